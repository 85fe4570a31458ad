//! Containers and their networks.

use std::time::Duration;

use bollard::models::{ContainerCreateBody, HostConfig, Ipam, IpamConfig, NetworkCreateRequest};
use bollard::query_parameters::{
    CreateContainerOptionsBuilder, InspectNetworkOptions, RemoveContainerOptionsBuilder, RemoveVolumeOptions,
    StartContainerOptions, StopContainerOptionsBuilder,
};
use futures_util::{StreamExt, stream};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{DockerEngine, LONG, SHORT, create, errors, read};
use crate::{Container, ContainerId, EngineError, Inspected, Network};

/// How many containers are asked after at the same time.
const AT_ONCE: usize = 8;

impl DockerEngine {
    pub(super) async fn network_ensure(&self, network: &Network) -> Result<(), EngineError> {
        let name = checked(&network.name)?;
        let _one = self.networks.lock().await;
        let known = self
            .ask("tell of a network", SHORT, async |docker| {
                docker.inspect_network(name, None::<InspectNetworkOptions>).await
            })
            .await;
        match known {
            // The engine also finds a network by the beginning of its id.
            Ok(known) if known.name.as_deref() == Some(name) => return Ok(()),
            Ok(_) | Err(EngineError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
        let ipam = network.subnet.as_ref().map(|subnet| Ipam {
            config: Some(vec![IpamConfig {
                subnet: Some(subnet.clone()),
                gateway: network.gateway.clone(),
                ..IpamConfig::default()
            }]),
            ..Ipam::default()
        });
        let podman = self.found().await?.is_podman();
        let request = NetworkCreateRequest {
            name: name.to_owned(),
            driver: Some("bridge".to_owned()),
            ipam,
            labels: Some(network.labels.clone().into_iter().collect()),
            options: network.isolated.then(|| isolation(podman)),
            ..NetworkCreateRequest::default()
        };
        match self.ask("make a network", LONG, async |docker| docker.create_network(request).await).await {
            // Somebody else made it meanwhile.
            Ok(_) | Err(EngineError::Conflict(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn network_remove(&self, name: &str) -> Result<(), EngineError> {
        let name = checked(name)?;
        gone(self.ask("remove a network", LONG, async |docker| docker.remove_network(name).await).await)
    }

    pub(super) async fn volume_remove(&self, name: &str) -> Result<(), EngineError> {
        let name = checked(name)?;
        let options = None::<RemoveVolumeOptions>;
        gone(self.ask("remove a volume", LONG, async |docker| docker.remove_volume(name, options).await).await)
    }

    pub(super) async fn container_stats(&self, id: &ContainerId) -> Result<serde_json::Value, EngineError> {
        let id = checked(&id.0)?;
        let path = format!("/containers/{id}/stats?stream=false");
        let stats: serde_json::Value = self.get("tell what a container uses", SHORT, &path).await?;
        // Of one that does not run the engine answers all fields, and nothing in them.
        let runs = stats.get("read").and_then(serde_json::Value::as_str).is_some_and(|at| !at.starts_with("0001-"));
        Ok(if runs { stats } else { serde_json::Value::Null })
    }

    pub(super) async fn container_create(&self, container: &Container) -> Result<ContainerId, EngineError> {
        let options = CreateContainerOptionsBuilder::new().name(checked(&container.name)?).build();
        let body = create::body(container);
        let make = |body: ContainerCreateBody| {
            let options = options.clone();
            self.ask("make a container", LONG, async move |docker| docker.create_container(Some(options), body).await)
        };
        let unlimited = || {
            let host_config = body.host_config.clone().map(|host| HostConfig { storage_opt: None, ..host });
            ContainerCreateBody { host_config, ..body.clone() }
        };
        let made = match make(body.clone()).await {
            // Few file systems can tell how much a container has written.
            Err(EngineError::Refused { message, .. })
                if container.storage.is_some() && message.contains("storage-opt") =>
            {
                tracing::debug!(container = %container.name, message, "no limit of what a container may write");
                make(unlimited()).await?
            }
            made => made?,
        };
        for warning in made.warnings {
            tracing::debug!(container = %container.name, %warning, "the engine warns");
        }
        Ok(ContainerId(made.id))
    }

    pub(super) async fn container_start(&self, id: &ContainerId) -> Result<(), EngineError> {
        let id = checked(&id.0)?;
        self.ask("start a container", LONG, async |docker| {
            docker.start_container(id, None::<StartContainerOptions>).await
        })
        .await
    }

    pub(super) async fn container_stop(&self, id: &ContainerId, grace: Duration) -> Result<(), EngineError> {
        let id = checked(&id.0)?;
        let seconds = i32::try_from(grace.as_millis().div_ceil(1000)).unwrap_or(i32::MAX);
        let options = StopContainerOptionsBuilder::new().t(seconds).build();
        self.ask("stop a container", grace + LONG, async |docker| docker.stop_container(id, Some(options)).await).await
    }

    pub(super) async fn container_remove(&self, id: &ContainerId) -> Result<(), EngineError> {
        let id = checked(&id.0)?;
        let options = RemoveContainerOptionsBuilder::new().force(true).v(true).build();
        let removed =
            self.ask("remove a container", LONG, async |docker| docker.remove_container(id, Some(options)).await).await;
        match removed {
            Err(EngineError::Conflict(message)) if message.contains("is already in progress") => Ok(()),
            removed => gone(removed),
        }
    }

    pub(super) async fn container_inspect(&self, id: &ContainerId) -> Result<Inspected, EngineError> {
        let id = checked(&id.0)?;
        let answer = self.get("tell of a container", SHORT, &format!("/containers/{id}/json")).await?;
        Ok(read::inspected(answer))
    }

    pub(super) async fn container_list(&self, labels: &[(&str, &str)]) -> Result<Vec<Inspected>, EngineError> {
        let labels: Vec<_> = labels
            .iter()
            .map(|(name, value)| if value.is_empty() { (*name).to_owned() } else { format!("{name}={value}") })
            .collect();
        let filters = serde_json::json!({ "label": labels }).to_string();
        let path = format!("/containers/json?all=true&filters={}", utf8_percent_encode(&filters, NON_ALPHANUMERIC));
        let entries: Vec<read::Entry> = self.get("list containers", LONG, &path).await?;
        let mut containers = Vec::with_capacity(entries.len());
        let mut asked = Vec::new();
        for entry in entries {
            match read::listed(entry) {
                Ok(container) => containers.push(container),
                Err(id) => asked.push(id),
            }
        }
        let ask = |id: ContainerId| async move { self.container_inspect(&id).await };
        let mut answers = stream::iter(asked.into_iter().map(ask)).buffer_unordered(AT_ONCE);
        while let Some(answer) = answers.next().await {
            match answer {
                Ok(container) => containers.push(container),
                Err(EngineError::NotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(containers)
    }
}

/// Nothing to remove is as good as removed.
pub(super) fn gone(result: Result<(), EngineError>) -> Result<(), EngineError> {
    match result {
        Err(EngineError::NotFound(_)) => Ok(()),
        result => result,
    }
}

/// A name or id that can stand in a path of the API.
pub(super) fn checked(name: &str) -> Result<&str, EngineError> {
    let fits = name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.len() <= 255
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    if fits { Ok(name) } else { Err(errors::refused(format!("{name:?} is no name of a container or network"))) }
}

/// How each engine is told that the containers of a network do not reach each other. Podman keeps apart networks only:
/// its containers on one bridge do reach each other.
fn isolation(podman: bool) -> std::collections::HashMap<String, String> {
    let (name, value) = if podman { ("isolate", "true") } else { ("com.docker.network.bridge.enable_icc", "false") };
    std::collections::HashMap::from([(name.to_owned(), value.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_place_in_the_path() {
        for good in ["shop", "longshore-task_1.web", "0123abcd"] {
            assert!(checked(good).is_ok(), "{good}");
        }
        for bad in ["", "..", "a/../b", "a?force=1", "a b", "-x", "a%2fb", "ä"] {
            assert!(matches!(checked(bad), Err(EngineError::Refused { status: 400, .. })), "{bad}");
        }
    }
}
