//! A service in AWS's shape: its deployments as they stand, its last hundred events.

use std::sync::Arc;

use shapes_ecs as ecs;

use super::{Include, balancers, launched, network, own, platform, shared};
use crate::api::tags;
use crate::model::{Deployment, Revision, Scope, Service, ServiceStatus, SpokenEvent, Status, Wanted};
use crate::tables::Tables;

/// A service.
pub(crate) fn service(tables: &Tables, service: &Service, include: Include) -> ecs::Service {
    let place = &service.place;
    let revisions: Vec<Option<Arc<Revision>>> =
        service.deployments.iter().map(|one| tables.revision(place, &one.revision)).collect();
    let current = revisions.first().and_then(Clone::clone);
    let tasks = tables.tasks_of(place);
    let count = |fits: &dyn Fn(Status) -> bool| {
        i64::try_from(tasks.iter().filter(|task| fits(task.status)).count()).unwrap_or_default()
    };
    let deployments = service.deployments.iter().zip(&revisions).enumerate();
    let summary = |one: &Deployment| ecs::ServiceCurrentRevisionSummary {
        arn: Some(place.revision_arn(&one.revision)),
        pending_task_count: Some(one.pending.into()),
        requested_task_count: Some(one.desired.into()),
        running_task_count: Some(one.running.into()),
    };
    let events = tables.events.get(&place.key());
    let wanted = &service.wanted;
    ecs::Service {
        availability_zone_rebalancing: own("DISABLED"),
        capacity_provider_strategy: current.as_deref().and_then(shared),
        cluster_arn: Some(place.cluster.arn_text()),
        created_at: Some(service.created_at),
        created_by: own(&service.created_by),
        current_service_deployment: Some(place.deployment_arn(&service.service_deployment)),
        current_service_revisions: Some(service.deployments.iter().map(summary).collect()),
        deployment_configuration: Some(configuration(wanted)),
        deployment_controller: Some(ecs::DeploymentController { type_: "ECS".to_owned() }),
        deployments: Some(
            deployments
                .map(|(index, (one, revision))| {
                    deployment(&place.cluster.scope, service.status, index, one, revision.as_deref())
                })
                .collect(),
        ),
        desired_count: Some(wanted.desired_count.into()),
        enable_ecs_managed_tags: Some(wanted.managed_tags),
        enable_execute_command: Some(false),
        events: Some(events.map(|events| events.0.iter().map(event).collect()).unwrap_or_default()),
        health_check_grace_period_seconds: grace(wanted, current.as_deref()),
        launch_type: launched(current.as_deref()),
        load_balancers: Some(current.as_ref().map(|one| balancers(&one.targets)).unwrap_or_default()),
        network_configuration: current.as_ref().map(|one| network(&one.network)),
        pending_count: Some(count(&Status::is_pending)),
        platform_family: own("Linux"),
        platform_version: current.as_ref().map(|one| one.platform_version.clone()),
        placement_constraints: Some(Vec::new()),
        placement_strategy: Some(Vec::new()),
        propagate_tags: own(wanted.propagate_tags.as_str()),
        role_arn: Some(role(&place.cluster.scope)),
        running_count: Some(count(&|status| status == Status::Running)),
        scheduling_strategy: own("REPLICA"),
        service_arn: Some(place.arn_text()),
        service_name: own(place.name.as_str()),
        service_registries: Some(Vec::new()),
        status: own(service.status.as_str()),
        tags: include.tags.then(|| tags::show(&service.tags)),
        task_definition: service.primary().map(|one| one.definition.arn_text(&place.cluster.scope)),
    }
}

/// The grace period is shown of services behind a load balancer.
fn grace(wanted: &Wanted, current: Option<&Revision>) -> Option<i64> {
    let balanced = current.is_some_and(|one| !one.targets.is_empty());
    wanted.grace_seconds.or(balanced.then_some(0)).map(Into::into)
}

fn role(scope: &Scope) -> String {
    model::Caller::service(scope.account.clone(), model::ServicePrincipal::Ecs).arn().to_string()
}

/// How deployments are made.
pub(super) fn configuration(wanted: &Wanted) -> ecs::DeploymentConfiguration {
    ecs::DeploymentConfiguration {
        deployment_circuit_breaker: Some(ecs::DeploymentCircuitBreaker {
            enable: wanted.breaker.enable,
            rollback: wanted.breaker.rollback,
        }),
        maximum_percent: Some(wanted.maximum_percent.into()),
        minimum_healthy_percent: Some(wanted.minimum_healthy_percent.into()),
        strategy: own("ROLLING"),
    }
}

fn deployment(
    scope: &Scope,
    service: ServiceStatus,
    index: usize,
    deployment: &Deployment,
    revision: Option<&Revision>,
) -> ecs::Deployment {
    let status = match (service, index) {
        (ServiceStatus::Inactive, _) => "INACTIVE",
        (_, 0) => "PRIMARY",
        // A failed one whose tasks are ending: AWS shows it as ACTIVE until they are gone.
        _ => "ACTIVE",
    };
    ecs::Deployment {
        capacity_provider_strategy: revision.and_then(shared),
        created_at: Some(deployment.created_at),
        desired_count: Some(deployment.desired.into()),
        failed_tasks: Some(deployment.failed.into()),
        id: Some(deployment.revision.deployment()),
        launch_type: launched(revision),
        network_configuration: revision.map(|one| network(&one.network)),
        pending_count: Some(deployment.pending.into()),
        platform_family: own("Linux"),
        platform_version: revision.map(|one| platform(&one.platform_version)),
        rollout_state: own(deployment.rollout.as_str()),
        rollout_state_reason: own(&deployment.reason),
        running_count: Some(deployment.running.into()),
        status: own(status),
        task_definition: Some(deployment.definition.arn_text(scope)),
        updated_at: Some(deployment.updated_at),
    }
}

fn event(event: &SpokenEvent) -> ecs::ServiceEvent {
    ecs::ServiceEvent { created_at: Some(event.at), id: own(&event.id), message: own(&event.message) }
}
