//! Repositories that come into being with the first push to them, where a creation template is for them.
//!
//! The template whose prefix is the longest that the repository's name begins with counts; `ROOT` is for all others. Who
//! pushes must be allowed to create the repository.
//!
//! Source: Amazon ECR User Guide, "Templates to control repositories created during a pull through cache, create on push,
//! or replication action".

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::Registry;
use crate::errors::RegistryError;
use crate::lifecycle::Lifecycle;
use crate::model::{Place, Repository, Template};

/// The prefix of the template for what no other is for.
const ROOT: &str = "ROOT";

impl Registry {
    /// The template for a repository that is not there.
    pub(crate) fn template_for(&self, place: &Place) -> Option<Arc<Template>> {
        if self.tables.repositories.get(&place.key()).is_some() {
            return None;
        }
        let scope = place.scope.prefix();
        let find = |prefix: &str| self.tables.templates.get(&format!("{scope}{prefix}"));
        let name = place.name.as_str();
        let longest = name.rmatch_indices('/').find_map(|(at, _)| find(&name[..at]));
        longest.or_else(|| find(ROOT))
    }

    /// Makes a repository from its template. Nothing happens where somebody else was faster.
    pub(crate) async fn create_from(&self, place: &Place, template: &Template) -> Result<(), RegistryError> {
        let repository = Repository {
            created_at: self.host.clock.now(),
            mutability: template.mutability.clone(),
            scan_on_push: false,
            tags: BTreeMap::new(),
            policy: template.policy.clone(),
        };
        self.store
            .write(|records| {
                let key = place.key();
                if records.get(&self.tables.repositories, &key).is_some() {
                    return Ok(());
                }
                records.put(&self.tables.repositories, &key, repository)?;
                if let Some(text) = template.lifecycle.clone() {
                    records.put(&self.tables.lifecycles, &key, Lifecycle { text, evaluated_at: None })?;
                }
                Ok(())
            })
            .await
    }
}
