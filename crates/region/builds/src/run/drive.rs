//! One build, from the queue to its end: which part of the work is next, and what interrupts it.

use std::sync::Arc;
use std::time::Duration;

use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Build, BuildKey, Context, Event, Stage};
use crate::run::{ending, follow, prepare};

/// Why work on a build did not come to its end.
#[derive(Debug)]
pub(super) enum Failure {
    /// The phase failed: the build's own fault, or its owner's.
    Phase(Context),
    /// The engine or the region failed.
    Fault(Context),
    /// The record could not be written, or the region could not do something else now: another look will try again.
    Record(BuildsError),
}

impl From<BuildsError> for Failure {
    fn from(error: BuildsError) -> Self {
        Self::Record(error)
    }
}

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        Self::Record(error.into())
    }
}

impl From<host::EngineError> for Failure {
    fn from(error: host::EngineError) -> Self {
        Self::Fault(Context::new("INTERNAL_SERVICE_ERROR", error.to_string()))
    }
}

impl Failure {
    /// The build fails with this code and text.
    pub(super) fn phase(code: &str, message: impl Into<String>) -> Self {
        Self::Phase(Context::new(code, message))
    }

    /// What a call that failed means: `then`, unless the region itself could not do it now. That is tried again.
    pub(super) fn of(error: wire::Error, then: impl FnOnce(wire::Error) -> Self) -> Self {
        if error.status >= 500 { Self::Record(BuildsError::NotNow(error)) } else { then(error) }
    }

    /// The region's own fault.
    pub(super) fn fault(message: impl Into<String>) -> Self {
        Self::Fault(Context::new("INTERNAL_SERVICE_ERROR", message))
    }
}

/// Carries a build on until nothing is left to do.
pub(super) async fn drive(room: &Arc<Builds>, place: &BuildKey) -> Result<(), BuildsError> {
    let key = place.key();
    loop {
        let Some(build) = room.tables.builds.get(&key) else { return Ok(()) };
        if build.stage == Stage::Done {
            return Ok(());
        }
        if build.complete() {
            return ending::clean(room, &build).await;
        }
        let work = async {
            match build.stage {
                Stage::Preparing => prepare::prepare(room, &build).await,
                Stage::Running => follow::follow(room, &build).await,
                Stage::Ending | Stage::Done => ending::end(room, &build).await,
            }
        };
        let outcome = tokio::select! {
            outcome = work => outcome,
            event = interrupted(room, &build) => {
                interrupt(room, &key, event).await?;
                continue;
            }
        };
        match outcome {
            Ok(()) => {}
            Err(Failure::Record(error)) => return Err(error),
            Err(Failure::Phase(context)) => fail(room, &key, Event::Failed(context)).await?,
            Err(Failure::Fault(context)) => fail(room, &key, Event::Faulted(context)).await?,
        }
    }
}

/// Returns when the build was stopped, or has taken longer than it may.
async fn interrupted(room: &Builds, build: &Build) -> Event {
    let key = build.key.key();
    let watch = room.store.watch(&["codebuild.build"]);
    let begun = build.admitted().unwrap_or(build.started);
    let end = begun.plus(Duration::from_mins(build.timeout_minutes.into()));
    loop {
        if room.tables.builds.get(&key).is_some_and(|build| build.stop) {
            return Event::Stopped;
        }
        let left = end.since(room.now());
        if left.is_zero() {
            return Event::TimedOut(Context::new("BUILD_TIMED_OUT", "Build has timed out. "));
        }
        tokio::select! {
            () = watch.changed() => {}
            () = room.host.clock.sleep(left) => {}
        }
    }
}

async fn interrupt(room: &Builds, key: &str, event: Event) -> Result<(), BuildsError> {
    let now = room.now();
    let end = |build: &mut Build| {
        if !build.complete() {
            build.advance(event, now)?;
        }
        build.stage = Stage::Ending;
        Ok(())
    };
    room.change(key, end).await.map(|_| ())
}

/// The phase failed; what the log says of it is written by who failed.
async fn fail(room: &Builds, key: &str, event: Event) -> Result<(), BuildsError> {
    let now = room.now();
    let end = |build: &mut Build| {
        build.advance(event, now)?;
        build.stage = Stage::Ending;
        Ok(())
    };
    let build = room.change(key, end).await?;
    let failed = build.phases.iter().rev().nth(1);
    tracing::info!(build = %build.key.id, phase = ?failed.map(|phase| phase.kind), "the build failed");
    Ok(())
}
