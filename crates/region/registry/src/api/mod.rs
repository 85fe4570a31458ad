//! The operations of the ECR API.

mod authorization;
mod batch_delete_image;
mod batch_get_image;
mod create_repository;
mod delete_repository;
mod describe_images;
mod describe_repositories;
mod layer_download;
mod layer_upload;
mod lifecycle_policy;
mod lifecycle_preview;
mod list_images;
mod policy;
mod put_image;
mod referrers;
mod registry;
mod scanning;
mod settings;
mod tags;
mod templates;

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Door, Page, Requirement};
use shapes_ecr as ecr;
use store::Digest;

use crate::Registry;
use crate::errors::RegistryError;
use crate::images::Reference;
use crate::model::{Place, Repository, RepositoryName, Scope};

/// Registers every operation.
pub(crate) fn register(door: &Door, room: &Arc<Registry>) {
    let whole = || Arc::new(Room(Arc::clone(room)));
    door.serve::<ecr::CreateRepositoryInput, _>(room);
    door.serve::<ecr::DescribeRepositoriesInput, _>(room);
    door.serve::<ecr::DeleteRepositoryInput, _>(room);
    door.serve::<ecr::GetAuthorizationTokenInput, _>(room);
    door.serve::<ecr::ListImagesInput, _>(room);
    door.serve::<ecr::DescribeImagesInput, _>(room);
    door.serve::<ecr::BatchGetImageInput, _>(room);
    door.serve::<ecr::BatchDeleteImageInput, _>(room);
    door.serve::<ecr::PutImageInput, _>(&whole());
    door.serve::<ecr::PutImageTagMutabilityInput, _>(room);
    door.serve::<ecr::PutImageScanningConfigurationInput, _>(room);
    door.serve::<ecr::SetRepositoryPolicyInput, _>(room);
    door.serve::<ecr::GetRepositoryPolicyInput, _>(room);
    door.serve::<ecr::DeleteRepositoryPolicyInput, _>(room);
    door.serve::<ecr::PutLifecyclePolicyInput, _>(room);
    door.serve::<ecr::GetLifecyclePolicyInput, _>(room);
    door.serve::<ecr::DeleteLifecyclePolicyInput, _>(room);
    door.serve::<ecr::StartLifecyclePolicyPreviewInput, _>(room);
    door.serve::<ecr::GetLifecyclePolicyPreviewInput, _>(room);
    door.serve::<ecr::ListImageReferrersInput, _>(room);
    door.serve::<ecr::DescribeImageScanFindingsInput, _>(room);
    door.serve::<ecr::DescribeRegistryInput, _>(room);
    door.serve::<ecr::GetAccountSettingInput, _>(room);
    door.serve::<ecr::PutAccountSettingInput, _>(room);
    door.serve::<ecr::GetRegistryScanningConfigurationInput, _>(room);
    door.serve::<ecr::PutRegistryScanningConfigurationInput, _>(room);
    door.serve::<ecr::BatchGetRepositoryScanningConfigurationInput, _>(room);
    door.serve::<ecr::CreateRepositoryCreationTemplateInput, _>(room);
    door.serve::<ecr::UpdateRepositoryCreationTemplateInput, _>(room);
    door.serve::<ecr::DescribeRepositoryCreationTemplatesInput, _>(room);
    door.serve::<ecr::DeleteRepositoryCreationTemplateInput, _>(room);
    door.serve::<ecr::TagResourceInput, _>(room);
    door.serve::<ecr::UntagResourceInput, _>(room);
    door.serve::<ecr::ListTagsForResourceInput, _>(room);
    door.serve::<ecr::BatchCheckLayerAvailabilityInput, _>(room);
    door.serve::<ecr::GetDownloadUrlForLayerInput, _>(room);
    door.serve::<ecr::InitiateLayerUploadInput, _>(room);
    door.serve::<ecr::UploadLayerPartInput, _>(room);
    door.serve::<ecr::CompleteLayerUploadInput, _>(&whole());
}

/// The room for the operations whose work goes on where the request breaks off: they need a share of it.
pub(crate) struct Room(pub(crate) Arc<Registry>);

impl Registry {
    /// An action on a repository. The door adds the tags of the repository.
    ///
    /// Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic Container
    /// Registry".
    #[expect(clippy::unused_self, reason = "asked of the room, as all requirements are")]
    pub(crate) fn on(&self, action: &str, scope: &Scope, name: &str) -> Requirement {
        Requirement::on(action, &scope.arn(name))
    }
}

/// The registry that a call is about.
fn scope(call: &Call, registry: Option<&str>) -> Scope {
    // The form of an id has been checked by now.
    let account = registry.and_then(|id| id.parse().ok()).unwrap_or_else(|| call.account.clone());
    Scope { account, region: call.region.clone() }
}

