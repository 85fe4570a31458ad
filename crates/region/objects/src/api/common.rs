//! What most operations begin with: whose bucket, which region, which rights.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".

use std::sync::Arc;

use door::{Call, Requirement};
use model::{AccountId, Arn};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC as ALL, utf8_percent_encode};
use sha2::{Digest, Sha256};
use shapes_s3::Owner;

use crate::Objects;
use crate::errors::S3Error;
use crate::expire;
use crate::model::{Bucket, BucketName, Version, Versioning};

impl Objects {
    /// The bucket of a request, where it is the one that the client means.
    pub(crate) fn bucket(&self, name: &str, owner: Option<&str>, call: &Call) -> Result<Arc<Bucket>, S3Error> {
        let bucket = self.bucket_anywhere(name, owner)?;
        if bucket.region != call.region {
            return Err(S3Error::WrongRegion {
                signed: call.region.clone(),
                region: bucket.region.clone(),
                bucket: name.to_owned(),
            });
        }
        Ok(bucket)
    }

    /// The same for the few operations that any region answers.
    pub(crate) fn bucket_anywhere(&self, name: &str, owner: Option<&str>) -> Result<Arc<Bucket>, S3Error> {
        let Some(bucket) = self.tables.buckets.get(name) else {
            BucketName::parse(name)?;
            return Err(S3Error::NoSuchBucket(name.to_owned()));
        };
        if owner.is_some_and(|owner| owner != bucket.owner.as_str()) {
            return Err(S3Error::AccessDenied("Access Denied".to_owned()));
        }
        Ok(bucket)
    }

    /// Changes a bucket.
    pub(crate) async fn edit_bucket(
        &self,
        name: &str,
        edit: impl FnOnce(&mut Bucket) -> Result<(), S3Error>,
    ) -> Result<(), S3Error> {
        self.store
            .write(|records| {
                let mut bucket = Bucket::clone(&*self.tables.bucket_in(records, name)?);
                edit(&mut bucket)?;
                Ok(records.put(&self.tables.buckets, name, bucket)?)
            })
            .await
    }

    /// What reading an object, or its tags, asks for. Whoever may not list the bucket is not told that an object is
    /// missing: AWS denies in that case.
    pub(crate) fn to_read(
        &self,
        (plain, versioned): (&str, &str),
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> Vec<Requirement> {
        let action = if version.is_some() { versioned } else { plain };
        let found = self.version(bucket, key, version);
        let mut asked = vec![self.on_object(action, bucket, key, version)];
        if found.is_none_or(|found| found.content.is_none()) && self.tables.buckets.get(bucket).is_some() {
            let list = if version.is_some() { "s3:ListBucketVersions" } else { "s3:ListBucket" };
            asked.push(on_bucket(list, bucket));
        }
        asked
    }

    /// An action on an object, with the tags that it has. Those that delete, or are about an upload, know no tags
    /// (`bare_object`).
    pub(crate) fn on_object(&self, action: &str, bucket: &str, key: &str, version: Option<&str>) -> Requirement {
        let mut asked = bare_object(action, bucket, key, version);
        let found = self.version(bucket, key, version);
        for (tag, value) in found.iter().filter_map(|found| found.content.as_ref()).flat_map(|content| &content.tags) {
            asked = asked.with(&format!("s3:ExistingObjectTag/{tag}"), value.as_str());
        }
        asked
    }
}

/// What the id of a rule keeps as it is.
const NON_ALPHANUMERIC: &AsciiSet = &ALL.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An action on an object, whatever its tags.
pub(crate) fn bare_object(action: &str, bucket: &str, key: &str, version: Option<&str>) -> Requirement {
    let asked = Requirement::on(action, &Arn::s3(format!("{bucket}/{key}")));
    version.into_iter().fold(asked, |asked, version| asked.with("s3:VersionId", version))
}

/// An action on a bucket.
pub(crate) fn on_bucket(action: &str, bucket: &str) -> Requirement {
    Requirement::on(action, &Arn::s3(bucket))
}

/// The id of an account in S3's answers: 64 hexadecimal digits.
pub(crate) fn canonical(account: &AccountId) -> String {
    hex::encode(Sha256::digest(format!("canonical user of {account}")))
}

/// An owner in S3's answers, by that id.
pub(crate) fn owned(id: impl Into<String>) -> Option<Owner> {
    Some(Owner { id: Some(id.into()), display_name: None })
}

/// A version's id as the answers about a bucket tell it: not at all where versions were never kept.
pub(crate) fn shown(bucket: &Bucket, id: &crate::model::VersionId) -> Option<String> {
    (bucket.versioning != Versioning::Off).then(|| id.to_string())
}

/// When an object goes by itself, as the answers about it tell it.
pub(crate) fn expiration(bucket: &Bucket, key: &str, version: &Version) -> Option<String> {
    let (at, rule) = expire::expiry(&bucket.lifecycle, key, version)?;
    let rule = utf8_percent_encode(rule, NON_ALPHANUMERIC);
    Some(format!("expiry-date=\"{}\", rule-id=\"{rule}\"", at.http_date()))
}

/// A size as the answers have it.
pub(crate) fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

/// What every object here is encrypted with.
pub(crate) const AES256: &str = "AES256";

/// The one storage class.
pub(crate) const STANDARD: &str = "STANDARD";
