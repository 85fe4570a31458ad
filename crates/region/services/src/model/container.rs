//! A container of a task definition.

use std::collections::BTreeMap;

use model::Arn;
use serde::{Deserialize, Serialize};

use super::ContainerName;

/// A container of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ContainerDefinition {
    /// Its name.
    pub(crate) name: ContainerName,
    /// The image as it was given.
    pub(crate) image: String,
    /// Its end ends the task.
    pub(crate) essential: bool,
    /// CPU units: its weight beside the task's other containers.
    #[serde(default)]
    pub(crate) cpu: u32,
    /// MiB that it may use, where it has a limit of its own.
    pub(crate) memory: Option<u32>,
    /// Ports that it listens on.
    pub(crate) ports: Vec<Port>,
    /// In the order given.
    pub(crate) environment: Vec<(String, String)>,
    /// Instead of the image's.
    pub(crate) command: Option<Vec<String>>,
    /// Instead of the image's.
    pub(crate) entry_point: Option<Vec<String>>,
    /// Where its output goes; nowhere without it.
    pub(crate) logs: Option<AwsLogs>,
    /// How to tell that it works.
    pub(crate) health_check: Option<HealthCheck>,
    /// Seconds between SIGTERM and SIGKILL.
    pub(crate) stop_timeout: Option<u32>,
    /// Instead of the image's.
    pub(crate) working_directory: Option<String>,
    /// Instead of the image's.
    pub(crate) user: Option<String>,
    /// It cannot write outside its mounts. This and the other switches are kept as they were given, since they are shown so.
    pub(crate) read_only_root: Option<bool>,
    /// Limits of its processes.
    pub(crate) ulimits: Vec<Ulimit>,
    /// What was given of Linux, where anything was.
    #[serde(default)]
    pub(crate) linux: Option<Linux>,
    /// `privileged`, which is false on Fargate.
    #[serde(default)]
    pub(crate) privileged: Option<bool>,
    /// Labels of the container.
    pub(crate) labels: BTreeMap<String, String>,
    /// MiB that it is pushed back to where the machine runs short.
    #[serde(default)]
    pub(crate) memory_reservation: Option<u32>,
    /// What must have happened to others before it starts.
    #[serde(default)]
    pub(crate) depends_on: Vec<Dependency>,
    /// Seconds that others wait for it.
    #[serde(default)]
    pub(crate) start_timeout: Option<u32>,
    /// Variables whose values are kept by Secrets Manager or the Parameter Store.
    #[serde(default)]
    pub(crate) secrets: Vec<Secret>,
    /// Files with variables, by their ARNs in S3.
    #[serde(default)]
    pub(crate) environment_files: Vec<Arn>,
    /// The task's volumes in it.
    #[serde(default)]
    pub(crate) mounts: Vec<MountPoint>,
    /// Containers whose volumes it gets too.
    #[serde(default)]
    pub(crate) volumes_from: Vec<VolumeFrom>,
    /// Whether it is started again when it has ended.
    #[serde(default)]
    pub(crate) restart: Option<RestartPolicy>,
    /// Kernel parameters, in the order given.
    #[serde(default)]
    pub(crate) system_controls: Vec<(String, String)>,
    /// The secret with the login at the image's registry.
    #[serde(default)]
    pub(crate) credentials: Option<String>,
    /// Its standard input stays open.
    #[serde(default)]
    pub(crate) interactive: Option<bool>,
    /// It has a terminal.
    #[serde(default)]
    pub(crate) terminal: Option<bool>,
    /// The image's tag is followed by each task anew: `versionConsistency` was disabled.
    #[serde(default)]
    pub(crate) loose_version: Option<bool>,
}

impl ContainerDefinition {
    /// Its folders in memory.
    pub(crate) fn tmpfs(&self) -> &[Tmpfs] {
        self.linux.as_ref().map(|linux| linux.tmpfs.as_slice()).unwrap_or_default()
    }

    /// Each of its tasks follows the image's tag anew.
    pub(crate) fn follows_tags(&self) -> bool {
        self.loose_version.unwrap_or_default()
    }

