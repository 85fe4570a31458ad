//! Time that stands until it is moved.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use model::Timestamp;
use tokio::sync::watch;

/// Time that stands until it is moved. It begins at 2026-01-01T00:00:00Z. Clones show the same time.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    now: watch::Sender<Timestamp>,
    sleepers: Mutex<Sleepers>,
    slept: watch::Sender<usize>,
}

#[derive(Default)]
struct Sleepers {
    next: u64,
    until: BTreeMap<u64, Timestamp>,
}

impl Default for Clock {
    fn default() -> Self {
        Self::starting(Timestamp::from_secs(1_767_225_600))
    }
}

impl Clock {
    /// A clock that shows `now`.
    pub fn starting(now: Timestamp) -> Self {
        Self(Arc::new(Inner { now: watch::Sender::new(now), sleepers: Mutex::default(), slept: watch::Sender::new(0) }))
    }

    /// Moves the time on; who sleeps until then wakes.
    pub fn advance(&self, by: Duration) {
        self.0.now.send_modify(|now| *now = now.plus(by));
    }

    /// Sets the time, back too; who sleeps until then wakes.
    pub fn set(&self, to: Timestamp) {
        self.0.now.send_replace(to);
    }

    /// When those wake who sleep now, the next first.
    pub fn sleepers(&self) -> Vec<Timestamp> {
        let mut until: Vec<_> = self.lock().until.values().copied().collect();
        until.sort_unstable();
        until
    }

    /// Returns when at least `count` sleep: then everything that there is to do without time passing has been begun.
    pub async fn asleep(&self, count: usize) {
        // The sender lives as long as this clock.
        let _ = self.0.slept.subscribe().wait_for(|&sleeping| sleeping >= count).await;
    }

    fn lock(&self) -> MutexGuard<'_, Sleepers> {
        self.0.sleepers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes a sleeper from the list when it wakes or is dropped.
struct Asleep<'a>(&'a Clock, u64);

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        let mut sleepers = self.0.lock();
        sleepers.until.remove(&self.1);
        self.0.0.slept.send_replace(sleepers.until.len());
    }
}

#[async_trait]
impl crate::Clock for Clock {
    fn now(&self) -> Timestamp {
        *self.0.now.borrow()
    }

    async fn sleep(&self, duration: Duration) {
        let mut now = self.0.now.subscribe();
        let until = now.borrow().plus(duration);
        let _asleep = {
            let mut sleepers = self.lock();
            let ticket = sleepers.next;
            sleepers.next += 1;
            sleepers.until.insert(ticket, until);
            self.0.slept.send_replace(sleepers.until.len());
            Asleep(self, ticket)
        };
        // The sender lives as long as this clock.
        let _ = now.wait_for(|now| *now >= until).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Clock as _;

    #[tokio::test]
    async fn who_sleeps_wakes_when_the_time_has_come() {
        let clock = Clock::default();
        let start = clock.now();
        let other = clock.clone();
        let sleeper = tokio::spawn(async move {
            other.sleep(Duration::from_mins(5)).await;
            other.now()
        });
        clock.asleep(1).await;
        assert_eq!(clock.sleepers(), [start.plus(Duration::from_mins(5))]);
        clock.advance(Duration::from_mins(4));
        assert_eq!(clock.sleepers().len(), 1);
        clock.advance(Duration::from_mins(1));
        assert_eq!(sleeper.await.unwrap().since(start), Duration::from_mins(5));
        assert_eq!(clock.sleepers(), []);
        clock.sleep(Duration::ZERO).await;
    }
}
