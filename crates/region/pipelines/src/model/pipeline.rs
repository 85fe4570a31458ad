//! Pipelines as they were declared.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// Names a pipeline on this machine.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct PipelineKey {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl PipelineKey {
    /// `123456789012/us-east-2/my-service`: the key in tables, and what the keys of its executions begin with.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}", self.account, self.region, self.name)
    }

    /// What the keys of all pipelines of an account in a region begin with.
    pub(crate) fn prefix(account: &AccountId, region: &Region) -> String {
        format!("{account}/{region}/")
    }

    pub(crate) fn arn(&self) -> Arn {
        Arn::regional("codepipeline", &self.region, &self.account, self.name.clone())
    }

    /// `<pipeline>/<stage>`, or `<pipeline>/<stage>/<action>`.
    pub(crate) fn part(&self, path: &str) -> Arn {
        Arn::regional("codepipeline", &self.region, &self.account, format!("{}/{path}", self.name))
    }

    /// The name of the role's session: the pipeline's, cut to the length that STS takes.
    pub(crate) fn session(&self) -> String {
        self.name.chars().take(64).collect()
    }
}

/// A pipeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Pipeline {
    pub(crate) key: PipelineKey,
    pub(crate) role: Arn,
    pub(crate) bucket: String,
    pub(crate) stages: Vec<Stage>,
    /// `V1` or `V2`.
    pub(crate) kind: String,
    /// Grows with each update.
    pub(crate) version: i64,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// By stage: closed ones only.
    pub(crate) transitions: BTreeMap<String, Transition>,
    pub(crate) tags: BTreeMap<String, String>,
    /// How many executions there were.
    pub(crate) executions: u64,
}

/// A transition into a stage that somebody has disabled, or enabled again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transition {
    pub(crate) enabled: bool,
    pub(crate) reason: Option<String>,
    pub(crate) by: String,
    pub(crate) at: Timestamp,
}

/// A stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stage {
    pub(crate) name: String,
    pub(crate) actions: Vec<Action>,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Action {
    pub(crate) name: String,
    pub(crate) provider: Provider,
    /// Actions of one stage with the same number run side by side, lower ones first.
    pub(crate) run_order: i64,
    pub(crate) configuration: BTreeMap<String, String>,
    pub(crate) inputs: Vec<String>,
    pub(crate) outputs: Vec<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) timeout_minutes: Option<i64>,
}

/// What an action does: its category and provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Provider {
    /// Source, CodeStarSourceConnection.
    Connection,
    /// Build, CodeBuild.
    Build,
    /// Test, CodeBuild.
    Test,
    /// Deploy, ECS.
    Ecs,
    /// Approval, Manual.
    Approval,
}

impl Provider {
    /// By category and provider.
    pub(crate) fn parse(category: &str, provider: &str) -> Option<Self> {
        [Self::Connection, Self::Build, Self::Test, Self::Ecs, Self::Approval]
            .into_iter()
            .find(|one| one.category() == category && one.provider() == provider)
    }

    pub(crate) const fn category(self) -> &'static str {
        match self {
            Self::Connection => "Source",
            Self::Build => "Build",
            Self::Test => "Test",
            Self::Ecs => "Deploy",
            Self::Approval => "Approval",
        }
    }

    pub(crate) const fn provider(self) -> &'static str {
        match self {
            Self::Connection => "CodeStarSourceConnection",
            Self::Build | Self::Test => "CodeBuild",
            Self::Ecs => "ECS",
            Self::Approval => "Manual",
        }
    }

    /// The configuration that it needs, and that it may have.
    pub(crate) const fn configuration(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Connection => {
                (&["ConnectionArn", "FullRepositoryId", "BranchName"], &["OutputArtifactFormat", "DetectChanges"])
            }
            Self::Build | Self::Test => (&["ProjectName"], &["PrimarySource", "EnvironmentVariables"]),
            Self::Ecs => (&["ClusterName", "ServiceName"], &["FileName", "DeploymentTimeout"]),
            Self::Approval => (&[], &["CustomData", "ExternalEntityLink"]),
        }
    }

    /// How many input artifacts it takes, and how many outputs it may have: minimum and maximum.
    ///
    /// Source: CodePipeline User Guide, "Valid number of input and output artifacts for each action type".
    pub(crate) const fn artifacts(self) -> ((usize, usize), (usize, usize)) {
        match self {
            Self::Connection => ((0, 0), (1, 1)),
            Self::Build | Self::Test => ((1, 5), (0, 5)),
            Self::Ecs => ((1, 1), (0, 0)),
            Self::Approval => ((0, 0), (0, 0)),
        }
    }

    /// How long an action may take where nothing else is said, in minutes.
    ///
    /// Source: CodePipeline User Guide, "Quotas", "Length of time before an action times out".
    pub(crate) const fn timeout_minutes(self) -> i64 {
        match self {
            Self::Approval => 7 * 24 * 60,
            Self::Build | Self::Test => 8 * 60,
            Self::Connection | Self::Ecs => 60,
        }
    }
}
