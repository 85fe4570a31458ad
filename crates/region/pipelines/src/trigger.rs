//! From a moved branch to executions.
//!
//! The feed of source changes is read in the order in which it was written; the place up to which it was read is stored
//! in the same transaction as the executions that it led to, so that each change starts each pipeline once.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{Arn, Timestamp};
use shapes_longshore::SourceChange;

use crate::model::{
    Action, Execution, ExecutionStatus, ExecutionType, Pipeline, Place, Provider, Trigger, TriggerType,
};
use crate::variables;

/// The pipelines that a change starts, each with the source actions that it concerns.
pub(crate) fn concerned(change: &SourceChange, pipelines: &[Arc<Pipeline>]) -> Vec<(Arc<Pipeline>, Trigger)> {
    let mut found = Vec::new();
    for pipeline in pipelines {
        let sources = sources(pipeline).filter(|action| detects(action) && matches(action, change));
        let commit = change.commit_id.clone().unwrap_or_default();
        let revisions: BTreeMap<String, String> = sources.map(|action| (action.name.clone(), commit.clone())).collect();
        if !revisions.is_empty() {
            let detail = change.connection_arn.clone().unwrap_or_default();
            let trigger = Trigger { revisions, ..Trigger::new(TriggerType::Webhook, detail) };
            found.push((Arc::clone(pipeline), trigger));
        }
    }
    found
}

/// The source actions of a pipeline that follow a branch.
pub(crate) fn sources(pipeline: &Pipeline) -> impl Iterator<Item = &Action> {
    pipeline.stages.iter().flat_map(|stage| &stage.actions).filter(|action| action.provider == Provider::Connection)
}

/// Whether a source action starts its pipeline by itself.
pub(crate) fn detects(action: &Action) -> bool {
    action.configuration.get("DetectChanges").is_none_or(|detect| detect == "true")
}

fn matches(action: &Action, change: &SourceChange) -> bool {
    let is = |key: &str, value: &Option<String>| action.configuration.get(key) == value.as_ref();
    same_connection(action.configuration.get("ConnectionArn"), change.connection_arn.as_ref())
        && is("FullRepositoryId", &change.full_repository_id)
        && is("BranchName", &change.branch_name)
}

/// A connection has an ARN under each of the service's two names.
fn same_connection(one: Option<&String>, other: Option<&String>) -> bool {
    let parse = |text: Option<&String>| text.and_then(|text| text.parse::<Arn>().ok());
    match (parse(one), parse(other)) {
        (Some(one), Some(other)) => {
            (one.region, one.account, one.resource) == (other.region, other.account, other.resource)
        }
        _ => false,
    }
}

/// A new execution of a pipeline, and the pipeline that counts it. `given` has the values of the pipeline's variables
/// that are not their defaults.
pub(crate) fn begin(
    pipeline: &Pipeline,
    trigger: Trigger,
    given: &BTreeMap<String, String>,
    id: String,
    now: Timestamp,
) -> (Pipeline, Execution) {
    let counted = Pipeline { executions: pipeline.executions + 1, ..pipeline.clone() };
    let values = pipeline.variables.iter().filter_map(|variable| {
        let value = given.get(&variable.name).or(variable.default.as_ref())?;
        Some((variable.name.clone(), value.clone()))
    });
    let execution = Execution {
        id,
        number: counted.executions,
        variables: BTreeMap::from([(variables::PIPELINE.to_owned(), values.collect())]),
        pipeline: counted.clone(),
        status: ExecutionStatus::InProgress,
        trigger,
        place: Place { stage: 0, entered: false },
        stages: Vec::new(),
        artifacts: BTreeMap::new(),
        revisions: Vec::new(),
        stop: None,
        kind: ExecutionType::Standard,
        started_at: now,
        updated_at: now,
    };
    (counted, execution)
}

/// A new execution that brings a stage back to what `target` brought there: its artifacts, revisions and variables.
pub(crate) fn roll_back(
    pipeline: &Pipeline,
    target: &Execution,
    stage: usize,
    trigger: Trigger,
    id: String,
    now: Timestamp,
) -> (Pipeline, Execution) {
    let (counted, fresh) = begin(pipeline, trigger, &BTreeMap::new(), id, now);
    let execution = Execution {
        place: Place { stage, entered: false },
        artifacts: target.artifacts.clone(),
        revisions: target.revisions.clone(),
        variables: target.variables.clone(),
        kind: ExecutionType::Rollback { target: target.id.clone() },
        ..fresh
    };
    (counted, execution)
}
