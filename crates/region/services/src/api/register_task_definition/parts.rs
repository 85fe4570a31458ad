//! The parts of a container that tie it to others, to the task's volumes and to what is kept elsewhere.
//!
//! Deliberately absent, since Fargate does not have them: devices, shared memory and swap, and capabilities to add other
//! than SYS_PTRACE.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate"; API Reference,
//! "KernelCapabilities", "SystemControl", "ContainerRestartPolicy", "EnvironmentFile".

use model::Arn;
use shapes_ecs as ecs;

use super::container::{Read, client, whole};
use crate::model::{
    Capabilities, Condition, ContainerName, Dependency, Linux, MountPoint, RestartPolicy, Secret, Tmpfs, VolumeFrom,
};

/// The most files with variables.
const FILES: usize = 10;

/// The most exit codes that a restart policy ignores.
const CODES: usize = 50;

/// Kernel parameters of a container's own namespaces. Those of the network belong to the whole task.
const CONTROLS: [&str; 8] = [
    "kernel.msgmax",
    "kernel.msgmnb",
    "kernel.msgmni",
    "kernel.sem",
    "kernel.shmall",
    "kernel.shmmax",
    "kernel.shmmni",
    "kernel.shm_rmid_forced",
];

fn name(what: &str, given: &str) -> Read<ContainerName> {
    match given.parse() {
        Ok(name) => Ok(name),
        Err(_) => client(format!("Invalid '{what}' setting for container: '{given}' is no name of a container.")),
    }
}

pub(super) fn dependency(given: ecs::ContainerDependency) -> Read<Dependency> {
    let ecs::ContainerDependency { condition, container_name } = given;
    let condition = match condition.as_str() {
        "START" => Condition::Start,
        "COMPLETE" => Condition::Complete,
        "SUCCESS" => Condition::Success,
        _ => Condition::Healthy,
    };
    Ok(Dependency { container: name("dependsOn", &container_name)?, condition })
}

/// Secrets, none of which has the name of another variable.
pub(super) fn secrets(given: Option<Vec<ecs::Secret>>, variables: &[(String, String)]) -> Read<Vec<Secret>> {
    let mut secrets: Vec<Secret> = Vec::new();
    for ecs::Secret { name, value_from } in given.unwrap_or_default() {
        if name.is_empty() || name.contains(['=', '\0']) {
            return client(format!("'{name}' cannot be the name of an environment variable."));
        }
        if secrets.iter().any(|one| one.name == name) || variables.iter().any(|(other, _)| *other == name) {
            return client(format!(
                "The secret name must be unique and not shared with any new or existing environment variables set on \
                 the container, such as '{name}'."
            ));
        }
        if value_from.is_empty() {
            return client(format!("The secret '{name}' must have a valueFrom."));
        }
        secrets.push(Secret { name, value_from });
    }
    Ok(secrets)
}

/// Files of variables: ARNs of objects whose keys end with `.env`.
pub(crate) fn files(given: Option<Vec<ecs::EnvironmentFile>>) -> Read<Vec<Arn>> {
    let given = given.unwrap_or_default();
    if given.len() > FILES {
        return client(format!("environmentFiles can have at most {FILES} items."));
    }
    let files = given.into_iter().map(|file| {
        let arn: Option<Arn> = file.value.parse().ok();
        let good = |arn: &Arn| arn.service == "s3" && arn.resource.contains('/') && arn.resource.ends_with(".env");
        match arn.filter(good) {
            Some(arn) => Ok(arn),
            None => client(format!(
                "Environment file '{}' is invalid: it must be the ARN of an object in Amazon S3 whose name ends with \
                 .env.",
                file.value
            )),
        }
    });
    files.collect()
}

/// A folder within a container.
fn folder(path: String) -> Read<String> {
    let climbs = path.split('/').any(|part| part == "..");
    if !path.starts_with('/') || path == "/" || climbs || path.contains(['\0', ',', ':']) {
        return client(format!("Invalid 'containerPath' setting for container: '{path}'."));
    }
    Ok(path)
}

