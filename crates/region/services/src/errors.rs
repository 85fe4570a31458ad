//! The errors of ECS: codes and texts, in one place.
//!
//! Source: Amazon ECS API Reference, "Common Error Types" and each operation's "Errors"; the texts are those that the
//! service answers.

use model::Arn;
use store::StoreError;

use crate::model::{IllegalTransition, InvalidName};

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub enum ServicesError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A task was moved where its life does not go: a mistake of ours, told rather than hidden.
    #[error("{0}")]
    Transition(String),
    /// A name without the form of one.
    #[error("{0}")]
    Name(String),
    /// There is no such cluster, or not any more.
    #[error("Cluster not found.")]
    ClusterNotFound,
    /// It cannot be deleted yet.
    #[error("The Cluster cannot be deleted while Services are active.")]
    ClusterContainsServices,
    /// It cannot be deleted yet.
    #[error("The Cluster cannot be deleted while Tasks are active.")]
    ClusterContainsTasks,
    /// There is no such service.
    #[error("Service not found.")]
    ServiceNotFound,
    /// It was deleted.
    #[error("Service was not ACTIVE.")]
    ServiceNotActive,
    /// There is no such rollout.
    #[error("Service deployment not found.")]
    ServiceDeploymentNotFound,
    /// A rollout that is over cannot be stopped.
    #[error("The service deployment {0} is not in progress and cannot be stopped.")]
    NotInProgress(String),
    /// A capacity provider that services use cannot be taken from their cluster.
    #[error("The specified capacity provider is in use and cannot be removed.")]
    ProviderInUse,
    /// There is no such thing to tag.
    #[error("The specified resource was not found: {0}")]
    ResourceNotFound(Arn),
    /// RunTask was told the same token with other words; these tasks came of it.
    #[error("The provided client token has been used with other parameters.")]
    TokenUsed(Vec<Arn>),
    /// A task definition that is not there.
    #[error("Unable to describe task definition.")]
    DefinitionUnknown,
    /// A platform version that Fargate does not have.
    #[error("The specified platform does not exist.")]
    PlatformUnknown,
    /// Something that a request says and AWS answers ClientException to.
    #[error("{0}")]
    Client(String),
    /// Something that a request says and AWS answers InvalidParameterException to.
    #[error("{0}")]
    Parameter(String),
    /// AWS has it, this region has not.
    #[error("{0}")]
    Unsupported(String),
    /// Another room's answer, passed on.
    #[error(transparent)]
    Room(#[from] wire::Error),
}

impl ServicesError {
    /// What AWS answers ClientException to.
    pub(crate) fn client(text: impl Into<String>) -> Self {
        Self::Client(text.into())
    }

    /// What AWS answers InvalidParameterException to.
    pub(crate) fn parameter(text: impl Into<String>) -> Self {
        Self::Parameter(text.into())
    }
}

impl From<IllegalTransition> for ServicesError {
    fn from(error: IllegalTransition) -> Self {
        Self::Transition(error.to_string())
    }
}

impl From<InvalidName> for ServicesError {
    fn from(error: InvalidName) -> Self {
        Self::Name(error.to_string())
    }
}

impl From<ServicesError> for wire::Error {
    fn from(error: ServicesError) -> Self {
        let code = match &error {
            ServicesError::Store(_) | ServicesError::Transition(_) => {
                return Self::new("ServerException", 500, error.to_string());
            }
            ServicesError::Room(inner) => return inner.clone(),
            ServicesError::TokenUsed(tasks) => {
                let ids: Vec<String> = tasks.iter().map(ToString::to_string).collect();
                return Self::new("ConflictException", 400, error.to_string()).with("resourceIds", ids);
            }
            ServicesError::ClusterNotFound => "ClusterNotFoundException",
            ServicesError::ClusterContainsServices => "ClusterContainsServicesException",
            ServicesError::ClusterContainsTasks => "ClusterContainsTasksException",
            ServicesError::ServiceNotFound => "ServiceNotFoundException",
            ServicesError::ServiceNotActive => "ServiceNotActiveException",
            ServicesError::ServiceDeploymentNotFound => "ServiceDeploymentNotFoundException",
            ServicesError::NotInProgress(_) => "ConflictException",
            ServicesError::ProviderInUse => "ResourceInUseException",
            ServicesError::ResourceNotFound(_) => "ResourceNotFoundException",
            ServicesError::PlatformUnknown => "PlatformUnknownException",
            ServicesError::DefinitionUnknown | ServicesError::Client(_) => "ClientException",
            ServicesError::Parameter(_) | ServicesError::Name(_) => "InvalidParameterException",
            ServicesError::Unsupported(_) => "UnsupportedFeatureException",
        };
        Self::new(code, 400, error.to_string())
    }
}
