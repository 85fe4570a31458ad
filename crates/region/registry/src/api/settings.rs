//! `ecr:PutImageTagMutability` and `ecr:PutImageScanningConfiguration`
//!
//! Source: Amazon ECR API Reference, both operations.

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    ImageScanningConfiguration, PutImageScanningConfigurationInput, PutImageScanningConfigurationOutput,
    PutImageTagMutabilityInput, PutImageTagMutabilityOutput,
};
use wire::Error;

use super::{place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::{Place, Repository};
use crate::mutability::Mutability;

impl Registry {
    /// Changes a repository's record.
    pub(super) async fn change<R>(
        &self,
        place: &Place,
        change: impl FnOnce(&mut Repository) -> Result<R, RegistryError>,
    ) -> Result<R, RegistryError> {
        self.store
            .write(|records| {
                let mut repository = (*self.tables.repository_in(records, place)?).clone();
                let answer = change(&mut repository)?;
                records.put(&self.tables.repositories, &place.key(), repository)?;
                Ok(answer)
            })
            .await
    }
}

impl Handler<PutImageTagMutabilityInput> for Registry {
    fn requires(&self, input: &PutImageTagMutabilityInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:PutImageTagMutability", &scope, &input.repository_name)]
    }

    async fn run(&self, input: PutImageTagMutabilityInput, call: &Call) -> Result<PutImageTagMutabilityOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let filters = input.image_tag_mutability_exclusion_filters.as_deref();
        let wanted = Mutability::read(Some(&input.image_tag_mutability), filters)?;
        let (image_tag_mutability, image_tag_mutability_exclusion_filters) = wanted.shown();
        self.change(&place, |repository| {
            repository.mutability = wanted;
            Ok(())
        })
        .await?;
        Ok(PutImageTagMutabilityOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            image_tag_mutability,
            image_tag_mutability_exclusion_filters,
        })
    }
}

impl Handler<PutImageScanningConfigurationInput> for Registry {
    fn requires(&self, input: &PutImageScanningConfigurationInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:PutImageScanningConfiguration", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: PutImageScanningConfigurationInput,
        call: &Call,
    ) -> Result<PutImageScanningConfigurationOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let wanted = input.image_scanning_configuration.scan_on_push.unwrap_or_default();
        self.change(&place, |repository| {
            repository.scan_on_push = wanted;
            Ok(())
        })
        .await?;
        Ok(PutImageScanningConfigurationOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            image_scanning_configuration: Some(ImageScanningConfiguration { scan_on_push: Some(wanted) }),
        })
    }
}
