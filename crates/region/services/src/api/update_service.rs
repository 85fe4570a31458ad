//! `ecs:UpdateService`
//!
//! What changes the tasks (task definition, network, load balancers, platform) makes a new revision and a new
//! deployment, and so does `forceNewDeployment`; counts and percentages apply to the deployment under way.
//!
//! Source: Amazon ECS API Reference, "UpdateService"; Developer Guide, "Updating Amazon ECS service parameters".

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{capacity, refs, requires, rollout, scope, targets, view, wanted};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{DefinitionId, Network, Revision, Service, ServiceKey, ServiceStatus, Strategy, TargetBinding};
use crate::tables::put_service;

/// What an update changes of the tasks, read and verified.
struct Change {
    definition: Option<DefinitionId>,
    network: Option<Network>,
    targets: Option<Vec<TargetBinding>>,
    platform: Option<String>,
    strategy: Option<Strategy>,
    force: bool,
}

impl Handler<ecs::UpdateServiceInput> for Services {
    fn requires(&self, input: &ecs::UpdateServiceInput, call: &Call) -> Vec<Requirement> {
        let update = requires::within("ecs:UpdateService", call, "service", input.cluster.as_deref(), &input.service);
        let asked = requires::Asked {
            definition: input.task_definition.as_deref(),
            strategy: input.capacity_provider_strategy.as_ref(),
            network: input.network_configuration.as_ref(),
            propagate_tags: input.propagate_tags.as_deref(),
            managed_tags: input.enable_ecs_managed_tags,
        };
        vec![requires::with_service(self, update, call, &asked)]
    }

    async fn run(&self, mut input: ecs::UpdateServiceInput, call: &Call) -> Result<ecs::UpdateServiceOutput, Error> {
        let place = refs::service(&scope(call), input.cluster.as_deref(), &input.service)?;
        self.active_cluster(&place.cluster)?;
        let asked = wanted::Asked {
            desired_count: input.desired_count,
            configuration: input.deployment_configuration.take(),
            grace_seconds: input.health_check_grace_period_seconds,
            propagate_tags: input.propagate_tags.take(),
            managed_tags: input.enable_ecs_managed_tags,
            controller: input.deployment_controller.take(),
            rebalancing: input.availability_zone_rebalancing.take(),
            balanced: false,
        };
        let change = self.read_change(&place, input).await?;
        let tables = &self.tables;
        let service = self
            .context
            .store
            .write(|tx| {
                let key = place.key();
                let mut service = active(tx.get(&tables.services, &key).as_deref())?;
                let current = service.primary().and_then(|one| tables.revision(&place, &one.revision));
                let current = current.ok_or(ServicesError::ServiceNotActive)?;
                let next = revise(&current, change);
                let targets = next.as_ref().map_or(&current.targets, |next| &next.targets);
                let balanced = !targets.is_empty();
                if let Some(definition) =
                    tables.definition(&place.cluster.scope, &next.as_ref().unwrap_or(&current).definition)
                {
                    targets::check(targets, &definition)?;
                }
                wanted::change(&mut service.wanted, wanted::Asked { balanced, ..asked })?;
                if let Some(mut next) = next {
                    next.id = rollout::revision_id(&self.context.host);
                    next.created_at = call.at;
                    rollout::begin(tx, tables, &mut service, next, call.at, &self.context.host)?;
                }
                put_service(tx, tables, service.clone())?;
                Ok::<_, ServicesError>(service)
            })
            .await?;
        let shown = view::service(tables, &service, view::Include::default());
        Ok(ecs::UpdateServiceOutput { service: Some(shown) })
    }
}

/// A service that can be changed.
fn active(found: Option<&Service>) -> Result<Service, ServicesError> {
    match found {
        None => Err(ServicesError::ServiceNotFound),
        Some(service) if service.status != ServiceStatus::Active => Err(ServicesError::ServiceNotActive),
        Some(service) => Ok(service.clone()),
    }
}

/// The next revision; none where the tasks stay as they are.
fn revise(current: &Revision, change: Change) -> Option<Revision> {
    let mut next = current.clone();
    if let Some(definition) = change.definition {
        next.definition = definition;
    }
    if let Some(network) = change.network {
        next.network = network;
    }
    if let Some(targets) = change.targets {
        next.targets = targets;
    }
    if let Some(platform) = change.platform {
        next.platform_version = platform;
    }
    if let Some(strategy) = change.strategy {
        next.strategy = strategy;
    }
    if next == *current && !change.force {
        return None;
    }
    // Every deployment follows the tags anew.
    next.images = BTreeMap::new();
    Some(next)
}

impl Services {
    async fn read_change(&self, place: &ServiceKey, input: ecs::UpdateServiceInput) -> Result<Change, ServicesError> {
        let scope = &place.cluster.scope;
        let service = active(self.tables.services.get(&place.key()).as_deref())?;
        let definition = match &input.task_definition {
            Some(given) => Some(self.usable_definition(scope, given)?),
            None => None,
        };
        let network = match input.network_configuration {
            Some(given) => Some(self.network(scope, Some(given)).await?),
            None => None,
        };
        let targets = match input.load_balancers {
            Some(given) => {
                let current = service.primary().and_then(|one| self.tables.definition(scope, &one.definition));
                let definition = definition.as_ref().or(current.as_ref()).ok_or(ServicesError::ServiceNotActive)?;
                let targets = targets::read(Some(given), definition)?;
                self.verify_targets(scope, &targets).await?;
                Some(targets)
            }
            None => None,
        };
        let strategy = match input.capacity_provider_strategy {
            // An empty one goes back to the cluster's own.
            Some(given) if given.is_empty() => Some(self.active_cluster(&place.cluster)?.default_strategy.clone()),
            Some(given) => Some(capacity::of(&*self.active_cluster(&place.cluster)?, None, Some(given))?),
            None => None,
        };
        Ok(Change {
            definition: definition.map(|one| one.id.clone()),
            network,
            targets,
            platform: input.platform_version.as_deref().map(|given| wanted::platform(Some(given))).transpose()?,
            strategy,
            force: input.force_new_deployment.unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn nothing() -> Change {
        Change { definition: None, network: None, targets: None, platform: None, strategy: None, force: false }
    }

    #[test]
    fn only_what_changes_the_tasks_makes_a_deployment() {
        let mut current = testing::revision(1, true);
        let image = crate::model::Image { image: "a".to_owned(), digest: "sha256:b".to_owned() };
        current.images.insert("my-container".parse().unwrap(), image);
        let same = Some(current.definition.clone());
        assert_eq!(revise(&current, Change { definition: same, ..nothing() }), None);
        let forced = revise(&current, Change { force: true, ..nothing() }).unwrap();
        assert!(forced.images.is_empty(), "the tag is followed anew");
        let other = Some(testing::definition_id(7));
        let next = revise(&current, Change { definition: other.clone(), ..nothing() }).unwrap();
        assert_eq!(Some(next.definition), other);
        assert!(revise(&current, Change { targets: Some(Vec::new()), ..nothing() }).unwrap().targets.is_empty());
    }
}
