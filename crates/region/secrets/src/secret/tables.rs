//! The tables of Secrets Manager.

use model::{AccountId, Region};
use store::{Store, StoreError, Table};

use super::model::{Secret, SecretName, Value, VersionId};

pub(crate) struct Tables {
    /// `account/region/name`.
    pub(crate) secrets: Table<Secret>,
    /// By [`value_key`].
    pub(crate) values: Table<Value>,
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { secrets: store.table("secretsmanager.secret")?, values: store.table("secretsmanager.value")? })
    }
}

/// The prefix of the secrets of an account and region.
pub(crate) fn place(account: &AccountId, region: &Region) -> String {
    format!("{account}/{region}/")
}

/// A secret's key.
pub(crate) fn key(account: &AccountId, region: &Region, name: &SecretName) -> String {
    format!("{}{name}", place(account, region))
}

/// The key of a version's value, which it is also sealed for. A line break stands in no name, so no key begins with
/// another secret's.
pub(crate) fn value_key(key: &str, secret: &Secret, version: &VersionId) -> String {
    format!("{key}-{}\n{version}", secret.suffix)
}
