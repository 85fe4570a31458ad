//! The tables of this room, the log of events, and what is counted of it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use model::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::{Entry, Log, Store, StoreError, Table};

use crate::errors::LogsError;
use crate::model::{Group, OVERHEAD, Policy, Stream, unpack};

/// Marks a stream whose record is gone and whose events have yet to go.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Doomed {}

/// What is known of a stream's events.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) bytes: u64,
    pub(crate) range: Option<(i64, i64)>,
    pub(crate) ingested: Option<i64>,
}

/// A stream's counts, empty until somebody asks. Held while events are appended or removed.
type Slot = Arc<tokio::sync::Mutex<Option<Counts>>>;

/// The tables of this room.
pub(crate) struct Tables {
    /// `account/region/name`.
    pub(crate) groups: Table<Group>,
    /// `<group's id>/name`.
    pub(crate) streams: Table<Stream>,
    /// `<stream's id>`.
    pub(crate) doomed: Table<Doomed>,
    /// `account/region/name`.
    pub(crate) policies: Table<Policy>,
    pub(crate) log: Log,
    counts: Mutex<HashMap<String, Slot>>,
}

/// The prefix of the groups of an account and region.
pub(crate) fn place(account: &AccountId, region: &Region) -> String {
    format!("{account}/{region}/")
}

/// A stream's key.
pub(crate) fn stream_key(group: &Group, name: &str) -> String {
    format!("{}/{name}", group.id)
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            groups: store.table("logs.group")?,
            streams: store.table("logs.stream")?,
            doomed: store.table("logs.doomed")?,
            policies: store.table("logs.policy")?,
            log: store.log("logs"),
            counts: Mutex::default(),
        })
    }

    pub(crate) fn group(&self, account: &AccountId, region: &Region, name: &str) -> Result<Arc<Group>, LogsError> {
        self.groups.get(&(place(account, region) + name)).ok_or(LogsError::NoGroup)
    }

    pub(crate) fn stream(&self, group: &Group, name: &str) -> Result<Arc<Stream>, LogsError> {
        self.streams.get(&stream_key(group, name)).ok_or(LogsError::NoStream)
    }

    /// The streams of a group whose names begin with `prefix`, by name.
    pub(crate) fn streams_of(&self, group: &Group, prefix: &str) -> Vec<Arc<Stream>> {
        self.streams.scan(&stream_key(group, prefix)).into_iter().map(|(_, stream)| stream).collect()
    }

    fn slot(&self, stream: &str) -> Slot {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(counts.entry(stream.to_owned()).or_default())
    }

    /// Appends events to a stream that is still there.
    pub(crate) async fn append(&self, group: &Group, name: &str, entries: Vec<Entry>) -> Result<(), LogsError> {
        let stream = self.stream(group, name)?;
        let slot = self.slot(&stream.id);
        let mut counts = slot.lock().await;
        // Whoever removes a stream's events holds the slot, after the record is gone.
        self.stream(group, name).ok().filter(|now| now.id == stream.id).ok_or(LogsError::NoStream)?;
        let mut added = counts.unwrap_or_default();
        for entry in &entries {
            added.bytes += (entry.data.len() - 8 + OVERHEAD) as u64;
            let (first, last) = added.range.unwrap_or((entry.at, entry.at));
            added.range = Some((first.min(entry.at), last.max(entry.at)));
            added.ingested = Some(unpack(&entry.data).0);
        }
        self.log.append(&stream.id, entries).await?;
        if counts.is_some() {
            *counts = Some(added);
        }
        Ok(())
    }

    /// What is known of a stream's events. The first question after a start, or after a removal, counts them.
    pub(crate) async fn counts(&self, stream: &str) -> Result<Counts, LogsError> {
        let slot = self.slot(stream);
        let mut counts = slot.lock().await;
        if let Some(counts) = *counts {
            return Ok(counts);
        }
        let tally = self.log.tally(stream).await?;
        let found = Counts {
            bytes: tally.bytes + tally.entries * OVERHEAD as u64 - tally.entries * 8,
            range: tally.range,
            ingested: tally.newest.map(|data| unpack(&data).0),
        };
        *counts = Some(found);
        Ok(found)
    }

    /// Removes a stream's events from before this time.
    pub(crate) async fn remove(&self, stream: &str, before: i64) -> Result<(), StoreError> {
        let slot = self.slot(stream);
        let mut counts = slot.lock().await;
        self.log.remove(stream, before).await?;
        *counts = None;
        Ok(())
    }

    /// Forgets the counts of a stream that is gone.
    pub(crate) fn forget(&self, stream: &str) {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).remove(stream);
    }
}
