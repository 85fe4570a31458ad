//! Requests: read strictly, and written anew for the target.
//!
//! What reaches a target is never the client's bytes but a head built here from what was understood, so that the target
//! cannot understand something else.

use std::io::Write;
use std::net::{IpAddr, SocketAddr};

use httparse::{Header, Status};

use crate::head::{self, Ambiguous, Framing, Lengths, MAX_HEAD, MAX_LINE, Name, Options, Slots};
use crate::trace::{self, Numbers};

/// The most addresses that `X-Forwarded-For` may bring.
const MAX_FORWARDED: usize = 30;

/// A request's head.
#[derive(Debug)]
pub(crate) struct Request<'h, 'b> {
    pub(crate) method: &'b str,
    /// Path and query, as they are sent on.
    target: &'b str,
    pub(crate) path: &'b str,
    pub(crate) query: &'b str,
    /// The host as the client names it, without the port.
    pub(crate) host: &'b str,
    /// The same with the port; empty where an HTTP/1.0 client names none.
    authority: &'b str,
    /// HTTP/1.1 rather than 1.0.
    pub(crate) modern: bool,
    /// The client wants to go on using the connection.
    pub(crate) keep_alive: bool,
    pub(crate) framing: Framing,
    /// The client wants to speak WebSocket.
    pub(crate) upgrade: bool,
    pub(crate) length: usize,
    headers: &'h [Header<'b>],
    names_others: bool,
}

/// The status with which a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) u16);

impl From<Ambiguous> for Refused {
    fn from(_: Ambiguous) -> Self {
        Self(400)
    }
}

const BAD: Refused = Refused(400);

/// Reads a head; nothing where it is not complete.
pub(crate) fn parse<'h, 'b>(bytes: &'b [u8], slots: &'h mut Slots<'b>) -> Result<Option<Request<'h, 'b>>, Refused> {
    let mut raw = httparse::Request::new(&mut []);
    let length = match raw.parse_with_uninit_headers(bytes, slots) {
        Ok(Status::Complete(length)) if length <= MAX_HEAD => length,
        Ok(Status::Partial) if bytes.len() < MAX_HEAD => {
            let line_is_open = raw.path.is_none() || raw.version.is_none();
            return if line_is_open && bytes.len() > MAX_LINE { Err(Refused(414)) } else { Ok(None) };
        }
        _ => return Err(BAD),
    };
    let (Some(method), Some(uri), Some(version)) = (raw.method, raw.path, raw.version) else { return Err(BAD) };
    if uri.len() > MAX_LINE {
        return Err(Refused(414));
    }
    match method {
        "TRACE" => return Err(Refused(405)),
        "CONNECT" => return Err(BAD),
        _ => {}
    }
    let (from_uri, target) = split_uri(method, uri)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let modern = version == 1;

    let mut lengths = Lengths::default();
    let mut options = Options::default();
    let (mut host, mut websocket, mut forwarded) = (None, false, 0);
    for header in raw.headers.iter() {
        if header.name.len() + header.value.len() > MAX_LINE {
            return Err(BAD);
        }
        match Name::of(header.name) {
            Name::ContentLength => lengths.length(header.value)?,
            Name::TransferEncoding => lengths.transfer_encoding(header.value)?,
            Name::Connection => options.read(header.value),
            Name::Host if host.replace(header.value).is_some() => return Err(BAD),
            Name::Upgrade => websocket |= header.value.eq_ignore_ascii_case(b"websocket"),
            Name::ForwardedFor => forwarded += head::tokens(header.value).count(),
            _ => {}
        }
    }
    if forwarded > MAX_FORWARDED {
        return Err(Refused(463));
    }
    let framing = lengths.framing(Framing::None)?;
    if !modern && framing == Framing::Chunked {
        return Err(BAD);
    }
    let named = match host {
        Some(value) => valid_authority(value)?,
        None if modern => return Err(BAD),
        None => "",
    };
    let authority = from_uri.unwrap_or(named);
    Ok(Some(Request {
        method,
        target,
        path,
        query,
        host: without_port(authority),
        authority,
        modern,
        keep_alive: if modern { !options.close } else { options.keep_alive && !options.close },
        framing,
        upgrade: modern && options.upgrade && websocket && method == "GET" && framing == Framing::None,
        length,
        headers: raw.headers,
        names_others: options.names_others,
    }))
}

