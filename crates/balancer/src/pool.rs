//! Idle connections to targets, of one thread.

use std::collections::HashMap;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::Instant;

/// How long a connection may wait for its next request. Shorter than what servers grant (Node.js 5 s, Tomcat 20 s), so
/// that they seldom close one just as it is used.
pub(crate) const KEEP: Duration = Duration::from_secs(4);
/// A connection used so recently that no sane server is about to close it: good enough for requests that must not be
/// sent twice.
const RECENT: Duration = Duration::from_secs(1);
/// The most idle connections to one target.
const MAX_IDLE: usize = 256;

#[derive(Debug)]
struct Waiting {
    stream: TcpStream,
    since: Instant,
}

/// Idle connections by the endpoint that they lead to.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    waiting: HashMap<SocketAddr, Vec<Waiting>>,
}

impl Pool {
    /// The connection used last, if one is still open. `careful` asks for one that is as good as new.
    pub(crate) fn take(&mut self, endpoint: SocketAddr, careful: bool) -> Option<TcpStream> {
        let waiting = self.waiting.get_mut(&endpoint)?;
        let now = Instant::now();
        while let Some(Waiting { stream, since }) = waiting.pop() {
            let age = now.duration_since(since);
            if age >= KEEP || (careful && age >= RECENT) {
                // Those below are older still.
                waiting.clear();
                break;
            }
            if is_silent(&stream, careful) {
                return Some(stream);
            }
        }
        None
    }

    /// Keeps a connection whose last answer was read to its end.
    pub(crate) fn put(&mut self, endpoint: SocketAddr, stream: TcpStream) {
        let waiting = self.waiting.entry(endpoint).or_default();
        if waiting.len() < MAX_IDLE {
            waiting.push(Waiting { stream, since: Instant::now() });
        }
    }

    /// Closes what has waited too long; says when the next one will have.
    pub(crate) fn sweep(&mut self) -> Option<Instant> {
        let now = Instant::now();
        self.waiting.retain(|_, waiting| {
            waiting.retain(|one| now.duration_since(one.since) < KEEP);
            !waiting.is_empty()
        });
        self.waiting.values().filter_map(|waiting| waiting.first()).map(|one| one.since + KEEP).min()
    }
}

/// Nothing came on the connection, neither bytes nor its end. `ask_kernel` costs a system call and misses nothing;
/// otherwise what the runtime has already seen decides.
fn is_silent(stream: &TcpStream, ask_kernel: bool) -> bool {
    let would_block = |error: &std::io::Error| error.kind() == std::io::ErrorKind::WouldBlock;
    if ask_kernel {
        let mut byte = [MaybeUninit::uninit()];
        return socket2::SockRef::from(stream).peek(&mut byte).is_err_and(|error| would_block(&error));
    }
    stream.try_read(&mut [0]).is_err_and(|error| would_block(&error))
}
