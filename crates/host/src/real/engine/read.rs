//! From the engine's answers to what Longshore knows of a container. Pure.

use std::collections::BTreeMap;

use bollard::models::{
    ContainerInspectResponse, ContainerState, ContainerStateStatusEnum, ContainerSummary, ContainerSummaryStateEnum,
    HealthStatusEnum, NetworkSettings, PortMap, PortSummaryTypeEnum,
};
use model::Timestamp;

use crate::{ContainerId, Health, Inspected, PublishedPort, RunState};

/// From `GET /containers/ID/json`.
pub(super) fn inspected(answer: ContainerInspectResponse) -> Inspected {
    let created = answer.created.as_deref().and_then(time).unwrap_or_default();
    let state = answer.state.unwrap_or_default();
    let run = run_state(&state, created);
    let network = answer.network_settings.unwrap_or_default();
    let ports = match run {
        RunState::Running => network.ports.as_ref().map(published).unwrap_or_default(),
        _ => Vec::new(),
    };
    Inspected {
        id: ContainerId(answer.id.unwrap_or_default()),
        name: answer.name.unwrap_or_default().trim_start_matches('/').to_owned(),
        image_id: image_id(answer.image.unwrap_or_default()),
        labels: answer.config.and_then(|config| config.labels).unwrap_or_default().into_iter().collect(),
        health: health(state.health.as_ref().and_then(|health| health.status)),
        started_at: state.started_at.as_deref().and_then(time),
        state: run,
        ports,
        addresses: addresses(network),
    }
}

/// From one entry of `GET /containers/json`, where it tells all: of one that does not run the exit code is missing.
pub(super) fn summarised(entry: ContainerSummary) -> Result<Inspected, ContainerId> {
    let id = ContainerId(entry.id.unwrap_or_default());
    let running = matches!(
        entry.state,
        Some(
            ContainerSummaryStateEnum::RUNNING
                | ContainerSummaryStateEnum::PAUSED
                | ContainerSummaryStateEnum::RESTARTING
                | ContainerSummaryStateEnum::STOPPING
        )
    );
    if !running {
        return Err(id);
    }
    let mut ports: Vec<_> = entry
        .ports
        .unwrap_or_default()
        .into_iter()
        .filter_map(|port| {
            let udp = port.typ == Some(PortSummaryTypeEnum::UDP);
            Some(PublishedPort { container: port.private_port, udp, host: port.public_port? })
        })
        .collect();
    ports.sort_by_key(|port| (port.container, port.udp));
    let networks = entry.network_settings.and_then(|settings| settings.networks);
    let status = entry.status.unwrap_or_default();
    Ok(Inspected {
        id,
        name: entry
            .names
            .unwrap_or_default()
            .first()
            .map(|name| name.trim_start_matches('/'))
            .unwrap_or_default()
            .to_owned(),
        image_id: image_id(entry.image_id.unwrap_or_default()),
        labels: entry.labels.unwrap_or_default().into_iter().collect(),
        state: RunState::Running,
        health: match status.rsplit_once('(').map_or("", |(_, said)| said) {
            "healthy)" => Health::Healthy,
            "unhealthy)" => Health::Unhealthy,
            "health: starting)" | "starting)" => Health::Starting,
            _ => Health::None,
        },
        started_at: None,
        ports,
        addresses: addresses(NetworkSettings { networks, ..NetworkSettings::default() }),
    })
}

/// Where it is in its life. One that the engine could not start counts as ended.
fn run_state(state: &ContainerState, created: Timestamp) -> RunState {
    let error = state.error.clone().unwrap_or_default();
    match state.status {
        Some(ContainerStateStatusEnum::EMPTY | ContainerStateStatusEnum::CREATED) | None if error.is_empty() => {
            RunState::Created
        }
        Some(
            ContainerStateStatusEnum::RUNNING
            | ContainerStateStatusEnum::PAUSED
            | ContainerStateStatusEnum::RESTARTING
            | ContainerStateStatusEnum::STOPPING,
        ) => RunState::Running,
        _ => RunState::Exited {
            code: state.exit_code.unwrap_or(-1),
            out_of_memory: state.oom_killed.unwrap_or(false),
            error,
            at: state.finished_at.as_deref().and_then(time).unwrap_or(created),
        },
    }
}

