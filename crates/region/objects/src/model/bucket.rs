//! A bucket.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BucketName, Rule};

/// A bucket. Its name is the only one in all regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Bucket {
    pub(crate) name: BucketName,
    pub(crate) region: Region,
    pub(crate) owner: AccountId,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) versioning: Versioning,
    /// The policy as it was written.
    #[serde(default)]
    pub(crate) policy: Option<String>,
    /// What of public access is blocked; nothing where that was taken away.
    #[serde(default)]
    pub(crate) public_access: Option<PublicAccess>,
    /// The rule that the owner owns every object is there to be read. It holds in any case.
    #[serde(default)]
    pub(crate) ownership: bool,
    #[serde(default)]
    pub(crate) bucket_key: bool,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The rules by which objects go by themselves.
    #[serde(default)]
    pub(crate) lifecycle: Vec<Rule>,
    /// What was said of the smallest object that goes to another storage class, where it was not the usual: kept and
    /// shown, as there are no transitions.
    #[serde(default)]
    pub(crate) transition_minimum: Option<String>,
}

impl Bucket {
    /// `arn:aws:s3:::my-bucket`.
    pub(crate) fn arn(&self) -> Arn {
        Arn::s3(self.name.as_str())
    }
}

/// Whether versions are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Versioning {
    /// They never were.
    #[default]
    Off,
    /// They are.
    Enabled,
    /// They were: those that are there stay.
    Suspended,
}

/// What of public access is blocked. All of it in a new bucket, as AWS does since April 2023.
///
/// Nobody reaches this region without a signature of its own account, so the one part that has something to do is
/// `block_public_policy`; the others hold by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PublicAccess {
    pub(crate) block_public_acls: bool,
    pub(crate) ignore_public_acls: bool,
    pub(crate) block_public_policy: bool,
    pub(crate) restrict_public_buckets: bool,
}

impl PublicAccess {
    pub(crate) const BLOCKED: Self = Self {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };
}
