//! A project, as it is stored.

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Cache, CloudWatchLogs, Environment, S3Logs};

/// A project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) source: Source,
    pub(crate) secondary_sources: Vec<Source>,
    pub(crate) source_version: Option<String>,
    pub(crate) artifacts: Artifacts,
    pub(crate) secondary_artifacts: Vec<Artifacts>,
    pub(crate) environment: Environment,
    pub(crate) role: Arn,
    pub(crate) timeout_minutes: u32,
    pub(crate) queued_minutes: u32,
    pub(crate) tags: Vec<Tag>,
    pub(crate) logs: CloudWatchLogs,
    /// What the caller said of logs is shown again as it was said; nothing where nothing was.
    pub(crate) logs_said: bool,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    /// The number of the last build.
    pub(crate) builds: u64,
    #[serde(default)]
    pub(crate) s3_logs: S3Logs,
    #[serde(default)]
    pub(crate) cache: Cache,
    /// Goes up when the cache is invalidated.
    #[serde(default)]
    pub(crate) cache_number: u64,
    /// The versions of secondary sources, by identifier.
    #[serde(default)]
    pub(crate) secondary_versions: Vec<(String, String)>,
    /// How many of its builds may run at the same time.
    #[serde(default)]
    pub(crate) concurrent: Option<u32>,
    /// How often a failed build is begun again.
    #[serde(default)]
    pub(crate) auto_retry: Option<u32>,
    /// What the address of its badge names it by; none without one.
    #[serde(default)]
    pub(crate) badge: Option<String>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: String,
}

/// Where a source comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum SourceKind {
    #[serde(rename = "CODEPIPELINE")]
    CodePipeline,
    S3,
    NoSource,
    #[serde(rename = "BITBUCKET")]
    Bitbucket,
    #[serde(rename = "GITHUB")]
    GitHub,
    #[serde(rename = "GITLAB")]
    GitLab,
}

impl SourceKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::CodePipeline => "CODEPIPELINE",
            Self::S3 => "S3",
            Self::NoSource => "NO_SOURCE",
            Self::Bitbucket => "BITBUCKET",
            Self::GitHub => "GITHUB",
            Self::GitLab => "GITLAB",
        }
    }

    /// It comes through a connection.
    pub(crate) const fn is_git(self) -> bool {
        matches!(self, Self::Bitbucket | Self::GitHub | Self::GitLab)
    }
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) kind: SourceKind,
    pub(crate) location: Option<String>,
    pub(crate) buildspec: Option<String>,
    pub(crate) auth: Option<Auth>,
    pub(crate) identifier: Option<String>,
    pub(crate) clone_depth: Option<i64>,
    pub(crate) insecure_ssl: Option<bool>,
    pub(crate) report_build_status: Option<bool>,
    #[serde(default)]
    pub(crate) submodules: Option<bool>,
    #[serde(default)]
    pub(crate) status_config: Option<StatusConfig>,
}

/// How a build is shown beside its commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StatusConfig {
    pub(crate) context: Option<String>,
    pub(crate) target_url: Option<String>,
}

/// How a source is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Auth {
    /// The connection's ARN.
    pub(crate) connection: String,
}

/// Where artifacts go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ArtifactsKind {
    #[serde(rename = "CODEPIPELINE")]
    CodePipeline,
    S3,
    NoArtifacts,
}

impl ArtifactsKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::CodePipeline => "CODEPIPELINE",
            Self::S3 => "S3",
            Self::NoArtifacts => "NO_ARTIFACTS",
        }
    }
}

/// One object, or one for each file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Packaging {
    None,
    Zip,
}

/// Where artifacts go, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Artifacts {
    pub(crate) kind: ArtifactsKind,
    pub(crate) location: Option<String>,
    pub(crate) path: Option<String>,
    /// A folder of the build's id comes before the name.
    pub(crate) build_id: bool,
    pub(crate) name: Option<String>,
    pub(crate) packaging: Packaging,
    /// The buildspec's name counts instead.
    pub(crate) override_name: bool,
    pub(crate) encryption_disabled: Option<bool>,
    pub(crate) identifier: Option<String>,
}
