//! From a container as Longshore has it to one as the engine's API has it. Pure.

use std::collections::HashMap;

use bollard::models::{
    ContainerCreateBody, HealthConfig, HostConfig, HostConfigLogConfig, Mount, MountType, MountVolumeOptions,
    PortBinding, ResourcesUlimits,
};

use crate::{Bind, Container, HealthCheck, NetworkMode, Source, VolumesFrom};

/// What a container's own log may hold before its beginning goes, where nothing is said: it is read as it comes.
const LOG_KEPT: u64 = 60_000_000;

/// The files that it is in: the oldest goes when the newest is full.
const LOG_FILES: u64 = 3;

/// The body of `POST /containers/create`.
pub(super) fn body(container: &Container) -> ContainerCreateBody {
    let name = |port: &crate::Port| format!("{}/{}", port.container, if port.udp { "udp" } else { "tcp" });
    ContainerCreateBody {
        image: Some(container.image.clone()),
        entrypoint: container.entrypoint.clone(),
        cmd: container.command.clone(),
        env: Some(container.environment.iter().map(|(name, value)| format!("{name}={value}")).collect()),
        labels: Some(container.labels.clone().into_iter().collect()),
        working_dir: container.working_directory.clone(),
        user: container.user.clone(),
        exposed_ports: Some(container.ports.iter().map(name).collect()),
        healthcheck: container.health.as_ref().map(health),
        tty: Some(container.terminal),
        open_stdin: Some(container.interactive),
        host_config: Some(HostConfig {
            port_bindings: Some(container.ports.iter().map(|port| (name(port), Some(vec![loopback()]))).collect()),
            ..limits(container)
        }),
        ..ContainerCreateBody::default()
    }
}

/// Everything of the host's side but its ports.
fn limits(container: &Container) -> HostConfig {
    let memory = container.memory.map(signed);
    HostConfig {
        network_mode: Some(match &container.network {
            NetworkMode::None => "none".to_owned(),
            NetworkMode::Named(name) => name.clone(),
            NetworkMode::Container(id) => format!("container:{id}"),
        }),
        mounts: Some(container.binds.iter().map(|bind| mount(container, bind)).collect()),
        volumes_from: Some(container.volumes_from.iter().map(volumes_from).collect()),
        memory,
        memory_swap: memory,
        memory_reservation: container.memory_reservation.map(signed),
        nano_cpus: container.millicores.map(|cores| signed(cores.saturating_mul(1_000_000))),
        cpu_shares: container.cpu_shares.map(signed),
        tmpfs: Some(container.tmpfs.clone().into_iter().collect()),
        readonly_rootfs: Some(container.read_only),
        init: Some(container.init),
        ulimits: Some(
            container
                .ulimits
                .iter()
                .map(|limit| ResourcesUlimits {
                    name: Some(limit.name.clone()),
                    soft: Some(limit.soft),
                    hard: Some(limit.hard),
                })
                .collect(),
        ),
        extra_hosts: Some(container.extra_hosts.clone()),
        cap_drop: Some(container.drop_capabilities.clone()),
        cap_add: Some(container.add_capabilities.clone()),
        sysctls: Some(container.sysctls.clone().into_iter().collect()),
        pid_mode: container.processes_of.as_ref().map(|id| format!("container:{id}")),
        storage_opt: container.storage.map(|bytes| HashMap::from([("size".to_owned(), bytes.to_string())])),
        security_opt: container.no_new_privileges.then(|| vec!["no-new-privileges".to_owned()]),
        log_config: Some(HostConfigLogConfig {
            typ: Some("json-file".to_owned()),
            config: Some(HashMap::from([
                ("max-size".to_owned(), (container.output_kept.unwrap_or(LOG_KEPT) / LOG_FILES).max(1).to_string()),
                ("max-file".to_owned(), LOG_FILES.to_string()),
            ])),
        }),
        ..HostConfig::default()
    }
}

/// A port of 127.0.0.1 that the engine chooses.
fn loopback() -> PortBinding {
    PortBinding { host_ip: Some("127.0.0.1".to_owned()), host_port: Some(String::new()) }
}

fn volumes_from(from: &VolumesFrom) -> String {
    format!("{}:{}", from.container, if from.read_only { "ro" } else { "rw" })
}

/// A mount rather than a bind: it holds paths with a colon, and Docker makes no folder that is not there. A volume that is
/// made for it carries the labels of the container, so that it is known whose it is.
fn mount(container: &Container, bind: &Bind) -> Mount {
    let labels = || container.labels.clone().into_iter().collect();
    let (typ, source) = match &bind.source {
        Source::Path(path) => (MountType::BIND, path.to_string_lossy().into_owned()),
        Source::Volume(name) => (MountType::VOLUME, name.clone()),
    };
    let volume = matches!(bind.source, Source::Volume(_));
    Mount {
        volume_options: volume.then(|| MountVolumeOptions { labels: Some(labels()), ..MountVolumeOptions::default() }),
        target: Some(bind.target.clone()),
        source: Some(source),
        typ: Some(typ),
        read_only: Some(bind.read_only),
        ..Mount::default()
    }
}

fn health(check: &HealthCheck) -> HealthConfig {
    let nanos = |duration: std::time::Duration| Some(i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX));
    HealthConfig {
        test: Some(check.test.clone()),
        interval: nanos(check.interval),
        timeout: nanos(check.timeout),
        retries: Some(i64::from(check.retries)),
        start_period: nanos(check.start_period),
        start_interval: None,
    }
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Port;

    #[test]
    fn limits_reach_the_engine() {
        let container = Container {
            image: "shop:1".to_owned(),
            memory: Some(512 << 20),
            millicores: Some(250),
            ports: vec![Port { container: 8080, udp: false }, Port { container: 53, udp: true }],
            network: NetworkMode::Container(crate::ContainerId("abc".to_owned())),
            no_new_privileges: true,
            add_capabilities: vec!["SYS_PTRACE".to_owned()],
            volumes_from: vec![VolumesFrom { container: crate::ContainerId("abc".to_owned()), read_only: true }],
            storage: Some(30 << 30),
            cpu_shares: Some(384),
            tmpfs: std::collections::BTreeMap::from([("/run".to_owned(), "size=64m".to_owned())]),
            ..Container::default()
        };
        let body = body(&container);
        let host = body.host_config.unwrap();
        assert_eq!(host.cap_add, Some(vec!["SYS_PTRACE".to_owned()]));
        assert_eq!(host.volumes_from, Some(vec!["abc:ro".to_owned()]));
        assert_eq!(host.storage_opt.unwrap()["size"], "32212254720");
        assert_eq!((host.memory, host.memory_swap), (Some(512 << 20), Some(512 << 20)));
        assert_eq!(host.nano_cpus, Some(250_000_000));
        assert_eq!((host.cpu_shares, host.tmpfs.unwrap()["/run"].as_str()), (Some(384), "size=64m"));
        assert_eq!(host.network_mode.as_deref(), Some("container:abc"));
        assert_eq!(host.security_opt, Some(vec!["no-new-privileges".to_owned()]));
        let ports = host.port_bindings.unwrap();
        for port in ["8080/tcp", "53/udp"] {
            assert_eq!(ports[port].as_ref().unwrap()[0].host_ip.as_deref(), Some("127.0.0.1"), "{port}");
        }
        assert_eq!(body.cmd, None, "the image's own command stays");
    }
}
