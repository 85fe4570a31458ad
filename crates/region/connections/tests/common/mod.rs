//! A region with this room alone behind a real port, two users, and git as a client.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "each test uses a part of it")]

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use connections::Connections;
use door::{Authority, Context, Credentials, Grant, Key, KeyError, Peer, testing};
use host::simulated::World;
use host::{Command, Finished};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use model::{AccessKeyId, Arn, Caller, Principal, ServicePrincipal, Timestamp};
use policy::{Document, Named, Standing};
use tempfile::TempDir;
use tokio::net::TcpListener;
use wire::{Body, Error};

pub(crate) const ROOT: (&str, &str) = ("AKIAROOTROOTROOTROOT", "root-secret");
pub(crate) const READER: (&str, &str) = ("AKIAREADERREADERREAD", "reader-secret");

/// Root, and a user who may pull from `acme` and nothing else.
pub(crate) struct People;

pub(crate) fn reader() -> Caller {
    let principal = Principal::User { path: "/".to_owned(), name: "reader".to_owned(), id: "AIDAREADER".to_owned() };
    Caller::of(testing::account(), principal)
}

#[async_trait]
impl Authority for People {
    fn key(&self, id: &AccessKeyId, _: Option<&str>, _: Timestamp) -> Result<Key, KeyError> {
        match id.as_str() {
            id if id == ROOT.0 => Ok(Key { secret: ROOT.1.to_owned(), caller: testing::root() }),
            id if id == READER.0 => Ok(Key { secret: READER.1.to_owned(), caller: reader() }),
            _ => Err(KeyError::Unknown),
        }
    }

    fn policies(&self, caller: &Caller) -> Standing {
        if matches!(caller.principal, Principal::Root) {
            return Standing::default();
        }
        let text = r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "longshore:GitPull", "Resource": "arn:aws:longshore:*:*:repository/acme/*"},
            {"Effect": "Allow", "Action": "codestar-connections:UseConnection", "Resource": "*",
             "Condition": {"StringEquals": {"codestar-connections:FullRepositoryId": "acme/my-service"}}}]}"#;
        vec![Named { name: Arc::from("reads"), document: Arc::new(Document::parse(text).unwrap()) }].into()
    }

    async fn assume(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Caller, Error> {
        Err(Error::internal("nobody assumes a role here"))
    }

    async fn grant(&self, _: ServicePrincipal, _: &Arn, _: &str, _: Option<&Arn>) -> Result<Grant, Error> {
        Err(Error::internal("nobody is granted a role here"))
    }

    async fn revoke(&self, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn root(&self) -> Credentials {
        unreachable!("nobody asks here")
    }
}

/// A region with this room alone.
pub(crate) struct Region {
    pub(crate) context: Context,
    pub(crate) room: Arc<Connections>,
    pub(crate) world: World,
    pub(crate) address: SocketAddr,
    pub(crate) folder: TempDir,
}

impl Region {
    pub(crate) async fn start() -> Self {
        Self::on(tempfile::tempdir().unwrap()).await
    }

    /// On data that is there already.
    pub(crate) async fn on(folder: TempDir) -> Self {
        let world = host::simulated::world();
        let context = testing::reopen_in(&folder, world.host.clone()).await;
        context.door.authority(Arc::new(People));
        let room = Connections::open(&context).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, context.door.clone()));
        Self { context, room, world, address, folder }
    }

    /// What a kill at this moment leaves: nothing that is only in memory.
    pub(crate) async fn killed(&self) -> Self {
        let copy = tempfile::tempdir().unwrap();
        let command =
            Command::new("cp").args(["-a", &format!("{}/.", self.folder.path().display())]).args([copy.path()]);
        assert!(self.context.host.processes.run(command).await.unwrap().success());
        Self::on(copy).await
    }

    pub(crate) async fn call<I: wire::Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&testing::root(), &testing::region(), input).await
    }

    pub(crate) fn url(&self, (user, secret): (&str, &str), name: &str) -> String {
        format!("http://{user}:{secret}@{}/git/us-east-2/{name}.git", self.address)
    }

    /// Changes so far: branch, commit, origin, ARN.
    pub(crate) async fn changes(&self) -> Vec<shapes_longshore::SourceChange> {
        let input = shapes_longshore::ListSourceChangesInput::default();
        self.call(input).await.unwrap().changes.unwrap()
    }

    /// Waits until there are so many changes.
    pub(crate) async fn changed(&self, count: usize) -> Vec<shapes_longshore::SourceChange> {
        let watch = self.context.store.watch(&["connections.change"]);
        let wait = async {
            loop {
                let changes = self.changes().await;
                if changes.len() >= count {
                    return changes;
                }
                watch.changed().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), wait).await.expect("the changes come")
    }
}

