//! What is done with layers, whether through the API or through `/v2/`.

use std::sync::Arc;

use store::{Blob, Digest, StoreError};

use crate::Registry;
use crate::collect::GRACE;
use crate::errors::RegistryError;
use crate::model::{Layer, Place, Scope};
use crate::uploads::Upload;

impl Registry {
    /// Begins an upload to a repository that is there.
    pub(crate) fn begin(&self, place: &Place) -> Result<Arc<Upload>, RegistryError> {
        self.tables.repository(place)?;
        self.uploads.begin(self.host.ids.uuid(), place.clone(), self.host.clock.now())
    }

    /// An upload that is under way.
    pub(crate) fn upload(&self, place: &Place, id: &str) -> Result<Arc<Upload>, RegistryError> {
        self.tables.repository(place)?;
        self.uploads.find(place, id, self.host.clock.now())
    }

    /// Ends an upload: the layer is on the disk and the repository has it when this returns. It is done even where the
    /// request breaks off.
    pub(crate) async fn complete(self: &Arc<Self>, upload: Arc<Upload>, digest: Digest) -> Result<Blob, RegistryError> {
        let room = Arc::clone(self);
        let ending = tokio::spawn(async move {
            let _gate = room.gate.read().await;
            let finished = upload.finish(&digest).await;
            room.uploads.end(&upload);
            let blob = finished?;
            let layer = Layer { size: blob.size, at: room.host.clock.now() };
            room.store
                .write(|records| {
                    room.tables.repository_in(records, &upload.place)?;
                    records.put(&room.tables.layers, &upload.place.of(&blob.digest), layer)?;
                    Ok::<_, RegistryError>(())
                })
                .await?;
            Ok(blob)
        });
        ending.await.map_err(|error| StoreError::Broken(error.to_string()))?
    }

    /// A layer of a repository. Whoever asks may rely on it for a while, so one that is old counts as new again.
    pub(crate) async fn layer(&self, place: &Place, digest: &Digest) -> Result<Option<Layer>, RegistryError> {
        self.tables.repository(place)?;
        let (key, now) = (place.of(digest), self.host.clock.now());
        let Some(layer) = self.tables.layers.get(&key) else { return Ok(None) };
        if now.since(layer.at) < GRACE / 2 {
            return Ok(Some((*layer).clone()));
        }
        self.store
            .write(|records| {
                let Some(layer) = records.get(&self.tables.layers, &key) else { return Ok(None) };
                let layer = Layer { at: now, ..(*layer).clone() };
                records.put(&self.tables.layers, &key, layer.clone())?;
                Ok(Some(layer))
            })
            .await
    }

    /// Whether layers are taken over from one repository to another.
    pub(crate) fn mounts(&self, scope: &Scope) -> bool {
        self.tables.settings.get(&scope.prefix()).is_none_or(|settings| !settings.no_mounts)
    }

    /// Gives a repository a layer that another one has. Whether it has it is seen in the same transaction, so the bytes
    /// cannot go in between.
    pub(crate) async fn mount(&self, from: &Place, to: &Place, digest: &Digest) -> Result<bool, RegistryError> {
        let now = self.host.clock.now();
        self.store
            .write(|records| {
                self.tables.repository_in(records, to)?;
                let Some(layer) = records.get(&self.tables.layers, &from.of(digest)) else { return Ok(false) };
                records.put(&self.tables.layers, &to.of(digest), Layer { size: layer.size, at: now })?;
                Ok(true)
            })
            .await
    }

    /// What a repository has under a digest, with its size: a layer, a configuration, or a manifest.
    pub(crate) fn blob(&self, place: &Place, digest: &Digest) -> Result<Option<u64>, RegistryError> {
        self.tables.repository(place)?;
        let key = place.of(digest);
        let layer = self.tables.layers.get(&key).map(|layer| layer.size);
        Ok(layer.or_else(|| self.tables.images.get(&key).map(|image| image.manifest_size)))
    }
}
