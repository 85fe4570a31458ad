//! Files into and out of containers, as tar archives.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bollard::query_parameters::{DownloadFromContainerOptionsBuilder, UploadToContainerOptionsBuilder};
use futures_util::{StreamExt, stream};

use super::containers::checked;
use super::{DockerEngine, SHORT, errors};
use crate::real::clock::SystemClock;
use crate::{Archive, Clock, ContainerId, EngineError};

/// What unpacking a whole archive may take.
const UNPACK: Duration = Duration::from_mins(15);

/// Podman gives nothing at all while it clears up after a container that has just ended.
const TRIES: u32 = 20;
const AGAIN: Duration = Duration::from_millis(100);

impl DockerEngine {
    pub(super) async fn archive_put(
        &self,
        id: &ContainerId,
        folder: &str,
        archive: Archive,
    ) -> Result<(), EngineError> {
        let id = checked(&id.0)?;
        let options = UploadToContainerOptionsBuilder::new().path(folder).build();
        // Where the archive itself breaks off, that is the reason, not what the engine says of its half.
        let broken = Arc::new(Mutex::new(None));
        let reason = Arc::clone(&broken);
        let body = bollard::body_try_stream(archive.map(move |piece| {
            piece.map_err(|error| {
                let message = io::Error::other(error.to_string());
                *reason.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                message
            })
        }));
        let put = self
            .ask("unpack an archive", UNPACK, async |docker| docker.upload_to_container(id, Some(options), body).await)
            .await;
        let broken = broken.lock().unwrap_or_else(PoisonError::into_inner).take();
        broken.map_or(put, Err)
    }

    pub(super) async fn archive_get(&self, id: &ContainerId, path: &str) -> Result<Archive, EngineError> {
        let id = checked(&id.0)?;
        let found = self.found().await?;
        for _ in 0..TRIES {
            let options = DownloadFromContainerOptionsBuilder::new().path(path).build();
            let address = found.address.clone();
            let mut pieces = found
                .docker
                .download_from_container(id, Some(options))
                .map(move |piece| piece.map_err(|error| errors::from_bollard(&address, error)))
                .boxed();
            // The first piece tells whether there is such a path.
            match tokio::time::timeout(SHORT, pieces.next()).await {
                Ok(Some(Ok(first))) => return Ok(stream::iter([Ok(first)]).chain(pieces).boxed()),
                Ok(Some(Err(error))) => return Err(error),
                Ok(None) => SystemClock.sleep(AGAIN).await,
                Err(_) => break,
            }
        }
        Err(EngineError::Deadline("read an archive"))
    }
}
