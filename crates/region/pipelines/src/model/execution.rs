//! Executions: one walk through a pipeline's stages.

use std::collections::BTreeMap;

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ActionRun, ActionStatus, ConditionRun, Pipeline, PipelineKey, RuleRun, When};

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
    #[serde(default)]
    pub(crate) kind: ExecutionType,
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

    /// The name of the stage that it is in, or before which it waits.
    pub(crate) fn stage_name(&self) -> &str {
        self.pipeline.stages.get(self.place.stage).map_or("", |stage| stage.name.as_str())
    }

    /// What happened to it in a stage.
    pub(crate) fn in_stage(&self, name: &str) -> Option<&StageRun> {
        self.stages.iter().find(|run| run.name == name)
    }

    /// It waits before a stage.
    pub(crate) fn waits(&self) -> bool {
        self.status == ExecutionStatus::InProgress && !self.place.entered
    }

    /// The run of an action that is under way, by its id.
    pub(crate) fn action_mut(&mut self, id: &str) -> Option<&mut ActionRun> {
        let runs = self.stages.iter_mut().flat_map(|stage| stage.actions.iter_mut().chain(&mut stage.earlier));
        runs.into_iter().find(|action| action.id == id)
    }

    /// It has not ended.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.status, ExecutionStatus::InProgress | ExecutionStatus::Stopping)
    }
}

/// Whether an execution goes through the pipeline, or puts one stage back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ExecutionType {
    #[default]
    Standard,
    /// One stage, with what an earlier execution brought there.
    Rollback {
        /// The earlier execution's id.
        target: String,
    },
}

impl ExecutionType {
    /// AWS's word.
    pub(crate) const fn as_str(&self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::Rollback { .. } => "ROLLBACK",
        }
    }

    /// The execution that is gone back to.
    pub(crate) fn target(&self) -> Option<&str> {
        match self {
            Self::Standard => None,
            Self::Rollback { target } => Some(target),
        }
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
    /// The runs before the stage was tried again, in the order in which they were started.
    #[serde(default)]
    pub(crate) earlier: Vec<ActionRun>,
    #[serde(default)]
    pub(crate) retries: Retries,
    /// The checks of its conditions.
    #[serde(default)]
    pub(crate) conditions: BTreeMap<When, ConditionRun>,
    /// The checks before the stage was tried again.
    #[serde(default)]
    pub(crate) earlier_rules: Vec<RuleRun>,
}

/// How often a stage was tried again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retries {
    pub(crate) automatic: u32,
    pub(crate) manual: u32,
    pub(crate) latest: Option<RetryTrigger>,
}

/// Who had a stage tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RetryTrigger {
    Automated,
    Manual,
}

impl RetryTrigger {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Automated => "AutomatedStageRetry",
            Self::Manual => "ManualStageRetry",
        }
    }
}

impl StageRun {
    /// A stage that was entered just now.
    pub(crate) fn new(name: String) -> Self {
        Self {
            name,
            status: StageStatus::InProgress,
            actions: Vec::new(),
            earlier: Vec::new(),
            retries: Retries::default(),
            conditions: BTreeMap::new(),
            earlier_rules: Vec::new(),
        }
    }

    /// The run of an action.
    pub(crate) fn run(&self, action: &str) -> Option<&ActionRun> {
        self.actions.iter().find(|run| run.name == action)
    }

    /// The stage begins once more: the failed actions, or all of them.
    pub(crate) fn retry(&mut self, mode: super::RetryMode, by: RetryTrigger) {
        self.status = StageStatus::InProgress;
        let all = mode == super::RetryMode::AllActions;
        let (kept, again) = std::mem::take(&mut self.actions)
            .into_iter()
            .partition(|run| !all && run.status == ActionStatus::Succeeded);
        self.actions = kept;
        self.earlier.extend::<Vec<_>>(again);
        let checked = std::mem::take(&mut self.conditions);
        self.earlier_rules.extend(checked.into_values().flat_map(|run| run.rules));
        match by {
            RetryTrigger::Automated => self.retries.automatic += 1,
            RetryTrigger::Manual => self.retries.manual += 1,
        }
        self.retries.latest = Some(by);
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
    Skipped,
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
            Self::Skipped => "Skipped",
        }
    }
}

/// Why an execution began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Trigger {
    pub(crate) kind: TriggerType,
    pub(crate) detail: String,
    /// By source action: the commit, the object's version or the image's digest that the trigger told of.
    #[serde(alias = "commits")]
    pub(crate) revisions: BTreeMap<String, String>,
    /// By source action: the object's key that StartPipelineExecution was told.
    #[serde(default)]
    pub(crate) keys: BTreeMap<String, String>,
    /// What StartPipelineExecution was told, so that it can be told twice.
    pub(crate) token: Option<String>,
}

impl Trigger {
    /// One that tells of nothing in particular.
    pub(crate) fn new(kind: TriggerType, detail: impl Into<String>) -> Self {
        let (revisions, keys) = (BTreeMap::new(), BTreeMap::new());
        Self { kind, detail: detail.into(), revisions, keys, token: None }
    }
}

/// AWS's kinds of trigger, those that there are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TriggerType {
    CreatePipeline,
    StartPipelineExecution,
    Webhook,
    PollForSourceChanges,
    CloudWatchEvent,
    ManualRollback,
    AutomatedRollback,
}

impl TriggerType {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::CreatePipeline => "CreatePipeline",
            Self::StartPipelineExecution => "StartPipelineExecution",
            Self::Webhook => "Webhook",
            Self::PollForSourceChanges => "PollForSourceChanges",
            Self::CloudWatchEvent => "CloudWatchEvent",
            Self::ManualRollback => "ManualRollback",
            Self::AutomatedRollback => "AutomatedRollback",
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
