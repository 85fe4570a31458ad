//! `ecs:CreateService`
//!
//! A service with its first revision and its first deployment; the scheduler starts the tasks. Told twice with one
//! client token, it answers twice. Deliberately absent: service discovery, Service Connect, daemon
//! scheduling, deployment controllers other than ECS: refused by name.
//!
//! Source: Amazon ECS API Reference, "CreateService".

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_ecs as ecs;
use wire::Error;

use super::{capacity, refs, requires, rollout, scope, tags, targets, view, wanted};
use crate::Services;
use crate::errors::ServicesError;
use crate::model::{ClusterStatus, InvalidName, Revision, Service, ServiceKey, ServiceName, ServiceStatus};
use crate::tables::{purge_service, put_service};

impl Handler<ecs::CreateServiceInput> for Services {
    fn requires(&self, input: &ecs::CreateServiceInput, call: &Call) -> Vec<Requirement> {
        let cluster = input.cluster.as_deref();
        let create = requires::within("ecs:CreateService", call, "service", cluster, &input.service_name);
        let asked = requires::Asked {
            definition: input.task_definition.as_deref(),
            strategy: input.capacity_provider_strategy.as_ref(),
            network: input.network_configuration.as_ref(),
            propagate_tags: Some(input.propagate_tags.as_deref().unwrap_or("NONE")),
            managed_tags: Some(input.enable_ecs_managed_tags.unwrap_or_default()),
        };
        let create = requires::with_service(self, create, call, &asked);
        let tagged = create.resource.clone();
        requires::creating(create, &tagged, input.tags.as_ref())
    }

    async fn run(&self, input: ecs::CreateServiceInput, call: &Call) -> Result<ecs::CreateServiceOutput, Error> {
        let token = input.client_token.clone();
        let (service, revision) = self.read_service(input, call).await?;
        let tables = &self.tables;
        let service = self
            .context
            .store
            .write(|tx| {
                let key = service.place.key();
                let cluster = tx.get(&tables.clusters, &service.place.cluster.key());
                if cluster.is_none_or(|cluster| cluster.status != ClusterStatus::Active) {
                    return Err(ServicesError::ClusterNotFound);
                }
                match tx.get(&tables.services, &key) {
                    Some(known) if known.status == ServiceStatus::Active => {
                        return if token.is_some() && known.client_token == token {
                            Ok((*known).clone())
                        } else {
                            Err(ServicesError::parameter("Creation of service was not idempotent."))
                        };
                    }
                    Some(known) if known.status == ServiceStatus::Draining => {
                        return Err(ServicesError::parameter("Unable to Start a service that is still Draining."));
                    }
                    Some(_) => purge_service(tx, tables, &service.place)?,
                    None => {}
                }
                let mut service = service;
                rollout::begin(tx, tables, &mut service, revision, call.at, &self.context.host)?;
                put_service(tx, tables, service.clone())?;
                Ok(service)
            })
            .await?;
        let include = view::Include { tags: true, ..view::Include::default() };
        Ok(ecs::CreateServiceOutput { service: Some(view::service(tables, &service, include)) })
    }
}

impl Services {
    async fn read_service(
        &self,
        input: ecs::CreateServiceInput,
        call: &Call,
    ) -> Result<(Service, Revision), ServicesError> {
        let scope = scope(call);
        let cluster = refs::cluster(&scope, input.cluster.as_deref())?;
        let known = self.active_cluster(&cluster)?;
        let name: ServiceName = input
            .service_name
            .parse()
            .map_err(|error: InvalidName| ServicesError::parameter(format!("Invalid service name: {error}")))?;
        if let Some(other) = input.scheduling_strategy.filter(|strategy| strategy != "REPLICA") {
            let text = format!("This region has the scheduling strategy REPLICA only, not {other}.");
            return Err(ServicesError::Unsupported(text));
        }
        let strategy = capacity::of(&known, input.launch_type.as_deref(), input.capacity_provider_strategy)?;
        let Some(definition) = input.task_definition else {
            return Err(ServicesError::parameter("TaskDefinition can not be blank."));
        };
        let definition = self.usable_definition(&scope, &definition)?;
        let targets = targets::read(input.load_balancers, &definition)?;
        let mut wanted = wanted::initial();
        let asked = wanted::Asked {
            desired_count: input.desired_count,
            configuration: input.deployment_configuration,
            grace_seconds: input.health_check_grace_period_seconds,
            propagate_tags: input.propagate_tags,
            managed_tags: input.enable_ecs_managed_tags,
            controller: input.deployment_controller,
            rebalancing: input.availability_zone_rebalancing,
            balanced: !targets.is_empty(),
        };
        wanted::change(&mut wanted, asked)?;
        let platform_version = wanted::platform(input.platform_version.as_deref())?;
        let tags = tags::read(input.tags)?;
        let network = self.network(&scope, input.network_configuration).await?;
        self.verify_targets(&scope, &targets).await?;
        let place = ServiceKey { cluster, name };
        let revision = Revision {
            service: place.clone(),
            id: rollout::revision_id(&self.context.host),
            definition: definition.id.clone(),
            network,
            targets,
            strategy,
            platform_version,
            images: BTreeMap::new(),
            created_at: call.at,
        };
        let service = Service {
            place,
            wanted,
            status: ServiceStatus::Active,
            deployments: Vec::new(),
            last_completed: None,
            service_deployment: String::new(),
            steady: false,
            stop_requested: None,
            held: false,
            told: None,
            created_at: call.at,
            created_by: call.caller.identity_arn().to_string(),
            ended_at: None,
            client_token: input.client_token,
            tags,
        };
        Ok((service, revision))
    }
}
