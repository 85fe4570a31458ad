//! What is stored of a secret.

use std::collections::{BTreeMap, BTreeSet};

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

model::name!(
    /// A secret's name.
    pub(crate) SecretName,
    "a secret's name",
    |text| {
        (1..=512).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+=.@-".contains(&byte))
    }
);

model::name!(
    /// A version's id: the token of the request that made it.
    pub(crate) VersionId,
    "a version's id of 32 to 64 characters",
    |text| (32..=64).contains(&text.chars().count()) && !text.chars().any(char::is_control)
);

/// A secret, without its values.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Secret {
    pub(crate) name: SecretName,
    /// The six characters at the end of the ARN: another secret of the same name has others.
    pub(crate) suffix: String,
    pub(crate) description: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    /// The day on which a value was last read.
    pub(crate) accessed: Option<Timestamp>,
    pub(crate) deletion: Option<Deletion>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The resource policy, as it was written.
    pub(crate) policy: Option<String>,
    pub(crate) versions: BTreeMap<VersionId, Version>,
}

/// The deletion that a secret waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Deletion {
    /// When it was asked for.
    pub(crate) asked: Timestamp,
    /// When the recovery window is over.
    pub(crate) due: Timestamp,
}

/// A version of a secret. One without a stage is deprecated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) created: Timestamp,
    /// The day on which it was last read.
    pub(crate) accessed: Option<Timestamp>,
    pub(crate) stages: BTreeSet<String>,
}

/// The value of a version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Value {
    pub(crate) kind: Kind,
    pub(crate) sealed: String,
}

/// The two forms of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Text,
    Binary,
}

/// A value in the open. Never stored, never shown in logs.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Plain {
    Text(String),
    Binary(Vec<u8>),
}

impl Secret {
    pub(crate) fn arn(&self, region: &Region, account: &AccountId) -> Arn {
        Arn::regional("secretsmanager", region, account, format!("secret:{}-{}", self.name, self.suffix))
    }

    /// The version that a stage is attached to.
    pub(crate) fn staged(&self, stage: &str) -> Option<&VersionId> {
        self.versions.iter().find(|(_, version)| version.stages.contains(stage)).map(|(id, _)| id)
    }

    /// The stages of each version that has some.
    pub(crate) fn stages(&self) -> BTreeMap<String, Vec<String>> {
        let staged = self.versions.iter().filter(|(_, version)| !version.stages.is_empty());
        staged.map(|(id, version)| (id.to_string(), version.stages.iter().cloned().collect())).collect()
    }
}

impl Plain {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Text(_) => Kind::Text,
            Self::Binary(_) => Kind::Binary,
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) => bytes,
        }
    }
}
