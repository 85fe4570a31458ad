//! `codepipeline:ListRuleExecutions`, `OverrideStageCondition`
//!
//! Source: CodePipeline API Reference; User Guide, "Overriding stage conditions".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use super::executions::Chosen;
use super::page::Asked;
use super::{encode, on_pipeline};
use crate::errors::PipelinesError;
use crate::model::{ConditionStatus, Execution, ExecutionStatus, RuleRun, StageRun, StageStatus, When};
use crate::room::Pipelines;
use crate::tables;

impl Handler<shapes::ListRuleExecutionsInput> for Pipelines {
    fn requires(&self, input: &shapes::ListRuleExecutionsInput, call: &Call) -> Vec<Requirement> {
        on_pipeline("codepipeline:ListRuleExecutions", &input.pipeline_name, call)
    }

    async fn run(
        &self,
        input: shapes::ListRuleExecutionsInput,
        call: &Call,
    ) -> Result<shapes::ListRuleExecutionsOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let filter = input.filter.unwrap_or_default();
        let Chosen { executions, only, newest } =
            self.chosen(&key, filter.pipeline_execution_id, filter.latest_in_pipeline_execution)?;
        let mut details = Vec::new();
        for execution in executions.iter().rev() {
            for (index, stage) in execution.stages.iter().enumerate().rev() {
                let earlier = stage.earlier_rules.iter().filter(|_| !newest);
                let runs = earlier.chain(stage.conditions.values().flat_map(|run| &run.rules)).enumerate();
                for (place, run) in runs.collect::<Vec<_>>().into_iter().rev() {
                    let key = format!("{:012}/{index:04}/{place:06}", execution.number);
                    details.push((key, detail(execution, stage, run)));
                }
            }
        }
        let asked = Asked {
            list: &["ListRuleExecutions", &key.key(), only.as_deref().unwrap_or_default(), &newest.to_string()],
            token: input.next_token.as_deref(),
            most: input.max_results,
            usual: 100,
        };
        let (shown, next_token) = asked.page(details)?;
        Ok(shapes::ListRuleExecutionsOutput { rule_execution_details: Some(shown), next_token })
    }
}

fn detail(execution: &Execution, stage: &StageRun, run: &RuleRun) -> shapes::RuleExecutionDetail {
    let input = shapes::RuleExecutionInput {
        rule_type_id: Some(encode::rule_type()),
        configuration: Some(run.declared.clone()),
        resolved_configuration: Some(run.configuration.clone()),
        region: Some(execution.pipeline.key.region.to_string()),
        input_artifacts: Some(Vec::new()),
    };
    let result = shapes::RuleExecutionResult {
        external_execution_summary: Some(run.summary.clone()),
        error_details: run.failure.as_ref().map(encode::failure),
    };
    shapes::RuleExecutionDetail {
        pipeline_execution_id: Some(execution.id.clone()),
        rule_execution_id: Some(run.id.clone()),
        pipeline_version: Some(execution.pipeline.version),
        stage_name: Some(stage.name.clone()),
        rule_name: Some(run.name.clone()),
        start_time: Some(run.at),
        last_update_time: Some(run.at),
        status: Some(encode::rule_status(run).to_owned()),
        input: Some(input),
        output: Some(shapes::RuleExecutionOutput { execution_result: Some(result) }),
    }
}

impl Handler<shapes::OverrideStageConditionInput> for Pipelines {
    fn requires(&self, input: &shapes::OverrideStageConditionInput, call: &Call) -> Vec<Requirement> {
        let stage = Pipelines::key(call, &input.pipeline_name).part(&input.stage_name);
        vec![Requirement::on("codepipeline:OverrideStageCondition", &stage)]
    }

    async fn run(
        &self,
        input: shapes::OverrideStageConditionInput,
        call: &Call,
    ) -> Result<shapes::OverrideStageConditionOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        let pipeline = self.tables.pipeline(&key)?;
        if !pipeline.stages.iter().any(|stage| stage.name == input.stage_name) {
            return Err(PipelinesError::StageNotFound { name: key.name, stage: input.stage_name }.into());
        }
        let id = input.pipeline_execution_id;
        let number = self.tables.execution(&key, &id)?.number;
        let when = if input.condition_type == "ON_SUCCESS" { When::OnSuccess } else { When::BeforeEntry };
        self.context
            .store
            .write(|tx| {
                self.latest_in_stage(tx, &key, &input.stage_name, number, &id)?;
                let found = tx.get(&self.tables.executions, &Execution::key(&key, number));
                let found = found.ok_or_else(|| PipelinesError::NotLatest(id.clone()))?;
                let mut execution = Execution::clone(&found);
                let failed = execution.status == ExecutionStatus::Failed;
                let stage = execution.stage_mut().filter(|stage| failed && stage.name == input.stage_name);
                let run = stage.and_then(|stage| {
                    stage.status = StageStatus::InProgress;
                    stage.conditions.get_mut(&when).filter(|run| run.status == ConditionStatus::Failed)
                });
                let run = run.ok_or(PipelinesError::NotOverridable)?;
                run.status = ConditionStatus::Overridden;
                run.at = call.at;
                execution.status = ExecutionStatus::InProgress;
                execution.updated_at = call.at;
                Ok::<_, PipelinesError>(tables::put(tx, &self.tables, execution)?)
            })
            .await?;
        Ok(shapes::OverrideStageConditionOutput {})
    }
}
