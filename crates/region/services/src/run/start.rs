//! PENDING: the containers start, each when what it depends on has come to what it waits for.
//!
//! They have been made before (`prepare.rs`). One that has ended is not started again but by its restart policy, which is
//! looked after where ends are seen (`observe.rs`).

use std::sync::Arc;
use std::time::Duration;

use host::{ContainerId, RunState};

use super::observe::note;
use super::task::{Next, Trouble};
use crate::Services;
use crate::model::{ContainerName, Definition, Task, TaskContainer, Turn};
use crate::plan::order::{self, Start};

/// Between two looks at what is waited for, where no signal came.
const LOOK: Duration = Duration::from_millis(500);

impl Services {
    /// Makes the containers, then starts those that may.
    pub(super) async fn start(self: &Arc<Self>, key: &str, task: &Task) -> Result<Next, Trouble> {
        let definition = self.tables.definition(&task.place.cluster.scope, &task.definition);
        let definition = definition.ok_or_else(|| Trouble::fatal("TaskDefinition not found."))?;
        if task.containers.iter().any(|one| one.runtime_id.is_none()) {
            self.prepare(key, task, &definition).await?;
            return Ok(Next::Go);
        }
        if !self.observe(key, task).await? {
            return Ok(Next::Go);
        }
        let Some(task) = self.tables.tasks.get(key) else { return Ok(Next::Rest) };
        let now = self.context.host.clock.now();
        match order::start(&definition, &task, now) {
            Start::These(names) => self.begin(key, &task, &definition, &names).await,
            Start::Wait(until) => {
                self.follow_all(&task);
                Ok(Next::Wait(until.map_or(LOOK, |until| until.since(now).min(LOOK))))
            }
            Start::Never(container, why) => Err(Trouble::of(&container, why)),
            Start::Done => {
                self.turn(key, Turn::Started).await?;
                self.follow_all(&task);
                Ok(Next::Go)
            }
        }
    }

    /// Starts containers, the network's owner first.
    async fn begin(
        &self,
        key: &str,
        task: &Task,
        definition: &Definition,
        names: &[ContainerName],
    ) -> Result<Next, Trouble> {
        let engine = &self.context.host.engine;
        if let Some(pause) = &task.pause {
            engine.start(&ContainerId(pause.clone())).await?;
        }
        let anchor = definition.anchor().map(|one| &one.name);
        let mut order: Vec<&ContainerName> = names.iter().collect();
        order.sort_by_key(|name| task.pause.is_none() && Some(*name) != anchor);
        let mut seen = Vec::new();
        for name in order {
            let found = task.containers.iter().find(|one| one.name == *name);
            let Some(id) = found.and_then(TaskContainer::engine_id) else { continue };
            let refused = match engine.start(&id).await {
                Ok(()) => None,
                Err(error) if self.unwell(&error).await => return Err(error.into()),
                Err(error) => Some(error),
            };
            match (engine.inspect(&id).await?, refused) {
                (found, None) => seen.push((name.clone(), found)),
                (_, Some(error)) if Some(name) != anchor && self.ended(key, task, anchor).await? => {
                    // Nobody can join its network any more, and the task ends with it.
                    tracing::debug!(task = key, %error, "the network's owner has ended");
                    break;
                }
                (found, Some(error)) => {
                    let text = match &found.state {
                        RunState::Exited { error, .. } if !error.is_empty() => error.clone(),
                        _ => error.to_string(),
                    };
                    self.write(key, &seen).await?;
                    let text = format!("CannotStartContainerError: Error response from daemon: {text}");
                    return Err(Trouble::of(name, text));
                }
            }
        }
        self.write(key, &seen).await?;
        Ok(Next::Go)
    }

    /// Whether the owner of the network has ended already.
    async fn ended(&self, key: &str, task: &Task, anchor: Option<&ContainerName>) -> Result<bool, Trouble> {
        if task.pause.is_some() {
            return Ok(false);
        }
        let found = task.containers.iter().find(|one| Some(&one.name) == anchor);
        let Some(id) = found.and_then(TaskContainer::engine_id) else { return Ok(false) };
        let seen = self.context.host.engine.inspect(&id).await?;
        if !matches!(seen.state, RunState::Exited { .. }) {
            return Ok(false);
        }
        if let Some(name) = anchor {
            self.write(key, &[(name.clone(), seen)]).await?;
        }
        Ok(true)
    }

    /// Writes down what was seen of containers.
    async fn write(&self, key: &str, seen: &[(ContainerName, host::Inspected)]) -> Result<(), Trouble> {
        self.update(key, |task, _| {
            for (name, seen) in seen {
                if let Some(container) = task.container_mut(name) {
                    note(container, Some(seen));
                }
            }
            Ok(())
        })
        .await?;
        Ok(())
    }
}
