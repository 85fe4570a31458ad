//! Clients at the door: S3's own protocol.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderValue, Request};
use md5::{Digest, Md5};

use super::bench::{Bench, request};

/// A request whose document has a checksum.
fn summed(mut request: Request<Bytes>) -> Request<Bytes> {
    let sum = STANDARD.encode(Md5::digest(request.body()));
    request.headers_mut().insert("content-md5", HeaderValue::from_str(&sum).unwrap());
    request
}

fn with(mut request: Request<Bytes>, headers: &[(&'static str, &'static str)]) -> Request<Bytes> {
    for (name, value) in headers {
        request.headers_mut().insert(*name, HeaderValue::from_static(value));
    }
    request
}

#[tokio::test]
async fn an_objects_way_through_the_wire() {
    let bench = Bench::new().await;
    let put = with(
        request("PUT", "/my-bucket/a%20b/%C3%A4+c?x-id=PutObject", "hello"),
        &[("content-type", "text/plain"), ("x-amz-meta-who", "ann"), ("content-encoding", "aws-chunked")],
    );
    let (answer, body) = bench.signed(put).await;
    assert_eq!((answer.status, body.as_str()), (200, ""));
    assert_eq!(answer.header("etag"), "\"5d41402abc4b2a76b9719d911017c592\"");
    assert_eq!(answer.header("x-amz-server-side-encryption"), "AES256");
    let (answer, body) = bench.signed(request("GET", "/my-bucket/a%20b/%C3%A4%2Bc", "")).await;
    assert_eq!((answer.status, body.as_str()), (200, "hello"));
    assert_eq!(
        (answer.header("content-type"), answer.header("x-amz-meta-who"), answer.header("content-encoding")),
        ("text/plain", "ann", "")
    );
    let ranged = with(request("GET", "/my-bucket/a%20b/%C3%A4%2Bc", ""), &[("range", "bytes=-2")]);
    let (answer, body) = bench.signed(ranged).await;
    assert_eq!((answer.status, body.as_str()), (206, "lo"));
    let cached = [("if-none-match", "\"5d41402abc4b2a76b9719d911017c592\"")];
    let (answer, body) = bench.signed(with(request("GET", "/my-bucket/a%20b/%C3%A4%2Bc", ""), &cached)).await;
    assert_eq!((answer.status, body.as_str()), (304, ""));
    let (_, body) = bench.signed(request("GET", "/my-bucket?list-type=2&encoding-type=url", "")).await;
    assert!(body.contains("<Key>a%20b/%C3%A4%2Bc</Key>") && body.contains("<KeyCount>1</KeyCount>"), "{body}");
    let (answer, _) = bench.signed(request("DELETE", "/my-bucket/a%20b/%C3%A4%2Bc", "")).await;
    assert_eq!(answer.status, 204);
}

#[tokio::test]
async fn a_bucket_may_stand_in_the_hosts_name() {
    let bench = Bench::new().await;
    bench.put("a/b", "hello").await;
    for host in ["my-bucket.localhost:4566", "my-bucket.s3.localhost:4566", "my-bucket.s3.us-east-2.amazonaws.com"] {
        let (answer, body) = bench.signed(with(request("GET", "/a/b", ""), &[("host", host)])).await;
        assert_eq!((answer.status, body.as_str()), (200, "hello"), "{host}");
    }
    for host in ["localhost:4566", "s3.localhost:4566", "s3.us-east-2.amazonaws.com"] {
        let (answer, body) = bench.signed(with(request("GET", "/my-bucket/a/b", ""), &[("host", host)])).await;
        assert_eq!((answer.status, body.as_str()), (200, "hello"), "{host}");
    }
}

#[tokio::test]
async fn trailing_checksums_are_checked_and_kept() {
    let bench = Bench::new().await;
    let chunked = |sum: &str| {
        let body = format!("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:{sum}\r\n\r\n");
        let mut request = request("PUT", "/my-bucket/key", "");
        *request.body_mut() = Bytes::from(body);
        with(
            request,
            &[
                ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
                ("x-amz-trailer", "x-amz-checksum-crc32"),
                ("x-amz-decoded-content-length", "5"),
                ("content-encoding", "aws-chunked"),
                ("x-amz-sdk-checksum-algorithm", "CRC32"),
            ],
        )
    };
    let (answer, body) = bench.signed(chunked("AAAAAA==")).await;
    assert!(answer.status == 400 && body.contains("<Code>BadDigest</Code>"), "{body}");
    let (answer, _) = bench.signed(request("HEAD", "/my-bucket/key", "")).await;
    assert_eq!(answer.status, 404);
    let (answer, body) = bench.signed(chunked("NhCmhg==")).await;
    assert_eq!((answer.status, body.as_str()), (200, ""));
    let head = with(request("HEAD", "/my-bucket/key", ""), &[("x-amz-checksum-mode", "ENABLED")]);
    let (answer, _) = bench.signed(head).await;
    assert_eq!((answer.header("x-amz-checksum-crc32"), answer.header("content-length")), ("NhCmhg==", "5"));
}

