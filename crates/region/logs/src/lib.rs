//! CloudWatch Logs: groups, streams, events.
//!
//! Groups and streams are records; events go to the store's log, one stream of it for each stream here, and are never
//! held in memory. Retention is applied twice: reading passes over what is too old at once, the controller removes it.
//!
//! Deliberately absent: Logs Insights, subscriptions, metric filters, live tail, KMS keys, log classes other than
//! STANDARD.

mod api;
mod errors;
mod model;
mod pattern;
mod place;
mod run;
mod tables;

use std::sync::Arc;

use door::Context;
use tables::Tables;

/// The room.
pub struct Logs {
    context: Context,
    tables: Tables,
}

impl Logs {
    /// Reads the records and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub async fn open(context: &Context) -> Result<Arc<Self>, store::StoreError> {
        let room = Arc::new(Self { tables: Tables::open(&context.store)?, context: context.clone() });
        api::serve(&room);
        Ok(room)
    }
}
