//! Watched branches, and the heads that have moved.

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BranchName, CommitId, ConnectionId, FullName};

/// A branch that somebody asked about, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Watch {
    pub(crate) connection: ConnectionId,
    /// The ARN that was asked with: a change is told under the same name of the service.
    pub(crate) arn: Arn,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) repository: FullName,
    pub(crate) branch: BranchName,
    /// What was there when somebody last looked.
    pub(crate) seen: Seen,
    /// When somebody last asked about it, to the hour: a branch that nobody asks about is forgotten.
    pub(crate) asked_at: Timestamp,
}

/// What a branch was when somebody last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Seen {
    /// Nobody could look yet.
    Unknown,
    /// It was not there.
    Absent,
    /// Its head.
    At(CommitId),
}

impl Watch {
    /// The key of its record. None of the three holds a space.
    pub(crate) fn key(arn: &Arn, repository: &FullName, branch: &BranchName) -> String {
        format!("{arn} {repository} {branch}")
    }
}

/// A head that has moved, as it is stored by its sequence number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) sequence: u64,
    pub(crate) arn: Arn,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) repository: FullName,
    pub(crate) branch: BranchName,
    pub(crate) commit: CommitId,
    #[serde(default)]
    pub(crate) message: Option<String>,
    pub(crate) at: Timestamp,
    pub(crate) origin: Origin,
}

impl Change {
    /// The key of its record: sorts as the number does.
    pub(crate) fn key(sequence: u64) -> String {
        format!("{sequence:020}")
    }
}

/// Why somebody looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Origin {
    /// A push to the region's own hosting.
    Push,
    /// The provider called.
    Webhook,
    /// It was time.
    Poll,
    /// Somebody asked for the head.
    Request,
}

impl Origin {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Webhook => "webhook",
            Self::Poll => "poll",
            Self::Request => "request",
        }
    }
}

/// The last sequence number given out.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct Counter(pub(crate) u64);
