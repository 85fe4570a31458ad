//! `ecr:DescribeImages`
//!
//! An image whose tag has moved stays, untagged. Where the repository wants images scanned, each says that its scan
//! has FAILED and why: this region does not scan.
//!
//! Source: Amazon ECR API Reference, "DescribeImages", "ImageDetail".

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_ecr::{DescribeImagesInput, DescribeImagesOutput, ImageDetail, ImageIdentifier};
use store::Digest;
use wire::Error;

use super::list_images::active;
use super::scanning::unscanned;
use super::{page, place, reference, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::model::{Image, Place};

impl Handler<DescribeImagesInput> for Registry {
    fn requires(&self, input: &DescribeImagesInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:DescribeImages", &scope, &input.repository_name)]
    }

    async fn run(&self, input: DescribeImagesInput, call: &Call) -> Result<DescribeImagesOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let repository = self.tables.repository(&place)?;
        let tags = self.tables.tags_of(&place);
        let scans = self.scans(&place, &repository);
        let detail = |digest: &Digest, image: &Image| detail(&place, scans, digest, image, tags.get(digest).cloned());
        if let Some(ids) = &input.image_ids {
            if input.max_results.is_some() || input.next_token.is_some() {
                let text = "This option cannot be used when you specify images with imageIds";
                return Err(RegistryError::parameter("maxResults", text).into());
            }
            let mut found: BTreeMap<Digest, Arc<Image>> = BTreeMap::new();
            for id in ids {
                let absent = || RegistryError::ImageNotFound(named(id), place.clone());
                let reference = reference(id).map_err(|failure| RegistryError::parameter("imageIds", failure.1))?;
                let (digest, image) = self.resolve(&place, &reference)?.ok_or_else(absent)?;
                if let (Some(tag), Some(_)) = (&id.image_tag, &id.image_digest)
                    && !tags.get(&digest).is_some_and(|tags| tags.contains(tag))
                {
                    return Err(absent().into());
                }
                found.insert(digest, image);
            }
            let details = found.iter().map(|(digest, image)| detail(digest, image)).collect();
            return Ok(DescribeImagesOutput { image_details: Some(details), next_token: None });
        }
        let filter = input.filter.unwrap_or_default();
        let wanted = filter.tag_status.as_deref().unwrap_or("ANY");
        let skip = place.prefix().len();
        let mut all = Vec::new();
        for (key, image) in self.tables.images.scan(&place.prefix()) {
            let Ok(digest) = key[skip..].parse::<Digest>() else { continue };
            let tagged = tags.contains_key(&digest);
            if active(filter.image_status.as_deref()) && (wanted == "ANY" || tagged == (wanted == "TAGGED")) {
                all.push((digest, image));
            }
        }
        let key = |(digest, _): &(Digest, _)| digest.to_string();
        let question = ["DescribeImages", &place.key(), wanted, filter.image_status.as_deref().unwrap_or_default()];
        let (some, next_token) = page(all, key, &question, input.next_token.as_deref(), input.max_results)?;
        let details = some.iter().map(|(digest, image)| detail(digest, image)).collect();
        Ok(DescribeImagesOutput { image_details: Some(details), next_token })
    }
}

fn detail(place: &Place, scans: bool, digest: &Digest, image: &Image, tags: Option<Vec<String>>) -> ImageDetail {
    ImageDetail {
        registry_id: Some(place.scope.account.to_string()),
        repository_name: Some(place.name.to_string()),
        image_digest: Some(digest.to_string()),
        image_tags: tags,
        image_size_in_bytes: i64::try_from(image.size).ok(),
        image_pushed_at: Some(image.pushed_at),
        image_scan_status: unscanned(scans, image),
        image_manifest_media_type: Some(image.media_type.clone()),
        artifact_media_type: image.artifact_type.clone(),
        last_recorded_pull_time: image.pulled_at,
        subject_manifest_digest: image.subject.as_ref().map(ToString::to_string),
        image_status: Some("ACTIVE".to_owned()),
    }
}

/// An image's name as the text of an error has it.
pub(super) fn named(id: &ImageIdentifier) -> String {
    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "null".to_owned());
    format!("{{imageDigest:'{}', imageTag:'{}'}}", part(&id.image_digest), part(&id.image_tag))
}
