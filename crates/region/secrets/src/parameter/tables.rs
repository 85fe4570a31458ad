//! The tables of Parameter Store.

use model::{AccountId, Region};
use store::{Store, StoreError, Table};

use super::model::{Parameter, Value};

pub(crate) struct Tables {
    /// `account/region/name`.
    pub(crate) parameters: Table<Parameter>,
    /// By [`value_key`].
    pub(crate) values: Table<Value>,
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { parameters: store.table("ssm.parameter")?, values: store.table("ssm.value")? })
    }
}

/// The key of a name that has its slash, or the prefix of the keys below a path.
pub(crate) fn key(account: &AccountId, region: &Region, qualified: &str) -> String {
    format!("{account}/{region}{qualified}")
}

/// The key of a version's value, which it is also sealed for.
pub(crate) fn value_key(key: &str, version: u32) -> String {
    format!("{key}\n{version:010}")
}
