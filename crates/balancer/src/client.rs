//! A client's connection: one request after the other, each read, routed and served.

use std::rc::Rc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use crate::answer::{self, Sending};
use crate::buffer::Buffer;
use crate::forward::{Errand, Exchange, Next};
use crate::head::{self, Body, MAX_HEAD, slots};
use crate::idle::Idle;
use crate::request::{self, Origin, Refused};
use crate::response::Asked;
use crate::route::{self, Outcome, Routes};
use crate::target::Group;
use crate::vocabulary::ListenerId;
use crate::worker::{Scratch, Worker};
use std::sync::Arc;

/// How long a client that is being refused may go on sending.
const LINGER: Duration = Duration::from_secs(2);
/// How much of that is read.
const LINGER_BYTES: usize = 1024 * 1024;

/// Serves a connection to its end. `read` is what was read from it already.
pub(crate) async fn serve(worker: Rc<Worker>, stream: TcpStream, read: Vec<u8>, listener: ListenerId) {
    let (Ok(peer), Ok(local)) = (stream.peer_addr(), stream.local_addr()) else { return };
    // Without it small writes wait for acknowledgements; a failure only costs time.
    let _ = stream.set_nodelay(true);
    let Some(routes) = worker.routes(&listener) else { return };
    let mut connection = Connection {
        idle: Idle::new(routes.idle_timeout),
        worker,
        stream,
        buffer: Buffer::with(read),
        origin: Origin { client: peer.ip().to_canonical(), local },
        listener,
        begun: Instant::now(),
    };
    drop(routes);
    loop {
        match connection.request().await {
            Next::Keep => connection.buffer.slim(),
            Next::Close => return,
            Next::Linger => return connection.linger().await,
        }
    }
}

struct Connection {
    worker: Rc<Worker>,
    stream: TcpStream,
    buffer: Buffer,
    idle: Idle,
    origin: Origin,
    listener: ListenerId,
    begun: Instant,
}

/// A request, read and routed.
enum Ready {
    /// The head for the target is written.
    Forward(Errand, Option<Arc<Group>>),
    /// The answer is written.
    Answered { used: usize, next: Next },
}

impl Connection {
    async fn request(&mut self) -> Next {
        // A connection between requests ends without a word, and so does one whose listener is gone.
        let Some(routes) = self.worker.routes(&self.listener) else { return Next::Close };
        if self.buffer.is_empty() {
            match self.idle.within(routes.idle_timeout, self.buffer.read(&mut self.stream)).await {
                Ok(Ok(1..)) => {}
                _ => return Next::Close,
            }
        }
        drop(routes);
        // The rules may have changed while nothing came.
        let Some(routes) = self.worker.routes(&self.listener) else { return Next::Close };
        let mut scratch = self.worker.scratch();
        let next = self.answer(&routes, &mut scratch).await;
        self.worker.give_back(scratch);
        next
    }

    async fn answer(&mut self, routes: &Routes, scratch: &mut Scratch) -> Next {
        let limit = routes.idle_timeout;
        match self.read_head(routes, scratch).await {
            Ok(Ready::Forward(errand, group)) => {
                let Self { worker, stream, buffer, idle, .. } = self;
                Exchange { worker, stream, buffer, idle, limit }.run(&errand, group.as_ref(), scratch).await
            }
            Ok(Ready::Answered { used, next }) => {
                self.buffer.used(used);
                match self.idle.within(limit, self.stream.write_all(&scratch.answer)).await {
                    Ok(Ok(())) => next,
                    _ => Next::Close,
                }
            }
            Err(Refused(status)) => {
                scratch.answer.clear();
                let sending = Sending { now: self.worker.now(), keep: false, head: false };
                answer::page(&mut scratch.answer, status, sending);
                match self.idle.within(limit, self.stream.write_all(&scratch.answer)).await {
                    Ok(Ok(())) => Next::Linger,
                    _ => Next::Close,
                }
            }
        }
    }

    /// Reads until the head is complete; the whole of it must come before one deadline, however slowly it trickles.
    async fn read_head(&mut self, routes: &Routes, scratch: &mut Scratch) -> Result<Ready, Refused> {
        let deadline = Instant::now() + self.worker.head_timeout().min(routes.idle_timeout);
        loop {
            if let Some(ready) = self.prepare(routes, scratch)? {
                return Ok(ready);
            }
            // Until the end of the head is there, another look would find nothing new.
            loop {
                let before = self.buffer.len();
                let left = deadline.saturating_duration_since(Instant::now());
                match self.idle.within(left, self.buffer.read(&mut self.stream)).await {
                    Ok(Ok(1..)) => {}
                    Ok(_) => return Err(Refused(400)),
                    Err(_) => return Err(Refused(408)),
                }
                if self.buffer.len() >= MAX_HEAD || head::has_end(self.buffer.bytes(), before.saturating_sub(3)) {
                    break;
                }
            }
        }
    }

    /// Reads and routes the head in the buffer; nothing where it is not complete.
    fn prepare(&self, routes: &Routes, scratch: &mut Scratch) -> Result<Option<Ready>, Refused> {
        let bytes = self.buffer.bytes();
        let mut slots = slots();
        let Some(request) = request::parse(bytes, &mut slots)? else { return Ok(None) };
        let mut body = Body::new(request.framing);
        let length = body.advance(&bytes[request.length..], |_| {}).map_err(|_| Refused(400))?;
        let whole = body.is_done().then_some(length);
        let is_head = request.method == "HEAD";
        let keep_alive = request.keep_alive && self.begun.elapsed() < routes.keep_alive;
        let outcome = routes.route(&request);
        if let Outcome::Forward { groups, total } = outcome {
            let mut numbers = self.worker.numbers();
            let group = route::choose(groups, *total, &mut numbers).cloned();
            scratch.request.clear();
            request.forward(&mut scratch.request, &self.origin, &mut numbers, self.worker.now().secs());
            let safe = matches!(request.method, "GET" | "HEAD" | "OPTIONS");
            let errand = Errand {
                head: request.length,
                framing: request.framing,
                whole,
                asked: Asked { modern: request.modern, keep_alive, head: is_head, upgrade: request.upgrade },
                safe: safe && !request.upgrade,
                idempotent: safe || matches!(request.method, "PUT" | "DELETE"),
            };
            return Ok(Some(Ready::Forward(errand, group)));
        }
        let keep = keep_alive && whole.is_some();
        let sending = Sending { now: self.worker.now(), keep, head: is_head };
        scratch.answer.clear();
        match outcome {
            Outcome::Fixed(fixed) => answer::fixed(&mut scratch.answer, fixed, sending),
            Outcome::Redirect(redirect) => {
                answer::redirect(&mut scratch.answer, redirect, &request, &self.origin, sending);
            }
            Outcome::Forward { .. } => {}
        }
        let next = if keep { Next::Keep } else { Next::Linger };
        Ok(Some(Ready::Answered { used: request.length + length, next }))
    }

    /// Closes without cutting off what the client has yet to read: bytes that come in after a close would make the
    /// kernel throw the answer away.
    async fn linger(mut self) {
        if self.stream.shutdown().await.is_err() {
            return;
        }
        let drain = async {
            let mut read = 0;
            while read < LINGER_BYTES {
                self.buffer.clear();
                match self.buffer.read_much(&mut self.stream).await {
                    Ok(count) if count > 0 => read += count,
                    _ => break,
                }
            }
        };
        // Whoever still sends after that is cut off.
        let _ = timeout(LINGER, drain).await;
    }
}
