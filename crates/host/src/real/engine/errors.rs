//! What the engine's failures mean.

use std::io;

use bollard::errors::Error;

use super::find::Address;
use crate::EngineError;

/// What a failed call means.
pub(super) fn from_bollard(address: &Address, error: Error) -> EngineError {
    match error {
        Error::DockerResponseServerError { status_code, message } => answered(status_code, message),
        Error::DockerStreamError { error } => EngineError::Refused { status: 500, message: error },
        Error::DockerContainerWaitError { error, .. } => EngineError::Refused { status: 500, message: error },
        Error::RequestTimeoutError => EngineError::Deadline("answer"),
        Error::IOError { .. }
        | Error::HyperResponseError { .. }
        | Error::HyperLegacyError { .. }
        | Error::SocketNotFoundError(_) => silent(address, &error),
        other => EngineError::Refused { status: 0, message: format!("the engine's answer is not understood: {other}") },
    }
}

/// What an answer other than a good one means.
pub(super) fn answered(status: u16, message: String) -> EngineError {
    match status {
        404 => EngineError::NotFound(message),
        409 => EngineError::Conflict(message),
        // Podman answers 500 where a name is taken.
        500 if message.contains("already in use") => EngineError::Conflict(message),
        // And where it has no such thing, in some calls.
        500 if message.contains("no such container") || message.contains("no such image") => {
            EngineError::NotFound(message)
        }
        status => EngineError::Refused { status, message },
    }
}

/// It was there and does not answer.
pub(super) fn silent(address: &Address, error: &(dyn std::error::Error + 'static)) -> EngineError {
    EngineError::Absent(format!(
        "the container engine at {address} does not answer ({}); see that it runs, or name another with --engine URL",
        root(error)
    ))
}

/// The cause below all others: what the operating system said, mostly.
pub(super) fn root(error: &(dyn std::error::Error + 'static)) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
        Some(io::ErrorKind::NotFound) => "nothing is there".to_owned(),
        Some(io::ErrorKind::PermissionDenied) => "this user may not use it".to_owned(),
        Some(io::ErrorKind::ConnectionRefused) => "nobody listens".to_owned(),
        Some(io::ErrorKind::TimedOut) => "it takes too long".to_owned(),
        _ => cause.to_string(),
    }
}

/// Refused here, before the engine sees it.
pub(super) fn refused(message: String) -> EngineError {
    EngineError::Refused { status: 400, message }
}
