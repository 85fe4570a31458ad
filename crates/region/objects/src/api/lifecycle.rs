//! `PutBucketLifecycleConfiguration`, `GetBucketLifecycleConfiguration`, `DeleteBucketLifecycle`.
//!
//! Source: S3 API Reference; S3 User Guide, "Lifecycle configuration elements".

use std::collections::HashSet;

use door::{Call, Handler, Requirement};
use model::Timestamp;
use shapes_s3::{
    AbortIncompleteMultipartUpload, DeleteBucketLifecycleInput, DeleteBucketLifecycleOutput,
    GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput, LifecycleExpiration, LifecycleRule,
    LifecycleRuleAndOperator, LifecycleRuleFilter, NoncurrentVersionExpiration, PutBucketLifecycleConfigurationInput,
    PutBucketLifecycleConfigurationOutput, Tag,
};
use wire::Error;

use crate::Objects;
use crate::api::common::on_bucket;
use crate::api::tags;
use crate::errors::S3Error;
use crate::model::{Older, Rule, Scope, Tags, When, Written};

/// What AWS answers where nothing else was said. It is about transitions alone, which there are none of.
const SMALLEST: &str = "all_storage_classes_128K";

/// Actions, as S3's errors name them.
const OLDER: &str = "NoncurrentVersionExpiration";
const ABORT: &str = "AbortIncompleteMultipartUpload";

/// The most rules of a bucket.
const MOST: usize = 1000;

impl Handler<PutBucketLifecycleConfigurationInput> for Objects {
    fn requires(&self, input: &PutBucketLifecycleConfigurationInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutLifecycleConfiguration", &input.bucket)]
    }

    async fn run(
        &self,
        input: PutBucketLifecycleConfigurationInput,
        call: &Call,
    ) -> Result<PutBucketLifecycleConfigurationOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let given = input.lifecycle_configuration.ok_or(S3Error::MalformedXml)?.rules;
        if given.is_empty() || given.len() > MOST {
            return Err(S3Error::MalformedXml.into());
        }
        let rules = given.into_iter().map(|rule| read(rule, || self.host.ids.uuid())).collect::<Result<Vec<_>, _>>()?;
        let mut ids = HashSet::new();
        if let Some(twice) = rules.iter().find(|rule| !ids.insert(&rule.id)) {
            let text = format!("Rule ID must be unique. Found same ID for one or more rules: {}", twice.id);
            return Err(S3Error::invalid(text).into());
        }
        let smallest = input.transition_default_minimum_object_size.unwrap_or_else(|| SMALLEST.to_owned());
        self.set_lifecycle(&input.bucket, rules, Some(smallest.clone())).await?;
        Ok(PutBucketLifecycleConfigurationOutput { transition_default_minimum_object_size: Some(smallest) })
    }
}

impl Objects {
    async fn set_lifecycle(&self, bucket: &str, rules: Vec<Rule>, smallest: Option<String>) -> Result<(), S3Error> {
        self.edit_bucket(bucket, |bucket| {
            bucket.lifecycle = rules;
            bucket.transition_minimum = smallest;
            Ok(())
        })
        .await
    }
}

impl Handler<GetBucketLifecycleConfigurationInput> for Objects {
    fn requires(&self, input: &GetBucketLifecycleConfigurationInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:GetLifecycleConfiguration", &input.bucket)]
    }

    async fn run(
        &self,
        input: GetBucketLifecycleConfigurationInput,
        call: &Call,
    ) -> Result<GetBucketLifecycleConfigurationOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        if bucket.lifecycle.is_empty() {
            let (code, text) = ("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist");
            return Err(S3Error::NoConfiguration { code, text, bucket: input.bucket }.into());
        }
        Ok(GetBucketLifecycleConfigurationOutput {
            rules: Some(bucket.lifecycle.iter().map(shown).collect()),
            transition_default_minimum_object_size: Some(
                bucket.transition_minimum.clone().unwrap_or_else(|| SMALLEST.to_owned()),
            ),
        })
    }
}

impl Handler<DeleteBucketLifecycleInput> for Objects {
    fn requires(&self, input: &DeleteBucketLifecycleInput, _: &Call) -> Vec<Requirement> {
        vec![on_bucket("s3:PutLifecycleConfiguration", &input.bucket)]
    }

    async fn run(&self, input: DeleteBucketLifecycleInput, call: &Call) -> Result<DeleteBucketLifecycleOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        self.set_lifecycle(&input.bucket, Vec::new(), None).await?;
        Ok(DeleteBucketLifecycleOutput {})
    }
}

