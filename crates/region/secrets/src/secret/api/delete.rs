//! `DeleteSecret` and `RestoreSecret`.
//!
//! Source: API Reference, both operations; User Guide, "Delete a secret".

use std::time::Duration;

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{DeleteSecretInput, DeleteSecretOutput, RestoreSecretInput, RestoreSecretOutput};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::model::{Deletion, SecretName};

/// The recovery window where none is named, in days.
const USUAL: i64 = 30;

impl Handler<DeleteSecretInput> for Secrets {
    fn requires(&self, input: &DeleteSecretInput, call: &Call) -> Vec<Requirement> {
        let force = input.force_delete_without_recovery.unwrap_or_default();
        let asked = self.on_secret("secretsmanager:DeleteSecret", &input.secret_id, call);
        let asked = asked.with("secretsmanager:ForceDeleteWithoutRecovery", force.to_string());
        let days = input.recovery_window_in_days.map(|days| days.to_string());
        vec![match days {
            Some(days) => asked.with("secretsmanager:RecoveryWindowInDays", days),
            None => asked,
        }]
    }

    async fn run(&self, input: DeleteSecretInput, call: &Call) -> Result<DeleteSecretOutput, Error> {
        let force = input.force_delete_without_recovery.unwrap_or_default();
        let days = match input.recovery_window_in_days {
            Some(_) if force => {
                let text = "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.";
                return Err(SecretError::parameter(text).into());
            }
            Some(days) if !(7..=30).contains(&days) => {
                let text = "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).";
                return Err(SecretError::parameter(text).into());
            }
            days => days.unwrap_or(USUAL),
        };
        let found = match self.find(call, &input.secret_id) {
            // Forced: what is not there is deleted.
            Err(SecretError::NoSecret) if force => return Ok(absent(&input.secret_id, call)),
            found => found?,
        };
        let due = if force { call.at } else { call.at.plus(Duration::from_hours(24 * days.unsigned_abs())) };
        self.context
            .store
            .write(|change| {
                let mut secret = self.again(change, &found)?;
                if force {
                    return self.remove(change, &found.key, &secret);
                }
                if secret.deletion.is_some() {
                    return Err(SecretError::Doomed);
                }
                secret.deletion = Some(Deletion { asked: call.at, due });
                Ok(change.put(&self.secrets.secrets, &found.key, secret)?)
            })
            .await?;
        Ok(DeleteSecretOutput { arn: Some(found.arn(call)), name: Some(found.name()), deletion_date: Some(due) })
    }
}

/// The answer for a secret that was not there: nobody knows the end of its ARN.
fn absent(id: &str, call: &Call) -> DeleteSecretOutput {
    let name = id.rsplit_once(":secret:").map_or(id, |(_, name)| name);
    let arn = name.parse::<SecretName>().ok().map(|name| {
        model::Arn::regional("secretsmanager", &call.region, &call.account, format!("secret:{name}")).to_string()
    });
    DeleteSecretOutput { arn, name: Some(name.to_owned()), deletion_date: Some(call.at) }
}

impl Handler<RestoreSecretInput> for Secrets {
    fn requires(&self, input: &RestoreSecretInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_secret("secretsmanager:RestoreSecret", &input.secret_id, call)]
    }

    async fn run(&self, input: RestoreSecretInput, call: &Call) -> Result<RestoreSecretOutput, Error> {
        let found = self.find(call, &input.secret_id)?;
        self.context
            .store
            .write(|change| {
                let mut secret = self.again(change, &found)?;
                secret.deletion = None;
                change.put(&self.secrets.secrets, &found.key, secret)?;
                Ok::<_, SecretError>(())
            })
            .await?;
        Ok(RestoreSecretOutput { arn: Some(found.arn(call)), name: Some(found.name()) })
    }
}
