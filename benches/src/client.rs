//! A client that signs, on kept connections.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use wire::{Operation, sigv4};

/// A server that answers the AWS APIs.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) port: u16,
    pub(crate) credentials: sigv4::Credentials,
    pub(crate) clock: Arc<dyn host::Clock>,
}

type Connection = SendRequest<Full<bytes::Bytes>>;

impl Target {
    async fn connect(&self) -> Result<Connection> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(sender)
    }

    /// One call; its answer's bytes.
    async fn send<I: Operation>(&self, connection: &mut Connection, input: &I) -> Result<bytes::Bytes> {
        let mut request = wire::encode_request(&format!("http://127.0.0.1:{}", self.port), input)?;
        let host = format!("127.0.0.1:{}", self.port).parse()?;
        request.headers_mut().insert(http::header::HOST, host);
        let service = I::SCHEMA.service.signing.first().copied().unwrap_or(I::SCHEMA.service.name);
        sigv4::sign(&mut request, &self.credentials, "us-east-2", service, self.clock.now());
        *request.uri_mut() = "/".parse()?;
        let answer = connection.send_request(request.map(Full::new)).await?;
        let status = answer.status();
        let body = answer.into_body().collect().await?.to_bytes();
        if !status.is_success() {
            bail!("{} {status}: {}", I::SCHEMA.name, String::from_utf8_lossy(&body));
        }
        Ok(body)
    }

    /// One call on a connection of its own.
    pub(crate) async fn one<I: Operation>(&self, input: &I) -> Result<()> {
        let mut connection = self.connect().await?;
        self.send(&mut connection, input).await.map(|_| ())
    }

    /// The default subnets: their ids stand in the answer whatever else does.
    pub(crate) async fn subnets(&self) -> Result<Vec<String>> {
        let mut connection = self.connect().await?;
        let mut request = http::Request::post(format!("http://127.0.0.1:{}/", self.port))
            .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
            .header("host", format!("127.0.0.1:{}", self.port))
            .body(bytes::Bytes::from_static(b"Action=DescribeSubnets&Version=2016-11-15"))?;
        sigv4::sign(&mut request, &self.credentials, "us-east-2", "ec2", self.clock.now());
        *request.uri_mut() = "/".parse()?;
        let answer = connection.send_request(request.map(Full::new)).await?;
        let body = answer.into_body().collect().await?.to_bytes();
        let text = String::from_utf8_lossy(&body);
        let found: Vec<String> = text
            .split("<subnetId>")
            .skip(1)
            .filter_map(|part| part.split_once('<').map(|(id, _)| id.to_owned()))
            .collect();
        if found.is_empty() { bail!("no subnets: {text}") } else { Ok(found) }
    }

    /// As many calls as can be made on so many connections in that time.
    pub(crate) async fn many<I>(&self, input: &I, connections: usize, time: Duration) -> Result<u64>
    where
        I: Operation + Clone + Sync,
    {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..connections {
            let (target, input) = (self.clone(), input.clone());
            tasks.spawn(async move {
                let mut connection = target.connect().await?;
                let (end, mut count) = (Instant::now() + time, 0);
                while Instant::now() < end {
                    // A server that keeps no connection is asked on a new one each time.
                    if connection.ready().await.is_err() {
                        connection = target.connect().await?;
                    }
                    target.send(&mut connection, &input).await?;
                    count += 1;
                }
                Ok::<u64, anyhow::Error>(count)
            });
        }
        let mut total = 0;
        while let Some(task) = tasks.join_next().await {
            total += task.context("a connection")??;
        }
        Ok(total)
    }
}
