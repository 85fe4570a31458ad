//! A task in AWS's shape.

use shapes_ecs as ecs;

use super::definition::pair;
use super::{Include, PLATFORM, text};
use crate::api::tags;
use crate::model::{ContainerHealth, ContainerState, Status, Task, TaskContainer};

/// A task.
pub(crate) fn task(task: &Task, include: Include) -> ecs::Task {
    let times = &task.times;
    let scope = &task.place.cluster.scope;
    ecs::Task {
        attachments: Some(vec![attachment(task)]),
        availability_zone: task.interface.as_ref().and_then(|interface| interface.zone.clone()),
        cluster_arn: Some(task.place.cluster.arn_text()),
        connectivity: times.connected_at.and_then(|_| text("CONNECTED")),
        connectivity_at: times.connected_at,
        containers: Some(task.containers.iter().map(|one| container(task, one)).collect()),
        cpu: text(task.cpu),
        created_at: Some(times.created_at),
        desired_status: text(if task.is_wanted() { "RUNNING" } else { "STOPPED" }),
        enable_execute_command: Some(false),
        execution_stopped_at: times.execution_stopped_at,
        group: text(task.group.text()),
        health_status: text(health(task).as_str()),
        last_status: text(task.status.as_str()),
        launch_type: text("FARGATE"),
        memory: text(task.memory),
        overrides: Some(overrides(task)),
        platform_family: text("Linux"),
        platform_version: text(PLATFORM),
        pull_started_at: times.pull_started_at,
        pull_stopped_at: times.pull_stopped_at,
        started_at: times.started_at,
        started_by: task.started_by.clone(),
        stop_code: task.stop.as_ref().and_then(|stop| text(stop.code.as_str())),
        stopped_at: times.stopped_at,
        stopped_reason: task.stop.as_ref().and_then(|stop| text(&stop.reason)),
        stopping_at: times.stopping_at,
        tags: Some(if include.tags { tags::show(&task.tags) } else { Vec::new() }),
        task_arn: Some(task.place.arn_text()),
        task_definition_arn: Some(task.definition.arn_text(scope)),
        version: i64::try_from(task.version).ok(),
    }
}

/// A task is as healthy as the essential containers that are checked.
fn health(task: &Task) -> ContainerHealth {
    let checked: Vec<ContainerHealth> =
        task.containers.iter().filter(|one| one.essential && one.checked).map(|one| one.health).collect();
    if checked.contains(&ContainerHealth::Unhealthy) {
        ContainerHealth::Unhealthy
    } else if !checked.is_empty() && checked.iter().all(|one| *one == ContainerHealth::Healthy) {
        ContainerHealth::Healthy
    } else {
        ContainerHealth::Unknown
    }
}

fn attachment(task: &Task) -> ecs::Attachment {
    let detail = |name: &str, value: &str| ecs::KeyValuePair { name: text(name), value: text(value) };
    let mut details = vec![detail("subnetId", &task.placement.subnet)];
    let status = match (task.status, &task.interface) {
        (Status::Stopped, _) => "DELETED",
        (_, None) => "PRECREATED",
        (_, Some(_)) => "ATTACHED",
    };
    if let Some(interface) = &task.interface {
        details.push(detail("networkInterfaceId", &interface.id));
        details.extend(interface.mac.as_ref().map(|mac| detail("macAddress", mac)));
        details.push(detail("privateIPv4Address", &interface.address));
    }
    ecs::Attachment {
        details: Some(details),
        id: text(&task.attachment),
        status: text(status),
        type_: text("ElasticNetworkInterface"),
    }
}

fn container(task: &Task, container: &TaskContainer) -> ecs::Container {
    let place = &task.place;
    let arn = format!("container/{}/{}/{}", place.cluster.name, place.id, container.uuid);
    let exit_code = match container.state {
        ContainerState::Stopped { code } => code,
        ContainerState::Pending | ContainerState::Running => None,
    };
    let interface = |interface: &crate::model::Interface| ecs::NetworkInterface {
        attachment_id: text(&task.attachment),
        private_ipv4_address: text(&interface.address),
    };
    ecs::Container {
        container_arn: text(place.cluster.scope.arn(arn)),
        cpu: text("0"),
        exit_code,
        health_status: text(container.health.as_str()),
        image: text(&container.image),
        image_digest: container.digest.clone(),
        last_status: text(container.state.as_str()),
        memory: None,
        name: text(&container.name),
        network_bindings: Some(Vec::new()),
        network_interfaces: Some(task.interface.iter().map(interface).collect()),
        reason: container.reason.clone(),
        runtime_id: container.runtime_id.clone(),
        task_arn: Some(place.arn_text()),
    }
}

fn overrides(task: &Task) -> ecs::TaskOverride {
    let of = |container: &TaskContainer| ecs::ContainerOverride {
        command: task.overrides.command.get(&container.name).cloned(),
        environment: task.overrides.environment.get(&container.name).map(|all| all.iter().map(pair).collect()),
        name: text(&container.name),
    };
    ecs::TaskOverride { container_overrides: Some(task.containers.iter().map(of).collect()) }
}
