//! Puts what the plans say into the records, in one transaction with what it rests on.

use std::sync::Arc;

use model::Timestamp;
use store::{StoreError, Transaction};

use crate::Objects;
use crate::conditions::check_write;
use crate::errors::S3Error;
use crate::model::{Bucket, Content, Key, Version, VersionId, Versioning};
use crate::tables;
use crate::versions::{self, History, Step};

/// What a write asks of the version that it replaces.
#[derive(Debug, Clone, Default)]
pub(crate) struct OnlyIf {
    pub(crate) matches: Option<String>,
    pub(crate) none_matches: Option<String>,
}

impl Objects {
    /// Puts a version on top of a key's, where its bucket is there and the conditions hold.
    pub(crate) fn put_in(
        &self,
        records: &mut Transaction<'_>,
        bucket: &str,
        key: &Key,
        content: Content,
        only_if: &OnlyIf,
    ) -> Result<(Arc<Version>, Arc<Bucket>), S3Error> {
        let bucket = self.tables.bucket_in(records, bucket)?;
        let slot = tables::slot(bucket.name.as_str(), key.as_str());
        let history = self.history(records, &slot, bucket.versioning == Versioning::Suspended);
        let newest = history.newest.as_deref();
        check_write(only_if.matches.as_deref(), only_if.none_matches.as_deref(), key.as_str(), newest)?;
        let now = self.host.clock.now();
        let (version, steps) = versions::put(&history, bucket.versioning, self.fresh_version(), Some(content), now);
        self.apply(records, &slot, steps)?;
        Ok((version, bucket))
    }

    /// The versions of a key; the older ones only where they are asked for, since there can be many.
    pub(crate) fn history(&self, records: &Transaction<'_>, slot: &str, older: bool) -> History {
        History {
            newest: records.get(&self.tables.objects, slot),
            older: if older { self.tables.older_in(records, slot) } else { Vec::new() },
        }
    }

    /// Does what a plan says.
    pub(crate) fn apply(&self, records: &mut Transaction<'_>, slot: &str, steps: Vec<Step>) -> Result<(), StoreError> {
        for step in steps {
            match step {
                Step::Newest(version) => records.put(&self.tables.objects, slot, Version::clone(&version))?,
                Step::Nothing => records.delete(&self.tables.objects, slot)?,
                Step::Older(version) => {
                    records.put(&self.tables.older, &tables::older(slot, version.seq), Version::clone(&version))?;
                }
                Step::Forget(seq) => records.delete(&self.tables.older, &tables::older(slot, seq))?,
            }
        }
        Ok(())
    }

    /// An id that no version has.
    pub(crate) fn fresh_version(&self) -> VersionId {
        VersionId::new(self.host.ids.alphanumeric(VersionId::LENGTH))
    }

    /// The version that a request is about, marker or not; nothing where there is none.
    pub(crate) fn version(&self, bucket: &str, key: &str, id: Option<&str>) -> Option<Arc<Version>> {
        let slot = tables::slot(bucket, key);
        let newest = self.tables.objects.get(&slot)?;
        match id.map(VersionId::named) {
            None => Some(newest),
            Some(id) if newest.id == id => Some(newest),
            Some(id) => self.tables.older_of(&slot).into_iter().find(|version| version.id == id),
        }
    }

    /// The version that a request is about, where it is an object.
    pub(crate) fn readable(&self, bucket: &str, key: &str, id: Option<&str>) -> Result<Arc<Version>, S3Error> {
        Key::check(key)?;
        VersionId::check(id)?;
        let key = || key.to_owned();
        match (self.version(bucket, &key(), id), id) {
            (Some(version), _) if version.content.is_some() => Ok(version),
            (Some(version), None) => Err(S3Error::Deleted { key: key(), version: version.id.to_string() }),
            (Some(version), Some(_)) => {
                Err(S3Error::IsMarker { version: version.id.to_string(), modified: version.last_modified() })
            }
            (None, None) => Err(S3Error::NoSuchKey(key())),
            (None, Some(id)) => Err(S3Error::NoSuchVersion { key: key(), version: id.to_owned() }),
        }
    }

    /// Changes a version where it is: its tags.
    pub(crate) async fn edit_version(
        &self,
        bucket: &str,
        key: &str,
        id: Option<&str>,
        edit: impl FnOnce(&mut Content),
    ) -> Result<VersionId, S3Error> {
        let slot = tables::slot(bucket, key);
        self.store
            .write(|records| {
                self.tables.bucket_in(records, bucket)?;
                let mut version = Version::clone(&*self.readable(bucket, key, id)?);
                if let Some(content) = &mut version.content {
                    edit(content);
                }
                let (seq, id) = (version.seq, version.id.clone());
                if records.get(&self.tables.objects, &slot).is_some_and(|newest| newest.seq == seq) {
                    records.put(&self.tables.objects, &slot, version)?;
                } else {
                    records.put(&self.tables.older, &tables::older(&slot, seq), version)?;
                }
                Ok(id)
            })
            .await
    }

    /// Now, to the second, as answers have it.
    pub(crate) fn now(&self) -> Timestamp {
        self.host.clock.now()
    }
}
