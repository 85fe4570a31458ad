//! The operations of Parameter Store.

mod by_path;
mod delete;
mod describe;
mod get;
mod history;
mod labels;
mod put;
mod secret;
mod tags;

use std::sync::Arc;

use shapes_ssm as api;

use super::keeper::Keeper;
use crate::Secrets;

/// Registers the operations, and what the door asks about parameters.
pub(crate) fn serve(room: &Arc<Secrets>) {
    let door = &room.context.door;
    door.serve::<api::PutParameterInput, _>(room);
    door.serve::<api::GetParameterInput, _>(room);
    door.serve::<api::GetParametersInput, _>(room);
    door.serve::<api::GetParametersByPathInput, _>(room);
    door.serve::<api::GetParameterHistoryInput, _>(room);
    door.serve::<api::DescribeParametersInput, _>(room);
    door.serve::<api::DeleteParameterInput, _>(room);
    door.serve::<api::DeleteParametersInput, _>(room);
    door.serve::<api::LabelParameterVersionInput, _>(room);
    door.serve::<api::UnlabelParameterVersionInput, _>(room);
    door.serve::<api::AddTagsToResourceInput, _>(room);
    door.serve::<api::RemoveTagsFromResourceInput, _>(room);
    door.serve::<api::ListTagsForResourceInput, _>(room);
    door.resource_tags("ssm", Arc::new(Keeper(Arc::clone(room))));
}

/// How many entries a page has.
fn size(asked: Option<i64>, usual: usize) -> usize {
    asked.and_then(|most| usize::try_from(most).ok()).unwrap_or(usual)
}
