//! Task definitions: what a task is made of. A revision never changes once registered, but for its retirement.

use std::collections::BTreeMap;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ContainerName, DefinitionId, Scope};

/// Tags: key to value.
pub(crate) type Tags = BTreeMap<String, String>;

/// One revision of a task definition, for FARGATE and awsvpc.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Definition {
    /// Account and region.
    pub(crate) scope: Scope,
    /// Family and number.
    pub(crate) id: DefinitionId,
    /// CPU units of the task: 1024 are one core.
    pub(crate) cpu: u32,
    /// MiB of the task.
    pub(crate) memory: u32,
    /// The role that pulls and writes logs.
    pub(crate) execution_role: Option<Arn>,
    /// The role of the program inside.
    pub(crate) task_role: Option<Arn>,
    /// `X86_64` or `ARM64`, where it was given.
    pub(crate) architecture: Option<String>,
    /// `LINUX`, where it was given.
    pub(crate) operating_system: Option<String>,
    /// In the order given.
    pub(crate) containers: Vec<ContainerDefinition>,
    /// When it was registered.
    pub(crate) registered_at: Timestamp,
    /// By whom: an ARN.
    pub(crate) registered_by: String,
    /// When it was deregistered: from then on it is INACTIVE.
    pub(crate) deregistered_at: Option<Timestamp>,
    /// Its tags.
    pub(crate) tags: Tags,
}

impl Definition {
    /// A container by its name.
    pub(crate) fn container(&self, name: &ContainerName) -> Option<&ContainerDefinition> {
        self.containers.iter().find(|container| container.name == *name)
    }

    /// The container whose network the others share: the first one whose end ends the task.
    pub(crate) fn anchor(&self) -> Option<&ContainerDefinition> {
        self.containers.iter().find(|container| container.essential).or(self.containers.first())
    }

    /// The architecture in the engine's words.
    pub(crate) fn engine_architecture(&self) -> &'static str {
        match self.architecture.as_deref() {
            Some("ARM64") => "arm64",
            _ => "amd64",
        }
    }
}

/// The number of revisions that a family has ever had: numbers are never used again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UnusedRevision {
    /// The next number.
    pub(crate) next: u32,
}

/// A container of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ContainerDefinition {
    /// Its name.
    pub(crate) name: ContainerName,
    /// The image as it was given.
    pub(crate) image: String,
    /// Its end ends the task.
    pub(crate) essential: bool,
    /// CPU units, as they were given: shown, and within the task's own limit nothing more.
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
    /// It cannot write outside its mounts.
    pub(crate) read_only_root: bool,
    /// Limits of its processes.
    pub(crate) ulimits: Vec<Ulimit>,
    /// A small init that reaps children and passes signals on.
    pub(crate) init: bool,
    /// Labels of the container.
    pub(crate) labels: BTreeMap<String, String>,
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
