//! Answers of targets: read strictly, and written anew for the client.

use std::io::Write;

use httparse::{Header, Status};

use crate::head::{self, Framing, Lengths, MAX_HEAD, Name, Options, Slots};
use crate::sticky::Lines;

/// The answer's head.
#[derive(Debug)]
pub(crate) struct Response<'h, 'b> {
    pub(crate) status: u16,
    reason: &'b str,
    pub(crate) framing: Framing,
    /// The target will take another request on this connection.
    pub(crate) keep_alive: bool,
    pub(crate) length: usize,
    headers: &'h [Header<'b>],
    names_others: bool,
}

/// What came is not an answer of HTTP/1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// What the answer has to know of its request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// HTTP/1.1 rather than 1.0.
    pub(crate) modern: bool,
    /// The client wants to go on using the connection.
    pub(crate) keep_alive: bool,
    /// `HEAD`: the answer has no body, whatever its headers say.
    pub(crate) head: bool,
    /// The client wants to speak WebSocket.
    pub(crate) upgrade: bool,
}

/// What happens to a body on its way to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// It goes through as it is.
    AsIs,
    /// It ended with the connection; the client gets chunks instead.
    Encode,
    /// It came in chunks; the client, of HTTP/1.0, cannot read them.
    Decode,
}

/// Reads a head; nothing where it is not complete.
pub(crate) fn parse<'h, 'b>(
    bytes: &'b [u8],
    slots: &'h mut Slots<'b>,
    asked: Asked,
) -> Result<Option<Response<'h, 'b>>, Malformed> {
    let mut raw = httparse::Response::new(&mut []);
    let config = httparse::ParserConfig::default();
    let length = match config.parse_response_with_uninit_headers(&mut raw, bytes, slots) {
        Ok(Status::Complete(length)) if length <= MAX_HEAD => length,
        Ok(Status::Partial) if bytes.len() < MAX_HEAD => return Ok(None),
        _ => return Err(Malformed),
    };
    let (Some(status), Some(version)) = (raw.code, raw.version) else { return Err(Malformed) };
    let mut lengths = Lengths::default();
    let mut options = Options::default();
    for header in raw.headers.iter() {
        match Name::of(header.name) {
            Name::ContentLength => lengths.length(header.value).map_err(|_| Malformed)?,
            Name::TransferEncoding => lengths.transfer_encoding(header.value).map_err(|_| Malformed)?,
            Name::Connection => options.read(header.value),
            _ => {}
        }
    }
    let modern = version == 1;
    let framing = lengths.framing(Framing::UntilClose).map_err(|_| Malformed)?;
    if status < 100 || (status == 101 && !asked.upgrade) || (framing == Framing::Chunked && !modern) {
        return Err(Malformed);
    }
    let bodiless = asked.head || matches!(status, 100..=199 | 204 | 304);
    Ok(Some(Response {
        status,
        reason: raw.reason.unwrap_or(""),
        framing: if bodiless { Framing::None } else { framing },
        keep_alive: if modern { !options.close } else { options.keep_alive && !options.close },
        length,
        headers: raw.headers,
        names_others: options.names_others,
    }))
}

impl Response<'_, '_> {
    /// The answer comes before another one: 100 Continue, 103 Early Hints.
    pub(crate) fn is_interim(&self) -> bool {
        (100..=199).contains(&self.status) && self.status != 101
    }

    /// Whether it gives the client a cookie of this name.
    fn sets(&self, cookie: &str) -> bool {
        let named =
            |value: &[u8]| value.split(|byte| *byte == b'=').next().map(<[u8]>::trim_ascii) == Some(cookie.as_bytes());
        self.headers.iter().any(|header| header.name.eq_ignore_ascii_case("set-cookie") && named(header.value))
    }

    /// What must happen to the body for this client.
    pub(crate) fn coding(&self, asked: Asked) -> Coding {
        match self.framing {
            Framing::UntilClose if asked.modern => Coding::Encode,
            Framing::Chunked if !asked.modern => Coding::Decode,
            _ => Coding::AsIs,
        }
    }

