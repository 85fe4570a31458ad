//! A connection and its states.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ConnectionId, Provider, ProviderType, Secret};

/// A connection as it is stored, by its id.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: ConnectionId,
    /// The ARN that was given out; the other of the service's names leads here too.
    pub(crate) arn: Arn,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) provider_type: ProviderType,
    pub(crate) status: ConnectionStatus,
    pub(crate) created_at: Timestamp,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// The host that it is made for; its ARN.
    #[serde(default)]
    pub(crate) host: Option<Arn>,
    /// Where it leads, once a person has said so.
    #[serde(default)]
    pub(crate) provider: Option<Provider>,
    /// What the provider's webhook signs with.
    #[serde(default)]
    pub(crate) webhook_secret: Option<Secret>,
}

/// Whether a connection can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ConnectionStatus {
    /// Made through the API; nobody has completed it.
    Pending,
    /// A person has completed it.
    Available,
}

/// What happens to a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// A person completes it, or does so again with other credentials.
    Authorized,
}

/// A move that a connection does not make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a connection that is {0:?} does not become {1:?}")]
pub struct IllegalTransition(ConnectionStatus, Event);

impl ConnectionStatus {
    /// Every legal move.
    pub(crate) fn next(self, event: Event) -> Result<Self, IllegalTransition> {
        match (self, event) {
            (Self::Pending | Self::Available, Event::Authorized) => Ok(Self::Available),
        }
    }

    /// The name in the API.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Available => "AVAILABLE",
        }
    }
}

impl Connection {
    /// Where it leads, if it can be used.
    pub(crate) fn available(&self) -> Option<&Provider> {
        self.provider.as_ref().filter(|_| self.status == ConnectionStatus::Available)
    }

    /// It belongs to this account's region.
    pub(crate) fn is_in(&self, account: &AccountId, region: &Region) -> bool {
        self.account == *account && self.region == *region
    }
}
