//! A request that is refused before its body was read leaves the connection as good as it was.
#![allow(clippy::unwrap_used, reason = "tests")]

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use server::{Options, Region};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_outlives_an_early_refusal() {
    let data = tempfile::tempdir().unwrap();
    let options = Options {
        data: data.path().to_owned(),
        port: 0,
        account: "123456789012".parse().unwrap(),
        engine: Some("unix:///nowhere/engine.sock".to_owned()),
        root: None,
        fargate_vcpus: None,
    };
    let region = Region::start(options).await.unwrap();
    let stream = tokio::net::TcpStream::connect(region.address).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    for _ in 0..3 {
        sender.ready().await.unwrap();
        let request = http::Request::put("/my-bucket/key")
            .header("host", region.address.to_string())
            .header("authorization", "AWS4-HMAC-SHA256 Credential=nobody/20260101/us-east-2/s3/aws4_request")
            .body(Full::new(Bytes::from(vec![0; 700_000])))
            .unwrap();
        let answer = sender.send_request(request).await.unwrap();
        assert!(answer.status().is_client_error());
        answer.into_body().collect().await.unwrap();
    }
    region.stop().await;
}
