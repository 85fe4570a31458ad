//! `PutSecretValue`.
//!
//! Source: API Reference, `PutSecretValue`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{PutSecretValueInput, PutSecretValueOutput};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::values::{given, token};

impl Handler<PutSecretValueInput> for Secrets {
    fn requires(&self, input: &PutSecretValueInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_secret("secretsmanager:PutSecretValue", &input.secret_id, call)]
    }

    async fn run(&self, input: PutSecretValueInput, call: &Call) -> Result<PutSecretValueOutput, Error> {
        let missing = || SecretError::request("You must provide either SecretString or SecretBinary.");
        let plain = given(input.secret_string, input.secret_binary)?.ok_or_else(missing)?;
        let version = token(input.client_request_token.as_deref())?;
        let found = self.find_live(call, &input.secret_id)?;
        let stages = input.version_stages.unwrap_or_default();
        let stages = self
            .edit(&found, |secret, change| {
                self.put_version(change, &found.key, secret, (&version, &plain, &stages), call)?;
                let version = secret.versions.get(&version);
                Ok(version.map(|version| version.stages.iter().cloned().collect()))
            })
            .await?;
        Ok(PutSecretValueOutput {
            arn: Some(found.arn(call)),
            name: Some(found.name()),
            version_id: Some(version.to_string()),
            version_stages: stages,
        })
    }
}
