//! The policies beside repositories, and their tags, as the door asks for them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use door::{ResourcePolicies, ResourceTags};
use model::{AccountId, Arn, Region};
use policy::Document;

use crate::model::Repository;
use crate::tables::Tables;

/// Policies with what they were compiled from.
pub(crate) struct Policies {
    tables: Tables,
    compiled: RwLock<HashMap<String, Compiled>>,
}

/// A document, and the repository's record that it stood in.
type Compiled = (Arc<Repository>, Arc<Document>);

impl Policies {
    pub(crate) fn new(tables: Tables) -> Self {
        Self { tables, compiled: RwLock::default() }
    }
}

impl ResourcePolicies for Policies {
    fn policy(&self, resource: &Arn, _account: &AccountId, _region: &Region) -> Option<Arc<Document>> {
        let name = resource.resource.strip_prefix("repository/")?;
        let key = format!("{}:{}:{name}", resource.account, resource.region);
        let repository = self.tables.repositories.get(&key)?;
        let text = repository.policy.as_deref()?;
        if let Some((of, document)) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&key)
            && Arc::ptr_eq(of, &repository)
        {
            return Some(Arc::clone(document));
        }
        // It was read when it was set, so it can be read.
        let document = Arc::new(Document::parse(text).ok()?);
        let entry = (Arc::clone(&repository), Arc::clone(&document));
        self.compiled.write().unwrap_or_else(PoisonError::into_inner).insert(key, entry);
        Some(document)
    }
}

/// The tags of repositories.
pub(crate) struct Tags(pub(crate) Tables);

impl ResourceTags for Tags {
    fn tags(&self, resource: &Arn, _account: &AccountId, _region: &Region) -> Vec<(String, String)> {
        let Some(name) = resource.resource.strip_prefix("repository/") else { return Vec::new() };
        let repository = self.0.repositories.get(&format!("{}:{}:{name}", resource.account, resource.region));
        let tags = |repository: Arc<Repository>| repository.tags.clone().into_iter().collect();
        repository.map(tags).unwrap_or_default()
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("ecr:ResourceTag/")
    }
}
