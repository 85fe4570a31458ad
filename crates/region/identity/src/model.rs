//! What is stored: roles, users, policies, access keys, grants, and the region's own secrets.

use std::collections::{BTreeMap, BTreeSet};

use model::{AccessKeyId, AccountId, Arn, ServicePrincipal, Timestamp};
use serde::{Deserialize, Serialize};

/// What roles and users have in common.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Entity {
    /// `/` or `/team/`.
    pub(crate) path: String,
    pub(crate) name: String,
    /// `AROA...` or `AIDA...`.
    pub(crate) id: String,
    pub(crate) created: Timestamp,
    pub(crate) tags: BTreeMap<String, String>,
    /// Inline policies: names and documents, as they were written.
    pub(crate) inline: BTreeMap<String, String>,
    /// The ARNs of the managed policies that are attached.
    pub(crate) attached: BTreeSet<String>,
    /// The ARN of the managed policy that limits what the others grant.
    #[serde(default)]
    pub(crate) boundary: Option<String>,
}

/// A role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) own: Entity,
    /// The trust policy, as it was written.
    pub(crate) trust: String,
    pub(crate) description: Option<String>,
    /// In seconds.
    pub(crate) longest_session: i64,
}

/// A user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) own: Entity,
}

/// A customer managed policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) path: String,
    pub(crate) name: String,
    /// `ANPA...`.
    pub(crate) id: String,
    pub(crate) description: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) default: u32,
    /// The number of the last version that there ever was.
    pub(crate) last: u32,
    pub(crate) versions: BTreeMap<u32, Version>,
}

/// A version of a managed policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) document: String,
    pub(crate) created: Timestamp,
}

/// A user's access key.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AccessKey {
    pub(crate) user: String,
    /// The id of the user: not that of another one who got the name later.
    pub(crate) user_id: String,
    pub(crate) secret: String,
    pub(crate) active: bool,
    pub(crate) created: Timestamp,
}

/// A container's right to fetch credentials of a role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredGrant {
    pub(crate) service: ServicePrincipal,
    pub(crate) role: Arn,
    pub(crate) session: String,
    /// The service's resource that needed it.
    pub(crate) source: Option<Arn>,
}

/// The root's access key, and the key that sessions are sealed with.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Secrets {
    pub(crate) root_key: AccessKeyId,
    pub(crate) root_secret: String,
    /// When the region was first started.
    pub(crate) created: Timestamp,
    /// 32 bytes in hexadecimal.
    pub(crate) seal: String,
}

impl Role {
    pub(crate) fn arn(&self, account: &AccountId) -> Arn {
        Arn::global("iam", account, format!("role{}{}", self.own.path, self.own.name))
    }
}

impl User {
    pub(crate) fn arn(&self, account: &AccountId) -> Arn {
        Arn::global("iam", account, format!("user{}{}", self.own.path, self.own.name))
    }
}

impl Policy {
    pub(crate) fn arn(&self, account: &AccountId) -> Arn {
        Arn::global("iam", account, format!("policy{}{}", self.path, self.name))
    }
}
