//! The policies beside repositories, as the door asks for them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use door::ResourcePolicies;
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
