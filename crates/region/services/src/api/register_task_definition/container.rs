//! One container of a task definition, read and checked.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate".

use std::collections::BTreeMap;

use shapes_ecs as ecs;

use super::parts;
use crate::errors::ServicesError;
use crate::image;
use crate::model::{AwsLogs, ContainerDefinition, HealthCheck, Port, Protocol, Ulimit};

pub(super) type Read<T> = Result<T, ServicesError>;

pub(super) fn client<T>(text: impl Into<String>) -> Read<T> {
    Err(ServicesError::client(text))
}

/// Reads a container. `task_memory` is what the whole task has.
pub(super) fn read(given: ecs::ContainerDefinition, task_memory: u32) -> Read<ContainerDefinition> {
    let Some(name) = given.name.filter(|name| !name.is_empty()) else {
        return client("Container.name should not be null or empty.");
    };
    let name: crate::model::ContainerName = name.parse().map_err(ServicesError::from)?;
    let Some(image) = given.image.filter(|image| !image.is_empty()) else {
        return client("Container.image should not be null or empty.");
    };
    if image::parse(&image).is_none() {
        return client(format!("Container.image contains invalid characters: '{image}'"));
    }
    if given.privileged == Some(true) {
        return client("Fargate does not support privileged containers.");
    }
    if given.memory.is_some_and(|memory| memory > i64::from(task_memory)) {
        return client(format!("The 'memory' setting for container '{name}' is greater than for the task."));
    }
    let memory = given.memory.map(|memory| whole("memory", memory, 4, i64::from(task_memory))).transpose()?;
    let cpu = whole("cpu", given.cpu.unwrap_or_default(), 0, i64::from(u16::MAX))?;
    let least = |memory| whole("memoryReservation", memory, 4, i64::from(memory_limit(task_memory, given.memory)));
    let reservation = given.memory_reservation.map(least).transpose()?;
    let environment = variables(given.environment)?;
    let labels = given.docker_labels.unwrap_or_default();
    if let Some(label) = labels.keys().find(|label| label.starts_with("longshore.")) {
        return client(format!("The label '{label}' is one of the region's own."));
    }
    let limits = given.ulimits.unwrap_or_default();
    if let Some(other) = limits.iter().find(|limit| limit.name != "nofile") {
        return client(format!("Fargate only supports the ulimit nofile, not {}.", other.name));
    }
    Ok(ContainerDefinition {
        name,
        image,
        essential: given.essential.unwrap_or(true),
        cpu,
        memory,
        ports: given.port_mappings.unwrap_or_default().into_iter().map(port).collect::<Read<_>>()?,
        command: some(given.command),
        entry_point: some(given.entry_point),
        logs: given.log_configuration.map(logs).transpose()?,
        health_check: given.health_check.map(health_check).transpose()?.flatten(),
        stop_timeout: given.stop_timeout.map(|timeout| whole("stopTimeout", timeout, 2, 120)).transpose()?,
        working_directory: given.working_directory.filter(|folder| !folder.is_empty()),
        user: given.user.filter(|user| !user.is_empty()),
        read_only_root: given.readonly_root_filesystem,
        ulimits: limits
            .into_iter()
            .map(|limit| Ulimit { name: limit.name, soft: limit.soft_limit, hard: limit.hard_limit })
            .collect(),
        linux: given.linux_parameters.map(parts::linux).transpose()?,
        privileged: given.privileged,
        labels,
        memory_reservation: reservation,
        depends_on: given.depends_on.unwrap_or_default().into_iter().map(parts::dependency).collect::<Read<_>>()?,
        start_timeout: given.start_timeout.map(|timeout| whole("startTimeout", timeout, 2, 120)).transpose()?,
        secrets: parts::secrets(given.secrets, &environment)?,
        environment_files: parts::files(given.environment_files)?,
        mounts: given.mount_points.unwrap_or_default().into_iter().map(parts::mount).collect::<Read<_>>()?,
        volumes_from: given.volumes_from.unwrap_or_default().into_iter().map(parts::volumes).collect::<Read<_>>()?,
        restart: given.restart_policy.map(parts::restart).transpose()?,
        system_controls: parts::controls(given.system_controls)?,
        credentials: given.repository_credentials.map(|it| it.credentials_parameter).filter(|it| !it.is_empty()),
        interactive: given.interactive,
        terminal: given.pseudo_terminal,
        loose_version: given.version_consistency.map(|word| word == "disabled"),
        environment,
    })
}

