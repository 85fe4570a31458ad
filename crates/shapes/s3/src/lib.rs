// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketOutput {}

pub static DELETE_BUCKET_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketEncryptionOutput {}

pub static DELETE_BUCKET_ENCRYPTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketEncryptionOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketEncryptionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketLifecycleOutput {}

pub static DELETE_BUCKET_LIFECYCLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketLifecycleOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketLifecycleOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketOwnershipControlsOutput {}

pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketOwnershipControlsOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketOwnershipControlsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketPolicyOutput {}

pub static DELETE_BUCKET_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketPolicyOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketTaggingOutput {}

pub static DELETE_BUCKET_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteBucketTaggingOutput", payload: None, members: &[] });

impl wire::Output for DeleteBucketTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePublicAccessBlockOutput {}

pub static DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeletePublicAccessBlockOutput", payload: None, members: &[] });

impl wire::Output for DeletePublicAccessBlockOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketAclOutput {}

pub static PUT_BUCKET_ACL_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketAclOutput", payload: None, members: &[] });

impl wire::Output for PutBucketAclOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketEncryptionOutput {}

pub static PUT_BUCKET_ENCRYPTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketEncryptionOutput", payload: None, members: &[] });

impl wire::Output for PutBucketEncryptionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketOwnershipControlsOutput {}

pub static PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketOwnershipControlsOutput", payload: None, members: &[] });

impl wire::Output for PutBucketOwnershipControlsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketPolicyOutput {}

pub static PUT_BUCKET_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketPolicyOutput", payload: None, members: &[] });

impl wire::Output for PutBucketPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketTaggingOutput {}

pub static PUT_BUCKET_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketTaggingOutput", payload: None, members: &[] });

impl wire::Output for PutBucketTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketVersioningOutput {}

pub static PUT_BUCKET_VERSIONING_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketVersioningOutput", payload: None, members: &[] });

impl wire::Output for PutBucketVersioningOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutPublicAccessBlockOutput {}

pub static PUT_PUBLIC_ACCESS_BLOCK_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutPublicAccessBlockOutput", payload: None, members: &[] });

