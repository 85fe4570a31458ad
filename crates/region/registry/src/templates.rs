//! Repositories that come into being with the first push to them, where a creation template is for them.
//!
//! The template whose prefix is the longest that the repository's name begins with counts; `ROOT` is for all others. Who
//! pushes must be allowed to create the repository, and the template's role too, where it has one: ECR assumes it.
//!
//! Source: Amazon ECR User Guide, "Templates to control repositories created during a pull through cache, create on push,
//! or replication action".

use std::sync::Arc;

use door::Requirement;
use model::{Arn, ServicePrincipal};
use wire::Error;

use crate::Registry;
use crate::errors::RegistryError;
use crate::lifecycle::Lifecycle;
use crate::model::{Place, Repository, Template};

/// The prefix of the template for what no other is for.
const ROOT: &str = "ROOT";

/// The name of the sessions in which ECR makes repositories.
const SESSION: &str = "ECRRepositoryCreationTemplate";

impl Registry {
    /// What making a repository from a template asks for.
    pub(crate) fn to_create_from(&self, place: &Place, template: &Template) -> Vec<Requirement> {
        let on =
            |action: &str| self.on(action, &place.scope, place.name.as_str()).with_request_tags(template.tags.clone());
        let mut asked = vec![on("ecr:CreateRepository")];
        if !template.tags.is_empty() {
            asked.push(on("ecr:TagResource"));
        }
        asked
    }

    /// The template's role, where it may make the repository.
    pub(crate) async fn as_template(&self, place: &Place, template: &Template, role: &Arn) -> Result<(), Error> {
        let caller = self.door.assume(ServicePrincipal::Ecr, role, SESSION).await?;
        let asked = self.to_create_from(place, template);
        self.door.admit(&caller, &place.scope.region, "ecr", "CreateRepository", &asked)
    }
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
            tags: template.tags.clone(),
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
