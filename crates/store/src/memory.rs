//! The records in memory: for each table a sorted map of shared values.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// A record of any type.
pub(crate) type AnyRecord = Arc<dyn Any + Send + Sync>;

/// A table.
pub(crate) type Rows = BTreeMap<String, AnyRecord>;

/// All tables that were opened.
#[derive(Default)]
pub(crate) struct Memory {
    tables: RwLock<HashMap<&'static str, Rows>>,
}

impl Memory {
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, HashMap<&'static str, Rows>> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, HashMap<&'static str, Rows>> {
        self.tables.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The rows whose key begins with `prefix`, in order.
pub(crate) fn below<'a>(rows: &'a Rows, prefix: &'a str) -> impl Iterator<Item = (&'a String, &'a AnyRecord)> {
    rows.range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
        .take_while(move |(key, _)| key.starts_with(prefix))
}
