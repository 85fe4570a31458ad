//! What the door asks of parameters at every call about them: their tags.

use std::sync::Arc;

use door::ResourceTags;
use model::{AccountId, Arn, Region};

use super::tables::key;
use crate::Secrets;

/// Tells the tags of parameters.
pub(crate) struct Keeper(pub(crate) Arc<Secrets>);

impl ResourceTags for Keeper {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let here = resource.region == region.as_str() && resource.account == account.as_str();
        let name = resource.resource.strip_prefix("parameter").filter(|_| here);
        let found = name.and_then(|name| self.0.parameters.parameters.get(&key(account, region, name)));
        found.map(|parameter| parameter.tags.clone().into_iter().collect()).unwrap_or_default()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("ssm:resourceTag/")
    }
}
