//! The errors of ECR: codes and texts, in one place.
//!
//! Source: Amazon ECR API Reference, each operation's "Errors"; the texts are those that the service answers.

use model::AccountId;
use store::{Digest, StoreError};

use crate::model::Place;

/// What goes wrong in this room.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RegistryError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such repository.
    #[error("The repository with name '{name}' does not exist in the registry with id '{registry}'")]
    RepositoryNotFound { name: String, registry: AccountId },
    /// The name is taken.
    #[error("The repository with name '{}' already exists in the registry with id '{}'", .0.name, .0.scope.account)]
    RepositoryAlreadyExists(Place),
    /// It cannot be deleted without force.
    #[error(
        "The repository with name '{}' in registry with id '{}' cannot be deleted because it still contains images",
        .0.name, .0.scope.account
    )]
    RepositoryNotEmpty(Place),
    /// There is no such image. The first part is how the request named it.
    #[error(
        "The image with imageId {0} does not exist within the repository with name '{name}' in the registry with id '{id}'",
        name = .1.name, id = .1.scope.account
    )]
    ImageNotFound(String, Place),
    /// The image is there, under that tag.
    #[error(
        "Image with digest '{digest}' and tag '{tag}' already exists in the repository with name '{}' in registry with id '{}'",
        .place.name, .place.scope.account
    )]
    ImageAlreadyExists { place: Place, digest: Digest, tag: String },
    /// The tag stays where it is.
    #[error(
        "The image tag '{tag}' already exists in the '{}' repository and cannot be overwritten because the repository is immutable.",
        .place.name
    )]
    ImageTagAlreadyExists { place: Place, tag: String },
    /// The manifest is not the one that was named.
    #[error("The digest of the manifest, '{found}', does not match the image digest '{given}'")]
    ImageDigestDoesNotMatch { given: String, found: Digest },
    /// The manifest names layers that the repository has not.
    #[error(
        "Layers with digests '[{}]' required for pushing image into repository with name '{}' in the registry with id '{}' do not exist",
        list(.1), .0.name, .0.scope.account
    )]
    LayersNotFound(Place, Vec<Digest>),
    /// The index names images that the repository has not.
    #[error(
        "Images with digests '[{}]' required for pushing image into repository with name '{}' in the registry with id '{}' do not exist",
        list(.1), .0.name, .0.scope.account
    )]
    ReferencedImagesNotFound(Place, Vec<Digest>),
    /// The manifest cannot be read.
    #[error("Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax: {0}'")]
    InvalidManifest(String),
    /// A kind of manifest that is not kept.
    #[error("The manifest type '{0}' is not supported")]
    UnsupportedManifest(String),
    /// There is no such upload, or not any more.
    #[error(
        "Upload with id '{upload}' could not be found for the repository with name '{}' in the registry with id '{}'",
        .place.name, .place.scope.account
    )]
    UploadNotFound { place: Place, upload: String },
    /// Nothing was uploaded.
    #[error("The upload with id '{0}' is empty")]
    EmptyUpload(String),
    /// A part that does not follow the last one.
    #[error("The layer part does not begin where the upload stands; the last byte received is {last}")]
    InvalidLayerPart { place: Place, upload: String, last: i64 },
    /// What was uploaded has another digest.
    #[error("The layer's digest, '{found}', does not match the digest '{given}'")]
    InvalidLayer { given: String, found: Digest },
    /// The repository has the layer.
    #[error(
        "Layer with digest '{1}' already exists in the repository with name '{name}' in registry with id '{id}'",
        name = .0.name, id = .0.scope.account
    )]
    LayerAlreadyExists(Place, Digest),
    /// Only the last part may be small.
    #[error("Layer parts must be at least 5 MiB in size")]
    LayerPartTooSmall,
    /// There is no such layer to download.
    #[error(
        "The layer with digest '{1}' does not exist in the repository with name '{name}' in the registry with id '{id}'",
        name = .0.name, id = .0.scope.account
    )]
    LayerNotFound(Place, String),
    /// Too many uploads at once.
    #[error("{0}")]
    LimitExceeded(String),
    /// A layer or a manifest beyond ECR's limits.
    #[error("{0}")]
    TooLarge(String),
    /// There is no policy beside the repository.
    #[error(
        "Repository policy does not exist for the repository with name '{}' in the registry with id '{}'",
        .0.name, .0.scope.account
    )]
    RepositoryPolicyNotFound(Place),
    /// There is no lifecycle policy.
    #[error(
        "Lifecycle policy does not exist for the repository with name '{}' in the registry with id '{}'",
        .0.name, .0.scope.account
    )]
    LifecyclePolicyNotFound(Place),
    /// No preview was asked for.
    #[error(
        "Lifecycle policy preview does not exist for the repository with name '{}' in the registry with id '{}'",
        .0.name, .0.scope.account
    )]
    LifecyclePolicyPreviewNotFound(Place),
    /// The last preview is still worked out.
    #[error(
        "A lifecycle policy preview is already in progress for the repository with name '{}' in the registry with id '{}'",
        .0.name, .0.scope.account
    )]
    LifecyclePolicyPreviewInProgress(Place),
    /// The image was not scanned. The first part is how the request named it.
    #[error(
        "Image scan does not exist for the image with '{0}' in the repository with name '{name}' in the registry with id '{id}'",
        name = .1.name, id = .1.scope.account
    )]
    ScanNotFound(String, Place),
    /// There is a template of that prefix.
    #[error("The repository creation template with prefix '{0}' already exists in the registry with id '{1}'")]
    TemplateAlreadyExists(String, AccountId),
    /// There is no template of that prefix.
    #[error("The repository creation template with prefix '{0}' does not exist in the registry with id '{1}'")]
    TemplateNotFound(String, AccountId),
    /// Parameters that do not go together.
    #[error("{0}")]
    Validation(String),
    /// A parameter's value that breaks a rule.
    #[error("Invalid parameter at '{parameter}' failed to satisfy constraint: '{constraint}'")]
    Parameter { parameter: &'static str, constraint: String },
    /// AWS has it, this region has not.
    #[error("{0}")]
    Unsupported(String),
    /// A tag of a repository that breaks a rule.
    #[error("{0}")]
    InvalidTag(String),
    /// More tags than AWS takes.
    #[error(
        "The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is 50."
    )]
    TooManyTags,
    /// The body of an upload broke off.
    #[error("The upload broke off: {0}")]
    Broken(String),
}

