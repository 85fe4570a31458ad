//! `ecs:RegisterTaskDefinition`
//!
//! A new revision of a family; numbers are never used again. The region runs FARGATE tasks with awsvpc networking, so a
//! definition must be for these. Deliberately absent: volumes, secrets, sidecars by `dependsOn`, log drivers other than
//! awslogs: refused by name.
//!
//! Source: Amazon ECS API Reference, "RegisterTaskDefinition"; Service Authorization Reference: the resource is every
//! revision of the family.

mod container;

pub(super) use container::variables;

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_ecs as ecs;
use wire::Error;

use super::{requires, scope, tags, view};
use crate::Services;
use crate::errors::ServicesError;
use crate::fargate;
use crate::image::{self, Source};
use crate::model::{ContainerDefinition, Definition, DefinitionId, Family, UnusedRevision};

impl Handler<ecs::RegisterTaskDefinitionInput> for Services {
    fn requires(&self, input: &ecs::RegisterTaskDefinitionInput, call: &Call) -> Vec<Requirement> {
        let family = scope(call).arn(format!("task-definition/{}:*", input.family));
        let register = Requirement::on("ecs:RegisterTaskDefinition", &family);
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
fn read_role(call: &Call, given: &str) -> Result<Arn, ServicesError> {
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
        registered_at: call.at,
        registered_by: call.caller.arn().to_string(),
        deregistered_at: None,
        tags: tags::read(input.tags)?,
    };
    check(&definition)?;
    Ok(definition)
}

/// What holds of a definition as a whole.
fn check(definition: &Definition) -> Result<(), ServicesError> {
    let containers = &definition.containers;
    if containers.is_empty() {
        return Err(ServicesError::client("Container list cannot be empty."));
    }
    if containers.len() > 10 {
        return Err(ServicesError::client("A task definition can hold at most 10 containers."));
    }
    if !containers.iter().any(|container| container.essential) {
        return Err(ServicesError::client("A task must have at least one essential container."));
    }
    let mut ports: Vec<_> = containers
        .iter()
        .flat_map(|one| &one.ports)
        .map(|port| (port.container_port, port.protocol.as_str()))
        .collect();
    ports.sort_unstable();
    if let Some(twice) = ports.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(ServicesError::client(format!(
            "The port {} is used by more than one container, and they share one network interface.",
            twice[0].0
        )));
    }
    if definition.execution_role.is_none() {
        if containers.iter().any(|container| container.logs.is_some()) {
            return Err(ServicesError::client(
                "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
            ));
        }
        if containers.iter().any(|container| matches!(image::parse(&container.image), Some(Source::Ecr(_)))) {
            return Err(ServicesError::client(
                "Fargate requires task definition to have execution role ARN to support ECR images.",
            ));
        }
    }
    Ok(())
}
