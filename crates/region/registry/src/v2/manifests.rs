//! Manifests, in and out.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, LOCATION};
use http::{Method, Response, StatusCode};
use store::Digest;
use wire::Body;

use super::Asked;
use super::answer::{Refusal, empty, set};
use super::blobs::DIGEST;
use crate::errors::RegistryError;
use crate::images::{Kept, NewImage, Reference};
use crate::manifest::MAX_MANIFEST;

/// Tells the client that the registry lists what is about an image.
const SUBJECT: HeaderName = HeaderName::from_static("oci-subject");

fn reference(text: &str) -> Result<Reference, Refusal> {
    if text.contains(':') {
        return text.parse().map(Reference::Digest).map_err(Refusal::digest);
    }
    text.parse().map(Reference::Tag).map_err(|text: String| Refusal::new(StatusCode::BAD_REQUEST, "TAG_INVALID", text))
}

/// The manifest as it was pushed, whatever the client accepts.
pub(super) async fn get(asked: &Asked<'_>, text: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["BatchGetImage"])?;
    let found = asked.room.resolve(&asked.place, &reference(text)?)?;
    let (digest, image) = found.ok_or_else(Refusal::no_manifest)?;
    let mut response = empty(StatusCode::OK);
    set(&mut response, CONTENT_TYPE, &image.media_type);
    set(&mut response, CONTENT_LENGTH, image.manifest_size.to_string());
    set(&mut response, DIGEST, digest.as_str());
    if asked.parts.method == Method::GET {
        let bytes = crate::download::small(&asked.room.blobs, &asked.room.recent, &digest)
            .await
            .map_err(RegistryError::Store)?;
        asked.room.pulled(&asked.place, &digest, &image).await.map_err(RegistryError::Store)?;
        *response.body_mut() = Body::from(bytes);
    }
    Ok(response)
}

/// The body, as far as a manifest may go. What is too much is left in it.
async fn read(body: &mut Body) -> Result<Vec<u8>, RegistryError> {
    let mut bytes = Vec::new();
    while let Some(piece) = body.next().await {
        bytes.extend_from_slice(&piece.map_err(|error| RegistryError::Broken(error.to_string()))?);
        if bytes.len() > MAX_MANIFEST {
            return Err(RegistryError::TooLarge(format!("A manifest may have {MAX_MANIFEST} bytes")));
        }
    }
    Ok(bytes)
}

/// Keeps a manifest, and moves the tag to it where it is named by one.
pub(super) async fn put(asked: &Asked<'_>, text: &str, body: &mut Body) -> Result<Response<Body>, Refusal> {
    asked.admit(&["PutImage"])?;
    asked.create_on_push().await?;
    let (tag, digest) = match reference(text)? {
        Reference::Tag(tag) => (Some(tag), None),
        Reference::Digest(digest) => (None, Some(digest)),
    };
    let bytes = read(body).await?;
    let media_type = asked.header(&CONTENT_TYPE).map(str::to_owned);
    let new = NewImage { bytes, media_type, tag, digest };
    let pushed = asked.room.push(asked.place.clone(), new).await?;
    let mut response = empty(StatusCode::CREATED);
    set(&mut response, LOCATION, format!("/v2/{}/manifests/{}", asked.name, pushed.digest));
    set(&mut response, DIGEST, pushed.digest.as_str());
    if let Some(subject) = &pushed.subject {
        set(&mut response, SUBJECT, subject.as_str());
    }
    Ok(response)
}

/// Deletes as `BatchDeleteImage` does.
pub(super) async fn delete(asked: &Asked<'_>, text: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["BatchDeleteImage"])?;
    let (tag, digest) = match reference(text)? {
        Reference::Tag(tag) => (Some(tag), None),
        Reference::Digest(digest) => (None, Some(digest)),
    };
    let removed = asked
        .room
        .store
        .write(|records| {
            asked.room.tables.repository_in(records, &asked.place)?;
            Ok::<_, RegistryError>(asked.room.remove(records, &asked.place, digest.as_ref(), tag.as_ref())?)
        })
        .await?;
    match removed {
        Ok(_) => Ok(empty(StatusCode::ACCEPTED)),
        Err(Kept::NotFound | Kept::Mismatch) => Err(Refusal::no_manifest()),
        Err(Kept::Referenced(indexes)) => {
            let indexes: Vec<&str> = indexes.iter().map(Digest::as_str).collect();
            let text = format!("Requested image referenced by manifest list: [{}]", indexes.join(", "));
            Err(Refusal::unsupported(text))
        }
    }
}
