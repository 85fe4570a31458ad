//! Deploy, S3: the artifact, or each file in it, as objects of a bucket.
//!
//! The ZIP is somebody's: it lies in a file while its entries are read one after the other, a name that leads out of it
//! ends the action, and what comes out of it is counted, whatever it says of its size.
//!
//! Deliberately absent: `KMSEncryptionKeyARN`, refused by name. Files that are gone from the artifact stay in the
//! bucket, as on AWS.
//!
//! Source: CodePipeline User Guide, "Amazon S3 deploy action reference".

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use model::Caller;
use shapes_s3::PutObjectInput;
use tokio::io::AsyncWriteExt;
use tokio_util::io::ReaderStream;
use wire::Body;
use zip::ZipArchive;

use super::Job;
use crate::artifacts;
use crate::model::{Failure, Success};

/// What all files of an artifact hold at most, in bytes, and how many they are at most.
const MAX_BYTES: u64 = 2 * 1024 * 1024 * 1024;
const MAX_FILES: usize = 50_000;

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let caller = job.role().await?;
    let bucket = job.setting("BucketName").to_owned();
    let place = named(job);
    let artifact = artifacts::open(&job.room, &job.execution, &caller, job.input()?).await?;
    let file = spool(artifact.body).await.map_err(|error| unreadable(&error))?;
    if job.setting("Extract") != "true" {
        let size = file.metadata().map_err(|error| unreadable(&error))?.len();
        put(job, &caller, &bucket, place, file, size).await?;
    } else {
        extract(job, &caller, &bucket, &place, file).await?;
    }
    Ok(Success { summary: Some("Deployment Succeeded".to_owned()), ..Success::default() })
}

/// `ObjectKey` with the time and the id of this run.
fn named(job: &Job) -> String {
    let at = job.run.started_at.iso8601();
    job.setting("ObjectKey").replace("{datetime}", &at).replace("{uuid}", &job.run.id)
}

/// Writes what comes into a file without a name.
async fn spool(mut body: Body) -> io::Result<File> {
    let mut file = tokio::fs::File::from_std(tempfile::tempfile()?);
    let mut size = 0u64;
    while let Some(bytes) = body.next().await {
        let bytes = bytes.map_err(io::Error::other)?;
        size += bytes.len() as u64;
        if size > MAX_BYTES {
            return Err(io::Error::other(format!("it is larger than {MAX_BYTES} bytes")));
        }
        file.write_all(&bytes).await?;
    }
    file.flush().await?;
    let mut file = file.into_std().await;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

async fn extract(job: &Job, caller: &Caller, bucket: &str, prefix: &str, file: File) -> Result<(), Failure> {
    let mut archive = Some(blocking(move || Ok(ZipArchive::new(file)?)).await?);
    let count = archive.as_ref().map_or(0, ZipArchive::len);
    if count > MAX_FILES {
        return Err(Failure::configuration(format!("The artifact has more than {MAX_FILES} files")));
    }
    let mut left = MAX_BYTES;
    for index in 0..count {
        let Some(mut opened) = archive.take() else { break };
        let (opened, entry) = blocking(move || {
            let entry = entry(&mut opened, index, left)?;
            Ok((opened, entry))
        })
        .await?;
        archive = Some(opened);
        if let Some((name, file, size)) = entry {
            left = left.saturating_sub(size);
            let key = match prefix.trim_end_matches('/') {
                "" => name,
                prefix => format!("{prefix}/{name}"),
            };
            put(job, caller, bucket, key, file, size).await?;
        }
    }
    Ok(())
}

/// One file of the artifact: its name, what it holds, and how much that is; nothing where it is a folder.
fn entry(archive: &mut ZipArchive<File>, index: usize, left: u64) -> io::Result<Option<(String, File, u64)>> {
    let entry = archive.by_index(index)?;
    let name = entry.name().map_err(io::Error::other)?.into_owned();
    let inside = entry.enclosed_name().filter(|_| !Path::new(&name).is_absolute() && !entry.is_symlink());
    if inside.is_none() {
        return Err(io::Error::other(format!("'{name}' leads out of it")));
    }
    if entry.is_dir() {
        return Ok(None);
    }
    let mut file = tempfile::tempfile()?;
    let size = io::copy(&mut entry.take(left.saturating_add(1)), &mut file)?;
    if size > left {
        return Err(io::Error::other(format!("its files hold more than {MAX_BYTES} bytes")));
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(Some((name, file, size)))
}

async fn put(job: &Job, caller: &Caller, bucket: &str, key: String, file: File, size: u64) -> Result<(), Failure> {
    let setting = |name: &str| Some(job.setting(name).to_owned()).filter(|value| !value.is_empty());
    let guessed = mime_guess::from_path(&key).first_raw().unwrap_or("application/octet-stream");
    let input = PutObjectInput {
        bucket: bucket.to_owned(),
        key: key.clone(),
        body: Body::stream(ReaderStream::with_capacity(tokio::fs::File::from_std(file), 256 * 1024)),
        content_length: i64::try_from(size).ok(),
        content_type: Some(guessed.to_owned()),
        acl: setting("CannedACL"),
        cache_control: setting("CacheControl"),
        ..Default::default()
    };
    job.call(caller, input).await.map(|_| ()).map_err(|error| match error.code.as_str() {
        "AccessDenied" => Failure::new(
            "PermissionError",
            format!(
                "The provided role does not have permissions to perform this action. Underlying error: {}",
                error.message
            ),
        ),
        _ => Failure::configuration(format!("The object '{key}' of the bucket '{bucket}': {}", error.message)),
    })
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, Failure> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| unreadable(&io::Error::other(error)))?;
    done.map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Failure {
    Failure::configuration(format!("The input artifact cannot be extracted: {error}"))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(files: &[(&str, &[u8])]) -> ZipArchive<File> {
        let mut writer = zip::ZipWriter::new(tempfile::tempfile().unwrap());
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        ZipArchive::new(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn what_comes_out_is_counted_and_stays_inside() {
        let refused = |name: &str, size: usize, left: u64| {
            entry(&mut archive(&[(name, &vec![0; size])]), 0, left).unwrap_err().to_string()
        };
        assert!(refused("../up", 1, 10).contains("leads out of it"));
        assert!(refused("a/../../up", 1, 10).contains("leads out of it"));
        assert!(refused("/etc/passwd", 1, 10).contains("leads out of it"));
        // A bomb: a megabyte of zeros is a kilobyte in the ZIP.
        assert!(refused("bomb", 1 << 20, 1000).contains("hold more than"));
        let mut good = archive(&[("a/b.txt", b"text")]);
        let (name, mut file, size) = entry(&mut good, 0, 4).unwrap().unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        assert_eq!((name.as_str(), text.as_str(), size), ("a/b.txt", "text", 4));
    }
}
