//! A region with nothing but S3 in it, its root and one user.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use door::Context;
use door::testing::{self, Answer, People, region, reopen_in};
use host::simulated::{World, world};
use http::Request;
use model::{Caller, Region};
use shapes_s3::{CreateBucketConfiguration, CreateBucketInput, GetObjectInput, PutObjectInput, PutObjectOutput};
use tempfile::TempDir;
use wire::{Body, Error, Operation, sigv4};

use crate::Objects;

pub(super) const BUCKET: &str = "my-bucket";

pub(super) struct Bench {
    pub(super) context: Context,
    pub(super) room: Arc<Objects>,
    pub(super) world: World,
    pub(super) folder: TempDir,
    people: Arc<People>,
    ann: Caller,
}

impl Bench {
    /// With a bucket in us-east-2.
    pub(super) async fn new() -> Self {
        let bench = Self::in_folder(tempfile::tempdir().unwrap(), world()).await;
        bench.bucket(BUCKET, "us-east-2").await.unwrap();
        bench
    }

    async fn in_folder(folder: TempDir, world: World) -> Self {
        let context = reopen_in(&folder, world.host.clone()).await;
        let people = People::at(&context.door);
        let ann = people.user("ann", r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#);
        let room = Objects::open(&context).await.unwrap();
        Self { context, room, world, folder, people, ann }
    }

    /// What a start finds after a kill -9: the files as they are.
    pub(super) async fn restarted(self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        Self::in_folder(folder, self.world).await
    }

    /// What ann may do.
    pub(super) fn allow(&self, statements: &[(&str, &str)]) {
        self.people.allow("ann", statements);
    }

    pub(super) async fn root<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&testing::root(), &region(), input).await
    }

    pub(super) async fn ann<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&self.ann, &region(), input).await
    }

    pub(super) async fn bucket(&self, name: &str, at: &str) -> Result<(), Error> {
        let at: Region = at.parse().unwrap();
        let configuration = (at.as_str() != "us-east-1")
            .then(|| CreateBucketConfiguration { location_constraint: Some(at.to_string()), tags: None });
        let input = CreateBucketInput {
            bucket: name.to_owned(),
            create_bucket_configuration: configuration,
            ..Default::default()
        };
        self.context.door.call(&testing::root(), &at, input).await.map(|_| ())
    }

    pub(super) async fn put(&self, key: &str, body: impl Into<Vec<u8>>) -> PutObjectOutput {
        self.root(PutObjectInput { body: Body::from(body.into()), ..put(key) }).await.unwrap()
    }

    pub(super) async fn read(&self, key: &str, version: Option<&str>) -> Result<Vec<u8>, Error> {
        let version_id = version.map(str::to_owned);
        let output = self.root(GetObjectInput { version_id, ..get(key) }).await?;
        Ok(output.body.collect_limited(1 << 30).await.unwrap().to_vec())
    }

    /// A signed request of the root's, its answer and what that says.
    pub(super) async fn signed(&self, request: Request<Bytes>) -> (Answer, String) {
        self.signed_in(region().as_str(), request).await
    }

    /// The same for another region.
    pub(super) async fn signed_in(&self, region: &str, mut request: Request<Bytes>) -> (Answer, String) {
        let now = self.context.host.clock.now();
        sigv4::sign(&mut request, &People::credentials("root"), region, "s3", now);
        self.send(request).await
    }

    pub(super) async fn send(&self, request: Request<Bytes>) -> (Answer, String) {
        let answer = testing::send(&self.context, request).await;
        let text = answer.text().to_owned();
        (answer, text)
    }

    /// How many blobs there are.
    pub(super) async fn blobs(&self) -> usize {
        self.room.blobs.all().await.unwrap().len()
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

pub(super) fn put(key: &str) -> PutObjectInput {
    PutObjectInput { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() }
}

pub(super) fn get(key: &str) -> GetObjectInput {
    GetObjectInput { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() }
}

/// The code of a refusal.
pub(super) fn code<T>(answer: Result<T, Error>) -> String {
    answer.map_or_else(|error| error.code, |_| "OK".to_owned())
}

pub(super) fn request(method: &str, path: &str, body: &'static str) -> Request<Bytes> {
    let uri = format!("http://127.0.0.1:4566{path}");
    let request = Request::builder().method(method).uri(uri).header("content-length", body.len());
    request.body(Bytes::from_static(body.as_bytes())).unwrap()
}
