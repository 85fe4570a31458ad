//! Filling in a journal's entries, from what is known at each step of a request.

use model::Timestamp;
use std::net::SocketAddr;
use tokio::time::Instant;

use crate::arrival::Front;
use crate::journal::{Entry, Notes};
use crate::request::{Origin, Request};
use crate::route::Outcome;
use crate::target::Group;

/// The most bytes of a text of the client's that an entry keeps.
const MAX_TEXT: usize = 8 * 1024;
const TRACE: &[u8] = b"X-Amzn-Trace-Id: ";

/// An entry for a request of which nothing has been read yet.
pub(crate) fn begin(front: &Front, now: Timestamp) -> Box<Entry> {
    let Front { listener, origin, named, connection } = front;
    Box::new(Entry {
        listener: listener.clone(),
        kind: match (origin.http2, origin.tls) {
            (true, _) => "h2",
            (false, Some(_)) => "https",
            (false, None) => "http",
        },
        created: now,
        ended: now,
        client: origin.client,
        target: None,
        group: None,
        request_time: None,
        target_time: None,
        response_time: None,
        status: None,
        target_status: None,
        received: 0,
        sent: 0,
        method: String::new(),
        url: String::new(),
        version: "HTTP/1.1",
        user_agent: String::new(),
        tls: origin.tls.map(|spoken| (spoken.version, spoken.cipher)),
        trace: String::new(),
        domain: named.as_ref().map(|named| named.0.clone()),
        certificate: named.as_ref().and_then(|named| named.1.clone()),
        priority: None,
        action: "",
        redirect: None,
        connection: *connection,
    })
}

/// What the head says.
pub(crate) fn read(entry: &mut Entry, request: &Request<'_, '_>, origin: &Origin) {
    let cut = |text: &str| text.chars().take(MAX_TEXT).collect::<String>();
    entry.method = request.method.to_owned();
    let port = request.authority.strip_prefix(request.host).and_then(|rest| rest.strip_prefix(':'));
    let local = origin.local.port().to_string();
    let url = format!("{}://{}:{}{}", origin.scheme(), request.host, port.unwrap_or(&local), request.target);
    entry.url = cut(&url);
    entry.version = match (origin.http2, request.modern) {
        (true, _) => "HTTP/2.0",
        (false, true) => "HTTP/1.1",
        (false, false) => "HTTP/1.0",
    };
    entry.user_agent =
        request.values("user-agent").next().map(String::from_utf8_lossy).as_deref().map(cut).unwrap_or_default();
    if request.upgrade {
        entry.kind = if origin.tls.is_some() { "wss" } else { "ws" };
    }
}

/// The trace id that the target is told.
pub(crate) fn trace(entry: &mut Entry, head: &[u8]) {
    if let Some(at) = memchr::memmem::find(head, TRACE) {
        let rest = &head[at + TRACE.len()..];
        let end = memchr::memchr(b'\r', rest).unwrap_or(rest.len());
        entry.trace = String::from_utf8_lossy(&rest[..end]).into_owned();
    }
}

/// What is done with a request.
pub(crate) fn action(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Forward(_) => "forward",
        Outcome::Fixed(_) => "fixed-response",
        Outcome::Redirect(_) => "redirect",
    }
}

/// How it went at the targets.
pub(crate) fn forwarded(
    entry: &mut Entry,
    notes: &Notes,
    begun: Instant,
    (group, target): (Option<&Group>, Option<SocketAddr>),
    head: usize,
) {
    let (asked, answered, passed) = (notes.asked.get(), notes.answered.get(), notes.passed.get());
    entry.group = group.map(|group| group.id.clone());
    entry.target = target;
    entry.request_time = asked.map(|asked| asked.duration_since(begun));
    entry.target_time = asked.zip(answered).map(|(asked, answered)| answered.duration_since(asked));
    entry.response_time = answered.zip(passed).map(|(answered, passed)| passed.duration_since(answered));
    let given = |status: u16| (status != 0).then_some(status);
    entry.target_status = given(notes.status.get()).filter(|_| answered.is_some());
    entry.status = if notes.began.get() { given(notes.status.get()) } else { given(notes.refused.get()) };
    entry.received = head as u64 + notes.received.get();
    entry.sent = notes.sent.get();
}
