//! What the checks of a target mean. Pure: outcomes go in, a state with its reason comes out.
//!
//! Source: Elastic Load Balancing, User Guide for Application Load Balancers, "Health checks for your target groups".

use crate::vocabulary::Check;

/// What a target is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It was registered, and no verdict has been reached.
    Initial,
    /// It gets requests.
    Healthy,
    /// It gets requests only where no target of its group is healthy.
    Unhealthy,
    /// It gets no new requests; those in flight may finish.
    Draining,
    /// Its draining has ended: it can be removed.
    Drained,
    /// No listener uses its group.
    Unused,
}

/// Why a target is in its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It has not been checked yet.
    RegistrationInProgress,
    /// It has been checked, but not often enough for a verdict.
    InitialHealthChecking,
    /// It answered with a status that the matcher does not name.
    ResponseCodeMismatch,
    /// It did not answer in time.
    Timeout,
    /// It refused or broke the connection, or its answer was not HTTP.
    FailedHealthChecks,
    /// No listener uses its group.
    NotInUse,
    /// It is being deregistered.
    DeregistrationInProgress,
}

impl Reason {
    /// The code as `DescribeTargetHealth` has it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RegistrationInProgress => "Elb.RegistrationInProgress",
            Self::InitialHealthChecking => "Elb.InitialHealthChecking",
            Self::ResponseCodeMismatch => "Target.ResponseCodeMismatch",
            Self::Timeout => "Target.Timeout",
            Self::FailedHealthChecks => "Target.FailedHealthChecks",
            Self::NotInUse => "Target.NotInUse",
            Self::DeregistrationInProgress => "Target.DeregistrationInProgress",
        }
    }
}

/// A target's state with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// The state.
    pub state: State,
    /// Why, unless it is healthy.
    pub reason: Option<Reason>,
    /// The reason for people: `Health checks failed with these codes: [404]`.
    pub description: Option<String>,
}

impl Health {
    fn because(state: State, reason: Reason, description: impl Into<String>) -> Self {
        Self { state, reason: Some(reason), description: Some(description.into()) }
    }
}

/// How one check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The target answered with this status.
    Status(u16),
    /// Nothing came in time.
    TimedOut,
    /// The connection was refused or broken, or what came was not HTTP.
    Failed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    None,
    Healthy,
    Unhealthy,
}

/// What is remembered of a target's checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    verdict: Verdict,
    passes: u32,
    failures: u32,
    last_failure: Option<Outcome>,
    checked: bool,
}

impl Record {
    /// Of a target that was just registered.
    pub(crate) fn new() -> Self {
        Self { verdict: Verdict::None, passes: 0, failures: 0, last_failure: None, checked: false }
    }

    /// Of a target that others found healthy.
    pub(crate) fn healthy() -> Self {
        Self { verdict: Verdict::Healthy, ..Self::new() }
    }

    /// After one more check. One success is enough for a new target, an unhealthy one needs `healthy_threshold`.
    #[must_use]
    pub(crate) fn after(mut self, outcome: Outcome, check: &Check) -> Self {
        let passed = match outcome {
            Outcome::Status(status) => check.matcher.iter().any(|&(low, high)| (low..=high).contains(&status)),
            Outcome::TimedOut | Outcome::Failed => false,
        };
        self.checked = true;
        if passed {
            self.passes = self.passes.saturating_add(1);
            self.failures = 0;
            if self.verdict == Verdict::None || self.passes >= check.healthy_threshold {
                self.verdict = Verdict::Healthy;
            }
        } else {
            self.failures = self.failures.saturating_add(1);
            self.passes = 0;
            self.last_failure = Some(outcome);
            if self.failures >= check.unhealthy_threshold {
                self.verdict = Verdict::Unhealthy;
            }
        }
        self
    }

    /// Gets requests before all others.
    pub(crate) fn is_healthy(&self) -> bool {
        self.verdict == Verdict::Healthy
    }

    /// The state that a target in use has by its checks.
    pub(crate) fn health(&self) -> Health {
        match (self.verdict, self.last_failure) {
            (Verdict::Healthy, _) => Health { state: State::Healthy, reason: None, description: None },
            (Verdict::None, _) if !self.checked => {
                let text = "Target registration is in progress";
                Health::because(State::Initial, Reason::RegistrationInProgress, text)
            }
            (Verdict::None, _) => {
                Health::because(State::Initial, Reason::InitialHealthChecking, "Initial health checks in progress")
            }
            (Verdict::Unhealthy, Some(Outcome::Status(status))) => {
                let text = format!("Health checks failed with these codes: [{status}]");
                Health::because(State::Unhealthy, Reason::ResponseCodeMismatch, text)
            }
            (Verdict::Unhealthy, Some(Outcome::TimedOut)) => {
                Health::because(State::Unhealthy, Reason::Timeout, "Request timed out")
            }
            (Verdict::Unhealthy, Some(Outcome::Failed) | None) => {
                Health::because(State::Unhealthy, Reason::FailedHealthChecks, "Health checks failed")
            }
        }
    }
}

/// The health of a target whose group no listener uses.
pub(crate) fn unused() -> Health {
    let text = "Target group is not configured to receive traffic from the load balancer";
    Health::because(State::Unused, Reason::NotInUse, text)
}

/// The health of a target that is being deregistered.
pub(crate) fn draining(done: bool) -> Health {
    let state = if done { State::Drained } else { State::Draining };
    Health::because(state, Reason::DeregistrationInProgress, "Target deregistration is in progress")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn check() -> Check {
        Check {
            path: "/".to_owned(),
            matcher: vec![(200, 299), (404, 404)],
            interval: Duration::from_secs(30),
            timeout: Duration::from_secs(5),
            healthy_threshold: 3,
            unhealthy_threshold: 2,
        }
    }

    fn after(outcomes: &[Outcome]) -> Health {
        outcomes.iter().fold(Record::new(), |record, &outcome| record.after(outcome, &check())).health()
    }

    #[test]
    fn one_success_makes_a_new_target_healthy() {
        assert_eq!(after(&[]).reason, Some(Reason::RegistrationInProgress));
        assert_eq!(after(&[Outcome::Failed]).reason, Some(Reason::InitialHealthChecking));
        assert_eq!(after(&[Outcome::Failed, Outcome::Status(204)]).state, State::Healthy);
        assert_eq!(after(&[Outcome::Status(404)]).state, State::Healthy);
    }

    #[test]
    fn thresholds_count_in_a_row() {
        use Outcome::{Failed, Status, TimedOut};
        let (good, bad) = (Status(200), Status(500));
        assert_eq!(after(&[good, bad, good, bad]).state, State::Healthy);
        assert_eq!(after(&[good, bad, bad]).state, State::Unhealthy);
        assert_eq!(after(&[bad, bad, good, good]).state, State::Unhealthy);
        assert_eq!(after(&[bad, bad, good, good, bad, good, good, good]).state, State::Healthy);
        assert_eq!(after(&[bad, bad]).description.as_deref(), Some("Health checks failed with these codes: [500]"));
        assert_eq!(after(&[bad, TimedOut]).description.as_deref(), Some("Request timed out"));
        assert_eq!(after(&[bad, Failed]).reason, Some(Reason::FailedHealthChecks));
    }
}
