// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsToResourceInput {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "ResourceType")]
    pub resource_type: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsToResourceOutput {
}

impl wire::Output for AddTagsToResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteParameterInput {
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteParameterOutput {
}

impl wire::Output for DeleteParameterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteParametersInput {
    #[serde(rename = "Names")]
    pub names: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteParametersOutput {
    #[serde(rename = "DeletedParameters", default, skip_serializing_if = "Option::is_none")]
    pub deleted_parameters: Option<Vec<String>>,
    #[serde(rename = "InvalidParameters", default, skip_serializing_if = "Option::is_none")]
    pub invalid_parameters: Option<Vec<String>>,
}

impl wire::Output for DeleteParametersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeParametersInput {
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<ParametersFilter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ParameterFilters", default, skip_serializing_if = "Option::is_none")]
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeParametersOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Parameters", default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<ParameterMetadata>>,
}

impl wire::Output for DescribeParametersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParameterHistoryInput {
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "WithDecryption", default, skip_serializing_if = "Option::is_none")]
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParameterHistoryOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Parameters", default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<ParameterHistory>>,
}

impl wire::Output for GetParameterHistoryOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParameterInput {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "WithDecryption", default, skip_serializing_if = "Option::is_none")]
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParameterOutput {
    #[serde(rename = "Parameter", default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<Parameter>,
}

impl wire::Output for GetParameterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParametersByPathInput {
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ParameterFilters", default, skip_serializing_if = "Option::is_none")]
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    #[serde(rename = "Path")]
    pub path: String,
    #[serde(rename = "Recursive", default, skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
    #[serde(rename = "WithDecryption", default, skip_serializing_if = "Option::is_none")]
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParametersByPathOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Parameters", default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<Parameter>>,
}

