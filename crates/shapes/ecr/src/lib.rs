// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizationData {
    #[serde(rename = "authorizationToken", default, skip_serializing_if = "Option::is_none")]
    pub authorization_token: Option<String>,
    #[serde(rename = "expiresAt", default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<wire::Timestamp>,
    #[serde(rename = "proxyEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub proxy_endpoint: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchCheckLayerAvailabilityInput {
    #[serde(rename = "layerDigests")]
    pub layer_digests: Vec<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchCheckLayerAvailabilityOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<LayerFailure>>,
    #[serde(rename = "layers", default, skip_serializing_if = "Option::is_none")]
    pub layers: Option<Vec<Layer>>,
}

impl wire::Output for BatchCheckLayerAvailabilityOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchDeleteImageInput {
    #[serde(rename = "imageIds")]
    pub image_ids: Vec<ImageIdentifier>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchDeleteImageOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ImageFailure>>,
    #[serde(rename = "imageIds", default, skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
}

impl wire::Output for BatchDeleteImageOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetImageInput {
    #[serde(rename = "acceptedMediaTypes", default, skip_serializing_if = "Option::is_none")]
    pub accepted_media_types: Option<Vec<String>>,
    #[serde(rename = "imageIds")]
    pub image_ids: Vec<ImageIdentifier>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetImageOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ImageFailure>>,
    #[serde(rename = "images", default, skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<Image>>,
}

