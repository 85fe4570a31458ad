//! The errors of CloudWatch Logs: codes and texts, in one place.
//!
//! Source: Amazon CloudWatch Logs API Reference, each operation's "Errors"; the texts are those that the service
//! answers.

use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LogsError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("The specified log group does not exist.")]
    NoGroup,
    #[error("The specified log stream does not exist.")]
    NoStream,
    #[error("The specified log group already exists")]
    GroupExists,
    #[error("The specified log stream already exists")]
    StreamExists,
    #[error("The resource has the maximum of 50 tags")]
    TooManyTags,
    #[error("Resource limit exceeded.")]
    Limit,
    #[error("Policy with name {0} does not exist")]
    NoPolicy(String),
    #[error("Cannot delete log group with deletion protection enabled. Disable deletion protection first.")]
    Protected,
    #[error("Invalid filter pattern")]
    Pattern,
    #[error("The specified nextToken is invalid.")]
    Token,
    /// What a request says cannot be.
    #[error("{0}")]
    Parameter(String),
}

impl LogsError {
    pub(crate) fn parameter(text: impl Into<String>) -> Self {
        Self::Parameter(text.into())
    }
}

impl From<LogsError> for wire::Error {
    fn from(error: LogsError) -> Self {
        let (code, status) = match &error {
            LogsError::Store(_) => ("ServiceUnavailableException", 500),
            LogsError::Limit => ("LimitExceededException", 400),
            LogsError::NoGroup | LogsError::NoStream | LogsError::NoPolicy(_) => ("ResourceNotFoundException", 400),
            LogsError::GroupExists | LogsError::StreamExists => ("ResourceAlreadyExistsException", 400),
            LogsError::Protected => ("ValidationException", 400),
            LogsError::TooManyTags => ("TooManyTagsException", 400),
            LogsError::Token | LogsError::Pattern | LogsError::Parameter(_) => ("InvalidParameterException", 400),
        };
        Self::new(code, status, error.to_string())
    }
}
