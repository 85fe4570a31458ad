//! The life of a task. `next` holds every legal move.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task lifecycle".

use serde::{Deserialize, Serialize};

/// Where a task is in its life (`lastStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Status {
    /// Its network interface is being made.
    Provisioning,
    /// Its images are pulled, its containers made and started.
    Pending,
    /// Its containers run; it is being registered with its target groups.
    Activating,
    /// It runs.
    Running,
    /// It is being taken out of its target groups.
    Deactivating,
    /// Its containers are being stopped.
    Stopping,
    /// Its network interface and containers are being removed.
    Deprovisioning,
    /// It is over.
    Stopped,
}

/// What moves a task from one status to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The network interface exists.
    Attached,
    /// Every container has been started.
    Started,
    /// Registered with every target group.
    Activated,
    /// It was told to stop, or an essential container has ended, or it could not be started.
    Ending,
    /// No target group sends it requests any more.
    Drained,
    /// No container runs any more.
    Halted,
    /// Interface and containers are gone.
    Released,
}

/// A move that the lifecycle does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a task that is {status:?} cannot be {turn:?}")]
pub(crate) struct IllegalTransition {
    /// Where it is.
    pub(crate) status: Status,
    /// What was to happen.
    pub(crate) turn: Turn,
}

impl Status {
    /// Every legal move.
    pub(crate) fn next(self, turn: Turn) -> Result<Self, IllegalTransition> {
        Ok(match (self, turn) {
            (Self::Provisioning, Turn::Attached) => Self::Pending,
            (Self::Pending, Turn::Started) => Self::Activating,
            (Self::Activating, Turn::Activated) => Self::Running,
            (Self::Provisioning, Turn::Ending) => Self::Deprovisioning,
            (Self::Pending, Turn::Ending) => Self::Stopping,
            (Self::Activating | Self::Running, Turn::Ending) => Self::Deactivating,
            (Self::Deactivating, Turn::Drained) => Self::Stopping,
            (Self::Stopping, Turn::Halted) => Self::Deprovisioning,
            (Self::Deprovisioning, Turn::Released) => Self::Stopped,
            (status, turn) => return Err(IllegalTransition { status, turn }),
        })
    }

    /// Counted in `pendingCount`.
    pub(crate) const fn is_pending(self) -> bool {
        matches!(self, Self::Provisioning | Self::Pending | Self::Activating)
    }

    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "PROVISIONING",
            Self::Pending => "PENDING",
            Self::Activating => "ACTIVATING",
            Self::Running => "RUNNING",
            Self::Deactivating => "DEACTIVATING",
            Self::Stopping => "STOPPING",
            Self::Deprovisioning => "DEPROVISIONING",
            Self::Stopped => "STOPPED",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Status; 8] = [
        Status::Provisioning,
        Status::Pending,
        Status::Activating,
        Status::Running,
        Status::Deactivating,
        Status::Stopping,
        Status::Deprovisioning,
        Status::Stopped,
    ];
    const TURNS: [Turn; 7] =
        [Turn::Attached, Turn::Started, Turn::Activated, Turn::Ending, Turn::Drained, Turn::Halted, Turn::Released];

    #[test]
    fn every_move_leads_onwards_and_every_life_ends() {
        for status in ALL {
            let onwards: Vec<Status> = TURNS.iter().filter_map(|turn| status.next(*turn).ok()).collect();
            assert!(onwards.iter().all(|next| *next > status), "{status:?} goes back");
            assert_eq!(onwards.is_empty(), status == Status::Stopped, "{status:?}");
        }
    }

    #[test]
    fn a_task_can_be_ended_until_it_is_ending() {
        for status in ALL {
            assert_eq!(status.next(Turn::Ending).is_ok(), status <= Status::Running, "{status:?}");
        }
    }
}
