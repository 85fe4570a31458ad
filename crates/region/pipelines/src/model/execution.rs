//! Executions: one walk through a pipeline's stages.

use std::collections::BTreeMap;

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ActionRun, ActionStatus, Pipeline, PipelineKey};

/// An execution.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Execution {
    /// A UUID.
    pub(crate) id: String,
    /// Counts the executions of the pipeline: a later one supersedes an earlier one.
    pub(crate) number: u64,
    /// The pipeline as it was when the execution began.
    pub(crate) pipeline: Pipeline,
    pub(crate) status: ExecutionStatus,
    pub(crate) trigger: Trigger,
    pub(crate) place: Place,
    /// The stages that it has entered, in order.
    pub(crate) stages: Vec<StageRun>,
    pub(crate) artifacts: BTreeMap<String, Artifact>,
    pub(crate) revisions: Vec<Revision>,
    /// By namespace.
    pub(crate) variables: BTreeMap<String, BTreeMap<String, String>>,
    pub(crate) stop: Option<Stop>,
    pub(crate) started_at: Timestamp,
    pub(crate) updated_at: Timestamp,
}

impl Execution {
    /// The key in tables: sorted by number.
    pub(crate) fn key(pipeline: &PipelineKey, number: u64) -> String {
        format!("{}/{number:012}", pipeline.key())
    }

    /// The stage that it is in, where it is in one.
    pub(crate) fn stage(&self) -> Option<&StageRun> {
        self.place.entered.then(|| self.stages.last()).flatten()
    }

    pub(crate) fn stage_mut(&mut self) -> Option<&mut StageRun> {
        if self.place.entered { self.stages.last_mut() } else { None }
    }

    /// The run of an action that is under way, by its id.
    pub(crate) fn action_mut(&mut self, id: &str) -> Option<&mut ActionRun> {
        self.stages.iter_mut().flat_map(|stage| &mut stage.actions).find(|action| action.id == id)
    }

    /// It has not ended.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.status, ExecutionStatus::InProgress | ExecutionStatus::Stopping)
    }
}

/// Where an execution is: before a stage, or in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// Counts from 0.
    pub(crate) stage: usize,
    pub(crate) entered: bool,
}

/// Where an execution stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExecutionStatus {
    InProgress,
    Stopping,
    Stopped,
    Succeeded,
    Superseded,
    Failed,
}

impl ExecutionStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "InProgress",
            Self::Stopping => "Stopping",
            Self::Stopped => "Stopped",
            Self::Succeeded => "Succeeded",
            Self::Superseded => "Superseded",
            Self::Failed => "Failed",
        }
    }
}

/// What happened to an execution in a stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StageRun {
    pub(crate) name: String,
    pub(crate) status: StageStatus,
    /// In the order in which they were started; an action that was tried again is there once, with its last run.
    pub(crate) actions: Vec<ActionRun>,
}

impl StageRun {
    /// The run of an action.
    pub(crate) fn run(&self, action: &str) -> Option<&ActionRun> {
        self.actions.iter().find(|run| run.name == action)
    }

    /// Some action of it is under way.
    pub(crate) fn is_busy(&self) -> bool {
        self.actions.iter().any(|run| run.status == ActionStatus::InProgress)
    }
}

/// Where an execution stands in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StageStatus {
    InProgress,
    Succeeded,
    Failed,
    Stopping,
    Stopped,
}

impl StageStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "InProgress",
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
            Self::Stopping => "Stopping",
            Self::Stopped => "Stopped",
        }
    }
}

/// Why an execution began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Trigger {
    pub(crate) kind: TriggerType,
    pub(crate) detail: String,
    /// By source action: the commit that the trigger told of.
    pub(crate) commits: BTreeMap<String, String>,
    /// What StartPipelineExecution was told, so that it can be told twice.
    pub(crate) token: Option<String>,
}

/// AWS's kinds of trigger, those that there are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TriggerType {
    CreatePipeline,
    StartPipelineExecution,
    Webhook,
}

impl TriggerType {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::CreatePipeline => "CreatePipeline",
            Self::StartPipelineExecution => "StartPipelineExecution",
            Self::Webhook => "Webhook",
        }
    }
}

/// Somebody wants an execution to stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stop {
    /// Without waiting for the actions that are under way.
    pub(crate) abandon: bool,
    pub(crate) reason: Option<String>,
}

/// A ZIP in the bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Artifact {
    pub(crate) bucket: String,
    pub(crate) key: String,
}

/// What a source action fetched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) action: String,
    pub(crate) artifact: String,
    pub(crate) id: String,
    /// The commit's message.
    pub(crate) summary: String,
    pub(crate) url: Option<String>,
    pub(crate) at: Timestamp,
}