impl wire::Output for BatchGetImageOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetRepositoryScanningConfigurationInput {
    #[serde(rename = "repositoryNames")]
    pub repository_names: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetRepositoryScanningConfigurationOutput {
    #[serde(rename = "failures", default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<RepositoryScanningConfigurationFailure>>,
    #[serde(rename = "scanningConfigurations", default, skip_serializing_if = "Option::is_none")]
    pub scanning_configurations: Option<Vec<RepositoryScanningConfiguration>>,
}

impl wire::Output for BatchGetRepositoryScanningConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompleteLayerUploadInput {
    #[serde(rename = "layerDigests")]
    pub layer_digests: Vec<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    #[serde(rename = "uploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompleteLayerUploadOutput {
    #[serde(rename = "layerDigest", default, skip_serializing_if = "Option::is_none")]
    pub layer_digest: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "uploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

impl wire::Output for CompleteLayerUploadOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRepositoryCreationTemplateInput {
    #[serde(rename = "appliedFor")]
    pub applied_for: Vec<String>,
    #[serde(rename = "customRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "encryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "lifecyclePolicy", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<String>,
    #[serde(rename = "prefix")]
    pub prefix: String,
    #[serde(rename = "repositoryPolicy", default, skip_serializing_if = "Option::is_none")]
    pub repository_policy: Option<String>,
    #[serde(rename = "resourceTags", default, skip_serializing_if = "Option::is_none")]
    pub resource_tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRepositoryCreationTemplateOutput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryCreationTemplate", default, skip_serializing_if = "Option::is_none")]
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl wire::Output for CreateRepositoryCreationTemplateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRepositoryInput {
    #[serde(rename = "encryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfiguration>,
    #[serde(rename = "imageScanningConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRepositoryOutput {
    #[serde(rename = "repository", default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<Repository>,
}

impl wire::Output for CreateRepositoryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLifecyclePolicyInput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLifecyclePolicyOutput {
    #[serde(rename = "lastEvaluatedAt", default, skip_serializing_if = "Option::is_none")]
    pub last_evaluated_at: Option<wire::Timestamp>,
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for DeleteLifecyclePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryCreationTemplateInput {
    #[serde(rename = "prefix")]
    pub prefix: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryCreationTemplateOutput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryCreationTemplate", default, skip_serializing_if = "Option::is_none")]
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl wire::Output for DeleteRepositoryCreationTemplateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryPolicyInput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryPolicyOutput {
    #[serde(rename = "policyText", default, skip_serializing_if = "Option::is_none")]
    pub policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for DeleteRepositoryPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryInput {
    #[serde(rename = "force", default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRepositoryOutput {
    #[serde(rename = "repository", default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<Repository>,
}

impl wire::Output for DeleteRepositoryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeImageScanFindingsInput {
    #[serde(rename = "imageId")]
    pub image_id: ImageIdentifier,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeImageScanFindingsOutput {
    #[serde(rename = "imageId", default, skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageIdentifier>,
    #[serde(rename = "imageScanStatus", default, skip_serializing_if = "Option::is_none")]
    pub image_scan_status: Option<ImageScanStatus>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for DescribeImageScanFindingsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeImagesFilter {
    #[serde(rename = "imageStatus", default, skip_serializing_if = "Option::is_none")]
    pub image_status: Option<String>,
    #[serde(rename = "tagStatus", default, skip_serializing_if = "Option::is_none")]
    pub tag_status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeImagesInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<DescribeImagesFilter>,
    #[serde(rename = "imageIds", default, skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeImagesOutput {
    #[serde(rename = "imageDetails", default, skip_serializing_if = "Option::is_none")]
    pub image_details: Option<Vec<ImageDetail>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeImagesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRegistryInput {
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRegistryOutput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "replicationConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl wire::Output for DescribeRegistryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRepositoriesInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryNames", default, skip_serializing_if = "Option::is_none")]
    pub repository_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRepositoriesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "repositories", default, skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<Repository>>,
}

impl wire::Output for DescribeRepositoriesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRepositoryCreationTemplatesInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "prefixes", default, skip_serializing_if = "Option::is_none")]
    pub prefixes: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRepositoryCreationTemplatesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryCreationTemplates", default, skip_serializing_if = "Option::is_none")]
    pub repository_creation_templates: Option<Vec<RepositoryCreationTemplate>>,
}

impl wire::Output for DescribeRepositoryCreationTemplatesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EncryptionConfiguration {
    #[serde(rename = "encryptionType")]
    pub encryption_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EncryptionConfigurationForRepositoryCreationTemplate {
    #[serde(rename = "encryptionType")]
    pub encryption_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountSettingInput {
    #[serde(rename = "name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAccountSettingOutput {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl wire::Output for GetAccountSettingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAuthorizationTokenInput {
    #[serde(rename = "registryIds", default, skip_serializing_if = "Option::is_none")]
    pub registry_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetAuthorizationTokenOutput {
    #[serde(rename = "authorizationData", default, skip_serializing_if = "Option::is_none")]
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

impl wire::Output for GetAuthorizationTokenOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetDownloadUrlForLayerInput {
    #[serde(rename = "layerDigest")]
    pub layer_digest: String,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetDownloadUrlForLayerOutput {
    #[serde(rename = "downloadUrl", default, skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    #[serde(rename = "layerDigest", default, skip_serializing_if = "Option::is_none")]
    pub layer_digest: Option<String>,
}

impl wire::Output for GetDownloadUrlForLayerOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLifecyclePolicyPreviewInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<LifecyclePolicyPreviewFilter>,
    #[serde(rename = "imageIds", default, skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLifecyclePolicyPreviewOutput {
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "previewResults", default, skip_serializing_if = "Option::is_none")]
    pub preview_results: Option<Vec<LifecyclePolicyPreviewResult>>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "summary", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<LifecyclePolicyPreviewSummary>,
}

impl wire::Output for GetLifecyclePolicyPreviewOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLifecyclePolicyInput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLifecyclePolicyOutput {
    #[serde(rename = "lastEvaluatedAt", default, skip_serializing_if = "Option::is_none")]
    pub last_evaluated_at: Option<wire::Timestamp>,
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for GetLifecyclePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRegistryScanningConfigurationInput {
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRegistryScanningConfigurationOutput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "scanningConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl wire::Output for GetRegistryScanningConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRepositoryPolicyInput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRepositoryPolicyOutput {
    #[serde(rename = "policyText", default, skip_serializing_if = "Option::is_none")]
    pub policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for GetRepositoryPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Image {
    #[serde(rename = "imageId", default, skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageIdentifier>,
    #[serde(rename = "imageManifest", default, skip_serializing_if = "Option::is_none")]
    pub image_manifest: Option<String>,
    #[serde(rename = "imageManifestMediaType", default, skip_serializing_if = "Option::is_none")]
    pub image_manifest_media_type: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageDetail {
    #[serde(rename = "artifactMediaType", default, skip_serializing_if = "Option::is_none")]
    pub artifact_media_type: Option<String>,
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imageManifestMediaType", default, skip_serializing_if = "Option::is_none")]
    pub image_manifest_media_type: Option<String>,
    #[serde(rename = "imagePushedAt", default, skip_serializing_if = "Option::is_none")]
    pub image_pushed_at: Option<wire::Timestamp>,
    #[serde(rename = "imageScanStatus", default, skip_serializing_if = "Option::is_none")]
    pub image_scan_status: Option<ImageScanStatus>,
    #[serde(rename = "imageSizeInBytes", default, skip_serializing_if = "Option::is_none")]
    pub image_size_in_bytes: Option<i64>,
    #[serde(rename = "imageStatus", default, skip_serializing_if = "Option::is_none")]
    pub image_status: Option<String>,
    #[serde(rename = "imageTags", default, skip_serializing_if = "Option::is_none")]
    pub image_tags: Option<Vec<String>>,
    #[serde(rename = "lastRecordedPullTime", default, skip_serializing_if = "Option::is_none")]
    pub last_recorded_pull_time: Option<wire::Timestamp>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "subjectManifestDigest", default, skip_serializing_if = "Option::is_none")]
    pub subject_manifest_digest: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageFailure {
    #[serde(rename = "failureCode", default, skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    #[serde(rename = "failureReason", default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(rename = "imageId", default, skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageIdentifier>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageIdentifier {
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imageTag", default, skip_serializing_if = "Option::is_none")]
    pub image_tag: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageReferrer {
    #[serde(rename = "annotations", default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    #[serde(rename = "artifactStatus", default, skip_serializing_if = "Option::is_none")]
    pub artifact_status: Option<String>,
    #[serde(rename = "artifactType", default, skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<String>,
    #[serde(rename = "digest", default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "mediaType", default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageScanStatus {
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageScanningConfiguration {
    #[serde(rename = "scanOnPush", default, skip_serializing_if = "Option::is_none")]
    pub scan_on_push: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImageTagMutabilityExclusionFilter {
    #[serde(rename = "filter")]
    pub filter: String,
    #[serde(rename = "filterType")]
    pub filter_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InitiateLayerUploadInput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InitiateLayerUploadOutput {
    #[serde(rename = "partSize", default, skip_serializing_if = "Option::is_none")]
    pub part_size: Option<i64>,
    #[serde(rename = "uploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

impl wire::Output for InitiateLayerUploadOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    #[serde(rename = "layerAvailability", default, skip_serializing_if = "Option::is_none")]
    pub layer_availability: Option<String>,
    #[serde(rename = "layerDigest", default, skip_serializing_if = "Option::is_none")]
    pub layer_digest: Option<String>,
    #[serde(rename = "layerSize", default, skip_serializing_if = "Option::is_none")]
    pub layer_size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LayerFailure {
    #[serde(rename = "failureCode", default, skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    #[serde(rename = "failureReason", default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(rename = "layerDigest", default, skip_serializing_if = "Option::is_none")]
    pub layer_digest: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicyPreviewFilter {
    #[serde(rename = "tagStatus", default, skip_serializing_if = "Option::is_none")]
    pub tag_status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicyPreviewResult {
    #[serde(rename = "action", default, skip_serializing_if = "Option::is_none")]
    pub action: Option<LifecyclePolicyRuleAction>,
    #[serde(rename = "appliedRulePriority", default, skip_serializing_if = "Option::is_none")]
    pub applied_rule_priority: Option<i64>,
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imagePushedAt", default, skip_serializing_if = "Option::is_none")]
    pub image_pushed_at: Option<wire::Timestamp>,
    #[serde(rename = "imageTags", default, skip_serializing_if = "Option::is_none")]
    pub image_tags: Option<Vec<String>>,
    #[serde(rename = "storageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicyPreviewSummary {
    #[serde(rename = "expiringImageTotalCount", default, skip_serializing_if = "Option::is_none")]
    pub expiring_image_total_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecyclePolicyRuleAction {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImageReferrersFilter {
    #[serde(rename = "artifactStatus", default, skip_serializing_if = "Option::is_none")]
    pub artifact_status: Option<String>,
    #[serde(rename = "artifactTypes", default, skip_serializing_if = "Option::is_none")]
    pub artifact_types: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImageReferrersInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<ListImageReferrersFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    #[serde(rename = "subjectId")]
    pub subject_id: SubjectIdentifier,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImageReferrersOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "referrers", default, skip_serializing_if = "Option::is_none")]
    pub referrers: Option<Vec<ImageReferrer>>,
}

impl wire::Output for ListImageReferrersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImagesFilter {
    #[serde(rename = "imageStatus", default, skip_serializing_if = "Option::is_none")]
    pub image_status: Option<String>,
    #[serde(rename = "tagStatus", default, skip_serializing_if = "Option::is_none")]
    pub tag_status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImagesInput {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<ListImagesFilter>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListImagesOutput {
    #[serde(rename = "imageIds", default, skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListImagesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutAccountSettingInput {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutAccountSettingOutput {
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl wire::Output for PutAccountSettingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageInput {
    #[serde(rename = "imageDigest", default, skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imageManifest")]
    pub image_manifest: String,
    #[serde(rename = "imageManifestMediaType", default, skip_serializing_if = "Option::is_none")]
    pub image_manifest_media_type: Option<String>,
    #[serde(rename = "imageTag", default, skip_serializing_if = "Option::is_none")]
    pub image_tag: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageOutput {
    #[serde(rename = "image", default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
}

impl wire::Output for PutImageOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageScanningConfigurationInput {
    #[serde(rename = "imageScanningConfiguration")]
    pub image_scanning_configuration: ImageScanningConfiguration,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageScanningConfigurationOutput {
    #[serde(rename = "imageScanningConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for PutImageScanningConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageTagMutabilityInput {
    #[serde(rename = "imageTagMutability")]
    pub image_tag_mutability: String,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutImageTagMutabilityOutput {
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for PutImageTagMutabilityOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLifecyclePolicyInput {
    #[serde(rename = "lifecyclePolicyText")]
    pub lifecycle_policy_text: String,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLifecyclePolicyOutput {
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for PutLifecyclePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRegistryScanningConfigurationInput {
    #[serde(rename = "rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<RegistryScanningRule>>,
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRegistryScanningConfigurationOutput {
    #[serde(rename = "registryScanningConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub registry_scanning_configuration: Option<RegistryScanningConfiguration>,
}

impl wire::Output for PutRegistryScanningConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistryScanningConfiguration {
    #[serde(rename = "rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<RegistryScanningRule>>,
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistryScanningRule {
    #[serde(rename = "repositoryFilters")]
    pub repository_filters: Vec<ScanningRepositoryFilter>,
    #[serde(rename = "scanFrequency")]
    pub scan_frequency: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicationConfiguration {
    #[serde(rename = "rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<ReplicationRule>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicationDestination {
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplicationRule {
    #[serde(rename = "destinations", default, skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Vec<ReplicationDestination>>,
    #[serde(rename = "repositoryFilters", default, skip_serializing_if = "Option::is_none")]
    pub repository_filters: Option<Vec<RepositoryFilter>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "encryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfiguration>,
    #[serde(rename = "imageScanningConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryArn", default, skip_serializing_if = "Option::is_none")]
    pub repository_arn: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "repositoryUri", default, skip_serializing_if = "Option::is_none")]
    pub repository_uri: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryCreationTemplate {
    #[serde(rename = "appliedFor", default, skip_serializing_if = "Option::is_none")]
    pub applied_for: Option<Vec<String>>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "customRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "encryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "lifecyclePolicy", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<String>,
    #[serde(rename = "prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "repositoryPolicy", default, skip_serializing_if = "Option::is_none")]
    pub repository_policy: Option<String>,
    #[serde(rename = "resourceTags", default, skip_serializing_if = "Option::is_none")]
    pub resource_tags: Option<Vec<Tag>>,
    #[serde(rename = "updatedAt", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryFilter {
    #[serde(rename = "filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    #[serde(rename = "filterType", default, skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryScanningConfiguration {
    #[serde(rename = "appliedScanFilters", default, skip_serializing_if = "Option::is_none")]
    pub applied_scan_filters: Option<Vec<ScanningRepositoryFilter>>,
    #[serde(rename = "repositoryArn", default, skip_serializing_if = "Option::is_none")]
    pub repository_arn: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "scanFrequency", default, skip_serializing_if = "Option::is_none")]
    pub scan_frequency: Option<String>,
    #[serde(rename = "scanOnPush", default, skip_serializing_if = "Option::is_none")]
    pub scan_on_push: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RepositoryScanningConfigurationFailure {
    #[serde(rename = "failureCode", default, skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    #[serde(rename = "failureReason", default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ScanningRepositoryFilter {
    #[serde(rename = "filter")]
    pub filter: String,
    #[serde(rename = "filterType")]
    pub filter_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetRepositoryPolicyInput {
    #[serde(rename = "force", default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "policyText")]
    pub policy_text: String,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetRepositoryPolicyOutput {
    #[serde(rename = "policyText", default, skip_serializing_if = "Option::is_none")]
    pub policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

impl wire::Output for SetRepositoryPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartLifecyclePolicyPreviewInput {
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StartLifecyclePolicyPreviewOutput {
    #[serde(rename = "lifecyclePolicyText", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy_text: Option<String>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl wire::Output for StartLifecyclePolicyPreviewOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SubjectIdentifier {
    #[serde(rename = "imageDigest")]
    pub image_digest: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {
}

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {
}

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRepositoryCreationTemplateInput {
    #[serde(rename = "appliedFor", default, skip_serializing_if = "Option::is_none")]
    pub applied_for: Option<Vec<String>>,
    #[serde(rename = "customRoleArn", default, skip_serializing_if = "Option::is_none")]
    pub custom_role_arn: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "encryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfigurationForRepositoryCreationTemplate>,
    #[serde(rename = "imageTagMutability", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<String>,
    #[serde(rename = "imageTagMutabilityExclusionFilters", default, skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "lifecyclePolicy", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_policy: Option<String>,
    #[serde(rename = "prefix")]
    pub prefix: String,
    #[serde(rename = "repositoryPolicy", default, skip_serializing_if = "Option::is_none")]
    pub repository_policy: Option<String>,
    #[serde(rename = "resourceTags", default, skip_serializing_if = "Option::is_none")]
    pub resource_tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRepositoryCreationTemplateOutput {
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryCreationTemplate", default, skip_serializing_if = "Option::is_none")]
    pub repository_creation_template: Option<RepositoryCreationTemplate>,
}

impl wire::Output for UpdateRepositoryCreationTemplateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadLayerPartInput {
    #[serde(rename = "layerPartBlob")]
    pub layer_part_blob: wire::Blob,
    #[serde(rename = "partFirstByte")]
    pub part_first_byte: i64,
    #[serde(rename = "partLastByte")]
    pub part_last_byte: i64,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    #[serde(rename = "uploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadLayerPartOutput {
    #[serde(rename = "lastByteReceived", default, skip_serializing_if = "Option::is_none")]
    pub last_byte_received: Option<i64>,
    #[serde(rename = "registryId", default, skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "uploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

impl wire::Output for UploadLayerPartOutput {}

pub static ACCOUNT_SETTING_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: None, values: &[] };
pub static ACCOUNT_SETTING_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ANNOTATIONS_: Shape = Shape::Map { key: &STRING_, value: &STRING_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ARTIFACT_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING"] };
pub static ARTIFACT_STATUS_FILTER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"] };
pub static ARTIFACT_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(255) }, pattern: None, values: &[] };
pub static ARTIFACT_TYPE_LIST_: Shape = Shape::List { member: &ARTIFACT_TYPE_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(5) } };
pub static AUTHORIZATION_DATA_: Shape = Shape::Structure(Structure { name: "AuthorizationData", payload: None, members: &[
    Member { name: "authorizationToken", wire: "authorizationToken", form: "authorizationToken", place: Place::Body, shape: &BASE64_, required: false, supported: true, attribute: false, time: None },
    Member { name: "expiresAt", wire: "expiresAt", form: "expiresAt", place: Place::Body, shape: &EXPIRATION_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "proxyEndpoint", wire: "proxyEndpoint", form: "proxyEndpoint", place: Place::Body, shape: &PROXY_ENDPOINT_, required: false, supported: true, attribute: false, time: None },
]});
pub static AUTHORIZATION_DATA_LIST_: Shape = Shape::List { member: &AUTHORIZATION_DATA_, element: "member", flattened: false, size: Range::ANY };
pub static BASE64_: Shape = Shape::String { length: Range::ANY, pattern: Some("^\\S+$"), values: &[] };
pub static BATCH_CHECK_LAYER_AVAILABILITY_REQUEST_: Shape = Shape::Structure(Structure { name: "BatchCheckLayerAvailabilityRequest", payload: None, members: &[
    Member { name: "layerDigests", wire: "layerDigests", form: "layerDigests", place: Place::Body, shape: &BATCHED_OPERATION_LAYER_DIGEST_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_CHECK_LAYER_AVAILABILITY_RESPONSE_: Shape = Shape::Structure(Structure { name: "BatchCheckLayerAvailabilityResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &LAYER_FAILURE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "layers", wire: "layers", form: "layers", place: Place::Body, shape: &LAYER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_DELETE_IMAGE_REQUEST_: Shape = Shape::Structure(Structure { name: "BatchDeleteImageRequest", payload: None, members: &[
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_DELETE_IMAGE_RESPONSE_: Shape = Shape::Structure(Structure { name: "BatchDeleteImageResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &IMAGE_FAILURE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_IMAGE_REQUEST_: Shape = Shape::Structure(Structure { name: "BatchGetImageRequest", payload: None, members: &[
    Member { name: "acceptedMediaTypes", wire: "acceptedMediaTypes", form: "acceptedMediaTypes", place: Place::Body, shape: &MEDIA_TYPE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_IMAGE_RESPONSE_: Shape = Shape::Structure(Structure { name: "BatchGetImageResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &IMAGE_FAILURE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "images", wire: "images", form: "images", place: Place::Body, shape: &IMAGE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "BatchGetRepositoryScanningConfigurationRequest", payload: None, members: &[
    Member { name: "repositoryNames", wire: "repositoryNames", form: "repositoryNames", place: Place::Body, shape: &SCANNING_CONFIGURATION_REPOSITORY_NAME_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_RESPONSE_: Shape = Shape::Structure(Structure { name: "BatchGetRepositoryScanningConfigurationResponse", payload: None, members: &[
    Member { name: "failures", wire: "failures", form: "failures", place: Place::Body, shape: &REPOSITORY_SCANNING_CONFIGURATION_FAILURE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanningConfigurations", wire: "scanningConfigurations", form: "scanningConfigurations", place: Place::Body, shape: &REPOSITORY_SCANNING_CONFIGURATION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCHED_OPERATION_LAYER_DIGEST_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1000) }, pattern: None, values: &[] };
pub static BATCHED_OPERATION_LAYER_DIGEST_LIST_: Shape = Shape::List { member: &BATCHED_OPERATION_LAYER_DIGEST_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static COMPLETE_LAYER_UPLOAD_REQUEST_: Shape = Shape::Structure(Structure { name: "CompleteLayerUploadRequest", payload: None, members: &[
    Member { name: "layerDigests", wire: "layerDigests", form: "layerDigests", place: Place::Body, shape: &LAYER_DIGEST_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "uploadId", wire: "uploadId", form: "uploadId", place: Place::Body, shape: &UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static COMPLETE_LAYER_UPLOAD_RESPONSE_: Shape = Shape::Structure(Structure { name: "CompleteLayerUploadResponse", payload: None, members: &[
    Member { name: "layerDigest", wire: "layerDigest", form: "layerDigest", place: Place::Body, shape: &LAYER_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "uploadId", wire: "uploadId", form: "uploadId", place: Place::Body, shape: &UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPOSITORY_CREATION_TEMPLATE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateRepositoryCreationTemplateRequest", payload: None, members: &[
    Member { name: "appliedFor", wire: "appliedFor", form: "appliedFor", place: Place::Body, shape: &RCT_APPLIED_FOR_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "customRoleArn", wire: "customRoleArn", form: "customRoleArn", place: Place::Body, shape: &CUSTOM_ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &REPOSITORY_TEMPLATE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", form: "encryptionConfiguration", place: Place::Body, shape: &ENCRYPTION_CONFIGURATION_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lifecyclePolicy", wire: "lifecyclePolicy", form: "lifecyclePolicy", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "prefix", wire: "prefix", form: "prefix", place: Place::Body, shape: &PREFIX_, required: true, supported: true, attribute: false, time: None },
    Member { name: "repositoryPolicy", wire: "repositoryPolicy", form: "repositoryPolicy", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceTags", wire: "resourceTags", form: "resourceTags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateRepositoryCreationTemplateResponse", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryCreationTemplate", wire: "repositoryCreationTemplate", form: "repositoryCreationTemplate", place: Place::Body, shape: &REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPOSITORY_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateRepositoryRequest", payload: None, members: &[
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", form: "encryptionConfiguration", place: Place::Body, shape: &ENCRYPTION_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", form: "imageScanningConfiguration", place: Place::Body, shape: &IMAGE_SCANNING_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_REPOSITORY_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateRepositoryResponse", payload: None, members: &[
    Member { name: "repository", wire: "repository", form: "repository", place: Place::Body, shape: &REPOSITORY_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATION_TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static CUSTOM_ROLE_ARN_: Shape = Shape::String { length: Range { min: None, max: Some(2048) }, pattern: None, values: &[] };
pub static DATE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static DELETE_LIFECYCLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteLifecyclePolicyRequest", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_LIFECYCLE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteLifecyclePolicyResponse", payload: None, members: &[
    Member { name: "lastEvaluatedAt", wire: "lastEvaluatedAt", form: "lastEvaluatedAt", place: Place::Body, shape: &EVALUATION_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_CREATION_TEMPLATE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryCreationTemplateRequest", payload: None, members: &[
    Member { name: "prefix", wire: "prefix", form: "prefix", place: Place::Body, shape: &PREFIX_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryCreationTemplateResponse", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryCreationTemplate", wire: "repositoryCreationTemplate", form: "repositoryCreationTemplate", place: Place::Body, shape: &REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryPolicyRequest", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryPolicyResponse", payload: None, members: &[
    Member { name: "policyText", wire: "policyText", form: "policyText", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryRequest", payload: None, members: &[
    Member { name: "force", wire: "force", form: "force", place: Place::Body, shape: &FORCE_FLAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_REPOSITORY_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteRepositoryResponse", payload: None, members: &[
    Member { name: "repository", wire: "repository", form: "repository", place: Place::Body, shape: &REPOSITORY_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_IMAGE_SCAN_FINDINGS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeImageScanFindingsRequest", payload: None, members: &[
    Member { name: "imageId", wire: "imageId", form: "imageId", place: Place::Body, shape: &IMAGE_IDENTIFIER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_IMAGE_SCAN_FINDINGS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeImageScanFindingsResponse", payload: None, members: &[
    Member { name: "imageId", wire: "imageId", form: "imageId", place: Place::Body, shape: &IMAGE_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageScanStatus", wire: "imageScanStatus", form: "imageScanStatus", place: Place::Body, shape: &IMAGE_SCAN_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_IMAGES_FILTER_: Shape = Shape::Structure(Structure { name: "DescribeImagesFilter", payload: None, members: &[
    Member { name: "imageStatus", wire: "imageStatus", form: "imageStatus", place: Place::Body, shape: &IMAGE_STATUS_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tagStatus", wire: "tagStatus", form: "tagStatus", place: Place::Body, shape: &TAG_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_IMAGES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeImagesRequest", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &DESCRIBE_IMAGES_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_IMAGES_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeImagesResponse", payload: None, members: &[
    Member { name: "imageDetails", wire: "imageDetails", form: "imageDetails", place: Place::Body, shape: &IMAGE_DETAIL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REGISTRY_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRegistryRequest", payload: None, members: &[
]});
pub static DESCRIBE_REGISTRY_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeRegistryResponse", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "replicationConfiguration", wire: "replicationConfiguration", form: "replicationConfiguration", place: Place::Body, shape: &REPLICATION_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REPOSITORIES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRepositoriesRequest", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryNames", wire: "repositoryNames", form: "repositoryNames", place: Place::Body, shape: &REPOSITORY_NAME_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REPOSITORIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeRepositoriesResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositories", wire: "repositories", form: "repositories", place: Place::Body, shape: &REPOSITORY_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REPOSITORY_CREATION_TEMPLATES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRepositoryCreationTemplatesRequest", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "prefixes", wire: "prefixes", form: "prefixes", place: Place::Body, shape: &PREFIX_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REPOSITORY_CREATION_TEMPLATES_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeRepositoryCreationTemplatesResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryCreationTemplates", wire: "repositoryCreationTemplates", form: "repositoryCreationTemplates", place: Place::Body, shape: &REPOSITORY_CREATION_TEMPLATE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static ENCRYPTION_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "EncryptionConfiguration", payload: None, members: &[
    Member { name: "encryptionType", wire: "encryptionType", form: "encryptionType", place: Place::Body, shape: &ENCRYPTION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "kmsKey", wire: "kmsKey", form: "kmsKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static ENCRYPTION_CONFIGURATION_FOR_REPOSITORY_CREATION_TEMPLATE_: Shape = Shape::Structure(Structure { name: "EncryptionConfigurationForRepositoryCreationTemplate", payload: None, members: &[
    Member { name: "encryptionType", wire: "encryptionType", form: "encryptionType", place: Place::Body, shape: &ENCRYPTION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "kmsKey", wire: "kmsKey", form: "kmsKey", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static ENCRYPTION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AES256", "KMS", "KMS_DSSE"] };
pub static EVALUATION_TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static EXPIRATION_TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static FIFTY_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(50) } };
pub static FORCE_FLAG_: Shape = Shape::Boolean;
pub static GET_ACCOUNT_SETTING_REQUEST_: Shape = Shape::Structure(Structure { name: "GetAccountSettingRequest", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACCOUNT_SETTING_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_ACCOUNT_SETTING_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetAccountSettingResponse", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACCOUNT_SETTING_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &ACCOUNT_SETTING_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST_: Shape = Shape::List { member: &REGISTRY_ID_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10) } };
pub static GET_AUTHORIZATION_TOKEN_REQUEST_: Shape = Shape::Structure(Structure { name: "GetAuthorizationTokenRequest", payload: None, members: &[
    Member { name: "registryIds", wire: "registryIds", form: "registryIds", place: Place::Body, shape: &GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_AUTHORIZATION_TOKEN_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetAuthorizationTokenResponse", payload: None, members: &[
    Member { name: "authorizationData", wire: "authorizationData", form: "authorizationData", place: Place::Body, shape: &AUTHORIZATION_DATA_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_DOWNLOAD_URL_FOR_LAYER_REQUEST_: Shape = Shape::Structure(Structure { name: "GetDownloadUrlForLayerRequest", payload: None, members: &[
    Member { name: "layerDigest", wire: "layerDigest", form: "layerDigest", place: Place::Body, shape: &LAYER_DIGEST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_DOWNLOAD_URL_FOR_LAYER_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetDownloadUrlForLayerResponse", payload: None, members: &[
    Member { name: "downloadUrl", wire: "downloadUrl", form: "downloadUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "layerDigest", wire: "layerDigest", form: "layerDigest", place: Place::Body, shape: &LAYER_DIGEST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_LIFECYCLE_POLICY_PREVIEW_REQUEST_: Shape = Shape::Structure(Structure { name: "GetLifecyclePolicyPreviewRequest", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &LIFECYCLE_POLICY_PREVIEW_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &LIFECYCLE_PREVIEW_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_LIFECYCLE_POLICY_PREVIEW_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetLifecyclePolicyPreviewResponse", payload: None, members: &[
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "previewResults", wire: "previewResults", form: "previewResults", place: Place::Body, shape: &LIFECYCLE_POLICY_PREVIEW_RESULT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &LIFECYCLE_POLICY_PREVIEW_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "summary", wire: "summary", form: "summary", place: Place::Body, shape: &LIFECYCLE_POLICY_PREVIEW_SUMMARY_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_LIFECYCLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetLifecyclePolicyRequest", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_LIFECYCLE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetLifecyclePolicyResponse", payload: None, members: &[
    Member { name: "lastEvaluatedAt", wire: "lastEvaluatedAt", form: "lastEvaluatedAt", place: Place::Body, shape: &EVALUATION_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_REGISTRY_SCANNING_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetRegistryScanningConfigurationRequest", payload: None, members: &[
]});
pub static GET_REGISTRY_SCANNING_CONFIGURATION_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetRegistryScanningConfigurationResponse", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanningConfiguration", wire: "scanningConfiguration", form: "scanningConfiguration", place: Place::Body, shape: &REGISTRY_SCANNING_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_REPOSITORY_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetRepositoryPolicyRequest", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_REPOSITORY_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetRepositoryPolicyResponse", payload: None, members: &[
    Member { name: "policyText", wire: "policyText", form: "policyText", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_: Shape = Shape::Structure(Structure { name: "Image", payload: None, members: &[
    Member { name: "imageId", wire: "imageId", form: "imageId", place: Place::Body, shape: &IMAGE_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageManifest", wire: "imageManifest", form: "imageManifest", place: Place::Body, shape: &IMAGE_MANIFEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", form: "imageManifestMediaType", place: Place::Body, shape: &MEDIA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_ACTION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["EXPIRE", "TRANSITION"] };
pub static IMAGE_COUNT_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static IMAGE_DETAIL_: Shape = Shape::Structure(Structure { name: "ImageDetail", payload: None, members: &[
    Member { name: "artifactMediaType", wire: "artifactMediaType", form: "artifactMediaType", place: Place::Body, shape: &MEDIA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", form: "imageManifestMediaType", place: Place::Body, shape: &MEDIA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imagePushedAt", wire: "imagePushedAt", form: "imagePushedAt", place: Place::Body, shape: &PUSH_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "imageScanStatus", wire: "imageScanStatus", form: "imageScanStatus", place: Place::Body, shape: &IMAGE_SCAN_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageSizeInBytes", wire: "imageSizeInBytes", form: "imageSizeInBytes", place: Place::Body, shape: &IMAGE_SIZE_IN_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageStatus", wire: "imageStatus", form: "imageStatus", place: Place::Body, shape: &IMAGE_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTags", wire: "imageTags", form: "imageTags", place: Place::Body, shape: &IMAGE_TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastRecordedPullTime", wire: "lastRecordedPullTime", form: "lastRecordedPullTime", place: Place::Body, shape: &RECORDED_PULL_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "subjectManifestDigest", wire: "subjectManifestDigest", form: "subjectManifestDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_DETAIL_LIST_: Shape = Shape::List { member: &IMAGE_DETAIL_, element: "member", flattened: false, size: Range::ANY };
pub static IMAGE_DIGEST_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IMAGE_FAILURE_: Shape = Shape::Structure(Structure { name: "ImageFailure", payload: None, members: &[
    Member { name: "failureCode", wire: "failureCode", form: "failureCode", place: Place::Body, shape: &IMAGE_FAILURE_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failureReason", wire: "failureReason", form: "failureReason", place: Place::Body, shape: &IMAGE_FAILURE_REASON_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageId", wire: "imageId", form: "imageId", place: Place::Body, shape: &IMAGE_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_FAILURE_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["InvalidImageDigest", "InvalidImageTag", "ImageTagDoesNotMatchDigest", "ImageNotFound", "MissingDigestAndTag", "ImageReferencedByManifestList", "KmsError", "UpstreamAccessDenied", "UpstreamTooManyRequests", "UpstreamUnavailable", "ImageInaccessible"] };
pub static IMAGE_FAILURE_LIST_: Shape = Shape::List { member: &IMAGE_FAILURE_, element: "member", flattened: false, size: Range::ANY };
pub static IMAGE_FAILURE_REASON_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IMAGE_IDENTIFIER_: Shape = Shape::Structure(Structure { name: "ImageIdentifier", payload: None, members: &[
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTag", wire: "imageTag", form: "imageTag", place: Place::Body, shape: &IMAGE_TAG_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_IDENTIFIER_LIST_: Shape = Shape::List { member: &IMAGE_IDENTIFIER_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static IMAGE_LIST_: Shape = Shape::List { member: &IMAGE_, element: "member", flattened: false, size: Range::ANY };
pub static IMAGE_MANIFEST_: Shape = Shape::String { length: Range { min: Some(1), max: Some(4194304) }, pattern: None, values: &[] };
pub static IMAGE_REFERRER_: Shape = Shape::Structure(Structure { name: "ImageReferrer", payload: None, members: &[
    Member { name: "annotations", wire: "annotations", form: "annotations", place: Place::Body, shape: &ANNOTATIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifactStatus", wire: "artifactStatus", form: "artifactStatus", place: Place::Body, shape: &ARTIFACT_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifactType", wire: "artifactType", form: "artifactType", place: Place::Body, shape: &ARTIFACT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "digest", wire: "digest", form: "digest", place: Place::Body, shape: &IMAGE_DIGEST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "mediaType", wire: "mediaType", form: "mediaType", place: Place::Body, shape: &MEDIA_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "size", wire: "size", form: "size", place: Place::Body, shape: &IMAGE_SIZE_IN_BYTES_, required: true, supported: true, attribute: false, time: None },
]});
pub static IMAGE_REFERRER_LIST_: Shape = Shape::List { member: &IMAGE_REFERRER_, element: "member", flattened: false, size: Range::ANY };
pub static IMAGE_SCAN_STATUS_: Shape = Shape::Structure(Structure { name: "ImageScanStatus", payload: None, members: &[
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &SCAN_STATUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &SCAN_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_SCANNING_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "ImageScanningConfiguration", payload: None, members: &[
    Member { name: "scanOnPush", wire: "scanOnPush", form: "scanOnPush", place: Place::Body, shape: &SCAN_ON_PUSH_FLAG_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMAGE_SIZE_IN_BYTES_: Shape = Shape::Integer { range: Range::ANY };
pub static IMAGE_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING"] };
pub static IMAGE_STATUS_FILTER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"] };
pub static IMAGE_TAG_: Shape = Shape::String { length: Range { min: Some(1), max: Some(300) }, pattern: None, values: &[] };
pub static IMAGE_TAG_LIST_: Shape = Shape::List { member: &IMAGE_TAG_, element: "member", flattened: false, size: Range::ANY };
pub static IMAGE_TAG_MUTABILITY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_: Shape = Shape::Structure(Structure { name: "ImageTagMutabilityExclusionFilter", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "filterType", wire: "filterType", form: "filterType", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["WILDCARD"] };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("^[0-9a-zA-Z._*-]{1,128}$"), values: &[] };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_: Shape = Shape::List { member: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(5) } };
pub static INITIATE_LAYER_UPLOAD_REQUEST_: Shape = Shape::Structure(Structure { name: "InitiateLayerUploadRequest", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static INITIATE_LAYER_UPLOAD_RESPONSE_: Shape = Shape::Structure(Structure { name: "InitiateLayerUploadResponse", payload: None, members: &[
    Member { name: "partSize", wire: "partSize", form: "partSize", place: Place::Body, shape: &PART_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "uploadId", wire: "uploadId", form: "uploadId", place: Place::Body, shape: &UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static LAYER_: Shape = Shape::Structure(Structure { name: "Layer", payload: None, members: &[
    Member { name: "layerAvailability", wire: "layerAvailability", form: "layerAvailability", place: Place::Body, shape: &LAYER_AVAILABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "layerDigest", wire: "layerDigest", form: "layerDigest", place: Place::Body, shape: &LAYER_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "layerSize", wire: "layerSize", form: "layerSize", place: Place::Body, shape: &LAYER_SIZE_IN_BYTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static LAYER_AVAILABILITY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AVAILABLE", "UNAVAILABLE", "ARCHIVED"] };
pub static LAYER_DIGEST_: Shape = Shape::String { length: Range::ANY, pattern: Some("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"), values: &[] };
pub static LAYER_DIGEST_LIST_: Shape = Shape::List { member: &LAYER_DIGEST_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static LAYER_FAILURE_: Shape = Shape::Structure(Structure { name: "LayerFailure", payload: None, members: &[
    Member { name: "failureCode", wire: "failureCode", form: "failureCode", place: Place::Body, shape: &LAYER_FAILURE_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failureReason", wire: "failureReason", form: "failureReason", place: Place::Body, shape: &LAYER_FAILURE_REASON_, required: false, supported: true, attribute: false, time: None },
    Member { name: "layerDigest", wire: "layerDigest", form: "layerDigest", place: Place::Body, shape: &BATCHED_OPERATION_LAYER_DIGEST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LAYER_FAILURE_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["InvalidLayerDigest", "MissingLayerDigest"] };
pub static LAYER_FAILURE_LIST_: Shape = Shape::List { member: &LAYER_FAILURE_, element: "member", flattened: false, size: Range::ANY };
pub static LAYER_FAILURE_REASON_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LAYER_LIST_: Shape = Shape::List { member: &LAYER_, element: "member", flattened: false, size: Range::ANY };
pub static LAYER_PART_BLOB_: Shape = Shape::Blob { streaming: false, length: Range { min: Some(0), max: Some(20971520) } };
pub static LAYER_SIZE_IN_BYTES_: Shape = Shape::Integer { range: Range::ANY };
pub static LIFECYCLE_POLICY_PREVIEW_FILTER_: Shape = Shape::Structure(Structure { name: "LifecyclePolicyPreviewFilter", payload: None, members: &[
    Member { name: "tagStatus", wire: "tagStatus", form: "tagStatus", place: Place::Body, shape: &TAG_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_POLICY_PREVIEW_RESULT_: Shape = Shape::Structure(Structure { name: "LifecyclePolicyPreviewResult", payload: None, members: &[
    Member { name: "action", wire: "action", form: "action", place: Place::Body, shape: &LIFECYCLE_POLICY_RULE_ACTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "appliedRulePriority", wire: "appliedRulePriority", form: "appliedRulePriority", place: Place::Body, shape: &LIFECYCLE_POLICY_RULE_PRIORITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imagePushedAt", wire: "imagePushedAt", form: "imagePushedAt", place: Place::Body, shape: &PUSH_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "imageTags", wire: "imageTags", form: "imageTags", place: Place::Body, shape: &IMAGE_TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "storageClass", wire: "storageClass", form: "storageClass", place: Place::Body, shape: &LIFECYCLE_POLICY_STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_POLICY_PREVIEW_RESULT_LIST_: Shape = Shape::List { member: &LIFECYCLE_POLICY_PREVIEW_RESULT_, element: "member", flattened: false, size: Range::ANY };
pub static LIFECYCLE_POLICY_PREVIEW_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["IN_PROGRESS", "COMPLETE", "EXPIRED", "FAILED"] };
pub static LIFECYCLE_POLICY_PREVIEW_SUMMARY_: Shape = Shape::Structure(Structure { name: "LifecyclePolicyPreviewSummary", payload: None, members: &[
    Member { name: "expiringImageTotalCount", wire: "expiringImageTotalCount", form: "expiringImageTotalCount", place: Place::Body, shape: &IMAGE_COUNT_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_POLICY_RULE_ACTION_: Shape = Shape::Structure(Structure { name: "LifecyclePolicyRuleAction", payload: None, members: &[
    Member { name: "type", wire: "type", form: "type", place: Place::Body, shape: &IMAGE_ACTION_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_POLICY_RULE_PRIORITY_: Shape = Shape::Integer { range: Range { min: Some(1), max: None } };
pub static LIFECYCLE_POLICY_STORAGE_CLASS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ARCHIVE", "STANDARD"] };
pub static LIFECYCLE_POLICY_TEXT_: Shape = Shape::String { length: Range { min: Some(100), max: Some(30720) }, pattern: None, values: &[] };
pub static LIFECYCLE_POLICY_TEXT_FOR_REPOSITORY_CREATION_TEMPLATE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(30720) }, pattern: None, values: &[] };
pub static LIFECYCLE_PREVIEW_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static LIST_IMAGE_REFERRERS_FILTER_: Shape = Shape::Structure(Structure { name: "ListImageReferrersFilter", payload: None, members: &[
    Member { name: "artifactStatus", wire: "artifactStatus", form: "artifactStatus", place: Place::Body, shape: &ARTIFACT_STATUS_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "artifactTypes", wire: "artifactTypes", form: "artifactTypes", place: Place::Body, shape: &ARTIFACT_TYPE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_IMAGE_REFERRERS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListImageReferrersRequest", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &LIST_IMAGE_REFERRERS_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &FIFTY_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "subjectId", wire: "subjectId", form: "subjectId", place: Place::Body, shape: &SUBJECT_IDENTIFIER_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_IMAGE_REFERRERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListImageReferrersResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "referrers", wire: "referrers", form: "referrers", place: Place::Body, shape: &IMAGE_REFERRER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_IMAGES_FILTER_: Shape = Shape::Structure(Structure { name: "ListImagesFilter", payload: None, members: &[
    Member { name: "imageStatus", wire: "imageStatus", form: "imageStatus", place: Place::Body, shape: &IMAGE_STATUS_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tagStatus", wire: "tagStatus", form: "tagStatus", place: Place::Body, shape: &TAG_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_IMAGES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListImagesRequest", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &LIST_IMAGES_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_IMAGES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListImagesResponse", payload: None, members: &[
    Member { name: "imageIds", wire: "imageIds", form: "imageIds", place: Place::Body, shape: &IMAGE_IDENTIFIER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(1000) } };
pub static MEDIA_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MEDIA_TYPE_LIST_: Shape = Shape::List { member: &MEDIA_TYPE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PART_SIZE_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static PREFIX_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: Some("^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$"), values: &[] };
pub static PREFIX_LIST_: Shape = Shape::List { member: &PREFIX_, element: "member", flattened: false, size: Range::ANY };
pub static PROXY_ENDPOINT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PUSH_TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static PUT_ACCOUNT_SETTING_REQUEST_: Shape = Shape::Structure(Structure { name: "PutAccountSettingRequest", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACCOUNT_SETTING_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &ACCOUNT_SETTING_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_ACCOUNT_SETTING_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutAccountSettingResponse", payload: None, members: &[
    Member { name: "name", wire: "name", form: "name", place: Place::Body, shape: &ACCOUNT_SETTING_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "value", wire: "value", form: "value", place: Place::Body, shape: &ACCOUNT_SETTING_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_REQUEST_: Shape = Shape::Structure(Structure { name: "PutImageRequest", payload: None, members: &[
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageManifest", wire: "imageManifest", form: "imageManifest", place: Place::Body, shape: &IMAGE_MANIFEST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", form: "imageManifestMediaType", place: Place::Body, shape: &MEDIA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTag", wire: "imageTag", form: "imageTag", place: Place::Body, shape: &IMAGE_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutImageResponse", payload: None, members: &[
    Member { name: "image", wire: "image", form: "image", place: Place::Body, shape: &IMAGE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "PutImageScanningConfigurationRequest", payload: None, members: &[
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", form: "imageScanningConfiguration", place: Place::Body, shape: &IMAGE_SCANNING_CONFIGURATION_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutImageScanningConfigurationResponse", payload: None, members: &[
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", form: "imageScanningConfiguration", place: Place::Body, shape: &IMAGE_SCANNING_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_TAG_MUTABILITY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutImageTagMutabilityRequest", payload: None, members: &[
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_IMAGE_TAG_MUTABILITY_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutImageTagMutabilityResponse", payload: None, members: &[
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_LIFECYCLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutLifecyclePolicyRequest", payload: None, members: &[
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_LIFECYCLE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutLifecyclePolicyResponse", payload: None, members: &[
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_REGISTRY_SCANNING_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "PutRegistryScanningConfigurationRequest", payload: None, members: &[
    Member { name: "rules", wire: "rules", form: "rules", place: Place::Body, shape: &REGISTRY_SCANNING_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanType", wire: "scanType", form: "scanType", place: Place::Body, shape: &SCAN_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_REGISTRY_SCANNING_CONFIGURATION_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutRegistryScanningConfigurationResponse", payload: None, members: &[
    Member { name: "registryScanningConfiguration", wire: "registryScanningConfiguration", form: "registryScanningConfiguration", place: Place::Body, shape: &REGISTRY_SCANNING_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static RCT_APPLIED_FOR_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["REPLICATION", "PULL_THROUGH_CACHE", "CREATE_ON_PUSH"] };
pub static RCT_APPLIED_FOR_LIST_: Shape = Shape::List { member: &RCT_APPLIED_FOR_, element: "member", flattened: false, size: Range::ANY };
pub static RECORDED_PULL_TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static REGION_: Shape = Shape::String { length: Range { min: Some(2), max: Some(25) }, pattern: Some("[0-9a-z-]{2,25}"), values: &[] };
pub static REGISTRY_ID_: Shape = Shape::String { length: Range::ANY, pattern: Some("[0-9]{12}"), values: &[] };
pub static REGISTRY_SCANNING_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "RegistryScanningConfiguration", payload: None, members: &[
    Member { name: "rules", wire: "rules", form: "rules", place: Place::Body, shape: &REGISTRY_SCANNING_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanType", wire: "scanType", form: "scanType", place: Place::Body, shape: &SCAN_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static REGISTRY_SCANNING_RULE_: Shape = Shape::Structure(Structure { name: "RegistryScanningRule", payload: None, members: &[
    Member { name: "repositoryFilters", wire: "repositoryFilters", form: "repositoryFilters", place: Place::Body, shape: &SCANNING_REPOSITORY_FILTER_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "scanFrequency", wire: "scanFrequency", form: "scanFrequency", place: Place::Body, shape: &SCAN_FREQUENCY_, required: true, supported: true, attribute: false, time: None },
]});
pub static REGISTRY_SCANNING_RULE_LIST_: Shape = Shape::List { member: &REGISTRY_SCANNING_RULE_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(2) } };
pub static REPLICATION_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "ReplicationConfiguration", payload: None, members: &[
    Member { name: "rules", wire: "rules", form: "rules", place: Place::Body, shape: &REPLICATION_RULE_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static REPLICATION_DESTINATION_: Shape = Shape::Structure(Structure { name: "ReplicationDestination", payload: None, members: &[
    Member { name: "region", wire: "region", form: "region", place: Place::Body, shape: &REGION_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static REPLICATION_DESTINATION_LIST_: Shape = Shape::List { member: &REPLICATION_DESTINATION_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(100) } };
pub static REPLICATION_RULE_: Shape = Shape::Structure(Structure { name: "ReplicationRule", payload: None, members: &[
    Member { name: "destinations", wire: "destinations", form: "destinations", place: Place::Body, shape: &REPLICATION_DESTINATION_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "repositoryFilters", wire: "repositoryFilters", form: "repositoryFilters", place: Place::Body, shape: &REPOSITORY_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPLICATION_RULE_LIST_: Shape = Shape::List { member: &REPLICATION_RULE_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(10) } };
pub static REPOSITORY_: Shape = Shape::Structure(Structure { name: "Repository", payload: None, members: &[
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &CREATION_TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", form: "encryptionConfiguration", place: Place::Body, shape: &ENCRYPTION_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", form: "imageScanningConfiguration", place: Place::Body, shape: &IMAGE_SCANNING_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryArn", wire: "repositoryArn", form: "repositoryArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryUri", wire: "repositoryUri", form: "repositoryUri", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPOSITORY_CREATION_TEMPLATE_: Shape = Shape::Structure(Structure { name: "RepositoryCreationTemplate", payload: None, members: &[
    Member { name: "appliedFor", wire: "appliedFor", form: "appliedFor", place: Place::Body, shape: &RCT_APPLIED_FOR_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "customRoleArn", wire: "customRoleArn", form: "customRoleArn", place: Place::Body, shape: &CUSTOM_ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &REPOSITORY_TEMPLATE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", form: "encryptionConfiguration", place: Place::Body, shape: &ENCRYPTION_CONFIGURATION_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lifecyclePolicy", wire: "lifecyclePolicy", form: "lifecyclePolicy", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "prefix", wire: "prefix", form: "prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryPolicy", wire: "repositoryPolicy", form: "repositoryPolicy", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceTags", wire: "resourceTags", form: "resourceTags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "updatedAt", wire: "updatedAt", form: "updatedAt", place: Place::Body, shape: &DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
]});
pub static REPOSITORY_CREATION_TEMPLATE_LIST_: Shape = Shape::List { member: &REPOSITORY_CREATION_TEMPLATE_, element: "member", flattened: false, size: Range::ANY };
pub static REPOSITORY_FILTER_: Shape = Shape::Structure(Structure { name: "RepositoryFilter", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &REPOSITORY_FILTER_VALUE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "filterType", wire: "filterType", form: "filterType", place: Place::Body, shape: &REPOSITORY_FILTER_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static REPOSITORY_FILTER_LIST_: Shape = Shape::List { member: &REPOSITORY_FILTER_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static REPOSITORY_FILTER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PREFIX_MATCH"] };
pub static REPOSITORY_FILTER_VALUE_: Shape = Shape::String { length: Range { min: Some(2), max: Some(256) }, pattern: Some("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$"), values: &[] };
pub static REPOSITORY_LIST_: Shape = Shape::List { member: &REPOSITORY_, element: "member", flattened: false, size: Range::ANY };
pub static REPOSITORY_NAME_: Shape = Shape::String { length: Range { min: Some(2), max: Some(256) }, pattern: Some("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"), values: &[] };
pub static REPOSITORY_NAME_LIST_: Shape = Shape::List { member: &REPOSITORY_NAME_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static REPOSITORY_POLICY_TEXT_: Shape = Shape::String { length: Range { min: Some(0), max: Some(10240) }, pattern: None, values: &[] };
pub static REPOSITORY_SCANNING_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "RepositoryScanningConfiguration", payload: None, members: &[
    Member { name: "appliedScanFilters", wire: "appliedScanFilters", form: "appliedScanFilters", place: Place::Body, shape: &SCANNING_REPOSITORY_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryArn", wire: "repositoryArn", form: "repositoryArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanFrequency", wire: "scanFrequency", form: "scanFrequency", place: Place::Body, shape: &SCAN_FREQUENCY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "scanOnPush", wire: "scanOnPush", form: "scanOnPush", place: Place::Body, shape: &SCAN_ON_PUSH_FLAG_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPOSITORY_SCANNING_CONFIGURATION_FAILURE_: Shape = Shape::Structure(Structure { name: "RepositoryScanningConfigurationFailure", payload: None, members: &[
    Member { name: "failureCode", wire: "failureCode", form: "failureCode", place: Place::Body, shape: &SCANNING_CONFIGURATION_FAILURE_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "failureReason", wire: "failureReason", form: "failureReason", place: Place::Body, shape: &SCANNING_CONFIGURATION_FAILURE_REASON_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static REPOSITORY_SCANNING_CONFIGURATION_FAILURE_LIST_: Shape = Shape::List { member: &REPOSITORY_SCANNING_CONFIGURATION_FAILURE_, element: "member", flattened: false, size: Range::ANY };
pub static REPOSITORY_SCANNING_CONFIGURATION_LIST_: Shape = Shape::List { member: &REPOSITORY_SCANNING_CONFIGURATION_, element: "member", flattened: false, size: Range::ANY };
pub static REPOSITORY_TEMPLATE_DESCRIPTION_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: None, values: &[] };
pub static SCAN_FREQUENCY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["SCAN_ON_PUSH", "CONTINUOUS_SCAN", "MANUAL"] };
pub static SCAN_ON_PUSH_FLAG_: Shape = Shape::Boolean;
pub static SCAN_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["IN_PROGRESS", "COMPLETE", "FAILED", "UNSUPPORTED_IMAGE", "ACTIVE", "PENDING", "SCAN_ELIGIBILITY_EXPIRED", "FINDINGS_UNAVAILABLE", "LIMIT_EXCEEDED", "IMAGE_ARCHIVED"] };
pub static SCAN_STATUS_DESCRIPTION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SCAN_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["BASIC", "ENHANCED"] };
pub static SCANNING_CONFIGURATION_FAILURE_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["REPOSITORY_NOT_FOUND"] };
pub static SCANNING_CONFIGURATION_FAILURE_REASON_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SCANNING_CONFIGURATION_REPOSITORY_NAME_LIST_: Shape = Shape::List { member: &REPOSITORY_NAME_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(25) } };
pub static SCANNING_REPOSITORY_FILTER_: Shape = Shape::Structure(Structure { name: "ScanningRepositoryFilter", payload: None, members: &[
    Member { name: "filter", wire: "filter", form: "filter", place: Place::Body, shape: &SCANNING_REPOSITORY_FILTER_VALUE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "filterType", wire: "filterType", form: "filterType", place: Place::Body, shape: &SCANNING_REPOSITORY_FILTER_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static SCANNING_REPOSITORY_FILTER_LIST_: Shape = Shape::List { member: &SCANNING_REPOSITORY_FILTER_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(100) } };
pub static SCANNING_REPOSITORY_FILTER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["WILDCARD"] };
pub static SCANNING_REPOSITORY_FILTER_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(255) }, pattern: Some("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$"), values: &[] };
pub static SET_REPOSITORY_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "SetRepositoryPolicyRequest", payload: None, members: &[
    Member { name: "force", wire: "force", form: "force", place: Place::Body, shape: &FORCE_FLAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "policyText", wire: "policyText", form: "policyText", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_REPOSITORY_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "SetRepositoryPolicyResponse", payload: None, members: &[
    Member { name: "policyText", wire: "policyText", form: "policyText", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static START_LIFECYCLE_POLICY_PREVIEW_REQUEST_: Shape = Shape::Structure(Structure { name: "StartLifecyclePolicyPreviewRequest", payload: None, members: &[
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static START_LIFECYCLE_POLICY_PREVIEW_RESPONSE_: Shape = Shape::Structure(Structure { name: "StartLifecyclePolicyPreviewResponse", payload: None, members: &[
    Member { name: "lifecyclePolicyText", wire: "lifecyclePolicyText", form: "lifecyclePolicyText", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "status", wire: "status", form: "status", place: Place::Body, shape: &LIFECYCLE_POLICY_PREVIEW_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBJECT_IDENTIFIER_: Shape = Shape::Structure(Structure { name: "SubjectIdentifier", payload: None, members: &[
    Member { name: "imageDigest", wire: "imageDigest", form: "imageDigest", place: Place::Body, shape: &IMAGE_DIGEST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "TagResourceResponse", payload: None, members: &[
]});
pub static TAG_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TAGGED", "UNTAGGED", "ANY"] };
pub static TAG_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tagKeys", wire: "tagKeys", form: "tagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UntagResourceResponse", payload: None, members: &[
]});
pub static UPDATE_REPOSITORY_CREATION_TEMPLATE_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateRepositoryCreationTemplateRequest", payload: None, members: &[
    Member { name: "appliedFor", wire: "appliedFor", form: "appliedFor", place: Place::Body, shape: &RCT_APPLIED_FOR_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "customRoleArn", wire: "customRoleArn", form: "customRoleArn", place: Place::Body, shape: &CUSTOM_ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &REPOSITORY_TEMPLATE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", form: "encryptionConfiguration", place: Place::Body, shape: &ENCRYPTION_CONFIGURATION_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutability", wire: "imageTagMutability", form: "imageTagMutability", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", form: "imageTagMutabilityExclusionFilters", place: Place::Body, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lifecyclePolicy", wire: "lifecyclePolicy", form: "lifecyclePolicy", place: Place::Body, shape: &LIFECYCLE_POLICY_TEXT_FOR_REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "prefix", wire: "prefix", form: "prefix", place: Place::Body, shape: &PREFIX_, required: true, supported: true, attribute: false, time: None },
    Member { name: "repositoryPolicy", wire: "repositoryPolicy", form: "repositoryPolicy", place: Place::Body, shape: &REPOSITORY_POLICY_TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceTags", wire: "resourceTags", form: "resourceTags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateRepositoryCreationTemplateResponse", payload: None, members: &[
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryCreationTemplate", wire: "repositoryCreationTemplate", form: "repositoryCreationTemplate", place: Place::Body, shape: &REPOSITORY_CREATION_TEMPLATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPLOAD_ID_: Shape = Shape::String { length: Range::ANY, pattern: Some("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"), values: &[] };
pub static UPLOAD_LAYER_PART_REQUEST_: Shape = Shape::Structure(Structure { name: "UploadLayerPartRequest", payload: None, members: &[
    Member { name: "layerPartBlob", wire: "layerPartBlob", form: "layerPartBlob", place: Place::Body, shape: &LAYER_PART_BLOB_, required: true, supported: true, attribute: false, time: None },
    Member { name: "partFirstByte", wire: "partFirstByte", form: "partFirstByte", place: Place::Body, shape: &PART_SIZE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "partLastByte", wire: "partLastByte", form: "partLastByte", place: Place::Body, shape: &PART_SIZE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "uploadId", wire: "uploadId", form: "uploadId", place: Place::Body, shape: &UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPLOAD_LAYER_PART_RESPONSE_: Shape = Shape::Structure(Structure { name: "UploadLayerPartResponse", payload: None, members: &[
    Member { name: "lastByteReceived", wire: "lastByteReceived", form: "lastByteReceived", place: Place::Body, shape: &PART_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "registryId", wire: "registryId", form: "registryId", place: Place::Body, shape: &REGISTRY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "uploadId", wire: "uploadId", form: "uploadId", place: Place::Body, shape: &UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static URL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };

pub static BATCH_CHECK_LAYER_AVAILABILITY_OPERATION: schema::Operation = schema::Operation { name: "BatchCheckLayerAvailability", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_CHECK_LAYER_AVAILABILITY_REQUEST_, output: &BATCH_CHECK_LAYER_AVAILABILITY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for BatchCheckLayerAvailabilityInput {
    type Output = BatchCheckLayerAvailabilityOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_CHECK_LAYER_AVAILABILITY_OPERATION;
}

pub static BATCH_DELETE_IMAGE_OPERATION: schema::Operation = schema::Operation { name: "BatchDeleteImage", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_DELETE_IMAGE_REQUEST_, output: &BATCH_DELETE_IMAGE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for BatchDeleteImageInput {
    type Output = BatchDeleteImageOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_DELETE_IMAGE_OPERATION;
}

pub static BATCH_GET_IMAGE_OPERATION: schema::Operation = schema::Operation { name: "BatchGetImage", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_IMAGE_REQUEST_, output: &BATCH_GET_IMAGE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for BatchGetImageInput {
    type Output = BatchGetImageOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_IMAGE_OPERATION;
}

pub static BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "BatchGetRepositoryScanningConfiguration", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_REQUEST_, output: &BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for BatchGetRepositoryScanningConfigurationInput {
    type Output = BatchGetRepositoryScanningConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_OPERATION;
}

pub static COMPLETE_LAYER_UPLOAD_OPERATION: schema::Operation = schema::Operation { name: "CompleteLayerUpload", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &COMPLETE_LAYER_UPLOAD_REQUEST_, output: &COMPLETE_LAYER_UPLOAD_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CompleteLayerUploadInput {
    type Output = CompleteLayerUploadOutput;
    const SCHEMA: &'static schema::Operation = &COMPLETE_LAYER_UPLOAD_OPERATION;
}

pub static CREATE_REPOSITORY_OPERATION: schema::Operation = schema::Operation { name: "CreateRepository", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_REPOSITORY_REQUEST_, output: &CREATE_REPOSITORY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateRepositoryInput {
    type Output = CreateRepositoryOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_REPOSITORY_OPERATION;
}

pub static CREATE_REPOSITORY_CREATION_TEMPLATE_OPERATION: schema::Operation = schema::Operation { name: "CreateRepositoryCreationTemplate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_REPOSITORY_CREATION_TEMPLATE_REQUEST_, output: &CREATE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateRepositoryCreationTemplateInput {
    type Output = CreateRepositoryCreationTemplateOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_REPOSITORY_CREATION_TEMPLATE_OPERATION;
}

pub static DELETE_LIFECYCLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteLifecyclePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_LIFECYCLE_POLICY_REQUEST_, output: &DELETE_LIFECYCLE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteLifecyclePolicyInput {
    type Output = DeleteLifecyclePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_LIFECYCLE_POLICY_OPERATION;
}

pub static DELETE_REPOSITORY_OPERATION: schema::Operation = schema::Operation { name: "DeleteRepository", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_REPOSITORY_REQUEST_, output: &DELETE_REPOSITORY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteRepositoryInput {
    type Output = DeleteRepositoryOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_REPOSITORY_OPERATION;
}

pub static DELETE_REPOSITORY_CREATION_TEMPLATE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRepositoryCreationTemplate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_REPOSITORY_CREATION_TEMPLATE_REQUEST_, output: &DELETE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteRepositoryCreationTemplateInput {
    type Output = DeleteRepositoryCreationTemplateOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_REPOSITORY_CREATION_TEMPLATE_OPERATION;
}

pub static DELETE_REPOSITORY_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteRepositoryPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_REPOSITORY_POLICY_REQUEST_, output: &DELETE_REPOSITORY_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteRepositoryPolicyInput {
    type Output = DeleteRepositoryPolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_REPOSITORY_POLICY_OPERATION;
}

pub static DESCRIBE_IMAGE_SCAN_FINDINGS_OPERATION: schema::Operation = schema::Operation { name: "DescribeImageScanFindings", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_IMAGE_SCAN_FINDINGS_REQUEST_, output: &DESCRIBE_IMAGE_SCAN_FINDINGS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeImageScanFindingsInput {
    type Output = DescribeImageScanFindingsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_IMAGE_SCAN_FINDINGS_OPERATION;
}

pub static DESCRIBE_IMAGES_OPERATION: schema::Operation = schema::Operation { name: "DescribeImages", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_IMAGES_REQUEST_, output: &DESCRIBE_IMAGES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeImagesInput {
    type Output = DescribeImagesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_IMAGES_OPERATION;
}

pub static DESCRIBE_REGISTRY_OPERATION: schema::Operation = schema::Operation { name: "DescribeRegistry", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_REGISTRY_REQUEST_, output: &DESCRIBE_REGISTRY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeRegistryInput {
    type Output = DescribeRegistryOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_REGISTRY_OPERATION;
}

pub static DESCRIBE_REPOSITORIES_OPERATION: schema::Operation = schema::Operation { name: "DescribeRepositories", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_REPOSITORIES_REQUEST_, output: &DESCRIBE_REPOSITORIES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeRepositoriesInput {
    type Output = DescribeRepositoriesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_REPOSITORIES_OPERATION;
}

pub static DESCRIBE_REPOSITORY_CREATION_TEMPLATES_OPERATION: schema::Operation = schema::Operation { name: "DescribeRepositoryCreationTemplates", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_REPOSITORY_CREATION_TEMPLATES_REQUEST_, output: &DESCRIBE_REPOSITORY_CREATION_TEMPLATES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeRepositoryCreationTemplatesInput {
    type Output = DescribeRepositoryCreationTemplatesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_REPOSITORY_CREATION_TEMPLATES_OPERATION;
}

pub static GET_ACCOUNT_SETTING_OPERATION: schema::Operation = schema::Operation { name: "GetAccountSetting", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_ACCOUNT_SETTING_REQUEST_, output: &GET_ACCOUNT_SETTING_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetAccountSettingInput {
    type Output = GetAccountSettingOutput;
    const SCHEMA: &'static schema::Operation = &GET_ACCOUNT_SETTING_OPERATION;
}

pub static GET_AUTHORIZATION_TOKEN_OPERATION: schema::Operation = schema::Operation { name: "GetAuthorizationToken", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_AUTHORIZATION_TOKEN_REQUEST_, output: &GET_AUTHORIZATION_TOKEN_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetAuthorizationTokenInput {
    type Output = GetAuthorizationTokenOutput;
    const SCHEMA: &'static schema::Operation = &GET_AUTHORIZATION_TOKEN_OPERATION;
}

pub static GET_DOWNLOAD_URL_FOR_LAYER_OPERATION: schema::Operation = schema::Operation { name: "GetDownloadUrlForLayer", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_DOWNLOAD_URL_FOR_LAYER_REQUEST_, output: &GET_DOWNLOAD_URL_FOR_LAYER_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetDownloadUrlForLayerInput {
    type Output = GetDownloadUrlForLayerOutput;
    const SCHEMA: &'static schema::Operation = &GET_DOWNLOAD_URL_FOR_LAYER_OPERATION;
}

pub static GET_LIFECYCLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetLifecyclePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_LIFECYCLE_POLICY_REQUEST_, output: &GET_LIFECYCLE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetLifecyclePolicyInput {
    type Output = GetLifecyclePolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_LIFECYCLE_POLICY_OPERATION;
}

pub static GET_LIFECYCLE_POLICY_PREVIEW_OPERATION: schema::Operation = schema::Operation { name: "GetLifecyclePolicyPreview", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_LIFECYCLE_POLICY_PREVIEW_REQUEST_, output: &GET_LIFECYCLE_POLICY_PREVIEW_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetLifecyclePolicyPreviewInput {
    type Output = GetLifecyclePolicyPreviewOutput;
    const SCHEMA: &'static schema::Operation = &GET_LIFECYCLE_POLICY_PREVIEW_OPERATION;
}

pub static GET_REGISTRY_SCANNING_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "GetRegistryScanningConfiguration", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_REGISTRY_SCANNING_CONFIGURATION_REQUEST_, output: &GET_REGISTRY_SCANNING_CONFIGURATION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetRegistryScanningConfigurationInput {
    type Output = GetRegistryScanningConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &GET_REGISTRY_SCANNING_CONFIGURATION_OPERATION;
}

pub static GET_REPOSITORY_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetRepositoryPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_REPOSITORY_POLICY_REQUEST_, output: &GET_REPOSITORY_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetRepositoryPolicyInput {
    type Output = GetRepositoryPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_REPOSITORY_POLICY_OPERATION;
}

pub static INITIATE_LAYER_UPLOAD_OPERATION: schema::Operation = schema::Operation { name: "InitiateLayerUpload", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &INITIATE_LAYER_UPLOAD_REQUEST_, output: &INITIATE_LAYER_UPLOAD_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for InitiateLayerUploadInput {
    type Output = InitiateLayerUploadOutput;
    const SCHEMA: &'static schema::Operation = &INITIATE_LAYER_UPLOAD_OPERATION;
}

pub static LIST_IMAGE_REFERRERS_OPERATION: schema::Operation = schema::Operation { name: "ListImageReferrers", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_IMAGE_REFERRERS_REQUEST_, output: &LIST_IMAGE_REFERRERS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListImageReferrersInput {
    type Output = ListImageReferrersOutput;
    const SCHEMA: &'static schema::Operation = &LIST_IMAGE_REFERRERS_OPERATION;
}

pub static LIST_IMAGES_OPERATION: schema::Operation = schema::Operation { name: "ListImages", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_IMAGES_REQUEST_, output: &LIST_IMAGES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListImagesInput {
    type Output = ListImagesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_IMAGES_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static PUT_ACCOUNT_SETTING_OPERATION: schema::Operation = schema::Operation { name: "PutAccountSetting", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_ACCOUNT_SETTING_REQUEST_, output: &PUT_ACCOUNT_SETTING_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutAccountSettingInput {
    type Output = PutAccountSettingOutput;
    const SCHEMA: &'static schema::Operation = &PUT_ACCOUNT_SETTING_OPERATION;
}

pub static PUT_IMAGE_OPERATION: schema::Operation = schema::Operation { name: "PutImage", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_IMAGE_REQUEST_, output: &PUT_IMAGE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutImageInput {
    type Output = PutImageOutput;
    const SCHEMA: &'static schema::Operation = &PUT_IMAGE_OPERATION;
}

pub static PUT_IMAGE_SCANNING_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "PutImageScanningConfiguration", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST_, output: &PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutImageScanningConfigurationInput {
    type Output = PutImageScanningConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &PUT_IMAGE_SCANNING_CONFIGURATION_OPERATION;
}

pub static PUT_IMAGE_TAG_MUTABILITY_OPERATION: schema::Operation = schema::Operation { name: "PutImageTagMutability", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_IMAGE_TAG_MUTABILITY_REQUEST_, output: &PUT_IMAGE_TAG_MUTABILITY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutImageTagMutabilityInput {
    type Output = PutImageTagMutabilityOutput;
    const SCHEMA: &'static schema::Operation = &PUT_IMAGE_TAG_MUTABILITY_OPERATION;
}

pub static PUT_LIFECYCLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutLifecyclePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_LIFECYCLE_POLICY_REQUEST_, output: &PUT_LIFECYCLE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutLifecyclePolicyInput {
    type Output = PutLifecyclePolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_LIFECYCLE_POLICY_OPERATION;
}

pub static PUT_REGISTRY_SCANNING_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "PutRegistryScanningConfiguration", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_REGISTRY_SCANNING_CONFIGURATION_REQUEST_, output: &PUT_REGISTRY_SCANNING_CONFIGURATION_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutRegistryScanningConfigurationInput {
    type Output = PutRegistryScanningConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &PUT_REGISTRY_SCANNING_CONFIGURATION_OPERATION;
}

pub static SET_REPOSITORY_POLICY_OPERATION: schema::Operation = schema::Operation { name: "SetRepositoryPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_REPOSITORY_POLICY_REQUEST_, output: &SET_REPOSITORY_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for SetRepositoryPolicyInput {
    type Output = SetRepositoryPolicyOutput;
    const SCHEMA: &'static schema::Operation = &SET_REPOSITORY_POLICY_OPERATION;
}

pub static START_LIFECYCLE_POLICY_PREVIEW_OPERATION: schema::Operation = schema::Operation { name: "StartLifecyclePolicyPreview", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &START_LIFECYCLE_POLICY_PREVIEW_REQUEST_, output: &START_LIFECYCLE_POLICY_PREVIEW_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for StartLifecyclePolicyPreviewInput {
    type Output = StartLifecyclePolicyPreviewOutput;
    const SCHEMA: &'static schema::Operation = &START_LIFECYCLE_POLICY_PREVIEW_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static UPDATE_REPOSITORY_CREATION_TEMPLATE_OPERATION: schema::Operation = schema::Operation { name: "UpdateRepositoryCreationTemplate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_REPOSITORY_CREATION_TEMPLATE_REQUEST_, output: &UPDATE_REPOSITORY_CREATION_TEMPLATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateRepositoryCreationTemplateInput {
    type Output = UpdateRepositoryCreationTemplateOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_REPOSITORY_CREATION_TEMPLATE_OPERATION;
}

pub static UPLOAD_LAYER_PART_OPERATION: schema::Operation = schema::Operation { name: "UploadLayerPart", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPLOAD_LAYER_PART_REQUEST_, output: &UPLOAD_LAYER_PART_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UploadLayerPartInput {
    type Output = UploadLayerPartOutput;
    const SCHEMA: &'static schema::Operation = &UPLOAD_LAYER_PART_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "ecr",
    signing: &["ecr"],
    protocol: Protocol::Json11,
    targets: &["AmazonEC2ContainerRegistry_V20150921"],
    version: "2015-09-21",
    namespace: "",
    invalid: "InvalidParameterException",
    operations: &[&BATCH_CHECK_LAYER_AVAILABILITY_OPERATION, &BATCH_DELETE_IMAGE_OPERATION, &BATCH_GET_IMAGE_OPERATION, &BATCH_GET_REPOSITORY_SCANNING_CONFIGURATION_OPERATION, &COMPLETE_LAYER_UPLOAD_OPERATION, &CREATE_REPOSITORY_OPERATION, &CREATE_REPOSITORY_CREATION_TEMPLATE_OPERATION, &DELETE_LIFECYCLE_POLICY_OPERATION, &DELETE_REPOSITORY_OPERATION, &DELETE_REPOSITORY_CREATION_TEMPLATE_OPERATION, &DELETE_REPOSITORY_POLICY_OPERATION, &DESCRIBE_IMAGE_SCAN_FINDINGS_OPERATION, &DESCRIBE_IMAGES_OPERATION, &DESCRIBE_REGISTRY_OPERATION, &DESCRIBE_REPOSITORIES_OPERATION, &DESCRIBE_REPOSITORY_CREATION_TEMPLATES_OPERATION, &GET_ACCOUNT_SETTING_OPERATION, &GET_AUTHORIZATION_TOKEN_OPERATION, &GET_DOWNLOAD_URL_FOR_LAYER_OPERATION, &GET_LIFECYCLE_POLICY_OPERATION, &GET_LIFECYCLE_POLICY_PREVIEW_OPERATION, &GET_REGISTRY_SCANNING_CONFIGURATION_OPERATION, &GET_REPOSITORY_POLICY_OPERATION, &INITIATE_LAYER_UPLOAD_OPERATION, &LIST_IMAGE_REFERRERS_OPERATION, &LIST_IMAGES_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &PUT_ACCOUNT_SETTING_OPERATION, &PUT_IMAGE_OPERATION, &PUT_IMAGE_SCANNING_CONFIGURATION_OPERATION, &PUT_IMAGE_TAG_MUTABILITY_OPERATION, &PUT_LIFECYCLE_POLICY_OPERATION, &PUT_REGISTRY_SCANNING_CONFIGURATION_OPERATION, &SET_REPOSITORY_POLICY_OPERATION, &START_LIFECYCLE_POLICY_PREVIEW_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_RESOURCE_OPERATION, &UPDATE_REPOSITORY_CREATION_TEMPLATE_OPERATION, &UPLOAD_LAYER_PART_OPERATION],
    absent: &["CreatePullThroughCacheRule", "DeletePullThroughCacheRule", "DeleteRegistryPolicy", "DeleteSigningConfiguration", "DeregisterPullTimeUpdateExclusion", "DescribeImageReplicationStatus", "DescribeImageSigningStatus", "DescribePullThroughCacheRules", "GetRegistryPolicy", "GetSigningConfiguration", "ListPullTimeUpdateExclusions", "PutRegistryPolicy", "PutReplicationConfiguration", "PutSigningConfiguration", "RegisterPullTimeUpdateExclusion", "StartImageScan", "UpdateImageStorageClass", "UpdatePullThroughCacheRule", "ValidatePullThroughCacheRule"],
    absent_http: &[],
};