/// What the container's own check says.
pub(super) fn health(status: Option<HealthStatusEnum>) -> Health {
    match status {
        None | Some(HealthStatusEnum::EMPTY | HealthStatusEnum::NONE) => Health::None,
        Some(HealthStatusEnum::STARTING) => Health::Starting,
        Some(HealthStatusEnum::HEALTHY) => Health::Healthy,
        Some(HealthStatusEnum::UNHEALTHY) => Health::Unhealthy,
    }
}

/// The engine's time; nothing for its "never", which is of the year 1.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    Timestamp::parse(text).filter(|at| at.millis() > 0)
}

/// Podman leaves the algorithm out.
pub(super) fn image_id(id: String) -> String {
    if id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) { format!("sha256:{id}") } else { id }
}

fn published(ports: &PortMap) -> Vec<PublishedPort> {
    let mut published: Vec<_> = ports
        .iter()
        .filter_map(|(name, bindings)| {
            let (container, protocol) = name.split_once('/').unwrap_or((name, "tcp"));
            let host = bindings.iter().flatten().find_map(|binding| binding.host_port.as_deref()?.parse().ok())?;
            Some(PublishedPort { container: container.parse().ok()?, udp: protocol == "udp", host })
        })
        .collect();
    published.sort_by_key(|port| (port.container, port.udp));
    published
}

fn addresses(settings: NetworkSettings) -> BTreeMap<String, String> {
    let networks = settings.networks.unwrap_or_default();
    let named = networks.into_iter().filter_map(|(name, endpoint)| Some((name, endpoint.ip_address?)));
    named.filter(|(_, address)| !address.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(state: &str) -> Inspected {
        let text = format!(
            r#"{{"Id":"abc","Created":"2026-11-25T10:00:00.5Z","Name":"/shop","Image":"{}","State":{state},
               "Config":{{"Labels":{{"task":"1"}}}},
               "NetworkSettings":{{"Ports":{{"8080/tcp":[{{"HostIp":"127.0.0.1","HostPort":"49153"}}],"9/udp":null}},
               "Networks":{{"bridge":{{"IPAddress":"172.17.0.2"}},"none":{{"IPAddress":""}}}}}}}}"#,
            "a".repeat(64)
        );
        inspected(serde_json::from_str(&text).unwrap())
    }

    #[test]
    fn a_running_container_is_read() {
        let running = answer(
            r#"{"Status":"running","StartedAt":"2026-11-25T10:00:01.123456789Z","FinishedAt":"0001-01-01T00:00:00Z",
               "Health":{"Status":"starting"}}"#,
        );
        assert_eq!(running.state, RunState::Running);
        assert_eq!((running.name.as_str(), running.health), ("shop", Health::Starting));
        assert_eq!(running.image_id, format!("sha256:{}", "a".repeat(64)));
        assert_eq!(running.ports, [PublishedPort { container: 8080, udp: false, host: 49153 }]);
        assert_eq!(running.addresses, BTreeMap::from([("bridge".to_owned(), "172.17.0.2".to_owned())]));
        assert_eq!(running.started_at.map(Timestamp::iso8601_millis).as_deref(), Some("2026-11-25T10:00:01.123Z"));
    }

    #[test]
    fn an_end_tells_its_reason() {
        let killed = answer(
            r#"{"Status":"exited","ExitCode":137,"OOMKilled":true,"Error":"","FinishedAt":"2026-11-25T10:00:02Z"}"#,
        );
        assert!(killed.ports.is_empty());
        let at = Timestamp::parse("2026-11-25T10:00:02Z").unwrap();
        assert_eq!(killed.state, RunState::Exited { code: 137, out_of_memory: true, error: String::new(), at });
        let never =
            answer(r#"{"Status":"created","ExitCode":127,"Error":"no such file","FinishedAt":"0001-01-01T00:00:00Z"}"#);
        let at = Timestamp::parse("2026-11-25T10:00:00.5Z").unwrap();
        let error = "no such file".to_owned();
        assert_eq!(never.state, RunState::Exited { code: 127, out_of_memory: false, error, at });
        assert_eq!(answer(r#"{"Status":"created","ExitCode":0,"Error":""}"#).state, RunState::Created);
    }
}
