//! Requests on to the engine, and answers of our own.

use std::error::Error as StdError;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use wire::Body;

use super::Socket;
use crate::plan::names::from_engine;

/// What an answer may hold that is read whole.
pub(super) const LIMIT: usize = 8 << 20;

/// Why a call comes to nothing: a status and a text, as Docker sends them.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    /// The allow-list does not hold it.
    pub(super) fn forbidden(what: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::FORBIDDEN, format!("{what} is not allowed on a build's Docker socket"))
    }

    pub(super) fn no_image(name: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("No such image: {name}"))
    }

    pub(super) fn engine(error: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::BAD_GATEWAY, format!("the container engine does not answer: {error}"))
    }

    pub(super) fn answer(&self) -> Response<Body> {
        json(self.status, &serde_json::json!({ "message": self.message }))
    }
}

impl From<host::EngineError> for Refusal {
    fn from(error: host::EngineError) -> Self {
        match error {
            host::EngineError::NotFound(message) => Self::new(StatusCode::NOT_FOUND, message),
            host::EngineError::Conflict(message) => Self::new(StatusCode::CONFLICT, message),
            host::EngineError::Refused { status, message } => {
                Self::new(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY), message)
            }
            error => Self::engine(error),
        }
    }
}

impl From<store::StoreError> for Refusal {
    fn from(error: store::StoreError) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
    }
}

/// An answer with a JSON body.
pub(super) fn json(status: StatusCode, value: &serde_json::Value) -> Response<Body> {
    let mut response = Response::new(Body::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    response
}

/// An answer without a body.
pub(super) fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// The headers that go on to the engine.
fn passed(headers: &HeaderMap) -> HeaderMap {
    const PASSED: [&str; 9] = [
        "content-type",
        "content-length",
        "transfer-encoding",
        "accept",
        "x-registry-auth",
        "x-registry-config",
        "x-docker-expose-session-uuid",
        "x-docker-expose-session-name",
        "x-docker-expose-session-sharedkey",
    ];
    let mut out = HeaderMap::new();
    for (name, value) in headers {
        if PASSED.contains(&name.as_str()) || name.as_str().starts_with("x-docker-expose-session-grpc-method") {
            out.append(name.clone(), value.clone());
        }
    }
    out
}

/// A request for the engine.
pub(super) struct Ask {
    pub(super) method: Method,
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
}

impl Ask {
    pub(super) fn new(method: Method, target: impl Into<String>, headers: &HeaderMap) -> Self {
        Self { method, target: target.into(), headers: passed(headers), body: Body::empty() }
    }

    /// With a body whose length is known from now on.
    pub(super) fn with(mut self, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        self.headers.remove(header::TRANSFER_ENCODING);
        self.headers.insert(header::CONTENT_LENGTH, body.len().into());
        self.body = Body::from(body);
        self
    }

    /// With a body that streams.
    pub(super) fn streaming(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Without any body.
    pub(super) fn bare(mut self) -> Self {
        self.headers.remove(header::TRANSFER_ENCODING);
        self.headers.remove(header::CONTENT_LENGTH);
        self.headers.remove(header::CONTENT_TYPE);
        self
    }
}

impl Socket {
    /// Asks the engine over a connection of its own, which ends with the answer.
    pub(super) async fn ask(&self, ask: Ask) -> Result<Response<Incoming>, Refusal> {
        let connection = self.room.host.engine.connect().await?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(connection)).await.map_err(Refusal::engine)?;
        tokio::spawn(connection.with_upgrades());
        let mut request = Request::new(ask.body);
        *request.method_mut() = ask.method;
        *request.uri_mut() =
            ask.target.parse().map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the path cannot be read"))?;
        *request.headers_mut() = ask.headers;
        request.headers_mut().insert(header::HOST, header::HeaderValue::from_static("docker"));
        sender.send_request(request).await.map_err(Refusal::engine)
    }

    /// Asks the engine, and hands its answer on as it comes.
    pub(super) async fn pass(&self, ask: Ask) -> Result<Response<Body>, Refusal> {
        let (mut parts, body) = self.ask(ask).await?.into_parts();
        parts.headers.remove(header::CONNECTION);
        parts.headers.remove(header::TRANSFER_ENCODING);
        Ok(Response::from_parts(parts, Body::new(body)))
    }

    /// Asks the engine, and reads its answer whole, names of ECR as users know them.
    pub(super) async fn read(&self, ask: Ask) -> Result<(StatusCode, String), Refusal> {
        let (parts, body) = self.ask(ask).await?.into_parts();
        let bytes = Limited::new(body, LIMIT).collect().await.map_err(Refusal::engine)?.to_bytes();
        let text = String::from_utf8_lossy(&bytes);
        Ok((parts.status, from_engine(&self.room.settings.registry(), &text)))
    }

    /// As [`Socket::read`], as an answer.
    pub(super) async fn read_on(&self, ask: Ask) -> Result<Response<Body>, Refusal> {
        let (status, text) = self.read(ask).await?;
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
        Ok(response)
    }
}

/// Reads a request's body whole.
pub(super) async fn whole(body: Incoming) -> Result<Bytes, Refusal> {
    let too_much = |error: Box<dyn StdError + Send + Sync>| Refusal::new(StatusCode::BAD_REQUEST, error.to_string());
    Ok(Limited::new(body, LIMIT).collect().await.map_err(too_much)?.to_bytes())
}