/// What a container may use at most: its own limit, or the task's.
fn memory_limit(task: u32, own: Option<i64>) -> u32 {
    own.and_then(|own| u32::try_from(own).ok()).map_or(task, |own| own.min(task))
}

fn some(list: Option<Vec<String>>) -> Option<Vec<String>> {
    list.filter(|list| !list.is_empty())
}

pub(super) fn whole(what: &str, value: i64, least: i64, most: i64) -> Read<u32> {
    match u32::try_from(value) {
        Ok(number) if (least..=most).contains(&value) => Ok(number),
        _ => client(format!("Invalid '{what}' setting for container: {value} is not between {least} and {most}.")),
    }
}

/// Variables, of which the last one of a name counts.
pub(crate) fn variables(given: Option<Vec<ecs::KeyValuePair>>) -> Read<Vec<(String, String)>> {
    let mut variables: Vec<(String, String)> = Vec::new();
    for pair in given.unwrap_or_default() {
        let (name, value) = (pair.name.unwrap_or_default(), pair.value.unwrap_or_default());
        if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
            return client(format!("'{name}' cannot be the name of an environment variable."));
        }
        variables.retain(|(other, _)| *other != name);
        variables.push((name, value));
    }
    Ok(variables)
}

fn port(given: ecs::PortMapping) -> Read<Port> {
    let number = given.container_port.and_then(|port| u16::try_from(port).ok()).filter(|port| *port > 0);
    let Some(container_port) = number else {
        return client("Invalid 'containerPort' setting for container.");
    };
    if given.host_port.is_some_and(|host| host != 0 && host != i64::from(container_port)) {
        return client("When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
    }
    let protocol = if given.protocol.as_deref() == Some("udp") { Protocol::Udp } else { Protocol::Tcp };
    Ok(Port { container_port, protocol, name: given.name, app_protocol: given.app_protocol })
}

fn logs(given: ecs::LogConfiguration) -> Read<AwsLogs> {
    if given.log_driver != "awslogs" {
        return client(format!("This region has the log driver awslogs only, not {}.", given.log_driver));
    }
    let options: BTreeMap<String, String> = given.options.unwrap_or_default();
    for name in options.keys() {
        match name.as_str() {
            // Output is read from the engine's own files, so that a container never waits for it: as non-blocking.
            "awslogs-group"
            | "awslogs-region"
            | "awslogs-stream-prefix"
            | "awslogs-create-group"
            | "awslogs-datetime-format"
            | "awslogs-multiline-pattern"
            | "mode"
            | "max-buffer-size" => {}
            other => {
                return client(format!("This region does not have the option '{other}' of the log driver awslogs."));
            }
        }
    }
    let need = |name: &str| match options.get(name).filter(|value| !value.is_empty()) {
        Some(value) => Ok(value.clone()),
        None => client(format!("Log driver awslogs requires options: {name}")),
    };
    let Ok(region) = need("awslogs-region")?.parse() else {
        return client("Log driver awslogs requires a valid awslogs-region");
    };
    let (group, prefix) = (need("awslogs-group")?, need("awslogs-stream-prefix")?);
    crate::run::first_line(&options).map_err(ServicesError::client)?;
    let create_group = options.get("awslogs-create-group").is_some_and(|value| value == "true");
    Ok(AwsLogs { group, region, prefix, create_group, options })
}

/// A check; none where it is switched off by `NONE`.
fn health_check(given: ecs::HealthCheck) -> Read<Option<HealthCheck>> {
    let kind = given.command.first().map(String::as_str).unwrap_or_default();
    match (kind, given.command.len()) {
        ("NONE", _) => return Ok(None),
        ("CMD", 2..) | ("CMD-SHELL", 2) => {}
        _ => return client("Invalid 'command' setting for healthCheck: it must begin with CMD or CMD-SHELL."),
    }
    let number = |what: &str, value: Option<i64>, default: i64, least: i64, most: i64| {
        whole(what, value.unwrap_or(default), least, most)
    };
    Ok(Some(HealthCheck {
        interval: number("healthCheck.interval", given.interval, 30, 5, 300)?,
        timeout: number("healthCheck.timeout", given.timeout, 5, 2, 60)?,
        retries: number("healthCheck.retries", given.retries, 3, 1, 10)?,
        start_period: given.start_period.map(|period| whole("healthCheck.startPeriod", period, 0, 300)).transpose()?,
        command: given.command,
    }))
}
