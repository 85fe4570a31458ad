//! PENDING: roles, log streams, images, then the containers, one network for all of them. ACTIVATING: the addresses of
//! the ports, the target groups.
//!
//! Containers have names that follow from the task, so one that a crash kept from the record is found and taken over; one
//! that has ended is not started again.

use std::sync::Arc;

use host::{Container, ContainerId, EngineError, Inspected, NetworkMode, RunState};
use model::{Arn, Caller, ServicePrincipal};
use shapes_elbv2 as elb;
use shapes_longshore as longshore;

use super::observe::note;
use super::spec::{self, Surroundings, TASK};
use super::task::{Trouble, role_trouble};
use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{ContainerDefinition, ContainerName, Definition, Registration, RoleGrant, TargetState, Task, Turn};
use crate::tables::owner;

/// What a container was made of, and what the engine knows of it.
type Made = (ContainerName, Option<String>, Inspected);

impl Services {
    /// Starts the containers.
    pub(super) async fn start(self: &Arc<Self>, key: &str, task: &Task) -> Result<(), Trouble> {
        let scope = &task.place.cluster.scope;
        let definition = self.tables.definition(scope, &task.definition);
        let definition = definition.ok_or_else(|| Trouble::fatal("TaskDefinition not found."))?;
        let session = match &definition.execution_role {
            Some(role) => Some(self.session(task, role).await?),
            None => None,
        };
        let grant = self.grant(key, task, definition.task_role.as_ref()).await?;
        let logins = self.log_in(&definition, session.as_ref()).await?;
        for container in &definition.containers {
            if let (Some(logs), Some(session)) = (&container.logs, &session) {
                self.make_stream(task, container, logs, session).await?;
            }
        }
        let clock = &self.context.host.clock;
        let pull_started = task.times.pull_started_at.unwrap_or_else(|| clock.now());
        let mut images = Vec::new();
        for container in &definition.containers {
            images.push(self.pull(task, &definition, container, session.as_ref(), &logins).await?);
        }
        let pull_stopped = clock.now();
        let mut environment = vec![
            ("AWS_DEFAULT_REGION".to_owned(), scope.region.to_string()),
            ("AWS_REGION".to_owned(), scope.region.to_string()),
            ("AWS_EXECUTION_ENV".to_owned(), "AWS_ECS_FARGATE".to_owned()),
            ("AWS_ENDPOINT_URL".to_owned(), self.context.settings.container_endpoint()),
        ];
        if let Some(RoleGrant { id, path }) = grant {
            environment.push(self.context.settings.container_credentials(&door::Grant { id, path }));
        }
        self.context.host.engine.ensure_network(&door::Settings::network()).await?;
        let around = Surroundings { region: self.context.settings.label(), environment: &environment };
        let images: Vec<(String, Option<String>)> =
            images.into_iter().map(|image| (image.reference, image.digest)).collect();
        let made = self.make_all(task, &definition, &images, &around).await?;
        self.update(key, |task, _| {
            task.times.pull_started_at = Some(pull_started);
            task.times.pull_stopped_at = Some(pull_stopped);
            for (name, digest, seen) in made {
                if let Some(container) = task.container_mut(&name) {
                    container.digest = digest.or(container.digest.take());
                    container.runtime_id = Some(seen.id.0.clone());
                    note(container, Some(&seen));
                }
            }
            task.status = task.status.next(Turn::Started)?;
            Ok(())
        })
        .await?;
        if let Some(task) = self.tables.tasks.get(key) {
            self.follow_all(&task);
        }
        Ok(())
    }

    /// Makes and starts the containers, the network's owner first. Ends early where that one ends at once.
    async fn make_all(
        &self,
        task: &Task,
        definition: &Definition,
        images: &[(String, Option<String>)],
        around: &Surroundings<'_>,
    ) -> Result<Vec<Made>, Trouble> {
        let owner = definition.anchor().map(|one| one.name.clone());
        let mut order: Vec<(&ContainerDefinition, &(String, Option<String>))> =
            definition.containers.iter().zip(images).collect();
        order.sort_by_key(|(container, _)| Some(&container.name) != owner.as_ref());
        let mut made: Vec<Made> = Vec::new();
        for (container, (image, digest)) in order {
            let network = made.first().map(|(_, _, first)| NetworkMode::Container(first.id.clone()));
            let spec = spec::container(task, definition, container, image.clone(), network, around);
            match self.make(&container.name, &spec).await {
                Ok(seen) => made.push((container.name.clone(), digest.clone(), seen)),
                Err(trouble) => {
                    let first = match made.first_mut() {
                        Some(first) => first,
                        None => return Err(trouble),
                    };
                    first.2 = self.context.host.engine.inspect(&first.2.id).await?;
                    if matches!(first.2.state, RunState::Exited { .. }) {
                        // Nobody can join its network any more, and the task ends with it.
                        return Ok(made);
                    }
                    return Err(trouble);
                }
            }
        }
        Ok(made)
    }

    /// Makes a container, or takes over the one that is there, and starts it where it was never started.
    async fn make(&self, name: &ContainerName, spec: &Container) -> Result<Inspected, Trouble> {
        let engine = &self.context.host.engine;
        let refused = |what: &str, error: &EngineError| match error {
            EngineError::Absent(_) | EngineError::Deadline(_) => Trouble::Later(error.to_string()),
            error => Trouble::of(name, format!("Cannot{what}ContainerError: Error response from daemon: {error}")),
        };
        let id = match engine.create(spec).await {
            Ok(id) => id,
            Err(EngineError::Conflict(text)) => {
                let there = engine.inspect(&ContainerId(spec.name.clone())).await?;
                if there.labels.get(TASK) != spec.labels.get(TASK) {
                    return Err(refused("Create", &EngineError::Conflict(text)));
                }
                there.id
            }
            // The image was taken away after it was pulled: it is pulled again.
            Err(EngineError::NotFound(text)) => return Err(Trouble::Later(text)),
            Err(error) => return Err(refused("Create", &error)),
        };
        let seen = engine.inspect(&id).await?;
        if seen.state != RunState::Created {
            return Ok(seen);
        }
        engine.start(&id).await.map_err(|error| refused("Start", &error))?;
        Ok(engine.inspect(&id).await?)
    }

    /// A session of the execution role.
    pub(super) async fn session(&self, task: &Task, role: &Arn) -> Result<Caller, Trouble> {
        let assumed = self
            .context
            .door
            .assume_for(ServicePrincipal::EcsTasks, role, task.place.id.as_str(), &task.place.arn())
            .await;
        assumed.map_err(|error| role_trouble(role, &error))
    }

    /// The containers' right to the task role's credentials.
    async fn grant(&self, key: &str, task: &Task, role: Option<&Arn>) -> Result<Option<RoleGrant>, Trouble> {
        let Some(role) = role else { return Ok(None) };
        if let Some(grant) = &task.grant {
            return Ok(Some(grant.clone()));
        }
        let granted = self
            .context
            .door
            .grant_for(ServicePrincipal::EcsTasks, role, task.place.id.as_str(), &task.place.arn())
            .await;
        let granted = granted.map_err(|error| role_trouble(role, &error))?;
        let grant = RoleGrant { id: granted.id, path: granted.path };
        self.update(key, |task, _| {
            task.grant = Some(grant.clone());
            Ok(())
        })
        .await?;
        Ok(Some(grant))
    }

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
        let anchor = anchor.and_then(|one| one.runtime_id.clone()).unwrap_or_default();
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
