//! Tasks. What is wanted of a task (`stop`) and what was seen of it (the rest) are separate fields, and each field has
//! one writer: it is named beside the field where it is not the task's own work.

use std::collections::BTreeMap;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    ContainerName, Definition, DefinitionId, Provider, RevisionId, ServiceName, Status, Tags, Target, TaskKey,
};

/// A task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Task {
    /// Where it is.
    pub(crate) place: TaskKey,
    /// What it is made of.
    pub(crate) definition: DefinitionId,
    /// Whom it belongs to.
    pub(crate) group: Group,
    /// Who started it: a deployment's id, or what RunTask was told.
    pub(crate) started_by: Option<String>,
    /// What RunTask was told, so that it can be told twice.
    #[serde(default)]
    pub(crate) client_token: Option<String>,
    /// What it was given at its start.
    pub(crate) placement: Placement,
    /// CPU units.
    pub(crate) cpu: u32,
    /// MiB.
    pub(crate) memory: u32,
    /// What RunTask changed of the definition.
    pub(crate) overrides: Overrides,
    /// Its tags.
    pub(crate) tags: Tags,
    /// The capacity provider that it was given, where a strategy shares tasks out.
    #[serde(default)]
    pub(crate) provider: Option<Provider>,
    /// Until when neither scale-in nor a deployment may stop it. Written by UpdateTaskProtection.
    #[serde(default)]
    pub(crate) protected_until: Option<Timestamp>,

    /// The task should stop, and why. The first one to say so is heard: the scheduler, StopTask, or its own end.
    pub(crate) stop: Option<Stop>,

    /// Where it is in its life.
    pub(crate) status: Status,
    /// The id of the attachment: chosen when the task was made, so that the interface can be asked for twice.
    pub(crate) attachment: String,
    /// The network interface, once it exists.
    pub(crate) interface: Option<Interface>,
    /// In the definition's order.
    pub(crate) containers: Vec<TaskContainer>,
    /// The engine's id of what holds the network, where containers come and go.
    #[serde(default)]
    pub(crate) pause: Option<String>,
    /// Its places in target groups.
    pub(crate) targets: Vec<Target>,
    /// The right of its containers to the task role's credentials.
    pub(crate) grant: Option<RoleGrant>,
    /// When what happened.
    pub(crate) times: Times,
    /// When it was first found healthy. Written by the scheduler.
    pub(crate) healthy_at: Option<Timestamp>,
    /// Its end was counted in its deployment. Written by the scheduler.
    pub(crate) counted: bool,
    /// Counts the changes.
    pub(crate) version: u64,
}

impl Task {
    /// Nobody has told it to stop, and it has not ended by itself.
    pub(crate) fn is_wanted(&self) -> bool {
        self.stop.is_none()
    }

    /// The container of this name.
    pub(crate) fn container_mut(&mut self, name: &ContainerName) -> Option<&mut TaskContainer> {
        self.containers.iter_mut().find(|container| container.name == *name)
    }

    /// The revision of a service that it was started for.
    pub(crate) fn revision(&self) -> Option<&RevisionId> {
        match &self.group {
            Group::Service { revision, .. } => Some(revision),
            Group::Other(_) => None,
        }
    }

    /// Neither scale-in nor a deployment may stop it now.
    pub(crate) fn is_protected(&self, now: Timestamp) -> bool {
        self.protected_until.is_some_and(|until| until > now)
    }

    /// The role that pulls and writes logs.
    pub(crate) fn execution_role<'a>(&'a self, definition: &'a Definition) -> Option<&'a Arn> {
        self.overrides.execution_role.as_ref().or(definition.execution_role.as_ref())
    }

    /// The role of the programs inside.
    pub(crate) fn task_role<'a>(&'a self, definition: &'a Definition) -> Option<&'a Arn> {
        self.overrides.task_role.as_ref().or(definition.task_role.as_ref())
    }

    /// GiB that it may write.
    pub(crate) fn storage(&self, definition: &Definition) -> u32 {
        self.overrides.ephemeral_storage.or(definition.ephemeral_storage).unwrap_or(20)
    }

    /// Tells it to stop, unless somebody has already.
    pub(crate) fn end(&mut self, stop: Stop) {
        if self.stop.is_none() {
            self.times.stopping_at = Some(stop.at);
            self.stop = Some(stop);
        }
    }
}

/// The right of a task's containers to the task role's credentials, as the identities gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RoleGrant {
    /// What it is revoked by.
    pub(crate) id: String,
    /// The path that it is used at.
    pub(crate) path: String,
}

/// Whom a task belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Group {
    /// A service.
    Service {
        /// The service.
        name: ServiceName,
        /// The revision that it was started for.
        revision: RevisionId,
    },
    /// Whoever called RunTask: `family:my-task` unless told otherwise.
    Other(String),
}

impl Group {
    /// `service:my-service`.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Service { name, .. } => format!("service:{name}"),
            Self::Other(text) => text.clone(),
        }
    }
}

/// Where a task was placed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Placement {
    /// The subnet.
    pub(crate) subnet: String,
    /// The security groups: the VPC's default one where none was given.
    pub(crate) security_groups: Vec<String>,
    /// `assignPublicIp` was ENABLED.
    pub(crate) public_address: bool,
}

