//! The tables of this room, and what is written to several of them at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Store, StoreError, Table, Transaction};

use crate::model::{
    BranchName, Change, CommitId, Connection, ConnectionId, Counter, Delivery, FullName, Host, Origin, Repository,
    Watch,
};
use crate::plan;

/// The tables of this room.
#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) connections: Table<Connection>,
    /// By the resource of their ARNs, below account and region.
    pub(crate) hosts: Table<Host>,
    pub(crate) repositories: Table<Repository>,
    pub(crate) watches: Table<Watch>,
    pub(crate) changes: Table<Change>,
    pub(crate) counters: Table<Counter>,
    pub(crate) deliveries: Table<Delivery>,
    /// The archives that were fetched, by digest.
    pub(crate) sources: Table<Fetched>,
}

/// An archive that was fetched: it is thrown away after a day.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Fetched {
    pub(crate) at: Timestamp,
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            connections: store.table("connections.connection")?,
            hosts: store.table("connections.host")?,
            repositories: store.table("connections.repository")?,
            watches: store.table("connections.watch")?,
            changes: store.table("connections.change")?,
            counters: store.table("connections.counter")?,
            deliveries: store.table("connections.delivery")?,
            sources: store.table("connections.source")?,
        })
    }

    /// The connection that an ARN of either of the service's names leads to.
    pub(crate) fn connection(&self, arn: &Arn) -> Option<Arc<Connection>> {
        let id = connection_id(arn)?;
        let connection = self.connections.get(id.as_str())?;
        let same = connection.account.as_str() == arn.account && connection.region.as_str() == arn.region;
        same.then_some(connection)
    }

    /// The host that an ARN of either of the service's names leads to, with its key.
    pub(crate) fn host(&self, arn: &Arn) -> Option<(String, Arc<Host>)> {
        let known = matches!(arn.service.as_str(), "codeconnections" | "codestar-connections");
        let key = format!("{}/{}/{}", arn.account, arn.region, arn.resource);
        self.hosts.get(&key).filter(|_| known).map(|host| (key, host))
    }

    /// The watches of a connection, of one repository or all.
    pub(crate) fn watches_of(&self, connection: &ConnectionId, repository: Option<&FullName>) -> Vec<Arc<Watch>> {
        let all = self.watches.scan("").into_iter().map(|(_, watch)| watch);
        all.filter(|watch| {
            watch.connection == *connection && repository.is_none_or(|wanted| watch.repository == *wanted)
        })
        .collect()
    }
}

/// The connection that an ARN names, whether it exists or not.
pub(crate) fn connection_id(arn: &Arn) -> Option<ConnectionId> {
    let known = matches!(arn.service.as_str(), "codeconnections" | "codestar-connections");
    arn.resource.strip_prefix("connection/").filter(|_| known)?.parse().ok()
}

/// Writes down what was seen of branches; those whose head has moved become changes. Returns how many.
pub(crate) fn observe(
    tx: &mut Transaction<'_>,
    tables: &Tables,
    keys: &[String],
    heads: &BTreeMap<BranchName, CommitId>,
    messages: &BTreeMap<CommitId, String>,
    origin: Origin,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let mut changes = 0;
    for key in keys {
        let Some(watch) = tx.get(&tables.watches, key) else { continue };
        let head = heads.get(&watch.branch);
        let (seen, moved) = plan::compare(&watch.seen, head, origin);
        if let Some(commit) = moved {
            let Counter(last) = tx.get(&tables.counters, "change").map_or_else(Counter::default, |counter| *counter);
            let sequence = last + 1;
            let change = Change {
                sequence,
                arn: watch.arn.clone(),
                account: watch.account.clone(),
                region: watch.region.clone(),
                repository: watch.repository.clone(),
                branch: watch.branch.clone(),
                message: messages.get(&commit).cloned(),
                commit,
                at: now,
                origin,
            };
            tx.put(&tables.counters, "change", Counter(sequence))?;
            tx.put(&tables.changes, &Change::key(sequence), change)?;
            changes += 1;
        }
        if seen != watch.seen {
            tx.put(&tables.watches, key, Watch { seen, ..Watch::clone(&watch) })?;
        }
    }
    Ok(changes)
}
