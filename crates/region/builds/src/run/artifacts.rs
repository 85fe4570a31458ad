//! UPLOAD_ARTIFACTS: files of the container into objects, as the build's role.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use ::model::Caller;
use host::ContainerId;
use sha2::Digest;
use zip::write::SimpleFileOptions;

use super::drive::Failure;
use super::gather::{Found, find};
use super::log::Log;
use super::object::{self, ObjectError};
use super::source;
use super::texts::Texts;
use crate::Builds;
use crate::buildspec::ArtifactSpec;
use crate::errors::BuildsError;
use crate::model::{Artifacts, ArtifactsKind, Build, Output, Packaging, Sums};

/// Uploads what the buildspec names.
pub(super) async fn upload(
    room: &Builds,
    build: &Build,
    id: &ContainerId,
    texts: &Texts,
    caller: &Caller,
    log: &Log,
) -> Result<Vec<Output>, Failure> {
    let mut outputs = Vec::new();
    for (index, (artifacts, spec)) in wanted(build).into_iter().enumerate() {
        let spec = texts.expand(spec);
        let folder = source::folder(room, build).join(format!("artifact.{index}"));
        let found = find(room, build, id, &spec, &folder, log).await?;
        if found.is_empty() {
            return Err(Failure::phase("CLIENT_ERROR", "no matching artifact paths found"));
        }
        let (location, sums) = put(room, build, caller, artifacts, &spec, found, &folder).await?;
        // Gone with the build's folder, where that fails here.
        let _ = tokio::fs::remove_dir_all(&folder).await;
        outputs.push(Output { identifier: artifacts.identifier.clone(), location, sums });
    }
    Ok(outputs)
}

/// Which artifact goes where. Further ones go by their identifier.
fn wanted(build: &Build) -> Vec<(&Artifacts, &ArtifactSpec)> {
    let Some(spec) = &build.plan else { return Vec::new() };
    let named = |artifacts: &Artifacts| {
        let identifier = artifacts.identifier.as_ref()?;
        spec.secondary.iter().find(|(name, _)| name == identifier).map(|(_, spec)| spec)
    };
    let main = named(&build.artifacts).or(spec.artifacts.as_ref()).map(|spec| (&build.artifacts, spec));
    let further = build.secondary_artifacts.iter().filter_map(|artifacts| Some((artifacts, named(artifacts)?)));
    // A pipeline's action without an output gives no place for one.
    let has_place =
        |artifacts: &Artifacts| artifacts.kind != ArtifactsKind::NoArtifacts && artifacts.location.is_some();
    main.into_iter().chain(further).filter(|(artifacts, _)| has_place(artifacts)).collect()
}

/// Uploads files; the answer is the artifact's ARN, and the digests of the one object that it is.
async fn put(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    artifacts: &Artifacts,
    spec: &ArtifactSpec,
    files: Vec<Found>,
    folder: &Path,
) -> Result<(String, Option<Sums>), Failure> {
    let bucket = object::bucket(artifacts.location.as_deref().unwrap_or_default());
    let key = key(build, artifacts, spec);
    let encrypted = artifacts.encryption_disabled != Some(true);
    let mut sums = None;
    if artifacts.packaging == Packaging::Zip {
        let file = folder.join("artifact.zip");
        let packed = {
            let file = file.clone();
            tokio::task::spawn_blocking(move || pack(&file, &files)).await
        };
        let packed = packed.map_err(|error| Failure::fault(error.to_string()))?;
        sums = Some(packed.map_err(|error| Failure::fault(format!("the artifacts cannot be packed: {error}")))?);
        let target = object::Target { bucket, key: &key, content_type: Some("application/zip"), encrypted };
        object::put(room, &build.key.region, caller, &target, &file).await.map_err(refused)?;
    } else {
        for found in files.iter().filter(|found| found.link.is_none()) {
            let target =
                object::Target { bucket, key: &format!("{key}/{}", found.path), content_type: None, encrypted };
            object::put(room, &build.key.region, caller, &target, &found.file).await.map_err(refused)?;
        }
    }
    Ok((format!("arn:aws:s3:::{bucket}/{key}"), sums))
}

fn refused(error: ObjectError) -> Failure {
    match error {
        ObjectError::File(error) => Failure::fault(format!("an artifact cannot be read: {error}")),
        ObjectError::Refused(error) if error.status >= 500 => Failure::Record(BuildsError::NotNow(error)),
        error => Failure::phase("CLIENT_ERROR", format!("Error in UPLOAD_ARTIFACTS phase: {error}")),
    }
}

/// An artifact's key: `<path>/<build id>/<name>`, where a prefix of the buildspec counts more than the path.
fn key(build: &Build, artifacts: &Artifacts, spec: &ArtifactSpec) -> String {
    let own = spec.name.as_ref().filter(|_| artifacts.override_name);
    let given = artifacts.name.as_ref().filter(|name| *name != "/");
    let name = own.or(given).unwrap_or(&build.key.id.project);
    let id = artifacts.build_id.then_some(build.key.id.uuid.as_str());
    let prefix = spec.s3_prefix.as_deref().filter(|_| artifacts.build_id).or(artifacts.path.as_deref());
    object::join([prefix, id, Some(name.as_str())].into_iter().flatten())
}

/// Packs files into a ZIP; its digests.
pub(super) fn pack(file: &Path, files: &[Found]) -> Result<Sums, Box<dyn std::error::Error + Send + Sync>> {
    let mut zip = zip::ZipWriter::new(io::BufWriter::new(File::create(file)?));
    let mut names = std::collections::BTreeSet::new();
    for found in files {
        if !names.insert(&found.path) {
            // Without their folders two files may have one name: the first stays.
            continue;
        }
        let size = found.file.metadata()?.len();
        let options = SimpleFileOptions::default().unix_permissions(found.mode).large_file(size >= u64::from(u32::MAX));
        if let Some(target) = &found.link {
            zip.add_symlink(&*found.path, target, options)?;
            continue;
        }
        zip.start_file(&*found.path, options)?;
        io::copy(&mut File::open(&found.file)?, &mut zip)?;
    }
    zip.finish()?.flush()?;
    Ok(digests(File::open(file)?)?)
}

fn digests(mut file: impl Read) -> io::Result<Sums> {
    let (mut sha256, mut md5) = (sha2::Sha256::new(), md5::Md5::new());
    let mut piece = vec![0; 64 << 10];
    loop {
        match file.read(&mut piece)? {
            0 => break,
            count => {
                sha256.update(&piece[..count]);
                md5.update(&piece[..count]);
            }
        }
    }
    Ok(Sums { sha256: hex::encode(sha256.finalize()), md5: hex::encode(md5.finalize()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_bytes() {
        let sums = digests(&b"abc"[..]).unwrap();
        assert_eq!(sums.md5, "900150983cd24fb0d6963f7d28e17f72");
        assert!(sums.sha256.starts_with("ba7816bf"));
    }
}
