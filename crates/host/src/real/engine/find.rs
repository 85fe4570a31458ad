//! Where the engine is.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use bollard::Docker;
use serde_json::Value;

use super::api::{self, Failure};
use super::errors;
use crate::{EngineError, EngineInfo};

/// What its first answer may take.
const ANSWER: Duration = Duration::from_secs(10);

/// Where an engine listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// A socket of this machine.
    Socket(PathBuf),
    /// `host:port`, plain HTTP.
    Tcp(String),
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Socket(path) => write!(f, "unix://{}", path.display()),
            Self::Tcp(authority) => write!(f, "tcp://{authority}"),
        }
    }
}

/// An engine that answered.
pub(super) struct Found {
    pub(super) address: Address,
    pub(super) info: EngineInfo,
    pub(super) docker: Docker,
}

impl Found {
    pub(super) fn is_podman(&self) -> bool {
        self.info.name == "Podman"
    }
}

/// The engine at `url`, or the first that answers where engines use to be.
pub(super) async fn find(url: Option<&str>) -> Result<Found, EngineError> {
    if let Some(url) = url {
        let address = parse(url).map_err(EngineError::Absent)?;
        let info = ask(&address).await.map_err(|error| errors::silent(&address, &error))?;
        return client(address, info);
    }
    let mut tried = Vec::new();
    for address in candidates(|name| std::env::var(name).ok()) {
        match address {
            Err(reason) => tried.push(reason),
            Ok(address) => match ask(&address).await {
                Ok(info) => return client(address, info),
                Err(error) => tried.push(format!("{address}: {}", errors::root(&error))),
            },
        }
    }
    Err(EngineError::Absent(format!(
        "no container engine was found ({}); start Docker or Podman (its socket too: systemctl start podman.socket), \
         or name one with --engine URL",
        tried.join("; ")
    )))
}

/// What is there.
pub(super) async fn ask(address: &Address) -> io::Result<EngineInfo> {
    let version: Value = match tokio::time::timeout(ANSWER, api::get(address, "/version")).await {
        Ok(Ok(version)) => version,
        Ok(Err(Failure::Silent(error))) => return Err(error),
        Ok(Err(Failure::Status(status, _))) => return Err(io::Error::other(format!("it answers with {status}"))),
        Err(_) => return Err(io::ErrorKind::TimedOut.into()),
    };
    let text = |name: &str| version.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut components = version.get("Components").and_then(Value::as_array).into_iter().flatten();
    let podman = components.any(|part| part.get("Name").and_then(Value::as_str) == Some("Podman Engine"));
    if text("ApiVersion").is_empty() {
        return Err(io::Error::other("it is no container engine"));
    }
    Ok(EngineInfo {
        name: if podman { "Podman" } else { "Docker" }.to_owned(),
        version: text("Version"),
        platform: format!("{}/{}", text("Os"), text("Arch")),
    })
}

fn client(address: Address, info: EngineInfo) -> Result<Found, EngineError> {
    // The deadlines are ours, call by call; the client's own would end the streams.
    let never = u64::from(u32::MAX);
    let docker = match &address {
        Address::Socket(path) => {
            Docker::connect_with_unix(&path.to_string_lossy(), never, bollard::API_DEFAULT_VERSION)
        }
        Address::Tcp(authority) => Docker::connect_with_http(authority, never, bollard::API_DEFAULT_VERSION),
    };
    let docker = docker.map_err(|error| errors::from_bollard(&address, error))?;
    Ok(Found { address, info, docker })
}

/// Reads an engine's URL.
fn parse(url: &str) -> Result<Address, String> {
    if let Some(path) = url.strip_prefix("unix://") {
        return match path {
            path if path.starts_with('/') => Ok(Address::Socket(path.into())),
            _ => Err(format!("the engine's URL {url} has no absolute path: unix:///run/docker.sock")),
        };
    }
    if let Some(authority) = url.strip_prefix("tcp://").or_else(|| url.strip_prefix("http://")) {
        let authority = authority.trim_end_matches('/');
        return match authority.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() && !authority.contains('/') => {
                Ok(Address::Tcp(authority.to_owned()))
            }
            _ => Err(format!("the engine's URL {url} has no host and port: tcp://127.0.0.1:2375")),
        };
    }
    Err(format!("an engine is reached at unix:///path or tcp://host:port, not at {url}"))
}

/// Where engines use to be, the likeliest first.
fn candidates(variable: impl Fn(&str) -> Option<String>) -> Vec<Result<Address, String>> {
    if let Some(url) = variable("DOCKER_HOST").filter(|url| !url.is_empty()) {
        // Whoever sets it means it: no other engine is taken instead.
        return vec![parse(&url).map_err(|reason| format!("DOCKER_HOST: {reason}"))];
    }
    let folder = |name: &str| variable(name).filter(|folder| folder.starts_with('/')).map(PathBuf::from);
    let run = folder("XDG_RUNTIME_DIR");
    let sockets = [
        Some(PathBuf::from("/var/run/docker.sock")),
        run.as_ref().map(|run| run.join("docker.sock")),
        folder("HOME").map(|home| home.join(".docker/run/docker.sock")),
        Some(PathBuf::from("/run/podman/podman.sock")),
        run.as_ref().map(|run| run.join("podman/podman.sock")),
    ];
    sockets.into_iter().flatten().map(|socket| Ok(Address::Socket(socket))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_read() {
        for (url, address) in [
            ("unix:///run/docker.sock", "unix:///run/docker.sock"),
            ("tcp://127.0.0.1:2375", "tcp://127.0.0.1:2375"),
            ("http://localhost:2375/", "tcp://localhost:2375"),
        ] {
            assert_eq!(parse(url).map(|address| address.to_string()), Ok(address.to_owned()));
        }
        for bad in ["unix://docker.sock", "https://engine:2376", "ssh://root@engine", "tcp://engine", "docker", ""] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn docker_host_is_the_only_one_where_it_is_set() {
        let set = |url: &'static str| move |name: &str| (name == "DOCKER_HOST").then(|| url.to_owned());
        assert_eq!(candidates(set("tcp://127.0.0.1:1")), [Ok(Address::Tcp("127.0.0.1:1".to_owned()))]);
        assert!(candidates(set("ssh://engine"))[0].as_ref().is_err_and(|reason| reason.starts_with("DOCKER_HOST: ")));
        let all = candidates(|name| match name {
            "HOME" => Some("/home/ann".to_owned()),
            "XDG_RUNTIME_DIR" => Some("/run/user/7".to_owned()),
            _ => None,
        });
        let all: Vec<_> = all.into_iter().flatten().map(|address| address.to_string()).collect();
        assert_eq!(
            all,
            [
                "unix:///var/run/docker.sock",
                "unix:///run/user/7/docker.sock",
                "unix:///home/ann/.docker/run/docker.sock",
                "unix:///run/podman/podman.sock",
                "unix:///run/user/7/podman/podman.sock"
            ]
        );
        assert_eq!(candidates(|_| None).len(), 2);
    }

    #[tokio::test]
    async fn an_absent_engine_says_what_to_do() {
        let error = find(Some("unix:///nowhere/engine.sock")).await.err().map(|error| error.to_string());
        let error = error.unwrap_or_default();
        assert!(error.contains("unix:///nowhere/engine.sock") && error.contains("--engine URL"), "{error}");
    }
}
