//! Secrets Manager and Parameter Store of Systems Manager: what a build or a container must know and a repository must
//! not.
//!
//! One room, since both are the same thing with two APIs: values with versions and labels, sealed at rest ([`seal`]).
//! Values lie apart from the records that describe them, so that a list never touches one.
//!
//! Deliberately absent: rotation (there are no functions to call), replication to other regions, KMS keys other than
//! those that AWS itself manages (`alias/aws/secretsmanager`, `alias/aws/ssm`: here the region's one key), parameters
//! of the advanced tier, parameter policies, the public parameters below `/aws/service`.
//!
//! Source: AWS Secrets Manager API Reference and User Guide; AWS Systems Manager API Reference and User Guide,
//! "Parameter Store".

mod parameter;
mod run;
mod seal;
mod secret;

use std::sync::Arc;

use door::Context;
use store::StoreError;

use crate::seal::{KeyFileError, Seal};

/// The room.
pub struct Secrets {
    context: Context,
    seal: Seal,
    secrets: secret::Tables,
    parameters: parameter::Tables,
}

/// Why the room does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The records.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key that values are sealed with.
    #[error(transparent)]
    Key(#[from] KeyFileError),
}

impl Secrets {
    /// Reads the records and the key, registers the operations, the policies and the tags.
    ///
    /// # Errors
    /// Where the records or the key cannot be read, or values are there and the key is not.
    pub async fn open(context: &Context) -> Result<Arc<Self>, OpenError> {
        let secrets = secret::Tables::open(&context.store)?;
        let parameters = parameter::Tables::open(&context.store)?;
        let needed = !secrets.values.is_empty() || !parameters.values.is_empty();
        let seal = Seal::open(&context.settings.data, &context.host, needed).await?;
        let room = Arc::new(Self { context: context.clone(), seal, secrets, parameters });
        secret::serve(&room);
        parameter::serve(&room);
        Ok(room)
    }
}
