//! ACTIVATING: the addresses of the ports, the target groups.

use host::ContainerId;
use model::Arn;
use shapes_elbv2 as elb;
use shapes_longshore as longshore;

use super::task::Trouble;
use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{Registration, TargetState, Task, Turn};
use crate::tables::owner;

impl Services {
    /// Says where the ports are reached, and registers them with the target groups.
    pub(super) async fn activate(&self, key: &str, task: &Task) -> Result<(), Trouble> {
        if !self.observe(key, task).await? {
            return Ok(());
        }
        let scope = &task.place.cluster.scope;
        let interface = task.interface.as_ref().ok_or_else(|| Trouble::fatal("the task has no network interface"))?;
        let definition = self.tables.definition(scope, &task.definition);
        let owner_name = definition.as_ref().and_then(|one| one.anchor()).map(|one| one.name.clone());
        let anchor = task.containers.iter().find(|one| Some(&one.name) == owner_name.as_ref());
        let anchor =
            task.pause.as_ref().or(anchor.and_then(|one| one.runtime_id.as_ref())).cloned().unwrap_or_default();
        let ports = self.context.host.engine.inspect(&ContainerId(anchor)).await?.ports;
        let reached = ports.iter().filter(|port| !port.udp).map(|port| longshore::NetworkEndpoint {
            port: port.container.into(),
            host_address: format!("127.0.0.1:{}", port.host),
        });
        let linked = self.linked(task);
        let input = longshore::PutNetworkEndpointsInput {
            network_interface_id: interface.id.clone(),
            endpoints: reached.collect(),
        };
        let said = self.context.door.call(&linked, &scope.region, input).await;
        said.map_err(|error| Trouble::Later(error.to_string()))?;
        for target in &task.targets {
            let input = elb::RegisterTargetsInput {
                target_group_arn: target.group.to_string(),
                targets: vec![target_of(&interface.address, target.port)],
            };
            if let Err(error) = self.context.door.call(&linked, &scope.region, input).await {
                return Err(self.not_registered(key, &target.group, &error).await?);
            }
        }
        let now = self.context.host.clock.now();
        self.update(key, |task, events| {
            let service = owner(task);
            for target in &mut task.targets {
                target.registration = Registration::Registered;
                target.state = TargetState::Initial;
                events.extend(service.as_ref().map(|service| events::registered(&service.name, &target.group)));
            }
            task.status = task.status.next(Turn::Activated)?;
            task.times.started_at = Some(now);
            Ok(())
        })
        .await?;
        self.signals.targets.notify_one();
        // What happened to a container since it was looked at was told to nobody.
        self.signals.poke(key);
        Ok(())
    }

    /// A target group does not take the task: told once more in the service's events, and the task does not start.
    async fn not_registered(&self, key: &str, group: &Arn, error: &wire::Error) -> Result<Trouble, ServicesError> {
        if error.status >= 500 {
            return Ok(Trouble::Later(error.to_string()));
        }
        let text = &error.message;
        self.update(key, |task, events| {
            if let Some(service) = owner(task) {
                events.push(events::not_registered(&service.name, group, text));
                task.version += 1;
            }
            Ok(())
        })
        .await?;
        Ok(Trouble::fatal(format!("Failed to register targets in (target-group {group}) with (error {text})")))
    }
}

/// A target as Elastic Load Balancing names it.
pub(super) fn target_of(address: &str, port: u16) -> elb::TargetDescription {
    elb::TargetDescription { id: address.to_owned(), port: Some(port.into()), ..Default::default() }
}
