//! `codepipeline:PutApprovalResult`
//!
//! Source: CodePipeline API Reference; User Guide, "Approve or reject an approval action".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use crate::errors::PipelinesError;
use crate::model::{ActionStatus, Execution, Failure};
use crate::room::Pipelines;
use crate::tables;

impl Handler<shapes::PutApprovalResultInput> for Pipelines {
    fn requires(&self, input: &shapes::PutApprovalResultInput, call: &Call) -> Vec<Requirement> {
        let path = format!("{}/{}", input.stage_name, input.action_name);
        let action = Pipelines::key(call, &input.pipeline_name).part(&path);
        vec![Requirement::on("codepipeline:PutApprovalResult", &action)]
    }

    async fn run(
        &self,
        input: shapes::PutApprovalResultInput,
        call: &Call,
    ) -> Result<shapes::PutApprovalResultOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        let pipeline = self.tables.pipeline(&key)?;
        let stage = pipeline.stages.iter().find(|stage| stage.name == input.stage_name);
        let stage = stage
            .ok_or_else(|| PipelinesError::StageNotFound { name: key.name.clone(), stage: input.stage_name.clone() })?;
        if !stage.actions.iter().any(|action| action.name == input.action_name) {
            return Err(PipelinesError::ActionNotFound(input.action_name).into());
        }
        self.context
            .store
            .write(|tx| {
                let executions = tx.scan(&self.tables.executions, &format!("{}/", key.key()));
                let found = executions.iter().find_map(|(_, execution)| {
                    let runs = execution.stages.iter().filter(|run| run.name == input.stage_name);
                    let runs = runs.flat_map(|run| run.actions.iter().chain(&run.earlier));
                    let run = runs
                        .filter(|run| run.name == input.action_name)
                        .find(|run| run.work.token() == Some(&input.token))?;
                    Some((execution, run.id.clone()))
                });
                let (execution, id) = found.ok_or(PipelinesError::Token)?;
                let mut execution = Execution::clone(execution);
                let run = execution.action_mut(&id).ok_or(PipelinesError::Token)?;
                if run.status != ActionStatus::InProgress {
                    return Err(PipelinesError::Completed);
                }
                let approved = input.result.status == "Approved";
                run.status = if approved { ActionStatus::Succeeded } else { ActionStatus::Failed };
                run.summary = Some(input.result.summary.clone());
                run.updated_by = Some(call.caller.arn().to_string());
                run.updated_at = call.at;
                if !approved {
                    run.failure = Some(Failure::new("JobFailed", format!("Rejected: {}", input.result.summary)));
                }
                execution.updated_at = call.at;
                Ok(tables::put(tx, &self.tables, execution)?)
            })
            .await?;
        Ok(shapes::PutApprovalResultOutput { approved_at: Some(call.at) })
    }
}
