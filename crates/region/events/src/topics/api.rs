//! The operations of SNS, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon SNS".

mod confirm;
mod permissions;
mod publish;
mod subscribe;
mod subscription;
mod tags;
mod topic_attributes;
mod topics;

use std::collections::BTreeMap;
use std::sync::Arc;

use door::{Call, Page, Requirement};
use model::Arn;
use shapes_sns as api;

use super::model::{Subscription, Topic};
use crate::Events;
use crate::errors::{EventsError, invalid, invalid_because, not_found};
use crate::tables::place;

/// The size of a page.
const PAGE: usize = 100;

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Events>) {
    let door = &room.context.door;
    door.serve::<api::CreateTopicInput, _>(room);
    door.serve::<api::DeleteTopicInput, _>(room);
    door.serve::<api::GetTopicAttributesInput, _>(room);
    door.serve::<api::SetTopicAttributesInput, _>(room);
    door.serve::<api::ListTopicsInput, _>(room);
    door.serve::<api::AddPermissionInput, _>(room);
    door.serve::<api::RemovePermissionInput, _>(room);
    door.serve::<api::SubscribeInput, _>(room);
    door.serve::<api::ConfirmSubscriptionInput, _>(room);
    door.serve::<api::UnsubscribeInput, _>(room);
    door.serve::<api::GetSubscriptionAttributesInput, _>(room);
    door.serve::<api::SetSubscriptionAttributesInput, _>(room);
    door.serve::<api::ListSubscriptionsInput, _>(room);
    door.serve::<api::ListSubscriptionsByTopicInput, _>(room);
    door.serve::<api::PublishInput, _>(room);
    door.serve::<api::PublishBatchInput, _>(room);
    door.serve::<api::TagResourceInput, _>(room);
    door.serve::<api::UntagResourceInput, _>(room);
    door.serve::<api::ListTagsForResourceInput, _>(room);
    let keeper = Arc::new(tags::TopicKeeper(room.tables.clone()));
    door.resource_tags("sns", Arc::<tags::TopicKeeper>::clone(&keeper));
    door.resource_policies("sns", keeper);
}

/// An action on what an ARN names.
fn on(action: &str, arn: &str) -> Requirement {
    Requirement { action: format!("sns:{action}"), resource: arn.to_owned(), context: Vec::new() }
}

/// An action on a subscription: SNS asks for it on the topic.
fn on_topic_of(action: &str, subscription: &str) -> Requirement {
    let parts: Vec<&str> = subscription.split(':').collect();
    on(action, &if parts.len() == 7 { parts[..6].join(":") } else { subscription.to_owned() })
}

/// The key of a topic, and of a subscription's record where the ARN has an id behind the name.
fn key_of(arn: &str, parameter: &str) -> Result<(Arn, String), EventsError> {
    let elements = arn.split(':').count();
    if elements < 6 {
        return Err(invalid_because(parameter, format!("An ARN must have at least 6 elements, not {elements}")));
    }
    let parsed: Arn = arn.parse().map_err(|_| invalid(parameter))?;
    if parsed.service != "sns" {
        return Err(invalid(parameter));
    }
    let key = format!("{}/{}/{}", parsed.account, parsed.region, parsed.resource.replace(':', "/"));
    Ok((parsed, key))
}

/// One page of a list.
fn page<T>(
    list: &[&str],
    token: Option<&String>,
    all: impl IntoIterator<Item = (String, T)>,
) -> Result<(Vec<T>, Option<String>), EventsError> {
    let page = Page { question: list, token: token.map(String::as_str), size: PAGE, descending: false };
    page.of(all).map_err(|_| invalid_because("NextToken", "the token is not one of this list"))
}

fn read_tags(tags: &[api::Tag]) -> BTreeMap<String, String> {
    tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect()
}

/// Keys that begin with `aws:` are AWS's own.
fn may_be(tags: &BTreeMap<String, String>) -> Result<(), EventsError> {
    let reserved = tags.keys().any(|key| door::is_reserved_tag(key));
    let text = "aws: prefixed tag key names are not allowed for external use.";
    if reserved { Err(invalid_because("Tags", text)) } else { Ok(()) }
}

fn shown(subscription: &Subscription) -> api::Subscription {
    let arn =
        if subscription.token.is_some() { "PendingConfirmation".to_owned() } else { subscription.arn().to_string() };
    let topic = super::model::topic_arn(&subscription.region, &subscription.account, &subscription.topic);
    api::Subscription {
        endpoint: Some(subscription.endpoint.clone()),
        owner: Some(subscription.account.to_string()),
        protocol: Some(subscription.protocol.clone()),
        subscription_arn: Some(arn),
        topic_arn: Some(topic.to_string()),
    }
}

impl Events {
    /// A topic of the caller's account and region.
    fn topic(&self, call: &Call, arn: &str) -> Result<(String, Arc<Topic>), EventsError> {
        let (_, key) = key_of(arn, "TopicArn")?;
        let here = key.starts_with(&place(&call.account, &call.region));
        let found = self.tables.topics.get(&key).filter(|_| here);
        Ok((key, found.ok_or_else(|| not_found("Topic"))?))
    }

    /// A subscription of the caller's account and region.
    fn subscription(&self, call: &Call, arn: &str) -> Result<(String, Arc<Subscription>), EventsError> {
        let (_, key) = key_of(arn, "SubscriptionArn")?;
        if key.split('/').count() != 4 {
            return Err(invalid_because("SubscriptionArn", "an id follows the topic's name"));
        }
        let here = key.starts_with(&place(&call.account, &call.region));
        let found = self.tables.subscriptions.get(&key).filter(|_| here);
        Ok((key, found.ok_or_else(|| not_found("Subscription"))?))
    }
}
