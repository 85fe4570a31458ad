//! `codepipeline:RetryStageExecution`
//!
//! Only the execution that was in the stage last can be tried again there; the failed actions, or all of them.
//!
//! Source: CodePipeline User Guide, "Configure stage retry for a failed stage or failed actions".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use store::Transaction;
use wire::Error;

use crate::errors::PipelinesError;
use crate::model::{Execution, ExecutionStatus, PipelineKey, RetryMode, RetryTrigger};
use crate::room::Pipelines;
use crate::tables;

impl Pipelines {
    /// No later execution was in the stage.
    pub(super) fn latest_in_stage(
        &self,
        tx: &Transaction<'_>,
        key: &PipelineKey,
        stage: &str,
        number: u64,
        id: &str,
    ) -> Result<(), PipelinesError> {
        let executions = tx.scan(&self.tables.executions, &format!("{}/", key.key()));
        let later = |other: &Execution| other.number > number && other.in_stage(stage).is_some();
        match executions.iter().any(|(_, other)| later(other)) {
            true => Err(PipelinesError::NotLatest(id.to_owned())),
            false => Ok(()),
        }
    }
}

impl Handler<shapes::RetryStageExecutionInput> for Pipelines {
    fn requires(&self, input: &shapes::RetryStageExecutionInput, call: &Call) -> Vec<Requirement> {
        let stage = Pipelines::key(call, &input.pipeline_name).part(&input.stage_name);
        vec![Requirement::on("codepipeline:RetryStageExecution", &stage)]
    }

    async fn run(
        &self,
        input: shapes::RetryStageExecutionInput,
        call: &Call,
    ) -> Result<shapes::RetryStageExecutionOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        let pipeline = self.tables.pipeline(&key)?;
        if !pipeline.stages.iter().any(|stage| stage.name == input.stage_name) {
            return Err(PipelinesError::StageNotFound { name: key.name, stage: input.stage_name }.into());
        }
        let number = self.tables.execution(&key, &input.pipeline_execution_id)?.number;
        let mode = RetryMode::parse(&input.retry_mode);
        self.context
            .store
            .write(|tx| {
                let id = &input.pipeline_execution_id;
                self.latest_in_stage(tx, &key, &input.stage_name, number, id)?;
                let found = tx.get(&self.tables.executions, &Execution::key(&key, number));
                let found = found.ok_or_else(|| PipelinesError::NotLatest(id.clone()))?;
                let mut execution = Execution::clone(&found);
                let failed = matches!(execution.status, ExecutionStatus::Failed | ExecutionStatus::Stopped);
                let stage = execution.stage_mut().filter(|stage| failed && stage.name == input.stage_name);
                let Some(stage) = stage else {
                    let text = format!("The stage '{}' has not failed in that execution", input.stage_name);
                    return Err(PipelinesError::NotRetryable(text));
                };
                stage.retry(mode, RetryTrigger::Manual);
                execution.status = ExecutionStatus::InProgress;
                execution.stop = None;
                execution.updated_at = call.at;
                Ok(tables::put(tx, &self.tables, execution)?)
            })
            .await?;
        Ok(shapes::RetryStageExecutionOutput { pipeline_execution_id: Some(input.pipeline_execution_id) })
    }
}
