//! `CreateBucket`: who has the name, and where the bucket is.
//!
//! Source: S3 API Reference, "CreateBucket".

use door::{Call, Handler, Requirement};
use model::Region;
use shapes_s3::{CreateBucketInput, CreateBucketOutput};
use wire::Error;

use crate::Objects;
use crate::api::acl::grants;
use crate::api::common::on_bucket;
use crate::api::tags;
use crate::errors::S3Error;
use crate::model::{Bucket, BucketName, PublicAccess, Tags, Versioning};

/// The region whose buckets need no location constraint.
const FIRST: &str = "us-east-1";

impl Handler<CreateBucketInput> for Objects {
    fn requires(&self, input: &CreateBucketInput, _: &Call) -> Vec<Requirement> {
        let configuration = input.create_bucket_configuration.as_ref();
        let tags = configuration.and_then(|given| given.tags.as_deref()).unwrap_or_default();
        let tags = || tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
        let mut asked = on_bucket("s3:CreateBucket", &input.bucket).with_request_tags(tags());
        let given = [
            ("s3:locationconstraint", configuration.and_then(|given| given.location_constraint.as_deref())),
            ("s3:x-amz-acl", input.acl.as_deref()),
            ("s3:x-amz-object-ownership", input.object_ownership.as_deref()),
        ];
        for (key, value) in given {
            asked = value.into_iter().fold(asked, |asked, value| asked.with(key, value));
        }
        let mut all = vec![asked];
        if tags().next().is_some() {
            all.push(on_bucket("s3:TagResource", &input.bucket).with_request_tags(tags()));
        }
        all
    }

    async fn run(&self, input: CreateBucketInput, call: &Call) -> Result<CreateBucketOutput, Error> {
        if input.object_ownership.as_deref().is_some_and(|rule| rule != "BucketOwnerEnforced") {
            let rule = input.object_ownership.unwrap_or_default();
            return Err(S3Error::unsupported("ObjectOwnership", &rule).into());
        }
        let grants = grants!(input) || input.grant_write.is_some();
        if grants || input.acl.as_deref().is_some_and(|acl| acl != "private") {
            return Err(S3Error::InvalidBucketAcl.into());
        }
        let name = BucketName::parse(&input.bucket)?;
        let given = input.create_bucket_configuration.unwrap_or_default();
        let region = place(given.location_constraint.as_deref(), &call.region)?;
        let tags = given.tags.map(|list| tags::of_list(list, tags::OF_BUCKET)).transpose()?.unwrap_or_default();
        self.create(name, region, tags, call).await?;
        Ok(CreateBucketOutput {
            location: Some(format!("/{}", input.bucket)),
            bucket_arn: Some(format!("arn:aws:s3:::{}", input.bucket)),
        })
    }
}

impl Objects {
    async fn create(&self, name: BucketName, region: Region, tags: Tags, call: &Call) -> Result<(), S3Error> {
        self.store
            .write(|records| {
                if let Some(known) = records.get(&self.tables.buckets, name.as_str()) {
                    let taken = name.as_str().to_owned();
                    return match (known.owner == call.account, known.region.as_str(), region.as_str()) {
                        (false, ..) => Err(S3Error::BucketAlreadyExists(taken)),
                        // In the first region, making a bucket again is no mistake.
                        (true, FIRST, FIRST) => Ok(()),
                        (true, ..) => Err(S3Error::BucketAlreadyOwnedByYou(taken)),
                    };
                }
                let bucket = Bucket {
                    name: name.clone(),
                    region,
                    owner: call.account.clone(),
                    created: self.now(),
                    versioning: Versioning::Off,
                    policy: None,
                    public_access: Some(PublicAccess::BLOCKED),
                    ownership: true,
                    bucket_key: false,
                    transition_minimum: None,
                    tags,
                    lifecycle: Vec::new(),
                };
                Ok(records.put(&self.tables.buckets, name.as_str(), bucket)?)
            })
            .await
    }
}

/// Where a bucket is to be: where the request went, or, from the first region, wherever it says.
fn place(constraint: Option<&str>, signed: &Region) -> Result<Region, S3Error> {
    let wrong = |text: &str| S3Error::IllegalLocationConstraint(text.to_owned());
    let constraint = match constraint {
        Some("EU") => Some("eu-west-1"),
        Some("") => None,
        other => other,
    };
    match constraint {
        None if signed.as_str() == FIRST => Ok(signed.clone()),
        None => Err(wrong("unspecified")),
        Some(constraint) if constraint == signed.as_str() => Ok(signed.clone()),
        Some(constraint) if signed.as_str() == FIRST => {
            constraint.parse().map_err(|_| S3Error::invalid("The specified location-constraint is not valid"))
        }
        Some(constraint) => Err(wrong(constraint)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_bucket_is() {
        let at = |constraint, signed: &str| {
            let found = place(constraint, &signed.parse().unwrap());
            found.map_or_else(|error| Error::from(error).code, |region| region.to_string())
        };
        assert_eq!(at(None, "us-east-1"), "us-east-1");
        assert_eq!(at(Some("eu-west-2"), "us-east-1"), "eu-west-2");
        assert_eq!(at(Some("EU"), "us-east-1"), "eu-west-1");
        assert_eq!(at(Some("us-east-2"), "us-east-2"), "us-east-2");
        assert_eq!(at(None, "us-east-2"), "IllegalLocationConstraintException");
        assert_eq!(at(Some("eu-west-2"), "us-east-2"), "IllegalLocationConstraintException");
    }
}
