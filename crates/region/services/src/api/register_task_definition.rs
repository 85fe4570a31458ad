//! `ecs:RegisterTaskDefinition`
//!
//! A new revision of a family; numbers are never used again. The region runs FARGATE tasks with awsvpc networking, so a
//! definition must be for these. Deliberately absent: volumes of EFS, FSx and EBS, log drivers other than awslogs, App
//! Mesh, fault injection: refused by name.
//!
//! Source: Amazon ECS API Reference, "RegisterTaskDefinition"; Service Authorization Reference: the resource is every
//! revision of the family.

mod check;
mod container;
mod parts;

pub(super) use container::variables;
pub(super) use parts::files;

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_ecs as ecs;
use wire::Error;

use super::{requires, scope, tags, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::fargate;
use crate::model::{ContainerDefinition, Definition, DefinitionId, Family, UnusedRevision};

impl Handler<ecs::RegisterTaskDefinitionInput> for Services {
    fn requires(&self, input: &ecs::RegisterTaskDefinitionInput, call: &Call) -> Vec<Requirement> {
        let family = scope(call).arn(format!("task-definition/{}:*", input.family));
        let compatible = input.requires_compatibilities.clone().unwrap_or_default();
        let privileged = input.container_definitions.iter().any(|one| one.privileged == Some(true));
        let mut register = Requirement::on("ecs:RegisterTaskDefinition", &family)
            .with_all("ecs:compute-compatibility", compatible)
            .with("ecs:privileged", privileged.to_string());
        if let Ok((cpu, memory)) = fargate::size(input.cpu.as_deref(), input.memory.as_deref()) {
            register = requires::with_size(register, cpu, memory);
        }
        let tagged = register.resource.clone();
        let register = requires::creating(register, &tagged, input.tags.as_ref());
        let roles = [&input.task_role_arn, &input.execution_role_arn];
        let roles = roles.into_iter().flatten().filter_map(|role| read_role(call, role).ok());
        let mut passed: Vec<Arn> = roles.collect();
        passed.dedup();
        let passed = passed.iter().map(|role| Requirement::pass_role(role, ServicePrincipal::EcsTasks));
        register.into_iter().chain(passed).collect()
    }

    async fn run(
        &self,
        input: ecs::RegisterTaskDefinitionInput,
        call: &Call,
    ) -> Result<ecs::RegisterTaskDefinitionOutput, Error> {
        let new = read(input, call)?;
        let definition = self
            .context
            .store
            .write(|tx| {
                let mut new = new;
                let counter = format!("{}/{}", new.scope.key(), new.id.family);
                let next = tx.get(&self.tables.families, &counter).map_or(1, |unused| unused.next);
                new.id.revision = next;
                tx.put(&self.tables.families, &counter, UnusedRevision { next: next.saturating_add(1) })?;
                tx.put(&self.tables.definitions, &new.id.key(&new.scope), new.clone())?;
                Ok::<_, ServicesError>(new)
            })
            .await?;
        Ok(ecs::RegisterTaskDefinitionOutput {
            tags: Some(tags::show(&definition.tags)),
            task_definition: Some(view::definition(&definition)),
        })
    }
}

/// A role by its ARN, or by its name as AWS allows.
pub(super) fn read_role(call: &Call, given: &str) -> Result<Arn, ServicesError> {
    let invalid = || ServicesError::client("Role is not valid");
    if !given.starts_with("arn:") {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-/".contains(&byte);
        let good = !given.is_empty() && given.bytes().all(plain);
        return good.then(|| Arn::global("iam", &call.account, format!("role/{given}"))).ok_or_else(invalid);
    }
    let arn: Arn = given.parse().map_err(|_| invalid())?;
    if arn.service == "iam" && arn.resource.starts_with("role/") { Ok(arn) } else { Err(invalid()) }
}

fn read(input: ecs::RegisterTaskDefinitionInput, call: &Call) -> Result<Definition, ServicesError> {
    let family: Family = input.family.parse().map_err(ServicesError::from)?;
    if !input.requires_compatibilities.as_ref().is_some_and(|all| all.iter().any(|one| one == "FARGATE")) {
        return Err(ServicesError::client(
            "This region runs Fargate tasks only: requiresCompatibilities must hold FARGATE.",
        ));
    }
    if input.network_mode.as_deref() != Some("awsvpc") {
        return Err(ServicesError::client("Fargate only supports network mode \u{2018}awsvpc\u{2019}."));
    }
    let (cpu, memory) = fargate::size(input.cpu.as_deref(), input.memory.as_deref())?;
    let platform = input.runtime_platform.unwrap_or_default();
    if let Some(system) = platform.operating_system_family.as_deref().filter(|system| *system != "LINUX") {
        return Err(ServicesError::client(format!("This region runs Linux tasks only, not {system}.")));
    }
    let role =
        |given: Option<String>| given.filter(|role| !role.is_empty()).map(|role| read_role(call, &role)).transpose();
    let mut containers: Vec<ContainerDefinition> = Vec::new();
    for given in input.container_definitions {
        let container = container::read(given, memory)?;
        if containers.iter().any(|other| other.name == container.name) {
            return Err(ServicesError::client(format!("Container name '{}' is used more than once.", container.name)));
        }
        containers.push(container);
    }
    let definition = Definition {
        scope: scope(call),
        id: DefinitionId { family, revision: 0 },
        cpu,
        memory,
        execution_role: role(input.execution_role_arn)?,
        task_role: role(input.task_role_arn)?,
        architecture: platform.cpu_architecture,
        operating_system: platform.operating_system_family,
        containers,
        volumes: volumes(input.volumes)?,
        ephemeral_storage: input.ephemeral_storage.map(|it| storage(it.size_in_gi_b)).transpose()?,
        shared_processes: processes(input.pid_mode.as_deref())?,
        registered_at: call.at,
        registered_by: call.caller.arn().to_string(),
        deregistered_at: None,
        delete_requested_at: None,
        tags: tags::read(input.tags)?,
    };
    check::check(&definition)?;
    Ok(definition)
}

/// Volumes of the task: folders that live as long as it does.
fn volumes(given: Option<Vec<ecs::Volume>>) -> Result<Vec<String>, ServicesError> {
    let mut names: Vec<String> = Vec::new();
    for volume in given.unwrap_or_default() {
        let name = volume.name.unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if !(1..=255).contains(&name.len()) || !name.bytes().all(plain) {
            return Err(ServicesError::client(format!("Invalid volume name '{name}'.")));
        }
        if volume.host.and_then(|host| host.source_path).is_some_and(|path| !path.is_empty()) {
            return Err(ServicesError::client("host.sourcePath should not be set for volumes in Fargate."));
        }
        if names.contains(&name) {
            return Err(ServicesError::client(format!("Volume name '{name}' is used more than once.")));
        }
        names.push(name);
    }
    Ok(names)
}

/// GiB that a task may write.
pub(super) fn storage(gib: i64) -> Result<u32, ServicesError> {
    match u32::try_from(gib) {
        Ok(size) if (21..=200).contains(&size) => Ok(size),
        _ => Err(ServicesError::client(
            "Ephemeral storage must be between 21 GiB and 200 GiB for tasks on Fargate.".to_owned(),
        )),
    }
}

fn processes(mode: Option<&str>) -> Result<bool, ServicesError> {
    match mode {
        None | Some("") => Ok(false),
        Some("task") => Ok(true),
        Some(other) => Err(ServicesError::client(format!("Fargate only supports the pidMode task, not {other}."))),
    }
}