    /// Whether the client can tell where this answer ends, and so go on with the connection.
    pub(crate) fn ends_by_itself(&self, asked: Asked) -> bool {
        match self.framing {
            Framing::None | Framing::Length(_) => true,
            Framing::Chunked | Framing::UntilClose => asked.modern,
        }
    }

    /// Writes the head that the client gets. `keep` says whether its connection will be used further.
    pub(crate) fn forward(&self, out: &mut Vec<u8>, asked: Asked, keep: bool, lines: &Lines) {
        // Writing to memory cannot fail.
        let _ = write!(out, "HTTP/1.1 {:03} {}\r\n", self.status, self.reason);
        for header in self.headers {
            match Name::of(header.name) {
                Name::ContentLength if self.status == 204 || self.status < 200 => {}
                Name::Connection | Name::TransferEncoding | Name::HopByHop => {}
                // 426 says which protocol it wants.
                Name::Upgrade if self.status != 101 && self.status != 426 => {}
                Name::Other if self.names_others && head::connection_names(self.headers, header.name) => {}
                _ => head::put(out, header.name, header.value),
            }
        }
        if !self.is_interim() {
            out.extend_from_slice(&lines.always);
            if let Some((_, with)) = lines.with.as_ref().filter(|(cookie, _)| self.sets(cookie)) {
                out.extend_from_slice(with);
            }
        }
        if self.framing == Framing::Chunked && asked.modern || self.coding(asked) == Coding::Encode {
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
        }
        if self.status == 101 {
            out.extend_from_slice(b"Connection: upgrade\r\n");
        } else if !self.is_interim() && !keep {
            out.extend_from_slice(b"Connection: close\r\n");
        } else if !self.is_interim() && !asked.modern {
            out.extend_from_slice(b"Connection: keep-alive\r\n");
        }
        out.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::head::slots;

    const ASKED: Asked = Asked { modern: true, keep_alive: true, head: false, upgrade: false };

    fn forwarded(text: &str, asked: Asked) -> (Framing, String) {
        let mut slots = slots();
        let response = parse(text.as_bytes(), &mut slots, asked).unwrap().unwrap();
        let mut out = Vec::new();
        response.forward(&mut out, asked, true, &Lines::default());
        (response.framing, String::from_utf8(out).unwrap())
    }

    #[test]
    fn malformed_answers_are_told_apart() {
        for head in [
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\n",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n",
            "HTTP/1.1 20 OK\r\n\r\n",
            "SSH-2.0-OpenSSH\r\n\r\n",
        ] {
            assert_eq!(parse(head.as_bytes(), &mut slots(), ASKED).err(), Some(Malformed), "{head}");
        }
        assert!(matches!(parse(b"HTTP/1.1 200 OK\r\nA:", &mut slots(), ASKED), Ok(None)));
    }

    #[test]
    fn bodies_end_where_they_should() {
        let old = Asked { modern: false, ..ASKED };
        let (framing, head) = forwarded("HTTP/1.0 200 OK\r\nServer: x\r\n\r\n", ASKED);
        assert_eq!(framing, Framing::UntilClose);
        assert_eq!(head, "HTTP/1.1 200 OK\r\nServer: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        let (framing, head) = forwarded("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", old);
        assert_eq!((framing, head.contains("chunked")), (Framing::Chunked, false));
        let head_asked = Asked { head: true, ..ASKED };
        let (framing, head) = forwarded("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", head_asked);
        assert_eq!((framing, head.contains("Content-Length: 5")), (Framing::None, true));
        assert_eq!(forwarded("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", ASKED).0, Framing::None);
    }

    #[test]
    fn hop_by_hop_headers_stay_behind() {
        let text = "HTTP/1.1 200 \r\nConnection: close, X-Own\r\nX-Own: 1\r\nKeep-Alive: timeout=5\r\n\
                    Content-Length: 0\r\nX-Kept: 1\r\n\r\n";
        assert_eq!(forwarded(text, ASKED).1, "HTTP/1.1 200 \r\nContent-Length: 0\r\nX-Kept: 1\r\n\r\n");
    }

    proptest! {
        #[test]
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = parse(&bytes, &mut slots(), ASKED);
        }
    }
}
