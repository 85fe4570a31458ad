//! `PutObjectTagging`, `GetObjectTagging`, `DeleteObjectTagging`.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    DeleteObjectTaggingInput, DeleteObjectTaggingOutput, GetObjectTaggingInput, GetObjectTaggingOutput,
    PutObjectTaggingInput, PutObjectTaggingOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::shown;
use crate::api::tags;
use crate::errors::S3Error;
use crate::model::Tags;

impl Handler<PutObjectTaggingInput> for Objects {
    fn requires(&self, input: &PutObjectTaggingInput, _: &Call) -> Vec<Requirement> {
        let version = input.version_id.as_deref();
        let action = if version.is_some() { "s3:PutObjectVersionTagging" } else { "s3:PutObjectTagging" };
        let asked = self.on_object(action, &input.bucket, &input.key, version);
        let tags = input.tagging.tag_set.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect();
        vec![tags::requested(asked, &tags)]
    }

    async fn run(&self, input: PutObjectTaggingInput, call: &Call) -> Result<PutObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let tags = tags::of_list(input.tagging.tag_set, tags::OF_OBJECT)?;
        let version = input.version_id.as_deref();
        let id = self.edit_version(&input.bucket, &input.key, version, |content| content.tags = tags).await?;
        Ok(PutObjectTaggingOutput { version_id: shown(&bucket, &id) })
    }
}

impl Handler<GetObjectTaggingInput> for Objects {
    fn requires(&self, input: &GetObjectTaggingInput, _: &Call) -> Vec<Requirement> {
        let actions = ("s3:GetObjectTagging", "s3:GetObjectVersionTagging");
        self.to_read(actions, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn run(&self, input: GetObjectTaggingInput, call: &Call) -> Result<GetObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let version = self.readable(&input.bucket, &input.key, input.version_id.as_deref())?;
        let content = version.content.as_ref().ok_or_else(|| S3Error::NoSuchKey(input.key.clone()))?;
        Ok(GetObjectTaggingOutput {
            tag_set: Some(tags::shown(&content.tags)),
            version_id: shown(&bucket, &version.id),
        })
    }
}

impl Handler<DeleteObjectTaggingInput> for Objects {
    fn requires(&self, input: &DeleteObjectTaggingInput, _: &Call) -> Vec<Requirement> {
        let version = input.version_id.as_deref();
        let action = if version.is_some() { "s3:DeleteObjectVersionTagging" } else { "s3:DeleteObjectTagging" };
        vec![self.on_object(action, &input.bucket, &input.key, version)]
    }

    async fn run(&self, input: DeleteObjectTaggingInput, call: &Call) -> Result<DeleteObjectTaggingOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let version = input.version_id.as_deref();
        let edit = |content: &mut crate::model::Content| content.tags = Tags::new();
        let id = self.edit_version(&input.bucket, &input.key, version, edit).await?;
        Ok(DeleteObjectTaggingOutput { version_id: shown(&bucket, &id) })
    }
}