async fn serve(listener: TcpListener, door: door::Door) {
    loop {
        let (stream, address) = listener.accept().await.unwrap();
        let peer = Peer { address, local: stream.local_addr().unwrap() };
        let door = door.clone();
        let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
            let door = door.clone();
            async move { Ok::<_, std::convert::Infallible>(door.http(request.map(Body::new), peer).await) }
        });
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// A person's work tree.
pub(crate) struct Tree<'a> {
    region: &'a Region,
    folder: TempDir,
}

impl<'a> Tree<'a> {
    pub(crate) async fn new(region: &'a Region) -> Self {
        let tree = Self { region, folder: tempfile::tempdir().unwrap() };
        tree.git(["init", "-q", "-b", "main"]).await;
        tree
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) async fn try_git<S: Into<OsString>>(&self, arguments: impl IntoIterator<Item = S>) -> Finished {
        git(self.region, self.folder.path(), arguments).await
    }

    pub(crate) async fn git<S: Into<OsString>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        let finished = self.try_git(arguments).await;
        assert!(finished.success(), "{}", finished.stderr);
        String::from_utf8_lossy(&finished.stdout).trim().to_owned()
    }

    /// Commits all there is; answers the commit.
    pub(crate) async fn commit(&self, message: &str) -> String {
        self.git(["add", "-A"]).await;
        self.git(["commit", "-q", "--allow-empty", "-m", message]).await;
        self.git(["rev-parse", "HEAD"]).await
    }
}

pub(crate) async fn git<S: Into<OsString>>(
    region: &Region,
    folder: &Path,
    arguments: impl IntoIterator<Item = S>,
) -> Finished {
    let command = Command::new("git")
        .args(arguments)
        .folder(folder)
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_AUTHOR_NAME", "Ada")
        .env("GIT_AUTHOR_EMAIL", "ada@example.com")
        .env("GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z")
        .env("GIT_COMMITTER_NAME", "Ada")
        .env("GIT_COMMITTER_EMAIL", "ada@example.com")
        .deadline(Duration::from_mins(2));
    region.context.host.processes.run(command).await.unwrap()
}

/// A connection made and completed as hosted; its ARN.
pub(crate) async fn hosted_connection(region: &Region) -> String {
    let arn = pending_connection(region).await;
    let input = shapes_longshore::AuthorizeConnectionInput {
        connection_arn: arn.clone(),
        provider: "Longshore".to_owned(),
        ..Default::default()
    };
    region.call(input).await.unwrap();
    arn
}

pub(crate) async fn pending_connection(region: &Region) -> String {
    let input = shapes_codeconnections::CreateConnectionInput {
        connection_name: "bitbucket".to_owned(),
        provider_type: Some("Bitbucket".to_owned()),
        ..Default::default()
    };
    region.call(input).await.unwrap().connection_arn.unwrap()
}

pub(crate) async fn repository(region: &Region, name: &str) {
    let input = shapes_longshore::CreateGitRepositoryInput { repository_name: name.to_owned(), ..Default::default() };
    region.call(input).await.unwrap();
}

pub(crate) async fn revision(
    region: &Region,
    arn: &str,
    branch: &str,
) -> Result<shapes_longshore::GetSourceRevisionOutput, Error> {
    let input = shapes_longshore::GetSourceRevisionInput {
        connection_arn: arn.to_owned(),
        full_repository_id: "acme/my-service".to_owned(),
        branch_name: branch.to_owned(),
    };
    region.call(input).await
}

pub(crate) async fn fetch(
    region: &Region,
    arn: &str,
    commit: &str,
) -> Result<shapes_longshore::FetchSourceOutput, Error> {
    let input = shapes_longshore::FetchSourceInput {
        connection_arn: arn.to_owned(),
        full_repository_id: "acme/my-service".to_owned(),
        commit_id: commit.to_owned(),
        branch_name: Some("main".to_owned()),
        ..Default::default()
    };
    region.call(input).await
}

/// A completed connection to another Git server: the region's own port, spoken to from outside.
pub(crate) async fn remote_connection(region: &Region, token: &str) -> (String, String, String) {
    let arn = pending_connection(region).await;
    let input = shapes_longshore::AuthorizeConnectionInput {
        connection_arn: arn.clone(),
        provider: "Git".to_owned(),
        base_url: Some(format!("http://{}/git/us-east-2", region.address)),
        user_name: Some(ROOT.0.to_owned()),
        token: Some(token.to_owned()),
        ..Default::default()
    };
    let answer = region.call(input).await.unwrap();
    (arn, answer.webhook_path.unwrap(), answer.webhook_secret.unwrap())
}
