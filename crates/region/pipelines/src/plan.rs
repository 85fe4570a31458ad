//! What happens next in a pipeline. Pure: all live executions go in, moves come out.
//!
//! A stage holds one execution at a time, and one more may wait before it: a newer one that arrives takes the place of
//! the one that waits (SUPERSEDED). A stage that failed or was stopped lets the next one in; a transition that somebody
//! has disabled lets nobody in.
//!
//! Source: CodePipeline User Guide, "How pipeline executions work", "How executions are processed in SUPERSEDED mode".

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Action, ActionStatus, Execution, ExecutionStatus, Pipeline, StageRun};

#[cfg(test)]
mod tests;

/// Something to do to an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Move {
    /// It goes into the stage before which it waits.
    Enter(String),
    /// A newer one took its place.
    Supersede(String),
    /// These actions of its stage begin.
    Start(String, Vec<String>),
    /// Its stage is over: it goes before the next one, or has succeeded.
    Leave(String),
    /// Its stage has failed, and so has it.
    Fail(String),
    /// Somebody stopped it, and nothing of it is under way any more.
    Stop(String),
    /// Somebody wants it to stop at once: what is under way is given up.
    Abandon(String),
}

/// The moves that can be made now. `executions` holds the live ones, in any order.
pub(crate) fn plan(pipeline: &Pipeline, executions: &[Arc<Execution>]) -> Vec<Move> {
    let mut moves = Vec::new();
    let live: Vec<&Arc<Execution>> = executions.iter().filter(|execution| execution.is_live()).collect();
    for execution in live.iter().filter(|execution| execution.status == ExecutionStatus::Stopping) {
        moves.extend(stopping(execution));
    }
    for execution in live.iter().filter(|execution| execution.status == ExecutionStatus::InProgress) {
        if let Some(stage) = execution.stage() {
            moves.extend(inside(execution, stage));
        }
    }
    let stages = live.iter().map(|execution| execution.place.stage).collect::<BTreeSet<_>>();
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
    let declared = &execution.pipeline.stages.get(execution.place.stage)?.actions;
    let id = || execution.id.clone();
    if stage.actions.iter().any(|run| run.status == ActionStatus::Failed) {
        // What runs beside a failed action is let finish.
        return (!stage.is_busy()).then(|| Move::Fail(id()));
    }
    let done = |action: &Action| stage.run(&action.name).is_some_and(|run| run.status == ActionStatus::Succeeded);
    let Some(order) = declared.iter().filter(|action| !done(action)).map(|action| action.run_order).min() else {
        return Some(Move::Leave(id()));
    };
    let fresh = |action: &&Action| action.run_order == order && stage.run(&action.name).is_none();
    let names: Vec<String> = declared.iter().filter(fresh).map(|action| action.name.clone()).collect();
    (!names.is_empty()).then(|| Move::Start(id(), names))
}

/// Who goes into a stage, and who is superseded before it.
fn before(pipeline: &Pipeline, stage: usize, live: &[&Arc<Execution>]) -> Vec<Move> {
    let mut waiting: Vec<&&Arc<Execution>> = live
        .iter()
        .filter(|one| one.status == ExecutionStatus::InProgress && one.place.stage == stage && !one.place.entered)
        .collect();
    waiting.sort_by_key(|execution| execution.number);
    let Some(newest) = waiting.pop() else { return Vec::new() };
    let mut moves: Vec<Move> = waiting.iter().map(|execution| Move::Supersede(execution.id.clone())).collect();
    let occupied = live.iter().any(|one| one.place.stage == stage && one.place.entered);
    let name = newest.pipeline.stages.get(stage).map_or("", |stage| stage.name.as_str());
    let open = pipeline.transitions.get(name).is_none_or(|transition| transition.enabled);
    if !occupied && open {
        moves.push(Move::Enter(newest.id.clone()));
    }
    moves
}
