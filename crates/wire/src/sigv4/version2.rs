//! Signature Version 2, as presigned URLs of S3 still carry it: botocore, and with it boto3 and version 1 of the AWS CLI,
//! presigns so wherever the region is older than Version 4, `us-east-1` among them.
//!
//! Deliberately absent: Version 2 in a header, which no client makes of itself any more, and that of other services.
//!
//! Source: Amazon S3 User Guide, "Signing and authenticating REST requests (AWS signature version 2)".

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::request::Parts;
use model::Timestamp;
use percent_encoding::percent_decode_str;
use sha1::Sha1;
use subtle::ConstantTimeEq;

use crate::codec::bucket_in_host;

use super::{Claim, Failure, Mismatch, S3, Scope};

/// What of a query string names another resource, or changes the answer's headers.
const RESOURCE: [&str; 35] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// The longest time from now that a URL may hold: what fits a timestamp is taken.
const FURTHEST: u64 = 100_000_000_000;

/// Whether a query string is signed in this way. EC2's and others' of that age name the version.
pub(super) fn is_signed(query: &str) -> bool {
    let has = |wanted: &str| pairs(query).any(|(name, _)| name == wanted);
    has("AWSAccessKeyId") && !has("SignatureVersion") && !has("X-Amz-Algorithm")
}

/// Reads the claim.
pub(super) fn parse(parts: &Parts) -> Result<Claim, Failure> {
    let query = parts.uri.query().unwrap_or_default();
    let find = |wanted: &str| pairs(query).find(|(name, _)| *name == wanted).map(|(_, value)| decode(value));
    let (Some(access_key), Some(signature), Some(expires)) =
        (find("AWSAccessKeyId"), find("Signature"), find("Expires"))
    else {
        return Err(Failure::Version2(
            "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters".to_owned(),
        ));
    };
    let seconds = expires.parse().ok().filter(|seconds| *seconds <= FURTHEST);
    let seconds =
        seconds.ok_or_else(|| Failure::Version2(format!("Invalid date (should be seconds since epoch): {expires}")))?;
    let token = find("x-amz-security-token");
    let until = Timestamp::from_secs(0).plus(Duration::from_secs(seconds));
    Ok(Claim {
        access_key,
        token: token.or_else(|| parts.headers.get("x-amz-security-token")?.to_str().ok().map(str::to_owned)),
        scope: Scope { date: String::new(), region: String::new(), service: S3.to_owned() },
        signed: Vec::new(),
        signature,
        at: until,
        stamp: expires,
        presigned: None,
        version2: true,
    })
}

/// Checks the claim against the secret of its key.
pub(super) fn verify(claim: &Claim, parts: &Parts, secret: &str, now: Timestamp) -> Result<(), Failure> {
    if now > claim.at {
        return Err(Failure::Lapsed { until: claim.at, now, over: true });
    }
    let text = string_to_sign(claim, parts);
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("a key of any length");
    mac.update(text.as_bytes());
    let right = mac.finalize().into_bytes();
    let given = STANDARD.decode(&claim.signature).unwrap_or_default();
    if bool::from(given.ct_eq(right.as_slice())) {
        return Ok(());
    }
    Err(Failure::Mismatch(Box::new(Mismatch {
        access_key: claim.access_key.clone(),
        provided: claim.signature.clone(),
        string_to_sign: text,
        canonical: String::new(),
    })))
}

fn string_to_sign(claim: &Claim, parts: &Parts) -> String {
    let query = parts.uri.query().unwrap_or_default();
    // Headers that were signed travel in the query string where the client cannot be told to send them.
    let mut headers: BTreeMap<String, String> = pairs(query)
        .map(|(name, value)| (name.to_ascii_lowercase(), decode(value)))
        .filter(|(name, _)| is_of_amazon(name) || matches!(name.as_str(), "content-md5" | "content-type"))
        .collect();
    for name in parts.headers.keys() {
        let values = parts.headers.get_all(name).into_iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        let values: Vec<String> = values.map(|value| value.trim().to_owned()).collect();
        headers.insert(name.as_str().to_owned(), values.join(","));
    }
    let plain = |name: &str| headers.get(name).map(String::as_str).unwrap_or_default();
    let mut text = format!("{}\n{}\n{}\n{}\n", parts.method, plain("content-md5"), plain("content-type"), claim.stamp);
    for (name, value) in headers.iter().filter(|(name, _)| is_of_amazon(name)) {
        text.extend([name, ":", value, "\n"]);
    }
    if let Some(bucket) = bucket_in_host(parts) {
        text.extend(["/", &bucket]);
    }
    text.push_str(parts.uri.path());
    let mut named: Vec<(&str, Option<String>)> = query
        .split('&')
        .map(|pair| pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(decode(value)))))
        .filter(|(name, _)| RESOURCE.contains(name))
        .collect();
    named.sort_by_key(|(name, _)| *name);
    for (at, (name, value)) in named.into_iter().enumerate() {
        text.push(if at == 0 { '?' } else { '&' });
        text.push_str(name);
        if let Some(value) = value {
            text.extend(["=", &value]);
        }
    }
    text
}

fn is_of_amazon(name: &str) -> bool {
    name.starts_with("x-amz-")
}

fn pairs(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// A plus is a plus here: signatures in base64 have it.
fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::super::{KeyCache, parse, verify};
    use super::*;
    use crate::schema::Protocol;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn asked(uri: &str, method: &str, now: u64) -> Result<(), Failure> {
        let request = Request::builder().method(method).uri(uri).header("host", "localhost");
        let parts = request.body(()).unwrap().into_parts().0;
        assert!(super::super::is_signed(&parts));
        let now = Timestamp::from_secs(0).plus(Duration::from_secs(now));
        verify(&parse(&parts)?, &parts, SECRET, now, &KeyCache::default()).map(drop)
    }

    /// As botocore 1.43 presigns in us-east-1.
    #[test]
    fn urls_of_botocore_hold_until_they_expire() {
        let plain = "/bucket/a%20b/%C3%BC.txt?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=EYcqXzD3JC4XqmTq5U4S48da5aU%3D&Expires=1795639823";
        let full = "/bucket/key?response-content-type=text%2Fplain&versionId=abc&AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE\
                    &Signature=5sjS4mmaEJhnaOZ2ETaFuw6yV%2Bs%3D&x-amz-security-token=to%2Fken%3D&Expires=1795639823";
        let put = "/bucket/key?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NFxNZjzNM%2BwQlSDtcXCUlp656Z8%3D&content-type=text%2Fplain\
                   &x-amz-acl=private&Expires=1795639823";
        for (uri, method) in [(plain, "GET"), (full, "GET"), (put, "PUT")] {
            asked(uri, method, 1_795_639_823).unwrap_or_else(|failure| panic!("{uri}: {failure:?}"));
            let lapsed = asked(uri, method, 1_795_639_824).unwrap_err().error(Protocol::RestXml);
            assert_eq!((lapsed.code.as_str(), lapsed.message.as_str()), ("AccessDenied", "Request has expired"));
            let other = asked(&uri.replace("/key", "/kex").replace("a%20b", "c"), method, 0).unwrap_err();
            assert_eq!(other.error(Protocol::RestXml).code, "SignatureDoesNotMatch");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let text = |uri: &str| asked(uri, "GET", 0).unwrap_err().error(Protocol::RestXml).message;
        assert_eq!(
            text("/b/k?AWSAccessKeyId=A&Expires=1"),
            "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"
        );
        assert_eq!(
            text("/b/k?AWSAccessKeyId=A&Signature=x&Expires=soon"),
            "Invalid date (should be seconds since epoch): soon"
        );
    }
}