pub(super) fn mount(given: ecs::MountPoint) -> Read<MountPoint> {
    let (volume, path) = (given.source_volume.unwrap_or_default(), given.container_path.unwrap_or_default());
    if volume.is_empty() {
        return client("mountPoint.sourceVolume should not be null or empty.");
    }
    Ok(MountPoint { volume, path: folder(path)?, read_only: given.read_only })
}

pub(super) fn volumes(given: ecs::VolumeFrom) -> Read<VolumeFrom> {
    let container = name("volumesFrom", &given.source_container.unwrap_or_default())?;
    Ok(VolumeFrom { container, read_only: given.read_only })
}

pub(super) fn restart(given: ecs::ContainerRestartPolicy) -> Read<RestartPolicy> {
    let ignored = given.ignored_exit_codes.unwrap_or_default();
    if ignored.len() > CODES {
        return client(format!("restartPolicy.ignoredExitCodes can have at most {CODES} items."));
    }
    let period = given.restart_attempt_period;
    Ok(RestartPolicy {
        enabled: given.enabled,
        ignored,
        period: period.map(|period| whole("restartPolicy.restartAttemptPeriod", period, 60, 1800)).transpose()?,
    })
}

/// Options of a mount in memory, apart from its size.
const OPTIONS: &[&str] = &[
    "defaults",
    "ro",
    "rw",
    "suid",
    "nosuid",
    "dev",
    "nodev",
    "exec",
    "noexec",
    "sync",
    "async",
    "dirsync",
    "remount",
    "mand",
    "nomand",
    "atime",
    "noatime",
    "diratime",
    "nodiratime",
    "bind",
    "rbind",
    "unbindable",
    "runbindable",
    "private",
    "rprivate",
    "shared",
    "rshared",
    "slave",
    "rslave",
    "relatime",
    "norelatime",
    "strictatime",
    "nostrictatime",
    "mode",
    "uid",
    "gid",
    "nr_inodes",
    "nr_blocks",
    "mpol",
];

pub(super) fn linux(given: ecs::LinuxParameters) -> Read<Linux> {
    Ok(Linux {
        init: given.init_process_enabled,
        capabilities: given.capabilities.map(capabilities).transpose()?,
        tmpfs: given.tmpfs.unwrap_or_default().into_iter().map(tmpfs).collect::<Read<_>>()?,
    })
}

fn tmpfs(given: ecs::Tmpfs) -> Read<Tmpfs> {
    let path = folder(given.container_path)?;
    let options = given.mount_options.filter(|options| !options.is_empty());
    for option in options.iter().flatten() {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        if !OPTIONS.contains(&name) || value.contains(',') {
            return client(format!("Invalid 'mountOptions' setting for container: '{option}'."));
        }
    }
    Ok(Tmpfs { path, size: whole("tmpfs.size", given.size, 1, i64::from(u32::MAX))?, options })
}

fn capabilities(given: ecs::KernelCapabilities) -> Read<Capabilities> {
    let (add, drop) = (given.add.unwrap_or_default(), given.drop.unwrap_or_default());
    if let Some(other) = add.iter().find(|one| *one != "SYS_PTRACE") {
        return client(format!("Fargate only supports adding the capability SYS_PTRACE, not {other}."));
    }
    let word = |one: &&String| !one.is_empty() && one.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    if let Some(bad) = drop.iter().find(|one| !word(one)) {
        return client(format!("'{bad}' is no kernel capability."));
    }
    Ok(Capabilities { add, drop })
}

pub(super) fn controls(given: Option<Vec<ecs::SystemControl>>) -> Read<Vec<(String, String)>> {
    let mut controls: Vec<(String, String)> = Vec::new();
    for control in given.unwrap_or_default() {
        let (name, value) = (control.namespace.unwrap_or_default(), control.value.unwrap_or_default());
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-/".contains(&byte));
        let known = CONTROLS.contains(&name.as_str()) || name.starts_with("net.") || name.starts_with("fs.mqueue.");
        if !plain || !known || value.is_empty() {
            return client(format!("Invalid 'systemControls' setting for container: '{name}'."));
        }
        controls.retain(|(other, _)| *other != name);
        controls.push((name, value));
    }
    Ok(controls)
}
