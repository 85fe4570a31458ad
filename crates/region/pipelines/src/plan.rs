//! What happens next in a pipeline. Pure: all live executions go in, moves come out.
//!
//! A stage holds one execution at a time. SUPERSEDED: one more may wait before it, and a newer one that arrives takes the
//! place of the one that waits. QUEUED: all wait, and go in in their order. A stage that failed or was stopped lets the
//! next one in; a transition that somebody has disabled lets nobody in. A rollback ends with its one stage.
//!
//! Source: CodePipeline User Guide, "How pipeline executions work", "How executions are processed in SUPERSEDED mode" and
//! "in QUEUED mode", "Configure stage rollback", "Configure automatic stage retry".

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{
    Action, ActionStatus, Condition, ConditionResult, ConditionStatus, Execution, ExecutionMode, ExecutionStatus,
    ExecutionType, OnFailure, Pipeline, RetryMode, StageRun, StageStatus, When,
};

#[cfg(test)]
mod tests;

/// Something to do to an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Move {
    /// It goes into the stage before which it waits.
    Enter(String),
    /// A newer one took its place.
    Supersede(String),
    /// A condition of its stage is checked.
    Check(String, When),
    /// Its stage is left out.
    Skip(String),
    /// These actions of its stage begin.
    Start(String, Vec<String>),
    /// Its stage is over: it goes before the next one, or has succeeded.
    Leave(String),
    /// Its stage has failed, and is tried again by itself.
    Retry(String, RetryMode),
    /// Its stage has failed, and so has it.
    Fail(String),
    /// Somebody stopped it, and nothing of it is under way any more.
    Stop(String),
    /// Somebody wants it to stop at once: what is under way is given up.
    Abandon(String),
}

impl Move {
    /// The execution that is moved.
    pub(crate) fn execution(&self) -> &str {
        match self {
            Self::Enter(id)
            | Self::Supersede(id)
            | Self::Check(id, _)
            | Self::Skip(id)
            | Self::Start(id, _)
            | Self::Leave(id)
            | Self::Retry(id, _)
            | Self::Fail(id)
            | Self::Stop(id)
            | Self::Abandon(id) => id,
        }
    }
}

/// The moves that can be made now. `executions` holds the live ones, in any order.
pub(crate) fn plan(pipeline: &Pipeline, executions: &[Arc<Execution>]) -> Vec<Move> {
    let mut moves = Vec::new();
    let live: Vec<&Execution> = executions.iter().map(AsRef::as_ref).filter(|execution| execution.is_live()).collect();
    for execution in live.iter().filter(|execution| execution.status == ExecutionStatus::Stopping) {
        moves.extend(stopping(execution));
    }
    for execution in live.iter().filter(|execution| execution.status == ExecutionStatus::InProgress) {
        if let Some(stage) = execution.stage() {
            moves.extend(inside(execution, stage));
        }
    }
    let stages = live.iter().map(|execution| execution.stage_name()).collect::<BTreeSet<_>>();
    for stage in stages {
        moves.extend(before(pipeline, stage, &live));
    }
    moves
}

fn stopping(execution: &Execution) -> Option<Move> {
    let abandon = execution.stop.as_ref().is_some_and(|stop| stop.abandon);
    match execution.stage().is_some_and(StageRun::is_busy) {
        true if abandon => Some(Move::Abandon(execution.id.clone())),
        true => None,
        false => Some(Move::Stop(execution.id.clone())),
    }
}

