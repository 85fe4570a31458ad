//! What is stored: groups and streams. An event is eight bytes of ingestion time, then its message.

use std::collections::BTreeMap;
use std::time::Duration;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// The days that a retention may have.
pub(crate) const RETENTIONS: [i64; 23] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653, 3654];

/// The one class of log groups.
pub(crate) const STANDARD: &str = "STANDARD";

/// What each event counts beside its message.
pub(crate) const OVERHEAD: usize = 26;

/// A log group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    /// Never used again, unlike the name.
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) created_at: Timestamp,
    /// How many days events are kept; for ever without.
    pub(crate) retention: Option<i64>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Neither the group nor a stream of it may be deleted.
    #[serde(default)]
    pub(crate) protected: bool,
}

impl Group {
    /// `arn:aws:logs:us-east-2:123456789012:log-group:/ecs/my-service`.
    pub(crate) fn arn(&self) -> Arn {
        group_arn(&self.region, &self.account, &self.name)
    }

    /// Events before this time are no longer shown.
    pub(crate) fn horizon(&self, now: Timestamp) -> i64 {
        let kept =
            |days: i64| now.millis().saturating_sub(days.saturating_mul(DAY.as_millis().try_into().unwrap_or(0)));
        self.retention.map_or(i64::MIN, kept)
    }
}

/// A day.
pub(crate) const DAY: Duration = Duration::from_hours(24);

/// A group's ARN.
pub(crate) fn group_arn(region: &Region, account: &AccountId, name: &str) -> Arn {
    Arn::regional("logs", region, account, format!("log-group:{name}"))
}

/// A policy beside the groups of an account and region.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) name: String,
    pub(crate) document: String,
    pub(crate) at: Timestamp,
}

/// A log stream.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stream {
    /// The stream of the store's log.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) created_at: Timestamp,
}

/// An event as it is kept.
pub(crate) fn pack(ingested: Timestamp, message: &str) -> Vec<u8> {
    let mut data = Vec::with_capacity(8 + message.len());
    data.extend_from_slice(&ingested.millis().to_be_bytes());
    data.extend_from_slice(message.as_bytes());
    data
}

/// An event's ingestion time and message.
pub(crate) fn unpack(data: &[u8]) -> (i64, String) {
    match data.split_first_chunk::<8>() {
        Some((ingested, message)) => (i64::from_be_bytes(*ingested), String::from_utf8_lossy(message).into_owned()),
        None => (0, String::new()),
    }
}
