//! The controller: looks at the builds that are not done with, and carries each on.
//!
//! It takes no input but the records: a signal when one changed, and a slow timer. Each build that left the queue has
//! one driver; a driver that fails ends, and the next look begins another from what the record says.

mod artifacts;
mod cache;
mod collect;
mod container;
mod drive;
mod ending;
mod follow;
mod gather;
mod log;
mod object;
mod prepare;
mod provision;
mod report;
mod source;
mod status;
mod sweep;
mod texts;
mod unpack;
mod variables;

pub(crate) use container::{BUILD, CONTAINER};

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Build, BuildKey, Context, Event, Kind, Stage};

/// Builds that run at the same time; the others wait in the queue.
const AT_ONCE: usize = 4;

/// How long a build rests that could not be carried on.
const AGAIN: Duration = Duration::from_secs(1);

/// How often all is looked at without a signal.
const SLOW: Duration = Duration::from_secs(5);

/// Never ends.
pub(crate) async fn run(room: Arc<Builds>) {
    let watch = room.store.watch(&["codebuild.build"]);
    let mut drivers: JoinSet<String> = JoinSet::new();
    let mut swept = None;
    let mut driven: HashMap<String, tokio::task::AbortHandle> = HashMap::new();
    loop {
        while let Some(ended) = drivers.try_join_next() {
            forget(&mut driven, ended);
        }
        for (key, build) in due(&room, &driven).await {
            let room = Arc::clone(&room);
            let name = key.clone();
            let handle = drivers.spawn(async move {
                if let Err(error) = drive::drive(&room, &build).await {
                    tracing::warn!(build = %build.id, %error, "the build cannot be carried on now");
                    room.host.clock.sleep(AGAIN).await;
                }
                name
            });
            driven.insert(key, handle);
        }
        if swept.is_none_or(|at| room.now().since(at) >= sweep::EVERY) {
            swept = Some(room.now());
            sweep::sweep(&room).await;
        }
        tokio::select! {
            () = watch.changed() => {}
            () = room.host.clock.sleep(SLOW) => {}
            Some(ended) = drivers.join_next() => forget(&mut driven, ended),
        }
    }
}

fn forget(driven: &mut HashMap<String, tokio::task::AbortHandle>, ended: Result<String, tokio::task::JoinError>) {
    match ended {
        Ok(key) => drop(driven.remove(&key)),
        Err(error) => {
            tracing::error!(%error, "a build's driver broke");
            driven.retain(|_, handle| !handle.is_finished());
        }
    }
}

/// The builds that need a driver and have none. Builds leave the queue here.
async fn due(room: &Builds, driven: &HashMap<String, tokio::task::AbortHandle>) -> Vec<(String, BuildKey)> {
    let mut waiting = Vec::new();
    let mut due = Vec::new();
    let mut running = 0;
    for (key, place) in room.tables.active.scan("") {
        let Some(build) = room.tables.builds.get(&key) else { continue };
        if build.phase() == Kind::Queued {
            waiting.push((key, build));
            continue;
        }
        running += usize::from(build.stage != Stage::Ending);
        if !driven.contains_key(&key) {
            due.push((key, BuildKey::clone(&place)));
        }
    }
    waiting.sort_by_key(|(key, build)| (build.started, key.clone()));
    for (key, build) in waiting {
        let Some(event) = queued(&build, room.now(), running < AT_ONCE) else { continue };
        running += usize::from(event == Event::Passed);
        let place = build.key.clone();
        match leave_queue(room, &key, event).await {
            Ok(()) => due.push((key, place)),
            Err(error) => tracing::warn!(build = %place.id, %error, "the build cannot leave the queue now"),
        }
    }
    due
}

/// What happens to a build in the queue. Pure.
fn queued(build: &Build, now: ::model::Timestamp, free: bool) -> Option<Event> {
    let patience = Duration::from_mins(build.queued_minutes.into());
    if build.stop {
        Some(Event::Stopped)
    } else if now.since(build.started) >= patience {
        Some(Event::TimedOut(Context::new("BUILD_TIMED_OUT", "Build has timed out. ")))
    } else {
        free.then_some(Event::Passed)
    }
}

async fn leave_queue(room: &Builds, key: &str, event: Event) -> Result<(), BuildsError> {
    let now = room.now();
    room.change(key, |build| {
        if build.phase() != Kind::Queued {
            return Ok(());
        }
        let ends = event != Event::Passed;
        build.advance(event, now)?;
        if ends {
            build.stage = Stage::Ending;
        }
        Ok(())
    })
    .await
    .map(|_| ())
}

impl Builds {
    /// Changes a build's record; the answer is the build as it is then.
    pub(crate) async fn change(
        &self,
        key: &str,
        change: impl FnOnce(&mut Build) -> Result<(), BuildsError>,
    ) -> Result<Build, BuildsError> {
        self.store
            .write(|records| {
                let known = records.get(&self.tables.builds, key);
                let known = known.ok_or_else(|| BuildsError::BuildNotFound(key.to_owned()))?;
                let mut build = Build::clone(&known);
                change(&mut build)?;
                if build != *known {
                    self.tables.put(records, build.clone())?;
                }
                Ok(build)
            })
            .await
    }
}
