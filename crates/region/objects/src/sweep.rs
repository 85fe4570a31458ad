//! Does what the lifecycles of buckets say. Doing it again changes nothing.

use store::StoreError;

use crate::Objects;
use crate::errors::S3Error;
use crate::expire::{Due, abandoned, due};
use crate::model::{Bucket, VersionId};
use crate::tables::slot;
use crate::versions;

/// How many keys are looked at in one transaction.
const AT_ONCE: usize = 100;

impl Objects {
    /// One round over the buckets that have rules; gives how many versions and uploads went.
    pub(crate) async fn sweep(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        for (name, bucket) in self.tables.buckets.scan("") {
            if bucket.lifecycle.is_empty() {
                continue;
            }
            count += self.sweep_uploads(&name, &bucket).await?;
            count += self.sweep_objects(&name).await?;
        }
        Ok(count)
    }

    async fn sweep_uploads(&self, name: &str, bucket: &Bucket) -> Result<usize, StoreError> {
        let now = self.now();
        let uploads = self.tables.uploads.scan(&format!("{name}/"));
        let old: Vec<_> = uploads.into_iter().filter(|(_, upload)| abandoned(&bucket.lifecycle, upload, now)).collect();
        if old.is_empty() {
            return Ok(0);
        }
        self.store
            .write(|records| {
                let mut count = 0;
                for (place, upload) in old {
                    // It may have been completed in the meantime.
                    if records.get(&self.tables.uploads, &place).is_some() {
                        self.tables.drop_upload(records, name, &upload)?;
                        count += 1;
                    }
                }
                Ok(count)
            })
            .await
    }

    async fn sweep_objects(&self, name: &str) -> Result<usize, StoreError> {
        let prefix = format!("{name}/");
        let (mut after, mut count) = (None::<String>, 0);
        loop {
            let page = self.tables.objects.page(&prefix, after.as_deref(), AT_ONCE);
            let Some((last, _)) = page.last() else { return Ok(count) };
            after = Some(last.clone());
            let keys: Vec<String> =
                page.iter().filter_map(|(slot, _)| slot.get(prefix.len()..)).map(str::to_owned).collect();
            count += match self.store.write(|records| self.sweep_in(records, name, &keys)).await {
                Ok(count) => count,
                Err(S3Error::Store(error)) => return Err(error),
                // The bucket went.
                Err(_) => return Ok(count),
            };
        }
    }

    /// What is due of some keys, decided on and done in one transaction.
    fn sweep_in(&self, records: &mut store::Transaction<'_>, name: &str, keys: &[String]) -> Result<usize, S3Error> {
        let bucket = self.tables.bucket_in(records, name)?;
        let mut count = 0;
        for key in keys {
            let slot = slot(name, key);
            let now = self.now();
            for due in due(&bucket.lifecycle, key, &self.history(records, &slot, true), now) {
                let history = self.history(records, &slot, true);
                let steps = match due {
                    Due::Delete => versions::delete(&history, bucket.versioning, self.fresh_version(), now).1,
                    Due::Remove(id) => removal(&history, &id),
                };
                count += usize::from(!steps.is_empty());
                self.apply(records, &slot, steps)?;
            }
        }
        Ok(count)
    }
}

fn removal(history: &versions::History, id: &VersionId) -> Vec<versions::Step> {
    versions::remove(history, id).map(|(_, steps)| steps).unwrap_or_default()
}
