// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogGroupOutput {}

pub static CREATE_LOG_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateLogGroupOutput", payload: None, members: &[] });

impl wire::Output for CreateLogGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogStreamOutput {}

pub static CREATE_LOG_STREAM_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateLogStreamOutput", payload: None, members: &[] });

impl wire::Output for CreateLogStreamOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogGroupOutput {}

pub static DELETE_LOG_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteLogGroupOutput", payload: None, members: &[] });

impl wire::Output for DeleteLogGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogStreamOutput {}

pub static DELETE_LOG_STREAM_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteLogStreamOutput", payload: None, members: &[] });

impl wire::Output for DeleteLogStreamOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyOutput {}

pub static DELETE_RESOURCE_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteResourcePolicyOutput", payload: None, members: &[] });

impl wire::Output for DeleteResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRetentionPolicyOutput {}

pub static DELETE_RETENTION_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRetentionPolicyOutput", payload: None, members: &[] });

impl wire::Output for DeleteRetentionPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogGroupDeletionProtectionOutput {}

pub static PUT_LOG_GROUP_DELETION_PROTECTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutLogGroupDeletionProtectionOutput", payload: None, members: &[] });

impl wire::Output for PutLogGroupDeletionProtectionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRetentionPolicyOutput {}

pub static PUT_RETENTION_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutRetentionPolicyOutput", payload: None, members: &[] });

impl wire::Output for PutRetentionPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagLogGroupOutput {}

pub static TAG_LOG_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagLogGroupOutput", payload: None, members: &[] });

impl wire::Output for TagLogGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceOutput {}

pub static TAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "TagResourceOutput", payload: None, members: &[] });

impl wire::Output for TagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagLogGroupOutput {}

pub static UNTAG_LOG_GROUP_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagLogGroupOutput", payload: None, members: &[] });

impl wire::Output for UntagLogGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceOutput {}

pub static UNTAG_RESOURCE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UntagResourceOutput", payload: None, members: &[] });