#[tokio::test]
async fn refusals_are_s3s_own() {
    let bench = Bench::new().await;
    let (answer, body) = bench.send(request("GET", "/my-bucket/key", "")).await;
    assert!(answer.status == 403 && body.contains("<Code>AccessDenied</Code>"), "{body}");
    let (answer, body) = bench.signed(request("GET", "/my-bucket/key", "")).await;
    assert!(answer.status == 404 && body.contains("<Code>NoSuchKey</Code>"), "{body}");
    assert_eq!(answer.header("content-type"), "application/xml");
    let named = [
        ("PUT", "/my-bucket/key", "x-amz-website-redirect-location", "/", "website-redirect"),
        ("PUT", "/my-bucket/key", "x-amz-server-side-encryption-customer-algorithm", "AES256", "customer-algorithm"),
        ("PUT", "/my-bucket?website", "accept", "*/*", "PutBucketWebsite"),
        ("GET", "/my-bucket/key?torrent", "accept", "*/*", "GetObjectTorrent"),
    ];
    for (method, path, name, value, mentioned) in named {
        let (answer, body) = bench.signed(with(request(method, path, ""), &[(name, value)])).await;
        assert!(answer.status == 501 && body.contains(mentioned), "{path} {name}: {body}");
    }
    let (answer, body) = bench.signed(request("GET", "/my-bucket/%FF", "")).await;
    assert!(answer.status == 400 && body.contains("<Code>InvalidURI</Code>"), "{body}");
    let wrong = "<CreateBucketConfiguration><LocationConstraint>mars</LocationConstraint></CreateBucketConfiguration>";
    let (_, body) = bench.signed(request("PUT", "/another", wrong)).await;
    assert!(body.contains("<Code>InvalidLocationConstraint</Code>"), "{body}");
    let (_, body) =
        bench.signed(summed(request("POST", "/my-bucket?delete", "<Delete><Object></Object></Delete>"))).await;
    assert!(body.contains("<Code>MalformedXML</Code>"), "{body}");
    let bad = with(
        request("POST", "/my-bucket?delete", "<Delete><Object><Key>a</Key></Object></Delete>"),
        &[("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")],
    );
    assert!(bench.signed(bad).await.1.contains("<Code>BadDigest</Code>"));
}

#[tokio::test]
async fn a_lifecycle_comes_back_as_it_was_sent() {
    let bench = Bench::new().await;
    let rule = "<Rule><Expiration><Days>3</Days></Expiration><Filter><And>\
                <ObjectSizeGreaterThan>5</ObjectSizeGreaterThan><Prefix>x/</Prefix>\
                <Tag><Key>a</Key><Value>b</Value></Tag><Tag><Key>c</Key><Value>d</Value></Tag></And></Filter>\
                <ID>one</ID><Status>Enabled</Status></Rule>";
    let document = format!("<LifecycleConfiguration>{rule}</LifecycleConfiguration>");
    let mut put = request("PUT", "/my-bucket?lifecycle=", "");
    *put.body_mut() = Bytes::from(document);
    let (answer, body) = bench.signed(summed(put)).await;
    assert_eq!((answer.status, body.as_str()), (200, ""));
    let (_, body) = bench.signed(request("GET", "/my-bucket?lifecycle=", "")).await;
    assert!(body.contains(rule), "{body}");
    let moved = "<LifecycleConfiguration><Rule><Filter/><Status>Enabled</Status>\
                 <Transition><Days>1</Days><StorageClass>GLACIER</StorageClass></Transition></Rule></LifecycleConfiguration>";
    let (answer, body) = bench.signed(summed(request("PUT", "/my-bucket?lifecycle", moved))).await;
    assert!(answer.status == 501 && body.contains("Transitions"), "{body}");
}

#[tokio::test]
async fn headers_may_stand_in_the_query() {
    let bench = Bench::new().await;
    let put = request("PUT", "/my-bucket/key?X-Amz-Tagging=a%3Db&x-amz-meta-Who=ann&X-Amz-Acl=public-read", "x");
    let (_, body) = bench.signed(put).await;
    assert!(body.contains("<Code>AccessControlListNotSupported</Code>"), "{body}");
    let put = request("PUT", "/my-bucket/key?X-Amz-Tagging=a%3Db&x-amz-meta-Who=ann", "x");
    assert_eq!(bench.signed(put).await.0.status, 200);
    let (answer, _) = bench.signed(request("HEAD", "/my-bucket/key", "")).await;
    assert_eq!((answer.header("x-amz-tagging-count"), answer.header("x-amz-meta-who")), ("1", "ann"));
}

#[tokio::test]
async fn another_regions_bucket_says_where_it_is() {
    let bench = Bench::new().await;
    let (answer, _) = bench.signed_in("eu-west-1", request("HEAD", "/my-bucket", "")).await;
    assert_eq!((answer.status, answer.header("x-amz-bucket-region")), (301, "us-east-2"));
    let (answer, body) = bench.signed_in("eu-west-1", request("GET", "/my-bucket/key", "")).await;
    assert_eq!(answer.status, 400);
    let text = "the region &apos;eu-west-1&apos; is wrong; expecting &apos;us-east-2&apos;";
    assert!(body.contains(text), "{body}");
    assert!(body.contains("<Region>us-east-2</Region>"), "{body}");
    let (_, body) = bench.signed_in("eu-west-1", request("GET", "/my-bucket?location", "")).await;
    assert!(body.contains("<LocationConstraint xmlns=") && body.contains(">us-east-2<"), "{body}");
}
