//! What a task's container is made with. Pure.
//!
//! All containers of a task share one network namespace: that of the first essential container, whose end ends the task
//! anyway, or of one that only waits (`pause.rs`). It carries the published ports of all. The task's CPU and memory are
//! each container's limit; where a container has a memory limit of its own, that one. Deliberately absent: one limit
//! around several containers.
//!
//! Source: Amazon ECS Developer Guide, "Fargate task networking", "Amazon ECS task definition parameters for Fargate",
//! "Amazon ECS environment variables".

use std::collections::BTreeMap;
use std::time::Duration;

use host::{Bind, Container, HealthCheck, NetworkMode, Source, Ulimit};

use super::variables::Variables;
use crate::metadata;
use crate::model::{ContainerDefinition, Definition, Protocol, Task, Tmpfs};

/// The label that names a container's task, by its key.
pub(super) const TASK: &str = "longshore.task";
/// The value of the next label where it is no container of the definition.
pub(super) const PAUSE: &str = "~internal~ecs~pause";
/// The label that names a container within its task.
pub(super) const CONTAINER: &str = "longshore.container";

/// How long a container has between SIGTERM and SIGKILL where nothing else was said.
const STOP_TIMEOUT: u32 = 30;

/// What the region adds.
pub(super) struct Surroundings<'a> {
    /// The label of the region's containers.
    pub(super) region: (&'a str, &'a str),
    /// Variables that a definition may overrule.
    pub(super) environment: &'a [(String, String)],
    /// Variables that are kept elsewhere.
    pub(super) variables: &'a Variables,
    /// Where containers ask about themselves: `http://169.254.170.2`.
    pub(super) metadata: &'a str,
}

/// The name of one of a task's volumes on the machine.
pub(super) fn volume(task: &Task, volume: &str) -> String {
    format!("longshore-{}-{volume}", task.place.id)
}

/// A container's name on the machine: the same each time, so that it is made once.
pub(super) fn name(task: &Task, container: &ContainerDefinition) -> String {
    format!("longshore-{}-{}", task.place.id, container.name)
}

/// What a container is made with. `network` is none for the container that the others join.
pub(super) fn container(
    task: &Task,
    definition: &Definition,
    container: &ContainerDefinition,
    image: String,
    network: Option<NetworkMode>,
    around: &Surroundings<'_>,
) -> Container {
    let owns = network.is_none();
    let size = task.overrides.sizes.get(&container.name).copied().unwrap_or_default();
    let memory = size.memory.or(container.memory).unwrap_or(task.memory).min(task.memory);
    let reservation = size.memory_reservation.or(container.memory_reservation);
    let storage = task.overrides.ephemeral_storage.or(definition.ephemeral_storage);
    let linux = container.linux.clone().unwrap_or_default();
    let capabilities = linux.capabilities.unwrap_or_default();
    let mounts = container.mounts.iter().map(|mount| Bind {
        source: Source::Volume(volume(task, &mount.volume)),
        target: mount.path.clone(),
        read_only: mount.read_only.unwrap_or_default(),
    });
    let command = task.overrides.command.get(&container.name).or(container.command.as_ref());
    let limit = |limit: &crate::model::Ulimit| Ulimit { name: limit.name.clone(), soft: limit.soft, hard: limit.hard };
    Container {
        name: name(task, container),
        image,
        entrypoint: container.entry_point.clone(),
        command: command.cloned(),
        environment: environment(task, container, around),
        labels: labels(task, container.labels.clone(), container.name.as_str(), around),
        binds: mounts.collect(),
        working_directory: container.working_directory.clone(),
        user: container.user.clone(),
        network: network.unwrap_or_else(|| NetworkMode::Named(door::Settings::network().name)),
        ports: if owns { ports(definition) } else { Vec::new() },
        sysctls: sysctls(definition, container, owns),
        memory: Some(u64::from(memory) << 20),
        memory_reservation: reservation.map(|mib| u64::from(mib.min(memory)) << 20),
        storage: storage.map(|gib| u64::from(gib) << 30),
        add_capabilities: capabilities.add,
        drop_capabilities: capabilities.drop,
        terminal: container.terminal.unwrap_or_default(),
        interactive: container.interactive.unwrap_or_default(),
        millicores: Some(u64::from(task.cpu) * 1000 / 1024),
        cpu_shares: Some(shares(task, definition, container)),
        read_only: container.read_only_root.unwrap_or_default(),
        init: linux.init.unwrap_or_default(),
        tmpfs: linux.tmpfs.iter().map(|one| (one.path.clone(), in_memory(one))).collect(),
        ulimits: container.ulimits.iter().map(limit).collect(),
        health: container.health_check.as_ref().map(health_check),
        ..Container::default()
    }
}

