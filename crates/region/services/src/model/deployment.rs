//! Deployments: the rollout of a service's revision, as DescribeServices shows it, and the history of rollouts, as
//! DescribeServiceDeployments does.

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{DefinitionId, RevisionId};

/// A rollout that still has tasks, or should have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Deployment {
    /// What it rolls out. Its own id is `ecs-svc/` and this.
    pub(crate) revision: RevisionId,
    /// The revision's task definition.
    pub(crate) definition: DefinitionId,
    /// How it goes.
    pub(crate) rollout: Rollout,
    /// In words.
    pub(crate) reason: String,
    /// A rollback brought this deployment back: the breaker leaves it alone, since there is nothing better to go to.
    pub(crate) restored: bool,
    /// Tasks that should run of it.
    pub(crate) desired: u32,
    /// Tasks on their way to RUNNING.
    pub(crate) pending: u32,
    /// Tasks that are RUNNING and should be.
    pub(crate) running: u32,
    /// Tasks that failed, one after the other.
    pub(crate) failed: u32,
    /// Tasks that did not reach RUNNING, one after the other.
    pub(crate) backoff: Backoff,
    /// It was told that the percentages leave no room.
    pub(crate) stuck: bool,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it last changed.
    pub(crate) updated_at: Timestamp,
}

impl Deployment {
    /// A rollout that begins.
    pub(crate) fn begins(revision: RevisionId, definition: DefinitionId, desired: u32, now: Timestamp) -> Self {
        let reason = format!("ECS deployment {} in progress.", revision.deployment());
        Self {
            revision,
            definition,
            rollout: Rollout::InProgress,
            reason,
            restored: false,
            desired,
            pending: 0,
            running: 0,
            failed: 0,
            backoff: Backoff::default(),
            stuck: false,
            created_at: now,
            updated_at: now,
        }
    }
}

/// How a rollout goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Rollout {
    /// It goes on.
    InProgress,
    /// It reached its steady state.
    Completed,
    /// The breaker ended it.
    Failed,
}

impl Rollout {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
        }
    }
}

/// How long to wait before the next try, after tasks that never reached RUNNING.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Backoff {
    /// Failures in a row.
    pub(crate) failures: u32,
    /// No task is started before then.
    pub(crate) until: Option<Timestamp>,
}

/// A rollout in the service's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ServiceDeployment {
    /// Its id.
    pub(crate) id: String,
    /// What ran before.
    pub(crate) sources: Vec<RevisionId>,
    /// What should run.
    pub(crate) target: RevisionId,
    /// How it ended, or goes.
    pub(crate) outcome: Outcome,
    /// In words.
    pub(crate) reason: Option<String>,
    /// Failed tasks against the breaker's threshold, when it last changed.
    pub(crate) failed: u32,
    /// The breaker's threshold; none where it is off.
    pub(crate) threshold: Option<u32>,
    /// The rollback, where there was one.
    pub(crate) rollback: Option<Rollback>,
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it last changed.
    pub(crate) updated_at: Timestamp,
    /// When it ended.
    pub(crate) finished_at: Option<Timestamp>,
}

/// A way back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rollback {
    /// To which revision.
    pub(crate) to: RevisionId,
    /// Why.
    pub(crate) reason: String,
    /// When it began.
    pub(crate) started_at: Timestamp,
}

/// How a rollout ended, or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    /// It goes on.
    InProgress,
    /// It was completed.
    Successful,
    /// A newer one took its place, or the breaker ended it with nothing to go back to.
    Stopped,
    /// StopServiceDeployment asked for its end.
    StopRequested,
    /// StopServiceDeployment asked for the last completed one.
    RollbackRequested,
    /// The breaker or somebody ended it; the last completed one is being restored.
    RollbackInProgress,
    /// The last completed one runs again.
    RollbackSuccessful,
    /// Another deployment came before the last completed one ran again.
    RollbackFailed,
}

impl Outcome {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Successful => "SUCCESSFUL",
            Self::Stopped => "STOPPED",
            Self::StopRequested => "STOP_REQUESTED",
            Self::RollbackRequested => "ROLLBACK_REQUESTED",
            Self::RollbackFailed => "ROLLBACK_FAILED",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackSuccessful => "ROLLBACK_SUCCESSFUL",
        }
    }

    /// It is over.
    pub(crate) const fn is_over(self) -> bool {
        matches!(self, Self::Successful | Self::Stopped | Self::RollbackSuccessful | Self::RollbackFailed)
    }
}
