//! The errors of Elastic Load Balancing: codes and texts, in one place.
//!
//! Source: Elastic Load Balancing API Reference, version 2015-12-01, each operation's "Errors"; the texts are those that
//! the service answers.

use store::StoreError;

/// Why the room does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The records.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The data plane's threads.
    #[error("the data plane does not start: {0}")]
    Threads(#[from] std::io::Error),
}

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BalancingError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another room's answer.
    #[error(transparent)]
    Room(#[from] wire::Error),
    /// AWS's code and text.
    #[error("{text}")]
    Refused {
        /// `TargetGroupNotFound`.
        code: &'static str,
        /// What AWS says.
        text: String,
    },
}

/// An error with AWS's code and text.
pub(crate) fn refused(code: &'static str, text: impl Into<String>) -> BalancingError {
    BalancingError::Refused { code, text: text.into() }
}

/// A value that cannot be.
pub(crate) fn invalid(text: impl Into<String>) -> BalancingError {
    refused("ValidationError", text)
}

impl From<BalancingError> for wire::Error {
    fn from(error: BalancingError) -> Self {
        match error {
            BalancingError::Store(error) => Self::new("InternalFailure", 500, error.to_string()),
            BalancingError::Room(error) => error,
            BalancingError::Refused { code, text } => Self::new(code, 400, text),
        }
    }
}