/// A rule as it was sent; one without an id gets one.
fn read(rule: LifecycleRule, id: impl FnOnce() -> String) -> Result<Rule, S3Error> {
    let scope = scope(rule.prefix, rule.filter)?;
    let plain = scope.is_plain();
    let (objects, lone_markers) = match rule.expiration {
        None => (None, false),
        Some(expiration) => expire(&expiration)?,
    };
    let older = rule.noncurrent_version_expiration.map(|older| -> Result<Older, S3Error> {
        let keep =
            older.newer_noncurrent_versions.map(|keep| positive("NewerNoncurrentVersions", OLDER, keep)).transpose()?;
        let days = older.noncurrent_days.ok_or(S3Error::MalformedXml)?;
        Ok(Older { days: positive("NoncurrentDays", OLDER, days)?, keep: keep.unwrap_or_default() })
    });
    let uploads = rule.abort_incomplete_multipart_upload.map(|abort| {
        let days = abort.days_after_initiation.ok_or(S3Error::MalformedXml)?;
        positive("DaysAfterInitiation", ABORT, days)
    });
    let (older, uploads) = (older.transpose()?, uploads.transpose()?);
    if objects.is_none() && !lone_markers && older.is_none() && uploads.is_none() {
        return Err(S3Error::request("At least one action needs to be specified in a rule"));
    }
    for (there, action) in [(lone_markers, "ExpiredObjectDeleteMarker"), (uploads.is_some(), ABORT)] {
        if there && !plain {
            let what = if scope.tags.is_empty() { "Object Size" } else { "Tags" };
            return Err(S3Error::request(format!("{action} cannot be specified with {what}.")));
        }
    }
    let id = rule.id.filter(|id| !id.is_empty()).unwrap_or_else(id);
    if id.len() > 255 {
        return Err(S3Error::invalid("ID length should not exceed allowed limit of 255"));
    }
    Ok(Rule { id, enabled: rule.status == "Enabled", scope, objects, lone_markers, older, uploads })
}

fn positive(name: &str, action: &str, days: i64) -> Result<u32, S3Error> {
    let fits = u32::try_from(days).ok().filter(|days| *days > 0);
    fits.ok_or_else(|| S3Error::invalid(format!("'{name}' for {action} action must be a positive integer")))
}

fn expire(expiration: &LifecycleExpiration) -> Result<(Option<When>, bool), S3Error> {
    match (expiration.days, expiration.date, expiration.expired_object_delete_marker) {
        (Some(days), None, None) => Ok((Some(When::Days(positive("Days", "Expiration", days)?)), false)),
        (None, Some(date), None) if date == midnight(date) => Ok((Some(When::Date(date)), false)),
        (None, Some(_), None) => Err(S3Error::invalid("'Date' must be at midnight GMT")),
        (None, None, Some(markers)) => Ok((None, markers)),
        _ => Err(S3Error::MalformedXml),
    }
}

fn midnight(at: Timestamp) -> Timestamp {
    Timestamp::from_secs(at.secs().div_euclid(86_400) * 86_400)
}

fn scope(prefix: Option<String>, filter: Option<LifecycleRuleFilter>) -> Result<Scope, S3Error> {
    let filter = match (prefix, filter) {
        (Some(prefix), None) => {
            return Ok(Scope { prefix: Some(prefix), written: Written::Prefix, ..Scope::default() });
        }
        (None, Some(filter)) => filter,
        _ => return Err(S3Error::MalformedXml),
    };
    let given = [
        filter.prefix.is_some(),
        filter.tag.is_some(),
        filter.object_size_greater_than.is_some(),
        filter.object_size_less_than.is_some(),
        filter.and.is_some(),
    ];
    if given.into_iter().filter(|given| *given).count() > 1 {
        return Err(S3Error::MalformedXml);
    }
    if let Some(and) = filter.and {
        return Ok(Scope {
            prefix: and.prefix,
            tags: tags::of_list(and.tags.unwrap_or_default(), tags::OF_OBJECT)?,
            larger: and.object_size_greater_than,
            smaller: and.object_size_less_than,
            written: Written::And,
        });
    }
    Ok(Scope {
        prefix: filter.prefix,
        tags: filter.tag.map(|tag| Tags::from([(tag.key, tag.value)])).unwrap_or_default(),
        larger: filter.object_size_greater_than,
        smaller: filter.object_size_less_than,
        written: Written::Filter,
    })
}

/// A rule as it is given back: in the form in which it was sent.
fn shown(rule: &Rule) -> LifecycleRule {
    let scope = &rule.scope;
    let one: Option<Tag> = tags::shown(&scope.tags).into_iter().next();
    let filter = match scope.written {
        Written::Prefix => None,
        Written::Filter => Some(LifecycleRuleFilter {
            prefix: scope.prefix.clone(),
            tag: one,
            object_size_greater_than: scope.larger,
            object_size_less_than: scope.smaller,
            and: None,
        }),
        Written::And => Some(LifecycleRuleFilter {
            and: Some(LifecycleRuleAndOperator {
                prefix: scope.prefix.clone(),
                tags: Some(tags::shown(&scope.tags)).filter(|tags| !tags.is_empty()),
                object_size_greater_than: scope.larger,
                object_size_less_than: scope.smaller,
            }),
            ..Default::default()
        }),
    };
    let expiration = match rule.objects {
        Some(When::Days(days)) => Some(LifecycleExpiration { days: Some(i64::from(days)), ..Default::default() }),
        Some(When::Date(date)) => Some(LifecycleExpiration { date: Some(date), ..Default::default() }),
        None => rule
            .lone_markers
            .then(|| LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() }),
    };
    LifecycleRule {
        id: Some(rule.id.clone()),
        status: if rule.enabled { "Enabled" } else { "Disabled" }.to_owned(),
        prefix: scope.prefix.clone().filter(|_| scope.written == Written::Prefix),
        filter,
        expiration,
        noncurrent_version_expiration: rule.older.map(|older| NoncurrentVersionExpiration {
            noncurrent_days: Some(i64::from(older.days)),
            newer_noncurrent_versions: Some(i64::from(older.keep)).filter(|keep| *keep > 0),
        }),
        abort_incomplete_multipart_upload: rule
            .uploads
            .map(|days| AbortIncompleteMultipartUpload { days_after_initiation: Some(i64::from(days)) }),
    }
}
