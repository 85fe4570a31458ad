//! UPLOAD_ARTIFACTS: files of the container into objects, as the build's role.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use ::model::Caller;
use host::ContainerId;
use shapes_s3::PutObjectInput;
use tokio_util::io::ReaderStream;
use wire::Body;
use zip::write::SimpleFileOptions;

use super::collect::{self, Results};
use super::drive::Failure;
use super::gather::{Found, find};
use super::log::Log;
use super::source;
use crate::Builds;
use crate::buildspec::ArtifactSpec;
use crate::model::{Artifacts, ArtifactsKind, Build, Output, Packaging};
use crate::plan::script::expansions;

/// Uploads what the buildspec names.
pub(super) async fn upload(room: &Builds, build: &Build, caller: &Caller, log: &Log) -> Result<Vec<Output>, Failure> {
    let mut outputs = Vec::new();
    let wanted = wanted(build);
    if wanted.is_empty() {
        return Ok(outputs);
    }
    let id = build.container.clone().map(ContainerId).ok_or_else(|| Failure::fault("the build has no container"))?;
    let texts = match build.plan.as_ref().is_some_and(|spec| !expansions(spec).is_empty()) {
        true => expanded(build, &collect::results(room, &id).await?),
        false => BTreeMap::new(),
    };
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
    // A pipeline's action without an output gives no place for one.
    let has_place =
        |artifacts: &Artifacts| artifacts.kind != ArtifactsKind::NoArtifacts && artifacts.location.is_some();
    main.into_iter().chain(further).filter(|(artifacts, _)| has_place(artifacts)).collect()
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
