//! One at a time, by name.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{Mutex as Turn, OwnedMutexGuard};

/// Locks by name; a lock that nobody holds or waits for is gone.
#[derive(Default)]
pub(crate) struct Locks(Mutex<HashMap<String, Weak<Turn<()>>>>);

impl Locks {
    /// Waits for its turn; it ends when the guard is dropped.
    pub(crate) async fn hold(&self, name: &str) -> OwnedMutexGuard<()> {
        let turn = {
            let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            locks.retain(|_, lock| lock.strong_count() > 0);
            match locks.get(name).and_then(Weak::upgrade) {
                Some(turn) => turn,
                None => {
                    let turn = Arc::new(Turn::new(()));
                    locks.insert(name.to_owned(), Arc::downgrade(&turn));
                    turn
                }
            }
        };
        turn.lock_owned().await
    }
}
