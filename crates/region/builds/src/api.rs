//! The operations.

mod badge;
mod builds;
mod conditions;
mod delete_builds;
mod list;
mod project;
mod project_update;
mod projects;
pub(crate) mod read;
mod read_environment;
mod report_groups;
mod reports;
mod show;
mod start;
mod start_override;
mod stop;
mod tags;

use std::sync::Arc;

use door::Door;
use shapes_codebuild::{
    BatchDeleteBuildsInput, BatchGetBuildsInput, BatchGetProjectsInput, BatchGetReportGroupsInput,
    BatchGetReportsInput, CreateProjectInput, CreateReportGroupInput, DeleteProjectInput, DeleteReportGroupInput,
    DeleteReportInput, DescribeTestCasesInput, InvalidateProjectCacheInput, ListBuildsForProjectInput, ListBuildsInput,
    ListProjectsInput, ListReportGroupsInput, ListReportsForReportGroupInput, ListReportsInput, RetryBuildInput,
    StartBuildInput, StopBuildInput, UpdateProjectInput, UpdateReportGroupInput,
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
    door.serve::<BatchDeleteBuildsInput, _>(room);
    door.serve::<InvalidateProjectCacheInput, _>(room);
    door.serve::<CreateReportGroupInput, _>(room);
    door.serve::<UpdateReportGroupInput, _>(room);
    door.serve::<DeleteReportGroupInput, _>(room);
    door.serve::<BatchGetReportGroupsInput, _>(room);
    door.serve::<ListReportGroupsInput, _>(room);
    door.serve::<BatchGetReportsInput, _>(room);
    door.serve::<ListReportsInput, _>(room);
    door.serve::<ListReportsForReportGroupInput, _>(room);
    door.serve::<DeleteReportInput, _>(room);
    door.serve::<DescribeTestCasesInput, _>(room);
    door.endpoint(badge::PATH, Arc::new(badge::Badges(Arc::clone(room))));
    door.resource_tags("codebuild", Arc::<Builds>::clone(room));
}
