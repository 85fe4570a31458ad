//! The OCI distribution protocol, as ECR speaks it.
//!
//! A repository is named as on AWS, `<account>.dkr.ecr.<region>.amazonaws.com/my-service`, in which case the first part
//! of the path says which registry is meant, or plainly, `my-service`, which means the registry of the token. Every
//! request is admitted by the door as the ECR operations that AWS maps it to.
//!
//! Deliberately absent: deleting single layers, which ECR does not offer either; bearer tokens.
//!
//! Source: OCI distribution specification 1.1; Amazon ECR User Guide, "Private registry authentication", "IAM
//! permissions for pushing an image".

mod answer;
mod blobs;
mod lists;
mod login;
mod manifests;
mod range;
mod route;
mod uploads;

use std::pin::Pin;
use std::sync::Arc;

use door::{Peer, Requirement};
use http::request::Parts;
use http::{Method, Request, Response};
use wire::Body;

use crate::Registry;
use crate::model::{Place, RepositoryName, Scope};
use crate::token::Login;
use answer::Refusal;
use route::{Route, Target};

/// What answers below `/v2/`.
pub(crate) struct Endpoint(Arc<Registry>);

impl Endpoint {
    pub(crate) fn new(room: Arc<Registry>) -> Self {
        Self(room)
    }
}

impl door::Endpoint for Endpoint {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move {
            let (parts, mut body) = request.into_parts();
            answer(&self.0, &parts, &mut body).await.unwrap_or_else(Refusal::response)
        })
    }
}

/// A request to a repository, by somebody who has logged in.
struct Asked<'a> {
    room: &'a Arc<Registry>,
    parts: &'a Parts,
    login: Login,
    place: Place,
    /// The repository's name as the request has it, for the addresses in answers.
    name: &'a str,
}

impl Asked<'_> {
    /// Lets the door decide on ECR's actions on the repository. The first one names the operation in the record.
    fn admit(&self, actions: &[&str]) -> Result<(), Refusal> {
        self.admit_to(&self.place, actions)
    }

    fn admit_to(&self, place: &Place, actions: &[&str]) -> Result<(), Refusal> {
        let asked: Vec<Requirement> = actions
            .iter()
            .map(|action| self.room.on(&format!("ecr:{action}"), &place.scope, place.name.as_str()))
            .collect();
        let operation = actions.first().copied().unwrap_or_default();
        let admitted = self.room.door.admit(&self.login.caller, &place.scope.region, "ecr", operation, &asked);
        admitted.map_err(|error| Refusal::denied(error.message))
    }

    /// Makes the repository where it is not there and a creation template is for it.
    async fn create_on_push(&self) -> Result<(), Refusal> {
        let Some(template) = self.room.template_for(&self.place) else { return Ok(()) };
        match &template.role {
            // The role is the template's, so the tags are its business.
            Some(role) => {
                self.admit(&["CreateRepository"])?;
                let made = self.room.as_template(&self.place, &template, role).await;
                made.map_err(|error| Refusal::denied(error.message))?;
            }
            None => self.admit(&["CreateRepository"])?,
        }
        Ok(self.room.create_from(&self.place, &template).await?)
    }

    /// The value of a query parameter.
    fn query(&self, name: &str) -> Option<String> {
        query(self.parts, name)
    }

    fn header(&self, name: &http::HeaderName) -> Option<&str> {
        self.parts.headers.get(name)?.to_str().ok()
    }
}

async fn answer(room: &Arc<Registry>, parts: &Parts, body: &mut Body) -> Result<Response<Body>, Refusal> {
    let path = route::decode(parts.uri.path()).ok_or_else(Refusal::no_page)?;
    let route = Route::parse(&path).ok_or_else(Refusal::no_page)?;
    let (name, target) = match route {
        Route::Layer(seal) => return blobs::ticket(room, parts, seal).await,
        Route::Base => {
            login::login(room, parts, None)?;
            return Ok(answer::json(&serde_json::json!({})));
        }
        Route::Catalog => {
            let login = login::login(room, parts, None)?;
            return lists::catalog(room, parts, &login);
        }
        Route::Repository(name, target) => (name, target),
    };
    let (registry, repository) = registry(name).ok_or_else(|| Refusal::name(name))?;
    let login = login::login(room, parts, registry.as_ref())?;
    let scope =
        registry.unwrap_or_else(|| Scope { account: login.caller.account.clone(), region: login.region.clone() });
    let asked = Asked { room, parts, login, place: Place { scope, name: repository }, name };
    match (target, &parts.method) {
        (Target::Manifest(reference), &Method::GET | &Method::HEAD) => manifests::get(&asked, reference).await,
        (Target::Manifest(reference), &Method::PUT) => manifests::put(&asked, reference, body).await,
        (Target::Manifest(reference), &Method::DELETE) => manifests::delete(&asked, reference).await,
        (Target::Blob(digest), &Method::HEAD) => blobs::head(&asked, digest).await,
        (Target::Blob(digest), &Method::GET) => blobs::get(&asked, digest).await,
        (Target::Uploads, &Method::POST) => uploads::begin(&asked, body).await,
        (Target::Upload(id), &Method::GET) => uploads::status(&asked, id),
        (Target::Upload(id), &Method::PATCH) => uploads::append(&asked, id, body).await,
        (Target::Upload(id), &Method::PUT) => uploads::complete(&asked, id, body).await,
        (Target::Upload(id), &Method::DELETE) => uploads::cancel(&asked, id),
        (Target::Tags, &Method::GET) => lists::tags(&asked),
        (Target::Referrers(digest), &Method::GET) => lists::referrers(&asked, digest).await,
        _ => Err(Refusal::unsupported("The operation is unsupported.")),
    }
}

/// A repository's name with the registry that its first part names, if it does.
fn registry(name: &str) -> Option<(Option<Scope>, RepositoryName)> {
    match name.split_once('/') {
        Some((first, rest)) if first.contains(".dkr.ecr.") => {
            Some((Some(Scope::from_host(first)?), rest.parse().ok()?))
        }
        _ => Some((None, name.parse().ok()?)),
    }
}

/// The value of a query parameter.
fn query(parts: &Parts, name: &str) -> Option<String> {
    let pair = parts.uri.query()?.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then_some(value)
    })?;
    percent_encoding::percent_decode_str(pair).decode_utf8().ok().map(Into::into)
}