    /// Its policy, where it is started again at all.
    pub(crate) fn restarts(&self) -> Option<&RestartPolicy> {
        self.restart.as_ref().filter(|policy| policy.enabled)
    }
}

/// What must have happened to another container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dependency {
    /// Which.
    pub(crate) container: ContainerName,
    /// What.
    pub(crate) condition: Condition,
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Condition {
    /// It was started.
    Start,
    /// It has ended.
    Complete,
    /// It has ended with 0.
    Success,
    /// Its check passes.
    Healthy,
}

impl Condition {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Complete => "COMPLETE",
            Self::Success => "SUCCESS",
            Self::Healthy => "HEALTHY",
        }
    }
}

/// A variable whose value is kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Secret {
    /// The variable.
    pub(crate) name: String,
    /// Where its value is: an ARN of Secrets Manager or the Parameter Store, or a parameter's name.
    pub(crate) value_from: String,
}

/// A volume of the task in a container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MountPoint {
    /// The volume.
    pub(crate) volume: String,
    /// Where it is seen.
    pub(crate) path: String,
    /// It cannot be written there.
    pub(crate) read_only: Option<bool>,
}

/// A container whose volumes another one gets too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VolumeFrom {
    /// Which.
    pub(crate) container: ContainerName,
    /// They cannot be written.
    pub(crate) read_only: Option<bool>,
}

/// Whether a container is started again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RestartPolicy {
    /// It is.
    pub(crate) enabled: bool,
    /// But not after these exit codes.
    pub(crate) ignored: Vec<i64>,
    /// Seconds that it must have run, where given.
    pub(crate) period: Option<u32>,
}

/// `linuxParameters`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Linux {
    /// A small init that reaps children and passes signals on.
    pub(crate) init: Option<bool>,
    /// Kernel capabilities, where they were given.
    pub(crate) capabilities: Option<Capabilities>,
    /// Folders in memory.
    pub(crate) tmpfs: Vec<Tmpfs>,
}

/// A folder in memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tmpfs {
    /// Where it is seen.
    pub(crate) path: String,
    /// MiB that it may hold.
    pub(crate) size: u32,
    /// Options of the mount, as `mount` has them.
    pub(crate) options: Option<Vec<String>>,
}

/// Kernel capabilities beside the usual ones, and fewer than those.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Capabilities {
    /// It gets these.
    pub(crate) add: Vec<String>,
    /// It does not get these.
    pub(crate) drop: Vec<String>,
}

/// A port of a container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Port {
    /// The number.
    pub(crate) container_port: u16,
    /// Its protocol.
    pub(crate) protocol: Protocol,
    /// A name, where given.
    pub(crate) name: Option<String>,
    /// `http`, `http2` or `grpc`, where given.
    pub(crate) app_protocol: Option<String>,
}

/// A port's protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Protocol {
    /// TCP.
    Tcp,
    /// UDP: reached by nobody outside the task here.
    Udp,
}

impl Protocol {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        }
    }
}

/// The log driver `awslogs`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AwsLogs {
    /// The log group.
    pub(crate) group: String,
    /// The region of the log group.
    pub(crate) region: model::Region,
    /// What the streams' names start with.
    pub(crate) prefix: String,
    /// Make the group where it is missing.
    pub(crate) create_group: bool,
    /// All options as they were given.
    pub(crate) options: BTreeMap<String, String>,
}

/// A container's own check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HealthCheck {
    /// `CMD` or `CMD-SHELL`, then the command.
    pub(crate) command: Vec<String>,
    /// Seconds between two checks.
    pub(crate) interval: u32,
    /// Seconds that a check may take.
    pub(crate) timeout: u32,
    /// Failures in a row that make it unhealthy.
    pub(crate) retries: u32,
    /// Seconds at the start in which failures do not count, where given.
    pub(crate) start_period: Option<u32>,
}

/// A limit of processes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ulimit {
    /// `nofile` and so on.
    pub(crate) name: String,
    /// Soft.
    pub(crate) soft: i64,
    /// Hard.
    pub(crate) hard: i64,
}
