//! `ecr:CreateRepository`
//!
//! A repository must exist before the first push, or a creation template for it. Deliberately absent: encryption by KMS,
//! refused by name. `scanOnPush` is kept and shown; nothing is scanned, and `DescribeImages` says so.
//!
//! Source: Amazon ECR API Reference, "CreateRepository".

use door::{Call, Handler, Requirement};
use shapes_ecr::{CreateRepositoryInput, CreateRepositoryOutput};
use wire::Error;

use super::{aes256, place, scope, shown, tag_map, tag_pairs};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::Repository;
use crate::mutability::Mutability;

impl Handler<CreateRepositoryInput> for Registry {
    fn requires(&self, input: &CreateRepositoryInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        let tags = input.tags.as_deref().unwrap_or_default();
        let on = |action| self.on(action, &scope, &input.repository_name).with_request_tags(tag_pairs(tags));
        let mut requires = vec![on("ecr:CreateRepository")];
        if !tags.is_empty() {
            requires.push(on("ecr:TagResource"));
        }
        requires
    }

    async fn run(&self, input: CreateRepositoryInput, call: &Call) -> Result<CreateRepositoryOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        if place.scope.account != call.account {
            let text = "Repositories are created in the caller's own registry";
            return Err(RegistryError::parameter("registryId", text).into());
        }
        aes256(input.encryption_configuration.as_ref().map(|given| given.encryption_type.as_str()))?;
        let filters = input.image_tag_mutability_exclusion_filters.as_deref();
        let repository = Repository {
            created_at: call.at,
            mutability: Mutability::read(input.image_tag_mutability.as_deref(), filters)?,
            scan_on_push: input.image_scanning_configuration.and_then(|given| given.scan_on_push).unwrap_or_default(),
            tags: tag_map(input.tags.as_deref().unwrap_or_default())?,
            policy: None,
        };
        let answer = CreateRepositoryOutput { repository: Some(shown(&place, &repository)) };
        self.store
            .write(|records| {
                if records.get(&self.tables.repositories, &place.key()).is_some() {
                    return Err(RegistryError::RepositoryAlreadyExists(place.clone()));
                }
                records.put(&self.tables.repositories, &place.key(), repository)?;
                Ok(())
            })
            .await?;
        Ok(answer)
    }
}
