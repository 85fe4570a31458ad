//! What has become of a task's containers: written down, and where an essential one has ended the task ends.
//!
//! Source: Amazon ECS Developer Guide, "Stopped tasks error messages".

use host::{ContainerId, EngineError, Inspected, RunState};
use model::Timestamp;

use super::engine::health;
use super::task::Trouble;
use crate::Services;
use crate::events;
use crate::model::{
    ContainerDefinition, ContainerHealth, ContainerName, ContainerState, Stop, StopCode, Task, TaskContainer,
};
use crate::plan::order;

/// A container whose engine does not know it any more.
const GONE: &str = "CannotInspectContainerError: Could not find container";

impl Services {
    /// Looks at a task's containers. Answers whether the task goes on.
    pub(super) async fn observe(&self, key: &str, task: &Task) -> Result<bool, Trouble> {
        let definition = self.tables.definition(&task.place.cluster.scope, &task.definition);
        let mut seen: Vec<(ContainerName, Option<Inspected>)> = Vec::new();
        let mut again = Vec::new();
        for container in &task.containers {
            let over = matches!(container.state, ContainerState::Stopped { .. });
            let Some(id) = container.runtime_id.clone().filter(|_| !over) else { continue };
            match self.context.host.engine.inspect(&ContainerId(id)).await {
                Ok(found) => {
                    let policy = definition.as_ref().and_then(|one| one.container(&container.name));
                    let found = match self.restart(task, policy, container, &found).await? {
                        Some(restarted) => {
                            again.push(container.name.clone());
                            restarted
                        }
                        None => found,
                    };
                    seen.push((container.name.clone(), Some(found)));
                }
                Err(EngineError::NotFound(_)) => seen.push((container.name.clone(), None)),
                Err(error) => return Err(error.into()),
            }
        }
        let now = self.context.host.clock.now();
        let mut goes_on = true;
        self.update(key, |task, _| {
            for (name, seen) in &seen {
                if let Some(container) = task.container_mut(name) {
                    note(container, seen.as_ref());
                    container.restarts += u32::from(again.contains(name));
                }
            }
            end(task, now);
            goes_on = task.is_wanted();
            Ok(())
        })
        .await?;
        Ok(goes_on)
    }
}

impl Services {
    /// Starts a container again that has ended, where its policy says so.
    async fn restart(
        &self,
        task: &Task,
        policy: Option<&ContainerDefinition>,
        container: &TaskContainer,
        seen: &Inspected,
    ) -> Result<Option<Inspected>, Trouble> {
        let (RunState::Exited { code, at, .. }, Some(policy), true) = (&seen.state, policy, task.is_wanted()) else {
            return Ok(None);
        };
        if !order::restarts(policy, container, *code, *at) {
            return Ok(None);
        }
        let engine = &self.context.host.engine;
        match engine.start(&seen.id).await {
            Ok(()) => {}
            Err(error) if self.unwell(&error).await => return Err(error.into()),
            Err(_) => return Ok(None),
        }
        tracing::info!(task = %task.place.id, container = %container.name, code, "a container is started again");
        Ok(Some(engine.inspect(&seen.id).await?))
    }
}

/// Writes down what was seen of a container.
pub(super) fn note(container: &mut TaskContainer, seen: Option<&Inspected>) {
    let Some(seen) = seen else {
        container.state = ContainerState::Stopped { code: None };
        container.reason.get_or_insert_with(|| GONE.to_owned());
        return;
    };
    match &seen.state {
        RunState::Created => {}
        RunState::Running => {
            container.state = ContainerState::Running;
            container.started_at = seen.started_at.or(container.started_at);
            container.finished_at = None;
            if container.checked {
                container.health = health(seen.health);
            }
        }
        RunState::Exited { code, out_of_memory, error, at } => {
            container.started_at = seen.started_at.or(container.started_at);
            container.finished_at = Some(*at);
            container.state = ContainerState::Stopped { code: Some(*code) };
            container.health = ContainerHealth::Unknown;
            if *out_of_memory {
                container.reason = Some(events::OUT_OF_MEMORY.to_owned());
            } else if !error.is_empty() {
                container.reason = Some(format!("CannotStartContainerError: Error response from daemon: {error}"));
            }
        }
    }
}

/// Ends a task of which an essential container has ended.
fn end(task: &mut Task, now: Timestamp) {
    let ended = |one: &&TaskContainer| one.essential && matches!(one.state, ContainerState::Stopped { .. });
    let Some(container) = task.containers.iter().find(ended) else { return };
    let reason = match container.reason.as_deref() {
        Some(reason @ events::OUT_OF_MEMORY) => reason.to_owned(),
        Some(reason) if reason.starts_with("Cannot") => reason.to_owned(),
        _ => events::ESSENTIAL.to_owned(),
    };
    task.end(Stop { code: StopCode::EssentialContainerExited, reason, at: now });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn exited(code: i64, out_of_memory: bool) -> Inspected {
        let at = Timestamp::from_secs(0);
        Inspected {
            id: ContainerId("id".to_owned()),
            name: String::new(),
            image_id: String::new(),
            labels: std::collections::BTreeMap::new(),
            state: RunState::Exited { code, out_of_memory, error: String::new(), at },
            health: host::Health::None,
            started_at: None,
            ports: Vec::new(),
            addresses: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn the_end_of_an_essential_container_ends_the_task() {
        let table = [
            (Some(exited(1, false)), events::ESSENTIAL, Some(1)),
            (Some(exited(0, false)), events::ESSENTIAL, Some(0)),
            (Some(exited(137, true)), "OutOfMemoryError: Container killed due to memory usage", Some(137)),
            (None, GONE, None),
        ];
        for (seen, reason, code) in table {
            let mut task = testing::running_task(Timestamp::from_secs(1));
            note(&mut task.containers[0], seen.as_ref());
            end(&mut task, Timestamp::from_secs(2));
            let stop = task.stop.unwrap();
            assert_eq!((stop.code, stop.reason.as_str()), (StopCode::EssentialContainerExited, reason));
            assert_eq!(task.containers[0].state, ContainerState::Stopped { code });
        }
    }

    #[test]
    fn others_may_end() {
        let mut task = testing::running_task(Timestamp::from_secs(1));
        task.containers[0].essential = false;
        note(&mut task.containers[0], Some(&exited(0, false)));
        end(&mut task, Timestamp::from_secs(2));
        assert!(task.is_wanted());
    }
}