impl wire::Output for UntagResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogGroupInput {
    #[serde(rename = "deletionProtectionEnabled", default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<bool>,
    #[serde(rename = "logGroupClass", default, skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<String>,
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateLogStreamInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogGroupInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteLogStreamInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteResourcePolicyInput {
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRetentionPolicyInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogGroupsInput {
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "logGroupClass", default, skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<String>,
    #[serde(rename = "logGroupIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub log_group_identifiers: Option<Vec<String>>,
    #[serde(rename = "logGroupNamePattern", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name_pattern: Option<String>,
    #[serde(rename = "logGroupNamePrefix", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name_prefix: Option<String>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogGroupsOutput {
    #[serde(rename = "logGroups", default, skip_serializing_if = "Option::is_none")]
    pub log_groups: Option<Vec<LogGroup>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeLogGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogStreamsInput {
    #[serde(rename = "descending", default, skip_serializing_if = "Option::is_none")]
    pub descending: Option<bool>,
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "logGroupIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(rename = "logGroupName", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logStreamNamePrefix", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_name_prefix: Option<String>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "orderBy", default, skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeLogStreamsOutput {
    #[serde(rename = "logStreams", default, skip_serializing_if = "Option::is_none")]
    pub log_streams: Option<Vec<LogStream>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeLogStreamsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeResourcePoliciesInput {
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeResourcePoliciesOutput {
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "resourcePolicies", default, skip_serializing_if = "Option::is_none")]
    pub resource_policies: Option<Vec<ResourcePolicy>>,
}

impl wire::Output for DescribeResourcePoliciesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FilterLogEventsInput {
    #[serde(rename = "endTime", default, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    #[serde(rename = "filterPattern", default, skip_serializing_if = "Option::is_none")]
    pub filter_pattern: Option<String>,
    #[serde(rename = "interleaved", default, skip_serializing_if = "Option::is_none")]
    pub interleaved: Option<bool>,
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "logGroupIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(rename = "logGroupName", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logStreamNamePrefix", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_name_prefix: Option<String>,
    #[serde(rename = "logStreamNames", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_names: Option<Vec<String>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FilterLogEventsOutput {
    #[serde(rename = "events", default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<FilteredLogEvent>>,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "searchedLogStreams", default, skip_serializing_if = "Option::is_none")]
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
}

impl wire::Output for FilterLogEventsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FilteredLogEvent {
    #[serde(rename = "eventId", default, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    #[serde(rename = "ingestionTime", default, skip_serializing_if = "Option::is_none")]
    pub ingestion_time: Option<i64>,
    #[serde(rename = "logStreamName", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "timestamp", default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLogEventsInput {
    #[serde(rename = "endTime", default, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(rename = "logGroupIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub log_group_identifier: Option<String>,
    #[serde(rename = "logGroupName", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
    #[serde(rename = "nextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "startFromHead", default, skip_serializing_if = "Option::is_none")]
    pub start_from_head: Option<bool>,
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetLogEventsOutput {
    #[serde(rename = "events", default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<OutputLogEvent>>,
    #[serde(rename = "nextBackwardToken", default, skip_serializing_if = "Option::is_none")]
    pub next_backward_token: Option<String>,
    #[serde(rename = "nextForwardToken", default, skip_serializing_if = "Option::is_none")]
    pub next_forward_token: Option<String>,
}

impl wire::Output for GetLogEventsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InputLogEvent {
    #[serde(rename = "message")]
    pub message: String,
    #[serde(rename = "timestamp")]
    pub timestamp: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForResourceOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

impl wire::Output for ListTagsForResourceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsLogGroupInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsLogGroupOutput {
    #[serde(rename = "tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
}

impl wire::Output for ListTagsLogGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LogGroup {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "creationTime", default, skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<i64>,
    #[serde(rename = "deletionProtectionEnabled", default, skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<bool>,
    #[serde(rename = "logGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<String>,
    #[serde(rename = "logGroupClass", default, skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<String>,
    #[serde(rename = "logGroupName", default, skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<String>,
    #[serde(rename = "metricFilterCount", default, skip_serializing_if = "Option::is_none")]
    pub metric_filter_count: Option<i64>,
    #[serde(rename = "retentionInDays", default, skip_serializing_if = "Option::is_none")]
    pub retention_in_days: Option<i64>,
    #[serde(rename = "storedBytes", default, skip_serializing_if = "Option::is_none")]
    pub stored_bytes: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LogStream {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "creationTime", default, skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<i64>,
    #[serde(rename = "firstEventTimestamp", default, skip_serializing_if = "Option::is_none")]
    pub first_event_timestamp: Option<i64>,
    #[serde(rename = "lastEventTimestamp", default, skip_serializing_if = "Option::is_none")]
    pub last_event_timestamp: Option<i64>,
    #[serde(rename = "lastIngestionTime", default, skip_serializing_if = "Option::is_none")]
    pub last_ingestion_time: Option<i64>,
    #[serde(rename = "logStreamName", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "storedBytes", default, skip_serializing_if = "Option::is_none")]
    pub stored_bytes: Option<i64>,
    #[serde(rename = "uploadSequenceToken", default, skip_serializing_if = "Option::is_none")]
    pub upload_sequence_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OutputLogEvent {
    #[serde(rename = "ingestionTime", default, skip_serializing_if = "Option::is_none")]
    pub ingestion_time: Option<i64>,
    #[serde(rename = "message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "timestamp", default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogEventsInput {
    #[serde(rename = "logEvents")]
    pub log_events: Vec<InputLogEvent>,
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "logStreamName")]
    pub log_stream_name: String,
    #[serde(rename = "sequenceToken", default, skip_serializing_if = "Option::is_none")]
    pub sequence_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogEventsOutput {
    #[serde(rename = "nextSequenceToken", default, skip_serializing_if = "Option::is_none")]
    pub next_sequence_token: Option<String>,
    #[serde(rename = "rejectedLogEventsInfo", default, skip_serializing_if = "Option::is_none")]
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
}

impl wire::Output for PutLogEventsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutLogGroupDeletionProtectionInput {
    #[serde(rename = "deletionProtectionEnabled")]
    pub deletion_protection_enabled: bool,
    #[serde(rename = "logGroupIdentifier")]
    pub log_group_identifier: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyInput {
    #[serde(rename = "policyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutResourcePolicyOutput {
    #[serde(rename = "resourcePolicy", default, skip_serializing_if = "Option::is_none")]
    pub resource_policy: Option<ResourcePolicy>,
}

impl wire::Output for PutResourcePolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutRetentionPolicyInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "retentionInDays")]
    pub retention_in_days: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RejectedLogEventsInfo {
    #[serde(rename = "expiredLogEventEndIndex", default, skip_serializing_if = "Option::is_none")]
    pub expired_log_event_end_index: Option<i64>,
    #[serde(rename = "tooNewLogEventStartIndex", default, skip_serializing_if = "Option::is_none")]
    pub too_new_log_event_start_index: Option<i64>,
    #[serde(rename = "tooOldLogEventEndIndex", default, skip_serializing_if = "Option::is_none")]
    pub too_old_log_event_end_index: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ResourcePolicy {
    #[serde(rename = "lastUpdatedTime", default, skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<i64>,
    #[serde(rename = "policyDocument", default, skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
    #[serde(rename = "policyName", default, skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchedLogStream {
    #[serde(rename = "logStreamName", default, skip_serializing_if = "Option::is_none")]
    pub log_stream_name: Option<String>,
    #[serde(rename = "searchedCompletely", default, skip_serializing_if = "Option::is_none")]
    pub searched_completely: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagLogGroupInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "tags")]
    pub tags: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagLogGroupInput {
    #[serde(rename = "logGroupName")]
    pub log_group_name: String,
    #[serde(rename = "tags")]
    pub tags: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceInput {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

pub static AMAZON_RESOURCE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1011) }, pattern: Some("[\\w+=/:,.@-]*"), values: &[] };
pub static ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CREATE_LOG_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateLogGroupRequest", payload: None, members: &[
    Member { name: "deletionProtectionEnabled", wire: "deletionProtectionEnabled", form: "deletionProtectionEnabled", place: Place::Body, shape: &DELETION_PROTECTION_ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "kmsKeyId", wire: "kmsKeyId", form: "kmsKeyId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "logGroupClass", wire: "logGroupClass", form: "logGroupClass", place: Place::Body, shape: &LOG_GROUP_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_LOG_STREAM_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateLogStreamRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DAYS_: Shape = Shape::Integer { range: Range::ANY };
pub static DELETE_LOG_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteLogGroupRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_LOG_STREAM_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteLogStreamRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteResourcePolicyRequest", payload: None, members: &[
    Member { name: "expectedRevisionId", wire: "expectedRevisionId", form: "expectedRevisionId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "policyName", wire: "policyName", form: "policyName", place: Place::Body, shape: &POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static DELETE_RETENTION_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRetentionPolicyRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETION_PROTECTION_ENABLED_: Shape = Shape::Boolean;
pub static DESCENDING_: Shape = Shape::Boolean;
pub static DESCRIBE_LIMIT_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(50) } };
pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS_: Shape = Shape::List { member: &LOG_GROUP_IDENTIFIER_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static DESCRIBE_LOG_GROUPS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeLogGroupsRequest", payload: None, members: &[
    Member { name: "accountIdentifiers", wire: "accountIdentifiers", form: "accountIdentifiers", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "includeLinkedAccounts", wire: "includeLinkedAccounts", form: "includeLinkedAccounts", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "limit", wire: "limit", form: "limit", place: Place::Body, shape: &DESCRIBE_LIMIT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupClass", wire: "logGroupClass", form: "logGroupClass", place: Place::Body, shape: &LOG_GROUP_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupIdentifiers", wire: "logGroupIdentifiers", form: "logGroupIdentifiers", place: Place::Body, shape: &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupNamePattern", wire: "logGroupNamePattern", form: "logGroupNamePattern", place: Place::Body, shape: &LOG_GROUP_NAME_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupNamePrefix", wire: "logGroupNamePrefix", form: "logGroupNamePrefix", place: Place::Body, shape: &LOG_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOG_GROUPS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeLogGroupsResponse", payload: None, members: &[
    Member { name: "logGroups", wire: "logGroups", form: "logGroups", place: Place::Body, shape: &LOG_GROUPS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOG_STREAMS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeLogStreamsRequest", payload: None, members: &[
    Member { name: "descending", wire: "descending", form: "descending", place: Place::Body, shape: &DESCENDING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "limit", wire: "limit", form: "limit", place: Place::Body, shape: &DESCRIBE_LIMIT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", form: "logGroupIdentifier", place: Place::Body, shape: &LOG_GROUP_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamNamePrefix", wire: "logStreamNamePrefix", form: "logStreamNamePrefix", place: Place::Body, shape: &LOG_STREAM_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "orderBy", wire: "orderBy", form: "orderBy", place: Place::Body, shape: &ORDER_BY_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_LOG_STREAMS_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeLogStreamsResponse", payload: None, members: &[
    Member { name: "logStreams", wire: "logStreams", form: "logStreams", place: Place::Body, shape: &LOG_STREAMS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_RESOURCE_POLICIES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeResourcePoliciesRequest", payload: None, members: &[
    Member { name: "limit", wire: "limit", form: "limit", place: Place::Body, shape: &DESCRIBE_LIMIT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "policyScope", wire: "policyScope", form: "policyScope", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static DESCRIBE_RESOURCE_POLICIES_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeResourcePoliciesResponse", payload: None, members: &[
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourcePolicies", wire: "resourcePolicies", form: "resourcePolicies", place: Place::Body, shape: &RESOURCE_POLICIES_, required: false, supported: true, attribute: false, time: None },
]});
pub static EVENT_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EVENT_MESSAGE_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: None, values: &[] };
pub static EVENTS_LIMIT_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(10000) } };
pub static FILTER_COUNT_: Shape = Shape::Integer { range: Range::ANY };
pub static FILTER_LOG_EVENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "FilterLogEventsRequest", payload: None, members: &[
    Member { name: "endTime", wire: "endTime", form: "endTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "filterPattern", wire: "filterPattern", form: "filterPattern", place: Place::Body, shape: &FILTER_PATTERN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "interleaved", wire: "interleaved", form: "interleaved", place: Place::Body, shape: &INTERLEAVED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "limit", wire: "limit", form: "limit", place: Place::Body, shape: &EVENTS_LIMIT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", form: "logGroupIdentifier", place: Place::Body, shape: &LOG_GROUP_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamNamePrefix", wire: "logStreamNamePrefix", form: "logStreamNamePrefix", place: Place::Body, shape: &LOG_STREAM_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamNames", wire: "logStreamNames", form: "logStreamNames", place: Place::Body, shape: &INPUT_LOG_STREAM_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "unmask", wire: "unmask", form: "unmask", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static FILTER_LOG_EVENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "FilterLogEventsResponse", payload: None, members: &[
    Member { name: "events", wire: "events", form: "events", place: Place::Body, shape: &FILTERED_LOG_EVENTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "searchedLogStreams", wire: "searchedLogStreams", form: "searchedLogStreams", place: Place::Body, shape: &SEARCHED_LOG_STREAMS_, required: false, supported: true, attribute: false, time: None },
]});
pub static FILTER_PATTERN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(1024) }, pattern: None, values: &[] };
pub static FILTERED_LOG_EVENT_: Shape = Shape::Structure(Structure { name: "FilteredLogEvent", payload: None, members: &[
    Member { name: "eventId", wire: "eventId", form: "eventId", place: Place::Body, shape: &EVENT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ingestionTime", wire: "ingestionTime", form: "ingestionTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &EVENT_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timestamp", wire: "timestamp", form: "timestamp", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
]});
pub static FILTERED_LOG_EVENTS_: Shape = Shape::List { member: &FILTERED_LOG_EVENT_, element: "member", flattened: false, size: Range::ANY };
pub static GET_LOG_EVENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "GetLogEventsRequest", payload: None, members: &[
    Member { name: "endTime", wire: "endTime", form: "endTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "limit", wire: "limit", form: "limit", place: Place::Body, shape: &EVENTS_LIMIT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", form: "logGroupIdentifier", place: Place::Body, shape: &LOG_GROUP_IDENTIFIER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "nextToken", wire: "nextToken", form: "nextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startFromHead", wire: "startFromHead", form: "startFromHead", place: Place::Body, shape: &START_FROM_HEAD_, required: false, supported: true, attribute: false, time: None },
    Member { name: "startTime", wire: "startTime", form: "startTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "unmask", wire: "unmask", form: "unmask", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static GET_LOG_EVENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetLogEventsResponse", payload: None, members: &[
    Member { name: "events", wire: "events", form: "events", place: Place::Body, shape: &OUTPUT_LOG_EVENTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextBackwardToken", wire: "nextBackwardToken", form: "nextBackwardToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "nextForwardToken", wire: "nextForwardToken", form: "nextForwardToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static INPUT_LOG_EVENT_: Shape = Shape::Structure(Structure { name: "InputLogEvent", payload: None, members: &[
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &EVENT_MESSAGE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "timestamp", wire: "timestamp", form: "timestamp", place: Place::Body, shape: &TIMESTAMP_, required: true, supported: true, attribute: false, time: None },
]});
pub static INPUT_LOG_EVENTS_: Shape = Shape::List { member: &INPUT_LOG_EVENT_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(10000) } };
pub static INPUT_LOG_STREAM_NAMES_: Shape = Shape::List { member: &LOG_STREAM_NAME_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static INTERLEAVED_: Shape = Shape::Boolean;
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_LOG_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsLogGroupRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_LOG_GROUP_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsLogGroupResponse", payload: None, members: &[
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOG_EVENT_INDEX_: Shape = Shape::Integer { range: Range::ANY };
pub static LOG_GROUP_: Shape = Shape::Structure(Structure { name: "LogGroup", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "creationTime", wire: "creationTime", form: "creationTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "deletionProtectionEnabled", wire: "deletionProtectionEnabled", form: "deletionProtectionEnabled", place: Place::Body, shape: &DELETION_PROTECTION_ENABLED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupArn", wire: "logGroupArn", form: "logGroupArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupClass", wire: "logGroupClass", form: "logGroupClass", place: Place::Body, shape: &LOG_GROUP_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "metricFilterCount", wire: "metricFilterCount", form: "metricFilterCount", place: Place::Body, shape: &FILTER_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "retentionInDays", wire: "retentionInDays", form: "retentionInDays", place: Place::Body, shape: &DAYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "storedBytes", wire: "storedBytes", form: "storedBytes", place: Place::Body, shape: &STORED_BYTES_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOG_GROUP_CLASS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] };
pub static LOG_GROUP_IDENTIFIER_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2048) }, pattern: Some("[\\w#+=/:,.@-]*"), values: &[] };
pub static LOG_GROUP_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("[\\.\\-_/#A-Za-z0-9]+"), values: &[] };
pub static LOG_GROUP_NAME_PATTERN_: Shape = Shape::String { length: Range { min: Some(0), max: Some(512) }, pattern: Some("[\\.\\-_/#A-Za-z0-9]*"), values: &[] };
pub static LOG_GROUPS_: Shape = Shape::List { member: &LOG_GROUP_, element: "member", flattened: false, size: Range::ANY };
pub static LOG_STREAM_: Shape = Shape::Structure(Structure { name: "LogStream", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "creationTime", wire: "creationTime", form: "creationTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "firstEventTimestamp", wire: "firstEventTimestamp", form: "firstEventTimestamp", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastEventTimestamp", wire: "lastEventTimestamp", form: "lastEventTimestamp", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "lastIngestionTime", wire: "lastIngestionTime", form: "lastIngestionTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "storedBytes", wire: "storedBytes", form: "storedBytes", place: Place::Body, shape: &STORED_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "uploadSequenceToken", wire: "uploadSequenceToken", form: "uploadSequenceToken", place: Place::Body, shape: &SEQUENCE_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LOG_STREAM_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(512) }, pattern: Some("[^:*]*"), values: &[] };
pub static LOG_STREAM_SEARCHED_COMPLETELY_: Shape = Shape::Boolean;
pub static LOG_STREAMS_: Shape = Shape::List { member: &LOG_STREAM_, element: "member", flattened: false, size: Range::ANY };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: None, values: &[] };
pub static ORDER_BY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["LogStreamName", "LastEventTime"] };
pub static OUTPUT_LOG_EVENT_: Shape = Shape::Structure(Structure { name: "OutputLogEvent", payload: None, members: &[
    Member { name: "ingestionTime", wire: "ingestionTime", form: "ingestionTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "message", wire: "message", form: "message", place: Place::Body, shape: &EVENT_MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "timestamp", wire: "timestamp", form: "timestamp", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
]});
pub static OUTPUT_LOG_EVENTS_: Shape = Shape::List { member: &OUTPUT_LOG_EVENT_, element: "member", flattened: false, size: Range::ANY };
pub static POLICY_DOCUMENT_: Shape = Shape::String { length: Range { min: Some(1), max: Some(51200) }, pattern: None, values: &[] };
pub static POLICY_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PUT_LOG_EVENTS_REQUEST_: Shape = Shape::Structure(Structure { name: "PutLogEventsRequest", payload: None, members: &[
    Member { name: "entity", wire: "entity", form: "entity", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "logEvents", wire: "logEvents", form: "logEvents", place: Place::Body, shape: &INPUT_LOG_EVENTS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "sequenceToken", wire: "sequenceToken", form: "sequenceToken", place: Place::Body, shape: &SEQUENCE_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_LOG_EVENTS_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutLogEventsResponse", payload: None, members: &[
    Member { name: "nextSequenceToken", wire: "nextSequenceToken", form: "nextSequenceToken", place: Place::Body, shape: &SEQUENCE_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "rejectedLogEventsInfo", wire: "rejectedLogEventsInfo", form: "rejectedLogEventsInfo", place: Place::Body, shape: &REJECTED_LOG_EVENTS_INFO_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_LOG_GROUP_DELETION_PROTECTION_REQUEST_: Shape = Shape::Structure(Structure { name: "PutLogGroupDeletionProtectionRequest", payload: None, members: &[
    Member { name: "deletionProtectionEnabled", wire: "deletionProtectionEnabled", form: "deletionProtectionEnabled", place: Place::Body, shape: &DELETION_PROTECTION_ENABLED_, required: true, supported: true, attribute: false, time: None },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", form: "logGroupIdentifier", place: Place::Body, shape: &LOG_GROUP_IDENTIFIER_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_RESOURCE_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutResourcePolicyRequest", payload: None, members: &[
    Member { name: "expectedRevisionId", wire: "expectedRevisionId", form: "expectedRevisionId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "policyDocument", wire: "policyDocument", form: "policyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "policyName", wire: "policyName", form: "policyName", place: Place::Body, shape: &POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static PUT_RESOURCE_POLICY_RESPONSE_: Shape = Shape::Structure(Structure { name: "PutResourcePolicyResponse", payload: None, members: &[
    Member { name: "resourcePolicy", wire: "resourcePolicy", form: "resourcePolicy", place: Place::Body, shape: &RESOURCE_POLICY_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_RETENTION_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutRetentionPolicyRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "retentionInDays", wire: "retentionInDays", form: "retentionInDays", place: Place::Body, shape: &DAYS_, required: true, supported: true, attribute: false, time: None },
]});
pub static REJECTED_LOG_EVENTS_INFO_: Shape = Shape::Structure(Structure { name: "RejectedLogEventsInfo", payload: None, members: &[
    Member { name: "expiredLogEventEndIndex", wire: "expiredLogEventEndIndex", form: "expiredLogEventEndIndex", place: Place::Body, shape: &LOG_EVENT_INDEX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tooNewLogEventStartIndex", wire: "tooNewLogEventStartIndex", form: "tooNewLogEventStartIndex", place: Place::Body, shape: &LOG_EVENT_INDEX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "tooOldLogEventEndIndex", wire: "tooOldLogEventEndIndex", form: "tooOldLogEventEndIndex", place: Place::Body, shape: &LOG_EVENT_INDEX_, required: false, supported: true, attribute: false, time: None },
]});
pub static RESOURCE_POLICIES_: Shape = Shape::List { member: &RESOURCE_POLICY_, element: "member", flattened: false, size: Range::ANY };
pub static RESOURCE_POLICY_: Shape = Shape::Structure(Structure { name: "ResourcePolicy", payload: None, members: &[
    Member { name: "lastUpdatedTime", wire: "lastUpdatedTime", form: "lastUpdatedTime", place: Place::Body, shape: &TIMESTAMP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "policyDocument", wire: "policyDocument", form: "policyDocument", place: Place::Body, shape: &POLICY_DOCUMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "policyName", wire: "policyName", form: "policyName", place: Place::Body, shape: &POLICY_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static SEARCHED_LOG_STREAM_: Shape = Shape::Structure(Structure { name: "SearchedLogStream", payload: None, members: &[
    Member { name: "logStreamName", wire: "logStreamName", form: "logStreamName", place: Place::Body, shape: &LOG_STREAM_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "searchedCompletely", wire: "searchedCompletely", form: "searchedCompletely", place: Place::Body, shape: &LOG_STREAM_SEARCHED_COMPLETELY_, required: false, supported: true, attribute: false, time: None },
]});
pub static SEARCHED_LOG_STREAMS_: Shape = Shape::List { member: &SEARCHED_LOG_STREAM_, element: "member", flattened: false, size: Range::ANY };
pub static SEQUENCE_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: None, values: &[] };
pub static START_FROM_HEAD_: Shape = Shape::Boolean;
pub static STORED_BYTES_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"), values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range { min: Some(0), max: Some(50) } };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range { min: Some(1), max: None } };
pub static TAG_LOG_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "TagLogGroupRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAGS_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: None, max: Some(256) }, pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] };
pub static TAGS_: Shape = Shape::Map { key: &TAG_KEY_, value: &TAG_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static TIMESTAMP_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static UNTAG_LOG_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagLogGroupRequest", payload: None, members: &[
    Member { name: "logGroupName", wire: "logGroupName", form: "logGroupName", place: Place::Body, shape: &LOG_GROUP_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tags", wire: "tags", form: "tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "resourceArn", wire: "resourceArn", form: "resourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "tagKeys", wire: "tagKeys", form: "tagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});

pub static CREATE_LOG_GROUP_OPERATION: schema::Operation = schema::Operation { name: "CreateLogGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_LOG_GROUP_REQUEST_, output: &CREATE_LOG_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateLogGroupInput {
    type Output = CreateLogGroupOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_LOG_GROUP_OPERATION;
}

pub static CREATE_LOG_STREAM_OPERATION: schema::Operation = schema::Operation { name: "CreateLogStream", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_LOG_STREAM_REQUEST_, output: &CREATE_LOG_STREAM_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateLogStreamInput {
    type Output = CreateLogStreamOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_LOG_STREAM_OPERATION;
}

pub static DELETE_LOG_GROUP_OPERATION: schema::Operation = schema::Operation { name: "DeleteLogGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_LOG_GROUP_REQUEST_, output: &DELETE_LOG_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteLogGroupInput {
    type Output = DeleteLogGroupOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_LOG_GROUP_OPERATION;
}

pub static DELETE_LOG_STREAM_OPERATION: schema::Operation = schema::Operation { name: "DeleteLogStream", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_LOG_STREAM_REQUEST_, output: &DELETE_LOG_STREAM_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteLogStreamInput {
    type Output = DeleteLogStreamOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_LOG_STREAM_OPERATION;
}

pub static DELETE_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_RESOURCE_POLICY_REQUEST_, output: &DELETE_RESOURCE_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteResourcePolicyInput {
    type Output = DeleteResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_RESOURCE_POLICY_OPERATION;
}

pub static DELETE_RETENTION_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteRetentionPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_RETENTION_POLICY_REQUEST_, output: &DELETE_RETENTION_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteRetentionPolicyInput {
    type Output = DeleteRetentionPolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_RETENTION_POLICY_OPERATION;
}

pub static DESCRIBE_LOG_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "DescribeLogGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LOG_GROUPS_REQUEST_, output: &DESCRIBE_LOG_GROUPS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeLogGroupsInput {
    type Output = DescribeLogGroupsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LOG_GROUPS_OPERATION;
}

pub static DESCRIBE_LOG_STREAMS_OPERATION: schema::Operation = schema::Operation { name: "DescribeLogStreams", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_LOG_STREAMS_REQUEST_, output: &DESCRIBE_LOG_STREAMS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeLogStreamsInput {
    type Output = DescribeLogStreamsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_LOG_STREAMS_OPERATION;
}

pub static DESCRIBE_RESOURCE_POLICIES_OPERATION: schema::Operation = schema::Operation { name: "DescribeResourcePolicies", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_RESOURCE_POLICIES_REQUEST_, output: &DESCRIBE_RESOURCE_POLICIES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeResourcePoliciesInput {
    type Output = DescribeResourcePoliciesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_RESOURCE_POLICIES_OPERATION;
}

pub static FILTER_LOG_EVENTS_OPERATION: schema::Operation = schema::Operation { name: "FilterLogEvents", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &FILTER_LOG_EVENTS_REQUEST_, output: &FILTER_LOG_EVENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for FilterLogEventsInput {
    type Output = FilterLogEventsOutput;
    const SCHEMA: &'static schema::Operation = &FILTER_LOG_EVENTS_OPERATION;
}

pub static GET_LOG_EVENTS_OPERATION: schema::Operation = schema::Operation { name: "GetLogEvents", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_LOG_EVENTS_REQUEST_, output: &GET_LOG_EVENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetLogEventsInput {
    type Output = GetLogEventsOutput;
    const SCHEMA: &'static schema::Operation = &GET_LOG_EVENTS_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static LIST_TAGS_LOG_GROUP_OPERATION: schema::Operation = schema::Operation { name: "ListTagsLogGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_LOG_GROUP_REQUEST_, output: &LIST_TAGS_LOG_GROUP_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsLogGroupInput {
    type Output = ListTagsLogGroupOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_LOG_GROUP_OPERATION;
}

pub static PUT_LOG_EVENTS_OPERATION: schema::Operation = schema::Operation { name: "PutLogEvents", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_LOG_EVENTS_REQUEST_, output: &PUT_LOG_EVENTS_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutLogEventsInput {
    type Output = PutLogEventsOutput;
    const SCHEMA: &'static schema::Operation = &PUT_LOG_EVENTS_OPERATION;
}

pub static PUT_LOG_GROUP_DELETION_PROTECTION_OPERATION: schema::Operation = schema::Operation { name: "PutLogGroupDeletionProtection", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_LOG_GROUP_DELETION_PROTECTION_REQUEST_, output: &PUT_LOG_GROUP_DELETION_PROTECTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutLogGroupDeletionProtectionInput {
    type Output = PutLogGroupDeletionProtectionOutput;
    const SCHEMA: &'static schema::Operation = &PUT_LOG_GROUP_DELETION_PROTECTION_OPERATION;
}

pub static PUT_RESOURCE_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutResourcePolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_RESOURCE_POLICY_REQUEST_, output: &PUT_RESOURCE_POLICY_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for PutResourcePolicyInput {
    type Output = PutResourcePolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_RESOURCE_POLICY_OPERATION;
}

pub static PUT_RETENTION_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutRetentionPolicy", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUT_RETENTION_POLICY_REQUEST_, output: &PUT_RETENTION_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutRetentionPolicyInput {
    type Output = PutRetentionPolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_RETENTION_POLICY_OPERATION;
}

pub static TAG_LOG_GROUP_OPERATION: schema::Operation = schema::Operation { name: "TagLogGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_LOG_GROUP_REQUEST_, output: &TAG_LOG_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for TagLogGroupInput {
    type Output = TagLogGroupOutput;
    const SCHEMA: &'static schema::Operation = &TAG_LOG_GROUP_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNTAG_LOG_GROUP_OPERATION: schema::Operation = schema::Operation { name: "UntagLogGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_LOG_GROUP_REQUEST_, output: &UNTAG_LOG_GROUP_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UntagLogGroupInput {
    type Output = UntagLogGroupOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_LOG_GROUP_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "logs",
    signing: &["logs"],
    protocol: Protocol::Json11,
    targets: &["Logs_20140328"],
    version: "2014-03-28",
    namespace: "",
    invalid: "InvalidParameterException",
    operations: &[&CREATE_LOG_GROUP_OPERATION, &CREATE_LOG_STREAM_OPERATION, &DELETE_LOG_GROUP_OPERATION, &DELETE_LOG_STREAM_OPERATION, &DELETE_RESOURCE_POLICY_OPERATION, &DELETE_RETENTION_POLICY_OPERATION, &DESCRIBE_LOG_GROUPS_OPERATION, &DESCRIBE_LOG_STREAMS_OPERATION, &DESCRIBE_RESOURCE_POLICIES_OPERATION, &FILTER_LOG_EVENTS_OPERATION, &GET_LOG_EVENTS_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &LIST_TAGS_LOG_GROUP_OPERATION, &PUT_LOG_EVENTS_OPERATION, &PUT_LOG_GROUP_DELETION_PROTECTION_OPERATION, &PUT_RESOURCE_POLICY_OPERATION, &PUT_RETENTION_POLICY_OPERATION, &TAG_LOG_GROUP_OPERATION, &TAG_RESOURCE_OPERATION, &UNTAG_LOG_GROUP_OPERATION, &UNTAG_RESOURCE_OPERATION],
    absent: &["AssociateKmsKey", "AssociateSourceToS3TableIntegration", "CancelExportTask", "CancelImportTask", "CreateDelivery", "CreateExportTask", "CreateImportTask", "CreateLogAnomalyDetector", "CreateLookupTable", "CreateScheduledQuery", "DeleteAccountPolicy", "DeleteDataProtectionPolicy", "DeleteDelivery", "DeleteDeliveryDestination", "DeleteDeliveryDestinationPolicy", "DeleteDeliverySource", "DeleteDestination", "DeleteIndexPolicy", "DeleteIntegration", "DeleteLogAnomalyDetector", "DeleteLookupTable", "DeleteMetricFilter", "DeleteQueryDefinition", "DeleteScheduledQuery", "DeleteSubscriptionFilter", "DeleteTransformer", "DescribeAccountPolicies", "DescribeConfigurationTemplates", "DescribeDeliveries", "DescribeDeliveryDestinations", "DescribeDeliverySources", "DescribeDestinations", "DescribeExportTasks", "DescribeFieldIndexes", "DescribeImportTaskBatches", "DescribeImportTasks", "DescribeIndexPolicies", "DescribeLookupTables", "DescribeMetricFilters", "DescribeQueries", "DescribeQueryDefinitions", "DescribeSubscriptionFilters", "DisassociateKmsKey", "DisassociateSourceFromS3TableIntegration", "GetDataProtectionPolicy", "GetDelivery", "GetDeliveryDestination", "GetDeliveryDestinationPolicy", "GetDeliverySource", "GetIntegration", "GetLogAnomalyDetector", "GetLogFields", "GetLogGroupFields", "GetLogObject", "GetLogRecord", "GetLookupTable", "GetQueryResults", "GetScheduledQuery", "GetScheduledQueryHistory", "GetTransformer", "ListAggregateLogGroupSummaries", "ListAnomalies", "ListIntegrations", "ListLogAnomalyDetectors", "ListLogGroups", "ListLogGroupsForQuery", "ListScheduledQueries", "ListSourcesForS3TableIntegration", "PutAccountPolicy", "PutBearerTokenAuthentication", "PutDataProtectionPolicy", "PutDeliveryDestination", "PutDeliveryDestinationPolicy", "PutDeliverySource", "PutDestination", "PutDestinationPolicy", "PutIndexPolicy", "PutIntegration", "PutMetricFilter", "PutQueryDefinition", "PutSubscriptionFilter", "PutTransformer", "StartLiveTail", "StartQuery", "StopQuery", "TestMetricFilter", "TestTransformer", "UpdateAnomaly", "UpdateDeliveryConfiguration", "UpdateLogAnomalyDetector", "UpdateLookupTable", "UpdateScheduledQuery"],
    absent_http: &[],
};
