//! Tables of records, and transactions over them.

use std::collections::{BTreeMap, HashSet};
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::memory::{AnyRecord, Memory, below};
use crate::{Store, StoreError};

/// What a table can hold.
pub trait Record: Serialize + DeserializeOwned + Send + Sync + 'static {}
impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Record for T {}

/// A sorted map of records by key, all in memory. Cheap to clone.
pub struct Table<T> {
    pub(crate) name: &'static str,
    pub(crate) store: Store,
    pub(crate) of: PhantomData<fn() -> T>,
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { name: self.name, store: self.store.clone(), of: PhantomData }
    }
}

impl<T: Record> Table<T> {
    /// The record of this key.
    pub fn get(&self, key: &str) -> Option<Arc<T>> {
        self.memory().read().get(self.name)?.get(key).and_then(typed)
    }

    /// The records whose key begins with `prefix`, in the order of their keys.
    pub fn scan(&self, prefix: &str) -> Vec<(String, Arc<T>)> {
        let tables = self.memory().read();
        let Some(rows) = tables.get(self.name) else { return Vec::new() };
        below(rows, prefix).filter_map(|(key, record)| Some((key.clone(), typed(record)?))).collect()
    }

    /// At most `limit` records whose key begins with `prefix` and comes after `after`, in order: for pages.
    pub fn page(&self, prefix: &str, after: Option<&str>, limit: usize) -> Vec<(String, Arc<T>)> {
        use std::ops::Bound;
        let tables = self.memory().read();
        let Some(rows) = tables.get(self.name) else { return Vec::new() };
        let from = match after {
            Some(after) if after >= prefix => Bound::Excluded(after),
            _ => Bound::Included(prefix),
        };
        rows.range::<str, _>((from, Bound::Unbounded))
            .take_while(|(key, _)| key.starts_with(prefix))
            .take(limit)
            .filter_map(|(key, record)| Some((key.clone(), typed(record)?)))
            .collect()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.memory().read().get(self.name).map_or(0, BTreeMap::len)
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn memory(&self) -> &Memory {
        &self.store.0.memory
    }
}

fn typed<T: Record>(record: &AnyRecord) -> Option<Arc<T>> {
    Arc::clone(record).downcast().ok()
}

/// What a transaction did to a record: its new value with its JSON, or nothing.
pub(crate) type Staged = Option<(AnyRecord, Vec<u8>)>;

/// Changes that happen together or not at all. It sees what it has changed itself.
pub struct Transaction<'a> {
    memory: &'a Memory,
    pub(crate) staged: BTreeMap<(&'static str, String), Staged>,
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(memory: &'a Memory) -> Self {
        Self { memory, staged: BTreeMap::new() }
    }

    /// The record of this key.
    pub fn get<T: Record>(&self, table: &Table<T>, key: &str) -> Option<Arc<T>> {
        match self.staged.get(&(table.name, key.to_owned())) {
            Some(Some((record, _))) => typed(record),
            Some(None) => None,
            None => self.memory.read().get(table.name)?.get(key).and_then(typed),
        }
    }

    /// The records whose key begins with `prefix`, in the order of their keys.
    pub fn scan<T: Record>(&self, table: &Table<T>, prefix: &str) -> Vec<(String, Arc<T>)> {
        let mut found: BTreeMap<String, Arc<T>> = BTreeMap::new();
        if let Some(rows) = self.memory.read().get(table.name) {
            found.extend(below(rows, prefix).filter_map(|(key, record)| Some((key.clone(), typed(record)?))));
        }
        let from = (table.name, prefix.to_owned());
        for ((name, key), staged) in self.staged.range(from..) {
            if *name != table.name || !key.starts_with(prefix) {
                break;
            }
            match staged {
                Some((record, _)) => found.extend(typed(record).map(|record| (key.clone(), record))),
                None => drop(found.remove(key)),
            }
        }
        found.into_iter().collect()
    }

    /// Stores a record in the place of the one that was there.
    ///
    /// # Errors
    /// Where it cannot be written as JSON.
    pub fn put<T: Record>(&mut self, table: &Table<T>, key: &str, record: T) -> Result<(), StoreError> {
        let json = serde_json::to_vec(&record).map_err(|error| StoreError::Record {
            table: table.name.to_owned(),
            key: key.to_owned(),
            reason: error.to_string(),
        })?;
        self.staged.insert((table.name, key.to_owned()), Some((Arc::new(record), json)));
        Ok(())
    }

    /// Removes a record; nothing where there is none.
    ///
    /// # Errors
    /// Never: the signature leaves room.
    pub fn delete<T: Record>(&mut self, table: &Table<T>, key: &str) -> Result<(), StoreError> {
        self.staged.insert((table.name, key.to_owned()), None);
        Ok(())
    }

    pub(crate) fn tables(&self) -> HashSet<&'static str> {
        self.staged.keys().map(|(table, _)| *table).collect()
    }
}
