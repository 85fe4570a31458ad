//! `HeadBucket`, `ListBuckets`, `DeleteBucket`, `GetBucketLocation`.

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_s3::{
    Bucket as Shown, DeleteBucketInput, DeleteBucketOutput, GetBucketLocationInput, GetBucketLocationOutput,
    HeadBucketInput, HeadBucketOutput, ListBucketsInput, ListBucketsOutput,
};
use wire::Error;

use crate::Objects;
use crate::api::common::{canonical, on_bucket, owned};
use crate::api::page;
use crate::errors::S3Error;

/// The most buckets of a page.
const PAGE: usize = 10_000;

impl Handler<HeadBucketInput> for Objects {
    fn requires(&self, input: &HeadBucketInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:ListBucket", &input.bucket)]
    }

    async fn run(&self, input: HeadBucketInput, call: &Call) -> Result<HeadBucketOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call);
        let bucket = bucket.map_err(S3Error::for_head)?;
        Ok(HeadBucketOutput {
            bucket_arn: Some(bucket.arn().to_string()),
            bucket_region: Some(bucket.region.to_string()),
        })
    }
}

impl Handler<ListBucketsInput> for Objects {
    fn requires(&self, _: &ListBucketsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("s3:ListAllMyBuckets", &Arn::s3("*"))]
    }

    async fn run(&self, input: ListBucketsInput, call: &Call) -> Result<ListBucketsOutput, Error> {
        let limit = input.max_buckets.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
        if !(1..=PAGE).contains(&limit) {
            return Err(S3Error::invalid("Argument max-buckets must be an integer between 1 and 10000").into());
        }
        let prefix = input.prefix.unwrap_or_default();
        let after = input.continuation_token.as_deref().map(page::read_token).transpose()?;
        let mut found = self.tables.buckets.scan(&prefix);
        found.retain(|(name, bucket)| {
            bucket.owner == call.account
                && after.as_ref().is_none_or(|after| name > after)
                && input.bucket_region.as_deref().is_none_or(|region| region == bucket.region.as_str())
        });
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|(name, _)| page::token(name));
        let shown = found.into_iter().map(|(name, bucket)| Shown {
            bucket_arn: Some(bucket.arn().to_string()),
            bucket_region: Some(bucket.region.to_string()),
            creation_date: Some(crate::model::whole(bucket.created)),
            name: Some(name),
        });
        Ok(ListBucketsOutput {
            buckets: Some(shown.collect()),
            continuation_token: next,
            owner: owned(canonical(&call.account)),
            prefix: Some(prefix).filter(|prefix| !prefix.is_empty()),
        })
    }
}

impl Handler<DeleteBucketInput> for Objects {
    fn requires(&self, input: &DeleteBucketInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:DeleteBucket", &input.bucket)]
    }

    async fn run(&self, input: DeleteBucketInput, call: &Call) -> Result<DeleteBucketOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.delete_bucket(&input.bucket).await?;
        Ok(DeleteBucketOutput {})
    }
}

impl Objects {
    /// A bucket goes when nothing is in it; uploads that were not completed are nothing.
    async fn delete_bucket(&self, name: &str) -> Result<(), S3Error> {
        self.store
            .write(|records| {
                let bucket = self.tables.bucket_in(records, name)?;
                let prefix = format!("{name}/");
                if !self.tables.objects.page(&prefix, None, 1).is_empty() {
                    let versions = bucket.versioning != crate::model::Versioning::Off;
                    return Err(S3Error::BucketNotEmpty { bucket: name.to_owned(), versions });
                }
                for (_, upload) in records.scan(&self.tables.uploads, &prefix) {
                    self.tables.drop_upload(records, name, &upload)?;
                }
                Ok(records.delete(&self.tables.buckets, name)?)
            })
            .await
    }
}

impl Handler<GetBucketLocationInput> for Objects {
    fn requires(&self, input: &GetBucketLocationInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetBucketLocation", &input.bucket)]
    }

    async fn run(&self, input: GetBucketLocationInput, _: &Call) -> Result<GetBucketLocationOutput, Error> {
        let bucket = self.bucket_anywhere(&input.bucket, input.expected_bucket_owner.as_deref())?;
        let region = Some(bucket.region.to_string()).filter(|region| region != "us-east-1");
        Ok(GetBucketLocationOutput { location_constraint: region })
    }
}
