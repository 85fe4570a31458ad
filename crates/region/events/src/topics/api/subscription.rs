//! `sns:GetSubscriptionAttributes`, `SetSubscriptionAttributes`, `ListSubscriptions`, `ListSubscriptionsByTopic`.

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use wire::Error;

use super::{on, on_topic_of, page, shown};
use crate::Events;
use crate::errors::{EventsError, not_found};
use crate::tables::place;
use crate::topics::attributes;
use crate::topics::model::{Subscription, topic_arn};
use crate::topics::notify::effective;

impl Handler<api::GetSubscriptionAttributesInput> for Events {
    fn requires(&self, input: &api::GetSubscriptionAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on_topic_of("GetSubscriptionAttributes", &input.subscription_arn)]
    }

    async fn run(
        &self,
        input: api::GetSubscriptionAttributesInput,
        call: &Call,
    ) -> Result<api::GetSubscriptionAttributesOutput, Error> {
        let (key, subscription) = self.subscription(call, &input.subscription_arn)?;
        let mut attributes = subscription.attributes.clone();
        let topic = topic_arn(&subscription.region, &subscription.account, &subscription.topic);
        for (name, value) in [
            ("SubscriptionArn", subscription.arn().to_string()),
            ("TopicArn", topic.to_string()),
            ("Owner", subscription.account.to_string()),
            ("Protocol", subscription.protocol.clone()),
            ("Endpoint", subscription.endpoint.clone()),
            ("ConfirmationWasAuthenticated", subscription.authenticated.to_string()),
            ("PendingConfirmation", subscription.token.is_some().to_string()),
            ("RawMessageDelivery", subscription.raw().to_string()),
            ("SubscriptionPrincipal", subscription.principal.clone()),
        ] {
            attributes.insert(name.to_owned(), value);
        }
        if attributes.contains_key("FilterPolicy") {
            attributes.entry("FilterPolicyScope".to_owned()).or_insert_with(|| "MessageAttributes".to_owned());
        }
        let place = key.rsplit_once('/').map_or("", |(place, _)| place);
        if let Some(topic) = self.tables.topics.get(place) {
            let retries = effective(&topic, &subscription).shown().to_string();
            attributes.insert("EffectiveDeliveryPolicy".to_owned(), retries);
        }
        Ok(api::GetSubscriptionAttributesOutput { attributes: Some(attributes) })
    }
}

impl Handler<api::SetSubscriptionAttributesInput> for Events {
    fn requires(&self, input: &api::SetSubscriptionAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on_topic_of("SetSubscriptionAttributes", &input.subscription_arn)]
    }

    /// Without a value the attribute goes.
    async fn run(
        &self,
        input: api::SetSubscriptionAttributesInput,
        call: &Call,
    ) -> Result<api::SetSubscriptionAttributesOutput, Error> {
        let (key, _) = self.subscription(call, &input.subscription_arn)?;
        let (name, value) = (input.attribute_name, input.attribute_value.unwrap_or_default());
        self.context
            .store
            .write::<_, EventsError>(|change| {
                let found = change.get(&self.tables.subscriptions, &key).ok_or_else(|| not_found("Subscription"))?;
                let mut subscription = Subscription::clone(&found);
                attributes::of_subscription(&name, &value, subscription.attributes.get("FilterPolicyScope"))?;
                if value.is_empty() {
                    subscription.attributes.remove(&name);
                } else {
                    subscription.attributes.insert(name, value);
                }
                // A policy that the new scope does not know is refused with it.
                if let Some(policy) = subscription.attributes.get("FilterPolicy") {
                    let scope = subscription.attributes.get("FilterPolicyScope");
                    attributes::of_subscription("FilterPolicy", policy, scope)?;
                }
                Ok(change.put(&self.tables.subscriptions, &key, subscription)?)
            })
            .await?;
        Ok(api::SetSubscriptionAttributesOutput {})
    }
}

impl Handler<api::ListSubscriptionsInput> for Events {
    fn requires(&self, _: &api::ListSubscriptionsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("sns:ListSubscriptions")]
    }

    async fn run(
        &self,
        input: api::ListSubscriptionsInput,
        call: &Call,
    ) -> Result<api::ListSubscriptionsOutput, Error> {
        let prefix = place(&call.account, &call.region);
        let all = self.tables.subscriptions.scan(&prefix);
        let (found, next_token) = page(&["ListSubscriptions", &prefix], input.next_token.as_ref(), all)?;
        let subscriptions = found.iter().map(|one| shown(one)).collect();
        Ok(api::ListSubscriptionsOutput { subscriptions: Some(subscriptions), next_token })
    }
}

impl Handler<api::ListSubscriptionsByTopicInput> for Events {
    fn requires(&self, input: &api::ListSubscriptionsByTopicInput, _: &Call) -> Vec<Requirement> {
        vec![on("ListSubscriptionsByTopic", &input.topic_arn)]
    }

    async fn run(
        &self,
        input: api::ListSubscriptionsByTopicInput,
        call: &Call,
    ) -> Result<api::ListSubscriptionsByTopicOutput, Error> {
        let (key, _) = self.topic(call, &input.topic_arn)?;
        let all = self.tables.subscriptions.scan(&format!("{key}/"));
        let (found, next_token) = page(&["ListSubscriptionsByTopic", &key], input.next_token.as_ref(), all)?;
        let subscriptions = found.iter().map(|one| shown(one)).collect();
        Ok(api::ListSubscriptionsByTopicOutput { subscriptions: Some(subscriptions), next_token })
    }
}
