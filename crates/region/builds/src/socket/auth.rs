//! `POST /auth`: a login is checked by the engine at the registry that it names; an ECR's is this region's own.

use http::{Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use serde_json::Value;
use wire::Body;

use super::Socket;
use super::forward::{Ask, Refusal, whole};
use crate::plan::names::is_ecr_host;

impl Socket {
    pub(super) async fn auth(&self, request: Request<Incoming>) -> Result<Response<Body>, Refusal> {
        let (parts, body) = request.into_parts();
        let body = whole(body).await?;
        let mut login: Value =
            serde_json::from_slice(&body).map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the login is no JSON"))?;
        let server = login.get("serveraddress").and_then(Value::as_str).unwrap_or_default();
        let host = host(server).to_owned();
        if is_ecr_host(&host) {
            login["serveraddress"] = Value::from(self.room.settings.registry());
        }
        let ask = Ask::new(Method::POST, "/auth", &parts.headers).with(login.to_string());
        let (status, text) = self.read(ask).await?;
        // The engine tells where it asked; a user knows the registry by its own name.
        let text = if is_ecr_host(&host) { text.replace(&self.room.settings.registry(), &host) } else { text };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
        Ok(response)
    }
}

/// The host of `https://host/v1/`.
fn host(server: &str) -> &str {
    let rest = server.strip_prefix("https://").or_else(|| server.strip_prefix("http://")).unwrap_or(server);
    rest.split('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hosts_are_read_from_addresses() {
        for (server, wanted) in [("https://a.b/v1/", "a.b"), ("a.b:5000", "a.b:5000"), ("http://x", "x"), ("", "")] {
            assert_eq!(super::host(server), wanted);
        }
    }
}
