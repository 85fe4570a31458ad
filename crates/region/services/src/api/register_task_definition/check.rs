//! What holds of a task definition as a whole.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate".

use crate::errors::ServicesError;
use crate::image::{self, Source};
use crate::model::{Condition, ContainerDefinition, Definition, Dependency};

/// What holds of a definition as a whole.
pub(super) fn check(definition: &Definition) -> Result<(), ServicesError> {
    let containers = &definition.containers;
    if containers.is_empty() {
        return Err(ServicesError::client("Container list cannot be empty."));
    }
    if containers.len() > 10 {
        return Err(ServicesError::client("A task definition can hold at most 10 containers."));
    }
    if containers.iter().map(|container| u64::from(container.cpu)).sum::<u64>() > definition.cpu.into() {
        return Err(ServicesError::client(
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        ));
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
    for container in containers {
        tied(definition, container)?;
    }
    if definition.start_order().is_none() {
        return Err(ServicesError::client("Container dependencies must not form a cycle."));
    }
    if definition.execution_role.is_none() {
        if containers.iter().any(|container| !container.secrets.is_empty() || container.credentials.is_some()) {
            return Err(ServicesError::client(
                "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
            ));
        }
        if containers.iter().any(|container| !container.environment_files.is_empty()) {
            return Err(ServicesError::client(
                "When you are specifying environment files, you must also specify a value for 'executionRoleArn'.",
            ));
        }
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

/// What ties a container to others and to the task's volumes is there.
fn tied(definition: &Definition, container: &ContainerDefinition) -> Result<(), ServicesError> {
    let name = &container.name;
    for Dependency { container: other, condition } in &container.depends_on {
        let Some(needed) = definition.container(other).filter(|_| other != name) else {
            return Err(ServicesError::client(format!(
                "Container '{name}' depends on container '{other}', which is not part of the task definition."
            )));
        };
        if *condition == Condition::Healthy && needed.health_check.is_none() {
            return Err(ServicesError::client(format!(
                "Container '{name}' depends on container '{other}' being HEALTHY, which has no health check."
            )));
        }
        if matches!(condition, Condition::Complete | Condition::Success) && needed.essential {
            return Err(ServicesError::client(format!(
                "Container '{name}' depends on the end of container '{other}', which is essential."
            )));
        }
    }
    for from in &container.volumes_from {
        if from.container == *name || definition.container(&from.container).is_none() {
            return Err(ServicesError::client(format!("Unknown container '{}' in volumesFrom.", from.container)));
        }
    }
    let mut paths: Vec<&String> = container.tmpfs().iter().map(|one| &one.path).collect();
    for mount in &container.mounts {
        if !definition.volumes.contains(&mount.volume) {
            return Err(ServicesError::client(format!("Unknown volume '{}'.", mount.volume)));
        }
        if paths.contains(&&mount.path) {
            return Err(ServicesError::client(format!("Container path '{}' is used more than once.", mount.path)));
        }
        paths.push(&mount.path);
    }
    Ok(())
}
