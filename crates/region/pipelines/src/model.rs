//! The stored types and their states.

mod action;
mod condition;
mod execution;
mod pipeline;
mod provider;

pub(crate) use action::{ActionRun, ActionStatus, Failure, Success, Work};
pub(crate) use condition::{Condition, ConditionResult, ConditionRun, ConditionStatus, Rule, RuleRun, When};
pub(crate) use execution::{
    Artifact, Execution, ExecutionStatus, ExecutionType, Place, Retries, RetryTrigger, Revision, StageRun, StageStatus,
    Stop, Trigger, TriggerType,
};
pub(crate) use pipeline::{
    Action, ExecutionMode, OnFailure, Pipeline, PipelineKey, RetryMode, Stage, Transition, Variable,
};
pub(crate) use provider::Provider;
