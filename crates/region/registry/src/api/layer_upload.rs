//! `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload`
//!
//! The same uploads as below `/v2/`: one that was begun here can go on there.
//!
//! Source: Amazon ECR API Reference, the three operations.

use std::sync::atomic::Ordering;

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    CompleteLayerUploadInput, CompleteLayerUploadOutput, InitiateLayerUploadInput, InitiateLayerUploadOutput,
    UploadLayerPartInput, UploadLayerPartOutput,
};
use store::Digest;
use wire::{Body, Error};

use super::{Room, place, scope};
use crate::Registry;
use crate::errors::RegistryError;

/// The size that parts should have.
const PART: i64 = 10 * 1024 * 1024;

/// The size that all parts but the last must have.
const SMALLEST: u64 = 5 * 1024 * 1024;

impl Handler<InitiateLayerUploadInput> for Registry {
    fn requires(&self, input: &InitiateLayerUploadInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:InitiateLayerUpload", &scope, &input.repository_name)]
    }

    async fn run(&self, input: InitiateLayerUploadInput, call: &Call) -> Result<InitiateLayerUploadOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let upload = self.begin(&place)?;
        Ok(InitiateLayerUploadOutput { upload_id: Some(upload.id.clone()), part_size: Some(PART) })
    }
}

impl Handler<UploadLayerPartInput> for Registry {
    fn requires(&self, input: &UploadLayerPartInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:UploadLayerPart", &scope, &input.repository_name)]
    }

    async fn run(&self, input: UploadLayerPartInput, call: &Call) -> Result<UploadLayerPartOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let upload = self.upload(&place, &input.upload_id)?;
        let length = input.layer_part_blob.0.len() as u64;
        let first = u64::try_from(input.part_first_byte).map_err(|_| upload.misplaced())?;
        if u64::try_from(input.part_last_byte).ok().and_then(|last| (last + 1).checked_sub(first)) != Some(length) {
            let text = "partFirstByte and partLastByte do not fit the size of layerPartBlob";
            return Err(RegistryError::parameter("partLastByte", text).into());
        }
        if upload.last_part.load(Ordering::Relaxed) < SMALLEST {
            return Err(RegistryError::LayerPartTooSmall.into());
        }
        let size = upload.append(Some(first), &mut Body::from(input.layer_part_blob.0)).await?;
        upload.last_part.store(length, Ordering::Relaxed);
        Ok(UploadLayerPartOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            upload_id: Some(input.upload_id),
            last_byte_received: i64::try_from(size).ok().map(|size| size - 1),
        })
    }
}

impl Handler<CompleteLayerUploadInput> for Room {
    fn requires(&self, input: &CompleteLayerUploadInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.0.on("ecr:CompleteLayerUpload", &scope, &input.repository_name)]
    }

    async fn run(&self, input: CompleteLayerUploadInput, call: &Call) -> Result<CompleteLayerUploadOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let upload = self.0.upload(&place, &input.upload_id)?;
        let digest: Digest = match input.layer_digests.as_slice() {
            [one] => one.parse().map_err(|text: String| RegistryError::parameter("layerDigests", text))?,
            _ => return Err(RegistryError::parameter("layerDigests", "One digest is given").into()),
        };
        if upload.size() == 0 {
            return Err(RegistryError::EmptyUpload(upload.id.clone()).into());
        }
        if self.0.layer(&place, &digest).await?.is_some() {
            self.0.uploads.end(&upload);
            return Err(RegistryError::LayerAlreadyExists(place, digest).into());
        }
        let blob = self.0.complete(upload, digest).await?;
        Ok(CompleteLayerUploadOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            upload_id: Some(input.upload_id),
            layer_digest: Some(blob.digest.to_string()),
        })
    }
}
