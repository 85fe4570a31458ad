//! Pipelines as they were declared.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Condition, Provider};

/// Names a pipeline on this machine.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct PipelineKey {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl PipelineKey {
    /// `123456789012/us-east-2/my-service`: the key in tables, and what the keys of its executions begin with.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}", self.account, self.region, self.name)
    }

    /// What the keys of all pipelines of an account in a region begin with.
    pub(crate) fn prefix(account: &AccountId, region: &Region) -> String {
        format!("{account}/{region}/")
    }

    pub(crate) fn arn(&self) -> Arn {
        Arn::regional("codepipeline", &self.region, &self.account, self.name.clone())
    }

    /// `<pipeline>/<stage>`, or `<pipeline>/<stage>/<action>`.
    pub(crate) fn part(&self, path: &str) -> Arn {
        Arn::regional("codepipeline", &self.region, &self.account, format!("{}/{path}", self.name))
    }

    /// The name of the role's session: the pipeline's, cut to the length that STS takes.
    pub(crate) fn session(&self) -> String {
        self.name.chars().take(64).collect()
    }
}

/// A pipeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Pipeline {
    pub(crate) key: PipelineKey,
    pub(crate) role: Arn,
    pub(crate) bucket: String,
    pub(crate) stages: Vec<Stage>,
    /// `V1` or `V2`.
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) mode: ExecutionMode,
    #[serde(default)]
    pub(crate) variables: Vec<Variable>,
    /// Grows with each update.
    pub(crate) version: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// By stage: closed ones only.
    pub(crate) transitions: BTreeMap<String, Transition>,
    pub(crate) tags: BTreeMap<String, String>,
    /// How many executions there were.
    pub(crate) executions: u64,
}

/// A transition into a stage that somebody has disabled, or enabled again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transition {
    pub(crate) enabled: bool,
    pub(crate) reason: Option<String>,
    pub(crate) by: String,
    pub(crate) at: Timestamp,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stage {
    pub(crate) name: String,
    pub(crate) actions: Vec<Action>,
    #[serde(default)]
    pub(crate) before_entry: Option<Condition>,
    #[serde(default)]
    pub(crate) on_success: Option<Condition>,
    #[serde(default)]
    pub(crate) on_failure: Option<OnFailure>,
}

/// What becomes of executions that meet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExecutionMode {
    /// A newer one takes the place of one that waits.
    #[default]
    Superseded,
    /// Each waits for its turn.
    Queued,
}

impl ExecutionMode {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Superseded => "SUPERSEDED",
            Self::Queued => "QUEUED",
        }
    }
}

/// A variable of the pipeline: `#{variables.name}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) default: Option<String>,
    pub(crate) description: Option<String>,
}

/// What happens by itself when a stage has failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum OnFailure {
    /// Nothing more.
    Fail,
    /// The stage goes back to the last execution that succeeded in it.
    Rollback,
    /// The stage is tried again, once.
    Retry {
        /// What was declared: the failed actions where nothing was.
        mode: Option<RetryMode>,
    },
}

/// Which actions of a stage are tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RetryMode {
    FailedActions,
    AllActions,
}

impl RetryMode {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::FailedActions => "FAILED_ACTIONS",
            Self::AllActions => "ALL_ACTIONS",
        }
    }

    /// From AWS's word; the model knows no third.
    pub(crate) fn parse(text: &str) -> Self {
        if text == "ALL_ACTIONS" { Self::AllActions } else { Self::FailedActions }
    }
}

/// An action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Action {
    pub(crate) name: String,
    pub(crate) provider: Provider,
    /// Actions of one stage with the same number run side by side, lower ones first.
    pub(crate) run_order: i64,
    pub(crate) configuration: BTreeMap<String, String>,
    pub(crate) inputs: Vec<String>,
    pub(crate) outputs: Vec<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) timeout_minutes: Option<i64>,
    /// The action's own role; the pipeline's where there is none.
    #[serde(default)]
    pub(crate) role: Option<Arn>,
    /// What was declared: the pipeline's own region.
    #[serde(default)]
    pub(crate) region: Option<Region>,
}
