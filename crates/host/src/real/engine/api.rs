//! Raw connections to the engine, and the one question that is asked before anything is known of it.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, UnixStream};

use super::find::Address;
use crate::Duplex;

/// What dialling may take.
const DIAL: Duration = Duration::from_secs(5);

/// More than an engine's version ever is.
const ANSWER_LIMIT: usize = 1 << 20;

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

/// `GET path`, without a word of API version in it.
pub(super) async fn get(address: &Address, path: &str) -> io::Result<serde_json::Value> {
    let asked = async {
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(dial(address).await?))
            .await
            .map_err(io::Error::other)?;
        let connection = tokio::spawn(connection);
        let request = http::Request::get(path)
            .header(http::header::HOST, "docker")
            .body(Empty::<Bytes>::new())
            .map_err(io::Error::other)?;
        let answer = sender.send_request(request).await.map_err(io::Error::other)?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), ANSWER_LIMIT).collect().await.map_err(io::Error::other)?;
        connection.abort();
        if !status.is_success() {
            return Err(io::Error::other(format!("it answers {path} with {status}")));
        }
        serde_json::from_slice(&body.to_bytes()).map_err(io::Error::other)
    };
    match tokio::time::timeout(2 * DIAL, asked).await {
        Ok(answer) => answer,
        Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}
