// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsToCertificateOutput {}

pub static ADD_TAGS_TO_CERTIFICATE_OUTPUT_: Shape = Shape::Structure(Structure { name: "AddTagsToCertificateOutput", payload: None, members: &[] });

impl wire::Output for AddTagsToCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteCertificateOutput {}

pub static DELETE_CERTIFICATE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteCertificateOutput", payload: None, members: &[] });

impl wire::Output for DeleteCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsFromCertificateOutput {}

pub static REMOVE_TAGS_FROM_CERTIFICATE_OUTPUT_: Shape = Shape::Structure(Structure { name: "RemoveTagsFromCertificateOutput", payload: None, members: &[] });

impl wire::Output for RemoveTagsFromCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddTagsToCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CertificateDetail {
    #[serde(rename = "CertificateArn", default, skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<String>,
    #[serde(rename = "CreatedAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "DomainName", default, skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    #[serde(rename = "ExtendedKeyUsages", default, skip_serializing_if = "Option::is_none")]
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    #[serde(rename = "ImportedAt", default, skip_serializing_if = "Option::is_none")]
    pub imported_at: Option<wire::Timestamp>,
    #[serde(rename = "InUseBy", default, skip_serializing_if = "Option::is_none")]
    pub in_use_by: Option<Vec<String>>,
    #[serde(rename = "Issuer", default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    #[serde(rename = "KeyAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub key_algorithm: Option<String>,
    #[serde(rename = "KeyUsages", default, skip_serializing_if = "Option::is_none")]
    pub key_usages: Option<Vec<KeyUsage>>,
    #[serde(rename = "NotAfter", default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<wire::Timestamp>,
    #[serde(rename = "NotBefore", default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<wire::Timestamp>,
    #[serde(rename = "Options", default, skip_serializing_if = "Option::is_none")]
    pub options: Option<CertificateOptions>,
    #[serde(rename = "RenewalEligibility", default, skip_serializing_if = "Option::is_none")]
    pub renewal_eligibility: Option<String>,
    #[serde(rename = "Serial", default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    #[serde(rename = "SignatureAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub signature_algorithm: Option<String>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "SubjectAlternativeNames", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_names: Option<Vec<String>>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CertificateOptions {
    #[serde(rename = "CertificateTransparencyLoggingPreference", default, skip_serializing_if = "Option::is_none")]
    pub certificate_transparency_logging_preference: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CertificateSummary {
    #[serde(rename = "CertificateArn", default, skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<String>,
    #[serde(rename = "CreatedAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(rename = "DomainName", default, skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    #[serde(rename = "ExtendedKeyUsages", default, skip_serializing_if = "Option::is_none")]
    pub extended_key_usages: Option<Vec<String>>,
    #[serde(rename = "HasAdditionalSubjectAlternativeNames", default, skip_serializing_if = "Option::is_none")]
    pub has_additional_subject_alternative_names: Option<bool>,
    #[serde(rename = "ImportedAt", default, skip_serializing_if = "Option::is_none")]
    pub imported_at: Option<wire::Timestamp>,
    #[serde(rename = "InUse", default, skip_serializing_if = "Option::is_none")]
    pub in_use: Option<bool>,
    #[serde(rename = "KeyAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub key_algorithm: Option<String>,
    #[serde(rename = "KeyUsages", default, skip_serializing_if = "Option::is_none")]
    pub key_usages: Option<Vec<String>>,
    #[serde(rename = "NotAfter", default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<wire::Timestamp>,
    #[serde(rename = "NotBefore", default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<wire::Timestamp>,
    #[serde(rename = "RenewalEligibility", default, skip_serializing_if = "Option::is_none")]
    pub renewal_eligibility: Option<String>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "SubjectAlternativeNameSummaries", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_summaries: Option<Vec<String>>,
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeCertificateOutput {
    #[serde(rename = "Certificate", default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<CertificateDetail>,
}

impl wire::Output for DescribeCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ExtendedKeyUsage {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "OID", default, skip_serializing_if = "Option::is_none")]
    pub oid: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Filters {
    #[serde(rename = "extendedKeyUsage", default, skip_serializing_if = "Option::is_none")]
    pub extended_key_usage: Option<Vec<String>>,
    #[serde(rename = "keyTypes", default, skip_serializing_if = "Option::is_none")]
    pub key_types: Option<Vec<String>>,
    #[serde(rename = "keyUsage", default, skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetCertificateOutput {
    #[serde(rename = "Certificate", default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    #[serde(rename = "CertificateChain", default, skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<String>,
}

impl wire::Output for GetCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportCertificateInput {
    #[serde(rename = "Certificate")]
    pub certificate: wire::Blob,
    #[serde(rename = "CertificateArn", default, skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<String>,
    #[serde(rename = "CertificateChain", default, skip_serializing_if = "Option::is_none")]
    pub certificate_chain: Option<wire::Blob>,
    #[serde(rename = "PrivateKey")]
    pub private_key: wire::Blob,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportCertificateOutput {
    #[serde(rename = "CertificateArn", default, skip_serializing_if = "Option::is_none")]
    pub certificate_arn: Option<String>,
}

impl wire::Output for ImportCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyUsage {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCertificatesInput {
    #[serde(rename = "CertificateStatuses", default, skip_serializing_if = "Option::is_none")]
    pub certificate_statuses: Option<Vec<String>>,
    #[serde(rename = "Includes", default, skip_serializing_if = "Option::is_none")]
    pub includes: Option<Filters>,
    #[serde(rename = "MaxItems", default, skip_serializing_if = "Option::is_none")]
    pub max_items: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    #[serde(rename = "SortOrder", default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListCertificatesOutput {
    #[serde(rename = "CertificateSummaryList", default, skip_serializing_if = "Option::is_none")]
    pub certificate_summary_list: Option<Vec<CertificateSummary>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for ListCertificatesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListTagsForCertificateOutput {
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for ListTagsForCertificateOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RemoveTagsFromCertificateInput {
    #[serde(rename = "CertificateArn")]
    pub certificate_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

pub static ADD_TAGS_TO_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "AddTagsToCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static ARN_: Shape = Shape::String { length: Range { min: Some(20), max: Some(2048) }, pattern: Some("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"), values: &[] };
pub static CERTIFICATE_BODY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(32768) }, pattern: Some("-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?"), values: &[] };
pub static CERTIFICATE_BODY_BLOB_: Shape = Shape::Blob { streaming: false, length: Range { min: Some(1), max: Some(32768) } };
pub static CERTIFICATE_CHAIN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(2097152) }, pattern: Some("(-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}\\u000D?\\u000A)*-{5}BEGIN CERTIFICATE-{5}\\u000D?\\u000A([A-Za-z0-9/+]{64}\\u000D?\\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\\u000D?\\u000A-{5}END CERTIFICATE-{5}(\\u000D?\\u000A)?"), values: &[] };
pub static CERTIFICATE_CHAIN_BLOB_: Shape = Shape::Blob { streaming: false, length: Range { min: Some(1), max: Some(2097152) } };
pub static CERTIFICATE_DETAIL_: Shape = Shape::Structure(Structure { name: "CertificateDetail", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedAt", wire: "CreatedAt", form: "CreatedAt", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "DomainName", wire: "DomainName", form: "DomainName", place: Place::Body, shape: &DOMAIN_NAME_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExtendedKeyUsages", wire: "ExtendedKeyUsages", form: "ExtendedKeyUsages", place: Place::Body, shape: &EXTENDED_KEY_USAGE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ImportedAt", wire: "ImportedAt", form: "ImportedAt", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "InUseBy", wire: "InUseBy", form: "InUseBy", place: Place::Body, shape: &IN_USE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Issuer", wire: "Issuer", form: "Issuer", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyAlgorithm", wire: "KeyAlgorithm", form: "KeyAlgorithm", place: Place::Body, shape: &KEY_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyUsages", wire: "KeyUsages", form: "KeyUsages", place: Place::Body, shape: &KEY_USAGE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NotAfter", wire: "NotAfter", form: "NotAfter", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "NotBefore", wire: "NotBefore", form: "NotBefore", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "Options", wire: "Options", form: "Options", place: Place::Body, shape: &CERTIFICATE_OPTIONS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RenewalEligibility", wire: "RenewalEligibility", form: "RenewalEligibility", place: Place::Body, shape: &RENEWAL_ELIGIBILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Serial", wire: "Serial", form: "Serial", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SignatureAlgorithm", wire: "SignatureAlgorithm", form: "SignatureAlgorithm", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &CERTIFICATE_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subject", wire: "Subject", form: "Subject", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubjectAlternativeNames", wire: "SubjectAlternativeNames", form: "SubjectAlternativeNames", place: Place::Body, shape: &DOMAIN_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &CERTIFICATE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CERTIFICATE_OPTIONS_: Shape = Shape::Structure(Structure { name: "CertificateOptions", payload: None, members: &[
    Member { name: "CertificateTransparencyLoggingPreference", wire: "CertificateTransparencyLoggingPreference", form: "CertificateTransparencyLoggingPreference", place: Place::Body, shape: &CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CERTIFICATE_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["PENDING_VALIDATION", "ISSUED", "INACTIVE", "EXPIRED", "VALIDATION_TIMED_OUT", "REVOKED", "FAILED"] };
pub static CERTIFICATE_STATUSES_: Shape = Shape::List { member: &CERTIFICATE_STATUS_, element: "member", flattened: false, size: Range::ANY };
pub static CERTIFICATE_SUMMARY_: Shape = Shape::Structure(Structure { name: "CertificateSummary", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreatedAt", wire: "CreatedAt", form: "CreatedAt", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "DomainName", wire: "DomainName", form: "DomainName", place: Place::Body, shape: &DOMAIN_NAME_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExtendedKeyUsages", wire: "ExtendedKeyUsages", form: "ExtendedKeyUsages", place: Place::Body, shape: &EXTENDED_KEY_USAGE_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "HasAdditionalSubjectAlternativeNames", wire: "HasAdditionalSubjectAlternativeNames", form: "HasAdditionalSubjectAlternativeNames", place: Place::Body, shape: &NULLABLE_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ImportedAt", wire: "ImportedAt", form: "ImportedAt", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "InUse", wire: "InUse", form: "InUse", place: Place::Body, shape: &NULLABLE_BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyAlgorithm", wire: "KeyAlgorithm", form: "KeyAlgorithm", place: Place::Body, shape: &KEY_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyUsages", wire: "KeyUsages", form: "KeyUsages", place: Place::Body, shape: &KEY_USAGE_NAMES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NotAfter", wire: "NotAfter", form: "NotAfter", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "NotBefore", wire: "NotBefore", form: "NotBefore", place: Place::Body, shape: &T_STAMP_, required: false, supported: true, attribute: false, time: Some(TimeForm::Seconds) },
    Member { name: "RenewalEligibility", wire: "RenewalEligibility", form: "RenewalEligibility", place: Place::Body, shape: &RENEWAL_ELIGIBILITY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &CERTIFICATE_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubjectAlternativeNameSummaries", wire: "SubjectAlternativeNameSummaries", form: "SubjectAlternativeNameSummaries", place: Place::Body, shape: &DOMAIN_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "Type", form: "Type", place: Place::Body, shape: &CERTIFICATE_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CERTIFICATE_SUMMARY_LIST_: Shape = Shape::List { member: &CERTIFICATE_SUMMARY_, element: "member", flattened: false, size: Range::ANY };
pub static CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED", "DISABLED"] };
pub static CERTIFICATE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["IMPORTED", "AMAZON_ISSUED", "PRIVATE"] };
pub static DELETE_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_CERTIFICATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "DescribeCertificateResponse", payload: None, members: &[
    Member { name: "Certificate", wire: "Certificate", form: "Certificate", place: Place::Body, shape: &CERTIFICATE_DETAIL_, required: false, supported: true, attribute: false, time: None },
]});
pub static DOMAIN_LIST_: Shape = Shape::List { member: &DOMAIN_NAME_STRING_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(100) } };
pub static DOMAIN_NAME_STRING_: Shape = Shape::String { length: Range { min: Some(1), max: Some(253) }, pattern: None, values: &[] };
pub static EXTENDED_KEY_USAGE_: Shape = Shape::Structure(Structure { name: "ExtendedKeyUsage", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &EXTENDED_KEY_USAGE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OID", wire: "OID", form: "OID", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static EXTENDED_KEY_USAGE_FILTER_LIST_: Shape = Shape::List { member: &EXTENDED_KEY_USAGE_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static EXTENDED_KEY_USAGE_LIST_: Shape = Shape::List { member: &EXTENDED_KEY_USAGE_, element: "member", flattened: false, size: Range::ANY };
pub static EXTENDED_KEY_USAGE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["TLS_WEB_SERVER_AUTHENTICATION", "TLS_WEB_CLIENT_AUTHENTICATION", "CODE_SIGNING", "EMAIL_PROTECTION", "TIME_STAMPING", "OCSP_SIGNING", "IPSEC_END_SYSTEM", "IPSEC_TUNNEL", "IPSEC_USER", "ANY", "NONE", "CUSTOM"] };
pub static EXTENDED_KEY_USAGE_NAMES_: Shape = Shape::List { member: &EXTENDED_KEY_USAGE_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static FILTERS_: Shape = Shape::Structure(Structure { name: "Filters", payload: None, members: &[
    Member { name: "exportOption", wire: "exportOption", form: "exportOption", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "extendedKeyUsage", wire: "extendedKeyUsage", form: "extendedKeyUsage", place: Place::Body, shape: &EXTENDED_KEY_USAGE_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "keyTypes", wire: "keyTypes", form: "keyTypes", place: Place::Body, shape: &KEY_ALGORITHM_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "keyUsage", wire: "keyUsage", form: "keyUsage", place: Place::Body, shape: &KEY_USAGE_FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "managedBy", wire: "managedBy", form: "managedBy", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static GET_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "GetCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_CERTIFICATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "GetCertificateResponse", payload: None, members: &[
    Member { name: "Certificate", wire: "Certificate", form: "Certificate", place: Place::Body, shape: &CERTIFICATE_BODY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CertificateChain", wire: "CertificateChain", form: "CertificateChain", place: Place::Body, shape: &CERTIFICATE_CHAIN_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMPORT_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "ImportCertificateRequest", payload: None, members: &[
    Member { name: "Certificate", wire: "Certificate", form: "Certificate", place: Place::Body, shape: &CERTIFICATE_BODY_BLOB_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CertificateChain", wire: "CertificateChain", form: "CertificateChain", place: Place::Body, shape: &CERTIFICATE_CHAIN_BLOB_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateKey", wire: "PrivateKey", form: "PrivateKey", place: Place::Body, shape: &PRIVATE_KEY_BLOB_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static IMPORT_CERTIFICATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ImportCertificateResponse", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: false, supported: true, attribute: false, time: None },
]});
pub static IN_USE_LIST_: Shape = Shape::List { member: &STRING_, element: "member", flattened: false, size: Range::ANY };
pub static KEY_ALGORITHM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"] };
pub static KEY_ALGORITHM_LIST_: Shape = Shape::List { member: &KEY_ALGORITHM_, element: "member", flattened: false, size: Range::ANY };
pub static KEY_USAGE_: Shape = Shape::Structure(Structure { name: "KeyUsage", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &KEY_USAGE_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static KEY_USAGE_FILTER_LIST_: Shape = Shape::List { member: &KEY_USAGE_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static KEY_USAGE_LIST_: Shape = Shape::List { member: &KEY_USAGE_, element: "member", flattened: false, size: Range::ANY };
pub static KEY_USAGE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["DIGITAL_SIGNATURE", "NON_REPUDIATION", "KEY_ENCIPHERMENT", "DATA_ENCIPHERMENT", "KEY_AGREEMENT", "CERTIFICATE_SIGNING", "CRL_SIGNING", "ENCIPHER_ONLY", "DECIPHER_ONLY", "ANY", "CUSTOM"] };
pub static KEY_USAGE_NAMES_: Shape = Shape::List { member: &KEY_USAGE_NAME_, element: "member", flattened: false, size: Range::ANY };
pub static LIST_CERTIFICATES_REQUEST_: Shape = Shape::Structure(Structure { name: "ListCertificatesRequest", payload: None, members: &[
    Member { name: "CertificateStatuses", wire: "CertificateStatuses", form: "CertificateStatuses", place: Place::Body, shape: &CERTIFICATE_STATUSES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Includes", wire: "Includes", form: "Includes", place: Place::Body, shape: &FILTERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxItems", wire: "MaxItems", form: "MaxItems", place: Place::Body, shape: &MAX_ITEMS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SortBy", wire: "SortBy", form: "SortBy", place: Place::Body, shape: &SORT_BY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SortOrder", wire: "SortOrder", form: "SortOrder", place: Place::Body, shape: &SORT_ORDER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_CERTIFICATES_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListCertificatesResponse", payload: None, members: &[
    Member { name: "CertificateSummaryList", wire: "CertificateSummaryList", form: "CertificateSummaryList", place: Place::Body, shape: &CERTIFICATE_SUMMARY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "ListTagsForCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
]});
pub static LIST_TAGS_FOR_CERTIFICATE_RESPONSE_: Shape = Shape::Structure(Structure { name: "ListTagsForCertificateResponse", payload: None, members: &[
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static MAX_ITEMS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(1000) } };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range { min: Some(1), max: Some(10000) }, pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]*"), values: &[] };
pub static NULLABLE_BOOLEAN_: Shape = Shape::Boolean;
pub static PRIVATE_KEY_BLOB_: Shape = Shape::Blob { streaming: false, length: Range { min: Some(1), max: Some(5120) } };
pub static REMOVE_TAGS_FROM_CERTIFICATE_REQUEST_: Shape = Shape::Structure(Structure { name: "RemoveTagsFromCertificateRequest", payload: None, members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", form: "CertificateArn", place: Place::Body, shape: &ARN_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static RENEWAL_ELIGIBILITY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ELIGIBLE", "INELIGIBLE"] };
pub static SORT_BY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CREATED_AT"] };
pub static SORT_ORDER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ASCENDING", "DESCENDING"] };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static T_STAMP_: Shape = Shape::Timestamp(TimeForm::Seconds);
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &TAG_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &TAG_VALUE_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*"), values: &[] };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "member", flattened: false, size: Range { min: Some(1), max: Some(50) } };
pub static TAG_VALUE_: Shape = Shape::String { length: Range { min: Some(0), max: Some(256) }, pattern: Some("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*"), values: &[] };

pub static ADD_TAGS_TO_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "AddTagsToCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ADD_TAGS_TO_CERTIFICATE_REQUEST_, output: &ADD_TAGS_TO_CERTIFICATE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for AddTagsToCertificateInput {
    type Output = AddTagsToCertificateOutput;
    const SCHEMA: &'static schema::Operation = &ADD_TAGS_TO_CERTIFICATE_OPERATION;
}

pub static DELETE_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "DeleteCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_CERTIFICATE_REQUEST_, output: &DELETE_CERTIFICATE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteCertificateInput {
    type Output = DeleteCertificateOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_CERTIFICATE_OPERATION;
}

pub static DESCRIBE_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "DescribeCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_CERTIFICATE_REQUEST_, output: &DESCRIBE_CERTIFICATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for DescribeCertificateInput {
    type Output = DescribeCertificateOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_CERTIFICATE_OPERATION;
}

pub static GET_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "GetCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &GET_CERTIFICATE_REQUEST_, output: &GET_CERTIFICATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for GetCertificateInput {
    type Output = GetCertificateOutput;
    const SCHEMA: &'static schema::Operation = &GET_CERTIFICATE_OPERATION;
}

pub static IMPORT_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "ImportCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &IMPORT_CERTIFICATE_REQUEST_, output: &IMPORT_CERTIFICATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ImportCertificateInput {
    type Output = ImportCertificateOutput;
    const SCHEMA: &'static schema::Operation = &IMPORT_CERTIFICATE_OPERATION;
}

pub static LIST_CERTIFICATES_OPERATION: schema::Operation = schema::Operation { name: "ListCertificates", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_CERTIFICATES_REQUEST_, output: &LIST_CERTIFICATES_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListCertificatesInput {
    type Output = ListCertificatesOutput;
    const SCHEMA: &'static schema::Operation = &LIST_CERTIFICATES_OPERATION;
}

pub static LIST_TAGS_FOR_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "ListTagsForCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_TAGS_FOR_CERTIFICATE_REQUEST_, output: &LIST_TAGS_FOR_CERTIFICATE_RESPONSE_, wrapper: None, root: None };
impl wire::Operation for ListTagsForCertificateInput {
    type Output = ListTagsForCertificateOutput;
    const SCHEMA: &'static schema::Operation = &LIST_TAGS_FOR_CERTIFICATE_OPERATION;
}

pub static REMOVE_TAGS_FROM_CERTIFICATE_OPERATION: schema::Operation = schema::Operation { name: "RemoveTagsFromCertificate", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REMOVE_TAGS_FROM_CERTIFICATE_REQUEST_, output: &REMOVE_TAGS_FROM_CERTIFICATE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for RemoveTagsFromCertificateInput {
    type Output = RemoveTagsFromCertificateOutput;
    const SCHEMA: &'static schema::Operation = &REMOVE_TAGS_FROM_CERTIFICATE_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "acm",
    signing: &["acm"],
    protocol: Protocol::Json11,
    targets: &["CertificateManager"],
    version: "2015-12-08",
    namespace: "",
    invalid: "ValidationException",
    operations: &[&ADD_TAGS_TO_CERTIFICATE_OPERATION, &DELETE_CERTIFICATE_OPERATION, &DESCRIBE_CERTIFICATE_OPERATION, &GET_CERTIFICATE_OPERATION, &IMPORT_CERTIFICATE_OPERATION, &LIST_CERTIFICATES_OPERATION, &LIST_TAGS_FOR_CERTIFICATE_OPERATION, &REMOVE_TAGS_FROM_CERTIFICATE_OPERATION],
    absent: &["ExportCertificate", "GetAccountConfiguration", "PutAccountConfiguration", "RenewCertificate", "RequestCertificate", "ResendValidationEmail", "RevokeCertificate", "SearchCertificates", "UpdateCertificateOptions"],
    absent_http: &[],
};
// Not checked, the regex engine has no look-around: (\*\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])
