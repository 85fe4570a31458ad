//! The tables of this room. Names are keys in lower case: IAM's names are unique without regard to case.

use store::{Record, Store, StoreError, Table};

use crate::model::{AccessKey, Entity, Policy, Role, Secrets, StoredGrant, User};

#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) roles: Table<Role>,
    pub(crate) users: Table<User>,
    pub(crate) policies: Table<Policy>,
    /// By the key's id.
    pub(crate) keys: Table<AccessKey>,
    /// By the grant's id.
    pub(crate) grants: Table<StoredGrant>,
    /// One record: [`SECRETS`].
    pub(crate) secrets: Table<Secrets>,
}

/// The key of the one record of secrets.
pub(crate) const SECRETS: &str = "secrets";

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            roles: store.table("iam.role")?,
            users: store.table("iam.user")?,
            policies: store.table("iam.policy")?,
            keys: store.table("iam.access_key")?,
            grants: store.table("iam.grant")?,
            secrets: store.table("iam.secrets")?,
        })
    }
}

/// The key of a name.
pub(crate) fn key(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// What policies can be attached to: roles and users.
pub(crate) trait Holder: Record + Clone {
    /// The word in IAM's texts and ARNs.
    const KIND: &'static str;
    /// How many characters its inline policies may have together.
    const INLINE_QUOTA: usize;
    /// The quota's name for attached policies.
    const ATTACHED_QUOTA: &'static str;

    fn own(&self) -> &Entity;
    fn own_mut(&mut self) -> &mut Entity;
    fn table(tables: &Tables) -> &Table<Self>;
}

impl Holder for Role {
    const KIND: &'static str = "role";
    const INLINE_QUOTA: usize = 10_240;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";

    fn own(&self) -> &Entity {
        &self.own
    }

    fn own_mut(&mut self) -> &mut Entity {
        &mut self.own
    }

    fn table(tables: &Tables) -> &Table<Self> {
        &tables.roles
    }
}

impl Holder for User {
    const KIND: &'static str = "user";
    const INLINE_QUOTA: usize = 2_048;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerUser";

    fn own(&self) -> &Entity {
        &self.own
    }

    fn own_mut(&mut self) -> &mut Entity {
        &mut self.own
    }

    fn table(tables: &Tables) -> &Table<Self> {
        &tables.users
    }
}
