// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteEventBusOutput {}

pub static DELETE_EVENT_BUS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteEventBusOutput", payload: None, members: &[] });

impl wire::Output for DeleteEventBusOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRuleOutput {}

pub static DELETE_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRuleOutput", payload: None, members: &[] });

impl wire::Output for DeleteRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableRuleOutput {}

pub static DISABLE_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DisableRuleOutput", payload: None, members: &[] });

impl wire::Output for DisableRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableRuleOutput {}

pub static ENABLE_RULE_OUTPUT_: Shape = Shape::Structure(Structure { name: "EnableRuleOutput", payload: None, members: &[] });

impl wire::Output for EnableRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateEventBusInput {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateEventBusOutput {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "EventBusArn", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_arn: Option<String>,
}

impl wire::Output for CreateEventBusOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteEventBusInput {
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRuleInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Force", default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeEventBusInput {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeEventBusOutput {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreationTime", default, skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<wire::Timestamp>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LastModifiedTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl wire::Output for DescribeEventBusOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRuleInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRuleOutput {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreatedBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "EventPattern", default, skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl wire::Output for DescribeRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisableRuleInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EnableRuleInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EventBus {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreationTime", default, skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<wire::Timestamp>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LastModifiedTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InputTransformer {
    #[serde(rename = "InputPathsMap", default, skip_serializing_if = "Option::is_none")]
    pub input_paths_map: Option<BTreeMap<String, String>>,
    #[serde(rename = "InputTemplate")]
    pub input_template: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListEventBusesInput {
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "NamePrefix", default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<String>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListEventBusesOutput {
    #[serde(rename = "EventBuses", default, skip_serializing_if = "Option::is_none")]
    pub event_buses: Option<Vec<EventBus>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListEventBusesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleNamesByTargetInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "TargetArn")]
    pub target_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRuleNamesByTargetOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RuleNames", default, skip_serializing_if = "Option::is_none")]
    pub rule_names: Option<Vec<String>>,
}

impl wire::Output for ListRuleNamesByTargetOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRulesInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "NamePrefix", default, skip_serializing_if = "Option::is_none")]
    pub name_prefix: Option<String>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListRulesOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<Rule>>,
}

impl wire::Output for ListRulesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTargetsByRuleInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Rule")]
    pub rule: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTargetsByRuleOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Targets", default, skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<Target>>,
}

