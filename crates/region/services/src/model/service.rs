//! Services: what is wanted of them, their revisions, and what was seen.

use std::collections::BTreeMap;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ContainerName, DefinitionId, Deployment, RevisionId, ServiceKey, Strategy, Tags};

/// A service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Service {
    /// Where it is.
    pub(crate) place: ServiceKey,
    /// What was asked for. Written by the API alone.
    pub(crate) wanted: Wanted,
    /// Whether it lives.
    pub(crate) status: ServiceStatus,
    /// The primary deployment first, then those that still have tasks. The API adds; the scheduler does the rest.
    pub(crate) deployments: Vec<Deployment>,
    /// The last deployment that was completed, as it was then: what a rollback goes back to.
    pub(crate) last_completed: Option<Deployment>,
    /// The id of the service deployment under way, or of the last one.
    pub(crate) service_deployment: String,
    /// The steady state was reached and told of. Written by the scheduler.
    pub(crate) steady: bool,
    /// StopServiceDeployment was called. Written by the API, taken back by the scheduler.
    #[serde(default)]
    pub(crate) stop_requested: Option<StopType>,
    /// That protection keeps tasks from being stopped was told of. Written by the scheduler.
    #[serde(default)]
    pub(crate) held: bool,
    /// What kept a task from being placed was told of. Written by the scheduler.
    pub(crate) told: Option<String>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// By whom: an ARN.
    pub(crate) created_by: String,
    /// When it became INACTIVE.
    pub(crate) ended_at: Option<Timestamp>,
    /// What CreateService was told, so that it can be told twice.
    pub(crate) client_token: Option<String>,
    /// Its tags.
    pub(crate) tags: Tags,
}

impl Service {
    /// The deployment that is being rolled out, or was last. A service that drains may have none.
    pub(crate) fn primary(&self) -> Option<&Deployment> {
        self.deployments.first()
    }

    /// The deployment of a revision.
    pub(crate) fn deployment_mut(&mut self, revision: &RevisionId) -> Option<&mut Deployment> {
        self.deployments.iter_mut().find(|deployment| deployment.revision == *revision)
    }
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Wanted {
    /// Tasks that should run.
    pub(crate) desired_count: u32,
    /// Rounds up.
    pub(crate) minimum_healthy_percent: u32,
    /// Rounds down.
    pub(crate) maximum_percent: u32,
    /// Ends deployments that do not work.
    pub(crate) breaker: Breaker,
    /// Seconds after a task's start in which failing checks do not count.
    pub(crate) grace_seconds: Option<u32>,
    /// Where the tasks' tags come from.
    pub(crate) propagate_tags: PropagateTags,
    /// Tasks are tagged with the names of their cluster and service.
    #[serde(default)]
    pub(crate) managed_tags: bool,
}

/// How a deployment is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StopType {
    /// It ends where it is.
    Abort,
    /// The last completed one is restored.
    Rollback,
}

/// The deployment circuit breaker.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Breaker {
    /// It watches.
    pub(crate) enable: bool,
    /// It goes back to the last completed deployment.
    pub(crate) rollback: bool,
}

/// Where the tasks' tags come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PropagateTags {
    /// Nowhere.
    #[default]
    None,
    /// The service.
    Service,
    /// The task definition.
    TaskDefinition,
}

impl PropagateTags {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Service => "SERVICE",
            Self::TaskDefinition => "TASK_DEFINITION",
        }
    }
}

/// Whether a service lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ServiceStatus {
    /// It does.
    Active,
    /// It was deleted, and its tasks are ending.
    Draining,
    /// It was deleted, and is shown for a while.
    Inactive,
}

impl ServiceStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Draining => "DRAINING",
            Self::Inactive => "INACTIVE",
        }
    }
}

/// What a deployment rolls out. Never changes, but that images get their digests once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Revision {
    /// Of which service.
    pub(crate) service: ServiceKey,
    /// Its id.
    pub(crate) id: RevisionId,
    /// The task definition.
    pub(crate) definition: DefinitionId,
    /// Where its tasks are placed.
    pub(crate) network: Network,
    /// Which ports go into which target groups.
    pub(crate) targets: Vec<TargetBinding>,
    /// How its tasks are shared out; the launch type FARGATE where it is empty.
    #[serde(default)]
    pub(crate) strategy: Strategy,
    /// `LATEST` or a number, as it was given.
    pub(crate) platform_version: String,
    /// What each container's image was when the first task was started: a tag is followed once per revision.
    pub(crate) images: BTreeMap<ContainerName, Image>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
}

/// An image that a tag led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Image {
    /// As the definition has it.
    pub(crate) image: String,
    /// `sha256:...`.
    pub(crate) digest: String,
}

/// Where tasks are placed (`awsvpcConfiguration`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Network {
    /// One of them for each task.
    pub(crate) subnets: Vec<String>,
    /// As they were given.
    pub(crate) security_groups: Vec<String>,
    /// `assignPublicIp` was ENABLED.
    pub(crate) public_address: bool,
}

/// A container's port that goes into a target group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TargetBinding {
    /// The target group.
    pub(crate) group: Arn,
    /// The container.
    pub(crate) container: ContainerName,
    /// Its port.
    pub(crate) port: u16,
}

/// One of a service's events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SpokenEvent {
    /// A UUID.
    pub(crate) id: String,
    /// When.
    pub(crate) at: Timestamp,
    /// In AWS's words.
    pub(crate) message: String,
}
