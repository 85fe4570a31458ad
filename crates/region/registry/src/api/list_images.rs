//! `ecr:ListImages`
//!
//! Source: Amazon ECR API Reference, "ListImages".

use door::{Call, Handler, Requirement};
use shapes_ecr::{ListImagesInput, ListImagesOutput};
use store::Digest;
use wire::Error;

use super::{identifier, page, place, scope};
use crate::Registry;

impl Handler<ListImagesInput> for Registry {
    fn requires(&self, input: &ListImagesInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:ListImages", &scope, &input.repository_name)]
    }

    async fn run(&self, input: ListImagesInput, call: &Call) -> Result<ListImagesOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        self.tables.repository(&place)?;
        let filter = input.filter.unwrap_or_default();
        let wanted = filter.tag_status.as_deref().unwrap_or("ANY");
        let skip = place.prefix().len();
        let mut tags = self.tables.tags_of(&place);
        let mut all: Vec<(Digest, Option<String>)> = Vec::new();
        for (key, _) in self.tables.images.scan(&place.prefix()) {
            let Ok(digest) = key[skip..].parse::<Digest>() else { continue };
            match tags.remove(&digest) {
                Some(tags) if wanted != "UNTAGGED" => {
                    all.extend(tags.into_iter().map(|tag| (digest.clone(), Some(tag))));
                }
                None if wanted != "TAGGED" => all.push((digest, None)),
                _ => {}
            }
        }
        if !active(filter.image_status.as_deref()) {
            all.clear();
        }
        let key = |(digest, tag): &(Digest, Option<String>)| format!("{digest} {}", tag.as_deref().unwrap_or_default());
        let question = ["ListImages", &place.key(), wanted, filter.image_status.as_deref().unwrap_or_default()];
        let (some, next_token) = page(all, key, &question, input.next_token.as_deref(), input.max_results)?;
        let image_ids = some.iter().map(|(digest, tag)| identifier(Some(digest), tag.as_deref())).collect();
        Ok(ListImagesOutput { image_ids: Some(image_ids), next_token })
    }
}

/// Whether a filter lets images through that are neither archived nor on their way back: all of them here.
pub(super) fn active(status: Option<&str>) -> bool {
    matches!(status, None | Some("ACTIVE" | "ANY"))
}
