//! `PutBucketTagging`, `GetBucketTagging`, `DeleteBucketTagging`.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    DeleteBucketTaggingInput, DeleteBucketTaggingOutput, GetBucketTaggingInput, GetBucketTaggingOutput,
    PutBucketTaggingInput, PutBucketTaggingOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::api::tags;
use crate::errors::S3Error;
use crate::model::Tags;

impl Handler<PutBucketTaggingInput> for Objects {
    fn requires(&self, input: &PutBucketTaggingInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketTagging", &input.bucket)]
    }

    async fn run(&self, input: PutBucketTaggingInput, call: &Call) -> Result<PutBucketTaggingOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.tag_bucket(&input.bucket, tags::of_list(input.tagging.tag_set, tags::OF_BUCKET)?).await?;
        Ok(PutBucketTaggingOutput {})
    }
}

impl Objects {
    async fn tag_bucket(&self, bucket: &str, tags: Tags) -> Result<(), S3Error> {
        self.edit_bucket(bucket, |bucket| {
            bucket.tags = tags;
            Ok(())
        })
        .await
    }
}

impl Handler<GetBucketTaggingInput> for Objects {
    fn requires(&self, input: &GetBucketTaggingInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketTagging", &input.bucket)]
    }

    async fn run(&self, input: GetBucketTaggingInput, call: &Call) -> Result<GetBucketTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        if bucket.tags.is_empty() {
            let text = "The TagSet does not exist";
            return Err(S3Error::NoConfiguration { code: "NoSuchTagSet", text, bucket: input.bucket }.into());
        }
        Ok(GetBucketTaggingOutput { tag_set: Some(tags::shown(&bucket.tags)) })
    }
}

impl Handler<DeleteBucketTaggingInput> for Objects {
    fn requires(&self, input: &DeleteBucketTaggingInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketTagging", &input.bucket)]
    }

    async fn run(&self, input: DeleteBucketTaggingInput, call: &Call) -> Result<DeleteBucketTaggingOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.tag_bucket(&input.bucket, Tags::new()).await?;
        Ok(DeleteBucketTaggingOutput {})
    }
}
