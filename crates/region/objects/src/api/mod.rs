//! The AWS operations: one file each, or a small family.

mod absent;
mod acl;
mod attributes;
mod bucket_policy;
mod bucket_tagging;
mod buckets;
mod common;
mod complete_upload;
mod copy_object;
mod create_bucket;
mod delete_object;
mod delete_objects;
mod encryption;
mod get_object;
mod lifecycle;
mod list_objects;
mod list_uploads;
mod list_versions;
mod object_attributes;
mod object_tagging;
mod ownership;
mod page;
mod public_access;
mod put_object;
mod tags;
mod upload_part;
mod uploads;
mod versioning;

use std::sync::Arc;

use door::Door;
use shapes_s3::*;

use crate::Objects;

macro_rules! serve {
    ($door:expr, $room:expr, $($input:ty),* $(,)?) => { $($door.serve::<$input, _>($room);)* };
}

/// Lets the room answer.
pub(crate) fn register(door: &Door, room: &Arc<Objects>) {
    serve!(
        door,
        room,
        CreateBucketInput,
        HeadBucketInput,
        ListBucketsInput,
        DeleteBucketInput,
        GetBucketLocationInput,
        PutObjectInput,
        GetObjectInput,
        HeadObjectInput,
        GetObjectAttributesInput,
        DeleteObjectInput,
        DeleteObjectsInput,
        CopyObjectInput,
        ListObjectsInput,
        ListObjectsV2Input,
        ListObjectVersionsInput,
        CreateMultipartUploadInput,
        UploadPartInput,
        UploadPartCopyInput,
        CompleteMultipartUploadInput,
        AbortMultipartUploadInput,
        ListPartsInput,
        ListMultipartUploadsInput,
        PutBucketPolicyInput,
        GetBucketPolicyInput,
        DeleteBucketPolicyInput,
        GetBucketPolicyStatusInput,
        PutBucketVersioningInput,
        GetBucketVersioningInput,
        GetPublicAccessBlockInput,
        PutPublicAccessBlockInput,
        DeletePublicAccessBlockInput,
        GetBucketOwnershipControlsInput,
        PutBucketOwnershipControlsInput,
        DeleteBucketOwnershipControlsInput,
        GetBucketTaggingInput,
        PutBucketTaggingInput,
        DeleteBucketTaggingInput,
        GetObjectTaggingInput,
        PutObjectTaggingInput,
        DeleteObjectTaggingInput,
        GetBucketEncryptionInput,
        PutBucketEncryptionInput,
        DeleteBucketEncryptionInput,
        GetBucketAclInput,
        PutBucketAclInput,
        GetObjectAclInput,
        PutObjectAclInput,
        GetBucketCorsInput,
        GetBucketWebsiteInput,
        GetBucketAccelerateConfigurationInput,
        GetBucketRequestPaymentInput,
        GetBucketLoggingInput,
        GetBucketNotificationConfigurationInput,
        GetBucketLifecycleConfigurationInput,
        PutBucketLifecycleConfigurationInput,
        DeleteBucketLifecycleInput,
        GetBucketReplicationInput,
        GetObjectLockConfigurationInput,
    );
}
