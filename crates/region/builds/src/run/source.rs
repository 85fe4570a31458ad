//! The sources of a build: fetched as its own role, into files that are gone with it.

use std::path::{Path, PathBuf};

use ::model::Caller;
use shapes_longshore::{FetchSourceInput, GetSourceRevisionInput};

use super::drive::Failure;
use super::log::Log;
use super::object::ObjectError;
use super::{object, unpack};
use crate::Builds;
use crate::api::read::{object as location_of, repository};
use crate::buildspec::{Buildspec, parse};
use crate::errors::BuildsError;
use crate::model::{Build, Source, SourceKind};
use crate::plan::excerpt::excerpt;

/// More than a source may have, packed.
const SIZE_LIMIT: u64 = 5 << 30;

/// What was fetched.
pub(super) struct Fetched {
    /// The ZIP of each source with the folder that it belongs in, the primary one first; none for NO_SOURCE.
    pub(super) archives: Vec<(PathBuf, String)>,
    /// The primary source's own archive.
    pub(super) primary: Option<PathBuf>,
    /// The revision that was meant.
    pub(super) resolved: Option<String>,
    /// For `CODEBUILD_SOURCE_REPO_URL`.
    pub(super) repository: String,
}

/// Where a build's own files are on this machine.
pub(super) fn folder(room: &Builds, build: &Build) -> PathBuf {
    let folder = room.settings.data.join("run").join(&build.key.id.uuid);
    std::path::absolute(&folder).unwrap_or(folder)
}

/// Fetches all sources.
pub(super) async fn fetch(room: &Builds, build: &Build, caller: &Caller) -> Result<Fetched, Failure> {
    let folder = folder(room, build);
    tokio::fs::create_dir_all(&folder).await.map_err(|error| Failure::fault(format!("the build's folder: {error}")))?;
    let mut fetched = Fetched { archives: Vec::new(), primary: None, resolved: None, repository: String::new() };
    let version = build.source_version.as_deref();
    if let Some((archive, resolved)) =
        one(room, build, caller, &build.source, version, &folder.join("source.zip")).await?
    {
        fetched.archives.push((archive.clone(), build.primary_folder()));
        fetched.primary = Some(archive);
        fetched.resolved = build.resolved_version.clone().or(resolved);
    }
    fetched.repository = match build.source.kind {
        SourceKind::NoSource | SourceKind::CodePipeline => String::new(),
        _ => build.source.location.clone().unwrap_or_default(),
    };
    for (index, source) in build.secondary_sources.iter().enumerate() {
        let file = folder.join(format!("source.{}.zip", index + 1));
        let version = build.secondary_version(source);
        if let Some((archive, _)) = one(room, build, caller, source, version, &file).await? {
            fetched.archives.push((archive, build.secondary_folder(index)));
        }
    }
    // Before anything of it reaches a container.
    for (archive, _) in &fetched.archives {
        let archive = archive.clone();
        let checked = tokio::task::spawn_blocking(move || unpack::check(&archive)).await;
        checked
            .map_err(|error| Failure::fault(error.to_string()))?
            .map_err(|error| Failure::phase("CLIENT_ERROR", error.to_string()))?;
    }
    Ok(fetched)
}

async fn one(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    source: &Source,
    version: Option<&str>,
    file: &Path,
) -> Result<Option<(PathBuf, Option<String>)>, Failure> {
    let location = source.location.as_deref().unwrap_or_default();
    match source.kind {
        SourceKind::NoSource => Ok(None),
        SourceKind::CodePipeline | SourceKind::S3 => {
            let (bucket, key) =
                location_of(location).map_err(|error| Failure::phase("CLIENT_ERROR", error.to_string()))?;
            // A pipeline's version names the commit, or the object itself; anybody else's names the object's version.
            let version =
                version.filter(|_| source.kind == SourceKind::S3).filter(|version| !version.starts_with("arn:"));
            download(room, build, caller, (bucket, key, version), file).await?;
            Ok(Some((file.to_owned(), None)))
        }
        SourceKind::Bitbucket | SourceKind::GitHub | SourceKind::GitLab => {
            git(room, build, caller, source, version).await.map(Some)
        }
    }
}

/// An object of S3 into a file.
async fn download(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    (bucket, key, version): (&str, &str, Option<&str>),
    file: &Path,
) -> Result<(), Failure> {
    let failed = |reason: String| {
        let text = format!(
            "error while downloading key {key}, error: {reason} for primary source and source version \
             arn:aws:s3:::{bucket}/{key}"
        );
        Failure::phase("CLIENT_ERROR", text)
    };
    object::get(room, &build.key.region, caller, (bucket, key, version), file, SIZE_LIMIT).await.map_err(|error| {
        match error {
            ObjectError::Refused(error) if error.status >= 500 => Failure::Record(BuildsError::NotNow(error)),
            error => failed(error.to_string()),
        }
    })
}

