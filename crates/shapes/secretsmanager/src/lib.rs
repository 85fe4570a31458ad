// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {}

pub static TAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagResourceOutput", payload: None, members: &[] });

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {}

pub static UNTAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceOutput", payload: None, members: &[] });

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct APIErrorType {
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "Message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "SecretId", default, skip_serializing_if = "Option::is_none")]
    pub secret_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetSecretValueInput {
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecretIdList", default, skip_serializing_if = "Option::is_none")]
    pub secret_id_list: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchGetSecretValueOutput {
    #[serde(rename = "Errors", default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<APIErrorType>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecretValues", default, skip_serializing_if = "Option::is_none")]
    pub secret_values: Option<Vec<SecretValueEntry>>,
}

impl wire::Output for BatchGetSecretValueOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecretInput {
    #[serde(rename = "ClientRequestToken", default, skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", default, skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "SecretBinary", default, skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<wire::Blob>,
    #[serde(rename = "SecretString", default, skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecretOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for CreateSecretOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for DeleteResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecretInput {
    #[serde(rename = "ForceDeleteWithoutRecovery", default, skip_serializing_if = "Option::is_none")]
    pub force_delete_without_recovery: Option<bool>,
    #[serde(rename = "RecoveryWindowInDays", default, skip_serializing_if = "Option::is_none")]
    pub recovery_window_in_days: Option<i64>,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecretOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "DeletionDate", default, skip_serializing_if = "Option::is_none")]
    pub deletion_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for DeleteSecretOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecretInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecretOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreatedDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<wire::Timestamp>,
    #[serde(rename = "DeletedDate", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date: Option<wire::Timestamp>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LastAccessedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<wire::Timestamp>,
    #[serde(rename = "LastChangedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_changed_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VersionIdsToStages", default, skip_serializing_if = "Option::is_none")]
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
}

impl wire::Output for DescribeSecretOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRandomPasswordInput {
    #[serde(rename = "ExcludeCharacters", default, skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<String>,
    #[serde(rename = "ExcludeLowercase", default, skip_serializing_if = "Option::is_none")]
    pub exclude_lowercase: Option<bool>,
    #[serde(rename = "ExcludeNumbers", default, skip_serializing_if = "Option::is_none")]
    pub exclude_numbers: Option<bool>,
    #[serde(rename = "ExcludePunctuation", default, skip_serializing_if = "Option::is_none")]
    pub exclude_punctuation: Option<bool>,
    #[serde(rename = "ExcludeUppercase", default, skip_serializing_if = "Option::is_none")]
    pub exclude_uppercase: Option<bool>,
    #[serde(rename = "IncludeSpace", default, skip_serializing_if = "Option::is_none")]
    pub include_space: Option<bool>,
    #[serde(rename = "PasswordLength", default, skip_serializing_if = "Option::is_none")]
    pub password_length: Option<i64>,
    #[serde(rename = "RequireEachIncludedType", default, skip_serializing_if = "Option::is_none")]
    pub require_each_included_type: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRandomPasswordOutput {
    #[serde(rename = "RandomPassword", default, skip_serializing_if = "Option::is_none")]
    pub random_password: Option<String>,
}

impl wire::Output for GetRandomPasswordOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetResourcePolicyInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetResourcePolicyOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ResourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
}

impl wire::Output for GetResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSecretValueInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStage", default, skip_serializing_if = "Option::is_none")]
    pub version_stage: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSecretValueOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreatedDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "SecretBinary", default, skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<wire::Blob>,
    #[serde(rename = "SecretString", default, skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", default, skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

impl wire::Output for GetSecretValueOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretVersionIdsInput {
    #[serde(rename = "IncludeDeprecated", default, skip_serializing_if = "Option::is_none")]
    pub include_deprecated: Option<bool>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretVersionIdsOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Versions", default, skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<SecretVersionsListEntry>>,
}

impl wire::Output for ListSecretVersionIdsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretsInput {
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "IncludePlannedDeletion", default, skip_serializing_if = "Option::is_none")]
    pub include_planned_deletion: Option<bool>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    #[serde(rename = "SortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSecretsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecretList", default, skip_serializing_if = "Option::is_none")]
    pub secret_list: Option<Vec<SecretListEntry>>,
}

