//! Source, ECR: what an image is, as `imageDetail.json`. The image itself stays where it is.
//!
//! Deliberately absent: noticing a push. On AWS an EventBridge rule does that.
//!
//! Source: CodePipeline User Guide, "Amazon ECR source action reference"; "imageDetail.json file for Amazon ECS blue/green
//! deployment actions".

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use model::Timestamp;
use serde_json::json;
use shapes_ecr::{DescribeImagesInput, ImageDetail, ImageIdentifier};
use zip::write::SimpleFileOptions;

use super::Job;
use crate::artifacts;
use crate::model::{Failure, Revision, Success};

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let caller = job.role().await?;
    let repository = job.setting("RepositoryName").to_owned();
    let tag = match job.setting("ImageTag") {
        "" => "latest",
        tag => tag,
    };
    let image = match job.execution.trigger.revisions.get(&job.action.name) {
        Some(digest) => ImageIdentifier { image_digest: Some(digest.clone()), image_tag: None },
        None => ImageIdentifier { image_digest: None, image_tag: Some(tag.to_owned()) },
    };
    let input =
        DescribeImagesInput { repository_name: repository.clone(), image_ids: Some(vec![image]), ..Default::default() };
    let found = job.call(&caller, input).await.map_err(|error| refused(&error))?;
    let found = found.image_details.unwrap_or_default().into_iter().next();
    let found = found.ok_or_else(|| Failure::configuration(format!("The image {repository}:{tag} does not exist")))?;
    let digest = found.image_digest.clone().unwrap_or_default();
    let key = &job.execution.pipeline.key;
    let registry = found.registry_id.clone().unwrap_or_else(|| key.account.to_string());
    let uri = format!("{registry}.dkr.ecr.{}.amazonaws.com/{repository}@{digest}", key.region);
    let pushed = found.image_pushed_at.unwrap_or_default();
    let file = detail(&found, &registry, &repository, &uri, pushed)
        .map_err(|error| Failure::new("InternalError", error.to_string()))?;
    let (output, place) = job.output();
    let size = i64::try_from(file.len()).ok();
    artifacts::write(&job.room, &job.execution, &caller, file.into(), size, &place).await?;
    let variables = [
        ("ImageDigest", digest.clone()),
        ("ImageTag", tag.to_owned()),
        ("ImageURI", uri.clone()),
        ("RegistryId", registry),
        ("RepositoryName", repository),
    ];
    Ok(Success {
        outputs: BTreeMap::from([(output.clone(), place)]),
        variables: variables.map(|(key, value)| (key.to_owned(), value)).into(),
        external_id: Some(digest.clone()),
        summary: Some(uri.clone()),
        revision: Some(Revision {
            action: job.action.name.clone(),
            artifact: output,
            id: digest,
            summary: uri,
            url: None,
            at: pushed,
        }),
    })
}

/// A ZIP with imageDetail.json.
fn detail(
    found: &ImageDetail,
    registry: &str,
    repository: &str,
    uri: &str,
    pushed: Timestamp,
) -> Result<Vec<u8>, zip::result::ZipError> {
    let text = json!({
        "ImageSizeInBytes": found.image_size_in_bytes.unwrap_or_default().to_string(),
        "ImageDigest": found.image_digest,
        "Version": "1.0",
        "ImagePushedAt": pushed.iso8601(),
        "RegistryId": registry,
        "RepositoryName": repository,
        "ImageURI": uri,
        "ImageTags": found.image_tags.as_deref().unwrap_or_default(),
    });
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("imageDetail.json", SimpleFileOptions::default())?;
    writer.write_all(text.to_string().as_bytes())?;
    Ok(writer.finish()?.into_inner())
}

/// A refusal in CodePipeline's words.
fn refused(error: &wire::Error) -> Failure {
    if error.code.starts_with("AccessDenied") {
        let text = format!("The provided role does not have sufficient permissions to access ECR. {}", error.message);
        return Failure::new("PermissionError", text);
    }
    Failure::configuration(error.message.clone())
}
