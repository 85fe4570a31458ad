//! What requests and answers have in common: headers, and where their bodies end.
//!
//! Source: RFC 9110, section 7.6.1 (hop-by-hop); RFC 9112, section 6 (message bodies).

use std::mem::MaybeUninit;

use httparse::Header;

use crate::chunked::{BadChunk, Chunked};

/// The most headers that one head may have.
pub(crate) const MAX_HEADERS: usize = 128;
/// The most bytes of a request line or of one header.
pub(crate) const MAX_LINE: usize = 16 * 1024;
/// The most bytes of a head.
pub(crate) const MAX_HEAD: usize = 64 * 1024;

/// Room for the headers of one head.
pub(crate) type Slots<'b> = [MaybeUninit<Header<'b>>; MAX_HEADERS];

/// Empty room.
pub(crate) const fn slots<'b>() -> Slots<'b> {
    [const { MaybeUninit::uninit() }; MAX_HEADERS]
}

/// Where a body ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// There is none.
    None,
    /// After so many bytes.
    Length(u64),
    /// Where the chunks end.
    Chunked,
    /// With the connection. Answers only.
    UntilClose,
}

/// A body that goes by.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Length(u64),
    Chunked(Chunked),
    UntilClose,
}

impl Body {
    pub(crate) fn new(framing: Framing) -> Self {
        match framing {
            Framing::None => Self::Length(0),
            Framing::Length(length) => Self::Length(length),
            Framing::Chunked => Self::Chunked(Chunked::new()),
            Framing::UntilClose => Self::UntilClose,
        }
    }

    /// How many of these bytes belong to the body. `data` gets them without their coding.
    pub(crate) fn advance(&mut self, bytes: &[u8], mut data: impl FnMut(&[u8])) -> Result<usize, BadChunk> {
        match self {
            Self::Length(left) => {
                let take = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len());
                *left -= take as u64;
                data(&bytes[..take]);
                Ok(take)
            }
            Self::Chunked(chunked) => chunked.advance(bytes, data),
            Self::UntilClose => {
                data(bytes);
                Ok(bytes.len())
            }
        }
    }

    pub(crate) fn is_done(&self) -> bool {
        match self {
            Self::Length(left) => *left == 0,
            Self::Chunked(chunked) => chunked.is_done(),
            Self::UntilClose => false,
        }
    }
}

/// A head that two parsers could read in two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ambiguous;

/// The headers that say where a body ends, collected while going through a head.
#[derive(Debug, Default)]
pub(crate) struct Lengths {
    length: Option<u64>,
    chunked: bool,
}

impl Lengths {
    /// One `Content-Length`: digits and nothing else, and only once.
    pub(crate) fn length(&mut self, value: &[u8]) -> Result<(), Ambiguous> {
        let digits = !value.is_empty() && value.len() <= 19 && value.iter().all(u8::is_ascii_digit);
        if !digits || self.length.is_some() {
            return Err(Ambiguous);
        }
        let number = value.iter().fold(0_u64, |number, digit| number * 10 + u64::from(digit - b'0'));
        self.length = Some(number);
        Ok(())
    }

    /// One `Transfer-Encoding`: `chunked` and nothing else, and only once.
    pub(crate) fn transfer_encoding(&mut self, value: &[u8]) -> Result<(), Ambiguous> {
        if self.chunked || !value.eq_ignore_ascii_case(b"chunked") {
            return Err(Ambiguous);
        }
        self.chunked = true;
        Ok(())
    }

    /// What the two say together; both at once is how requests are smuggled.
    pub(crate) fn framing(&self, otherwise: Framing) -> Result<Framing, Ambiguous> {
        match (self.length, self.chunked) {
            (Some(_), true) => Err(Ambiguous),
            (None, true) => Ok(Framing::Chunked),
            (Some(length), false) => Ok(Framing::Length(length)),
            (None, false) => Ok(otherwise),
        }
    }
}

/// The headers that a proxy looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Name {
    Connection,
    ContentLength,
    TransferEncoding,
    Host,
    Upgrade,
    Expect,
    ForwardedFor,
    ForwardedProto,
    ForwardedPort,
    TraceId,
    /// What targets are told of TLS.
    Tls,
    /// Belongs to one connection and goes no further: Keep-Alive, TE, Trailer, Proxy-Connection.
    HopByHop,
    Other,
}

impl Name {
    pub(crate) fn of(name: &str) -> Self {
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        match name.len() {
            2 if is("te") => Self::HopByHop,
            4 if is("host") => Self::Host,
            6 if is("expect") => Self::Expect,
            7 if is("upgrade") => Self::Upgrade,
            7 if is("trailer") => Self::HopByHop,
            10 if is("connection") => Self::Connection,
            10 if is("keep-alive") => Self::HopByHop,
            14 if is("content-length") => Self::ContentLength,
            15 if is("x-forwarded-for") => Self::ForwardedFor,
            15 if is("x-amzn-trace-id") => Self::TraceId,
            18 if is("x-amzn-tls-version") => Self::Tls,
            23 if is("x-amzn-tls-cipher-suite") => Self::Tls,
            16 if is("x-forwarded-port") => Self::ForwardedPort,
            16 if is("proxy-connection") => Self::HopByHop,
            17 if is("transfer-encoding") => Self::TransferEncoding,
            17 if is("x-forwarded-proto") => Self::ForwardedProto,
            _ => Self::Other,
        }
    }
}

/// What the `Connection` headers of a head ask for.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) close: bool,
    pub(crate) keep_alive: bool,
    pub(crate) upgrade: bool,
    /// It names headers that must not go further.
    pub(crate) names_others: bool,
}

impl Options {
    pub(crate) fn read(&mut self, value: &[u8]) {
        for token in tokens(value) {
            if token.eq_ignore_ascii_case(b"close") {
                self.close = true;
            } else if token.eq_ignore_ascii_case(b"keep-alive") {
                self.keep_alive = true;
            } else if token.eq_ignore_ascii_case(b"upgrade") {
                self.upgrade = true;
            } else {
                self.names_others = true;
            }
        }
    }
}

/// The comma-separated items of a value.
pub(crate) fn tokens(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value.split(|&byte| byte == b',').map(<[u8]>::trim_ascii).filter(|token| !token.is_empty())
}

/// Whether a `Connection` header among these names `name`.
pub(crate) fn connection_names(headers: &[Header<'_>], name: &str) -> bool {
    headers
        .iter()
        .filter(|header| Name::of(header.name) == Name::Connection)
        .any(|header| tokens(header.value).any(|token| token.eq_ignore_ascii_case(name.as_bytes())))
}

/// Adds one header.
pub(crate) fn put(out: &mut Vec<u8>, name: &str, value: &[u8]) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

/// Whether the bytes hold the end of a head at or after `from`.
pub(crate) fn has_end(bytes: &[u8], from: usize) -> bool {
    memchr::memmem::find(&bytes[from.min(bytes.len())..], b"\r\n\r\n").is_some()
}
