//! `ecr:StartLifecyclePolicyPreview`, `ecr:GetLifecyclePolicyPreview`
//!
//! The controller works a preview out; it can be looked at for a day.
//!
//! Source: Amazon ECR API Reference, both operations.

use door::{Call, Handler, Requirement};
use shapes_ecr::{
    GetLifecyclePolicyPreviewInput, GetLifecyclePolicyPreviewOutput, ImageIdentifier, LifecyclePolicyPreviewResult,
    LifecyclePolicyPreviewSummary, LifecyclePolicyRuleAction, StartLifecyclePolicyPreviewInput,
    StartLifecyclePolicyPreviewOutput,
};
use wire::Error;

use super::{page, place, scope};
use crate::Registry;
use crate::errors::RegistryError;
use crate::lifecycle::run::PREVIEW;
use crate::lifecycle::{Expiring, Preview, document};

impl Handler<StartLifecyclePolicyPreviewInput> for Registry {
    fn requires(&self, input: &StartLifecyclePolicyPreviewInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:StartLifecyclePolicyPreview", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: StartLifecyclePolicyPreviewInput,
        call: &Call,
    ) -> Result<StartLifecyclePolicyPreviewOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        let key = place.key();
        let text = self
            .store
            .write(|records| {
                self.tables.repository_in(records, &place)?;
                let own = records.get(&self.tables.lifecycles, &key).map(|lifecycle| lifecycle.text.clone());
                let text = input.lifecycle_policy_text.clone().or(own);
                let text = text.ok_or_else(|| RegistryError::LifecyclePolicyNotFound(place.clone()))?;
                document::read(&text)?;
                if records.get(&self.tables.previews, &key).is_some_and(|preview| preview.found.is_none()) {
                    return Err(RegistryError::LifecyclePolicyPreviewInProgress(place.clone()));
                }
                let preview = Preview { text: text.clone(), started_at: call.at, found: None };
                records.put(&self.tables.previews, &key, preview)?;
                Ok(text)
            })
            .await?;
        Ok(StartLifecyclePolicyPreviewOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            lifecycle_policy_text: Some(text),
            status: Some("IN_PROGRESS".to_owned()),
        })
    }
}

impl Handler<GetLifecyclePolicyPreviewInput> for Registry {
    fn requires(&self, input: &GetLifecyclePolicyPreviewInput, call: &Call) -> Vec<Requirement> {
        let scope = scope(call, input.registry_id.as_deref());
        vec![self.on("ecr:GetLifecyclePolicyPreview", &scope, &input.repository_name)]
    }

    async fn run(
        &self,
        input: GetLifecyclePolicyPreviewInput,
        call: &Call,
    ) -> Result<GetLifecyclePolicyPreviewOutput, Error> {
        let place = place(call, input.registry_id.as_deref(), &input.repository_name)?;
        self.tables.repository(&place)?;
        if input.image_ids.is_some() && (input.max_results.is_some() || input.next_token.is_some()) {
            let text = "This option cannot be used when you specify images with imageIds";
            return Err(RegistryError::parameter("maxResults", text).into());
        }
        let preview = self.tables.previews.get(&place.key());
        let preview = preview.ok_or_else(|| RegistryError::LifecyclePolicyPreviewNotFound(place.clone()))?;
        let mut output = GetLifecyclePolicyPreviewOutput {
            registry_id: Some(place.scope.account.to_string()),
            repository_name: Some(place.name.to_string()),
            lifecycle_policy_text: Some(preview.text.clone()),
            ..Default::default()
        };
        let status = match &preview.found {
            None => "IN_PROGRESS",
            Some(_) if call.at.since(preview.started_at) > PREVIEW => "EXPIRED",
            Some(found) => {
                let wanted = input.filter.as_ref().and_then(|filter| filter.tag_status.as_deref()).unwrap_or("ANY");
                let ids = input.image_ids.as_deref();
                let some: Vec<&Expiring> = found.iter().filter(|one| asked_for(one, wanted, ids)).collect();
                let key = |one: &&Expiring| one.digest.to_string();
                let started = preview.started_at.iso8601_millis();
                let question = ["GetLifecyclePolicyPreview", &place.key(), wanted, &started];
                let (some, next_token) = page(some, key, &question, input.next_token.as_deref(), input.max_results)?;
                output.preview_results = Some(some.into_iter().map(result).collect());
                output.next_token = next_token;
                let count = i64::try_from(found.len()).ok();
                output.summary = Some(LifecyclePolicyPreviewSummary { expiring_image_total_count: count });
                "COMPLETE"
            }
        };
        output.status = Some(status.to_owned());
        Ok(output)
    }
}

fn asked_for(one: &Expiring, wanted: &str, ids: Option<&[ImageIdentifier]>) -> bool {
    let named = |id: &ImageIdentifier| {
        id.image_digest.as_deref().is_none_or(|digest| digest == one.digest.as_str())
            && id.image_tag.as_ref().is_none_or(|tag| one.tags.contains(tag))
    };
    (wanted == "ANY" || one.tags.is_empty() == (wanted == "UNTAGGED")) && ids.is_none_or(|ids| ids.iter().any(named))
}

fn result(one: &Expiring) -> LifecyclePolicyPreviewResult {
    LifecyclePolicyPreviewResult {
        image_tags: Some(one.tags.clone()),
        image_digest: Some(one.digest.to_string()),
        image_pushed_at: Some(one.pushed_at),
        action: Some(LifecyclePolicyRuleAction { type_: Some("EXPIRE".to_owned()) }),
        applied_rule_priority: Some(one.priority),
        storage_class: Some("STANDARD".to_owned()),
    }
}
