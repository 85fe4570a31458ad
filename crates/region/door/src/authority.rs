//! What the door must know of identities: the identity room implements it.

use std::sync::Arc;

use async_trait::async_trait;
use model::{AccessKeyId, AccountId, Arn, Caller, Region, ServicePrincipal, Timestamp};
use policy::{Document, Standing};
use wire::Error;

/// An access key with whom it stands for.
#[derive(Clone)]
pub struct Key {
    /// The secret half. Never shown.
    pub secret: String,
    /// Who signs with it.
    pub caller: Caller,
}

/// Why a key is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// Nobody has it, or it was switched off.
    Unknown,
    /// The session's token does not belong to the key, or is missing.
    Token,
    /// The session is over.
    Expired,
}

/// Temporary credentials, as a container gets them.
#[derive(Clone)]
pub struct Credentials {
    /// The public half.
    pub access_key: AccessKeyId,
    /// The secret half. Never shown in logs.
    pub secret: String,
    /// The session's token.
    pub token: String,
    /// When they end.
    pub expires: Timestamp,
}

/// A container's right to fetch credentials of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// For [`Authority::revoke`].
    pub id: String,
    /// The path below the credentials' address: `/v2/credentials/<id>`.
    pub path: String,
}

/// Identities and their policies.
#[async_trait]
pub trait Authority: Send + Sync + 'static {
    /// The key of a signature, its session's token checked.
    fn key(&self, id: &AccessKeyId, token: Option<&str>, now: Timestamp) -> Result<Key, KeyError>;

    /// What decides on a caller: the policies and the permissions boundary of its user or role and its session's
    /// policies. Nothing for root.
    fn policies(&self, caller: &Caller) -> Standing;

    /// The tags of the caller's session and of its user or role, for `aws:PrincipalTag/<key>`.
    fn principal_tags(&self, caller: &Caller) -> Vec<(String, String)> {
        let _ = caller;
        Vec::new()
    }

    /// Whether a user, a role or a role's session is there, which the policy of a resource names: a policy that names
    /// nobody is refused.
    fn exists(&self, principal: &Arn) -> bool {
        let _ = principal;
        true
    }

    /// A role's session for a service that the role was handed to. The role's trust policy must name the service.
    /// `source` is the service's resource that needs the role, for trust policies that ask for `aws:SourceArn`.
    async fn assume(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: Option<&Arn>,
    ) -> Result<Caller, Error>;

    /// The right of a container to a role's credentials: durable, until revoked.
    async fn grant(
        &self,
        service: ServicePrincipal,
        role: &Arn,
        session: &str,
        source: Option<&Arn>,
    ) -> Result<Grant, Error>;

    /// Ends a grant. Nothing happens where it has ended already.
    async fn revoke(&self, id: &str) -> Result<(), Error>;

    /// The access key of the account's root, for the machine's owner.
    fn root(&self) -> Credentials;
}

/// The policies that a service keeps beside its resources: S3's of buckets, ECR's of repositories.
pub trait ResourcePolicies: Send + Sync + 'static {
    /// The policy that stands beside a resource. `account` and `region` are those of the call.
    fn policy(&self, resource: &Arn, account: &AccountId, region: &Region) -> Option<Arc<Document>>;

    /// The region of a resource whose ARN names none: a bucket.
    fn region(&self, resource: &Arn) -> Option<Region> {
        let _ = resource;
        None
    }
}

/// The tags that a service keeps of its resources, for the condition keys `aws:ResourceTag/<key>`.
pub trait ResourceTags: Send + Sync + 'static {
    /// The tags of a resource, keys and values; none where there is no such resource or it has none. `account` and
    /// `region` are those of the call.
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)>;

    /// What the service's own condition key begins with, where it has one: `ecs:ResourceTag/`.
    fn own_key(&self) -> Option<&'static str> {
        None
    }
}
