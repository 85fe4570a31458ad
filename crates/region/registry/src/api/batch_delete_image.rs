//! `ecr:BatchDeleteImage`
//!
//! By digest an image goes with all its tags; by tag the tag goes, and the image with its last one. An image that an
//! index names stays.
//!
//! Source: Amazon ECR API Reference, "BatchDeleteImage".

use door::{Call, Handler, Requirement};
use shapes_ecr::{BatchDeleteImageInput, BatchDeleteImageOutput, ImageIdentifier};
use store::Digest;
use wire::Error;

use super::{Failure, identifier, place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::images::Kept;
use crate::model::ImageTag;

impl Handler<BatchDeleteImageInput> for Registry {
    fn requires(&self, input: &BatchDeleteImageInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:BatchDeleteImage", &scope, &input.repository_name)]
    }

    async fn run(&self, input: BatchDeleteImageInput, call: &Call) -> Result<BatchDeleteImageOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let (mut gone, mut failures) = (Vec::new(), Vec::new());
        self.store
            .write(|records| {
                self.tables.repository_in(records, &place)?;
                for id in &input.image_ids {
                    let (digest, tag) = match parts(id) {
                        Ok(parts) => parts,
                        Err(failure) => {
                            failures.push(failure.of(id));
                            continue;
                        }
                    };
                    match self.remove(records, &place, digest.as_ref(), tag.as_ref())? {
                        Ok((digest, tags)) if tags.is_empty() => gone.push(identifier(Some(&digest), None)),
                        Ok((digest, tags)) => gone.extend(tags.iter().map(|tag| identifier(Some(&digest), Some(tag)))),
                        Err(kept) => failures.push(failure(&kept).of(id)),
                    }
                }
                Ok::<_, RegistryError>(())
            })
            .await?;
        Ok(BatchDeleteImageOutput { image_ids: Some(gone), failures: Some(failures) })
    }
}

fn parts(id: &ImageIdentifier) -> Result<(Option<Digest>, Option<ImageTag>), Failure> {
    if id.image_digest.is_none() && id.image_tag.is_none() {
        return Err(Failure::nothing());
    }
    let digest = id.image_digest.as_ref().map(|text| text.parse()).transpose().map_err(|_| Failure::digest())?;
    let tag = id.image_tag.as_ref().map(|text| text.parse()).transpose().map_err(|_| Failure::tag())?;
    Ok((digest, tag))
}

fn failure(kept: &Kept) -> Failure {
    match kept {
        Kept::NotFound => Failure::absent(),
        Kept::Mismatch => {
            Failure("ImageTagDoesNotMatchDigest", "Requested image tag does not match the requested digest".to_owned())
        }
        Kept::Referenced(indexes) => {
            let indexes: Vec<&str> = indexes.iter().map(Digest::as_str).collect();
            let reason = format!("Requested image referenced by manifest list: [{}]", indexes.join(", "));
            Failure("ImageReferencedByManifestList", reason)
        }
    }
}
