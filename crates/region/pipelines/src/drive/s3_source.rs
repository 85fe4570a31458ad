//! Source, S3: a version of an object, copied into the artifact bucket as it is.
//!
//! Source: CodePipeline User Guide, "Amazon S3 source action reference".

use std::collections::BTreeMap;

use shapes_s3::{GetBucketVersioningInput, GetObjectInput};

use super::Job;
use crate::artifacts;
use crate::model::{Failure, Revision, Success};

/// The metadata that tells a revision's summary.
const SUMMARY: &str = "codepipeline-artifact-revision-summary";

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let caller = job.role().await?;
    let trigger = &job.execution.trigger;
    let bucket = job.setting("S3Bucket").to_owned();
    let key = trigger.keys.get(&job.action.name).cloned().unwrap_or_else(|| job.setting("S3ObjectKey").to_owned());
    let input = GetBucketVersioningInput { bucket: bucket.clone(), expected_bucket_owner: None };
    let versioning = job.call(&caller, input).await.map_err(|error| refused(&bucket, &key, &error))?;
    if versioning.status.as_deref() != Some("Enabled") {
        let text = format!("Versioning must be enabled for the Amazon S3 source bucket {bucket}");
        return Err(Failure::configuration(text));
    }
    let input = GetObjectInput {
        bucket: bucket.clone(),
        key: key.clone(),
        version_id: trigger.revisions.get(&job.action.name).cloned(),
        ..Default::default()
    };
    let found = job.call(&caller, input).await.map_err(|error| refused(&bucket, &key, &error))?;
    let (output, place) = job.output();
    artifacts::write(&job.room, &job.execution, &caller, found.body, found.content_length, &place).await?;
    let version = found.version_id.unwrap_or_default();
    let variables = [
        ("BucketName", bucket),
        ("ETag", found.e_tag.unwrap_or_default().trim_matches('"').to_owned()),
        ("ObjectKey", key),
        ("VersionId", version.clone()),
    ];
    let told = found.metadata.unwrap_or_default().remove(SUMMARY);
    let summary = told.unwrap_or_else(|| format!("Amazon S3 version id: {version}"));
    Ok(Success {
        outputs: BTreeMap::from([(output.clone(), place)]),
        variables: variables.map(|(key, value)| (key.to_owned(), value)).into(),
        external_id: Some(version.clone()),
        summary: Some(summary.clone()),
        revision: Some(Revision {
            action: job.action.name.clone(),
            artifact: output,
            id: version,
            summary,
            url: None,
            at: found.last_modified.unwrap_or_default(),
        }),
    })
}

/// A refusal in CodePipeline's words.
fn refused(bucket: &str, key: &str, error: &wire::Error) -> Failure {
    match error.code.as_str() {
        "AccessDenied" => Failure::new(
            "PermissionError",
            format!(
                "The provided role does not have permissions to perform this action. Underlying error: {}",
                error.message
            ),
        ),
        "NoSuchBucket" => Failure::configuration(format!(
            "The action failed because either the artifact or the Amazon S3 bucket could not be found. Name of artifact \
             bucket: {bucket}. Verify that this bucket exists. If it exists, check the life cycle policy, then try \
             releasing a change."
        )),
        "NoSuchKey" => {
            Failure::configuration(format!("The object with key '{key}' does not exist in the bucket '{bucket}'"))
        }
        _ => Failure::configuration(format!("The object '{key}' of the bucket '{bucket}': {}", error.message)),
    }
}
