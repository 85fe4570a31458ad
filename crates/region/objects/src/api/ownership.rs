//! `PutBucketOwnershipControls`, `GetBucketOwnershipControls`, `DeleteBucketOwnershipControls`.
//!
//! ACLs are off in every bucket (BucketOwnerEnforced, AWS's own choice for new buckets since April 2023). The rule can be
//! taken away from sight and put back; another one is refused.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput, GetBucketOwnershipControlsInput,
    GetBucketOwnershipControlsOutput, OwnershipControls, OwnershipControlsRule, PutBucketOwnershipControlsInput,
    PutBucketOwnershipControlsOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::errors::S3Error;

/// The one rule.
const ENFORCED: &str = "BucketOwnerEnforced";

impl Handler<PutBucketOwnershipControlsInput> for Objects {
    fn requires(&self, input: &PutBucketOwnershipControlsInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketOwnershipControls", &input.bucket)]
    }

    async fn run(
        &self,
        input: PutBucketOwnershipControlsInput,
        call: &Call,
    ) -> Result<PutBucketOwnershipControlsOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let [rule] = input.ownership_controls.rules.as_slice() else { return Err(S3Error::MalformedXml.into()) };
        if rule.object_ownership != ENFORCED {
            return Err(S3Error::unsupported("ObjectOwnership", &rule.object_ownership).into());
        }
        self.set_ownership(&input.bucket, true).await?;
        Ok(PutBucketOwnershipControlsOutput {})
    }
}

impl Objects {
    async fn set_ownership(&self, bucket: &str, there: bool) -> Result<(), S3Error> {
        self.edit_bucket(bucket, |bucket| {
            bucket.ownership = there;
            Ok(())
        })
        .await
    }
}

impl Handler<GetBucketOwnershipControlsInput> for Objects {
    fn requires(&self, input: &GetBucketOwnershipControlsInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketOwnershipControls", &input.bucket)]
    }

    async fn run(
        &self,
        input: GetBucketOwnershipControlsInput,
        call: &Call,
    ) -> Result<GetBucketOwnershipControlsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        if !bucket.ownership {
            return Err(S3Error::NoConfiguration {
                code: "OwnershipControlsNotFoundError",
                text: "The bucket ownership controls were not found",
                bucket: input.bucket,
            }
            .into());
        }
        let rules = vec![OwnershipControlsRule { object_ownership: ENFORCED.to_owned() }];
        Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(OwnershipControls { rules }) })
    }
}

impl Handler<DeleteBucketOwnershipControlsInput> for Objects {
    fn requires(&self, input: &DeleteBucketOwnershipControlsInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketOwnershipControls", &input.bucket)]
    }

    async fn run(
        &self,
        input: DeleteBucketOwnershipControlsInput,
        call: &Call,
    ) -> Result<DeleteBucketOwnershipControlsOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.set_ownership(&input.bucket, false).await?;
        Ok(DeleteBucketOwnershipControlsOutput {})
    }
}
