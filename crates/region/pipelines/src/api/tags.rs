//! `codepipeline:TagResource`, `UntagResource`, `ListTagsForResource`
//!
//! Source: CodePipeline API Reference.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement};
use model::{AccountId, Arn, Region};
use shapes_codepipeline as shapes;
use wire::Error;

use super::page::Asked;
use crate::errors::{MAX_TAGS, PipelinesError};
use crate::model::{Pipeline, PipelineKey};
use crate::room::Pipelines;

fn on_arn(action: &str, arn: &str) -> Requirement {
    match arn.parse() {
        Ok(arn) => Requirement::on(action, &arn),
        Err(_) => Requirement::any(action),
    }
}

/// The tags that a pipeline would have, where they are ones that it may have.
///
/// Source: CodePipeline User Guide, "Tagging resources", "Tag restrictions".
pub(super) fn checked(
    before: &BTreeMap<String, String>,
    tags: &[shapes::Tag],
) -> Result<BTreeMap<String, String>, PipelinesError> {
    if let Some(reserved) = tags.iter().find(|tag| door::is_reserved_tag(&tag.key)) {
        let text = format!("The tag key '{}' begins with 'aws:', which is reserved for AWS use", reserved.key);
        return Err(PipelinesError::Tags(text));
    }
    let mut all = before.clone();
    all.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
    if all.len() > MAX_TAGS { Err(PipelinesError::TooManyTags) } else { Ok(all) }
}

/// What the door asks about the tags of pipelines.
impl door::ResourceTags for Pipelines {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        // Stages and actions have the tags of their pipeline.
        let name = resource.resource.split('/').next().unwrap_or_default().to_owned();
        let key = PipelineKey { account: account.clone(), region: region.clone(), name };
        let ours = resource.account == account.as_str() && resource.region == region.as_str();
        let found = ours.then(|| self.tables.pipelines.get(&key.key())).flatten();
        found.map(|pipeline| pipeline.tags.clone().into_iter().collect()).unwrap_or_default()
    }
}

/// The pipeline of an ARN, which must be one of the caller's.
fn key(arn: &str, call: &Call) -> Result<PipelineKey, PipelinesError> {
    let parsed: Arn = arn.parse().map_err(|_| PipelinesError::Arn(arn.to_owned()))?;
    let key = Pipelines::key(call, &parsed.resource);
    if key.arn() == parsed { Ok(key) } else { Err(PipelinesError::ResourceNotFound(arn.to_owned())) }
}

impl Pipelines {
    async fn change_tags(
        &self,
        arn: &str,
        call: &Call,
        change: impl Fn(&BTreeMap<String, String>) -> Result<BTreeMap<String, String>, PipelinesError>,
    ) -> Result<(), PipelinesError> {
        let key = key(arn, call)?;
        self.context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.pipelines, &key.key());
                let found = found.ok_or_else(|| PipelinesError::ResourceNotFound(arn.to_owned()))?;
                let pipeline = Pipeline { tags: change(&found.tags)?, ..Pipeline::clone(&found) };
                Ok(tx.put(&self.tables.pipelines, &key.key(), pipeline)?)
            })
            .await
    }
}

impl Handler<shapes::TagResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::TagResourceInput, _: &Call) -> Vec<Requirement> {
        let tags = input.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone()));
        vec![on_arn("codepipeline:TagResource", &input.resource_arn).with_request_tags(tags)]
    }

    async fn run(&self, input: shapes::TagResourceInput, call: &Call) -> Result<shapes::TagResourceOutput, Error> {
        self.change_tags(&input.resource_arn, call, |before| checked(before, &input.tags)).await?;
        Ok(shapes::TagResourceOutput {})
    }
}

impl Handler<shapes::UntagResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::UntagResourceInput, _: &Call) -> Vec<Requirement> {
        let keys = input.tag_keys.iter().cloned();
        vec![on_arn("codepipeline:UntagResource", &input.resource_arn).with_tag_keys(keys)]
    }

    async fn run(&self, input: shapes::UntagResourceInput, call: &Call) -> Result<shapes::UntagResourceOutput, Error> {
        let gone = &input.tag_keys;
        self.change_tags(&input.resource_arn, call, |before| {
            let stays = before.iter().filter(|(key, _)| !gone.contains(key));
            Ok(stays.map(|(key, value)| (key.clone(), value.clone())).collect())
        })
        .await?;
        Ok(shapes::UntagResourceOutput {})
    }
}

impl Handler<shapes::ListTagsForResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::ListTagsForResourceInput, _: &Call) -> Vec<Requirement> {
        vec![on_arn("codepipeline:ListTagsForResource", &input.resource_arn)]
    }

    async fn run(
        &self,
        input: shapes::ListTagsForResourceInput,
        call: &Call,
    ) -> Result<shapes::ListTagsForResourceOutput, Error> {
        let found = self.tables.pipelines.get(&key(&input.resource_arn, call)?.key());
        let pipeline = found.ok_or(PipelinesError::ResourceNotFound(input.resource_arn))?;
        let tag =
            |(key, value): (&String, &String)| (key.clone(), shapes::Tag { key: key.clone(), value: value.clone() });
        let asked = Asked {
            list: &["ListTagsForResource", &pipeline.key.key()],
            token: input.next_token.as_deref(),
            most: input.max_results,
            usual: 100,
        };
        let (tags, next_token) = asked.page(pipeline.tags.iter().map(tag).collect())?;
        Ok(shapes::ListTagsForResourceOutput { tags: Some(tags), next_token })
    }
}
