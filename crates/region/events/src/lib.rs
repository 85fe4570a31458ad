//! EventBridge and SNS: who is told when something happens.
//!
//! Services tell what happens to their resources through the door's outbox ([`door::Outbox`]); clients put events of their
//! own. An event that fits a rule's pattern becomes a delivery for each of its targets, a message that is published one for
//! each subscriber whose filter policy it fits: in the transaction that takes the event or acknowledges the message.
//! Deliveries are records; one controller carries all of them out, again after a restart, until they succeed or their
//! retries are used up. What a target is called with has a token where its service takes one, so that a pipeline or build
//! is started once; subscribers and log groups may get something twice after a crash, as on AWS.
//!
//! Deliberately absent: schedules, archives and replays, Pipes, API destinations, partners, other accounts, dead-letter
//! queues; FIFO topics, subscribers other than HTTP(S), encryption by KMS, message archives, delivery logs.

mod bus;
mod delivery;
mod errors;
mod pattern;
mod run;
mod tables;
mod topics;
mod transform;

use std::sync::Arc;

use door::{Context, Outbox};
use store::StoreError;

use crate::tables::Tables;
use crate::topics::{Keys, SnsEndpoint};

/// The room.
pub struct Events {
    context: Context,
    tables: Tables,
    outbox: Outbox,
    keys: Keys,
}

impl Events {
    /// Reads the records and registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let tables = Tables::open(&context.store)?;
        let room = Arc::new(Self {
            outbox: Outbox::open(context)?,
            keys: Keys::new(context, &tables),
            tables,
            context: context.clone(),
        });
        bus::serve(&room);
        topics::serve(&room);
        context.door.endpoint("/sns/", Arc::new(SnsEndpoint(Arc::clone(&room))));
        Ok(room)
    }
}
