//! `logs:CreateLogGroup`, `logs:DeleteLogGroup`.
//!
//! Deleting a group deletes its streams in the same transaction; their events go behind the answer, since nothing
//! leads to them any more.

use door::{Call, Handler, Requirement};
use shapes_logs::{CreateLogGroupInput, CreateLogGroupOutput, DeleteLogGroupInput, DeleteLogGroupOutput};
use wire::Error;

use super::{on, on_tags};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, STANDARD};
use crate::tables::{Doomed, place};

impl Handler<CreateLogGroupInput> for Logs {
    fn requires(&self, input: &CreateLogGroupInput, call: &Call) -> Vec<Requirement> {
        let tags = input.tags.clone().unwrap_or_default();
        let mut asked =
            vec![on("logs:CreateLogGroup", call, &input.log_group_name, "").with_request_tags(tags.clone())];
        if !tags.is_empty() {
            asked.push(on_tags("logs:TagResource", call, &input.log_group_name).with_request_tags(tags));
        }
        asked
    }

    async fn run(&self, input: CreateLogGroupInput, call: &Call) -> Result<CreateLogGroupOutput, Error> {
        if let Some(class) = input.log_group_class.filter(|class| class != STANDARD) {
            let text = format!("The value '{class}' of logGroupClass is not supported by this region");
            return Err(LogsError::parameter(text).into());
        }
        let key = place(&call.account, &call.region) + &input.log_group_name;
        let tags = input.tags.unwrap_or_default();
        super::tags::may_be(&tags)?;
        let group = Group {
            id: self.context.host.ids.uuid(),
            account: call.account.clone(),
            region: call.region.clone(),
            name: input.log_group_name,
            created_at: call.at,
            retention: None,
            tags,
            protected: input.deletion_protection_enabled == Some(true),
        };
        self.context
            .store
            .write(|change| match change.get(&self.tables.groups, &key) {
                Some(_) => Err(LogsError::GroupExists),
                None => Ok(change.put(&self.tables.groups, &key, group)?),
            })
            .await?;
        Ok(CreateLogGroupOutput {})
    }
}

impl Handler<DeleteLogGroupInput> for Logs {
    fn requires(&self, input: &DeleteLogGroupInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DeleteLogGroup", call, &input.log_group_name, "")]
    }

    async fn run(&self, input: DeleteLogGroupInput, call: &Call) -> Result<DeleteLogGroupOutput, Error> {
        let key = place(&call.account, &call.region) + &input.log_group_name;
        self.context
            .store
            .write(|change| {
                let group = change.get(&self.tables.groups, &key).ok_or(LogsError::NoGroup)?;
                group.unprotected()?;
                for (key, stream) in change.scan(&self.tables.streams, &format!("{}/", group.id)) {
                    change.delete(&self.tables.streams, &key)?;
                    change.put(&self.tables.doomed, &stream.id, Doomed {})?;
                }
                Ok::<_, LogsError>(change.delete(&self.tables.groups, &key)?)
            })
            .await?;
        Ok(DeleteLogGroupOutput {})
    }
}
