//! `codepipeline:GetPipelineExecution`, `ListPipelineExecutions`, `ListActionExecutions`
//!
//! Source: CodePipeline API Reference.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::page::Asked;
use super::{encode, on_pipeline};
use crate::errors::PipelinesError;
use crate::model::{ActionRun, Execution, PipelineKey, StageRun, StageStatus};
use crate::room::Pipelines;
use crate::variables;

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
        let resolved = execution.variables.get(variables::PIPELINE).into_iter().flatten();
        let resolved: Vec<_> = resolved
            .map(|(name, value)| shapes::ResolvedPipelineVariable {
                name: Some(name.clone()),
                resolved_value: Some(value.clone()),
            })
            .collect();
        let answer = shapes::PipelineExecution {
            pipeline_name: Some(key.name),
            pipeline_version: Some(execution.pipeline.version),
            pipeline_execution_id: Some(execution.id.clone()),
            status: Some(execution.status.as_str().to_owned()),
            status_summary: summary(&execution),
            artifact_revisions: Some(execution.revisions.iter().map(encode::artifact_revision).collect()),
            variables: (!resolved.is_empty()).then_some(resolved),
            trigger: Some(encode::trigger(&execution)),
            execution_mode: Some(execution.pipeline.mode.as_str().to_owned()),
            execution_type: Some(execution.kind.as_str().to_owned()),
            rollback_metadata: encode::rollback(&execution),
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
        let pipeline = self.tables.pipeline(&key)?;
        let only = input.filter.and_then(|filter| filter.succeeded_in_stage).and_then(|filter| filter.stage_name);
        if let Some(stage) = only.as_ref().filter(|stage| !pipeline.stages.iter().any(|one| one.name == **stage)) {
            return Err(PipelinesError::StageNotFound { name: key.name, stage: stage.clone() }.into());
        }
        let wanted = |execution: &Arc<Execution>| {
            let succeeded = |run: &StageRun| run.status == StageStatus::Succeeded;
            only.as_ref().is_none_or(|stage| execution.in_stage(stage).is_some_and(succeeded))
        };
        let found = self.tables.executions(&key).into_iter().rev().filter(wanted);
        let summaries = found.map(|execution| (format!("{:012}", execution.number), shown(&execution)));
        let asked = Asked {
            list: &["ListPipelineExecutions", &key.key(), only.as_deref().unwrap_or_default()],
            token: input.next_token.as_deref(),
            most: input.max_results,
            usual: 100,
        };
        let (shown, next_token) = asked.page(summaries.collect())?;
        Ok(shapes::ListPipelineExecutionsOutput { pipeline_execution_summaries: Some(shown), next_token })
    }
}

fn shown(execution: &Execution) -> shapes::PipelineExecutionSummary {
    let stop = execution.stop.as_ref();
    shapes::PipelineExecutionSummary {
        pipeline_execution_id: Some(execution.id.clone()),
        status: Some(execution.status.as_str().to_owned()),
        status_summary: summary(execution),
        start_time: Some(execution.started_at),
        last_update_time: Some(execution.updated_at),
        source_revisions: Some(execution.revisions.iter().map(encode::source_revision).collect()),
        trigger: Some(encode::trigger(execution)),
        stop_trigger: stop.map(|stop| shapes::StopExecutionTrigger { reason: stop.reason.clone() }),
        execution_mode: Some(execution.pipeline.mode.as_str().to_owned()),
        execution_type: Some(execution.kind.as_str().to_owned()),
        rollback_metadata: encode::rollback(execution),
    }
}

/// Which executions a list of actions or rules is about.
pub(super) struct Chosen {
    pub(super) executions: Vec<Arc<Execution>>,
    /// The one that was asked for.
    pub(super) only: Option<String>,
    /// Without what an earlier attempt did.
    pub(super) newest: bool,
}

impl Pipelines {
    /// What the filter of such a list says.
    pub(super) fn chosen(
        &self,
        key: &PipelineKey,
        id: Option<String>,
        latest: Option<shapes::LatestInPipelineExecutionFilter>,
    ) -> Result<Chosen, PipelinesError> {
        if latest.is_some() && id.is_some() {
            let text = "Only one of pipelineExecutionId and latestInPipelineExecution can be given";
            return Err(PipelinesError::Validation(text.to_owned()));
        }
        let newest = latest.as_ref().is_some_and(|filter| filter.start_time_range == "Latest");
        let only = latest.map(|filter| filter.pipeline_execution_id).or(id);
        let executions = match &only {
            Some(id) => vec![self.tables.execution(key, id)?],
            None => self.tables.executions(key),
        };
        Ok(Chosen { executions, only, newest })
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
        let filter = input.filter.unwrap_or_default();
        let Chosen { executions, only, newest } =
            self.chosen(&key, filter.pipeline_execution_id, filter.latest_in_pipeline_execution)?;
        let mut details = Vec::new();
        for execution in executions.iter().rev() {
            for (index, run) in execution.stages.iter().enumerate().rev() {
                let declared = execution.pipeline.stages.iter().find(|stage| stage.name == run.name);
                let Some(declared) = declared else { continue };
                for (place, action) in runs(run, newest).into_iter().rev() {
                    let key = format!("{:012}/{index:04}/{place:06}", execution.number);
                    details.push((key, encode::detail(execution, declared, action)));
                }
            }
        }
        let asked = Asked {
            list: &["ListActionExecutions", &key.key(), only.as_deref().unwrap_or_default(), &newest.to_string()],
            token: input.next_token.as_deref(),
            most: input.max_results,
            usual: 100,
        };
        let (shown, next_token) = asked.page(details)?;
        Ok(shapes::ListActionExecutionsOutput { action_execution_details: Some(shown), next_token })
    }
}

/// The runs of a stage's actions in the order in which they were started, each with its place in it.
fn runs(stage: &StageRun, newest: bool) -> Vec<(usize, &ActionRun)> {
    let mut all: Vec<&ActionRun> = stage.earlier.iter().chain(&stage.actions).collect();
    all.sort_by_key(|run| run.started_at);
    let is_newest = |run: &ActionRun| stage.run(&run.name).is_some_and(|last| last.id == run.id);
    all.into_iter().enumerate().filter(|(_, run)| !newest || is_newest(run)).collect()
}
