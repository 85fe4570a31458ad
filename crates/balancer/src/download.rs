//! A target's answer on its way to the client.

use std::io::Write;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};

use crate::arrival::send;
use crate::buffer::Buffer;
use crate::chunked::BadChunk;
use crate::head::{Body, Framing, slots};
use crate::idle::Idle;
use crate::journal::Notes;
use crate::response::{Asked, Coding, Malformed, parse};
use crate::sticky::Lines;

/// An answer that went through to its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finished {
    /// The client can send its next request on the connection.
    pub(crate) keep_client: bool,
    /// The target can be sent another request on the connection.
    pub(crate) keep_target: bool,
    /// Both sides speak WebSocket from here on.
    pub(crate) upgraded: bool,
}

/// Why there was no answer, or not all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lost {
    /// The target refused the connection: it has seen nothing of the request.
    Refused,
    /// The target closed the connection before a byte of an answer.
    Closed,
    /// What the target sent is not an answer.
    Malformed,
    /// The target stayed silent.
    TimedOut,
    /// The client went away, or takes nothing.
    Client,
    /// The client fell silent amid its body, and it has not been answered.
    Silent,
    /// The client's body is malformed, and it has not been answered.
    BadBody,
    /// It broke off after the client got its beginning.
    Midway,
}

/// What an answer has to know on its way.
#[derive(Clone, Copy)]
pub(crate) struct Passing<'a> {
    pub(crate) asked: Asked,
    pub(crate) lines: &'a Lines,
    pub(crate) notes: &'a Notes,
}

enum Step {
    More,
    Interim,
    Final(Opened),
}

struct Opened {
    body: Body,
    coding: Coding,
    finished: Finished,
}

/// Reads the answer from `from`, where `buffer` holds what came already, and passes it to the client.
pub(crate) async fn download(
    from: &mut (impl AsyncRead + Unpin),
    buffer: &mut Buffer,
    to: &mut (impl AsyncWrite + Unpin),
    out: &mut Vec<u8>,
    passing: Passing<'_>,
    (idle, limit): (&mut Idle, Duration),
) -> Result<Finished, Lost> {
    let Passing { notes, .. } = passing;
    out.clear();
    let mut interim = false;
    let Opened { mut body, coding, mut finished } = loop {
        match step(buffer, out, passing).map_err(|Malformed| Lost::Malformed)? {
            Step::Final(opened) => break opened,
            Step::Interim => {
                interim = true;
                idle.within(limit, send(to, out)).await.map_err(|_| Lost::Client)?.map_err(|_| Lost::Client)?;
                out.clear();
            }
            Step::More => match idle.within(limit, buffer.read(from)).await {
                Err(_) => return Err(Lost::TimedOut),
                Ok(Ok(1..)) => {}
                Ok(_) if buffer.is_empty() && !interim => return Err(Lost::Closed),
                Ok(_) => return Err(Lost::Malformed),
            },
        }
    };
    notes.began.set(true);
    notes.at(&notes.passed);
    if finished.upgraded {
        notes.sent(out.len());
        idle.within(limit, send(to, out)).await.map_err(|_| Lost::Client)?.map_err(|_| Lost::Client)?;
        return Ok(finished);
    }
    loop {
        let used = code(&mut body, buffer.bytes(), coding, out).map_err(|BadChunk| Lost::Midway)?;
        let piece = if out.is_empty() { &buffer.bytes()[..used] } else { out.as_slice() };
        if !piece.is_empty() {
            idle.within(limit, send(to, piece)).await.map_err(|_| Lost::Client)?.map_err(|_| Lost::Client)?;
        }
        notes.sent(if out.is_empty() { used } else { out.len() });
        out.clear();
        buffer.used(used);
        if body.is_done() {
            break;
        }
        match idle.within(limit, buffer.read_much(from)).await {
            Ok(Ok(1..)) => {}
            Ok(Ok(0)) if matches!(body, Body::UntilClose) => {
                if coding == Coding::Encode {
                    let end = send(to, b"0\r\n\r\n");
                    idle.within(limit, end).await.map_err(|_| Lost::Client)?.map_err(|_| Lost::Client)?;
                }
                break;
            }
            _ => return Err(Lost::Midway),
        }
    }
    // Bytes after an answer belong to no request of ours: whoever sent them is not trusted with another.
    finished.keep_target &= buffer.is_empty();
    Ok(finished)
}

/// Takes the next head out of the buffer and writes what the client gets for it.
fn step(buffer: &mut Buffer, out: &mut Vec<u8>, passing: Passing<'_>) -> Result<Step, Malformed> {
    let Passing { asked, lines, notes } = passing;
    if buffer.is_empty() {
        return Ok(Step::More);
    }
    notes.at(&notes.answered);
    let mut slots = slots();
    let Some(response) = parse(buffer.bytes(), &mut slots, asked)? else { return Ok(Step::More) };
    let (step, length) = if response.is_interim() {
        if asked.modern {
            response.forward(out, asked, true, lines);
        }
        (Step::Interim, response.length)
    } else {
        let upgraded = response.status == 101;
        let keep_client = asked.keep_alive && response.ends_by_itself(asked) && !upgraded;
        response.forward(out, asked, keep_client, lines);
        notes.status.set(response.status);
        let finished = Finished {
            keep_client,
            keep_target: response.keep_alive && response.framing != Framing::UntilClose && !upgraded,
            upgraded,
        };
        let opened = Opened { body: Body::new(response.framing), coding: response.coding(asked), finished };
        (Step::Final(opened), response.length)
    };
    buffer.used(length);
    Ok(step)
}

/// Prepares the next piece of body. Where `out` stays empty, the first bytes of `bytes`, as many as returned, are it.
fn code(body: &mut Body, bytes: &[u8], coding: Coding, out: &mut Vec<u8>) -> Result<usize, BadChunk> {
    match coding {
        Coding::AsIs => {
            let used = body.advance(bytes, |_| {})?;
            if !out.is_empty() {
                out.extend_from_slice(&bytes[..used]);
            }
            Ok(used)
        }
        Coding::Decode => body.advance(bytes, |data| out.extend_from_slice(data)),
        Coding::Encode => {
            if !bytes.is_empty() {
                // Writing to memory cannot fail.
                let _ = write!(out, "{:x}\r\n", bytes.len());
                out.extend_from_slice(bytes);
                out.extend_from_slice(b"\r\n");
            }
            body.advance(bytes, |_| {})
        }
    }
}
