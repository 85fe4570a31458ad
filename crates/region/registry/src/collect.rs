//! Removes what nobody needs: abandoned uploads, layers that no image of their repository names, blobs that no
//! repository names.
//!
//! A record goes first and is gone for good before its bytes go, so a crash in between leaves bytes too many, never too
//! few; the next round finds them. A layer is left alone for a day after it was uploaded or last said to be there: the
//! push that relies on it may still be under way.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use store::{Digest, StoreError};

use crate::Registry;
use crate::model::Image;

/// How long a layer that no image names is kept.
pub(crate) const GRACE: Duration = Duration::from_secs(24 * 3600);

/// How long an upload may rest between two requests.
const REST: Duration = Duration::from_secs(3600);

/// How many blobs are removed while nothing can be put in its place.
const AT_ONCE: usize = 200;

/// What one round removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Collected {
    pub(crate) uploads: usize,
    pub(crate) layers: usize,
    pub(crate) blobs: usize,
}

impl Collected {
    pub(crate) fn any(self) -> bool {
        self != Self::default()
    }
}

impl Registry {
    /// One round. Doing it again changes nothing.
    pub(crate) async fn collect(&self) -> Result<Collected, StoreError> {
        let now = self.host.clock.now();
        let uploads = self.uploads.abandon(before(now, REST));
        let layers = self.collect_layers(before(now, GRACE)).await?;
        let blobs = self.collect_blobs().await?;
        Ok(Collected { uploads, layers, blobs })
    }

    async fn collect_layers(&self, before: Timestamp) -> Result<usize, StoreError> {
        let wanted = needed(self.tables.images.scan(""));
        let layers = self.tables.layers.scan("");
        if layers.iter().all(|(key, layer)| layer.at >= before || wanted.contains(key)) {
            return Ok(0);
        }
        self.store
            .write(|records| {
                let needed = needed(records.scan(&self.tables.images, ""));
                let layers = records.scan(&self.tables.layers, "");
                let unneeded = layers.into_iter().filter(|(key, layer)| layer.at < before && !needed.contains(key));
                let mut count = 0;
                for (key, _) in unneeded {
                    records.delete(&self.tables.layers, &key)?;
                    count += 1;
                }
                Ok(count)
            })
            .await
    }

    /// Where blobs are being put in their places right now, the rest is left to the next round.
    async fn collect_blobs(&self) -> Result<usize, StoreError> {
        let named = self.named();
        let mut candidates = self.blobs.all().await?;
        candidates.retain(|digest| !named.contains(digest));
        let mut count = 0;
        for some in candidates.chunks(AT_ONCE) {
            let Ok(_gate) = self.gate.try_write() else { return Ok(count) };
            // Asked again now that nobody can be between a blob and its record.
            let named = self.named();
            // Writes go to the disk in their order: once this one is there, so is every removal that was seen.
            self.store.write(|records| self.tables.mark(records, self.host.clock.now())).await?;
            for digest in some.iter().filter(|digest| !named.contains(digest)) {
                self.blobs.delete(digest).await?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// The digests that some repository names.
    fn named(&self) -> HashSet<Digest> {
        let layers = self.tables.layers.scan("").into_iter().map(|(key, _)| key);
        let images = self.tables.images.scan("").into_iter().map(|(key, _)| key);
        layers.chain(images).filter_map(|key| split(&key)?.1.parse().ok()).collect()
    }
}

/// The keys of the layers that images of their repository name.
fn needed(images: Vec<(String, Arc<Image>)>) -> HashSet<String> {
    let mut needed = HashSet::new();
    for (key, image) in images {
        if let Some((repository, _)) = split(&key) {
            needed.extend(image.blobs.iter().map(|blob| format!("{repository}:{blob}")));
        }
    }
    needed
}

/// A key as its repository and what is in it: the digest holds a colon, the repository's key holds two.
fn split(key: &str) -> Option<(&str, &str)> {
    let (at, _) = key.match_indices(':').nth(2)?;
    Some((&key[..at], &key[at + 1..]))
}

fn before(now: Timestamp, time: Duration) -> Timestamp {
    Timestamp::from_millis(now.millis().saturating_sub(i64::try_from(time.as_millis()).unwrap_or(i64::MAX)))
}
