//! What services tell EventBridge: written in the transaction of the change that it tells of, so that no event is lost
//! and none comes twice.
//!
//! A service that tells something needs nobody's permission, on AWS neither: the default bus of an account takes the
//! events of its services. So this is no call through the door but a table that every room writes to beside its own, and
//! that the events room alone takes from.
//!
//! Source: EventBridge User Guide, "Events from AWS services".

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use host::Ids;
use model::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use store::{StoreError, Table, Transaction};

use crate::Context;

/// Something that happened to a resource of a service, as the default bus of its account and region gets it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceEvent {
    /// Whose bus.
    pub account: AccountId,
    /// In which region.
    pub region: Region,
    /// `aws.ecs`.
    pub source: String,
    /// `ECS Task State Change`.
    pub detail_type: String,
    /// When it happened.
    pub at: Timestamp,
    /// The ARNs of what it happened to.
    pub resources: Vec<String>,
    /// What happened, in the service's own form.
    pub detail: serde_json::Value,
}

/// An event that waits to be taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The event's `id`.
    pub id: String,
    /// The event.
    pub event: ServiceEvent,
}

/// Where events wait for the events room. Cheap to clone.
#[derive(Clone)]
pub struct Outbox {
    told: Table<Told>,
    ids: Arc<dyn Ids>,
}

/// Events of one millisecond keep their order.
static NEXT: AtomicU32 = AtomicU32::new(0);

impl Outbox {
    /// What to watch for events that come.
    pub const TABLE: &'static str = "door.told";

    /// Reads what waits.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub fn open(context: &Context) -> Result<Self, StoreError> {
        Ok(Self { told: context.store.table(Self::TABLE)?, ids: Arc::clone(&context.host.ids) })
    }

    /// Tells something, if and when `change` takes place.
    ///
    /// # Errors
    /// Where it cannot be written as JSON.
    pub fn tell(&self, change: &mut Transaction<'_>, event: ServiceEvent) -> Result<(), StoreError> {
        let id = self.ids.uuid();
        let millis = u64::try_from(event.at.millis()).unwrap_or(0);
        let key = format!("{millis:014}/{:010}/{id}", NEXT.fetch_add(1, Ordering::Relaxed));
        change.put(&self.told, &key, Told { id, event })
    }

    /// The oldest events that wait, with their keys. For the events room.
    pub fn waiting(&self, most: usize) -> Vec<(String, Arc<Told>)> {
        self.told.page("", None, most)
    }

    /// Takes an event, in the transaction that writes down what becomes of it. For the events room.
    ///
    /// # Errors
    /// Never: the signature leaves room.
    pub fn take(&self, change: &mut Transaction<'_>, key: &str) -> Result<(), StoreError> {
        change.delete(&self.told, key)
    }
}
