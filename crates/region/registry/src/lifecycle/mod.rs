//! Lifecycle policies: which images go by themselves.
//!
//! | | |
//! |---|---|
//! | [`document`] | reads a policy |
//! | [`plan`] | pure: which images of a repository a policy expires, by which rule |
//! | [`run`] | applies the policies, and works out previews |
//!
//! Deliberately absent: the archive storage class, and with it transitions.
//!
//! Source: Amazon ECR User Guide, "Automate the cleanup of images by using lifecycle policies".

pub(crate) mod document;
pub(crate) mod plan;
pub(crate) mod run;

use model::Timestamp;
use serde::{Deserialize, Serialize};
use store::Digest;

/// The policy of a repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lifecycle {
    /// As it was given.
    pub(crate) text: String,
    /// When it was last applied; not yet where it is new.
    #[serde(default)]
    pub(crate) evaluated_at: Option<Timestamp>,
}

/// What a policy would do to a repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Preview {
    /// The policy.
    pub(crate) text: String,
    /// When it was asked for.
    pub(crate) started_at: Timestamp,
    /// What it would expire; nothing while it is worked out.
    #[serde(default)]
    pub(crate) found: Option<Vec<Expiring>>,
}

/// An image that a policy expires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Expiring {
    /// The image.
    pub(crate) digest: Digest,
    /// Its tags.
    pub(crate) tags: Vec<String>,
    /// When it was pushed.
    pub(crate) pushed_at: Timestamp,
    /// The rule.
    pub(crate) priority: i64,
}
