//! The stored types and their states.

mod action;
mod execution;
mod pipeline;

pub(crate) use action::{ActionRun, ActionStatus, Failure, Success, Work};
pub(crate) use execution::{
    Artifact, Execution, ExecutionStatus, Place, Revision, StageRun, StageStatus, Stop, Trigger, TriggerType,
};
pub(crate) use pipeline::{Action, Pipeline, PipelineKey, Provider, Stage, Transition};
