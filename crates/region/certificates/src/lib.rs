//! AWS Certificate Manager: certificates that were imported, with their private keys.
//!
//! A certificate is checked when it comes in: PEM, its chain, its key, its time. Its key leaves this room only for the
//! load balancers of the region (`longshore:GetCertificateKeys`); it lies in the data folder like all records, readable
//! by its owner alone, and is in no log and no answer. Who uses a certificate is asked of the load balancers whenever it
//! matters, so there is no second record of it that could be wrong.
//!
//! Deliberately absent: issuing certificates, which nobody could validate on one machine, and exporting them.

mod api;
mod errors;
mod model;
mod read;

use std::sync::Arc;

use door::Context;
use store::{StoreError, Table};

use model::{Certificate, Key};

/// The room.
pub struct Certificates {
    context: Context,
    /// By `<account>/<region>/<id>`.
    certificates: Table<Certificate>,
    /// Likewise.
    keys: Table<Key>,
}

impl Certificates {
    /// Reads the records, registers the operations.
    ///
    /// # Errors
    /// Where the records cannot be read.
    pub async fn open(context: &Context) -> Result<Arc<Self>, StoreError> {
        let room = Arc::new(Self {
            certificates: context.store.table("certificates.certificate")?,
            keys: context.store.table("certificates.key")?,
            context: context.clone(),
        });
        api::serve(&room);
        Ok(room)
    }
}
