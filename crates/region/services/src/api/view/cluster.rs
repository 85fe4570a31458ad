//! A cluster in AWS's shape.

use shapes_ecs as ecs;

use super::{Include, text};
use crate::api::{capacity, tags};
use crate::model::{Cluster, ServiceStatus, Status};
use crate::tables::Tables;

/// A cluster with what runs in it.
pub(crate) fn cluster(tables: &Tables, cluster: &Cluster, include: Include) -> ecs::Cluster {
    let below = format!("{}/", cluster.place.key());
    let tasks = tables.tasks_in(&cluster.place);
    let services = tables.services.scan(&below);
    let running = tasks.iter().filter(|task| task.status == Status::Running).count();
    let pending = tasks.iter().filter(|task| task.status.is_pending()).count();
    let count = |status| services.iter().filter(|(_, service)| service.status == status).count();
    let (active, draining) = (count(ServiceStatus::Active), count(ServiceStatus::Draining));
    let statistic = |name: &str, number: usize| ecs::KeyValuePair { name: text(name), value: text(number) };
    let statistics = || {
        vec![
            statistic("runningFargateTasksCount", running),
            statistic("pendingFargateTasksCount", pending),
            statistic("activeFargateServiceCount", active),
            statistic("drainingFargateServiceCount", draining),
        ]
    };
    let insights = ecs::ClusterSetting { name: text("containerInsights"), value: text("disabled") };
    let providers = cluster.capacity_providers.iter();
    let number = |count: usize| i64::try_from(count).ok();
    ecs::Cluster {
        active_services_count: number(active),
        capacity_providers: Some(providers.map(|provider| provider.as_str().to_owned()).collect()),
        cluster_arn: Some(cluster.place.arn_text()),
        cluster_name: text(&cluster.place.name),
        default_capacity_provider_strategy: Some(capacity::show(&cluster.default_strategy)),
        pending_tasks_count: number(pending),
        registered_container_instances_count: Some(0),
        running_tasks_count: number(running),
        settings: Some(if include.settings { vec![insights] } else { Vec::new() }),
        statistics: Some(if include.statistics { statistics() } else { Vec::new() }),
        status: text(cluster.status.as_str()),
        tags: Some(if include.tags { tags::show(&cluster.tags) } else { Vec::new() }),
    }
}
