//! The container of a build.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::model::ServicePrincipal;
use door::Settings;
use host::{Bind, Container, ContainerId, EngineError, NetworkMode};
use tar::{EntryType, Header};

use super::drive::Failure;
use super::prepare::session;
use super::provision::engine_image;
use super::source::Fetched;
use super::unpack::{self, UnpackError};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::Build;
use crate::plan::environment::{Outside, variables};
use crate::plan::limits::limits;
use crate::plan::script::{self, File, RUNNER};
use crate::socket;

/// The label of a build's containers: its own, and those that it runs through its socket.
pub(crate) const BUILD: &str = "longshore.build";

/// Which of a build's containers: `build`, or `run` for those of its socket.
pub(crate) const CONTAINER: &str = "longshore.container";

/// Bytes of a build's output that wait for the region, which may be behind, or not there: no line of a log is lost.
/// Only a build that never stops printing while nobody reads goes beyond them, and it loses its beginning then, not this
/// machine's disk.
const OUTPUT_KEPT: u64 = 6 << 30;

/// Removes whatever a build has in the engine. A region without an engine has nothing there.
pub(super) async fn discard(room: &Builds, build: &Build) -> Result<(), EngineError> {
    let uuid = build.key.id.uuid.as_str();
    for container in room.host.engine.list(&[room.settings.label(), (BUILD, uuid)]).await? {
        room.host.engine.remove(&container.id).await?;
    }
    Ok(())
}

/// Makes the container; nothing is inside yet but what its image holds.
pub(super) async fn create(
    room: &Arc<Builds>,
    build: &Build,
    repository: &str,
    resolved: Vec<(String, String)>,
) -> Result<(ContainerId, Build), Failure> {
    let key = build.key.key();
    let grant = room.door.grant(ServicePrincipal::CodeBuild, &build.role, &session(build)).await;
    let denied = |error: wire::Error| Failure::phase("ACCESS_DENIED", error.message);
    let grant = grant.map_err(|error| Failure::of(error, denied))?;
    let folder = build.environment.privileged.then(|| socket::folder(room, build));
    let stale = build.grant.clone();
    let build = room
        .change(&key, |build| {
            build.grant = Some(grant.id.clone());
            build.socket.clone_from(&folder);
            Ok(())
        })
        .await?;
    if let Some(stale) = stale {
        room.door.revoke(&stale).await.map_err(|error| Failure::Record(BuildsError::NotNow(error)))?;
    }
    if let Some(folder) = &folder {
        socket::make(folder).await.map_err(|error| Failure::fault(format!("the build's Docker socket: {error}")))?;
    }
    let outside = Outside {
        endpoint: room.settings.container_endpoint(),
        credentials: room.settings.container_credentials(&grant),
        repository: repository.to_owned(),
        resolved,
    };
    let id = made(room, describe(room, &build, &outside)).await?;
    Ok((id, build))
}

/// Puts source and runner into it. `overridden` are the variables that count more than the buildspec's.
pub(super) async fn fill(
    room: &Builds,
    build: &Build,
    fetched: &Fetched,
    id: &ContainerId,
    overridden: &[String],
) -> Result<(), Failure> {
    let archive = archive(room, build, fetched, overridden);
    room.host.engine.put_archive(id, "/", archive).await.map_err(|error| match error {
        // The engine tells what the archive's own writer said.
        EngineError::Refused { message, .. } => Failure::phase("CLIENT_ERROR", message),
        error => error.into(),
    })
}

/// Asks the engine for it; where it has fewer cores than this machine, without a limit.
async fn made(room: &Builds, mut container: Container) -> Result<ContainerId, Failure> {
    match room.host.engine.create(&container).await {
        Err(EngineError::Refused { message, .. }) if message.contains("CPUs") => {
            container.millicores = None;
            Ok(room.host.engine.create(&container).await?)
        }
        made => Ok(made?),
    }
}

fn describe(room: &Builds, build: &Build, outside: &Outside) -> Container {
    let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let (memory, millicores) = limits(build.environment.compute, cores);
    let (label, region) = room.settings.label();
    let uuid = &build.key.id.uuid;
    let labels = [(label, region), (BUILD, uuid), (CONTAINER, "build")];
    Container {
        name: format!("longshore-build-{uuid}"),
        image: engine_image(room, build),
        entrypoint: Some(vec!["/bin/sh".to_owned()]),
        command: Some(vec![format!("{RUNNER}/run")]),
        environment: variables(build, outside),
        labels: labels.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<BTreeMap<_, _>>(),
        user: Some("0".to_owned()),
        network: NetworkMode::Named(Settings::network().name),
        memory: Some(memory),
        millicores: Some(millicores),
        output_kept: Some(OUTPUT_KEPT),
        // The folder, not the socket: a region that starts again makes a new socket in it.
        binds: build
            .socket
            .iter()
            .map(|folder| Bind {
                source: host::Source::Path(folder.clone()),
                target: "/codebuild/docker".to_owned(),
                read_only: false,
            })
            .collect(),
        ..Container::default()
    }
}

/// All files that the container gets.
fn archive(room: &Builds, build: &Build, fetched: &Fetched, overridden: &[String]) -> host::Archive {
    let overridden: Vec<&str> = overridden.iter().map(String::as_str).collect();
    let spec = build.plan.clone().unwrap_or_default();
    let files = script::files(&spec, &build.nonce, &build.primary_folder(), &overridden, build.socket.is_some());
    let folders = folders(build);
    let archives = fetched.archives.clone();
    let mtime = u64::try_from(room.now().secs()).unwrap_or(0);
    unpack::stream(move |tar| {
        for folder in folders {
            // Whoever runs a command leaves something there for the next one.
            let mode = if folder.ends_with("/output/tmp") { 0o777 } else { 0o755 };
            let mut header = header(EntryType::Directory, mode, 0, mtime);
            tar.append_data(&mut header, format!("{}/", folder.trim_start_matches('/')), std::io::empty())?;
        }
        for File { path, mode, text } in files {
            let mut header = header(EntryType::Regular, mode, text.len() as u64, mtime);
            tar.append_data(&mut header, path, text.as_bytes())?;
        }
        for (archive, folder) in archives {
            unpack::append(tar, &archive, &folder, mtime)?;
        }
        Ok::<_, UnpackError>(())
    })
}

fn header(kind: EntryType, mode: u32, size: u64, mtime: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(size);
    header.set_mtime(mtime);
    header.set_uid(0);
    header.set_gid(0);
    header
}

/// The folders that are there whatever the source holds, each after what it lies in.
fn folders(build: &Build) -> Vec<String> {
    let mut wanted = vec!["/codebuild/output/tmp".to_owned(), format!("{RUNNER}/out"), build.primary_folder()];
    wanted.extend((0..build.secondary_sources.len()).map(|index| build.secondary_folder(index)));
    let mut all: Vec<String> = Vec::new();
    for folder in wanted {
        for (at, _) in folder.match_indices('/').skip(1) {
            all.push(folder[..at].to_owned());
        }
        all.push(folder);
    }
    all.sort();
    all.dedup();
    all
}