/// What an execution does in its stage.
fn inside(execution: &Execution, stage: &StageRun) -> Option<Move> {
    let declared = execution.pipeline.stages.get(execution.place.stage)?;
    let id = || execution.id.clone();
    match condition(declared.before_entry.as_ref(), stage, When::BeforeEntry) {
        Asked::Nothing => {}
        Asked::Check => return Some(Move::Check(id(), When::BeforeEntry)),
        Asked::Refused(ConditionResult::Skip) => return Some(Move::Skip(id())),
        Asked::Refused(_) => return Some(Move::Fail(id())),
    }
    if stage.actions.iter().any(|run| run.status == ActionStatus::Failed) {
        // What runs beside a failed action is let finish.
        if stage.is_busy() {
            return None;
        }
        return Some(match declared.on_failure {
            Some(OnFailure::Retry { mode }) if stage.retries.automatic == 0 => {
                Move::Retry(id(), mode.unwrap_or(RetryMode::FailedActions))
            }
            _ => Move::Fail(id()),
        });
    }
    let done = |action: &Action| stage.run(&action.name).is_some_and(|run| run.status == ActionStatus::Succeeded);
    let actions = &declared.actions;
    let Some(order) = actions.iter().filter(|action| !done(action)).map(|action| action.run_order).min() else {
        return Some(match condition(declared.on_success.as_ref(), stage, When::OnSuccess) {
            Asked::Nothing => Move::Leave(id()),
            Asked::Check => Move::Check(id(), When::OnSuccess),
            Asked::Refused(_) => Move::Fail(id()),
        });
    };
    let fresh = |action: &&Action| action.run_order == order && stage.run(&action.name).is_none();
    let names: Vec<String> = actions.iter().filter(fresh).map(|action| action.name.clone()).collect();
    (!names.is_empty()).then(|| Move::Start(id(), names))
}

/// What a condition asks for.
enum Asked {
    /// There is none, or it holds.
    Nothing,
    /// It was not checked yet.
    Check,
    /// It does not hold.
    Refused(ConditionResult),
}

fn condition(declared: Option<&Condition>, stage: &StageRun, when: When) -> Asked {
    let Some(declared) = declared else { return Asked::Nothing };
    match stage.conditions.get(&when).map(|run| run.status) {
        None => Asked::Check,
        Some(ConditionStatus::Failed) => Asked::Refused(declared.result),
        Some(ConditionStatus::Succeeded | ConditionStatus::Overridden) => Asked::Nothing,
    }
}

/// Whether a stage that has failed goes back by itself.
pub(crate) fn rolls_back(execution: &Execution) -> bool {
    let declared = execution.pipeline.stages.get(execution.place.stage);
    let (Some(declared), Some(run)) = (declared, execution.stage()) else { return false };
    let refused = |when| run.conditions.get(&when).is_some_and(|run| run.status == ConditionStatus::Failed);
    match (refused(When::BeforeEntry), refused(When::OnSuccess)) {
        // Nothing was done yet.
        (true, _) => false,
        (_, true) => declared.on_success.as_ref().is_some_and(|one| one.result == ConditionResult::Rollback),
        _ => declared.on_failure == Some(OnFailure::Rollback),
    }
}

/// Who goes into a stage, and who is superseded before it.
fn before(pipeline: &Pipeline, stage: &str, live: &[&Execution]) -> Vec<Move> {
    let mut waiting: Vec<&&Execution> = live.iter().filter(|one| one.waits() && one.stage_name() == stage).collect();
    waiting.sort_by_key(|execution| execution.number);
    let mut moves = Vec::new();
    if pipeline.mode == ExecutionMode::Superseded
        && let Some((_, older)) = waiting.split_last()
    {
        moves.extend(older.iter().map(|execution| Move::Supersede(execution.id.clone())));
        waiting.drain(..waiting.len() - 1);
    }
    let occupied = live.iter().any(|one| one.place.entered && one.stage_name() == stage);
    let open = pipeline.transitions.get(stage).is_none_or(|transition| transition.enabled);
    if let Some(next) = waiting.first()
        && open
        && !occupied
    {
        moves.push(Move::Enter(next.id.clone()));
    }
    moves
}

/// What a stage goes back to: the newest of `executions`, the oldest of which comes first, that succeeded in it, in this version of the pipeline, before
/// the one that failed.
pub(crate) fn rollback_target<'a>(executions: &'a [Arc<Execution>], failed: &Execution) -> Option<&'a Arc<Execution>> {
    let stage = failed.stage_name();
    executions.iter().rev().find(|one| one.number < failed.number && rolls_back_to(one, stage, failed.pipeline.version))
}

/// Whether a stage can go back to what an execution brought there.
pub(crate) fn rolls_back_to(execution: &Execution, stage: &str, version: i64) -> bool {
    execution.kind == ExecutionType::Standard
        && execution.pipeline.version == version
        && execution.in_stage(stage).is_some_and(|run| run.status == StageStatus::Succeeded)
}
