//! What is told of each request to whoever keeps a journal: an entry when its answer has gone, or could not.
//!
//! Entries are handed over without waiting. Where the keeper is slow they are lost, and counted: a journal never holds
//! up a request.

use std::cell::Cell;
use std::net::SocketAddr;
use std::time::Duration;

use model::Timestamp;
use tokio::time::Instant;

use crate::vocabulary::{GroupId, ListenerId};

/// A request, and what became of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Where it came in.
    pub listener: ListenerId,
    /// `http`, `https`, `h2`, `ws`, `wss`.
    pub kind: &'static str,
    /// When its first byte was seen.
    pub created: Timestamp,
    /// When its answer had gone.
    pub ended: Timestamp,
    /// Who asked.
    pub client: SocketAddr,
    /// The target that was asked last.
    pub target: Option<SocketAddr>,
    /// Its group.
    pub group: Option<GroupId>,
    /// From the first byte until the target was sent the request.
    pub request_time: Option<Duration>,
    /// From then until the target began to answer.
    pub target_time: Option<Duration>,
    /// From then until the client was sent the first of it.
    pub response_time: Option<Duration>,
    /// The answer's status; nothing where the client went away before.
    pub status: Option<u16>,
    /// The status that the target answered with.
    pub target_status: Option<u16>,
    /// Bytes that came from the client.
    pub received: u64,
    /// Bytes that went to the client.
    pub sent: u64,
    /// `GET`; empty where the request could not be understood.
    pub method: String,
    /// Scheme, host, port and what is asked for.
    pub url: String,
    /// `HTTP/1.1`.
    pub version: &'static str,
    /// The client's program, as it says.
    pub user_agent: String,
    /// TLS version and cipher, in OpenSSL's words.
    pub tls: Option<(&'static str, &'static str)>,
    /// The value of `X-Amzn-Trace-Id`.
    pub trace: String,
    /// The host that the client named when it began to speak TLS.
    pub domain: Option<String>,
    /// The certificate that was chosen for it.
    pub certificate: Option<String>,
    /// The rule that decided; 0 for the default.
    pub priority: Option<u32>,
    /// `forward`, `fixed-response`, `redirect`; empty where nothing was done.
    pub action: &'static str,
    /// Where the client was sent.
    pub redirect: Option<String>,
    /// Tells connections apart.
    pub connection: u128,
}

/// What is noted of an exchange while it goes by.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// The client has got a part of the answer.
    pub(crate) began: Cell<bool>,
    /// Somebody keeps a journal: times are worth noting.
    pub(crate) timed: bool,
    /// The status of the target's answer.
    pub(crate) status: Cell<u16>,
    /// The status of the balancer's own answer instead.
    pub(crate) refused: Cell<u16>,
    pub(crate) received: Cell<u64>,
    pub(crate) sent: Cell<u64>,
    /// The request was on its way to the target.
    pub(crate) asked: Cell<Option<Instant>>,
    /// The target's answer began.
    pub(crate) answered: Cell<Option<Instant>>,
    /// The client was sent the first of it.
    pub(crate) passed: Cell<Option<Instant>>,
}

impl Notes {
    /// Notes the time, once.
    pub(crate) fn at(&self, when: &Cell<Option<Instant>>) {
        if self.timed && when.get().is_none() {
            when.set(Some(Instant::now()));
        }
    }

    pub(crate) fn sent(&self, bytes: usize) {
        self.sent.set(self.sent.get() + bytes as u64);
    }

    pub(crate) fn received(&self, bytes: usize) {
        self.received.set(self.received.get() + bytes as u64);
    }

    /// Another target is asked: what the one before said does not count.
    pub(crate) fn again(&self) {
        self.asked.set(None);
        self.answered.set(None);
        self.status.set(0);
    }
}
