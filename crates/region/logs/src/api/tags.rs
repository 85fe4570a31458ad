//! `logs:TagResource`, `logs:UntagResource`, `logs:ListTagsForResource`, for log groups.

use std::collections::BTreeMap;

use door::{Call, Handler, Requirement, ResourceTags};
use model::{AccountId, Arn, Region};
use shapes_logs::{
    ListTagsForResourceInput, ListTagsForResourceOutput, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};
use wire::Error;

use super::{name_in, on_tags};
use crate::Logs;
use crate::errors::LogsError;
use crate::model::Group;
use crate::tables::place;

/// How many tags a group may have.
const MAX_TAGS: usize = 50;

impl ResourceTags for Logs {
    fn tags(&self, resource: &Arn, account: &AccountId, region: &Region) -> Vec<(String, String)> {
        let here = resource.account == account.as_str() && resource.region == region.as_str();
        let Some(name) = resource.resource.strip_prefix("log-group:").filter(|_| here) else { return Vec::new() };
        // An action on a group or stream has `:log-stream:` behind the name, which holds no colon itself.
        let name = name.split(':').next().unwrap_or(name);
        let group = self.tables.group(account, region, name);
        group.map_or_else(|_| Vec::new(), |group| group.tags.clone().into_iter().collect())
    }
}

impl Logs {
    pub(super) async fn retag(
        &self,
        call: &Call,
        arn: &str,
        edit: impl FnOnce(&mut BTreeMap<String, String>),
    ) -> Result<(), LogsError> {
        let name = name_in(arn, call).ok_or(LogsError::NoGroup)?;
        let key = place(&call.account, &call.region) + name;
        self.context
            .store
            .write(|change| {
                let mut group: Group = (*change.get(&self.tables.groups, &key).ok_or(LogsError::NoGroup)?).clone();
                edit(&mut group.tags);
                may_be(&group.tags)?;
                if group.tags.len() > MAX_TAGS {
                    return Err(LogsError::TooManyTags);
                }
                Ok(change.put(&self.tables.groups, &key, group)?)
            })
            .await
    }
}

/// Keys that begin with `aws:` are AWS's own.
pub(super) fn may_be(tags: &BTreeMap<String, String>) -> Result<(), LogsError> {
    let reserved = tags.keys().any(|key| door::is_reserved_tag(key));
    let text = "aws: prefixed tag key names are not allowed for external use.";
    if reserved { Err(LogsError::parameter(text)) } else { Ok(()) }
}

fn asked(action: &str, arn: &str, call: &Call) -> Requirement {
    on_tags(action, call, name_in(arn, call).unwrap_or_default())
}

impl Handler<TagResourceInput> for Logs {
    fn requires(&self, input: &TagResourceInput, call: &Call) -> Vec<Requirement> {
        vec![asked("logs:TagResource", &input.resource_arn, call).with_request_tags(input.tags.clone())]
    }

    async fn run(&self, input: TagResourceInput, call: &Call) -> Result<TagResourceOutput, Error> {
        self.retag(call, &input.resource_arn, |tags| tags.extend(input.tags)).await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResourceInput> for Logs {
    fn requires(&self, input: &UntagResourceInput, call: &Call) -> Vec<Requirement> {
        let asked = asked("logs:UntagResource", &input.resource_arn, call);
        vec![asked.with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: UntagResourceInput, call: &Call) -> Result<UntagResourceOutput, Error> {
        self.retag(call, &input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await?;
        Ok(UntagResourceOutput {})
    }
}

impl Handler<ListTagsForResourceInput> for Logs {
    fn requires(&self, input: &ListTagsForResourceInput, call: &Call) -> Vec<Requirement> {
        vec![asked("logs:ListTagsForResource", &input.resource_arn, call)]
    }

    async fn run(&self, input: ListTagsForResourceInput, call: &Call) -> Result<ListTagsForResourceOutput, Error> {
        let name = name_in(&input.resource_arn, call).ok_or(LogsError::NoGroup)?;
        let group = self.group(call, name)?;
        Ok(ListTagsForResourceOutput { tags: Some(group.tags.clone()) })
    }
}
