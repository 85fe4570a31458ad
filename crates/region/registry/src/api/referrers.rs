//! `ecr:ListImageReferrers`
//!
//! The same that `/v2/<name>/referrers/<digest>` answers.
//!
//! Source: Amazon ECR API Reference, "ListImageReferrers".

use door::{Call, Handler, Requirement};
use shapes_ecr::{ImageReferrer, ListImageReferrersInput, ListImageReferrersOutput};
use store::Digest;
use wire::Error;

use super::list_images::active;
use super::{page, place, scope};
use crate::Registry;
use crate::errors::RegistryError;

impl Handler<ListImageReferrersInput> for Registry {
    fn requires(&self, input: &ListImageReferrersInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:ListImageReferrers", &scope, &input.repository_name)]
    }

    async fn run(&self, input: ListImageReferrersInput, call: &Call) -> Result<ListImageReferrersOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let subject: Digest = input
            .subject_id
            .image_digest
            .parse()
            .map_err(|text: String| RegistryError::parameter("subjectId", text))?;
        let filter = input.filter.unwrap_or_default();
        let kinds = filter.artifact_types.unwrap_or_default();
        let wanted = |kind: &Option<String>| kinds.is_empty() || kind.as_ref().is_some_and(|kind| kinds.contains(kind));
        let mut all = self.referrers(&place, &subject, None)?;
        all.retain(|(_, image)| active(filter.artifact_status.as_deref()) && wanted(&image.artifact_type));
        let kinds = kinds.join("\n");
        let status = filter.artifact_status.unwrap_or_default();
        let question = ["ListImageReferrers", &place.key(), subject.as_str(), &kinds, &status];
        let limit = input.max_results.or(Some(50));
        let key = |one: &(Digest, _)| one.0.to_string();
        let (some, next_token) = page(all, key, &question, input.next_token.as_deref(), limit)?;
        let mut referrers = Vec::new();
        for (digest, image) in some {
            let annotations = self.annotations(&digest).await.map_err(RegistryError::Store)?;
            referrers.push(ImageReferrer {
                digest: Some(digest.to_string()),
                media_type: Some(image.media_type.clone()),
                artifact_type: image.artifact_type.clone(),
                size: i64::try_from(image.manifest_size).ok(),
                annotations: (!annotations.is_empty()).then_some(annotations),
                artifact_status: Some("ACTIVE".to_owned()),
            });
        }
        Ok(ListImageReferrersOutput { referrers: Some(referrers), next_token })
    }
}
