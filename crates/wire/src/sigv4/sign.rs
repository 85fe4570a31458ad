//! The client's side.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONNECTION, EXPECT, HOST, TRANSFER_ENCODING, USER_AGENT};
use http::{HeaderName, HeaderValue, Request};
use model::Timestamp;

use super::key::{SigningKey, hex_sha256, string_to_sign};
use super::{ALGORITHM, S3, Scope, canonical};

/// What a client signs with.
#[derive(Clone)]
pub struct Credentials {
    /// The access key.
    pub access_key: String,
    /// Its secret.
    pub secret: String,
    /// The session's token, for temporary credentials.
    pub token: Option<String>,
}

/// Headers that a proxy or the HTTP library may change.
const LEFT_OUT: [HeaderName; 5] = [AUTHORIZATION, CONNECTION, EXPECT, TRANSFER_ENCODING, USER_AGENT];

/// Signs a request, body and all, into its headers.
pub fn sign(request: &mut Request<Bytes>, credentials: &Credentials, region: &str, service: &str, now: Timestamp) {
    let stamp = now.basic();
    // S3 takes other words than a hash there, of a body in chunks: they are the caller's to set.
    let set_already = request.headers().get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
    let hash = set_already.map_or_else(|| hex_sha256(request.body()), str::to_owned);
    let host = request.uri().authority().map(|authority| authority.as_str().to_owned());
    if !request.headers().contains_key(HOST)
        && let Some(host) = host
    {
        set(request, HOST, &host);
    }
    set(request, HeaderName::from_static("x-amz-date"), &stamp);
    if let Some(token) = &credentials.token {
        set(request, HeaderName::from_static("x-amz-security-token"), token);
    }
    if service == S3 {
        set(request, HeaderName::from_static("x-amz-content-sha256"), &hash);
    }
    let headers = request.headers();
    let mut signed: Vec<String> =
        headers.keys().filter(|name| !LEFT_OUT.contains(name)).map(|name| name.as_str().to_owned()).collect();
    signed.sort_unstable();
    let raw = request.uri().path();
    let path = if service == S3 { raw.to_owned() } else { canonical::path(raw) };
    let canonical = canonical::head(request.method(), &path, request.uri(), headers, &signed) + &hash;
    let scope = Scope {
        date: stamp.get(..8).unwrap_or_default().to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
    };
    let key = SigningKey::derive(&credentials.secret, &scope);
    let signature = hex::encode(key.sign(&string_to_sign(&stamp, &scope, &canonical)));
    let (access_key, signed) = (&credentials.access_key, signed.join(";"));
    let value = format!("{ALGORITHM} Credential={access_key}/{scope}, SignedHeaders={signed}, Signature={signature}");
    set(request, AUTHORIZATION, &value);
}

/// Sets a header; a value that no header can carry is left out, and the server refuses the request.
fn set(request: &mut Request<Bytes>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        request.headers_mut().insert(name, value);
    }
}
