//! Whatever is asked is answered: never a panic, never an error of the region's own.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use md5::{Digest, Md5};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::bench::Bench;

const METHODS: [&str; 6] = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH"];

const PATHS: [&str; 10] = [
    "/",
    "/my-bucket",
    "/my-bucket/",
    "/my-bucket/key",
    "/my-bucket/a//../b",
    "/my-bucket/%00",
    "/my-bucket/%FF",
    "/my-bucket/%",
    "/nobody/key",
    "/Bad_Name",
];

const PARAMETERS: [&str; 33] = [
    "acl",
    "attributes",
    "cors",
    "delete",
    "encryption",
    "lifecycle",
    "list-type=2",
    "location",
    "ownershipControls",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "select",
    "tagging",
    "uploads",
    "versioning",
    "versions",
    "continuation-token=%00%01",
    "continuation-token=",
    "delimiter=%2F",
    "delimiter=",
    "encoding-type=url",
    "key-marker=a",
    "marker=%F0%9F%98%80",
    "max-keys=-1",
    "max-keys=99999999999999999999",
    "partNumber=0",
    "partNumber=1",
    "prefix=%ED%A0%80",
    "uploadId=x",
    "upload-id-marker=x",
    "version-id-marker=null",
    "versionId=null",
];

const HEADERS: [(&str, &[&str]); 21] = [
    ("cache-control", &["x", "\u{fc}"]),
    ("content-encoding", &["aws-chunked", "gzip,aws-chunked", ","]),
    ("if-match", &["*", "\"x\"", ",,"]),
    ("if-modified-since", &["never", "Sat, 01 Jan 2028 00:00:00 GMT"]),
    ("if-none-match", &["*", "\"x\""]),
    ("range", &["bytes=0-", "bytes=-0", "bytes=9-1", "bytes=18446744073709551615-", "lines=1"]),
    ("x-amz-acl", &["private", "public-read", "x"]),
    ("x-amz-checksum-algorithm", &["CRC32", "CRC64NVME", "MD4"]),
    ("x-amz-checksum-crc32", &["AAAAAA==", "x"]),
    ("x-amz-checksum-type", &["COMPOSITE", "FULL_OBJECT", "x"]),
    ("x-amz-copy-source", &["my-bucket/key", "my-bucket/", "/%00/%FF", "my-bucket/key?versionId="]),
    ("x-amz-copy-source-range", &["bytes=0-1", "bytes=1-0", "x"]),
    ("x-amz-expected-bucket-owner", &["123456789012", "x"]),
    ("x-amz-meta-a", &["b", "\u{fc}"]),
    ("x-amz-metadata-directive", &["REPLACE", "x"]),
    ("x-amz-mp-object-size", &["-1", "x"]),
    ("x-amz-object-attributes", &["ETag", "Checksum,ObjectParts", ",", "x"]),
    ("x-amz-sdk-checksum-algorithm", &["SHA256", "x"]),
    ("x-amz-server-side-encryption", &["AES256", "aws:kms"]),
    ("x-amz-storage-class", &["STANDARD", "GLACIER"]),
    ("x-amz-tagging", &["a=b", "a=b&a=c", "=", "%FF", "&&"]),
];

const BODIES: [&str; 12] = [
    "",
    "hello",
    "<",
    "<a></b>",
    "<Delete><Object><Key>key</Key><VersionId></VersionId></Object></Delete>",
    "<Delete><Quiet>perhaps</Quiet><Object/></Delete>",
    "<Tagging><TagSet><Tag><Key>a</Key><Value/></Tag></TagSet></Tagging>",
    "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>",
    "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter/><Expiration><Days>99999999999</Days></Expiration>\
     </Rule></LifecycleConfiguration>",
    "<LifecycleConfiguration><Rule><Status>Enabled</Status><Filter/><Expiration><Date>9999-12-31T00:00:00Z</Date>\
     </Expiration></Rule></LifecycleConfiguration>",
    "<CompleteMultipartUpload><Part><PartNumber>-1</PartNumber></Part></CompleteMultipartUpload>",
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":[]},"Action":[],"Resource":[]}]}"#,
];

prop_compose! {
    fn requests()(
        method in select(METHODS.to_vec()),
        path in select(PATHS.to_vec()),
        parameters in subsequence(PARAMETERS.to_vec(), 0..4),
        headers in subsequence(HEADERS.to_vec(), 0..5),
        which in 0usize..5,
        body in select(BODIES.to_vec()),
        summed in any::<bool>(),
    ) -> Request<Bytes> {
        let uri = format!("http://127.0.0.1:4566{path}?{}", parameters.join("&"));
        let mut request = Request::builder().method(method).uri(uri).body(Bytes::from_static(body.as_bytes())).unwrap();
        let mut put = |name: &'static str, value: &str| {
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            request.headers_mut().insert(HeaderName::from_static(name), value);
        };
        for (name, values) in headers {
            put(name, values[which % values.len()]);
        }
        put("content-length", &body.len().to_string());
        if summed {
            use base64::Engine;
            put("content-md5", &base64::engine::general_purpose::STANDARD.encode(Md5::digest(body)));
        }
        request
    }
}

#[test]
fn whatever_is_asked_is_answered() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let bench = runtime.block_on(async {
        let bench = Bench::new().await;
        bench.put("key", "hello").await;
        bench
    });
    proptest!(ProptestConfig::with_cases(600), |(request in requests())| {
        let asked = format!("{request:?}");
        let (answer, body) = runtime.block_on(bench.signed(request));
        prop_assert!(answer.status < 500 || answer.status == 501, "{asked}: {} {body}", answer.status);
    });
}
