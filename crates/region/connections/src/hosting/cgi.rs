//! `git http-backend`, which speaks CGI: what it is given, and the head of what it answers.
//!
//! Source: git-http-backend(1); RFC 3875.

use ::model::{AccountId, Caller};
use bytes::BytesMut;
use door::Peer;
use host::{Command, Input};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::time::Duration;

use super::Route;
use crate::Connections;
use crate::git::Access;

/// How long a clone or a push may take.
const EXCHANGE: Duration = Duration::from_hours(1);

/// The longest head of an answer.
const HEAD: usize = 16 << 10;

/// The program with what it is told of the request.
pub(super) fn command(
    room: &Connections,
    account: &AccountId,
    route: &Route,
    caller: &Caller,
    parts: &Parts,
    peer: Peer,
) -> Command {
    let Route { region, name, rest, query, .. } = route;
    let header = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut command = room
        .git
        .bare(Access::Local)
        .args(["http-backend"])
        .env("GIT_PROJECT_ROOT", &room.root)
        .env("GIT_HTTP_EXPORT_ALL", "1")
        .env("PATH_INFO", format!("/{account}/{region}/{name}.git/{rest}"))
        .env("QUERY_STRING", *query)
        .env("REQUEST_METHOD", parts.method.as_str())
        .env("REMOTE_USER", caller.arn().to_string())
        .env("REMOTE_ADDR", peer.address.ip().to_string())
        .env("CONTENT_TYPE", header(CONTENT_TYPE))
        .env("HTTP_CONTENT_ENCODING", header(CONTENT_ENCODING))
        .folder(&room.root)
        .input(Input::Piped)
        .deadline(EXCHANGE);
    let length = header(CONTENT_LENGTH);
    if !length.is_empty() {
        command = command.env("CONTENT_LENGTH", length);
    }
    let protocol = header(HeaderName::from_static("git-protocol"));
    if !protocol.is_empty() && protocol.len() <= 128 && protocol.bytes().all(|byte| byte.is_ascii_graphic()) {
        command = command.env("GIT_PROTOCOL", protocol);
    }
    command
}

/// The head of an answer.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

/// Takes the head from what was read so far; nothing where it is not whole yet.
///
/// # Errors
/// Where it is no head, or too long for one.
pub(super) fn head(read: &mut BytesMut) -> Result<Option<Head>, &'static str> {
    let find = |end: &[u8]| read.windows(end.len()).position(|window| window == end).map(|at| (at, end.len()));
    let Some((at, end)) = find(b"\r\n\r\n").or_else(|| find(b"\n\n")) else {
        return if read.len() > HEAD { Err("the head of its answer is too long") } else { Ok(None) };
    };
    let bytes = read.split_to(at + end);
    let mut head = Head::default();
    for line in String::from_utf8_lossy(&bytes).lines().filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').ok_or("its answer has no head")?;
        let value = value.trim();
        if name.eq_ignore_ascii_case("status") {
            let code = value.split(' ').next().unwrap_or_default();
            head.status = code.parse().map_err(|_| "its answer has no status")?;
        } else {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "a header of its answer has no name")?;
            let value = HeaderValue::from_str(value).map_err(|_| "a header of its answer has no value")?;
            head.headers.append(name, value);
        }
    }
    Ok(Some(head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_taken_once_it_is_whole() {
        let mut read = BytesMut::from(&b"Status: 404 Not Found\r\nContent-Type: text/plain\r\n"[..]);
        assert!(head(&mut read).unwrap().is_none());
        read.extend_from_slice(b"\r\nbody");
        let found = head(&mut read).unwrap().unwrap();
        assert_eq!((found.status, found.headers.len()), (StatusCode::NOT_FOUND, 1));
        assert_eq!(&read[..], b"body");
        assert!(head(&mut BytesMut::from(&b"nonsense\n\n"[..])).is_err());
        assert!(head(&mut BytesMut::from(&vec![b'x'; HEAD + 1][..])).is_err());
        assert!(head(&mut BytesMut::from(&b"a\nb"[..])).unwrap().is_none());
    }
}
