//! A repository of the region's own hosting.

use std::path::{Path, PathBuf};

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BranchName, RepositoryName};

/// A hosted repository as it is stored. What it holds is a bare repository on the disk.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Repository {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: RepositoryName,
    pub(crate) default_branch: BranchName,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) created_at: Timestamp,
}

impl Repository {
    /// The key of its record.
    pub(crate) fn key(account: &AccountId, region: &Region, name: &RepositoryName) -> String {
        format!("{account}/{region}/{}", name.folded())
    }

    /// `arn:aws:longshore:us-east-2:123456789012:repository/acme/my-service`.
    pub(crate) fn arn(account: &AccountId, region: &Region, name: &RepositoryName) -> Arn {
        Arn::regional("longshore", region, account, format!("repository/{name}"))
    }

    /// Its place below the hosting's folder.
    pub(crate) fn path(root: &Path, account: &AccountId, region: &Region, name: &RepositoryName) -> PathBuf {
        root.join(account.as_str()).join(region.as_str()).join(format!("{name}.git"))
    }
}
