//! What ECR keeps: repositories, images, tags, and which layers a repository has.
//!
//! A layer's bytes are kept once, whoever pushed them; a repository has the layers that were uploaded or mounted into
//! it. An image's manifest is a blob as well. Deliberately absent: replication, scan findings, storage classes.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};
use store::Digest;

use crate::mutability::Mutability;

/// A registry: an account's repositories in a region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scope {
    /// Whose.
    pub(crate) account: AccountId,
    /// Where.
    pub(crate) region: Region,
}

impl Scope {
    /// `123456789012.dkr.ecr.us-east-2.amazonaws.com`.
    pub(crate) fn host(&self) -> String {
        format!("{}.dkr.ecr.{}.amazonaws.com", self.account, self.region)
    }

    /// The registry that a host name means.
    pub(crate) fn from_host(host: &str) -> Option<Self> {
        let (account, rest) = host.split_once(".dkr.ecr.")?;
        let region = rest.strip_suffix(".amazonaws.com")?;
        Some(Self { account: account.parse().ok()?, region: region.parse().ok()? })
    }

    /// The ARN of a repository; `*` stands for all of them.
    pub(crate) fn arn(&self, name: &str) -> Arn {
        Arn::regional("ecr", &self.region, &self.account, format!("repository/{name}"))
    }

    /// What the keys of the registry's repositories begin with. Neither part can hold a colon.
    pub(crate) fn prefix(&self) -> String {
        format!("{}:{}:", self.account, self.region)
    }
}

/// A repository's name: `my-service`, `team/my-service`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct RepositoryName(String);

impl RepositoryName {
    /// The name as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RepositoryName {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        if (2..=256).contains(&text.len()) && text.split('/').all(component) {
            Ok(Self(text))
        } else {
            Err(format!("'{text}' is not a repository's name"))
        }
    }
}

/// Letters and digits, in between one dot, one or two underscores, or any number of hyphens.
fn component(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    letter(*first)
        && letter(*last)
        && bytes
            .split(|byte| letter(*byte))
            .all(|gap| matches!(gap, b"" | b"." | b"_" | b"__") || gap.iter().all(|byte| *byte == b'-'))
}

impl FromStr for RepositoryName {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::try_from(text.to_owned())
    }
}

impl From<RepositoryName> for String {
    fn from(name: RepositoryName) -> Self {
        name.0
    }
}

