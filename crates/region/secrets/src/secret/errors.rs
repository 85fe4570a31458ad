//! The errors of Secrets Manager: codes and texts, in one place.
//!
//! Source: AWS Secrets Manager API Reference, "Errors" of each operation; User Guide, "Attach a permissions policy"; the
//! texts are those that the service answers.

use door::BadToken;
use store::StoreError;

use crate::seal::Broken;

/// What goes wrong in Secrets Manager.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SecretError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("Secrets Manager can't find the specified secret.")]
    NoSecret,
    #[error("Secrets Manager can't find the specified secret value for staging label: {0}")]
    NoStage(String),
    #[error("Secrets Manager can't find the specified secret value for VersionId: {0}")]
    NoVersion(String),
    #[error("Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!")]
    Name,
    #[error("The operation failed because the secret {0} already exists.")]
    Exists(String),
    #[error(
        "You can't use ClientRequestToken {token} because that value is already in use for a version of secret {arn}."
    )]
    Token { token: String, arn: String },
    #[error("You can't create this secret because a secret with this name is already scheduled for deletion.")]
    NameDoomed,
    #[error("You can't perform this operation on the secret because it was marked for deletion.")]
    Doomed,
    #[error("You provided a VersionStage that is not associated to the provided VersionId.")]
    StageOfAnother,
    /// What a request says cannot be at this time.
    #[error("{0}")]
    Request(String),
    /// What a request says cannot be.
    #[error("{0}")]
    Parameter(String),
    /// What a request says breaks a constraint.
    #[error("{0}")]
    Validation(String),
    #[error("{0}")]
    Limit(String),
    #[error("{0}")]
    Policy(&'static str),
    #[error("You can't attach a resource-based policy that allows broad access to the secret.")]
    PublicPolicy,
    #[error("The NextToken value is invalid.")]
    Page,
    #[error("Secrets Manager can't decrypt the protected secret text: the region's key does not open it.")]
    Sealed,
}

impl SecretError {
    pub(crate) fn parameter(text: impl Into<String>) -> Self {
        Self::Parameter(text.into())
    }

    pub(crate) fn request(text: impl Into<String>) -> Self {
        Self::Request(text.into())
    }

    /// The code of the API.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Store(_) => "InternalServiceError",
            Self::NoSecret | Self::NoStage(_) | Self::NoVersion(_) => "ResourceNotFoundException",
            Self::Name | Self::Validation(_) => "ValidationException",
            Self::Exists(_) | Self::Token { .. } => "ResourceExistsException",
            Self::NameDoomed | Self::Doomed | Self::StageOfAnother | Self::Request(_) => "InvalidRequestException",
            Self::Parameter(_) => "InvalidParameterException",
            Self::Limit(_) => "LimitExceededException",
            Self::Policy(_) => "MalformedPolicyDocumentException",
            Self::PublicPolicy => "PublicPolicyException",
            Self::Page => "InvalidNextTokenException",
            Self::Sealed => "DecryptionFailure",
        }
    }
}

impl From<Broken> for SecretError {
    fn from(_: Broken) -> Self {
        Self::Sealed
    }
}

impl From<BadToken> for SecretError {
    fn from(_: BadToken) -> Self {
        Self::Page
    }
}

impl From<SecretError> for wire::Error {
    fn from(error: SecretError) -> Self {
        let status = if matches!(error, SecretError::Store(_)) { 500 } else { 400 };
        Self::new(error.code(), status, error.to_string())
    }
}
