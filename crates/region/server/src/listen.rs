//! Sockets, and what is done with a connection.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use balancing::{Balancing, Hello};
use door::{Door, Peer};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use wire::Body;

use crate::drain::Drained;

/// The host's side of the containers' network, as on AWS.
pub(crate) const BRIDGE: IpAddr = IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2));

/// How long a client may take for the head of a request.
const HEAD_DEADLINE: Duration = Duration::from_secs(30);

/// How long the first bytes of a connection are waited for before it is taken for an API client's.
const PEEK_DEADLINE: Duration = Duration::from_secs(30);

/// The first byte of a TLS handshake.
const HANDSHAKE: u8 = 0x16;

/// How much of a first request is looked at for its host: the longest request line that a load balancer takes, and then
/// some.
const PEEK: usize = 20 * 1024;

/// How much memory that begins with.
const GLANCE: usize = 1024;

/// The longest between two looks at a client that sends its first request piece by piece.
const LOOK: Duration = Duration::from_millis(500);

/// Listens on an address; `free` also where the machine has that address only later (Linux).
///
/// # Errors
/// Where the address is taken or not allowed.
pub(crate) fn bind(address: SocketAddr, free: bool) -> io::Result<TcpListener> {
    let socket = socket2::Socket::new(
        socket2::Domain::for_address(address),
        socket2::Type::STREAM.nonblocking(),
        Some(socket2::Protocol::TCP),
    )?;
    socket.set_cloexec(true)?;
    socket.set_reuse_address(true)?;
    #[cfg(target_os = "linux")]
    if free {
        socket.set_freebind_v4(true)?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = free;
    socket.bind(&address.into())?;
    socket.listen(1024)?;
    TcpListener::from_std(socket.into())
}

/// What a connection needs.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) door: Door,
    pub(crate) balancing: Arc<Balancing>,
    pub(crate) port: u16,
    pub(crate) stop: watch::Receiver<bool>,
}

/// Accepts connections until the region stops.
pub(crate) async fn serve(listener: TcpListener, site: Site) {
    let mut stop = site.stop.clone();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = async { drop(stop.wait_for(|stop| *stop).await) } => return,
        };
        match accepted {
            Ok((stream, address)) => {
                let site = site.clone();
                tokio::spawn(async move { connection(stream, address, site).await });
            }
            Err(error) => {
                // Out of descriptors, or a client that went away at once: the next accept may go well.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::task::yield_now().await;
            }
        }
    }
}

async fn connection(stream: TcpStream, address: SocketAddr, site: Site) {
    let _ = stream.set_nodelay(true);
    let local = stream.local_addr().unwrap_or(address);
    if site.balancing.any() {
        match tokio::time::timeout(PEEK_DEADLINE, host(&stream)).await {
            Ok(Some((host, tls))) => {
                let balancing = &site.balancing;
                let listener =
                    if tls { balancing.route_tls(&host, site.port) } else { balancing.route(&host, site.port) };
                if let Some(listener) = listener {
                    if let Ok(stream) = stream.into_std() {
                        site.balancing.take(&listener, stream, address);
                    }
                    return;
                }
            }
            Ok(None) => {}
            Err(_) => return,
        }
    }
    let door = site.door.clone();
    let peer = Peer { address, local };
    let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
        let door = door.clone();
        async move {
            Ok::<_, std::convert::Infallible>(match stranger(&request) {
                Some(host) => nobody(&host),
                None => {
                    let (request, continued) = Drained::of(request);
                    continued.close(door.http(request, peer).await)
                }
            })
        }
    });
    let mut stop = site.stop.clone();
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_DEADLINE)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    tokio::pin!(connection);
    tokio::select! {
        done = connection.as_mut() => {
            if let Err(error) = done {
                tracing::debug!(%error, %address, "a connection broke off");
            }
        }
        () = async { drop(stop.wait_for(|stop| *stop).await) } => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// The host of a request that is meant for a load balancer and has come here: there is none of this name.
fn stranger<B>(request: &http::Request<B>) -> Option<String> {
    let host = request.headers().get(http::header::HOST)?.to_str().ok()?;
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host).to_ascii_lowercase();
    host.ends_with(balancing::DOMAIN).then_some(host)
}

