//! The engine's watch: whether there is an engine, and what happens to the containers of tasks.
//!
//! When the engine is found (again), its containers are compared with the records: those of running tasks that look
//! different are looked at by the task's driver, those of tasks that are over or unknown are removed. Then its events
//! tell.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use host::{Change, EngineError, Health, Inspected, RunState};

use super::spec::{CONTAINER, TASK};
use crate::Services;
use crate::model::{ContainerHealth, ContainerState, Status, Task};

/// Between two looks for an engine.
const SEARCH: Duration = Duration::from_secs(2);

/// Between two comparisons, in case an event was lost.
const COMPARE: Duration = Duration::from_secs(60);

/// What is known of the engine.
#[derive(Default)]
pub(crate) struct Engine(Mutex<Option<String>>);

impl Engine {
    /// What is missing for tasks to run; nothing where there is an engine.
    pub(crate) fn missing(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers whether that is news.
    fn set(&self, missing: Option<String>) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let news = *known != missing;
        *known = missing;
        news
    }
}

impl Services {
    pub(super) async fn engine_watch(self: &Arc<Self>) {
        let clock = &self.context.host.clock;
        loop {
            let missing = match self.listen().await {
                Ok(()) => None,
                Err(EngineError::Absent(what)) => Some(what),
                Err(error) => {
                    tracing::warn!(%error, "the container engine's containers cannot be watched");
                    None
                }
            };
            if missing.is_some() && self.engine.set(missing.clone()) {
                tracing::warn!(missing, "no task can run");
                self.signals.look.notify_one();
            }
            clock.sleep(SEARCH).await;
        }
    }

    /// Compares, then hears events until the engine ends.
    async fn listen(self: &Arc<Self>) -> Result<(), EngineError> {
        let host = &self.context.host;
        host.engine.info().await?;
        let (name, value) = self.context.settings.label();
        let mut events = host.engine.events(&format!("{name}={value}")).await?;
        if self.engine.set(None) {
            tracing::info!("tasks can run again");
        }
        self.compare().await?;
        self.signals.look.notify_one();
        loop {
            tokio::select! {
                event = events.next() => {
                    let Some(event) = event else { return Ok(()) };
                    if let (Some(task), true) = (event.labels.get(TASK), event.change != Change::Started) {
                        self.signals.poke(task);
                    }
                }
                () = host.clock.sleep(COMPARE) => self.compare().await?,
            }
        }
    }

    /// Holds the engine's containers against the records.
    async fn compare(self: &Arc<Self>) -> Result<(), EngineError> {
        let host = &self.context.host;
        // The records are read first: a container that is not listed yet belongs to a task that does not run yet.
        let tasks = self.tables.tasks.scan("");
        let found = host.engine.list(&[self.context.settings.label(), (TASK, "")]).await?;
        let mut containers: HashMap<&str, Vec<&Inspected>> = HashMap::new();
        for container in &found {
            let task = container.labels.get(TASK).map(String::as_str).unwrap_or_default();
            containers.entry(task).or_default().push(container);
        }
        for (key, task) in tasks.iter().filter(|(_, task)| task.status <= Status::Stopping) {
            let own = containers.get(key.as_str()).map(Vec::as_slice).unwrap_or_default();
            self.follow_all(task);
            if task.status == Status::Running && differs(task, own) {
                self.signals.poke(key);
            }
        }
        for container in &found {
            let key = container.labels.get(TASK).map(String::as_str).unwrap_or_default();
            let known = self.tables.tasks.get(key).is_some_and(|task| task.status != Status::Stopped);
            if !known {
                tracing::info!(container = container.name, task = key, "a container of no task is removed");
                host.engine.remove(&container.id).await?;
            }
        }
        Ok(())
    }
}

/// Whether what the engine lists is not what a running task's record says.
fn differs(task: &Task, found: &[&Inspected]) -> bool {
    task.containers.iter().any(|container| {
        let name = Some(container.name.as_str());
        let seen = found.iter().find(|one| one.labels.get(CONTAINER).map(String::as_str) == name);
        match (container.state, seen) {
            (ContainerState::Running, Some(seen)) => {
                let news = seen.health != Health::None && health(seen.health) != container.health;
                seen.state != RunState::Running || (container.checked && news)
            }
            (ContainerState::Running, None) => true,
            _ => false,
        }
    })
}

/// What the engine says of a check, in AWS's words.
pub(super) fn health(health: Health) -> ContainerHealth {
    match health {
        Health::None | Health::Starting => ContainerHealth::Unknown,
        Health::Healthy => ContainerHealth::Healthy,
        Health::Unhealthy => ContainerHealth::Unhealthy,
    }
}
