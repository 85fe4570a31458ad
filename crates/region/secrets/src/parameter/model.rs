//! What is stored of a parameter.

use std::collections::{BTreeMap, BTreeSet};

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::name::ParameterName;

/// A parameter, without its values.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: ParameterName,
    pub(crate) kind: Kind,
    pub(crate) tags: BTreeMap<String, String>,
    /// The versions by their numbers. The last is the current one.
    pub(crate) versions: BTreeMap<u32, Version>,
}

/// The types of parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    String,
    StringList,
    SecureString,
}

/// A version of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) modified: Timestamp,
    /// The ARN of who made it.
    pub(crate) by: String,
    pub(crate) description: Option<String>,
    pub(crate) allowed_pattern: Option<String>,
    pub(crate) labels: BTreeSet<String>,
}

/// The value of a version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Value {
    pub(crate) sealed: String,
}

impl Kind {
    /// The type of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::String, Self::StringList, Self::SecureString].into_iter().find(|kind| kind.as_str() == name)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
        }
    }

    /// The key that values are sealed with, as AWS calls it.
    pub(crate) fn key(self) -> Option<&'static str> {
        (self == Self::SecureString).then_some(KEY)
    }
}

/// The key that AWS manages for Parameter Store.
pub(crate) const KEY: &str = "alias/aws/ssm";
