//! What CodePipeline tells EventBridge: each change of an execution, of its stages and of its actions, once. Pure: the
//! execution before and after a write go in, events come out.
//!
//! Source: CodePipeline User Guide, "Monitoring CodePipeline events".

use door::ServiceEvent;
use serde_json::{Value, json};

use crate::model::{Action, ActionRun, ActionStatus, Artifact, Execution, ExecutionStatus, StageRun, StageStatus};

/// The events that a write tells.
pub(crate) fn changes(before: Option<&Execution>, after: &Execution) -> Vec<ServiceEvent> {
    let mut events = Vec::new();
    events.extend(of_execution(before, after));
    for stage in &after.stages {
        let earlier = before.and_then(|before| before.in_stage(&stage.name));
        let state = of_stage(earlier, stage);
        // A stage is told of before its actions when it begins, and after them when it ends.
        let (first, last) = state.into_iter().partition::<Vec<_>, _>(|state| matches!(*state, "STARTED" | "RESUMED"));
        events.extend(first.into_iter().map(|state| stage_event(after, stage, state)));
        for run in stage.earlier.iter().chain(&stage.actions) {
            let known = earlier
                .and_then(|earlier| earlier.earlier.iter().chain(&earlier.actions).find(|known| known.id == run.id));
            events.extend(of_action(known, run).into_iter().map(|state| action_event(after, stage, run, state)));
        }
        events.extend(last.into_iter().map(|state| stage_event(after, stage, state)));
    }
    // The execution is told of last when it ends.
    if let Some(first) = events.first()
        && events.len() > 1
        && first.detail_type == EXECUTION
        && !after.is_live()
    {
        events.rotate_left(1);
    }
    events
}

const EXECUTION: &str = "CodePipeline Pipeline Execution State Change";
const STAGE: &str = "CodePipeline Stage Execution State Change";
const ACTION: &str = "CodePipeline Action Execution State Change";

fn event(execution: &Execution, kind: &str, detail: Value) -> ServiceEvent {
    let key = &execution.pipeline.key;
    ServiceEvent {
        account: key.account.clone(),
        region: key.region.clone(),
        source: "aws.codepipeline".to_owned(),
        detail_type: kind.to_owned(),
        at: execution.updated_at,
        resources: vec![key.arn().to_string()],
        detail,
    }
}

/// What all three kinds tell.
fn common(execution: &Execution, state: &str) -> Value {
    let tries: u32 = execution.stages.iter().map(|stage| stage.retries.automatic + stage.retries.manual).sum();
    json!({
        "pipeline": execution.pipeline.key.name,
        "execution-id": execution.id,
        "start-time": execution.started_at.iso8601_millis(),
        "state": state,
        "version": execution.pipeline.version,
        "pipeline-execution-attempt": tries + 1,
    })
}

fn of_execution(before: Option<&Execution>, after: &Execution) -> Option<ServiceEvent> {
    if before.is_some_and(|before| before.status == after.status) {
        return None;
    }
    let state = match (before, after.status) {
        (None, _) => "STARTED",
        (_, ExecutionStatus::InProgress) => "RESUMED",
        (_, ExecutionStatus::Stopping) => "STOPPING",
        (_, ExecutionStatus::Stopped) => "STOPPED",
        (_, ExecutionStatus::Succeeded) => "SUCCEEDED",
        (_, ExecutionStatus::Superseded) => "SUPERSEDED",
        (_, ExecutionStatus::Failed) => "FAILED",
    };
    let mut detail = common(after, state);
    detail["execution-trigger"] =
        json!({"trigger-type": after.trigger.kind.as_str(), "trigger-detail": after.trigger.detail});
    let reason = after.stop.as_ref().and_then(|stop| stop.reason.as_ref());
    if let Some(reason) = reason.filter(|_| matches!(state, "STOPPING" | "STOPPED")) {
        detail["stop-execution-comments"] = json!(reason);
    }
    Some(event(after, EXECUTION, detail))
}

fn of_stage(before: Option<&StageRun>, after: &StageRun) -> Option<&'static str> {
    let Some(before) = before else { return Some("STARTED") };
    if before.retries != after.retries {
        return Some("RESUMED");
    }
    if before.status == after.status {
        return None;
    }
    Some(match after.status {
        StageStatus::InProgress => "RESUMED",
        StageStatus::Succeeded => "SUCCEEDED",
        StageStatus::Failed => "FAILED",
        StageStatus::Stopping => "STOPPING",
        StageStatus::Stopped => "STOPPED",
        // AWS has no word for it.
        StageStatus::Skipped => return None,
    })
}