/// On AWS such a name does not resolve.
fn nobody(host: &str) -> http::Response<Body> {
    let text = format!(
        "No load balancer has the name {host}. `aws elbv2 describe-load-balancers` shows the names of those that there \
         are.\n"
    );
    let mut response = http::Response::new(Body::from(text));
    *response.status_mut() = http::StatusCode::NOT_FOUND;
    let plain = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(http::header::CONTENT_TYPE, plain);
    response
}

/// The host that the connection's first request or its TLS handshake names, and whether it is the latter; nothing where
/// the connection begins like neither.
async fn host(stream: &TcpStream) -> Option<(String, bool)> {
    // Whoever is silent costs no memory.
    stream.readable().await.ok()?;
    let mut buffer = vec![0; GLANCE];
    let mut seen = 0;
    let mut pause = Duration::from_millis(1);
    loop {
        let length = stream.peek(&mut buffer).await.ok()?;
        if length == 0 {
            return None;
        }
        let head = &buffer[..length];
        match header(head) {
            Found::Host(host) => return Some((host, false)),
            Found::Tls(host) => return Some((host, true)),
            Found::None => return None,
            Found::More if length == PEEK => return None,
            Found::More if length == buffer.len() => {
                buffer.resize(PEEK, 0);
                continue;
            }
            Found::More => {}
        }
        if length == seen {
            // Nothing new: peek would answer the same bytes at once, and the kernel says there is something to read.
            tokio::time::sleep(pause).await;
            pause = LOOK.min(pause * 2);
        }
        seen = length;
    }
}

enum Found {
    Host(String),
    /// A TLS handshake for this host.
    Tls(String),
    None,
    More,
}

fn header(head: &[u8]) -> Found {
    if head.first() == Some(&HANDSHAKE) {
        return match balancing::hello(head) {
            Hello::Host(Some(host)) => Found::Tls(host),
            Hello::More => Found::More,
            // One without a host, as an engine tries first at a registry, is to hear at once that there is no TLS.
            Hello::Host(None) | Hello::Other => Found::None,
        };
    }
    if !head.first().is_some_and(u8::is_ascii_alphabetic) {
        return Found::None;
    }
    let text = String::from_utf8_lossy(head);
    let whole = text.contains("\r\n\r\n");
    let mut lines = text.split("\r\n");
    let complete = text.matches("\r\n").count();
    lines.next();
    for (index, line) in lines.enumerate() {
        if index + 1 >= complete && !whole {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("host")
        {
            let value = value.trim();
            return Found::Host(value.rsplit_once(':').map_or(value, |(host, _)| host).to_ascii_lowercase());
        }
    }
    if whole { Found::None } else { Found::More }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_found_as_soon_as_its_line_is_whole() {
        let host = |text: &str| match header(text.as_bytes()) {
            Found::Host(host) => Some(host),
            _ => None,
        };
        assert_eq!(host("GET / HTTP/1.1\r\nHost: A.elb.localhost:4566\r\n\r\n").as_deref(), Some("a.elb.localhost"));
        assert_eq!(host("GET / HTTP/1.1\r\nHost: a.elb.loc"), None);
        assert!(matches!(header(b"GET / HTTP/1.1\r\nAccept: *\r\n\r\n"), Found::None));
        assert!(matches!(header(b"GET / HT"), Found::More));
        assert!(matches!(header(b"\x16\x03\x01\x02\x00\x01"), Found::More));
        assert!(matches!(header(b"\x16\x03\x01\x00\x04\x02\x00\x00\x00"), Found::None));
    }

    #[test]
    fn a_load_balancer_that_there_is_not_is_named() {
        let request = |host: &str| http::Request::get("/").header("host", host).body(()).unwrap();
        assert_eq!(
            stranger(&request("Web-1.us-east-2.elb.localhost:4566")).as_deref(),
            Some("web-1.us-east-2.elb.localhost")
        );
        assert_eq!(stranger(&request("localhost:4566")), None);
        assert_eq!(nobody("x.us-east-2.elb.localhost").status(), 404);
    }
}
