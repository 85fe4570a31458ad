//! From the engine's answers to what Longshore knows of a container. Pure.
//!
//! These answers are read here rather than by the client library, which knows Docker's states alone: Podman has more
//! (`stopped`, `configured`).

use std::collections::BTreeMap;

use bollard::models::HealthStatusEnum;
use model::Timestamp;
use serde::Deserialize;

use crate::{ContainerId, Health, Inspected, PublishedPort, RunState};

/// `GET /containers/ID/json`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Answer {
    id: String,
    #[serde(default)]
    created: String,
    name: String,
    image: String,
    state: State,
    config: Option<Config>,
    network_settings: Option<Networks>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct State {
    status: String,
    #[serde(default)]
    error: String,
    exit_code: Option<i64>,
    #[serde(default, rename = "OOMKilled")]
    oom_killed: bool,
    started_at: Option<String>,
    finished_at: Option<String>,
    health: Option<Checked>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Checked {
    #[serde(default)]
    status: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Config {
    labels: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Networks {
    ports: Option<BTreeMap<String, Option<Vec<Binding>>>>,
    networks: Option<BTreeMap<String, Endpoint>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Binding {
    #[serde(default)]
    host_port: String,
}

#[derive(Deserialize)]
struct Endpoint {
    #[serde(default, rename = "IPAddress")]
    address: String,
}

/// An entry of `GET /containers/json`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Entry {
    id: String,
    names: Option<Vec<String>>,
    #[serde(rename = "ImageID")]
    image_id: String,
    labels: Option<BTreeMap<String, String>>,
    state: String,
    #[serde(default)]
    status: String,
    ports: Option<Vec<ListedPort>>,
    network_settings: Option<Networks>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ListedPort {
    private_port: u16,
    public_port: Option<u16>,
    #[serde(rename = "Type")]
    protocol: String,
}

/// What an answer says.
pub(super) fn inspected(answer: Answer) -> Inspected {
    let created = time(&answer.created).unwrap_or_default();
    let state = answer.state;
    let (ports, networks) = answer.network_settings.map(|it| (it.ports, it.networks)).unwrap_or_default();
    let health = state.health.as_ref().and_then(|health| health.status.parse().ok());
    let started_at = state.started_at.as_deref().and_then(time);
    let state = run_state(state, created);
    Inspected {
        id: ContainerId(answer.id),
        name: answer.name.trim_start_matches('/').to_owned(),
        image_id: image_id(answer.image),
        labels: answer.config.and_then(|config| config.labels).unwrap_or_default(),
        health: self::health(health),
        started_at,
        ports: if state == RunState::Running { published(&ports.unwrap_or_default()) } else { Vec::new() },
        state,
        addresses: addresses(networks),
    }
}

/// What an entry of the list says, where it tells all: of a container that does not run the exit code is missing, and
/// only its id comes back.
pub(super) fn listed(entry: Entry) -> Result<Inspected, ContainerId> {
    let id = ContainerId(entry.id);
    if !runs(&entry.state) {
        return Err(id);
    }
    let mut ports: Vec<_> = entry
        .ports
        .unwrap_or_default()
        .into_iter()
        .filter_map(|port| {
            Some(PublishedPort { container: port.private_port, udp: port.protocol == "udp", host: port.public_port? })
        })
        .collect();
    ports.sort_by_key(|port| (port.container, port.udp));
    let names = entry.names.unwrap_or_default();
    Ok(Inspected {
        id,
        name: names.first().map(|name| name.trim_start_matches('/')).unwrap_or_default().to_owned(),
        image_id: image_id(entry.image_id),
        labels: entry.labels.unwrap_or_default(),
        state: RunState::Running,
        // `Up 3 minutes (healthy)`
        health: match entry.status.rsplit_once('(').map_or("", |(_, said)| said) {
            "healthy)" => Health::Healthy,
            "unhealthy)" => Health::Unhealthy,
            "health: starting)" | "starting)" => Health::Starting,
            _ => Health::None,
        },
        started_at: None,
        ports,
        addresses: addresses(entry.network_settings.and_then(|settings| settings.networks)),
    })
}

/// In the engine's words, whether it runs.
fn runs(state: &str) -> bool {
    matches!(state, "running" | "paused" | "restarting" | "stopping")
}

/// Where it is in its life. One that the engine could not start counts as ended.
fn run_state(state: State, created: Timestamp) -> RunState {
    match state.status.as_str() {
        status if runs(status) => RunState::Running,
        "" | "created" | "configured" | "initialized" if state.error.is_empty() => RunState::Created,
        _ => RunState::Exited {
            code: state.exit_code.unwrap_or(-1),
            out_of_memory: state.oom_killed,
            error: state.error,
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

fn published(ports: &BTreeMap<String, Option<Vec<Binding>>>) -> Vec<PublishedPort> {
    let mut published: Vec<_> = ports
        .iter()
        .filter_map(|(name, bindings)| {
            let (container, protocol) = name.split_once('/').unwrap_or((name, "tcp"));
            let host = bindings.iter().flatten().find_map(|binding| binding.host_port.parse().ok())?;
            Some(PublishedPort { container: container.parse().ok()?, udp: protocol == "udp", host })
        })
        .collect();
    published.sort_by_key(|port| (port.container, port.udp));
    published
}

fn addresses(networks: Option<BTreeMap<String, Endpoint>>) -> BTreeMap<String, String> {
    let named = networks.unwrap_or_default().into_iter().map(|(name, endpoint)| (name, endpoint.address));
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
        let podmans = answer(r#"{"Status":"stopped","ExitCode":1,"Health":{"Status":"","Log":null}}"#);
        assert!(matches!(podmans.state, RunState::Exited { code: 1, .. }));
    }

    #[test]
    fn a_list_tells_of_those_that_run() {
        let text = r#"{"Id":"abc","Names":["/shop"],"ImageID":"sha256:1","Labels":null,"State":"running",
            "Status":"Up 3 minutes (unhealthy)","Ports":[{"PrivatePort":53,"Type":"udp"},
            {"IP":"127.0.0.1","PrivatePort":8080,"PublicPort":49153,"Type":"tcp"}],
            "NetworkSettings":{"Networks":{"tasks":{"IPAddress":"10.0.0.2"}}}}"#;
        let running = listed(serde_json::from_str(text).unwrap()).unwrap();
        assert_eq!((running.name.as_str(), running.health), ("shop", Health::Unhealthy));
        assert_eq!(running.ports, [PublishedPort { container: 8080, udp: false, host: 49153 }]);
        assert_eq!(running.addresses["tasks"], "10.0.0.2");
        let ended = text.replace("running", "exited");
        assert_eq!(listed(serde_json::from_str(&ended).unwrap()), Err(ContainerId("abc".to_owned())));
    }
}
