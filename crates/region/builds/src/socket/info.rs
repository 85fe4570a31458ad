//! `GET /info`: what a docker command needs of it, and nothing of the machine's own business.

use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::{Map, Value};
use wire::Body;

use super::Socket;
use super::forward::{Ask, Refusal, json};

const SHOWN: [&str; 20] = [
    "Architecture",
    "BridgeNfIp6tables",
    "BridgeNfIptables",
    "CPUSet",
    "CPUShares",
    "CgroupDriver",
    "CgroupVersion",
    "CpuCfsPeriod",
    "CpuCfsQuota",
    "Driver",
    "IPv4Forwarding",
    "Isolation",
    "KernelVersion",
    "MemTotal",
    "MemoryLimit",
    "NCPU",
    "OSType",
    "OperatingSystem",
    "ServerVersion",
    "SwapLimit",
];

impl Socket {
    pub(super) async fn info(&self, headers: &HeaderMap) -> Result<Response<Body>, Refusal> {
        let (status, text) = self.read(Ask::new(Method::GET, "/info", headers).bare()).await?;
        if status != StatusCode::OK {
            return Err(Refusal::new(status, text));
        }
        let all: Map<String, Value> = serde_json::from_str(&text).map_err(Refusal::engine)?;
        Ok(json(StatusCode::OK, &Value::Object(reduced(all))))
    }
}

fn reduced(all: Map<String, Value>) -> Map<String, Value> {
    let mut shown: Map<String, Value> = all.into_iter().filter(|(name, _)| SHOWN.contains(&name.as_str())).collect();
    shown.insert("IndexServerAddress".to_owned(), "https://index.docker.io/v1/".into());
    shown.insert("Name".to_owned(), "longshore".into());
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_keeps_its_own_business() {
        let Value::Object(all) = serde_json::json!({"NCPU": 2, "DockerRootDir": "/var/lib/docker", "Name": "secret"})
        else {
            panic!("an object")
        };
        let shown = reduced(all);
        assert_eq!(shown["NCPU"], 2);
        assert_eq!(shown["Name"], "longshore");
        assert!(!shown.contains_key("DockerRootDir"));
    }
}
