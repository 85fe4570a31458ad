//! A task's place in a target group.

use model::Arn;
use serde::{Deserialize, Serialize};

use super::ContainerName;

/// A container's port in a target group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Target {
    /// The target group.
    pub(crate) group: Arn,
    /// The container.
    pub(crate) container: ContainerName,
    /// Its port.
    pub(crate) port: u16,
    /// What the task has done. Written by the task's own work.
    pub(crate) registration: Registration,
    /// What the load balancer says. Written by whoever watches target health.
    pub(crate) state: TargetState,
    /// The load balancer's words for it: `Health checks failed with these codes: [404]`.
    pub(crate) description: Option<String>,
}

/// What a task has done about a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Registration {
    /// Nothing yet.
    Waiting,
    /// RegisterTargets was acknowledged.
    Registered,
    /// DeregisterTargets was acknowledged.
    Deregistered,
}

/// What the load balancer says of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TargetState {
    /// It does not know it.
    Absent,
    /// Being registered, or no check has ended yet.
    Initial,
    /// It gets requests.
    Healthy,
    /// Its checks fail.
    Unhealthy,
    /// Deregistered, with requests under way.
    Draining,
    /// No load balancer sends requests to the group.
    Unused,
    /// Health checks are off.
    Unavailable,
}

impl TargetState {
    /// From the word that DescribeTargetHealth answers.
    pub(crate) fn parse(word: &str) -> Self {
        match word {
            "healthy" => Self::Healthy,
            "unhealthy" | "unhealthy.draining" => Self::Unhealthy,
            "draining" => Self::Draining,
            "unused" => Self::Unused,
            "unavailable" => Self::Unavailable,
            _ => Self::Initial,
        }
    }

    /// No request is under way to it, and none will come.
    pub(crate) const fn is_gone(self) -> bool {
        matches!(self, Self::Absent | Self::Unused)
    }
}
