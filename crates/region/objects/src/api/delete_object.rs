//! `DeleteObject`, and what `DeleteObjects` does with each key.
//!
//! Source: S3 API Reference, "DeleteObject"; S3 User Guide, "Deleting object versions".

use door::{Call, Handler, Requirement};
use shapes_s3::{DeleteObjectInput, DeleteObjectOutput};
use store::Transaction;
use wire::Error;

use crate::Objects;
use crate::api::common::bare_object;
use crate::conditions::names;
use crate::errors::S3Error;
use crate::model::{Key, VersionId, Versioning};
use crate::tables::slot;
use crate::versions;

/// What was deleted.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Deleted {
    /// A marker was made, or one was removed.
    pub(crate) marker: bool,
    /// The version that was made or removed.
    pub(crate) version: Option<String>,
}

impl Handler<DeleteObjectInput> for Objects {
    fn requires(&self, input: &DeleteObjectInput, _: &Call) -> Vec<Requirement> {
        let asked = to_delete(&input.bucket, &input.key, input.version_id.as_deref());
        vec![input.if_match.iter().fold(asked, |asked, tags| asked.with("s3:if-match", tags))]
    }

    async fn run(&self, input: DeleteObjectInput, call: &Call) -> Result<DeleteObjectOutput, Error> {
        self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let (version, only_if) = (input.version_id.as_deref(), input.if_match.as_deref());
        let deleted =
            self.store.write(|records| self.delete_in(records, &input.bucket, &input.key, version, only_if)).await?;
        Ok(DeleteObjectOutput { delete_marker: deleted.marker.then_some(true), version_id: deleted.version })
    }
}

/// What deleting asks for.
pub(crate) fn to_delete(bucket: &str, key: &str, version: Option<&str>) -> Requirement {
    let action = if version.is_some() { "s3:DeleteObjectVersion" } else { "s3:DeleteObject" };
    bare_object(action, bucket, key, version)
}

impl Objects {
    /// Deletes a key, or one version of it for good. What is not there is deleted already.
    pub(crate) fn delete_in(
        &self,
        records: &mut Transaction<'_>,
        bucket: &str,
        key: &str,
        version: Option<&str>,
        only_if: Option<&str>,
    ) -> Result<Deleted, S3Error> {
        let bucket = self.tables.bucket_in(records, bucket)?;
        Key::check(key)?;
        VersionId::check(version)?;
        let slot = slot(bucket.name.as_str(), key);
        let older = version.is_some() || bucket.versioning == Versioning::Suspended;
        let history = self.history(records, &slot, older);
        if let Some(tags) = only_if {
            let content = history.newest.as_ref().and_then(|newest| newest.content.as_ref());
            match content {
                None => return Err(S3Error::NoSuchKey(key.to_owned())),
                Some(content) if !names(tags, &content.etag) => return Err(S3Error::PreconditionFailed("If-Match")),
                Some(_) => {}
            }
        }
        let Some(id) = version else {
            let (marker, steps) =
                versions::delete(&history, bucket.versioning, self.fresh_version(), self.host.clock.now());
            self.apply(records, &slot, steps)?;
            return Ok(match marker {
                Some(marker) => Deleted { marker: true, version: Some(marker.id.to_string()) },
                None => Deleted::default(),
            });
        };
        let told = Some(id.to_owned());
        match versions::remove(&history, &VersionId::named(id)) {
            None => Ok(Deleted { marker: false, version: told }),
            Some((removed, steps)) => {
                self.apply(records, &slot, steps)?;
                Ok(Deleted { marker: removed.content.is_none(), version: told })
            }
        }
    }
}
