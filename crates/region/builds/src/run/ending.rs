//! The end of a build: artifacts, and then nothing is left of it but its record and its log.

use std::sync::Arc;

use ::model::Caller;
use host::{ContainerId, EngineError};

use super::drive::Failure;
use super::log::Log;
use super::prepare::assume;
use super::texts::Texts;
use super::{artifacts, cache, collect, container, report, source, status};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{AutoRetry, Build, Event, Kind, Output, Project, Seed, SourceKind, Stage, Status, build_arn};
use crate::plan::script::expansions;
use crate::socket;

/// Goes on from UPLOAD_ARTIFACTS or FINALIZING.
pub(super) async fn end(room: &Arc<Builds>, build: &Build) -> Result<(), Failure> {
    let key = build.key.key();
    match build.phase() {
        Kind::UploadArtifacts => {
            let caller = assume(room, build).await?;
            let log = Log::new(room, build, &caller);
            let outputs = match upload(room, build, &caller, &log).await {
                Ok(outputs) => outputs,
                Err(failure) => {
                    if let Failure::Phase(context) | Failure::Fault(context) = &failure {
                        log.phase(room, Kind::UploadArtifacts, Status::Failed, Some(context)).await;
                    }
                    return Err(failure);
                }
            };
            log.phase(room, Kind::UploadArtifacts, Status::Succeeded, None).await;
            let now = room.now();
            room.change(&key, |build| {
                build.outputs = outputs;
                Ok(build.advance(Event::Passed, now)?)
            })
            .await?;
            Ok(())
        }
        Kind::Finalizing => {
            store_log(room, build).await;
            // Complete from now on: nobody waits while what is left of it goes.
            let now = room.now();
            room.change(&key, |build| Ok(build.advance(Event::Passed, now)?)).await?;
            Ok(())
        }
        other => Err(Failure::fault(format!("a build in {other} cannot end"))),
    }
}

/// Reports, then the cache, then artifacts: results of tests are kept though there is no artifact.
async fn upload(room: &Builds, build: &Build, caller: &Caller, log: &Log) -> Result<Vec<Output>, Failure> {
    let spec = build.plan.clone().unwrap_or_default();
    let id = build.container.clone().map(ContainerId).ok_or_else(|| Failure::fault("the build has no container"))?;
    let texts = match expansions(&spec).is_empty() {
        true => Texts::default(),
        false => Texts::new(build, &collect::results(room, &id).await?),
    };
    if !spec.reports.is_empty() {
        let reports = report::gather(room, build, &id, &texts, caller, log).await?;
        room.change(&build.key.key(), |build| {
            build.reports = reports;
            Ok(())
        })
        .await?;
    }
    // Of a build that failed nothing is kept for the next one.
    if build.status == Status::InProgress {
        cache::save(room, build, &texts.all(&spec.cache), caller, &id, log).await?;
    }
    artifacts::upload(room, build, &id, &texts, caller, log).await
}

/// A log that goes to S3 goes there.
async fn store_log(room: &Builds, build: &Build) {
    if build.s3_logs.location.is_none() {
        return;
    }
    match assume(room, build).await {
        Ok(caller) => Log::new(room, build, &caller).store(room, build).await,
        Err(_) => tracing::warn!(build = %build.key.id, "the build's role cannot be assumed for its log"),
    }
}

/// What is outside is told how it ended.
async fn tell(room: &Builds, build: &Build) {
    store_log(room, build).await;
    if build.source.report_build_status == Some(true)
        && let Ok(caller) = assume(room, build).await
    {
        status::report(room, build, &caller).await;
    }
}

/// Cleans up after a build that is complete, and begins it again where it shall be.
pub(super) async fn clean(room: &Arc<Builds>, build: &Build) -> Result<(), BuildsError> {
    tell(room, build).await;
    tidy(room, build).await?;
    let (key, project) = (build.key.key(), build.key.project().key());
    let seed = Seed::new(&*room.host.ids);
    let (now, tables) = (room.now(), &room.tables);
    room.store
        .write(|records| {
            let Some(known) = records.get(&tables.builds, &key) else { return Ok(()) };
            let mut build = Build::clone(&known);
            done(&mut build);
            if build.wants_retry()
                && build.source.kind != SourceKind::CodePipeline
                && let Some(known) = records.get(&tables.projects, &project)
            {
                let mut known = Project::clone(&known);
                known.builds += 1;
                let mut again = build.again(seed, known.builds, now);
                again.retries = AutoRetry {
                    limit: build.retries.limit,
                    number: build.retries.number + 1,
                    next: None,
                    previous: Some(build_arn(&build.key).to_string()),
                };
                build.retries.next = Some(build_arn(&again.key).to_string());
                records.put(&tables.projects, &project, known)?;
                tables.put(records, again)?;
            }
            Ok::<_, BuildsError>(tables.put(records, build)?)
        })
        .await
}

fn done(build: &mut Build) {
    build.stage = Stage::Done;
    build.grant = None;
    build.container = None;
    build.socket = None;
}

/// Containers, names of images, credentials and files of a build go. An engine that is not there has none.
async fn tidy(room: &Builds, build: &Build) -> Result<(), BuildsError> {
    match container::discard(room, build).await {
        Ok(()) => socket::forget(room, build).await?,
        Err(EngineError::Absent(reason)) => {
            tracing::debug!(build = %build.key.id, reason, "no engine to tidy up in");
        }
        Err(error) => tracing::warn!(build = %build.key.id, %error, "a container of the build is left"),
    }
    if let Some(grant) = &build.grant {
        // Nobody would take the credentials back later.
        room.door.revoke(grant).await.map_err(BuildsError::NotNow)?;
    }
    for folder in [Some(source::folder(room, build)), build.socket.clone()].into_iter().flatten() {
        if let Err(error) = tokio::fs::remove_dir_all(&folder).await
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::debug!(folder = %folder.display(), %error, "a folder is left");
        }
    }
    Ok(())
}
