//! What nobody sends who means well.

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, image};
use crate::manifest::{MAX_MANIFEST, OCI_INDEX, OCI_MANIFEST};

#[tokio::test]
async fn manifests_that_are_too_large_too_deep_or_too_wide() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let config = bench.layer("my-service", b"{}").await;
    let good = image(&config, &[]);
    // A manifest of just 4 MiB is taken, one more byte is not.
    let filled = |size: usize| {
        let start = format!(r#"{{"annotations":{{"filler":"{}"}},"#, "x".repeat(size - good.len() - 28));
        good.replacen('{', &start, 1)
    };
    let full = filled(MAX_MANIFEST);
    assert_eq!(full.len(), MAX_MANIFEST);
    assert_eq!(bench.put("my-service", "full", OCI_MANIFEST, &full).await.status, StatusCode::CREATED);
    let answer = bench.put("my-service", "over", OCI_MANIFEST, &filled(MAX_MANIFEST + 1)).await;
    assert_eq!((answer.status, &answer.refusal()[..13]), (StatusCode::PAYLOAD_TOO_LARGE, "size invalid:"));
    let answer = bench.put("my-service", "far-over", OCI_MANIFEST, &filled(5 * MAX_MANIFEST)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);

    let deep = format!(r#"{{"schemaVersion":2,"x":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let open = format!(r#"{{"schemaVersion":2,"x":{}"#, r#"{"a":"#.repeat(100_000));
    let digest = Digest::of(b"x");
    let many = vec![format!(r#"{{"digest":"{digest}","size":1}}"#); 10_000].join(",");
    let wide = format!(r#"{{"schemaVersion":2,"manifests":[{many}]}}"#);
    for (text, kind, status) in [
        (deep, OCI_MANIFEST, StatusCode::BAD_REQUEST),
        (open, OCI_MANIFEST, StatusCode::BAD_REQUEST),
        (wide, OCI_INDEX, StatusCode::PAYLOAD_TOO_LARGE),
        ("\0\u{1}".to_owned(), OCI_MANIFEST, StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(bench.put("my-service", "v1", kind, &text).await.status, status, "{}", &text[..2]);
    }
    assert_eq!(bench.describe("my-service").await.len(), 1);
}

#[tokio::test]
async fn the_api_takes_no_more() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let put = |text: String, tag: Option<&str>| ecr::PutImageInput {
        repository_name: "my-service".to_owned(),
        image_manifest: text,
        image_tag: tag.map(str::to_owned),
        ..Default::default()
    };
    let deep = format!(r#"{{"schemaVersion":2,"x":{}"#, "[".repeat(50_000));
    assert_eq!(bench.call(put(deep, None)).await.unwrap_err().code, "InvalidParameterException");
    let tag = "x".repeat(100_000);
    assert_eq!(bench.call(put("{}".to_owned(), Some(&tag))).await.unwrap_err().code, "InvalidParameterException");
}

#[tokio::test]
async fn names_tags_and_digests_that_climb_or_never_end() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let long = "a".repeat(60_000);
    for path in [
        format!("/v2/my-service/manifests/{long}"),
        format!("/v2/{long}/tags/list"),
        format!("/v2/my-service/blobs/sha256:{long}"),
        format!("/v2/my-service/referrers/{long}"),
        "/v2/my-service/manifests/..%2f..%2fsecret".to_owned(),
        "/v2/../../../etc/passwd".to_owned(),
        "/v2/my-service/blobs/sha256:%2e%2e%2f%2e%2e%2fetc%2fpasswd".to_owned(),
        "/v2/my-service%00/tags/list".to_owned(),
        "/v2/my-service/blobs/uploads/../../../../x".to_owned(),
        "/v2/%ff%fe/tags/list".to_owned(),
        "/v2/my-service/tags/list?n=-1&last=%ff".to_owned(),
        "/v2/my-service/tags/list?n=99999999999999999999".to_owned(),
    ] {
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH, Method::POST] {
            let answer = bench.send(method.clone(), &path, &[], "x").await;
            assert!(answer.status.as_u16() < 500, "{method} {}: {}", &path[..path.len().min(80)], answer.text());
        }
    }
    // Nothing was written where it does not belong.
    assert!(!bench.folder.path().join("x").exists());
}

#[tokio::test]
async fn headers_that_lie_about_an_upload() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let begun = bench.send(Method::POST, "/v2/my-service/blobs/uploads/", &[], "").await;
    let at = begun.header("location").to_owned();
    for range in ["0-18446744073709551615", "5-1", "bytes", "-", "0-0/0/0", "9223372036854775807-9223372036854775808"] {
        let answer = bench.send(Method::PATCH, &at, &[("content-range", range)], "x").await;
        assert!(answer.status.is_client_error() || answer.status.is_success(), "{range}: {}", answer.status);
    }
    let long = format!("{at}?digest=sha256:{}", "0".repeat(10_000));
    assert_eq!(bench.send(Method::PUT, &long, &[], "").await.status, StatusCode::BAD_REQUEST);
    let wrong = format!("{at}?digest={}", Digest::of(b"what was never sent"));
    let answer = bench.send(Method::PUT, &wrong, &[("content-length", "0")], "").await;
    assert_eq!((answer.status, &answer.refusal()[..15]), (StatusCode::BAD_REQUEST, "digest invalid:"));
    // A blob whose digest was wrong is not there under any name.
    assert_eq!(bench.room.tables.layers.len(), 0);
}
