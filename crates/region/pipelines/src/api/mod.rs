//! The operations, one small family a file.

mod approval;
mod encode;
mod executions;
mod page;
mod pipelines;
mod retry;
mod rollback;
mod rules;
mod start;
mod state;
mod stop;
mod tags;
mod transitions;
mod types;

use std::sync::Arc;

use door::{Call, Door, Requirement};
use shapes_codepipeline as shapes;

use crate::room::Pipelines;

/// Registers every operation.
pub(crate) fn serve(door: &Door, room: &Arc<Pipelines>) {
    door.serve::<shapes::CreatePipelineInput, _>(room);
    door.serve::<shapes::GetPipelineInput, _>(room);
    door.serve::<shapes::UpdatePipelineInput, _>(room);
    door.serve::<shapes::DeletePipelineInput, _>(room);
    door.serve::<shapes::ListPipelinesInput, _>(room);
    door.serve::<shapes::GetPipelineStateInput, _>(room);
    door.serve::<shapes::StartPipelineExecutionInput, _>(room);
    door.serve::<shapes::StopPipelineExecutionInput, _>(room);
    door.serve::<shapes::GetPipelineExecutionInput, _>(room);
    door.serve::<shapes::ListPipelineExecutionsInput, _>(room);
    door.serve::<shapes::ListActionExecutionsInput, _>(room);
    door.serve::<shapes::ListActionTypesInput, _>(room);
    door.serve::<shapes::ListRuleExecutionsInput, _>(room);
    door.serve::<shapes::ListRuleTypesInput, _>(room);
    door.serve::<shapes::OverrideStageConditionInput, _>(room);
    door.serve::<shapes::RetryStageExecutionInput, _>(room);
    door.serve::<shapes::RollbackStageInput, _>(room);
    door.serve::<shapes::DisableStageTransitionInput, _>(room);
    door.serve::<shapes::EnableStageTransitionInput, _>(room);
    door.serve::<shapes::PutApprovalResultInput, _>(room);
    door.serve::<shapes::TagResourceInput, _>(room);
    door.serve::<shapes::UntagResourceInput, _>(room);
    door.serve::<shapes::ListTagsForResourceInput, _>(room);
}

fn on_pipeline(action: &str, name: &str, call: &Call) -> Vec<Requirement> {
    vec![Requirement::on(action, &Pipelines::key(call, name).arn())]
}
