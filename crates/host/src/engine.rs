//! Containers and images, as an engine with Docker's API has them.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream::BoxStream;
use model::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::Container;

/// Why the engine did not do something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// There is no engine, or it does not answer; says where it was looked for and what to do.
    #[error("{0}")]
    Absent(String),
    /// It has no such container, image or network.
    #[error("{0}")]
    NotFound(String),
    /// The name is taken, or the container is not in a state for that.
    #[error("{0}")]
    Conflict(String),
    /// It refused, in its own words.
    #[error("{message}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The engine's words.
        message: String,
    },
    /// It took longer than it may.
    #[error("the container engine did not {0} in time")]
    Deadline(&'static str),
}

/// An id that the engine gave to a container.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContainerId(pub String);

impl fmt::Display for ContainerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the engine is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineInfo {
    /// `Docker` or `Podman`.
    pub name: String,
    /// Its version.
    pub version: String,
    /// `linux/amd64`: what its images must be for.
    pub platform: String,
}

/// A network of containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// Its name.
    pub name: String,
    /// `169.254.170.0/24`, where it should be a certain one.
    pub subnet: Option<String>,
    /// The host's address in it.
    pub gateway: Option<String>,
    /// Its containers reach the host and the world, but not each other.
    pub isolated: bool,
    /// Labels.
    pub labels: BTreeMap<String, String>,
}

/// Where a port of a running container is reached: on 127.0.0.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishedPort {
    /// The port inside.
    pub container: u16,
    /// UDP instead of TCP.
    pub udp: bool,
    /// The port of 127.0.0.1.
    pub host: u16,
}

/// What its own check says of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// It has no check.
    None,
    /// The first answers are awaited.
    Starting,
    /// It is well.
    Healthy,
    /// It failed too often.
    Unhealthy,
}

/// Where a container is in its life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunState {
    /// Made, never started.
    Created,
    /// It runs (or is paused).
    Running,
    /// It has ended.
    Exited {
        /// Its exit code.
        code: i64,
        /// The kernel killed it for its memory.
        out_of_memory: bool,
        /// What the engine says, where it could not be started: empty mostly.
        error: String,
        /// When.
        at: Timestamp,
    },
}

/// What the engine knows of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspected {
    /// The engine's id.
    pub id: ContainerId,
    /// Its name, without a slash before it.
    pub name: String,
    /// The image's id (`sha256:...`).
    pub image_id: String,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// Where it is in its life.
    pub state: RunState,
    /// What its own check says.
    pub health: Health,
    /// When it was started last.
    pub started_at: Option<Timestamp>,
    /// Where its ports are reached; empty while it does not run.
    pub ports: Vec<PublishedPort>,
    /// Its addresses by network name.
    pub addresses: BTreeMap<String, String>,
}

/// A line that a container printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// On its standard error instead of its standard output.
    pub stderr: bool,
    /// The line without its end, in UTF-8 (what is not UTF-8 is replaced). At most 256 KiB: longer ones come in pieces.
    pub text: String,
}

/// Lines as they come.
pub type Lines = BoxStream<'static, Result<LogLine, EngineError>>;

/// A tar archive as it comes.
pub type Archive = BoxStream<'static, Result<Bytes, EngineError>>;

/// An image that the engine has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageInfo {
    /// `sha256:...` of its configuration.
    pub id: String,
    /// `name@sha256:...` of the manifests that it was pulled or pushed as.
    pub digests: Vec<String>,
    /// `linux/amd64`.
    pub platform: String,
}

/// Who pulls or pushes.
#[derive(Clone)]
pub struct RegistryLogin {
    /// `AWS`.
    pub user: String,
    /// Never shown.
    pub password: String,
}

/// Something that happened to a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineEvent {
    /// To which.
    pub id: ContainerId,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
    /// What.
    pub change: Change,
}

