//! The operations.

mod builds;
mod list;
mod project;
mod projects;
pub(crate) mod read;
mod show;
mod start;
mod stop;

use std::sync::Arc;

use door::Door;
use shapes_codebuild::{
    BatchGetBuildsInput, BatchGetProjectsInput, CreateProjectInput, DeleteProjectInput, ListBuildsForProjectInput,
    ListBuildsInput, ListProjectsInput, RetryBuildInput, StartBuildInput, StopBuildInput, UpdateProjectInput,
};

use crate::Builds;

/// Lets the room answer them.
pub(crate) fn register(room: &Arc<Builds>, door: &Door) {
    door.serve::<CreateProjectInput, _>(room);
    door.serve::<UpdateProjectInput, _>(room);
    door.serve::<DeleteProjectInput, _>(room);
    door.serve::<BatchGetProjectsInput, _>(room);
    door.serve::<ListProjectsInput, _>(room);
    door.serve::<StartBuildInput, _>(room);
    door.serve::<StopBuildInput, _>(room);
    door.serve::<RetryBuildInput, _>(room);
    door.serve::<BatchGetBuildsInput, _>(room);
    door.serve::<ListBuildsInput, _>(room);
    door.serve::<ListBuildsForProjectInput, _>(room);
}
