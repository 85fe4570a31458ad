//! Layers on their way in: at once, as a stream, or in parts.

use std::sync::Arc;

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, HeaderName, LOCATION, RANGE};
use http::{Response, StatusCode};
use store::Digest;
use wire::Body;

use super::answer::{Refusal, empty, set};
use super::blobs::DIGEST;
use super::range::sent;
use super::{Asked, registry};
use crate::errors::RegistryError;
use crate::model::Place;
use crate::uploads::Upload;

/// The upload's id, which clients show in their logs.
const UPLOAD: HeaderName = HeaderName::from_static("docker-upload-uuid");

/// Begins an upload; with `digest` the body is the whole layer, with `mount` another repository may have it.
pub(super) async fn begin(asked: &Asked<'_>, body: &mut Body) -> Result<Response<Body>, Refusal> {
    asked.admit(&["InitiateLayerUpload"])?;
    asked.create_on_push().await?;
    if let Some(digest) = asked.query("mount")
        && let Some(response) = mount(asked, &digest).await?
    {
        return Ok(response);
    }
    let Some(digest) = asked.query("digest") else {
        let upload = asked.room.begin(&asked.place)?;
        return Ok(standing(asked, &upload, StatusCode::ACCEPTED));
    };
    asked.admit(&["UploadLayerPart", "CompleteLayerUpload"])?;
    let digest: Digest = digest.parse().map_err(Refusal::digest)?;
    let upload = asked.room.begin(&asked.place)?;
    if let Err(error) = upload.append(Some(0), body).await {
        asked.room.uploads.end(&upload);
        return Err(error.into());
    }
    finished(asked, upload, digest).await
}

/// Takes the layer over from another repository of the registry, if it is there and the caller may read it there. An
/// upload begins otherwise, as the protocol wants it.
async fn mount(asked: &Asked<'_>, digest: &str) -> Result<Option<Response<Body>>, Refusal> {
    let Ok(digest) = digest.parse::<Digest>() else { return Ok(None) };
    let Some(from) = asked.query("from") else { return Ok(None) };
    let Some((scope, name)) = registry(&from) else { return Ok(None) };
    let from = Place { scope: scope.unwrap_or_else(|| asked.place.scope.clone()), name };
    let there = from.scope == asked.place.scope
        && asked.room.mounts(&from.scope)
        && asked.room.tables.layers.get(&from.of(&digest)).is_some();
    if !there
        || asked.admit_to(&from, &["BatchCheckLayerAvailability", "GetDownloadUrlForLayer"]).is_err()
        || asked.admit(&["CompleteLayerUpload"]).is_err()
        || !asked.room.mount(&from, &asked.place, &digest).await?
    {
        return Ok(None);
    }
    Ok(Some(created(asked, &digest)))
}

/// Where an upload stands.
pub(super) fn status(asked: &Asked<'_>, id: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["UploadLayerPart"])?;
    let upload = asked.room.upload(&asked.place, id)?;
    Ok(standing(asked, &upload, StatusCode::NO_CONTENT))
}

/// Takes a part: one whose place is given must begin where the upload stands.
pub(super) async fn append(asked: &Asked<'_>, id: &str, body: &mut Body) -> Result<Response<Body>, Refusal> {
    asked.admit(&["UploadLayerPart"])?;
    let upload = asked.room.upload(&asked.place, id)?;
    match upload.append(place_of(asked)?, body).await {
        Ok(_) => Ok(standing(asked, &upload, StatusCode::ACCEPTED)),
        Err(error @ RegistryError::InvalidLayerPart { .. }) => {
            let mut response = Refusal::from(error).response();
            headers(asked, &upload, &mut response);
            Ok(response)
        }
        Err(error) => Err(error.into()),
    }
}

/// Ends an upload, with or without a last part.
pub(super) async fn complete(asked: &Asked<'_>, id: &str, body: &mut Body) -> Result<Response<Body>, Refusal> {
    asked.admit(&["CompleteLayerUpload"])?;
    let digest = asked.query("digest").ok_or_else(|| Refusal::digest("it is missing"))?;
    let digest: Digest = digest.parse().map_err(Refusal::digest)?;
    let upload = asked.room.upload(&asked.place, id)?;
    let length = asked.header(&CONTENT_LENGTH).and_then(|text| text.parse::<u64>().ok());
    if length != Some(0) {
        asked.admit(&["UploadLayerPart"])?;
        if let Err(error) = upload.append(place_of(asked)?, body).await {
            let misplaced = matches!(error, RegistryError::InvalidLayerPart { .. });
            let mut response = Refusal::from(error).response();
            if misplaced {
                headers(asked, &upload, &mut response);
            }
            return Ok(response);
        }
    }
    finished(asked, upload, digest).await
}

/// Forgets an upload.
pub(super) fn cancel(asked: &Asked<'_>, id: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["UploadLayerPart"])?;
    let upload = asked.room.upload(&asked.place, id)?;
    asked.room.uploads.end(&upload);
    Ok(empty(StatusCode::NO_CONTENT))
}

/// Where the part says that it begins; its length must fit where both are given.
fn place_of(asked: &Asked<'_>) -> Result<Option<u64>, Refusal> {
    let Some(header) = asked.header(&CONTENT_RANGE) else { return Ok(None) };
    let unfit = || Refusal::new(StatusCode::BAD_REQUEST, "SIZE_INVALID", "Content-Range and Content-Length do not fit");
    let (start, length) = sent(header).ok_or_else(unfit)?;
    match asked.header(&CONTENT_LENGTH).and_then(|text| text.parse::<u64>().ok()) {
        Some(given) if given != length => Err(unfit()),
        _ => Ok(Some(start)),
    }
}

async fn finished(asked: &Asked<'_>, upload: Arc<Upload>, digest: Digest) -> Result<Response<Body>, Refusal> {
    let blob = asked.room.complete(upload, digest).await?;
    Ok(created(asked, &blob.digest))
}

fn created(asked: &Asked<'_>, digest: &Digest) -> Response<Body> {
    let mut response = empty(StatusCode::CREATED);
    set(&mut response, LOCATION, format!("/v2/{}/blobs/{digest}", asked.name));
    set(&mut response, DIGEST, digest.as_str());
    response
}

fn standing(asked: &Asked<'_>, upload: &Upload, status: StatusCode) -> Response<Body> {
    let mut response = empty(status);
    headers(asked, upload, &mut response);
    response
}

fn headers(asked: &Asked<'_>, upload: &Upload, response: &mut Response<Body>) {
    set(response, LOCATION, format!("/v2/{}/blobs/uploads/{}", asked.name, upload.id));
    set(response, RANGE, format!("0-{}", upload.size().saturating_sub(1)));
    set(response, UPLOAD, &upload.id);
}
