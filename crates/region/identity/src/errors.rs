//! The errors of IAM and STS: codes and texts, in one place.
//!
//! Source: IAM API Reference and STS API Reference, each operation's "Errors"; the texts are those that the services
//! answer.

use policy::Malformed;
use store::StoreError;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A setting that the region was started with.
    #[error("{0}")]
    Setting(String),
    /// There is no such role or user.
    #[error("The {kind} with name {name} cannot be found.")]
    NoSuchEntity {
        /// `role` or `user`.
        kind: &'static str,
        /// The name that was asked for.
        name: String,
    },
    /// There is no such inline policy.
    #[error("The {kind} policy with name {name} cannot be found.")]
    NoSuchInline {
        /// `role` or `user`.
        kind: &'static str,
        /// The policy's name.
        name: String,
    },
    /// There is no such managed policy.
    #[error("Policy {0} was not found.")]
    NoSuchPolicy(String),
    /// There is no such managed policy to attach.
    #[error("Policy {0} does not exist or is not attachable.")]
    NotAttachable(String),
    /// There is no such managed policy to set as a boundary.
    #[error("Scope ARN: {0} does not exist or is not attachable.")]
    NoSuchBoundary(String),
    /// The policy is not attached.
    #[error("Policy {0} was not found.")]
    NotAttached(String),
    /// The policy has no such version.
    #[error("Policy {arn} version {version} does not exist or is not attachable.")]
    NoSuchVersion {
        /// The policy.
        arn: String,
        /// The version, as it was given.
        version: String,
    },
    /// There is no such access key.
    #[error("The Access Key with id {0} cannot be found.")]
    NoSuchKey(String),
    /// The name is taken.
    #[error("{kind} with name {name} already exists.")]
    Exists {
        /// `Role` or `User`.
        kind: &'static str,
        /// The name.
        name: String,
    },
    /// The policy's name is taken.
    #[error("A policy called {0} already exists. Duplicate names are not allowed.")]
    PolicyExists(String),
    /// It cannot be deleted yet.
    #[error("{0}")]
    Conflict(&'static str),
    /// More than there may be.
    #[error("{0}")]
    Limit(String),
    /// The document is wrong.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The document names somebody who does not exist.
    #[error("Invalid principal in policy: \"AWS\":\"{0}\"")]
    UnknownPrincipal(String),
    /// A value that means nothing here.
    #[error("{0}")]
    Input(String),
    /// A value that breaks a rule which the model does not tell.
    #[error("{0}")]
    Validation(String),
    /// The policy belongs to AWS.
    #[error("Cannot perform the operation on the AWS managed policy {0}.")]
    Protected(String),
    /// There is no such managed policy for a session.
    #[error("PolicyArn {0} does not exist or is not attachable.")]
    NoSuchSessionPolicy(String),
    /// A session's policies and tags together are too much.
    #[error("Packed policy consumes {0}% of allotted space, please use smaller policy.")]
    PackedPolicyTooLarge(usize),
    /// The caller may not take the role.
    #[error("{0}")]
    Denied(String),
}

impl From<IdentityError> for wire::Error {
    fn from(error: IdentityError) -> Self {
        use IdentityError as E;
        let (code, status) = match &error {
            E::Store(_) | E::Setting(_) => ("ServiceFailure", 500),
            E::NoSuchEntity { .. }
            | E::NoSuchInline { .. }
            | E::NoSuchPolicy(_)
            | E::NotAttachable(_)
            | E::NotAttached(_)
            | E::NoSuchBoundary(_)
            | E::NoSuchVersion { .. }
            | E::NoSuchKey(_) => ("NoSuchEntity", 404),
            E::Exists { .. } | E::PolicyExists(_) => ("EntityAlreadyExists", 409),
            E::Conflict(_) => ("DeleteConflict", 409),
            E::Limit(_) => ("LimitExceeded", 409),
            E::Malformed(_) | E::UnknownPrincipal(_) => ("MalformedPolicyDocument", 400),
            E::Input(_) => ("InvalidInput", 400),
            E::Validation(_) | E::NoSuchSessionPolicy(_) => ("ValidationError", 400),
            E::PackedPolicyTooLarge(_) => ("PackedPolicyTooLarge", 400),
            E::Protected(_) | E::Denied(_) => ("AccessDenied", 403),
        };
        Self::new(code, status, error.to_string())
    }
}
