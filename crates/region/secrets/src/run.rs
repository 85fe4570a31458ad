//! Deletes the secrets whose recovery window is over.

use std::sync::Arc;
use std::time::Duration;

use crate::Secrets;

/// The longest time from one look to the next.
const INTERVAL: Duration = Duration::from_hours(1);

impl Secrets {
    /// Runs for as long as the region does.
    pub async fn run(self: Arc<Self>) {
        let watch = self.context.store.watch(&["secretsmanager.secret"]);
        loop {
            let now = self.context.host.clock.now();
            if let Err(error) = self.purge(now).await {
                tracing::warn!(%error, "secrets whose recovery window is over could not be deleted");
            }
            let next = self.next_purge().map_or(INTERVAL, |at| at.since(now).min(INTERVAL));
            tokio::select! {
                () = watch.changed() => {}
                () = self.context.host.clock.sleep(next.max(Duration::from_secs(1))) => {}
            }
        }
    }
}
