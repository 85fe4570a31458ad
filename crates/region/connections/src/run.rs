//! What the room does on its own: works off the providers' calls, looks at watched branches now and then, tidies up.
//!
//! It takes no other input than what is stored, so a restart goes on where the last one stopped.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use ::model::Timestamp;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::Connections;
use crate::git::GitError;
use crate::look::by_repository;
use crate::model::{FullName, Origin, Provider, Seen};
use crate::plan;

/// How often watched branches are looked at without a reason.
const POLL: Duration = Duration::from_mins(1);

/// How often is tidied up.
const TIDY: Duration = Duration::from_hours(1);

/// How many repositories are looked at at once.
const AT_ONCE: usize = 4;

/// How often a repository could not be reached, and when it is tried again.
type Failing = HashMap<String, (u32, Timestamp)>;

impl Connections {
    /// Runs for as long as the region does.
    pub async fn run(self: Arc<Self>) {
        tokio::join!(self.deliveries(), self.polls(), self.tidies());
    }

    /// Works off the providers' calls, as they come in and again where that failed.
    async fn deliveries(&self) {
        let watch = self.context.store.watch(&["connections.delivery"]);
        loop {
            let now = self.context.host.clock.now();
            let waiting: Vec<_> =
                self.tables.deliveries.scan("").into_iter().filter(|(_, delivery)| !delivery.done).collect();
            let mut next = POLL;
            let mut worked = false;
            for (key, delivery) in waiting {
                if delivery.due > now {
                    next = next.min(delivery.due.since(now));
                    continue;
                }
                worked = true;
                if let Err(error) = self.work_off(&key, &delivery).await {
                    tracing::error!(%error, "the work of a webhook's call could not be kept");
                    worked = false;
                }
            }
            if worked {
                continue;
            }
            tokio::select! {
                () = watch.changed() => {}
                () = self.context.host.clock.sleep(next) => {}
            }
        }
    }

    /// Looks at every watched branch now and then: a call can be missed, and a push may have been cut off from its
    /// notice. The first look after a start is at once.
    async fn polls(self: &Arc<Self>) {
        let mut failing = Failing::new();
        loop {
            self.poll(&mut failing).await;
            self.context.host.clock.sleep(POLL).await;
        }
    }

    async fn poll(self: &Arc<Self>, failing: &mut Failing) {
        let now = self.context.host.clock.now();
        let permits = Arc::new(Semaphore::new(AT_ONCE));
        let mut looks = JoinSet::new();
        for (_, connection) in self.tables.connections.scan("") {
            let hosted = matches!(connection.available(), Some(Provider::Hosted));
            for (repository, watches) in by_repository(self.tables.watches_of(&connection.id, None)) {
                let Ok(source) = self.source(&connection, &repository) else { break };
                let key = format!("{} {repository}", connection.id);
                if failing.get(&key).is_some_and(|(_, due)| *due > now) {
                    continue;
                }
                let (room, permits) = (Arc::clone(self), Arc::clone(&permits));
                // Only a push moves a head here: one that was cut off from its notice is told as what it was. Of a
                // branch that was never seen nobody knows whether it has moved.
                let known = watches.iter().all(|watch| watch.seen != Seen::Unknown);
                let origin = if hosted && known { Origin::Push } else { Origin::Poll };
                looks.spawn(async move {
                    let _permit = permits.acquire().await;
                    let outcome = room.look(&source, &watches, origin).await.map(drop);
                    (key, repository, outcome)
                });
            }
        }
        while let Some(looked) = looks.join_next().await {
            let Ok((key, repository, outcome)) = looked else { continue };
            match outcome {
                Ok(()) => drop(failing.remove(&key)),
                Err(error) => self.failed(failing, key, &repository, &error),
            }
        }
    }

    fn failed(&self, failing: &mut Failing, key: String, repository: &FullName, error: &GitError) {
        let failures = failing.get(&key).map_or(0, |(failures, _)| *failures) + 1;
        if failures == 1 {
            tracing::warn!(%repository, %error, "a watched repository cannot be reached");
        }
        let due = self.context.host.clock.now().plus(plan::pause(failures));
        failing.insert(key, (failures, due));
    }

    async fn tidies(&self) {
        // What a crash left is thrown away at once; what grew old, after an hour: by then everybody who still needs a
        // branch watched has asked for it again.
        if let Err(error) = self.sweep().await {
            tracing::warn!(%error, "what a crash left could not be removed");
        }
        loop {
            self.context.host.clock.sleep(TIDY).await;
            if let Err(error) = self.tidy().await {
                tracing::warn!(%error, "tidying up did not finish");
            }
        }
    }
}
