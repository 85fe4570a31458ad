//! The tables of this room. Keys of buses, rules and topics begin with account and region.

use model::{AccountId, Region};
use store::{Store, StoreError, Table};

use crate::bus::{Bus, Rule};
use crate::delivery::Delivery;
use crate::topics::{Message, StoredKey, Subscription, Topic};

/// The tables.
#[derive(Clone)]
pub(crate) struct Tables {
    /// Buses beside the default one, by name.
    pub(crate) buses: Table<Bus>,
    /// By bus and name.
    pub(crate) rules: Table<Rule>,
    /// By name.
    pub(crate) topics: Table<Topic>,
    /// By topic and id.
    pub(crate) subscriptions: Table<Subscription>,
    /// What was published and has yet to reach somebody, by id.
    pub(crate) messages: Table<Message>,
    /// What has to be done: for a message by its id first.
    pub(crate) deliveries: Table<Delivery>,
    /// The key that messages are signed with.
    pub(crate) keys: Table<StoredKey>,
}

impl Tables {
    pub(crate) fn open(store: &Store) -> Result<Self, StoreError> {
        Ok(Self {
            buses: store.table("events.bus")?,
            rules: store.table("events.rule")?,
            topics: store.table("sns.topic")?,
            subscriptions: store.table("sns.subscription")?,
            messages: store.table("sns.message")?,
            deliveries: store.table(Self::DELIVERIES)?,
            keys: store.table("sns.key")?,
        })
    }

    /// What to watch for work.
    pub(crate) const DELIVERIES: &'static str = "events.delivery";
}

/// The prefix of what an account has in a region.
pub(crate) fn place(account: &AccountId, region: &Region) -> String {
    format!("{account}/{region}/")
}
