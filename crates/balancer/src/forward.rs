//! One request at its target: which connection, what may be tried again, what the client hears if nothing works.
//!
//! A request is sent a second time only where it cannot be acted on twice: the target refused the connection, or the
//! request is idempotent and an idle connection turned out to be closed, or it is safe and the target hung up without
//! a word. A body that is not in memory as a whole is never sent twice.
//!
//! Source: RFC 9110, section 9.2 (safe and idempotent methods); RFC 9112, section 9.3.1 (retrying).

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::answer::{self, Sending};
use crate::arrival::{Front, Stream, send};
use crate::buffer::Buffer;
use crate::client::Chosen;
use crate::download::{Lost, Passing, download};
use crate::head::Framing;
use crate::idle::Idle;
use crate::journal::Notes;
use crate::response::Asked;
use crate::route::Routes;
use crate::sticky::{self, Lines, Token};
use crate::target::{Lease, Serving};
use crate::tunnel;
use crate::upload::{Broken, upload};
use crate::vocabulary::{GroupId, Sticky};
use crate::worker::{Scratch, Worker};

/// How long a target may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(10);
/// How many targets one request is offered to.
const MAX_TRIES: usize = 4;

/// What becomes of the client's connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// It waits for its next request.
    Keep,
    /// It is closed.
    Close,
    /// It is closed once the client had a chance to read the answer: it may still be sending.
    Linger,
}

/// What has to be known of a request once its head for the target is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Errand {
    /// The length of the client's head.
    pub(crate) head: usize,
    pub(crate) framing: Framing,
    /// The length of the body as it came, where all of it came with the head.
    pub(crate) whole: Option<usize>,
    pub(crate) asked: Asked,
    /// It changes nothing: GET, HEAD, OPTIONS.
    pub(crate) safe: bool,
    /// Twice is as once: the safe ones, PUT, DELETE.
    pub(crate) idempotent: bool,
    /// Whom the client stays with.
    pub(crate) stays: Option<Token>,
}

/// The client's connection, while one of its requests is served.
pub(crate) struct Exchange<'a, S> {
    pub(crate) worker: &'a Worker,
    pub(crate) stream: &'a mut S,
    pub(crate) buffer: &'a mut Buffer,
    pub(crate) idle: &'a mut Idle,
    pub(crate) limit: Duration,
    pub(crate) notes: Notes,
    /// The target that was asked last.
    pub(crate) asked_last: Option<SocketAddr>,
    pub(crate) routes: &'a Routes,
    pub(crate) front: &'a Front,
}

