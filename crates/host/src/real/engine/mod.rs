//! A container engine with Docker's API: Docker itself, or Podman.
//!
//! It is looked for when it is first needed and again after it went away, so that the region starts without one and
//! finds one that is started later. Every call that does not stream has a deadline.
//!
//! Deliberately absent: TLS and SSH connections (an engine on another machine cannot publish ports on this one), and
//! building images (a build's own socket speaks to the engine through [`Engine::connect`]).

mod api;
mod archive;
mod containers;
mod create;
mod errors;
mod find;
mod images;
mod lines;
mod podman;
mod read;
mod watch;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bollard::Docker;
use bytes::Bytes;
use futures_util::stream::BoxStream;
use model::Timestamp;
use serde::de::DeserializeOwned;

use self::api::Failure;
use self::find::{Address, Found};
use crate::{
    Archive, Container, ContainerId, Duplex, Engine, EngineError, EngineEvent, EngineInfo, ImageInfo, Inspected, Lines,
    Network, RegistryLogin, RunState,
};

/// What a call may take that asks or changes little.
const SHORT: Duration = Duration::from_secs(30);

/// What a call may take that makes, starts or removes something on a busy machine.
const LONG: Duration = Duration::from_mins(2);

/// The engine of this machine.
pub(super) struct DockerEngine {
    /// Where it is, where somebody said so.
    url: Option<String>,
    /// Where it was found; forgotten when it does not answer any more.
    found: Mutex<Option<Arc<Found>>>,
    /// One looks for it at a time.
    search: tokio::sync::Mutex<()>,
    /// One makes networks at a time: older engines make two of one name.
    networks: tokio::sync::Mutex<()>,
}

impl DockerEngine {
    pub(super) fn new(url: Option<&str>) -> Self {
        Self {
            url: url.map(str::to_owned),
            found: Mutex::new(None),
            search: tokio::sync::Mutex::new(()),
            networks: tokio::sync::Mutex::new(()),
        }
    }

    fn known(&self) -> Option<Arc<Found>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, found: Option<Arc<Found>>) {
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }

    /// The engine, looked for where it is not known.
    async fn found(&self) -> Result<Arc<Found>, EngineError> {
        if let Some(found) = self.known() {
            return Ok(found);
        }
        let _one = self.search.lock().await;
        if let Some(found) = self.known() {
            return Ok(found);
        }
        let found = Arc::new(find::find(self.url.as_deref()).await?);
        tracing::info!(engine = %found.info.name, version = %found.info.version, at = %found.address, "container engine");
        self.remember(Some(Arc::clone(&found)));
        Ok(found)
    }

    /// Asks the engine; what went wrong on the way makes it be looked for again.
    async fn ask<T>(
        &self,
        what: &'static str,
        deadline: Duration,
        call: impl AsyncFnOnce(&Docker) -> Result<T, bollard::errors::Error>,
    ) -> Result<T, EngineError> {
        let found = self.found().await?;
        match tokio::time::timeout(deadline, call(&found.docker)).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(self.failed(&found.address, error)),
            Err(_) => Err(EngineError::Deadline(what)),
        }
    }

    /// Asks for something whose answer is read here.
    async fn get<T: DeserializeOwned>(
        &self,
        what: &'static str,
        deadline: Duration,
        path: &str,
    ) -> Result<T, EngineError> {
        let found = self.found().await?;
        match tokio::time::timeout(deadline, api::get(&found.address, path)).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(failure)) => Err(self.unanswered(&found.address, failure)),
            Err(_) => Err(EngineError::Deadline(what)),
        }
    }

    /// What a failure of a question means whose answer is read here.
    fn unanswered(&self, address: &Address, failure: Failure) -> EngineError {
        match failure {
            Failure::Status(status, message) => errors::answered(status, message),
            Failure::Silent(error) => {
                self.remember(None);
                errors::silent(address, &error)
            }
        }
    }

    /// What a failure of the client means.
    fn failed(&self, address: &Address, error: bollard::errors::Error) -> EngineError {
        let error = errors::from_bollard(address, error);
        if matches!(error, EngineError::Absent(_)) {
            self.remember(None);
        }
        error
    }
}

#[async_trait]
impl Engine for DockerEngine {
    async fn info(&self) -> Result<EngineInfo, EngineError> {
        let found = self.found().await?;
        match find::ask(&found.address).await {
            Ok(info) => Ok(info),
            Err(_) => {
                self.remember(None);
                Ok(self.found().await?.info.clone())
            }
        }
    }

    async fn ensure_network(&self, network: &Network) -> Result<(), EngineError> {
        self.network_ensure(network).await
    }

    async fn remove_network(&self, name: &str) -> Result<(), EngineError> {
        self.network_remove(name).await
    }

    async fn create(&self, container: &Container) -> Result<ContainerId, EngineError> {
        self.container_create(container).await
    }

    async fn start(&self, id: &ContainerId) -> Result<(), EngineError> {
        self.container_start(id).await
    }

    async fn stop(&self, id: &ContainerId, grace: Duration) -> Result<(), EngineError> {
        self.container_stop(id, grace).await
    }

    async fn remove(&self, id: &ContainerId) -> Result<(), EngineError> {
        self.container_remove(id).await
    }

    async fn inspect(&self, id: &ContainerId) -> Result<Inspected, EngineError> {
        self.container_inspect(id).await
    }

    async fn list(&self, labels: &[(&str, &str)]) -> Result<Vec<Inspected>, EngineError> {
        self.container_list(labels).await
    }

    async fn wait(&self, id: &ContainerId) -> Result<RunState, EngineError> {
        self.container_wait(id).await
    }

    async fn logs(&self, id: &ContainerId, since: Option<Timestamp>, follow: bool) -> Result<Lines, EngineError> {
        self.container_logs(id, since, follow).await
    }

    async fn put_archive(&self, id: &ContainerId, folder: &str, archive: Archive) -> Result<(), EngineError> {
        self.archive_put(id, folder, archive).await
    }

    async fn get_archive(&self, id: &ContainerId, path: &str) -> Result<Archive, EngineError> {
        self.archive_get(id, path).await
    }

    async fn pull(&self, image: &str, login: Option<&RegistryLogin>) -> Result<(), EngineError> {
        self.image_pull(image, login).await
    }

    async fn image(&self, image: &str) -> Result<ImageInfo, EngineError> {
        self.image_inspect(image).await
    }

    async fn tag(&self, image: &str, repository: &str, tag: &str) -> Result<(), EngineError> {
        self.image_tag(image, repository, tag).await
    }

    async fn remove_image(&self, image: &str) -> Result<(), EngineError> {
        self.image_remove(image).await
    }

    async fn import(&self, image: &str, archive: Bytes) -> Result<(), EngineError> {
        self.image_import(image, archive).await
    }

    async fn remove_volume(&self, name: &str) -> Result<(), EngineError> {
        self.volume_remove(name).await
    }

    async fn stats(&self, id: &ContainerId) -> Result<serde_json::Value, EngineError> {
        self.container_stats(id).await
    }

    async fn events(&self, label: &str) -> Result<BoxStream<'static, EngineEvent>, EngineError> {
        self.watch(label).await
    }

    async fn connect(&self) -> Result<Box<dyn Duplex>, EngineError> {
        let found = self.found().await?;
        match api::dial(&found.address).await {
            Ok(connection) => Ok(connection),
            Err(error) => {
                self.remember(None);
                Err(errors::silent(&found.address, &error))
            }
        }
    }
}