impl wire::Output for PutPublicAccessBlockOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AbortIncompleteMultipartUpload {
    #[serde(rename = "DaysAfterInitiation", default, skip_serializing_if = "Option::is_none")]
    pub days_after_initiation: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AbortMultipartUploadOutput {
}

impl wire::Output for AbortMultipartUploadOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AbortMultipartUploadInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "UploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessControlPolicy {
    #[serde(rename = "Grants", default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<Grant>>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Bucket {
    #[serde(rename = "BucketArn", default, skip_serializing_if = "Option::is_none")]
    pub bucket_arn: Option<String>,
    #[serde(rename = "BucketRegion", default, skip_serializing_if = "Option::is_none")]
    pub bucket_region: Option<String>,
    #[serde(rename = "CreationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<wire::Timestamp>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BucketLifecycleConfiguration {
    #[serde(rename = "Rules")]
    pub rules: Vec<LifecycleRule>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Checksum {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CommonPrefix {
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompleteMultipartUploadOutput {
    #[serde(rename = "Bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for CompleteMultipartUploadOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompleteMultipartUploadInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "IfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_none_match: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "MpuObjectSize", default, skip_serializing_if = "Option::is_none")]
    pub mpu_object_size: Option<i64>,
    #[serde(rename = "MultipartUpload", default, skip_serializing_if = "Option::is_none")]
    pub multipart_upload: Option<CompletedMultipartUpload>,
    #[serde(rename = "UploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompletedMultipartUpload {
    #[serde(rename = "Parts", default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<CompletedPart>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CompletedPart {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "PartNumber", default, skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CopyObjectOutput {
    #[serde(rename = "CopyObjectResult", default, skip_serializing_if = "Option::is_none")]
    pub copy_object_result: Option<CopyObjectResult>,
    #[serde(rename = "CopySourceVersionId", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_version_id: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for CopyObjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CopyObjectInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "CacheControl", default, skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(rename = "ContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(rename = "ContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "CopySource")]
    pub copy_source: String,
    #[serde(rename = "CopySourceIfMatch", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_match: Option<String>,
    #[serde(rename = "CopySourceIfModifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_modified_since: Option<wire::Timestamp>,
    #[serde(rename = "CopySourceIfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_none_match: Option<String>,
    #[serde(rename = "CopySourceIfUnmodifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_unmodified_since: Option<wire::Timestamp>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "ExpectedSourceBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_source_bucket_owner: Option<String>,
    #[serde(rename = "Expires", default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "IfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_none_match: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "MetadataDirective", default, skip_serializing_if = "Option::is_none")]
    pub metadata_directive: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "Tagging", default, skip_serializing_if = "Option::is_none")]
    pub tagging: Option<String>,
    #[serde(rename = "TaggingDirective", default, skip_serializing_if = "Option::is_none")]
    pub tagging_directive: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CopyObjectResult {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CopyPartResult {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateBucketConfiguration {
    #[serde(rename = "LocationConstraint", default, skip_serializing_if = "Option::is_none")]
    pub location_constraint: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateBucketOutput {
    #[serde(rename = "BucketArn", default, skip_serializing_if = "Option::is_none")]
    pub bucket_arn: Option<String>,
    #[serde(rename = "Location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl wire::Output for CreateBucketOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateBucketInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "CreateBucketConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWrite", default, skip_serializing_if = "Option::is_none")]
    pub grant_write: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
    #[serde(rename = "ObjectOwnership", default, skip_serializing_if = "Option::is_none")]
    pub object_ownership: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateMultipartUploadOutput {
    #[serde(rename = "AbortDate", default, skip_serializing_if = "Option::is_none")]
    pub abort_date: Option<wire::Timestamp>,
    #[serde(rename = "AbortRuleId", default, skip_serializing_if = "Option::is_none")]
    pub abort_rule_id: Option<String>,
    #[serde(rename = "Bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "UploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

impl wire::Output for CreateMultipartUploadOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateMultipartUploadInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "CacheControl", default, skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(rename = "ContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(rename = "ContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Expires", default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "Tagging", default, skip_serializing_if = "Option::is_none")]
    pub tagging: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Delete {
    #[serde(rename = "Objects")]
    pub objects: Vec<ObjectIdentifier>,
    #[serde(rename = "Quiet", default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketEncryptionInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketLifecycleInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketOwnershipControlsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketPolicyInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteBucketTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteMarkerEntry {
    #[serde(rename = "IsLatest", default, skip_serializing_if = "Option::is_none")]
    pub is_latest: Option<bool>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectOutput {
    #[serde(rename = "DeleteMarker", default, skip_serializing_if = "Option::is_none")]
    pub delete_marker: Option<bool>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for DeleteObjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectTaggingOutput {
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for DeleteObjectTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectsOutput {
    #[serde(rename = "Deleted", default, skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Vec<DeletedObject>>,
    #[serde(rename = "Errors", default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<Error>>,
}

impl wire::Output for DeleteObjectsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteObjectsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "Delete")]
    pub delete: Delete,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletePublicAccessBlockInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeletedObject {
    #[serde(rename = "DeleteMarker", default, skip_serializing_if = "Option::is_none")]
    pub delete_marker: Option<bool>,
    #[serde(rename = "DeleteMarkerVersionId", default, skip_serializing_if = "Option::is_none")]
    pub delete_marker_version_id: Option<String>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Error {
    #[serde(rename = "Code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Message", default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketAccelerateConfigurationOutput {
}

impl wire::Output for GetBucketAccelerateConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketAccelerateConfigurationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketAclOutput {
    #[serde(rename = "Grants", default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<Grant>>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

impl wire::Output for GetBucketAclOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketAclInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketCorsOutput {
}

impl wire::Output for GetBucketCorsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketCorsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketEncryptionOutput {
    #[serde(rename = "ServerSideEncryptionConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

impl wire::Output for GetBucketEncryptionOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketEncryptionInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLifecycleConfigurationOutput {
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<LifecycleRule>>,
    #[serde(rename = "TransitionDefaultMinimumObjectSize", default, skip_serializing_if = "Option::is_none")]
    pub transition_default_minimum_object_size: Option<String>,
}

impl wire::Output for GetBucketLifecycleConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLifecycleConfigurationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLocationOutput {
    #[serde(rename = "LocationConstraint", default, skip_serializing_if = "Option::is_none")]
    pub location_constraint: Option<String>,
}

impl wire::Output for GetBucketLocationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLocationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLoggingOutput {
}

impl wire::Output for GetBucketLoggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketLoggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketNotificationConfigurationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketOwnershipControlsOutput {
    #[serde(rename = "OwnershipControls", default, skip_serializing_if = "Option::is_none")]
    pub ownership_controls: Option<OwnershipControls>,
}

impl wire::Output for GetBucketOwnershipControlsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketOwnershipControlsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketPolicyOutput {
    #[serde(rename = "Policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
}

impl wire::Output for GetBucketPolicyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketPolicyInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketPolicyStatusOutput {
    #[serde(rename = "PolicyStatus", default, skip_serializing_if = "Option::is_none")]
    pub policy_status: Option<PolicyStatus>,
}

impl wire::Output for GetBucketPolicyStatusOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketPolicyStatusInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketReplicationOutput {
}

impl wire::Output for GetBucketReplicationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketReplicationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketRequestPaymentOutput {
    #[serde(rename = "Payer", default, skip_serializing_if = "Option::is_none")]
    pub payer: Option<String>,
}

impl wire::Output for GetBucketRequestPaymentOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketRequestPaymentInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketTaggingOutput {
    #[serde(rename = "TagSet", default, skip_serializing_if = "Option::is_none")]
    pub tag_set: Option<Vec<Tag>>,
}

impl wire::Output for GetBucketTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketVersioningOutput {
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl wire::Output for GetBucketVersioningOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketVersioningInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketWebsiteOutput {
}

impl wire::Output for GetBucketWebsiteOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketWebsiteInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectAclOutput {
    #[serde(rename = "Grants", default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<Grant>>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

impl wire::Output for GetObjectAclOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectAclInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectAttributesOutput {
    #[serde(rename = "Checksum", default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<Checksum>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "ObjectParts", default, skip_serializing_if = "Option::is_none")]
    pub object_parts: Option<GetObjectAttributesParts>,
    #[serde(rename = "ObjectSize", default, skip_serializing_if = "Option::is_none")]
    pub object_size: Option<i64>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for GetObjectAttributesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectAttributesParts {
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "MaxParts", default, skip_serializing_if = "Option::is_none")]
    pub max_parts: Option<i64>,
    #[serde(rename = "NextPartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_part_number_marker: Option<i64>,
    #[serde(rename = "PartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub part_number_marker: Option<i64>,
    #[serde(rename = "Parts", default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<ObjectPart>>,
    #[serde(rename = "TotalPartsCount", default, skip_serializing_if = "Option::is_none")]
    pub total_parts_count: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectAttributesInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "MaxParts", default, skip_serializing_if = "Option::is_none")]
    pub max_parts: Option<i64>,
    #[serde(rename = "ObjectAttributes")]
    pub object_attributes: Vec<String>,
    #[serde(rename = "PartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub part_number_marker: Option<i64>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectLockConfigurationOutput {
}

impl wire::Output for GetObjectLockConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectLockConfigurationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct GetObjectOutput {
    #[serde(rename = "AcceptRanges", default, skip_serializing_if = "Option::is_none")]
    pub accept_ranges: Option<String>,
    #[serde(skip)]
    pub body: wire::Body,
    #[serde(rename = "CacheControl", default, skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(rename = "ContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(rename = "ContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(rename = "ContentLength", default, skip_serializing_if = "Option::is_none")]
    pub content_length: Option<i64>,
    #[serde(rename = "ContentRange", default, skip_serializing_if = "Option::is_none")]
    pub content_range: Option<String>,
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(rename = "Expires", default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "Metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "PartsCount", default, skip_serializing_if = "Option::is_none")]
    pub parts_count: Option<i64>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "TagCount", default, skip_serializing_if = "Option::is_none")]
    pub tag_count: Option<i64>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for GetObjectOutput {
    fn body(&mut self) -> Option<&mut wire::Body> { Some(&mut self.body) }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumMode", default, skip_serializing_if = "Option::is_none")]
    pub checksum_mode: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "IfModifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub if_modified_since: Option<wire::Timestamp>,
    #[serde(rename = "IfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_none_match: Option<String>,
    #[serde(rename = "IfUnmodifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub if_unmodified_since: Option<wire::Timestamp>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "PartNumber", default, skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i64>,
    #[serde(rename = "Range", default, skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    #[serde(rename = "ResponseCacheControl", default, skip_serializing_if = "Option::is_none")]
    pub response_cache_control: Option<String>,
    #[serde(rename = "ResponseContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub response_content_disposition: Option<String>,
    #[serde(rename = "ResponseContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub response_content_encoding: Option<String>,
    #[serde(rename = "ResponseContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub response_content_language: Option<String>,
    #[serde(rename = "ResponseContentType", default, skip_serializing_if = "Option::is_none")]
    pub response_content_type: Option<String>,
    #[serde(rename = "ResponseExpires", default, skip_serializing_if = "Option::is_none")]
    pub response_expires: Option<wire::Timestamp>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectTaggingOutput {
    #[serde(rename = "TagSet", default, skip_serializing_if = "Option::is_none")]
    pub tag_set: Option<Vec<Tag>>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for GetObjectTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetObjectTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPublicAccessBlockOutput {
    #[serde(rename = "PublicAccessBlockConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

impl wire::Output for GetPublicAccessBlockOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetPublicAccessBlockInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    #[serde(rename = "Grantee", default, skip_serializing_if = "Option::is_none")]
    pub grantee: Option<Grantee>,
    #[serde(rename = "Permission", default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Grantee {
    #[serde(rename = "DisplayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "EmailAddress", default, skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    #[serde(rename = "ID", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Type")]
    pub type_: String,
    #[serde(rename = "URI", default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HeadBucketOutput {
    #[serde(rename = "BucketArn", default, skip_serializing_if = "Option::is_none")]
    pub bucket_arn: Option<String>,
    #[serde(rename = "BucketRegion", default, skip_serializing_if = "Option::is_none")]
    pub bucket_region: Option<String>,
}

impl wire::Output for HeadBucketOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HeadBucketInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HeadObjectOutput {
    #[serde(rename = "AcceptRanges", default, skip_serializing_if = "Option::is_none")]
    pub accept_ranges: Option<String>,
    #[serde(rename = "CacheControl", default, skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(rename = "ContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(rename = "ContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(rename = "ContentLength", default, skip_serializing_if = "Option::is_none")]
    pub content_length: Option<i64>,
    #[serde(rename = "ContentRange", default, skip_serializing_if = "Option::is_none")]
    pub content_range: Option<String>,
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(rename = "Expires", default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "Metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "PartsCount", default, skip_serializing_if = "Option::is_none")]
    pub parts_count: Option<i64>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "TagCount", default, skip_serializing_if = "Option::is_none")]
    pub tag_count: Option<i64>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for HeadObjectOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct HeadObjectInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumMode", default, skip_serializing_if = "Option::is_none")]
    pub checksum_mode: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "IfModifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub if_modified_since: Option<wire::Timestamp>,
    #[serde(rename = "IfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_none_match: Option<String>,
    #[serde(rename = "IfUnmodifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub if_unmodified_since: Option<wire::Timestamp>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "PartNumber", default, skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i64>,
    #[serde(rename = "Range", default, skip_serializing_if = "Option::is_none")]
    pub range: Option<String>,
    #[serde(rename = "ResponseCacheControl", default, skip_serializing_if = "Option::is_none")]
    pub response_cache_control: Option<String>,
    #[serde(rename = "ResponseContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub response_content_disposition: Option<String>,
    #[serde(rename = "ResponseContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub response_content_encoding: Option<String>,
    #[serde(rename = "ResponseContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub response_content_language: Option<String>,
    #[serde(rename = "ResponseContentType", default, skip_serializing_if = "Option::is_none")]
    pub response_content_type: Option<String>,
    #[serde(rename = "ResponseExpires", default, skip_serializing_if = "Option::is_none")]
    pub response_expires: Option<wire::Timestamp>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Initiator {
    #[serde(rename = "ID", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecycleExpiration {
    #[serde(rename = "Date", default, skip_serializing_if = "Option::is_none")]
    pub date: Option<wire::Timestamp>,
    #[serde(rename = "Days", default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    #[serde(rename = "ExpiredObjectDeleteMarker", default, skip_serializing_if = "Option::is_none")]
    pub expired_object_delete_marker: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecycleRule {
    #[serde(rename = "AbortIncompleteMultipartUpload", default, skip_serializing_if = "Option::is_none")]
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<LifecycleExpiration>,
    #[serde(rename = "Filter", default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<LifecycleRuleFilter>,
    #[serde(rename = "ID", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "NoncurrentVersionExpiration", default, skip_serializing_if = "Option::is_none")]
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "Status")]
    pub status: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecycleRuleAndOperator {
    #[serde(rename = "ObjectSizeGreaterThan", default, skip_serializing_if = "Option::is_none")]
    pub object_size_greater_than: Option<i64>,
    #[serde(rename = "ObjectSizeLessThan", default, skip_serializing_if = "Option::is_none")]
    pub object_size_less_than: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LifecycleRuleFilter {
    #[serde(rename = "And", default, skip_serializing_if = "Option::is_none")]
    pub and: Option<LifecycleRuleAndOperator>,
    #[serde(rename = "ObjectSizeGreaterThan", default, skip_serializing_if = "Option::is_none")]
    pub object_size_greater_than: Option<i64>,
    #[serde(rename = "ObjectSizeLessThan", default, skip_serializing_if = "Option::is_none")]
    pub object_size_less_than: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "Tag", default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBucketsOutput {
    #[serde(rename = "Buckets", default, skip_serializing_if = "Option::is_none")]
    pub buckets: Option<Vec<Bucket>>,
    #[serde(rename = "ContinuationToken", default, skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

impl wire::Output for ListBucketsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListBucketsInput {
    #[serde(rename = "BucketRegion", default, skip_serializing_if = "Option::is_none")]
    pub bucket_region: Option<String>,
    #[serde(rename = "ContinuationToken", default, skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    #[serde(rename = "MaxBuckets", default, skip_serializing_if = "Option::is_none")]
    pub max_buckets: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMultipartUploadsOutput {
    #[serde(rename = "Bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "CommonPrefixes", default, skip_serializing_if = "Option::is_none")]
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "KeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub key_marker: Option<String>,
    #[serde(rename = "MaxUploads", default, skip_serializing_if = "Option::is_none")]
    pub max_uploads: Option<i64>,
    #[serde(rename = "NextKeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_key_marker: Option<String>,
    #[serde(rename = "NextUploadIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_upload_id_marker: Option<String>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "UploadIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub upload_id_marker: Option<String>,
    #[serde(rename = "Uploads", default, skip_serializing_if = "Option::is_none")]
    pub uploads: Option<Vec<MultipartUpload>>,
}

impl wire::Output for ListMultipartUploadsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListMultipartUploadsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "KeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub key_marker: Option<String>,
    #[serde(rename = "MaxUploads", default, skip_serializing_if = "Option::is_none")]
    pub max_uploads: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "UploadIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub upload_id_marker: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectVersionsOutput {
    #[serde(rename = "CommonPrefixes", default, skip_serializing_if = "Option::is_none")]
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    #[serde(rename = "DeleteMarkers", default, skip_serializing_if = "Option::is_none")]
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "KeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub key_marker: Option<String>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "NextKeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_key_marker: Option<String>,
    #[serde(rename = "NextVersionIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_version_id_marker: Option<String>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "VersionIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub version_id_marker: Option<String>,
    #[serde(rename = "Versions", default, skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<ObjectVersion>>,
}

impl wire::Output for ListObjectVersionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectVersionsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "KeyMarker", default, skip_serializing_if = "Option::is_none")]
    pub key_marker: Option<String>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "VersionIdMarker", default, skip_serializing_if = "Option::is_none")]
    pub version_id_marker: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectsOutput {
    #[serde(rename = "CommonPrefixes", default, skip_serializing_if = "Option::is_none")]
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    #[serde(rename = "Contents", default, skip_serializing_if = "Option::is_none")]
    pub contents: Option<Vec<Object>>,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "NextMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_marker: Option<String>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

impl wire::Output for ListObjectsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Marker", default, skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectsV2Output {
    #[serde(rename = "CommonPrefixes", default, skip_serializing_if = "Option::is_none")]
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    #[serde(rename = "Contents", default, skip_serializing_if = "Option::is_none")]
    pub contents: Option<Vec<Object>>,
    #[serde(rename = "ContinuationToken", default, skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "KeyCount", default, skip_serializing_if = "Option::is_none")]
    pub key_count: Option<i64>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "NextContinuationToken", default, skip_serializing_if = "Option::is_none")]
    pub next_continuation_token: Option<String>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "StartAfter", default, skip_serializing_if = "Option::is_none")]
    pub start_after: Option<String>,
}

impl wire::Output for ListObjectsV2Output {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListObjectsV2Input {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ContinuationToken", default, skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    #[serde(rename = "Delimiter", default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(rename = "EncodingType", default, skip_serializing_if = "Option::is_none")]
    pub encoding_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "FetchOwner", default, skip_serializing_if = "Option::is_none")]
    pub fetch_owner: Option<bool>,
    #[serde(rename = "MaxKeys", default, skip_serializing_if = "Option::is_none")]
    pub max_keys: Option<i64>,
    #[serde(rename = "Prefix", default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(rename = "StartAfter", default, skip_serializing_if = "Option::is_none")]
    pub start_after: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPartsOutput {
    #[serde(rename = "AbortDate", default, skip_serializing_if = "Option::is_none")]
    pub abort_date: Option<wire::Timestamp>,
    #[serde(rename = "AbortRuleId", default, skip_serializing_if = "Option::is_none")]
    pub abort_rule_id: Option<String>,
    #[serde(rename = "Bucket", default, skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "Initiator", default, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Initiator>,
    #[serde(rename = "IsTruncated", default, skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "MaxParts", default, skip_serializing_if = "Option::is_none")]
    pub max_parts: Option<i64>,
    #[serde(rename = "NextPartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub next_part_number_marker: Option<i64>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "PartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub part_number_marker: Option<i64>,
    #[serde(rename = "Parts", default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<Part>>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "UploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

impl wire::Output for ListPartsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ListPartsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "MaxParts", default, skip_serializing_if = "Option::is_none")]
    pub max_parts: Option<i64>,
    #[serde(rename = "PartNumberMarker", default, skip_serializing_if = "Option::is_none")]
    pub part_number_marker: Option<i64>,
    #[serde(rename = "UploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct MultipartUpload {
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "Initiated", default, skip_serializing_if = "Option::is_none")]
    pub initiated: Option<wire::Timestamp>,
    #[serde(rename = "Initiator", default, skip_serializing_if = "Option::is_none")]
    pub initiator: Option<Initiator>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "UploadId", default, skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NoncurrentVersionExpiration {
    #[serde(rename = "NewerNoncurrentVersions", default, skip_serializing_if = "Option::is_none")]
    pub newer_noncurrent_versions: Option<i64>,
    #[serde(rename = "NoncurrentDays", default, skip_serializing_if = "Option::is_none")]
    pub noncurrent_days: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GetBucketNotificationConfigurationOutput {
}

impl wire::Output for GetBucketNotificationConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Object {
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<Vec<String>>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "Size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ObjectIdentifier {
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ObjectPart {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "PartNumber", default, skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i64>,
    #[serde(rename = "Size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ObjectVersion {
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<Vec<String>>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "IsLatest", default, skip_serializing_if = "Option::is_none")]
    pub is_latest: Option<bool>,
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "Owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    #[serde(rename = "Size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Owner {
    #[serde(rename = "DisplayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "ID", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnershipControls {
    #[serde(rename = "Rules")]
    pub rules: Vec<OwnershipControlsRule>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnershipControlsRule {
    #[serde(rename = "ObjectOwnership")]
    pub object_ownership: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "LastModified", default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<wire::Timestamp>,
    #[serde(rename = "PartNumber", default, skip_serializing_if = "Option::is_none")]
    pub part_number: Option<i64>,
    #[serde(rename = "Size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyStatus {
    #[serde(rename = "IsPublic", default, skip_serializing_if = "Option::is_none")]
    pub is_public: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PublicAccessBlockConfiguration {
    #[serde(rename = "BlockPublicAcls", default, skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<bool>,
    #[serde(rename = "BlockPublicPolicy", default, skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<bool>,
    #[serde(rename = "IgnorePublicAcls", default, skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<bool>,
    #[serde(rename = "RestrictPublicBuckets", default, skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketAclInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(rename = "AccessControlPolicy", default, skip_serializing_if = "Option::is_none")]
    pub access_control_policy: Option<AccessControlPolicy>,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWrite", default, skip_serializing_if = "Option::is_none")]
    pub grant_write: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketEncryptionInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "ServerSideEncryptionConfiguration")]
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketLifecycleConfigurationOutput {
    #[serde(rename = "TransitionDefaultMinimumObjectSize", default, skip_serializing_if = "Option::is_none")]
    pub transition_default_minimum_object_size: Option<String>,
}

impl wire::Output for PutBucketLifecycleConfigurationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketLifecycleConfigurationInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "LifecycleConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    #[serde(rename = "TransitionDefaultMinimumObjectSize", default, skip_serializing_if = "Option::is_none")]
    pub transition_default_minimum_object_size: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketOwnershipControlsInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "OwnershipControls")]
    pub ownership_controls: OwnershipControls,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketPolicyInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Policy")]
    pub policy: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Tagging")]
    pub tagging: Tagging,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutBucketVersioningInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "VersioningConfiguration")]
    pub versioning_configuration: VersioningConfiguration,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutObjectAclOutput {
}

impl wire::Output for PutObjectAclOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutObjectAclInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(rename = "AccessControlPolicy", default, skip_serializing_if = "Option::is_none")]
    pub access_control_policy: Option<AccessControlPolicy>,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWrite", default, skip_serializing_if = "Option::is_none")]
    pub grant_write: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutObjectOutput {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ChecksumType", default, skip_serializing_if = "Option::is_none")]
    pub checksum_type: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "Expiration", default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for PutObjectOutput {}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct PutObjectInput {
    #[serde(rename = "ACL", default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<String>,
    #[serde(skip)]
    pub body: wire::Body,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "CacheControl", default, skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ContentDisposition", default, skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(rename = "ContentEncoding", default, skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(rename = "ContentLanguage", default, skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(rename = "ContentLength", default, skip_serializing_if = "Option::is_none")]
    pub content_length: Option<i64>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ContentType", default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Expires", default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "GrantFullControl", default, skip_serializing_if = "Option::is_none")]
    pub grant_full_control: Option<String>,
    #[serde(rename = "GrantRead", default, skip_serializing_if = "Option::is_none")]
    pub grant_read: Option<String>,
    #[serde(rename = "GrantReadACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_read_acp: Option<String>,
    #[serde(rename = "GrantWriteACP", default, skip_serializing_if = "Option::is_none")]
    pub grant_write_acp: Option<String>,
    #[serde(rename = "IfMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_match: Option<String>,
    #[serde(rename = "IfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub if_none_match: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
    #[serde(rename = "StorageClass", default, skip_serializing_if = "Option::is_none")]
    pub storage_class: Option<String>,
    #[serde(rename = "Tagging", default, skip_serializing_if = "Option::is_none")]
    pub tagging: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutObjectTaggingOutput {
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

impl wire::Output for PutObjectTaggingOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutObjectTaggingInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Tagging")]
    pub tagging: Tagging,
    #[serde(rename = "VersionId", default, skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PutPublicAccessBlockInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "PublicAccessBlockConfiguration")]
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerSideEncryptionByDefault {
    #[serde(rename = "SSEAlgorithm")]
    pub sse_algorithm: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerSideEncryptionConfiguration {
    #[serde(rename = "Rules")]
    pub rules: Vec<ServerSideEncryptionRule>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ServerSideEncryptionRule {
    #[serde(rename = "ApplyServerSideEncryptionByDefault", default, skip_serializing_if = "Option::is_none")]
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    #[serde(rename = "BucketKeyEnabled", default, skip_serializing_if = "Option::is_none")]
    pub bucket_key_enabled: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tagging {
    #[serde(rename = "TagSet")]
    pub tag_set: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadPartCopyOutput {
    #[serde(rename = "CopyPartResult", default, skip_serializing_if = "Option::is_none")]
    pub copy_part_result: Option<CopyPartResult>,
    #[serde(rename = "CopySourceVersionId", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_version_id: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
}

impl wire::Output for UploadPartCopyOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadPartCopyInput {
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "CopySource")]
    pub copy_source: String,
    #[serde(rename = "CopySourceIfMatch", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_match: Option<String>,
    #[serde(rename = "CopySourceIfModifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_modified_since: Option<wire::Timestamp>,
    #[serde(rename = "CopySourceIfNoneMatch", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_none_match: Option<String>,
    #[serde(rename = "CopySourceIfUnmodifiedSince", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_if_unmodified_since: Option<wire::Timestamp>,
    #[serde(rename = "CopySourceRange", default, skip_serializing_if = "Option::is_none")]
    pub copy_source_range: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "ExpectedSourceBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_source_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "PartNumber")]
    pub part_number: i64,
    #[serde(rename = "UploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UploadPartOutput {
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ETag", default, skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<String>,
    #[serde(rename = "ServerSideEncryption", default, skip_serializing_if = "Option::is_none")]
    pub server_side_encryption: Option<String>,
}

impl wire::Output for UploadPartOutput {}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct UploadPartInput {
    #[serde(skip)]
    pub body: wire::Body,
    #[serde(rename = "Bucket")]
    pub bucket: String,
    #[serde(rename = "ChecksumAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub checksum_algorithm: Option<String>,
    #[serde(rename = "ChecksumCRC32", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32: Option<String>,
    #[serde(rename = "ChecksumCRC32C", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc32_c: Option<String>,
    #[serde(rename = "ChecksumCRC64NVME", default, skip_serializing_if = "Option::is_none")]
    pub checksum_crc64_nvme: Option<String>,
    #[serde(rename = "ChecksumSHA1", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha1: Option<String>,
    #[serde(rename = "ChecksumSHA256", default, skip_serializing_if = "Option::is_none")]
    pub checksum_sha256: Option<String>,
    #[serde(rename = "ContentLength", default, skip_serializing_if = "Option::is_none")]
    pub content_length: Option<i64>,
    #[serde(rename = "ContentMD5", default, skip_serializing_if = "Option::is_none")]
    pub content_md5: Option<String>,
    #[serde(rename = "ExpectedBucketOwner", default, skip_serializing_if = "Option::is_none")]
    pub expected_bucket_owner: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "PartNumber")]
    pub part_number: i64,
    #[serde(rename = "UploadId")]
    pub upload_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct VersioningConfiguration {
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

pub static ABORT_DATE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static ABORT_INCOMPLETE_MULTIPART_UPLOAD_: Shape = Shape::Structure(Structure { name: "AbortIncompleteMultipartUpload", payload: None, members: &[
    Member { name: "DaysAfterInitiation", wire: "DaysAfterInitiation", form: "DaysAfterInitiation", place: Place::Body, shape: &DAYS_AFTER_INITIATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static ABORT_MULTIPART_UPLOAD_OUTPUT_: Shape = Shape::Structure(Structure { name: "AbortMultipartUploadOutput", payload: None, members: &[
]});
pub static ABORT_MULTIPART_UPLOAD_REQUEST_: Shape = Shape::Structure(Structure { name: "AbortMultipartUploadRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatchInitiatedTime", wire: "x-amz-if-match-initiated-time", form: "x-amz-if-match-initiated-time", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadId", wire: "uploadId", form: "uploadId", place: Place::Query, shape: &MULTIPART_UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static ABORT_RULE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACCEPT_RANGES_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ACCESS_CONTROL_POLICY_: Shape = Shape::Structure(Structure { name: "AccessControlPolicy", payload: None, members: &[
    Member { name: "Grants", wire: "AccessControlList", form: "AccessControlList", place: Place::Body, shape: &GRANTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
]});
pub static ACCOUNT_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static BODY_: Shape = Shape::Blob { streaming: false, length: Range::ANY };
pub static BUCKET_: Shape = Shape::Structure(Structure { name: "Bucket", payload: None, members: &[
    Member { name: "BucketArn", wire: "BucketArn", form: "BucketArn", place: Place::Body, shape: &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "BucketRegion", wire: "BucketRegion", form: "BucketRegion", place: Place::Body, shape: &BUCKET_REGION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CreationDate", wire: "CreationDate", form: "CreationDate", place: Place::Body, shape: &CREATION_DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static BUCKET_CANNED_ACL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read"] };
pub static BUCKET_KEY_ENABLED_: Shape = Shape::Boolean;
pub static BUCKET_LIFECYCLE_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "BucketLifecycleConfiguration", payload: None, members: &[
    Member { name: "Rules", wire: "Rule", form: "Rule", place: Place::Body, shape: &LIFECYCLE_RULES_, required: true, supported: true, attribute: false, time: None },
]});
pub static BUCKET_LOCATION_CONSTRAINT_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"] };
pub static BUCKET_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static BUCKET_REGION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static BUCKET_VERSIONING_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Enabled", "Suspended"] };
pub static BUCKETS_: Shape = Shape::List { member: &BUCKET_, element: "Bucket", flattened: false, size: Range::ANY };
pub static CACHE_CONTROL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_: Shape = Shape::Structure(Structure { name: "Checksum", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CHECKSUM_ALGORITHM_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] };
pub static CHECKSUM_ALGORITHM_LIST_: Shape = Shape::List { member: &CHECKSUM_ALGORITHM_, element: "member", flattened: true, size: Range::ANY };
pub static CHECKSUM_CRC32_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_CRC32_C_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_CRC64_NVME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_MODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ENABLED"] };
pub static CHECKSUM_SHA1_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_SHA256_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CHECKSUM_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["COMPOSITE", "FULL_OBJECT"] };
pub static CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static COMMON_PREFIX_: Shape = Shape::Structure(Structure { name: "CommonPrefix", payload: None, members: &[
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
]});
pub static COMMON_PREFIX_LIST_: Shape = Shape::List { member: &COMMON_PREFIX_, element: "member", flattened: true, size: Range::ANY };
pub static COMPLETE_MULTIPART_UPLOAD_OUTPUT_: Shape = Shape::Structure(Structure { name: "CompleteMultipartUploadOutput", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "x-amz-expiration", form: "x-amz-expiration", place: Place::Header, shape: &EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Location", wire: "Location", form: "Location", place: Place::Body, shape: &LOCATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static COMPLETE_MULTIPART_UPLOAD_REQUEST_: Shape = Shape::Structure(Structure { name: "CompleteMultipartUploadRequest", payload: Some("MultipartUpload"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", form: "x-amz-checksum-md5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", form: "x-amz-checksum-sha512", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", form: "x-amz-checksum-xxhash128", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", form: "x-amz-checksum-xxhash3", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", form: "x-amz-checksum-xxhash64", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfNoneMatch", wire: "if-none-match", form: "If-None-Match", place: Place::Header, shape: &IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MpuObjectSize", wire: "x-amz-mp-object-size", form: "x-amz-mp-object-size", place: Place::Header, shape: &MPU_OBJECT_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MultipartUpload", wire: "CompleteMultipartUpload", form: "CompleteMultipartUpload", place: Place::Body, shape: &COMPLETED_MULTIPART_UPLOAD_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadId", wire: "uploadId", form: "uploadId", place: Place::Query, shape: &MULTIPART_UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static COMPLETED_MULTIPART_UPLOAD_: Shape = Shape::Structure(Structure { name: "CompletedMultipartUpload", payload: None, members: &[
    Member { name: "Parts", wire: "Part", form: "Part", place: Place::Body, shape: &COMPLETED_PART_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static COMPLETED_PART_: Shape = Shape::Structure(Structure { name: "CompletedPart", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMD5", wire: "ChecksumMD5", form: "ChecksumMD5", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", form: "ChecksumSHA512", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", form: "ChecksumXXHASH128", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", form: "ChecksumXXHASH3", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", form: "ChecksumXXHASH64", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "PartNumber", form: "PartNumber", place: Place::Body, shape: &PART_NUMBER_, required: false, supported: true, attribute: false, time: None },
]});
pub static COMPLETED_PART_LIST_: Shape = Shape::List { member: &COMPLETED_PART_, element: "member", flattened: true, size: Range::ANY };
pub static CONTENT_DISPOSITION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONTENT_ENCODING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONTENT_LANGUAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONTENT_LENGTH_: Shape = Shape::Integer { range: Range::ANY };
pub static CONTENT_MD5_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONTENT_RANGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CONTENT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static COPY_OBJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "CopyObjectOutput", payload: Some("CopyObjectResult"), members: &[
    Member { name: "CopyObjectResult", wire: "CopyObjectResult", form: "CopyObjectResult", place: Place::Body, shape: &COPY_OBJECT_RESULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", form: "x-amz-copy-source-version-id", place: Place::Header, shape: &COPY_SOURCE_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "x-amz-expiration", form: "x-amz-expiration", place: Place::Header, shape: &EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static COPY_OBJECT_REQUEST_: Shape = Shape::Structure(Structure { name: "CopyObjectRequest", payload: None, members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &OBJECT_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", form: "x-amz-server-side-encryption-bucket-key-enabled", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CacheControl", wire: "cache-control", form: "Cache-Control", place: Place::Header, shape: &CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", form: "x-amz-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentDisposition", wire: "content-disposition", form: "Content-Disposition", place: Place::Header, shape: &CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentEncoding", wire: "content-encoding", form: "Content-Encoding", place: Place::Header, shape: &CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLanguage", wire: "content-language", form: "Content-Language", place: Place::Header, shape: &CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentType", wire: "content-type", form: "Content-Type", place: Place::Header, shape: &CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySource", wire: "x-amz-copy-source", form: "x-amz-copy-source", place: Place::Header, shape: &COPY_SOURCE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", form: "x-amz-copy-source-if-match", place: Place::Header, shape: &COPY_SOURCE_IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfModifiedSince", wire: "x-amz-copy-source-if-modified-since", form: "x-amz-copy-source-if-modified-since", place: Place::Header, shape: &COPY_SOURCE_IF_MODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", form: "x-amz-copy-source-if-none-match", place: Place::Header, shape: &COPY_SOURCE_IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfUnmodifiedSince", wire: "x-amz-copy-source-if-unmodified-since", form: "x-amz-copy-source-if-unmodified-since", place: Place::Header, shape: &COPY_SOURCE_IF_UNMODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "CopySourceSSECustomerAlgorithm", wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", form: "x-amz-copy-source-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CopySourceSSECustomerKey", wire: "x-amz-copy-source-server-side-encryption-customer-key", form: "x-amz-copy-source-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CopySourceSSECustomerKeyMD5", wire: "x-amz-copy-source-server-side-encryption-customer-key-md5", form: "x-amz-copy-source-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", form: "x-amz-source-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expires", wire: "expires", form: "Expires", place: Place::Header, shape: &EXPIRES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfNoneMatch", wire: "if-none-match", form: "If-None-Match", place: Place::Header, shape: &IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Metadata", wire: "x-amz-meta-", form: "x-amz-meta-", place: Place::Headers, shape: &METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MetadataDirective", wire: "x-amz-metadata-directive", form: "x-amz-metadata-directive", place: Place::Header, shape: &METADATA_DIRECTIVE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", form: "x-amz-object-lock-legal-hold", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", form: "x-amz-object-lock-mode", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", form: "x-amz-object-lock-retain-until-date", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", form: "x-amz-server-side-encryption-context", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", form: "x-amz-server-side-encryption-aws-kms-key-id", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "x-amz-storage-class", form: "x-amz-storage-class", place: Place::Header, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tagging", wire: "x-amz-tagging", form: "x-amz-tagging", place: Place::Header, shape: &TAGGING_HEADER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TaggingDirective", wire: "x-amz-tagging-directive", form: "x-amz-tagging-directive", place: Place::Header, shape: &TAGGING_DIRECTIVE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", form: "x-amz-website-redirect-location", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static COPY_OBJECT_RESULT_: Shape = Shape::Structure(Structure { name: "CopyObjectResult", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
]});
pub static COPY_PART_RESULT_: Shape = Shape::Structure(Structure { name: "CopyPartResult", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
]});
pub static COPY_SOURCE_: Shape = Shape::String { length: Range::ANY, pattern: Some("\\/?.+\\/.+"), values: &[] };
pub static COPY_SOURCE_IF_MATCH_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static COPY_SOURCE_IF_MODIFIED_SINCE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static COPY_SOURCE_IF_NONE_MATCH_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static COPY_SOURCE_IF_UNMODIFIED_SINCE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static COPY_SOURCE_RANGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static COPY_SOURCE_VERSION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static CREATE_BUCKET_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "CreateBucketConfiguration", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Location", wire: "Location", form: "Location", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LocationConstraint", wire: "LocationConstraint", form: "LocationConstraint", place: Place::Body, shape: &BUCKET_LOCATION_CONSTRAINT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tags", form: "Tags", place: Place::Body, shape: &TAG_SET_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_BUCKET_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateBucketOutput", payload: None, members: &[
    Member { name: "BucketArn", wire: "x-amz-bucket-arn", form: "x-amz-bucket-arn", place: Place::Header, shape: &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Location", wire: "location", form: "Location", place: Place::Header, shape: &LOCATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_BUCKET_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateBucketRequest", payload: Some("CreateBucketConfiguration"), members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &BUCKET_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BucketNamespace", wire: "x-amz-bucket-namespace", form: "x-amz-bucket-namespace", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CreateBucketConfiguration", wire: "CreateBucketConfiguration", form: "CreateBucketConfiguration", place: Place::Body, shape: &CREATE_BUCKET_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWrite", wire: "x-amz-grant-write", form: "x-amz-grant-write", place: Place::Header, shape: &GRANT_WRITE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectLockEnabledForBucket", wire: "x-amz-bucket-object-lock-enabled", form: "x-amz-bucket-object-lock-enabled", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectOwnership", wire: "x-amz-object-ownership", form: "x-amz-object-ownership", place: Place::Header, shape: &OBJECT_OWNERSHIP_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_MULTIPART_UPLOAD_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateMultipartUploadOutput", payload: None, members: &[
    Member { name: "AbortDate", wire: "x-amz-abort-date", form: "x-amz-abort-date", place: Place::Header, shape: &ABORT_DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "AbortRuleId", wire: "x-amz-abort-rule-id", form: "x-amz-abort-rule-id", place: Place::Header, shape: &ABORT_RULE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", form: "x-amz-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UploadId", wire: "UploadId", form: "UploadId", place: Place::Body, shape: &MULTIPART_UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_MULTIPART_UPLOAD_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateMultipartUploadRequest", payload: None, members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &OBJECT_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", form: "x-amz-server-side-encryption-bucket-key-enabled", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CacheControl", wire: "cache-control", form: "Cache-Control", place: Place::Header, shape: &CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", form: "x-amz-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentDisposition", wire: "content-disposition", form: "Content-Disposition", place: Place::Header, shape: &CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentEncoding", wire: "content-encoding", form: "Content-Encoding", place: Place::Header, shape: &CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLanguage", wire: "content-language", form: "Content-Language", place: Place::Header, shape: &CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentType", wire: "content-type", form: "Content-Type", place: Place::Header, shape: &CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expires", wire: "expires", form: "Expires", place: Place::Header, shape: &EXPIRES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Metadata", wire: "x-amz-meta-", form: "x-amz-meta-", place: Place::Headers, shape: &METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", form: "x-amz-object-lock-legal-hold", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", form: "x-amz-object-lock-mode", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", form: "x-amz-object-lock-retain-until-date", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", form: "x-amz-server-side-encryption-context", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", form: "x-amz-server-side-encryption-aws-kms-key-id", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "x-amz-storage-class", form: "x-amz-storage-class", place: Place::Header, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tagging", wire: "x-amz-tagging", form: "x-amz-tagging", place: Place::Header, shape: &TAGGING_HEADER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", form: "x-amz-website-redirect-location", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATION_DATE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static DATE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static DAYS_: Shape = Shape::Integer { range: Range::ANY };
pub static DAYS_AFTER_INITIATION_: Shape = Shape::Integer { range: Range::ANY };
pub static DELETE_: Shape = Shape::Structure(Structure { name: "Delete", payload: None, members: &[
    Member { name: "Objects", wire: "Object", form: "Object", place: Place::Body, shape: &OBJECT_IDENTIFIER_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Quiet", wire: "Quiet", form: "Quiet", place: Place::Body, shape: &QUIET_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_ENCRYPTION_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketEncryptionRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_LIFECYCLE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketLifecycleRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketOwnershipControlsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketPolicyRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_BUCKET_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteBucketTaggingRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_MARKER_: Shape = Shape::Boolean;
pub static DELETE_MARKER_ENTRY_: Shape = Shape::Structure(Structure { name: "DeleteMarkerEntry", payload: None, members: &[
    Member { name: "IsLatest", wire: "IsLatest", form: "IsLatest", place: Place::Body, shape: &IS_LATEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_MARKER_VERSION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static DELETE_MARKERS_: Shape = Shape::List { member: &DELETE_MARKER_ENTRY_, element: "member", flattened: true, size: Range::ANY };
pub static DELETE_OBJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteObjectOutput", payload: None, members: &[
    Member { name: "DeleteMarker", wire: "x-amz-delete-marker", form: "x-amz-delete-marker", place: Place::Header, shape: &DELETE_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_OBJECT_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteObjectRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BypassGovernanceRetention", wire: "x-amz-bypass-governance-retention", form: "x-amz-bypass-governance-retention", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatchLastModifiedTime", wire: "x-amz-if-match-last-modified-time", form: "x-amz-if-match-last-modified-time", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "IfMatchSize", wire: "x-amz-if-match-size", form: "x-amz-if-match-size", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MFA", wire: "x-amz-mfa", form: "x-amz-mfa", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_OBJECT_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteObjectTaggingOutput", payload: None, members: &[
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_OBJECT_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteObjectTaggingRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_OBJECTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteObjectsOutput", payload: None, members: &[
    Member { name: "Deleted", wire: "Deleted", form: "Deleted", place: Place::Body, shape: &DELETED_OBJECTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Errors", wire: "Error", form: "Error", place: Place::Body, shape: &ERRORS_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_OBJECTS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteObjectsRequest", payload: Some("Delete"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BypassGovernanceRetention", wire: "x-amz-bypass-governance-retention", form: "x-amz-bypass-governance-retention", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delete", wire: "Delete", form: "Delete", place: Place::Body, shape: &DELETE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MFA", wire: "x-amz-mfa", form: "x-amz-mfa", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST_: Shape = Shape::Structure(Structure { name: "DeletePublicAccessBlockRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETED_OBJECT_: Shape = Shape::Structure(Structure { name: "DeletedObject", payload: None, members: &[
    Member { name: "DeleteMarker", wire: "DeleteMarker", form: "DeleteMarker", place: Place::Body, shape: &DELETE_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DeleteMarkerVersionId", wire: "DeleteMarkerVersionId", form: "DeleteMarkerVersionId", place: Place::Body, shape: &DELETE_MARKER_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETED_OBJECTS_: Shape = Shape::List { member: &DELETED_OBJECT_, element: "member", flattened: true, size: Range::ANY };
pub static DELIMITER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static DISPLAY_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static E_TAG_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EMAIL_ADDRESS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ENCODING_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["url"] };
pub static ERROR_: Shape = Shape::Structure(Structure { name: "Error", payload: None, members: &[
    Member { name: "Code", wire: "Code", form: "Code", place: Place::Body, shape: &CODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Message", wire: "Message", form: "Message", place: Place::Body, shape: &MESSAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static ERRORS_: Shape = Shape::List { member: &ERROR_, element: "member", flattened: true, size: Range::ANY };
pub static EXPIRATION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static EXPIRATION_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Enabled", "Disabled"] };
pub static EXPIRED_OBJECT_DELETE_MARKER_: Shape = Shape::Boolean;
pub static EXPIRES_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static FETCH_OWNER_: Shape = Shape::Boolean;
pub static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketAccelerateConfigurationOutput", payload: None, members: &[
]});
pub static GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketAccelerateConfigurationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static GET_BUCKET_ACL_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketAclOutput", payload: None, members: &[
    Member { name: "Grants", wire: "AccessControlList", form: "AccessControlList", place: Place::Body, shape: &GRANTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_ACL_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketAclRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_CORS_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketCorsOutput", payload: None, members: &[
]});
pub static GET_BUCKET_CORS_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketCorsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_ENCRYPTION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketEncryptionOutput", payload: Some("ServerSideEncryptionConfiguration"), members: &[
    Member { name: "ServerSideEncryptionConfiguration", wire: "ServerSideEncryptionConfiguration", form: "ServerSideEncryptionConfiguration", place: Place::Body, shape: &SERVER_SIDE_ENCRYPTION_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_ENCRYPTION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketEncryptionRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketLifecycleConfigurationOutput", payload: None, members: &[
    Member { name: "Rules", wire: "Rule", form: "Rule", place: Place::Body, shape: &LIFECYCLE_RULES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TransitionDefaultMinimumObjectSize", wire: "x-amz-transition-default-minimum-object-size", form: "x-amz-transition-default-minimum-object-size", place: Place::Header, shape: &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketLifecycleConfigurationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_LOCATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketLocationOutput", payload: None, members: &[
    Member { name: "LocationConstraint", wire: "LocationConstraint", form: "LocationConstraint", place: Place::Body, shape: &BUCKET_LOCATION_CONSTRAINT_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_LOCATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketLocationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_LOGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketLoggingOutput", payload: None, members: &[
]});
pub static GET_BUCKET_LOGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketLoggingRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketNotificationConfigurationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketOwnershipControlsOutput", payload: Some("OwnershipControls"), members: &[
    Member { name: "OwnershipControls", wire: "OwnershipControls", form: "OwnershipControls", place: Place::Body, shape: &OWNERSHIP_CONTROLS_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketOwnershipControlsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_POLICY_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketPolicyOutput", payload: Some("Policy"), members: &[
    Member { name: "Policy", wire: "Policy", form: "Policy", place: Place::Body, shape: &POLICY_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketPolicyRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_POLICY_STATUS_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketPolicyStatusOutput", payload: Some("PolicyStatus"), members: &[
    Member { name: "PolicyStatus", wire: "PolicyStatus", form: "PolicyStatus", place: Place::Body, shape: &POLICY_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_POLICY_STATUS_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketPolicyStatusRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_REPLICATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketReplicationOutput", payload: Some("ReplicationConfiguration"), members: &[
]});
pub static GET_BUCKET_REPLICATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketReplicationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_REQUEST_PAYMENT_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketRequestPaymentOutput", payload: None, members: &[
    Member { name: "Payer", wire: "Payer", form: "Payer", place: Place::Body, shape: &PAYER_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_REQUEST_PAYMENT_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketRequestPaymentRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketTaggingOutput", payload: None, members: &[
    Member { name: "TagSet", wire: "TagSet", form: "TagSet", place: Place::Body, shape: &TAG_SET_, required: true, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketTaggingRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_VERSIONING_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketVersioningOutput", payload: None, members: &[
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &BUCKET_VERSIONING_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_VERSIONING_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketVersioningRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_BUCKET_WEBSITE_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetBucketWebsiteOutput", payload: None, members: &[
]});
pub static GET_BUCKET_WEBSITE_REQUEST_: Shape = Shape::Structure(Structure { name: "GetBucketWebsiteRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_ACL_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetObjectAclOutput", payload: None, members: &[
    Member { name: "Grants", wire: "AccessControlList", form: "AccessControlList", place: Place::Body, shape: &GRANTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_ACL_REQUEST_: Shape = Shape::Structure(Structure { name: "GetObjectAclRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_ATTRIBUTES_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetObjectAttributesOutput", payload: None, members: &[
    Member { name: "Checksum", wire: "Checksum", form: "Checksum", place: Place::Body, shape: &CHECKSUM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "last-modified", form: "Last-Modified", place: Place::Header, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "ObjectParts", wire: "ObjectParts", form: "ObjectParts", place: Place::Body, shape: &GET_OBJECT_ATTRIBUTES_PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectSize", wire: "ObjectSize", form: "ObjectSize", place: Place::Body, shape: &OBJECT_SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "StorageClass", form: "StorageClass", place: Place::Body, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_ATTRIBUTES_PARTS_: Shape = Shape::Structure(Structure { name: "GetObjectAttributesParts", payload: None, members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxParts", wire: "MaxParts", form: "MaxParts", place: Place::Body, shape: &MAX_PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", form: "NextPartNumberMarker", place: Place::Body, shape: &NEXT_PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartNumberMarker", wire: "PartNumberMarker", form: "PartNumberMarker", place: Place::Body, shape: &PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parts", wire: "Part", form: "Part", place: Place::Body, shape: &PARTS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TotalPartsCount", wire: "PartsCount", form: "PartsCount", place: Place::Body, shape: &PARTS_COUNT_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_ATTRIBUTES_REQUEST_: Shape = Shape::Structure(Structure { name: "GetObjectAttributesRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MaxParts", wire: "x-amz-max-parts", form: "x-amz-max-parts", place: Place::Header, shape: &MAX_PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectAttributes", wire: "x-amz-object-attributes", form: "x-amz-object-attributes", place: Place::Header, shape: &OBJECT_ATTRIBUTES_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PartNumberMarker", wire: "x-amz-part-number-marker", form: "x-amz-part-number-marker", place: Place::Header, shape: &PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetObjectLockConfigurationOutput", payload: Some("ObjectLockConfiguration"), members: &[
]});
pub static GET_OBJECT_LOCK_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "GetObjectLockConfigurationRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetObjectOutput", payload: Some("Body"), members: &[
    Member { name: "AcceptRanges", wire: "accept-ranges", form: "accept-ranges", place: Place::Header, shape: &ACCEPT_RANGES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Body", wire: "Body", form: "Body", place: Place::Body, shape: &BODY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CacheControl", wire: "cache-control", form: "Cache-Control", place: Place::Header, shape: &CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentDisposition", wire: "content-disposition", form: "Content-Disposition", place: Place::Header, shape: &CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentEncoding", wire: "content-encoding", form: "Content-Encoding", place: Place::Header, shape: &CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLanguage", wire: "content-language", form: "Content-Language", place: Place::Header, shape: &CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLength", wire: "content-length", form: "Content-Length", place: Place::Header, shape: &CONTENT_LENGTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentRange", wire: "content-range", form: "Content-Range", place: Place::Header, shape: &CONTENT_RANGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentType", wire: "content-type", form: "Content-Type", place: Place::Header, shape: &CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "etag", form: "ETag", place: Place::Header, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "x-amz-expiration", form: "x-amz-expiration", place: Place::Header, shape: &EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expires", wire: "expires", form: "Expires", place: Place::Header, shape: &EXPIRES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "last-modified", form: "Last-Modified", place: Place::Header, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Metadata", wire: "x-amz-meta-", form: "x-amz-meta-", place: Place::Headers, shape: &METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartsCount", wire: "x-amz-mp-parts-count", form: "x-amz-mp-parts-count", place: Place::Header, shape: &PARTS_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagCount", wire: "x-amz-tagging-count", form: "x-amz-tagging-count", place: Place::Header, shape: &TAG_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_REQUEST_: Shape = Shape::Structure(Structure { name: "GetObjectRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMode", wire: "x-amz-checksum-mode", form: "x-amz-checksum-mode", place: Place::Header, shape: &CHECKSUM_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfModifiedSince", wire: "if-modified-since", form: "If-Modified-Since", place: Place::Header, shape: &IF_MODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "IfNoneMatch", wire: "if-none-match", form: "If-None-Match", place: Place::Header, shape: &IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfUnmodifiedSince", wire: "if-unmodified-since", form: "If-Unmodified-Since", place: Place::Header, shape: &IF_UNMODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "partNumber", form: "partNumber", place: Place::Query, shape: &PART_NUMBER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Range", wire: "range", form: "Range", place: Place::Header, shape: &RANGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ResponseCacheControl", wire: "response-cache-control", form: "response-cache-control", place: Place::Query, shape: &RESPONSE_CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentDisposition", wire: "response-content-disposition", form: "response-content-disposition", place: Place::Query, shape: &RESPONSE_CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentEncoding", wire: "response-content-encoding", form: "response-content-encoding", place: Place::Query, shape: &RESPONSE_CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentLanguage", wire: "response-content-language", form: "response-content-language", place: Place::Query, shape: &RESPONSE_CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentType", wire: "response-content-type", form: "response-content-type", place: Place::Query, shape: &RESPONSE_CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseExpires", wire: "response-expires", form: "response-expires", place: Place::Query, shape: &RESPONSE_EXPIRES_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetObjectTaggingOutput", payload: None, members: &[
    Member { name: "TagSet", wire: "TagSet", form: "TagSet", place: Place::Body, shape: &TAG_SET_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_OBJECT_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "GetObjectTaggingRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PUBLIC_ACCESS_BLOCK_OUTPUT_: Shape = Shape::Structure(Structure { name: "GetPublicAccessBlockOutput", payload: Some("PublicAccessBlockConfiguration"), members: &[
    Member { name: "PublicAccessBlockConfiguration", wire: "PublicAccessBlockConfiguration", form: "PublicAccessBlockConfiguration", place: Place::Body, shape: &PUBLIC_ACCESS_BLOCK_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GET_PUBLIC_ACCESS_BLOCK_REQUEST_: Shape = Shape::Structure(Structure { name: "GetPublicAccessBlockRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static GRANT_: Shape = Shape::Structure(Structure { name: "Grant", payload: None, members: &[
    Member { name: "Grantee", wire: "Grantee", form: "Grantee", place: Place::Body, shape: &GRANTEE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Permission", wire: "Permission", form: "Permission", place: Place::Body, shape: &PERMISSION_, required: false, supported: true, attribute: false, time: None },
]});
pub static GRANT_FULL_CONTROL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static GRANT_READ_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static GRANT_READ_ACP_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static GRANT_WRITE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static GRANT_WRITE_ACP_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static GRANTEE_: Shape = Shape::Structure(Structure { name: "Grantee", payload: None, members: &[
    Member { name: "DisplayName", wire: "DisplayName", form: "DisplayName", place: Place::Body, shape: &DISPLAY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EmailAddress", wire: "EmailAddress", form: "EmailAddress", place: Place::Body, shape: &EMAIL_ADDRESS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ID", wire: "ID", form: "ID", place: Place::Body, shape: &ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Type", wire: "xsi:type", form: "xsi:type", place: Place::Body, shape: &TYPE_, required: true, supported: true, attribute: true, time: None },
    Member { name: "URI", wire: "URI", form: "URI", place: Place::Body, shape: &URI_, required: false, supported: true, attribute: false, time: None },
]});
pub static GRANTS_: Shape = Shape::List { member: &GRANT_, element: "Grant", flattened: false, size: Range::ANY };
pub static HEAD_BUCKET_OUTPUT_: Shape = Shape::Structure(Structure { name: "HeadBucketOutput", payload: None, members: &[
    Member { name: "BucketArn", wire: "x-amz-bucket-arn", form: "x-amz-bucket-arn", place: Place::Header, shape: &S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "BucketRegion", wire: "x-amz-bucket-region", form: "x-amz-bucket-region", place: Place::Header, shape: &REGION_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEAD_BUCKET_REQUEST_: Shape = Shape::Structure(Structure { name: "HeadBucketRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEAD_OBJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "HeadObjectOutput", payload: None, members: &[
    Member { name: "AcceptRanges", wire: "accept-ranges", form: "accept-ranges", place: Place::Header, shape: &ACCEPT_RANGES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CacheControl", wire: "cache-control", form: "Cache-Control", place: Place::Header, shape: &CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentDisposition", wire: "content-disposition", form: "Content-Disposition", place: Place::Header, shape: &CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentEncoding", wire: "content-encoding", form: "Content-Encoding", place: Place::Header, shape: &CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLanguage", wire: "content-language", form: "Content-Language", place: Place::Header, shape: &CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLength", wire: "content-length", form: "Content-Length", place: Place::Header, shape: &CONTENT_LENGTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentRange", wire: "content-range", form: "Content-Range", place: Place::Header, shape: &CONTENT_RANGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentType", wire: "content-type", form: "Content-Type", place: Place::Header, shape: &CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "etag", form: "ETag", place: Place::Header, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "x-amz-expiration", form: "x-amz-expiration", place: Place::Header, shape: &EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expires", wire: "expires", form: "Expires", place: Place::Header, shape: &EXPIRES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "last-modified", form: "Last-Modified", place: Place::Header, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Metadata", wire: "x-amz-meta-", form: "x-amz-meta-", place: Place::Headers, shape: &METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartsCount", wire: "x-amz-mp-parts-count", form: "x-amz-mp-parts-count", place: Place::Header, shape: &PARTS_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagCount", wire: "x-amz-tagging-count", form: "x-amz-tagging-count", place: Place::Header, shape: &TAG_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static HEAD_OBJECT_REQUEST_: Shape = Shape::Structure(Structure { name: "HeadObjectRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMode", wire: "x-amz-checksum-mode", form: "x-amz-checksum-mode", place: Place::Header, shape: &CHECKSUM_MODE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfModifiedSince", wire: "if-modified-since", form: "If-Modified-Since", place: Place::Header, shape: &IF_MODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "IfNoneMatch", wire: "if-none-match", form: "If-None-Match", place: Place::Header, shape: &IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfUnmodifiedSince", wire: "if-unmodified-since", form: "If-Unmodified-Since", place: Place::Header, shape: &IF_UNMODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "partNumber", form: "partNumber", place: Place::Query, shape: &PART_NUMBER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Range", wire: "range", form: "Range", place: Place::Header, shape: &RANGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ResponseCacheControl", wire: "response-cache-control", form: "response-cache-control", place: Place::Query, shape: &RESPONSE_CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentDisposition", wire: "response-content-disposition", form: "response-content-disposition", place: Place::Query, shape: &RESPONSE_CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentEncoding", wire: "response-content-encoding", form: "response-content-encoding", place: Place::Query, shape: &RESPONSE_CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentLanguage", wire: "response-content-language", form: "response-content-language", place: Place::Query, shape: &RESPONSE_CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseContentType", wire: "response-content-type", form: "response-content-type", place: Place::Query, shape: &RESPONSE_CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResponseExpires", wire: "response-expires", form: "response-expires", place: Place::Query, shape: &RESPONSE_EXPIRES_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IF_MATCH_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IF_MODIFIED_SINCE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static IF_NONE_MATCH_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IF_UNMODIFIED_SINCE_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static INITIATED_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static INITIATOR_: Shape = Shape::Structure(Structure { name: "Initiator", payload: None, members: &[
    Member { name: "ID", wire: "ID", form: "ID", place: Place::Body, shape: &ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static IS_LATEST_: Shape = Shape::Boolean;
pub static IS_PUBLIC_: Shape = Shape::Boolean;
pub static IS_TRUNCATED_: Shape = Shape::Boolean;
pub static KEY_COUNT_: Shape = Shape::Integer { range: Range::ANY };
pub static KEY_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static LAST_MODIFIED_: Shape = Shape::Timestamp(TimeForm::Iso8601);
pub static LIFECYCLE_EXPIRATION_: Shape = Shape::Structure(Structure { name: "LifecycleExpiration", payload: None, members: &[
    Member { name: "Date", wire: "Date", form: "Date", place: Place::Body, shape: &DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Days", wire: "Days", form: "Days", place: Place::Body, shape: &DAYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpiredObjectDeleteMarker", wire: "ExpiredObjectDeleteMarker", form: "ExpiredObjectDeleteMarker", place: Place::Body, shape: &EXPIRED_OBJECT_DELETE_MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_RULE_: Shape = Shape::Structure(Structure { name: "LifecycleRule", payload: None, members: &[
    Member { name: "AbortIncompleteMultipartUpload", wire: "AbortIncompleteMultipartUpload", form: "AbortIncompleteMultipartUpload", place: Place::Body, shape: &ABORT_INCOMPLETE_MULTIPART_UPLOAD_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "Expiration", form: "Expiration", place: Place::Body, shape: &LIFECYCLE_EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filter", wire: "Filter", form: "Filter", place: Place::Body, shape: &LIFECYCLE_RULE_FILTER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ID", wire: "ID", form: "ID", place: Place::Body, shape: &ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NoncurrentVersionExpiration", wire: "NoncurrentVersionExpiration", form: "NoncurrentVersionExpiration", place: Place::Body, shape: &NONCURRENT_VERSION_EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NoncurrentVersionTransitions", wire: "NoncurrentVersionTransition", form: "NoncurrentVersionTransition", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &EXPIRATION_STATUS_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Transitions", wire: "Transition", form: "Transition", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static LIFECYCLE_RULE_AND_OPERATOR_: Shape = Shape::Structure(Structure { name: "LifecycleRuleAndOperator", payload: None, members: &[
    Member { name: "ObjectSizeGreaterThan", wire: "ObjectSizeGreaterThan", form: "ObjectSizeGreaterThan", place: Place::Body, shape: &OBJECT_SIZE_GREATER_THAN_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectSizeLessThan", wire: "ObjectSizeLessThan", form: "ObjectSizeLessThan", place: Place::Body, shape: &OBJECT_SIZE_LESS_THAN_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tag", form: "Tag", place: Place::Body, shape: &Shape::List { member: &TAG_, element: "Tag", flattened: true, size: Range::ANY }, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_RULE_FILTER_: Shape = Shape::Structure(Structure { name: "LifecycleRuleFilter", payload: None, members: &[
    Member { name: "And", wire: "And", form: "And", place: Place::Body, shape: &LIFECYCLE_RULE_AND_OPERATOR_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectSizeGreaterThan", wire: "ObjectSizeGreaterThan", form: "ObjectSizeGreaterThan", place: Place::Body, shape: &OBJECT_SIZE_GREATER_THAN_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectSizeLessThan", wire: "ObjectSizeLessThan", form: "ObjectSizeLessThan", place: Place::Body, shape: &OBJECT_SIZE_LESS_THAN_BYTES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tag", wire: "Tag", form: "Tag", place: Place::Body, shape: &TAG_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIFECYCLE_RULES_: Shape = Shape::List { member: &LIFECYCLE_RULE_, element: "member", flattened: true, size: Range::ANY };
pub static LIST_BUCKETS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListBucketsOutput", payload: None, members: &[
    Member { name: "Buckets", wire: "Buckets", form: "Buckets", place: Place::Body, shape: &BUCKETS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContinuationToken", wire: "ContinuationToken", form: "ContinuationToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_BUCKETS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListBucketsRequest", payload: None, members: &[
    Member { name: "BucketRegion", wire: "bucket-region", form: "bucket-region", place: Place::Query, shape: &BUCKET_REGION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContinuationToken", wire: "continuation-token", form: "continuation-token", place: Place::Query, shape: &TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxBuckets", wire: "max-buckets", form: "max-buckets", place: Place::Query, shape: &MAX_BUCKETS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "prefix", form: "prefix", place: Place::Query, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_MULTIPART_UPLOADS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListMultipartUploadsOutput", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CommonPrefixes", wire: "CommonPrefixes", form: "CommonPrefixes", place: Place::Body, shape: &COMMON_PREFIX_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "Delimiter", form: "Delimiter", place: Place::Body, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "EncodingType", form: "EncodingType", place: Place::Body, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyMarker", wire: "KeyMarker", form: "KeyMarker", place: Place::Body, shape: &KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxUploads", wire: "MaxUploads", form: "MaxUploads", place: Place::Body, shape: &MAX_UPLOADS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextKeyMarker", wire: "NextKeyMarker", form: "NextKeyMarker", place: Place::Body, shape: &NEXT_KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextUploadIdMarker", wire: "NextUploadIdMarker", form: "NextUploadIdMarker", place: Place::Body, shape: &NEXT_UPLOAD_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UploadIdMarker", wire: "UploadIdMarker", form: "UploadIdMarker", place: Place::Body, shape: &UPLOAD_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Uploads", wire: "Upload", form: "Upload", place: Place::Body, shape: &MULTIPART_UPLOAD_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_MULTIPART_UPLOADS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListMultipartUploadsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "delimiter", form: "delimiter", place: Place::Query, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "encoding-type", form: "encoding-type", place: Place::Query, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyMarker", wire: "key-marker", form: "key-marker", place: Place::Query, shape: &KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxUploads", wire: "max-uploads", form: "max-uploads", place: Place::Query, shape: &MAX_UPLOADS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "prefix", form: "prefix", place: Place::Query, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadIdMarker", wire: "upload-id-marker", form: "upload-id-marker", place: Place::Query, shape: &UPLOAD_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_OBJECT_VERSIONS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListObjectVersionsOutput", payload: None, members: &[
    Member { name: "CommonPrefixes", wire: "CommonPrefixes", form: "CommonPrefixes", place: Place::Body, shape: &COMMON_PREFIX_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DeleteMarkers", wire: "DeleteMarker", form: "DeleteMarker", place: Place::Body, shape: &DELETE_MARKERS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "Delimiter", form: "Delimiter", place: Place::Body, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "EncodingType", form: "EncodingType", place: Place::Body, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyMarker", wire: "KeyMarker", form: "KeyMarker", place: Place::Body, shape: &KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "MaxKeys", form: "MaxKeys", place: Place::Body, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextKeyMarker", wire: "NextKeyMarker", form: "NextKeyMarker", place: Place::Body, shape: &NEXT_KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextVersionIdMarker", wire: "NextVersionIdMarker", form: "NextVersionIdMarker", place: Place::Body, shape: &NEXT_VERSION_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionIdMarker", wire: "VersionIdMarker", form: "VersionIdMarker", place: Place::Body, shape: &VERSION_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Versions", wire: "Version", form: "Version", place: Place::Body, shape: &OBJECT_VERSION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_OBJECT_VERSIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListObjectVersionsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "delimiter", form: "delimiter", place: Place::Query, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "encoding-type", form: "encoding-type", place: Place::Query, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyMarker", wire: "key-marker", form: "key-marker", place: Place::Query, shape: &KEY_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "max-keys", form: "max-keys", place: Place::Query, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", form: "x-amz-optional-object-attributes", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Prefix", wire: "prefix", form: "prefix", place: Place::Query, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionIdMarker", wire: "version-id-marker", form: "version-id-marker", place: Place::Query, shape: &VERSION_ID_MARKER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_OBJECTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListObjectsOutput", payload: None, members: &[
    Member { name: "CommonPrefixes", wire: "CommonPrefixes", form: "CommonPrefixes", place: Place::Body, shape: &COMMON_PREFIX_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Contents", wire: "Contents", form: "Contents", place: Place::Body, shape: &OBJECT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "Delimiter", form: "Delimiter", place: Place::Body, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "EncodingType", form: "EncodingType", place: Place::Body, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "Marker", form: "Marker", place: Place::Body, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "MaxKeys", form: "MaxKeys", place: Place::Body, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextMarker", wire: "NextMarker", form: "NextMarker", place: Place::Body, shape: &NEXT_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_OBJECTS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListObjectsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "delimiter", form: "delimiter", place: Place::Query, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "encoding-type", form: "encoding-type", place: Place::Query, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Marker", wire: "marker", form: "marker", place: Place::Query, shape: &MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "max-keys", form: "max-keys", place: Place::Query, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", form: "x-amz-optional-object-attributes", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Prefix", wire: "prefix", form: "prefix", place: Place::Query, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static LIST_OBJECTS_V2_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListObjectsV2Output", payload: None, members: &[
    Member { name: "CommonPrefixes", wire: "CommonPrefixes", form: "CommonPrefixes", place: Place::Body, shape: &COMMON_PREFIX_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Contents", wire: "Contents", form: "Contents", place: Place::Body, shape: &OBJECT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContinuationToken", wire: "ContinuationToken", form: "ContinuationToken", place: Place::Body, shape: &TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "Delimiter", form: "Delimiter", place: Place::Body, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "EncodingType", form: "EncodingType", place: Place::Body, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "KeyCount", wire: "KeyCount", form: "KeyCount", place: Place::Body, shape: &KEY_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "MaxKeys", form: "MaxKeys", place: Place::Body, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextContinuationToken", wire: "NextContinuationToken", form: "NextContinuationToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Prefix", wire: "Prefix", form: "Prefix", place: Place::Body, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StartAfter", wire: "StartAfter", form: "StartAfter", place: Place::Body, shape: &START_AFTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_OBJECTS_V2_REQUEST_: Shape = Shape::Structure(Structure { name: "ListObjectsV2Request", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ContinuationToken", wire: "continuation-token", form: "continuation-token", place: Place::Query, shape: &TOKEN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Delimiter", wire: "delimiter", form: "delimiter", place: Place::Query, shape: &DELIMITER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EncodingType", wire: "encoding-type", form: "encoding-type", place: Place::Query, shape: &ENCODING_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FetchOwner", wire: "fetch-owner", form: "fetch-owner", place: Place::Query, shape: &FETCH_OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxKeys", wire: "max-keys", form: "max-keys", place: Place::Query, shape: &MAX_KEYS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", form: "x-amz-optional-object-attributes", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Prefix", wire: "prefix", form: "prefix", place: Place::Query, shape: &PREFIX_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "StartAfter", wire: "start-after", form: "start-after", place: Place::Query, shape: &START_AFTER_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PARTS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ListPartsOutput", payload: None, members: &[
    Member { name: "AbortDate", wire: "x-amz-abort-date", form: "x-amz-abort-date", place: Place::Header, shape: &ABORT_DATE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "AbortRuleId", wire: "x-amz-abort-rule-id", form: "x-amz-abort-rule-id", place: Place::Header, shape: &ABORT_RULE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Body, shape: &BUCKET_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", form: "ChecksumAlgorithm", place: Place::Body, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Initiator", wire: "Initiator", form: "Initiator", place: Place::Body, shape: &INITIATOR_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsTruncated", wire: "IsTruncated", form: "IsTruncated", place: Place::Body, shape: &IS_TRUNCATED_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxParts", wire: "MaxParts", form: "MaxParts", place: Place::Body, shape: &MAX_PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", form: "NextPartNumberMarker", place: Place::Body, shape: &NEXT_PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartNumberMarker", wire: "PartNumberMarker", form: "PartNumberMarker", place: Place::Body, shape: &PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Parts", wire: "Part", form: "Part", place: Place::Body, shape: &PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "StorageClass", form: "StorageClass", place: Place::Body, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UploadId", wire: "UploadId", form: "UploadId", place: Place::Body, shape: &MULTIPART_UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static LIST_PARTS_REQUEST_: Shape = Shape::Structure(Structure { name: "ListPartsRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "MaxParts", wire: "max-parts", form: "max-parts", place: Place::Query, shape: &MAX_PARTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartNumberMarker", wire: "part-number-marker", form: "part-number-marker", place: Place::Query, shape: &PART_NUMBER_MARKER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadId", wire: "uploadId", form: "uploadId", place: Place::Query, shape: &MULTIPART_UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static LOCATION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MAX_BUCKETS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(10000) } };
pub static MAX_KEYS_: Shape = Shape::Integer { range: Range::ANY };
pub static MAX_PARTS_: Shape = Shape::Integer { range: Range::ANY };
pub static MAX_UPLOADS_: Shape = Shape::Integer { range: Range::ANY };
pub static MESSAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static METADATA_: Shape = Shape::Map { key: &METADATA_KEY_, value: &METADATA_VALUE_, key_name: "key", value_name: "value", flattened: false, size: Range::ANY };
pub static METADATA_DIRECTIVE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["COPY", "REPLACE"] };
pub static METADATA_KEY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static METADATA_VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MPU_OBJECT_SIZE_: Shape = Shape::Integer { range: Range::ANY };
pub static MULTIPART_UPLOAD_: Shape = Shape::Structure(Structure { name: "MultipartUpload", payload: None, members: &[
    Member { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", form: "ChecksumAlgorithm", place: Place::Body, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Initiated", wire: "Initiated", form: "Initiated", place: Place::Body, shape: &INITIATED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Initiator", wire: "Initiator", form: "Initiator", place: Place::Body, shape: &INITIATOR_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "StorageClass", form: "StorageClass", place: Place::Body, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UploadId", wire: "UploadId", form: "UploadId", place: Place::Body, shape: &MULTIPART_UPLOAD_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static MULTIPART_UPLOAD_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static MULTIPART_UPLOAD_LIST_: Shape = Shape::List { member: &MULTIPART_UPLOAD_, element: "member", flattened: true, size: Range::ANY };
pub static NEXT_KEY_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NEXT_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NEXT_PART_NUMBER_MARKER_: Shape = Shape::Integer { range: Range::ANY };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NEXT_UPLOAD_ID_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NEXT_VERSION_ID_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NONCURRENT_VERSION_EXPIRATION_: Shape = Shape::Structure(Structure { name: "NoncurrentVersionExpiration", payload: None, members: &[
    Member { name: "NewerNoncurrentVersions", wire: "NewerNoncurrentVersions", form: "NewerNoncurrentVersions", place: Place::Body, shape: &VERSION_COUNT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NoncurrentDays", wire: "NoncurrentDays", form: "NoncurrentDays", place: Place::Body, shape: &DAYS_, required: false, supported: true, attribute: false, time: None },
]});
pub static NOTIFICATION_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "NotificationConfiguration", payload: None, members: &[
]});
pub static OBJECT_: Shape = Shape::Structure(Structure { name: "Object", payload: None, members: &[
    Member { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", form: "ChecksumAlgorithm", place: Place::Body, shape: &CHECKSUM_ALGORITHM_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Size", wire: "Size", form: "Size", place: Place::Body, shape: &SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "StorageClass", form: "StorageClass", place: Place::Body, shape: &OBJECT_STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
]});
pub static OBJECT_ATTRIBUTES_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"] };
pub static OBJECT_ATTRIBUTES_LIST_: Shape = Shape::List { member: &OBJECT_ATTRIBUTES_, element: "member", flattened: false, size: Range::ANY };
pub static OBJECT_CANNED_ACL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] };
pub static OBJECT_IDENTIFIER_: Shape = Shape::Structure(Structure { name: "ObjectIdentifier", payload: None, members: &[
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "LastModifiedTime", wire: "LastModifiedTime", form: "LastModifiedTime", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "Size", wire: "Size", form: "Size", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static OBJECT_IDENTIFIER_LIST_: Shape = Shape::List { member: &OBJECT_IDENTIFIER_, element: "member", flattened: true, size: Range::ANY };
pub static OBJECT_KEY_: Shape = Shape::String { length: Range { min: Some(1), max: None }, pattern: None, values: &[] };
pub static OBJECT_LIST_: Shape = Shape::List { member: &OBJECT_, element: "member", flattened: true, size: Range::ANY };
pub static OBJECT_OWNERSHIP_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] };
pub static OBJECT_PART_: Shape = Shape::Structure(Structure { name: "ObjectPart", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "PartNumber", form: "PartNumber", place: Place::Body, shape: &PART_NUMBER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Size", wire: "Size", form: "Size", place: Place::Body, shape: &SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static OBJECT_SIZE_: Shape = Shape::Integer { range: Range::ANY };
pub static OBJECT_SIZE_GREATER_THAN_BYTES_: Shape = Shape::Integer { range: Range::ANY };
pub static OBJECT_SIZE_LESS_THAN_BYTES_: Shape = Shape::Integer { range: Range::ANY };
pub static OBJECT_STORAGE_CLASS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"] };
pub static OBJECT_VERSION_: Shape = Shape::Structure(Structure { name: "ObjectVersion", payload: None, members: &[
    Member { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", form: "ChecksumAlgorithm", place: Place::Body, shape: &CHECKSUM_ALGORITHM_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "ChecksumType", form: "ChecksumType", place: Place::Body, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsLatest", wire: "IsLatest", form: "IsLatest", place: Place::Body, shape: &IS_LATEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "Owner", wire: "Owner", form: "Owner", place: Place::Body, shape: &OWNER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Size", wire: "Size", form: "Size", place: Place::Body, shape: &SIZE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "StorageClass", form: "StorageClass", place: Place::Body, shape: &OBJECT_VERSION_STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "VersionId", form: "VersionId", place: Place::Body, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static OBJECT_VERSION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static OBJECT_VERSION_LIST_: Shape = Shape::List { member: &OBJECT_VERSION_, element: "member", flattened: true, size: Range::ANY };
pub static OBJECT_VERSION_STORAGE_CLASS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["STANDARD"] };
pub static OWNER_: Shape = Shape::Structure(Structure { name: "Owner", payload: None, members: &[
    Member { name: "DisplayName", wire: "DisplayName", form: "DisplayName", place: Place::Body, shape: &DISPLAY_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ID", wire: "ID", form: "ID", place: Place::Body, shape: &ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static OWNERSHIP_CONTROLS_: Shape = Shape::Structure(Structure { name: "OwnershipControls", payload: None, members: &[
    Member { name: "Rules", wire: "Rule", form: "Rule", place: Place::Body, shape: &OWNERSHIP_CONTROLS_RULES_, required: true, supported: true, attribute: false, time: None },
]});
pub static OWNERSHIP_CONTROLS_RULE_: Shape = Shape::Structure(Structure { name: "OwnershipControlsRule", payload: None, members: &[
    Member { name: "ObjectOwnership", wire: "ObjectOwnership", form: "ObjectOwnership", place: Place::Body, shape: &OBJECT_OWNERSHIP_, required: true, supported: true, attribute: false, time: None },
]});
pub static OWNERSHIP_CONTROLS_RULES_: Shape = Shape::List { member: &OWNERSHIP_CONTROLS_RULE_, element: "member", flattened: true, size: Range::ANY };
pub static PART_: Shape = Shape::Structure(Structure { name: "Part", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", form: "ChecksumCRC32", place: Place::Body, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", form: "ChecksumCRC32C", place: Place::Body, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", form: "ChecksumCRC64NVME", place: Place::Body, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", form: "ChecksumSHA1", place: Place::Body, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", form: "ChecksumSHA256", place: Place::Body, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "ETag", form: "ETag", place: Place::Body, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LastModified", wire: "LastModified", form: "LastModified", place: Place::Body, shape: &LAST_MODIFIED_, required: false, supported: true, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "PartNumber", wire: "PartNumber", form: "PartNumber", place: Place::Body, shape: &PART_NUMBER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Size", wire: "Size", form: "Size", place: Place::Body, shape: &SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PART_NUMBER_: Shape = Shape::Integer { range: Range::ANY };
pub static PART_NUMBER_MARKER_: Shape = Shape::Integer { range: Range::ANY };
pub static PARTS_: Shape = Shape::List { member: &PART_, element: "member", flattened: true, size: Range::ANY };
pub static PARTS_COUNT_: Shape = Shape::Integer { range: Range::ANY };
pub static PARTS_LIST_: Shape = Shape::List { member: &OBJECT_PART_, element: "member", flattened: true, size: Range::ANY };
pub static PAYER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["Requester", "BucketOwner"] };
pub static PERMISSION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] };
pub static POLICY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static POLICY_STATUS_: Shape = Shape::Structure(Structure { name: "PolicyStatus", payload: None, members: &[
    Member { name: "IsPublic", wire: "IsPublic", form: "IsPublic", place: Place::Body, shape: &IS_PUBLIC_, required: false, supported: true, attribute: false, time: None },
]});
pub static PREFIX_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PUBLIC_ACCESS_BLOCK_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "PublicAccessBlockConfiguration", payload: None, members: &[
    Member { name: "BlockPublicAcls", wire: "BlockPublicAcls", form: "BlockPublicAcls", place: Place::Body, shape: &SETTING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "BlockPublicPolicy", wire: "BlockPublicPolicy", form: "BlockPublicPolicy", place: Place::Body, shape: &SETTING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IgnorePublicAcls", wire: "IgnorePublicAcls", form: "IgnorePublicAcls", place: Place::Body, shape: &SETTING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RestrictPublicBuckets", wire: "RestrictPublicBuckets", form: "RestrictPublicBuckets", place: Place::Body, shape: &SETTING_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_ACL_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketAclRequest", payload: Some("AccessControlPolicy"), members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &BUCKET_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AccessControlPolicy", wire: "AccessControlPolicy", form: "AccessControlPolicy", place: Place::Body, shape: &ACCESS_CONTROL_POLICY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWrite", wire: "x-amz-grant-write", form: "x-amz-grant-write", place: Place::Header, shape: &GRANT_WRITE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_ENCRYPTION_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketEncryptionRequest", payload: Some("ServerSideEncryptionConfiguration"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryptionConfiguration", wire: "ServerSideEncryptionConfiguration", form: "ServerSideEncryptionConfiguration", place: Place::Body, shape: &SERVER_SIDE_ENCRYPTION_CONFIGURATION_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutBucketLifecycleConfigurationOutput", payload: None, members: &[
    Member { name: "TransitionDefaultMinimumObjectSize", wire: "x-amz-transition-default-minimum-object-size", form: "x-amz-transition-default-minimum-object-size", place: Place::Header, shape: &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketLifecycleConfigurationRequest", payload: Some("LifecycleConfiguration"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "LifecycleConfiguration", wire: "LifecycleConfiguration", form: "LifecycleConfiguration", place: Place::Body, shape: &BUCKET_LIFECYCLE_CONFIGURATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TransitionDefaultMinimumObjectSize", wire: "x-amz-transition-default-minimum-object-size", form: "x-amz-transition-default-minimum-object-size", place: Place::Header, shape: &TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketOwnershipControlsRequest", payload: Some("OwnershipControls"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnershipControls", wire: "OwnershipControls", form: "OwnershipControls", place: Place::Body, shape: &OWNERSHIP_CONTROLS_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_POLICY_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketPolicyRequest", payload: Some("Policy"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ConfirmRemoveSelfBucketAccess", wire: "x-amz-confirm-remove-self-bucket-access", form: "x-amz-confirm-remove-self-bucket-access", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Policy", wire: "Policy", form: "Policy", place: Place::Body, shape: &POLICY_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketTaggingRequest", payload: Some("Tagging"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tagging", wire: "Tagging", form: "Tagging", place: Place::Body, shape: &TAGGING_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_BUCKET_VERSIONING_REQUEST_: Shape = Shape::Structure(Structure { name: "PutBucketVersioningRequest", payload: Some("VersioningConfiguration"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MFA", wire: "x-amz-mfa", form: "x-amz-mfa", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersioningConfiguration", wire: "VersioningConfiguration", form: "VersioningConfiguration", place: Place::Body, shape: &VERSIONING_CONFIGURATION_, required: true, supported: true, attribute: false, time: None },
]});
pub static PUT_OBJECT_ACL_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutObjectAclOutput", payload: None, members: &[
]});
pub static PUT_OBJECT_ACL_REQUEST_: Shape = Shape::Structure(Structure { name: "PutObjectAclRequest", payload: Some("AccessControlPolicy"), members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &OBJECT_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AccessControlPolicy", wire: "AccessControlPolicy", form: "AccessControlPolicy", place: Place::Body, shape: &ACCESS_CONTROL_POLICY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWrite", wire: "x-amz-grant-write", form: "x-amz-grant-write", place: Place::Header, shape: &GRANT_WRITE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_OBJECT_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutObjectOutput", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumType", wire: "x-amz-checksum-type", form: "x-amz-checksum-type", place: Place::Header, shape: &CHECKSUM_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "etag", form: "ETag", place: Place::Header, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expiration", wire: "x-amz-expiration", form: "x-amz-expiration", place: Place::Header, shape: &EXPIRATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_OBJECT_REQUEST_: Shape = Shape::Structure(Structure { name: "PutObjectRequest", payload: Some("Body"), members: &[
    Member { name: "ACL", wire: "x-amz-acl", form: "x-amz-acl", place: Place::Header, shape: &OBJECT_CANNED_ACL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Body", wire: "Body", form: "Body", place: Place::Body, shape: &BODY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", form: "x-amz-server-side-encryption-bucket-key-enabled", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CacheControl", wire: "cache-control", form: "Cache-Control", place: Place::Header, shape: &CACHE_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", form: "x-amz-checksum-md5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", form: "x-amz-checksum-sha512", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", form: "x-amz-checksum-xxhash128", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", form: "x-amz-checksum-xxhash3", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", form: "x-amz-checksum-xxhash64", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ContentDisposition", wire: "content-disposition", form: "Content-Disposition", place: Place::Header, shape: &CONTENT_DISPOSITION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentEncoding", wire: "content-encoding", form: "Content-Encoding", place: Place::Header, shape: &CONTENT_ENCODING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLanguage", wire: "content-language", form: "Content-Language", place: Place::Header, shape: &CONTENT_LANGUAGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentLength", wire: "content-length", form: "Content-Length", place: Place::Header, shape: &CONTENT_LENGTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentType", wire: "content-type", form: "Content-Type", place: Place::Header, shape: &CONTENT_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Expires", wire: "expires", form: "Expires", place: Place::Header, shape: &EXPIRES_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", form: "x-amz-grant-full-control", place: Place::Header, shape: &GRANT_FULL_CONTROL_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantRead", wire: "x-amz-grant-read", form: "x-amz-grant-read", place: Place::Header, shape: &GRANT_READ_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", form: "x-amz-grant-read-acp", place: Place::Header, shape: &GRANT_READ_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", form: "x-amz-grant-write-acp", place: Place::Header, shape: &GRANT_WRITE_ACP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfMatch", wire: "if-match", form: "If-Match", place: Place::Header, shape: &IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IfNoneMatch", wire: "if-none-match", form: "If-None-Match", place: Place::Header, shape: &IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Metadata", wire: "x-amz-meta-", form: "x-amz-meta-", place: Place::Headers, shape: &METADATA_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", form: "x-amz-object-lock-legal-hold", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", form: "x-amz-object-lock-mode", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", form: "x-amz-object-lock-retain-until-date", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: Some(TimeForm::Iso8601) },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", form: "x-amz-server-side-encryption-context", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", form: "x-amz-server-side-encryption-aws-kms-key-id", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "StorageClass", wire: "x-amz-storage-class", form: "x-amz-storage-class", place: Place::Header, shape: &STORAGE_CLASS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tagging", wire: "x-amz-tagging", form: "x-amz-tagging", place: Place::Header, shape: &TAGGING_HEADER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", form: "x-amz-website-redirect-location", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "WriteOffsetBytes", wire: "x-amz-write-offset-bytes", form: "x-amz-write-offset-bytes", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static PUT_OBJECT_TAGGING_OUTPUT_: Shape = Shape::Structure(Structure { name: "PutObjectTaggingOutput", payload: None, members: &[
    Member { name: "VersionId", wire: "x-amz-version-id", form: "x-amz-version-id", place: Place::Header, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_OBJECT_TAGGING_REQUEST_: Shape = Shape::Structure(Structure { name: "PutObjectTaggingRequest", payload: Some("Tagging"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Tagging", wire: "Tagging", form: "Tagging", place: Place::Body, shape: &TAGGING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VersionId", wire: "versionId", form: "versionId", place: Place::Query, shape: &OBJECT_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static PUT_PUBLIC_ACCESS_BLOCK_REQUEST_: Shape = Shape::Structure(Structure { name: "PutPublicAccessBlockRequest", payload: Some("PublicAccessBlockConfiguration"), members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicAccessBlockConfiguration", wire: "PublicAccessBlockConfiguration", form: "PublicAccessBlockConfiguration", place: Place::Body, shape: &PUBLIC_ACCESS_BLOCK_CONFIGURATION_, required: true, supported: true, attribute: false, time: None },
]});
pub static QUIET_: Shape = Shape::Boolean;
pub static RANGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static REGION_: Shape = Shape::String { length: Range { min: Some(0), max: Some(20) }, pattern: None, values: &[] };
pub static RESPONSE_CACHE_CONTROL_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESPONSE_CONTENT_DISPOSITION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESPONSE_CONTENT_ENCODING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESPONSE_CONTENT_LANGUAGE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESPONSE_CONTENT_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static RESPONSE_EXPIRES_: Shape = Shape::Timestamp(TimeForm::Http);
pub static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING_: Shape = Shape::String { length: Range { min: Some(1), max: Some(128) }, pattern: Some("arn:[^:]+:(s3|s3express):.*"), values: &[] };
pub static SERVER_SIDE_ENCRYPTION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"] };
pub static SERVER_SIDE_ENCRYPTION_BY_DEFAULT_: Shape = Shape::Structure(Structure { name: "ServerSideEncryptionByDefault", payload: None, members: &[
    Member { name: "KMSMasterKeyID", wire: "KMSMasterKeyID", form: "KMSMasterKeyID", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSEAlgorithm", wire: "SSEAlgorithm", form: "SSEAlgorithm", place: Place::Body, shape: &SERVER_SIDE_ENCRYPTION_, required: true, supported: true, attribute: false, time: None },
]});
pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "ServerSideEncryptionConfiguration", payload: None, members: &[
    Member { name: "Rules", wire: "Rule", form: "Rule", place: Place::Body, shape: &SERVER_SIDE_ENCRYPTION_RULES_, required: true, supported: true, attribute: false, time: None },
]});
pub static SERVER_SIDE_ENCRYPTION_RULE_: Shape = Shape::Structure(Structure { name: "ServerSideEncryptionRule", payload: None, members: &[
    Member { name: "ApplyServerSideEncryptionByDefault", wire: "ApplyServerSideEncryptionByDefault", form: "ApplyServerSideEncryptionByDefault", place: Place::Body, shape: &SERVER_SIDE_ENCRYPTION_BY_DEFAULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "BlockedEncryptionTypes", wire: "BlockedEncryptionTypes", form: "BlockedEncryptionTypes", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "BucketKeyEnabled", wire: "BucketKeyEnabled", form: "BucketKeyEnabled", place: Place::Body, shape: &BUCKET_KEY_ENABLED_, required: false, supported: true, attribute: false, time: None },
]});
pub static SERVER_SIDE_ENCRYPTION_RULES_: Shape = Shape::List { member: &SERVER_SIDE_ENCRYPTION_RULE_, element: "member", flattened: true, size: Range::ANY };
pub static SETTING_: Shape = Shape::Boolean;
pub static SIZE_: Shape = Shape::Integer { range: Range::ANY };
pub static START_AFTER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static STORAGE_CLASS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Body, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "Value", form: "Value", place: Place::Body, shape: &VALUE_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAG_COUNT_: Shape = Shape::Integer { range: Range::ANY };
pub static TAG_SET_: Shape = Shape::List { member: &TAG_, element: "Tag", flattened: false, size: Range::ANY };
pub static TAGGING_: Shape = Shape::Structure(Structure { name: "Tagging", payload: None, members: &[
    Member { name: "TagSet", wire: "TagSet", form: "TagSet", place: Place::Body, shape: &TAG_SET_, required: true, supported: true, attribute: false, time: None },
]});
pub static TAGGING_DIRECTIVE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["COPY", "REPLACE"] };
pub static TAGGING_HEADER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["varies_by_storage_class", "all_storage_classes_128K"] };
pub static TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CanonicalUser", "AmazonCustomerByEmail", "Group"] };
pub static URI_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static UPLOAD_ID_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static UPLOAD_PART_COPY_OUTPUT_: Shape = Shape::Structure(Structure { name: "UploadPartCopyOutput", payload: Some("CopyPartResult"), members: &[
    Member { name: "CopyPartResult", wire: "CopyPartResult", form: "CopyPartResult", place: Place::Body, shape: &COPY_PART_RESULT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", form: "x-amz-copy-source-version-id", place: Place::Header, shape: &COPY_SOURCE_VERSION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPLOAD_PART_COPY_REQUEST_: Shape = Shape::Structure(Structure { name: "UploadPartCopyRequest", payload: None, members: &[
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CopySource", wire: "x-amz-copy-source", form: "x-amz-copy-source", place: Place::Header, shape: &COPY_SOURCE_, required: true, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", form: "x-amz-copy-source-if-match", place: Place::Header, shape: &COPY_SOURCE_IF_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfModifiedSince", wire: "x-amz-copy-source-if-modified-since", form: "x-amz-copy-source-if-modified-since", place: Place::Header, shape: &COPY_SOURCE_IF_MODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", form: "x-amz-copy-source-if-none-match", place: Place::Header, shape: &COPY_SOURCE_IF_NONE_MATCH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceIfUnmodifiedSince", wire: "x-amz-copy-source-if-unmodified-since", form: "x-amz-copy-source-if-unmodified-since", place: Place::Header, shape: &COPY_SOURCE_IF_UNMODIFIED_SINCE_, required: false, supported: true, attribute: false, time: Some(TimeForm::Http) },
    Member { name: "CopySourceRange", wire: "x-amz-copy-source-range", form: "x-amz-copy-source-range", place: Place::Header, shape: &COPY_SOURCE_RANGE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CopySourceSSECustomerAlgorithm", wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", form: "x-amz-copy-source-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CopySourceSSECustomerKey", wire: "x-amz-copy-source-server-side-encryption-customer-key", form: "x-amz-copy-source-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CopySourceSSECustomerKeyMD5", wire: "x-amz-copy-source-server-side-encryption-customer-key-md5", form: "x-amz-copy-source-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", form: "x-amz-source-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "partNumber", form: "partNumber", place: Place::Query, shape: &PART_NUMBER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadId", wire: "uploadId", form: "uploadId", place: Place::Query, shape: &MULTIPART_UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static UPLOAD_PART_OUTPUT_: Shape = Shape::Structure(Structure { name: "UploadPartOutput", payload: None, members: &[
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ETag", wire: "etag", form: "ETag", place: Place::Header, shape: &E_TAG_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", form: "x-amz-server-side-encryption", place: Place::Header, shape: &SERVER_SIDE_ENCRYPTION_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPLOAD_PART_REQUEST_: Shape = Shape::Structure(Structure { name: "UploadPartRequest", payload: Some("Body"), members: &[
    Member { name: "Body", wire: "Body", form: "Body", place: Place::Body, shape: &BODY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Bucket", wire: "Bucket", form: "Bucket", place: Place::Path, shape: &BUCKET_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", form: "x-amz-sdk-checksum-algorithm", place: Place::Header, shape: &CHECKSUM_ALGORITHM_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", form: "x-amz-checksum-crc32", place: Place::Header, shape: &CHECKSUM_CRC32_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", form: "x-amz-checksum-crc32c", place: Place::Header, shape: &CHECKSUM_CRC32_C_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", form: "x-amz-checksum-crc64nvme", place: Place::Header, shape: &CHECKSUM_CRC64_NVME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", form: "x-amz-checksum-md5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", form: "x-amz-checksum-sha1", place: Place::Header, shape: &CHECKSUM_SHA1_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", form: "x-amz-checksum-sha256", place: Place::Header, shape: &CHECKSUM_SHA256_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", form: "x-amz-checksum-sha512", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", form: "x-amz-checksum-xxhash128", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", form: "x-amz-checksum-xxhash3", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", form: "x-amz-checksum-xxhash64", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ContentLength", wire: "content-length", form: "Content-Length", place: Place::Header, shape: &CONTENT_LENGTH_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ContentMD5", wire: "content-md5", form: "Content-MD5", place: Place::Header, shape: &CONTENT_MD5_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", form: "x-amz-expected-bucket-owner", place: Place::Header, shape: &ACCOUNT_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Key", wire: "Key", form: "Key", place: Place::Path, shape: &OBJECT_KEY_, required: true, supported: true, attribute: false, time: None },
    Member { name: "PartNumber", wire: "partNumber", form: "partNumber", place: Place::Query, shape: &PART_NUMBER_, required: true, supported: true, attribute: false, time: None },
    Member { name: "RequestPayer", wire: "x-amz-request-payer", form: "x-amz-request-payer", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", form: "x-amz-server-side-encryption-customer-algorithm", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", form: "x-amz-server-side-encryption-customer-key", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-md5", form: "x-amz-server-side-encryption-customer-key-MD5", place: Place::Header, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UploadId", wire: "uploadId", form: "uploadId", place: Place::Query, shape: &MULTIPART_UPLOAD_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static VALUE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static VERSION_COUNT_: Shape = Shape::Integer { range: Range::ANY };
pub static VERSION_ID_MARKER_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static VERSIONING_CONFIGURATION_: Shape = Shape::Structure(Structure { name: "VersioningConfiguration", payload: None, members: &[
    Member { name: "MFADelete", wire: "MfaDelete", form: "MfaDelete", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Status", wire: "Status", form: "Status", place: Place::Body, shape: &BUCKET_VERSIONING_STATUS_, required: false, supported: true, attribute: false, time: None },
]});

pub static ABORT_MULTIPART_UPLOAD_OPERATION: schema::Operation = schema::Operation { name: "AbortMultipartUpload", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}/{Key+}", query: &["uploadId"], headers: &[], status: 204 }, input: &ABORT_MULTIPART_UPLOAD_REQUEST_, output: &ABORT_MULTIPART_UPLOAD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for AbortMultipartUploadInput {
    type Output = AbortMultipartUploadOutput;
    const SCHEMA: &'static schema::Operation = &ABORT_MULTIPART_UPLOAD_OPERATION;
}

pub static COMPLETE_MULTIPART_UPLOAD_OPERATION: schema::Operation = schema::Operation { name: "CompleteMultipartUpload", service: &SERVICE, http: Http { method: "POST", path: "/{Bucket}/{Key+}", query: &["uploadId"], headers: &[], status: 200 }, input: &COMPLETE_MULTIPART_UPLOAD_REQUEST_, output: &COMPLETE_MULTIPART_UPLOAD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CompleteMultipartUploadInput {
    type Output = CompleteMultipartUploadOutput;
    const SCHEMA: &'static schema::Operation = &COMPLETE_MULTIPART_UPLOAD_OPERATION;
}

pub static COPY_OBJECT_OPERATION: schema::Operation = schema::Operation { name: "CopyObject", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &[], headers: &["x-amz-copy-source"], status: 200 }, input: &COPY_OBJECT_REQUEST_, output: &COPY_OBJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CopyObjectInput {
    type Output = CopyObjectOutput;
    const SCHEMA: &'static schema::Operation = &COPY_OBJECT_OPERATION;
}

pub static CREATE_BUCKET_OPERATION: schema::Operation = schema::Operation { name: "CreateBucket", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &[], headers: &[], status: 200 }, input: &CREATE_BUCKET_REQUEST_, output: &CREATE_BUCKET_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateBucketInput {
    type Output = CreateBucketOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_BUCKET_OPERATION;
}

pub static CREATE_MULTIPART_UPLOAD_OPERATION: schema::Operation = schema::Operation { name: "CreateMultipartUpload", service: &SERVICE, http: Http { method: "POST", path: "/{Bucket}/{Key+}", query: &["uploads"], headers: &[], status: 200 }, input: &CREATE_MULTIPART_UPLOAD_REQUEST_, output: &CREATE_MULTIPART_UPLOAD_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateMultipartUploadInput {
    type Output = CreateMultipartUploadOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_MULTIPART_UPLOAD_OPERATION;
}

pub static DELETE_BUCKET_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucket", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &[], headers: &[], status: 204 }, input: &DELETE_BUCKET_REQUEST_, output: &DELETE_BUCKET_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketInput {
    type Output = DeleteBucketOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_OPERATION;
}

pub static DELETE_BUCKET_ENCRYPTION_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucketEncryption", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["encryption"], headers: &[], status: 204 }, input: &DELETE_BUCKET_ENCRYPTION_REQUEST_, output: &DELETE_BUCKET_ENCRYPTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketEncryptionInput {
    type Output = DeleteBucketEncryptionOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_ENCRYPTION_OPERATION;
}

pub static DELETE_BUCKET_LIFECYCLE_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucketLifecycle", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["lifecycle"], headers: &[], status: 204 }, input: &DELETE_BUCKET_LIFECYCLE_REQUEST_, output: &DELETE_BUCKET_LIFECYCLE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketLifecycleInput {
    type Output = DeleteBucketLifecycleOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_LIFECYCLE_OPERATION;
}

pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucketOwnershipControls", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["ownershipControls"], headers: &[], status: 204 }, input: &DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST_, output: &DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketOwnershipControlsInput {
    type Output = DeleteBucketOwnershipControlsOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_OWNERSHIP_CONTROLS_OPERATION;
}

pub static DELETE_BUCKET_POLICY_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucketPolicy", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["policy"], headers: &[], status: 204 }, input: &DELETE_BUCKET_POLICY_REQUEST_, output: &DELETE_BUCKET_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketPolicyInput {
    type Output = DeleteBucketPolicyOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_POLICY_OPERATION;
}

pub static DELETE_BUCKET_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "DeleteBucketTagging", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["tagging"], headers: &[], status: 204 }, input: &DELETE_BUCKET_TAGGING_REQUEST_, output: &DELETE_BUCKET_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteBucketTaggingInput {
    type Output = DeleteBucketTaggingOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_BUCKET_TAGGING_OPERATION;
}

pub static DELETE_OBJECT_OPERATION: schema::Operation = schema::Operation { name: "DeleteObject", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}/{Key+}", query: &[], headers: &[], status: 204 }, input: &DELETE_OBJECT_REQUEST_, output: &DELETE_OBJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteObjectInput {
    type Output = DeleteObjectOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_OBJECT_OPERATION;
}

pub static DELETE_OBJECT_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "DeleteObjectTagging", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}/{Key+}", query: &["tagging"], headers: &[], status: 204 }, input: &DELETE_OBJECT_TAGGING_REQUEST_, output: &DELETE_OBJECT_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteObjectTaggingInput {
    type Output = DeleteObjectTaggingOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_OBJECT_TAGGING_OPERATION;
}

pub static DELETE_OBJECTS_OPERATION: schema::Operation = schema::Operation { name: "DeleteObjects", service: &SERVICE, http: Http { method: "POST", path: "/{Bucket}", query: &["delete"], headers: &[], status: 200 }, input: &DELETE_OBJECTS_REQUEST_, output: &DELETE_OBJECTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteObjectsInput {
    type Output = DeleteObjectsOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_OBJECTS_OPERATION;
}

pub static DELETE_PUBLIC_ACCESS_BLOCK_OPERATION: schema::Operation = schema::Operation { name: "DeletePublicAccessBlock", service: &SERVICE, http: Http { method: "DELETE", path: "/{Bucket}", query: &["publicAccessBlock"], headers: &[], status: 204 }, input: &DELETE_PUBLIC_ACCESS_BLOCK_REQUEST_, output: &DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeletePublicAccessBlockInput {
    type Output = DeletePublicAccessBlockOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_PUBLIC_ACCESS_BLOCK_OPERATION;
}

pub static GET_BUCKET_ACCELERATE_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketAccelerateConfiguration", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["accelerate"], headers: &[], status: 200 }, input: &GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST_, output: &GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketAccelerateConfigurationInput {
    type Output = GetBucketAccelerateConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_ACCELERATE_CONFIGURATION_OPERATION;
}

pub static GET_BUCKET_ACL_OPERATION: schema::Operation = schema::Operation { name: "GetBucketAcl", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["acl"], headers: &[], status: 200 }, input: &GET_BUCKET_ACL_REQUEST_, output: &GET_BUCKET_ACL_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketAclInput {
    type Output = GetBucketAclOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_ACL_OPERATION;
}

pub static GET_BUCKET_CORS_OPERATION: schema::Operation = schema::Operation { name: "GetBucketCors", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["cors"], headers: &[], status: 200 }, input: &GET_BUCKET_CORS_REQUEST_, output: &GET_BUCKET_CORS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketCorsInput {
    type Output = GetBucketCorsOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_CORS_OPERATION;
}

pub static GET_BUCKET_ENCRYPTION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketEncryption", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["encryption"], headers: &[], status: 200 }, input: &GET_BUCKET_ENCRYPTION_REQUEST_, output: &GET_BUCKET_ENCRYPTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketEncryptionInput {
    type Output = GetBucketEncryptionOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_ENCRYPTION_OPERATION;
}

pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketLifecycleConfiguration", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["lifecycle"], headers: &[], status: 200 }, input: &GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST_, output: &GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketLifecycleConfigurationInput {
    type Output = GetBucketLifecycleConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION;
}

pub static GET_BUCKET_LOCATION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketLocation", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["location"], headers: &[], status: 200 }, input: &GET_BUCKET_LOCATION_REQUEST_, output: &GET_BUCKET_LOCATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketLocationInput {
    type Output = GetBucketLocationOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_LOCATION_OPERATION;
}

pub static GET_BUCKET_LOGGING_OPERATION: schema::Operation = schema::Operation { name: "GetBucketLogging", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["logging"], headers: &[], status: 200 }, input: &GET_BUCKET_LOGGING_REQUEST_, output: &GET_BUCKET_LOGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketLoggingInput {
    type Output = GetBucketLoggingOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_LOGGING_OPERATION;
}

pub static GET_BUCKET_NOTIFICATION_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketNotificationConfiguration", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["notification"], headers: &[], status: 200 }, input: &GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST_, output: &NOTIFICATION_CONFIGURATION_, wrapper: None, root: None };
impl wire::Operation for GetBucketNotificationConfigurationInput {
    type Output = GetBucketNotificationConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_NOTIFICATION_CONFIGURATION_OPERATION;
}

pub static GET_BUCKET_OWNERSHIP_CONTROLS_OPERATION: schema::Operation = schema::Operation { name: "GetBucketOwnershipControls", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["ownershipControls"], headers: &[], status: 200 }, input: &GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST_, output: &GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketOwnershipControlsInput {
    type Output = GetBucketOwnershipControlsOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_OWNERSHIP_CONTROLS_OPERATION;
}

pub static GET_BUCKET_POLICY_OPERATION: schema::Operation = schema::Operation { name: "GetBucketPolicy", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["policy"], headers: &[], status: 200 }, input: &GET_BUCKET_POLICY_REQUEST_, output: &GET_BUCKET_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketPolicyInput {
    type Output = GetBucketPolicyOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_POLICY_OPERATION;
}

pub static GET_BUCKET_POLICY_STATUS_OPERATION: schema::Operation = schema::Operation { name: "GetBucketPolicyStatus", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["policyStatus"], headers: &[], status: 200 }, input: &GET_BUCKET_POLICY_STATUS_REQUEST_, output: &GET_BUCKET_POLICY_STATUS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketPolicyStatusInput {
    type Output = GetBucketPolicyStatusOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_POLICY_STATUS_OPERATION;
}

pub static GET_BUCKET_REPLICATION_OPERATION: schema::Operation = schema::Operation { name: "GetBucketReplication", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["replication"], headers: &[], status: 200 }, input: &GET_BUCKET_REPLICATION_REQUEST_, output: &GET_BUCKET_REPLICATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketReplicationInput {
    type Output = GetBucketReplicationOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_REPLICATION_OPERATION;
}

pub static GET_BUCKET_REQUEST_PAYMENT_OPERATION: schema::Operation = schema::Operation { name: "GetBucketRequestPayment", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["requestPayment"], headers: &[], status: 200 }, input: &GET_BUCKET_REQUEST_PAYMENT_REQUEST_, output: &GET_BUCKET_REQUEST_PAYMENT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketRequestPaymentInput {
    type Output = GetBucketRequestPaymentOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_REQUEST_PAYMENT_OPERATION;
}

pub static GET_BUCKET_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "GetBucketTagging", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["tagging"], headers: &[], status: 200 }, input: &GET_BUCKET_TAGGING_REQUEST_, output: &GET_BUCKET_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketTaggingInput {
    type Output = GetBucketTaggingOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_TAGGING_OPERATION;
}

pub static GET_BUCKET_VERSIONING_OPERATION: schema::Operation = schema::Operation { name: "GetBucketVersioning", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["versioning"], headers: &[], status: 200 }, input: &GET_BUCKET_VERSIONING_REQUEST_, output: &GET_BUCKET_VERSIONING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketVersioningInput {
    type Output = GetBucketVersioningOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_VERSIONING_OPERATION;
}

pub static GET_BUCKET_WEBSITE_OPERATION: schema::Operation = schema::Operation { name: "GetBucketWebsite", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["website"], headers: &[], status: 200 }, input: &GET_BUCKET_WEBSITE_REQUEST_, output: &GET_BUCKET_WEBSITE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetBucketWebsiteInput {
    type Output = GetBucketWebsiteOutput;
    const SCHEMA: &'static schema::Operation = &GET_BUCKET_WEBSITE_OPERATION;
}

pub static GET_OBJECT_OPERATION: schema::Operation = schema::Operation { name: "GetObject", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}/{Key+}", query: &[], headers: &[], status: 200 }, input: &GET_OBJECT_REQUEST_, output: &GET_OBJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetObjectInput {
    type Output = GetObjectOutput;
    const SCHEMA: &'static schema::Operation = &GET_OBJECT_OPERATION;
}

pub static GET_OBJECT_ACL_OPERATION: schema::Operation = schema::Operation { name: "GetObjectAcl", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["acl"], headers: &[], status: 200 }, input: &GET_OBJECT_ACL_REQUEST_, output: &GET_OBJECT_ACL_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetObjectAclInput {
    type Output = GetObjectAclOutput;
    const SCHEMA: &'static schema::Operation = &GET_OBJECT_ACL_OPERATION;
}

pub static GET_OBJECT_ATTRIBUTES_OPERATION: schema::Operation = schema::Operation { name: "GetObjectAttributes", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["attributes"], headers: &["x-amz-object-attributes"], status: 200 }, input: &GET_OBJECT_ATTRIBUTES_REQUEST_, output: &GET_OBJECT_ATTRIBUTES_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetObjectAttributesInput {
    type Output = GetObjectAttributesOutput;
    const SCHEMA: &'static schema::Operation = &GET_OBJECT_ATTRIBUTES_OPERATION;
}

pub static GET_OBJECT_LOCK_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "GetObjectLockConfiguration", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["object-lock"], headers: &[], status: 200 }, input: &GET_OBJECT_LOCK_CONFIGURATION_REQUEST_, output: &GET_OBJECT_LOCK_CONFIGURATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetObjectLockConfigurationInput {
    type Output = GetObjectLockConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &GET_OBJECT_LOCK_CONFIGURATION_OPERATION;
}

pub static GET_OBJECT_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "GetObjectTagging", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["tagging"], headers: &[], status: 200 }, input: &GET_OBJECT_TAGGING_REQUEST_, output: &GET_OBJECT_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetObjectTaggingInput {
    type Output = GetObjectTaggingOutput;
    const SCHEMA: &'static schema::Operation = &GET_OBJECT_TAGGING_OPERATION;
}

pub static GET_PUBLIC_ACCESS_BLOCK_OPERATION: schema::Operation = schema::Operation { name: "GetPublicAccessBlock", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["publicAccessBlock"], headers: &[], status: 200 }, input: &GET_PUBLIC_ACCESS_BLOCK_REQUEST_, output: &GET_PUBLIC_ACCESS_BLOCK_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for GetPublicAccessBlockInput {
    type Output = GetPublicAccessBlockOutput;
    const SCHEMA: &'static schema::Operation = &GET_PUBLIC_ACCESS_BLOCK_OPERATION;
}

pub static HEAD_BUCKET_OPERATION: schema::Operation = schema::Operation { name: "HeadBucket", service: &SERVICE, http: Http { method: "HEAD", path: "/{Bucket}", query: &[], headers: &[], status: 200 }, input: &HEAD_BUCKET_REQUEST_, output: &HEAD_BUCKET_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for HeadBucketInput {
    type Output = HeadBucketOutput;
    const SCHEMA: &'static schema::Operation = &HEAD_BUCKET_OPERATION;
}

pub static HEAD_OBJECT_OPERATION: schema::Operation = schema::Operation { name: "HeadObject", service: &SERVICE, http: Http { method: "HEAD", path: "/{Bucket}/{Key+}", query: &[], headers: &[], status: 200 }, input: &HEAD_OBJECT_REQUEST_, output: &HEAD_OBJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for HeadObjectInput {
    type Output = HeadObjectOutput;
    const SCHEMA: &'static schema::Operation = &HEAD_OBJECT_OPERATION;
}

pub static LIST_BUCKETS_OPERATION: schema::Operation = schema::Operation { name: "ListBuckets", service: &SERVICE, http: Http { method: "GET", path: "/", query: &[], headers: &[], status: 200 }, input: &LIST_BUCKETS_REQUEST_, output: &LIST_BUCKETS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListBucketsInput {
    type Output = ListBucketsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_BUCKETS_OPERATION;
}

pub static LIST_MULTIPART_UPLOADS_OPERATION: schema::Operation = schema::Operation { name: "ListMultipartUploads", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["uploads"], headers: &[], status: 200 }, input: &LIST_MULTIPART_UPLOADS_REQUEST_, output: &LIST_MULTIPART_UPLOADS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListMultipartUploadsInput {
    type Output = ListMultipartUploadsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_MULTIPART_UPLOADS_OPERATION;
}

pub static LIST_OBJECT_VERSIONS_OPERATION: schema::Operation = schema::Operation { name: "ListObjectVersions", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["versions"], headers: &[], status: 200 }, input: &LIST_OBJECT_VERSIONS_REQUEST_, output: &LIST_OBJECT_VERSIONS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListObjectVersionsInput {
    type Output = ListObjectVersionsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_OBJECT_VERSIONS_OPERATION;
}

pub static LIST_OBJECTS_OPERATION: schema::Operation = schema::Operation { name: "ListObjects", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &[], headers: &[], status: 200 }, input: &LIST_OBJECTS_REQUEST_, output: &LIST_OBJECTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListObjectsInput {
    type Output = ListObjectsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_OBJECTS_OPERATION;
}

pub static LIST_OBJECTS_V2_OPERATION: schema::Operation = schema::Operation { name: "ListObjectsV2", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}", query: &["list-type=2"], headers: &[], status: 200 }, input: &LIST_OBJECTS_V2_REQUEST_, output: &LIST_OBJECTS_V2_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListObjectsV2Input {
    type Output = ListObjectsV2Output;
    const SCHEMA: &'static schema::Operation = &LIST_OBJECTS_V2_OPERATION;
}

pub static LIST_PARTS_OPERATION: schema::Operation = schema::Operation { name: "ListParts", service: &SERVICE, http: Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["uploadId"], headers: &[], status: 200 }, input: &LIST_PARTS_REQUEST_, output: &LIST_PARTS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ListPartsInput {
    type Output = ListPartsOutput;
    const SCHEMA: &'static schema::Operation = &LIST_PARTS_OPERATION;
}

pub static PUT_BUCKET_ACL_OPERATION: schema::Operation = schema::Operation { name: "PutBucketAcl", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["acl"], headers: &[], status: 200 }, input: &PUT_BUCKET_ACL_REQUEST_, output: &PUT_BUCKET_ACL_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketAclInput {
    type Output = PutBucketAclOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_ACL_OPERATION;
}

pub static PUT_BUCKET_ENCRYPTION_OPERATION: schema::Operation = schema::Operation { name: "PutBucketEncryption", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["encryption"], headers: &[], status: 200 }, input: &PUT_BUCKET_ENCRYPTION_REQUEST_, output: &PUT_BUCKET_ENCRYPTION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketEncryptionInput {
    type Output = PutBucketEncryptionOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_ENCRYPTION_OPERATION;
}

pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION: schema::Operation = schema::Operation { name: "PutBucketLifecycleConfiguration", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["lifecycle"], headers: &[], status: 200 }, input: &PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST_, output: &PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketLifecycleConfigurationInput {
    type Output = PutBucketLifecycleConfigurationOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION;
}

pub static PUT_BUCKET_OWNERSHIP_CONTROLS_OPERATION: schema::Operation = schema::Operation { name: "PutBucketOwnershipControls", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["ownershipControls"], headers: &[], status: 200 }, input: &PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST_, output: &PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketOwnershipControlsInput {
    type Output = PutBucketOwnershipControlsOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_OWNERSHIP_CONTROLS_OPERATION;
}

pub static PUT_BUCKET_POLICY_OPERATION: schema::Operation = schema::Operation { name: "PutBucketPolicy", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["policy"], headers: &[], status: 200 }, input: &PUT_BUCKET_POLICY_REQUEST_, output: &PUT_BUCKET_POLICY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketPolicyInput {
    type Output = PutBucketPolicyOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_POLICY_OPERATION;
}

pub static PUT_BUCKET_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "PutBucketTagging", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["tagging"], headers: &[], status: 200 }, input: &PUT_BUCKET_TAGGING_REQUEST_, output: &PUT_BUCKET_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketTaggingInput {
    type Output = PutBucketTaggingOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_TAGGING_OPERATION;
}

pub static PUT_BUCKET_VERSIONING_OPERATION: schema::Operation = schema::Operation { name: "PutBucketVersioning", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["versioning"], headers: &[], status: 200 }, input: &PUT_BUCKET_VERSIONING_REQUEST_, output: &PUT_BUCKET_VERSIONING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutBucketVersioningInput {
    type Output = PutBucketVersioningOutput;
    const SCHEMA: &'static schema::Operation = &PUT_BUCKET_VERSIONING_OPERATION;
}

pub static PUT_OBJECT_OPERATION: schema::Operation = schema::Operation { name: "PutObject", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &[], headers: &[], status: 200 }, input: &PUT_OBJECT_REQUEST_, output: &PUT_OBJECT_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutObjectInput {
    type Output = PutObjectOutput;
    const SCHEMA: &'static schema::Operation = &PUT_OBJECT_OPERATION;
    fn body(&mut self) -> Option<&mut wire::Body> { Some(&mut self.body) }
}

pub static PUT_OBJECT_ACL_OPERATION: schema::Operation = schema::Operation { name: "PutObjectAcl", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["acl"], headers: &[], status: 200 }, input: &PUT_OBJECT_ACL_REQUEST_, output: &PUT_OBJECT_ACL_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutObjectAclInput {
    type Output = PutObjectAclOutput;
    const SCHEMA: &'static schema::Operation = &PUT_OBJECT_ACL_OPERATION;
}

pub static PUT_OBJECT_TAGGING_OPERATION: schema::Operation = schema::Operation { name: "PutObjectTagging", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["tagging"], headers: &[], status: 200 }, input: &PUT_OBJECT_TAGGING_REQUEST_, output: &PUT_OBJECT_TAGGING_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutObjectTaggingInput {
    type Output = PutObjectTaggingOutput;
    const SCHEMA: &'static schema::Operation = &PUT_OBJECT_TAGGING_OPERATION;
}

pub static PUT_PUBLIC_ACCESS_BLOCK_OPERATION: schema::Operation = schema::Operation { name: "PutPublicAccessBlock", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}", query: &["publicAccessBlock"], headers: &[], status: 200 }, input: &PUT_PUBLIC_ACCESS_BLOCK_REQUEST_, output: &PUT_PUBLIC_ACCESS_BLOCK_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for PutPublicAccessBlockInput {
    type Output = PutPublicAccessBlockOutput;
    const SCHEMA: &'static schema::Operation = &PUT_PUBLIC_ACCESS_BLOCK_OPERATION;
}

pub static UPLOAD_PART_OPERATION: schema::Operation = schema::Operation { name: "UploadPart", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["partNumber", "uploadId"], headers: &[], status: 200 }, input: &UPLOAD_PART_REQUEST_, output: &UPLOAD_PART_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UploadPartInput {
    type Output = UploadPartOutput;
    const SCHEMA: &'static schema::Operation = &UPLOAD_PART_OPERATION;
    fn body(&mut self) -> Option<&mut wire::Body> { Some(&mut self.body) }
}

pub static UPLOAD_PART_COPY_OPERATION: schema::Operation = schema::Operation { name: "UploadPartCopy", service: &SERVICE, http: Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["partNumber", "uploadId"], headers: &["x-amz-copy-source"], status: 200 }, input: &UPLOAD_PART_COPY_REQUEST_, output: &UPLOAD_PART_COPY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for UploadPartCopyInput {
    type Output = UploadPartCopyOutput;
    const SCHEMA: &'static schema::Operation = &UPLOAD_PART_COPY_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "s3",
    signing: &["s3"],
    protocol: Protocol::RestXml,
    targets: &[],
    version: "2006-03-01",
    namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    invalid: "InvalidArgument",
    operations: &[&ABORT_MULTIPART_UPLOAD_OPERATION, &COMPLETE_MULTIPART_UPLOAD_OPERATION, &COPY_OBJECT_OPERATION, &CREATE_BUCKET_OPERATION, &CREATE_MULTIPART_UPLOAD_OPERATION, &DELETE_BUCKET_OPERATION, &DELETE_BUCKET_ENCRYPTION_OPERATION, &DELETE_BUCKET_LIFECYCLE_OPERATION, &DELETE_BUCKET_OWNERSHIP_CONTROLS_OPERATION, &DELETE_BUCKET_POLICY_OPERATION, &DELETE_BUCKET_TAGGING_OPERATION, &DELETE_OBJECT_OPERATION, &DELETE_OBJECT_TAGGING_OPERATION, &DELETE_OBJECTS_OPERATION, &DELETE_PUBLIC_ACCESS_BLOCK_OPERATION, &GET_BUCKET_ACCELERATE_CONFIGURATION_OPERATION, &GET_BUCKET_ACL_OPERATION, &GET_BUCKET_CORS_OPERATION, &GET_BUCKET_ENCRYPTION_OPERATION, &GET_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION, &GET_BUCKET_LOCATION_OPERATION, &GET_BUCKET_LOGGING_OPERATION, &GET_BUCKET_NOTIFICATION_CONFIGURATION_OPERATION, &GET_BUCKET_OWNERSHIP_CONTROLS_OPERATION, &GET_BUCKET_POLICY_OPERATION, &GET_BUCKET_POLICY_STATUS_OPERATION, &GET_BUCKET_REPLICATION_OPERATION, &GET_BUCKET_REQUEST_PAYMENT_OPERATION, &GET_BUCKET_TAGGING_OPERATION, &GET_BUCKET_VERSIONING_OPERATION, &GET_BUCKET_WEBSITE_OPERATION, &GET_OBJECT_OPERATION, &GET_OBJECT_ACL_OPERATION, &GET_OBJECT_ATTRIBUTES_OPERATION, &GET_OBJECT_LOCK_CONFIGURATION_OPERATION, &GET_OBJECT_TAGGING_OPERATION, &GET_PUBLIC_ACCESS_BLOCK_OPERATION, &HEAD_BUCKET_OPERATION, &HEAD_OBJECT_OPERATION, &LIST_BUCKETS_OPERATION, &LIST_MULTIPART_UPLOADS_OPERATION, &LIST_OBJECT_VERSIONS_OPERATION, &LIST_OBJECTS_OPERATION, &LIST_OBJECTS_V2_OPERATION, &LIST_PARTS_OPERATION, &PUT_BUCKET_ACL_OPERATION, &PUT_BUCKET_ENCRYPTION_OPERATION, &PUT_BUCKET_LIFECYCLE_CONFIGURATION_OPERATION, &PUT_BUCKET_OWNERSHIP_CONTROLS_OPERATION, &PUT_BUCKET_POLICY_OPERATION, &PUT_BUCKET_TAGGING_OPERATION, &PUT_BUCKET_VERSIONING_OPERATION, &PUT_OBJECT_OPERATION, &PUT_OBJECT_ACL_OPERATION, &PUT_OBJECT_TAGGING_OPERATION, &PUT_PUBLIC_ACCESS_BLOCK_OPERATION, &UPLOAD_PART_OPERATION, &UPLOAD_PART_COPY_OPERATION],
    absent: &["CreateBucketMetadataConfiguration", "CreateBucketMetadataTableConfiguration", "CreateSession", "DeleteBucketAnalyticsConfiguration", "DeleteBucketCors", "DeleteBucketIntelligentTieringConfiguration", "DeleteBucketInventoryConfiguration", "DeleteBucketMetadataConfiguration", "DeleteBucketMetadataTableConfiguration", "DeleteBucketMetricsConfiguration", "DeleteBucketReplication", "DeleteBucketWebsite", "GetBucketAbac", "GetBucketAnalyticsConfiguration", "GetBucketIntelligentTieringConfiguration", "GetBucketInventoryConfiguration", "GetBucketLifecycle", "GetBucketMetadataConfiguration", "GetBucketMetadataTableConfiguration", "GetBucketMetricsConfiguration", "GetBucketNotification", "GetObjectLegalHold", "GetObjectRetention", "GetObjectTorrent", "ListBucketAnalyticsConfigurations", "ListBucketIntelligentTieringConfigurations", "ListBucketInventoryConfigurations", "ListBucketMetricsConfigurations", "ListDirectoryBuckets", "PutBucketAbac", "PutBucketAccelerateConfiguration", "PutBucketAnalyticsConfiguration", "PutBucketCors", "PutBucketIntelligentTieringConfiguration", "PutBucketInventoryConfiguration", "PutBucketLifecycle", "PutBucketLogging", "PutBucketMetricsConfiguration", "PutBucketNotification", "PutBucketNotificationConfiguration", "PutBucketReplication", "PutBucketRequestPayment", "PutBucketWebsite", "PutObjectLegalHold", "PutObjectLockConfiguration", "PutObjectRetention", "RenameObject", "RestoreObject", "SelectObjectContent", "UpdateBucketMetadataInventoryTableConfiguration", "UpdateBucketMetadataJournalTableConfiguration", "UpdateObjectEncryption", "WriteGetObjectResponse"],
    absent_http: &[("CreateBucketMetadataConfiguration", Http { method: "POST", path: "/{Bucket}", query: &["metadataConfiguration"], headers: &[], status: 200 }), ("CreateBucketMetadataTableConfiguration", Http { method: "POST", path: "/{Bucket}", query: &["metadataTable"], headers: &[], status: 200 }), ("CreateSession", Http { method: "GET", path: "/{Bucket}", query: &["session"], headers: &[], status: 200 }), ("DeleteBucketAnalyticsConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["analytics", "id"], headers: &[], status: 204 }), ("DeleteBucketCors", Http { method: "DELETE", path: "/{Bucket}", query: &["cors"], headers: &[], status: 204 }), ("DeleteBucketIntelligentTieringConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["intelligent-tiering", "id"], headers: &[], status: 204 }), ("DeleteBucketInventoryConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["inventory", "id"], headers: &[], status: 204 }), ("DeleteBucketMetadataConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["metadataConfiguration"], headers: &[], status: 204 }), ("DeleteBucketMetadataTableConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["metadataTable"], headers: &[], status: 204 }), ("DeleteBucketMetricsConfiguration", Http { method: "DELETE", path: "/{Bucket}", query: &["metrics", "id"], headers: &[], status: 204 }), ("DeleteBucketReplication", Http { method: "DELETE", path: "/{Bucket}", query: &["replication"], headers: &[], status: 204 }), ("DeleteBucketWebsite", Http { method: "DELETE", path: "/{Bucket}", query: &["website"], headers: &[], status: 204 }), ("GetBucketAbac", Http { method: "GET", path: "/{Bucket}", query: &["abac"], headers: &[], status: 200 }), ("GetBucketAnalyticsConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["analytics", "id"], headers: &[], status: 200 }), ("GetBucketIntelligentTieringConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["intelligent-tiering", "id"], headers: &[], status: 200 }), ("GetBucketInventoryConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["inventory", "id"], headers: &[], status: 200 }), ("GetBucketLifecycle", Http { method: "GET", path: "/{Bucket}", query: &["lifecycle"], headers: &[], status: 200 }), ("GetBucketMetadataConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["metadataConfiguration"], headers: &[], status: 200 }), ("GetBucketMetadataTableConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["metadataTable"], headers: &[], status: 200 }), ("GetBucketMetricsConfiguration", Http { method: "GET", path: "/{Bucket}", query: &["metrics", "id"], headers: &[], status: 200 }), ("GetBucketNotification", Http { method: "GET", path: "/{Bucket}", query: &["notification"], headers: &[], status: 200 }), ("GetObjectLegalHold", Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["legal-hold"], headers: &[], status: 200 }), ("GetObjectRetention", Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["retention"], headers: &[], status: 200 }), ("GetObjectTorrent", Http { method: "GET", path: "/{Bucket}/{Key+}", query: &["torrent"], headers: &[], status: 200 }), ("ListBucketAnalyticsConfigurations", Http { method: "GET", path: "/{Bucket}", query: &["analytics"], headers: &[], status: 200 }), ("ListBucketIntelligentTieringConfigurations", Http { method: "GET", path: "/{Bucket}", query: &["intelligent-tiering"], headers: &[], status: 200 }), ("ListBucketInventoryConfigurations", Http { method: "GET", path: "/{Bucket}", query: &["inventory"], headers: &[], status: 200 }), ("ListBucketMetricsConfigurations", Http { method: "GET", path: "/{Bucket}", query: &["metrics"], headers: &[], status: 200 }), ("ListDirectoryBuckets", Http { method: "GET", path: "/", query: &[], headers: &[], status: 200 }), ("PutBucketAbac", Http { method: "PUT", path: "/{Bucket}", query: &["abac"], headers: &[], status: 200 }), ("PutBucketAccelerateConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["accelerate"], headers: &[], status: 200 }), ("PutBucketAnalyticsConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["analytics", "id"], headers: &[], status: 200 }), ("PutBucketCors", Http { method: "PUT", path: "/{Bucket}", query: &["cors"], headers: &[], status: 200 }), ("PutBucketIntelligentTieringConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["intelligent-tiering", "id"], headers: &[], status: 200 }), ("PutBucketInventoryConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["inventory", "id"], headers: &[], status: 200 }), ("PutBucketLifecycle", Http { method: "PUT", path: "/{Bucket}", query: &["lifecycle"], headers: &[], status: 200 }), ("PutBucketLogging", Http { method: "PUT", path: "/{Bucket}", query: &["logging"], headers: &[], status: 200 }), ("PutBucketMetricsConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["metrics", "id"], headers: &[], status: 200 }), ("PutBucketNotification", Http { method: "PUT", path: "/{Bucket}", query: &["notification"], headers: &[], status: 200 }), ("PutBucketNotificationConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["notification"], headers: &[], status: 200 }), ("PutBucketReplication", Http { method: "PUT", path: "/{Bucket}", query: &["replication"], headers: &[], status: 200 }), ("PutBucketRequestPayment", Http { method: "PUT", path: "/{Bucket}", query: &["requestPayment"], headers: &[], status: 200 }), ("PutBucketWebsite", Http { method: "PUT", path: "/{Bucket}", query: &["website"], headers: &[], status: 200 }), ("PutObjectLegalHold", Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["legal-hold"], headers: &[], status: 200 }), ("PutObjectLockConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["object-lock"], headers: &[], status: 200 }), ("PutObjectRetention", Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["retention"], headers: &[], status: 200 }), ("RenameObject", Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["renameObject"], headers: &["x-amz-rename-source"], status: 200 }), ("RestoreObject", Http { method: "POST", path: "/{Bucket}/{Key+}", query: &["restore"], headers: &[], status: 200 }), ("SelectObjectContent", Http { method: "POST", path: "/{Bucket}/{Key+}", query: &["select", "select-type=2"], headers: &[], status: 200 }), ("UpdateBucketMetadataInventoryTableConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["metadataInventoryTable"], headers: &[], status: 200 }), ("UpdateBucketMetadataJournalTableConfiguration", Http { method: "PUT", path: "/{Bucket}", query: &["metadataJournalTable"], headers: &[], status: 200 }), ("UpdateObjectEncryption", Http { method: "PUT", path: "/{Bucket}/{Key+}", query: &["encryption"], headers: &[], status: 200 }), ("WriteGetObjectResponse", Http { method: "POST", path: "/WriteGetObjectResponse", query: &[], headers: &["x-amz-request-route", "x-amz-request-token"], status: 200 })],
};
