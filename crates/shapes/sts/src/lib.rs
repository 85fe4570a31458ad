// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleInput {
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i64>,
    #[serde(rename = "ExternalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    #[serde(rename = "PolicyArns", default, skip_serializing_if = "Option::is_none")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TransitiveTagKeys", default, skip_serializing_if = "Option::is_none")]
    pub transitive_tag_keys: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumeRoleOutput {
    #[serde(rename = "AssumedRoleUser", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "PackedPolicySize", default, skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i64>,
    #[serde(rename = "SourceIdentity", default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
}

impl wire::Output for AssumeRoleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssumedRoleUser {
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "AssumedRoleId", default, skip_serializing_if = "Option::is_none")]
    pub assumed_role_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Credentials {
    #[serde(rename = "AccessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<wire::Timestamp>,
    #[serde(rename = "SecretAccessKey", default, skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<String>,
    #[serde(rename = "SessionToken", default, skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCallerIdentityInput {
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCallerIdentityOutput {
    #[serde(rename = "Account", default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "Arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl wire::Output for GetCallerIdentityOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSessionTokenInput {
    #[serde(rename = "DurationSeconds", default, skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetSessionTokenOutput {
    #[serde(rename = "Credentials", default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
}

impl wire::Output for GetSessionTokenOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyDescriptorType {
    #[serde(rename = "arn", default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

pub static ASSUME_ROLE_REQUEST_: Shape = Shape::Structure(Structure { name: "AssumeRoleRequest", payload: None, members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", form: "DurationSeconds", place: Place::Body, shape: &ROLE_DURATION_SECONDS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExternalId", wire: "ExternalId", form: "ExternalId", place: Place::Body, shape: &EXTERNAL_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Policy", wire: "Policy", form: "Policy", place: Place::Body, shape: &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PolicyArns", wire: "PolicyArns", form: "PolicyArns", place: Place::Body, shape: &POLICY_DESCRIPTOR_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ProvidedContexts", wire: "ProvidedContexts", form: "ProvidedContexts", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RoleArn", wire: "RoleArn", form: "RoleArn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RoleSessionName", wire: "RoleSessionName", form: "RoleSessionName", place: Place::Body, shape: &ROLE_SESSION_NAME_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SerialNumber", wire: "SerialNumber", form: "SerialNumber", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceIdentity", wire: "SourceIdentity", form: "SourceIdentity", place: Place::Body, shape: &SOURCE_IDENTITY_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TokenCode", wire: "TokenCode", form: "TokenCode", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TransitiveTagKeys", wire: "TransitiveTagKeys", form: "TransitiveTagKeys", place: Place::Body, shape: &TAG_KEY_LIST_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ASSUME_ROLE_RESPONSE_: Shape = Shape::Structure(Structure { name: "AssumeRoleResponse", payload: None, members: &[
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", form: "AssumedRoleUser", place: Place::Body, shape: &ASSUMED_ROLE_USER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Credentials", wire: "Credentials", form: "Credentials", place: Place::Body, shape: &CREDENTIALS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", form: "PackedPolicySize", place: Place::Body, shape: &NON_NEGATIVE_INTEGER_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceIdentity", wire: "SourceIdentity", form: "SourceIdentity", place: Place::Body, shape: &SOURCE_IDENTITY_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ASSUMED_ROLE_USER_: Shape = Shape::Structure(Structure { name: "AssumedRoleUser", payload: None, members: &[
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &ARN_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "AssumedRoleId", wire: "AssumedRoleId", form: "AssumedRoleId", place: Place::Body, shape: &ASSUMED_ROLE_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREDENTIALS_: Shape = Shape::Structure(Structure { name: "Credentials", payload: None, members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", form: "AccessKeyId", place: Place::Body, shape: &ACCESS_KEY_ID_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "Expiration", form: "Expiration", place: Place::Body, shape: &DATE_TYPE_, required: true, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", form: "SecretAccessKey", place: Place::Body, shape: &ACCESS_KEY_SECRET_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SessionToken", wire: "SessionToken", form: "SessionToken", place: Place::Body, shape: &TOKEN_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_CALLER_IDENTITY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetCallerIdentityRequest", payload: None, members: &[
]});
pub static GET_CALLER_IDENTITY_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetCallerIdentityResponse", payload: None, members: &[
    Member { name: "Account", wire: "Account", form: "Account", place: Place::Body, shape: &ACCOUNT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Arn", wire: "Arn", form: "Arn", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserId", wire: "UserId", form: "UserId", place: Place::Body, shape: &USER_ID_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_SESSION_TOKEN_REQUEST_: Shape = Shape::Structure(Structure { name: "GetSessionTokenRequest", payload: None, members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", form: "DurationSeconds", place: Place::Body, shape: &DURATION_SECONDS_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SerialNumber", wire: "SerialNumber", form: "SerialNumber", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TokenCode", wire: "TokenCode", form: "TokenCode", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static GET_SESSION_TOKEN_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetSessionTokenResponse", payload: None, members: &[
    Member { name: "Credentials", wire: "Credentials", form: "Credentials", place: Place::Body, shape: &CREDENTIALS_, required: false, supported: true, attribute: false, time: None },
]});
pub static POLICY_DESCRIPTOR_TYPE_: Shape = Shape::Structure(Structure { name: "PolicyDescriptorType", payload: None, members: &[
    Member { name: "arn", wire: "arn", form: "arn", place: Place::Body, shape: &ARN_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_TYPE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_TYPE_, required: true, supported: true, attribute: false, time: None },
]});
pub static ACCESS_KEY_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(16), max: Some(128) }, pattern: Some("[\\w]*"), values: &[] };
pub static ACCESS_KEY_SECRET_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACCOUNT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ARN_TYPE_: Shape = Shape::String { length: Range { min: Some(20), max: Some(2048) }, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"), values: &[] };
pub static ASSUMED_ROLE_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(2), max: Some(193) }, pattern: Some("[\\w+=,.@:-]*"), values: &[] };
pub static DATE_TYPE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static DURATION_SECONDS_TYPE_: Shape = Shape::Integer { range: Range { min: Some(900), max: Some(129600) } };
pub static EXTERNAL_ID_TYPE_: Shape = Shape::String { length: Range { min: Some(2), max: Some(1224) }, pattern: Some("[\\w+=,.@:\\/-]*"), values: &[] };
pub static NON_NEGATIVE_INTEGER_TYPE_: Shape = Shape::Integer { range: Range { min: Some(0), max: None } };
pub static POLICY_DESCRIPTOR_LIST_TYPE_: Shape = Shape::List { member: &POLICY_DESCRIPTOR_TYPE_, element: "member", flattened: false, size: Range::ANY };
pub static ROLE_DURATION_SECONDS_TYPE_: Shape = Shape::Integer { range: Range { min: Some(900), max: Some(43200) } };
pub static ROLE_SESSION_NAME_TYPE_: Shape = Shape::String { length: Range { min: Some(2), max: Some(64) }, pattern: Some("[\\w+=,.@-]*"), values: &[] };
pub static SOURCE_IDENTITY_TYPE_: Shape = Shape::String { length: Range { min: Some(2), max: Some(64) }, pattern: Some("[\\w+=,.@-]*"), values: &[] };
pub static TAG_KEY_LIST_TYPE_: Shape = Shape::List { member: &TAG_KEY_TYPE_, element: "member", flattened: false, size: Range { min: None, max: Some(50) } };
pub static TAG_KEY_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"), values: &[] };
pub static TAG_LIST_TYPE_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: None, max: Some(50) } };
pub static TAG_VALUE_TYPE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"), values: &[] };
pub static TOKEN_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"), values: &[] };
pub static USER_ID_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };

pub static ASSUME_ROLE_OPERATION: schema::Operation = schema::Operation { name: "AssumeRole", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ASSUME_ROLE_REQUEST_, output: &ASSUME_ROLE_RESPONSE_, wrapper: Some("AssumeRoleResult"), root: None };
impl wire::Operation for AssumeRoleInput {
    type Output = AssumeRoleOutput;
    const SCHEMA: &'static schema::Operation = &ASSUME_ROLE_OPERATION;
}

pub static GET_CALLER_IDENTITY_OPERATION: schema::Operation = schema::Operation { name: "GetCallerIdentity", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CALLER_IDENTITY_REQUEST_, output: &GET_CALLER_IDENTITY_RESPONSE_, wrapper: Some("GetCallerIdentityResult"), root: None };
impl wire::Operation for GetCallerIdentityInput {
    type Output = GetCallerIdentityOutput;
    const SCHEMA: &'static schema::Operation = &GET_CALLER_IDENTITY_OPERATION;
}

pub static GET_SESSION_TOKEN_OPERATION: schema::Operation = schema::Operation { name: "GetSessionToken", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_SESSION_TOKEN_REQUEST_, output: &GET_SESSION_TOKEN_RESPONSE_, wrapper: Some("GetSessionTokenResult"), root: None };
impl wire::Operation for GetSessionTokenInput {
    type Output = GetSessionTokenOutput;
    const SCHEMA: &'static schema::Operation = &GET_SESSION_TOKEN_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "sts",
    signing: &["sts"],
    protocol: Protocol::Query,
    targets: &[],
    version: "2011-06-15",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    invalid: "ValidationError",
    operations: &[&ASSUME_ROLE_OPERATION, &GET_CALLER_IDENTITY_OPERATION, &GET_SESSION_TOKEN_OPERATION],
    absent: &["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "DecodeAuthorizationMessage", "GetAccessKeyInfo", "GetDelegatedAccessToken", "GetFederationToken", "GetWebIdentityToken"],
    absent_http: &[],
};