/// A container's weight: its part of the task's CPU, so that containers of one task share as their units say, and tasks as
/// theirs do. Without units of its own a container counts 2, as the agent of AWS has it.
fn shares(task: &Task, definition: &Definition, container: &ContainerDefinition) -> u64 {
    let own = |one: &ContainerDefinition| {
        let size = task.overrides.sizes.get(&one.name).copied().unwrap_or_default();
        u64::from(size.cpu.unwrap_or(one.cpu)).max(2)
    };
    let all: u64 = definition.containers.iter().map(own).sum();
    (u64::from(task.cpu) * own(container) / all.max(1)).max(2)
}

/// A folder in memory as the engine wants its options.
fn in_memory(one: &Tmpfs) -> String {
    let mut options = one.options.clone().unwrap_or_default();
    options.push(format!("size={}m", one.size));
    options.join(",")
}

/// What holds the network of a task whose containers come and go.
pub(super) fn pause(
    task: &Task,
    definition: &Definition,
    image: &str,
    program: &str,
    around: &Surroundings<'_>,
) -> Container {
    Container {
        // No container of a definition has such a name.
        name: format!("longshore-{}-internal.pause", task.place.id),
        image: image.to_owned(),
        entrypoint: Some(vec![program.to_owned()]),
        labels: labels(task, BTreeMap::new(), PAUSE, around),
        network: NetworkMode::Named(door::Settings::network().name),
        ports: ports(definition),
        sysctls: definition.containers.iter().flat_map(net_controls).collect(),
        memory: Some(16 << 20),
        ..Container::default()
    }
}

/// The labels by which a container is found again, and those that AWS gives.
fn labels(
    task: &Task,
    mut labels: BTreeMap<String, String>,
    name: &str,
    around: &Surroundings<'_>,
) -> BTreeMap<String, String> {
    labels.extend(aws_labels(task, name));
    labels.insert(around.region.0.to_owned(), around.region.1.to_owned());
    labels.insert(TASK.to_owned(), task.place.key());
    labels.insert(CONTAINER.to_owned(), name.to_owned());
    labels
}

/// The labels that the agent of AWS gives to containers.
pub(crate) fn aws_labels(task: &Task, name: &str) -> BTreeMap<String, String> {
    let label = |what: &str, value: String| (format!("com.amazonaws.ecs.{what}"), value);
    BTreeMap::from([
        label("cluster", task.place.cluster.arn_text()),
        label("container-name", name.to_owned()),
        label("task-arn", task.place.arn_text()),
        label("task-definition-family", task.definition.family.to_string()),
        label("task-definition-version", task.definition.revision.to_string()),
    ])
}

fn ports(definition: &Definition) -> Vec<host::Port> {
    let ports = definition.containers.iter().flat_map(|one| &one.ports);
    ports.map(|port| host::Port { container: port.container_port, udp: port.protocol == Protocol::Udp }).collect()
}

fn net_controls(container: &ContainerDefinition) -> impl Iterator<Item = (String, String)> + use<> {
    container.system_controls.clone().into_iter().filter(|(name, _)| name.starts_with("net."))
}

/// Kernel parameters: those of the network belong to its owner, for all of the task.
fn sysctls(definition: &Definition, container: &ContainerDefinition, owns: bool) -> BTreeMap<String, String> {
    let own = container.system_controls.iter().filter(|(name, _)| !name.starts_with("net.")).cloned();
    let shared = definition.containers.iter().flat_map(net_controls).filter(|_| owns);
    own.chain(shared).collect()
}

/// The region's own variables first, then files, the definition, secrets, and what RunTask was told.
fn environment(task: &Task, container: &ContainerDefinition, around: &Surroundings<'_>) -> Vec<(String, String)> {
    let overrides = task.overrides.environment.get(&container.name);
    let mut variables: Vec<(String, String)> = Vec::new();
    let own = task.containers.iter().find(|one| one.name == container.name);
    let metadata = own.map(|own| metadata::variables(around.metadata, task, own)).unwrap_or_default();
    let all = around
        .environment
        .iter()
        .chain(&metadata)
        .chain(around.variables.files(&container.name))
        .chain(&container.environment)
        .chain(around.variables.secrets(&container.name))
        .chain(overrides.into_iter().flatten());
    for (name, value) in all {
        match variables.iter_mut().find(|(other, _)| other == name) {
            Some((_, known)) => known.clone_from(value),
            None => variables.push((name.clone(), value.clone())),
        }
    }
    variables
}

