//! An object's versions.

use std::collections::BTreeMap;
use std::fmt;

use model::Timestamp;
use serde::{Deserialize, Serialize};
use store::Digest;

use super::VersionId;
use crate::checksum::FULL_OBJECT;

/// Tags by key.
pub(crate) type Tags = BTreeMap<String, String>;

/// One version of an object, or a marker that it was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Version {
    #[serde(default)]
    pub(crate) id: VersionId,
    /// Its place among the versions of the key: later ones have greater numbers.
    pub(crate) seq: u64,
    pub(crate) modified: Timestamp,
    /// What it holds; nothing where it is a marker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) content: Option<Content>,
}

impl Version {
    /// When it was made, to the second: finer times do not travel in HTTP's dates.
    pub(crate) fn last_modified(&self) -> Timestamp {
        whole(self.modified)
    }
}

/// A time without its fraction of a second.
pub(crate) fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_secs(at.secs())
}

/// What an object holds, and what is told with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    pub(crate) size: u64,
    /// Without its quotes.
    pub(crate) etag: String,
    pub(crate) pieces: Vec<Piece>,
    #[serde(default)]
    pub(crate) headers: Headers,
    #[serde(default)]
    pub(crate) metadata: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) tags: Tags,
    #[serde(default)]
    pub(crate) checksum: Option<Sum>,
    /// The upload that it was completed from, so that a client which asks again is told the same.
    #[serde(default)]
    pub(crate) upload: Option<String>,
}

impl Content {
    /// As headers and documents have it.
    pub(crate) fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }

    /// It came in parts.
    pub(crate) fn in_parts(&self) -> bool {
        self.etag.contains('-')
    }
}

/// Some of an object's bytes: a blob, encrypted with a key of its own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Piece {
    pub(crate) blob: Digest,
    pub(crate) size: u64,
    /// The key of the blob, in hexadecimal. No other blob has it.
    pub(crate) key: String,
    /// The checksum of a part, of the object's algorithm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) checksum: Option<String>,
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Piece").field("blob", &self.blob).field("size", &self.size).finish_non_exhaustive()
    }
}

/// A checksum with its algorithm, in S3's names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sum {
    /// `CRC32`, `CRC32C`, `CRC64NVME`, `SHA1`, `SHA256`.
    pub(crate) algorithm: String,
    /// In base64; that of the parts' checksums has their number after a hyphen.
    pub(crate) value: String,
    /// It is the checksum of the parts' checksums.
    #[serde(default)]
    pub(crate) composite: bool,
}

impl Sum {
    /// `FULL_OBJECT` or `COMPOSITE`.
    pub(crate) fn kind(&self) -> &'static str {
        if self.composite { "COMPOSITE" } else { FULL_OBJECT }
    }
}

/// The headers that an object is given back with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Headers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cache_control: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expires: Option<String>,
}
