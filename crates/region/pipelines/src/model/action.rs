//! One run of an action.

use std::collections::BTreeMap;

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::Artifact;

/// One run of an action in an execution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActionRun {
    /// The action execution's id: a UUID.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) status: ActionStatus,
    pub(crate) started_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// The configuration with its variables filled in.
    pub(crate) configuration: BTreeMap<String, String>,
    /// How far the driver has come. Written by the driver alone.
    pub(crate) work: Work,
    /// The id of the build, or of the deployment.
    pub(crate) external_id: Option<String>,
    /// What it says of itself in a line.
    pub(crate) summary: Option<String>,
    pub(crate) failure: Option<Failure>,
    /// Of an approval: who decided.
    pub(crate) updated_by: Option<String>,
    pub(crate) outputs: BTreeMap<String, Artifact>,
    pub(crate) variables: BTreeMap<String, String>,
}

/// Where an action's run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ActionStatus {
    InProgress,
    Abandoned,
    Succeeded,
    Failed,
}

impl ActionStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "InProgress",
            Self::Abandoned => "Abandoned",
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
        }
    }
}

/// How far a driver has come: what it must know to go on after a restart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// Nothing was done yet, or nothing that cannot be done again.
    #[default]
    Begun,
    /// The build was started.
    Build {
        /// Its id.
        id: String,
    },
    /// The images are known; a revision of the task definition is being registered.
    Registering,
    /// The revision is there; the service is being updated.
    Updating {
        /// The revision's ARN.
        definition: String,
    },
    /// The service was updated.
    Deploying {
        /// The revision's ARN.
        definition: String,
        /// The deployment's id: `ecs-svc/...`.
        deployment: String,
    },
    /// Somebody must approve.
    Approval {
        /// What PutApprovalResult must bring.
        token: String,
        /// The topic was told.
        #[serde(default)]
        told: bool,
    },
}

impl Work {
    /// The token of an approval.
    pub(crate) fn token(&self) -> Option<&str> {
        match self {
            Self::Approval { token, .. } => Some(token),
            _ => None,
        }
    }
}

/// How a driver's work ended well.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Success {
    pub(crate) outputs: BTreeMap<String, Artifact>,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) external_id: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) revision: Option<super::Revision>,
}

/// The code of a failure that no action ends with.
const NOT_NOW: &str = "ServiceUnavailable";

/// Why an action failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    /// `JobFailed`, `PermissionError`, `ConfigurationError`, ...
    pub(crate) code: String,
    pub(crate) message: String,
    /// The build's or deployment's id, where there is one.
    #[serde(default)]
    pub(crate) external_id: Option<String>,
}

impl Failure {
    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into(), external_id: None }
    }

    /// The region itself could not do it now.
    pub(crate) fn not_now(error: &wire::Error) -> Self {
        Self::new(NOT_NOW, error.message.clone())
    }

    /// It may be done later.
    pub(crate) fn is_not_now(&self) -> bool {
        self.code == NOT_NOW
    }

    /// It cannot be done as it is configured.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new("ConfigurationError", message)
    }

    /// What it started has failed.
    pub(crate) fn job(external_id: &str, message: impl Into<String>) -> Self {
        Self { external_id: Some(external_id.to_owned()), ..Self::new("JobFailed", message) }
    }
}
