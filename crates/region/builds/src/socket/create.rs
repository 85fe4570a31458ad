//! What a container of a build may be: no way out of it. Pure.
//!
//! The engine's own list of settings grows; so those that are known to be harmless are listed, and any other that says
//! something is refused by name.

use serde_json::{Map, Value, json};

/// Settings of the host's side that stay inside.
const HARMLESS: [&str; 31] = [
    "Annotations",
    "AutoRemove",
    "BlkioWeight",
    "CapDrop",
    "ConsoleSize",
    "CpuCount",
    "CpuPeriod",
    "CpuPercent",
    "CpuQuota",
    "CpuRealtimePeriod",
    "CpuRealtimeRuntime",
    "CpuShares",
    "CpusetCpus",
    "CpusetMems",
    "Dns",
    "DnsOptions",
    "DnsSearch",
    "ExtraHosts",
    "Init",
    "KernelMemory",
    "MemoryReservation",
    "MemorySwap",
    "MemorySwappiness",
    "NanoCpus",
    "OomKillDisable",
    "PidsLimit",
    "ReadonlyRootfs",
    "ShmSize",
    "StorageOpt",
    "Tmpfs",
    "Ulimits",
];

/// What a container gets whatever it asks for.
pub(super) struct Given<'a> {
    pub(super) image: &'a str,
    pub(super) labels: &'a [(&'a str, &'a str)],
    pub(super) memory: u64,
}

/// Checks the body of `POST /containers/create`, and makes it the build's own.
pub(super) fn confine(body: &mut Map<String, Value>, given: &Given<'_>) -> Result<(), String> {
    let mut host = match body.remove("HostConfig") {
        Some(Value::Object(host)) => host,
        _ => Map::new(),
    };
    for (name, value) in &host {
        if !said(value) || HARMLESS.contains(&name.as_str()) {
            continue;
        }
        let allowed = match name.as_str() {
            "Memory" => true,
            "NetworkMode" => matches!(value.as_str(), Some("default" | "bridge" | "none")),
            "IpcMode" => matches!(value.as_str(), Some("private" | "none" | "shareable")),
            "CgroupnsMode" => value == "private",
            "Isolation" => value == "default",
            "RestartPolicy" => matches!(value["Name"].as_str(), None | Some("" | "no")),
            "LogConfig" => {
                value["Type"].as_str().is_none_or(|kind| matches!(kind, "" | "json-file")) && !said(&value["Config"])
            }
            "SecurityOpt" => value.as_array().is_some_and(|all| all.iter().all(|one| *one == "no-new-privileges")),
            _ => false,
        };
        if !allowed {
            return Err(format!("HostConfig.{name}"));
        }
    }
    for hidden in ["MaskedPaths", "ReadonlyPaths"] {
        // null leaves Docker's own list in force; an empty one would not.
        if host.get(hidden).is_some_and(|value| !value.is_null()) {
            return Err(format!("HostConfig.{hidden}"));
        }
    }
    if body
        .get("Volumes")
        .is_some_and(|volumes| volumes.as_object().is_some_and(|all| all.keys().any(|path| path.contains(':'))))
    {
        return Err("Volumes".to_owned());
    }
    networks(body.get("NetworkingConfig"))?;
    let asked = host.get("Memory").and_then(Value::as_u64).filter(|memory| *memory > 0);
    host.insert("Memory".to_owned(), json!(asked.map_or(given.memory, |memory| memory.min(given.memory))));
    host.remove("MemorySwap");
    host.remove("OomKillDisable");
    body.insert("HostConfig".to_owned(), Value::Object(host));
    body.insert("Image".to_owned(), json!(given.image));
    let mut labels = match body.remove("Labels") {
        Some(Value::Object(labels)) => labels,
        _ => Map::new(),
    };
    labels.retain(|name, _| !name.starts_with("longshore."));
    for (name, value) in given.labels {
        labels.insert((*name).to_owned(), json!(value));
    }
    body.insert("Labels".to_owned(), Value::Object(labels));
    Ok(())
}