/// What RunTask changed of the definition, by container.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Overrides {
    /// The command.
    pub(crate) command: BTreeMap<ContainerName, Vec<String>>,
    /// Variables that are added or replaced.
    pub(crate) environment: BTreeMap<ContainerName, Vec<(String, String)>>,
    /// Files with variables, instead of the definition's.
    #[serde(default)]
    pub(crate) environment_files: BTreeMap<ContainerName, Vec<Arn>>,
    /// CPU units and MiB of containers.
    #[serde(default)]
    pub(crate) sizes: BTreeMap<ContainerName, Size>,
    /// CPU units and MiB of the task, as they were given.
    #[serde(default)]
    pub(crate) cpu: Option<String>,
    /// As it was given.
    #[serde(default)]
    pub(crate) memory: Option<String>,
    /// Instead of the definition's.
    #[serde(default)]
    pub(crate) execution_role: Option<Arn>,
    /// Instead of the definition's.
    #[serde(default)]
    pub(crate) task_role: Option<Arn>,
    /// GiB, instead of the definition's.
    #[serde(default)]
    pub(crate) ephemeral_storage: Option<u32>,
}

/// What RunTask changed of a container's size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Size {
    /// CPU units.
    pub(crate) cpu: Option<u32>,
    /// MiB.
    pub(crate) memory: Option<u32>,
    /// MiB.
    pub(crate) memory_reservation: Option<u32>,
}

/// Why a task should stop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stop {
    /// AWS's code.
    pub(crate) code: StopCode,
    /// In words.
    pub(crate) reason: String,
    /// When it was decided.
    pub(crate) at: Timestamp,
}

/// AWS's codes for the end of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StopCode {
    /// It never ran.
    TaskFailedToStart,
    /// A container ended whose end ends the task.
    EssentialContainerExited,
    /// StopTask.
    UserInitiated,
    /// The service's scheduler.
    ServiceSchedulerInitiated,
}

impl StopCode {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::TaskFailedToStart => "TaskFailedToStart",
            Self::EssentialContainerExited => "EssentialContainerExited",
            Self::UserInitiated => "UserInitiated",
            Self::ServiceSchedulerInitiated => "ServiceSchedulerInitiated",
        }
    }
}

/// A task's network interface.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Interface {
    /// `eni-...`.
    pub(crate) id: String,
    /// Its private address: what the target groups know the task by.
    pub(crate) address: String,
    /// Its hardware address.
    pub(crate) mac: Option<String>,
    /// The availability zone of its subnet.
    pub(crate) zone: Option<String>,
}

/// A container of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TaskContainer {
    /// Its name.
    pub(crate) name: ContainerName,
    /// The container's own id in ARNs.
    pub(crate) uuid: String,
    /// The image as the definition has it.
    pub(crate) image: String,
    /// The digest that was pulled.
    pub(crate) digest: Option<String>,
    /// The engine's id.
    pub(crate) runtime_id: Option<String>,
    /// Its end ends the task.
    pub(crate) essential: bool,
    /// Its definition has a health check.
    pub(crate) checked: bool,
    /// Where it is in its life.
    pub(crate) state: ContainerState,
    /// What its health check says.
    pub(crate) health: ContainerHealth,
    /// What is wrong with it.
    pub(crate) reason: Option<String>,
    /// When it was last started.
    #[serde(default)]
    pub(crate) started_at: Option<Timestamp>,
    /// When it ended.
    #[serde(default)]
    pub(crate) finished_at: Option<Timestamp>,
    /// How often it was started again.
    #[serde(default)]
    pub(crate) restarts: u32,
}

impl TaskContainer {
    /// The engine's id, once it was made.
    pub(crate) fn engine_id(&self) -> Option<host::ContainerId> {
        self.runtime_id.clone().map(host::ContainerId)
    }
}

/// Where a container is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ContainerState {
    /// Not started yet.
    Pending,
    /// It runs.
    Running,
    /// It has ended, or will never start: then without a code.
    Stopped {
        /// The exit code.
        code: Option<i64>,
    },
}

impl ContainerState {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Stopped { .. } => "STOPPED",
        }
    }
}

/// What a container's health check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ContainerHealth {
    /// There is none, or it has not ended yet.
    Unknown,
    /// It passes.
    Healthy,
    /// It failed too often.
    Unhealthy,
}

impl ContainerHealth {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Healthy => "HEALTHY",
            Self::Unhealthy => "UNHEALTHY",
        }
    }
}

/// When what happened to a task.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Times {
    /// It was made.
    pub(crate) created_at: Timestamp,
    /// Its interface was there.
    pub(crate) connected_at: Option<Timestamp>,
    /// The first pull began.
    pub(crate) pull_started_at: Option<Timestamp>,
    /// The last pull ended.
    pub(crate) pull_stopped_at: Option<Timestamp>,
    /// It was RUNNING.
    pub(crate) started_at: Option<Timestamp>,
    /// It was told to stop.
    pub(crate) stopping_at: Option<Timestamp>,
    /// Its containers had ended.
    pub(crate) execution_stopped_at: Option<Timestamp>,
    /// It was STOPPED.
    pub(crate) stopped_at: Option<Timestamp>,
}

impl Times {
    /// A task's first moment.
    pub(crate) fn at(created_at: Timestamp) -> Self {
        Self {
            created_at,
            connected_at: None,
            pull_started_at: None,
            pull_stopped_at: None,
            started_at: None,
            stopping_at: None,
            execution_stopped_at: None,
            stopped_at: None,
        }
    }
}

impl Target {
    /// A target that nothing was done about yet.
    pub(crate) fn waiting(group: Arn, container: ContainerName, port: u16) -> Self {
        Self {
            group,
            container,
            port,
            registration: super::Registration::Waiting,
            state: super::TargetState::Absent,
            description: None,
        }
    }
}
