//! `logs:PutRetentionPolicy`, `logs:DeleteRetentionPolicy`.
//!
//! What is older than the retention is no longer shown at once, and removed by the controller.

use door::{Call, Handler, Requirement};
use shapes_logs::{
    DeleteRetentionPolicyInput, DeleteRetentionPolicyOutput, PutRetentionPolicyInput, PutRetentionPolicyOutput,
};
use wire::Error;

use super::on;
use crate::Logs;
use crate::errors::LogsError;
use crate::model::{Group, RETENTIONS};
use crate::tables::place;

impl Logs {
    async fn retain(&self, call: &Call, name: &str, retention: Option<i64>) -> Result<(), LogsError> {
        let key = place(&call.account, &call.region) + name;
        self.context
            .store
            .write(|change| {
                let group = change.get(&self.tables.groups, &key).ok_or(LogsError::NoGroup)?;
                Ok(change.put(&self.tables.groups, &key, Group { retention, ..(*group).clone() })?)
            })
            .await
    }
}

impl Handler<PutRetentionPolicyInput> for Logs {
    fn requires(&self, input: &PutRetentionPolicyInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:PutRetentionPolicy", call, &input.log_group_name, "")]
    }

    async fn run(&self, input: PutRetentionPolicyInput, call: &Call) -> Result<PutRetentionPolicyOutput, Error> {
        let days = input.retention_in_days;
        if !RETENTIONS.contains(&days) {
            return Err(LogsError::parameter(format!(
                "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: \
                 Member must satisfy enum value set: {RETENTIONS:?}"
            ))
            .into());
        }
        self.retain(call, &input.log_group_name, Some(days)).await?;
        Ok(PutRetentionPolicyOutput {})
    }
}

impl Handler<DeleteRetentionPolicyInput> for Logs {
    fn requires(&self, input: &DeleteRetentionPolicyInput, call: &Call) -> Vec<Requirement> {
        vec![on("logs:DeleteRetentionPolicy", call, &input.log_group_name, "")]
    }

    async fn run(&self, input: DeleteRetentionPolicyInput, call: &Call) -> Result<DeleteRetentionPolicyOutput, Error> {
        self.retain(call, &input.log_group_name, None).await?;
        Ok(DeleteRetentionPolicyOutput {})
    }
}
