//! The errors of Parameter Store: codes and texts, in one place.
//!
//! Source: AWS Systems Manager API Reference, "Errors" of each operation; the texts are those that the service answers.

use door::BadToken;
use store::StoreError;

use crate::seal::Broken;

/// What goes wrong in Parameter Store.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ParameterError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// AWS says nothing more than the code.
    #[error("")]
    NotFound,
    #[error("An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret {0} not found.")]
    NoSecret(String),
    #[error("Systems Manager could not find version {version} of {name}. Verify the version and try again.")]
    NoVersion { name: String, version: String },
    #[error("The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")]
    Exists,
    #[error("No access to reserved parameter name: {0}.")]
    Reserved(String),
    #[error(
        "The hierarchy can have a maximum of 15 levels. For more information, see Requirements and constraints for \
         parameter names in the AWS Systems Manager User Guide."
    )]
    Levels,
    #[error(
        "Parameter Store doesn't support changing a parameter type in a hierarchy. For example, you can't change a \
         parameter from a String type to a SecureString type. You must create a new, unique parameter."
    )]
    Type,
    #[error("The request does not meet the regular expression requirement.")]
    Pattern,
    #[error("Parameter value, cannot be validated against allowedPattern: {0}")]
    Mismatch(String),
    #[error(
        "You have exceeded the number of parameters for this AWS account. Delete one or more parameters and try again."
    )]
    Limit,
    #[error(
        "You attempted to create a new version of {name} by calling the PutParameter API with the overwrite flag. \
         Version {version}, the oldest version, can't be deleted because it has a label associated with it. Move the \
         label to another version of the parameter, and try again."
    )]
    Versions { name: String, version: u32 },
    #[error(
        "A parameter version can have a maximum of ten labels. Move one or more labels to another version and try again."
    )]
    Labels,
    #[error("{0}")]
    FilterKey(String),
    #[error("{0}")]
    FilterOption(String),
    #[error("{0}")]
    FilterValue(String),
    #[error("Invalid Resource Type")]
    ResourceType,
    #[error("Invalid Resource Id")]
    ResourceId,
    #[error("The Targets parameter includes too many tags. Remove one or more tags and try the command again.")]
    Tags,
    #[error("The specified token is not valid.")]
    Page,
    /// What a request says breaks a constraint.
    #[error("{0}")]
    Validation(String),
    #[error("the region's key does not open the value")]
    Sealed,
}

impl ParameterError {
    pub(crate) fn validation(text: impl Into<String>) -> Self {
        Self::Validation(text.into())
    }

    /// The code of the API.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Store(_) | Self::Sealed => "InternalServerError",
            Self::NotFound | Self::NoSecret(_) => "ParameterNotFound",
            Self::NoVersion { .. } => "ParameterVersionNotFound",
            Self::Exists => "ParameterAlreadyExists",
            Self::Reserved(_) => "AccessDeniedException",
            Self::Levels => "HierarchyLevelLimitExceededException",
            Self::Type => "HierarchyTypeMismatchException",
            Self::Pattern => "InvalidAllowedPatternException",
            Self::Mismatch(_) => "ParameterPatternMismatchException",
            Self::Limit => "ParameterLimitExceeded",
            Self::Versions { .. } => "ParameterMaxVersionLimitExceeded",
            Self::Labels => "ParameterVersionLabelLimitExceeded",
            Self::FilterKey(_) => "InvalidFilterKey",
            Self::FilterOption(_) => "InvalidFilterOption",
            Self::FilterValue(_) => "InvalidFilterValue",
            Self::ResourceType => "InvalidResourceType",
            Self::ResourceId => "InvalidResourceId",
            Self::Tags => "TooManyTagsError",
            Self::Page => "InvalidNextToken",
            Self::Validation(_) => "ValidationException",
        }
    }
}

impl From<Broken> for ParameterError {
    fn from(_: Broken) -> Self {
        Self::Sealed
    }
}

impl From<BadToken> for ParameterError {
    fn from(_: BadToken) -> Self {
        Self::Page
    }
}

impl From<ParameterError> for wire::Error {
    fn from(error: ParameterError) -> Self {
        let status = if error.code() == "InternalServerError" { 500 } else { 400 };
        Self::new(error.code(), status, error.to_string())
    }
}
