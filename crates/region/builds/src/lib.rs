//! CodeBuild: projects, and builds in containers.
//!
//! A build is a container of its build image on the region's network. The room puts source and runner into it and
//! starts it; from there on the runner goes its way, and the room reads its output: marks become phases, the rest
//! becomes the log in CloudWatch Logs, written as the build's own role. The container and the record are all there is,
//! so a region that was killed finds its builds again by their labels and goes on reading where it stopped.
//!
//! A build of a project in privileged mode gets a Docker socket that this room serves (`socket`): it passes builds,
//! pushes, pulls and harmless containers on to the engine, translates the names of ECR, and refuses the rest. No build
//! ever holds the engine's own socket.
//!
//! Deliberately absent: batches, reports of code coverage, fleets, VPCs, sandboxes, webhooks of its own, and other
//! environments than Linux containers. Each is refused by name.

mod api;
mod buildspec;
mod errors;
mod model;
mod plan;
mod run;
mod socket;
mod tables;

use std::sync::Arc;

use ::model::{AccountId, Region, Timestamp};
use door::{Context, Door, Settings};
use host::Host;
use store::{Blobs, Store};

pub use crate::errors::BuildsError;
use crate::tables::Tables;

/// The room.
pub struct Builds {
    pub(crate) door: Door,
    pub(crate) store: Store,
    pub(crate) host: Host,
    pub(crate) settings: Arc<Settings>,
    pub(crate) tables: Tables,
    /// The ZIPs that the connections' room fetches.
    pub(crate) sources: Blobs,
}

impl Builds {
    /// Reads the records, and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    #[expect(clippy::unused_async, reason = "all rooms open alike")]
    pub async fn open(context: &Context) -> Result<Arc<Self>, BuildsError> {
        let room = Arc::new(Self {
            door: context.door.clone(),
            store: context.store.clone(),
            host: context.host.clone(),
            settings: Arc::clone(&context.settings),
            tables: Tables::open(context)?,
            sources: context.store.blobs("sources")?,
        });
        api::register(&room, &context.door);
        Ok(room)
    }

    /// Carries builds on, and never ends.
    pub async fn run(self: Arc<Self>) {
        run::run(self).await;
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.host.clock.now()
    }

    pub(crate) fn prefix(account: &AccountId, region: &Region) -> String {
        format!("{account}/{region}/")
    }
}
