//! Small blobs that were asked for lately: manifests and configurations, which every pull begins with.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use store::Digest;

/// The largest blob that is kept here.
pub(crate) const SMALL: u64 = 64 * 1024;

/// How much is kept: all of it is let go when there is more.
const BUDGET: usize = 4 * 1024 * 1024;

/// Bytes by digest. What a digest names never changes, so nothing here is ever stale; whether a repository has it is
/// asked elsewhere.
#[derive(Default)]
pub(crate) struct Recent(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    blobs: HashMap<Digest, Bytes>,
    size: usize,
}

impl Recent {
    pub(crate) fn get(&self, digest: &Digest) -> Option<Bytes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).blobs.get(digest).cloned()
    }

    pub(crate) fn put(&self, digest: &Digest, bytes: &Bytes) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.size + bytes.len() > BUDGET {
            *kept = Kept::default();
        }
        kept.size += bytes.len();
        if let Some(old) = kept.blobs.insert(digest.clone(), bytes.clone()) {
            kept.size -= old.len();
        }
    }
}
