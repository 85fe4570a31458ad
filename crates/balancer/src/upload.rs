//! A request's body on its way to the target.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

use crate::buffer::Buffer;
use crate::head::{Body, Framing};
use crate::idle::Idle;
use crate::journal::Notes;

/// Why a body did not get there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The client went away.
    Client,
    /// The client fell silent.
    Silent,
    /// The client's chunks are malformed.
    Body,
    /// The target takes no more.
    Target,
}

/// Sends `head`, then the body that begins in `buffer`.
pub(crate) async fn upload(
    from: &mut (impl AsyncRead + Unpin),
    buffer: &mut Buffer,
    to: &mut (impl AsyncWrite + Unpin),
    head: &[u8],
    (framing, notes): (Framing, &Notes),
    (idle, limit): (&mut Idle, Duration),
) -> Result<(), Broken> {
    let mut body = Body::new(framing);
    idle.within(limit, to.write_all(head)).await.map_err(|_| Broken::Target)?.map_err(|_| Broken::Target)?;
    notes.at(&notes.asked);
    loop {
        let used = body.advance(buffer.bytes(), |_| {}).map_err(|_| Broken::Body)?;
        if used > 0 {
            let piece = &buffer.bytes()[..used];
            idle.within(limit, to.write_all(piece)).await.map_err(|_| Broken::Target)?.map_err(|_| Broken::Target)?;
            buffer.used(used);
            notes.received(used);
        }
        if body.is_done() {
            return Ok(());
        }
        match idle.within(limit, buffer.read_much(from)).await {
            Ok(Ok(1..)) => {}
            Err(_) => return Err(Broken::Silent),
            Ok(_) => return Err(Broken::Client),
        }
    }
}
