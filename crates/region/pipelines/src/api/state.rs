//! `codepipeline:GetPipelineState`
//!
//! Each stage shows the execution that was in it last, each action its last run, in whichever execution that was.
//!
//! Source: CodePipeline API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::encode;
use crate::model::{Action, ActionRun, Execution, ExecutionStatus, Pipeline, Stage, Work};
use crate::room::Pipelines;

impl Handler<shapes::GetPipelineStateInput> for Pipelines {
    fn requires(&self, input: &shapes::GetPipelineStateInput, call: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codepipeline:GetPipelineState", &Pipelines::key(call, &input.name).arn())]
    }

    async fn run(
        &self,
        input: shapes::GetPipelineStateInput,
        call: &Call,
    ) -> Result<shapes::GetPipelineStateOutput, Error> {
        let key = Pipelines::key(call, &input.name);
        let pipeline = self.tables.pipeline(&key)?;
        let executions = self.tables.executions(&key);
        Ok(shapes::GetPipelineStateOutput {
            pipeline_name: Some(key.name),
            pipeline_version: Some(pipeline.version),
            stage_states: Some(pipeline.stages.iter().map(|stage| state(&pipeline, stage, &executions)).collect()),
            created: Some(pipeline.created_at),
            updated: Some(pipeline.updated_at),
        })
    }
}

fn state(pipeline: &Pipeline, stage: &Stage, executions: &[Arc<Execution>]) -> shapes::StageState {
    let latest = executions.iter().rev().find_map(|execution| {
        let run = execution.stages.iter().find(|run| run.name == stage.name)?;
        Some(standard(&execution.id, run.status.as_str()))
    });
    let waits = |execution: &&Arc<Execution>| {
        let before = execution.pipeline.stages.get(execution.place.stage);
        execution.status == ExecutionStatus::InProgress
            && !execution.place.entered
            && before.is_some_and(|before| before.name == stage.name)
    };
    let inbound = executions.iter().rev().find(waits);
    let inbound = inbound.map(|execution| standard(&execution.id, "InProgress"));
    let transition = pipeline.transitions.get(&stage.name);
    let first = pipeline.stages.first().is_some_and(|first| first.name == stage.name);
    let open = shapes::TransitionState {
        enabled: Some(transition.is_none_or(|transition| transition.enabled)),
        last_changed_by: transition.map(|transition| transition.by.clone()),
        last_changed_at: transition.map(|transition| transition.at),
        disabled_reason: transition.and_then(|transition| transition.reason.clone()),
    };
    shapes::StageState {
        stage_name: Some(stage.name.clone()),
        inbound_executions: Some(inbound.iter().cloned().collect()),
        inbound_execution: inbound,
        inbound_transition_state: (!first || transition.is_some()).then_some(open),
        action_states: Some(stage.actions.iter().map(|action| action_state(stage, action, executions)).collect()),
        latest_execution: latest,
    }
}

fn standard(id: &str, status: &str) -> shapes::StageExecution {
    shapes::StageExecution {
        pipeline_execution_id: Some(id.to_owned()),
        status: Some(status.to_owned()),
        type_: Some("STANDARD".to_owned()),
    }
}

fn action_state(stage: &Stage, action: &Action, executions: &[Arc<Execution>]) -> shapes::ActionState {
    let found = executions.iter().rev().find_map(|execution| {
        let run = execution.stages.iter().find(|run| run.name == stage.name)?.run(&action.name)?;
        Some((execution, run))
    });
    let revision = found.and_then(|(execution, _)| execution.revisions.iter().find(|one| one.action == action.name));
    shapes::ActionState {
        action_name: Some(action.name.clone()),
        current_revision: revision.map(|revision| shapes::ActionRevision {
            revision_id: Some(revision.id.clone()),
            revision_change_id: Some(revision.id.clone()),
            created: Some(revision.at),
        }),
        latest_execution: found.map(|(_, run)| last_run(run)),
        revision_url: revision.and_then(|revision| revision.url.clone()),
    }
}

fn last_run(run: &ActionRun) -> shapes::ActionExecution {
    let token = match &run.work {
        Work::Approval { token } => Some(token.clone()),
        _ => None,
    };
    shapes::ActionExecution {
        action_execution_id: Some(run.id.clone()),
        status: Some(run.status.as_str().to_owned()),
        summary: run.summary.clone(),
        last_status_change: Some(run.updated_at),
        token: token.filter(|_| run.status == crate::model::ActionStatus::InProgress),
        last_updated_by: run.updated_by.clone(),
        external_execution_id: run.external_id.clone(),
        error_details: run.failure.as_ref().map(encode::failure),
    }
}
