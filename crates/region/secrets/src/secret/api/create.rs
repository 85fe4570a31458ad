//! `CreateSecret`.
//!
//! Deliberately absent: replicas in other regions, types of partners' secrets (refused by name).
//!
//! Source: API Reference, `CreateSecret`.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use shapes_secretsmanager::{CreateSecretInput, CreateSecretOutput};
use wire::Error;

use super::check_key;
use super::tags::add;
use crate::Secrets;
use crate::secret::errors::SecretError;
use crate::secret::model::{Secret, SecretName};
use crate::secret::tables::key;
use crate::secret::values::{given, token};

impl Handler<CreateSecretInput> for Secrets {
    fn requires(&self, input: &CreateSecretInput, call: &Call) -> Vec<Requirement> {
        let tags = input.tags.as_deref().unwrap_or_default();
        let about = (input.description.as_deref(), input.kms_key_id.as_deref());
        self.creating(&input.name, about, tags, call)
    }

    async fn run(&self, input: CreateSecretInput, call: &Call) -> Result<CreateSecretOutput, Error> {
        let name: SecretName = input.name.parse().map_err(|_| SecretError::Name)?;
        check_key(input.kms_key_id.as_deref(), "CreateSecret", call)?;
        let version = token(input.client_request_token.as_deref())?;
        let plain = given(input.secret_string, input.secret_binary)?;
        let mut tags = BTreeMap::new();
        add(&mut tags, input.tags.unwrap_or_default())?;
        let mut secret = Secret {
            suffix: self.context.host.ids.alphanumeric(6),
            description: input.description,
            created: call.at,
            changed: call.at,
            accessed: None,
            deletion: None,
            tags,
            policy: None,
            versions: BTreeMap::new(),
            name,
        };
        let key = key(&call.account, &call.region, &secret.name);
        let secret = self
            .context
            .store
            .write(|change| {
                if let Some(known) = change.get(&self.secrets.secrets, &key) {
                    if known.deletion.is_some() {
                        return Err(SecretError::NameDoomed);
                    }
                    // The same request again: the token has made this very version.
                    let Some(plain) = plain.filter(|_| known.versions.contains_key(&version)) else {
                        return Err(SecretError::Exists(known.name.to_string()));
                    };
                    let mut known = Secret::clone(&known);
                    self.put_version(change, &key, &mut known, (&version, &plain, &[]), call)?;
                    return Ok(known);
                }
                if let Some(plain) = plain {
                    self.put_version(change, &key, &mut secret, (&version, &plain, &[]), call)?;
                }
                change.put(&self.secrets.secrets, &key, secret.clone())?;
                Ok(secret)
            })
            .await?;
        Ok(CreateSecretOutput {
            arn: Some(secret.arn(&call.region, &call.account).to_string()),
            name: Some(secret.name.to_string()),
            version_id: secret.versions.contains_key(&version).then(|| version.to_string()),
        })
    }
}
