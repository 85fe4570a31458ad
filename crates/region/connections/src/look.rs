//! Looking at a repository's heads, and writing down which of them have moved.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::model::{AccountId, Region};
use store::StoreError;

use crate::Connections;
use crate::errors::ConnectionsError;
use crate::git::{GitError, Place, Source};
use crate::model::{BranchName, CommitId, Connection, FullName, Origin, Provider, RepositoryName, Seen, Watch};
use crate::tables;

impl Connections {
    /// The repository of a connection.
    pub(crate) fn source(&self, connection: &Connection, repository: &FullName) -> Result<Source, ConnectionsError> {
        Source::of(&self.root, connection, repository)
            .ok_or_else(|| ConnectionsError::ConnectionUnavailable(connection.arn.clone()))
    }

    /// Reads the heads of the watched branches from their repository and writes down what was seen. One look at a
    /// repository at a time, so that an older one never comes after a newer.
    pub(crate) async fn look(
        &self,
        source: &Source,
        watches: &[Arc<Watch>],
        origin: Origin,
    ) -> Result<BTreeMap<BranchName, CommitId>, GitError> {
        let mut branches: Vec<_> = watches.iter().map(|watch| watch.branch.clone()).collect();
        branches.sort();
        branches.dedup();
        if branches.is_empty() {
            return Ok(BTreeMap::new());
        }
        let _turn = self.locks.hold(&source.lock).await;
        let heads = match &source.place {
            Place::Hosted(path) if !tokio::fs::try_exists(path).await.unwrap_or(false) => BTreeMap::new(),
            Place::Hosted(path) => self.git.heads(path, &branches).await?,
            Place::Remote(remote) => self.git.remote_heads(remote, &branches).await?,
        };
        let messages = self.messages(source, watches, &heads).await;
        let keys: Vec<_> =
            watches.iter().map(|watch| Watch::key(&watch.arn, &watch.repository, &watch.branch)).collect();
        let now = self.context.host.clock.now();
        let changes = self
            .context
            .store
            .write::<_, StoreError>(|tx| tables::observe(tx, &self.tables, &keys, &heads, &messages, origin, now))
            .await?;
        if changes > 0 {
            tracing::info!(repository = %source.repository, origin = origin.as_str(), changes, "heads have moved");
        }
        Ok(heads)
    }

    /// The messages of the commits that heads have moved to, as far as this machine has them already.
    async fn messages(
        &self,
        source: &Source,
        watches: &[Arc<Watch>],
        heads: &BTreeMap<BranchName, CommitId>,
    ) -> BTreeMap<CommitId, String> {
        let mut messages = BTreeMap::new();
        for watch in watches {
            let Some(head) = heads.get(&watch.branch) else { continue };
            if matches!(&watch.seen, Seen::At(before) if before == head) || messages.contains_key(head) {
                continue;
            }
            if let Ok(described) = self.git.describe(source.local(), head).await {
                messages.insert(head.clone(), described.message);
            }
        }
        messages
    }

    /// Looks at a hosted repository through every connection that leads to it.
    pub(crate) async fn notice(
        &self,
        account: &AccountId,
        region: &Region,
        name: &RepositoryName,
    ) -> Result<(), ConnectionsError> {
        let full: FullName = name.as_str().parse()?;
        let mut watches = Vec::new();
        let mut place = None;
        for (_, connection) in self.tables.connections.scan("") {
            if connection.is_in(account, region) && matches!(connection.available(), Some(Provider::Hosted)) {
                watches.extend(self.tables.watches_of(&connection.id, Some(&full)));
                place = place.or(Some(self.source(&connection, &full)?));
            }
        }
        match place {
            Some(source) => self
                .look(&source, &watches, Origin::Push)
                .await
                .map(drop)
                .map_err(|error| ConnectionsError::Disk(format!("{name}: {error}"))),
            None => Ok(()),
        }
    }

    /// Looks at all that a connection watches.
    pub(crate) async fn look_through(&self, connection: &Connection, origin: Origin) {
        for (repository, watches) in by_repository(self.tables.watches_of(&connection.id, None)) {
            let Ok(source) = self.source(connection, &repository) else { return };
            if let Err(error) = self.look(&source, &watches, origin).await {
                tracing::debug!(%repository, %error, "a repository cannot be reached");
            }
        }
    }
}

/// Watches by the repository that they are of.
pub(crate) fn by_repository(watches: Vec<Arc<Watch>>) -> BTreeMap<FullName, Vec<Arc<Watch>>> {
    let mut sorted: BTreeMap<FullName, Vec<Arc<Watch>>> = BTreeMap::new();
    for watch in watches {
        sorted.entry(watch.repository.clone()).or_default().push(watch);
    }
    sorted
}
