//! `GetSecretValue`.
//!
//! Source: API Reference, `GetSecretValue`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{GetSecretValueInput, GetSecretValueOutput};
use wire::{Blob, Error};

use crate::Secrets;
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
        let found = self.find_live(call, &input.secret_id)?;
        let read = self.read(&found, input.version_id.as_deref(), input.version_stage.as_deref(), call).await?;
        let (secret_string, secret_binary) = apart(read.plain);
        Ok(GetSecretValueOutput {
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

/// A value in the two members of the answers.
pub(super) fn apart(plain: Plain) -> (Option<String>, Option<Blob>) {
    match plain {
        Plain::Text(text) => (Some(text), None),
        Plain::Binary(bytes) => (None, Some(Blob(bytes))),
    }
}
