//! AWS's published examples (S3 API Reference, "Examples: Signature calculations"; the Signature Version 4 test suite),
//! botocore's signatures, and properties.

use bytes::Bytes;
use futures_util::stream;
use http::Request;
use http::request::Parts;
use model::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::schema::Protocol;
use crate::{Body, Error};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn at(stamp: &str) -> Timestamp {
    Timestamp::parse(stamp).unwrap()
}

fn parts(method: &str, uri: &str, headers: &[(&str, &str)]) -> Parts {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap().into_parts().0
}

fn authorization(scope: &str, signed: &str, signature: &str) -> String {
    format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={signed}, Signature={signature}")
}

fn check(parts: &Parts, secret: &str, now: &str) -> Result<Verified, Failure> {
    verify(&parse(parts)?, parts, secret, at(now), &KeyCache::default())
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// One of the S3 examples: 24 May 2013, in us-east-1.
fn s3_example(method: &str, uri: &str, extra: &[(&str, &str)], signature: &str) -> Parts {
    let mut headers = vec![("host", "examplebucket.s3.amazonaws.com")];
    headers.extend_from_slice(extra);
    let mut signed: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    signed.sort_unstable();
    let scope = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
    let value = authorization(scope, &signed.join(";"), signature);
    headers.push(("authorization", &value));
    parts(method, uri, &headers)
}

#[test]
fn the_examples_of_s3_hold() {
    let date = ("x-amz-date", "20130524T000000Z");
    let empty = ("x-amz-content-sha256", NOTHING);
    let put = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
    let examples = [
        s3_example(
            "GET",
            "/test.txt",
            &[("range", "bytes=0-9"), empty, date],
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        s3_example(
            "PUT",
            "/test$file.text",
            &[
                ("date", "Fri, 24 May 2013 00:00:00 GMT"),
                ("x-amz-content-sha256", put),
                date,
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ],
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        s3_example(
            "GET",
            "/?lifecycle",
            &[empty, date],
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        s3_example(
            "GET",
            "/?prefix=J&max-keys=2",
            &[empty, date],
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ];
    for example in &examples {
        check(example, SECRET, "20130524T001459Z").unwrap_or_else(|failure| panic!("{}: {failure:?}", example.uri));
        let Err(Failure::Mismatch(_)) = check(example, "another", "20130524T000000Z") else {
            panic!("{}", example.uri)
        };
    }
    let body = check(&examples[1], SECRET, "20130524T000000Z").unwrap().check(Body::from("Welcome to Amazon S3."));
    assert_eq!(run(body.collect_limited(100)).unwrap(), "Welcome to Amazon S3.");
    let body = check(&examples[1], SECRET, "20130524T000000Z").unwrap().check(Body::from("Welcome to Amazon S4."));
    let error = run(body.collect_limited(100)).unwrap_err().downcast::<Error>().unwrap();
    assert_eq!((error.code.as_str(), error.status), ("XAmzContentSHA256Mismatch", 400));
}

#[test]
fn the_presigned_example_holds_until_it_expires() {
    let uri = "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1\
               %2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
               &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let parts = parts("GET", uri, &[("host", "examplebucket.s3.amazonaws.com")]);
    assert!(is_signed(&parts));
    check(&parts, SECRET, "20130525T000000Z").unwrap();
    let error = check(&parts, SECRET, "20130525T000001Z").unwrap_err().error(Protocol::RestXml);
    assert_eq!(
        (error.code.as_str(), error.status, error.message.as_str()),
        ("AccessDenied", 403, "Request has expired")
    );
}

#[test]
fn elsewhere_a_presigned_request_holds_as_long_as_any_other() {
    let uri = "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256\
               &X-Amz-Credential=AKIDEXAMPLE%2F20130524%2Fus-east-1%2Fsts%2Faws4_request&X-Amz-Date=20130524T000000Z\
               &X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=00";
    let parts = parts("GET", uri, &[("host", "sts.amazonaws.com")]);
    // The signature itself is looked at with the body.
    check(&parts, SECRET, "20130524T001500Z").unwrap();
    let error = check(&parts, SECRET, "20130524T001501Z").unwrap_err().error(Protocol::Query);
    let text = "Signature expired: 20130524T000000Z is now earlier than 20130524T000001Z (20130524T001501Z - 15 min.)";
    assert_eq!((error.code.as_str(), error.message.as_str()), ("SignatureDoesNotMatch", text));
}

#[test]
fn the_test_suites_plain_request_holds() {
    let scope = "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request";
    let signature = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    let value = authorization(scope, "host;x-amz-date", signature);
    let date = ("x-amz-date", "20150830T123600Z");
    let parts = parts("GET", "/", &[("host", "example.amazonaws.com"), date, ("authorization", &value)]);
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let read = |body: &'static str| {
        let verified = check(&parts, secret, "20150830T123600Z").unwrap();
        run(verified.check(Body::from(body)).collect_limited(100))
    };
    assert_eq!(read("").unwrap(), "");
    assert!(matches!(*read("x").unwrap_err().downcast::<Failure>().unwrap(), Failure::Mismatch(_)));
}

/// The head and the frames of the two examples of chunked uploads.
fn chunked(trailer: bool) -> (Parts, Vec<u8>) {
    let (kind, seed, chunks) = if trailer {
        (
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
            [
                "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
                "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
                "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
            ],
        )
    } else {
        (
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            [
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
                "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
                "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
            ],
        )
    };
    let mut headers = vec![
        ("content-encoding", "aws-chunked"),
        ("content-length", "66824"),
        ("host", "s3.amazonaws.com"),
        ("x-amz-content-sha256", kind),
        ("x-amz-date", "20130524T000000Z"),
        ("x-amz-decoded-content-length", "66560"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
    ];
    if trailer {
        headers.retain(|(name, _)| *name != "content-length");
        headers.push(("x-amz-trailer", "x-amz-checksum-crc32c"));
    }
    let signed: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let scope = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
    let value = authorization(scope, &signed.join(";"), seed);
    headers.push(("authorization", &value));
    let mut body = Vec::new();
    for (size, signature) in [65536, 1024, 0].into_iter().zip(chunks) {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.resize(body.len() + size, b'a');
        if size > 0 || !trailer {
            body.extend_from_slice(b"\r\n");
        }
    }
    if trailer {
        let signature = "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435";
        let text = format!("x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:{signature}\r\n\r\n");
        body.extend_from_slice(text.as_bytes());
    }
    (parts("PUT", "/examplebucket/chunkObject.txt", &headers), body)
}

/// Reads a body that arrives in pieces of `piece` bytes.
fn read(parts: &Parts, body: &[u8], piece: usize) -> Result<Bytes, Error> {
    let verified = check(parts, SECRET, "20130524T000000Z").unwrap();
    let pieces: Vec<_> = body.chunks(piece).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    let body = verified.check(Body::stream(stream::iter(pieces)));
    run(body.collect_limited(1 << 20)).map_err(|error| *error.downcast::<Error>().unwrap())
}

#[test]
fn the_chunked_examples_hold_however_they_arrive() {
    for trailer in [false, true] {
        let (parts, body) = chunked(trailer);
        for piece in [1, 7, 4096, body.len()] {
            let data = read(&parts, &body, piece).unwrap();
            assert!(data.len() == 66560 && data.iter().all(|byte| *byte == b'a'), "{trailer} {piece}");
        }
    }
}

#[test]
fn a_chunked_body_that_was_touched_is_refused() {
    for trailer in [false, true] {
        let (parts, body) = chunked(trailer);
        let code = |body: &[u8]| read(&parts, body, 1000).unwrap_err().code;
        for at in [100, 65600, 66700] {
            let mut touched = body.clone();
            touched[at] ^= 1;
            assert_eq!(code(&touched), "SignatureDoesNotMatch", "{trailer} {at}");
        }
        let last_chunk = body.windows(3).rposition(|piece| piece == b"\n0;").unwrap() + 1;
        assert_eq!(code(&body[..last_chunk]), "IncompleteBody");
        assert_eq!(code(&body[..body.len() - 1]), "IncompleteBody");
        assert_eq!(code(&[body.as_slice(), b"more"].concat()), "InvalidRequest");
    }
}

#[test]
fn an_unsigned_body_with_trailers_is_held_to_its_checksum() {
    let body = |sum: &str| format!("9\r\n123456789\r\n0\r\nx-amz-checksum-crc32:{sum}\r\n\r\n");
    let headers = [
        ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        ("x-amz-decoded-content-length", "9"),
        ("x-amz-trailer", "x-amz-checksum-crc32"),
    ];
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        map.insert(name, value.parse().unwrap());
    }
    let read = |text: String| {
        let body = Body::new(chunked::Decoder::new(None, true, &map).read(Body::from(text)));
        run(body.collect_limited(100)).map_err(|error| error.downcast::<Error>().unwrap().code)
    };
    assert_eq!(read(body("y/Q5Jg==")).unwrap(), "123456789");
    assert_eq!(read(body("y/Q5Jw==")).unwrap_err(), "BadDigest");
    assert_eq!(read(body("y/Q5Jg==").replace("crc32", "crc32c")).unwrap_err(), "MalformedTrailerError");
    assert_eq!(read("9\r\n123456789\r\n0\r\n\r\n".to_owned()).unwrap_err(), "MalformedTrailerError");
    assert_eq!(read("a\r\n123456789".to_owned()).unwrap_err(), "IncompleteBody");
    assert_eq!(read("+9\r\n123456789".to_owned()).unwrap_err(), "InvalidRequest");
    assert_eq!(read("ffffffffffffffffff\r\n".to_owned()).unwrap_err(), "InvalidRequest");
    assert_eq!(read("9".repeat(9000)).unwrap_err(), "InvalidRequest");
}

fn signed(service: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Request<Bytes> {
    let mut request = Request::builder().method("POST").uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Bytes::copy_from_slice(body.as_bytes())).unwrap();
    let token = Some("a token".to_owned());
    let credentials = Credentials { access_key: "AKIDEXAMPLE".to_owned(), secret: SECRET.to_owned(), token };
    sign(&mut request, &credentials, "eu-central-1", service, at("20261125T120000Z"));
    request
}

/// The right side is `botocore.auth.SigV4Auth` and `S3SigV4Auth` with the same clock.
#[test]
fn botocore_signs_the_same() {
    let cases = [
        (
            "iam",
            "http://localhost:4566/",
            "Action=GetUser&Version=2010-05-08",
            "87790f6f89504695d12788f7cb0bb61304e9c1678fc74fba3a2fbe63c98d6d63",
        ),
        (
            "ecs",
            "http://localhost:4566/a%20b/../c//d(e)/?x=1&b=%2F&a",
            "{}",
            "1d9432594067aecc9bb4ed16b0e186264db2895433ee0d7ee0f2c0178cf8705f",
        ),
        (
            "s3",
            "http://localhost:4566/bucket/a%20b/../c//d%28e%29?x=1&list-type=2&prefix=a%2Fb%20c",
            "data",
            "f0a8c2d4171bd4b3e2e7037e7187df7bbc6c2520afc7ae04edfe098e6d595505",
        ),
    ];
    for (service, uri, body, signature) in cases {
        let request = signed(service, uri, &[("content-type", "text/plain"), ("x-amz-meta-a", "  two   words ")], body);
        let header = request.headers()["authorization"].to_str().unwrap();
        assert!(header.ends_with(&format!("Signature={signature}")), "{service}: {header}");
    }
}

#[test]
fn what_is_wrong_is_told_in_each_protocols_words() {
    let refusal = |change: &dyn Fn(&mut Parts), now: &str, protocol: Protocol| {
        let service = if protocol == Protocol::RestXml { "s3" } else { "ecs" };
        let (mut parts, _) = signed(service, "http://localhost/", &[], "{}").into_parts();
        change(&mut parts);
        let error = check(&parts, SECRET, now).unwrap_err().error(protocol);
        (error.code, error.status)
    };
    let nothing = |_: &mut Parts| {};
    let bare = |parts: &mut Parts| drop(parts.headers.insert("x-amz-acl", "private".parse().unwrap()));
    let none = |parts: &mut Parts| drop(parts.headers.remove("authorization"));
    let replaced = |from: &'static str, to: &'static str| {
        move |parts: &mut Parts| {
            let value = parts.headers["authorization"].to_str().unwrap().replace(from, to);
            parts.headers.insert("authorization", value.parse().unwrap());
        }
    };
    let day = replaced("20261125", "20261124");
    let end = replaced("aws4_request", "aws5_request");
    let no_signature = replaced("Signature=", "Sgnature=");
    let no_host = replaced("host;", "");
    let noon = "20261125T120000Z";
    let (json, query, s3) = (Protocol::Json11, Protocol::Query, Protocol::RestXml);
    let late = "20261125T121501Z";
    let early = "20261125T114459Z";
    type Case<'a> = (&'a dyn Fn(&mut Parts), &'a str, Protocol, &'a str, u16);
    let cases: [Case<'_>; 17] = [
        (&nothing, late, json, "InvalidSignatureException", 400),
        (&nothing, early, query, "SignatureDoesNotMatch", 403),
        (&nothing, late, Protocol::Ec2, "RequestExpired", 400),
        (&nothing, early, s3, "RequestTimeTooSkewed", 403),
        (&bare, noon, json, "InvalidSignatureException", 400),
        (&bare, noon, s3, "AccessDenied", 403),
        (&none, noon, json, "MissingAuthenticationTokenException", 400),
        (&none, noon, query, "MissingAuthenticationToken", 403),
        (&none, noon, s3, "AccessDenied", 403),
        (&day, noon, json, "InvalidSignatureException", 400),
        (&day, noon, s3, "AuthorizationHeaderMalformed", 400),
        (&end, noon, json, "IncompleteSignatureException", 400),
        (&end, noon, s3, "AuthorizationHeaderMalformed", 400),
        (&no_signature, noon, query, "IncompleteSignature", 400),
        (&no_signature, noon, s3, "AuthorizationHeaderMalformed", 400),
        (&no_host, noon, s3, "AccessDenied", 403),
        (&no_host, noon, query, "SignatureDoesNotMatch", 403),
    ];
    for (number, (change, now, protocol, code, status)) in cases.into_iter().enumerate() {
        assert_eq!(refusal(change, now, protocol), (code.to_owned(), status), "case {number}");
    }
}

proptest! {
    #[test]
    fn what_was_signed_is_verified(
        service in "s3|ecs|iam",
        path in "(/[a-zA-Z0-9%._~$@() -]{0,12}){1,4}",
        query in "([a-z+~/%é]{1,5}(=[A-Z+&/é]{0,5})?){0,3}",
        header in "[ -~]{0,20}",
        body in ".{0,40}",
        flip in 0..64_usize,
    ) {
        let path = percent_encoding::utf8_percent_encode(&path, percent_encoding::NON_ALPHANUMERIC).to_string();
        let path = path.replace("%2F", "/");
        let query = percent_encoding::utf8_percent_encode(&query, percent_encoding::NON_ALPHANUMERIC).to_string();
        let query = query.replace("%3D", "=").replace("%26", "&").replace("%2B", "+");
        let request = signed(&service, &format!("http://localhost{path}?{query}"), &[("x-amz-meta-a", &header)], &body);
        let (mut parts, body) = request.into_parts();
        let verified = check(&parts, SECRET, "20261125T120000Z").unwrap();
        prop_assert_eq!(run(verified.check(Body::from(body.clone())).collect_limited(1000)).unwrap(), body.clone());

        let value = parts.headers["authorization"].to_str().unwrap().to_owned();
        let at = value.len() - 64 + flip;
        let other = if &value[at..=at] == "0" { "1" } else { "0" };
        let value = format!("{}{other}{}", &value[..at], &value[at + 1..]);
        parts.headers.insert("authorization", value.parse().unwrap());
        let refused = match check(&parts, SECRET, "20261125T120000Z") {
            Ok(verified) => run(verified.check(Body::from(body)).collect_limited(1000)).is_err(),
            Err(_) => true,
        };
        prop_assert!(refused);
    }

    #[test]
    fn no_header_makes_it_panic(header in ".{0,80}", query in "[ -~]{0,80}") {
        let uri = format!("/?X-Amz-Algorithm={}", percent_encoding::utf8_percent_encode(&query, percent_encoding::CONTROLS));
        if let (Ok(value), Ok(uri)) = (http::HeaderValue::from_str(&header), uri.parse::<http::Uri>()) {
            let request = Request::builder().uri(uri).header("authorization", value).body(()).unwrap();
            let _ = parse(&request.into_parts().0);
        }
    }
}
