//! `PutPublicAccessBlock`, `GetPublicAccessBlock`, `DeletePublicAccessBlock`.
//!
//! Source: S3 User Guide, "Blocking public access to your Amazon S3 storage".

use door::{Call, Handler, Requirement};
use shapes_s3::{
    DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, GetPublicAccessBlockInput, GetPublicAccessBlockOutput,
    PublicAccessBlockConfiguration, PutPublicAccessBlockInput, PutPublicAccessBlockOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::errors::S3Error;
use crate::model::PublicAccess;

impl Handler<PutPublicAccessBlockInput> for Objects {
    fn requires(&self, input: &PutPublicAccessBlockInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketPublicAccessBlock", &input.bucket)]
    }

    async fn run(&self, input: PutPublicAccessBlockInput, call: &Call) -> Result<PutPublicAccessBlockOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let given = input.public_access_block_configuration;
        let access = PublicAccess {
            block_public_acls: given.block_public_acls == Some(true),
            ignore_public_acls: given.ignore_public_acls == Some(true),
            block_public_policy: given.block_public_policy == Some(true),
            restrict_public_buckets: given.restrict_public_buckets == Some(true),
        };
        self.set_public_access(&input.bucket, Some(access)).await?;
        Ok(PutPublicAccessBlockOutput {})
    }
}

impl Objects {
    async fn set_public_access(&self, bucket: &str, access: Option<PublicAccess>) -> Result<(), S3Error> {
        self.edit_bucket(bucket, |bucket| {
            bucket.public_access = access;
            Ok(())
        })
        .await
    }
}

impl Handler<GetPublicAccessBlockInput> for Objects {
    fn requires(&self, input: &GetPublicAccessBlockInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketPublicAccessBlock", &input.bucket)]
    }

    async fn run(&self, input: GetPublicAccessBlockInput, call: &Call) -> Result<GetPublicAccessBlockOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let access = bucket.public_access.ok_or_else(|| S3Error::NoConfiguration {
            code: "NoSuchPublicAccessBlockConfiguration",
            text: "The public access block configuration was not found",
            bucket: input.bucket,
        })?;
        Ok(GetPublicAccessBlockOutput {
            public_access_block_configuration: Some(PublicAccessBlockConfiguration {
                block_public_acls: Some(access.block_public_acls),
                ignore_public_acls: Some(access.ignore_public_acls),
                block_public_policy: Some(access.block_public_policy),
                restrict_public_buckets: Some(access.restrict_public_buckets),
            }),
        })
    }
}

impl Handler<DeletePublicAccessBlockInput> for Objects {
    fn requires(&self, input: &DeletePublicAccessBlockInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketPublicAccessBlock", &input.bucket)]
    }

    async fn run(
        &self,
        input: DeletePublicAccessBlockInput,
        call: &Call,
    ) -> Result<DeletePublicAccessBlockOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.set_public_access(&input.bucket, None).await?;
        Ok(DeletePublicAccessBlockOutput {})
    }
}
