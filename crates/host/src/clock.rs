//! Time.

use std::time::Duration;

use async_trait::async_trait;
use model::Timestamp;

/// The time of day, and waiting for it.
#[async_trait]
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Returns when `duration` has passed. For deadlines and for the slow timers of reconcilers; nothing waits here
    /// where a signal will do.
    async fn sleep(&self, duration: Duration);
}
