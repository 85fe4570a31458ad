//! Layers on their way in: in parts, broken off, wrong, mounted.

use bytes::Bytes;
use futures_util::stream;
use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;
use wire::{Blob, Body};

use super::Bench;

async fn begin(bench: &Bench) -> String {
    let begun = bench.send(Method::POST, "/v2/my-service/blobs/uploads/", &[], "").await;
    assert_eq!((begun.status, begun.header("range")), (StatusCode::ACCEPTED, "0-0"));
    begun.header("location").to_owned()
}

#[tokio::test]
async fn parts_come_in_their_order() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let at = begin(&bench).await;
    let part = |range: &'static str, text: &'static str| {
        let (bench, at) = (&bench, &at);
        async move { bench.send(Method::PATCH, at, &[("content-range", range)], text).await }
    };
    assert_eq!(part("2-4", "llo").await.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(part("0-1", "he").await.header("range"), "0-1");
    let outside = part("7-8", "xx").await;
    assert_eq!((outside.status, outside.header("range")), (StatusCode::RANGE_NOT_SATISFIABLE, "0-1"));
    assert_eq!(part("2-4", "llo").await.header("range"), "0-4");
    let status = bench.get(&at).await;
    assert_eq!((status.status, status.header("range")), (StatusCode::NO_CONTENT, "0-4"));
    let digest = Digest::of(b"hello, world");
    let done = bench.send(Method::PUT, &format!("{at}?digest={digest}"), &[("content-range", "5-11")], ", world").await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    assert_eq!(bench.get(done.header("location")).await.text(), "hello, world");
    assert_eq!(bench.get(&at).await.refusal().split(':').next(), Some("blob upload unknown"));
}

#[tokio::test]
async fn a_broken_part_can_be_gone_on_with() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let at = begin(&bench).await;
    let bytes: Vec<u8> = (0..3_000_000u32).map(|at| u8::try_from(at % 241).unwrap()).collect();
    let first = Bytes::from(bytes[..1_700_000].to_vec());
    let broken = stream::iter([Ok(first), Err(std::io::Error::other("the cable"))]);
    let answer = bench.send(Method::PATCH, &at, &[], Body::stream(broken)).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let status = bench.get(&at).await;
    let stands: usize = status.header("range").strip_prefix("0-").unwrap().parse::<usize>().unwrap() + 1;
    assert_eq!(stands, 1_700_000);
    let rest = bench.send(Method::PATCH, &at, &[], bytes[stands..].to_vec()).await;
    assert_eq!(rest.status, StatusCode::ACCEPTED);
    let digest = Digest::of(&bytes);
    let done = bench.send(Method::PUT, &format!("{at}?digest={digest}"), &[("content-length", "0")], "").await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    assert_eq!(bench.get(done.header("location")).await.body, bytes);
}

#[tokio::test]
async fn a_layer_is_what_its_digest_says() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let other = Digest::of(b"other");
    let answer = bench.send(Method::POST, &format!("/v2/my-service/blobs/uploads/?digest={other}"), &[], "bytes").await;
    assert_eq!((answer.status, answer.refusal().starts_with("digest invalid: ")), (StatusCode::BAD_REQUEST, true));
    assert_eq!(bench.get(&format!("/v2/my-service/blobs/{other}")).await.status, StatusCode::NOT_FOUND);
    let own = Digest::of(b"bytes");
    let answer = bench.send(Method::POST, &format!("/v2/my-service/blobs/uploads/?digest={own}"), &[], "bytes").await;
    assert_eq!(answer.status, StatusCode::CREATED);
    // Nothing is left half written.
    let fresh = bench.folder.path().join("blobs/ecr/new");
    assert_eq!(std::fs::read_dir(fresh).unwrap().count(), 0);
}

#[tokio::test]
async fn an_upload_is_one_repositorys_and_does_not_outlive_the_process() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    bench.create("other").await;
    let at = begin(&bench).await;
    let elsewhere = at.replace("my-service", "other");
    assert_eq!(bench.send(Method::PATCH, &elsewhere, &[], "x").await.status, StatusCode::NOT_FOUND);
    bench.send(Method::PATCH, &at, &[], "x").await;
    let bench = bench.restart().await;
    let gone = bench.send(Method::PATCH, &at, &[], "y").await;
    assert!(gone.refusal().starts_with("blob upload unknown: "), "{}", gone.refusal());
    let at = begin(&bench).await;
    assert_eq!(bench.send(Method::DELETE, &at, &[], "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(bench.get(&at).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_layer_is_mounted_from_where_the_caller_may_read() {
    let mut bench = Bench::new().await;
    bench.create("my-service").await;
    bench.create("other").await;
    let digest = bench.layer("other", b"shared").await;
    let mount = format!("/v2/my-service/blobs/uploads/?mount={digest}&from=other");
    let mine = "arn:aws:ecr:us-east-2:123456789012:repository/my-service";
    let user = bench.people.allow("pusher", &[("ecr:GetAuthorizationToken", "*"), ("ecr:*", mine)]);
    let root = std::mem::take(&mut bench.token);
    bench.token = bench.login(&user).await;
    assert_eq!(bench.send(Method::POST, &mount, &[], "").await.status, StatusCode::ACCEPTED);
    bench.token = root;
    let absent = mount.replace(digest.as_str(), Digest::of(b"absent").as_str());
    assert_eq!(bench.send(Method::POST, &absent, &[], "").await.status, StatusCode::ACCEPTED);
    let mounted = bench.send(Method::POST, &mount, &[], "").await;
    assert_eq!(mounted.status, StatusCode::CREATED);
    assert_eq!(bench.get(mounted.header("location")).await.text(), "shared");
}

#[tokio::test]
async fn the_api_uploads_too() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let name = || "my-service".to_owned();
    let begin = ecr::InitiateLayerUploadInput { repository_name: name(), registry_id: None };
    let upload = bench.call(begin).await.unwrap().upload_id.unwrap();
    let part = |first: i64, text: &str| ecr::UploadLayerPartInput {
        repository_name: name(),
        upload_id: upload.clone(),
        part_first_byte: first,
        part_last_byte: first + i64::try_from(text.len()).unwrap() - 1,
        layer_part_blob: Blob(text.as_bytes().to_vec()),
        registry_id: None,
    };
    let error = bench.call(part(3, "x")).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.fields["lastValidByteReceived"].as_i64()),
        ("InvalidLayerPartException", Some(-1))
    );
    assert_eq!(bench.call(part(0, "layer")).await.unwrap().last_byte_received, Some(4));
    assert_eq!(bench.call(part(5, "x")).await.unwrap_err().code, "LayerPartTooSmallException");
    let digest = Digest::of(b"layer");
    let complete = ecr::CompleteLayerUploadInput {
        repository_name: name(),
        upload_id: upload,
        layer_digests: vec![digest.to_string()],
        registry_id: None,
    };
    bench.call(complete).await.unwrap();
    let check = ecr::BatchCheckLayerAvailabilityInput {
        repository_name: name(),
        layer_digests: vec![digest.to_string(), Digest::of(b"none").to_string(), "x".to_owned()],
        registry_id: None,
    };
    let answer = bench.call(check).await.unwrap();
    let layers: Vec<_> = answer.layers.unwrap().into_iter().map(|layer| layer.layer_availability.unwrap()).collect();
    assert_eq!(layers, ["AVAILABLE", "UNAVAILABLE"]);
    assert_eq!(answer.failures.unwrap()[0].failure_code.as_deref(), Some("InvalidLayerDigest"));
}
