//! What the door asks of secrets at every call about them: their policies and tags.

use std::sync::Arc;

use door::{ResourcePolicies, ResourceTags};
use model::{AccountId, Arn, Region};
use policy::Document;

use crate::Secrets;

/// Tells policies and tags of secrets.
pub(crate) struct Keeper(pub(crate) Arc<Secrets>);

impl ResourcePolicies for Keeper {
    fn policy(&self, resource: &Arn, account: &AccountId, region: &Region) -> Option<Arc<Document>> {
        let found = self.0.find_in(account, region, &resource.to_string()).ok()?;
        let text = found.secret.policy.as_ref()?;
        match Document::parse(text) {
            Ok(document) => Some(Arc::new(document)),
            Err(error) => {
                tracing::error!(secret = %found.secret.name, %error, "a stored policy cannot be read");
                None
            }
        }
    }
}

impl ResourceTags for Keeper {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let found = self.0.find_in(account, region, &resource.to_string());
        found.map(|found| found.secret.tags.clone().into_iter().collect()).unwrap_or_default()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("secretsmanager:ResourceTag/")
    }
}
