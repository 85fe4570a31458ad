//! `ec2:DescribeTags`: the tags of everything.

use door::{Call, Handler, Requirement};
use shapes_ec2::{DescribeTagsInput, DescribeTagsOutput, Tag, TagDescription};
use wire::Error;

use super::everywhere;
use super::tags::kind;
use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, Question, answer};

/// A tag of something, with what it is sorted by.
struct Row {
    id: String,
    shown: TagDescription,
    tag: [Tag; 1],
}

impl Described for Row {
    const FILTERS: &'static [&'static str] = &["key", "resource-id", "resource-type", "value"];

    fn id(&self) -> &str {
        &self.id
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "key" => &self.shown.key,
            "resource-type" => &self.shown.resource_type,
            "value" => &self.shown.value,
            _ => &self.shown.resource_id,
        };
        value.iter().cloned().collect()
    }

    fn tags(&self) -> &[Tag] {
        &self.tag
    }
}

impl Handler<DescribeTagsInput> for Network {
    fn requires(&self, _: &DescribeTagsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeTags", call)]
    }

    async fn run(&self, input: DescribeTagsInput, call: &Call) -> Result<DescribeTagsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let prefix = scope.key();
        let mut rows = Vec::new();
        for (place, tags) in self.tables.tags.scan(&prefix) {
            let resource = &place[prefix.len()..];
            for (key, value) in tags.iter() {
                let tag = Tag { key: Some(key.clone()), value: Some(value.clone()) };
                let shown = TagDescription {
                    key: tag.key.clone(),
                    resource_id: Some(resource.to_owned()),
                    resource_type: kind(resource).map(str::to_owned),
                    value: tag.value.clone(),
                };
                rows.push(Row { id: format!("{resource} {key}"), shown, tag: [tag] });
            }
        }
        let question = Question {
            ids: None,
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (rows, next_token) = answer(rows, &question)?;
        Ok(DescribeTagsOutput { tags: Some(rows.into_iter().map(|row| row.shown).collect()), next_token })
    }
}