impl wire::Output for GetParametersByPathOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParametersInput {
    #[serde(rename = "Names")]
    pub names: Vec<String>,
    #[serde(rename = "WithDecryption", default, skip_serializing_if = "Option::is_none")]
    pub with_decryption: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetParametersOutput {
    #[serde(rename = "InvalidParameters", default, skip_serializing_if = "Option::is_none")]
    pub invalid_parameters: Option<Vec<String>>,
    #[serde(rename = "Parameters", default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<Parameter>>,
}

impl wire::Output for GetParametersOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LabelParameterVersionInput {
    #[serde(rename = "Labels")]
    pub labels: Vec<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ParameterVersion", default, skip_serializing_if = "Option::is_none")]
    pub parameter_version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LabelParameterVersionOutput {
    #[serde(rename = "InvalidLabels", default, skip_serializing_if = "Option::is_none")]
    pub invalid_labels: Option<Vec<String>>,
    #[serde(rename = "ParameterVersion", default, skip_serializing_if = "Option::is_none")]
    pub parameter_version: Option<i64>,
}

impl wire::Output for LabelParameterVersionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "ResourceType")]
    pub resource_type: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "TagList", default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "DataType", default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Selector", default, skip_serializing_if = "Option::is_none")]
    pub selector: Option<String>,
    #[serde(rename = "SourceResult", default, skip_serializing_if = "Option::is_none")]
    pub source_result: Option<String>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ParameterHistory {
    #[serde(rename = "AllowedPattern", default, skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<String>,
    #[serde(rename = "DataType", default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KeyId", default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Labels", default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<wire::Timestamp>,
    #[serde(rename = "LastModifiedUser", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_user: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Tier", default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ParameterMetadata {
    #[serde(rename = "ARN", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "AllowedPattern", default, skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<String>,
    #[serde(rename = "DataType", default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KeyId", default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "LastModifiedDate", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<wire::Timestamp>,
    #[serde(rename = "LastModifiedUser", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_user: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Tier", default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ParameterStringFilter {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Option", default, skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ParametersFilter {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Values")]
    pub values: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutParameterInput {
    #[serde(rename = "AllowedPattern", default, skip_serializing_if = "Option::is_none")]
    pub allowed_pattern: Option<String>,
    #[serde(rename = "DataType", default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "KeyId", default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Overwrite", default, skip_serializing_if = "Option::is_none")]
    pub overwrite: Option<bool>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "Tier", default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutParameterOutput {
    #[serde(rename = "Tier", default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl wire::Output for PutParameterOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsFromResourceInput {
    #[serde(rename = "ResourceId")]
    pub resource_id: String,
    #[serde(rename = "ResourceType")]
    pub resource_type: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsFromResourceOutput {
}

impl wire::Output for RemoveTagsFromResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UnlabelParameterVersionInput {
    #[serde(rename = "Labels")]
    pub labels: Vec<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ParameterVersion")]
    pub parameter_version: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UnlabelParameterVersionOutput {
    #[serde(rename = "InvalidLabels", default, skip_serializing_if = "Option::is_none")]
    pub invalid_labels: Option<Vec<String>>,
    #[serde(rename = "RemovedLabels", default, skip_serializing_if = "Option::is_none")]
    pub removed_labels: Option<Vec<String>>,
}

impl wire::Output for UnlabelParameterVersionOutput {}

pub static ADD_TAGS_TO_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "AddTagsToResourceRequest", payload: None, members: &[
    Member { name: "ResourceId", wire: "ResourceId", form: "ResourceId", place: Place::Body, shape: &RESOURCE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ResourceType", wire: "ResourceType", form: "ResourceType", place: Place::Body, shape: &RESOURCE_TYPE_FOR_TAGGING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static ADD_TAGS_TO_RESOURCE_RESULT_: Shape = Shape::Structure(Structure { name: "AddTagsToResourceResult", payload: None, members: &[
]});
pub static ALLOWED_PATTERN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static DATE_TIME_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static DELETE_PARAMETER_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteParameterRequest", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_PARAMETER_RESULT_: Shape = Shape::Structure(Structure { name: "DeleteParameterResult", payload: None, members: &[
]});
pub static DELETE_PARAMETERS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteParametersRequest", payload: None, members: &[
    Member { name: "Names", wire: "Names", form: "Names", place: Place::Body, shape: &PARAMETER_NAME_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_PARAMETERS_RESULT_: Shape = Shape::Structure(Structure { name: "DeleteParametersResult", payload: None, members: &[
    Member { name: "DeletedParameters", wire: "DeletedParameters", form: "DeletedParameters", place: Place::Body, shape: &PARAMETER_NAME_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InvalidParameters", wire: "InvalidParameters", form: "InvalidParameters", place: Place::Body, shape: &PARAMETER_NAME_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_PARAMETERS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeParametersRequest", payload: None, members: &[
    Member { name: "Filters", wire: "Filters", form: "Filters", place: Place::Body, shape: &PARAMETERS_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ParameterFilters", wire: "ParameterFilters", form: "ParameterFilters", place: Place::Body, shape: &PARAMETER_STRING_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Shared", wire: "Shared", form: "Shared", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static DESCRIBE_PARAMETERS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeParametersResult", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parameters", wire: "Parameters", form: "Parameters", place: Place::Body, shape: &PARAMETER_METADATA_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETER_HISTORY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetParameterHistoryRequest", payload: None, members: &[
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "WithDecryption", wire: "WithDecryption", form: "WithDecryption", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETER_HISTORY_RESULT_: Shape = Shape::Structure(Structure { name: "GetParameterHistoryResult", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parameters", wire: "Parameters", form: "Parameters", place: Place::Body, shape: &PARAMETER_HISTORY_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETER_REQUEST_: Shape = Shape::Structure(Structure { name: "GetParameterRequest", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "WithDecryption", wire: "WithDecryption", form: "WithDecryption", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETER_RESULT_: Shape = Shape::Structure(Structure { name: "GetParameterResult", payload: None, members: &[
    Member { name: "Parameter", wire: "Parameter", form: "Parameter", place: Place::Body, shape: &PARAMETER_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(10) } };
pub static GET_PARAMETERS_BY_PATH_REQUEST_: Shape = Shape::Structure(Structure { name: "GetParametersByPathRequest", payload: None, members: &[
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &GET_PARAMETERS_BY_PATH_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ParameterFilters", wire: "ParameterFilters", form: "ParameterFilters", place: Place::Body, shape: &PARAMETER_STRING_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Path", wire: "Path", form: "Path", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Recursive", wire: "Recursive", form: "Recursive", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "WithDecryption", wire: "WithDecryption", form: "WithDecryption", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETERS_BY_PATH_RESULT_: Shape = Shape::Structure(Structure { name: "GetParametersByPathResult", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parameters", wire: "Parameters", form: "Parameters", place: Place::Body, shape: &PARAMETER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETERS_REQUEST_: Shape = Shape::Structure(Structure { name: "GetParametersRequest", payload: None, members: &[
    Member { name: "Names", wire: "Names", form: "Names", place: Place::Body, shape: &PARAMETER_NAME_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "WithDecryption", wire: "WithDecryption", form: "WithDecryption", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PARAMETERS_RESULT_: Shape = Shape::Structure(Structure { name: "GetParametersResult", payload: None, members: &[
    Member { name: "InvalidParameters", wire: "InvalidParameters", form: "InvalidParameters", place: Place::Body, shape: &PARAMETER_NAME_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parameters", wire: "Parameters", form: "Parameters", place: Place::Body, shape: &PARAMETER_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static LABEL_PARAMETER_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "LabelParameterVersionRequest", payload: None, members: &[
    Member { name: "Labels", wire: "Labels", form: "Labels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ParameterVersion", wire: "ParameterVersion", form: "ParameterVersion", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static LABEL_PARAMETER_VERSION_RESULT_: Shape = Shape::Structure(Structure { name: "LabelParameterVersionResult", payload: None, members: &[
    Member { name: "InvalidLabels", wire: "InvalidLabels", form: "InvalidLabels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ParameterVersion", wire: "ParameterVersion", form: "ParameterVersion", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "ResourceId", wire: "ResourceId", form: "ResourceId", place: Place::Body, shape: &RESOURCE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ResourceType", wire: "ResourceType", form: "ResourceType", place: Place::Body, shape: &RESOURCE_TYPE_FOR_TAGGING_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESULT_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResult", payload: None, members: &[
    Member { name: "TagList", wire: "TagList", form: "TagList", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(50) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PS_PARAMETER_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static PS_PARAMETER_SELECTOR_: Shape = Shape::String { length: Range { min: Some(0), max: Some(128) }, pattern: None, values: &[] };
pub static PS_PARAMETER_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PS_PARAMETER_VERSION_: Shape = Shape::Integer { range: Range::ANY };
pub static PARAMETER_: Shape = Shape::Structure(Structure { name: "Parameter", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataType", wire: "DataType", form: "DataType", place: Place::Body, shape: &PARAMETER_DATA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", form: "LastModifiedDate", place: Place::Body, shape: &DATE_TIME_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Selector", wire: "Selector", form: "Selector", place: Place::Body, shape: &PS_PARAMETER_SELECTOR_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceResult", wire: "SourceResult", form: "SourceResult", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &PARAMETER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &PS_PARAMETER_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Version", wire: "Version", form: "Version", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static PARAMETER_DATA_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(128) }, pattern: None, values: &[] };
pub static PARAMETER_DESCRIPTION_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static PARAMETER_HISTORY_: Shape = Shape::Structure(Structure { name: "ParameterHistory", payload: None, members: &[
    Member { name: "AllowedPattern", wire: "AllowedPattern", form: "AllowedPattern", place: Place::Body, shape: &ALLOWED_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataType", wire: "DataType", form: "DataType", place: Place::Body, shape: &PARAMETER_DATA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &PARAMETER_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyId", wire: "KeyId", form: "KeyId", place: Place::Body, shape: &PARAMETER_KEY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Labels", wire: "Labels", form: "Labels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", form: "LastModifiedDate", place: Place::Body, shape: &DATE_TIME_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "LastModifiedUser", wire: "LastModifiedUser", form: "LastModifiedUser", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tier", wire: "Tier", form: "Tier", place: Place::Body, shape: &PARAMETER_TIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &PARAMETER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &PS_PARAMETER_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Version", wire: "Version", form: "Version", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static PARAMETER_HISTORY_LIST_: Shape = Shape::List { member: &PARAMETER_HISTORY_, element: "member", flattened: false, size: Range::ANY };
pub static PARAMETER_KEY_ID_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: Some("^([a-zA-Z0-9:/_-]+)$"), values: &[] };
pub static PARAMETER_LABEL_: Shape = Shape::String { length: Range { min: Some(1), max: Some(100) }, pattern: None, values: &[] };
pub static PARAMETER_LABEL_LIST_: Shape = Shape::List { member: &PARAMETER_LABEL_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10) } };
pub static PARAMETER_LIST_: Shape = Shape::List { member: &PARAMETER_, element: "member", flattened: false, size: Range::ANY };
pub static PARAMETER_METADATA_: Shape = Shape::Structure(Structure { name: "ParameterMetadata", payload: None, members: &[
    Member { name: "ARN", wire: "ARN", form: "ARN", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AllowedPattern", wire: "AllowedPattern", form: "AllowedPattern", place: Place::Body, shape: &ALLOWED_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataType", wire: "DataType", form: "DataType", place: Place::Body, shape: &PARAMETER_DATA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &PARAMETER_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyId", wire: "KeyId", form: "KeyId", place: Place::Body, shape: &PARAMETER_KEY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", form: "LastModifiedDate", place: Place::Body, shape: &DATE_TIME_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "LastModifiedUser", wire: "LastModifiedUser", form: "LastModifiedUser", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tier", wire: "Tier", form: "Tier", place: Place::Body, shape: &PARAMETER_TIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &PARAMETER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Version", wire: "Version", form: "Version", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static PARAMETER_METADATA_LIST_: Shape = Shape::List { member: &PARAMETER_METADATA_, element: "member", flattened: false, size: Range::ANY };
pub static PARAMETER_NAME_LIST_: Shape = Shape::List { member: &PS_PARAMETER_NAME_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10) } };
pub static PARAMETER_STRING_FILTER_: Shape = Shape::Structure(Structure { name: "ParameterStringFilter", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &PARAMETER_STRING_FILTER_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Option", wire: "Option", form: "Option", place: Place::Body, shape: &PARAMETER_STRING_QUERY_OPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &PARAMETER_STRING_FILTER_VALUE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static PARAMETER_STRING_FILTER_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(132) }, pattern: Some("tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType"), values: &[] };
pub static PARAMETER_STRING_FILTER_LIST_: Shape = Shape::List { member: &PARAMETER_STRING_FILTER_, element: "member", flattened: false, size: Range::ANY };
pub static PARAMETER_STRING_FILTER_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: None, values: &[] };
pub static PARAMETER_STRING_FILTER_VALUE_LIST_: Shape = Shape::List { member: &PARAMETER_STRING_FILTER_VALUE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static PARAMETER_STRING_QUERY_OPTION_: Shape = Shape::String { length: Range { min: Some(1), max: Some(10) }, pattern: None, values: &[] };
pub static PARAMETER_TIER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] };
pub static PARAMETER_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["String", "StringList", "SecureString"] };
pub static PARAMETERS_FILTER_: Shape = Shape::Structure(Structure { name: "ParametersFilter", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &PARAMETERS_FILTER_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Values", wire: "Values", form: "Values", place: Place::Body, shape: &PARAMETERS_FILTER_VALUE_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static PARAMETERS_FILTER_KEY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Name", "Type", "KeyId"] };
pub static PARAMETERS_FILTER_LIST_: Shape = Shape::List { member: &PARAMETERS_FILTER_, element: "member", flattened: false, size: Range::ANY };
pub static PARAMETERS_FILTER_VALUE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1024) }, pattern: None, values: &[] };
pub static PARAMETERS_FILTER_VALUE_LIST_: Shape = Shape::List { member: &PARAMETERS_FILTER_VALUE_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static PUT_PARAMETER_REQUEST_: Shape = Shape::Structure(Structure { name: "PutParameterRequest", payload: None, members: &[
    Member { name: "AllowedPattern", wire: "AllowedPattern", form: "AllowedPattern", place: Place::Body, shape: &ALLOWED_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataType", wire: "DataType", form: "DataType", place: Place::Body, shape: &PARAMETER_DATA_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &PARAMETER_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyId", wire: "KeyId", form: "KeyId", place: Place::Body, shape: &PARAMETER_KEY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Overwrite", wire: "Overwrite", form: "Overwrite", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Policies", wire: "Policies", form: "Policies", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tier", wire: "Tier", form: "Tier", place: Place::Body, shape: &PARAMETER_TIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &PARAMETER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &PS_PARAMETER_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_PARAMETER_RESULT_: Shape = Shape::Structure(Structure { name: "PutParameterResult", payload: None, members: &[
    Member { name: "Tier", wire: "Tier", form: "Tier", place: Place::Body, shape: &PARAMETER_TIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Version", wire: "Version", form: "Version", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TAGS_FROM_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "RemoveTagsFromResourceRequest", payload: None, members: &[
    Member { name: "ResourceId", wire: "ResourceId", form: "ResourceId", place: Place::Body, shape: &RESOURCE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ResourceType", wire: "ResourceType", form: "ResourceType", place: Place::Body, shape: &RESOURCE_TYPE_FOR_TAGGING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TAGS_FROM_RESOURCE_RESULT_: Shape = Shape::Structure(Structure { name: "RemoveTagsFromResourceResult", payload: None, members: &[
]});
pub static RESOURCE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESOURCE_TYPE_FOR_TAGGING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association"] };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: None, max: Some(1000) } };
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] };
pub static UNLABEL_PARAMETER_VERSION_REQUEST_: Shape = Shape::Structure(Structure { name: "UnlabelParameterVersionRequest", payload: None, members: &[
    Member { name: "Labels", wire: "Labels", form: "Labels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &PS_PARAMETER_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ParameterVersion", wire: "ParameterVersion", form: "ParameterVersion", place: Place::Body, shape: &PS_PARAMETER_VERSION_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNLABEL_PARAMETER_VERSION_RESULT_: Shape = Shape::Structure(Structure { name: "UnlabelParameterVersionResult", payload: None, members: &[
    Member { name: "InvalidLabels", wire: "InvalidLabels", form: "InvalidLabels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RemovedLabels", wire: "RemovedLabels", form: "RemovedLabels", place: Place::Body, shape: &PARAMETER_LABEL_LIST_, required: false, supported: true, attribute: false, time: None },
]});

pub static ADD_TAGS_TO_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "AddTagsToResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ADD_TAGS_TO_RESOURCE_REQUEST_, output: &ADD_TAGS_TO_RESOURCE_RESULT_, wrapper: None, root: None };
impl wire::Operation for AddTagsToResourceInput {
    type Output = AddTagsToResourceOutput;
    const SCHEMA: &'static schema::Operation = &ADD_TAGS_TO_RESOURCE_OPERATION;
}

pub static DELETE_PARAMETER_OPERATION: schema::Operation = schema::Operation { name: "DeleteParameter", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_PARAMETER_REQUEST_, output: &DELETE_PARAMETER_RESULT_, wrapper: None, root: None };
impl wire::Operation for DeleteParameterInput {
    type Output = DeleteParameterOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_PARAMETER_OPERATION;
}

pub static DELETE_PARAMETERS_OPERATION: schema::Operation = schema::Operation { name: "DeleteParameters", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_PARAMETERS_REQUEST_, output: &DELETE_PARAMETERS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DeleteParametersInput {
    type Output = DeleteParametersOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_PARAMETERS_OPERATION;
}

pub static DESCRIBE_PARAMETERS_OPERATION: schema::Operation = schema::Operation { name: "DescribeParameters", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_PARAMETERS_REQUEST_, output: &DESCRIBE_PARAMETERS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeParametersInput {
    type Output = DescribeParametersOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_PARAMETERS_OPERATION;
}

pub static GET_PARAMETER_OPERATION: schema::Operation = schema::Operation { name: "GetParameter", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PARAMETER_REQUEST_, output: &GET_PARAMETER_RESULT_, wrapper: None, root: None };
impl wire::Operation for GetParameterInput {
    type Output = GetParameterOutput;
    const SCHEMA: &'static schema::Operation = &GET_PARAMETER_OPERATION;
}

pub static GET_PARAMETER_HISTORY_OPERATION: schema::Operation = schema::Operation { name: "GetParameterHistory", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PARAMETER_HISTORY_REQUEST_, output: &GET_PARAMETER_HISTORY_RESULT_, wrapper: None, root: None };
impl wire::Operation for GetParameterHistoryInput {
    type Output = GetParameterHistoryOutput;
    const SCHEMA: &'static schema::Operation = &GET_PARAMETER_HISTORY_OPERATION;
}

pub static GET_PARAMETERS_OPERATION: schema::Operation = schema::Operation { name: "GetParameters", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PARAMETERS_REQUEST_, output: &GET_PARAMETERS_RESULT_, wrapper: None, root: None };
impl wire::Operation for GetParametersInput {
    type Output = GetParametersOutput;
    const SCHEMA: &'static schema::Operation = &GET_PARAMETERS_OPERATION;
}

pub static GET_PARAMETERS_BY_PATH_OPERATION: schema::Operation = schema::Operation { name: "GetParametersByPath", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_PARAMETERS_BY_PATH_REQUEST_, output: &GET_PARAMETERS_BY_PATH_RESULT_, wrapper: None, root: None };
impl wire::Operation for GetParametersByPathInput {
    type Output = GetParametersByPathOutput;
    const SCHEMA: &'static schema::Operation = &GET_PARAMETERS_BY_PATH_OPERATION;
}

pub static LABEL_PARAMETER_VERSION_OPERATION: schema::Operation = schema::Operation { name: "LabelParameterVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LABEL_PARAMETER_VERSION_REQUEST_, output: &LABEL_PARAMETER_VERSION_RESULT_, wrapper: None, root: None };
impl wire::Operation for LabelParameterVersionInput {
    type Output = LabelParameterVersionOutput;
    const SCHEMA: &'static schema::Operation = &LABEL_PARAMETER_VERSION_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESULT_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static PUT_PARAMETER_OPERATION: schema::Operation = schema::Operation { name: "PutParameter", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_PARAMETER_REQUEST_, output: &PUT_PARAMETER_RESULT_, wrapper: None, root: None };
impl wire::Operation for PutParameterInput {
    type Output = PutParameterOutput;
    const SCHEMA: &'static schema::Operation = &PUT_PARAMETER_OPERATION;
}

pub static REMOVE_TAGS_FROM_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "RemoveTagsFromResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_TAGS_FROM_RESOURCE_REQUEST_, output: &REMOVE_TAGS_FROM_RESOURCE_RESULT_, wrapper: None, root: None };
impl wire::Operation for RemoveTagsFromResourceInput {
    type Output = RemoveTagsFromResourceOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_TAGS_FROM_RESOURCE_OPERATION;
}

pub static UNLABEL_PARAMETER_VERSION_OPERATION: schema::Operation = schema::Operation { name: "UnlabelParameterVersion", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNLABEL_PARAMETER_VERSION_REQUEST_, output: &UNLABEL_PARAMETER_VERSION_RESULT_, wrapper: None, root: None };
impl wire::Operation for UnlabelParameterVersionInput {
    type Output = UnlabelParameterVersionOutput;
    const SCHEMA: &'static schema::Operation = &UNLABEL_PARAMETER_VERSION_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "ssm",
    signing: &["ssm"],
    protocol: Protocol::Json11,
    targets: &["AmazonSSM"],
    version: "2014-11-06",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&ADD_TAGS_TO_RESOURCE_OPERATION, &DELETE_PARAMETER_OPERATION, &DELETE_PARAMETERS_OPERATION, &DESCRIBE_PARAMETERS_OPERATION, &GET_PARAMETER_OPERATION, &GET_PARAMETER_HISTORY_OPERATION, &GET_PARAMETERS_OPERATION, &GET_PARAMETERS_BY_PATH_OPERATION, &LABEL_PARAMETER_VERSION_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &PUT_PARAMETER_OPERATION, &REMOVE_TAGS_FROM_RESOURCE_OPERATION, &UNLABEL_PARAMETER_VERSION_OPERATION],
    absent: &["AssociateOpsItemRelatedItem", "CancelCommand", "CancelMaintenanceWindowExecution", "CreateActivation", "CreateAssociation", "CreateAssociationBatch", "CreateDocument", "CreateMaintenanceWindow", "CreateOpsItem", "CreateOpsMetadata", "CreatePatchBaseline", "CreateResourceDataSync", "DeleteActivation", "DeleteAssociation", "DeleteDocument", "DeleteInventory", "DeleteMaintenanceWindow", "DeleteOpsItem", "DeleteOpsMetadata", "DeletePatchBaseline", "DeleteResourceDataSync", "DeleteResourcePolicy", "DeregisterManagedInstance", "DeregisterPatchBaselineForPatchGroup", "DeregisterTargetFromMaintenanceWindow", "DeregisterTaskFromMaintenanceWindow", "DescribeActivations", "DescribeAssociation", "DescribeAssociationExecutionTargets", "DescribeAssociationExecutions", "DescribeAutomationExecutions", "DescribeAutomationStepExecutions", "DescribeAvailablePatches", "DescribeDocument", "DescribeDocumentPermission", "DescribeEffectiveInstanceAssociations", "DescribeEffectivePatchesForPatchBaseline", "DescribeInstanceAssociationsStatus", "DescribeInstanceInformation", "DescribeInstancePatchStates", "DescribeInstancePatchStatesForPatchGroup", "DescribeInstancePatches", "DescribeInstanceProperties", "DescribeInventoryDeletions", "DescribeMaintenanceWindowExecutionTaskInvocations", "DescribeMaintenanceWindowExecutionTasks", "DescribeMaintenanceWindowExecutions", "DescribeMaintenanceWindowSchedule", "DescribeMaintenanceWindowTargets", "DescribeMaintenanceWindowTasks", "DescribeMaintenanceWindows", "DescribeMaintenanceWindowsForTarget", "DescribeOpsItems", "DescribePatchBaselines", "DescribePatchGroupState", "DescribePatchGroups", "DescribePatchProperties", "DescribeSessions", "DisassociateOpsItemRelatedItem", "GetAccessToken", "GetAutomationExecution", "GetCalendarState", "GetCommandInvocation", "GetConnectionStatus", "GetDefaultPatchBaseline", "GetDeployablePatchSnapshotForInstance", "GetDocument", "GetExecutionPreview", "GetInventory", "GetInventorySchema", "GetMaintenanceWindow", "GetMaintenanceWindowExecution", "GetMaintenanceWindowExecutionTask", "GetMaintenanceWindowExecutionTaskInvocation", "GetMaintenanceWindowTask", "GetOpsItem", "GetOpsMetadata", "GetOpsSummary", "GetPatchBaseline", "GetPatchBaselineForPatchGroup", "GetResourcePolicies", "GetServiceSetting", "ListAssociationVersions", "ListAssociations", "ListCommandInvocations", "ListCommands", "ListComplianceItems", "ListComplianceSummaries", "ListDocumentMetadataHistory", "ListDocumentVersions", "ListDocuments", "ListInventoryEntries", "ListNodes", "ListNodesSummary", "ListOpsItemEvents", "ListOpsItemRelatedItems", "ListOpsMetadata", "ListResourceComplianceSummaries", "ListResourceDataSync", "ModifyDocumentPermission", "PutComplianceItems", "PutInventory", "PutResourcePolicy", "RegisterDefaultPatchBaseline", "RegisterPatchBaselineForPatchGroup", "RegisterTargetWithMaintenanceWindow", "RegisterTaskWithMaintenanceWindow", "ResetServiceSetting", "ResumeSession", "SendAutomationSignal", "SendCommand", "StartAccessRequest", "StartAssociationsOnce", "StartAutomationExecution", "StartChangeRequestExecution", "StartExecutionPreview", "StartSession", "StopAutomationExecution", "TerminateSession", "UpdateAssociation", "UpdateAssociationStatus", "UpdateDocument", "UpdateDocumentDefaultVersion", "UpdateDocumentMetadata", "UpdateMaintenanceWindow", "UpdateMaintenanceWindowTarget", "UpdateMaintenanceWindowTask", "UpdateManagedInstanceRole", "UpdateOpsItem", "UpdateOpsMetadata", "UpdatePatchBaseline", "UpdateResourceDataSync", "UpdateServiceSetting"],
    absent_http: &[],
};
