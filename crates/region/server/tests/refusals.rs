//! A request that is refused before its body was read: what becomes of its connection.
#![allow(clippy::unwrap_used, reason = "tests")]

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use server::{Options, Region};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What is said of a signature that nobody made.
const NOBODY: &str = "AWS4-HMAC-SHA256 Credential=nobody/20260101/us-east-2/s3/aws4_request";

async fn region(data: &std::path::Path) -> Region {
    let options = Options {
        data: data.to_owned(),
        port: 0,
        account: "123456789012".parse().unwrap(),
        engine: Some("unix:///nowhere/engine.sock".to_owned()),
        root: None,
        fargate_vcpus: None,
    };
    Region::start(options).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_outlives_an_early_refusal() {
    let data = tempfile::tempdir().unwrap();
    let region = region(data.path()).await;
    let stream = TcpStream::connect(region.address).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    // S3 and the registry alike; the second is as large as a small layer.
    for (path, size) in [("/my-bucket/key", 700_000), ("/v2/a/blobs/uploads/x", 20_000_000), ("/my-bucket/key", 9)] {
        sender.ready().await.unwrap();
        let request = http::Request::put(path)
            .header("host", region.address.to_string())
            .header("authorization", NOBODY)
            .body(Full::new(Bytes::from(vec![0; size])))
            .unwrap();
        let answer = sender.send_request(request).await.unwrap();
        assert!(answer.status().is_client_error());
        answer.into_body().collect().await.unwrap();
    }
    region.stop().await;
}

/// Where the client was not told to go on, nobody could say whether its body follows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_waits_and_is_not_told_to_go_on_hears_that_the_connection_ends() {
    let data = tempfile::tempdir().unwrap();
    let region = region(data.path()).await;
    for length in [0, 5] {
        let mut stream = TcpStream::connect(region.address).await.unwrap();
        let head = format!(
            "PUT /my-bucket/key HTTP/1.1\r\nhost: {}\r\nauthorization: {NOBODY}\r\ncontent-length: {length}\r\nexpect: \
             100-continue\r\n\r\n",
            region.address
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
        assert!(answer.contains("\r\nconnection: close\r\n"), "{answer}");
    }
    region.stop().await;
}
