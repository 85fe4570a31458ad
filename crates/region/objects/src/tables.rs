//! The room's records, and the keys that they stand under.
//!
//! A bucket's name holds no slash, so `bucket/key` tells both apart whatever the key holds. What follows an object's key
//! comes after its last NUL and has a form of its own, so a key with a NUL in it cannot be taken for another's.

use std::sync::Arc;

use model::Timestamp;
use store::{Store, StoreError, Table, Transaction};

use crate::errors::S3Error;
use crate::model::{Bucket, Key, Part, Upload, Version};

/// Tables; cheap to clone.
#[derive(Clone)]
pub(crate) struct Tables {
    /// By name.
    pub(crate) buckets: Table<Bucket>,
    /// `bucket/key`: the newest version of each key, which may be a marker.
    pub(crate) objects: Table<Version>,
    /// `bucket/key NUL n`, the latest first: the older versions.
    pub(crate) older: Table<Version>,
    /// `bucket/key NUL id`.
    pub(crate) uploads: Table<Upload>,
    /// `id/number`.
    pub(crate) parts: Table<Part>,
    marks: Table<Timestamp>,
}

/// The tables whose records name blobs.
pub(crate) const NAMING: [&str; 3] = ["s3.object", "s3.older", "s3.part"];

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            buckets: store.table("s3.bucket")?,
            objects: store.table("s3.object")?,
            older: store.table("s3.older")?,
            uploads: store.table("s3.upload")?,
            parts: store.table("s3.part")?,
            marks: store.table("s3.mark")?,
        })
    }

    /// A bucket, as a transaction sees it.
    pub(crate) fn bucket_in(&self, records: &Transaction<'_>, name: &str) -> Result<Arc<Bucket>, S3Error> {
        records.get(&self.buckets, name).ok_or_else(|| S3Error::NoSuchBucket(name.to_owned()))
    }

    /// The older versions of a key, the latest first.
    pub(crate) fn older_of(&self, slot: &str) -> Vec<Arc<Version>> {
        own(slot, self.older.scan(&format!("{slot}\0")))
    }

    /// The same, as a transaction sees it.
    pub(crate) fn older_in(&self, records: &Transaction<'_>, slot: &str) -> Vec<Arc<Version>> {
        own(slot, records.scan(&self.older, &format!("{slot}\0")))
    }

    /// An upload, as a transaction sees it.
    pub(crate) fn upload_in(
        &self,
        records: &Transaction<'_>,
        bucket: &str,
        key: &Key,
        id: &str,
    ) -> Result<Arc<Upload>, S3Error> {
        records.get(&self.uploads, &upload(bucket, key, id)).ok_or_else(|| S3Error::NoSuchUpload(id.to_owned()))
    }

    /// Removes an upload with its parts.
    pub(crate) fn drop_upload(
        &self,
        records: &mut Transaction<'_>,
        bucket: &str,
        of: &Upload,
    ) -> Result<(), StoreError> {
        for (key, _) in records.scan(&self.parts, &parts(&of.id)) {
            records.delete(&self.parts, &key)?;
        }
        records.delete(&self.uploads, &upload(bucket, &of.key, &of.id))
    }

    /// Notes when blobs were last removed.
    pub(crate) fn mark(&self, records: &mut Transaction<'_>, now: Timestamp) -> Result<(), StoreError> {
        records.put(&self.marks, "collected", now)
    }
}

/// Those of a key, without those of a key that begins like it and a NUL.
fn own(slot: &str, found: Vec<(String, Arc<Version>)>) -> Vec<Arc<Version>> {
    let own = |key: &str| key.rsplit_once('\0').is_some_and(|(of, _)| of == slot);
    found.into_iter().filter(|(key, _)| own(key)).map(|(_, version)| version).collect()
}

/// Where a key's newest version stands.
pub(crate) fn slot(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}")
}

/// Where an older version stands: the later, the earlier in order.
pub(crate) fn older(slot: &str, seq: u64) -> String {
    format!("{slot}\0{:016x}", u64::MAX - seq)
}

/// Where an upload stands.
pub(crate) fn upload(bucket: &str, key: &Key, id: &str) -> String {
    format!("{bucket}/{key}\0{id}")
}

/// What the keys of an upload's parts begin with. The ids of uploads are letters and digits.
pub(crate) fn parts(id: &str) -> String {
    format!("{id}/")
}

/// Where a part stands.
pub(crate) fn part(id: &str, number: u32) -> String {
    format!("{id}/{number:05}")
}
