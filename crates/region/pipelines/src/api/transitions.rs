//! `codepipeline:DisableStageTransition`, `EnableStageTransition`
//!
//! Source: CodePipeline API Reference.

use door::{Call, Handler, Requirement};
use shapes_codepipeline as shapes;
use wire::Error;

use crate::errors::PipelinesError;
use crate::model::{Pipeline, Transition};
use crate::room::Pipelines;
use crate::tables;

impl Pipelines {
    async fn set_transition(
        &self,
        call: &Call,
        pipeline: &str,
        stage: &str,
        kind: &str,
        transition: Transition,
    ) -> Result<(), PipelinesError> {
        if kind != "Inbound" {
            let text = format!("The transition type {kind} is not supported by this region: Inbound is");
            return Err(PipelinesError::Validation(text));
        }
        let key = Pipelines::key(call, pipeline);
        self.context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.pipelines, &key.key()).ok_or_else(|| tables::absent(&key))?;
                if !found.stages.iter().any(|one| one.name == stage) {
                    return Err(PipelinesError::StageNotFound { name: key.name.clone(), stage: stage.to_owned() });
                }
                let mut changed = Pipeline::clone(&found);
                changed.transitions.insert(stage.to_owned(), transition);
                Ok(tx.put(&self.tables.pipelines, &key.key(), changed)?)
            })
            .await
    }
}

impl Handler<shapes::DisableStageTransitionInput> for Pipelines {
    fn requires(&self, input: &shapes::DisableStageTransitionInput, call: &Call) -> Vec<Requirement> {
        let stage = Pipelines::key(call, &input.pipeline_name).part(&input.stage_name);
        vec![Requirement::on("codepipeline:DisableStageTransition", &stage)]
    }

    async fn run(
        &self,
        input: shapes::DisableStageTransitionInput,
        call: &Call,
    ) -> Result<shapes::DisableStageTransitionOutput, Error> {
        let by = call.caller.arn().to_string();
        let transition = Transition { enabled: false, reason: Some(input.reason), by, at: call.at };
        self.set_transition(call, &input.pipeline_name, &input.stage_name, &input.transition_type, transition).await?;
        Ok(shapes::DisableStageTransitionOutput {})
    }
}

impl Handler<shapes::EnableStageTransitionInput> for Pipelines {
    fn requires(&self, input: &shapes::EnableStageTransitionInput, call: &Call) -> Vec<Requirement> {
        let stage = Pipelines::key(call, &input.pipeline_name).part(&input.stage_name);
        vec![Requirement::on("codepipeline:EnableStageTransition", &stage)]
    }

    async fn run(
        &self,
        input: shapes::EnableStageTransitionInput,
        call: &Call,
    ) -> Result<shapes::EnableStageTransitionOutput, Error> {
        let by = call.caller.arn().to_string();
        let transition = Transition { enabled: true, reason: None, by, at: call.at };
        self.set_transition(call, &input.pipeline_name, &input.stage_name, &input.transition_type, transition).await?;
        Ok(shapes::EnableStageTransitionOutput {})
    }
}
