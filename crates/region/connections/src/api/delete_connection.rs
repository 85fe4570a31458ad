//! `codeconnections:DeleteConnection`
//!
//! Its credentials, its watched branches and the providers' calls that wait go with it. What was fetched through it is
//! removed later. An ARN is never used again.
//!
//! Source: CodeConnections API Reference, "DeleteConnection".

use door::{Call, Handler, Requirement};
use shapes_codeconnections::{DeleteConnectionInput, DeleteConnectionOutput};
use wire::Error;

use super::here;
use crate::errors::ConnectionsError;
use crate::{Connections, arns};

impl Handler<DeleteConnectionInput> for Connections {
    fn requires(&self, input: &DeleteConnectionInput, call: &Call) -> Vec<Requirement> {
        vec![arns::on(arns::action(call, "DeleteConnection"), &input.connection_arn)]
    }

    async fn run(&self, input: DeleteConnectionInput, call: &Call) -> Result<DeleteConnectionOutput, Error> {
        let connection = here(self, &input.connection_arn, call)?;
        let id = connection.id.as_str();
        let tables = &self.tables;
        self.context
            .store
            .write::<_, ConnectionsError>(|tx| {
                if tx.get(&tables.connections, id).is_none() {
                    return Err(ConnectionsError::ConnectionNotFound(input.connection_arn.clone()));
                }
                tx.delete(&tables.connections, id)?;
                for (key, watch) in tx.scan(&tables.watches, "") {
                    if watch.connection == connection.id {
                        tx.delete(&tables.watches, &key)?;
                    }
                }
                for (key, _) in tx.scan(&tables.deliveries, &format!("{id} ")) {
                    tx.delete(&tables.deliveries, &key)?;
                }
                Ok(())
            })
            .await?;
        Ok(DeleteConnectionOutput {})
    }
}
