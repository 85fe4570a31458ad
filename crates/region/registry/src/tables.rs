//! The room's records.

use std::collections::BTreeMap;

use host::Host;
use model::Timestamp;
use serde::{Deserialize, Serialize};
use store::{Digest, Store, StoreError, Table, Transaction};

use crate::errors::RegistryError;
use crate::lifecycle::{Lifecycle, Preview};
use crate::model::{Image, Layer, Place, RegistrySettings, Repository, Tagged, Template};

/// Tables; cheap to clone. The keys are those that [`Place`] makes.
#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) repositories: Table<Repository>,
    pub(crate) images: Table<Image>,
    pub(crate) tags: Table<Tagged>,
    pub(crate) layers: Table<Layer>,
    /// By the key of their repository.
    pub(crate) lifecycles: Table<Lifecycle>,
    pub(crate) previews: Table<Preview>,
    /// By the prefix of their registry.
    pub(crate) settings: Table<RegistrySettings>,
    /// By the prefix of their registry and their own.
    pub(crate) templates: Table<Template>,
    keys: Table<Key>,
    marks: Table<Timestamp>,
}

/// The key that seals tokens.
#[derive(Serialize, Deserialize)]
struct Key {
    hex: String,
}

impl Tables {
    /// The tables that give the controller something to do.
    pub(crate) const WATCHED: [&'static str; 2] = ["ecr.lifecycle", "ecr.preview"];

    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            repositories: store.table("ecr.repository")?,
            images: store.table("ecr.image")?,
            tags: store.table("ecr.tag")?,
            layers: store.table("ecr.layer")?,
            lifecycles: store.table(Self::WATCHED[0])?,
            previews: store.table(Self::WATCHED[1])?,
            settings: store.table("ecr.settings")?,
            templates: store.table("ecr.template")?,
            keys: store.table("ecr.key")?,
            marks: store.table("ecr.mark")?,
        })
    }

    /// The key that seals tokens, made at the first start.
    pub(crate) async fn key(&self, store: &Store, host: &Host) -> Result<[u8; 32], StoreError> {
        let mut key = [0; 32];
        if let Some(kept) = self.keys.get("token") {
            hex::decode_to_slice(&kept.hex, &mut key).map_err(|error| StoreError::Record {
                table: "ecr.key".to_owned(),
                key: "token".to_owned(),
                reason: error.to_string(),
            })?;
            return Ok(key);
        }
        host.ids.fill(&mut key);
        store.write(|records| records.put(&self.keys, "token", Key { hex: hex::encode(key) })).await?;
        Ok(key)
    }

    /// Notes when blobs were last removed.
    pub(crate) fn mark(&self, records: &mut Transaction<'_>, now: Timestamp) -> Result<(), StoreError> {
        records.put(&self.marks, "collected", now)
    }

    /// A repository, or that there is none.
    pub(crate) fn repository(&self, place: &Place) -> Result<std::sync::Arc<Repository>, RegistryError> {
        self.repositories.get(&place.key()).ok_or_else(|| absent(place))
    }

    /// The same inside a transaction.
    pub(crate) fn repository_in(
        &self,
        records: &Transaction<'_>,
        place: &Place,
    ) -> Result<std::sync::Arc<Repository>, RegistryError> {
        records.get(&self.repositories, &place.key()).ok_or_else(|| absent(place))
    }

    /// The tags of each image of a repository.
    pub(crate) fn tags_of(&self, place: &Place) -> BTreeMap<Digest, Vec<String>> {
        by_digest(place, self.tags.scan(&place.prefix()))
    }

    /// The same inside a transaction.
    pub(crate) fn tags_in(&self, records: &Transaction<'_>, place: &Place) -> BTreeMap<Digest, Vec<String>> {
        by_digest(place, records.scan(&self.tags, &place.prefix()))
    }
}

fn by_digest(place: &Place, tags: Vec<(String, std::sync::Arc<Tagged>)>) -> BTreeMap<Digest, Vec<String>> {
    let skip = place.prefix().len();
    let mut found: BTreeMap<Digest, Vec<String>> = BTreeMap::new();
    for (key, tagged) in tags {
        found.entry(tagged.digest.clone()).or_default().push(key[skip..].to_owned());
    }
    found
}

/// That there is no such repository.
pub(crate) fn absent(place: &Place) -> RegistryError {
    RegistryError::RepositoryNotFound { name: place.name.to_string(), registry: place.scope.account.clone() }
}
