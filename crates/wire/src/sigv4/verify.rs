//! Whether a claim is true.

use std::time::Duration;

use http::HeaderMap;
use http::request::Parts;
use model::Timestamp;

use super::chunked::{Decoder, Signer};
use super::key::{SigningKey, same, string_to_sign};
use super::payload::{Checked, Late};
use super::{Claim, Failure, KeyCache, Mismatch, S3, UNSIGNED, canonical, version2};
use crate::Body;

/// How far a request's time may be from the region's.
const SKEW: Duration = Duration::from_secs(15 * 60);

/// A signature that holds, as far as a request's head can tell.
#[derive(Debug)]
pub struct Verified(Payload);

#[derive(Debug)]
enum Payload {
    Unsigned,
    /// The body must have this SHA-256, in hexadecimal.
    Hash {
        claimed: String,
        s3: bool,
    },
    /// The signature covers a hash that was not sent.
    Late(Box<Late>),
    Chunked(Box<Decoder>),
}

/// Checks a claim against the secret of its key.
///
/// # Errors
/// Where the signature is not the secret's, too old, or does not cover what it must.
pub fn verify(
    claim: &Claim,
    parts: &Parts,
    secret: &str,
    now: Timestamp,
    cache: &KeyCache,
) -> Result<Verified, Failure> {
    if claim.version2 {
        return version2::verify(claim, parts, secret, now).map(|()| Verified(Payload::Unsigned));
    }
    in_time(claim, now)?;
    covers(claim, &parts.headers)?;
    let s3 = claim.scope.service == S3;
    let key = cache.get(&claim.access_key, secret, &claim.scope);
    let sent = parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    let signed = match sent {
        Some(hash) if s3 || is_hash(hash) => hash,
        None if s3 && claim.presigned.is_some() => UNSIGNED,
        None if s3 => return Err(Failure::NoPayloadHash),
        _ => {
            let path = canonical::path(parts.uri.path());
            let head = canonical::head(&parts.method, &path, &parts.uri, &parts.headers, &claim.signed);
            return Ok(Verified(Payload::Late(Box::new(Late { head, key, claim: claim.clone() }))));
        }
    };
    let raw = parts.uri.path();
    let paths = if s3 { vec![raw.to_owned(), canonical::s3_path(raw)] } else { vec![canonical::path(raw)] };
    let mut refused = None;
    let held = paths.iter().any(|path| {
        let head = canonical::head(&parts.method, path, &parts.uri, &parts.headers, &claim.signed);
        matches(claim, key, head + signed).map_err(|failure| refused.get_or_insert(failure).clone()).is_ok()
    });
    if let Some(failure) = refused.filter(|_| !held) {
        return Err(failure);
    }
    payload(claim, signed, key, &parts.headers, s3).map(Verified)
}

/// Compares the claim's signature with that of a canonical request.
pub(super) fn matches(claim: &Claim, key: SigningKey, canonical: String) -> Result<(), Failure> {
    let string_to_sign = string_to_sign(&claim.stamp, &claim.scope, &canonical);
    if same(&claim.signature, &key.sign(&string_to_sign)) {
        return Ok(());
    }
    Err(Failure::Mismatch(Box::new(Mismatch {
        access_key: claim.access_key.clone(),
        provided: claim.signature.clone(),
        string_to_sign,
        canonical,
    })))
}

fn payload(claim: &Claim, signed: &str, key: SigningKey, headers: &HeaderMap, s3: bool) -> Result<Payload, Failure> {
    let signer = || Some(Signer::new(key, claim));
    match signed {
        UNSIGNED => Ok(Payload::Unsigned),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Ok(Payload::Chunked(Box::new(Decoder::new(signer(), false, headers)))),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => {
            Ok(Payload::Chunked(Box::new(Decoder::new(signer(), true, headers))))
        }
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Ok(Payload::Chunked(Box::new(Decoder::new(None, true, headers)))),
        hash if is_hash(hash) => Ok(Payload::Hash { claimed: hash.to_ascii_lowercase(), s3 }),
        _ => Err(Failure::header(
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
        )),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// S3 alone looks at `X-Amz-Expires`: elsewhere a presigned request holds as long as any other, whatever it says, as the
/// tokens of EKS do (`GetCallerIdentity`, presigned for 60 seconds, holds for 15 minutes).
fn in_time(claim: &Claim, now: Timestamp) -> Result<(), Failure> {
    let at = claim.at;
    let s3 = claim.scope.service == S3;
    if let Some(life) = claim.presigned.filter(|_| s3).and_then(|presigned| presigned.life) {
        let until = at.plus(life);
        if now > until {
            return Err(Failure::Lapsed { until, now, over: true });
        }
        if at > now.plus(SKEW) {
            return Err(Failure::Lapsed { until, now, over: false });
        }
        return Ok(());
    }
    if at.plus(SKEW) < now || now.plus(SKEW) < at {
        return Err(Failure::Skewed { signed: at, now });
    }
    Ok(())
}

/// The host and every `x-amz-*` header stand under the signature.
fn covers(claim: &Claim, headers: &HeaderMap) -> Result<(), Failure> {
    let signed = |name: &str| claim.signed.iter().any(|known| known == name);
    if !signed("host") {
        return Err(Failure::Unsigned("host".to_owned()));
    }
    let mut bare = headers.keys().map(http::HeaderName::as_str).filter(|name| name.starts_with("x-amz-"));
    match bare.find(|name| !signed(name)) {
        Some(name) => Err(Failure::Unsigned(name.to_owned())),
        None => Ok(()),
    }
}

impl Verified {
    /// The body as it was meant: of the right hash, without the frames of `aws-chunked`. Where it is not, it breaks off
    /// with an error: an [`crate::Error`] for S3, a [`Failure`] for the rest.
    pub fn check(self, body: Body) -> Body {
        match self.0 {
            Payload::Unsigned => body,
            Payload::Hash { claimed, s3 } => Body::new(Checked::hash(body, claimed, s3)),
            Payload::Late(late) => Body::new(Checked::late(body, late)),
            Payload::Chunked(decoder) => Body::new(decoder.read(body)),
        }
    }
}
