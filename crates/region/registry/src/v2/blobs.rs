//! Layers and configurations on their way out.

use std::sync::Arc;

use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HeaderName, RANGE};
use http::request::Parts;
use http::{Method, Response, StatusCode};
use store::Digest;
use wire::Body;

use super::Asked;
use super::answer::{Refusal, empty, set};
use super::range::{Wanted, wanted};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::{Place, Scope};
use crate::token::Ticket;

/// The digest of what an answer is about.
pub(super) const DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");

/// Is the layer there? A push asks this of every layer and relies on the answer.
pub(super) async fn head(asked: &Asked<'_>, digest: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["BatchCheckLayerAvailability"])?;
    let digest: Digest = digest.parse().map_err(Refusal::digest)?;
    let size = match asked.room.layer(&asked.place, &digest).await? {
        Some(layer) => Some(layer.size),
        None => asked.room.blob(&asked.place, &digest)?,
    };
    let mut response = described(&digest, size.ok_or_else(Refusal::no_blob)?);
    set(&mut response, ACCEPT_RANGES, "bytes");
    Ok(response)
}

/// The layer, or a part of it.
pub(super) async fn get(asked: &Asked<'_>, digest: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["GetDownloadUrlForLayer"])?;
    let digest: Digest = digest.parse().map_err(Refusal::digest)?;
    let size = asked.room.blob(&asked.place, &digest)?.ok_or_else(Refusal::no_blob)?;
    send(asked.room, asked.parts, &digest, size).await
}

/// The layer that an address of `GetDownloadUrlForLayer` names. Its caller was admitted when it was given out.
pub(super) async fn ticket(room: &Arc<Registry>, parts: &Parts, seal: &str) -> Result<Response<Body>, Refusal> {
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return Err(Refusal::unsupported("The operation is unsupported."));
    }
    let ticket: Ticket =
        room.sealer.open(seal).ok_or_else(|| Refusal::denied("The address of the layer is not valid"))?;
    if ticket.expires <= room.host.clock.now() {
        return Err(Refusal::denied("The address of the layer has expired"));
    }
    let scope = Scope { account: ticket.account, region: ticket.region };
    let size = room.blob(&Place { scope, name: ticket.name }, &ticket.digest)?.ok_or_else(Refusal::no_blob)?;
    send(room, parts, &ticket.digest, size).await
}

async fn send(room: &Registry, parts: &Parts, digest: &Digest, size: u64) -> Result<Response<Body>, Refusal> {
    let header = parts.headers.get(RANGE).and_then(|header| header.to_str().ok());
    let (start, length, status) = match wanted(header, size) {
        Wanted::All => (0, size, StatusCode::OK),
        Wanted::Part(start, length) => (start, length, StatusCode::PARTIAL_CONTENT),
        Wanted::Outside => {
            let mut response = empty(StatusCode::RANGE_NOT_SATISFIABLE);
            set(&mut response, CONTENT_RANGE, format!("bytes */{size}"));
            return Ok(response);
        }
    };
    let mut response = described(digest, length);
    *response.status_mut() = status;
    set(&mut response, ACCEPT_RANGES, "bytes");
    if status == StatusCode::PARTIAL_CONTENT {
        set(&mut response, CONTENT_RANGE, format!("bytes {start}-{}/{size}", start + length - 1));
    }
    if parts.method == Method::GET {
        *response.body_mut() = crate::download::body(&room.blobs, &room.recent, digest, size, (start, length))
            .await
            .map_err(RegistryError::Store)?;
    }
    Ok(response)
}

fn described(digest: &Digest, length: u64) -> Response<Body> {
    let mut response = empty(StatusCode::OK);
    set(&mut response, CONTENT_TYPE, "application/octet-stream");
    set(&mut response, CONTENT_LENGTH, length.to_string());
    set(&mut response, DIGEST, digest.as_str());
    response
}
