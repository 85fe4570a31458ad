//! A task definition in AWS's shape: with the defaults that AWS fills in, so that it can be registered again as it is.

use shapes_ecs as ecs;

use super::text;
use crate::model::{AwsLogs, ContainerDefinition, Definition, HealthCheck};

/// One revision of a task definition.
pub(crate) fn definition(definition: &Definition) -> ecs::TaskDefinition {
    let platform = ecs::RuntimePlatform {
        cpu_architecture: definition.architecture.clone(),
        operating_system_family: definition.operating_system.clone(),
    };
    let has_platform = definition.architecture.is_some() || definition.operating_system.is_some();
    let status = if definition.deregistered_at.is_none() { "ACTIVE" } else { "INACTIVE" };
    ecs::TaskDefinition {
        compatibilities: Some(vec!["EC2".to_owned(), "FARGATE".to_owned()]),
        container_definitions: Some(definition.containers.iter().map(container).collect()),
        cpu: text(definition.cpu),
        deregistered_at: definition.deregistered_at,
        execution_role_arn: definition.execution_role.as_ref().map(ToString::to_string),
        family: text(&definition.id.family),
        memory: text(definition.memory),
        network_mode: text("awsvpc"),
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
    let ulimits: Vec<_> = container.ulimits.iter().map(limit).collect();
    ecs::ContainerDefinition {
        command: container.command.clone(),
        cpu: Some(container.cpu.into()),
        docker_labels: Some(container.labels.clone()).filter(|labels| !labels.is_empty()),
        entry_point: container.entry_point.clone(),
        environment: Some(container.environment.iter().map(pair).collect()),
        essential: Some(container.essential),
        health_check: container.health_check.as_ref().map(health_check),
        image: text(&container.image),
        linux_parameters: container.init.then_some(ecs::LinuxParameters { init_process_enabled: Some(true) }),
        log_configuration: container.logs.as_ref().map(logs),
        memory: container.memory.map(Into::into),
        name: text(&container.name),
        port_mappings: Some(container.ports.iter().map(port).collect()),
        readonly_root_filesystem: container.read_only_root.then_some(true),
        stop_timeout: container.stop_timeout.map(Into::into),
        ulimits: Some(ulimits).filter(|limits| !limits.is_empty()),
        user: container.user.clone(),
        working_directory: container.working_directory.clone(),
    }
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
