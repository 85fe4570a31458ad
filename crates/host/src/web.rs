//! Requests to other machines over HTTP: a provider's API, a subscriber of a topic.
//!
//! Deliberately absent: redirects, proxies, connections that are kept, answers of any size. Whoever asks says how long
//! the whole exchange may take and how much of the answer is read.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;

/// An answer, read up to the limit.
#[derive(Debug, Clone)]
pub struct WebAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: http::HeaderMap,
    /// The beginning of the body.
    pub body: Bytes,
}

/// Why there is no answer. No text holds the request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebError {
    /// No connection came about, or it broke.
    #[error("{0}")]
    Unreachable(String),
    /// It took too long.
    #[error("no answer within {} s", .0.as_secs())]
    Deadline(Duration),
}

/// Other machines.
#[async_trait]
pub trait Web: Send + Sync + 'static {
    /// Sends one request, whose URL is absolute, and reads at most `limit` bytes of the answer.
    async fn send(
        &self,
        request: http::Request<Bytes>,
        deadline: Duration,
        limit: usize,
    ) -> Result<WebAnswer, WebError>;
}
