//! What an action does: its category and provider, with what each takes.
//!
//! Source: CodePipeline User Guide, "Action structure reference", "Valid number of input and output artifacts for each
//! action type", "Quotas".

use serde::{Deserialize, Serialize};

/// What an action does: its category and provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Provider {
    /// Source, CodeStarSourceConnection.
    Connection,
    /// Source, S3.
    S3Source,
    /// Source, ECR.
    EcrSource,
    /// Build, CodeBuild.
    Build,
    /// Test, CodeBuild.
    Test,
    /// Deploy, ECS.
    Ecs,
    /// Deploy, S3.
    S3Deploy,
    /// Approval, Manual.
    Approval,
}

/// A setting of an action.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
}

const fn needs(name: &'static str) -> Property {
    Property { name, required: true }
}

const fn may(name: &'static str) -> Property {
    Property { name, required: false }
}

const CONNECTION: &[Property] = &[
    needs("ConnectionArn"),
    needs("FullRepositoryId"),
    needs("BranchName"),
    may("OutputArtifactFormat"),
    may("DetectChanges"),
];
const S3_SOURCE: &[Property] =
    &[needs("S3Bucket"), needs("S3ObjectKey"), may("AllowOverrideForS3ObjectKey"), may("PollForSourceChanges")];
const ECR_SOURCE: &[Property] = &[needs("RepositoryName"), may("ImageTag")];
const BUILD: &[Property] = &[needs("ProjectName"), may("PrimarySource"), may("EnvironmentVariables")];
const ECS: &[Property] = &[needs("ClusterName"), needs("ServiceName"), may("FileName"), may("DeploymentTimeout")];
const S3_DEPLOY: &[Property] =
    &[needs("BucketName"), needs("Extract"), may("ObjectKey"), may("CannedACL"), may("CacheControl")];
const APPROVAL: &[Property] = &[may("NotificationArn"), may("CustomData"), may("ExternalEntityLink")];

impl Provider {
    /// All of them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Connection,
        Self::S3Source,
        Self::EcrSource,
        Self::Build,
        Self::Test,
        Self::Ecs,
        Self::S3Deploy,
        Self::Approval,
    ];

    /// By category and provider.
    pub(crate) fn parse(category: &str, provider: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.category() == category && one.provider() == provider)
    }

    pub(crate) const fn category(self) -> &'static str {
        match self {
            Self::Connection | Self::S3Source | Self::EcrSource => "Source",
            Self::Build => "Build",
            Self::Test => "Test",
            Self::Ecs | Self::S3Deploy => "Deploy",
            Self::Approval => "Approval",
        }
    }

    pub(crate) const fn provider(self) -> &'static str {
        match self {
            Self::Connection => "CodeStarSourceConnection",
            Self::S3Source | Self::S3Deploy => "S3",
            Self::EcrSource => "ECR",
            Self::Build | Self::Test => "CodeBuild",
            Self::Ecs => "ECS",
            Self::Approval => "Manual",
        }
    }

    /// It makes the first artifacts of an execution.
    pub(crate) const fn is_source(self) -> bool {
        matches!(self, Self::Connection | Self::S3Source | Self::EcrSource)
    }

    /// The settings that it has.
    pub(crate) const fn properties(self) -> &'static [Property] {
        match self {
            Self::Connection => CONNECTION,
            Self::S3Source => S3_SOURCE,
            Self::EcrSource => ECR_SOURCE,
            Self::Build | Self::Test => BUILD,
            Self::Ecs => ECS,
            Self::S3Deploy => S3_DEPLOY,
            Self::Approval => APPROVAL,
        }
    }

    /// How many input artifacts it takes, and how many outputs it may have: minimum and maximum.
    pub(crate) const fn artifacts(self) -> ((usize, usize), (usize, usize)) {
        match self {
            Self::Connection | Self::S3Source | Self::EcrSource => ((0, 0), (1, 1)),
            Self::Build | Self::Test => ((1, 5), (0, 5)),
            Self::Ecs | Self::S3Deploy => ((1, 1), (0, 0)),
            Self::Approval => ((0, 0), (0, 0)),
        }
    }

    /// How long an action may take where nothing else is said, in minutes.
    pub(crate) const fn timeout_minutes(self) -> i64 {
        match self {
            Self::Approval => 7 * 24 * 60,
            Self::Build | Self::Test => 8 * 60,
            Self::Connection | Self::S3Source | Self::EcrSource | Self::Ecs => 60,
            Self::S3Deploy => 20,
        }
    }
}
