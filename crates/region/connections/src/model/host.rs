//! A provider's installation of one's own: GitHub Enterprise Server, self-managed GitLab.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BaseUrl, ConnectionStatus, ProviderType};

/// A host as it is stored, by its ARN's resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Host {
    /// The ARN that was given out; the other of the service's names leads here too.
    pub(crate) arn: Arn,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) provider_type: ProviderType,
    pub(crate) endpoint: BaseUrl,
    /// Available with the first connection that is completed through it.
    pub(crate) status: ConnectionStatus,
    pub(crate) created_at: Timestamp,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}
