//! The credentials of containers: what the SDKs ask for at `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`.
//!
//! Whoever knows a grant's path gets a session of its role; the path is as hard to guess as a secret and is given to
//! one container only.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task IAM role"; the answers are those of the ECS agent.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use door::{Credentials, Endpoint, Peer};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use model::Terms;
use serde_json::{Value, json};
use wire::Body;

use crate::room::Identity;
use crate::session::{Of, Session};

/// What the paths of grants begin with.
pub(crate) const PREFIX: &str = "/v2/credentials/";

/// How long a session of a container lasts, as on ECS.
const LIFE: Duration = Duration::from_secs(6 * 60 * 60);

pub(crate) struct ContainerCredentials(pub(crate) Arc<Identity>);

impl Endpoint for ContainerCredentials {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move { self.answer(request.method(), request.uri().path()) })
    }
}

impl ContainerCredentials {
    fn answer(&self, method: &Method, path: &str) -> Response<Body> {
        if method != Method::GET {
            return refusal(
                StatusCode::METHOD_NOT_ALLOWED,
                "InvalidMethod",
                "CredentialsV2Request: only GET is answered",
            );
        }
        let id = path.strip_prefix(PREFIX).unwrap_or_default();
        if id.is_empty() {
            return refusal(StatusCode::BAD_REQUEST, "NoIdInRequest", "CredentialsV2Request: No ID in the request");
        }
        let Some(grant) = self.0.tables().grants.get(id) else {
            return refusal(StatusCode::BAD_REQUEST, "InvalidIdInRequest", "CredentialsV2Request: ID not found");
        };
        let role = match self.0.trusting(grant.service, &grant.role, &grant.session, grant.source.as_ref()) {
            Ok(role) => role,
            Err(error) => return refusal(StatusCode::BAD_REQUEST, "AccessDenied", &error.to_string()),
        };
        let session = Session {
            of: Of::Role { role: role.own.name.clone(), id: role.own.id.clone(), session: grant.session.clone() },
            expires: self.0.now().plus(LIFE),
            terms: Terms { issued: self.0.now(), ..Terms::default() },
        };
        match self.0.seal().begin(session, &*self.0.host().ids) {
            Some(Credentials { access_key, secret, token, expires }) => {
                let body = json!({
                    "RoleArn": grant.role,
                    "AccessKeyId": access_key,
                    "SecretAccessKey": secret,
                    "Token": token,
                    "Expiration": expires.iso8601(),
                });
                answer(StatusCode::OK, &body)
            }
            None => refusal(StatusCode::INTERNAL_SERVER_ERROR, "ServerError", "CredentialsV2Request: no session"),
        }
    }
}

fn refusal(status: StatusCode, code: &str, message: &str) -> Response<Body> {
    answer(status, &json!({"code": code, "message": message, "HTTPErrorCode": status.as_u16()}))
}

fn answer(status: StatusCode, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