/// The authority of an absolute URI, and what is sent on to the target.
fn split_uri<'b>(method: &str, uri: &'b str) -> Result<(Option<&'b str>, &'b str), Refused> {
    // A fragment is never sent; a parser that cut it off would see another path than one that did not.
    if uri.contains('#') {
        return Err(BAD);
    }
    if uri.starts_with('/') || (uri == "*" && method == "OPTIONS") {
        return Ok((None, uri));
    }
    let scheme = "http://";
    let rest = match uri.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => &uri[scheme.len()..],
        _ => return Err(BAD),
    };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let authority = valid_authority(&rest.as_bytes()[..end])?;
    match &rest[end..] {
        "" => Ok((Some(authority), "/")),
        path if path.starts_with('/') => Ok((Some(authority), path)),
        _ => Err(BAD),
    }
}

fn valid_authority(value: &[u8]) -> Result<&str, Refused> {
    let good = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:[]%".contains(byte);
    if value.is_empty() || value.len() > 300 || !value.iter().all(good) {
        return Err(BAD);
    }
    std::str::from_utf8(value).map_err(|_| BAD)
}

/// `example.com:80` without its port; the brackets of an IPv6 address stay.
fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !host.is_empty() => host,
        _ => authority,
    }
}

/// Where a request came in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    /// The client.
    pub(crate) client: IpAddr,
    /// The address that the client connected to.
    pub(crate) local: SocketAddr,
}

