//! `logs:PutLogGroupDeletionProtection`: a group, with its streams, that nobody deletes by mistake.
//!
//! Source: API Reference; CloudWatch Logs User Guide, "Protecting log groups from deletion".

use door::{Call, Handler, Requirement};
use shapes_logs::{PutLogGroupDeletionProtectionInput, PutLogGroupDeletionProtectionOutput};
use wire::Error;

use super::{chosen, on};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::Group;
use crate::tables::place;

impl Handler<PutLogGroupDeletionProtectionInput> for Logs {
    fn requires(&self, input: &PutLogGroupDeletionProtectionInput, call: &Call) -> Vec<Requirement> {
        let name = chosen(None, Some(&input.log_group_identifier), call).unwrap_or_default();
        vec![on("logs:PutLogGroupDeletionProtection", call, name, "")]
    }

    async fn run(
        &self,
        input: PutLogGroupDeletionProtectionInput,
        call: &Call,
    ) -> Result<PutLogGroupDeletionProtectionOutput, Error> {
        let name = chosen(None, Some(&input.log_group_identifier), call)?;
        let key = place(&call.account, &call.region) + name;
        self.context
            .store
            .write(|change| {
                let group = change.get(&self.tables.groups, &key).ok_or(LogsError::NoGroup)?;
                let group = Group { protected: input.deletion_protection_enabled, ..Group::clone(&group) };
                Ok::<_, LogsError>(change.put(&self.tables.groups, &key, group)?)
            })
            .await?;
        Ok(PutLogGroupDeletionProtectionOutput {})
    }
}

impl Group {
    /// Whether something of it may be deleted.
    pub(super) fn unprotected(&self) -> Result<(), LogsError> {
        if self.protected { Err(LogsError::Protected) } else { Ok(()) }
    }
}
