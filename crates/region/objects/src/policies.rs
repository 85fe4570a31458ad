//! The policies beside buckets, as the door asks for them.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use door::ResourcePolicies;
use model::{AccountId, Arn, Region};
use policy::Document;

use crate::model::Bucket;
use crate::tables::Tables;

/// A policy, with the bucket as it was then.
type Compiled = (Arc<Bucket>, Arc<Document>);

/// Policies with what they were compiled from.
pub(crate) struct Policies {
    tables: Tables,
    compiled: RwLock<HashMap<String, Compiled>>,
}

impl Policies {
    pub(crate) fn new(tables: Tables) -> Self {
        Self { tables, compiled: RwLock::default() }
    }
}

impl ResourcePolicies for Policies {
    fn region(&self, resource: &Arn) -> Option<Region> {
        Some(self.tables.buckets.get(&resource.resource)?.region.clone())
    }

    fn policy(&self, resource: &Arn, _account: &AccountId, _region: &Region) -> Option<Arc<Document>> {
        let name = resource.resource.split('/').next()?;
        let bucket = self.tables.buckets.get(name)?;
        let text = bucket.policy.as_deref()?;
        if let Some((of, document)) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(name)
            && Arc::ptr_eq(of, &bucket)
        {
            return Some(Arc::clone(document));
        }
        // It was read when it was set, so it can be read.
        let document = Arc::new(Document::parse(text).ok()?);
        let entry = (Arc::clone(&bucket), Arc::clone(&document));
        self.compiled.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), entry);
        Some(document)
    }
}
