//! What goes back instead of an answer.

use std::fmt;

use serde_json::{Map, Value};

/// An error as AWS sends it: a code that programs match on, a status, and a text for people.
///
/// Rooms keep their own enums and turn them into this at the API's edge.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    /// The code without namespace: `RepositoryNotFoundException`.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened and what to do.
    pub message: String,
    /// Members that the error's shape has beside the message.
    pub fields: Map<String, Value>,
}

impl Error {
    /// An error with a code, an HTTP status and a text.
    pub fn new(code: impl Into<String>, status: u16, message: impl Into<String>) -> Self {
        Self { code: code.into(), status, message: message.into(), fields: Map::new() }
    }

    /// Adds a member of the error's shape.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }

    /// The region itself failed: a full disk, an engine's silence. `what` says what and is shown to the caller.
    pub fn internal(what: impl fmt::Display) -> Self {
        Self::new("InternalFailure", 500, what.to_string())
    }

    /// An operation that AWS has and this region has not.
    pub fn unknown_operation(service: &str, operation: &str) -> Self {
        Self::new(
            "UnknownOperationException",
            400,
            format!("{service}:{operation} is not an operation of this region; docs/support.md lists those that are"),
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
