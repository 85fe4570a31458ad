//! A client's connection: one request after the other, each read, routed and served.

use std::rc::Rc;
use std::sync::Arc;

use model::Timestamp;
use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, timeout};

use crate::answer::{self, Sending};
use crate::arrival::{Front, LINGER, Stream, send};
use crate::buffer::Buffer;
use crate::forward::{Errand, Exchange, Next};
use crate::head::{self, Body, MAX_HEAD, slots};
use crate::idle::Idle;
use crate::journal::{Entry, Notes};
use crate::request::{self, Refused, Request};
use crate::response::Asked;
use crate::route::{Outcome, Routes, Shares};
use crate::sticky::{self, Token};
use crate::target::{Group, Serving};
use crate::told;
use crate::vocabulary::Sticky;
use crate::worker::{Scratch, Worker};

/// How much is read of what a client still sends that is being refused.
const LINGER_BYTES: usize = 1024 * 1024;

/// Serves a connection to its end. `read` is what was read from it already.
pub(crate) async fn serve(worker: Rc<Worker>, stream: impl Stream, read: Vec<u8>, front: Front) {
    let Some(routes) = worker.routes(&front.listener) else { return };
    let mut connection = Connection {
        idle: Idle::new(routes.idle_timeout),
        worker,
        stream,
        buffer: Buffer::with(read),
        front,
        begun: Instant::now(),
    };
    drop(routes);
    loop {
        match connection.request().await {
            Next::Keep => connection.buffer.rest(),
            Next::Close => {
                // What lies between may have something to say at the end; nobody minds where it cannot.
                let _ = timeout(LINGER, connection.stream.shutdown()).await;
                return;
            }
            Next::Linger => return linger(connection.stream, connection.buffer).await,
        }
    }
}

struct Connection<S> {
    worker: Rc<Worker>,
    stream: S,
    buffer: Buffer,
    idle: Idle,
    front: Front,
    begun: Instant,
}

/// A request, read and routed.
enum Ready {
    /// The head for the target is written.
    Forward(Errand, Option<Chosen>),
    /// The answer is written.
    Answered { used: usize, next: Next },
}

/// A group, and who of it served when it was chosen.
pub(crate) type Chosen = (Arc<Group>, Arc<Serving>);

impl<S: Stream> Connection<S> {
    async fn request(&mut self) -> Next {
        // A connection between requests ends without a word, and so does one whose listener is gone.
        let Some(routes) = self.worker.routes(&self.front.listener) else { return Next::Close };
        if self.buffer.is_empty() {
            let read = self.buffer.read_first(&mut self.stream, &self.worker.first);
            match self.idle.within(routes.idle_timeout, read).await {
                Ok(Ok(1..)) => {}
                _ => return Next::Close,
            }
        }
        drop(routes);
        // The rules may have changed while nothing came.
        let Some(routes) = self.worker.routes(&self.front.listener) else { return Next::Close };
        let mut scratch = self.worker.scratch();
        let next = if routes.journal {
            self.tell(&routes, &mut scratch).await
        } else {
            self.answer(&routes, &mut scratch, &mut None).await
        };
        self.worker.give_back(scratch);
        next
    }

    /// Answers, and says so to whoever keeps the journal.
    async fn tell(&mut self, routes: &Routes, scratch: &mut Scratch) -> Next {
        let mut entry = Some(told::begin(&self.front, self.worker.now()));
        let next = self.answer(routes, scratch, &mut entry).await;
        if let Some(mut entry) = entry {
            entry.ended = self.worker.now();
            self.worker.tell(*entry);
        }
        next
    }

    async fn answer(&mut self, routes: &Routes, scratch: &mut Scratch, entry: &mut Option<Box<Entry>>) -> Next {
        let limit = routes.idle_timeout;
        let begun = Instant::now();
        match self.read_head(routes, scratch, entry).await {
            Ok(Ready::Forward(errand, chosen)) => {
                let Self { worker, stream, buffer, idle, front, .. } = self;
                let notes = Notes { timed: entry.is_some(), ..Notes::default() };
                let mut exchange =
                    Exchange { worker, stream, buffer, idle, limit, notes, asked_last: None, routes, front };
                let next = exchange.run(&errand, chosen.as_ref(), scratch).await;
                if let Some(entry) = entry {
                    let target = exchange.asked_last;
                    let group = chosen.as_ref().map(|(group, _)| &**group);
                    told::forwarded(entry, &exchange.notes, begun, (group, target), errand.head);
                }
                next
            }
            Ok(Ready::Answered { used, next }) => {
                self.buffer.used(used);
                if let Some(entry) = entry {
                    (entry.received, entry.sent) = (used as u64, scratch.answer.len() as u64);
                }
                match self.idle.within(limit, send(&mut self.stream, &scratch.answer)).await {
                    Ok(Ok(())) => next,
                    _ => Next::Close,
                }
            }
            Err(Refused(status)) => {
                scratch.answer.clear();
                let server = routes.heads.server;
                let sending = Sending { now: self.worker.now(), keep: false, head: false, server };
                answer::page(&mut scratch.answer, status, sending);
                if let Some(entry) = entry {
                    entry.status = Some(status);
                    (entry.received, entry.sent) = (self.buffer.len() as u64, scratch.answer.len() as u64);
                }
                match self.idle.within(limit, send(&mut self.stream, &scratch.answer)).await {
                    Ok(Ok(())) => Next::Linger,
                    _ => Next::Close,
                }
            }
        }
    }

