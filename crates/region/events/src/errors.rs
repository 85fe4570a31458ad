//! The errors of EventBridge and SNS: codes and texts, in one place.
//!
//! Sources: EventBridge API Reference and SNS API Reference, each operation's "Errors"; the texts are those that the
//! services answer.

use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EventsError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// AWS's code, status and text.
    #[error("{text}")]
    Refused {
        /// `ResourceNotFoundException`.
        code: &'static str,
        /// The HTTP status.
        status: u16,
        /// What AWS says.
        text: String,
    },
}

fn refused(code: &'static str, status: u16, text: impl Into<String>) -> EventsError {
    EventsError::Refused { code, status, text: text.into() }
}

/// EventBridge: a value that cannot be.
pub(crate) fn validation(text: impl Into<String>) -> EventsError {
    refused("ValidationException", 400, text)
}

/// EventBridge: a pattern that is none.
pub(crate) fn bad_pattern(reason: &str) -> EventsError {
    refused("InvalidEventPatternException", 400, format!("Event pattern is not valid. Reason: {reason}"))
}

/// EventBridge: there is no such rule.
pub(crate) fn no_rule(name: &str, bus: &str) -> EventsError {
    refused("ResourceNotFoundException", 400, format!("Rule {name} does not exist on EventBus {bus}."))
}

/// EventBridge: there is no such bus.
pub(crate) fn no_bus(name: &str) -> EventsError {
    refused("ResourceNotFoundException", 400, format!("Event bus {name} does not exist."))
}

/// EventBridge: there is one of that name.
pub(crate) fn bus_exists(name: &str) -> EventsError {
    refused("ResourceAlreadyExistsException", 400, format!("Event bus {name} already exists."))
}

/// EventBridge: more than there may be.
pub(crate) fn limit(text: impl Into<String>) -> EventsError {
    refused("LimitExceededException", 400, text)
}

/// SNS: `Invalid parameter: ...`.
pub(crate) fn invalid(text: impl std::fmt::Display) -> EventsError {
    refused("InvalidParameter", 400, format!("Invalid parameter: {text}"))
}

/// SNS: `Invalid parameter: NAME Reason: ...`.
pub(crate) fn invalid_because(name: &str, reason: impl std::fmt::Display) -> EventsError {
    invalid(format!("{name} Reason: {reason}"))
}

/// SNS: a message attribute, or an entry of a batch.
pub(crate) fn invalid_value(text: impl Into<String>) -> EventsError {
    refused("ParameterValueInvalid", 400, text)
}

/// SNS: there is no such topic or subscription.
pub(crate) fn not_found(what: &str) -> EventsError {
    refused("NotFound", 404, format!("{what} does not exist"))
}

/// SNS: there is no resource of that ARN to tag.
pub(crate) fn no_resource() -> EventsError {
    refused("ResourceNotFound", 404, "Resource does not exist")
}

/// SNS: a batch that is none.
pub(crate) fn batch(code: &'static str, text: impl Into<String>) -> EventsError {
    refused(code, 400, text)
}

impl From<EventsError> for wire::Error {
    fn from(error: EventsError) -> Self {
        match error {
            EventsError::Store(error) => Self::internal(error),
            EventsError::Refused { code, status, text } => Self::new(code, status, text),
        }
    }
}