fn list(digests: &[Digest]) -> String {
    digests.iter().map(Digest::as_str).collect::<Vec<_>>().join(", ")
}

impl RegistryError {
    /// A parameter's value that breaks a rule.
    pub(crate) fn parameter(parameter: &'static str, constraint: impl Into<String>) -> Self {
        Self::Parameter { parameter, constraint: constraint.into() }
    }
}

impl From<RegistryError> for wire::Error {
    fn from(error: RegistryError) -> Self {
        use RegistryError as E;
        let code = match &error {
            E::Store(_) => return Self::new("ServerException", 500, error.to_string()),
            E::RepositoryNotFound { .. } => "RepositoryNotFoundException",
            E::RepositoryAlreadyExists(_) => "RepositoryAlreadyExistsException",
            E::RepositoryNotEmpty(_) => "RepositoryNotEmptyException",
            E::ImageNotFound(..) => "ImageNotFoundException",
            E::ImageAlreadyExists { .. } => "ImageAlreadyExistsException",
            E::ImageTagAlreadyExists { .. } => "ImageTagAlreadyExistsException",
            E::ImageDigestDoesNotMatch { .. } => "ImageDigestDoesNotMatchException",
            E::LayersNotFound(..) | E::LayerNotFound(..) => "LayersNotFoundException",
            E::ReferencedImagesNotFound(..) => "ReferencedImagesNotFoundException",
            E::UploadNotFound { .. } => "UploadNotFoundException",
            E::EmptyUpload(_) => "EmptyUploadException",
            E::InvalidLayerPart { place, upload, last } => {
                return Self::new("InvalidLayerPartException", 400, error.to_string())
                    .with("registryId", place.scope.account.as_str())
                    .with("repositoryName", place.name.as_str())
                    .with("uploadId", upload.as_str())
                    .with("lastValidByteReceived", *last);
            }
            E::InvalidLayer { .. } => "InvalidLayerException",
            E::LayerAlreadyExists(..) => "LayerAlreadyExistsException",
            E::LayerPartTooSmall => "LayerPartTooSmallException",
            E::LimitExceeded(_) | E::TooLarge(_) => "LimitExceededException",
            E::RepositoryPolicyNotFound(_) => "RepositoryPolicyNotFoundException",
            E::LifecyclePolicyNotFound(_) => "LifecyclePolicyNotFoundException",
            E::LifecyclePolicyPreviewNotFound(_) => "LifecyclePolicyPreviewNotFoundException",
            E::LifecyclePolicyPreviewInProgress(_) => "LifecyclePolicyPreviewInProgressException",
            E::ScanNotFound(..) => "ScanNotFoundException",
            E::TemplateAlreadyExists(..) => "TemplateAlreadyExistsException",
            E::TemplateNotFound(..) => "TemplateNotFoundException",
            E::Validation(_) => "ValidationException",
            E::InvalidManifest(_)
            | E::UnsupportedManifest(_)
            | E::Parameter { .. }
            | E::Unsupported(_)
            | E::Broken(_) => "InvalidParameterException",
            E::InvalidTag(_) => "InvalidTagParameterException",
            E::TooManyTags => "TooManyTagsException",
        };
        Self::new(code, 400, error.to_string())
    }
}
