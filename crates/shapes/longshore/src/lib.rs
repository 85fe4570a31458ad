// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeConnectionInput {
    #[serde(rename = "apiUrl", default, skip_serializing_if = "Option::is_none")]
    pub api_url: Option<String>,
    #[serde(rename = "baseUrl", default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    #[serde(rename = "connectionArn")]
    pub connection_arn: String,
    #[serde(rename = "provider")]
    pub provider: String,
    #[serde(rename = "token", default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(rename = "userName", default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "webhookSecret", default, skip_serializing_if = "Option::is_none")]
    pub webhook_secret: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeConnectionOutput {
    #[serde(rename = "connectionArn", default, skip_serializing_if = "Option::is_none")]
    pub connection_arn: Option<String>,
    #[serde(rename = "connectionStatus", default, skip_serializing_if = "Option::is_none")]
    pub connection_status: Option<String>,
    #[serde(rename = "webhookPath", default, skip_serializing_if = "Option::is_none")]
    pub webhook_path: Option<String>,
    #[serde(rename = "webhookSecret", default, skip_serializing_if = "Option::is_none")]
    pub webhook_secret: Option<String>,
}

impl wire::Output for AuthorizeConnectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConnectNetworkInterfaceInput {
    #[serde(rename = "assignPublicIp")]
    pub assign_public_ip: bool,
    #[serde(rename = "networkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConnectNetworkInterfaceOutput {
    #[serde(rename = "publicIp", default, skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "reachesInternet", default, skip_serializing_if = "Option::is_none")]
    pub reaches_internet: Option<bool>,
}

impl wire::Output for ConnectNetworkInterfaceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGitRepositoryInput {
    #[serde(rename = "defaultBranch", default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateGitRepositoryOutput {
    #[serde(rename = "repository", default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<GitRepository>,
}

