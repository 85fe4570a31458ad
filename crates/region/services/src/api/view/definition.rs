//! A task definition in AWS's shape: with the defaults that AWS fills in, so that it can be registered again as it is.

use model::Arn;
use shapes_ecs as ecs;

use super::text;
use crate::model::{
    AwsLogs, ContainerDefinition, Definition, Dependency, HealthCheck, Linux, MountPoint, RestartPolicy, Tmpfs,
    VolumeFrom,
};

/// One revision of a task definition.
pub(crate) fn definition(definition: &Definition) -> ecs::TaskDefinition {
    let platform = ecs::RuntimePlatform {
        cpu_architecture: definition.architecture.clone(),
        operating_system_family: definition.operating_system.clone(),
    };
    let has_platform = definition.architecture.is_some() || definition.operating_system.is_some();
    let status = match (definition.deregistered_at, definition.delete_requested_at) {
        (None, _) => "ACTIVE",
        (Some(_), None) => "INACTIVE",
        (Some(_), Some(_)) => "DELETE_IN_PROGRESS",
    };
    let volume = |name: &String| ecs::Volume { host: Some(ecs::HostVolumeProperties::default()), name: text(name) };
    ecs::TaskDefinition {
        compatibilities: Some(vec!["EC2".to_owned(), "FARGATE".to_owned()]),
        container_definitions: Some(definition.containers.iter().map(container).collect()),
        cpu: text(definition.cpu),
        delete_requested_at: definition.delete_requested_at,
        deregistered_at: definition.deregistered_at,
        ephemeral_storage: definition.ephemeral_storage.map(|size| ecs::EphemeralStorage { size_in_gi_b: size.into() }),
        execution_role_arn: definition.execution_role.as_ref().map(ToString::to_string),
        family: text(&definition.id.family),
        memory: text(definition.memory),
        network_mode: text("awsvpc"),
        placement_constraints: Some(Vec::new()),
        pid_mode: definition.shared_processes.then(|| "task".to_owned()),
        volumes: Some(definition.volumes.iter().map(volume).collect()),
        registered_at: Some(definition.registered_at),
        registered_by: text(&definition.registered_by),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        revision: Some(definition.id.revision.into()),
        runtime_platform: has_platform.then_some(platform),
        status: text(status),
        task_definition_arn: Some(definition.id.arn_text(&definition.scope)),
        task_role_arn: definition.task_role.as_ref().map(ToString::to_string),
    }
}

fn container(container: &ContainerDefinition) -> ecs::ContainerDefinition {
    let port = |port: &crate::model::Port| ecs::PortMapping {
        app_protocol: port.app_protocol.clone(),
        container_port: Some(port.container_port.into()),
        host_port: Some(port.container_port.into()),
        name: port.name.clone(),
        protocol: text(port.protocol.as_str()),
    };
    let limit = |limit: &crate::model::Ulimit| ecs::Ulimit {
        hard_limit: limit.hard,
        name: limit.name.clone(),
        soft_limit: limit.soft,
    };
    ecs::ContainerDefinition {
        command: container.command.clone(),
        cpu: Some(container.cpu.into()),
        docker_labels: Some(container.labels.clone()).filter(|labels| !labels.is_empty()),
        entry_point: container.entry_point.clone(),
        environment: Some(container.environment.iter().map(pair).collect()),
        essential: Some(container.essential),
        health_check: container.health_check.as_ref().map(health_check),
        image: text(&container.image),
        depends_on: some(container.depends_on.iter().map(dependency)),
        environment_files: some(container.environment_files.iter().map(file)),
        interactive: container.interactive,
        linux_parameters: container.linux.as_ref().map(linux),
        memory_reservation: container.memory_reservation.map(Into::into),
        mount_points: Some(container.mounts.iter().map(mount).collect()),
        privileged: container.privileged,
        pseudo_terminal: container.terminal,
        repository_credentials: container
            .credentials
            .clone()
            .map(|credentials_parameter| ecs::RepositoryCredentials { credentials_parameter }),
        restart_policy: container.restart.as_ref().map(restart),
        secrets: some(
            container
                .secrets
                .iter()
                .map(|secret| ecs::Secret { name: secret.name.clone(), value_from: secret.value_from.clone() }),
        ),
        start_timeout: container.start_timeout.map(Into::into),
        system_controls: Some(
            container
                .system_controls
                .iter()
                .map(|(name, value)| ecs::SystemControl { namespace: text(name), value: text(value) })
                .collect(),
        ),
        version_consistency: container.loose_version.map(|loose| if loose { "disabled" } else { "enabled" }.to_owned()),
        volumes_from: Some(container.volumes_from.iter().map(volumes).collect()),
        log_configuration: container.logs.as_ref().map(logs),
        memory: container.memory.map(Into::into),
        name: text(&container.name),
        port_mappings: Some(container.ports.iter().map(port).collect()),
        readonly_root_filesystem: container.read_only_root,
        stop_timeout: container.stop_timeout.map(Into::into),
        ulimits: some(container.ulimits.iter().map(limit)),
        user: container.user.clone(),
        working_directory: container.working_directory.clone(),
    }
}

