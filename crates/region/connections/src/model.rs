//! The nouns of this room: connections, hosted repositories, watched branches, deliveries.

mod connection;
mod delivery;
mod host;
mod names;
mod provider;
mod repository;
mod watch;

pub(crate) use connection::{Connection, ConnectionStatus, Event, IllegalTransition};
pub(crate) use delivery::Delivery;
pub(crate) use host::Host;
pub(crate) use names::{BranchName, CommitId, ConnectionId, FullName, RepositoryName};
pub(crate) use provider::{Account, BaseUrl, Credentials, Provider, ProviderType, Secret};
pub(crate) use repository::Repository;
pub(crate) use watch::{Change, Counter, Origin, Seen, Watch};
