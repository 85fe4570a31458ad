//! A webhook's call that was acknowledged.

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ConnectionId, FullName};

/// A delivery as it is stored: with its work done it stays for a day, so that its repetition is known as one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) connection: ConnectionId,
    /// The repository that it names; none where it names one that cannot be ours.
    pub(crate) repository: Option<FullName>,
    pub(crate) received_at: Timestamp,
    /// Its work is done, or was given up.
    pub(crate) done: bool,
    /// How often its work failed.
    #[serde(default)]
    pub(crate) failures: u32,
    /// Not to be tried before.
    pub(crate) due: Timestamp,
}

impl Delivery {
    /// The key of its record.
    pub(crate) fn key(connection: &ConnectionId, request: &str) -> String {
        format!("{connection} {request}")
    }
}
