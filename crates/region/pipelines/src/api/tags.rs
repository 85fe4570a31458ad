//! `codepipeline:TagResource`, `UntagResource`, `ListTagsForResource`
//!
//! Source: CodePipeline API Reference.

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_codepipeline as shapes;
use wire::Error;

use super::page;
use crate::errors::PipelinesError;
use crate::model::{Pipeline, PipelineKey};
use crate::room::Pipelines;

fn on_arn(action: &str, arn: &str) -> Vec<Requirement> {
    match arn.parse() {
        Ok(arn) => vec![Requirement::on(action, &arn)],
        Err(_) => vec![Requirement::any(action)],
    }
}

/// The pipeline of an ARN, which must be one of the caller's.
fn key(arn: &str, call: &Call) -> Result<PipelineKey, PipelinesError> {
    let parsed: Arn = arn.parse().map_err(|_| PipelinesError::Arn(arn.to_owned()))?;
    let key = Pipelines::key(call, &parsed.resource);
    if key.arn() == parsed { Ok(key) } else { Err(PipelinesError::ResourceNotFound(arn.to_owned())) }
}

impl Pipelines {
    async fn change_tags(&self, arn: &str, call: &Call, change: impl Fn(&mut Pipeline)) -> Result<(), PipelinesError> {
        let key = key(arn, call)?;
        self.context
            .store
            .write(|tx| {
                let found = tx.get(&self.tables.pipelines, &key.key());
                let found = found.ok_or_else(|| PipelinesError::ResourceNotFound(arn.to_owned()))?;
                let mut pipeline = Pipeline::clone(&found);
                change(&mut pipeline);
                Ok(tx.put(&self.tables.pipelines, &key.key(), pipeline)?)
            })
            .await
    }
}

impl Handler<shapes::TagResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::TagResourceInput, _: &Call) -> Vec<Requirement> {
        on_arn("codepipeline:TagResource", &input.resource_arn)
    }

    async fn run(&self, input: shapes::TagResourceInput, call: &Call) -> Result<shapes::TagResourceOutput, Error> {
        let tags = input.tags;
        self.change_tags(&input.resource_arn, call, |pipeline| {
            pipeline.tags.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
        })
        .await?;
        Ok(shapes::TagResourceOutput {})
    }
}

impl Handler<shapes::UntagResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::UntagResourceInput, _: &Call) -> Vec<Requirement> {
        on_arn("codepipeline:UntagResource", &input.resource_arn)
    }

    async fn run(&self, input: shapes::UntagResourceInput, call: &Call) -> Result<shapes::UntagResourceOutput, Error> {
        let keys = input.tag_keys;
        self.change_tags(&input.resource_arn, call, |pipeline| pipeline.tags.retain(|key, _| !keys.contains(key)))
            .await?;
        Ok(shapes::UntagResourceOutput {})
    }
}

impl Handler<shapes::ListTagsForResourceInput> for Pipelines {
    fn requires(&self, input: &shapes::ListTagsForResourceInput, _: &Call) -> Vec<Requirement> {
        on_arn("codepipeline:ListTagsForResource", &input.resource_arn)
    }

    async fn run(
        &self,
        input: shapes::ListTagsForResourceInput,
        call: &Call,
    ) -> Result<shapes::ListTagsForResourceOutput, Error> {
        let found = self.tables.pipelines.get(&key(&input.resource_arn, call)?.key());
        let pipeline = found.ok_or(PipelinesError::ResourceNotFound(input.resource_arn))?;
        let tags = pipeline.tags.iter().map(|(key, value)| shapes::Tag { key: key.clone(), value: value.clone() });
        let (tags, next_token) = page(tags.collect(), input.next_token.as_deref(), input.max_results, 100)?;
        Ok(shapes::ListTagsForResourceOutput { tags: Some(tags), next_token })
    }
}
