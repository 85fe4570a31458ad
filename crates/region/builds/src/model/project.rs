//! A project, as it is stored.

use serde::{Deserialize, Serialize};

use model::{Arn, Timestamp};

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

/// How large a build may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ComputeType {
    #[serde(rename = "BUILD_GENERAL1_SMALL")]
    Small,
    #[serde(rename = "BUILD_GENERAL1_MEDIUM")]
    Medium,
    #[serde(rename = "BUILD_GENERAL1_LARGE")]
    Large,
    #[serde(rename = "BUILD_GENERAL1_XLARGE")]
    XLarge,
    #[serde(rename = "BUILD_GENERAL1_2XLARGE")]
    XXLarge,
}

impl ComputeType {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "BUILD_GENERAL1_SMALL",
            Self::Medium => "BUILD_GENERAL1_MEDIUM",
            Self::Large => "BUILD_GENERAL1_LARGE",
            Self::XLarge => "BUILD_GENERAL1_XLARGE",
            Self::XXLarge => "BUILD_GENERAL1_2XLARGE",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Small, Self::Medium, Self::Large, Self::XLarge, Self::XXLarge].into_iter().find(|of| of.as_str() == text)
    }

    /// Gibibytes of memory and virtual CPUs on AWS.
    ///
    /// Source: CodeBuild User Guide, "Build environment compute modes and types".
    pub(crate) const fn size(self) -> (u64, u64) {
        match self {
            Self::Small => (4, 2),
            Self::Medium => (8, 4),
            Self::Large => (16, 8),
            Self::XLarge => (72, 36),
            Self::XXLarge => (144, 72),
        }
    }
}

/// Whose rights pull the build image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PullAs {
    #[serde(rename = "CODEBUILD")]
    CodeBuild,
    ServiceRole,
}

/// A variable, of type PLAINTEXT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// Where commands run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Environment {
    pub(crate) image: String,
    pub(crate) compute: ComputeType,
    pub(crate) variables: Vec<Variable>,
    pub(crate) privileged: bool,
    pub(crate) pull_as: PullAs,
}

/// Where the log goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CloudWatchLogs {
    pub(crate) enabled: bool,
    pub(crate) group: Option<String>,
    pub(crate) stream: Option<String>,
}

impl Default for CloudWatchLogs {
    fn default() -> Self {
        Self { enabled: true, group: None, stream: None }
    }
}