/// The repository that a call is about.
fn place(call: &Call, registry: Option<&str>, name: &str) -> Result<Place, RegistryError> {
    let name: RepositoryName = name.parse().map_err(|text: String| RegistryError::parameter("repositoryName", text))?;
    Ok(Place { scope: scope(call, registry), name })
}

/// A repository as the API shows it.
fn shown(place: &Place, repository: &Repository) -> ecr::Repository {
    let (image_tag_mutability, image_tag_mutability_exclusion_filters) = repository.mutability.shown();
    ecr::Repository {
        repository_arn: Some(place.arn().to_string()),
        registry_id: Some(place.scope.account.to_string()),
        repository_name: Some(place.name.to_string()),
        repository_uri: Some(format!("{}/{}", place.scope.host(), place.name)),
        created_at: Some(repository.created_at),
        image_tag_mutability,
        image_tag_mutability_exclusion_filters,
        image_scanning_configuration: Some(ecr::ImageScanningConfiguration {
            scan_on_push: Some(repository.scan_on_push),
        }),
        encryption_configuration: Some(ecr::EncryptionConfiguration { encryption_type: "AES256".to_owned() }),
    }
}

/// An image's name in answers.
fn identifier(digest: Option<&Digest>, tag: Option<&str>) -> ecr::ImageIdentifier {
    ecr::ImageIdentifier { image_digest: digest.map(ToString::to_string), image_tag: tag.map(str::to_owned) }
}

/// How a request names an image: by its digest where it gives one.
fn reference(id: &ecr::ImageIdentifier) -> Result<Reference, Failure> {
    match (&id.image_digest, &id.image_tag) {
        (Some(digest), _) => digest.parse().map(Reference::Digest).map_err(|_| Failure::digest()),
        (None, Some(tag)) => tag.parse().map(Reference::Tag).map_err(|_| Failure::tag()),
        (None, None) => Err(Failure::nothing()),
    }
}

/// Why one image of several could not be had: code and reason.
struct Failure(&'static str, String);

impl Failure {
    fn nothing() -> Self {
        let reason = "Invalid request parameters: both tag and digest cannot be null";
        Self("MissingDigestAndTag", reason.to_owned())
    }

    fn digest() -> Self {
        let reason =
            "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'";
        Self("InvalidImageDigest", reason.to_owned())
    }

    fn tag() -> Self {
        let reason =
            "Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'";
        Self("InvalidImageTag", reason.to_owned())
    }

    fn absent() -> Self {
        Self("ImageNotFound", "Requested image not found".to_owned())
    }

    fn of(self, id: &ecr::ImageIdentifier) -> ecr::ImageFailure {
        ecr::ImageFailure {
            image_id: Some(id.clone()),
            failure_code: Some(self.0.to_owned()),
            failure_reason: Some(self.1),
        }
    }
}

/// One page of what is listed, in the order of `key`, and the token of the next. `question` is what the list depends on.
fn page<T>(
    all: Vec<T>,
    key: impl Fn(&T) -> String,
    question: &[&str],
    token: Option<&str>,
    limit: Option<i64>,
) -> Result<(Vec<T>, Option<String>), RegistryError> {
    let mut sorted: Vec<(String, T)> = all.into_iter().map(|item| (key(&item), item)).collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    let size = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100).clamp(1, 1000);
    let page = Page { question, token, size, descending: false };
    page.of(sorted).map_err(|_| RegistryError::parameter("nextToken", "Invalid token"))
}

/// The one kind of encryption there is.
fn aes256(kind: Option<&str>) -> Result<(), RegistryError> {
    match kind {
        None | Some("AES256") => Ok(()),
        Some(kind) => {
            let text =
                format!("encryptionConfiguration: encryption type {kind} is not supported by this region; AES256 is");
            Err(RegistryError::Unsupported(text))
        }
    }
}

/// Tags of a repository, as a request gives them.
fn tag_map(tags: &[ecr::Tag]) -> Result<BTreeMap<String, String>, RegistryError> {
    let mut map = BTreeMap::new();
    for ecr::Tag { key, value } in tags {
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            let text = "A tag's key has 1 to 128 characters and its value at most 256";
            return Err(RegistryError::InvalidTag(text.to_owned()));
        }
        if door::is_reserved_tag(key) {
            return Err(RegistryError::InvalidTag(format!("Tag key '{key}' begins with 'aws:', which is reserved")));
        }
        if map.insert(key.clone(), value.clone()).is_some() {
            return Err(RegistryError::InvalidTag(format!("Tag key '{key}' is given more than once")));
        }
    }
    if map.len() > 50 { Err(RegistryError::TooManyTags) } else { Ok(map) }
}

/// Tags as the answers have them.
fn tag_list(tags: &BTreeMap<String, String>) -> Vec<ecr::Tag> {
    tags.iter().map(|(key, value)| ecr::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Tags as the condition keys of a request have them.
fn tag_pairs(tags: &[ecr::Tag]) -> impl Iterator<Item = (String, String)> + '_ {
    tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()))
}
