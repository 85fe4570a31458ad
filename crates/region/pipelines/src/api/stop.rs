//! `codepipeline:StopPipelineExecution`
//!
//! What is under way is let finish, or given up (`abandon`): a build or deployment that was given up goes on by itself.
//!
//! Source: CodePipeline API Reference; User Guide, "Stop a pipeline execution".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::on_pipeline;
use crate::errors::PipelinesError;
use crate::model::{Execution, ExecutionStatus, StageStatus, Stop};
use crate::room::Pipelines;
use crate::tables;

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
