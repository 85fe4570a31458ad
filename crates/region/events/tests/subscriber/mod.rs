//! A subscriber on loopback: keeps what it is sent, answers as it is told to.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::time::Duration;

use http::Response;
use http_body_util::{BodyExt, Empty};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::{Mutex, mpsc};

/// What it was sent.
pub(crate) struct Sent {
    headers: BTreeMap<String, String>,
    pub(crate) text: String,
}

impl Sent {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

pub(crate) struct Subscriber {
    address: SocketAddr,
    status: Arc<AtomicU16>,
    count: Arc<AtomicUsize>,
    sent: Mutex<mpsc::UnboundedReceiver<Sent>>,
}

impl Subscriber {
    pub(crate) async fn listen() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (keep, sent) = mpsc::unbounded_channel();
        let (status, count) = (Arc::new(AtomicU16::new(200)), Arc::new(AtomicUsize::new(0)));
        let (answer, counted) = (Arc::clone(&status), Arc::clone(&count));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (keep, answer, counted) = (keep.clone(), Arc::clone(&answer), Arc::clone(&counted));
                let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
                    let (keep, answer, counted) = (keep.clone(), Arc::clone(&answer), Arc::clone(&counted));
                    async move {
                        let (parts, body) = request.into_parts();
                        let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
                            (name.to_string(), value.to_str().unwrap().to_owned())
                        };
                        let headers = parts.headers.iter().map(header).collect();
                        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
                        counted.fetch_add(1, Ordering::SeqCst);
                        let _ = keep.send(Sent { headers, text });
                        let status = answer.load(Ordering::SeqCst);
                        Response::builder().status(status).body(Empty::<bytes::Bytes>::new())
                    }
                });
                tokio::spawn(
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service),
                );
            }
        });
        Self { address, status, count, sent: Mutex::new(sent) }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/told", self.address)
    }

    /// What it answers from now on.
    pub(crate) fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// How often it was sent something.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// What it is sent next.
    pub(crate) async fn next(&self) -> Sent {
        let mut sent = self.sent.lock().await;
        tokio::time::timeout(Duration::from_secs(60), sent.recv()).await.expect("in time").unwrap()
    }
}
