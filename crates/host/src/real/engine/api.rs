//! Raw connections to the engine, and the questions whose answers are read here.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use serde::de::DeserializeOwned;
use tokio::net::{TcpStream, UnixStream};
use tokio_util::task::AbortOnDropHandle;

use super::find::Address;
use crate::Duplex;

/// What dialling may take.
const DIAL: Duration = Duration::from_secs(5);

/// More than an engine answers with thousands of containers.
const ANSWER_LIMIT: usize = 256 << 20;

/// How a question failed.
pub(super) enum Failure {
    /// The engine does not answer.
    Silent(io::Error),
    /// It answers with an error.
    Status(u16, String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Silent(error)
    }
}

/// A connection to the engine.
pub(super) async fn dial(address: &Address) -> io::Result<Box<dyn Duplex>> {
    let dialled = async {
        Ok::<Box<dyn Duplex>, io::Error>(match address {
            Address::Socket(path) => Box::new(UnixStream::connect(path).await?),
            Address::Tcp(authority) => Box::new(TcpStream::connect(authority.as_str()).await?),
        })
    };
    match tokio::time::timeout(DIAL, dialled).await {
        Ok(connection) => connection,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}

/// Sends a request, in what the engine itself speaks: without a word of API version in it. The connection lives as long
/// as what comes with the answer.
pub(super) async fn send(
    address: &Address,
    request: http::request::Builder,
    body: Empty<Bytes>,
) -> Result<(http::Response<Incoming>, AbortOnDropHandle<()>), Failure> {
    let broken = |error: hyper::Error| Failure::Silent(io::Error::other(error));
    let connection = TokioIo::new(dial(address).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(connection).await.map_err(broken)?;
    let driver = AbortOnDropHandle::new(tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection to the engine broke");
        }
    }));
    let request = request
        .header(http::header::HOST, "docker")
        .body(body)
        .map_err(|error| Failure::Silent(io::Error::other(error)))?;
    Ok((sender.send_request(request).await.map_err(broken)?, driver))
}

/// `GET path`.
pub(super) async fn get<T: DeserializeOwned>(address: &Address, path: &str) -> Result<T, Failure> {
    let (answer, _driver) = send(address, http::Request::get(path), Empty::new()).await?;
    let status = answer.status();
    let body = Limited::new(answer.into_body(), ANSWER_LIMIT).collect().await;
    let body = body.map_err(|error| Failure::Silent(io::Error::other(error)))?.to_bytes();
    if !status.is_success() {
        return Err(Failure::Status(status.as_u16(), message(&body)));
    }
    serde_json::from_slice(&body)
        .map_err(|error| Failure::Status(status.as_u16(), format!("the engine's answer is not understood: {error}")))
}

/// The engine's words: it wraps them in JSON.
pub(super) fn message(body: &[u8]) -> String {
    #[derive(serde::Deserialize)]
    struct Wrapped {
        message: String,
    }
    match serde_json::from_slice::<Wrapped>(body) {
        Ok(wrapped) => wrapped.message,
        Err(_) => String::from_utf8_lossy(body).chars().take(1000).collect(),
    }
}
