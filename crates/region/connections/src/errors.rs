//! The errors of this room: codes and texts, in one place.
//!
//! Sources: CodeConnections API Reference, each operation's "Errors"; `crates/shapes/longshore/model.json`. The text
//! about a branch that is not there is the one that CodePipeline shows for a connection's source action.

use host::ProcessError;
use model::Arn;
use store::StoreError;

use crate::model::IllegalTransition;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub enum ConnectionsError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The disk failed, where Git repositories are.
    #[error("{0}")]
    Disk(String),
    /// Git could not be run.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// A connection was moved where its life does not go.
    #[error(transparent)]
    Transition(#[from] IllegalTransition),
    /// A name without the form of one.
    #[error(transparent)]
    Name(#[from] model::Invalid),
    /// There is no such connection.
    #[error("Connection with ARN {0} was not found")]
    ConnectionNotFound(String),
    /// There is no such host.
    #[error("Host with ARN {0} was not found")]
    HostNotFound(String),
    /// Connections are made for it.
    #[error("Host {0} cannot be deleted while connections are associated with it")]
    HostInUse(String),
    /// It waits for a person.
    #[error(
        "Connection {0} is not available: it is PENDING until it is authorised (longshore connections authorize {0})"
    )]
    ConnectionUnavailable(Arn),
    /// There is no such hosted repository.
    #[error("Repository {0} was not found")]
    RepositoryNotFound(String),
    /// There is one already.
    #[error("Repository {0} already exists")]
    RepositoryExists(String),
    /// A branch or repository that the connection does not lead to.
    #[error("[{provider}] No Branch [{branch}] found for FullRepositoryName [{repository}]{detail}")]
    BranchNotFound {
        /// The connection's provider type.
        provider: &'static str,
        /// The branch.
        branch: String,
        /// The repository.
        repository: String,
        /// What else is known, after the punctuation that leads to it; or nothing.
        detail: String,
    },
    /// A commit that cannot be fetched.
    #[error("[{provider}] Commit [{commit}] could not be fetched from FullRepositoryName [{repository}]{detail}")]
    CommitNotFound {
        /// The connection's provider type.
        provider: &'static str,
        /// The commit.
        commit: String,
        /// The repository.
        repository: String,
        /// What else is known, after the punctuation that leads to it; or nothing.
        detail: String,
    },
    /// A provider does not take a commit's status.
    #[error(
        "[{provider}] The status of commit [{commit}] in FullRepositoryName [{repository}] was not taken: {reason}"
    )]
    Status {
        /// The provider.
        provider: &'static str,
        /// The repository.
        repository: String,
        /// The commit.
        commit: String,
        /// What it says.
        reason: String,
    },
    /// Too many of something, or something too large.
    #[error("{0}")]
    Limit(String),
    /// Something that a request says and cannot be.
    #[error("{0}")]
    Invalid(String),
}

impl ConnectionsError {
    /// Something that a request says and cannot be.
    pub(crate) fn invalid(text: impl Into<String>) -> Self {
        Self::Invalid(text.into())
    }

    /// The disk failed while `what` was being done.
    pub(crate) fn disk(what: &str) -> impl FnOnce(std::io::Error) -> Self {
        move |error| Self::Disk(format!("{what}: {error}"))
    }
}

impl From<ConnectionsError> for wire::Error {
    fn from(error: ConnectionsError) -> Self {
        let code = match &error {
            ConnectionsError::Store(_)
            | ConnectionsError::Disk(_)
            | ConnectionsError::Process(_)
            | ConnectionsError::Transition(_) => return Self::internal(error),
            ConnectionsError::HostInUse(_) => "ResourceUnavailableException",
            ConnectionsError::HostNotFound(_)
            | ConnectionsError::ConnectionNotFound(_)
            | ConnectionsError::RepositoryNotFound(_) => "ResourceNotFoundException",
            ConnectionsError::ConnectionUnavailable(_) => "ConnectionUnavailableException",
            ConnectionsError::RepositoryExists(_) => "ConflictException",
            ConnectionsError::BranchNotFound { .. }
            | ConnectionsError::CommitNotFound { .. }
            | ConnectionsError::Status { .. } => "RepositoryUnavailableException",
            ConnectionsError::Limit(_) => "LimitExceededException",
            ConnectionsError::Invalid(_) | ConnectionsError::Name(_) => "InvalidInputException",
        };
        Self::new(code, 400, error.to_string())
    }
}
