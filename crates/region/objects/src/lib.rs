//! S3: buckets and objects.
//!
//! Objects are records that name encrypted blobs; their keys are names and never paths. Buckets are one name space over
//! all regions of the process, each in one region.
//!
//! | | |
//! |---|---|
//! | [`api`] | the AWS operations |
//! | [`versions`], [`list`], [`range`], [`conditions`], [`public`] | what follows from what: pure |
//! | [`receive`], [`send`], [`cipher`] | bytes in and out, encrypted at rest |
//! | [`write`] | puts versions into the records |
//! | [`expire`], [`sweep`] | what goes by itself, and does it |
//! | [`collect`] | removes the blobs that no record names |
//!
//! Deliberately absent: requests without a signature (so nothing is public), ACLs (as in every new bucket of AWS's:
//! BucketOwnerEnforced), KMS keys and keys of the client, storage classes other than STANDARD, object lock,
//! transitions, replication, notifications, static websites, CORS, Select. `docs/adr/0005-s3-room-of-our-own.md` says why this
//! is a room of our own.
//!
//! Source: S3 API Reference and User Guide.

mod api;
mod checksum;
mod cipher;
mod collect;
mod conditions;
mod errors;
mod expire;
mod list;
mod model;
mod policies;
mod public;
mod range;
mod receive;
mod send;
mod sweep;
mod tables;
#[cfg(test)]
mod tests;
mod versions;
mod write;

use std::sync::Arc;
use std::time::Duration;

use door::{Context, Door};
use host::Host;
use store::{Blobs, Store, StoreError};
use tokio::sync::RwLock;

use crate::policies::Policies;
use crate::send::Pins;
use crate::tables::{NAMING, Tables};

/// How long removals are gathered before blobs are looked for that nobody needs.
const GATHER: Duration = Duration::from_secs(60);

/// How often they are looked for in any case.
const AGAIN: Duration = Duration::from_secs(600);

/// The room.
pub struct Objects {
    door: Door,
    store: Store,
    host: Host,
    tables: Tables,
    blobs: Blobs,
    pins: Pins,
    /// Read while a blob is put in its place and recorded, written while blobs that no record names are removed: so a
    /// blob is never removed between the two.
    gate: RwLock<()>,
}

impl Objects {
    /// Opens the room and registers what it answers.
    ///
    /// # Errors
    /// Where its records cannot be read.
    #[expect(clippy::unused_async, reason = "every room opens alike")]
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let tables = Tables::open(&context.store)?;
        let room = Arc::new(Self {
            door: context.door.clone(),
            store: context.store.clone(),
            host: context.host.clone(),
            blobs: context.store.blobs("s3")?,
            tables,
            pins: Pins::default(),
            gate: RwLock::new(()),
        });
        api::register(&context.door, &room);
        context.door.resource_policies("s3", Arc::new(Policies::new(room.tables.clone())));
        Ok(room)
    }

    /// Does what lifecycles say, and removes the blobs that nobody needs, at first what a crash left. Never ends.
    pub async fn run(self: Arc<Self>) {
        let changed = self.store.watch(&NAMING);
        loop {
            match self.sweep().await {
                Ok(0) => {}
                Ok(gone) => tracing::info!(gone, "objects and uploads have expired"),
                Err(error) => tracing::error!(%error, "lifecycles could not be followed; it is tried again"),
            }
            match self.collect().await {
                Ok(0) => {}
                Ok(blobs) => tracing::info!(blobs, "removed blobs that no object names"),
                Err(error) => tracing::error!(%error, "blobs could not be removed; it is tried again"),
            }
            tokio::select! {
                () = changed.changed() => {}
                () = self.host.clock.sleep(AGAIN) => {}
            }
            self.host.clock.sleep(GATHER).await;
        }
    }
}
