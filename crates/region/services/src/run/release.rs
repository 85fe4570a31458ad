//! STOPPING: SIGTERM, the stop timeout, SIGKILL. DEPROVISIONING: the last lines are written, then containers, network
//! interface and the right to credentials go.

use futures_util::future::try_join_all;
use host::{EngineError, Inspected, RunState};
use shapes_ec2 as ec2;

use super::attach::description;
use super::observe::note;
use super::spec::{self, CONTAINER, PAUSE, TASK, stop_timeout};
use super::task::{Next, Trouble};
use crate::Services;
use crate::model::{ContainerHealth, ContainerState, Definition, Task, Turn};
use crate::plan::order;

impl Services {
    /// The containers of a task that the engine has, whatever the record says.
    async fn own(&self, key: &str) -> Result<Vec<Inspected>, Trouble> {
        Ok(self.context.host.engine.list(&[self.context.settings.label(), (TASK, key)]).await?)
    }

    pub(super) async fn halt(&self, key: &str, task: &Task) -> Result<Next, Trouble> {
        let definition = self.tables.definition(&task.place.cluster.scope, &task.definition);
        let mut left: Vec<Inspected> = self.own(key).await?;
        left.retain(|one| one.labels.get(CONTAINER).is_none_or(|name| name != PAUSE));
        let mut waves: Vec<Vec<Inspected>> = Vec::new();
        for names in definition.as_deref().map(order::stop).unwrap_or_default() {
            let named = |one: &Inspected| {
                names.iter().any(|name| one.labels.get(CONTAINER).is_some_and(|it| *it == name.as_str()))
            };
            let (now, later) = left.into_iter().partition(named);
            left = later;
            waves.push(now);
        }
        waves.push(left);
        let mut seen = Vec::new();
        for wave in waves {
            seen.extend(self.stop_together(definition.as_deref(), wave).await?);
        }
        let now = self.context.host.clock.now();
        self.update(key, |task, _| {
            for seen in seen.into_iter().flatten() {
                let name = seen.labels.get(CONTAINER).and_then(|name| name.parse().ok());
                if let Some(container) = name.and_then(|name| task.container_mut(&name)) {
                    container.runtime_id.get_or_insert_with(|| seen.id.0.clone());
                    if !matches!(container.state, ContainerState::Stopped { .. }) {
                        note(container, Some(&seen));
                    }
                }
            }
            task.times.execution_stopped_at.get_or_insert(now);
            task.status = task.status.next(Turn::Halted)?;
            Ok(())
        })
        .await?;
        Ok(Next::Go)
    }

    /// SIGTERM to all of them, and SIGKILL to those that take longer than they may. Those that never ran need neither.
    async fn stop_together(
        &self,
        definition: Option<&Definition>,
        containers: Vec<Inspected>,
    ) -> Result<Vec<Option<Inspected>>, Trouble> {
        let engine = &self.context.host.engine;
        let stops = containers.into_iter().filter(|one| one.state != RunState::Created).map(|one| {
            let name = one.labels.get(CONTAINER).map(String::as_str).unwrap_or_default();
            let grace = stop_timeout(definition, name);
            async move {
                match engine.stop(&one.id, grace).await {
                    Err(EngineError::NotFound(_)) => Ok(None),
                    Err(error) => Err(error),
                    Ok(()) => match engine.inspect(&one.id).await {
                        Ok(seen) => Ok(Some(seen)),
                        Err(EngineError::NotFound(_)) => Ok(None),
                        Err(error) => Err(error),
                    },
                }
            }
        });
        Ok(try_join_all(stops).await?)
    }

    pub(super) async fn release(&self, key: &str, task: &Task) -> Result<Next, Trouble> {
        self.finish_logs(key, task).await?;
        for container in self.own(key).await? {
            self.context.host.engine.remove(&container.id).await?;
        }
        let definition = self.tables.definition(&task.place.cluster.scope, &task.definition);
        for volume in definition.iter().flat_map(|one| &one.volumes) {
            self.context.host.engine.remove_volume(&spec::volume(task, volume)).await?;
        }
        self.detach(task).await?;
        if let Some(grant) = &task.grant {
            self.context.door.revoke(&grant.id).await.map_err(|error| Trouble::Later(error.to_string()))?;
        }
        let now = self.context.host.clock.now();
        self.update(key, |task, _| {
            for container in &mut task.containers {
                if !matches!(container.state, ContainerState::Stopped { .. }) {
                    container.state = ContainerState::Stopped { code: None };
                }
                container.health = ContainerHealth::Unknown;
            }
            task.grant = None;
            task.times.execution_stopped_at.get_or_insert(now);
            task.times.stopped_at = Some(now);
            task.status = task.status.next(Turn::Released)?;
            Ok(())
        })
        .await?;
        Ok(Next::Go)
    }

    /// Deletes the network interface, one that a crash kept from the record included.
    async fn detach(&self, task: &Task) -> Result<(), Trouble> {
        let (linked, region) = (self.linked(task), &task.place.cluster.scope.region);
        let ids: Vec<String> = match &task.interface {
            Some(interface) => vec![interface.id.clone()],
            None => {
                let by = ec2::Filter { name: Some("description".to_owned()), values: Some(vec![description(task)]) };
                let input = ec2::DescribeNetworkInterfacesInput { filters: Some(vec![by]), ..Default::default() };
                let found = self.context.door.call(&linked, region, input).await;
                let found = found.map_err(|error| Trouble::Later(error.to_string()))?;
                let found = found.network_interfaces.unwrap_or_default();
                found.into_iter().filter_map(|one| one.network_interface_id).collect()
            }
        };
        for network_interface_id in ids {
            let input = ec2::DeleteNetworkInterfaceInput { network_interface_id, ..Default::default() };
            match self.context.door.call(&linked, region, input).await {
                Err(error) if error.code != "InvalidNetworkInterfaceID.NotFound" => {
                    return Err(Trouble::Later(error.to_string()));
                }
                Ok(_) | Err(_) => {}
            }
        }
        Ok(())
    }
}
