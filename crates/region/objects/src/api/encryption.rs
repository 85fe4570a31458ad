//! `PutBucketEncryption`, `GetBucketEncryption`, `DeleteBucketEncryption`.
//!
//! Every object is encrypted with AES-256 and a key that the region manages (see `cipher`), so AES256 is the one
//! algorithm a bucket can have, and the one that it has without being told. KMS keys are refused by name.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, GetBucketEncryptionInput, GetBucketEncryptionOutput,
    PutBucketEncryptionInput, PutBucketEncryptionOutput, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use wire::Error;

use crate::Objects;
use crate::api::common::{AES256, on_bucket};
use crate::errors::S3Error;

impl Handler<PutBucketEncryptionInput> for Objects {
    fn requires(&self, input: &PutBucketEncryptionInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutEncryptionConfiguration", &input.bucket)]
    }

    async fn run(&self, input: PutBucketEncryptionInput, call: &Call) -> Result<PutBucketEncryptionOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let [rule] = input.server_side_encryption_configuration.rules.as_slice() else {
            return Err(S3Error::MalformedXml.into());
        };
        let default = rule.apply_server_side_encryption_by_default.as_ref();
        if let Some(other) = default.filter(|default| default.sse_algorithm != AES256) {
            return Err(S3Error::unsupported("SSEAlgorithm", &other.sse_algorithm).into());
        }
        self.set_bucket_key(&input.bucket, rule.bucket_key_enabled == Some(true)).await?;
        Ok(PutBucketEncryptionOutput {})
    }
}

impl Objects {
    /// Kept and shown; it says something about KMS keys alone.
    async fn set_bucket_key(&self, bucket: &str, enabled: bool) -> Result<(), S3Error> {
        self.edit_bucket(bucket, |bucket| {
            bucket.bucket_key = enabled;
            Ok(())
        })
        .await
    }
}

impl Handler<GetBucketEncryptionInput> for Objects {
    fn requires(&self, input: &GetBucketEncryptionInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetEncryptionConfiguration", &input.bucket)]
    }

    async fn run(&self, input: GetBucketEncryptionInput, call: &Call) -> Result<GetBucketEncryptionOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                sse_algorithm: AES256.to_owned(),
            }),
            bucket_key_enabled: Some(bucket.bucket_key),
        };
        let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}

impl Handler<DeleteBucketEncryptionInput> for Objects {
    fn requires(&self, input: &DeleteBucketEncryptionInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutEncryptionConfiguration", &input.bucket)]
    }

    async fn run(
        &self,
        input: DeleteBucketEncryptionInput,
        call: &Call,
    ) -> Result<DeleteBucketEncryptionOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.set_bucket_key(&input.bucket, false).await?;
        Ok(DeleteBucketEncryptionOutput {})
    }
}
