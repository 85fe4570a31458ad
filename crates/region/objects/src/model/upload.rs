//! An upload in parts.

use std::collections::BTreeMap;

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Headers, Key, Piece, Tags};

/// An upload that was begun and neither completed nor aborted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) key: Key,
    pub(crate) initiated: Timestamp,
    /// The ARN of who began it.
    pub(crate) initiator: String,
    #[serde(default)]
    pub(crate) headers: Headers,
    #[serde(default)]
    pub(crate) metadata: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) tags: Tags,
    /// The algorithm of the parts' checksums, where one was asked for.
    #[serde(default)]
    pub(crate) algorithm: Option<String>,
    /// The object's checksum is that of the parts' checksums.
    #[serde(default)]
    pub(crate) composite: bool,
}

impl Upload {
    /// `COMPOSITE` or `FULL_OBJECT`; nothing where no checksum was asked for.
    pub(crate) fn checksum_type(&self) -> Option<String> {
        let kind = if self.composite { "COMPOSITE" } else { "FULL_OBJECT" };
        self.algorithm.as_ref().map(|_| kind.to_owned())
    }
}

/// A part that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Part {
    pub(crate) number: u32,
    /// The MD5 in hexadecimal.
    pub(crate) etag: String,
    pub(crate) piece: Piece,
    pub(crate) modified: Timestamp,
}
