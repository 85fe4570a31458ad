//! A region with nothing but S3 in it, its root and one user.

use std::path::Path;
use std::sync::{Arc, RwLock};

use async_trait::async_trait;
use bytes::Bytes;
use door::testing::{account, region, reopen_in};
use door::{Authority, Context, Credentials, Grant, Key, KeyError, Peer};
use host::simulated::{World, world};
use http::{Request, Response};
use model::{AccessKeyId, Arn, Caller, Principal, Region, ServicePrincipal, Timestamp};
use policy::{Document, Named};
use shapes_s3::{CreateBucketConfiguration, CreateBucketInput, GetObjectInput, PutObjectInput, PutObjectOutput};
use tempfile::TempDir;
use wire::{Body, Error, Operation, sigv4};

use crate::Objects;

pub(super) const BUCKET: &str = "my-bucket";
const ROOT: &str = "AKIAIOSFODNN7EXAMPLE";
const ANN: &str = "AKIAIOSFODNN7ANNANNA";

/// The root, and ann with the statements that she has.
struct Identities(Arc<RwLock<String>>);

#[async_trait]
impl Authority for Identities {
    fn key(&self, id: &AccessKeyId, _: Option<&str>, _: Timestamp) -> Result<Key, KeyError> {
        let caller = match id.as_str() {
            ROOT => Caller::root(account()),
            ANN => ann(),
            _ => return Err(KeyError::Unknown),
        };
        Ok(Key { secret: "secret".to_owned(), caller })
    }

    fn policies(&self, _: &Caller) -> Arc<[Named]> {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, self.0.read().unwrap());
        let document = Arc::new(Document::parse(&text).unwrap());
        Arc::from(vec![Named { name: Arc::from("own"), document }])
    }

    async fn assume(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Caller, Error> {
        Err(Error::internal("nobody"))
    }

    async fn grant(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Grant, Error> {
        Err(Error::internal("nobody"))
    }

    async fn revoke(&self, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn root(&self) -> Credentials {
        let access_key = ROOT.parse().unwrap();
        Credentials { access_key, secret: String::new(), token: String::new(), expires: Timestamp::default() }
    }
}

pub(super) fn ann() -> Caller {
    let principal = Principal::User { path: "/".to_owned(), name: "ann".to_owned(), id: "AIDA1".to_owned() };
    Caller { account: account(), principal, access_key: None, via: None }
}

pub(super) struct Bench {
    pub(super) context: Context,
    pub(super) room: Arc<Objects>,
    pub(super) world: World,
    pub(super) folder: TempDir,
    statements: Arc<RwLock<String>>,
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
        let statements = Arc::new(RwLock::new(r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#.to_owned()));
        context.door.authority(Arc::new(Identities(Arc::clone(&statements))));
        let room = Objects::open(&context).await.unwrap();
        Self { context, room, world, folder, statements }
    }

    /// What a start finds after a kill -9: the files as they are.
    pub(super) async fn restarted(self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        Self::in_folder(folder, self.world).await
    }

    /// What ann may do.
    pub(super) fn allow(&self, statements: &[(&str, &str)]) {
        let statement = |(action, resource): &(&str, &str)| {
            format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
        };
        *self.statements.write().unwrap() = statements.iter().map(statement).collect::<Vec<_>>().join(",");
    }

    pub(super) async fn root<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&Caller::root(account()), &region(), input).await
    }

    pub(super) async fn ann<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&ann(), &region(), input).await
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
        self.context.door.call(&Caller::root(account()), &at, input).await.map(|_| ())
    }

    pub(super) async fn put(&self, key: &str, body: impl Into<Vec<u8>>) -> PutObjectOutput {
        self.root(PutObjectInput { body: Body::from(body.into()), ..put(key) }).await.unwrap()
    }

    pub(super) async fn read(&self, key: &str, version: Option<&str>) -> Result<Vec<u8>, Error> {
        let version_id = version.map(str::to_owned);
        let output = self.root(GetObjectInput { version_id, ..get(key) }).await?;
        Ok(output.body.collect_limited(1 << 30).await.unwrap().to_vec())
    }

    /// A signed request of the root's and its answer.
    pub(super) async fn signed(&self, request: Request<Bytes>) -> (Response<()>, String) {
        self.signed_by(ROOT, "us-east-2", request).await
    }

    pub(super) async fn signed_by(&self, key: &str, region: &str, request: Request<Bytes>) -> (Response<()>, String) {
        let credentials = sigv4::Credentials { access_key: key.to_owned(), secret: "secret".to_owned(), token: None };
        let mut request = request;
        sigv4::sign(&mut request, &credentials, region, "s3", self.context.host.clock.now());
        self.send(request).await
    }

    pub(super) async fn send(&self, request: Request<Bytes>) -> (Response<()>, String) {
        let local = "127.0.0.1:4566".parse().unwrap();
        let peer = Peer { address: local, local };
        let (head, body) = self.context.door.http(request.map(Body::from), peer).await.into_parts();
        let body = body.collect_limited(1 << 24).await.unwrap();
        (Response::from_parts(head, ()), String::from_utf8_lossy(&body).into_owned())
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
    Request::builder().method(method).uri(uri).body(Bytes::from_static(body.as_bytes())).unwrap()
}
