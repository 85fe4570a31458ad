//! What has to be done, and when next. Pure but for the records' form.

use std::time::Duration;

use model::Timestamp;
use serde::{Deserialize, Serialize};

use crate::bus::Invocation;
use crate::topics::{Notice, Retries};

/// Something that has to be done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) work: Work,
    /// When it came about.
    pub(crate) since: Timestamp,
    /// How often it failed.
    pub(crate) failures: u32,
    /// Not before.
    pub(crate) due: Timestamp,
}

/// What it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// A rule's target is called.
    Invoke(Box<Invocation>),
    /// A subscriber is told.
    Notify(Notice),
}

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is done.
    Done,
    /// Another time it may go better.
    Again(String),
    /// It will never go better.
    Never(String),
}

/// What follows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// Nothing.
    Ends,
    /// It is given up.
    GivenUp(String),
    /// It is tried again.
    Tried(Box<Delivery>),
}

/// EventBridge's own limits where a target names none.
const RETRIES: i64 = 185;
const MAX_AGE: i64 = 86_400;
/// The longest pause between two calls of a target.
const LONGEST: Duration = Duration::from_mins(5);

impl Delivery {
    pub(crate) fn new(work: Work, now: Timestamp) -> Self {
        Self { work, since: now, failures: 0, due: now }
    }

    /// What follows from how it went. `retries` are those of a subscriber.
    pub(crate) fn after(&self, outcome: Outcome, retries: &Retries, now: Timestamp) -> Next {
        let reason = match outcome {
            Outcome::Done => return Next::Ends,
            Outcome::Never(reason) => return Next::GivenUp(reason),
            Outcome::Again(reason) => reason,
        };
        let failures = self.failures + 1;
        let pause = match &self.work {
            Work::Invoke(invocation) => {
                let most = invocation.target.retries.unwrap_or(RETRIES);
                let age = u64::try_from(invocation.target.max_age.unwrap_or(MAX_AGE)).unwrap_or(0);
                let pause = Duration::from_secs(1 << (failures - 1).min(16)).min(LONGEST);
                let late = now.plus(pause).since(self.since) > Duration::from_secs(age);
                (i64::from(failures) <= most && !late).then_some(pause)
            }
            Work::Notify(_) => retries.pause(failures),
        };
        match pause {
            Some(pause) => Next::Tried(Box::new(Self { failures, due: now.plus(pause), ..self.clone() })),
            None => Next::GivenUp(reason),
        }
    }
}
