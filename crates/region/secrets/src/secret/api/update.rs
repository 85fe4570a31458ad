//! `UpdateSecret`.
//!
//! Source: API Reference, `UpdateSecret`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{UpdateSecretInput, UpdateSecretOutput};
use wire::Error;

use super::check_key;
use crate::Secrets;
use crate::secret::rights::described;
use crate::secret::values::{given, token};

impl Handler<UpdateSecretInput> for Secrets {
    fn requires(&self, input: &UpdateSecretInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on_secret("secretsmanager:UpdateSecret", &input.secret_id, call);
        vec![described(asked, input.description.as_deref(), input.kms_key_id.as_deref())]
    }

    async fn run(&self, input: UpdateSecretInput, call: &Call) -> Result<UpdateSecretOutput, Error> {
        check_key(input.kms_key_id.as_deref(), "UpdateSecret", call)?;
        let plain = given(input.secret_string, input.secret_binary)?;
        let new = match plain {
            Some(plain) => Some((token(input.client_request_token.as_deref())?, plain)),
            None => None,
        };
        let found = self.find_live(call, &input.secret_id)?;
        self.edit(&found, |secret, change| {
            if let Some(description) = input.description {
                secret.description = Some(description);
            }
            secret.changed = call.at;
            match &new {
                Some((version, plain)) => self.put_version(change, &found.key, secret, (version, plain, &[]), call),
                None => Ok(()),
            }
        })
        .await?;
        let version_id = new.map(|(version, _)| version.to_string());
        Ok(UpdateSecretOutput { arn: Some(found.arn(call)), name: Some(found.name()), version_id })
    }
}
