// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddPermissionOutput {}

pub static ADD_PERMISSION_OUTPUT_: Shape = Shape::Structure(Structure { name: "AddPermissionOutput", payload: None, members: &[] });

impl wire::Output for AddPermissionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTopicOutput {}

pub static DELETE_TOPIC_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteTopicOutput", payload: None, members: &[] });

impl wire::Output for DeleteTopicOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemovePermissionOutput {}

pub static REMOVE_PERMISSION_OUTPUT_: Shape = Shape::Structure(Structure { name: "RemovePermissionOutput", payload: None, members: &[] });

impl wire::Output for RemovePermissionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSubscriptionAttributesOutput {}

pub static SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetSubscriptionAttributesOutput", payload: None, members: &[] });

impl wire::Output for SetSubscriptionAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetTopicAttributesOutput {}

pub static SET_TOPIC_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "SetTopicAttributesOutput", payload: None, members: &[] });

impl wire::Output for SetTopicAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UnsubscribeOutput {}

pub static UNSUBSCRIBE_OUTPUT_: Shape = Shape::Structure(Structure { name: "UnsubscribeOutput", payload: None, members: &[] });

impl wire::Output for UnsubscribeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddPermissionInput {
    #[serde(rename = "AWSAccountId")]
    pub aws_account_id: Vec<String>,
    #[serde(rename = "ActionName")]
    pub action_name: Vec<String>,
    #[serde(rename = "Label")]
    pub label: String,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BatchResultErrorEntry {
    #[serde(rename = "Code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "Id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "SenderFault", default, skip_serializing_if = "Option::is_none")]
    pub sender_fault: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConfirmSubscriptionInput {
    #[serde(rename = "AuthenticateOnUnsubscribe", default, skip_serializing_if = "Option::is_none")]
    pub authenticate_on_unsubscribe: Option<String>,
    #[serde(rename = "Token")]
    pub token: String,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConfirmSubscriptionOutput {
    #[serde(rename = "SubscriptionArn", default, skip_serializing_if = "Option::is_none")]
    pub subscription_arn: Option<String>,
}

impl wire::Output for ConfirmSubscriptionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTopicInput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, String>>,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTopicOutput {
    #[serde(rename = "TopicArn", default, skip_serializing_if = "Option::is_none")]
    pub topic_arn: Option<String>,
}

impl wire::Output for CreateTopicOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTopicInput {
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSubscriptionAttributesInput {
    #[serde(rename = "SubscriptionArn")]
    pub subscription_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSubscriptionAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, String>>,
}

impl wire::Output for GetSubscriptionAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetTopicAttributesInput {
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetTopicAttributesOutput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, String>>,
}

impl wire::Output for GetTopicAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSubscriptionsByTopicInput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSubscriptionsByTopicOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Subscriptions", default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<Subscription>>,
}

impl wire::Output for ListSubscriptionsByTopicOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSubscriptionsInput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListSubscriptionsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Subscriptions", default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<Subscription>>,
}

impl wire::Output for ListSubscriptionsOutput {}

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
pub struct ListTopicsInput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTopicsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Topics", default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<Topic>>,
}

impl wire::Output for ListTopicsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MessageAttributeValue {
    #[serde(rename = "BinaryValue", default, skip_serializing_if = "Option::is_none")]
    pub binary_value: Option<wire::Blob>,
    #[serde(rename = "DataType")]
    pub data_type: String,
    #[serde(rename = "StringValue", default, skip_serializing_if = "Option::is_none")]
    pub string_value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishBatchInput {
    #[serde(rename = "PublishBatchRequestEntries")]
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishBatchRequestEntry {
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "MessageAttributes", default, skip_serializing_if = "Option::is_none")]
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    #[serde(rename = "MessageStructure", default, skip_serializing_if = "Option::is_none")]
    pub message_structure: Option<String>,
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishBatchOutput {
    #[serde(rename = "Failed", default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<BatchResultErrorEntry>>,
    #[serde(rename = "Successful", default, skip_serializing_if = "Option::is_none")]
    pub successful: Option<Vec<PublishBatchResultEntry>>,
}

impl wire::Output for PublishBatchOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishBatchResultEntry {
    #[serde(rename = "Id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "MessageId", default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishInput {
    #[serde(rename = "Message")]
    pub message: String,
    #[serde(rename = "MessageAttributes", default, skip_serializing_if = "Option::is_none")]
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    #[serde(rename = "MessageStructure", default, skip_serializing_if = "Option::is_none")]
    pub message_structure: Option<String>,
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "TargetArn", default, skip_serializing_if = "Option::is_none")]
    pub target_arn: Option<String>,
    #[serde(rename = "TopicArn", default, skip_serializing_if = "Option::is_none")]
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublishOutput {
    #[serde(rename = "MessageId", default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

impl wire::Output for PublishOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemovePermissionInput {
    #[serde(rename = "Label")]
    pub label: String,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetSubscriptionAttributesInput {
    #[serde(rename = "AttributeName")]
    pub attribute_name: String,
    #[serde(rename = "AttributeValue", default, skip_serializing_if = "Option::is_none")]
    pub attribute_value: Option<String>,
    #[serde(rename = "SubscriptionArn")]
    pub subscription_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SetTopicAttributesInput {
    #[serde(rename = "AttributeName")]
    pub attribute_name: String,
    #[serde(rename = "AttributeValue", default, skip_serializing_if = "Option::is_none")]
    pub attribute_value: Option<String>,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SubscribeInput {
    #[serde(rename = "Attributes", default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, String>>,
    #[serde(rename = "Endpoint", default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    #[serde(rename = "Protocol")]
    pub protocol: String,
    #[serde(rename = "ReturnSubscriptionArn", default, skip_serializing_if = "Option::is_none")]
    pub return_subscription_arn: Option<bool>,
    #[serde(rename = "TopicArn")]
    pub topic_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SubscribeOutput {
    #[serde(rename = "SubscriptionArn", default, skip_serializing_if = "Option::is_none")]
    pub subscription_arn: Option<String>,
}

impl wire::Output for SubscribeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Subscription {
    #[serde(rename = "Endpoint", default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "SubscriptionArn", default, skip_serializing_if = "Option::is_none")]
    pub subscription_arn: Option<String>,
    #[serde(rename = "TopicArn", default, skip_serializing_if = "Option::is_none")]
    pub topic_arn: Option<String>,
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
pub struct Topic {
    #[serde(rename = "TopicArn", default, skip_serializing_if = "Option::is_none")]
    pub topic_arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UnsubscribeInput {
    #[serde(rename = "SubscriptionArn")]
    pub subscription_arn: String,
}

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

pub static ACTIONS_LIST_: Shape = Shape::List { member: &ACTION_, element: "member", flattened: false, size: Range::ANY };
pub static ADD_PERMISSION_INPUT_: Shape = Shape::Structure(Structure { name: "AddPermissionInput", payload: None, members: &[
    Member { name: "AWSAccountId", wire: "AWSAccountId", form: "AWSAccountId", place: Place::Body, shape: &DELEGATES_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ActionName", wire: "ActionName", form: "ActionName", place: Place::Body, shape: &ACTIONS_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Label", wire: "Label", form: "Label", place: Place::Body, shape: &LABEL_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static AMAZON_RESOURCE_NAME_: Shape = Shape::String { length: Range { min: Some(1), max: Some(1011) }, pattern: None, values: &[] };
pub static BATCH_RESULT_ERROR_ENTRY_: Shape = Shape::Structure(Structure { name: "BatchResultErrorEntry", payload: None, members: &[
    Member { name: "Code", wire: "Code", form: "Code", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Id", wire: "Id", form: "Id", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Message", wire: "Message", form: "Message", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SenderFault", wire: "SenderFault", form: "SenderFault", place: Place::Body, shape: &BOOLEAN_, required: true, supported: true, attribute: false, time: None },
]});
pub static BATCH_RESULT_ERROR_ENTRY_LIST_: Shape = Shape::List { member: &BATCH_RESULT_ERROR_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static BINARY_: Shape = Shape::Blob { streaming: false, length: Range::ANY };
pub static CONFIRM_SUBSCRIPTION_INPUT_: Shape = Shape::Structure(Structure { name: "ConfirmSubscriptionInput", payload: None, members: &[
    Member { name: "AuthenticateOnUnsubscribe", wire: "AuthenticateOnUnsubscribe", form: "AuthenticateOnUnsubscribe", place: Place::Body, shape: &AUTHENTICATE_ON_UNSUBSCRIBE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Token", wire: "Token", form: "Token", place: Place::Body, shape: &TOKEN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static CONFIRM_SUBSCRIPTION_RESPONSE_: Shape = Shape::Structure(Structure { name: "ConfirmSubscriptionResponse", payload: None, members: &[
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_TOPIC_INPUT_: Shape = Shape::Structure(Structure { name: "CreateTopicInput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &TOPIC_ATTRIBUTES_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataProtectionPolicy", wire: "DataProtectionPolicy", form: "DataProtectionPolicy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &TOPIC_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_TOPIC_RESPONSE_: Shape = Shape::Structure(Structure { name: "CreateTopicResponse", payload: None, members: &[
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELEGATES_LIST_: Shape = Shape::List { member: &DELEGATE_, element: "member", flattened: false, size: Range::ANY };
pub static DELETE_TOPIC_INPUT_: Shape = Shape::Structure(Structure { name: "DeleteTopicInput", payload: None, members: &[
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_SUBSCRIPTION_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "GetSubscriptionAttributesInput", payload: None, members: &[
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetSubscriptionAttributesResponse", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &SUBSCRIPTION_ATTRIBUTES_MAP_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_TOPIC_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "GetTopicAttributesInput", payload: None, members: &[
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_TOPIC_ATTRIBUTES_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetTopicAttributesResponse", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &TOPIC_ATTRIBUTES_MAP_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT_: Shape = Shape::Structure(Structure { name: "ListSubscriptionsByTopicInput", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListSubscriptionsByTopicResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subscriptions", wire: "Subscriptions", form: "Subscriptions", place: Place::Body, shape: &SUBSCRIPTIONS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SUBSCRIPTIONS_INPUT_: Shape = Shape::Structure(Structure { name: "ListSubscriptionsInput", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_SUBSCRIPTIONS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListSubscriptionsResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subscriptions", wire: "Subscriptions", form: "Subscriptions", place: Place::Body, shape: &SUBSCRIPTIONS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceRequest", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForResourceResponse", payload: None, members: &[
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TOPICS_INPUT_: Shape = Shape::Structure(Structure { name: "ListTopicsInput", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TOPICS_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTopicsResponse", payload: None, members: &[
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Topics", wire: "Topics", form: "Topics", place: Place::Body, shape: &TOPICS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MESSAGE_ATTRIBUTE_MAP_: Shape = Shape::Map { key: &STRING_, value: &MESSAGE_ATTRIBUTE_VALUE_, key_name: "Name", value_name: "Value", flattened: false, size: Range::ANY };
pub static MESSAGE_ATTRIBUTE_VALUE_: Shape = Shape::Structure(Structure { name: "MessageAttributeValue", payload: None, members: &[
    Member { name: "BinaryValue", wire: "BinaryValue", form: "BinaryValue", place: Place::Body, shape: &BINARY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DataType", wire: "DataType", form: "DataType", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "StringValue", wire: "StringValue", form: "StringValue", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_BATCH_INPUT_: Shape = Shape::Structure(Structure { name: "PublishBatchInput", payload: None, members: &[
    Member { name: "PublishBatchRequestEntries", wire: "PublishBatchRequestEntries", form: "PublishBatchRequestEntries", place: Place::Body, shape: &PUBLISH_BATCH_REQUEST_ENTRY_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_BATCH_REQUEST_ENTRY_: Shape = Shape::Structure(Structure { name: "PublishBatchRequestEntry", payload: None, members: &[
    Member { name: "Id", wire: "Id", form: "Id", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Message", wire: "Message", form: "Message", place: Place::Body, shape: &MESSAGE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MessageAttributes", wire: "MessageAttributes", form: "MessageAttributes", place: Place::Body, shape: &MESSAGE_ATTRIBUTE_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MessageDeduplicationId", wire: "MessageDeduplicationId", form: "MessageDeduplicationId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MessageGroupId", wire: "MessageGroupId", form: "MessageGroupId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MessageStructure", wire: "MessageStructure", form: "MessageStructure", place: Place::Body, shape: &MESSAGE_STRUCTURE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subject", wire: "Subject", form: "Subject", place: Place::Body, shape: &SUBJECT_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_BATCH_REQUEST_ENTRY_LIST_: Shape = Shape::List { member: &PUBLISH_BATCH_REQUEST_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static PUBLISH_BATCH_RESPONSE_: Shape = Shape::Structure(Structure { name: "PublishBatchResponse", payload: None, members: &[
    Member { name: "Failed", wire: "Failed", form: "Failed", place: Place::Body, shape: &BATCH_RESULT_ERROR_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Successful", wire: "Successful", form: "Successful", place: Place::Body, shape: &PUBLISH_BATCH_RESULT_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_BATCH_RESULT_ENTRY_: Shape = Shape::Structure(Structure { name: "PublishBatchResultEntry", payload: None, members: &[
    Member { name: "Id", wire: "Id", form: "Id", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MessageId", wire: "MessageId", form: "MessageId", place: Place::Body, shape: &MESSAGE_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_BATCH_RESULT_ENTRY_LIST_: Shape = Shape::List { member: &PUBLISH_BATCH_RESULT_ENTRY_, element: "member", flattened: false, size: Range::ANY };
pub static PUBLISH_INPUT_: Shape = Shape::Structure(Structure { name: "PublishInput", payload: None, members: &[
    Member { name: "Message", wire: "Message", form: "Message", place: Place::Body, shape: &MESSAGE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MessageAttributes", wire: "MessageAttributes", form: "MessageAttributes", place: Place::Body, shape: &MESSAGE_ATTRIBUTE_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MessageDeduplicationId", wire: "MessageDeduplicationId", form: "MessageDeduplicationId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MessageGroupId", wire: "MessageGroupId", form: "MessageGroupId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MessageStructure", wire: "MessageStructure", form: "MessageStructure", place: Place::Body, shape: &MESSAGE_STRUCTURE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PhoneNumber", wire: "PhoneNumber", form: "PhoneNumber", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Subject", wire: "Subject", form: "Subject", place: Place::Body, shape: &SUBJECT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TargetArn", wire: "TargetArn", form: "TargetArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUBLISH_RESPONSE_: Shape = Shape::Structure(Structure { name: "PublishResponse", payload: None, members: &[
    Member { name: "MessageId", wire: "MessageId", form: "MessageId", place: Place::Body, shape: &MESSAGE_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static REMOVE_PERMISSION_INPUT_: Shape = Shape::Structure(Structure { name: "RemovePermissionInput", payload: None, members: &[
    Member { name: "Label", wire: "Label", form: "Label", place: Place::Body, shape: &LABEL_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_SUBSCRIPTION_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "SetSubscriptionAttributesInput", payload: None, members: &[
    Member { name: "AttributeName", wire: "AttributeName", form: "AttributeName", place: Place::Body, shape: &ATTRIBUTE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "AttributeValue", wire: "AttributeValue", form: "AttributeValue", place: Place::Body, shape: &ATTRIBUTE_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static SET_TOPIC_ATTRIBUTES_INPUT_: Shape = Shape::Structure(Structure { name: "SetTopicAttributesInput", payload: None, members: &[
    Member { name: "AttributeName", wire: "AttributeName", form: "AttributeName", place: Place::Body, shape: &ATTRIBUTE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "AttributeValue", wire: "AttributeValue", form: "AttributeValue", place: Place::Body, shape: &ATTRIBUTE_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBSCRIBE_INPUT_: Shape = Shape::Structure(Structure { name: "SubscribeInput", payload: None, members: &[
    Member { name: "Attributes", wire: "Attributes", form: "Attributes", place: Place::Body, shape: &SUBSCRIPTION_ATTRIBUTES_MAP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Endpoint", wire: "Endpoint", form: "Endpoint", place: Place::Body, shape: &ENDPOINT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ReturnSubscriptionArn", wire: "ReturnSubscriptionArn", form: "ReturnSubscriptionArn", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static SUBSCRIBE_RESPONSE_: Shape = Shape::Structure(Structure { name: "SubscribeResponse", payload: None, members: &[
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static SUBSCRIPTION_: Shape = Shape::Structure(Structure { name: "Subscription", payload: None, members: &[
    Member { name: "Endpoint", wire: "Endpoint", form: "Endpoint", place: Place::Body, shape: &ENDPOINT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &ACCOUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "Protocol", form: "Protocol", place: Place::Body, shape: &PROTOCOL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static SUBSCRIPTION_ATTRIBUTES_MAP_: Shape = Shape::Map { key: &ATTRIBUTE_NAME_, value: &ATTRIBUTE_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static SUBSCRIPTIONS_LIST_: Shape = Shape::List { member: &SUBSCRIPTION_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: None, values: &[] };
pub static TAG_KEY_LIST_: Shape = Shape::List { member: &TAG_KEY_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range::ANY };
pub static TAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "TagResourceRequest", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "TagResourceResponse", payload: None, members: &[
]});
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: None, values: &[] };
pub static TOPIC_: Shape = Shape::Structure(Structure { name: "Topic", payload: None, members: &[
    Member { name: "TopicArn", wire: "TopicArn", form: "TopicArn", place: Place::Body, shape: &TOPIC_ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static TOPIC_ATTRIBUTES_MAP_: Shape = Shape::Map { key: &ATTRIBUTE_NAME_, value: &ATTRIBUTE_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static TOPICS_LIST_: Shape = Shape::List { member: &TOPIC_, element: "member", flattened: false, size: Range::ANY };
pub static UNSUBSCRIBE_INPUT_: Shape = Shape::Structure(Structure { name: "UnsubscribeInput", payload: None, members: &[
    Member { name: "SubscriptionArn", wire: "SubscriptionArn", form: "SubscriptionArn", place: Place::Body, shape: &SUBSCRIPTION_ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_REQUEST_: Shape = Shape::Structure(Structure { name: "UntagResourceRequest", payload: None, members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", form: "ResourceArn", place: Place::Body, shape: &AMAZON_RESOURCE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagKeys", wire: "TagKeys", form: "TagKeys", place: Place::Body, shape: &TAG_KEY_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static UNTAG_RESOURCE_RESPONSE_: Shape = Shape::Structure(Structure { name: "UntagResourceResponse", payload: None, members: &[
]});
pub static ACCOUNT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACTION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ATTRIBUTE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ATTRIBUTE_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static AUTHENTICATE_ON_UNSUBSCRIBE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static DELEGATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ENDPOINT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LABEL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MESSAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MESSAGE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MESSAGE_STRUCTURE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PROTOCOL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBJECT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBSCRIPTION_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TOPIC_ARN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TOPIC_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };

pub static ADD_PERMISSION_OPERATION: schema::Operation = schema::Operation { name: "AddPermission", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ADD_PERMISSION_INPUT_, output: &ADD_PERMISSION_OUTPUT_, wrapper: Some("AddPermissionResult"), root: None };
impl wire::Operation for AddPermissionInput {
    type Output = AddPermissionOutput;
    const SCHEMA: &'static schema::Operation = &ADD_PERMISSION_OPERATION;
}

pub static CONFIRM_SUBSCRIPTION_OPERATION: schema::Operation = schema::Operation { name: "ConfirmSubscription", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CONFIRM_SUBSCRIPTION_INPUT_, output: &CONFIRM_SUBSCRIPTION_RESPONSE_, wrapper: Some("ConfirmSubscriptionResult"), root: None };
impl wire::Operation for ConfirmSubscriptionInput {
    type Output = ConfirmSubscriptionOutput;
    const SCHEMA: &'static schema::Operation = &CONFIRM_SUBSCRIPTION_OPERATION;
}

pub static CREATE_TOPIC_OPERATION: schema::Operation = schema::Operation { name: "CreateTopic", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_TOPIC_INPUT_, output: &CREATE_TOPIC_RESPONSE_, wrapper: Some("CreateTopicResult"), root: None };
impl wire::Operation for CreateTopicInput {
    type Output = CreateTopicOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_TOPIC_OPERATION;
}

pub static DELETE_TOPIC_OPERATION: schema::Operation = schema::Operation { name: "DeleteTopic", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_TOPIC_INPUT_, output: &DELETE_TOPIC_OUTPUT_, wrapper: Some("DeleteTopicResult"), root: None };
impl wire::Operation for DeleteTopicInput {
    type Output = DeleteTopicOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_TOPIC_OPERATION;
}

pub static GET_SUBSCRIPTION_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "GetSubscriptionAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_SUBSCRIPTION_ATTRIBUTES_INPUT_, output: &GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE_, wrapper: Some("GetSubscriptionAttributesResult"), root: None };
impl wire::Operation for GetSubscriptionAttributesInput {
    type Output = GetSubscriptionAttributesOutput;
    const SCHEMA: &'static schema::Operation = &GET_SUBSCRIPTION_ATTRIBUTES_OPERATION;
}

pub static GET_TOPIC_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "GetTopicAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_TOPIC_ATTRIBUTES_INPUT_, output: &GET_TOPIC_ATTRIBUTES_RESPONSE_, wrapper: Some("GetTopicAttributesResult"), root: None };
impl wire::Operation for GetTopicAttributesInput {
    type Output = GetTopicAttributesOutput;
    const SCHEMA: &'static schema::Operation = &GET_TOPIC_ATTRIBUTES_OPERATION;
}

pub static LIST_SUBSCRIPTIONS_OPERATION: schema::Operation = schema::Operation { name: "ListSubscriptions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SUBSCRIPTIONS_INPUT_, output: &LIST_SUBSCRIPTIONS_RESPONSE_, wrapper: Some("ListSubscriptionsResult"), root: None };
impl wire::Operation for ListSubscriptionsInput {
    type Output = ListSubscriptionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SUBSCRIPTIONS_OPERATION;
}

pub static LIST_SUBSCRIPTIONS_BY_TOPIC_OPERATION: schema::Operation = schema::Operation { name: "ListSubscriptionsByTopic", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT_, output: &LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE_, wrapper: Some("ListSubscriptionsByTopicResult"), root: None };
impl wire::Operation for ListSubscriptionsByTopicInput {
    type Output = ListSubscriptionsByTopicOutput;
    const SCHEMA: &'static schema::Operation = &LIST_SUBSCRIPTIONS_BY_TOPIC_OPERATION;
}

pub static LIST_TAGS_FOR_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_RESOURCE_REQUEST_, output: &LIST_TAGS_FOR_RESOURCE_RESPONSE_, wrapper: Some("ListTagsForResourceResult"), root: None };
impl wire::Operation for ListTagsForResourceInput {
    type Output = ListTagsForResourceOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_RESOURCE_OPERATION;
}

pub static LIST_TOPICS_OPERATION: schema::Operation = schema::Operation { name: "ListTopics", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TOPICS_INPUT_, output: &LIST_TOPICS_RESPONSE_, wrapper: Some("ListTopicsResult"), root: None };
impl wire::Operation for ListTopicsInput {
    type Output = ListTopicsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TOPICS_OPERATION;
}

pub static PUBLISH_OPERATION: schema::Operation = schema::Operation { name: "Publish", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUBLISH_INPUT_, output: &PUBLISH_RESPONSE_, wrapper: Some("PublishResult"), root: None };
impl wire::Operation for PublishInput {
    type Output = PublishOutput;
    const SCHEMA: &'static schema::Operation = &PUBLISH_OPERATION;
}

pub static PUBLISH_BATCH_OPERATION: schema::Operation = schema::Operation { name: "PublishBatch", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &PUBLISH_BATCH_INPUT_, output: &PUBLISH_BATCH_RESPONSE_, wrapper: Some("PublishBatchResult"), root: None };
impl wire::Operation for PublishBatchInput {
    type Output = PublishBatchOutput;
    const SCHEMA: &'static schema::Operation = &PUBLISH_BATCH_OPERATION;
}

pub static REMOVE_PERMISSION_OPERATION: schema::Operation = schema::Operation { name: "RemovePermission", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_PERMISSION_INPUT_, output: &REMOVE_PERMISSION_OUTPUT_, wrapper: Some("RemovePermissionResult"), root: None };
impl wire::Operation for RemovePermissionInput {
    type Output = RemovePermissionOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_PERMISSION_OPERATION;
}

pub static SET_SUBSCRIPTION_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "SetSubscriptionAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_SUBSCRIPTION_ATTRIBUTES_INPUT_, output: &SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT_, wrapper: Some("SetSubscriptionAttributesResult"), root: None };
impl wire::Operation for SetSubscriptionAttributesInput {
    type Output = SetSubscriptionAttributesOutput;
    const SCHEMA: &'static schema::Operation = &SET_SUBSCRIPTION_ATTRIBUTES_OPERATION;
}

pub static SET_TOPIC_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "SetTopicAttributes", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SET_TOPIC_ATTRIBUTES_INPUT_, output: &SET_TOPIC_ATTRIBUTES_OUTPUT_, wrapper: Some("SetTopicAttributesResult"), root: None };
impl wire::Operation for SetTopicAttributesInput {
    type Output = SetTopicAttributesOutput;
    const SCHEMA: &'static schema::Operation = &SET_TOPIC_ATTRIBUTES_OPERATION;
}

pub static SUBSCRIBE_OPERATION: schema::Operation = schema::Operation { name: "Subscribe", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &SUBSCRIBE_INPUT_, output: &SUBSCRIBE_RESPONSE_, wrapper: Some("SubscribeResult"), root: None };
impl wire::Operation for SubscribeInput {
    type Output = SubscribeOutput;
    const SCHEMA: &'static schema::Operation = &SUBSCRIBE_OPERATION;
}

pub static TAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "TagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &TAG_RESOURCE_REQUEST_, output: &TAG_RESOURCE_RESPONSE_, wrapper: Some("TagResourceResult"), root: None };
impl wire::Operation for TagResourceInput {
    type Output = TagResourceOutput;
    const SCHEMA: &'static schema::Operation = &TAG_RESOURCE_OPERATION;
}

pub static UNSUBSCRIBE_OPERATION: schema::Operation = schema::Operation { name: "Unsubscribe", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNSUBSCRIBE_INPUT_, output: &UNSUBSCRIBE_OUTPUT_, wrapper: Some("UnsubscribeResult"), root: None };
impl wire::Operation for UnsubscribeInput {
    type Output = UnsubscribeOutput;
    const SCHEMA: &'static schema::Operation = &UNSUBSCRIBE_OPERATION;
}

pub static UNTAG_RESOURCE_OPERATION: schema::Operation = schema::Operation { name: "UntagResource", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UNTAG_RESOURCE_REQUEST_, output: &UNTAG_RESOURCE_RESPONSE_, wrapper: Some("UntagResourceResult"), root: None };
impl wire::Operation for UntagResourceInput {
    type Output = UntagResourceOutput;
    const SCHEMA: &'static schema::Operation = &UNTAG_RESOURCE_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "sns",
    signing: &["sns"],
    protocol: Protocol::Query,
    targets: &[],
    version: "2010-03-31",
    namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
    invalid: "InvalidParameter",
    operations: &[&ADD_PERMISSION_OPERATION, &CONFIRM_SUBSCRIPTION_OPERATION, &CREATE_TOPIC_OPERATION, &DELETE_TOPIC_OPERATION, &GET_SUBSCRIPTION_ATTRIBUTES_OPERATION, &GET_TOPIC_ATTRIBUTES_OPERATION, &LIST_SUBSCRIPTIONS_OPERATION, &LIST_SUBSCRIPTIONS_BY_TOPIC_OPERATION, &LIST_TAGS_FOR_RESOURCE_OPERATION, &LIST_TOPICS_OPERATION, &PUBLISH_OPERATION, &PUBLISH_BATCH_OPERATION, &REMOVE_PERMISSION_OPERATION, &SET_SUBSCRIPTION_ATTRIBUTES_OPERATION, &SET_TOPIC_ATTRIBUTES_OPERATION, &SUBSCRIBE_OPERATION, &TAG_RESOURCE_OPERATION, &UNSUBSCRIBE_OPERATION, &UNTAG_RESOURCE_OPERATION],
    absent: &["CheckIfPhoneNumberIsOptedOut", "CreatePlatformApplication", "CreatePlatformEndpoint", "CreateSMSSandboxPhoneNumber", "DeleteEndpoint", "DeletePlatformApplication", "DeleteSMSSandboxPhoneNumber", "GetDataProtectionPolicy", "GetEndpointAttributes", "GetPlatformApplicationAttributes", "GetSMSAttributes", "GetSMSSandboxAccountStatus", "ListEndpointsByPlatformApplication", "ListOriginationNumbers", "ListPhoneNumbersOptedOut", "ListPlatformApplications", "ListSMSSandboxPhoneNumbers", "OptInPhoneNumber", "PutDataProtectionPolicy", "SetEndpointAttributes", "SetPlatformApplicationAttributes", "SetSMSAttributes", "VerifySMSSandboxPhoneNumber"],
    absent_http: &[],
};
