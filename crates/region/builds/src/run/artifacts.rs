//! UPLOAD_ARTIFACTS: files of the container into objects, as the build's role.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ::model::Caller;
use futures_util::StreamExt;
use host::{ContainerId, EngineError};
use shapes_s3::PutObjectInput;
use tokio_util::io::ReaderStream;
use wire::Body;
use zip::write::SimpleFileOptions;

use super::collect::{self, Results};
use super::drive::Failure;
use super::log::Log;
use super::source;
use crate::Builds;
use crate::buildspec::{ArtifactSpec, Pattern, literal_root};
use crate::model::{Artifacts, ArtifactsKind, Build, Output, Packaging};
use crate::plan::script::expansions;

/// Bytes that artifacts may have, unpacked.
const SIZE_LIMIT: u64 = 8 << 30;

/// A file of an artifact: its path in the artifact, its mode, and where it is on this machine meanwhile.
struct Found {
    path: String,
    mode: u32,
    file: PathBuf,
}

/// Uploads what the buildspec names.
pub(super) async fn upload(room: &Builds, build: &Build, caller: &Caller, log: &Log) -> Result<Vec<Output>, Failure> {
    let mut outputs = Vec::new();
    let wanted = wanted(build);
    if wanted.is_empty() {
        return Ok(outputs);
    }
    let id = build.container.clone().map(ContainerId).ok_or_else(|| Failure::fault("the build has no container"))?;
    let results = collect::results(room, &id).await?;
    let texts = expanded(build, &results);
    for (index, (artifacts, spec)) in wanted.into_iter().enumerate() {
        let spec = expand(spec, &texts);
        let folder = source::folder(room, build).join(format!("artifact.{index}"));
        let found = find(room, build, &id, &spec, &folder, log).await?;
        let location = put(room, build, caller, artifacts, &spec, found, &folder).await?;
        // Gone with the build's folder, where that fails here.
        let _ = tokio::fs::remove_dir_all(&folder).await;
        outputs.push(Output { identifier: artifacts.identifier.clone(), location });
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
    main.into_iter().chain(further).filter(|(artifacts, _)| artifacts.kind != ArtifactsKind::NoArtifacts).collect()
}

/// What the container's shell made of the texts that it was to expand.
fn expanded(build: &Build, results: &Results) -> BTreeMap<String, String> {
    let texts = build.plan.as_ref().map(expansions).unwrap_or_default();
    let pair =
        |(index, text): (usize, &str)| Some((text.to_owned(), results.out.get(&format!("text.{index}"))?.clone()));
    texts.into_iter().enumerate().filter_map(pair).collect()
}

fn expand(spec: &ArtifactSpec, texts: &BTreeMap<String, String>) -> ArtifactSpec {
    let one = |text: &String| texts.get(text).unwrap_or(text).clone();
    ArtifactSpec {
        files: spec.files.iter().map(one).collect(),
        exclude: spec.exclude.iter().map(one).collect(),
        name: spec.name.as_ref().map(one),
        base_directory: spec.base_directory.as_ref().map(one),
        discard_paths: spec.discard_paths,
    }
}

/// The folder inside the container that paths are relative to.
fn base(build: &Build, spec: &ArtifactSpec) -> String {
    let source = build.primary_folder();
    match spec.base_directory.as_deref().map(|base| base.trim_end_matches('/')) {
        None | Some("" | ".") => source,
        Some(base) if base.starts_with('/') => base.to_owned(),
        Some(base) => format!("{source}/{}", base.trim_start_matches("./")),
    }
}

/// Brings the files over that the patterns match.
async fn find(
    room: &Builds,
    build: &Build,
    id: &ContainerId,
    spec: &ArtifactSpec,
    folder: &Path,
    log: &Log,
) -> Result<Vec<Found>, Failure> {
    let shown = spec.base_directory.as_deref().unwrap_or(".");
    log.say(
        room,
        &[
            &format!("Expanding base directory path: {shown}"),
            "Assembling file list",
            &format!("Expanding {shown}"),
            &format!("Expanding file paths for base directory {shown}"),
            "Assembling file list",
        ],
    )
    .await;
    let base = base(build, spec);
    let exclude: Vec<Pattern> = spec.exclude.iter().filter_map(|text| Pattern::new(text)).collect();
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let mut left = SIZE_LIMIT;
    if spec.base_directory.is_some()
        && matches!(room.host.engine.get_archive(id, &base).await, Err(EngineError::NotFound(_)))
    {
        return Err(Failure::phase("CLIENT_ERROR", format!("no matching base directory path found for {shown}")));
    }
    for text in &spec.files {
        log.say(room, &[&format!("Expanding {text}")]).await;
        let relative = text.strip_prefix(&format!("{base}/")).unwrap_or(text);
        let Some(pattern) = Pattern::new(relative) else {
            log.say(room, &[&format!("Skipping invalid file path {text}")]).await;
            continue;
        };
        let before = found.len();
        let takes = |path: &str| pattern.matches(path) && !exclude.iter().any(|pattern| pattern.matches(path));
        let root = literal_root(&pattern);
        bring(room, id, &base, &root, takes, folder, &mut found, &mut left).await?;
        if found.len() == before && !text.contains(['*', '?']) {
            log.say(room, &[&format!("Skipping invalid file path {text}")]).await;
        }
    }
    if found.is_empty() {
        return Err(Failure::phase("CLIENT_ERROR", "no matching artifact paths found"));
    }
    log.say(room, &[&format!("Found {} file(s)", found.len())]).await;
    let mut files: Vec<Found> = found.into_values().collect();
    if spec.discard_paths {
        for file in &mut files {
            file.path = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        }
    }
    Ok(files)
}

/// Reads one part of the container, and keeps the files that fit.
#[expect(clippy::too_many_arguments, reason = "one walk, with all that it looks at")]
async fn bring(
    room: &Builds,
    id: &ContainerId,
    base: &str,
    root: &str,
    takes: impl Fn(&str) -> bool,
    folder: &Path,
    found: &mut BTreeMap<String, Found>,
    left: &mut u64,
) -> Result<(), Failure> {
    let place = if root.is_empty() { base.to_owned() } else { format!("{base}/{root}") };
    let archive = match room.host.engine.get_archive(id, &place).await {
        Ok(archive) => archive,
        Err(EngineError::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    tokio::fs::create_dir_all(folder).await.map_err(|error| Failure::fault(error.to_string()))?;
    let reader = tokio_util::io::StreamReader::new(archive.map(|piece| piece.map_err(io::Error::other)));
    let reader = tokio_util::io::SyncIoBridge::new(Box::pin(reader));
    // The tar begins with the last name of its place: what lies before it belongs to each path.
    let above = root.rsplit_once('/').map_or("", |(above, _)| above).to_owned();
    let whole = root.is_empty();
    let names: std::sync::Arc<dyn Fn(&str) -> Option<String> + Send + Sync> = std::sync::Arc::new(move |path: &str| {
        let path = path.trim_start_matches("./").trim_end_matches('/');
        let path = if whole { path.split_once('/')?.1 } else { path };
        Some(if above.is_empty() { path.to_owned() } else { format!("{above}/{path}") })
    });
    let listed = {
        let (folder, start, budget) = (folder.to_owned(), found.len(), *left);
        tokio::task::spawn_blocking(move || spill(reader, &folder, start, budget, &*names)).await
    };
    let (files, used) = listed
        .map_err(|error| Failure::fault(error.to_string()))?
        .map_err(|error| Failure::phase("CLIENT_ERROR", format!("the artifacts cannot be read: {error}")))?;
    *left = left.saturating_sub(used);
    for file in files {
        let inside = !file.path.split('/').any(|part| part == "..");
        if inside && takes(&file.path) && !found.contains_key(&file.path) {
            found.insert(file.path.clone(), file);
        } else {
            // It is gone with the folder at the latest.
            let _ = std::fs::remove_file(&file.file);
        }
    }
    Ok(())
}

/// Writes a tar's files into a folder under numbers: their own names touch nothing on this machine.
fn spill(
    reader: impl Read,
    folder: &Path,
    start: usize,
    budget: u64,
    name: &(dyn Fn(&str) -> Option<String> + Send + Sync),
) -> io::Result<(Vec<Found>, u64)> {
    let mut files = Vec::new();
    let mut used = 0u64;
    for (index, entry) in tar::Archive::new(reader).entries()?.enumerate() {
        let mut entry = entry?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let Some(path) = name(&path).filter(|_| entry.header().entry_type().is_file()) else { continue };
        used = used.saturating_add(entry.size());
        if used > budget {
            return Err(io::Error::other("they are larger than artifacts may be"));
        }
        let file = folder.join(format!("{start}.{index}"));
        io::copy(&mut entry, &mut File::create(&file)?)?;
        files.push(Found { path, mode: entry.header().mode().unwrap_or(0o644) & 0o777, file });
    }
    Ok((files, used))
}

/// Uploads files; the answer is the artifact's ARN.
async fn put(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    artifacts: &Artifacts,
    spec: &ArtifactSpec,
    files: Vec<Found>,
    folder: &Path,
) -> Result<String, Failure> {
    let bucket = artifacts.location.as_deref().unwrap_or_default();
    let bucket = bucket.strip_prefix("arn:aws:s3:::").unwrap_or(bucket);
    let key = key(build, artifacts, spec);
    if artifacts.packaging == Packaging::Zip {
        let file = folder.join("artifact.zip");
        let packed = {
            let file = file.clone();
            tokio::task::spawn_blocking(move || pack(&file, &files)).await
        };
        packed
            .map_err(|error| Failure::fault(error.to_string()))?
            .map_err(|error| Failure::fault(format!("the artifacts cannot be packed: {error}")))?;
        object(room, build, caller, bucket, &key, &file, Some("application/zip")).await?;
    } else {
        for found in &files {
            object(room, build, caller, bucket, &format!("{key}/{}", found.path), &found.file, None).await?;
        }
    }
    Ok(format!("arn:aws:s3:::{bucket}/{key}"))
}

/// An artifact's key: `<path>/<build id>/<name>`.
fn key(build: &Build, artifacts: &Artifacts, spec: &ArtifactSpec) -> String {
    let own = spec.name.as_ref().filter(|_| artifacts.override_name);
    let given = artifacts.name.as_ref().filter(|name| *name != "/");
    let name = own.or(given).unwrap_or(&build.key.id.project);
    let id = artifacts.build_id.then_some(build.key.id.uuid.as_str());
    let parts = [artifacts.path.as_deref(), id, Some(name.as_str())];
    let parts = parts.into_iter().flatten().map(|part| part.trim_matches('/')).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("/")
}

fn pack(file: &Path, files: &[Found]) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut zip = zip::ZipWriter::new(io::BufWriter::new(File::create(file)?));
    let mut names = std::collections::BTreeSet::new();
    for found in files {
        if !names.insert(&found.path) {
            // Without their folders two files may have one name: the first stays.
            continue;
        }
        let size = found.file.metadata()?.len();
        let options = SimpleFileOptions::default().unix_permissions(found.mode).large_file(size >= u64::from(u32::MAX));
        zip.start_file(&*found.path, options)?;
        io::copy(&mut File::open(&found.file)?, &mut zip)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

async fn object(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    bucket: &str,
    key: &str,
    file: &Path,
    content_type: Option<&str>,
) -> Result<(), Failure> {
    let broken = |error: io::Error| Failure::fault(format!("an artifact cannot be read: {error}"));
    let open = tokio::fs::File::open(file).await.map_err(broken)?;
    let length = open.metadata().await.map_err(broken)?.len();
    let input = PutObjectInput {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        body: Body::stream(ReaderStream::new(open)),
        content_length: i64::try_from(length).ok(),
        content_type: content_type.map(str::to_owned),
        ..PutObjectInput::default()
    };
    room.door.call(caller, &build.key.region, input).await.map(|_| ()).map_err(|error| {
        let text =
            format!("Error in UPLOAD_ARTIFACTS phase: {}: {} status code: {}", error.code, error.message, error.status);
        Failure::phase("CLIENT_ERROR", text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_matching_files_are_kept_and_names_touch_nothing() {
        let mut tar = tar::Builder::new(Vec::new());
        for path in ["src/a.txt", "src/../../evil", "src/sub/b.txt"] {
            let mut header = tar::Header::new_gnu();
            header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
            header.set_size(2);
            header.set_mode(0o644);
            header.set_cksum();
            tar.append(&header, &b"hi"[..]).unwrap();
        }
        let bytes = tar.into_inner().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let name = |path: &str| path.split_once('/').map(|(_, path)| path.to_owned());
        let (files, used) = spill(&bytes[..], folder.path(), 0, 100, &name).unwrap();
        assert_eq!(used, 6);
        assert!(files.iter().all(|file| file.file.parent() == Some(folder.path())));
        assert!(spill(&bytes[..], folder.path(), 0, 3, &name).is_err());
    }
}