/// A repository through its connection: the region's own connections fetch it, as the build's role.
async fn git(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    source: &Source,
    version: Option<&str>,
) -> Result<(PathBuf, Option<String>), Failure> {
    let connection_arn = source.auth.as_ref().map(|auth| auth.connection.clone()).unwrap_or_default();
    let failed = |error: &wire::Error| {
        if error.status >= 500 {
            return Failure::Record(BuildsError::NotNow(error.clone()));
        }
        if error.code.starts_with("AccessDenied") {
            let text = format!("User is not authorized to access connection {connection_arn}");
            return Failure::phase("OAuthProviderException", text);
        }
        let text = format!("{} for primary source and source version {}", error.message, version.unwrap_or_default());
        Failure::phase("CLIENT_ERROR", text)
    };
    let full_repository_id = source.location.as_deref().and_then(repository).unwrap_or_default();
    let version = version.unwrap_or("main");
    let is_commit = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (commit_id, branch_name) = if is_commit {
        (version.to_owned(), None)
    } else {
        let branch = version.strip_prefix("refs/heads/").unwrap_or(version).to_owned();
        let input = GetSourceRevisionInput {
            branch_name: branch.clone(),
            connection_arn: connection_arn.clone(),
            full_repository_id: full_repository_id.clone(),
        };
        let revision = room.door.call(caller, &build.key.region, input).await.map_err(|error| failed(&error))?;
        let commit = revision.commit_id.ok_or_else(|| Failure::fault("the connection told no commit"))?;
        (commit, Some(branch))
    };
    let input = FetchSourceInput {
        branch_name,
        commit_id,
        connection_arn: connection_arn.clone(),
        depth: source.clone_depth,
        // A build's source is a clone: commands ask it for its history.
        format: Some("CODEBUILD_CLONE_REF".to_owned()),
        full_repository_id,
    };
    let fetched = room.door.call(caller, &build.key.region, input).await.map_err(|error| failed(&error))?;
    let digest = fetched.digest.as_deref().and_then(|digest| digest.parse::<store::Digest>().ok());
    let digest = digest.ok_or_else(|| Failure::fault("the connection told no digest"))?;
    Ok((room.sources.path(&digest), fetched.commit_id))
}

/// The buildspec, and where it was found.
pub(super) async fn buildspec(
    room: &Builds,
    build: &Build,
    fetched: &Fetched,
    log: &Log,
) -> Result<(Buildspec, String), Failure> {
    let wrong = |text: String| Failure::phase("YAML_FILE_ERROR", text);
    let given = build.source.buildspec.as_deref();
    let (text, place) = match given.filter(|text| is_inline(text)) {
        Some(text) => (text.to_owned(), "/codebuild/readonly/buildspec.yml".to_owned()),
        None => {
            let name = given.unwrap_or("buildspec.yml").trim_start_matches("./").trim_start_matches('/').to_owned();
            let place = format!("{}/{name}", build.primary_folder());
            let text = inside(fetched, &name).await?.ok_or_else(|| {
                wrong(match given {
                    None => "YAML file does not exist".to_owned(),
                    Some(_) => format!("stat {place}: no such file or directory"),
                })
            })?;
            let text = String::from_utf8(text).map_err(|_| wrong("yaml: invalid leading UTF-8 octet".to_owned()))?;
            (text, place)
        }
    };
    match parse(&text) {
        Ok(spec) => Ok((spec, place)),
        Err(error) => {
            let lines = excerpt(place.rsplit('/').next().unwrap_or_default(), &text, &error);
            log.say(room, &lines.iter().map(String::as_str).collect::<Vec<_>>()).await;
            Err(wrong(error.message))
        }
    }
}

/// A file of the primary source.
async fn inside(fetched: &Fetched, name: &str) -> Result<Option<Vec<u8>>, Failure> {
    let Some(archive) = fetched.primary.clone() else { return Ok(None) };
    let name = name.to_owned();
    let read = tokio::task::spawn_blocking(move || unpack::file(&archive, &name, 1 << 20)).await;
    read.map_err(|error| Failure::fault(error.to_string()))?
        .map_err(|error| Failure::phase("CLIENT_ERROR", error.to_string()))
}

/// The buildspec itself stands where its path could.
fn is_inline(text: &str) -> bool {
    text.contains('\n') || text.trim_start().starts_with("version:") || text.trim_start().starts_with('{')
}
