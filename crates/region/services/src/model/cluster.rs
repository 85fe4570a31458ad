//! Clusters: a name that services and tasks are grouped under.

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ClusterKey, Tags};

/// A cluster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cluster {
    /// Where it is.
    pub(crate) place: ClusterKey,
    /// Whether it can be used.
    pub(crate) status: ClusterStatus,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// Its tags.
    pub(crate) tags: Tags,
    /// The capacity providers that may be used in it.
    #[serde(default)]
    pub(crate) capacity_providers: Vec<Provider>,
    /// What is used where nothing else was said.
    #[serde(default)]
    pub(crate) default_strategy: Strategy,
}

/// A capacity provider of Fargate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Provider {
    /// On demand.
    Fargate,
    /// Spare capacity: this machine never asks for it back.
    FargateSpot,
}

impl Provider {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Fargate, Self::FargateSpot];

    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Fargate => "FARGATE",
            Self::FargateSpot => "FARGATE_SPOT",
        }
    }

    /// From AWS's word.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| provider.as_str() == word)
    }
}

/// How tasks are shared out over capacity providers.
pub(crate) type Strategy = Vec<Share>;

/// A capacity provider's part of the tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Share {
    /// Whose.
    pub(crate) provider: Provider,
    /// So many tasks first.
    pub(crate) base: u32,
    /// Then in proportion to this.
    pub(crate) weight: u32,
}

/// Whether a cluster can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ClusterStatus {
    /// It can.
    Active,
    /// It was deleted, and is shown for a while.
    Inactive,
}

impl ClusterStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }
}
