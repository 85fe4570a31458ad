//! Where commands run: image, size, variables.

use serde::{Deserialize, Serialize};

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

/// What a variable's value is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum VariableKind {
    /// The value itself.
    #[default]
    Plaintext,
    /// The name of a parameter.
    ParameterStore,
    /// `<secret>:<json key>:<stage>:<version>`.
    SecretsManager,
}

impl VariableKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Plaintext => "PLAINTEXT",
            Self::ParameterStore => "PARAMETER_STORE",
            Self::SecretsManager => "SECRETS_MANAGER",
        }
    }
}

/// A variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) value: String,
    #[serde(default)]
    pub(crate) kind: VariableKind,
}

/// Where commands run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Environment {
    pub(crate) image: String,
    pub(crate) compute: ComputeType,
    pub(crate) variables: Vec<Variable>,
    pub(crate) privileged: bool,
    pub(crate) pull_as: PullAs,
    /// The secret that holds the login at a registry that is private.
    #[serde(default)]
    pub(crate) registry_credential: Option<String>,
}
