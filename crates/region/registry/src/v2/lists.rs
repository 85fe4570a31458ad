//! Tags, referrers, and the catalog of repositories.

use http::header::{CONTENT_TYPE, HeaderName, LINK};
use http::request::Parts;
use http::{Method, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use store::Digest;
use wire::Body;

use super::answer::{Refusal, json as answer, set};
use super::{Asked, query};
use crate::Registry;
use crate::errors::RegistryError;
use crate::manifest::{MAX_MANIFEST, OCI_INDEX};
use crate::model::Scope;
use crate::token::Login;

/// The most that one page has.
const PAGE: usize = 1000;

/// Says by what a list was narrowed.
const FILTERS: HeaderName = HeaderName::from_static("oci-filters-applied");

/// The tags in the order of their names, page by page.
pub(super) fn tags(asked: &Asked<'_>) -> Result<Response<Body>, Refusal> {
    asked.admit(&["ListImages"])?;
    asked.room.tables.repository(&asked.place)?;
    let prefix = asked.place.prefix();
    let all = asked.room.tables.tags.scan(&prefix).into_iter().map(|(key, _)| key[prefix.len()..].to_owned());
    let (tags, next) = page(all.collect(), asked.parts);
    let mut response = answer(&json!({ "name": asked.name, "tags": tags }));
    if let Some(next) = next {
        set(&mut response, LINK, format!("</v2/{}/tags/list?{next}>; rel=\"next\"", asked.name));
    }
    Ok(response)
}

/// The repositories of the token's registry.
pub(super) fn catalog(room: &Registry, parts: &Parts, login: &Login) -> Result<Response<Body>, Refusal> {
    if parts.method != Method::GET {
        return Err(Refusal::unsupported("The operation is unsupported."));
    }
    let scope = Scope { account: login.caller.account.clone(), region: login.region.clone() };
    let asked = [room.on("ecr:DescribeRepositories", &scope, "*")];
    room.door
        .admit(&login.caller, &login.region, "ecr", "DescribeRepositories", &asked)
        .map_err(|error| Refusal::denied(error.message))?;
    let prefix = scope.prefix();
    let all = room.tables.repositories.scan(&prefix).into_iter().map(|(key, _)| key[prefix.len()..].to_owned());
    let (repositories, next) = page(all.collect(), parts);
    let mut response = answer(&json!({ "repositories": repositories }));
    if let Some(next) = next {
        set(&mut response, LINK, format!("</v2/_catalog?{next}>; rel=\"next\""));
    }
    Ok(response)
}

/// The images that are about another one, as an index; the rest of a long list is a page of its own.
pub(super) async fn referrers(asked: &Asked<'_>, digest: &str) -> Result<Response<Body>, Refusal> {
    asked.admit(&["ListImageReferrers"])?;
    let digest: Digest = digest.parse().map_err(Refusal::digest)?;
    let wanted = asked.query("artifactType");
    let (mut found, mut size, mut next) = (Vec::new(), 0, None);
    for (referrer, image) in asked.room.referrers(&asked.place, &digest, asked.query("last").as_deref())? {
        if wanted.is_some() && image.artifact_type != wanted {
            continue;
        }
        let mut descriptor =
            json!({ "mediaType": image.media_type, "digest": referrer.as_str(), "size": image.manifest_size });
        if let Some(kind) = &image.artifact_type {
            descriptor["artifactType"] = json!(kind);
        }
        let annotations = asked.room.annotations(&referrer).await.map_err(RegistryError::Store)?;
        if !annotations.is_empty() {
            descriptor["annotations"] = json!(annotations);
        }
        size += descriptor.to_string().len();
        if size > MAX_MANIFEST / 2 && !found.is_empty() {
            next = found.last().map(|last: &Value| last["digest"].as_str().unwrap_or_default().to_owned());
            break;
        }
        found.push(descriptor);
    }
    let mut response = answer(&json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": found }));
    set(&mut response, CONTENT_TYPE, OCI_INDEX);
    if let Some(last) = next {
        let kind =
            wanted.as_deref().map(|kind| format!("&artifactType={}", utf8_percent_encode(kind, NON_ALPHANUMERIC)));
        let kind = kind.unwrap_or_default();
        set(&mut response, LINK, format!("</v2/{}/referrers/{digest}?last={last}{kind}>; rel=\"next\"", asked.name));
    }
    if wanted.is_some() {
        set(&mut response, FILTERS, "artifactType");
    }
    Ok(response)
}

/// What comes after `last`, at most `n` of it, and the query of the next page. The names are sorted.
fn page(mut all: Vec<String>, parts: &Parts) -> (Vec<String>, Option<String>) {
    all.sort();
    if let Some(last) = query(parts, "last") {
        all.retain(|name| *name > last);
    }
    let limit = query(parts, "n").and_then(|text| text.parse().ok()).unwrap_or(PAGE).min(PAGE);
    let more = all.len() > limit;
    all.truncate(limit);
    let next = all.last().filter(|_| more).map(|last| format!("n={limit}&last={last}"));
    (all, next)
}
