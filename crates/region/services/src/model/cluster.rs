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
