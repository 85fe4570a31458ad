//! What a container is made with.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use crate::ContainerId;

/// A container to be made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Container {
    /// Unique on the machine: asking for the same name twice is a [`EngineError::Conflict`].
    pub name: String,
    /// The image, by a name or id that the engine has.
    pub image: String,
    /// Replaces the image's entry point.
    pub entrypoint: Option<Vec<String>>,
    /// Replaces the image's command.
    pub command: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Vec<(String, String)>,
    /// Labels: what a restart finds its containers by.
    pub labels: BTreeMap<String, String>,
    /// The folder that it starts in.
    pub working_directory: Option<String>,
    /// `user` or `uid:gid`.
    pub user: Option<String>,
    /// Whose network it has.
    pub network: NetworkMode,
    /// Ports that are reached from this machine.
    pub ports: Vec<Port>,
    /// Folders and sockets of this machine.
    pub binds: Vec<Bind>,
    /// Bytes of memory that it may use; swap included.
    pub memory: Option<u64>,
    /// Thousandths of a core that it may use: 500 is half a core.
    pub millicores: Option<u64>,
    /// Its weight where cores are short: 1024 is the engine's usual one.
    pub cpu_shares: Option<u64>,
    /// Folders in memory, by their paths, with the options of the mount: `size=64m`.
    pub tmpfs: BTreeMap<String, String>,
    /// Its root file system cannot be written.
    pub read_only: bool,
    /// A small init reaps its orphans.
    pub init: bool,
    /// Limits as `ulimit` has them.
    pub ulimits: Vec<Ulimit>,
    /// How it is asked whether it is well.
    pub health: Option<HealthCheck>,
    /// `name:address` lines for its hosts file.
    pub extra_hosts: Vec<String>,
    /// Kernel capabilities that it does not get.
    pub drop_capabilities: Vec<String>,
    /// Kernel capabilities that it gets beside the usual ones.
    pub add_capabilities: Vec<String>,
    /// Kernel parameters of its namespaces, as `sysctl` has them.
    pub sysctls: BTreeMap<String, String>,
    /// Containers whose mounts it gets too.
    pub volumes_from: Vec<VolumesFrom>,
    /// Bytes of memory that it is pushed back to where the machine runs short.
    pub memory_reservation: Option<u64>,
    /// Bytes that it may write outside its mounts, where the engine's file system can tell.
    pub storage: Option<u64>,
    /// The container whose processes it sees.
    pub processes_of: Option<ContainerId>,
    /// It has a terminal.
    pub terminal: bool,
    /// Its standard input stays open.
    pub interactive: bool,
    /// Neither it nor a child may gain privileges.
    pub no_new_privileges: bool,
    /// Bytes of its output that the engine keeps for whoever reads it late; what is usual where none are named.
    pub output_kept: Option<u64>,
}

/// Whose network a container has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum NetworkMode {
    /// None at all.
    #[default]
    None,
    /// The network of this name.
    Named(String),
    /// Another container's, addresses and ports included.
    Container(ContainerId),
}

/// A port that is reached from this machine on loopback, at a free port that the engine chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Port {
    /// The port inside.
    pub container: u16,
    /// UDP instead of TCP.
    pub udp: bool,
}

/// A folder or socket of this machine inside a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bind {
    /// On this machine.
    pub source: Source,
    /// Inside.
    pub target: String,
    /// It cannot be written.
    pub read_only: bool,
}

/// What a bind shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A path of this machine.
    Path(PathBuf),
    /// A volume of the engine, made where it is not there.
    Volume(String),
}

/// A limit as `ulimit` has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ulimit {
    /// `nofile`.
    pub name: String,
    /// The soft limit.
    pub soft: i64,
    /// The hard limit.
    pub hard: i64,
}

/// How a container is asked whether it is well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthCheck {
    /// `["CMD", ...]` or `["CMD-SHELL", "..."]`.
    pub test: Vec<String>,
    /// Between two checks.
    pub interval: Duration,
    /// What one may take.
    pub timeout: Duration,
    /// Failures in a row until it is unhealthy.
    pub retries: u32,
    /// Failures at the start that do not count.
    pub start_period: Duration,
}

/// A container whose mounts another one gets too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumesFrom {
    /// Which; it must be there.
    pub container: ContainerId,
    /// They cannot be written.
    pub read_only: bool,
}
