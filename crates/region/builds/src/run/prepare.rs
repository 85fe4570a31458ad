//! From the queue to a container that runs: PROVISIONING and DOWNLOAD_SOURCE.
//!
//! Nothing here is seen from outside but the log, so a restart in the middle begins again: a container that was made
//! but never started is removed.

use std::sync::Arc;

use ::model::{Caller, ServicePrincipal};
use host::{ContainerId, RunState};

use super::drive::Failure;
use super::log::Log;
use super::source::{self, Fetched};
use super::{cache, collect, container, provision, status, variables};
use crate::Builds;
use crate::buildspec::Buildspec;
use crate::model::{Build, Event, Kind, Stage, Status};
use crate::plan::runtimes;

/// The session under which a build's role acts: what stands in denials.
pub(super) fn session(build: &Build) -> String {
    format!("AWSCodeBuild-{}", build.key.id.uuid)
}

/// The build's role, as CodeBuild acts under it.
pub(super) async fn assume(room: &Builds, build: &Build) -> Result<Caller, Failure> {
    room.door.assume(ServicePrincipal::CodeBuild, &build.role, &session(build)).await.map_err(|_| {
        let text = format!("CodeBuild is not authorized to perform: sts:AssumeRole on {}", build.role);
        Failure::phase("ACCESS_DENIED", text)
    })
}

/// Prepares a build, and starts its container.
pub(super) async fn prepare(room: &Arc<Builds>, build: &Build) -> Result<(), Failure> {
    container::discard(room, build).await?;
    let caller = assume(room, build).await?;
    let log = Log::new(room, build, &caller);
    let key = build.key.key();
    let mut build = build.clone();
    if build.phase() == Kind::Provisioning {
        log.open(room, &build).await?;
        let image = provision::image(room, &build, &caller, &log).await;
        if let Err(Failure::Phase(context) | Failure::Fault(context)) = &image {
            log.phase(room, Kind::Provisioning, Status::Failed, Some(context)).await;
        }
        image?;
        let now = room.now();
        build = room.change(&key, |build| Ok(build.advance(Event::Passed, now)?)).await?;
        log.say(room, &["Waiting for DOWNLOAD_SOURCE"]).await;
    }
    let started = download(room, &build, &caller, &log).await;
    if let Err(Failure::Phase(context) | Failure::Fault(context)) = &started {
        log.phase(room, Kind::DownloadSource, Status::Failed, Some(context)).await;
    }
    started
}

async fn download(room: &Arc<Builds>, build: &Build, caller: &Caller, log: &Log) -> Result<(), Failure> {
    let folder = build.primary_folder();
    log.say(room, &["Phase is DOWNLOAD_SOURCE", &format!("CODEBUILD_SRC_DIR={folder}")]).await;
    for (index, source) in build.secondary_sources.iter().enumerate() {
        if let Some(name) = &source.identifier {
            log.say(room, &[&format!("CODEBUILD_SRC_DIR_{name}={}", build.secondary_folder(index))]).await;
        }
    }
    let fetched = source::fetch(room, build, caller).await?;
    let (spec, place) = source::buildspec(room, build, &fetched, log).await?;
    log.say(room, &[&format!("YAML location is {place}"), "Processing environment variables"]).await;
    let resolved = variables::resolve(room, build, &spec, caller).await?;
    let build = keep(room, build, spec, &fetched).await?;
    status::report(room, &build, caller).await;
    let overridden = resolved.overriding(&build);
    let (id, build) = container::create(room, &build, &fetched.repository, resolved.values).await?;
    let build = runtimes(room, build, &id, log).await?;
    log.say(room, &[&format!("Moving to directory {folder}")]).await;
    container::fill(room, &build, &fetched, &id, &overridden).await?;
    cache::restore(room, &build, caller, &id, log).await?;
    log.phase(room, Kind::DownloadSource, Status::Succeeded, None).await;
    let now = room.now();
    room.change(&build.key.key(), |build| {
        build.container = Some(id.0.clone());
        build.stage = Stage::Running;
        Ok(build.advance(Event::Passed, now)?)
    })
    .await?;
    Ok(())
}

/// What the buildspec wants of the image's runtimes: their commands become the first ones of INSTALL.
async fn runtimes(room: &Builds, build: Build, id: &ContainerId, log: &Log) -> Result<Build, Failure> {
    let wrong = |text: String| Failure::phase("YAML_FILE_ERROR", text);
    let wanted = build.plan.as_ref().map(|spec| spec.runtimes.clone()).unwrap_or_default();
    if wanted.is_empty() {
        if runtimes::required(&build.environment.image) {
            return Err(wrong("This build image requires selecting at least one runtime version.".to_owned()));
        }
        log.say(room, &["No runtime version selected in buildspec."]).await;
        return Ok(build);
    }
    let list = collect::file(room, id, runtimes::PLACE).await?;
    let chosen = runtimes::choose(&wanted, list.as_deref()).map_err(wrong)?;
    log.say(room, &chosen.told.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let chosen = room
        .change(&build.key.key(), |build| {
            let phases = build.plan.iter_mut().flat_map(|spec| &mut spec.phases);
            for phase in phases.filter(|phase| phase.kind == Kind::Install) {
                phase.commands.splice(0..0, chosen.commands.iter().cloned());
            }
            Ok(())
        })
        .await?;
    Ok(chosen)
}

/// Writes down what the buildspec asks for, and which revision it came from.
async fn keep(room: &Builds, build: &Build, spec: Buildspec, fetched: &Fetched) -> Result<Build, Failure> {
    let build = room
        .change(&build.key.key(), |build| {
            build.plan = Some(spec);
            if fetched.resolved.is_some() {
                build.resolved_version.clone_from(&fetched.resolved);
            }
            Ok(())
        })
        .await?;
    Ok(build)
}

/// Starts a container that was made, unless it runs already.
pub(super) async fn start(room: &Builds, id: &ContainerId) -> Result<(), Failure> {
    if room.host.engine.inspect(id).await?.state == RunState::Created {
        room.host.engine.start(id).await.map_err(|error| {
            let text = format!("Build container found dead before completing the build. {error}");
            Failure::phase("CLIENT_ERROR", text)
        })?;
    }
    Ok(())
}
