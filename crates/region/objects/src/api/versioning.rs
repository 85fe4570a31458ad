//! `PutBucketVersioning` and `GetBucketVersioning`.

use door::{Call, Handler, Requirement};
use shapes_s3::{
    GetBucketVersioningInput, GetBucketVersioningOutput, PutBucketVersioningInput, PutBucketVersioningOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::errors::S3Error;
use crate::model::Versioning;

impl Handler<PutBucketVersioningInput> for Objects {
    fn requires(&self, input: &PutBucketVersioningInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutBucketVersioning", &input.bucket)]
    }

    async fn run(&self, input: PutBucketVersioningInput, call: &Call) -> Result<PutBucketVersioningOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let versioning = match input.versioning_configuration.status.as_deref() {
            Some("Enabled") => Versioning::Enabled,
            Some("Suspended") => Versioning::Suspended,
            _ => {
                let text = "The Versioning element must be specified";
                return Err(Error::new("IllegalVersioningConfigurationException", 400, text));
            }
        };
        self.edit_bucket(&input.bucket, |bucket| {
            bucket.versioning = versioning;
            Ok::<_, S3Error>(())
        })
        .await?;
        Ok(PutBucketVersioningOutput {})
    }
}

impl Handler<GetBucketVersioningInput> for Objects {
    fn requires(&self, input: &GetBucketVersioningInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketVersioning", &input.bucket)]
    }

    async fn run(&self, input: GetBucketVersioningInput, call: &Call) -> Result<GetBucketVersioningOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let status = match bucket.versioning {
            Versioning::Off => None,
            Versioning::Enabled => Some("Enabled"),
            Versioning::Suspended => Some("Suspended"),
        };
        Ok(GetBucketVersioningOutput { status: status.map(str::to_owned) })
    }
}
