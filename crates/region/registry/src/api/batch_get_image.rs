//! `ecr:BatchGetImage`: manifests.
//!
//! A manifest is given as it was pushed. Deliberately absent: converting it, so `acceptedMediaTypes` that leave its type
//! out are refused.
//!
//! Source: Amazon ECR API Reference, "BatchGetImage".

use door::{Call, Handler, Requirement};
use shapes_ecr::{BatchGetImageInput, BatchGetImageOutput, Image, ImageIdentifier};
use wire::Error;

use super::{Failure, identifier, place, reference, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::Place;

impl Handler<BatchGetImageInput> for Registry {
    fn requires(&self, input: &BatchGetImageInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:BatchGetImage", &scope, &input.repository_name)]
    }

    async fn run(&self, input: BatchGetImageInput, call: &Call) -> Result<BatchGetImageOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        self.tables.repository(&place)?;
        let (mut images, mut failures) = (Vec::new(), Vec::new());
        for id in &input.image_ids {
            match self.get(&place, id, input.accepted_media_types.as_deref()).await? {
                Ok(image) => images.push(image),
                Err(failure) => failures.push(failure.of(id)),
            }
        }
        Ok(BatchGetImageOutput { images: Some(images), failures: Some(failures) })
    }
}

impl Registry {
    async fn get(
        &self,
        place: &Place,
        id: &ImageIdentifier,
        accepted: Option<&[String]>,
    ) -> Result<Result<Image, Failure>, RegistryError> {
        let reference = match reference(id) {
            Ok(reference) => reference,
            Err(failure) => return Ok(Err(failure)),
        };
        let Some((digest, image)) = self.resolve(place, &reference)? else { return Ok(Err(Failure::absent())) };
        let tag = id.image_tag.as_deref();
        if let Some(tag) = tag
            && self.tables.tags.get(&place.of(tag)).is_none_or(|tagged| tagged.digest != digest)
        {
            return Ok(Err(Failure::absent()));
        }
        if accepted.is_some_and(|accepted| !accepted.contains(&image.media_type)) {
            let text = format!(
                "acceptedMediaTypes: the image is a {}; converting it is not supported by this region",
                image.media_type
            );
            return Err(RegistryError::Unsupported(text));
        }
        let bytes = crate::download::small(&self.blobs, &self.recent, &digest).await?;
        self.pulled(place, &digest, &image).await?;
        Ok(Ok(Image {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            image_id: Some(identifier(Some(&digest), tag)),
            // It was read as JSON when it was pushed, so it is text.
            image_manifest: Some(String::from_utf8_lossy(&bytes).into_owned()),
            image_manifest_media_type: Some(image.media_type.clone()),
        }))
    }
}
