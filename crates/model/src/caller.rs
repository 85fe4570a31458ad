//! Who makes a call.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{AccessKeyId, AccountId, Arn, Timestamp};

/// A service as it stands in trust policies: `codepipeline.amazonaws.com`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServicePrincipal {
    /// CodePipeline.
    CodePipeline,
    /// CodeBuild.
    CodeBuild,
    /// The ECS scheduler, acting under its service-linked role.
    Ecs,
    /// ECS, for the roles of a task.
    EcsTasks,
    /// Elastic Load Balancing, acting under its service-linked role.
    ElasticLoadBalancing,
    /// CodeConnections, when it writes to its own records.
    CodeConnections,
    /// ECR, when it works for itself.
    Ecr,
    /// EventBridge.
    Events,
    /// SNS.
    Sns,
    /// Certificate Manager, when it asks who uses a certificate.
    CertificateManager,
    /// Elastic Load Balancing, when it delivers access logs: only where a bucket's policy lets it.
    LoadBalancerLogs,
}

impl ServicePrincipal {
    /// The name in trust policies.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CodePipeline => "codepipeline.amazonaws.com",
            Self::CodeBuild => "codebuild.amazonaws.com",
            Self::Ecs => "ecs.amazonaws.com",
            Self::EcsTasks => "ecs-tasks.amazonaws.com",
            Self::ElasticLoadBalancing => "elasticloadbalancing.amazonaws.com",
            Self::CodeConnections => "codeconnections.amazonaws.com",
            Self::Ecr => "ecr.amazonaws.com",
            Self::Events => "events.amazonaws.com",
            Self::Sns => "sns.amazonaws.com",
            Self::CertificateManager => "acm.amazonaws.com",
            Self::LoadBalancerLogs => "logdelivery.elasticloadbalancing.amazonaws.com",
        }
    }
}

impl fmt::Display for ServicePrincipal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an identity policy is attached to, or the root of an account, or a service under its service-linked role.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Principal {
    /// The account's root: allowed everything in its account.
    Root,
    /// An IAM user, with its path (`/` or `/team/`).
    User {
        /// `/` or `/team/`.
        path: String,
        /// The user's name.
        name: String,
        /// `AIDA...`, never used again for another user of the same name.
        id: String,
    },
    /// A role that somebody assumed.
    AssumedRole {
        /// The role's path.
        path: String,
        /// The role's name.
        role: String,
        /// `AROA...`.
        id: String,
        /// The session's name, chosen by who assumed the role.
        session: String,
    },
    /// A service under its service-linked role: allowed what AWS's policy of that role allows, nothing else.
    Service(ServicePrincipal),
}

/// Who makes a call: a principal in an account, with the key or the service that it came through.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Caller {
    /// The account that the principal belongs to.
    pub account: AccountId,
    /// The principal itself.
    pub principal: Principal,
    /// The access key that signed the call; none for a call from room to room.
    pub access_key: Option<AccessKeyId>,
    /// The service that acts under the principal's role (`aws:CalledVia`, "invokedBy"); none for a person or program.
    pub via: Option<ServicePrincipal>,
    /// What the session was given when it began; none for a user's or the root's own key, and for services.
    #[serde(default)]
    pub terms: Option<Box<Terms>>,
}

/// What a session is given when it begins, for as long as it lasts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Terms {
    /// When it began (`aws:TokenIssueTime`).
    pub issued: Timestamp,
    /// Its session policy: a document that limits what the role's policies grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Managed policies that limit in the same way, by their ARNs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<String>,
    /// Tags of the session, before those of the role with the same key (`aws:PrincipalTag/...`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// The keys of those tags that the sessions of this session get too.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub transitive: BTreeSet<String>,
    /// Who stands behind the session, once said never changed (`aws:SourceIdentity`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
}

impl Caller {
    /// A principal, by itself.
    pub const fn of(account: AccountId, principal: Principal) -> Self {
        Self { account, principal, access_key: None, via: None, terms: None }
    }

    /// The account's root, for what the region does at its own start and for tests.
    pub fn root(account: AccountId) -> Self {
        Self::of(account, Principal::Root)
    }

    /// A service under its service-linked role.
    pub fn service(account: AccountId, service: ServicePrincipal) -> Self {
        Self::of(account, Principal::Service(service))
    }

    /// The ARN that AWS shows for this caller: `arn:aws:sts::...:assumed-role/build/session` for a session.
    pub fn arn(&self) -> Arn {
        let account = &self.account;
        match &self.principal {
            Principal::Root => Arn::global("iam", account, "root"),
            Principal::User { path, name, .. } => Arn::global("iam", account, format!("user{path}{name}")),
            Principal::AssumedRole { role, session, .. } => {
                Arn::global("sts", account, format!("assumed-role/{role}/{session}"))
            }
            Principal::Service(service) => {
                Arn::global("iam", account, format!("role/aws-service-role/{service}/{}", linked_role(*service)))
            }
        }
    }

    /// The ARN of what the identity policies are attached to: for a session its role.
    pub fn identity_arn(&self) -> Arn {
        match &self.principal {
            Principal::AssumedRole { path, role, .. } => Arn::global("iam", &self.account, format!("role{path}{role}")),
            _ => self.arn(),
        }
    }

    /// The id that `GetCallerIdentity` answers: the account, `AIDA...` or `AROA...:session`.
    pub fn user_id(&self) -> String {
        match &self.principal {
            Principal::Root | Principal::Service(_) => self.account.as_str().to_owned(),
            Principal::User { id, .. } => id.clone(),
            Principal::AssumedRole { id, session, .. } => format!("{id}:{session}"),
        }
    }
}

const fn linked_role(service: ServicePrincipal) -> &'static str {
    match service {
        ServicePrincipal::Ecs | ServicePrincipal::EcsTasks => "AWSServiceRoleForECS",
        ServicePrincipal::ElasticLoadBalancing => "AWSServiceRoleForElasticLoadBalancing",
        ServicePrincipal::CodePipeline => "AWSServiceRoleForCodePipeline",
        ServicePrincipal::CodeBuild => "AWSServiceRoleForCodeBuild",
        ServicePrincipal::CodeConnections => "AWSServiceRoleForCodeConnections",
        ServicePrincipal::Ecr => "AWSServiceRoleForECR",
        ServicePrincipal::Events => "AWSServiceRoleForCloudWatchEvents",
        ServicePrincipal::Sns => "AWSServiceRoleForSNS",
        ServicePrincipal::CertificateManager => "AWSServiceRoleForCertificateManager",
        ServicePrincipal::LoadBalancerLogs => "AWSServiceRoleForLogDelivery",
    }
}
