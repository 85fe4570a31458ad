//! What no bucket of this region has, and is asked for all the same: Terraform reads all of it at each refresh.
//!
//! Nothing here can be set (the operations that would are refused by name), so "there is none" is the truth, in the form
//! in which AWS tells it of a bucket where nothing was set.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput, GetBucketCorsInput,
    GetBucketLoggingInput, GetBucketLoggingOutput, GetBucketNotificationConfigurationInput,
    GetBucketNotificationConfigurationOutput, GetBucketReplicationInput, GetBucketRequestPaymentInput,
    GetBucketRequestPaymentOutput, GetBucketWebsiteInput, GetObjectLockConfigurationInput,
};
use wire::{Error, Operation};

use crate::Objects;
use crate::api::common::on_bucket;
use crate::errors::S3Error;

/// A configuration that is not there: input, IAM action, code and text.
macro_rules! absent {
    ($($input:ident, $action:literal, $code:literal, $text:literal;)*) => { $(
        impl Handler<$input> for Objects {
            fn requires(&self, input: &$input, _: &Call) -> Vec<Requirement> {
                vec![on_bucket($action, &input.bucket)]
            }

            async fn run(&self, input: $input, call: &Call) -> Result<<$input as Operation>::Output, Error> {
                self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
                Err(S3Error::NoConfiguration { code: $code, text: $text, bucket: input.bucket }.into())
            }
        }
    )* };
}

/// A configuration whose answer without one is a document: input, IAM action and output.
macro_rules! plain {
    ($($input:ident, $action:literal, $output:expr;)*) => { $(
        impl Handler<$input> for Objects {
            fn requires(&self, input: &$input, _: &Call) -> Vec<Requirement> {
                vec![on_bucket($action, &input.bucket)]
            }

            async fn run(&self, input: $input, call: &Call) -> Result<<$input as Operation>::Output, Error> {
                self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
                Ok($output)
            }
        }
    )* };
}

absent! {
    GetBucketCorsInput, "s3:GetBucketCORS", "NoSuchCORSConfiguration", "The CORS configuration does not exist";
    GetBucketWebsiteInput, "s3:GetBucketWebsite", "NoSuchWebsiteConfiguration",
        "The specified bucket does not have a website configuration";
    GetBucketReplicationInput, "s3:GetReplicationConfiguration", "ReplicationConfigurationNotFoundError",
        "The replication configuration was not found";
    GetObjectLockConfigurationInput, "s3:GetBucketObjectLockConfiguration", "ObjectLockConfigurationNotFoundError",
        "Object Lock configuration does not exist for this bucket";
}

plain! {
    GetBucketAccelerateConfigurationInput, "s3:GetAccelerateConfiguration", GetBucketAccelerateConfigurationOutput {};
    GetBucketLoggingInput, "s3:GetBucketLogging", GetBucketLoggingOutput {};
    GetBucketNotificationConfigurationInput, "s3:GetBucketNotification", GetBucketNotificationConfigurationOutput {};
    GetBucketRequestPaymentInput, "s3:GetBucketRequestPayment",
        GetBucketRequestPaymentOutput { payer: Some("BucketOwner".to_owned()) };
}