fn health_check(check: &crate::model::HealthCheck) -> HealthCheck {
    let seconds = |seconds: u32| Duration::from_secs(seconds.into());
    HealthCheck {
        test: check.command.clone(),
        interval: seconds(check.interval),
        timeout: seconds(check.timeout),
        retries: check.retries,
        start_period: seconds(check.start_period.unwrap_or_default()),
    }
}

/// How long a container has between SIGTERM and SIGKILL.
pub(super) fn stop_timeout(definition: Option<&Definition>, container: &str) -> Duration {
    let found = definition.and_then(|one| one.containers.iter().find(|one| one.name.as_str() == container));
    Duration::from_secs(found.and_then(|one| one.stop_timeout).unwrap_or(STOP_TIMEOUT).into())
}

#[cfg(test)]
mod tests {
    use model::Timestamp;

    use super::*;
    use crate::model::Port;
    use crate::testing;

    #[test]
    fn the_first_essential_container_carries_the_ports_of_all() {
        let mut definition = testing::definition(1);
        let mut side = definition.containers[0].clone();
        side.name = "side".parse().unwrap();
        side.labels.insert(TASK.to_owned(), "another".to_owned());
        side.ports = vec![Port { container_port: 9090, protocol: Protocol::Tcp, name: None, app_protocol: None }];
        definition.containers.push(side);
        let task = testing::running_task(Timestamp::from_secs(1));
        let variables = Variables::default();
        let around =
            Surroundings { region: ("longshore.region", "r"), environment: &[], variables: &variables, metadata: "" };
        let of = |index: usize, network| {
            let one = &definition.containers[index];
            container(&task, &definition, one, "image".to_owned(), network, &around)
        };
        let anchor = of(0, None);
        assert_eq!(anchor.ports, [host::Port { container: 9090, udp: false }]);
        assert_eq!((anchor.memory, anchor.millicores), (Some(1024 << 20), Some(500)));
        let side = of(1, Some(NetworkMode::Container(host::ContainerId("anchor".to_owned()))));
        assert!(side.ports.is_empty(), "ports belong to the network's owner");
        assert_eq!(side.labels[TASK], task.place.key(), "no definition takes the region's own labels");
    }

    #[test]
    fn containers_share_the_tasks_cpu_as_their_units_say() {
        let mut definition = testing::definition(1);
        let mut side = definition.containers[0].clone();
        side.name = "side".parse().unwrap();
        definition.containers.push(side);
        let mut task = testing::running_task(Timestamp::from_secs(1));
        let of = |task: &Task, definition: &Definition| {
            definition.containers.iter().map(|one| shares(task, definition, one)).collect::<Vec<_>>()
        };
        assert_eq!((task.cpu, of(&task, &definition)), (512, vec![256, 256]));
        definition.containers[0].cpu = 384;
        definition.containers[1].cpu = 128;
        assert_eq!(of(&task, &definition), [384, 128]);
        definition.containers[1].cpu = 0;
        assert_eq!(of(&task, &definition), [509, 2]);
        let over = crate::model::Size { cpu: Some(192), ..Default::default() };
        task.overrides.sizes.insert("side".parse().unwrap(), over);
        assert_eq!(of(&task, &definition), [341, 170]);
    }

    #[test]
    fn folders_in_memory_have_a_size() {
        let one = Tmpfs { path: "/run".to_owned(), size: 64, options: Some(vec!["noexec".to_owned()]) };
        assert_eq!(in_memory(&one), "noexec,size=64m");
        assert_eq!(in_memory(&Tmpfs { options: None, ..one }), "size=64m");
    }

    #[test]
    fn a_definition_overrules_what_the_region_sets_and_overrides_the_definition() {
        let mut task = testing::running_task(Timestamp::from_secs(1));
        let mut definition = testing::definition(1);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        definition.containers[0].environment = vec![pair("AWS_ENDPOINT_URL", "own"), pair("A", "1")];
        task.overrides.environment.insert(task.containers[0].name.clone(), vec![pair("A", "2")]);
        let environment = [pair("AWS_ENDPOINT_URL", "ours"), pair("AWS_REGION", "us-east-2")];
        let variables = Variables::default();
        let around = Surroundings {
            region: ("longshore.region", "r"),
            environment: &environment,
            variables: &variables,
            metadata: "http://169.254.170.2",
        };
        let mut variables = super::environment(&task, &definition.containers[0], &around);
        variables.retain(|(name, _)| !name.starts_with("ECS_"));
        assert_eq!(variables, [pair("AWS_ENDPOINT_URL", "own"), pair("AWS_REGION", "us-east-2"), pair("A", "2")]);
    }
}