impl fmt::Display for RepositoryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A tag of an image: `latest`, `1.4.2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ImageTag(String);

impl FromStr for ImageTag {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let good = (1..=128).contains(&text.len())
            && text.bytes().next().is_some_and(word)
            && text.bytes().all(|byte| word(byte) || matches!(byte, b'.' | b'-'));
        if good { Ok(Self(text.to_owned())) } else { Err(format!("'{text}' is not an image tag")) }
    }
}

impl fmt::Display for ImageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A repository where it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    /// The registry.
    pub(crate) scope: Scope,
    /// The repository.
    pub(crate) name: RepositoryName,
}

impl Place {
    /// The repository whose record has this key.
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        let mut parts = key.splitn(3, ':');
        let (account, region, name) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            scope: Scope { account: account.parse().ok()?, region: region.parse().ok()? },
            name: name.parse().ok()?,
        })
    }

    /// The key of the repository's record.
    pub(crate) fn key(&self) -> String {
        format!("{}{}", self.scope.prefix(), self.name)
    }

    /// What the keys of the repository's images, tags and layers begin with.
    pub(crate) fn prefix(&self) -> String {
        format!("{}{}:", self.scope.prefix(), self.name)
    }

    /// The key of an image, a tag or a layer.
    pub(crate) fn of(&self, what: impl fmt::Display) -> String {
        format!("{}{}:{what}", self.scope.prefix(), self.name)
    }

    /// The repository's ARN.
    pub(crate) fn arn(&self) -> Arn {
        self.scope.arn(self.name.as_str())
    }
}

/// A repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Repository {
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// Whether tags may move.
    #[serde(flatten)]
    pub(crate) mutability: Mutability,
    /// Whether images should be scanned when they are pushed: kept and shown, done by nobody here.
    pub(crate) scan_on_push: bool,
    /// Tags of the repository itself.
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The policy beside the repository, as it was given.
    #[serde(default)]
    pub(crate) policy: Option<String>,
}

/// An image: a manifest, and what it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Image {
    /// The manifest's media type.
    pub(crate) media_type: String,
    /// The size of the manifest in bytes.
    pub(crate) manifest_size: u64,
    /// The size of what the manifest names.
    pub(crate) size: u64,
    /// When this digest was first pushed to the repository.
    pub(crate) pushed_at: Timestamp,
    /// The last pull, to the day.
    #[serde(default)]
    pub(crate) pulled_at: Option<Timestamp>,
    /// The layers and the configuration that must stay.
    #[serde(default)]
    pub(crate) blobs: Vec<Digest>,
    /// The images of an index.
    #[serde(default)]
    pub(crate) images: Vec<Digest>,
    /// What kind of thing it is, where that is no container image.
    #[serde(default)]
    pub(crate) artifact_type: Option<String>,
    /// The image that this one is about.
    #[serde(default)]
    pub(crate) subject: Option<Digest>,
}

/// Where a tag points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tagged {
    /// The image.
    pub(crate) digest: Digest,
    /// Since when.
    pub(crate) at: Timestamp,
}

/// What an account has set for all of its repositories in a region.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct RegistrySettings {
    /// No layer is taken over from another repository.
    #[serde(default)]
    pub(crate) no_mounts: bool,
    /// Whose images should be scanned when they are pushed: patterns of names.
    #[serde(default)]
    pub(crate) scan_on_push: Vec<String>,
}

/// How repositories are made that come into being with the first push to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Template {
    /// When it was made.
    pub(crate) created_at: Timestamp,
    /// When it was last changed.
    pub(crate) updated_at: Timestamp,
    /// What it is for.
    pub(crate) description: Option<String>,
    /// Whether tags may move.
    pub(crate) mutability: Mutability,
    /// The policy beside the repository.
    pub(crate) policy: Option<String>,
    /// The lifecycle policy.
    pub(crate) lifecycle: Option<String>,
    /// The repository's tags.
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The role as which ECR makes the repository.
    #[serde(default)]
    pub(crate) role: Option<Arn>,
}

/// A layer (or a configuration) that a repository has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Layer {
    /// Its size in bytes.
    pub(crate) size: u64,
    /// When it was uploaded, or last said to be there: a push may rely on it for a while.
    pub(crate) at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_form_of_ecrs_pattern() {
        for good in ["my-service", "team/my-service", "a.b_c__d--e", "a0/b/c", "ab"] {
            assert!(good.parse::<RepositoryName>().is_ok(), "{good}");
        }
        for bad in
            ["", "a", "My-service", "-a", "a-", "a//b", "/a", "a/", "a..b", "a___b", "a._b", "../etc", "a:b", "a b"]
        {
            assert!(bad.parse::<RepositoryName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn hosts_are_registries() {
        let scope = Scope::from_host("123456789012.dkr.ecr.us-east-2.amazonaws.com");
        assert_eq!(scope.map(|scope| scope.host()).as_deref(), Some("123456789012.dkr.ecr.us-east-2.amazonaws.com"));
        for other in ["dkr.ecr.us-east-2.amazonaws.com", "123456789012.dkr.ecr.x.amazonaws.com", "my-service"] {
            assert_eq!(Scope::from_host(other), None, "{other}");
        }
    }

    #[test]
    fn tags_have_a_form() {
        for good in ["latest", "1.4.2", "_x", "a-b.c"] {
            assert!(good.parse::<ImageTag>().is_ok(), "{good}");
        }
        for bad in ["", ".x", "-x", "a/b", "a:b", &"x".repeat(129)] {
            assert!(bad.parse::<ImageTag>().is_err(), "{bad}");
        }
    }
}
