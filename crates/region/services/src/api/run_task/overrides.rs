//! What RunTask changes of the task definition.
//!
//! Source: Amazon ECS API Reference, "TaskOverride", "ContainerOverride".

use door::Call;
use model::Arn;
use shapes_ecs as ecs;

use crate::api::register_task_definition::{files, read_role, storage, variables};
use crate::errors::ServicesError;
use crate::fargate;
use crate::model::{ContainerName, Definition, Overrides, Size};

/// The task role and the execution role that are given instead of the definition's, as far as they are roles.
pub(super) fn roles(call: &Call, given: Option<&ecs::TaskOverride>) -> [Option<Arn>; 2] {
    let read = |role: &Option<String>| role.as_ref().and_then(|role| read_role(call, role).ok());
    given.map(|given| [read(&given.task_role_arn), read(&given.execution_role_arn)]).unwrap_or_default()
}

/// Reads the changes, and holds them against the definition.
pub(super) fn read(
    call: &Call,
    given: Option<ecs::TaskOverride>,
    definition: &Definition,
) -> Result<Overrides, ServicesError> {
    let Some(given) = given else { return Ok(Overrides::default()) };
    let role =
        |role: Option<String>| role.filter(|role| !role.is_empty()).map(|role| read_role(call, &role)).transpose();
    let mut overrides = Overrides {
        cpu: given.cpu.filter(|cpu| !cpu.is_empty()),
        memory: given.memory.filter(|memory| !memory.is_empty()),
        execution_role: role(given.execution_role_arn)?,
        task_role: role(given.task_role_arn)?,
        ephemeral_storage: given.ephemeral_storage.map(|it| storage(it.size_in_gi_b)).transpose()?,
        ..Overrides::default()
    };
    for one in given.container_overrides.unwrap_or_default() {
        container(&mut overrides, one, definition)?;
    }
    Ok(overrides)
}

fn container(
    overrides: &mut Overrides,
    given: ecs::ContainerOverride,
    definition: &Definition,
) -> Result<(), ServicesError> {
    let name = given.name.unwrap_or_default();
    let parsed: Option<ContainerName> = name.parse().ok();
    let known = parsed.and_then(|name| Some((definition.container(&name)?, name)));
    let Some((container, name)) = known else {
        let text = format!("Override for container named {name} is not a container in the TaskDefinition.");
        return Err(ServicesError::parameter(text));
    };
    if let Some(command) = given.command.filter(|command| !command.is_empty()) {
        overrides.command.insert(name.clone(), command);
    }
    let environment = variables(given.environment)?;
    if let Some((taken, _)) = environment.iter().find(|(name, _)| container.secrets.iter().any(|one| one.name == *name))
    {
        return Err(ServicesError::client(format!(
            "The secret name must be unique and not shared with any new or existing environment variables set on the \
             container, such as '{taken}'."
        )));
    }
    if !environment.is_empty() {
        overrides.environment.insert(name.clone(), environment);
    }
    let files = files(given.environment_files)?;
    if !files.is_empty() {
        overrides.environment_files.insert(name.clone(), files);
    }
    let number = |what: &str, value: Option<i64>| match value.map(u32::try_from) {
        None => Ok(None),
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(_)) => Err(ServicesError::parameter(format!("Invalid '{what}' override for container {name}."))),
    };
    let size = Size {
        cpu: number("cpu", given.cpu)?,
        memory: number("memory", given.memory)?,
        memory_reservation: number("memoryReservation", given.memory_reservation)?,
    };
    if size != Size::default() {
        overrides.sizes.insert(name, size);
    }
    Ok(())
}

/// CPU units and MiB of a task.
pub(super) fn size(overrides: &Overrides, definition: &Definition) -> Result<(u32, u32), ServicesError> {
    if overrides.cpu.is_none() && overrides.memory.is_none() {
        return Ok((definition.cpu, definition.memory));
    }
    let (cpu, memory) = (definition.cpu.to_string(), definition.memory.to_string());
    let cpu = overrides.cpu.as_deref().unwrap_or(&cpu);
    fargate::size(Some(cpu), Some(overrides.memory.as_deref().unwrap_or(&memory)))
}
