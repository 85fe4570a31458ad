//! Removes events: those that are older than their group's retention, and those of streams that were deleted.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::Logs;

/// From one look at the retentions to the next.
const INTERVAL: Duration = Duration::from_hours(1);

impl Logs {
    /// Runs for as long as the region does.
    pub async fn run(self: Arc<Self>) {
        let watch = self.context.store.watch(&["logs.group", "logs.doomed"]);
        // Which retention was applied to a group, in which hour.
        let mut applied: HashMap<String, (i64, i64)> = HashMap::new();
        loop {
            if let Err(error) = self.remove_doomed().await {
                tracing::warn!(%error, "the events of a deleted log stream could not be removed");
            }
            if let Err(error) = self.apply_retentions(&mut applied).await {
                tracing::warn!(%error, "a log group's retention could not be applied");
            }
            tokio::select! {
                () = watch.changed() => {}
                () = self.context.host.clock.sleep(INTERVAL) => {}
            }
        }
    }

    async fn remove_doomed(&self) -> Result<(), store::StoreError> {
        for (id, _) in self.tables.doomed.scan("") {
            self.tables.remove(&id, i64::MAX).await?;
            self.context.store.write(|change| change.delete(&self.tables.doomed, &id)).await?;
            self.tables.forget(&id);
        }
        Ok(())
    }

    async fn apply_retentions(&self, applied: &mut HashMap<String, (i64, i64)>) -> Result<(), store::StoreError> {
        let now = self.context.host.clock.now();
        let groups = self.tables.groups.scan("");
        applied.retain(|id, _| groups.iter().any(|(_, group)| group.id == *id));
        for (_, group) in groups {
            let Some(days) = group.retention else { continue };
            let done = (days, now.secs().div_euclid(3600));
            if applied.get(&group.id) == Some(&done) {
                continue;
            }
            for stream in self.tables.streams_of(&group, "") {
                self.tables.remove(&stream.id, group.horizon(now)).await?;
            }
            applied.insert(group.id.clone(), done);
        }
        Ok(())
    }
}
