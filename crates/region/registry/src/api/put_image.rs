//! `ecr:PutImage`
//!
//! Keeps a manifest whose layers are there already, and moves its tag to it.
//!
//! Source: Amazon ECR API Reference, "PutImage".

use door::{Call, Handler, Requirement};
use shapes_ecr::{Image, PutImageInput, PutImageOutput};
use wire::Error;

use super::{Room, identifier, place, scope};
use crate::errors::RegistryError;
use crate::images::NewImage;

impl Handler<PutImageInput> for Room {
    fn requires(&self, input: &PutImageInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.0.on("ecr:PutImage", &scope, &input.repository_name)]
    }

    async fn run(&self, input: PutImageInput, call: &Call) -> Result<PutImageOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let invalid = |parameter| move |text: String| RegistryError::parameter(parameter, text);
        let new = NewImage {
            bytes: input.image_manifest.clone().into_bytes(),
            media_type: input.image_manifest_media_type.clone(),
            tag: input.image_tag.as_ref().map(|tag| tag.parse()).transpose().map_err(invalid("imageTag"))?,
            digest: input.image_digest.as_ref().map(|text| text.parse()).transpose().map_err(invalid("imageDigest"))?,
        };
        let pushed = self.0.push(place.clone(), new).await?;
        if pushed.known {
            let tag = input.image_tag.unwrap_or_else(|| "null".to_owned());
            return Err(RegistryError::ImageAlreadyExists { place, digest: pushed.digest, tag }.into());
        }
        Ok(PutImageOutput {
            image: Some(Image {
                registry_id: Some(place.scope.account.to_string()),
                repository_name: Some(place.name.to_string()),
                image_id: Some(identifier(Some(&pushed.digest), input.image_tag.as_deref())),
                image_manifest: Some(input.image_manifest),
                image_manifest_media_type: Some(pushed.media_type),
            }),
        })
    }
}
