//! What Podman does only when it is asked in its own words: pulling without TLS. Its Docker API overlooks `tlsVerify`.

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE;
use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::api::{self, Failure};
use super::find::Address;
use crate::RegistryLogin;

/// A line of progress longer than this is none.
const LINE_LIMIT: usize = 1 << 20;

/// What a line of progress says, as far as it matters.
#[derive(Deserialize)]
struct Progress {
    #[serde(default)]
    error: String,
}

/// Pulls an image from a registry without TLS; a silence of `stall` ends it.
pub(super) async fn pull(
    address: &Address,
    image: &str,
    login: Option<&RegistryLogin>,
    stall: Duration,
) -> Result<(), Failure> {
    let reference = utf8_percent_encode(image, NON_ALPHANUMERIC);
    let path = format!("/v4.0.0/libpod/images/pull?reference={reference}&tlsVerify=false");
    let mut request = http::Request::post(path);
    if let Some(login) = login {
        let login = serde_json::json!({ "username": login.user, "password": login.password });
        request = request.header("x-registry-auth", BASE64_URL_SAFE.encode(login.to_string()));
    }
    let silent = || Failure::Silent(std::io::ErrorKind::TimedOut.into());
    let asked = api::send(address, request, Empty::<Bytes>::new());
    let (answer, _driver) = tokio::time::timeout(stall, asked).await.map_err(|_| silent())??;
    let status = answer.status();
    let mut body = answer.into_body();
    let mut line = Vec::new();
    while let Some(frame) = tokio::time::timeout(stall, body.frame()).await.map_err(|_| silent())? {
        let frame = frame.map_err(|error| Failure::Silent(std::io::Error::other(error)))?;
        for &byte in frame.data_ref().into_iter().flatten() {
            if byte == b'\n' {
                said(&line)?;
                line.clear();
            } else if line.len() < LINE_LIMIT {
                line.push(byte);
            }
        }
    }
    if !status.is_success() {
        return Err(Failure::Status(status.as_u16(), api::message(&line)));
    }
    said(&line)
}

/// An error in the progress is the engine's last word.
fn said(line: &[u8]) -> Result<(), Failure> {
    match serde_json::from_slice::<Progress>(line) {
        Ok(progress) if !progress.error.is_empty() => Err(Failure::Status(500, progress.error)),
        _ => Ok(()),
    }
}
