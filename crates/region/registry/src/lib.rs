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
//! | [`lifecycle`] | lifecycle policies: read, planned, applied |
//! | [`templates`] | repositories that come into being with a push |
//! | [`collect`] | removes what nobody needs |
//!
//! Deliberately absent: scanning, replication, pull-through caches, signing, archiving. Uploads under way do not survive a
//! restart: the client is told that its upload is unknown and begins the layer again.

mod api;
mod collect;
mod download;
mod errors;
mod events;
mod images;
mod layers;
mod lifecycle;
mod manifest;
mod model;
mod mutability;
mod pattern;
mod policies;
mod recent;
mod tables;
mod templates;
#[cfg(test)]
mod tests;
mod token;
mod uploads;
mod v2;

use std::sync::Arc;
use std::time::Duration;

use door::{Context, Door, Outbox, Settings};
use host::Host;
use store::{Blobs, Store, StoreError};
use tokio::sync::RwLock;

use crate::policies::{Policies, Tags};
use crate::recent::Recent;
use crate::tables::Tables;
use crate::token::Sealer;
use crate::uploads::Uploads;

/// How often what nobody needs is looked for, and lifecycle policies are applied.
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
    outbox: Outbox,
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
            outbox: Outbox::open(context)?,
            gate: Arc::new(RwLock::new(())),
        });
        api::register(&context.door, &room);
        context.door.resource_policies("ecr", Arc::new(Policies::new(room.tables.clone())));
        context.door.resource_tags("ecr", Arc::new(Tags(room.tables.clone())));
        context.door.endpoint("/v2/", Arc::new(v2::Endpoint::new(Arc::clone(&room))));
        Ok(room)
    }

    /// Applies lifecycle policies and removes what nobody needs: the policies at once where they are new, all of it from
    /// time to time. Never ends.
    pub async fn run(self: Arc<Self>) {
        let watch = self.store.watch(&Tables::WATCHED);
        let mut due = self.host.clock.now().plus(COLLECT);
        loop {
            let now = self.host.clock.now();
            let all = now >= due;
            match self.apply_lifecycles(all).await {
                Ok(0) => {}
                Ok(images) => tracing::info!(images, "expired by lifecycle policies"),
                Err(error) => tracing::error!(%error, "lifecycle policies could not be applied; it is tried again"),
            }
            if all {
                due = now.plus(COLLECT);
                match self.collect().await {
                    Ok(done) if done.any() => {
                        tracing::info!(uploads = done.uploads, layers = done.layers, blobs = done.blobs, "collected");
                    }
                    Ok(_) => {}
                    Err(error) => tracing::error!(%error, "what nobody needs could not be removed; it is tried again"),
                }
            }
            tokio::select! {
                () = watch.changed() => {}
                () = self.host.clock.sleep(due.since(now)) => {}
            }
        }
    }
}
