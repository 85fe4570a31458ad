//! What survives kill -9 and power loss: records and logs in SQLite, blobs by digest.
//!
//! Records are small and all in memory; SQLite is where they come back from. Reads never touch the disk. Writes go
//! through one closure at a time ([`Store::write`]): what it changed becomes visible and is queued for the one writer,
//! which commits whatever waits in one transaction (group commit); the future resolves when that is on the disk.
//!
//! Logs ([`Log`]) are append-only and are not held in memory. Blobs ([`Blobs`]) are files named by the SHA-256 of what
//! they hold.
//!
//! Deliberately absent: queries (a table is a sorted map; a room that needs another order keeps an index table), and
//! migrations (a record is JSON: new fields have defaults).

mod blobs;
mod error;
mod faults;
mod log;
mod memory;
mod store;
mod table;
mod watch;
mod writer;

pub use blobs::{Blob, BlobWriter, Blobs, Digest};
pub use error::StoreError;
pub use faults::{Faults, Moment};
pub use log::{Entry, Line, Log, Span, Tally};
pub use store::Store;
pub use table::{Record, Table, Transaction};
pub use watch::Watch;