impl wire::Output for CreateGitRepositoryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteGitRepositoryInput {
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteGitRepositoryOutput {
    #[serde(rename = "repository", default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<GitRepository>,
}

impl wire::Output for DeleteGitRepositoryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EngineStatus {
    #[serde(rename = "available", default, skip_serializing_if = "Option::is_none")]
    pub available: Option<bool>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FetchSourceInput {
    #[serde(rename = "branchName", default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    #[serde(rename = "commitId")]
    pub commit_id: String,
    #[serde(rename = "connectionArn")]
    pub connection_arn: String,
    #[serde(rename = "depth", default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<i64>,
    #[serde(rename = "format", default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    #[serde(rename = "fullRepositoryId")]
    pub full_repository_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FetchSourceOutput {
    #[serde(rename = "commitId", default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    #[serde(rename = "digest", default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl wire::Output for FetchSourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCertificateKeysInput {
    #[serde(rename = "certificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCertificateKeysOutput {
    #[serde(rename = "chain", default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<Vec<wire::Blob>>,
    #[serde(rename = "hosts", default, skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Vec<String>>,
    #[serde(rename = "keyForm", default, skip_serializing_if = "Option::is_none")]
    pub key_form: Option<String>,
    #[serde(rename = "privateKey", default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<wire::Blob>,
}

impl wire::Output for GetCertificateKeysOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRegionInput {
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetRegionOutput {
    #[serde(rename = "accountId", default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "engine", default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<EngineStatus>,
    #[serde(rename = "port", default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    #[serde(rename = "startedAt", default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<wire::Timestamp>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

impl wire::Output for GetRegionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSourceRevisionInput {
    #[serde(rename = "branchName")]
    pub branch_name: String,
    #[serde(rename = "connectionArn")]
    pub connection_arn: String,
    #[serde(rename = "fullRepositoryId")]
    pub full_repository_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSourceRevisionOutput {
    #[serde(rename = "authorDate", default, skip_serializing_if = "Option::is_none")]
    pub author_date: Option<wire::Timestamp>,
    #[serde(rename = "authorEmail", default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    #[serde(rename = "authorName", default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    #[serde(rename = "branchName", default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    #[serde(rename = "commitId", default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    #[serde(rename = "commitMessage", default, skip_serializing_if = "Option::is_none")]
    pub commit_message: Option<String>,
    #[serde(rename = "revisionUrl", default, skip_serializing_if = "Option::is_none")]
    pub revision_url: Option<String>,
}

impl wire::Output for GetSourceRevisionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GitRepository {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "cloneUrlHttp", default, skip_serializing_if = "Option::is_none")]
    pub clone_url_http: Option<String>,
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "defaultBranch", default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "repositoryName", default, skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCertificateUsesInput {
    #[serde(rename = "certificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCertificateUsesOutput {
    #[serde(rename = "inUseBy", default, skip_serializing_if = "Option::is_none")]
    pub in_use_by: Option<Vec<String>>,
}

impl wire::Output for ListCertificateUsesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGitRepositoriesInput {
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListGitRepositoriesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "repositories", default, skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<GitRepository>>,
}

impl wire::Output for ListGitRepositoriesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSourceChangesInput {
    #[serde(rename = "afterSequence", default, skip_serializing_if = "Option::is_none")]
    pub after_sequence: Option<i64>,
    #[serde(rename = "maxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSourceChangesOutput {
    #[serde(rename = "changes", default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<SourceChange>>,
}

impl wire::Output for ListSourceChangesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkEndpoint {
    #[serde(rename = "hostAddress")]
    pub host_address: String,
    #[serde(rename = "port")]
    pub port: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutCommitStatusInput {
    #[serde(rename = "commitId")]
    pub commit_id: String,
    #[serde(rename = "connectionArn")]
    pub connection_arn: String,
    #[serde(rename = "context")]
    pub context: String,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "fullRepositoryId")]
    pub full_repository_id: String,
    #[serde(rename = "state")]
    pub state: String,
    #[serde(rename = "targetUrl", default, skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutCommitStatusOutput {
}

impl wire::Output for PutCommitStatusOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutNetworkEndpointsInput {
    #[serde(rename = "endpoints")]
    pub endpoints: Vec<NetworkEndpoint>,
    #[serde(rename = "networkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutNetworkEndpointsOutput {
}

impl wire::Output for PutNetworkEndpointsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ResolveEndpointInput {
    #[serde(rename = "ipAddress")]
    pub ip_address: String,
    #[serde(rename = "port")]
    pub port: i64,
    #[serde(rename = "sourceNetworkInterfaceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_network_interface_ids: Option<Vec<String>>,
    #[serde(rename = "vpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ResolveEndpointOutput {
    #[serde(rename = "hostAddress", default, skip_serializing_if = "Option::is_none")]
    pub host_address: Option<String>,
    #[serde(rename = "networkInterfaceId", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
}

impl wire::Output for ResolveEndpointOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SourceChange {
    #[serde(rename = "branchName", default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    #[serde(rename = "changedAt", default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<wire::Timestamp>,
    #[serde(rename = "commitId", default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    #[serde(rename = "commitMessage", default, skip_serializing_if = "Option::is_none")]
    pub commit_message: Option<String>,
    #[serde(rename = "connectionArn", default, skip_serializing_if = "Option::is_none")]
    pub connection_arn: Option<String>,
    #[serde(rename = "fullRepositoryId", default, skip_serializing_if = "Option::is_none")]
    pub full_repository_id: Option<String>,
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(rename = "sequence", default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
}

pub static AUTHORIZE_CONNECTION_INPUT_: Shape = Shape::Structure(Structure { name: "AuthorizeConnectionInput", payload: None, members: &[
    Member { name: "apiUrl", wire: "apiUrl", form: "apiUrl", place: Place::Body, shape: &BASE_URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "baseUrl", wire: "baseUrl", form: "baseUrl", place: Place::Body, shape: &BASE_URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "provider", wire: "provider", form: "provider", place: Place::Body, shape: &PROVIDER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "token", wire: "token", form: "token", place: Place::Body, shape: &SECRET_, required: false, supported: true, attribute: false, time: None },
    Member { name: "userName", wire: "userName", form: "userName", place: Place::Body, shape: &USER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "webhookSecret", wire: "webhookSecret", form: "webhookSecret", place: Place::Body, shape: &WEBHOOK_SECRET_, required: false, supported: true, attribute: false, time: None },
]});
pub static AUTHORIZE_CONNECTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "AuthorizeConnectionOutput", payload: None, members: &[
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "connectionStatus", wire: "connectionStatus", form: "connectionStatus", place: Place::Body, shape: &CONNECTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "webhookPath", wire: "webhookPath", form: "webhookPath", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "webhookSecret", wire: "webhookSecret", form: "webhookSecret", place: Place::Body, shape: &WEBHOOK_SECRET_, required: false, supported: true, attribute: false, time: None },
]});
pub static BASE_URL_: Shape = Shape::String { length: Range { min: Some(8), max: Some(512) }, pattern: Some("(https?|file)://[^\\s@]+"), values: &[] };
pub static BLOB_DIGEST_: Shape = Shape::String { length: Range { min: Some(64), max: Some(71) }, pattern: None, values: &[] };
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static BRANCH_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(255) }, pattern: Some("[^\\s~^:?*\\[\\\\]+"), values: &[] };
pub static CERTIFICATE_ARN_: Shape = Shape::String { length: Range { min: Some(20), max: Some(2048) }, pattern: None, values: &[] };
pub static CERTIFICATE_BLOB_: Shape = Shape::Blob { streaming: false, length: Range::ANY };
pub static CERTIFICATE_CHAIN_: Shape = Shape::List { member: &CERTIFICATE_BLOB_, element: "member", flattened: false, size: Range::ANY };
pub static COMMIT_ID_: Shape = Shape::String { length: Range { min: Some(40), max: Some(64) }, pattern: Some("[0-9a-f]{40}([0-9a-f]{24})?"), values: &[] };
pub static COMMIT_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PENDING", "SUCCESS", "FAILURE"] };
pub static CONNECT_NETWORK_INTERFACE_INPUT_: Shape = Shape::Structure(Structure { name: "ConnectNetworkInterfaceInput", payload: None, members: &[
    Member { name: "assignPublicIp", wire: "assignPublicIp", form: "assignPublicIp", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "networkInterfaceId", wire: "networkInterfaceId", form: "networkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static CONNECT_NETWORK_INTERFACE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ConnectNetworkInterfaceOutput", payload: None, members: &[
    Member { name: "publicIp", wire: "publicIp", form: "publicIp", place: Place::Body, shape: &IP_ADDRESS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "reachesInternet", wire: "reachesInternet", form: "reachesInternet", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONNECTION_ARN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+"), values: &[] };
pub static CONNECTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PENDING", "AVAILABLE", "ERROR"] };
pub static CREATE_GIT_REPOSITORY_INPUT_: Shape = Shape::Structure(Structure { name: "CreateGitRepositoryInput", payload: None, members: &[
    Member { name: "defaultBranch", wire: "defaultBranch", form: "defaultBranch", place: Place::Body, shape: &BRANCH_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &GIT_REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_GIT_REPOSITORY_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateGitRepositoryOutput", payload: None, members: &[
    Member { name: "repository", wire: "repository", form: "repository", place: Place::Body, shape: &GIT_REPOSITORY_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_GIT_REPOSITORY_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteGitRepositoryInput", payload: None, members: &[
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &GIT_REPOSITORY_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_GIT_REPOSITORY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteGitRepositoryOutput", payload: None, members: &[
    Member { name: "repository", wire: "repository", form: "repository", place: Place::Body, shape: &GIT_REPOSITORY_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIPTION_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static ENGINE_STATUS_: Shape = Shape::Structure(Structure { name: "EngineStatus", payload: None, members: &[
    Member { name: "available", wire: "available", form: "available", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
]});
pub static FETCH_SOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "FetchSourceInput", payload: None, members: &[
    Member { name: "branchName", wire: "branchName", form: "branchName", place: Place::Body, shape: &BRANCH_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "commitId", wire: "commitId", form: "commitId", place: Place::Body, shape: &COMMIT_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "depth", wire: "depth", form: "depth", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "format", wire: "format", form: "format", place: Place::Body, shape: &SOURCE_FORMAT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fullRepositoryId", wire: "fullRepositoryId", form: "fullRepositoryId", place: Place::Body, shape: &FULL_REPOSITORY_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static FETCH_SOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "FetchSourceOutput", payload: None, members: &[
    Member { name: "commitId", wire: "commitId", form: "commitId", place: Place::Body, shape: &COMMIT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "digest", wire: "digest", form: "digest", place: Place::Body, shape: &BLOB_DIGEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "size", wire: "size", form: "size", place: Place::Body, shape: &LONG_, required: false, supported: true, attribute: false, time: None },
]});
pub static FULL_REPOSITORY_ID_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("[A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)+"), values: &[] };
pub static GET_CERTIFICATE_KEYS_INPUT_: Shape = Shape::Structure(Structure { name: "GetCertificateKeysInput", payload: None, members: &[
    Member { name: "certificateArn", wire: "certificateArn", form: "certificateArn", place: Place::Body, shape: &CERTIFICATE_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_CERTIFICATE_KEYS_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetCertificateKeysOutput", payload: None, members: &[
    Member { name: "chain", wire: "chain", form: "chain", place: Place::Body, shape: &CERTIFICATE_CHAIN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "hosts", wire: "hosts", form: "hosts", place: Place::Body, shape: &HOST_NAMES_, required: true, supported: true, attribute: false, time: None },
    Member { name: "keyForm", wire: "keyForm", form: "keyForm", place: Place::Body, shape: &KEY_FORM_, required: true, supported: true, attribute: false, time: None },
    Member { name: "privateKey", wire: "privateKey", form: "privateKey", place: Place::Body, shape: &PRIVATE_KEY_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_REGION_INPUT_: Shape = Shape::Structure(Structure { name: "GetRegionInput", payload: None, members: &[
]});
pub static GET_REGION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetRegionOutput", payload: None, members: &[
    Member { name: "accountId", wire: "accountId", form: "accountId", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "engine", wire: "engine", form: "engine", place: Place::Body, shape: &ENGINE_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "port", wire: "port", form: "port", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startedAt", wire: "startedAt", form: "startedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "version", wire: "version", form: "version", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_SOURCE_REVISION_INPUT_: Shape = Shape::Structure(Structure { name: "GetSourceRevisionInput", payload: None, members: &[
    Member { name: "branchName", wire: "branchName", form: "branchName", place: Place::Body, shape: &BRANCH_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "fullRepositoryId", wire: "fullRepositoryId", form: "fullRepositoryId", place: Place::Body, shape: &FULL_REPOSITORY_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_SOURCE_REVISION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetSourceRevisionOutput", payload: None, members: &[
    Member { name: "authorDate", wire: "authorDate", form: "authorDate", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "authorEmail", wire: "authorEmail", form: "authorEmail", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "authorName", wire: "authorName", form: "authorName", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "branchName", wire: "branchName", form: "branchName", place: Place::Body, shape: &BRANCH_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "commitId", wire: "commitId", form: "commitId", place: Place::Body, shape: &COMMIT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "commitMessage", wire: "commitMessage", form: "commitMessage", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "revisionUrl", wire: "revisionUrl", form: "revisionUrl", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static GIT_REPOSITORIES_: Shape = Shape::List { member: &GIT_REPOSITORY_, element: "member", flattened: false, size: Range::ANY };
pub static GIT_REPOSITORY_: Shape = Shape::Structure(Structure { name: "GitRepository", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &GIT_REPOSITORY_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "cloneUrlHttp", wire: "cloneUrlHttp", form: "cloneUrlHttp", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "createdAt", wire: "createdAt", form: "createdAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "defaultBranch", wire: "defaultBranch", form: "defaultBranch", place: Place::Body, shape: &BRANCH_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositoryName", wire: "repositoryName", form: "repositoryName", place: Place::Body, shape: &GIT_REPOSITORY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static GIT_REPOSITORY_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: None, values: &[] };
pub static GIT_REPOSITORY_NAME_: Shape = Shape::String { length: Range { min: Some(3), max: Some(201) }, pattern: Some("[a-z0-9][a-z0-9._-]{0,99}/[A-Za-z0-9][A-Za-z0-9._-]{0,99}"), values: &[] };
pub static HOST_ADDRESS_: Shape = Shape::String { length: Range { min: Some(3), max: Some(64) }, pattern: None, values: &[] };
pub static HOST_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(253) }, pattern: None, values: &[] };
pub static HOST_NAMES_: Shape = Shape::List { member: &HOST_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static INTEGER_: Shape = Shape::Integer { range: Range::ANY };
pub static IP_ADDRESS_: Shape = Shape::String { length: Range { min: Some(2), max: Some(45) }, pattern: None, values: &[] };
pub static KEY_FORM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PKCS1", "PKCS8", "SEC1"] };
pub static LIST_CERTIFICATE_USES_INPUT_: Shape = Shape::Structure(Structure { name: "ListCertificateUsesInput", payload: None, members: &[
    Member { name: "certificateArn", wire: "certificateArn", form: "certificateArn", place: Place::Body, shape: &CERTIFICATE_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_CERTIFICATE_USES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListCertificateUsesOutput", payload: None, members: &[
    Member { name: "inUseBy", wire: "inUseBy", form: "inUseBy", place: Place::Body, shape: &RESOURCE_ARNS_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_GIT_REPOSITORIES_INPUT_: Shape = Shape::Structure(Structure { name: "ListGitRepositoriesInput", payload: None, members: &[
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_GIT_REPOSITORIES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListGitRepositoriesOutput", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "repositories", wire: "repositories", form: "repositories", place: Place::Body, shape: &GIT_REPOSITORIES_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SOURCE_CHANGES_INPUT_: Shape = Shape::Structure(Structure { name: "ListSourceChangesInput", payload: None, members: &[
    Member { name: "afterSequence", wire: "afterSequence", form: "afterSequence", place: Place::Body, shape: &LONG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "maxResults", wire: "maxResults", form: "maxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SOURCE_CHANGES_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListSourceChangesOutput", payload: None, members: &[
    Member { name: "changes", wire: "changes", form: "changes", place: Place::Body, shape: &SOURCE_CHANGES_, required: false, supported: true, attribute: false, time: None },
]});
pub static LONG_: Shape = Shape::Integer { range: Range::ANY };
pub static MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static NETWORK_ENDPOINT_: Shape = Shape::Structure(Structure { name: "NetworkEndpoint", payload: None, members: &[
    Member { name: "hostAddress", wire: "hostAddress", form: "hostAddress", place: Place::Body, shape: &HOST_ADDRESS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "port", wire: "port", form: "port", place: Place::Body, shape: &PORT_, required: true, supported: true, attribute: false, time: None },
]});
pub static NETWORK_ENDPOINTS_: Shape = Shape::List { member: &NETWORK_ENDPOINT_, element: "member", flattened: false, size: Range { min: None, max: Some(64) } };
pub static NETWORK_INTERFACE_ID_: Shape = Shape::String { length: Range { min: Some(5), max: Some(64) }, pattern: Some("eni-[0-9a-f]+"), values: &[] };
pub static NETWORK_INTERFACE_IDS_: Shape = Shape::List { member: &NETWORK_INTERFACE_ID_, element: "member", flattened: false, size: Range { min: None, max: Some(64) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: None, values: &[] };
pub static PORT_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(65535) } };
pub static PRIVATE_KEY_: Shape = Shape::Blob { streaming: false, length: Range::ANY };
pub static PROVIDER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Longshore", "Bitbucket", "GitHub", "GitLab", "Git"] };
pub static PUT_COMMIT_STATUS_INPUT_: Shape = Shape::Structure(Structure { name: "PutCommitStatusInput", payload: None, members: &[
    Member { name: "commitId", wire: "commitId", form: "commitId", place: Place::Body, shape: &COMMIT_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "context", wire: "context", form: "context", place: Place::Body, shape: &STATUS_CONTEXT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "description", wire: "description", form: "description", place: Place::Body, shape: &STATUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fullRepositoryId", wire: "fullRepositoryId", form: "fullRepositoryId", place: Place::Body, shape: &FULL_REPOSITORY_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "state", wire: "state", form: "state", place: Place::Body, shape: &COMMIT_STATE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "targetUrl", wire: "targetUrl", form: "targetUrl", place: Place::Body, shape: &STATUS_URL_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_COMMIT_STATUS_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutCommitStatusOutput", payload: None, members: &[
]});
pub static PUT_NETWORK_ENDPOINTS_INPUT_: Shape = Shape::Structure(Structure { name: "PutNetworkEndpointsInput", payload: None, members: &[
    Member { name: "endpoints", wire: "endpoints", form: "endpoints", place: Place::Body, shape: &NETWORK_ENDPOINTS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "networkInterfaceId", wire: "networkInterfaceId", form: "networkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_NETWORK_ENDPOINTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutNetworkEndpointsOutput", payload: None, members: &[
]});
pub static RESOLVE_ENDPOINT_INPUT_: Shape = Shape::Structure(Structure { name: "ResolveEndpointInput", payload: None, members: &[
    Member { name: "ipAddress", wire: "ipAddress", form: "ipAddress", place: Place::Body, shape: &IP_ADDRESS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "port", wire: "port", form: "port", place: Place::Body, shape: &PORT_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sourceNetworkInterfaceIds", wire: "sourceNetworkInterfaceIds", form: "sourceNetworkInterfaceIds", place: Place::Body, shape: &NETWORK_INTERFACE_IDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "vpcId", wire: "vpcId", form: "vpcId", place: Place::Body, shape: &VPC_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static RESOLVE_ENDPOINT_OUTPUT_: Shape = Shape::Structure(Structure { name: "ResolveEndpointOutput", payload: None, members: &[
    Member { name: "hostAddress", wire: "hostAddress", form: "hostAddress", place: Place::Body, shape: &HOST_ADDRESS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "networkInterfaceId", wire: "networkInterfaceId", form: "networkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static RESOURCE_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static RESOURCE_ARNS_: Shape = Shape::List { member: &RESOURCE_ARN_, element: "member", flattened: false, size: Range::ANY };
pub static SECRET_: Shape = Shape::String { length: Range { min: Some(1), max: Some(4096) }, pattern: Some("[\\x21-\\x7e]+"), values: &[] };
pub static SOURCE_CHANGE_: Shape = Shape::Structure(Structure { name: "SourceChange", payload: None, members: &[
    Member { name: "branchName", wire: "branchName", form: "branchName", place: Place::Body, shape: &BRANCH_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "changedAt", wire: "changedAt", form: "changedAt", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "commitId", wire: "commitId", form: "commitId", place: Place::Body, shape: &COMMIT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "commitMessage", wire: "commitMessage", form: "commitMessage", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "connectionArn", wire: "connectionArn", form: "connectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "fullRepositoryId", wire: "fullRepositoryId", form: "fullRepositoryId", place: Place::Body, shape: &FULL_REPOSITORY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "origin", wire: "origin", form: "origin", place: Place::Body, shape: &TEXT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "sequence", wire: "sequence", form: "sequence", place: Place::Body, shape: &LONG_, required: false, supported: true, attribute: false, time: None },
]});
pub static SOURCE_CHANGES_: Shape = Shape::List { member: &SOURCE_CHANGE_, element: "member", flattened: false, size: Range::ANY };
pub static SOURCE_FORMAT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CODE_ZIP", "CODEBUILD_CLONE_REF"] };
pub static STATUS_CONTEXT_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: None, values: &[] };
pub static STATUS_DESCRIPTION_: Shape = Shape::String { length: Range { min: None, max: Some(140) }, pattern: None, values: &[] };
pub static STATUS_URL_: Shape = Shape::String { length: Range { min: None, max: Some(2048) }, pattern: Some("https?://\\S+"), values: &[] };
pub static TEXT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static URL_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: None, values: &[] };
pub static USER_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: Some("[^\\s:]+"), values: &[] };
pub static VPC_ID_: Shape = Shape::String { length: Range { min: Some(5), max: Some(64) }, pattern: Some("vpc-[0-9a-f]+"), values: &[] };
pub static WEBHOOK_SECRET_: Shape = Shape::String { length: Range { min: Some(16), max: Some(256) }, pattern: Some("[\\x21-\\x7e]+"), values: &[] };

pub static AUTHORIZE_CONNECTION_OPERATION: schema::Operation = schema::Operation { name: "AuthorizeConnection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &AUTHORIZE_CONNECTION_INPUT_, output: &AUTHORIZE_CONNECTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for AuthorizeConnectionInput {
    type Output = AuthorizeConnectionOutput;
    const SCHEMA: &'static schema::Operation = &AUTHORIZE_CONNECTION_OPERATION;
}

pub static CONNECT_NETWORK_INTERFACE_OPERATION: schema::Operation = schema::Operation { name: "ConnectNetworkInterface", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CONNECT_NETWORK_INTERFACE_INPUT_, output: &CONNECT_NETWORK_INTERFACE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ConnectNetworkInterfaceInput {
    type Output = ConnectNetworkInterfaceOutput;
    const SCHEMA: &'static schema::Operation = &CONNECT_NETWORK_INTERFACE_OPERATION;
}

pub static CREATE_GIT_REPOSITORY_OPERATION: schema::Operation = schema::Operation { name: "CreateGitRepository", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_GIT_REPOSITORY_INPUT_, output: &CREATE_GIT_REPOSITORY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateGitRepositoryInput {
    type Output = CreateGitRepositoryOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_GIT_REPOSITORY_OPERATION;
}

pub static DELETE_GIT_REPOSITORY_OPERATION: schema::Operation = schema::Operation { name: "DeleteGitRepository", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_GIT_REPOSITORY_INPUT_, output: &DELETE_GIT_REPOSITORY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteGitRepositoryInput {
    type Output = DeleteGitRepositoryOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_GIT_REPOSITORY_OPERATION;
}

pub static FETCH_SOURCE_OPERATION: schema::Operation = schema::Operation { name: "FetchSource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &FETCH_SOURCE_INPUT_, output: &FETCH_SOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for FetchSourceInput {
    type Output = FetchSourceOutput;
    const SCHEMA: &'static schema::Operation = &FETCH_SOURCE_OPERATION;
}

pub static GET_CERTIFICATE_KEYS_OPERATION: schema::Operation = schema::Operation { name: "GetCertificateKeys", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CERTIFICATE_KEYS_INPUT_, output: &GET_CERTIFICATE_KEYS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetCertificateKeysInput {
    type Output = GetCertificateKeysOutput;
    const SCHEMA: &'static schema::Operation = &GET_CERTIFICATE_KEYS_OPERATION;
}

pub static GET_REGION_OPERATION: schema::Operation = schema::Operation { name: "GetRegion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_REGION_INPUT_, output: &GET_REGION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetRegionInput {
    type Output = GetRegionOutput;
    const SCHEMA: &'static schema::Operation = &GET_REGION_OPERATION;
}

pub static GET_SOURCE_REVISION_OPERATION: schema::Operation = schema::Operation { name: "GetSourceRevision", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_SOURCE_REVISION_INPUT_, output: &GET_SOURCE_REVISION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetSourceRevisionInput {
    type Output = GetSourceRevisionOutput;
    const SCHEMA: &'static schema::Operation = &GET_SOURCE_REVISION_OPERATION;
}

pub static LIST_CERTIFICATE_USES_OPERATION: schema::Operation = schema::Operation { name: "ListCertificateUses", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_CERTIFICATE_USES_INPUT_, output: &LIST_CERTIFICATE_USES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListCertificateUsesInput {
    type Output = ListCertificateUsesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_CERTIFICATE_USES_OPERATION;
}

pub static LIST_GIT_REPOSITORIES_OPERATION: schema::Operation = schema::Operation { name: "ListGitRepositories", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_GIT_REPOSITORIES_INPUT_, output: &LIST_GIT_REPOSITORIES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListGitRepositoriesInput {
    type Output = ListGitRepositoriesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_GIT_REPOSITORIES_OPERATION;
}

pub static LIST_SOURCE_CHANGES_OPERATION: schema::Operation = schema::Operation { name: "ListSourceChanges", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SOURCE_CHANGES_INPUT_, output: &LIST_SOURCE_CHANGES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListSourceChangesInput {
    type Output = ListSourceChangesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SOURCE_CHANGES_OPERATION;
}

pub static PUT_COMMIT_STATUS_OPERATION: schema::Operation = schema::Operation { name: "PutCommitStatus", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_COMMIT_STATUS_INPUT_, output: &PUT_COMMIT_STATUS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutCommitStatusInput {
    type Output = PutCommitStatusOutput;
    const SCHEMA: &'static schema::Operation = &PUT_COMMIT_STATUS_OPERATION;
}

pub static PUT_NETWORK_ENDPOINTS_OPERATION: schema::Operation = schema::Operation { name: "PutNetworkEndpoints", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_NETWORK_ENDPOINTS_INPUT_, output: &PUT_NETWORK_ENDPOINTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutNetworkEndpointsInput {
    type Output = PutNetworkEndpointsOutput;
    const SCHEMA: &'static schema::Operation = &PUT_NETWORK_ENDPOINTS_OPERATION;
}

pub static RESOLVE_ENDPOINT_OPERATION: schema::Operation = schema::Operation { name: "ResolveEndpoint", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RESOLVE_ENDPOINT_INPUT_, output: &RESOLVE_ENDPOINT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ResolveEndpointInput {
    type Output = ResolveEndpointOutput;
    const SCHEMA: &'static schema::Operation = &RESOLVE_ENDPOINT_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "longshore",
    signing: &["longshore"],
    protocol: Protocol::Json11,
    targets: &["Longshore_20261124"],
    version: "2026-11-24",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&AUTHORIZE_CONNECTION_OPERATION, &CONNECT_NETWORK_INTERFACE_OPERATION, &CREATE_GIT_REPOSITORY_OPERATION, &DELETE_GIT_REPOSITORY_OPERATION, &FETCH_SOURCE_OPERATION, &GET_CERTIFICATE_KEYS_OPERATION, &GET_REGION_OPERATION, &GET_SOURCE_REVISION_OPERATION, &LIST_CERTIFICATE_USES_OPERATION, &LIST_GIT_REPOSITORIES_OPERATION, &LIST_SOURCE_CHANGES_OPERATION, &PUT_COMMIT_STATUS_OPERATION, &PUT_NETWORK_ENDPOINTS_OPERATION, &RESOLVE_ENDPOINT_OPERATION],
    absent: &[],
    absent_http: &[],
};
