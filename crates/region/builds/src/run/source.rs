//! The sources of a build: fetched as its own role, into files that are gone with it.

use std::path::{Path, PathBuf};

use ::model::Caller;
use serde::Deserialize;
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
            match Reference::read(build, file).await {
                Some(reference) => clone(room, build, caller, &reference, None).await.map(Some),
                None => Ok(Some((file.to_owned(), None))),
            }
        }
        SourceKind::Bitbucket | SourceKind::GitHub | SourceKind::GitLab => {
            git(room, build, caller, source, version).await.map(Some)
        }
    }
}

/// What stands in a pipeline's artifact in the place of the source, where its action says CODEBUILD_CLONE_REF; and what
/// is cloned of any other repository.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Reference {
    connection_arn: String,
    full_repository_id: String,
    branch_name: Option<String>,
    commit_id: String,
}

/// It is no longer than that.
const REFERENCE_LIMIT: u64 = 16 << 10;

impl Reference {
    /// The reference that an artifact is; nothing where it is none.
    async fn read(build: &Build, file: &Path) -> Option<Self> {
        let piped = build.source.kind == SourceKind::CodePipeline;
        let length = tokio::fs::metadata(file).await.ok().filter(|_| piped)?.len();
        let text = if length <= REFERENCE_LIMIT { tokio::fs::read(file).await.ok()? } else { return None };
        serde_json::from_slice(&text).ok()
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
    let full_repository_id = source.location.as_deref().and_then(repository).unwrap_or_default();
    let version = version.unwrap_or("HEAD");
    let is_commit = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (commit_id, branch_name) = if is_commit {
        (version.to_owned(), None)
    } else {
        let name = version.strip_prefix("refs/heads/").unwrap_or(version);
        let ask = async |name: String| {
            let input = GetSourceRevisionInput {
                branch_name: name,
                connection_arn: connection_arn.clone(),
                full_repository_id: full_repository_id.clone(),
            };
            room.door.call(caller, &build.key.region, input).await
        };
        let revision = match ask(name.to_owned()).await {
            // A name may be a tag's; what is told in the end is about the branch.
            Err(error) if error.code == "RepositoryUnavailableException" && !name.starts_with("refs/") => {
                ask(format!("refs/tags/{name}")).await.map_err(|_| error)
            }
            revision => revision,
        };
        let revision = revision.map_err(|error| refused(&connection_arn, version, &error))?;
        let commit = revision.commit_id.ok_or_else(|| Failure::fault("the connection told no commit"))?;
        (commit, revision.branch_name)
    };
    let reference = Reference { connection_arn, full_repository_id, branch_name, commit_id };
    clone(room, build, caller, &reference, source.clone_depth).await
}

/// What a connection says, in CodeBuild's words.
fn refused(connection: &str, version: &str, error: &wire::Error) -> Failure {
    if error.status >= 500 {
        return Failure::Record(BuildsError::NotNow(error.clone()));
    }
    if error.code.starts_with("AccessDenied") {
        let text = format!("User is not authorized to access connection {connection}");
        return Failure::phase("OAuthProviderException", text);
    }
    let text = format!("{} for primary source and source version {version}", error.message);
    Failure::phase("CLIENT_ERROR", text)
}

/// A clone, with as much history as is wanted: commands ask it for it.
async fn clone(
    room: &Builds,
    build: &Build,
    caller: &Caller,
    reference: &Reference,
    depth: Option<i64>,
) -> Result<(PathBuf, Option<String>), Failure> {
    let input = FetchSourceInput {
        branch_name: reference.branch_name.clone(),
        commit_id: reference.commit_id.clone(),
        connection_arn: reference.connection_arn.clone(),
        depth,
        format: Some("CODEBUILD_CLONE_REF".to_owned()),
        full_repository_id: reference.full_repository_id.clone(),
    };
    let fetched = room.door.call(caller, &build.key.region, input).await;
    let fetched = fetched.map_err(|error| refused(&reference.connection_arn, &reference.commit_id, &error))?;
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
