//! `codepipeline:StartPipelineExecution`, `StopPipelineExecution`, `GetPipelineExecution`, `ListPipelineExecutions`,
//! `ListActionExecutions`
//!
//! Source: CodePipeline API Reference.

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::{encode, page};
use crate::errors::PipelinesError;
use crate::model::{Execution, ExecutionStatus, Revision, StageStatus, Stop, Trigger, TriggerType};
use crate::room::Pipelines;
use crate::tables;

fn on_pipeline(action: &str, name: &str, call: &Call) -> Vec<Requirement> {
    vec![Requirement::on(action, &Pipelines::key(call, name).arn())]
}

impl Handler<shapes::StartPipelineExecutionInput> for Pipelines {
    fn requires(&self, input: &shapes::StartPipelineExecutionInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:StartPipelineExecution", &input.name, call)
    }

    async fn run(
        &self,
        input: shapes::StartPipelineExecutionInput,
        call: &Call,
    ) -> Result<shapes::StartPipelineExecutionOutput, Error> {
        let trigger = Trigger {
            kind: TriggerType::StartPipelineExecution,
            detail: call.caller.arn().to_string(),
            commits: BTreeMap::new(),
            token: input.client_request_token,
        };
        let id = self.begin(&Pipelines::key(call, &input.name), trigger).await?;
        Ok(shapes::StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
    }
}

impl Handler<shapes::StopPipelineExecutionInput> for Pipelines {
    fn requires(&self, input: &shapes::StopPipelineExecutionInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:StopPipelineExecution", &input.pipeline_name, call)
    }

    async fn run(
        &self,
        input: shapes::StopPipelineExecutionInput,
        call: &Call,
    ) -> Result<shapes::StopPipelineExecutionOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let number = self.tables.execution(&key, &input.pipeline_execution_id)?.number;
        let id = input.pipeline_execution_id;
        let stop = Stop { abandon: input.abandon.unwrap_or(false), reason: input.reason };
        self.context
            .store
            .write(|tx| {
                let place = Execution::key(&key, number);
                let found = tx.get(&self.tables.executions, &place);
                let found = found.ok_or_else(|| PipelinesError::NotStoppable(id.clone()))?;
                let mut execution = Execution::clone(&found);
                match (&execution.status, &execution.stop) {
                    (ExecutionStatus::InProgress, _) => {}
                    // A second request may turn waiting into giving up.
                    (ExecutionStatus::Stopping, Some(before)) if stop.abandon && !before.abandon => {}
                    (ExecutionStatus::Stopping, _) => return Err(PipelinesError::DuplicatedStop(id.clone())),
                    _ => return Err(PipelinesError::NotStoppable(id.clone())),
                }
                execution.status = ExecutionStatus::Stopping;
                execution.stop = Some(stop);
                execution.updated_at = call.at;
                if let Some(stage) = execution.stage_mut() {
                    stage.status = StageStatus::Stopping;
                }
                Ok(tables::put(tx, &self.tables, execution)?)
            })
            .await?;
        Ok(shapes::StopPipelineExecutionOutput { pipeline_execution_id: Some(id) })
    }
}

impl Handler<shapes::GetPipelineExecutionInput> for Pipelines {
    fn requires(&self, input: &shapes::GetPipelineExecutionInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:GetPipelineExecution", &input.pipeline_name, call)
    }

    async fn run(
        &self,
        input: shapes::GetPipelineExecutionInput,
        call: &Call,
    ) -> Result<shapes::GetPipelineExecutionOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let execution = self.tables.execution(&key, &input.pipeline_execution_id)?;
        let revision = |revision: &Revision| shapes::ArtifactRevision {
            name: Some(revision.artifact.clone()),
            revision_id: Some(revision.id.clone()),
            revision_summary: Some(revision.summary.clone()),
            created: Some(revision.at),
            revision_url: revision.url.clone(),
        };
        let answer = shapes::PipelineExecution {
            pipeline_name: Some(key.name),
            pipeline_version: Some(execution.pipeline.version),
            pipeline_execution_id: Some(execution.id.clone()),
            status: Some(execution.status.as_str().to_owned()),
            status_summary: summary(&execution),
            artifact_revisions: Some(execution.revisions.iter().map(revision).collect()),
            trigger: Some(encode::trigger(&execution)),
            execution_mode: Some("SUPERSEDED".to_owned()),
            execution_type: Some("STANDARD".to_owned()),
        };
        Ok(shapes::GetPipelineExecutionOutput { pipeline_execution: Some(answer) })
    }
}

/// Why an execution was stopped.
fn summary(execution: &Execution) -> Option<String> {
    execution.stop.as_ref().and_then(|stop| stop.reason.clone())
}

impl Handler<shapes::ListPipelineExecutionsInput> for Pipelines {
    fn requires(&self, input: &shapes::ListPipelineExecutionsInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:ListPipelineExecutions", &input.pipeline_name, call)
    }

    async fn run(
        &self,
        input: shapes::ListPipelineExecutionsInput,
        call: &Call,
    ) -> Result<shapes::ListPipelineExecutionsOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let revision = |revision: &Revision| shapes::SourceRevision {
            action_name: Some(revision.action.clone()),
            revision_id: Some(revision.id.clone()),
            revision_summary: Some(revision.summary.clone()),
            revision_url: revision.url.clone(),
        };
        let summaries =
            self.tables.executions(&key).into_iter().rev().map(|execution| shapes::PipelineExecutionSummary {
                pipeline_execution_id: Some(execution.id.clone()),
                status: Some(execution.status.as_str().to_owned()),
                status_summary: summary(&execution),
                start_time: Some(execution.started_at),
                last_update_time: Some(execution.updated_at),
                source_revisions: Some(execution.revisions.iter().map(revision).collect()),
                trigger: Some(encode::trigger(&execution)),
                stop_trigger: execution
                    .stop
                    .as_ref()
                    .map(|stop| shapes::StopExecutionTrigger { reason: stop.reason.clone() }),
                execution_mode: Some("SUPERSEDED".to_owned()),
                execution_type: Some("STANDARD".to_owned()),
            });
        let (shown, next_token) = page(summaries.collect(), input.next_token.as_deref(), input.max_results, 100)?;
        Ok(shapes::ListPipelineExecutionsOutput { pipeline_execution_summaries: Some(shown), next_token })
    }
}

impl Handler<shapes::ListActionExecutionsInput> for Pipelines {
    fn requires(&self, input: &shapes::ListActionExecutionsInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:ListActionExecutions", &input.pipeline_name, call)
    }

    async fn run(
        &self,
        input: shapes::ListActionExecutionsInput,
        call: &Call,
    ) -> Result<shapes::ListActionExecutionsOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let only = input.filter.and_then(|filter| filter.pipeline_execution_id);
        let executions: Vec<Arc<Execution>> = match &only {
            Some(id) => vec![self.tables.execution(&key, id)?],
            None => self.tables.executions(&key),
        };
        let mut details = Vec::new();
        for execution in executions.iter().rev() {
            for run in execution.stages.iter().rev() {
                let Some(stage) = execution.pipeline.stages.iter().find(|stage| stage.name == run.name) else {
                    continue;
                };
                details.extend(run.actions.iter().rev().map(|action| encode::detail(execution, stage, action)));
            }
        }
        let (shown, next_token) = page(details, input.next_token.as_deref(), input.max_results, 100)?;
        Ok(shapes::ListActionExecutionsOutput { action_execution_details: Some(shown), next_token })
    }
}
