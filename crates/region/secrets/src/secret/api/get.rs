//! `GetSecretValue`.
//!
//! Source: API Reference, `GetSecretValue`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{GetSecretValueInput, GetSecretValueOutput, SecretValueEntry};
use wire::{Blob, Error};

use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::model::Plain;

impl Handler<GetSecretValueInput> for Secrets {
    fn requires(&self, input: &GetSecretValueInput, call: &Call) -> Vec<Requirement> {
        let mut asked = self.on_secret("secretsmanager:GetSecretValue", &input.secret_id, call);
        if let Some(id) = &input.version_id {
            asked = asked.with("secretsmanager:VersionId", id);
        }
        // The stage is a condition key also where it is the usual one.
        let usual = input.version_id.is_none().then_some("AWSCURRENT");
        if let Some(stage) = input.version_stage.as_deref().or(usual) {
            asked = asked.with("secretsmanager:VersionStage", stage);
        }
        vec![asked]
    }

    async fn run(&self, input: GetSecretValueInput, call: &Call) -> Result<GetSecretValueOutput, Error> {
        let (version, stage) = (input.version_id.as_deref(), input.version_stage.as_deref());
        let entry = self.entry(&input.secret_id, version, stage, call).await?;
        let SecretValueEntry { arn, name, version_id, version_stages, created_date, secret_string, secret_binary } =
            entry;
        Ok(GetSecretValueOutput { arn, name, version_id, version_stages, created_date, secret_string, secret_binary })
    }
}

impl Secrets {
    /// A version of a secret with its value, as both answers tell it.
    pub(super) async fn entry(
        &self,
        id: &str,
        version: Option<&str>,
        stage: Option<&str>,
        call: &Call,
    ) -> Result<SecretValueEntry, SecretError> {
        let found = self.find_live(call, id)?;
        let read = self.read(&found, version, stage, call).await?;
        let (secret_string, secret_binary) = match read.plain {
            Plain::Text(text) => (Some(text), None),
            Plain::Binary(bytes) => (None, Some(Blob(bytes))),
        };
        Ok(SecretValueEntry {
            arn: Some(found.arn(call)),
            name: Some(found.name()),
            version_id: Some(read.version.to_string()),
            version_stages: Some(read.stages),
            created_date: Some(read.created),
            secret_string,
            secret_binary,
        })
    }
}
