//! `codepipeline:RollbackStage`
//!
//! A new execution brings a stage back to what an earlier one brought there.
//!
//! Source: CodePipeline API Reference; User Guide, "Configure stage rollback".

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use crate::errors::PipelinesError;
use crate::model::{ExecutionType, Trigger, TriggerType};
use crate::room::Pipelines;
use crate::{plan, tables, trigger};

impl Handler<shapes::RollbackStageInput> for Pipelines {
    fn requires(&self, input: &shapes::RollbackStageInput, call: &Call) -> Vec<Requirement> {
        let stage = Pipelines::key(call, &input.pipeline_name).part(&input.stage_name);
        vec![Requirement::on("codepipeline:RollbackStage", &stage)]
    }

    async fn run(&self, input: shapes::RollbackStageInput, call: &Call) -> Result<shapes::RollbackStageOutput, Error> {
        let key = Pipelines::key(call, &input.pipeline_name);
        self.tables.pipeline(&key)?;
        let target = self.tables.execution(&key, &input.target_pipeline_execution_id)?;
        let name = input.stage_name;
        let id = self.context.host.ids.uuid();
        self.context
            .store
            .write(|tx| {
                let pipeline = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(&key))?;
                let absent = || PipelinesError::StageNotFound { name: key.name.clone(), stage: name.clone() };
                let stage = pipeline.stages.iter().position(|stage| stage.name == name).ok_or_else(absent)?;
                let refuse = |why: String| Err(PipelinesError::NotRollable(why));
                if stage == 0 {
                    return refuse(format!("The stage '{name}' is a source stage, which cannot be rolled back"));
                }
                if target.kind != ExecutionType::Standard {
                    return refuse(format!("The execution '{}' is a rollback itself", target.id));
                }
                if target.pipeline.version != pipeline.version {
                    return Err(PipelinesError::Outdated);
                }
                if !plan::rolls_back_to(&target, &name, pipeline.version) {
                    return refuse(format!("The execution '{}' has not succeeded in the stage '{name}'", target.id));
                }
                let live = tx.scan(&self.tables.live, &format!("{}/", key.key()));
                let mut live = live.iter().filter_map(|(key, _)| tx.get(&self.tables.executions, key));
                if live.any(|one| one.place.entered && one.stage_name() == name) {
                    return refuse(format!("The stage '{name}' is currently running"));
                }
                let trigger = Trigger::new(TriggerType::ManualRollback, call.caller.arn().to_string());
                let (pipeline, execution) = trigger::roll_back(&pipeline, &target, stage, trigger, id.clone(), call.at);
                tx.put(&self.tables.pipelines, &key.key(), pipeline)?;
                Ok(tables::put(tx, &self.tables, execution)?)
            })
            .await?;
        Ok(shapes::RollbackStageOutput { pipeline_execution_id: Some(id) })
    }
}