impl<S: Stream> Exchange<'_, S> {
    /// Serves the request: `scratch.request` holds the head for the target.
    pub(crate) async fn run(&mut self, errand: &Errand, chosen: Option<&Chosen>, scratch: &mut Scratch) -> Next {
        if let Some(length) = errand.whole {
            scratch.request.extend_from_slice(&self.buffer.bytes()[errand.head..errand.head + length]);
        }
        if let Some(length) = errand.whole {
            self.notes.received(length);
        }
        let mut tried = Vec::new();
        let mut status = 503;
        let lines = scratch.lines.always.len();
        let mut serving = chosen.map(|(_, serving)| Arc::clone(serving));
        while let Some(((group, _), now)) = chosen.zip(serving.as_ref()) {
            // In a statement of its own: what the worker lends must be back before anything is waited for.
            let lease = group.pick(now, &tried, errand.stays, &mut self.worker.numbers());
            let Some(lease) = lease else {
                // Those who served may all have begun to drain since they were looked up, and others serve now.
                let fresh = group.serving();
                if Arc::ptr_eq(&fresh, now) {
                    break;
                }
                serving = Some(fresh);
                continue;
            };
            tried.push(lease.address());
            self.asked_last = Some(lease.address());
            self.notes.again();
            scratch.lines.always.truncate(lines);
            self.stay(&group.id, now, &lease, &mut scratch.lines);
            let again = match self.at_target(errand, &lease, scratch).await {
                Ok(next) => return next,
                Err(Lost::Client | Lost::Midway) => return Next::Close,
                Err(lost) => {
                    status = match lost {
                        Lost::BadBody => 400,
                        Lost::Silent => 408,
                        Lost::TimedOut => 504,
                        _ => 502,
                    };
                    lost == Lost::Refused || (lost == Lost::Closed && errand.safe && errand.whole.is_some())
                }
            };
            if !again || tried.len() == MAX_TRIES {
                break;
            }
            serving = Some(group.serving());
        }
        self.refuse(errand, status, &mut scratch.answer).await
    }

    /// Where the group's clients stay with their targets, the answer gives the client the cookie for it.
    fn stay(&self, group: &GroupId, serving: &Serving, lease: &Lease, lines: &mut Lines) {
        let Some(sticky) = &serving.sharing.sticky else { return };
        let now = self.worker.now();
        let (whom, tls) = ((group, lease.address()), self.front.origin.tls.is_some());
        match sticky {
            Sticky::Balancer(lasts) => {
                sticky::set(&mut lines.always, &sticky::TARGET, &whom, (now, *lasts), tls);
            }
            Sticky::Application(name, lasts) => {
                let mut line = Vec::new();
                sticky::set(&mut line, &[sticky::APPLICATION], &whom, (now, *lasts), tls);
                lines.with = Some((name.clone(), line));
            }
        }
    }

    /// Answers with an error page. The connection only goes on where the next request's beginning is certain.
    async fn refuse(&mut self, errand: &Errand, status: u16, out: &mut Vec<u8>) -> Next {
        let keep = errand.asked.keep_alive && errand.whole.is_some();
        out.clear();
        let server = self.routes.heads.server;
        answer::page(out, status, Sending { now: self.worker.now(), keep, head: errand.asked.head, server });
        self.notes.refused.set(status);
        self.notes.sent(out.len());
        let sent = self.idle.within(self.limit, send(self.stream, out)).await;
        match (sent, errand.whole) {
            (Ok(Ok(())), Some(length)) if keep => {
                self.buffer.used(errand.head + length);
                Next::Keep
            }
            (Ok(Ok(())), _) => Next::Linger,
            _ => Next::Close,
        }
    }

    async fn at_target(&mut self, errand: &Errand, lease: &Lease, scratch: &mut Scratch) -> Result<Next, Lost> {
        let Some(endpoint) = lease.endpoint else {
            // Packets to it are lost, so the connection attempt lasts as long as it may.
            tokio::time::sleep(CONNECT).await;
            return Err(Lost::TimedOut);
        };
        let repeatable = errand.idempotent && errand.whole.is_some();
        if let Some(stream) = self.worker.take(endpoint, !repeatable) {
            match self.attempt(errand, stream, endpoint, scratch).await {
                // The target gave the connection up while it lay idle.
                Err(Lost::Closed) if repeatable => {}
                other => return other,
            }
        }
        let stream = match self.idle.within(CONNECT, TcpStream::connect(endpoint)).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(_)) => return Err(Lost::Refused),
            Err(_) => return Err(Lost::TimedOut),
        };
        // Without it small writes wait for acknowledgements; a failure only costs time.
        let _ = stream.set_nodelay(true);
        self.attempt(errand, stream, endpoint, scratch).await
    }

    /// Sends the request on this connection and passes the answer back.
    async fn attempt(
        &mut self,
        errand: &Errand,
        mut target: TcpStream,
        endpoint: SocketAddr,
        scratch: &mut Scratch,
    ) -> Result<Next, Lost> {
        scratch.incoming.clear();
        let mut sent = true;
        let finished = if errand.whole.is_some() {
            self.notes.at(&self.notes.asked);
            match self.idle.within(self.limit, target.write_all(&scratch.request)).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return Err(Lost::Closed),
                Err(_) => return Err(Lost::TimedOut),
            }
            let idle = (&mut *self.idle, self.limit);
            let Scratch { incoming, answer, lines, .. } = scratch;
            let passing = Passing { asked: errand.asked, lines, notes: &self.notes };
            download(&mut target, incoming, self.stream, answer, passing, idle).await?
        } else {
            let finished = self.both_ways(errand, &mut target, scratch, &mut sent).await;
            self.idle.alone();
            finished?
        };
        if finished.upgraded {
            self.buffer.used(errand.head);
            let client = (&mut *self.stream, &mut *self.buffer);
            tunnel::run(client, (&mut target, &mut scratch.incoming), self.idle, self.limit).await;
            return Ok(Next::Close);
        }
        if finished.keep_target && sent {
            self.worker.put(endpoint, target);
        }
        if let Some(length) = errand.whole {
            self.buffer.used(errand.head + length);
        }
        Ok(match (sent, finished.keep_client) {
            (false, _) => Next::Linger,
            (true, true) => Next::Keep,
            (true, false) => Next::Close,
        })
    }

    /// Sends a body that is still coming while the answer is awaited: a target may answer before it has read all.
    async fn both_ways(
        &mut self,
        errand: &Errand,
        target: &mut TcpStream,
        scratch: &mut Scratch,
        sent: &mut bool,
    ) -> Result<crate::download::Finished, Lost> {
        *sent = false;
        self.buffer.used(errand.head);
        let (limit, notes) = (self.limit, &self.notes);
        let mut other = self.idle.pair(limit);
        let (mut client_in, mut client_out) = tokio::io::split(&mut *self.stream);
        let (mut target_in, mut target_out) = target.split();
        let Scratch { request, answer, incoming, lines } = scratch;
        let idle = (&mut other, limit);
        let mut up = pin!(upload(&mut client_in, self.buffer, &mut target_out, request, (errand.framing, notes), idle));
        let idle = (&mut *self.idle, limit);
        let passing = Passing { asked: errand.asked, lines, notes };
        let mut down = pin!(download(&mut target_in, incoming, &mut client_out, answer, passing, idle));
        let mut uploading = true;
        loop {
            tokio::select! {
                biased;
                end = &mut up, if uploading => {
                    uploading = false;
                    match end {
                        Ok(()) => *sent = true,
                        // It may have answered before it hung up.
                        Err(Broken::Target) => {}
                        Err(Broken::Silent) if !notes.began.get() => return Err(Lost::Silent),
                        Err(Broken::Client | Broken::Silent) => return Err(Lost::Client),
                        Err(Broken::Body) if notes.began.get() => return Err(Lost::Midway),
                        Err(Broken::Body) => return Err(Lost::BadBody),
                    }
                }
                end = &mut down => return end,
            }
        }
    }
}
