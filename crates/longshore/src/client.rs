//! Calls to the region, signed as its root: the same shapes and the same signature as any AWS client.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use model::Region;
use server::Presence;
use tokio::net::TcpStream;
use wire::sigv4;

/// How long one call may take.
const DEADLINE: Duration = Duration::from_secs(30);

/// A client of the region whose data is in a folder.
pub(crate) struct Client {
    /// How to reach it.
    pub presence: Presence,
    clock: std::sync::Arc<dyn host::Clock>,
}

impl Client {
    /// The client for a data folder.
    pub(crate) fn new(data: &Path) -> Result<Self> {
        Ok(Self { presence: Presence::read(data)?, clock: host::real_clock() })
    }

    /// One call, waited for.
    pub(crate) fn call<I: wire::Operation>(&self, region: &Region, input: &I) -> Result<I::Output> {
        runtime()?.block_on(self.send(region, input))
    }

    /// One call.
    pub(crate) async fn send<I: wire::Operation>(&self, region: &Region, input: &I) -> Result<I::Output> {
        let Presence { port, access_key_id, secret_access_key, .. } = &self.presence;
        let mut request = wire::encode_request(&format!("http://127.0.0.1:{port}"), input)?;
        let host = http::HeaderValue::from_str(&format!("127.0.0.1:{port}"))?;
        request.headers_mut().insert(http::header::HOST, host);
        let service = I::SCHEMA.service.signing.first().copied().unwrap_or(I::SCHEMA.service.name);
        let credentials =
            sigv4::Credentials { access_key: access_key_id.clone(), secret: secret_access_key.clone(), token: None };
        sigv4::sign(&mut request, &credentials, region.as_str(), service, self.clock.now());
        let answer = tokio::time::timeout(DEADLINE, exchange(*port, request));
        let (status, body) = answer.await.context("the region did not answer in 30 seconds")??;
        match wire::read_answer::<I>(status, &body) {
            Ok(output) => Ok(output),
            Err(error) => bail!("{error}"),
        }
    }
}

async fn exchange(port: u16, mut request: http::Request<Bytes>) -> Result<(u16, Bytes)> {
    let stream = TcpStream::connect(("127.0.0.1", port))
        .await
        .with_context(|| format!("no region answers on port {port}; start it with `longshore up`"))?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str()).parse()?;
    *request.uri_mut() = path;
    let answer = sender.send_request(request.map(Full::new)).await?;
    let status = answer.status().as_u16();
    Ok((status, answer.into_body().collect().await?.to_bytes()))
}

/// A small runtime for one command.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().context("no runtime")
}
