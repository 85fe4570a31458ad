//! The operations, one small family a file.

mod approval;
mod encode;
mod executions;
mod pipelines;
mod retry;
mod state;
mod tags;
mod transitions;

use std::sync::Arc;

use door::Door;
use shapes_codepipeline as shapes;

use crate::errors::PipelinesError;
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
    door.serve::<shapes::RetryStageExecutionInput, _>(room);
    door.serve::<shapes::DisableStageTransitionInput, _>(room);
    door.serve::<shapes::EnableStageTransitionInput, _>(room);
    door.serve::<shapes::PutApprovalResultInput, _>(room);
    door.serve::<shapes::TagResourceInput, _>(room);
    door.serve::<shapes::UntagResourceInput, _>(room);
    door.serve::<shapes::ListTagsForResourceInput, _>(room);
}

/// One page of `items`, and the token of the next: how many items were shown.
fn page<T>(
    items: Vec<T>,
    token: Option<&str>,
    most: Option<i64>,
    usual: usize,
) -> Result<(Vec<T>, Option<String>), PipelinesError> {
    let start = token.map_or(Ok(0), str::parse::<usize>);
    let start = start.map_err(|_| PipelinesError::NextToken("The next token is not one that was given".to_owned()))?;
    let most = most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0).unwrap_or(usual);
    let total = items.len();
    let shown: Vec<T> = items.into_iter().skip(start).take(most).collect();
    let end = start + shown.len();
    Ok((shown, (end < total).then(|| end.to_string())))
}