    /// Reads until the head is complete; the whole of it must come before one deadline, however slowly it trickles.
    async fn read_head(
        &mut self,
        routes: &Routes,
        scratch: &mut Scratch,
        entry: &mut Option<Box<Entry>>,
    ) -> Result<Ready, Refused> {
        let deadline = Instant::now() + self.worker.head_timeout().min(routes.idle_timeout);
        loop {
            if let Some(ready) = self.prepare(routes, scratch, entry)? {
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
    fn prepare(
        &self,
        routes: &Routes,
        scratch: &mut Scratch,
        entry: &mut Option<Box<Entry>>,
    ) -> Result<Option<Ready>, Refused> {
        let bytes = self.buffer.bytes();
        let mut slots = slots();
        let Some(request) = request::parse(bytes, &mut slots)? else { return Ok(None) };
        if let Some(entry) = entry {
            told::read(entry, &request, &self.front.origin);
        }
        let mut body = Body::new(request.framing);
        let length = body.advance(&bytes[request.length..], |_| {}).map_err(|_| Refused(400))?;
        let whole = body.is_done().then_some(length);
        let is_head = request.method == "HEAD";
        let keep_alive = request.keep_alive && self.begun.elapsed() < routes.keep_alive;
        let origin = &self.front.origin;
        let (outcome, priority) = routes.route(&request, origin);
        if let Some(entry) = entry {
            entry.priority = Some(priority);
            entry.action = told::action(outcome);
        }
        let keep = keep_alive && whole.is_some();
        let now = self.worker.now();
        let sending = Sending { now, keep, head: is_head, server: routes.heads.server };
        scratch.answer.clear();
        match outcome {
            Outcome::Forward(shares) => {
                let asked = Asked { modern: request.modern, keep_alive, head: is_head, upgrade: request.upgrade };
                let (group, stays) = self.share(&request, shares, scratch, now);
                let mut numbers = self.worker.numbers();
                scratch.request.clear();
                request.forward(&mut scratch.request, origin, &routes.heads, (&mut numbers, now.secs()));
                if let Some(entry) = entry {
                    told::trace(entry, &scratch.request);
                }
                let safe = matches!(request.method, "GET" | "HEAD" | "OPTIONS");
                let errand = Errand {
                    head: request.length,
                    framing: request.framing,
                    whole,
                    asked,
                    safe: safe && !request.upgrade,
                    idempotent: safe || matches!(request.method, "PUT" | "DELETE"),
                    stays,
                };
                return Ok(Some(Ready::Forward(errand, group)));
            }
            Outcome::Fixed(fixed) => {
                if let Some(entry) = entry {
                    entry.status = Some(fixed.status);
                }
                answer::fixed(&mut scratch.answer, fixed, sending);
            }
            Outcome::Redirect(redirect) => {
                let location = answer::location(redirect, &request, origin);
                answer::redirect(&mut scratch.answer, redirect.status, &location, sending);
                if let Some(entry) = entry {
                    entry.status = Some(redirect.status);
                    entry.redirect = Some(location);
                }
            }
        }
        let next = if keep { Next::Keep } else { Next::Linger };
        Ok(Some(Ready::Answered { used: request.length + length, next }))
    }

    /// The group that the request goes to, and whom of it the client stays with. Where it is to stay with the group,
    /// the answer says so.
    fn share(
        &self,
        request: &Request<'_, '_>,
        shares: &Shares,
        scratch: &mut Scratch,
        now: Timestamp,
    ) -> (Option<Chosen>, Option<Token>) {
        scratch.lines.clear();
        let known = shares.sticky.and_then(|_| Token::find(request.cookies(), &sticky::GROUP, now));
        let group = shares.choose(known, &mut self.worker.numbers()).cloned();
        let Some(group) = group else { return (None, None) };
        if let Some(lasts) = shares.sticky {
            let tls = self.front.origin.tls.is_some();
            sticky::set(&mut scratch.lines.always, &sticky::GROUP, &group.id, (now, lasts), tls);
        }
        let serving = group.serving();
        let stays = match &serving.sharing.sticky {
            None => None,
            Some(Sticky::Balancer(_)) => Token::find(request.cookies(), &sticky::TARGET, now),
            Some(Sticky::Application(name, _)) => {
                let is_there = request.cookies().any(|(cookie, _)| cookie == name.as_bytes());
                is_there.then(|| Token::find(request.cookies(), &[sticky::APPLICATION], now)).flatten()
            }
        };
        (Some((group, serving)), stays)
    }
}

/// Closes without cutting off what the client has yet to read: bytes that come in after a close would make the kernel
/// throw the answer away.
pub(crate) async fn linger(mut stream: impl Stream, mut buffer: Buffer) {
    let drain = async {
        if stream.shutdown().await.is_err() {
            return;
        }
        let mut read = 0;
        while read < LINGER_BYTES {
            buffer.clear();
            match buffer.read_much(&mut stream).await {
                Ok(count) if count > 0 => read += count,
                _ => break,
            }
        }
    };
    // Whoever still sends after that is cut off.
    let _ = timeout(LINGER, drain).await;
}
