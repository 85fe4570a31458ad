//! Which operations and members a service has here: `crates/shapes/<service>/operations.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Selection {
    /// The folder of botocore's data.
    pub model: Option<String>,
    /// A model beside the selection, in botocore's format.
    pub model_file: Option<String>,
    /// The name in IAM actions, where it is not the folder's.
    pub name: Option<String>,
    /// Signing names and targets of another API name for the same thing.
    #[serde(default)]
    pub signing: Vec<String>,
    /// Further prefixes of `X-Amz-Target`.
    #[serde(default)]
    pub targets: Vec<String>,
    /// The code for a value that breaks a constraint.
    pub invalid: Option<String>,
    /// Supported input members by operation; `*` for all.
    pub operations: BTreeMap<String, Vec<String>>,
    /// Supported members by structure; `*` for all.
    #[serde(default)]
    pub shapes: BTreeMap<String, Vec<String>>,
    /// Why something stands out, by operation or structure: shown in `docs/support.md`.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
}

pub(crate) fn read(folder: &Path) -> Result<Selection> {
    let path = folder.join("operations.toml");
    let text = std::fs::read_to_string(&path)?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

/// Whether a list names the member.
pub(crate) fn selects(list: &[String], member: &str) -> bool {
    list.iter().any(|name| name == "*" || name == member)
}
