// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachRolePolicyOutput {}

pub static ATTACH_ROLE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "AttachRolePolicyOutput", payload: None, members: &[] });

impl wire::Output for AttachRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachUserPolicyOutput {}

pub static ATTACH_USER_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "AttachUserPolicyOutput", payload: None, members: &[] });

impl wire::Output for AttachUserPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteAccessKeyOutput {}

pub static DELETE_ACCESS_KEY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteAccessKeyOutput", payload: None, members: &[] });

impl wire::Output for DeleteAccessKeyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyOutput {}

pub static DELETE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeletePolicyOutput", payload: None, members: &[] });

impl wire::Output for DeletePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyVersionOutput {}

pub static DELETE_POLICY_VERSION_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeletePolicyVersionOutput", payload: None, members: &[] });

impl wire::Output for DeletePolicyVersionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRoleOutput {}

pub static DELETE_ROLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRoleOutput", payload: None, members: &[] });

impl wire::Output for DeleteRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePermissionsBoundaryOutput {}

pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRolePermissionsBoundaryOutput", payload: None, members: &[] });

impl wire::Output for DeleteRolePermissionsBoundaryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePolicyOutput {}

pub static DELETE_ROLE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRolePolicyOutput", payload: None, members: &[] });

impl wire::Output for DeleteRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserOutput {}

pub static DELETE_USER_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteUserOutput", payload: None, members: &[] });

impl wire::Output for DeleteUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPermissionsBoundaryOutput {}

pub static DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteUserPermissionsBoundaryOutput", payload: None, members: &[] });

impl wire::Output for DeleteUserPermissionsBoundaryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPolicyOutput {}

pub static DELETE_USER_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteUserPolicyOutput", payload: None, members: &[] });

impl wire::Output for DeleteUserPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachRolePolicyOutput {}

pub static DETACH_ROLE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DetachRolePolicyOutput", payload: None, members: &[] });

impl wire::Output for DetachRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachUserPolicyOutput {}

pub static DETACH_USER_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DetachUserPolicyOutput", payload: None, members: &[] });

impl wire::Output for DetachUserPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePermissionsBoundaryOutput {}

pub static PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutRolePermissionsBoundaryOutput", payload: None, members: &[] });

impl wire::Output for PutRolePermissionsBoundaryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePolicyOutput {}

pub static PUT_ROLE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutRolePolicyOutput", payload: None, members: &[] });

impl wire::Output for PutRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPermissionsBoundaryOutput {}

pub static PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutUserPermissionsBoundaryOutput", payload: None, members: &[] });

impl wire::Output for PutUserPermissionsBoundaryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPolicyOutput {}

pub static PUT_USER_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutUserPolicyOutput", payload: None, members: &[] });

impl wire::Output for PutUserPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetDefaultPolicyVersionOutput {}

pub static SET_DEFAULT_POLICY_VERSION_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetDefaultPolicyVersionOutput", payload: None, members: &[] });

impl wire::Output for SetDefaultPolicyVersionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagPolicyOutput {}

pub static TAG_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagPolicyOutput", payload: None, members: &[] });

impl wire::Output for TagPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagRoleOutput {}

pub static TAG_ROLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagRoleOutput", payload: None, members: &[] });

impl wire::Output for TagRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagUserOutput {}

pub static TAG_USER_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagUserOutput", payload: None, members: &[] });

impl wire::Output for TagUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagPolicyOutput {}

pub static UNTAG_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagPolicyOutput", payload: None, members: &[] });

impl wire::Output for UntagPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagRoleOutput {}

pub static UNTAG_ROLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagRoleOutput", payload: None, members: &[] });

impl wire::Output for UntagRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagUserOutput {}

pub static UNTAG_USER_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagUserOutput", payload: None, members: &[] });

impl wire::Output for UntagUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAccessKeyOutput {}

pub static UPDATE_ACCESS_KEY_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdateAccessKeyOutput", payload: None, members: &[] });

impl wire::Output for UpdateAccessKeyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAssumeRolePolicyOutput {}

pub static UPDATE_ASSUME_ROLE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdateAssumeRolePolicyOutput", payload: None, members: &[] });

