//! Every call is written down: who, what, on what, allowed or denied by what.
//!
//! The record is read by `explain` and `suggest`, and by CloudTrail's LookupEvents when that room is there. It is
//! written behind the answer: losing the last moments of it to a power cut costs an explanation, not a promise.

use model::{Caller, Region, RequestId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Entry, Log, Store, StoreError};

use crate::Requirement;

/// How many calls are kept.
const KEPT: u64 = 100_000;

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
#[derive(Clone)]
pub(crate) struct Record {
    log: Log,
}

impl Record {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { log: store.log("door.calls") })
    }

    pub(crate) fn write(&self, call: Recorded) {
        if let Ok(data) = serde_json::to_vec(&call) {
            self.log.append_lazy("calls", vec![Entry { at: call.at.millis(), data }]);
        }
    }

    /// How many calls are kept.
    pub(crate) fn kept() -> u64 {
        KEPT
    }
}

impl Recorded {
    /// The actions and resources of the requirements.
    pub(crate) fn asked(requirements: &[Requirement]) -> Vec<(String, String)> {
        requirements.iter().map(|asked| (asked.action.clone(), asked.resource.clone())).collect()
    }
}
