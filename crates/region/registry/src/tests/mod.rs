//! The room as its clients see it: the API through the door, the registry through requests.

mod access;
mod collecting;
mod conditions;
mod events;
mod hostile;
mod images;
mod lifecycle;
mod pushing;
mod settings;
mod uploads;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use door::testing::{LOOPBACK, People};
use door::{Context, Door};
use host::simulated::{World, world};
use http::{HeaderMap, Method, Request, StatusCode};
use model::Caller;
use shapes_ecr as ecr;
use store::Digest;
use tempfile::TempDir;
use wire::{Body, Error, Operation};

use crate::Registry;
use crate::manifest::OCI_MANIFEST;

/// The name under which the engine knows a repository.
const HOST: &str = "123456789012.dkr.ecr.us-east-2.amazonaws.com";

struct Bench {
    world: World,
    context: Context,
    room: Arc<Registry>,
    people: Arc<People>,
    folder: Arc<TempDir>,
    token: String,
}

/// An answer, read to its end.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The refusal as the docker command shows it.
    fn refusal(&self) -> String {
        let json: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        let error = &json["errors"][0];
        let code = error["code"].as_str().unwrap().to_lowercase().replace('_', " ");
        format!("{code}: {}", error["message"].as_str().unwrap())
    }
}

impl Bench {
    async fn new() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::on(folder, world()).await
    }

    async fn on(folder: Arc<TempDir>, world: World) -> Self {
        let context = door::testing::reopen_in(&folder, world.host.clone()).await;
        let room = Registry::open(&context).await.unwrap();
        let people = People::at(&context.door);
        let mut bench = Self { world, context, room, people, folder, token: String::new() };
        bench.token = bench.login(&door::testing::root()).await;
        bench
    }

    /// A new start on what a kill at this moment leaves: a copy of the data, since nothing here is closed.
    async fn restart(self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        let new = world();
        new.clock.set(host::Clock::now(&self.world.clock));
        Self::on(Arc::new(folder), new).await
    }

    fn door(&self) -> &Door {
        &self.context.door
    }

    async fn call<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.door().call(&door::testing::root(), &door::testing::region(), input).await
    }

    /// The header that a login leads to.
    async fn login(&self, caller: &Caller) -> String {
        let input = ecr::GetAuthorizationTokenInput::default();
        let data = self.door().call(caller, &door::testing::region(), input).await.unwrap().authorization_data.unwrap();
        format!("Basic {}", data[0].authorization_token.as_deref().unwrap())
    }

    async fn create(&self, name: &str) {
        let input = ecr::CreateRepositoryInput { repository_name: name.to_owned(), ..Default::default() };
        self.call(input).await.unwrap();
    }

    async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !headers.iter().any(|(name, _)| *name == "authorization") && !self.token.is_empty() {
            request = request.header("authorization", &self.token);
        }
        for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        let (parts, body) = self.door().http(request.body(body.into()).unwrap(), LOOPBACK).await.into_parts();
        let body = body.collect_limited(64 * 1024 * 1024).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], "").await
    }

    /// Uploads a layer as docker does: POST, PATCH, PUT.
    async fn layer(&self, name: &str, bytes: &[u8]) -> Digest {
        let begun = self.send(Method::POST, &format!("/v2/{name}/blobs/uploads/"), &[], "").await;
        assert_eq!(begun.status, StatusCode::ACCEPTED, "{}", begun.text());
        let location = begun.header("location").to_owned();
        let sent = self.send(Method::PATCH, &location, &[], bytes.to_vec()).await;
        assert_eq!(sent.status, StatusCode::ACCEPTED, "{}", sent.text());
        let digest = Digest::of(bytes);
        let put = format!("{}?digest={digest}", sent.header("location"));
        let done = self.send(Method::PUT, &put, &[("content-length", "0")], "").await;
        assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
        assert_eq!(done.header("docker-content-digest"), digest.as_str());
        digest
    }

    async fn put(&self, name: &str, reference: &str, media_type: &str, manifest: &str) -> Answer {
        let path = format!("/v2/{name}/manifests/{reference}");
        self.send(Method::PUT, &path, &[("content-type", media_type)], manifest.to_owned()).await
    }

    /// Pushes an image of one layer.
    async fn push(&self, name: &str, tag: &str, content: &str) -> Digest {
        let layer = self.layer(name, content.as_bytes()).await;
        let config = self.layer(name, b"{}").await;
        let text = image(&config, &[&layer]);
        let answer = self.put(name, tag, OCI_MANIFEST, &text).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        Digest::of(text.as_bytes())
    }

    async fn describe(&self, name: &str) -> Vec<ecr::ImageDetail> {
        let input = ecr::DescribeImagesInput { repository_name: name.to_owned(), ..Default::default() };
        self.call(input).await.unwrap().image_details.unwrap()
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn image(config: &Digest, layers: &[&Digest]) -> String {
    let one = |kind: &str, digest: &Digest| format!(r#"{{"mediaType":"{kind}","digest":"{digest}","size":2}}"#);
    let layers: Vec<String> = layers.iter().map(|layer| one("application/vnd.oci.image.layer.v1.tar", layer)).collect();
    format!(
        r#"{{"schemaVersion":2,"mediaType":"{OCI_MANIFEST}","config":{},"layers":[{}]}}"#,
        one("application/vnd.oci.image.config.v1+json", config),
        layers.join(",")
    )
}
