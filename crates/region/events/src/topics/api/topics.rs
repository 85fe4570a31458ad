//! `sns:CreateTopic`, `DeleteTopic`, `ListTopics`.
//!
//! Source: SNS API Reference.

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use wire::Error;

use super::{key_of, may_be, on, page, read_tags};
use crate::Events;
use crate::errors::{EventsError, invalid, invalid_because};
use crate::tables::place;
use crate::topics::attributes;
use crate::topics::model::{Topic, topic_arn};

impl Handler<api::CreateTopicInput> for Events {
    fn requires(&self, input: &api::CreateTopicInput, call: &Call) -> Vec<Requirement> {
        let arn = topic_arn(&call.region, &call.account, &input.name).to_string();
        let tags = read_tags(input.tags.as_deref().unwrap_or_default());
        let mut asked = vec![on("CreateTopic", &arn).with_request_tags(tags.clone())];
        if !tags.is_empty() {
            asked.push(on("TagResource", &arn).with_request_tags(tags));
        }
        asked
    }

    /// One that is there with the same attributes and tags is answered again.
    async fn run(&self, input: api::CreateTopicInput, call: &Call) -> Result<api::CreateTopicOutput, Error> {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        if input.name.ends_with(".fifo") {
            return Err(invalid_because("Topic Name", "FIFO topics are not supported by this region").into());
        }
        if !(1..=256).contains(&input.name.len()) || !input.name.bytes().all(letters) {
            return Err(invalid("Topic Name").into());
        }
        let mut given = input.attributes.unwrap_or_default();
        for (name, value) in &given {
            attributes::of_topic(name, value)?;
        }
        given.retain(|name, _| name != "FifoTopic");
        let tags = read_tags(input.tags.as_deref().unwrap_or_default());
        may_be(&tags)?;
        let key = place(&call.account, &call.region) + &input.name;
        let topic = Topic {
            account: call.account.clone(),
            region: call.region.clone(),
            name: input.name,
            attributes: given,
            tags,
            ended: 0,
        };
        let arn = topic.arn().to_string();
        self.context
            .store
            .write(|change| {
                let Some(before) = change.get(&self.tables.topics, &key) else {
                    return Ok(change.put(&self.tables.topics, &key, topic)?);
                };
                let differ = |what: &str| {
                    Err(invalid_because(what, format!("Topic already exists with different {}", what.to_lowercase())))
                };
                if topic.attributes.iter().any(|(name, value)| before.attributes.get(name) != Some(value)) {
                    return differ("Attributes");
                }
                if !topic.tags.is_empty() && topic.tags != before.tags {
                    return differ("Tags");
                }
                Ok::<_, EventsError>(())
            })
            .await?;
        Ok(api::CreateTopicOutput { topic_arn: Some(arn) })
    }
}

impl Handler<api::DeleteTopicInput> for Events {
    fn requires(&self, input: &api::DeleteTopicInput, _: &Call) -> Vec<Requirement> {
        vec![on("DeleteTopic", &input.topic_arn)]
    }

    /// With its subscriptions; one that is not there is deleted.
    async fn run(&self, input: api::DeleteTopicInput, call: &Call) -> Result<api::DeleteTopicOutput, Error> {
        let (_, key) = key_of(&input.topic_arn, "TopicArn")?;
        if !key.starts_with(&place(&call.account, &call.region)) {
            return Ok(api::DeleteTopicOutput {});
        }
        self.context
            .store
            .write::<_, EventsError>(|change| {
                for (place, _) in change.scan(&self.tables.subscriptions, &format!("{key}/")) {
                    change.delete(&self.tables.subscriptions, &place)?;
                }
                Ok(change.delete(&self.tables.topics, &key)?)
            })
            .await?;
        Ok(api::DeleteTopicOutput {})
    }
}

impl Handler<api::ListTopicsInput> for Events {
    fn requires(&self, _: &api::ListTopicsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("sns:ListTopics")]
    }

    async fn run(&self, input: api::ListTopicsInput, call: &Call) -> Result<api::ListTopicsOutput, Error> {
        let prefix = place(&call.account, &call.region);
        let all = self.tables.topics.scan(&prefix);
        let (found, next_token) = page(&["ListTopics", &prefix], input.next_token.as_ref(), all)?;
        let topics = found.iter().map(|topic| api::Topic { topic_arn: Some(topic.arn().to_string()) }).collect();
        Ok(api::ListTopicsOutput { topics: Some(topics), next_token })
    }
}
