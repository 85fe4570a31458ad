//! The buildspec: what it says, as values.
//!
//! Read once, with the lines of what is wrong, into what the planner takes. What CodeBuild knows and this room does not
//! (reports, batches, variables out of Secrets Manager and Parameter Store, other users) is refused by name; what
//! CodeBuild does not know is passed over, as CodeBuild does.
//!
//! Source: CodeBuild User Guide, "Build specification reference for CodeBuild".

mod glob;
mod parse;
mod tree;

use serde::{Deserialize, Serialize};

pub(crate) use glob::{Pattern, literal_root};
pub(crate) use parse::{is_name, parse};

use crate::model::Kind;

/// What is wrong with a buildspec: the text of `YAML_FILE_ERROR`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BuildspecError(pub(crate) String);

/// A buildspec.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Buildspec {
    pub(crate) shell: Shell,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) exported: Vec<String>,
    pub(crate) phases: Vec<PhaseSpec>,
    pub(crate) runtimes: Vec<(String, String)>,
    pub(crate) artifacts: Option<ArtifactSpec>,
    pub(crate) secondary: Vec<(String, ArtifactSpec)>,
}

/// What runs the commands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Shell {
    /// `/bin/sh`.
    #[default]
    Sh,
    /// `bash`.
    Bash,
}

/// What a failure of a phase leads to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum OnFailure {
    /// Where CodeBuild's transitions lead.
    #[default]
    Usual,
    /// The end.
    Abort,
    /// The next phase.
    Continue,
}

/// A phase's commands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PhaseSpec {
    pub(crate) kind: Kind,
    pub(crate) on_failure: OnFailure,
    pub(crate) commands: Vec<String>,
    pub(crate) finally: Vec<String>,
}

/// Which files an artifact holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArtifactSpec {
    pub(crate) files: Vec<String>,
    pub(crate) exclude: Vec<String>,
    pub(crate) name: Option<String>,
    pub(crate) base_directory: Option<String>,
    pub(crate) discard_paths: bool,
}
