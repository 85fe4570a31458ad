//! Removes the blobs that no record names.
//!
//! A record goes first and is gone for good before its bytes go, so a crash in between leaves bytes too many, never too
//! few; the next round finds them.

use std::collections::HashSet;

use store::{Digest, StoreError};

use crate::Objects;

/// How many blobs are removed while nothing can be put in its place.
const AT_ONCE: usize = 200;

impl Objects {
    /// One round; gives how many were removed. Doing it again changes nothing. Where blobs are being put in their places
    /// right now, the rest is left to the next round.
    pub(crate) async fn collect(&self) -> Result<usize, StoreError> {
        let named = self.named();
        let mut candidates = self.blobs.all().await?;
        candidates.retain(|blob| !named.contains(blob));
        let mut count = 0;
        for some in candidates.chunks(AT_ONCE) {
            let Ok(_gate) = self.gate.try_write() else { return Ok(count) };
            // Asked again now that nobody can be between a blob and its record.
            let named = self.named();
            // Writes go to the disk in their order: once this one is there, so is every removal that was seen.
            self.store.write(|records| self.tables.mark(records, self.host.clock.now())).await?;
            for blob in some.iter().filter(|blob| !named.contains(blob) && !self.pins.holds(blob)) {
                self.blobs.delete(blob).await?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// The blobs that some record names.
    fn named(&self) -> HashSet<Digest> {
        let objects = self.tables.objects.scan("").into_iter().chain(self.tables.older.scan(""));
        let contents = objects.flat_map(|(_, version)| {
            let pieces = version.content.as_ref().map(|content| content.pieces.clone()).unwrap_or_default();
            pieces.into_iter().map(|piece| piece.blob)
        });
        let parts = self.tables.parts.scan("").into_iter().map(|(_, part)| part.piece.blob.clone());
        contents.chain(parts).collect()
    }
}
