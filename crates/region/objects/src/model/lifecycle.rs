//! The rules by which objects go by themselves.

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

/// A rule of a bucket's lifecycle. Transitions are absent: there is one storage class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) enabled: bool,
    pub(crate) scope: Scope,
    /// When objects go.
    #[serde(default)]
    pub(crate) objects: Option<When>,
    /// Markers go under which no version is left.
    #[serde(default)]
    pub(crate) lone_markers: bool,
    /// When older versions go.
    #[serde(default)]
    pub(crate) older: Option<Older>,
    /// Days after which an upload that was not completed goes.
    #[serde(default)]
    pub(crate) uploads: Option<u32>,
}

/// When an object goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum When {
    /// So many days after it was made.
    Days(u32),
    /// On a day.
    Date(Timestamp),
}

/// When an older version goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Older {
    /// Days after it was replaced.
    pub(crate) days: u32,
    /// As many of them stay in any case.
    #[serde(default)]
    pub(crate) keep: u32,
}

/// Which objects a rule is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Scope {
    pub(crate) prefix: Option<String>,
    pub(crate) tags: Tags,
    /// Larger than so many bytes.
    pub(crate) larger: Option<i64>,
    /// Smaller than so many bytes.
    pub(crate) smaller: Option<i64>,
    pub(crate) written: Written,
}

/// In which of the forms that mean the same the scope was written: it is given back in that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Written {
    /// `Filter` with one condition, or none.
    #[default]
    Filter,
    /// `Filter` with `And`.
    And,
    /// The older `Prefix` beside it.
    Prefix,
}
