//! `ecr:BatchCheckLayerAvailability`, `ecr:GetDownloadUrlForLayer`
//!
//! On AWS the address is S3's and signed; here it is the region's own, with a seal that nobody can forge, good for an
//! hour.
//!
//! Source: Amazon ECR API Reference, both operations.

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    BatchCheckLayerAvailabilityInput, BatchCheckLayerAvailabilityOutput, GetDownloadUrlForLayerInput,
    GetDownloadUrlForLayerOutput, Layer, LayerFailure,
};
use store::Digest;
use wire::Error;

use super::{place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::token::{TICKET_LIFE, Ticket};

impl Handler<BatchCheckLayerAvailabilityInput> for Registry {
    fn requires(&self, input: &BatchCheckLayerAvailabilityInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:BatchCheckLayerAvailability", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: BatchCheckLayerAvailabilityInput,
        call: &Call,
    ) -> Result<BatchCheckLayerAvailabilityOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        self.tables.repository(&place)?;
        let (mut layers, mut failures) = (Vec::new(), Vec::new());
        for text in input.layer_digests {
            let Ok(digest) = text.parse::<Digest>() else {
                failures.push(LayerFailure {
                    layer_digest: Some(text),
                    failure_code: Some("InvalidLayerDigest".to_owned()),
                    failure_reason: Some("Invalid request parameters: the layer digest is not valid".to_owned()),
                });
                continue;
            };
            let found = self.layer(&place, &digest).await?;
            layers.push(Layer {
                layer_digest: Some(text),
                layer_availability: Some(if found.is_some() { "AVAILABLE" } else { "UNAVAILABLE" }.to_owned()),
                layer_size: found.and_then(|layer| i64::try_from(layer.size).ok()),
            });
        }
        Ok(BatchCheckLayerAvailabilityOutput { layers: Some(layers), failures: Some(failures) })
    }
}

impl Handler<GetDownloadUrlForLayerInput> for Registry {
    fn requires(&self, input: &GetDownloadUrlForLayerInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:GetDownloadUrlForLayer", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: GetDownloadUrlForLayerInput,
        call: &Call,
    ) -> Result<GetDownloadUrlForLayerOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let digest: Digest =
            input.layer_digest.parse().map_err(|text: String| RegistryError::parameter("layerDigest", text))?;
        if self.layer(&place, &digest).await?.is_none() {
            return Err(RegistryError::LayerNotFound(place, input.layer_digest).into());
        }
        let ticket = Ticket {
            account: place.scope.account,
            region: place.scope.region,
            name: place.name,
            digest,
            expires: call.at.plus(TICKET_LIFE),
        };
        let seal = self.sealer.seal(&ticket).ok_or_else(|| Error::internal("the address cannot be written"))?;
        let host = if call.host.is_empty() { self.settings.registry() } else { call.host.clone() };
        Ok(GetDownloadUrlForLayerOutput {
            download_url: Some(format!("http://{host}/v2/_layer/{seal}")),
            layer_digest: Some(input.layer_digest),
        })
    }
}
