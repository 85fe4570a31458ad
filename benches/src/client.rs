//! A client that signs, on kept connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::SendRequest;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use wire::{Operation, sigv4};

/// How long a rate is measured, after a warm-up.
const RATE: Duration = Duration::from_secs(5);
const WARM_UP: Duration = Duration::from_secs(1);

/// A server that answers the AWS APIs.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) port: u16,
    pub(crate) credentials: sigv4::Credentials,
    pub(crate) clock: Arc<dyn host::Clock>,
}

type Connection = SendRequest<Full<Bytes>>;

impl Target {
    async fn connect(&self) -> Result<Connection> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(sender)
    }

    /// One call; its answer's bytes.
    async fn send<I: Operation>(&self, connection: &mut Connection, input: &I) -> Result<Bytes> {
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
            .body(Bytes::from_static(b"Action=DescribeSubnets&Version=2016-11-15"))?;
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

    /// The rate of a call on so many connections.
    pub(crate) async fn rate<I>(&self, input: &I, connections: usize) -> Result<f64>
    where
        I: Operation + Clone + Sync + 'static,
    {
        let (target, input) = (self.clone(), Arc::new(input.clone()));
        let call = move |mut connection: Connection, _| {
            let (target, input) = (target.clone(), Arc::clone(&input));
            async move {
                target.send(&mut connection, &*input).await?;
                Ok(connection)
            }
        };
        self.rate_of(connections, call).await
    }

    /// The rate of a request of S3 on so many connections: `key` is told a number that no other request has.
    pub(crate) async fn rate_of_objects(
        &self,
        method: &http::Method,
        body: &Bytes,
        key: fn(u64) -> String,
        connections: usize,
    ) -> Result<f64> {
        let (target, method, body) = (self.clone(), method.clone(), body.clone());
        let call = move |mut connection: Connection, number| {
            let (target, method, body) = (target.clone(), method.clone(), body.clone());
            async move {
                target.object(&mut connection, method, &key(number), body).await?;
                Ok(connection)
            }
        };
        self.rate_of(connections, call).await
    }

    /// One request of S3 on a connection of its own.
    pub(crate) async fn one_object(&self, method: http::Method, path: &str, body: Bytes) -> Result<()> {
        let mut connection = self.connect().await?;
        self.object(&mut connection, method, path, body).await
    }

    /// A request of S3 whose signature does not cover the body, as the SDKs send it over TLS.
    async fn object(&self, connection: &mut Connection, method: http::Method, path: &str, body: Bytes) -> Result<()> {
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("http://127.0.0.1:{}{path}", self.port))
            .header("host", format!("127.0.0.1:{}", self.port))
            .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
            .body(body)?;
        sigv4::sign(&mut request, &self.credentials, "us-east-2", "s3", self.clock.now());
        *request.uri_mut() = path.parse()?;
        let answer = connection.send_request(request.map(Full::new)).await?;
        let status = answer.status();
        let mut body = answer.into_body();
        let mut text = Vec::new();
        while let Some(frame) = body.frame().await {
            if let (Some(data), false) = (frame?.data_ref(), status.is_success()) {
                text.extend_from_slice(data);
            }
        }
        if !status.is_success() {
            bail!("{path} {status}: {}", String::from_utf8_lossy(&text));
        }
        Ok(())
    }

    /// How often a second something can be done on so many connections, after a warm-up.
    async fn rate_of<F, Fut>(&self, connections: usize, call: F) -> Result<f64>
    where
        F: Fn(Connection, u64) -> Fut + Clone + Send + 'static,
        Fut: Future<Output = Result<Connection>> + Send,
    {
        let numbers = Arc::new(AtomicU64::new(0));
        let mut rate = 0.0;
        for time in [WARM_UP, RATE] {
            let (mut tasks, begun) = (tokio::task::JoinSet::new(), Instant::now());
            for _ in 0..connections {
                let (target, call, numbers) = (self.clone(), call.clone(), Arc::clone(&numbers));
                tasks.spawn(async move {
                    let mut connection = target.connect().await?;
                    let mut count: u64 = 0;
                    while begun.elapsed() < time {
                        // A server that keeps no connection is asked on a new one each time.
                        if connection.ready().await.is_err() {
                            connection = target.connect().await?;
                        }
                        connection = call(connection, numbers.fetch_add(1, Ordering::Relaxed)).await?;
                        count += 1;
                    }
                    Ok::<u64, anyhow::Error>(count)
                });
            }
            let mut total = 0;
            while let Some(task) = tasks.join_next().await {
                total += task.context("a connection")??;
            }
            rate = total as f64 / begun.elapsed().as_secs_f64();
        }
        Ok(rate)
    }
}
