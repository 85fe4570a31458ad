//! A client of the door: requests as they come over the wire, signed or not.
#![expect(clippy::expect_used, reason = "for tests only")]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, header};
use wire::{Body, Operation, sigv4};

use super::region;
use crate::{Context, Peer};

/// How much of an answer is read.
const MOST: usize = 64 * 1024 * 1024;

/// A connection over loopback.
pub const LOOPBACK: Peer = {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 4566);
    Peer { address, local: address }
};

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    ///
    /// # Panics
    /// Where it is none.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }

    /// A header, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// What stands in the first element of that name of an answer in XML; empty where there is none.
    pub fn element(&self, name: &str) -> &str {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let inner = self.text().split_once(&open).and_then(|(_, rest)| rest.split_once(&close));
        inner.map_or("", |(inner, _)| inner)
    }
}

/// Sends a request over loopback.
pub async fn send(context: &Context, request: Request<Bytes>) -> Answer {
    send_from(context, request, LOOPBACK).await
}

/// Sends a request from somewhere.
///
/// # Panics
/// Where the answer breaks off.
pub async fn send_from(context: &Context, request: Request<Bytes>, peer: Peer) -> Answer {
    let (head, body) = context.door.http(request.map(Body::from), peer).await.into_parts();
    let body = body.collect_limited(MOST).await.expect("the whole answer");
    Answer { status: head.status.as_u16(), headers: head.headers, body }
}

/// Signs a request with a key ([`super::People::credentials`]) for a service in us-east-2.
pub fn sign(context: &Context, credentials: &sigv4::Credentials, service: &str, request: &mut Request<Bytes>) {
    sigv4::sign(request, credentials, region().as_str(), service, context.host.clock.now());
}

/// Signs and sends a request.
pub async fn signed(
    context: &Context,
    credentials: &sigv4::Credentials,
    service: &str,
    mut request: Request<Bytes>,
) -> Answer {
    sign(context, credentials, service, &mut request);
    send(context, request).await
}

/// The request of an operation, not yet signed.
///
/// # Panics
/// For S3, whose requests are written by hand.
pub fn request<I: Operation>(input: &I) -> Request<Bytes> {
    wire::encode_request("http://127.0.0.1:4566", input).expect("a request")
}

/// A form as the Query services take it, not yet signed.
///
/// # Panics
/// Never: the request has a form.
pub fn form(text: &str) -> Request<Bytes> {
    let mut request = Request::post("/").body(Bytes::copy_from_slice(text.as_bytes())).expect("a request");
    let headers = request.headers_mut();
    headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:4566"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    request
}