impl Request<'_, '_> {
    /// Writes the head that the target gets.
    pub(crate) fn forward(&self, out: &mut Vec<u8>, origin: &Origin, numbers: &mut Numbers, seconds: i64) {
        out.extend_from_slice(self.method.as_bytes());
        out.push(b' ');
        out.extend_from_slice(self.target.as_bytes());
        out.extend_from_slice(b" HTTP/1.1\r\nHost: ");
        if self.authority.is_empty() {
            let _ = write!(out, "{}", origin.local);
        } else {
            out.extend_from_slice(self.authority.as_bytes());
        }
        out.extend_from_slice(b"\r\n");
        let mut trace = None;
        let mut is_forwarded = false;
        for header in self.headers {
            match Name::of(header.name) {
                Name::ContentLength | Name::Expect => head::put(out, header.name, header.value),
                Name::TraceId => trace = trace.or(Some(header.value)),
                Name::ForwardedFor => is_forwarded = true,
                Name::Other if self.names_others && head::connection_names(self.headers, header.name) => {}
                Name::Other => head::put(out, header.name, header.value),
                _ => {}
            }
        }
        out.extend_from_slice(b"X-Forwarded-For: ");
        if is_forwarded {
            for header in self.headers.iter().filter(|header| Name::of(header.name) == Name::ForwardedFor) {
                for address in head::tokens(header.value) {
                    out.extend_from_slice(address);
                    out.extend_from_slice(b", ");
                }
            }
        }
        // Writing to memory cannot fail.
        let _ = write!(out, "{}", origin.client);
        out.extend_from_slice(b"\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Port: ");
        let _ = write!(out, "{}", origin.local.port());
        out.extend_from_slice(b"\r\nX-Amzn-Trace-Id: ");
        trace::write(out, numbers, seconds, trace);
        out.extend_from_slice(b"\r\n");
        if self.framing == Framing::Chunked {
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
        }
        if self.upgrade {
            out.extend_from_slice(b"Connection: Upgrade\r\nUpgrade: websocket\r\n");
        }
        out.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::head::slots;

    fn refused(text: &str) -> Option<u16> {
        parse(text.as_bytes(), &mut slots()).err().map(|Refused(status)| status)
    }

    fn forwarded(text: &str) -> String {
        let mut slots = slots();
        let request = parse(text.as_bytes(), &mut slots).unwrap().unwrap();
        let origin = Origin { client: [192, 0, 2, 7].into(), local: ([127, 0, 0, 1], 4566).into() };
        let mut out = Vec::new();
        request.forward(&mut out, &origin, &mut Numbers::new(1), 1);
        let text = String::from_utf8(out).unwrap();
        let at = text.find("X-Amzn-Trace-Id: ").unwrap();
        let end = text[at..].find("\r\n").unwrap() + at + 2;
        format!("{}{}", &text[..at], &text[end..])
    }

    #[test]
    fn smuggling_is_refused() {
        for (head, status) in [
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 400),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 400),
            ("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405),
        ] {
            assert_eq!(refused(head), Some(status), "{head}");
        }
        let long = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(17_000));
        assert_eq!(refused(&long), Some(414));
        assert_eq!(refused(&long[..17_000]), Some(414));
        let many = format!("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {}\r\n\r\n", "1.1.1.1,".repeat(31));
        assert_eq!(refused(&many), Some(463));
        let wide = format!("GET / HTTP/1.1\r\nHost: a\r\n{}", "X: y\r\n".repeat(200));
        assert_eq!(refused(&wide), Some(400));
    }

    #[test]
    fn hop_by_hop_headers_stay_behind() {
        let head = "GET /a?b=c HTTP/1.1\r\nhost: example.com:4566\r\nConnection: close, X-Secret\r\nX-Secret: 1\r\n\
                    Keep-Alive: 5\r\nTE: trailers\r\nX-Kept: yes\r\nX-Forwarded-For: 198.51.100.1\r\n\
                    X-Forwarded-Proto: https\r\nUpgrade: h2c\r\n\r\n";
        assert_eq!(
            forwarded(head),
            "GET /a?b=c HTTP/1.1\r\nHost: example.com:4566\r\nX-Kept: yes\r\nX-Forwarded-For: 198.51.100.1, 192.0.2.7\r\n\
             X-Forwarded-Proto: http\r\nX-Forwarded-Port: 4566\r\n\r\n"
        );
    }

    #[test]
    fn bodies_and_upgrades_are_announced() {
        let chunked = forwarded("POST / HTTP/1.1\r\nHost: a\r\ntransfer-encoding: Chunked\r\n\r\n");
        assert!(chunked.ends_with("Transfer-Encoding: chunked\r\n\r\n"), "{chunked}");
        let length = forwarded("POST / HTTP/1.1\r\nHost: a\r\nConnection: content-length\r\nContent-Length: 3\r\n\r\n");
        assert!(length.contains("Content-Length: 3\r\n"), "{length}");
        let socket = forwarded("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
        assert!(socket.ends_with("Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"), "{socket}");
    }

    #[test]
    fn absolute_uris_name_the_host() {
        let text = "GET http://Example.com:81?x HTTP/1.1\r\nHost: other\r\n\r\n";
        assert_eq!(refused(text), Some(400));
        let text = "GET http://Example.com:81/p?x HTTP/1.1\r\nHost: other\r\n\r\n";
        let mut slots = slots();
        let request = parse(text.as_bytes(), &mut slots).unwrap().unwrap();
        assert_eq!((request.host, request.path, request.query), ("Example.com", "/p", "x"));
        assert!(forwarded(text).starts_with("GET /p?x HTTP/1.1\r\nHost: Example.com:81\r\n"));
    }

    #[test]
    fn old_clients_are_served() {
        assert!(forwarded("GET / HTTP/1.0\r\n\r\n").starts_with("GET / HTTP/1.1\r\nHost: 127.0.0.1:4566\r\n"));
        let mut slots = slots();
        let request = parse(b"GET / HTTP/1.0\r\n\r\n", &mut slots).unwrap().unwrap();
        assert!(!request.keep_alive && !request.modern);
    }

    proptest! {
        #[test]
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse(&bytes, &mut slots());
        }

        /// Whatever headers come in, the head that goes out is read back with the same body framing, and only once.
        #[test]
        fn what_is_forwarded_is_understood_alike(
            headers in prop::collection::vec(("[A-Za-z-]{1,12}", "[ -~]{0,20}"), 0..8), length in 0u32..9,
        ) {
            let mut text = format!("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n");
            for (name, value) in &headers {
                text.push_str(&format!("{name}: {value}\r\n"));
            }
            text.push_str("\r\n");
            let mut room = slots();
            if let Ok(Some(request)) = parse(text.as_bytes(), &mut room) {
                let origin = Origin { client: [192, 0, 2, 7].into(), local: ([127, 0, 0, 1], 80).into() };
                let mut out = Vec::new();
                request.forward(&mut out, &origin, &mut Numbers::new(1), 1);
                let mut room = slots();
                let again = parse(&out, &mut room).unwrap().unwrap();
                prop_assert_eq!(again.framing, request.framing);
                prop_assert_eq!(again.length, out.len());
                prop_assert_eq!(again.path, request.path);
            }
        }
    }
}
