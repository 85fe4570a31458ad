//! Names: of buckets, of objects, of versions.
//!
//! Source: S3 User Guide, "Bucket naming rules" and "Naming Amazon S3 objects".

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::errors::S3Error;

/// The longest key, in bytes.
const LONGEST_KEY: usize = 1024;

/// A bucket's name: 3 to 63 letters in lower case, digits, dots and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct BucketName(String);

impl BucketName {
    /// The name of a bucket to be made.
    pub(crate) fn parse(text: &str) -> Result<Self, S3Error> {
        let bytes = text.as_bytes();
        let ends = |at: Option<&u8>| at.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let inner = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
        let form = (3..=63).contains(&bytes.len())
            && ends(bytes.first())
            && ends(bytes.last())
            && bytes.iter().all(inner)
            && !text.contains("..");
        let address = text.split('.').count() == 4 && text.split('.').all(|part| part.parse::<u8>().is_ok());
        let begins = ["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|prefix| text.starts_with(prefix));
        let kept = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];
        if !form || address || begins || kept.iter().any(|suffix| text.ends_with(suffix)) {
            return Err(S3Error::InvalidBucketName(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BucketName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An object's key. It is a name and nothing else: slashes, dots and whatever else it holds mean nothing here, and no
/// part of it ever becomes a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Key(String);

impl Key {
    pub(crate) fn parse(text: String) -> Result<Self, S3Error> {
        Self::check(&text).map(|()| Self(text))
    }

    /// Whether an object can have this key.
    pub(crate) fn check(text: &str) -> Result<(), S3Error> {
        match text.len() {
            0 => Err(S3Error::invalid("The key of an object must not be empty")),
            1..=LONGEST_KEY => Ok(()),
            size => Err(S3Error::KeyTooLong { size, longest: LONGEST_KEY }),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which version of an object: one that has an id of its own, or the one from a time without versioning.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct VersionId(Option<String>);

impl VersionId {
    /// The one without an id of its own, which clients call `null`.
    pub(crate) const NULL: Self = Self(None);

    /// How long an id is.
    pub(crate) const LENGTH: usize = 32;

    pub(crate) fn new(id: String) -> Self {
        Self(Some(id))
    }

    /// An id as a client names it.
    pub(crate) fn named(text: &str) -> Self {
        if text == "null" { Self::NULL } else { Self(Some(text.to_owned())) }
    }

    /// Whether a version can have this id.
    pub(crate) fn check(text: Option<&str>) -> Result<(), S3Error> {
        let good = |id: &str| id == "null" || id.len() == Self::LENGTH && id.bytes().all(|c| c.is_ascii_alphanumeric());
        match text {
            Some("") => Err(S3Error::invalid("Version id cannot be the empty string")),
            Some(id) if !good(id) => Err(S3Error::invalid("Invalid version id specified")),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("null"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_have_rules() {
        for good in ["abc", "my-service-artifacts", "a.b.c", "1a2", &"a".repeat(63), "1.2.3.4.5", "256.1.1.1"] {
            assert!(BucketName::parse(good).is_ok(), "{good}");
        }
        let long = "a".repeat(64);
        for bad in [
            "ab",
            "",
            "Abc",
            "a_b",
            "-abc",
            "abc-",
            ".ab",
            "a..b",
            "192.168.5.4",
            "xn--a",
            "a-s3alias",
            &long,
            "../x",
            "a/b",
        ] {
            assert!(BucketName::parse(bad).is_err(), "{bad}");
        }
    }
}
