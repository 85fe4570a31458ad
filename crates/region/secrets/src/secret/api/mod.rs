//! The operations of Secrets Manager.

mod batch;
mod create;
mod delete;
mod describe;
mod get;
mod list;
mod password;
mod policy;
mod put;
mod stages;
mod tags;
mod update;
mod versions;

use std::sync::Arc;

use door::Call;
use shapes_secretsmanager as api;

use super::errors::SecretError;
use super::keeper::Keeper;
use crate::Secrets;

/// The key that AWS manages for Secrets Manager.
const KEY: &str = "alias/aws/secretsmanager";

/// Registers the operations, and what the door asks about secrets.
pub(crate) fn serve(room: &Arc<Secrets>) {
    let door = &room.context.door;
    door.serve::<api::CreateSecretInput, _>(room);
    door.serve::<api::UpdateSecretInput, _>(room);
    door.serve::<api::GetSecretValueInput, _>(room);
    door.serve::<api::BatchGetSecretValueInput, _>(room);
    door.serve::<api::PutSecretValueInput, _>(room);
    door.serve::<api::UpdateSecretVersionStageInput, _>(room);
    door.serve::<api::DescribeSecretInput, _>(room);
    door.serve::<api::ListSecretsInput, _>(room);
    door.serve::<api::ListSecretVersionIdsInput, _>(room);
    door.serve::<api::DeleteSecretInput, _>(room);
    door.serve::<api::RestoreSecretInput, _>(room);
    door.serve::<api::GetResourcePolicyInput, _>(room);
    door.serve::<api::PutResourcePolicyInput, _>(room);
    door.serve::<api::DeleteResourcePolicyInput, _>(room);
    door.serve::<api::ValidateResourcePolicyInput, _>(room);
    door.serve::<api::TagResourceInput, _>(room);
    door.serve::<api::UntagResourceInput, _>(room);
    door.serve::<api::GetRandomPasswordInput, _>(room);
    door.resource_policies("secretsmanager", Arc::new(Keeper(Arc::clone(room))));
    door.resource_tags("secretsmanager", Arc::new(Keeper(Arc::clone(room))));
}

/// The region has the one key that AWS manages, and no other.
fn check_key(id: Option<&str>, operation: &str, call: &Call) -> Result<(), SecretError> {
    let Some(id) = id.filter(|id| !id.is_empty()) else { return Ok(()) };
    let arn = format!("arn:aws:kms:{}:{}:{KEY}", call.region, call.account);
    if id == KEY || id == arn {
        return Ok(());
    }
    Err(SecretError::Validation(format!(
        "The value '{id}' of the parameter 'KmsKeyId' of {operation} is not supported by this region, which has no KMS \
         keys but {KEY}; docs/support.md lists what is"
    )))
}

/// The form in which the API shows tags.
fn tags_out(tags: &std::collections::BTreeMap<String, String>) -> Option<Vec<api::Tag>> {
    let tag = |(key, value): (&String, &String)| api::Tag { key: Some(key.clone()), value: Some(value.clone()) };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}
