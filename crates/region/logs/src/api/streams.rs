//! `logs:CreateLogStream`, `logs:DeleteLogStream`.

use door::{Call, Handler, Requirement};
use shapes_logs::{CreateLogStreamInput, CreateLogStreamOutput, DeleteLogStreamInput, DeleteLogStreamOutput};
use wire::Error;

use super::on;
use crate::Logs;
use crate::errors::LogsError;
use crate::model::Stream;
use crate::tables::{Doomed, place, stream_key};

impl Handler<CreateLogStreamInput> for Logs {
    fn requires(&self, input: &CreateLogStreamInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:CreateLogStream", call, &input.log_group_name, &input.log_stream_name)]
    }

    async fn run(&self, input: CreateLogStreamInput, call: &Call) -> Result<CreateLogStreamOutput, Error> {
        let group_key = place(&call.account, &call.region) + &input.log_group_name;
        let stream = Stream { id: self.context.host.ids.uuid(), name: input.log_stream_name, created_at: call.at };
        self.context
            .store
            .write(|change| {
                let group = change.get(&self.tables.groups, &group_key).ok_or(LogsError::NoGroup)?;
                let key = stream_key(&group, &stream.name);
                match change.get(&self.tables.streams, &key) {
                    Some(_) => Err(LogsError::StreamExists),
                    None => Ok(change.put(&self.tables.streams, &key, stream)?),
                }
            })
            .await?;
        Ok(CreateLogStreamOutput {})
    }
}

impl Handler<DeleteLogStreamInput> for Logs {
    fn requires(&self, input: &DeleteLogStreamInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DeleteLogStream", call, &input.log_group_name, &input.log_stream_name)]
    }

    async fn run(&self, input: DeleteLogStreamInput, call: &Call) -> Result<DeleteLogStreamOutput, Error> {
        let group_key = place(&call.account, &call.region) + &input.log_group_name;
        self.context
            .store
            .write(|change| {
                let group = change.get(&self.tables.groups, &group_key).ok_or(LogsError::NoGroup)?;
                group.unprotected()?;
                let key = stream_key(&group, &input.log_stream_name);
                let stream = change.get(&self.tables.streams, &key).ok_or(LogsError::NoStream)?;
                change.delete(&self.tables.streams, &key)?;
                Ok::<_, LogsError>(change.put(&self.tables.doomed, &stream.id, Doomed {})?)
            })
            .await?;
        Ok(DeleteLogStreamOutput {})
    }
}
