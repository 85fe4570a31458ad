//! PENDING: roles, log streams, images, variables that are kept elsewhere, then the containers are made.
//!
//! Containers have names that follow from the task, so one that a crash kept from the record is found and taken over.

use std::collections::BTreeMap;

use host::{Container, ContainerId, EngineError, NetworkMode, VolumesFrom};
use model::{Arn, Caller, ServicePrincipal};

use super::pause;
use super::spec::{self, Surroundings, TASK};
use super::task::{Trouble, role_trouble};
use crate::Services;
use crate::metadata;
use crate::model::{ContainerDefinition, ContainerName, Definition, RoleGrant, Task};

/// The engine's names for the images, and their digests.
type Images = BTreeMap<ContainerName, (String, Option<String>)>;

impl Services {
    /// Makes the containers.
    pub(super) async fn prepare(&self, key: &str, task: &Task, definition: &Definition) -> Result<(), Trouble> {
        let scope = &task.place.cluster.scope;
        let session = match task.execution_role(definition) {
            Some(role) => Some(self.session(task, role).await?),
            None => None,
        };
        let grant = self.grant(key, task, task.task_role(definition)).await?;
        self.connect(task, definition).await?;
        let logins = self.log_in(definition, session.as_ref()).await?;
        let variables = self.variables(task, definition, session.as_ref()).await?;
        for container in &definition.containers {
            if let (Some(logs), Some(session)) = (&container.logs, &session) {
                self.make_stream(task, container, logs, session).await?;
            }
        }
        let clock = &self.context.host.clock;
        let pull_started = task.times.pull_started_at.unwrap_or_else(|| clock.now());
        let mut images = Images::new();
        for container in &definition.containers {
            let pulled = self.pull(task, definition, container, session.as_ref(), &logins).await?;
            images.insert(container.name.clone(), (pulled.reference, pulled.digest));
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
        let metadata = metadata::address(&self.context.settings);
        let around = Surroundings {
            region: self.context.settings.label(),
            environment: &environment,
            variables: &variables,
            metadata: &metadata,
        };
        let (pause, made) = self.make_all(task, definition, &images, &around).await?;
        self.update(key, |task, _| {
            task.times.pull_started_at = Some(pull_started);
            task.times.pull_stopped_at = Some(pull_stopped);
            task.pause = pause.map(|id| id.0);
            for (name, id) in made {
                let digest = images.get(&name).and_then(|(_, digest)| digest.clone());
                if let Some(container) = task.container_mut(&name) {
                    container.digest = digest.or(container.digest.take());
                    container.runtime_id = Some(id.0);
                }
            }
            Ok(())
        })
        .await?;
        Ok(())
    }

    /// Makes the containers: the network's owner first, and what lends its volumes before those that get them.
    async fn make_all(
        &self,
        task: &Task,
        definition: &Definition,
        images: &Images,
        around: &Surroundings<'_>,
    ) -> Result<(Option<ContainerId>, BTreeMap<ContainerName, ContainerId>), Trouble> {
        let pause = match definition.needs_pause() {
            true => {
                self.pause_image().await?;
                Some(self.make(None, &spec::pause(task, definition, pause::IMAGE, pause::PROGRAM, around)).await?)
            }
            false => None,
        };
        let mut order: Vec<&ContainerDefinition> = definition.start_order().unwrap_or_default();
        let anchor = definition.anchor().map(|one| &one.name);
        order.sort_by_key(|one| pause.is_none() && Some(&one.name) != anchor);
        let mut owner = pause.clone();
        let mut made: BTreeMap<ContainerName, ContainerId> = BTreeMap::new();
        for container in order {
            let Some((image, _)) = images.get(&container.name) else { continue };
            let network = owner.clone().map(NetworkMode::Container);
            let mut spec = spec::container(task, definition, container, image.clone(), network, around);
            let lent = container.volumes_from.iter().filter_map(|from| {
                Some(VolumesFrom {
                    container: made.get(&from.container)?.clone(),
                    read_only: from.read_only.unwrap_or_default(),
                })
            });
            spec.volumes_from = lent.collect();
            spec.processes_of = pause.clone().filter(|_| definition.shared_processes);
            let id = self.make(Some(&container.name), &spec).await?;
            owner.get_or_insert_with(|| id.clone());
            made.insert(container.name.clone(), id);
        }
        Ok((pause, made))
    }

    /// Makes a container, or takes over the one that is there.
    async fn make(&self, name: Option<&ContainerName>, spec: &Container) -> Result<ContainerId, Trouble> {
        let engine = &self.context.host.engine;
        let refused = |error: &EngineError| match name {
            Some(name) => Trouble::of(name, format!("CannotCreateContainerError: Error response from daemon: {error}")),
            None => Trouble::fatal(format!("ResourceInitializationError: {error}")),
        };
        match engine.create(spec).await {
            Ok(id) => Ok(id),
            Err(EngineError::Conflict(text)) => {
                let there = engine.inspect(&ContainerId(spec.name.clone())).await?;
                if there.labels.get(TASK) != spec.labels.get(TASK) {
                    return Err(refused(&EngineError::Conflict(text)));
                }
                Ok(there.id)
            }
            // The image was taken away after it was pulled: it is pulled again.
            Err(EngineError::NotFound(text)) => Err(Trouble::Later(text)),
            Err(error) if self.unwell(&error).await => Err(error.into()),
            Err(error) => Err(refused(&error)),
        }
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
}
