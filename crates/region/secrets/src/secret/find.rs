//! Secrets by what a request calls them: name, ARN, or ARN without the six characters at its end.
//!
//! Source: API Reference, `SecretId` of each operation; User Guide, "Troubleshoot: ARNs".

use std::sync::Arc;

use door::Call;
use model::{AccountId, Arn, Region, Timestamp};
use store::Transaction;

use super::errors::SecretError;
use super::model::{Secret, SecretName};
use super::tables::{key, value_key};
use crate::Secrets;

/// A secret with its key.
pub(crate) struct Found {
    pub(crate) key: String,
    pub(crate) secret: Arc<Secret>,
}

impl Found {
    pub(crate) fn arn(&self, call: &Call) -> String {
        self.secret.arn(&call.region, &call.account).to_string()
    }

    pub(crate) fn name(&self) -> String {
        self.secret.name.to_string()
    }
}

impl Secrets {
    /// The secret that a request means.
    pub(crate) fn find(&self, call: &Call, id: &str) -> Result<Found, SecretError> {
        self.find_in(&call.account, &call.region, id)
    }

    /// As [`Secrets::find`], where it does not wait for its deletion.
    pub(crate) fn find_live(&self, call: &Call, id: &str) -> Result<Found, SecretError> {
        let found = self.find(call, id)?;
        if found.secret.deletion.is_some() { Err(SecretError::Doomed) } else { Ok(found) }
    }

    pub(crate) fn find_in(&self, account: &AccountId, region: &Region, id: &str) -> Result<Found, SecretError> {
        let named = |name: &str| {
            let name: SecretName = name.parse().ok()?;
            let key = key(account, region, &name);
            let secret = self.secrets.secrets.get(&key)?;
            Some(Found { key, secret })
        };
        if !id.starts_with("arn:") {
            id.parse::<SecretName>().map_err(|_| SecretError::Name)?;
            return named(id).ok_or(SecretError::NoSecret);
        }
        let arn: Arn = id.parse().map_err(|_| SecretError::NoSecret)?;
        let here = arn.service == "secretsmanager" && arn.region == region.as_str() && arn.account == account.as_str();
        let rest = arn.resource.strip_prefix("secret:").filter(|_| here).ok_or(SecretError::NoSecret)?;
        let whole =
            rest.rsplit_once('-').and_then(|(name, suffix)| named(name).filter(|found| found.secret.suffix == suffix));
        whole.or_else(|| named(rest)).ok_or(SecretError::NoSecret)
    }

    /// Changes a secret that does not wait for its deletion.
    pub(crate) async fn edit<R>(
        &self,
        found: &Found,
        edit: impl FnOnce(&mut Secret, &mut Transaction<'_>) -> Result<R, SecretError>,
    ) -> Result<R, SecretError> {
        self.context
            .store
            .write(|change| {
                let mut secret = self.again(change, found)?;
                if secret.deletion.is_some() {
                    return Err(SecretError::Doomed);
                }
                let answer = edit(&mut secret, change)?;
                change.put(&self.secrets.secrets, &found.key, secret)?;
                Ok(answer)
            })
            .await
    }

    /// The secret as it is within a transaction: it may have gone, and another one have its name.
    pub(crate) fn again(&self, change: &Transaction<'_>, found: &Found) -> Result<Secret, SecretError> {
        let secret = change.get(&self.secrets.secrets, &found.key);
        let secret = secret.filter(|secret| secret.suffix == found.secret.suffix).ok_or(SecretError::NoSecret)?;
        Ok(Secret::clone(&secret))
    }

    /// Deletes a secret and its values.
    pub(crate) fn remove(&self, change: &mut Transaction<'_>, key: &str, secret: &Secret) -> Result<(), SecretError> {
        for version in secret.versions.keys() {
            change.delete(&self.secrets.values, &value_key(key, secret, version))?;
        }
        Ok(change.delete(&self.secrets.secrets, key)?)
    }

    /// Deletes the secrets whose recovery window is over.
    pub(crate) async fn purge(&self, now: Timestamp) -> Result<(), SecretError> {
        let due = |secret: &Secret| secret.deletion.is_some_and(|deletion| deletion.due <= now);
        if !self.secrets.secrets.scan("").iter().any(|(_, secret)| due(secret)) {
            return Ok(());
        }
        self.context
            .store
            .write(|change| {
                for (key, secret) in change.scan(&self.secrets.secrets, "") {
                    if due(&secret) {
                        self.remove(change, &key, &secret)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// When the next recovery window is over.
    pub(crate) fn next_purge(&self) -> Option<Timestamp> {
        let all = self.secrets.secrets.scan("");
        all.iter().filter_map(|(_, secret)| Some(secret.deletion?.due)).min()
    }
}
