//! `ListObjectVersions`: every version of every key, the latest first.
//!
//! Source: S3 API Reference, "ListObjectVersions".

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_s3::{DeleteMarkerEntry, ListObjectVersionsInput, ListObjectVersionsOutput, ObjectVersion};
use wire::Error;

use crate::Objects;
use crate::api::common::{STANDARD, canonical, owned, size};
use crate::api::list_objects::{checksum, to_list};
use crate::api::page::{self, Encoding};
use crate::errors::S3Error;
use crate::list::{Item, Wanted, list};
use crate::model::{Version, VersionId};
use crate::tables::slot;

impl Handler<ListObjectVersionsInput> for Objects {
    fn requires(&self, input: &ListObjectVersionsInput, _: &Call) -> Vec<Requirement> {
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        vec![to_list("s3:ListBucketVersions", &input.bucket, prefix, delimiter, input.max_keys)]
    }

    async fn run(&self, input: ListObjectVersionsInput, call: &Call) -> Result<ListObjectVersionsOutput, Error> {
        let bucket = self.bucket(&input.bucket, input.expected_bucket_owner.as_deref(), call)?;
        let encoding = Encoding::of(input.encoding_type.as_deref())?;
        let limit = page::limit("max-keys", input.max_keys)?;
        let prefix = input.prefix.unwrap_or_default();
        let delimiter = input.delimiter.filter(|delimiter| !delimiter.is_empty());
        let marker = input.key_marker.unwrap_or_default();
        let version_marker = input.version_id_marker.filter(|marker| !marker.is_empty());
        if version_marker.is_some() && marker.is_empty() {
            return Err(S3Error::invalid("A version-id marker cannot be specified without a key marker.").into());
        }
        VersionId::check(version_marker.as_deref())?;
        let after = Some(marker.as_str()).filter(|marker| !marker.is_empty());
        let wanted = Wanted { prefix: &prefix, delimiter: delimiter.as_deref(), after, limit: limit + 1 };
        let mut found = self.versions_page(&input.bucket, wanted, version_marker.as_deref());
        let more = limit > 0 && found.len() > limit;
        found.truncate(limit);
        let last = found.last().filter(|_| more);
        let mut output = ListObjectVersionsOutput {
            next_key_marker: last.map(|entry| encoding.write(entry.name())),
            next_version_id_marker: last.and_then(Entry::version).map(ToString::to_string),
            name: Some(input.bucket),
            prefix: Some(encoding.write(&prefix)),
            delimiter: delimiter.map(|delimiter| encoding.write(&delimiter)),
            key_marker: Some(encoding.write(&marker)),
            version_id_marker: Some(version_marker.unwrap_or_default()),
            max_keys: Some(limit as i64),
            is_truncated: Some(more),
            encoding_type: encoding.shown(),
            versions: Some(Vec::new()),
            delete_markers: Some(Vec::new()),
            common_prefixes: Some(Vec::new()),
        };
        let owner = canonical(&bucket.owner);
        for entry in found {
            entry.tell(&mut output, encoding, &owner);
        }
        Ok(output)
    }
}

/// An entry of the listing.
enum Entry {
    Prefix(String),
    Version { key: String, version: Arc<Version>, latest: bool },
}

impl Entry {
    fn name(&self) -> &str {
        match self {
            Self::Prefix(name) | Self::Version { key: name, .. } => name,
        }
    }

    fn version(&self) -> Option<&VersionId> {
        match self {
            Self::Prefix(_) => None,
            Self::Version { version, .. } => Some(&version.id),
        }
    }

    fn tell(self, output: &mut ListObjectVersionsOutput, encoding: Encoding, owner: &str) {
        match self {
            Self::Prefix(name) => output.common_prefixes.get_or_insert_default().push(encoding.prefix(&name)),
            Self::Version { key, version, latest } => {
                let owner = owned(owner);
                let (key, version_id) = (Some(encoding.write(&key)), Some(version.id.to_string()));
                let (is_latest, last_modified) = (Some(latest), Some(version.last_modified()));
                match &version.content {
                    None => output.delete_markers.get_or_insert_default().push(DeleteMarkerEntry {
                        owner,
                        key,
                        version_id,
                        is_latest,
                        last_modified,
                    }),
                    Some(content) => {
                        let (checksum_algorithm, checksum_type) = checksum(content);
                        output.versions.get_or_insert_default().push(ObjectVersion {
                            e_tag: Some(content.quoted_etag()),
                            checksum_algorithm,
                            checksum_type,
                            size: Some(size(content.size)),
                            storage_class: Some(STANDARD.to_owned()),
                            key,
                            version_id,
                            is_latest,
                            last_modified,
                            owner,
                        });
                    }
                }
            }
        }
    }
}

impl Objects {
    /// As many entries as are wanted, or all there are: first what is left of the marker's key, then the keys after it.
    fn versions_page(&self, bucket: &str, wanted: Wanted<'_>, version_marker: Option<&str>) -> Vec<Entry> {
        let mut found = Vec::new();
        if let (Some(key), Some(marker)) = (wanted.after, version_marker)
            && let Some(newest) = self.tables.objects.get(&slot(bucket, key))
        {
            let marker = VersionId::named(marker);
            let rest = self.all(bucket, key, newest).skip_while(|entry| entry.version() != Some(&marker)).skip(1);
            found.extend(rest.take(wanted.limit));
        }
        let left = wanted.limit.saturating_sub(found.len());
        let (start, below) = (bucket.len() + 1, format!("{bucket}/{}", wanted.prefix));
        let page = list(Wanted { limit: left, ..wanted }, |after, limit| {
            let after = after.map(|after| format!("{bucket}/{after}"));
            let keys = self.tables.objects.page(&below, after.as_deref(), limit);
            let keys = keys.into_iter();
            keys.map(|(slot, version)| (slot.get(start..).unwrap_or_default().to_owned(), Some(version))).collect()
        });
        for item in page.items {
            match item {
                Item::Prefix(name) => found.push(Entry::Prefix(name)),
                Item::Entry(key, newest) => found.extend(self.all(bucket, &key, newest)),
            }
            if found.len() >= wanted.limit {
                break;
            }
        }
        found.truncate(wanted.limit);
        found
    }

    /// The versions of a key, the latest first.
    fn all(&self, bucket: &str, key: &str, newest: Arc<Version>) -> impl Iterator<Item = Entry> {
        let older = self.tables.older_of(&slot(bucket, key)).into_iter().map(|version| (version, false));
        let key = key.to_owned();
        std::iter::once((newest, true)).chain(older).map(move |(version, latest)| Entry::Version {
            key: key.clone(),
            version,
            latest,
        })
    }
}
