//! Fetches the images of ECR that a Dockerfile begins from, before the engine builds.
//!
//! For the classic builder, whose context passes through here; BuildKit takes it from the client itself, so there such
//! images must have been pulled before.

use std::collections::BTreeMap;
use std::io::Seek;

use base64::Engine as _;
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;
use wire::Body;

use super::Socket;
use super::dockerfile;
use super::forward::Refusal;
use crate::plan::image::{join, split};
use crate::plan::names::to_engine;

/// A context may be this large.
const LIMIT: u64 = 8 << 30;

impl Socket {
    /// Takes the context in, fetches what its Dockerfile begins from, and hands the context on.
    pub(super) async fn prefetch(
        &self,
        body: Incoming,
        query: &[(String, String)],
        headers: &HeaderMap,
    ) -> Result<Body, Refusal> {
        let broken = |error: std::io::Error| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string());
        let file = spool(body).await?;
        let of = |wanted: &str| query.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        let name = of("dockerfile").filter(|name| !name.is_empty()).unwrap_or_else(|| "Dockerfile".to_owned());
        let arguments: BTreeMap<String, Option<String>> =
            of("buildargs").and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let reader = file.try_clone().map_err(broken)?;
        let found = tokio::task::spawn_blocking(move || {
            dockerfile::read(reader, &name).map(|text| dockerfile::images(&text, &arguments)).unwrap_or_default()
        })
        .await
        .map_err(|error| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
        for image in found {
            self.fetch(&image, headers).await?;
        }
        let mut file = file;
        file.rewind().map_err(broken)?;
        Ok(Body::stream(ReaderStream::with_capacity(tokio::fs::File::from_std(file), 64 << 10)))
    }

    async fn fetch(&self, image: &str, headers: &HeaderMap) -> Result<(), Refusal> {
        let name = self.nameable(image)?;
        if self.resolve(&name).await.is_ok() {
            return Ok(());
        }
        let (repository, tag) = split(&name);
        let target = to_engine(&self.room.settings.registry(), &repository);
        let login = login(headers, repository.split('/').next().unwrap_or_default());
        let engine = &self.room.host.engine;
        let before = self.before(&name).await;
        engine.pull(&join(&target, &tag), login.as_ref()).await.map_err(|error| {
            let text = crate::plan::names::from_engine(&self.room.settings.registry(), &error.to_string());
            Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, text)
        })?;
        let id = engine.image(&join(&target, &tag)).await?.id;
        if !tag.starts_with("sha256:") {
            engine.tag(&id, &repository, &tag).await?;
        }
        self.own(&name, &id, before, true).await;
        Ok(())
    }
}

/// The login that the docker command sent along for a registry.
fn login(headers: &HeaderMap, host: &str) -> Option<host::RegistryLogin> {
    let header = headers.get("x-registry-config")?.to_str().ok()?.trim_end_matches('=');
    let text = header.replace('+', "-").replace('/', "_");
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).ok()?;
    let all: Value = serde_json::from_slice(&bytes).ok()?;
    let one = all.get(host).or_else(|| all.get(format!("https://{host}")))?;
    Some(host::RegistryLogin {
        user: one["username"].as_str()?.to_owned(),
        password: one["password"].as_str()?.to_owned(),
    })
}

/// A body as a file without a name.
async fn spool(mut body: Incoming) -> Result<std::fs::File, Refusal> {
    let broken = |error: std::io::Error| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string());
    let file = tempfile::tempfile().map_err(broken)?;
    let mut out = tokio::fs::File::from_std(file);
    let mut size = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Refusal::new(StatusCode::BAD_REQUEST, error.to_string()))?;
        if let Ok(data) = frame.into_data() {
            size += data.len() as u64;
            if size > LIMIT {
                return Err(Refusal::new(
                    StatusCode::BAD_REQUEST,
                    format!("the build's context is larger than {LIMIT} bytes"),
                ));
            }
            out.write_all(&data).await.map_err(broken)?;
        }
    }
    out.flush().await.map_err(broken)?;
    let mut file = out.into_std().await;
    file.rewind().map_err(broken)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_login_of_the_registry_is_found() {
        let mut headers = HeaderMap::new();
        let text = serde_json::json!({"a.b": {"username": "AWS", "password": "secret"}}).to_string();
        let value = base64::engine::general_purpose::URL_SAFE.encode(text);
        headers.insert("x-registry-config", value.parse().unwrap());
        assert_eq!(login(&headers, "a.b").unwrap().password, "secret");
        assert!(login(&headers, "c.d").is_none());
    }
}