fn stage_event(execution: &Execution, stage: &StageRun, state: &str) -> ServiceEvent {
    let mut detail = common(execution, state);
    detail["stage"] = json!(stage.name);
    let began = stage.earlier.iter().chain(&stage.actions).map(|run| run.started_at).min();
    detail["start-time"] = json!(began.unwrap_or(execution.updated_at).iso8601_millis());
    let sources = stage.actions.iter().filter_map(|run| source(execution, run)).collect::<Vec<_>>();
    if state == "SUCCEEDED" && !sources.is_empty() {
        detail["source-actions"] = json!(sources);
    }
    if state == "FAILED" {
        let failed = stage.actions.iter().filter(|run| run.status == ActionStatus::Failed);
        let failed = failed.map(|run| {
            let why = run.failure.as_ref().map_or("", |failure| failure.message.as_str());
            json!({"action": run.name, "additional-information": why})
        });
        detail["failed-actions"] = json!(failed.collect::<Vec<_>>());
    }
    event(execution, STAGE, detail)
}

fn source(execution: &Execution, run: &ActionRun) -> Option<Value> {
    let action = declared(execution, &run.name).filter(|action| action.provider.is_source())?;
    Some(json!({
        "source-action-name": run.name,
        "source-action-provider": action.provider.provider(),
        "source-action-variables": run.variables,
    }))
}

fn declared<'a>(execution: &'a Execution, name: &str) -> Option<&'a Action> {
    execution.pipeline.stages.iter().flat_map(|stage| &stage.actions).find(|action| action.name == name)
}

fn of_action(before: Option<&ActionRun>, after: &ActionRun) -> Vec<&'static str> {
    let mut states = Vec::new();
    if before.is_none() {
        states.push("STARTED");
    }
    if before.is_none_or(|before| before.status != after.status) {
        states.extend(match after.status {
            ActionStatus::InProgress => None,
            ActionStatus::Abandoned => Some("ABANDONED"),
            ActionStatus::Succeeded => Some("SUCCEEDED"),
            ActionStatus::Failed => Some("FAILED"),
        });
    }
    states
}

fn action_event(execution: &Execution, stage: &StageRun, run: &ActionRun, state: &str) -> ServiceEvent {
    let mut detail = common(execution, state);
    detail["start-time"] = json!(run.started_at.iso8601_millis());
    detail["stage"] = json!(stage.name);
    detail["action"] = json!(run.name);
    detail["action-execution-id"] = json!(run.id);
    detail["region"] = json!(execution.pipeline.key.region.as_str());
    let stages = execution.pipeline.stages.iter().filter(|one| one.name == stage.name);
    let action = stages.flat_map(|stage| &stage.actions).find(|action| action.name == run.name);
    if let Some(action) = action {
        detail["type"] = json!({
            "owner": "AWS",
            "category": action.provider.category(),
            "provider": action.provider.provider(),
            "version": "1",
        });
        let inputs = action.inputs.iter().filter_map(|name| Some(artifact(name, execution.artifacts.get(name)?)));
        detail["input-artifacts"] = json!(inputs.collect::<Vec<_>>());
    }
    if state == "SUCCEEDED" {
        let outputs = run.outputs.iter().map(|(name, place)| artifact(name, place));
        detail["output-artifacts"] = json!(outputs.collect::<Vec<_>>());
    }
    let mut result = serde_json::Map::new();
    let mut tell = |key: &str, value: Option<&String>| {
        if let Some(value) = value {
            result.insert(key.to_owned(), json!(value));
        }
    };
    let failure = run.failure.as_ref().filter(|_| state == "FAILED");
    let text = failure.map(|failure| &failure.message).or(run.summary.as_ref());
    tell("external-execution-id", run.external_id.as_ref());
    tell("external-execution-summary", text.filter(|_| state != "STARTED"));
    tell("error-code", failure.map(|failure| &failure.code));
    if !result.is_empty() {
        detail["execution-result"] = Value::Object(result);
    }
    event(execution, ACTION, detail)
}

fn artifact(name: &str, place: &Artifact) -> Value {
    json!({"name": name, "s3location": {"bucket": place.bucket, "key": place.key}})
}
