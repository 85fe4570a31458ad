//! HTTP and HTTPS with hyper and rustls; the roots are those of this machine.

use std::sync::OnceLock;
use std::time::Duration;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::{Web, WebAnswer, WebError};

type Connector = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// Made when it is first needed: the roots are read from the disk then.
#[derive(Default)]
pub(crate) struct RealWeb(OnceLock<Connector>);

impl RealWeb {
    fn client(&self) -> Result<&Connector, WebError> {
        if let Some(client) = self.0.get() {
            return Ok(client);
        }
        let roots = HttpsConnectorBuilder::new()
            .with_native_roots()
            .map_err(|error| WebError::Unreachable(format!("the machine's root certificates: {error}")))?;
        let connector = roots.https_or_http().enable_http1().build();
        // A connection that is kept would be found closed by the other side in between.
        let client = Client::builder(TokioExecutor::new()).pool_max_idle_per_host(0).build(connector);
        Ok(self.0.get_or_init(|| client))
    }
}

#[async_trait]
impl Web for RealWeb {
    async fn send(
        &self,
        request: http::Request<Bytes>,
        deadline: Duration,
        limit: usize,
    ) -> Result<WebAnswer, WebError> {
        let client = self.client()?;
        let exchange = async {
            let answer = client.request(request.map(Full::new)).await.map_err(|error| unreachable(&error))?;
            let (head, mut body) = answer.into_parts();
            let mut read = BytesMut::new();
            while let Some(frame) = body.frame().await {
                let frame = frame.map_err(|error| unreachable(&error))?;
                if let Some(data) = frame.data_ref() {
                    let room = limit.saturating_sub(read.len());
                    read.extend_from_slice(&data[..data.len().min(room)]);
                }
                if read.len() >= limit {
                    break;
                }
            }
            Ok(WebAnswer { status: head.status.as_u16(), headers: head.headers, body: read.freeze() })
        };
        tokio::time::timeout(deadline, exchange).await.unwrap_or(Err(WebError::Deadline(deadline)))
    }
}

/// The innermost cause: it tells most, and no part of the request.
fn unreachable(error: &dyn std::error::Error) -> WebError {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    WebError::Unreachable(cause.to_string())
}
