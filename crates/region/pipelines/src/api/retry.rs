//! `codepipeline:RetryStageExecution`
//!
//! Only the execution that was in the stage last can be tried again there; the failed actions, or all of them.
//!
//! Source: CodePipeline User Guide, "Configure stage retry for a failed stage or failed actions".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use crate::errors::PipelinesError;
use crate::model::{Execution, ExecutionStatus, RetryMode, RetryTrigger};
use crate::room::Pipelines;
use crate::tables;

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
                let executions = tx.scan(&self.tables.executions, &format!("{}/", key.key()));
                let entered = |execution: &Execution| execution.in_stage(&input.stage_name).is_some();
                if executions.iter().any(|(_, other)| other.number > number && entered(other)) {
                    return Err(PipelinesError::NotLatest(input.pipeline_execution_id.clone()));
                }
                let found = executions.iter().find(|(_, execution)| execution.number == number);
                let Some((_, execution)) = found else {
                    return Err(PipelinesError::NotLatest(input.pipeline_execution_id.clone()));
                };
                let mut execution = Execution::clone(execution);
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