impl wire::Output for ListTargetsByRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutEventsInput {
    #[serde(rename = "Entries")]
    pub entries: Vec<PutEventsRequestEntry>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutEventsRequestEntry {
    #[serde(rename = "Detail", default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    #[serde(rename = "DetailType", default, skip_serializing_if = "Option::is_none")]
    pub detail_type: Option<String>,
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Resources", default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
    #[serde(rename = "Source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(rename = "Time", default, skip_serializing_if = "Option::is_none")]
    pub time: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutEventsOutput {
    #[serde(rename = "Entries", default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<PutEventsResultEntry>>,
    #[serde(rename = "FailedEntryCount", default, skip_serializing_if = "Option::is_none")]
    pub failed_entry_count: Option<i64>,
}

impl wire::Output for PutEventsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutEventsResultEntry {
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "EventId", default, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRuleInput {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "EventPattern", default, skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<String>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRuleOutput {
    #[serde(rename = "RuleArn", default, skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<String>,
}

impl wire::Output for PutRuleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutTargetsInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Rule")]
    pub rule: String,
    #[serde(rename = "Targets")]
    pub targets: Vec<Target>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutTargetsOutput {
    #[serde(rename = "FailedEntries", default, skip_serializing_if = "Option::is_none")]
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
    #[serde(rename = "FailedEntryCount", default, skip_serializing_if = "Option::is_none")]
    pub failed_entry_count: Option<i64>,
}

impl wire::Output for PutTargetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutTargetsResultEntry {
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "TargetId", default, skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTargetsInput {
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "Force", default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "Ids")]
    pub ids: Vec<String>,
    #[serde(rename = "Rule")]
    pub rule: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTargetsOutput {
    #[serde(rename = "FailedEntries", default, skip_serializing_if = "Option::is_none")]
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
    #[serde(rename = "FailedEntryCount", default, skip_serializing_if = "Option::is_none")]
    pub failed_entry_count: Option<i64>,
}

impl wire::Output for RemoveTargetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTargetsResultEntry {
    #[serde(rename = "ErrorCode", default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "ErrorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "TargetId", default, skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RetryPolicy {
    #[serde(rename = "MaximumEventAgeInSeconds", default, skip_serializing_if = "Option::is_none")]
    pub maximum_event_age_in_seconds: Option<i64>,
    #[serde(rename = "MaximumRetryAttempts", default, skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "EventBusName", default, skip_serializing_if = "Option::is_none")]
    pub event_bus_name: Option<String>,
    #[serde(rename = "EventPattern", default, skip_serializing_if = "Option::is_none")]
    pub event_pattern: Option<String>,
    #[serde(rename = "ManagedBy", default, skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<String>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
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
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {
}

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Target {
    #[serde(rename = "Arn")]
    pub arn: String,
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "Input", default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    #[serde(rename = "InputPath", default, skip_serializing_if = "Option::is_none")]
    pub input_path: Option<String>,
    #[serde(rename = "InputTransformer", default, skip_serializing_if = "Option::is_none")]
    pub input_transformer: Option<InputTransformer>,
    #[serde(rename = "RetryPolicy", default, skip_serializing_if = "Option::is_none")]
    pub retry_policy: Option<RetryPolicy>,
    #[serde(rename = "RoleArn", default, skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TestEventPatternInput {
    #[serde(rename = "Event")]
    pub event: String,
    #[serde(rename = "EventPattern")]
    pub event_pattern: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TestEventPatternOutput {
    #[serde(rename = "Result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<bool>,
}

impl wire::Output for TestEventPatternOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {
}

impl wire::Output for UntagResourceOutput {}

pub static ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: None, values: &[] };
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static CREATE_EVENT_BUS_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateEventBusRequest", payload: None, members: &[
    Member { name: "DeadLetterConfig", wire: "DeadLetterConfig", form: "DeadLetterConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &EVENT_BUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventSourceName", wire: "EventSourceName", form: "EventSourceName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "KmsKeyIdentifier", wire: "KmsKeyIdentifier", form: "KmsKeyIdentifier", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LogConfig", wire: "LogConfig", form: "LogConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &EVENT_BUS_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_EVENT_BUS_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateEventBusResponse", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &EVENT_BUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventBusArn", wire: "EventBusArn", form: "EventBusArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATED_BY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static DELETE_EVENT_BUS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteEventBusRequest", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &EVENT_BUS_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRuleRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Force", wire: "Force", form: "Force", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_EVENT_BUS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeEventBusRequest", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_EVENT_BUS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeEventBusResponse", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreationTime", wire: "CreationTime", form: "CreationTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &EVENT_BUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedTime", wire: "LastModifiedTime", form: "LastModifiedTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRuleRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_RULE_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeRuleResponse", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &RULE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedBy", wire: "CreatedBy", form: "CreatedBy", place: Place::Body, shape: &CREATED_BY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &RULE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventPattern", wire: "EventPattern", form: "EventPattern", place: Place::Body, shape: &EVENT_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleArn", wire: "RoleArn", form: "RoleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &RULE_STATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static DISABLE_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "DisableRuleRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static ENABLE_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "EnableRuleRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static ERROR_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ERROR_MESSAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EVENT_BUS_: Shape = Shape::Structure(Structure { name: "EventBus", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreationTime", wire: "CreationTime", form: "CreationTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &EVENT_BUS_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedTime", wire: "LastModifiedTime", form: "LastModifiedTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static EVENT_BUS_DESCRIPTION_: Shape = Shape::String { length: Range { min: None, max: Some(512) }, pattern: None, values: &[] };
pub static EVENT_BUS_LIST_: Shape = Shape::List { member: &EVENT_BUS_, element: "member", flattened: false, size: Range::ANY };
pub static EVENT_BUS_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: Some("[/\\.\\-_A-Za-z0-9]+"), values: &[] };
pub static EVENT_BUS_NAME_OR_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: Some("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"), values: &[] };
pub static EVENT_ID_: Shape = Shape::String { length: Range { min: None, max: Some(64) }, pattern: None, values: &[] };
pub static EVENT_PATTERN_: Shape = Shape::String { length: Range { min: None, max: Some(4096) }, pattern: None, values: &[] };
pub static EVENT_RESOURCE_: Shape = Shape::String { length: Range { min: None, max: Some(2048) }, pattern: None, values: &[] };
pub static EVENT_RESOURCE_LIST_: Shape = Shape::List { member: &EVENT_RESOURCE_, element: "member", flattened: false, size: Range::ANY };
pub static EVENT_TIME_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static INPUT_TRANSFORMER_: Shape = Shape::Structure(Structure { name: "InputTransformer", payload: None, members: &[
    Member { name: "InputPathsMap", wire: "InputPathsMap", form: "InputPathsMap", place: Place::Body, shape: &TRANSFORMER_PATHS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InputTemplate", wire: "InputTemplate", form: "InputTemplate", place: Place::Body, shape: &TRANSFORMER_INPUT_, required: true, supported: true, attribute: false, time: None },
]});
pub static INPUT_TRANSFORMER_PATH_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(256) }, pattern: Some("[A-Za-z0-9\\_\\-]+"), values: &[] };
pub static INTEGER_: Shape = Shape::Integer { range: Range::ANY };
pub static LIMIT_MAX100_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(100) } };
pub static LIST_EVENT_BUSES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListEventBusesRequest", payload: None, members: &[
    Member { name: "Limit", wire: "Limit", form: "Limit", place: Place::Body, shape: &LIMIT_MAX100_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NamePrefix", wire: "NamePrefix", form: "NamePrefix", place: Place::Body, shape: &EVENT_BUS_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_EVENT_BUSES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListEventBusesResponse", payload: None, members: &[
    Member { name: "EventBuses", wire: "EventBuses", form: "EventBuses", place: Place::Body, shape: &EVENT_BUS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_NAMES_BY_TARGET_REQUEST_: Shape = Shape::Structure(Structure { name: "ListRuleNamesByTargetRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Limit", wire: "Limit", form: "Limit", place: Place::Body, shape: &LIMIT_MAX100_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetArn", wire: "TargetArn", form: "TargetArn", place: Place::Body, shape: &TARGET_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_RULE_NAMES_BY_TARGET_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListRuleNamesByTargetResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleNames", wire: "RuleNames", form: "RuleNames", place: Place::Body, shape: &RULE_NAME_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListRulesRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Limit", wire: "Limit", form: "Limit", place: Place::Body, shape: &LIMIT_MAX100_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NamePrefix", wire: "NamePrefix", form: "NamePrefix", place: Place::Body, shape: &RULE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_RULES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListRulesResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Rules", wire: "Rules", form: "Rules", place: Place::Body, shape: &RULE_RESPONSE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "ResourceARN", wire: "ResourceARN", form: "ResourceARN", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResponse", payload: None, members: &[
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TARGETS_BY_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTargetsByRuleRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Limit", wire: "Limit", form: "Limit", place: Place::Body, shape: &LIMIT_MAX100_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Rule", wire: "Rule", form: "Rule", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TARGETS_BY_RULE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTargetsByRuleResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Targets", wire: "Targets", form: "Targets", place: Place::Body, shape: &TARGET_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MANAGED_BY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static MAXIMUM_EVENT_AGE_IN_SECONDS_: Shape = Shape::Integer { range: Range { min: Some(60), max: Some(86400) } };
pub static MAXIMUM_RETRY_ATTEMPTS_: Shape = Shape::Integer { range: Range { min: Some(0), max: Some(185) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: None, values: &[] };
pub static NON_PARTNER_EVENT_BUS_NAME_OR_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: Some("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"), values: &[] };
pub static PUT_EVENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "PutEventsRequest", payload: None, members: &[
    Member { name: "EndpointId", wire: "EndpointId", form: "EndpointId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Entries", wire: "Entries", form: "Entries", place: Place::Body, shape: &PUT_EVENTS_REQUEST_ENTRY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_EVENTS_REQUEST_ENTRY_: Shape = Shape::Structure(Structure { name: "PutEventsRequestEntry", payload: None, members: &[
    Member { name: "Detail", wire: "Detail", form: "Detail", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DetailType", wire: "DetailType", form: "DetailType", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &NON_PARTNER_EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Resources", wire: "Resources", form: "Resources", place: Place::Body, shape: &EVENT_RESOURCE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Source", wire: "Source", form: "Source", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Time", wire: "Time", form: "Time", place: Place::Body, shape: &EVENT_TIME_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "TraceHeader", wire: "TraceHeader", form: "TraceHeader", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static PUT_EVENTS_REQUEST_ENTRY_LIST_: Shape = Shape::List { member: &PUT_EVENTS_REQUEST_ENTRY_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10) } };
pub static PUT_EVENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutEventsResponse", payload: None, members: &[
    Member { name: "Entries", wire: "Entries", form: "Entries", place: Place::Body, shape: &PUT_EVENTS_RESULT_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FailedEntryCount", wire: "FailedEntryCount", form: "FailedEntryCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_EVENTS_RESULT_ENTRY_: Shape = Shape::Structure(Structure { name: "PutEventsResultEntry", payload: None, members: &[
    Member { name: "ErrorCode", wire: "ErrorCode", form: "ErrorCode", place: Place::Body, shape: &ERROR_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ErrorMessage", wire: "ErrorMessage", form: "ErrorMessage", place: Place::Body, shape: &ERROR_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventId", wire: "EventId", form: "EventId", place: Place::Body, shape: &EVENT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_EVENTS_RESULT_ENTRY_LIST_: Shape = Shape::List { member: &PUT_EVENTS_RESULT_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static PUT_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "PutRuleRequest", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &RULE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventPattern", wire: "EventPattern", form: "EventPattern", place: Place::Body, shape: &EVENT_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleArn", wire: "RoleArn", form: "RoleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ScheduleExpression", wire: "ScheduleExpression", form: "ScheduleExpression", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &RULE_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_RULE_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutRuleResponse", payload: None, members: &[
    Member { name: "RuleArn", wire: "RuleArn", form: "RuleArn", place: Place::Body, shape: &RULE_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_TARGETS_REQUEST_: Shape = Shape::Structure(Structure { name: "PutTargetsRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Rule", wire: "Rule", form: "Rule", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Targets", wire: "Targets", form: "Targets", place: Place::Body, shape: &TARGET_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_TARGETS_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutTargetsResponse", payload: None, members: &[
    Member { name: "FailedEntries", wire: "FailedEntries", form: "FailedEntries", place: Place::Body, shape: &PUT_TARGETS_RESULT_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FailedEntryCount", wire: "FailedEntryCount", form: "FailedEntryCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_TARGETS_RESULT_ENTRY_: Shape = Shape::Structure(Structure { name: "PutTargetsResultEntry", payload: None, members: &[
    Member { name: "ErrorCode", wire: "ErrorCode", form: "ErrorCode", place: Place::Body, shape: &ERROR_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ErrorMessage", wire: "ErrorMessage", form: "ErrorMessage", place: Place::Body, shape: &ERROR_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetId", wire: "TargetId", form: "TargetId", place: Place::Body, shape: &TARGET_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_TARGETS_RESULT_ENTRY_LIST_: Shape = Shape::List { member: &PUT_TARGETS_RESULT_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static REMOVE_TARGETS_REQUEST_: Shape = Shape::Structure(Structure { name: "RemoveTargetsRequest", payload: None, members: &[
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_OR_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Force", wire: "Force", form: "Force", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ids", wire: "Ids", form: "Ids", place: Place::Body, shape: &TARGET_ID_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Rule", wire: "Rule", form: "Rule", place: Place::Body, shape: &RULE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TARGETS_RESPONSE_: Shape = Shape::Structure(Structure { name: "RemoveTargetsResponse", payload: None, members: &[
    Member { name: "FailedEntries", wire: "FailedEntries", form: "FailedEntries", place: Place::Body, shape: &REMOVE_TARGETS_RESULT_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FailedEntryCount", wire: "FailedEntryCount", form: "FailedEntryCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TARGETS_RESULT_ENTRY_: Shape = Shape::Structure(Structure { name: "RemoveTargetsResultEntry", payload: None, members: &[
    Member { name: "ErrorCode", wire: "ErrorCode", form: "ErrorCode", place: Place::Body, shape: &ERROR_CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ErrorMessage", wire: "ErrorMessage", form: "ErrorMessage", place: Place::Body, shape: &ERROR_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetId", wire: "TargetId", form: "TargetId", place: Place::Body, shape: &TARGET_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static REMOVE_TARGETS_RESULT_ENTRY_LIST_: Shape = Shape::List { member: &REMOVE_TARGETS_RESULT_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static RETRY_POLICY_: Shape = Shape::Structure(Structure { name: "RetryPolicy", payload: None, members: &[
    Member { name: "MaximumEventAgeInSeconds", wire: "MaximumEventAgeInSeconds", form: "MaximumEventAgeInSeconds", place: Place::Body, shape: &MAXIMUM_EVENT_AGE_IN_SECONDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaximumRetryAttempts", wire: "MaximumRetryAttempts", form: "MaximumRetryAttempts", place: Place::Body, shape: &MAXIMUM_RETRY_ATTEMPTS_, required: false, supported: true, attribute: false, time: None },
]});
pub static ROLE_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: None, values: &[] };
pub static RULE_: Shape = Shape::Structure(Structure { name: "Rule", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &RULE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &RULE_DESCRIPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventBusName", wire: "EventBusName", form: "EventBusName", place: Place::Body, shape: &EVENT_BUS_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EventPattern", wire: "EventPattern", form: "EventPattern", place: Place::Body, shape: &EVENT_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ManagedBy", wire: "ManagedBy", form: "ManagedBy", place: Place::Body, shape: &MANAGED_BY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &RULE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleArn", wire: "RoleArn", form: "RoleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "State", form: "State", place: Place::Body, shape: &RULE_STATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static RULE_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: None, values: &[] };
pub static RULE_DESCRIPTION_: Shape = Shape::String { length: Range { min: None, max: Some(512) }, pattern: None, values: &[] };
pub static RULE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some("[\\.\\-_A-Za-z0-9]+"), values: &[] };
pub static RULE_NAME_LIST_: Shape = Shape::List { member: &RULE_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_RESPONSE_LIST_: Shape = Shape::List { member: &RULE_, element: "member", flattened: false, size: Range::ANY };
pub static RULE_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "ResourceARN", wire: "ResourceARN", form: "ResourceARN", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "TagResourceResponse", payload: None, members: &[
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: None, values: &[] };
pub static TARGET_: Shape = Shape::Structure(Structure { name: "Target", payload: None, members: &[
    Member { name: "AppSyncParameters", wire: "AppSyncParameters", form: "AppSyncParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &TARGET_ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BatchParameters", wire: "BatchParameters", form: "BatchParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DeadLetterConfig", wire: "DeadLetterConfig", form: "DeadLetterConfig", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EcsParameters", wire: "EcsParameters", form: "EcsParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "HttpParameters", wire: "HttpParameters", form: "HttpParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Id", wire: "Id", form: "Id", place: Place::Body, shape: &TARGET_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Input", wire: "Input", form: "Input", place: Place::Body, shape: &TARGET_INPUT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InputPath", wire: "InputPath", form: "InputPath", place: Place::Body, shape: &TARGET_INPUT_PATH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InputTransformer", wire: "InputTransformer", form: "InputTransformer", place: Place::Body, shape: &INPUT_TRANSFORMER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KinesisParameters", wire: "KinesisParameters", form: "KinesisParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RedshiftDataParameters", wire: "RedshiftDataParameters", form: "RedshiftDataParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RetryPolicy", wire: "RetryPolicy", form: "RetryPolicy", place: Place::Body, shape: &RETRY_POLICY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RoleArn", wire: "RoleArn", form: "RoleArn", place: Place::Body, shape: &ROLE_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RunCommandParameters", wire: "RunCommandParameters", form: "RunCommandParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SageMakerPipelineParameters", wire: "SageMakerPipelineParameters", form: "SageMakerPipelineParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SqsParameters", wire: "SqsParameters", form: "SqsParameters", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static TARGET_ARN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1600) }, pattern: None, values: &[] };
pub static TARGET_ID_: Shape = Shape::String { length: Range { min: Some(1), max: Some(64) }, pattern: Some("[\\.\\-_A-Za-z0-9]+"), values: &[] };
pub static TARGET_ID_LIST_: Shape = Shape::List { member: &TARGET_ID_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static TARGET_INPUT_: Shape = Shape::String { length: Range { min: None, max: Some(8192) }, pattern: None, values: &[] };
pub static TARGET_INPUT_PATH_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: None, values: &[] };
pub static TARGET_LIST_: Shape = Shape::List { member: &TARGET_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static TEST_EVENT_PATTERN_REQUEST_: Shape = Shape::Structure(Structure { name: "TestEventPatternRequest", payload: None, members: &[
    Member { name: "Event", wire: "Event", form: "Event", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "EventPattern", wire: "EventPattern", form: "EventPattern", place: Place::Body, shape: &EVENT_PATTERN_, required: true, supported: true, attribute: false, time: None },
]});
pub static TEST_EVENT_PATTERN_RESPONSE_: Shape = Shape::Structure(Structure { name: "TestEventPatternResponse", payload: None, members: &[
    Member { name: "Result", wire: "Result", form: "Result", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static TIMESTAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static TRANSFORMER_INPUT_: Shape = Shape::String { length: Range { min: Some(1), max: Some(8192) }, pattern: None, values: &[] };
pub static TRANSFORMER_PATHS_: Shape = Shape::Map { key: &INPUT_TRANSFORMER_PATH_KEY_, value: &TARGET_INPUT_PATH_, key_name: "key", value_name: "value", flattened: false, size: Range { min: None, max: Some(100) } };
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "ResourceARN", wire: "ResourceARN", form: "ResourceARN", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UntagResourceResponse", payload: None, members: &[
]});

pub static CREATE_EVENT_BUS_OPERATION: schema::Operation = schema::Operation { name: "CreateEventBus", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_EVENT_BUS_REQUEST_, output: &CREATE_EVENT_BUS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for CreateEventBusInput {
    type Output = CreateEventBusOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_EVENT_BUS_OPERATION;
}

pub static DELETE_EVENT_BUS_OPERATION: schema::Operation = schema::Operation { name: "DeleteEventBus", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_EVENT_BUS_REQUEST_, output: &DELETE_EVENT_BUS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteEventBusInput {
    type Output = DeleteEventBusOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_EVENT_BUS_OPERATION;
}

pub static DELETE_RULE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_RULE_REQUEST_, output: &DELETE_RULE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteRuleInput {
    type Output = DeleteRuleOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_RULE_OPERATION;
}

pub static DESCRIBE_EVENT_BUS_OPERATION: schema::Operation = schema::Operation { name: "DescribeEventBus", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_EVENT_BUS_REQUEST_, output: &DESCRIBE_EVENT_BUS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeEventBusInput {
    type Output = DescribeEventBusOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_EVENT_BUS_OPERATION;
}

pub static DESCRIBE_RULE_OPERATION: schema::Operation = schema::Operation { name: "DescribeRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_RULE_REQUEST_, output: &DESCRIBE_RULE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeRuleInput {
    type Output = DescribeRuleOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_RULE_OPERATION;
}

pub static DISABLE_RULE_OPERATION: schema::Operation = schema::Operation { name: "DisableRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DISABLE_RULE_REQUEST_, output: &DISABLE_RULE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DisableRuleInput {
    type Output = DisableRuleOutput;
    const SCHEMA: &'static schema::Operation = &DISABLE_RULE_OPERATION;
}

pub static ENABLE_RULE_OPERATION: schema::Operation = schema::Operation { name: "EnableRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ENABLE_RULE_REQUEST_, output: &ENABLE_RULE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for EnableRuleInput {
    type Output = EnableRuleOutput;
    const SCHEMA: &'static schema::Operation = &ENABLE_RULE_OPERATION;
}

pub static LIST_EVENT_BUSES_OPERATION: schema::Operation = schema::Operation { name: "ListEventBuses", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_EVENT_BUSES_REQUEST_, output: &LIST_EVENT_BUSES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListEventBusesInput {
    type Output = ListEventBusesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_EVENT_BUSES_OPERATION;
}

pub static LIST_RULE_NAMES_BY_TARGET_OPERATION: schema::Operation = schema::Operation { name: "ListRuleNamesByTarget", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_RULE_NAMES_BY_TARGET_REQUEST_, output: &LIST_RULE_NAMES_BY_TARGET_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListRuleNamesByTargetInput {
    type Output = ListRuleNamesByTargetOutput;
    const SCHEMA: &'static schema::Operation = &LIST_RULE_NAMES_BY_TARGET_OPERATION;
}

pub static LIST_RULES_OPERATION: schema::Operation = schema::Operation { name: "ListRules", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_RULES_REQUEST_, output: &LIST_RULES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListRulesInput {
    type Output = ListRulesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_RULES_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static LIST_TARGETS_BY_RULE_OPERATION: schema::Operation = schema::Operation { name: "ListTargetsByRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TARGETS_BY_RULE_REQUEST_, output: &LIST_TARGETS_BY_RULE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTargetsByRuleInput {
    type Output = ListTargetsByRuleOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TARGETS_BY_RULE_OPERATION;
}

pub static PUT_EVENTS_OPERATION: schema::Operation = schema::Operation { name: "PutEvents", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_EVENTS_REQUEST_, output: &PUT_EVENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutEventsInput {
    type Output = PutEventsOutput;
    const SCHEMA: &'static schema::Operation = &PUT_EVENTS_OPERATION;
}

pub static PUT_RULE_OPERATION: schema::Operation = schema::Operation { name: "PutRule", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_RULE_REQUEST_, output: &PUT_RULE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutRuleInput {
    type Output = PutRuleOutput;
    const SCHEMA: &'static schema::Operation = &PUT_RULE_OPERATION;
}

pub static PUT_TARGETS_OPERATION: schema::Operation = schema::Operation { name: "PutTargets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_TARGETS_REQUEST_, output: &PUT_TARGETS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutTargetsInput {
    type Output = PutTargetsOutput;
    const SCHEMA: &'static schema::Operation = &PUT_TARGETS_OPERATION;
}

pub static REMOVE_TARGETS_OPERATION: schema::Operation = schema::Operation { name: "RemoveTargets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_TARGETS_REQUEST_, output: &REMOVE_TARGETS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for RemoveTargetsInput {
    type Output = RemoveTargetsOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_TARGETS_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static TEST_EVENT_PATTERN_OPERATION: schema::Operation = schema::Operation { name: "TestEventPattern", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TEST_EVENT_PATTERN_REQUEST_, output: &TEST_EVENT_PATTERN_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for TestEventPatternInput {
    type Output = TestEventPatternOutput;
    const SCHEMA: &'static schema::Operation = &TEST_EVENT_PATTERN_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "events",
    signing: &["events"],
    protocol: Protocol::Json11,
    targets: &["AWSEvents"],
    version: "2015-10-07",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&CREATE_EVENT_BUS_OPERATION, &DELETE_EVENT_BUS_OPERATION, &DELETE_RULE_OPERATION, &DESCRIBE_EVENT_BUS_OPERATION, &DESCRIBE_RULE_OPERATION, &DISABLE_RULE_OPERATION, &ENABLE_RULE_OPERATION, &LIST_EVENT_BUSES_OPERATION, &LIST_RULE_NAMES_BY_TARGET_OPERATION, &LIST_RULES_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &LIST_TARGETS_BY_RULE_OPERATION, &PUT_EVENTS_OPERATION, &PUT_RULE_OPERATION, &PUT_TARGETS_OPERATION, &REMOVE_TARGETS_OPERATION, &TAG_RESOURCE_OPERATION, &TEST_EVENT_PATTERN_OPERATION, &UNTAG_RESOURCE_OPERATION],
    absent: &["ActivateEventSource", "CancelReplay", "CreateApiDestination", "CreateArchive", "CreateConnection", "CreateEndpoint", "CreatePartnerEventSource", "DeactivateEventSource", "DeauthorizeConnection", "DeleteApiDestination", "DeleteArchive", "DeleteConnection", "DeleteEndpoint", "DeletePartnerEventSource", "DescribeApiDestination", "DescribeArchive", "DescribeConnection", "DescribeEndpoint", "DescribeEventSource", "DescribePartnerEventSource", "DescribeReplay", "ListApiDestinations", "ListArchives", "ListConnections", "ListEndpoints", "ListEventSources", "ListPartnerEventSourceAccounts", "ListPartnerEventSources", "ListReplays", "PutPartnerEvents", "PutPermission", "RemovePermission", "StartReplay", "UpdateApiDestination", "UpdateArchive", "UpdateConnection", "UpdateEndpoint", "UpdateEventBus"],
    absent_http: &[],
};
