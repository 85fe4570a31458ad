//! CodeConnections, webhooks and Git hosting: where a pipeline's source comes from.
//!
//! A connection is made PENDING through the API and completed by a person (`longshore:AuthorizeConnection`), who says
//! where it leads: to the region's own hosting, to Bitbucket Cloud, or to any Git server by its URL. A branch that was
//! asked about is watched; when its head has moved, that becomes a row of `connections.change`, which pipelines read.
//!
//! Heads are read from the repositories themselves and never from what somebody tells: a push to the own hosting and a
//! provider's webhook only say that it is time to look, and a slow poll looks anyway, since a call can be missed. So a
//! crash between a push and its notice loses nothing, and a repeated call starts nothing twice.
//!
//! Deliberately absent: hosts (GitHub Enterprise Server, self-managed GitLab under their own name: their URL does it),
//! repository links and sync configurations, pull requests, submodules, full clones in builds (CODEBUILD_CLONE_REF).

mod api;
mod arns;
mod errors;
mod git;
mod hosting;
mod locks;
mod look;
mod model;
mod plan;
mod provider;
mod run;
mod tables;
mod tidy;
mod webhook;

use std::path::PathBuf;
use std::sync::Arc;

use door::Context;
use store::Blobs;

pub use errors::ConnectionsError;

use crate::git::Git;
use crate::hosting::GitEndpoint;
use crate::locks::Locks;
use crate::tables::Tables;
use crate::webhook::WebhookEndpoint;

/// The room.
pub struct Connections {
    context: Context,
    tables: Tables,
    git: Git,
    /// The folder of all Git data: `<account>/<region>/<owner>/<name>.git` is what the region hosts; beside that
    /// `cache` for what was fetched, `new` and `trash` for what is not a repository yet or any more.
    root: PathBuf,
    locks: Locks,
    /// Archives that were fetched, for a day.
    sources: Blobs,
}

impl Connections {
    /// Opens the room: its records are read, its operations and endpoints registered.
    ///
    /// # Errors
    /// Where a record or a folder cannot be used.
    pub async fn open(context: &Context) -> Result<Arc<Self>, ConnectionsError> {
        let root = context.settings.data.join("git");
        for folder in ["home", "cache", "new", "trash"] {
            tokio::fs::create_dir_all(root.join(folder))
                .await
                .map_err(ConnectionsError::disk("the folder of Git data"))?;
        }
        let room = Arc::new(Self {
            tables: Tables::open(&context.store)?,
            git: Git::new(context.host.clone(), root.join("home")),
            locks: Locks::default(),
            sources: context.store.blobs("sources")?,
            context: context.clone(),
            root,
        });
        api::serve(&room);
        context.door.endpoint("/git/", Arc::new(GitEndpoint(Arc::clone(&room))));
        context.door.endpoint("/webhooks/", Arc::new(WebhookEndpoint(Arc::clone(&room))));
        Ok(room)
    }
}
