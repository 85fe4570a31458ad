//! Task definitions: what a task is made of. A revision never changes once registered, but for its retirement.

use std::collections::BTreeMap;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ContainerDefinition, ContainerName, DefinitionId, Scope};

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
    /// The names of the task's volumes, in the order given.
    #[serde(default)]
    pub(crate) volumes: Vec<String>,
    /// GiB that the task may write, where given.
    #[serde(default)]
    pub(crate) ephemeral_storage: Option<u32>,
    /// The containers see each other's processes: `pidMode` was `task`.
    #[serde(default)]
    pub(crate) shared_processes: bool,
    /// When it was registered.
    pub(crate) registered_at: Timestamp,
    /// By whom: an ARN.
    pub(crate) registered_by: String,
    /// When it was deregistered: from then on it is INACTIVE.
    pub(crate) deregistered_at: Option<Timestamp>,
    /// When it was to be deleted: it is, once nothing uses it any more.
    #[serde(default)]
    pub(crate) delete_requested_at: Option<Timestamp>,
    /// Its tags.
    pub(crate) tags: Tags,
}

impl Definition {
    /// A container by its name.
    pub(crate) fn container(&self, name: &ContainerName) -> Option<&ContainerDefinition> {
        self.containers.iter().find(|container| container.name == *name)
    }

    /// The containers in an order in which each comes after those that it needs; nothing where there is none.
    pub(crate) fn start_order(&self) -> Option<Vec<&ContainerDefinition>> {
        let mut order: Vec<&ContainerDefinition> = Vec::new();
        while order.len() < self.containers.len() {
            let there = |name: &ContainerName| order.iter().any(|one| one.name == *name);
            let ready = |one: &&ContainerDefinition| {
                !there(&one.name)
                    && one.depends_on.iter().all(|dependency| there(&dependency.container))
                    && one.volumes_from.iter().all(|from| there(&from.container))
            };
            order.push(self.containers.iter().find(ready)?);
        }
        Some(order)
    }

    /// Something must hold the network while containers come and go: one that waits for others, or is started again.
    pub(crate) fn needs_pause(&self) -> bool {
        let comes_and_goes = |one: &ContainerDefinition| {
            !one.depends_on.is_empty() || !one.volumes_from.is_empty() || one.restarts().is_some()
        };
        self.containers.iter().any(comes_and_goes) || (self.shared_processes && self.containers.len() > 1)
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