impl wire::Output for UpdateAssumeRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "SecretAccessKey", default, skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<String>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessKeyMetadata {
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachRolePolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachUserPolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachedPermissionsBoundary {
    #[serde(rename = "PermissionsBoundaryArn", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_arn: Option<String>,
    #[serde(rename = "PermissionsBoundaryType", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachedPolicy {
    #[serde(rename = "PolicyArn", default, skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContextEntry {
    #[serde(rename = "ContextKeyName", default, skip_serializing_if = "Option::is_none")]
    pub context_key_name: Option<String>,
    #[serde(rename = "ContextKeyType", default, skip_serializing_if = "Option::is_none")]
    pub context_key_type: Option<String>,
    #[serde(rename = "ContextKeyValues", default, skip_serializing_if = "Option::is_none")]
    pub context_key_values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccessKeyInput {
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateAccessKeyOutput {
    #[serde(rename = "AccessKey", default, skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

impl wire::Output for CreateAccessKeyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyInput {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyOutput {
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

impl wire::Output for CreatePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyVersionInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "SetAsDefault", default, skip_serializing_if = "Option::is_none")]
    pub set_as_default: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatePolicyVersionOutput {
    #[serde(rename = "PolicyVersion", default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

impl wire::Output for CreatePolicyVersionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRoleInput {
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: String,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i64>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRoleOutput {
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

impl wire::Output for CreateRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateUserInput {
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateUserOutput {
    #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

impl wire::Output for CreateUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteAccessKeyInput {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePolicyVersionInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePermissionsBoundaryInput {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRolePolicyInput {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRoleInput {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPermissionsBoundaryInput {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserPolicyInput {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteUserInput {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachRolePolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachUserPolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EvaluationResult {
    #[serde(rename = "EvalActionName", default, skip_serializing_if = "Option::is_none")]
    pub eval_action_name: Option<String>,
    #[serde(rename = "EvalDecision", default, skip_serializing_if = "Option::is_none")]
    pub eval_decision: Option<String>,
    #[serde(rename = "EvalResourceName", default, skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    #[serde(rename = "MatchedStatements", default, skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    #[serde(rename = "MissingContextValues", default, skip_serializing_if = "Option::is_none")]
    pub missing_context_values: Option<Vec<String>>,
    #[serde(rename = "PermissionsBoundaryDecisionDetail", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForCustomPolicyInput {
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForCustomPolicyOutput {
    #[serde(rename = "ContextKeyNames", default, skip_serializing_if = "Option::is_none")]
    pub context_key_names: Option<Vec<String>>,
}

impl wire::Output for GetContextKeysForCustomPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForPrincipalPolicyInput {
    #[serde(rename = "PolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyOutput {
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

impl wire::Output for GetPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyVersionInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPolicyVersionOutput {
    #[serde(rename = "PolicyVersion", default, skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

impl wire::Output for GetPolicyVersionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRolePolicyInput {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRolePolicyOutput {
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
}

impl wire::Output for GetRolePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRoleInput {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRoleOutput {
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

impl wire::Output for GetRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserPolicyInput {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserPolicyOutput {
    #[serde(rename = "PolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

impl wire::Output for GetUserPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserInput {
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetUserOutput {
    #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

impl wire::Output for GetUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InstanceProfile {
    #[serde(rename = "InstanceProfileName", default, skip_serializing_if = "Option::is_none")]
    pub instance_profile_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccessKeysInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAccessKeysOutput {
    #[serde(rename = "AccessKeyMetadata", default, skip_serializing_if = "Option::is_none")]
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for ListAccessKeysOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedRolePoliciesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedRolePoliciesOutput {
    #[serde(rename = "AttachedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for ListAttachedRolePoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedUserPoliciesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListAttachedUserPoliciesOutput {
    #[serde(rename = "AttachedPolicies", default, skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for ListAttachedUserPoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsForUserInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGroupsForUserOutput {
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for ListGroupsForUserOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesForRoleInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListInstanceProfilesForRoleOutput {
    #[serde(rename = "InstanceProfiles", default, skip_serializing_if = "Option::is_none")]
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for ListInstanceProfilesForRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "OnlyAttached", default, skip_serializing_if = "Option::is_none")]
    pub only_attached: Option<bool>,
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    #[serde(rename = "PolicyUsageFilter", default, skip_serializing_if = "Option::is_none")]
    pub policy_usage_filter: Option<String>,
    #[serde(rename = "Scope", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPoliciesOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<Policy>>,
}

impl wire::Output for ListPoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyTagsInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyTagsOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListPolicyTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyVersionsInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPolicyVersionsOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Versions", default, skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PolicyVersion>>,
}

impl wire::Output for ListPolicyVersionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolePoliciesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolePoliciesOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PolicyNames", default, skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
}

impl wire::Output for ListRolePoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRoleTagsInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRoleTagsOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListRoleTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRolesOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Roles", default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
}

impl wire::Output for ListRolesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserPoliciesInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserPoliciesOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "PolicyNames", default, skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
}

impl wire::Output for ListUserPoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserTagsInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUserTagsOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListUserTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUsersInput {
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PathPrefix", default, skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListUsersOutput {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "Users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
}

impl wire::Output for ListUsersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PermissionsBoundaryDecisionDetail {
    #[serde(rename = "AllowedByPermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub allowed_by_permissions_boundary: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "AttachmentCount", default, skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i64>,
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "DefaultVersionId", default, skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "IsAttachable", default, skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PermissionsBoundaryUsageCount", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_usage_count: Option<i64>,
    #[serde(rename = "PolicyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "PolicyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "UpdateDate", default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "Document", default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    #[serde(rename = "IsDefaultVersion", default, skip_serializing_if = "Option::is_none")]
    pub is_default_version: Option<bool>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Position {
    #[serde(rename = "Column", default, skip_serializing_if = "Option::is_none")]
    pub column: Option<i64>,
    #[serde(rename = "Line", default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePermissionsBoundaryInput {
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRolePolicyInput {
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPermissionsBoundaryInput {
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutUserPolicyInput {
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Role {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "AssumeRolePolicyDocument", default, skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<String>,
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i64>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "RoleId", default, skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(rename = "RoleName", default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetDefaultPolicyVersionInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulateCustomPolicyInput {
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "CallerArn", default, skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries", default, skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PermissionsBoundaryPolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
    #[serde(rename = "ResourceArns", default, skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourceOwner", default, skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    #[serde(rename = "ResourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulateCustomPolicyOutput {
    #[serde(rename = "EvaluationResults", default, skip_serializing_if = "Option::is_none")]
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for SimulateCustomPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulatePrincipalPolicyInput {
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "CallerArn", default, skip_serializing_if = "Option::is_none")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries", default, skip_serializing_if = "Option::is_none")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "PermissionsBoundaryPolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PolicyInputList", default, skip_serializing_if = "Option::is_none")]
    pub policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    #[serde(rename = "ResourceArns", default, skip_serializing_if = "Option::is_none")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourceOwner", default, skip_serializing_if = "Option::is_none")]
    pub resource_owner: Option<String>,
    #[serde(rename = "ResourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    #[serde(rename = "EndPosition", default, skip_serializing_if = "Option::is_none")]
    pub end_position: Option<Position>,
    #[serde(rename = "SourcePolicyId", default, skip_serializing_if = "Option::is_none")]
    pub source_policy_id: Option<String>,
    #[serde(rename = "SourcePolicyType", default, skip_serializing_if = "Option::is_none")]
    pub source_policy_type: Option<String>,
    #[serde(rename = "StartPosition", default, skip_serializing_if = "Option::is_none")]
    pub start_position: Option<Position>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagPolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagRoleInput {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagUserInput {
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagPolicyInput {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagRoleInput {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagUserInput {
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAccessKeyInput {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
    #[serde(rename = "Status")]
    pub status: String,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateAssumeRolePolicyInput {
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleDescriptionInput {
    #[serde(rename = "Description")]
    pub description: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleDescriptionOutput {
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

impl wire::Output for UpdateRoleDescriptionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleInput {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", default, skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i64>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateRoleOutput {
}

impl wire::Output for UpdateRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct User {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", default, skip_serializing_if = "Option::is_none")]
    pub create_date: Option<wire::Timestamp>,
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "PermissionsBoundary", default, skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetContextKeysForPrincipalPolicyOutput {
    #[serde(rename = "ContextKeyNames", default, skip_serializing_if = "Option::is_none")]
    pub context_key_names: Option<Vec<String>>,
}

impl wire::Output for GetContextKeysForPrincipalPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SimulatePrincipalPolicyOutput {
    #[serde(rename = "EvaluationResults", default, skip_serializing_if = "Option::is_none")]
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl wire::Output for SimulatePrincipalPolicyOutput {}

pub static ACCESS_KEY_: Shape = Shape::Structure(Structure { name: "AccessKey", payload: None, members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", form: "AccessKeyId", place: Place::Body, shape: &ACCESS_KEY_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", form: "SecretAccessKey", place: Place::Body, shape: &ACCESS_KEY_SECRET_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &STATUS_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACCESS_KEY_METADATA_: Shape = Shape::Structure(Structure { name: "AccessKeyMetadata", payload: None, members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", form: "AccessKeyId", place: Place::Body, shape: &ACCESS_KEY_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &STATUS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACTION_NAME_LIST_TYPE_: Shape = Shape::List { member: &ACTION_NAME_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static ACTION_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(3), max: Some(128) }, pattern: None, values: &[] };
pub static ATTACH_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "AttachRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ATTACH_USER_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "AttachUserPolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ATTACHED_PERMISSIONS_BOUNDARY_: Shape = Shape::Structure(Structure { name: "AttachedPermissionsBoundary", payload: None, members: &[
    Member { name: "PermissionsBoundaryArn", wire: "PermissionsBoundaryArn", form: "PermissionsBoundaryArn", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundaryType", wire: "PermissionsBoundaryType", form: "PermissionsBoundaryType", place: Place::Body, shape: &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ATTACHED_POLICY_: Shape = Shape::Structure(Structure { name: "AttachedPolicy", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static COLUMN_NUMBER_: Shape = Shape::Integer { range: Range::ANY };
pub static CONTEXT_ENTRY_: Shape = Shape::Structure(Structure { name: "ContextEntry", payload: None, members: &[
    Member { name: "ContextKeyName", wire: "ContextKeyName", form: "ContextKeyName", place: Place::Body, shape: &CONTEXT_KEY_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContextKeyType", wire: "ContextKeyType", form: "ContextKeyType", place: Place::Body, shape: &CONTEXT_KEY_TYPE_ENUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContextKeyValues", wire: "ContextKeyValues", form: "ContextKeyValues", place: Place::Body, shape: &CONTEXT_KEY_VALUE_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONTEXT_ENTRY_LIST_TYPE_: Shape = Shape::List { member: &CONTEXT_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static CONTEXT_KEY_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(5), max: Some(256) }, pattern: None, values: &[] };
pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_: Shape = Shape::List { member: &CONTEXT_KEY_NAME_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static CONTEXT_KEY_TYPE_ENUM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] };
pub static CONTEXT_KEY_VALUE_LIST_TYPE_: Shape = Shape::List { member: &CONTEXT_KEY_VALUE_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static CONTEXT_KEY_VALUE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CREATE_ACCESS_KEY_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateAccessKeyRequest", payload: None, members: &[
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_ACCESS_KEY_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateAccessKeyResponse", payload: None, members: &[
    Member { name: "AccessKey", wire: "AccessKey", form: "AccessKey", place: Place::Body, shape: &ACCESS_KEY_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "CreatePolicyRequest", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &POLICY_DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &POLICY_PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreatePolicyResponse", payload: None, members: &[
    Member { name: "Policy", wire: "Policy", form: "Policy", place: Place::Body, shape: &POLICY_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_POLICY_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "CreatePolicyVersionRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SetAsDefault", wire: "SetAsDefault", form: "SetAsDefault", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_POLICY_VERSION_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreatePolicyVersionResponse", payload: None, members: &[
    Member { name: "PolicyVersion", wire: "PolicyVersion", form: "PolicyVersion", place: Place::Body, shape: &POLICY_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateRoleRequest", payload: None, members: &[
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", form: "AssumeRolePolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &ROLE_DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", form: "MaxSessionDuration", place: Place::Body, shape: &ROLE_MAX_SESSION_DURATION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_ROLE_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateRoleResponse", payload: None, members: &[
    Member { name: "Role", wire: "Role", form: "Role", place: Place::Body, shape: &ROLE_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateUserRequest", payload: None, members: &[
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_USER_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateUserResponse", payload: None, members: &[
    Member { name: "User", wire: "User", form: "User", place: Place::Body, shape: &USER_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_ACCESS_KEY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteAccessKeyRequest", payload: None, members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", form: "AccessKeyId", place: Place::Body, shape: &ACCESS_KEY_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeletePolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_POLICY_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "DeletePolicyVersionRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &POLICY_VERSION_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRolePermissionsBoundaryRequest", payload: None, members: &[
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRoleRequest", payload: None, members: &[
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteUserPermissionsBoundaryRequest", payload: None, members: &[
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_USER_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteUserPolicyRequest", payload: None, members: &[
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteUserRequest", payload: None, members: &[
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DETACH_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DetachRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static DETACH_USER_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DetachUserPolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static EVALUATION_RESULT_: Shape = Shape::Structure(Structure { name: "EvaluationResult", payload: None, members: &[
    Member { name: "EvalActionName", wire: "EvalActionName", form: "EvalActionName", place: Place::Body, shape: &ACTION_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "EvalDecision", wire: "EvalDecision", form: "EvalDecision", place: Place::Body, shape: &POLICY_EVALUATION_DECISION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "EvalResourceName", wire: "EvalResourceName", form: "EvalResourceName", place: Place::Body, shape: &RESOURCE_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MatchedStatements", wire: "MatchedStatements", form: "MatchedStatements", place: Place::Body, shape: &STATEMENT_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MissingContextValues", wire: "MissingContextValues", form: "MissingContextValues", place: Place::Body, shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundaryDecisionDetail", wire: "PermissionsBoundaryDecisionDetail", form: "PermissionsBoundaryDecisionDetail", place: Place::Body, shape: &PERMISSIONS_BOUNDARY_DECISION_DETAIL_, required: false, supported: true, attribute: false, time: None },
]});
pub static EVALUATION_RESULTS_LIST_TYPE_: Shape = Shape::List { member: &EVALUATION_RESULT_, element: "member", flattened: false, size: Range::ANY };
pub static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetContextKeysForCustomPolicyRequest", payload: None, members: &[
    Member { name: "PolicyInputList", wire: "PolicyInputList", form: "PolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetContextKeysForPolicyResponse", payload: None, members: &[
    Member { name: "ContextKeyNames", wire: "ContextKeyNames", form: "ContextKeyNames", place: Place::Body, shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetContextKeysForPrincipalPolicyRequest", payload: None, members: &[
    Member { name: "PolicyInputList", wire: "PolicyInputList", form: "PolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", form: "PolicySourceArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetPolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetPolicyResponse", payload: None, members: &[
    Member { name: "Policy", wire: "Policy", form: "Policy", place: Place::Body, shape: &POLICY_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_POLICY_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetPolicyVersionRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &POLICY_VERSION_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_POLICY_VERSION_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetPolicyVersionResponse", payload: None, members: &[
    Member { name: "PolicyVersion", wire: "PolicyVersion", form: "PolicyVersion", place: Place::Body, shape: &POLICY_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_ROLE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetRolePolicyResponse", payload: None, members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "GetRoleRequest", payload: None, members: &[
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_ROLE_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetRoleResponse", payload: None, members: &[
    Member { name: "Role", wire: "Role", form: "Role", place: Place::Body, shape: &ROLE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_USER_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetUserPolicyRequest", payload: None, members: &[
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_USER_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetUserPolicyResponse", payload: None, members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "GetUserRequest", payload: None, members: &[
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_USER_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetUserResponse", payload: None, members: &[
    Member { name: "User", wire: "User", form: "User", place: Place::Body, shape: &USER_, required: true, supported: true, attribute: false, time: None },
]});
pub static GROUP_: Shape = Shape::Structure(Structure { name: "Group", payload: None, members: &[
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &GROUP_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static INSTANCE_PROFILE_: Shape = Shape::Structure(Structure { name: "InstanceProfile", payload: None, members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", form: "InstanceProfileName", place: Place::Body, shape: &INSTANCE_PROFILE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LINE_NUMBER_: Shape = Shape::Integer { range: Range::ANY };
pub static LIST_ACCESS_KEYS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListAccessKeysRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ACCESS_KEYS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListAccessKeysResponse", payload: None, members: &[
    Member { name: "AccessKeyMetadata", wire: "AccessKeyMetadata", form: "AccessKeyMetadata", place: Place::Body, shape: &ACCESS_KEY_METADATA_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListAttachedRolePoliciesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPrefix", wire: "PathPrefix", form: "PathPrefix", place: Place::Body, shape: &POLICY_PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListAttachedRolePoliciesResponse", payload: None, members: &[
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", form: "AttachedPolicies", place: Place::Body, shape: &ATTACHED_POLICIES_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ATTACHED_USER_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListAttachedUserPoliciesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPrefix", wire: "PathPrefix", form: "PathPrefix", place: Place::Body, shape: &POLICY_PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ATTACHED_USER_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListAttachedUserPoliciesResponse", payload: None, members: &[
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", form: "AttachedPolicies", place: Place::Body, shape: &ATTACHED_POLICIES_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_GROUPS_FOR_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "ListGroupsForUserRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_GROUPS_FOR_USER_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListGroupsForUserResponse", payload: None, members: &[
    Member { name: "Groups", wire: "Groups", form: "Groups", place: Place::Body, shape: &GROUP_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListInstanceProfilesForRoleRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListInstanceProfilesForRoleResponse", payload: None, members: &[
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", form: "InstanceProfiles", place: Place::Body, shape: &INSTANCE_PROFILE_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListPoliciesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OnlyAttached", wire: "OnlyAttached", form: "OnlyAttached", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPrefix", wire: "PathPrefix", form: "PathPrefix", place: Place::Body, shape: &POLICY_PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", form: "PolicyUsageFilter", place: Place::Body, shape: &POLICY_USAGE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Scope", wire: "Scope", form: "Scope", place: Place::Body, shape: &POLICY_SCOPE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListPoliciesResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Policies", wire: "Policies", form: "Policies", place: Place::Body, shape: &POLICY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICY_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListPolicyTagsRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICY_TAGS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListPolicyTagsResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICY_VERSIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListPolicyVersionsRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_POLICY_VERSIONS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListPolicyVersionsResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Versions", wire: "Versions", form: "Versions", place: Place::Body, shape: &POLICY_DOCUMENT_VERSION_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLE_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListRolePoliciesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLE_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListRolePoliciesResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyNames", wire: "PolicyNames", form: "PolicyNames", place: Place::Body, shape: &POLICY_NAME_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLE_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListRoleTagsRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLE_TAGS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListRoleTagsResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListRolesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPrefix", wire: "PathPrefix", form: "PathPrefix", place: Place::Body, shape: &PATH_PREFIX_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_ROLES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListRolesResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Roles", wire: "Roles", form: "Roles", place: Place::Body, shape: &ROLE_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_USER_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListUserPoliciesRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_USER_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListUserPoliciesResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyNames", wire: "PolicyNames", form: "PolicyNames", place: Place::Body, shape: &POLICY_NAME_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_USER_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListUserTagsRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_USER_TAGS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListUserTagsResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_USERS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListUsersRequest", payload: None, members: &[
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PathPrefix", wire: "PathPrefix", form: "PathPrefix", place: Place::Body, shape: &PATH_PREFIX_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_USERS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListUsersResponse", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Users", wire: "Users", form: "Users", place: Place::Body, shape: &USER_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PermissionsBoundaryPolicy"] };
pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL_: Shape = Shape::Structure(Structure { name: "PermissionsBoundaryDecisionDetail", payload: None, members: &[
    Member { name: "AllowedByPermissionsBoundary", wire: "AllowedByPermissionsBoundary", form: "AllowedByPermissionsBoundary", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static POLICY_: Shape = Shape::Structure(Structure { name: "Policy", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AttachmentCount", wire: "AttachmentCount", form: "AttachmentCount", place: Place::Body, shape: &ATTACHMENT_COUNT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", form: "DefaultVersionId", place: Place::Body, shape: &POLICY_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &POLICY_DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsAttachable", wire: "IsAttachable", form: "IsAttachable", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &POLICY_PATH_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundaryUsageCount", wire: "PermissionsBoundaryUsageCount", form: "PermissionsBoundaryUsageCount", place: Place::Body, shape: &ATTACHMENT_COUNT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyId", wire: "PolicyId", form: "PolicyId", place: Place::Body, shape: &ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UpdateDate", wire: "UpdateDate", form: "UpdateDate", place: Place::Body, shape: &DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
]});
pub static POLICY_EVALUATION_DECISION_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] };
pub static POLICY_IDENTIFIER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static POLICY_SOURCE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] };
pub static POLICY_USAGE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] };
pub static POLICY_VERSION_: Shape = Shape::Structure(Structure { name: "PolicyVersion", payload: None, members: &[
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Document", wire: "Document", form: "Document", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsDefaultVersion", wire: "IsDefaultVersion", form: "IsDefaultVersion", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &POLICY_VERSION_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static POSITION_: Shape = Shape::Structure(Structure { name: "Position", payload: None, members: &[
    Member { name: "Column", wire: "Column", form: "Column", place: Place::Body, shape: &COLUMN_NUMBER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Line", wire: "Line", form: "Line", place: Place::Body, shape: &LINE_NUMBER_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutRolePermissionsBoundaryRequest", payload: None, members: &[
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutUserPermissionsBoundaryRequest", payload: None, members: &[
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_USER_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutUserPolicyRequest", payload: None, members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PolicyName", wire: "PolicyName", form: "PolicyName", place: Place::Body, shape: &POLICY_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static RESOURCE_NAME_LIST_TYPE_: Shape = Shape::List { member: &RESOURCE_NAME_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static RESOURCE_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static ROLE_: Shape = Shape::Structure(Structure { name: "Role", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", form: "AssumeRolePolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: true, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &ROLE_DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", form: "MaxSessionDuration", place: Place::Body, shape: &ROLE_MAX_SESSION_DURATION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &PATH_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ATTACHED_PERMISSIONS_BOUNDARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleId", wire: "RoleId", form: "RoleId", place: Place::Body, shape: &ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SET_DEFAULT_POLICY_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "SetDefaultPolicyVersionRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &POLICY_VERSION_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static SIMULATE_CUSTOM_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "SimulateCustomPolicyRequest", payload: None, members: &[
    Member { name: "ActionNames", wire: "ActionNames", form: "ActionNames", place: Place::Body, shape: &ACTION_NAME_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CallerArn", wire: "CallerArn", form: "CallerArn", place: Place::Body, shape: &RESOURCE_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContextEntries", wire: "ContextEntries", form: "ContextEntries", place: Place::Body, shape: &CONTEXT_ENTRY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", form: "PermissionsBoundaryPolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyInputList", wire: "PolicyInputList", form: "PolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ResourceArns", wire: "ResourceArns", form: "ResourceArns", place: Place::Body, shape: &RESOURCE_NAME_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", form: "ResourceHandlingOption", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ResourceOwner", wire: "ResourceOwner", form: "ResourceOwner", place: Place::Body, shape: &RESOURCE_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", form: "ResourcePolicy", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SIMULATE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "SimulatePolicyResponse", payload: None, members: &[
    Member { name: "EvaluationResults", wire: "EvaluationResults", form: "EvaluationResults", place: Place::Body, shape: &EVALUATION_RESULTS_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &BOOLEAN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &RESPONSE_MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SIMULATE_PRINCIPAL_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "SimulatePrincipalPolicyRequest", payload: None, members: &[
    Member { name: "ActionNames", wire: "ActionNames", form: "ActionNames", place: Place::Body, shape: &ACTION_NAME_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CallerArn", wire: "CallerArn", form: "CallerArn", place: Place::Body, shape: &RESOURCE_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContextEntries", wire: "ContextEntries", form: "ContextEntries", place: Place::Body, shape: &CONTEXT_ENTRY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", form: "PermissionsBoundaryPolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyInputList", wire: "PolicyInputList", form: "PolicyInputList", place: Place::Body, shape: &SIMULATION_POLICY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", form: "PolicySourceArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ResourceArns", wire: "ResourceArns", form: "ResourceArns", place: Place::Body, shape: &RESOURCE_NAME_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", form: "ResourceHandlingOption", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ResourceOwner", wire: "ResourceOwner", form: "ResourceOwner", place: Place::Body, shape: &RESOURCE_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", form: "ResourcePolicy", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static SIMULATION_POLICY_LIST_TYPE_: Shape = Shape::List { member: &POLICY_DOCUMENT_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static STATEMENT_: Shape = Shape::Structure(Structure { name: "Statement", payload: None, members: &[
    Member { name: "EndPosition", wire: "EndPosition", form: "EndPosition", place: Place::Body, shape: &POSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourcePolicyId", wire: "SourcePolicyId", form: "SourcePolicyId", place: Place::Body, shape: &POLICY_IDENTIFIER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourcePolicyType", wire: "SourcePolicyType", form: "SourcePolicyType", place: Place::Body, shape: &POLICY_SOURCE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StartPosition", wire: "StartPosition", form: "StartPosition", place: Place::Body, shape: &POSITION_, required: false, supported: true, attribute: false, time: None },
]});
pub static STATEMENT_LIST_TYPE_: Shape = Shape::List { member: &STATEMENT_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "TagPolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagRoleRequest", payload: None, members: &[
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "TagUserRequest", payload: None, members: &[
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagPolicyRequest", payload: None, members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", form: "PolicyArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagRoleRequest", payload: None, members: &[
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_USER_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagUserRequest", payload: None, members: &[
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ACCESS_KEY_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateAccessKeyRequest", payload: None, members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", form: "AccessKeyId", place: Place::Body, shape: &ACCESS_KEY_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &STATUS_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &EXISTING_USER_NAME_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateAssumeRolePolicyRequest", payload: None, members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", form: "PolicyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ROLE_DESCRIPTION_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateRoleDescriptionRequest", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &ROLE_DESCRIPTION_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ROLE_DESCRIPTION_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateRoleDescriptionResponse", payload: None, members: &[
    Member { name: "Role", wire: "Role", form: "Role", place: Place::Body, shape: &ROLE_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateRoleRequest", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &ROLE_DESCRIPTION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", form: "MaxSessionDuration", place: Place::Body, shape: &ROLE_MAX_SESSION_DURATION_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleName", wire: "RoleName", form: "RoleName", place: Place::Body, shape: &ROLE_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPDATE_ROLE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UpdateRoleResponse", payload: None, members: &[
]});
pub static USER_: Shape = Shape::Structure(Structure { name: "User", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CreateDate", wire: "CreateDate", form: "CreateDate", place: Place::Body, shape: &DATE_TYPE_, required: true, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &PATH_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", form: "PermissionsBoundary", place: Place::Body, shape: &ATTACHED_PERMISSIONS_BOUNDARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserId", wire: "UserId", form: "UserId", place: Place::Body, shape: &ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "UserName", wire: "UserName", form: "UserName", place: Place::Body, shape: &USER_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACCESS_KEY_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(16), max: Some(128) }, pattern: Some("[\\w]+"), values: &[] };
pub static ACCESS_KEY_METADATA_LIST_TYPE_: Shape = Shape::List { member: &ACCESS_KEY_METADATA_, element: "member", flattened: false, size: Range::ANY };
pub static ACCESS_KEY_SECRET_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ARN_TYPE_: Shape = Shape::String { length: Range { min: Some(20), max: Some(2048) }, pattern: None, values: &[] };
pub static ATTACHED_POLICIES_LIST_TYPE_: Shape = Shape::List { member: &ATTACHED_POLICY_, element: "member", flattened: false, size: Range::ANY };
pub static ATTACHMENT_COUNT_TYPE_: Shape = Shape::Integer { range: Range::ANY };
pub static BOOLEAN_TYPE_: Shape = Shape::Boolean;
pub static DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static EXISTING_USER_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };
pub static GROUP_LIST_TYPE_: Shape = Shape::List { member: &GROUP_, element: "member", flattened: false, size: Range::ANY };
pub static GROUP_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };
pub static ID_TYPE_: Shape = Shape::String { length: Range { min: Some(16), max: Some(128) }, pattern: Some("[\\w]+"), values: &[] };
pub static INSTANCE_PROFILE_LIST_TYPE_: Shape = Shape::List { member: &INSTANCE_PROFILE_, element: "member", flattened: false, size: Range::ANY };
pub static INSTANCE_PROFILE_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };
pub static MARKER_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(320) }, pattern: Some("[\\u0020-\\u00FF]+"), values: &[] };
pub static MAX_ITEMS_TYPE_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(1000) } };
pub static PATH_PREFIX_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("\\u002F[\\u0021-\\u007F]*"), values: &[] };
pub static PATH_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"), values: &[] };
pub static POLICY_DESCRIPTION_TYPE_: Shape = Shape::String { length: Range { min: None, max: Some(1000) }, pattern: None, values: &[] };
pub static POLICY_DOCUMENT_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(131072) }, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] };
pub static POLICY_DOCUMENT_VERSION_LIST_TYPE_: Shape = Shape::List { member: &POLICY_VERSION_, element: "member", flattened: false, size: Range::ANY };
pub static POLICY_LIST_TYPE_: Shape = Shape::List { member: &POLICY_, element: "member", flattened: false, size: Range::ANY };
pub static POLICY_NAME_LIST_TYPE_: Shape = Shape::List { member: &POLICY_NAME_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static POLICY_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };
pub static POLICY_PATH_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"), values: &[] };
pub static POLICY_SCOPE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["All", "AWS", "Local"] };
pub static POLICY_VERSION_ID_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: Some("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"), values: &[] };
pub static RESPONSE_MARKER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ROLE_DESCRIPTION_TYPE_: Shape = Shape::String { length: Range { min: None, max: Some(1000) }, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"), values: &[] };
pub static ROLE_LIST_TYPE_: Shape = Shape::List { member: &ROLE_, element: "member", flattened: false, size: Range::ANY };
pub static ROLE_MAX_SESSION_DURATION_TYPE_: Shape = Shape::Integer { range: Range { min: Some(3600), max: Some(43200) } };
pub static ROLE_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };
pub static STATUS_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Active", "Inactive", "Expired"] };
pub static TAG_KEY_LIST_TYPE_: Shape = Shape::List { member: &TAG_KEY_TYPE_, element: "member", flattened: false, size: Range { min: None, max: Some(50) } };
pub static TAG_KEY_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] };
pub static TAG_LIST_TYPE_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: None, max: Some(50) } };
pub static TAG_VALUE_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] };
pub static USER_LIST_TYPE_: Shape = Shape::List { member: &USER_, element: "member", flattened: false, size: Range::ANY };
pub static USER_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some("[\\w+=,.@-]+"), values: &[] };

pub static ATTACH_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "AttachRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ATTACH_ROLE_POLICY_REQUEST_, output: &ATTACH_ROLE_POLICY_OUTPUT_, wrapper: Some("AttachRolePolicyResult"), root: None };
impl wire::Operation for AttachRolePolicyInput {
    type Output = AttachRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &ATTACH_ROLE_POLICY_OPERATION;
}

pub static ATTACH_USER_POLICY_OPERATION: schema::Operation = schema::Operation { name: "AttachUserPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ATTACH_USER_POLICY_REQUEST_, output: &ATTACH_USER_POLICY_OUTPUT_, wrapper: Some("AttachUserPolicyResult"), root: None };
impl wire::Operation for AttachUserPolicyInput {
    type Output = AttachUserPolicyOutput;
    const SCHEMA: &'static schema::Operation = &ATTACH_USER_POLICY_OPERATION;
}

pub static CREATE_ACCESS_KEY_OPERATION: schema::Operation = schema::Operation { name: "CreateAccessKey", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_ACCESS_KEY_REQUEST_, output: &CREATE_ACCESS_KEY_RESPONSE_, wrapper: Some("CreateAccessKeyResult"), root: None };
impl wire::Operation for CreateAccessKeyInput {
    type Output = CreateAccessKeyOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_ACCESS_KEY_OPERATION;
}

pub static CREATE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "CreatePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_POLICY_REQUEST_, output: &CREATE_POLICY_RESPONSE_, wrapper: Some("CreatePolicyResult"), root: None };
impl wire::Operation for CreatePolicyInput {
    type Output = CreatePolicyOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_POLICY_OPERATION;
}

pub static CREATE_POLICY_VERSION_OPERATION: schema::Operation = schema::Operation { name: "CreatePolicyVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_POLICY_VERSION_REQUEST_, output: &CREATE_POLICY_VERSION_RESPONSE_, wrapper: Some("CreatePolicyVersionResult"), root: None };
impl wire::Operation for CreatePolicyVersionInput {
    type Output = CreatePolicyVersionOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_POLICY_VERSION_OPERATION;
}

pub static CREATE_ROLE_OPERATION: schema::Operation = schema::Operation { name: "CreateRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_ROLE_REQUEST_, output: &CREATE_ROLE_RESPONSE_, wrapper: Some("CreateRoleResult"), root: None };
impl wire::Operation for CreateRoleInput {
    type Output = CreateRoleOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_ROLE_OPERATION;
}

pub static CREATE_USER_OPERATION: schema::Operation = schema::Operation { name: "CreateUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_USER_REQUEST_, output: &CREATE_USER_RESPONSE_, wrapper: Some("CreateUserResult"), root: None };
impl wire::Operation for CreateUserInput {
    type Output = CreateUserOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_USER_OPERATION;
}

pub static DELETE_ACCESS_KEY_OPERATION: schema::Operation = schema::Operation { name: "DeleteAccessKey", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ACCESS_KEY_REQUEST_, output: &DELETE_ACCESS_KEY_OUTPUT_, wrapper: Some("DeleteAccessKeyResult"), root: None };
impl wire::Operation for DeleteAccessKeyInput {
    type Output = DeleteAccessKeyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ACCESS_KEY_OPERATION;
}

pub static DELETE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeletePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_POLICY_REQUEST_, output: &DELETE_POLICY_OUTPUT_, wrapper: Some("DeletePolicyResult"), root: None };
impl wire::Operation for DeletePolicyInput {
    type Output = DeletePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_POLICY_OPERATION;
}

pub static DELETE_POLICY_VERSION_OPERATION: schema::Operation = schema::Operation { name: "DeletePolicyVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_POLICY_VERSION_REQUEST_, output: &DELETE_POLICY_VERSION_OUTPUT_, wrapper: Some("DeletePolicyVersionResult"), root: None };
impl wire::Operation for DeletePolicyVersionInput {
    type Output = DeletePolicyVersionOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_POLICY_VERSION_OPERATION;
}

pub static DELETE_ROLE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ROLE_REQUEST_, output: &DELETE_ROLE_OUTPUT_, wrapper: Some("DeleteRoleResult"), root: None };
impl wire::Operation for DeleteRoleInput {
    type Output = DeleteRoleOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ROLE_OPERATION;
}

pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION: schema::Operation = schema::Operation { name: "DeleteRolePermissionsBoundary", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_, output: &DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT_, wrapper: Some("DeleteRolePermissionsBoundaryResult"), root: None };
impl wire::Operation for DeleteRolePermissionsBoundaryInput {
    type Output = DeleteRolePermissionsBoundaryOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION;
}

pub static DELETE_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ROLE_POLICY_REQUEST_, output: &DELETE_ROLE_POLICY_OUTPUT_, wrapper: Some("DeleteRolePolicyResult"), root: None };
impl wire::Operation for DeleteRolePolicyInput {
    type Output = DeleteRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ROLE_POLICY_OPERATION;
}

pub static DELETE_USER_OPERATION: schema::Operation = schema::Operation { name: "DeleteUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_USER_REQUEST_, output: &DELETE_USER_OUTPUT_, wrapper: Some("DeleteUserResult"), root: None };
impl wire::Operation for DeleteUserInput {
    type Output = DeleteUserOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_USER_OPERATION;
}

pub static DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION: schema::Operation = schema::Operation { name: "DeleteUserPermissionsBoundary", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_, output: &DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT_, wrapper: Some("DeleteUserPermissionsBoundaryResult"), root: None };
impl wire::Operation for DeleteUserPermissionsBoundaryInput {
    type Output = DeleteUserPermissionsBoundaryOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION;
}

pub static DELETE_USER_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteUserPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_USER_POLICY_REQUEST_, output: &DELETE_USER_POLICY_OUTPUT_, wrapper: Some("DeleteUserPolicyResult"), root: None };
impl wire::Operation for DeleteUserPolicyInput {
    type Output = DeleteUserPolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_USER_POLICY_OPERATION;
}

pub static DETACH_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DetachRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DETACH_ROLE_POLICY_REQUEST_, output: &DETACH_ROLE_POLICY_OUTPUT_, wrapper: Some("DetachRolePolicyResult"), root: None };
impl wire::Operation for DetachRolePolicyInput {
    type Output = DetachRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DETACH_ROLE_POLICY_OPERATION;
}

pub static DETACH_USER_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DetachUserPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DETACH_USER_POLICY_REQUEST_, output: &DETACH_USER_POLICY_OUTPUT_, wrapper: Some("DetachUserPolicyResult"), root: None };
impl wire::Operation for DetachUserPolicyInput {
    type Output = DetachUserPolicyOutput;
    const SCHEMA: &'static schema::Operation = &DETACH_USER_POLICY_OPERATION;
}

pub static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetContextKeysForCustomPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_, output: &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_, wrapper: Some("GetContextKeysForCustomPolicyResult"), root: None };
impl wire::Operation for GetContextKeysForCustomPolicyInput {
    type Output = GetContextKeysForCustomPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OPERATION;
}

pub static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetContextKeysForPrincipalPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_, output: &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_, wrapper: Some("GetContextKeysForPrincipalPolicyResult"), root: None };
impl wire::Operation for GetContextKeysForPrincipalPolicyInput {
    type Output = GetContextKeysForPrincipalPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OPERATION;
}

pub static GET_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_POLICY_REQUEST_, output: &GET_POLICY_RESPONSE_, wrapper: Some("GetPolicyResult"), root: None };
impl wire::Operation for GetPolicyInput {
    type Output = GetPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_POLICY_OPERATION;
}

pub static GET_POLICY_VERSION_OPERATION: schema::Operation = schema::Operation { name: "GetPolicyVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_POLICY_VERSION_REQUEST_, output: &GET_POLICY_VERSION_RESPONSE_, wrapper: Some("GetPolicyVersionResult"), root: None };
impl wire::Operation for GetPolicyVersionInput {
    type Output = GetPolicyVersionOutput;
    const SCHEMA: &'static schema::Operation = &GET_POLICY_VERSION_OPERATION;
}

pub static GET_ROLE_OPERATION: schema::Operation = schema::Operation { name: "GetRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_ROLE_REQUEST_, output: &GET_ROLE_RESPONSE_, wrapper: Some("GetRoleResult"), root: None };
impl wire::Operation for GetRoleInput {
    type Output = GetRoleOutput;
    const SCHEMA: &'static schema::Operation = &GET_ROLE_OPERATION;
}

pub static GET_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_ROLE_POLICY_REQUEST_, output: &GET_ROLE_POLICY_RESPONSE_, wrapper: Some("GetRolePolicyResult"), root: None };
impl wire::Operation for GetRolePolicyInput {
    type Output = GetRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_ROLE_POLICY_OPERATION;
}

pub static GET_USER_OPERATION: schema::Operation = schema::Operation { name: "GetUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_USER_REQUEST_, output: &GET_USER_RESPONSE_, wrapper: Some("GetUserResult"), root: None };
impl wire::Operation for GetUserInput {
    type Output = GetUserOutput;
    const SCHEMA: &'static schema::Operation = &GET_USER_OPERATION;
}

pub static GET_USER_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetUserPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_USER_POLICY_REQUEST_, output: &GET_USER_POLICY_RESPONSE_, wrapper: Some("GetUserPolicyResult"), root: None };
impl wire::Operation for GetUserPolicyInput {
    type Output = GetUserPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_USER_POLICY_OPERATION;
}

pub static LIST_ACCESS_KEYS_OPERATION: schema::Operation = schema::Operation { name: "ListAccessKeys", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ACCESS_KEYS_REQUEST_, output: &LIST_ACCESS_KEYS_RESPONSE_, wrapper: Some("ListAccessKeysResult"), root: None };
impl wire::Operation for ListAccessKeysInput {
    type Output = ListAccessKeysOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ACCESS_KEYS_OPERATION;
}

pub static LIST_ATTACHED_ROLE_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "ListAttachedRolePolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ATTACHED_ROLE_POLICIES_REQUEST_, output: &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_, wrapper: Some("ListAttachedRolePoliciesResult"), root: None };
impl wire::Operation for ListAttachedRolePoliciesInput {
    type Output = ListAttachedRolePoliciesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ATTACHED_ROLE_POLICIES_OPERATION;
}

pub static LIST_ATTACHED_USER_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "ListAttachedUserPolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ATTACHED_USER_POLICIES_REQUEST_, output: &LIST_ATTACHED_USER_POLICIES_RESPONSE_, wrapper: Some("ListAttachedUserPoliciesResult"), root: None };
impl wire::Operation for ListAttachedUserPoliciesInput {
    type Output = ListAttachedUserPoliciesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ATTACHED_USER_POLICIES_OPERATION;
}

pub static LIST_GROUPS_FOR_USER_OPERATION: schema::Operation = schema::Operation { name: "ListGroupsForUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_GROUPS_FOR_USER_REQUEST_, output: &LIST_GROUPS_FOR_USER_RESPONSE_, wrapper: Some("ListGroupsForUserResult"), root: None };
impl wire::Operation for ListGroupsForUserInput {
    type Output = ListGroupsForUserOutput;
    const SCHEMA: &'static schema::Operation = &LIST_GROUPS_FOR_USER_OPERATION;
}

pub static LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION: schema::Operation = schema::Operation { name: "ListInstanceProfilesForRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_, output: &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_, wrapper: Some("ListInstanceProfilesForRoleResult"), root: None };
impl wire::Operation for ListInstanceProfilesForRoleInput {
    type Output = ListInstanceProfilesForRoleOutput;
    const SCHEMA: &'static schema::Operation = &LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION;
}

pub static LIST_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "ListPolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_POLICIES_REQUEST_, output: &LIST_POLICIES_RESPONSE_, wrapper: Some("ListPoliciesResult"), root: None };
impl wire::Operation for ListPoliciesInput {
    type Output = ListPoliciesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_POLICIES_OPERATION;
}

pub static LIST_POLICY_TAGS_OPERATION: schema::Operation = schema::Operation { name: "ListPolicyTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_POLICY_TAGS_REQUEST_, output: &LIST_POLICY_TAGS_RESPONSE_, wrapper: Some("ListPolicyTagsResult"), root: None };
impl wire::Operation for ListPolicyTagsInput {
    type Output = ListPolicyTagsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_POLICY_TAGS_OPERATION;
}

pub static LIST_POLICY_VERSIONS_OPERATION: schema::Operation = schema::Operation { name: "ListPolicyVersions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_POLICY_VERSIONS_REQUEST_, output: &LIST_POLICY_VERSIONS_RESPONSE_, wrapper: Some("ListPolicyVersionsResult"), root: None };
impl wire::Operation for ListPolicyVersionsInput {
    type Output = ListPolicyVersionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_POLICY_VERSIONS_OPERATION;
}

pub static LIST_ROLE_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "ListRolePolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ROLE_POLICIES_REQUEST_, output: &LIST_ROLE_POLICIES_RESPONSE_, wrapper: Some("ListRolePoliciesResult"), root: None };
impl wire::Operation for ListRolePoliciesInput {
    type Output = ListRolePoliciesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ROLE_POLICIES_OPERATION;
}

pub static LIST_ROLE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "ListRoleTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ROLE_TAGS_REQUEST_, output: &LIST_ROLE_TAGS_RESPONSE_, wrapper: Some("ListRoleTagsResult"), root: None };
impl wire::Operation for ListRoleTagsInput {
    type Output = ListRoleTagsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ROLE_TAGS_OPERATION;
}

pub static LIST_ROLES_OPERATION: schema::Operation = schema::Operation { name: "ListRoles", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_ROLES_REQUEST_, output: &LIST_ROLES_RESPONSE_, wrapper: Some("ListRolesResult"), root: None };
impl wire::Operation for ListRolesInput {
    type Output = ListRolesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_ROLES_OPERATION;
}

pub static LIST_USER_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "ListUserPolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_USER_POLICIES_REQUEST_, output: &LIST_USER_POLICIES_RESPONSE_, wrapper: Some("ListUserPoliciesResult"), root: None };
impl wire::Operation for ListUserPoliciesInput {
    type Output = ListUserPoliciesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_USER_POLICIES_OPERATION;
}

pub static LIST_USER_TAGS_OPERATION: schema::Operation = schema::Operation { name: "ListUserTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_USER_TAGS_REQUEST_, output: &LIST_USER_TAGS_RESPONSE_, wrapper: Some("ListUserTagsResult"), root: None };
impl wire::Operation for ListUserTagsInput {
    type Output = ListUserTagsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_USER_TAGS_OPERATION;
}

pub static LIST_USERS_OPERATION: schema::Operation = schema::Operation { name: "ListUsers", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_USERS_REQUEST_, output: &LIST_USERS_RESPONSE_, wrapper: Some("ListUsersResult"), root: None };
impl wire::Operation for ListUsersInput {
    type Output = ListUsersOutput;
    const SCHEMA: &'static schema::Operation = &LIST_USERS_OPERATION;
}

pub static PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION: schema::Operation = schema::Operation { name: "PutRolePermissionsBoundary", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_, output: &PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT_, wrapper: Some("PutRolePermissionsBoundaryResult"), root: None };
impl wire::Operation for PutRolePermissionsBoundaryInput {
    type Output = PutRolePermissionsBoundaryOutput;
    const SCHEMA: &'static schema::Operation = &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION;
}

pub static PUT_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_ROLE_POLICY_REQUEST_, output: &PUT_ROLE_POLICY_OUTPUT_, wrapper: Some("PutRolePolicyResult"), root: None };
impl wire::Operation for PutRolePolicyInput {
    type Output = PutRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_ROLE_POLICY_OPERATION;
}

pub static PUT_USER_PERMISSIONS_BOUNDARY_OPERATION: schema::Operation = schema::Operation { name: "PutUserPermissionsBoundary", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_, output: &PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT_, wrapper: Some("PutUserPermissionsBoundaryResult"), root: None };
impl wire::Operation for PutUserPermissionsBoundaryInput {
    type Output = PutUserPermissionsBoundaryOutput;
    const SCHEMA: &'static schema::Operation = &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION;
}

pub static PUT_USER_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutUserPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_USER_POLICY_REQUEST_, output: &PUT_USER_POLICY_OUTPUT_, wrapper: Some("PutUserPolicyResult"), root: None };
impl wire::Operation for PutUserPolicyInput {
    type Output = PutUserPolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_USER_POLICY_OPERATION;
}

pub static SET_DEFAULT_POLICY_VERSION_OPERATION: schema::Operation = schema::Operation { name: "SetDefaultPolicyVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_DEFAULT_POLICY_VERSION_REQUEST_, output: &SET_DEFAULT_POLICY_VERSION_OUTPUT_, wrapper: Some("SetDefaultPolicyVersionResult"), root: None };
impl wire::Operation for SetDefaultPolicyVersionInput {
    type Output = SetDefaultPolicyVersionOutput;
    const SCHEMA: &'static schema::Operation = &SET_DEFAULT_POLICY_VERSION_OPERATION;
}

pub static SIMULATE_CUSTOM_POLICY_OPERATION: schema::Operation = schema::Operation { name: "SimulateCustomPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SIMULATE_CUSTOM_POLICY_REQUEST_, output: &SIMULATE_POLICY_RESPONSE_, wrapper: Some("SimulateCustomPolicyResult"), root: None };
impl wire::Operation for SimulateCustomPolicyInput {
    type Output = SimulateCustomPolicyOutput;
    const SCHEMA: &'static schema::Operation = &SIMULATE_CUSTOM_POLICY_OPERATION;
}

pub static SIMULATE_PRINCIPAL_POLICY_OPERATION: schema::Operation = schema::Operation { name: "SimulatePrincipalPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SIMULATE_PRINCIPAL_POLICY_REQUEST_, output: &SIMULATE_POLICY_RESPONSE_, wrapper: Some("SimulatePrincipalPolicyResult"), root: None };
impl wire::Operation for SimulatePrincipalPolicyInput {
    type Output = SimulatePrincipalPolicyOutput;
    const SCHEMA: &'static schema::Operation = &SIMULATE_PRINCIPAL_POLICY_OPERATION;
}

pub static TAG_POLICY_OPERATION: schema::Operation = schema::Operation { name: "TagPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_POLICY_REQUEST_, output: &TAG_POLICY_OUTPUT_, wrapper: Some("TagPolicyResult"), root: None };
impl wire::Operation for TagPolicyInput {
    type Output = TagPolicyOutput;
    const SCHEMA: &'static schema::Operation = &TAG_POLICY_OPERATION;
}

pub static TAG_ROLE_OPERATION: schema::Operation = schema::Operation { name: "TagRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_ROLE_REQUEST_, output: &TAG_ROLE_OUTPUT_, wrapper: Some("TagRoleResult"), root: None };
impl wire::Operation for TagRoleInput {
    type Output = TagRoleOutput;
    const SCHEMA: &'static schema::Operation = &TAG_ROLE_OPERATION;
}

pub static TAG_USER_OPERATION: schema::Operation = schema::Operation { name: "TagUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_USER_REQUEST_, output: &TAG_USER_OUTPUT_, wrapper: Some("TagUserResult"), root: None };
impl wire::Operation for TagUserInput {
    type Output = TagUserOutput;
    const SCHEMA: &'static schema::Operation = &TAG_USER_OPERATION;
}

pub static UNTAG_POLICY_OPERATION: schema::Operation = schema::Operation { name: "UntagPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_POLICY_REQUEST_, output: &UNTAG_POLICY_OUTPUT_, wrapper: Some("UntagPolicyResult"), root: None };
impl wire::Operation for UntagPolicyInput {
    type Output = UntagPolicyOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_POLICY_OPERATION;
}

pub static UNTAG_ROLE_OPERATION: schema::Operation = schema::Operation { name: "UntagRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_ROLE_REQUEST_, output: &UNTAG_ROLE_OUTPUT_, wrapper: Some("UntagRoleResult"), root: None };
impl wire::Operation for UntagRoleInput {
    type Output = UntagRoleOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_ROLE_OPERATION;
}

pub static UNTAG_USER_OPERATION: schema::Operation = schema::Operation { name: "UntagUser", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_USER_REQUEST_, output: &UNTAG_USER_OUTPUT_, wrapper: Some("UntagUserResult"), root: None };
impl wire::Operation for UntagUserInput {
    type Output = UntagUserOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_USER_OPERATION;
}

pub static UPDATE_ACCESS_KEY_OPERATION: schema::Operation = schema::Operation { name: "UpdateAccessKey", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_ACCESS_KEY_REQUEST_, output: &UPDATE_ACCESS_KEY_OUTPUT_, wrapper: Some("UpdateAccessKeyResult"), root: None };
impl wire::Operation for UpdateAccessKeyInput {
    type Output = UpdateAccessKeyOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_ACCESS_KEY_OPERATION;
}

pub static UPDATE_ASSUME_ROLE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "UpdateAssumeRolePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_ASSUME_ROLE_POLICY_REQUEST_, output: &UPDATE_ASSUME_ROLE_POLICY_OUTPUT_, wrapper: Some("UpdateAssumeRolePolicyResult"), root: None };
impl wire::Operation for UpdateAssumeRolePolicyInput {
    type Output = UpdateAssumeRolePolicyOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_ASSUME_ROLE_POLICY_OPERATION;
}

pub static UPDATE_ROLE_OPERATION: schema::Operation = schema::Operation { name: "UpdateRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_ROLE_REQUEST_, output: &UPDATE_ROLE_RESPONSE_, wrapper: Some("UpdateRoleResult"), root: None };
impl wire::Operation for UpdateRoleInput {
    type Output = UpdateRoleOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_ROLE_OPERATION;
}

pub static UPDATE_ROLE_DESCRIPTION_OPERATION: schema::Operation = schema::Operation { name: "UpdateRoleDescription", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_ROLE_DESCRIPTION_REQUEST_, output: &UPDATE_ROLE_DESCRIPTION_RESPONSE_, wrapper: Some("UpdateRoleDescriptionResult"), root: None };
impl wire::Operation for UpdateRoleDescriptionInput {
    type Output = UpdateRoleDescriptionOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_ROLE_DESCRIPTION_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "iam",
    signing: &["iam"],
    protocol: Protocol::Query,
    targets: &[],
    version: "2010-05-08",
    namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    invalid: "ValidationError",
    operations: &[&ATTACH_ROLE_POLICY_OPERATION, &ATTACH_USER_POLICY_OPERATION, &CREATE_ACCESS_KEY_OPERATION, &CREATE_POLICY_OPERATION, &CREATE_POLICY_VERSION_OPERATION, &CREATE_ROLE_OPERATION, &CREATE_USER_OPERATION, &DELETE_ACCESS_KEY_OPERATION, &DELETE_POLICY_OPERATION, &DELETE_POLICY_VERSION_OPERATION, &DELETE_ROLE_OPERATION, &DELETE_ROLE_PERMISSIONS_BOUNDARY_OPERATION, &DELETE_ROLE_POLICY_OPERATION, &DELETE_USER_OPERATION, &DELETE_USER_PERMISSIONS_BOUNDARY_OPERATION, &DELETE_USER_POLICY_OPERATION, &DETACH_ROLE_POLICY_OPERATION, &DETACH_USER_POLICY_OPERATION, &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_OPERATION, &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_OPERATION, &GET_POLICY_OPERATION, &GET_POLICY_VERSION_OPERATION, &GET_ROLE_OPERATION, &GET_ROLE_POLICY_OPERATION, &GET_USER_OPERATION, &GET_USER_POLICY_OPERATION, &LIST_ACCESS_KEYS_OPERATION, &LIST_ATTACHED_ROLE_POLICIES_OPERATION, &LIST_ATTACHED_USER_POLICIES_OPERATION, &LIST_GROUPS_FOR_USER_OPERATION, &LIST_INSTANCE_PROFILES_FOR_ROLE_OPERATION, &LIST_POLICIES_OPERATION, &LIST_POLICY_TAGS_OPERATION, &LIST_POLICY_VERSIONS_OPERATION, &LIST_ROLE_POLICIES_OPERATION, &LIST_ROLE_TAGS_OPERATION, &LIST_ROLES_OPERATION, &LIST_USER_POLICIES_OPERATION, &LIST_USER_TAGS_OPERATION, &LIST_USERS_OPERATION, &PUT_ROLE_PERMISSIONS_BOUNDARY_OPERATION, &PUT_ROLE_POLICY_OPERATION, &PUT_USER_PERMISSIONS_BOUNDARY_OPERATION, &PUT_USER_POLICY_OPERATION, &SET_DEFAULT_POLICY_VERSION_OPERATION, &SIMULATE_CUSTOM_POLICY_OPERATION, &SIMULATE_PRINCIPAL_POLICY_OPERATION, &TAG_POLICY_OPERATION, &TAG_ROLE_OPERATION, &TAG_USER_OPERATION, &UNTAG_POLICY_OPERATION, &UNTAG_ROLE_OPERATION, &UNTAG_USER_OPERATION, &UPDATE_ACCESS_KEY_OPERATION, &UPDATE_ASSUME_ROLE_POLICY_OPERATION, &UPDATE_ROLE_OPERATION, &UPDATE_ROLE_DESCRIPTION_OPERATION],
    absent: &["AcceptDelegationRequest", "AddClientIDToOpenIDConnectProvider", "AddRoleToInstanceProfile", "AddUserToGroup", "AssociateDelegationRequest", "AttachGroupPolicy", "ChangePassword", "CreateAccountAlias", "CreateDelegationRequest", "CreateGroup", "CreateInstanceProfile", "CreateLoginProfile", "CreateOpenIDConnectProvider", "CreateSAMLProvider", "CreateServiceLinkedRole", "CreateServiceSpecificCredential", "CreateVirtualMFADevice", "DeactivateMFADevice", "DeleteAccountAlias", "DeleteAccountPasswordPolicy", "DeleteGroup", "DeleteGroupPolicy", "DeleteInstanceProfile", "DeleteLoginProfile", "DeleteOpenIDConnectProvider", "DeleteSAMLProvider", "DeleteSSHPublicKey", "DeleteServerCertificate", "DeleteServiceLinkedRole", "DeleteServiceSpecificCredential", "DeleteSigningCertificate", "DeleteVirtualMFADevice", "DetachGroupPolicy", "DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions", "DisableOutboundWebIdentityFederation", "EnableMFADevice", "EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions", "EnableOutboundWebIdentityFederation", "GenerateCredentialReport", "GenerateOrganizationsAccessReport", "GenerateServiceLastAccessedDetails", "GetAccessKeyLastUsed", "GetAccountAuthorizationDetails", "GetAccountPasswordPolicy", "GetAccountSummary", "GetCredentialReport", "GetDelegationRequest", "GetGroup", "GetGroupPolicy", "GetHumanReadableSummary", "GetInstanceProfile", "GetLoginProfile", "GetMFADevice", "GetOpenIDConnectProvider", "GetOrganizationsAccessReport", "GetOutboundWebIdentityFederationInfo", "GetSAMLProvider", "GetSSHPublicKey", "GetServerCertificate", "GetServiceLastAccessedDetails", "GetServiceLastAccessedDetailsWithEntities", "GetServiceLinkedRoleDeletionStatus", "ListAccountAliases", "ListAttachedGroupPolicies", "ListDelegationRequests", "ListEntitiesForPolicy", "ListGroupPolicies", "ListGroups", "ListInstanceProfileTags", "ListInstanceProfiles", "ListMFADeviceTags", "ListMFADevices", "ListOpenIDConnectProviderTags", "ListOpenIDConnectProviders", "ListOrganizationsFeatures", "ListPoliciesGrantingServiceAccess", "ListSAMLProviderTags", "ListSAMLProviders", "ListSSHPublicKeys", "ListServerCertificateTags", "ListServerCertificates", "ListServiceSpecificCredentials", "ListSigningCertificates", "ListVirtualMFADevices", "PutGroupPolicy", "RejectDelegationRequest", "RemoveClientIDFromOpenIDConnectProvider", "RemoveRoleFromInstanceProfile", "RemoveUserFromGroup", "ResetServiceSpecificCredential", "ResyncMFADevice", "SendDelegationToken", "SetSecurityTokenServicePreferences", "TagInstanceProfile", "TagMFADevice", "TagOpenIDConnectProvider", "TagSAMLProvider", "TagServerCertificate", "UntagInstanceProfile", "UntagMFADevice", "UntagOpenIDConnectProvider", "UntagSAMLProvider", "UntagServerCertificate", "UpdateAccountPasswordPolicy", "UpdateDelegationRequest", "UpdateGroup", "UpdateLoginProfile", "UpdateOpenIDConnectProviderThumbprint", "UpdateSAMLProvider", "UpdateSSHPublicKey", "UpdateServerCertificate", "UpdateServiceSpecificCredential", "UpdateSigningCertificate", "UpdateUser", "UploadSSHPublicKey", "UploadServerCertificate", "UploadSigningCertificate"],
    absent_http: &[],
};
