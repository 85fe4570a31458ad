//! `UpdateSecretVersionStage`.
//!
//! Source: API Reference, `UpdateSecretVersionStage`.

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{UpdateSecretVersionStageInput, UpdateSecretVersionStageOutput};
use wire::Error;

use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::model::{Secret, VersionId};
use crate::secret::stages::{CURRENT, attach, detach};

impl Handler<UpdateSecretVersionStageInput> for Secrets {
    fn requires(&self, input: &UpdateSecretVersionStageInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on_secret("secretsmanager:UpdateSecretVersionStage", &input.secret_id, call);
        vec![asked.with("secretsmanager:VersionStage", &input.version_stage)]
    }

    async fn run(
        &self,
        input: UpdateSecretVersionStageInput,
        call: &Call,
    ) -> Result<UpdateSecretVersionStageOutput, Error> {
        let found = self.find_live(call, &input.secret_id)?;
        let stage = input.version_stage.as_str();
        self.edit(&found, |secret, _| {
            let known = |id: Option<&String>| id.map(|id| version(secret, id)).transpose();
            let (from, to) = (known(input.remove_from_version_id.as_ref())?, known(input.move_to_version_id.as_ref())?);
            check(secret.staged(stage), from.as_ref(), to.as_ref(), stage)?;
            match (from, to) {
                (_, Some(to)) => attach(&mut secret.versions, &to, stage)?,
                (Some(from), None) => detach(&mut secret.versions, &from, stage),
                (None, None) => {}
            }
            secret.changed = call.at;
            Ok(())
        })
        .await?;
        Ok(UpdateSecretVersionStageOutput { arn: Some(found.arn(call)), name: Some(found.name()) })
    }
}

fn version(secret: &Secret, id: &str) -> Result<VersionId, SecretError> {
    let known = id.parse().ok().filter(|id| secret.versions.contains_key(id));
    known.ok_or_else(|| SecretError::NoVersion(id.to_owned()))
}

/// Whether a stage may go `from` there `to` there, while `holder` has it.
fn check(
    holder: Option<&VersionId>,
    from: Option<&VersionId>,
    to: Option<&VersionId>,
    stage: &str,
) -> Result<(), SecretError> {
    match (holder, from, to) {
        (_, None, None) => {
            Err(SecretError::parameter("You must provide a value for MoveToVersionId, RemoveFromVersionId, or both."))
        }
        (_, Some(_), None) if stage == CURRENT => Err(SecretError::parameter(format!(
            "You can only move staging label {CURRENT} to a different secret version. It can't be completely removed."
        ))),
        (Some(holder), None, Some(to)) if holder != to => Err(SecretError::parameter(format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version \
             {holder}, so you must explicitly reference that version in RemoveFromVersionId."
        ))),
        (holder, Some(from), _) if holder != Some(from) => {
            Err(SecretError::parameter(format!("Staging label {stage} isn't currently attached to version {from}.")))
        }
        _ => Ok(()),
    }
}
