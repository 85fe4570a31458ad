//! The end of a build: artifacts, and then nothing is left of it but its record and its log.

use std::sync::Arc;

use host::EngineError;

use super::drive::Failure;
use super::log::Log;
use super::prepare::assume;
use super::{artifacts, container, source};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Build, Event, Kind, Stage, Status};
use crate::socket;

/// Goes on from UPLOAD_ARTIFACTS or FINALIZING.
pub(super) async fn end(room: &Arc<Builds>, build: &Build) -> Result<(), Failure> {
    let key = build.key.key();
    if build.phase() == Kind::UploadArtifacts {
        let caller = assume(room, build).await?;
        let log = Log::new(build, &caller);
        let outputs = match artifacts::upload(room, build, &caller, &log).await {
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
        return Ok(());
    }
    if build.phase() == Kind::Finalizing {
        // Complete from now on: nobody waits while what is left of it goes.
        let now = room.now();
        room.change(&key, |build| Ok(build.advance(Event::Passed, now)?)).await?;
        return Ok(());
    }
    Err(Failure::fault(format!("a build in {} cannot end", build.phase())))
}

/// Cleans up after a build that is complete.
pub(super) async fn clean(room: &Arc<Builds>, build: &Build) -> Result<(), BuildsError> {
    tidy(room, build).await?;
    room.change(&build.key.key(), |build| {
        done(build);
        Ok(())
    })
    .await
    .map(|_| ())
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
    if let Some(grant) = &build.grant
        && let Err(error) = room.door.revoke(grant).await
    {
        tracing::warn!(build = %build.key.id, %error, "the build's credentials could not be revoked");
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
