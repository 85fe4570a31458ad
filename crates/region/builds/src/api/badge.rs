//! The badge of a project: a picture that anybody may ask for who knows its address.
//!
//! Deliberately without a signature, as on AWS: it stands in pages. Its address holds a name that nobody guesses, and
//! tells nothing but how the last build went.
//!
//! Source: CodeBuild User Guide, "Build badges sample".

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use door::{Call, Endpoint, Peer};
use http::{Request, Response, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use store::{StoreError, Transaction};
use wire::Body;

use crate::Builds;
use crate::model::{Project, ProjectKey};
use crate::plan::badge::{status, svg};

/// Where badges are.
pub(super) const PATH: &str = "/badges";

/// A badge's address.
pub(super) fn url(address: &str, token: &str, branch: &str) -> String {
    format!("{address}{PATH}?uuid={token}&branch={}", utf8_percent_encode(branch, NON_ALPHANUMERIC))
}

/// The branch that a project builds.
pub(super) fn branch(project: &Project) -> String {
    let version = project.source_version.as_deref().unwrap_or("main");
    version.strip_prefix("refs/heads/").unwrap_or(version).to_owned()
}

/// Answers for badges.
pub(super) struct Badges(pub(super) Arc<Builds>);

impl Endpoint for Badges {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(std::future::ready(self.0.answer(&request)))
    }
}

impl Builds {
    /// The region's address, as this caller knows it.
    pub(super) fn address(&self, call: &Call) -> String {
        if call.host.is_empty() { self.settings.local_endpoint() } else { format!("http://{}", call.host) }
    }

    /// Names a project by its badge, and no longer by the one before.
    pub(super) fn badge(
        &self,
        records: &mut Transaction<'_>,
        key: &ProjectKey,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Some(before) = before.filter(|before| Some(*before) != after) {
            records.delete(&self.tables.badges, before)?;
        }
        match after.filter(|after| Some(*after) != before) {
            Some(after) => records.put(&self.tables.badges, after, key.clone()),
            None => Ok(()),
        }
    }

    fn answer(&self, request: &Request<Body>) -> Response<Body> {
        let of = |wanted: &str| {
            let pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
            let found = pairs.filter(|(name, _)| *name == wanted).map(|(_, value)| value).next()?;
            percent_decode_str(found).decode_utf8().ok().map(std::borrow::Cow::into_owned)
        };
        let known =
            of("uuid").filter(|_| request.uri().path() == PATH).and_then(|token| self.tables.badges.get(&token));
        let project = known.and_then(|key| Some((self.tables.projects.get(&key.key())?, key)));
        let Some((project, key)) = project else {
            let mut missing = Response::new(Body::from("there is no such badge\n"));
            *missing.status_mut() = StatusCode::NOT_FOUND;
            return missing;
        };
        let branch = of("branch").filter(|branch| !branch.is_empty()).unwrap_or_else(|| branch(&project));
        let builds = self.tables.builds.scan(&format!("{}:", key.key()));
        let status = status(builds.iter().map(|(_, build)| &**build), &branch);
        let mut answer = Response::new(Body::from(svg(status)));
        for (name, value) in [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "no-cache")] {
            answer.headers_mut().insert(name, header::HeaderValue::from_static(value));
        }
        answer
    }
}
