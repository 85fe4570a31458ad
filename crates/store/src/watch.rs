//! Signals: which tables have changed.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError, Weak};

use tokio::sync::Notify;

/// Wakes when one of its tables has changed. Changes between two waits are one wake-up.
pub struct Watch(pub(crate) std::sync::Arc<Watched>);

pub(crate) struct Watched {
    pub(crate) tables: HashSet<&'static str>,
    pub(crate) notify: Notify,
}

impl Watch {
    /// Returns at once where something has changed since the last call, else when something changes.
    pub async fn changed(&self) {
        self.0.notify.notified().await;
    }
}

/// All watches.
#[derive(Default)]
pub(crate) struct Watches(Mutex<Vec<Weak<Watched>>>);

impl Watches {
    pub(crate) fn add(&self, tables: &[&'static str]) -> Watch {
        let watched = std::sync::Arc::new(Watched { tables: tables.iter().copied().collect(), notify: Notify::new() });
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(std::sync::Arc::downgrade(&watched));
        Watch(watched)
    }

    pub(crate) fn tell(&self, changed: &HashSet<&'static str>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|watched| match watched.upgrade() {
            Some(watched) => {
                if !watched.tables.is_disjoint(changed) {
                    watched.notify.notify_one();
                }
                true
            }
            None => false,
        });
    }
}
