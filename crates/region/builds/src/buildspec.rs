//! The buildspec: what it says, as values.
//!
//! Read once, with line and column of what is wrong, into what the planner takes. What CodeBuild knows and this room does
//! not (proxies, Git credentials, keys of caches, other formats of reports than JUnit's) is refused by name; what CodeBuild
//! does not know is passed over, as CodeBuild does.
//!
//! Source: CodeBuild User Guide, "Build specification reference for CodeBuild".

mod glob;
mod on_failure;
mod parse;
mod parts;
mod tree;

use serde::{Deserialize, Serialize};

pub(crate) use glob::{Pattern, literal_root};
pub(crate) use on_failure::OnFailure;
pub(crate) use parse::{is_name, parse};
pub(crate) use tree::{Node, Value, read as tree};

use crate::model::Kind;

/// What is wrong with a buildspec: the text of `YAML_FILE_ERROR`, which is CodeBuild's own, and the line and column that
/// CodeBuild does not tell, for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct BuildspecError {
    pub(crate) message: String,
    /// Line and column, both counted from one.
    pub(crate) at: Option<(usize, usize)>,
}

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
    /// The Linux user that runs the commands.
    #[serde(default)]
    pub(crate) run_as: Option<String>,
    /// Variables with the names of parameters.
    #[serde(default)]
    pub(crate) parameters: Vec<(String, String)>,
    /// Variables with `<secret>:<json key>:<stage>:<version>`.
    #[serde(default)]
    pub(crate) secrets: Vec<(String, String)>,
    /// The paths that a cache keeps.
    #[serde(default)]
    pub(crate) cache: Vec<String>,
    #[serde(default)]
    pub(crate) reports: Vec<ReportSpec>,
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

/// A phase's commands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PhaseSpec {
    pub(crate) kind: Kind,
    pub(crate) on_failure: OnFailure,
    pub(crate) commands: Vec<String>,
    pub(crate) finally: Vec<String>,
    #[serde(default)]
    pub(crate) run_as: Option<String>,
}

/// Which files an artifact holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArtifactSpec {
    pub(crate) files: Vec<String>,
    pub(crate) exclude: Vec<String>,
    pub(crate) name: Option<String>,
    pub(crate) base_directory: Option<String>,
    pub(crate) discard_paths: bool,
    /// Links stay links inside a ZIP.
    #[serde(default)]
    pub(crate) symlinks: bool,
    #[serde(default)]
    pub(crate) s3_prefix: Option<String>,
}

/// Which files hold the results of tests.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportSpec {
    /// A name, which the project's comes before, or the ARN of a group.
    pub(crate) group: String,
    /// `discard_paths` and all: as an artifact's.
    pub(crate) files: ArtifactSpec,
}
