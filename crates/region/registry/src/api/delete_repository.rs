//! `ecr:DeleteRepository`
//!
//! With `force` the images go too. Their bytes go later, when nobody else needs them.
//!
//! Source: Amazon ECR API Reference, "DeleteRepository".

use door::{Call, Handler, Requirement};
use shapes_ecr::{DeleteRepositoryInput, DeleteRepositoryOutput};
use wire::Error;

use super::{place, scope, shown};
use crate::Registry;
use crate::errors::RegistryError;

impl Handler<DeleteRepositoryInput> for Registry {
    fn requires(&self, input: &DeleteRepositoryInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:DeleteRepository", &scope, &input.repository_name)]
    }

    async fn run(&self, input: DeleteRepositoryInput, call: &Call) -> Result<DeleteRepositoryOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let repository = self
            .store
            .write(|records| {
                let repository = self.tables.repository_in(records, &place)?;
                let images = records.scan(&self.tables.images, &place.prefix());
                if !images.is_empty() && input.force != Some(true) {
                    return Err(RegistryError::RepositoryNotEmpty(place.clone()));
                }
                let mut tags = self.tables.tags_in(records, &place);
                for (key, image) in images {
                    let Ok(digest) = key[place.prefix().len()..].parse() else { continue };
                    let tags = tags.remove(&digest).unwrap_or_default();
                    self.forget(records, &place, &digest, &image, &tags, true, call.at)?;
                }
                for (key, _) in records.scan(&self.tables.layers, &place.prefix()) {
                    records.delete(&self.tables.layers, &key)?;
                }
                records.delete(&self.tables.lifecycles, &place.key())?;
                records.delete(&self.tables.previews, &place.key())?;
                records.delete(&self.tables.repositories, &place.key())?;
                Ok(repository)
            })
            .await?;
        Ok(DeleteRepositoryOutput { repository: Some(shown(&place, &repository)) })
    }
}
