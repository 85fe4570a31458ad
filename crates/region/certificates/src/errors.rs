//! The errors of ACM: codes and texts, in one place.
//!
//! Source: AWS Certificate Manager API Reference, version 2015-12-08, each operation's "Errors"; User Guide,
//! "Certificate import problems".

use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CertificateError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another room's answer.
    #[error(transparent)]
    Room(#[from] wire::Error),
    /// AWS's code and text.
    #[error("{text}")]
    Refused {
        /// `ResourceNotFoundException`.
        code: &'static str,
        /// What AWS says.
        text: String,
    },
}

/// An error with AWS's code and text.
pub(crate) fn refused(code: &'static str, text: impl Into<String>) -> CertificateError {
    CertificateError::Refused { code, text: text.into() }
}

/// What was given is no certificate that could be kept.
pub(crate) fn invalid(text: impl Into<String>) -> CertificateError {
    refused("ValidationException", text)
}

/// There is no such certificate.
pub(crate) fn not_found(arn: &str) -> CertificateError {
    refused("ResourceNotFoundException", format!("Could not find certificate {arn}."))
}

impl From<CertificateError> for wire::Error {
    fn from(error: CertificateError) -> Self {
        match error {
            CertificateError::Store(error) => Self::new("InternalFailure", 500, error.to_string()),
            CertificateError::Room(error) => error,
            CertificateError::Refused { code, text } => Self::new(code, 400, text),
        }
    }
}
