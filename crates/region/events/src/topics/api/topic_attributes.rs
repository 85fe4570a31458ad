//! `sns:GetTopicAttributes`, `SetTopicAttributes`.

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use wire::Error;

use super::on;
use crate::Events;
use crate::errors::{EventsError, not_found};
use crate::topics::attributes;
use crate::topics::model::Topic;
use crate::topics::retries::Retries;

impl Handler<api::GetTopicAttributesInput> for Events {
    fn requires(&self, input: &api::GetTopicAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on("GetTopicAttributes", &input.topic_arn)]
    }

    async fn run(
        &self,
        input: api::GetTopicAttributesInput,
        call: &Call,
    ) -> Result<api::GetTopicAttributesOutput, Error> {
        let (key, topic) = self.topic(call, &input.topic_arn)?;
        let subscriptions = self.tables.subscriptions.scan(&format!("{key}/"));
        let pending = subscriptions.iter().filter(|(_, one)| one.token.is_some()).count();
        let policy = topic.attributes.get("DeliveryPolicy").and_then(|text| Retries::of_topic(text).ok());
        let (retries, before) = policy.unwrap_or_default();
        let mut attributes = topic.attributes.clone();
        for (name, value) in [
            ("TopicArn", topic.arn().to_string()),
            ("Owner", topic.account.to_string()),
            ("Policy", topic.policy()),
            ("SubscriptionsConfirmed", (subscriptions.len() - pending).to_string()),
            ("SubscriptionsPending", pending.to_string()),
            ("SubscriptionsDeleted", topic.ended.to_string()),
            ("EffectiveDeliveryPolicy", retries.shown_of_topic(before).to_string()),
        ] {
            attributes.insert(name.to_owned(), value);
        }
        attributes.entry("DisplayName".to_owned()).or_default();
        Ok(api::GetTopicAttributesOutput { attributes: Some(attributes) })
    }
}

impl Handler<api::SetTopicAttributesInput> for Events {
    fn requires(&self, input: &api::SetTopicAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on("SetTopicAttributes", &input.topic_arn)]
    }

    /// Without a value the attribute goes.
    async fn run(
        &self,
        input: api::SetTopicAttributesInput,
        call: &Call,
    ) -> Result<api::SetTopicAttributesOutput, Error> {
        let (key, _) = self.topic(call, &input.topic_arn)?;
        let value = input.attribute_value.unwrap_or_default();
        let clearable = matches!(input.attribute_name.as_str(), "DeliveryPolicy" | "DisplayName");
        let clears = value.is_empty() && (clearable || input.attribute_name.ends_with("FeedbackRoleArn"));
        if !clears {
            attributes::of_topic(&input.attribute_name, &value)?;
        }
        self.context
            .store
            .write::<_, EventsError>(|change| {
                let found = change.get(&self.tables.topics, &key).ok_or_else(|| not_found("Topic"))?;
                let mut topic = Topic::clone(&found);
                if clears {
                    topic.attributes.remove(&input.attribute_name);
                } else {
                    topic.attributes.insert(input.attribute_name, value);
                }
                Ok(change.put(&self.tables.topics, &key, topic)?)
            })
            .await?;
        Ok(api::SetTopicAttributesOutput {})
    }
}
