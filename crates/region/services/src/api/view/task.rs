//! A task in AWS's shape.

use shapes_ecs as ecs;

use super::definition::{file, pair};
use super::{Include, PLATFORM, text};
use crate::api::tags;
use crate::model::{
    ContainerDefinition, ContainerHealth, ContainerName, ContainerState, Definition, Status, Task, TaskContainer,
};
use crate::tables::Tables;

/// A task.
pub(crate) fn task(tables: &Tables, task: &Task, include: Include) -> ecs::Task {
    let definition = tables.definition(&task.place.cluster.scope, &task.definition);
    let storage = definition.as_ref().map_or(20, |definition| task.storage(definition)).into();
    let given = |name: &ContainerName| definition.as_ref().and_then(|one| one.container(name).cloned());
    let times = &task.times;
    let scope = &task.place.cluster.scope;
    ecs::Task {
        attachments: Some(vec![attachment(task)]),
        attributes: definition.as_deref().map(|definition| vec![processor(definition)]),
        capacity_provider_name: task.provider.map(|provider| provider.as_str().to_owned()),
        ephemeral_storage: Some(ecs::EphemeralStorage { size_in_gi_b: storage }),
        fargate_ephemeral_storage: Some(ecs::TaskEphemeralStorage { size_in_gi_b: Some(storage) }),
        availability_zone: task.interface.as_ref().and_then(|interface| interface.zone.clone()),
        cluster_arn: Some(task.place.cluster.arn_text()),
        connectivity: times.connected_at.and_then(|_| text("CONNECTED")),
        connectivity_at: times.connected_at,
        containers: Some(task.containers.iter().map(|one| container(task, one, given(&one.name).as_ref())).collect()),
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

/// What the task's processor is.
fn processor(definition: &Definition) -> ecs::Attribute {
    let name = match definition.engine_architecture() {
        "arm64" => "arm64",
        _ => "x86_64",
    };
    ecs::Attribute { name: text("ecs.cpu-architecture"), value: text(name) }
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

fn container(task: &Task, container: &TaskContainer, given: Option<&ContainerDefinition>) -> ecs::Container {
    let place = &task.place;
    let arn = format!("container/{}/{}/{}", place.cluster.name, place.id, container.uuid);
    let exit_code = match container.state {
        ContainerState::Stopped { code } => code,
        ContainerState::Pending | ContainerState::Running => None,
    };
    let size = task.overrides.sizes.get(&container.name).copied().unwrap_or_default();
    let mib = |own: Option<u32>, given: Option<u32>| own.or(given).map(|mib| mib.to_string());
    let interface = |interface: &crate::model::Interface| ecs::NetworkInterface {
        attachment_id: text(&task.attachment),
        private_ipv4_address: text(&interface.address),
    };
    ecs::Container {
        container_arn: text(place.cluster.scope.arn(arn)),
        cpu: text(size.cpu.or(given.map(|one| one.cpu)).unwrap_or_default()),
        exit_code,
        health_status: text(container.health.as_str()),
        image: text(&container.image),
        image_digest: container.digest.clone(),
        last_status: text(container.state.as_str()),
        memory: mib(size.memory, given.and_then(|one| one.memory)),
        memory_reservation: mib(size.memory_reservation, given.and_then(|one| one.memory_reservation)),
        name: text(&container.name),
        network_bindings: Some(Vec::new()),
        network_interfaces: Some(task.interface.iter().map(interface).collect()),
        reason: container.reason.clone(),
        runtime_id: container.runtime_id.clone(),
        task_arn: Some(place.arn_text()),
    }
}

fn overrides(task: &Task) -> ecs::TaskOverride {
    let overrides = &task.overrides;
    let size = |container: &TaskContainer| overrides.sizes.get(&container.name).copied().unwrap_or_default();
    let of = |container: &TaskContainer| ecs::ContainerOverride {
        cpu: size(container).cpu.map(Into::into),
        environment_files: overrides.environment_files.get(&container.name).map(|all| all.iter().map(file).collect()),
        memory: size(container).memory.map(Into::into),
        memory_reservation: size(container).memory_reservation.map(Into::into),
        command: overrides.command.get(&container.name).cloned(),
        environment: overrides.environment.get(&container.name).map(|all| all.iter().map(pair).collect()),
        name: text(&container.name),
    };
    ecs::TaskOverride {
        container_overrides: Some(task.containers.iter().map(of).collect()),
        cpu: overrides.cpu.clone(),
        ephemeral_storage: overrides.ephemeral_storage.map(|size| ecs::EphemeralStorage { size_in_gi_b: size.into() }),
        execution_role_arn: overrides.execution_role.as_ref().map(ToString::to_string),
        memory: overrides.memory.clone(),
        task_role_arn: overrides.task_role.as_ref().map(ToString::to_string),
    }
}
