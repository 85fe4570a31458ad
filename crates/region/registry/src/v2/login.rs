//! Whose request is this?

use http::header::AUTHORIZATION;
use http::request::Parts;

use super::answer::Refusal;
use crate::Registry;
use crate::model::Scope;
use crate::token::{Login, from_basic};

/// The login that a request brings. `registry` is the one that its path names: a token is good in its own region.
pub(super) fn login(room: &Registry, parts: &Parts, registry: Option<&Scope>) -> Result<Login, Refusal> {
    let Some(header) = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()) else {
        let host = registry.map_or_else(|| room.settings.registry(), Scope::host);
        return Err(Refusal::nobody(&host));
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

/// ECR answers 400, which the docker command shows when it logs in.
fn invalid() -> Refusal {
    Refusal::new(http::StatusCode::BAD_REQUEST, "DENIED", "Your Authorization Token is invalid.")
}
