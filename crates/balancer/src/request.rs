//! Requests: read strictly, and written anew for the target.
//!
//! What reaches a target is never the client's bytes but a head built here from what was understood, so that the target
//! cannot understand something else.

use std::io::Write;
use std::net::{IpAddr, SocketAddr};

use httparse::{Header, Status};

use crate::head::{self, Ambiguous, Framing, Lengths, MAX_HEAD, MAX_LINE, Name, Options, Slots};
use crate::sticky::cookies;
use crate::trace::{self, Numbers};
use crate::vocabulary::{ForwardedFor, Heads};

/// The most addresses that `X-Forwarded-For` may bring.
const MAX_FORWARDED: usize = 30;

/// A request's head.
#[derive(Debug)]
pub(crate) struct Request<'h, 'b> {
    pub(crate) method: &'b str,
    /// Path and query, as they are sent on.
    pub(crate) target: &'b str,
    pub(crate) path: &'b str,
    pub(crate) query: &'b str,
    /// The host as the client names it, without the port.
    pub(crate) host: &'b str,
    /// The same with the port; empty where an HTTP/1.0 client names none.
    pub(crate) authority: &'b str,
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

/// What TLS a client speaks, in OpenSSL's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// `TLSv1.3`.
    pub(crate) version: &'static str,
    /// `ECDHE-RSA-AES128-GCM-SHA256`.
    pub(crate) cipher: &'static str,
}

/// Where a request came in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Origin {
    /// The client.
    pub(crate) client: SocketAddr,
    /// The address that the client connected to.
    pub(crate) local: SocketAddr,
    /// Nothing where the client speaks no TLS.
    pub(crate) tls: Option<Spoken>,
    /// The request came by HTTP/2.
    pub(crate) http2: bool,
}

impl Origin {
    /// `http` or `https`.
    pub(crate) fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }
}

impl Request<'_, '_> {
    /// The values of the headers of this name.
    pub(crate) fn values<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r [u8]> {
        self.headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name)).map(|header| header.value)
    }

    /// The client's cookies.
    pub(crate) fn cookies(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.values("cookie").flat_map(cookies)
    }

    /// Writes the head that the target gets.
    pub(crate) fn forward(
        &self,
        out: &mut Vec<u8>,
        origin: &Origin,
        heads: &Heads,
        (numbers, seconds): (&mut Numbers, i64),
    ) {
        out.extend_from_slice(self.method.as_bytes());
        out.push(b' ');
        out.extend_from_slice(self.target.as_bytes());
        out.extend_from_slice(b" HTTP/1.1\r\nHost: ");
        self.write_host(out, origin, heads.preserve_host);
        out.extend_from_slice(b"\r\n");
        let mut trace = None;
        for header in self.headers {
            match Name::of(header.name) {
                Name::ContentLength | Name::Expect => head::put(out, header.name, header.value),
                Name::TraceId => trace = trace.or(Some(header.value)),
                Name::ForwardedFor if heads.forwarded_for == ForwardedFor::Preserve => {
                    head::put(out, header.name, header.value);
                }
                Name::Tls if !heads.tls_headers => head::put(out, header.name, header.value),
                Name::Other if self.names_others && head::connection_names(self.headers, header.name) => {}
                Name::Other if heads.drop_invalid && !is_valid(header.name) => {}
                Name::Other => head::put(out, header.name, header.value),
                _ => {}
            }
        }
        if heads.forwarded_for == ForwardedFor::Append {
            self.append_client(out, origin, heads.client_port);
        }
        out.extend_from_slice(b"X-Forwarded-Proto: ");
        out.extend_from_slice(origin.scheme().as_bytes());
        out.extend_from_slice(b"\r\nX-Forwarded-Port: ");
        // Writing to memory cannot fail.
        let _ = write!(out, "{}", origin.local.port());
        out.extend_from_slice(b"\r\nX-Amzn-Trace-Id: ");
        trace::write(out, numbers, seconds, trace);
        out.extend_from_slice(b"\r\n");
        if let Some(spoken) = origin.tls.filter(|_| heads.tls_headers) {
            head::put(out, "X-Amzn-Tls-Version", spoken.version.as_bytes());
            head::put(out, "X-Amzn-Tls-Cipher-Suite", spoken.cipher.as_bytes());
        }
        if self.framing == Framing::Chunked {
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
        }
        if self.upgrade {
            out.extend_from_slice(b"Connection: Upgrade\r\nUpgrade: websocket\r\n");
        }
        out.extend_from_slice(b"\r\n");
    }

    /// The host, and the port where it is not the usual one and the client has left it out.
    fn write_host(&self, out: &mut Vec<u8>, origin: &Origin, preserve: bool) {
        if self.authority.is_empty() {
            let _ = write!(out, "{}", origin.local);
            return;
        }
        out.extend_from_slice(self.authority.as_bytes());
        let usual = if origin.tls.is_some() { 443 } else { 80 };
        if !preserve && self.authority.len() == self.host.len() && origin.local.port() != usual {
            let _ = write!(out, ":{}", origin.local.port());
        }
    }

    fn append_client(&self, out: &mut Vec<u8>, origin: &Origin, with_port: bool) {
        out.extend_from_slice(b"X-Forwarded-For: ");
        for header in self.headers.iter().filter(|header| Name::of(header.name) == Name::ForwardedFor) {
            for address in head::tokens(header.value) {
                out.extend_from_slice(address);
                out.extend_from_slice(b", ");
            }
        }
        let client = origin.client.ip().to_canonical();
        let _ = match (with_port, client) {
            (false, _) => write!(out, "{client}"),
            (true, IpAddr::V4(_)) => write!(out, "{client}:{}", origin.client.port()),
            (true, IpAddr::V6(_)) => write!(out, "[{client}]:{}", origin.client.port()),
        };
        out.extend_from_slice(b"\r\n");
    }
}

/// Whether a header's name has letters, digits and hyphens only.
fn is_valid(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests;