/// A list that is left out where it is empty.
fn some<T>(items: impl Iterator<Item = T>) -> Option<Vec<T>> {
    Some(items.collect::<Vec<T>>()).filter(|items| !items.is_empty())
}

fn dependency(one: &Dependency) -> ecs::ContainerDependency {
    ecs::ContainerDependency { condition: one.condition.as_str().to_owned(), container_name: one.container.to_string() }
}

/// A file of variables in AWS's shape.
pub(super) fn file(arn: &Arn) -> ecs::EnvironmentFile {
    ecs::EnvironmentFile { type_: "s3".to_owned(), value: arn.to_string() }
}

fn mount(mount: &MountPoint) -> ecs::MountPoint {
    ecs::MountPoint {
        container_path: text(&mount.path),
        read_only: mount.read_only,
        source_volume: text(&mount.volume),
    }
}

fn volumes(from: &VolumeFrom) -> ecs::VolumeFrom {
    ecs::VolumeFrom { read_only: from.read_only, source_container: text(&from.container) }
}

fn restart(policy: &RestartPolicy) -> ecs::ContainerRestartPolicy {
    ecs::ContainerRestartPolicy {
        enabled: policy.enabled,
        ignored_exit_codes: some(policy.ignored.iter().copied()),
        restart_attempt_period: policy.period.map(Into::into),
    }
}

fn linux(given: &Linux) -> ecs::LinuxParameters {
    // Both lists are shown, also where one was not given, as AWS does.
    let capabilities = given.capabilities.as_ref().map(|capabilities| ecs::KernelCapabilities {
        add: Some(capabilities.add.clone()),
        drop: Some(capabilities.drop.clone()),
    });
    let tmpfs = |one: &Tmpfs| ecs::Tmpfs {
        container_path: one.path.clone(),
        mount_options: one.options.clone(),
        size: one.size.into(),
    };
    ecs::LinuxParameters { capabilities, init_process_enabled: given.init, tmpfs: some(given.tmpfs.iter().map(tmpfs)) }
}

/// A variable in AWS's shape.
pub(super) fn pair((name, value): &(String, String)) -> ecs::KeyValuePair {
    ecs::KeyValuePair { name: text(name), value: text(value) }
}

fn logs(logs: &AwsLogs) -> ecs::LogConfiguration {
    ecs::LogConfiguration { log_driver: "awslogs".to_owned(), options: Some(logs.options.clone()) }
}

fn health_check(check: &HealthCheck) -> ecs::HealthCheck {
    ecs::HealthCheck {
        command: check.command.clone(),
        interval: Some(check.interval.into()),
        retries: Some(check.retries.into()),
        start_period: check.start_period.map(Into::into),
        timeout: Some(check.timeout.into()),
    }
}
