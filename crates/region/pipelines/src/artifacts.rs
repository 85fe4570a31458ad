//! Artifacts: ZIPs in the pipeline's bucket, written and read under the pipeline's role.

use std::io::{Cursor, Read};

use model::Caller;
use shapes_s3::{GetObjectInput, GetObjectOutput, PutObjectInput};
use store::Digest;
use tokio_util::io::ReaderStream;
use wire::Body;

use crate::model::{Artifact, Execution, Failure};
use crate::room::Pipelines;

/// The largest artifact that the ECS action reads, in bytes.
const MAX_ARTIFACT: usize = 64 * 1024 * 1024;

/// Where an action's output goes: `<pipeline>/<artifact>/<seven characters>`, the names cut as AWS cuts them. The same
/// for every try of one action execution.
pub(crate) fn place(execution: &Execution, artifact: &str, action: &str) -> Artifact {
    let cut = |text: &str, length: usize| text.chars().take(length).collect::<String>();
    let token: String = action.chars().filter(char::is_ascii_alphanumeric).take(7).collect();
    let key = format!("{}/{}/{token}", cut(&execution.pipeline.key.name, 20), cut(artifact, 10));
    Artifact { bucket: execution.pipeline.bucket.clone(), key }
}

/// Copies a blob of the region into the bucket.
pub(crate) async fn put(
    room: &Pipelines,
    execution: &Execution,
    caller: &Caller,
    digest: &Digest,
    to: &Artifact,
) -> Result<(), Failure> {
    let (file, size) =
        room.sources.open_blob(digest).await.map_err(|error| Failure::new("InternalError", error.to_string()))?;
    let body = Body::stream(ReaderStream::with_capacity(file, 256 * 1024));
    write(room, execution, caller, body, i64::try_from(size).ok(), to).await
}

/// Writes an artifact.
pub(crate) async fn write(
    room: &Pipelines,
    execution: &Execution,
    caller: &Caller,
    body: Body,
    content_length: Option<i64>,
    to: &Artifact,
) -> Result<(), Failure> {
    let (bucket, key) = (to.bucket.clone(), to.key.clone());
    let input = PutObjectInput { bucket, key, body, content_length, ..Default::default() };
    let region = &execution.pipeline.key.region;
    room.context.door.call(caller, region, input).await.map(|_| ()).map_err(|error| {
        if error.status >= 500 {
            return Failure::not_now(&error);
        }
        Failure::new(
            "PermissionError",
            format!(
                "The provided role does not have permissions to perform this action. Unable to write the artifact to \
                 Amazon S3 object key {}/{}: {}",
                to.bucket, to.key, error.message
            ),
        )
    })
}

/// An artifact's bytes.
pub(crate) async fn open(
    room: &Pipelines,
    execution: &Execution,
    caller: &Caller,
    from: &Artifact,
) -> Result<GetObjectOutput, Failure> {
    let input = GetObjectInput { bucket: from.bucket.clone(), key: from.key.clone(), ..Default::default() };
    let region = &execution.pipeline.key.region;
    room.context.door.call(caller, region, input).await.map_err(|error| {
        if error.status >= 500 {
            return Failure::not_now(&error);
        }
        Failure::new(
            "PermissionError",
            format!(
                "Unable to access the artifact with Amazon S3 object key '{}' located in the Amazon S3 artifact bucket \
                 '{}'. The provided role does not have sufficient permissions. {}",
                from.key, from.bucket, error.message
            ),
        )
    })
}

/// Reads one file out of an artifact.
pub(crate) async fn read_file(
    room: &Pipelines,
    execution: &Execution,
    caller: &Caller,
    from: &Artifact,
    file: &str,
    limit: u64,
) -> Result<Vec<u8>, Failure> {
    let answer = open(room, execution, caller, from).await?;
    let bytes = answer
        .body
        .collect_limited(MAX_ARTIFACT)
        .await
        .map_err(|error| Failure::configuration(format!("The input artifact cannot be read: {error}")))?;
    let missing = || {
        Failure::configuration(format!(
            "Did not find the image definition file {file} in the input artifacts ZIP file. \
             Verify the file is stored in your pipeline's Amazon S3 artifact bucket: {} key: {}",
            from.bucket, from.key
        ))
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| missing())?;
    let found = archive.by_name(file).map_err(|_| missing())?;
    if found.size() > limit {
        return Err(Failure::configuration(format!("The image definition file {file} is larger than {limit} bytes")));
    }
    let mut text = Vec::new();
    found
        .take(limit)
        .read_to_end(&mut text)
        .map_err(|error| Failure::configuration(format!("The image definition file {file} cannot be read: {error}")))?;
    Ok(text)
}
