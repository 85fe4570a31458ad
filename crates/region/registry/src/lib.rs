//! ECR: its API, and the OCI registry below `/v2/` that docker pushes to and pulls from.
//!
//! Both are one: what is pushed through `/v2/` is what `DescribeImages` tells of, and each request to `/v2/` is
//! authorised as the ECR operations that AWS maps it to. A repository must exist before the first push.
//!
//! | | |
//! |---|---|
//! | [`api`] | the AWS operations |
//! | [`v2`] | the OCI distribution protocol |
//! | [`images`], [`layers`] | what both do, in transactions |
//! | [`uploads`] | layers on their way in |
//! | [`collect`] | removes what nobody needs |
//!
//! Deliberately absent: lifecycle policies, scanning, replication, pull-through caches, signing. Uploads under way do
//! not survive a restart: the client is told that its upload is unknown and begins the layer again.

mod api;
mod collect;
mod download;
mod errors;
mod images;
mod layers;
mod manifest;
mod model;
mod policies;
mod recent;
mod tables;
#[cfg(test)]
mod tests;
mod token;
mod uploads;
mod v2;

use std::sync::Arc;
use std::time::Duration;

use door::{Context, Door, Settings};
use host::Host;
use store::{Blobs, Store, StoreError};
use tokio::sync::RwLock;

use crate::policies::Policies;
use crate::recent::Recent;
use crate::tables::Tables;
use crate::token::Sealer;
use crate::uploads::Uploads;

/// How often what nobody needs is looked for.
const COLLECT: Duration = Duration::from_secs(600);

/// The room.
pub struct Registry {
    door: Door,
    store: Store,
    host: Host,
    settings: Arc<Settings>,
    tables: Tables,
    blobs: Blobs,
    uploads: Uploads,
    recent: Recent,
    sealer: Sealer,
    /// Read while a blob is put in its place and recorded, written while blobs that no record names are removed: so a
    /// blob is never removed between the two.
    gate: Arc<RwLock<()>>,
}

impl Registry {
    /// Opens the room and registers what it answers.
    ///
    /// # Errors
    /// Where its records cannot be read or its key cannot be kept.
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let tables = Tables::open(&context.store)?;
        let key = tables.key(&context.store, &context.host).await?;
        let blobs = context.store.blobs("ecr")?;
        let room = Arc::new(Self {
            door: context.door.clone(),
            store: context.store.clone(),
            host: context.host.clone(),
            settings: Arc::clone(&context.settings),
            uploads: Uploads::new(blobs.clone()),
            tables,
            blobs,
            recent: Recent::default(),
            sealer: Sealer::new(&key),
            gate: Arc::new(RwLock::new(())),
        });
        api::register(&context.door, &room);
        context.door.resource_policies("ecr", Arc::new(Policies::new(room.tables.clone())));
        context.door.endpoint("/v2/", Arc::new(v2::Endpoint::new(Arc::clone(&room))));
        Ok(room)
    }

    /// Removes what nobody needs, from time to time. Never ends.
    pub async fn run(self: Arc<Self>) {
        loop {
            self.host.clock.sleep(COLLECT).await;
            match self.collect().await {
                Ok(done) if done.any() => {
                    tracing::info!(uploads = done.uploads, layers = done.layers, blobs = done.blobs, "collected");
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "what nobody needs could not be removed; it is tried again"),
            }
        }
    }
}
