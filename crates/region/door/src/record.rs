//! Every call is written down: who, what, on what, allowed or denied by what.
//!
//! The record is read by `explain` and `suggest`, and by CloudTrail's LookupEvents when that room is there. It is
//! written behind the answer: losing the last moments of it to a power cut costs an explanation, not a promise.

use std::sync::atomic::{AtomicU64, Ordering};

use model::{Caller, Region, RequestId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entry, Log, Span, Store, StoreError};

use crate::Requirement;

const STREAM: &str = "calls";

/// How many calls are kept.
const KEPT: u64 = 100_000;

/// After how many calls the older ones are removed.
const TRIM_EVERY: u64 = 5_000;

/// How a call was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Allowed.
    Allowed,
    /// Denied, with AWS's reason.
    Denied(String),
}

/// A call as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// When.
    pub at: Timestamp,
    /// The id that the answer carried.
    pub request_id: RequestId,
    /// Who.
    pub caller: Caller,
    /// Where.
    pub region: Region,
    /// The service's name in IAM actions.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// What it asked for, action by action.
    pub asked: Vec<(String, String)>,
    /// How it was decided.
    pub verdict: Verdict,
}

/// The record.
pub(crate) struct Record {
    log: Log,
    written: AtomicU64,
}

impl Record {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { log: store.log("door.calls"), written: AtomicU64::new(0) })
    }

    pub(crate) fn write(&self, call: &Recorded) {
        if let Ok(data) = serde_json::to_vec(call) {
            self.log.append_lazy(STREAM, vec![Entry { at: call.at.millis(), data }]);
        }
        // Also at the first call of a run, since a run may be short.
        if self.written.fetch_add(1, Ordering::Relaxed).is_multiple_of(TRIM_EVERY) {
            self.log.keep_lazy(STREAM, KEPT);
        }
    }

    pub(crate) async fn newest(&self, count: usize) -> Result<Vec<Recorded>, StoreError> {
        // The writer takes one after the other: what waits is on the disk when this is.
        self.log.append(STREAM, Vec::new()).await?;
        let lines = self.log.read(STREAM, Span { backwards: true, limit: count, ..Span::default() }).await?;
        Ok(lines.iter().filter_map(|line| serde_json::from_slice(&line.data).ok()).collect())
    }
}

impl Recorded {
    /// The actions and resources of the requirements.
    pub(crate) fn asked(requirements: &[Requirement]) -> Vec<(String, String)> {
        requirements.iter().map(|asked| (asked.action.clone(), asked.resource.clone())).collect()
    }
}
