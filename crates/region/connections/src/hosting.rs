//! The region's own Git hosting: bare repositories, spoken to over smart HTTP by git's own `http-backend`.
//!
//! A push is acknowledged when it is on the disk and noticed: the last bytes of the answer wait for that.
//!
//! Deliberately absent: the dumb protocol, SSH, hooks, push options, a web page.

mod cgi;
mod exchange;
mod repositories;
mod request;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use ::model::{AccessKeyId, Caller};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use door::{Endpoint, KeyError, Peer, Requirement};
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{HeaderMap, Request, Response, StatusCode};
use subtle::ConstantTimeEq;
use wire::Body;

use crate::Connections;
use crate::model::Repository;

pub(crate) use repositories::blocking;
pub(crate) use request::Route;

/// Answers what git asks for below `/git/`.
pub(crate) struct GitEndpoint(pub(crate) Arc<Connections>);

/// Why git is sent away.
enum Refused {
    /// No key that anybody has; git asks its user.
    Unauthorised(&'static str),
    /// The key's owner may not do that.
    Denied(String),
    /// There is no such repository, or no such thing to ask of one.
    Absent,
    /// The region itself is not ready.
    Unready(String),
}

impl Refused {
    fn answer(self) -> Response<Body> {
        match self {
            Self::Denied(message) => text(StatusCode::FORBIDDEN, format!("{message}\n")),
            Self::Absent => text(StatusCode::NOT_FOUND, "There is no such repository.\n"),
            Self::Unready(message) => text(StatusCode::SERVICE_UNAVAILABLE, format!("{message}\n")),
            Self::Unauthorised(message) => {
                let mut response = text(StatusCode::UNAUTHORIZED, format!("{message}\n"));
                let challenge = http::HeaderValue::from_static("Basic realm=\"Longshore\", charset=\"UTF-8\"");
                response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
                response
            }
        }
    }
}

impl Endpoint for GitEndpoint {
    fn handle(&self, request: Request<Body>, peer: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move { self.serve(request, peer).await.unwrap_or_else(Refused::answer) })
    }
}

impl GitEndpoint {
    async fn serve(&self, request: Request<Body>, peer: Peer) -> Result<Response<Body>, Refused> {
        let (parts, body) = request.into_parts();
        let route = Route::parse(&parts.method, parts.uri.path(), parts.uri.query()).ok_or(Refused::Absent)?;
        let caller = self.caller(&parts.headers)?;
        let account = caller.account.clone();
        let operation = if route.pushes { "GitPush" } else { "GitPull" };
        let resource = Repository::arn(&account, &route.region, &route.name);
        let asked = [Requirement::on(&format!("longshore:{operation}"), &resource)];
        let admitted = self.0.context.door.admit(&caller, &route.region, "longshore", operation, &asked);
        admitted.map_err(|error| Refused::Denied(error.message))?;
        let key = Repository::key(&account, &route.region, &route.name);
        if self.0.tables.repositories.get(&key).is_none_or(|found| found.name != route.name) {
            return Err(Refused::Absent);
        }
        let command = cgi::command(&self.0, &account, &route, &caller, &parts, peer);
        Ok(exchange::exchange(Arc::clone(&self.0), command, body, route, account).await)
    }

    /// Whose access key the request brings.
    fn caller(&self, headers: &HeaderMap) -> Result<Caller, Refused> {
        let (id, secret) = basic(headers).ok_or(Refused::Unauthorised(
            "Git asks for an access key id as the user name and its secret as the password.",
        ))?;
        let identities = self.0.context.door.identities().map_err(|error| Refused::Unready(error.message))?;
        let key = identities.key(&id, None, self.0.context.host.clock.now()).map_err(|error| {
            Refused::Unauthorised(match error {
                KeyError::Unknown => "The access key is not known.",
                KeyError::Token | KeyError::Expired => "Temporary credentials do not work with Git; use a user's key.",
            })
        })?;
        if bool::from(key.secret.as_bytes().ct_eq(secret.as_bytes())) {
            Ok(Caller { access_key: Some(id), ..key.caller })
        } else {
            Err(Refused::Unauthorised("The secret does not belong to the access key."))
        }
    }
}

/// User and password of Basic authentication.
fn basic(headers: &HeaderMap) -> Option<(AccessKeyId, String)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let decoded = String::from_utf8(decoded).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((user.parse().ok()?, password.to_owned()))
}

/// An answer that git shows to its user.
pub(crate) fn text(status: StatusCode, message: impl Into<String>) -> Response<Body> {
    let mut response = Response::new(Body::from(message.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("text/plain; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, http::HeaderValue::from_static("no-cache"));
    response
}
