//! Where a thing is: its account and region, its cluster. Each place has its key in the store and its ARN.

use model::{AccountId, Arn, Region};
use serde::{Deserialize, Serialize};

use super::{ClusterName, Family, RevisionId, ServiceName, TaskId};

/// An account and a region: nothing of ECS reaches beyond them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Scope {
    /// The account.
    pub(crate) account: AccountId,
    /// The region.
    pub(crate) region: Region,
}

impl Scope {
    /// The prefix of all keys within.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}", self.account, self.region)
    }

    /// An ARN of ECS as text: in one piece, since descriptions hold many.
    fn arn_text(&self, resource: std::fmt::Arguments<'_>) -> String {
        format!("arn:aws:ecs:{}:{}:{resource}", self.region, self.account)
    }

    /// An ARN of ECS.
    pub(crate) fn arn(&self, resource: impl Into<String>) -> Arn {
        Arn::regional("ecs", &self.region, &self.account, resource)
    }
}

/// A cluster's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ClusterKey {
    /// Account and region.
    pub(crate) scope: Scope,
    /// The cluster's name.
    pub(crate) name: ClusterName,
}

impl ClusterKey {
    /// The key in the store.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}", self.scope.account, self.scope.region, self.name)
    }

    /// The ARN as text.
    pub(crate) fn arn_text(&self) -> String {
        self.scope.arn_text(format_args!("cluster/{}", self.name))
    }

    /// `arn:aws:ecs:us-east-2:123456789012:cluster/my-cluster`.
    pub(crate) fn arn(&self) -> Arn {
        self.scope.arn(format!("cluster/{}", self.name))
    }
}

/// A service's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ServiceKey {
    /// The cluster.
    pub(crate) cluster: ClusterKey,
    /// The service's name.
    pub(crate) name: ServiceName,
}

impl ServiceKey {
    /// The key in the store.
    pub(crate) fn key(&self) -> String {
        let ClusterKey { scope, name } = &self.cluster;
        format!("{}/{}/{name}/{}", scope.account, scope.region, self.name)
    }

    /// The ARN as text.
    pub(crate) fn arn_text(&self) -> String {
        self.cluster.scope.arn_text(format_args!("service/{}/{}", self.cluster.name, self.name))
    }

    /// `arn:aws:ecs:us-east-2:123456789012:service/my-cluster/my-service`.
    pub(crate) fn arn(&self) -> Arn {
        self.cluster.scope.arn(format!("service/{}/{}", self.cluster.name, self.name))
    }

    /// `arn:aws:ecs:...:service-revision/my-cluster/my-service/1234567890123456789`.
    pub(crate) fn revision_arn(&self, id: &RevisionId) -> String {
        self.cluster.scope.arn_text(format_args!("service-revision/{}/{}/{id}", self.cluster.name, self.name))
    }

    /// `arn:aws:ecs:...:service-deployment/my-cluster/my-service/<id>`.
    pub(crate) fn deployment_arn(&self, id: &str) -> String {
        self.cluster.scope.arn_text(format_args!("service-deployment/{}/{}/{id}", self.cluster.name, self.name))
    }
}

/// A task's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct TaskKey {
    /// The cluster.
    pub(crate) cluster: ClusterKey,
    /// The task's id.
    pub(crate) id: TaskId,
}

impl TaskKey {
    /// The key in the store.
    pub(crate) fn key(&self) -> String {
        let ClusterKey { scope, name } = &self.cluster;
        format!("{}/{}/{name}/{}", scope.account, scope.region, self.id)
    }

    /// The ARN as text.
    pub(crate) fn arn_text(&self) -> String {
        self.cluster.scope.arn_text(format_args!("task/{}/{}", self.cluster.name, self.id))
    }

    /// `arn:aws:ecs:us-east-2:123456789012:task/my-cluster/<id>`.
    pub(crate) fn arn(&self) -> Arn {
        self.cluster.scope.arn(format!("task/{}/{}", self.cluster.name, self.id))
    }
}

/// One revision of a task definition: `my-service-task:3`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct DefinitionId {
    /// The family.
    pub(crate) family: Family,
    /// Counted from 1.
    pub(crate) revision: u32,
}

impl DefinitionId {
    /// The key in the store. The number is padded, so that keys order as numbers do.
    pub(crate) fn key(&self, scope: &Scope) -> String {
        format!("{}/{}/{:010}", scope.key(), self.family, self.revision)
    }

    /// The ARN as text.
    pub(crate) fn arn_text(&self, scope: &Scope) -> String {
        scope.arn_text(format_args!("task-definition/{}:{}", self.family, self.revision))
    }

    /// `arn:aws:ecs:us-east-2:123456789012:task-definition/my-service-task:3`.
    pub(crate) fn arn(&self, scope: &Scope) -> Arn {
        scope.arn(format!("task-definition/{}:{}", self.family, self.revision))
    }
}
