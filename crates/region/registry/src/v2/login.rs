//! Whose request is this?

use http::header::{AUTHORIZATION, HOST};
use http::request::Parts;

use super::answer::Refusal;
use crate::Registry;
use crate::model::Scope;
use crate::token::{Login, from_basic};

/// The login that a request brings. `registry` is the one that its path names: a token is good in its own region.
pub(super) fn login(room: &Registry, parts: &Parts, registry: Option<&Scope>) -> Result<Login, Refusal> {
    let Some(header) = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()) else {
        return Err(Refusal::nobody(&host(room, parts)));
    };
    let login = from_basic(header).and_then(|token| room.sealer.open::<Login>(&token)).ok_or_else(invalid)?;
    if login.expires <= room.host.clock.now() {
        return Err(Refusal::denied("Your authorization token has expired. Reauthenticate and try again."));
    }
    if registry.is_some_and(|registry| registry.region != login.region) {
        return Err(invalid());
    }
    Ok(login)
}

/// The address that the client has used, where it has the form of one.
fn host(room: &Registry, parts: &Parts) -> String {
    let given = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    let given = given.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str));
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']' | b'_');
    match given {
        Some(host) if !host.is_empty() && host.bytes().all(letter) => host.to_owned(),
        _ => room.settings.registry(),
    }
}

/// ECR answers 400, which the docker command shows when it logs in.
fn invalid() -> Refusal {
    Refusal::new(http::StatusCode::BAD_REQUEST, "DENIED", "Your Authorization Token is invalid.")
}