/// What happened to a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It runs.
    Started,
    /// It ended.
    Died,
    /// Its own check says something else than before.
    Health(Health),
    /// It is gone.
    Removed,
}

/// A raw connection to the engine's API.
pub trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// A container engine. Every call has a deadline of its own; those that stream have none.
#[async_trait]
pub trait Engine: Send + Sync + 'static {
    /// What it is; [`EngineError::Absent`] where there is none.
    async fn info(&self) -> Result<EngineInfo, EngineError>;

    /// Makes a network, where there is none of its name.
    async fn ensure_network(&self, network: &Network) -> Result<(), EngineError>;

    /// Removes a network; nothing where there is none.
    async fn remove_network(&self, name: &str) -> Result<(), EngineError>;

    /// Makes a container; it does not run yet.
    async fn create(&self, container: &Container) -> Result<ContainerId, EngineError>;

    /// Starts a container; nothing where it runs already.
    async fn start(&self, id: &ContainerId) -> Result<(), EngineError>;

    /// SIGTERM, then SIGKILL after `grace`; returns when it has ended. Nothing where it has ended already.
    async fn stop(&self, id: &ContainerId, grace: Duration) -> Result<(), EngineError>;

    /// Kills it where it runs, removes it and its anonymous volumes; nothing where there is none.
    async fn remove(&self, id: &ContainerId) -> Result<(), EngineError>;

    /// What it knows of a container, by id or name.
    async fn inspect(&self, id: &ContainerId) -> Result<Inspected, EngineError>;

    /// The containers that carry all of these labels (an empty value fits any), running or not. `ports`, `addresses`
    /// and `health` are filled as far as the engine's list tells.
    async fn list(&self, labels: &[(&str, &str)]) -> Result<Vec<Inspected>, EngineError>;

    /// Returns when the container has ended, however long that takes.
    async fn wait(&self, id: &ContainerId) -> Result<RunState, EngineError>;

    /// What it printed since `since` (inclusive), and, following, what it prints until it ends.
    async fn logs(&self, id: &ContainerId, since: Option<Timestamp>, follow: bool) -> Result<Lines, EngineError>;

    /// Unpacks a tar archive into a folder of a container, running or not.
    async fn put_archive(&self, id: &ContainerId, folder: &str, archive: Archive) -> Result<(), EngineError>;

    /// A file or folder of a container, as a tar archive.
    async fn get_archive(&self, id: &ContainerId, path: &str) -> Result<Archive, EngineError>;

    /// Pulls an image; `image` is `name:tag` or `name@digest`.
    async fn pull(&self, image: &str, login: Option<&RegistryLogin>) -> Result<(), EngineError>;

    /// What it knows of an image, by name or id; [`EngineError::NotFound`] where it has none.
    async fn image(&self, image: &str) -> Result<ImageInfo, EngineError>;

    /// Gives an image a further name.
    async fn tag(&self, image: &str, repository: &str, tag: &str) -> Result<(), EngineError>;

    /// Takes a name from an image, and removes it with its last one; nothing where there is none.
    async fn remove_image(&self, image: &str) -> Result<(), EngineError>;

    /// Makes an image of a root file system: a tar archive. It replaces one of that name (`name:tag`).
    async fn import(&self, image: &str, archive: Bytes) -> Result<(), EngineError>;

    /// Removes a volume by its name; nothing where there is none.
    async fn remove_volume(&self, name: &str) -> Result<(), EngineError>;

    /// What a container uses now, in the words of Docker's API (`GET /containers/ID/stats`); null where it does not run.
    async fn stats(&self, id: &ContainerId) -> Result<serde_json::Value, EngineError>;

    /// What happens to the containers with this label from now on. Ends where the engine ends.
    async fn events(&self, label: &str) -> Result<BoxStream<'static, EngineEvent>, EngineError>;

    /// A raw connection to its API, for a build's own socket.
    async fn connect(&self) -> Result<Box<dyn Duplex>, EngineError>;
}