impl wire::Output for ListSecretsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyInput {
    #[serde(rename = "BlockPublicPolicy", default, skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<bool>,
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: String,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for PutResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutSecretValueInput {
    #[serde(rename = "ClientRequestToken", default, skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "SecretBinary", default, skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<wire::Blob>,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "SecretString", default, skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<String>,
    #[serde(rename = "VersionStages", default, skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutSecretValueOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", default, skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

impl wire::Output for PutSecretValueOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RestoreSecretInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RestoreSecretOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for RestoreSecretOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretListEntry {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreatedDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<wire::Timestamp>,
    #[serde(rename = "DeletedDate", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date: Option<wire::Timestamp>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LastAccessedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<wire::Timestamp>,
    #[serde(rename = "LastChangedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_changed_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "SecretVersionsToStages", default, skip_serializing_if = "Option::is_none")]
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretValueEntry {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreatedDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "SecretBinary", default, skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<wire::Blob>,
    #[serde(rename = "SecretString", default, skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", default, skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecretVersionsListEntry {
    #[serde(rename = "CreatedDate", default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<wire::Timestamp>,
    #[serde(rename = "KmsKeyIds", default, skip_serializing_if = "Option::is_none")]
    pub kms_key_ids: Option<Vec<String>>,
    #[serde(rename = "LastAccessedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_accessed_date: Option<wire::Timestamp>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "VersionStages", default, skip_serializing_if = "Option::is_none")]
    pub version_stages: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretInput {
    #[serde(rename = "ClientRequestToken", default, skip_serializing_if = "Option::is_none")]
    pub client_request_token: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KmsKeyId", default, skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<String>,
    #[serde(rename = "SecretBinary", default, skip_serializing_if = "Option::is_none")]
    pub secret_binary: Option<wire::Blob>,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "SecretString", default, skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for UpdateSecretOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretVersionStageInput {
    #[serde(rename = "MoveToVersionId", default, skip_serializing_if = "Option::is_none")]
    pub move_to_version_id: Option<String>,
    #[serde(rename = "RemoveFromVersionId", default, skip_serializing_if = "Option::is_none")]
    pub remove_from_version_id: Option<String>,
    #[serde(rename = "SecretId")]
    pub secret_id: String,
    #[serde(rename = "VersionStage")]
    pub version_stage: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecretVersionStageOutput {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for UpdateSecretVersionStageOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidateResourcePolicyInput {
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: String,
    #[serde(rename = "SecretId", default, skip_serializing_if = "Option::is_none")]
    pub secret_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidateResourcePolicyOutput {
    #[serde(rename = "PolicyValidationPassed", default, skip_serializing_if = "Option::is_none")]
    pub policy_validation_passed: Option<bool>,
    #[serde(rename = "ValidationErrors", default, skip_serializing_if = "Option::is_none")]
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

impl wire::Output for ValidateResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ValidationErrorsEntry {
    #[serde(rename = "CheckName", default, skip_serializing_if = "Option::is_none")]
    pub check_name: Option<String>,
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

pub static API_ERROR_LIST_TYPE_: Shape = Shape::List { member: &API_ERROR_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static API_ERROR_TYPE_: Shape = Shape::Structure(Structure { name: "APIErrorType", payload: None, members: &[
    Member { name: "ErrorCode", wire: "ErrorCode", form: "ErrorCode", place: Place::Body, shape: &ERROR_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Message", wire: "Message", form: "Message", place: Place::Body, shape: &ERROR_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_SECRET_VALUE_REQUEST_: Shape = Shape::Structure(Structure { name: "BatchGetSecretValueRequest", payload: None, members: &[
    Member { name: "Filters", wire: "Filters", form: "Filters", place: Place::Body, shape: &FILTERS_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_BATCH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretIdList", wire: "SecretIdList", form: "SecretIdList", place: Place::Body, shape: &SECRET_ID_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static BATCH_GET_SECRET_VALUE_RESPONSE_: Shape = Shape::Structure(Structure { name: "BatchGetSecretValueResponse", payload: None, members: &[
    Member { name: "Errors", wire: "Errors", form: "Errors", place: Place::Body, shape: &API_ERROR_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretValues", wire: "SecretValues", form: "SecretValues", place: Place::Body, shape: &SECRET_VALUES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static BOOLEAN_TYPE_: Shape = Shape::Boolean;
pub static CLIENT_REQUEST_TOKEN_TYPE_: Shape = Shape::String { length: Range { min: Some(32), max: Some(64) }, pattern: None, values: &[] };
pub static CREATE_SECRET_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateSecretRequest", payload: None, members: &[
    Member { name: "AddReplicaRegions", wire: "AddReplicaRegions", form: "AddReplicaRegions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", form: "ClientRequestToken", place: Place::Body, shape: &CLIENT_REQUEST_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ForceOverwriteReplicaSecret", wire: "ForceOverwriteReplicaSecret", form: "ForceOverwriteReplicaSecret", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "KmsKeyId", wire: "KmsKeyId", form: "KmsKeyId", place: Place::Body, shape: &KMS_KEY_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecretBinary", wire: "SecretBinary", form: "SecretBinary", place: Place::Body, shape: &SECRET_BINARY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretString", wire: "SecretString", form: "SecretString", place: Place::Body, shape: &SECRET_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_SECRET_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateSecretResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATED_DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static DELETE_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteResourcePolicyRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_RESOURCE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteResourcePolicyResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_SECRET_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteSecretRequest", payload: None, members: &[
    Member { name: "ForceDeleteWithoutRecovery", wire: "ForceDeleteWithoutRecovery", form: "ForceDeleteWithoutRecovery", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RecoveryWindowInDays", wire: "RecoveryWindowInDays", form: "RecoveryWindowInDays", place: Place::Body, shape: &RECOVERY_WINDOW_IN_DAYS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_SECRET_RESPONSE_: Shape = Shape::Structure(Structure { name: "DeleteSecretResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DeletionDate", wire: "DeletionDate", form: "DeletionDate", place: Place::Body, shape: &DELETION_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETED_DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static DELETION_DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static DESCRIBE_SECRET_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeSecretRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SECRET_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeSecretResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedDate", wire: "CreatedDate", form: "CreatedDate", place: Place::Body, shape: &TIMESTAMP_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "DeletedDate", wire: "DeletedDate", form: "DeletedDate", place: Place::Body, shape: &DELETED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", form: "LastAccessedDate", place: Place::Body, shape: &LAST_ACCESSED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "LastChangedDate", wire: "LastChangedDate", form: "LastChangedDate", place: Place::Body, shape: &LAST_CHANGED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionIdsToStages", wire: "VersionIdsToStages", form: "VersionIdsToStages", place: Place::Body, shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIPTION_TYPE_: Shape = Shape::String { length: Range { min: None, max: Some(2048) }, pattern: None, values: &[] };
pub static ERROR_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ERROR_MESSAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EXCLUDE_CHARACTERS_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(4096) }, pattern: None, values: &[] };
pub static EXCLUDE_LOWERCASE_TYPE_: Shape = Shape::Boolean;
pub static EXCLUDE_NUMBERS_TYPE_: Shape = Shape::Boolean;
pub static EXCLUDE_PUNCTUATION_TYPE_: Shape = Shape::Boolean;
pub static EXCLUDE_UPPERCASE_TYPE_: Shape = Shape::Boolean;
pub static FILTER_: Shape = Shape::Structure(Structure { name: "Filter", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &FILTER_NAME_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &FILTER_VALUES_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static FILTER_NAME_STRING_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"] };
pub static FILTER_VALUE_STRING_TYPE_: Shape = Shape::String { length: Range { min: None, max: Some(512) }, pattern: Some("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$"), values: &[] };
pub static FILTER_VALUES_STRING_LIST_: Shape = Shape::List { member: &FILTER_VALUE_STRING_TYPE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10) } };
pub static FILTERS_LIST_TYPE_: Shape = Shape::List { member: &FILTER_, element: "member", flattened: false, size: Range { min: None, max: Some(10) } };
pub static GET_RANDOM_PASSWORD_REQUEST_: Shape = Shape::Structure(Structure { name: "GetRandomPasswordRequest", payload: None, members: &[
    Member { name: "ExcludeCharacters", wire: "ExcludeCharacters", form: "ExcludeCharacters", place: Place::Body, shape: &EXCLUDE_CHARACTERS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExcludeLowercase", wire: "ExcludeLowercase", form: "ExcludeLowercase", place: Place::Body, shape: &EXCLUDE_LOWERCASE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExcludeNumbers", wire: "ExcludeNumbers", form: "ExcludeNumbers", place: Place::Body, shape: &EXCLUDE_NUMBERS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExcludePunctuation", wire: "ExcludePunctuation", form: "ExcludePunctuation", place: Place::Body, shape: &EXCLUDE_PUNCTUATION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExcludeUppercase", wire: "ExcludeUppercase", form: "ExcludeUppercase", place: Place::Body, shape: &EXCLUDE_UPPERCASE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IncludeSpace", wire: "IncludeSpace", form: "IncludeSpace", place: Place::Body, shape: &INCLUDE_SPACE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PasswordLength", wire: "PasswordLength", form: "PasswordLength", place: Place::Body, shape: &PASSWORD_LENGTH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequireEachIncludedType", wire: "RequireEachIncludedType", form: "RequireEachIncludedType", place: Place::Body, shape: &REQUIRE_EACH_INCLUDED_TYPE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_RANDOM_PASSWORD_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetRandomPasswordResponse", payload: None, members: &[
    Member { name: "RandomPassword", wire: "RandomPassword", form: "RandomPassword", place: Place::Body, shape: &RANDOM_PASSWORD_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetResourcePolicyRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_RESOURCE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetResourcePolicyResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", form: "ResourcePolicy", place: Place::Body, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_SECRET_VALUE_REQUEST_: Shape = Shape::Structure(Structure { name: "GetSecretValueRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStage", wire: "VersionStage", form: "VersionStage", place: Place::Body, shape: &SECRET_VERSION_STAGE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_SECRET_VALUE_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetSecretValueResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedDate", wire: "CreatedDate", form: "CreatedDate", place: Place::Body, shape: &CREATED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretBinary", wire: "SecretBinary", form: "SecretBinary", place: Place::Body, shape: &SECRET_BINARY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretString", wire: "SecretString", form: "SecretString", place: Place::Body, shape: &SECRET_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStages", wire: "VersionStages", form: "VersionStages", place: Place::Body, shape: &SECRET_VERSION_STAGES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static INCLUDE_SPACE_TYPE_: Shape = Shape::Boolean;
pub static KMS_KEY_ID_LIST_TYPE_: Shape = Shape::List { member: &KMS_KEY_ID_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static KMS_KEY_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(2048) }, pattern: None, values: &[] };
pub static LAST_ACCESSED_DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static LAST_CHANGED_DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static LIST_SECRET_VERSION_IDS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListSecretVersionIdsRequest", payload: None, members: &[
    Member { name: "IncludeDeprecated", wire: "IncludeDeprecated", form: "IncludeDeprecated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_SECRET_VERSION_IDS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListSecretVersionIdsResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Versions", wire: "Versions", form: "Versions", place: Place::Body, shape: &SECRET_VERSIONS_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SECRETS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListSecretsRequest", payload: None, members: &[
    Member { name: "Filters", wire: "Filters", form: "Filters", place: Place::Body, shape: &FILTERS_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IncludePlannedDeletion", wire: "IncludePlannedDeletion", form: "IncludePlannedDeletion", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SortBy", wire: "SortBy", form: "SortBy", place: Place::Body, shape: &SORT_BY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SortOrder", wire: "SortOrder", form: "SortOrder", place: Place::Body, shape: &SORT_ORDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SECRETS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListSecretsResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretList", wire: "SecretList", form: "SecretList", place: Place::Body, shape: &SECRET_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_RESULTS_BATCH_TYPE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(20) } };
pub static MAX_RESULTS_TYPE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: None, values: &[] };
pub static NEXT_TOKEN_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(4096) }, pattern: None, values: &[] };
pub static NON_EMPTY_RESOURCE_POLICY_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(20480) }, pattern: None, values: &[] };
pub static PASSWORD_LENGTH_TYPE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(4096) } };
pub static PUT_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutResourcePolicyRequest", payload: None, members: &[
    Member { name: "BlockPublicPolicy", wire: "BlockPublicPolicy", form: "BlockPublicPolicy", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", form: "ResourcePolicy", place: Place::Body, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_RESOURCE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutResourcePolicyResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_SECRET_VALUE_REQUEST_: Shape = Shape::Structure(Structure { name: "PutSecretValueRequest", payload: None, members: &[
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", form: "ClientRequestToken", place: Place::Body, shape: &CLIENT_REQUEST_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RotationToken", wire: "RotationToken", form: "RotationToken", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SecretBinary", wire: "SecretBinary", form: "SecretBinary", place: Place::Body, shape: &SECRET_BINARY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecretString", wire: "SecretString", form: "SecretString", place: Place::Body, shape: &SECRET_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStages", wire: "VersionStages", form: "VersionStages", place: Place::Body, shape: &SECRET_VERSION_STAGES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_SECRET_VALUE_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutSecretValueResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStages", wire: "VersionStages", form: "VersionStages", place: Place::Body, shape: &SECRET_VERSION_STAGES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static RANDOM_PASSWORD_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(4096) }, pattern: None, values: &[] };
pub static RECOVERY_WINDOW_IN_DAYS_TYPE_: Shape = Shape::Integer { range: Range::ANY };
pub static REQUIRE_EACH_INCLUDED_TYPE_TYPE_: Shape = Shape::Boolean;
pub static RESTORE_SECRET_REQUEST_: Shape = Shape::Structure(Structure { name: "RestoreSecretRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static RESTORE_SECRET_RESPONSE_: Shape = Shape::Structure(Structure { name: "RestoreSecretResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECRET_ARN_TYPE_: Shape = Shape::String { length: Range { min: Some(20), max: Some(2048) }, pattern: None, values: &[] };
pub static SECRET_BINARY_TYPE_: Shape = Shape::Blob { streaming: false, length: Range { min: Some(1), max: Some(65536) } };
pub static SECRET_ID_LIST_TYPE_: Shape = Shape::List { member: &SECRET_ID_TYPE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(20) } };
pub static SECRET_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static SECRET_LIST_ENTRY_: Shape = Shape::Structure(Structure { name: "SecretListEntry", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedDate", wire: "CreatedDate", form: "CreatedDate", place: Place::Body, shape: &TIMESTAMP_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "DeletedDate", wire: "DeletedDate", form: "DeletedDate", place: Place::Body, shape: &DELETED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", form: "LastAccessedDate", place: Place::Body, shape: &LAST_ACCESSED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "LastChangedDate", wire: "LastChangedDate", form: "LastChangedDate", place: Place::Body, shape: &LAST_CHANGED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretVersionsToStages", wire: "SecretVersionsToStages", form: "SecretVersionsToStages", place: Place::Body, shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECRET_LIST_TYPE_: Shape = Shape::List { member: &SECRET_LIST_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static SECRET_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: None, values: &[] };
pub static SECRET_STRING_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(65536) }, pattern: None, values: &[] };
pub static SECRET_VALUE_ENTRY_: Shape = Shape::Structure(Structure { name: "SecretValueEntry", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedDate", wire: "CreatedDate", form: "CreatedDate", place: Place::Body, shape: &CREATED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretBinary", wire: "SecretBinary", form: "SecretBinary", place: Place::Body, shape: &SECRET_BINARY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretString", wire: "SecretString", form: "SecretString", place: Place::Body, shape: &SECRET_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStages", wire: "VersionStages", form: "VersionStages", place: Place::Body, shape: &SECRET_VERSION_STAGES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECRET_VALUES_TYPE_: Shape = Shape::List { member: &SECRET_VALUE_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static SECRET_VERSION_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(32), max: Some(64) }, pattern: None, values: &[] };
pub static SECRET_VERSION_STAGE_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: None, values: &[] };
pub static SECRET_VERSION_STAGES_TYPE_: Shape = Shape::List { member: &SECRET_VERSION_STAGE_TYPE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(20) } };
pub static SECRET_VERSIONS_LIST_ENTRY_: Shape = Shape::Structure(Structure { name: "SecretVersionsListEntry", payload: None, members: &[
    Member { name: "CreatedDate", wire: "CreatedDate", form: "CreatedDate", place: Place::Body, shape: &CREATED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "KmsKeyIds", wire: "KmsKeyIds", form: "KmsKeyIds", place: Place::Body, shape: &KMS_KEY_ID_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", form: "LastAccessedDate", place: Place::Body, shape: &LAST_ACCESSED_DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionStages", wire: "VersionStages", form: "VersionStages", place: Place::Body, shape: &SECRET_VERSION_STAGES_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECRET_VERSIONS_LIST_TYPE_: Shape = Shape::List { member: &SECRET_VERSIONS_LIST_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static SECRET_VERSIONS_TO_STAGES_MAP_TYPE_: Shape = Shape::Map { key: &SECRET_VERSION_ID_TYPE_, value: &SECRET_VERSION_STAGES_TYPE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static SORT_BY_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["created-date", "last-accessed-date", "last-changed-date", "name"] };
pub static SORT_ORDER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["asc", "desc"] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_LIST_TYPE_: Shape = Shape::List { member: &TAG_KEY_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_KEY_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static TAG_LIST_TYPE_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_VALUE_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: None, values: &[] };
pub static TIMESTAMP_TYPE_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECRET_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateSecretRequest", payload: None, members: &[
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", form: "ClientRequestToken", place: Place::Body, shape: &CLIENT_REQUEST_TOKEN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KmsKeyId", wire: "KmsKeyId", form: "KmsKeyId", place: Place::Body, shape: &KMS_KEY_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretBinary", wire: "SecretBinary", form: "SecretBinary", place: Place::Body, shape: &SECRET_BINARY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecretString", wire: "SecretString", form: "SecretString", place: Place::Body, shape: &SECRET_STRING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static UPDATE_SECRET_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateSecretResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECRET_VERSION_STAGE_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateSecretVersionStageRequest", payload: None, members: &[
    Member { name: "MoveToVersionId", wire: "MoveToVersionId", form: "MoveToVersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RemoveFromVersionId", wire: "RemoveFromVersionId", form: "RemoveFromVersionId", place: Place::Body, shape: &SECRET_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionStage", wire: "VersionStage", form: "VersionStage", place: Place::Body, shape: &SECRET_VERSION_STAGE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECRET_VERSION_STAGE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateSecretVersionStageResponse", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &SECRET_ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &SECRET_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VALIDATE_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "ValidateResourcePolicyRequest", payload: None, members: &[
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", form: "ResourcePolicy", place: Place::Body, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecretId", wire: "SecretId", form: "SecretId", place: Place::Body, shape: &SECRET_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VALIDATE_RESOURCE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "ValidateResourcePolicyResponse", payload: None, members: &[
    Member { name: "PolicyValidationPassed", wire: "PolicyValidationPassed", form: "PolicyValidationPassed", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ValidationErrors", wire: "ValidationErrors", form: "ValidationErrors", place: Place::Body, shape: &VALIDATION_ERRORS_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VALIDATION_ERRORS_ENTRY_: Shape = Shape::Structure(Structure { name: "ValidationErrorsEntry", payload: None, members: &[
    Member { name: "CheckName", wire: "CheckName", form: "CheckName", place: Place::Body, shape: &NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ErrorMessage", wire: "ErrorMessage", form: "ErrorMessage", place: Place::Body, shape: &ERROR_MESSAGE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VALIDATION_ERRORS_TYPE_: Shape = Shape::List { member: &VALIDATION_ERRORS_ENTRY_, element: "member", flattened: false, size: Range::ANY };

pub static BATCH_GET_SECRET_VALUE_OPERATION: schema::Operation = schema::Operation { name: "BatchGetSecretValue", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &BATCH_GET_SECRET_VALUE_REQUEST_, output: &BATCH_GET_SECRET_VALUE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for BatchGetSecretValueInput {
    type Output = BatchGetSecretValueOutput;
    const SCHEMA: &'static schema::Operation = &BATCH_GET_SECRET_VALUE_OPERATION;
}

pub static CREATE_SECRET_OPERATION: schema::Operation = schema::Operation { name: "CreateSecret", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_SECRET_REQUEST_, output: &CREATE_SECRET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateSecretInput {
    type Output = CreateSecretOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_SECRET_OPERATION;
}

pub static DELETE_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_RESOURCE_POLICY_REQUEST_, output: &DELETE_RESOURCE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteResourcePolicyInput {
    type Output = DeleteResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_RESOURCE_POLICY_OPERATION;
}

pub static DELETE_SECRET_OPERATION: schema::Operation = schema::Operation { name: "DeleteSecret", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_SECRET_REQUEST_, output: &DELETE_SECRET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DeleteSecretInput {
    type Output = DeleteSecretOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_SECRET_OPERATION;
}

pub static DESCRIBE_SECRET_OPERATION: schema::Operation = schema::Operation { name: "DescribeSecret", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SECRET_REQUEST_, output: &DESCRIBE_SECRET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeSecretInput {
    type Output = DescribeSecretOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SECRET_OPERATION;
}

pub static GET_RANDOM_PASSWORD_OPERATION: schema::Operation = schema::Operation { name: "GetRandomPassword", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_RANDOM_PASSWORD_REQUEST_, output: &GET_RANDOM_PASSWORD_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetRandomPasswordInput {
    type Output = GetRandomPasswordOutput;
    const SCHEMA: &'static schema::Operation = &GET_RANDOM_PASSWORD_OPERATION;
}

pub static GET_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_RESOURCE_POLICY_REQUEST_, output: &GET_RESOURCE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetResourcePolicyInput {
    type Output = GetResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_RESOURCE_POLICY_OPERATION;
}

pub static GET_SECRET_VALUE_OPERATION: schema::Operation = schema::Operation { name: "GetSecretValue", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_SECRET_VALUE_REQUEST_, output: &GET_SECRET_VALUE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetSecretValueInput {
    type Output = GetSecretValueOutput;
    const SCHEMA: &'static schema::Operation = &GET_SECRET_VALUE_OPERATION;
}

pub static LIST_SECRET_VERSION_IDS_OPERATION: schema::Operation = schema::Operation { name: "ListSecretVersionIds", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SECRET_VERSION_IDS_REQUEST_, output: &LIST_SECRET_VERSION_IDS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListSecretVersionIdsInput {
    type Output = ListSecretVersionIdsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SECRET_VERSION_IDS_OPERATION;
}

pub static LIST_SECRETS_OPERATION: schema::Operation = schema::Operation { name: "ListSecrets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SECRETS_REQUEST_, output: &LIST_SECRETS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListSecretsInput {
    type Output = ListSecretsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SECRETS_OPERATION;
}

pub static PUT_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_RESOURCE_POLICY_REQUEST_, output: &PUT_RESOURCE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutResourcePolicyInput {
    type Output = PutResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_RESOURCE_POLICY_OPERATION;
}

pub static PUT_SECRET_VALUE_OPERATION: schema::Operation = schema::Operation { name: "PutSecretValue", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_SECRET_VALUE_REQUEST_, output: &PUT_SECRET_VALUE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutSecretValueInput {
    type Output = PutSecretValueOutput;
    const SCHEMA: &'static schema::Operation = &PUT_SECRET_VALUE_OPERATION;
}

pub static RESTORE_SECRET_OPERATION: schema::Operation = schema::Operation { name: "RestoreSecret", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RESTORE_SECRET_REQUEST_, output: &RESTORE_SECRET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for RestoreSecretInput {
    type Output = RestoreSecretOutput;
    const SCHEMA: &'static schema::Operation = &RESTORE_SECRET_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static UPDATE_SECRET_OPERATION: schema::Operation = schema::Operation { name: "UpdateSecret", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_SECRET_REQUEST_, output: &UPDATE_SECRET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateSecretInput {
    type Output = UpdateSecretOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_SECRET_OPERATION;
}

pub static UPDATE_SECRET_VERSION_STAGE_OPERATION: schema::Operation = schema::Operation { name: "UpdateSecretVersionStage", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_SECRET_VERSION_STAGE_REQUEST_, output: &UPDATE_SECRET_VERSION_STAGE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UpdateSecretVersionStageInput {
    type Output = UpdateSecretVersionStageOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_SECRET_VERSION_STAGE_OPERATION;
}

pub static VALIDATE_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "ValidateResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &VALIDATE_RESOURCE_POLICY_REQUEST_, output: &VALIDATE_RESOURCE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ValidateResourcePolicyInput {
    type Output = ValidateResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &VALIDATE_RESOURCE_POLICY_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "secretsmanager",
    signing: &["secretsmanager"],
    protocol: Protocol::Json11,
    targets: &["secretsmanager"],
    version: "2017-10-17",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&BATCH_GET_SECRET_VALUE_OPERATION, &CREATE_SECRET_OPERATION, &DELETE_RESOURCE_POLICY_OPERATION, &DELETE_SECRET_OPERATION, &DESCRIBE_SECRET_OPERATION, &GET_RANDOM_PASSWORD_OPERATION, &GET_RESOURCE_POLICY_OPERATION, &GET_SECRET_VALUE_OPERATION, &LIST_SECRET_VERSION_IDS_OPERATION, &LIST_SECRETS_OPERATION, &PUT_RESOURCE_POLICY_OPERATION, &PUT_SECRET_VALUE_OPERATION, &RESTORE_SECRET_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_RESOURCE_OPERATION, &UPDATE_SECRET_OPERATION, &UPDATE_SECRET_VERSION_STAGE_OPERATION, &VALIDATE_RESOURCE_POLICY_OPERATION],
    absent: &["CancelRotateSecret", "RemoveRegionsFromReplication", "ReplicateSecretToRegions", "RotateSecret", "StopReplicationToReplica"],
    absent_http: &[],
};
