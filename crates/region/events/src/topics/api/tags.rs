//! `sns:TagResource`, `UntagResource`, `ListTagsForResource`; tags and policies of topics, as the door asks for them.

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Handler, Requirement, ResourcePolicies, ResourceTags};
use model::{AccountId, Arn, Region};
use policy::Document;
use shapes_sns as api;
use wire::Error;

use super::{may_be, on, read_tags};
use crate::Events;
use crate::errors::{EventsError, invalid, no_resource};
use crate::tables::Tables;
use crate::topics::model::Topic;

/// How many tags a topic may have.
const MOST: usize = 50;

/// Topics, as the door asks for them.
pub(super) struct TopicKeeper(pub(super) Tables);

impl TopicKeeper {
    fn topic(&self, arn: &Arn) -> Option<Arc<Topic>> {
        self.0.topics.get(&format!("{}/{}/{}", arn.account, arn.region, arn.resource))
    }
}

impl ResourcePolicies for TopicKeeper {
    fn policy(&self, resource: &Arn, _: &AccountId, _: &Region) -> Option<Arc<Document>> {
        // It was read when it was set, so it can be read. The one that topics begin with lets in nobody who is asked for.
        let topic = self.topic(resource)?;
        Document::parse(topic.attributes.get("Policy")?).ok().map(Arc::new)
    }
}

impl ResourceTags for TopicKeeper {
    fn tags(&self, resource: &Arn, account: &AccountId, _: &Region) -> Vec<(String, String)> {
        let topic = self.topic(resource).filter(|topic| topic.account == *account);
        topic.map_or_else(Vec::new, |topic| topic.tags.clone().into_iter().collect())
    }
}

impl Events {
    async fn retag_topic(
        &self,
        call: &Call,
        arn: &str,
        edit: impl FnOnce(&mut BTreeMap<String, String>),
    ) -> Result<(), EventsError> {
        let (key, _) = self.topic(call, arn).map_err(|_| no_resource())?;
        self.context
            .store
            .write(|change| {
                let mut topic: Topic = (*change.get(&self.tables.topics, &key).ok_or_else(no_resource)?).clone();
                edit(&mut topic.tags);
                may_be(&topic.tags)?;
                if topic.tags.len() > MOST {
                    return Err(invalid("Tags Reason: a topic has at most 50 tags"));
                }
                Ok(change.put(&self.tables.topics, &key, topic)?)
            })
            .await
    }
}

impl Handler<api::TagResourceInput> for Events {
    fn requires(&self, input: &api::TagResourceInput, _: &Call) -> Vec<Requirement> {
        vec![on("TagResource", &input.resource_arn).with_request_tags(read_tags(&input.tags))]
    }

    async fn run(&self, input: api::TagResourceInput, call: &Call) -> Result<api::TagResourceOutput, Error> {
        self.retag_topic(call, &input.resource_arn, |tags| tags.extend(read_tags(&input.tags))).await?;
        Ok(api::TagResourceOutput {})
    }
}

impl Handler<api::UntagResourceInput> for Events {
    fn requires(&self, input: &api::UntagResourceInput, _: &Call) -> Vec<Requirement> {
        vec![on("UntagResource", &input.resource_arn).with_tag_keys(input.tag_keys.iter().cloned())]
    }

    async fn run(&self, input: api::UntagResourceInput, call: &Call) -> Result<api::UntagResourceOutput, Error> {
        let keys = input.tag_keys;
        self.retag_topic(call, &input.resource_arn, |tags| tags.retain(|key, _| !keys.contains(key))).await?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Handler<api::ListTagsForResourceInput> for Events {
    fn requires(&self, input: &api::ListTagsForResourceInput, _: &Call) -> Vec<Requirement> {
        vec![on("ListTagsForResource", &input.resource_arn)]
    }

    async fn run(
        &self,
        input: api::ListTagsForResourceInput,
        call: &Call,
    ) -> Result<api::ListTagsForResourceOutput, Error> {
        let (_, topic) = self.topic(call, &input.resource_arn).map_err(|_| no_resource())?;
        let tags = topic.tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() });
        Ok(api::ListTagsForResourceOutput { tags: Some(tags.collect()) })
    }
}
