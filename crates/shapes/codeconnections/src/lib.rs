// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Connection {
    #[serde(rename = "ConnectionArn", default, skip_serializing_if = "Option::is_none")]
    pub connection_arn: Option<String>,
    #[serde(rename = "ConnectionName", default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    #[serde(rename = "ConnectionStatus", default, skip_serializing_if = "Option::is_none")]
    pub connection_status: Option<String>,
    #[serde(rename = "HostArn", default, skip_serializing_if = "Option::is_none")]
    pub host_arn: Option<String>,
    #[serde(rename = "OwnerAccountId", default, skip_serializing_if = "Option::is_none")]
    pub owner_account_id: Option<String>,
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateConnectionInput {
    #[serde(rename = "ConnectionName")]
    pub connection_name: String,
    #[serde(rename = "HostArn", default, skip_serializing_if = "Option::is_none")]
    pub host_arn: Option<String>,
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateConnectionOutput {
    #[serde(rename = "ConnectionArn", default, skip_serializing_if = "Option::is_none")]
    pub connection_arn: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for CreateConnectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateHostInput {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ProviderEndpoint")]
    pub provider_endpoint: String,
    #[serde(rename = "ProviderType")]
    pub provider_type: String,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateHostOutput {
    #[serde(rename = "HostArn", default, skip_serializing_if = "Option::is_none")]
    pub host_arn: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for CreateHostOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteConnectionInput {
    #[serde(rename = "ConnectionArn")]
    pub connection_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteConnectionOutput {
}

impl wire::Output for DeleteConnectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteHostInput {
    #[serde(rename = "HostArn")]
    pub host_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteHostOutput {
}

impl wire::Output for DeleteHostOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetConnectionInput {
    #[serde(rename = "ConnectionArn")]
    pub connection_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetConnectionOutput {
    #[serde(rename = "Connection", default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
}

impl wire::Output for GetConnectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetHostInput {
    #[serde(rename = "HostArn")]
    pub host_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetHostOutput {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ProviderEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub provider_endpoint: Option<String>,
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl wire::Output for GetHostOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Host {
    #[serde(rename = "HostArn", default, skip_serializing_if = "Option::is_none")]
    pub host_arn: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ProviderEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub provider_endpoint: Option<String>,
    #[serde(rename = "ProviderType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<String>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListConnectionsInput {
    #[serde(rename = "HostArnFilter", default, skip_serializing_if = "Option::is_none")]
    pub host_arn_filter: Option<String>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ProviderTypeFilter", default, skip_serializing_if = "Option::is_none")]
    pub provider_type_filter: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListConnectionsOutput {
    #[serde(rename = "Connections", default, skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListConnectionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListHostsInput {
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListHostsOutput {
    #[serde(rename = "Hosts", default, skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Vec<Host>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListHostsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {
}

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {
}

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateHostInput {
    #[serde(rename = "HostArn")]
    pub host_arn: String,
    #[serde(rename = "ProviderEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub provider_endpoint: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateHostOutput {
}

impl wire::Output for UpdateHostOutput {}

pub static ACCOUNT_ID_: Shape = Shape::String { length: Range { min: Some(12), max: Some(12) }, pattern: Some("[0-9]{12}"), values: &[] };
pub static AMAZON_RESOURCE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1011) }, pattern: Some("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+"), values: &[] };
pub static CONNECTION_: Shape = Shape::Structure(Structure { name: "Connection", payload: None, members: &[
    Member { name: "ConnectionArn", wire: "ConnectionArn", form: "ConnectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ConnectionName", wire: "ConnectionName", form: "ConnectionName", place: Place::Body, shape: &CONNECTION_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ConnectionStatus", wire: "ConnectionStatus", form: "ConnectionStatus", place: Place::Body, shape: &CONNECTION_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerAccountId", wire: "OwnerAccountId", form: "OwnerAccountId", place: Place::Body, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderType", wire: "ProviderType", form: "ProviderType", place: Place::Body, shape: &PROVIDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CONNECTION_ARN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+"), values: &[] };
pub static CONNECTION_LIST_: Shape = Shape::List { member: &CONNECTION_, element: "member", flattened: false, size: Range::ANY };
pub static CONNECTION_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(32) }, pattern: Some("[\\s\\S]*"), values: &[] };
pub static CONNECTION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PENDING", "AVAILABLE", "ERROR"] };
pub static CREATE_CONNECTION_INPUT_: Shape = Shape::Structure(Structure { name: "CreateConnectionInput", payload: None, members: &[
    Member { name: "ConnectionName", wire: "ConnectionName", form: "ConnectionName", place: Place::Body, shape: &CONNECTION_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderType", wire: "ProviderType", form: "ProviderType", place: Place::Body, shape: &PROVIDER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_CONNECTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateConnectionOutput", payload: None, members: &[
    Member { name: "ConnectionArn", wire: "ConnectionArn", form: "ConnectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_HOST_INPUT_: Shape = Shape::Structure(Structure { name: "CreateHostInput", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &HOST_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ProviderEndpoint", wire: "ProviderEndpoint", form: "ProviderEndpoint", place: Place::Body, shape: &URL_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ProviderType", wire: "ProviderType", form: "ProviderType", place: Place::Body, shape: &PROVIDER_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcConfiguration", wire: "VpcConfiguration", form: "VpcConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_HOST_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateHostOutput", payload: None, members: &[
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_CONNECTION_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteConnectionInput", payload: None, members: &[
    Member { name: "ConnectionArn", wire: "ConnectionArn", form: "ConnectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_CONNECTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteConnectionOutput", payload: None, members: &[
]});
pub static DELETE_HOST_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteHostInput", payload: None, members: &[
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_HOST_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteHostOutput", payload: None, members: &[
]});
pub static GET_CONNECTION_INPUT_: Shape = Shape::Structure(Structure { name: "GetConnectionInput", payload: None, members: &[
    Member { name: "ConnectionArn", wire: "ConnectionArn", form: "ConnectionArn", place: Place::Body, shape: &CONNECTION_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_CONNECTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetConnectionOutput", payload: None, members: &[
    Member { name: "Connection", wire: "Connection", form: "Connection", place: Place::Body, shape: &CONNECTION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_HOST_INPUT_: Shape = Shape::Structure(Structure { name: "GetHostInput", payload: None, members: &[
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_HOST_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetHostOutput", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &HOST_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderEndpoint", wire: "ProviderEndpoint", form: "ProviderEndpoint", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderType", wire: "ProviderType", form: "ProviderType", place: Place::Body, shape: &PROVIDER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &HOST_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static HOST_: Shape = Shape::Structure(Structure { name: "Host", payload: None, members: &[
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &HOST_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderEndpoint", wire: "ProviderEndpoint", form: "ProviderEndpoint", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderType", wire: "ProviderType", form: "ProviderType", place: Place::Body, shape: &PROVIDER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &HOST_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static HOST_ARN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("arn:aws(-[\\w]+)*:(codestar-connections|codeconnections):.+:[0-9]{12}:host\\/.+"), values: &[] };
pub static HOST_LIST_: Shape = Shape::List { member: &HOST_, element: "member", flattened: false, size: Range::ANY };
pub static HOST_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some(".*"), values: &[] };
pub static HOST_STATUS_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some(".*"), values: &[] };
pub static LIST_CONNECTIONS_INPUT_: Shape = Shape::Structure(Structure { name: "ListConnectionsInput", payload: None, members: &[
    Member { name: "HostArnFilter", wire: "HostArnFilter", form: "HostArnFilter", place: Place::Body, shape: &HOST_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProviderTypeFilter", wire: "ProviderTypeFilter", form: "ProviderTypeFilter", place: Place::Body, shape: &PROVIDER_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_CONNECTIONS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListConnectionsOutput", payload: None, members: &[
    Member { name: "Connections", wire: "Connections", form: "Connections", place: Place::Body, shape: &CONNECTION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_HOSTS_INPUT_: Shape = Shape::Structure(Structure { name: "ListHostsInput", payload: None, members: &[
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_HOSTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListHostsOutput", payload: None, members: &[
    Member { name: "Hosts", wire: "Hosts", form: "Hosts", place: Place::Body, shape: &HOST_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceInput", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceOutput", payload: None, members: &[
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(100) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: Some("^.*$"), values: &[] };
pub static PROVIDER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged", "AzureDevOps"] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some(".*"), values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(200) } };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(200) } };
pub static TAG_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "TagResourceInput", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagResourceOutput", payload: None, members: &[
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some(".*"), values: &[] };
pub static UNTAG_RESOURCE_INPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceInput", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceOutput", payload: None, members: &[
]});
pub static UPDATE_HOST_INPUT_: Shape = Shape::Structure(Structure { name: "UpdateHostInput", payload: None, members: &[
    Member { name: "HostArn", wire: "HostArn", form: "HostArn", place: Place::Body, shape: &HOST_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ProviderEndpoint", wire: "ProviderEndpoint", form: "ProviderEndpoint", place: Place::Body, shape: &URL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcConfiguration", wire: "VpcConfiguration", form: "VpcConfiguration", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static UPDATE_HOST_OUTPUT_: Shape = Shape::Structure(Structure { name: "UpdateHostOutput", payload: None, members: &[
]});
pub static URL_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some(".*"), values: &[] };

pub static CREATE_CONNECTION_OPERATION: schema::Operation = schema::Operation { name: "CreateConnection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_CONNECTION_INPUT_, output: &CREATE_CONNECTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateConnectionInput {
    type Output = CreateConnectionOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_CONNECTION_OPERATION;
}

pub static CREATE_HOST_OPERATION: schema::Operation = schema::Operation { name: "CreateHost", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_HOST_INPUT_, output: &CREATE_HOST_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateHostInput {
    type Output = CreateHostOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_HOST_OPERATION;
}

pub static DELETE_CONNECTION_OPERATION: schema::Operation = schema::Operation { name: "DeleteConnection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_CONNECTION_INPUT_, output: &DELETE_CONNECTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteConnectionInput {
    type Output = DeleteConnectionOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_CONNECTION_OPERATION;
}

pub static DELETE_HOST_OPERATION: schema::Operation = schema::Operation { name: "DeleteHost", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_HOST_INPUT_, output: &DELETE_HOST_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteHostInput {
    type Output = DeleteHostOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_HOST_OPERATION;
}

pub static GET_CONNECTION_OPERATION: schema::Operation = schema::Operation { name: "GetConnection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CONNECTION_INPUT_, output: &GET_CONNECTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetConnectionInput {
    type Output = GetConnectionOutput;
    const SCHEMA: &'static schema::Operation = &GET_CONNECTION_OPERATION;
}

pub static GET_HOST_OPERATION: schema::Operation = schema::Operation { name: "GetHost", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_HOST_INPUT_, output: &GET_HOST_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetHostInput {
    type Output = GetHostOutput;
    const SCHEMA: &'static schema::Operation = &GET_HOST_OPERATION;
}

pub static LIST_CONNECTIONS_OPERATION: schema::Operation = schema::Operation { name: "ListConnections", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_CONNECTIONS_INPUT_, output: &LIST_CONNECTIONS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListConnectionsInput {
    type Output = ListConnectionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_CONNECTIONS_OPERATION;
}

pub static LIST_HOSTS_OPERATION: schema::Operation = schema::Operation { name: "ListHosts", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_HOSTS_INPUT_, output: &LIST_HOSTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListHostsInput {
    type Output = ListHostsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_HOSTS_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_INPUT_, output: &LIST_TAGS_FOR_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_INPUT_, output: &TAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_INPUT_, output: &UNTAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static UPDATE_HOST_OPERATION: schema::Operation = schema::Operation { name: "UpdateHost", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_HOST_INPUT_, output: &UPDATE_HOST_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UpdateHostInput {
    type Output = UpdateHostOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_HOST_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "codeconnections",
    signing: &["codeconnections", "codestar-connections"],
    protocol: Protocol::Json10,
    targets: &["com.amazonaws.codeconnections.CodeConnections_20231201", "CodeConnections_20231201", "CodeStar_connections_20191201", "com.amazonaws.codestar.connections.CodeStar_connections_20191201"],
    version: "2023-12-01",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&CREATE_CONNECTION_OPERATION, &CREATE_HOST_OPERATION, &DELETE_CONNECTION_OPERATION, &DELETE_HOST_OPERATION, &GET_CONNECTION_OPERATION, &GET_HOST_OPERATION, &LIST_CONNECTIONS_OPERATION, &LIST_HOSTS_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_RESOURCE_OPERATION, &UPDATE_HOST_OPERATION],
    absent: &["CreateRepositoryLink", "CreateSyncConfiguration", "DeleteRepositoryLink", "DeleteSyncConfiguration", "GetRepositoryLink", "GetRepositorySyncStatus", "GetResourceSyncStatus", "GetSyncBlockerSummary", "GetSyncConfiguration", "ListRepositoryLinks", "ListRepositorySyncDefinitions", "ListSyncConfigurations", "UpdateRepositoryLink", "UpdateSyncBlocker", "UpdateSyncConfiguration"],
    absent_http: &[],
};