/// It is not what is meant where nothing is said.
fn said(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(said),
        Value::Object(entries) => entries.values().any(said) || entries.values().any(Value::is_object),
    }
}

/// Only the engine's usual network, and nothing but aliases on it.
fn networks(config: Option<&Value>) -> Result<(), String> {
    let endpoints = config.map(|config| &config["EndpointsConfig"]);
    let Some(Value::Object(endpoints)) = endpoints else { return Ok(()) };
    match endpoints.keys().find(|name| !matches!(name.as_str(), "default" | "bridge" | "none")) {
        Some(name) => Err(format!("NetworkingConfig.EndpointsConfig.{name}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn confined(body: Value) -> Result<Value, String> {
        let Value::Object(mut body) = body else { panic!("an object") };
        let given = Given { image: "sha256:ab", labels: &[("longshore.build", "1")], memory: 1000 };
        confine(&mut body, &given).map(|()| Value::Object(body))
    }

    #[test]
    fn a_plain_container_is_made_the_builds_own() {
        let body = confined(json!({
            "Image": "alpine", "Labels": {"a": "b", "longshore.region": "forged"},
            "HostConfig": {
                "NetworkMode": "default", "Binds": null, "Privileged": false, "CapAdd": null, "Memory": 5000,
                "RestartPolicy": {"Name": "no", "MaximumRetryCount": 0}, "LogConfig": {"Type": "", "Config": {}},
                "Devices": [], "MaskedPaths": null, "ReadonlyPaths": null, "ConsoleSize": [0, 0], "AutoRemove": true,
                "OomScoreAdj": 0, "MemorySwappiness": -1, "PortBindings": {}, "CgroupnsMode": "private"
            },
            "NetworkingConfig": {"EndpointsConfig": {"default": {"Aliases": null}}}
        }))
        .unwrap();
        assert_eq!(body["Image"], "sha256:ab");
        assert_eq!(body["Labels"], json!({"a": "b", "longshore.build": "1"}));
        assert_eq!(body["HostConfig"]["Memory"], 1000);
    }

    #[test]
    fn every_way_out_is_closed() {
        for (name, value) in [
            ("Privileged", json!(true)),
            ("Binds", json!(["/:/host"])),
            ("Mounts", json!([{"Type": "bind", "Source": "/", "Target": "/host"}])),
            ("NetworkMode", json!("host")),
            ("NetworkMode", json!("container:abc")),
            ("PidMode", json!("host")),
            ("IpcMode", json!("host")),
            ("UTSMode", json!("host")),
            ("UsernsMode", json!("host")),
            ("CgroupnsMode", json!("host")),
            ("CgroupParent", json!("/")),
            ("Devices", json!([{"PathOnHost": "/dev/sda"}])),
            ("DeviceRequests", json!([{"Driver": "x"}])),
            ("DeviceCgroupRules", json!(["a *:* rwm"])),
            ("CapAdd", json!(["SYS_ADMIN"])),
            ("SecurityOpt", json!(["seccomp=unconfined"])),
            ("VolumesFrom", json!(["other"])),
            ("Links", json!(["other"])),
            ("Sysctls", json!({"kernel.x": "1"})),
            ("Runtime", json!("evil")),
            ("PortBindings", json!({"80/tcp": [{"HostPort": "80"}]})),
            ("PublishAllPorts", json!(true)),
            ("GroupAdd", json!(["docker"])),
            ("VolumeDriver", json!("evil")),
            ("OomScoreAdj", json!(-1000)),
            ("MaskedPaths", json!([])),
            ("ReadonlyPaths", json!([])),
            ("RestartPolicy", json!({"Name": "always"})),
            ("LogConfig", json!({"Type": "syslog", "Config": {"syslog-address": "x"}})),
            ("ContainerIDFile", json!("/x")),
            ("SomethingNew", json!(true)),
        ] {
            let error = confined(json!({"HostConfig": {name: value}})).unwrap_err();
            assert_eq!(error, format!("HostConfig.{name}"));
        }
        assert!(confined(json!({"NetworkingConfig": {"EndpointsConfig": {"longshore": {}}}})).is_err());
    }
}
