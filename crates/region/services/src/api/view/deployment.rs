//! Rollouts and revisions of a service in AWS's shapes.

use shapes_ecs as ecs;

use super::service::configuration;
use super::{balancers, launched, network, platform, shared, text};
use crate::model::{Deployment, Image, Outcome, Revision, RevisionId, Service, ServiceDeployment, ServiceKey};
use crate::plan::threshold;

/// A rollout in short.
pub(crate) fn brief(place: &ServiceKey, one: &ServiceDeployment) -> ecs::ServiceDeploymentBrief {
    ecs::ServiceDeploymentBrief {
        cluster_arn: Some(place.cluster.arn_text()),
        created_at: Some(one.created_at),
        finished_at: one.finished_at,
        service_arn: Some(place.arn_text()),
        service_deployment_arn: Some(place.deployment_arn(&one.id)),
        started_at: Some(one.created_at),
        status: text(one.outcome.as_str()),
        status_reason: one.reason.clone(),
        target_service_revision_arn: Some(place.revision_arn(&one.target)),
    }
}

/// A rollout in full.
pub(crate) fn service_deployment(service: &Service, one: &ServiceDeployment) -> ecs::ServiceDeployment {
    let place = &service.place;
    let summary = |revision: &RevisionId| {
        let found = service.deployments.iter().find(|deployment| deployment.revision == *revision);
        let count = |of: fn(&Deployment) -> u32| Some(found.map_or(0, of).into());
        ecs::ServiceRevisionSummary {
            arn: Some(place.revision_arn(revision)),
            pending_task_count: count(|deployment| deployment.pending),
            requested_task_count: count(|deployment| deployment.desired),
            running_task_count: count(|deployment| deployment.running),
        }
    };
    let broke = |reason: &str| reason == crate::events::BREAKER;
    let back = one.rollback.as_ref();
    let triggered = back.is_some_and(|back| broke(&back.reason)) || one.reason.as_deref().is_some_and(broke);
    let monitoring = match (one.threshold, one.outcome) {
        (None, _) => "DISABLED",
        (Some(_), _) if triggered => "TRIGGERED",
        (Some(_), outcome) if outcome.is_over() => "MONITORING_COMPLETE",
        (Some(_), _) => "MONITORING",
    };
    ecs::ServiceDeployment {
        cluster_arn: Some(place.cluster.arn_text()),
        created_at: Some(one.created_at),
        deployment_circuit_breaker: Some(ecs::ServiceDeploymentCircuitBreaker {
            failure_count: Some(one.failed.into()),
            status: text(monitoring),
            threshold: Some(one.threshold.unwrap_or_else(|| threshold(service.wanted.desired_count)).into()),
        }),
        deployment_configuration: Some(configuration(&service.wanted)),
        finished_at: one.finished_at,
        rollback: one.rollback.as_ref().map(|back| ecs::Rollback {
            reason: text(&back.reason),
            service_revision_arn: Some(place.revision_arn(&back.to)),
            started_at: Some(back.started_at),
        }),
        service_arn: Some(place.arn_text()),
        service_deployment_arn: Some(place.deployment_arn(&one.id)),
        source_service_revisions: Some(one.sources.iter().map(summary).collect()),
        started_at: Some(one.created_at),
        status: text(one.outcome.as_str()),
        status_reason: one.reason.clone(),
        stopped_at: one.finished_at.filter(|_| one.outcome == Outcome::Stopped),
        target_service_revision: Some(summary(&one.target)),
        updated_at: Some(one.updated_at),
    }
}

/// A revision of a service, with the digests that its tags led to.
pub(crate) fn revision(revision: &Revision) -> ecs::ServiceRevision {
    let place = &revision.service;
    let image = |(name, image): (&crate::model::ContainerName, &Image)| ecs::ContainerImage {
        container_name: text(name),
        image: text(&image.image),
        image_digest: text(&image.digest),
    };
    ecs::ServiceRevision {
        capacity_provider_strategy: shared(revision),
        cluster_arn: Some(place.cluster.arn_text()),
        container_images: Some(revision.images.iter().map(image).collect()),
        created_at: Some(revision.created_at),
        launch_type: launched(Some(revision)),
        load_balancers: Some(balancers(&revision.targets)),
        network_configuration: Some(network(&revision.network)),
        platform_family: text("Linux"),
        platform_version: text(platform(&revision.platform_version)),
        service_arn: Some(place.arn_text()),
        service_revision_arn: Some(place.revision_arn(&revision.id)),
        task_definition: Some(revision.definition.arn_text(&place.cluster.scope)),
    }
}
