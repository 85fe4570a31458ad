//! The errors of CodeBuild: codes and texts, in one place.
//!
//! Source: CodeBuild API Reference; the texts are those that the service answers.

use model::Arn;
use store::StoreError;

use crate::model::{IllegalTransition, ProjectKey};

/// What goes wrong in this room's operations.
#[derive(Debug, thiserror::Error)]
pub enum BuildsError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A build was moved where its life does not go: a mistake of ours, told rather than hidden.
    #[error("{0}")]
    Transition(String),
    /// Another room could not do now what it was asked for.
    #[error("{0}")]
    NotNow(wire::Error),
    /// Something that a request says.
    #[error("{0}")]
    Invalid(String),
    /// AWS has it, this region has not.
    #[error("{0} is not supported in this region")]
    Unsupported(String),
    /// The name is taken.
    #[error("Project already exists: {0}")]
    ProjectExists(Arn),
    /// There is no such project.
    #[error("Project cannot be found: {0}")]
    ProjectNotFound(Arn),
    /// There is no such build.
    #[error("Build cannot be found: {0}")]
    BuildNotFound(String),
    /// Too many at once.
    #[error("Cannot have more than {0} builds in queue for the account")]
    QueueFull(usize),
    /// Too many of one project at once.
    #[error("Cannot have more than {0} active builds for the project")]
    ProjectFull(u32),
    /// There is no such report group.
    #[error("Report group does not exist: {0}")]
    GroupNotFound(String),
    /// There is no such report.
    #[error("Report does not exist: {0}")]
    ReportNotFound(String),
    /// The name is taken.
    #[error("Report group already exists: {0}")]
    GroupExists(Arn),
    /// The role does not trust CodeBuild, or is not there.
    #[error("CodeBuild is not authorized to perform: sts:AssumeRole on {0}")]
    Assume(Arn),
}

impl BuildsError {
    pub(crate) fn invalid(text: impl Into<String>) -> Self {
        Self::Invalid(text.into())
    }

    pub(crate) fn no_project(key: &ProjectKey) -> Self {
        Self::ProjectNotFound(key.arn())
    }
}

impl From<IllegalTransition> for BuildsError {
    fn from(error: IllegalTransition) -> Self {
        Self::Transition(error.to_string())
    }
}

impl From<BuildsError> for wire::Error {
    fn from(error: BuildsError) -> Self {
        let code = match &error {
            BuildsError::Store(_) | BuildsError::Transition(_) | BuildsError::NotNow(_) => {
                return Self::internal(error);
            }
            BuildsError::Invalid(_) | BuildsError::Unsupported(_) | BuildsError::Assume(_) => "InvalidInputException",
            BuildsError::ProjectExists(_) | BuildsError::GroupExists(_) => "ResourceAlreadyExistsException",
            BuildsError::ProjectNotFound(_)
            | BuildsError::BuildNotFound(_)
            | BuildsError::GroupNotFound(_)
            | BuildsError::ReportNotFound(_) => "ResourceNotFoundException",
            BuildsError::QueueFull(_) | BuildsError::ProjectFull(_) => "AccountLimitExceededException",
        };
        Self::new(code, 400, error.to_string())
    }
}
