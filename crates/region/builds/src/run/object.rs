//! Files to and from S3, as the build's role.

use std::path::Path;

use ::model::{Caller, Region};
use shapes_s3::{GetObjectInput, PutObjectInput};
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;
use wire::Body;

use crate::Builds;

/// A bucket, named by itself or by its ARN.
pub(super) fn bucket(text: &str) -> &str {
    text.strip_prefix("arn:aws:s3:::").unwrap_or(text)
}

/// Bucket and prefix of `bucket/prefix`, where the prefix may be missing.
pub(super) fn place(location: &str) -> (&str, &str) {
    let (bucket, prefix) = bucket(location).split_once('/').unwrap_or((bucket(location), ""));
    (bucket, prefix.trim_matches('/'))
}

/// Parts of a key, those that are empty left out.
pub(super) fn join<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts = parts.into_iter().map(|part| part.trim_matches('/')).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("/")
}

/// What an object is, beside its bytes.
pub(super) struct Target<'a> {
    pub(super) bucket: &'a str,
    pub(super) key: &'a str,
    pub(super) content_type: Option<&'a str>,
    /// Encryption is asked for.
    pub(super) encrypted: bool,
}

/// Why a file did not get there.
#[derive(Debug, thiserror::Error)]
pub(super) enum ObjectError {
    /// The file of this machine.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// What S3 answered.
    #[error("{}: {} status code: {}", .0.code, .0.message, .0.status)]
    Refused(wire::Error),
    /// It is larger than it may be.
    #[error("the object is larger than {0} bytes")]
    TooLarge(u64),
}

/// Puts a file.
pub(super) async fn put(
    room: &Builds,
    region: &Region,
    caller: &Caller,
    target: &Target<'_>,
    file: &Path,
) -> Result<(), ObjectError> {
    let open = tokio::fs::File::open(file).await?;
    let length = open.metadata().await?.len();
    let input = PutObjectInput {
        bucket: target.bucket.to_owned(),
        key: target.key.to_owned(),
        body: Body::stream(ReaderStream::with_capacity(open, 64 << 10)),
        content_length: i64::try_from(length).ok(),
        content_type: target.content_type.map(str::to_owned),
        server_side_encryption: target.encrypted.then(|| "AES256".to_owned()),
        ..PutObjectInput::default()
    };
    room.door.call(caller, region, input).await.map(|_| ()).map_err(ObjectError::Refused)
}

/// Gets an object into a file.
pub(super) async fn get(
    room: &Builds,
    region: &Region,
    caller: &Caller,
    (bucket, key, version): (&str, &str, Option<&str>),
    file: &Path,
    limit: u64,
) -> Result<(), ObjectError> {
    let input = GetObjectInput {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version_id: version.map(str::to_owned),
        ..GetObjectInput::default()
    };
    let answer = room.door.call(caller, region, input).await.map_err(ObjectError::Refused)?;
    let mut out = tokio::fs::File::create(file).await?;
    let mut body = answer.body;
    let mut size = 0;
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|error| std::io::Error::other(error.to_string()))?;
        size += piece.len() as u64;
        if size > limit {
            return Err(ObjectError::TooLarge(limit));
        }
        out.write_all(&piece).await?;
    }
    Ok(out.flush().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_keys_are_put_together() {
        assert_eq!(place("bucket/a/b/"), ("bucket", "a/b"));
        assert_eq!(place("arn:aws:s3:::bucket"), ("bucket", ""));
        assert_eq!(join(["", "/a/", "b", "/"]), "a/b");
    }
}
