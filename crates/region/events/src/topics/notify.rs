//! Telling a subscriber over HTTP.
//!
//! Source: SNS Developer Guide, "HTTP/HTTPS headers", "Amazon SNS message delivery retries" (what is tried again).

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::{CONTENT_TYPE, USER_AGENT};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use store::{StoreError, Transaction};

use super::envelope::Envelope;
use super::model::{About, Notice, Subscription, Topic};
use super::retries::Retries;
use crate::Events;
use crate::delivery::Outcome;

/// How long a subscriber may take: SNS's own limit.
const DEADLINE: Duration = Duration::from_secs(15);

/// How much of its answer is read.
const LARGEST: usize = 4096;

impl Events {
    /// Tells a subscriber once. With the retries that hold for it.
    pub(crate) async fn notify(&self, notice: &Notice) -> (Outcome, Retries) {
        let subscription = self.tables.subscriptions.get(&notice.subscription);
        if let About::Farewell { id, topic, arn, endpoint, token } = &notice.of {
            let gone = self.farewell(id, topic, arn, token).await;
            return (self.post(endpoint, gone, Some(arn), topic, false).await, Retries::default());
        }
        // Whoever is gone is told nothing.
        let Some(subscription) = subscription else { return (Outcome::Done, Retries::default()) };
        let place = format!("{}/{}/{}", subscription.account, subscription.region, subscription.topic);
        let Some(topic) = self.tables.topics.get(&place) else { return (Outcome::Done, Retries::default()) };
        let retries = effective(&topic, &subscription);
        let made = match &notice.of {
            About::Message(id) => self.notification(&topic, &subscription, id).await,
            About::Confirmation(id) => self.confirmation(&topic, &subscription, id).await,
            About::Farewell { .. } => return (Outcome::Done, retries),
        };
        let (topic, arn) = (topic.arn().to_string(), subscription.arn().to_string());
        let told = matches!(notice.of, About::Message(_)).then_some(arn.as_str());
        let raw = told.is_some() && subscription.raw();
        (self.post(&subscription.endpoint, made, told, &topic, raw).await, retries)
    }

    /// A message leaves the records with its last delivery.
    pub(crate) fn forget_message(&self, change: &mut Transaction<'_>, notice: &Notice) -> Result<(), StoreError> {
        let About::Message(id) = &notice.of else { return Ok(()) };
        if change.scan(&self.tables.deliveries, &format!("sns/{id}/")).is_empty() {
            change.delete(&self.tables.messages, id)?;
        }
        Ok(())
    }

    async fn notification(&self, topic: &Topic, subscription: &Subscription, id: &str) -> Result<Made, Outcome> {
        let Some(message) = self.tables.messages.get(id) else { return Err(Outcome::Done) };
        let body = message.bodies.get(&subscription.protocol).or_else(|| message.bodies.get("default"));
        let body = body.map(String::as_str).unwrap_or_default();
        if subscription.raw() {
            return Ok(Made { kind: "Notification", id: id.to_owned(), body: body.to_owned() });
        }
        let arn = topic.arn().to_string();
        let mut envelope = Envelope::new("Notification", id, &arn, body, message.at);
        envelope.subject.clone_from(&message.subject);
        envelope.message_attributes.clone_from(&message.attributes);
        let subscribed = subscription.arn().to_string();
        let escaped = utf8_percent_encode(&subscribed, NON_ALPHANUMERIC);
        let base = self.base(&subscription.region);
        envelope.unsubscribe_url = Some(format!("{base}?Action=Unsubscribe&SubscriptionArn={escaped}"));
        self.signed(envelope, topic.attributes.get("SignatureVersion"), &base).await
    }

    async fn confirmation(&self, topic: &Topic, subscription: &Subscription, id: &str) -> Result<Made, Outcome> {
        let Some(token) = &subscription.token else { return Err(Outcome::Done) };
        let arn = topic.arn().to_string();
        let text = format!(
            "You have chosen to subscribe to the topic {arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message."
        );
        let base = self.base(&subscription.region);
        let mut envelope = Envelope::new("SubscriptionConfirmation", id, &arn, &text, subscription.created_at);
        envelope.subscribe_url = Some(confirm_url(&base, &arn, token));
        envelope.token = Some(token.clone());
        self.signed(envelope, topic.attributes.get("SignatureVersion"), &base).await
    }

    async fn farewell(&self, id: &str, topic: &str, arn: &str, token: &str) -> Result<Made, Outcome> {
        let text = format!(
            "You have chosen to deactivate subscription {arn}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message."
        );
        let Some(region) = arn.split(':').nth(3).and_then(|region| region.parse().ok()) else {
            return Err(Outcome::Done);
        };
        let base = self.base(&region);
        let mut envelope = Envelope::new("UnsubscribeConfirmation", id, topic, &text, self.context.host.clock.now());
        envelope.subscribe_url = Some(confirm_url(&base, topic, token));
        envelope.token = Some(token.to_owned());
        let place = topic.parse::<model::Arn>().map(|arn| format!("{}/{}/{}", arn.account, arn.region, arn.resource));
        let known = place.ok().and_then(|place| self.tables.topics.get(&place));
        let version = known.as_ref().and_then(|topic| topic.attributes.get("SignatureVersion"));
        self.signed(envelope, version, &base).await
    }

    async fn signed(&self, envelope: Envelope, version: Option<&String>, base: &str) -> Result<Made, Outcome> {
        let key = self.keys.get().await.map_err(Outcome::Again)?;
        let envelope = envelope.sign(&key, version.map_or("1", String::as_str), base);
        let body = serde_json::to_string_pretty(&envelope).map_err(|error| Outcome::Never(error.to_string()))?;
        Ok(Made { kind: envelope.kind, id: envelope.message_id, body })
    }

    /// Where the region answers what messages refer to.
    fn base(&self, region: &model::Region) -> String {
        format!("{}/sns/{region}/", self.context.settings.local_endpoint())
    }

    async fn post(
        &self,
        endpoint: &str,
        made: Result<Made, Outcome>,
        subscription: Option<&str>,
        topic: &str,
        raw: bool,
    ) -> Outcome {
        let made = match made {
            Ok(made) => made,
            Err(outcome) => return outcome,
        };
        let mut request = Request::post(endpoint)
            .header("x-amz-sns-message-type", made.kind)
            .header("x-amz-sns-message-id", made.id)
            .header("x-amz-sns-topic-arn", topic)
            .header(CONTENT_TYPE, "text/plain; charset=UTF-8")
            .header(USER_AGENT, "Amazon Simple Notification Service Agent");
        if let Some(subscription) = subscription {
            request = request.header("x-amz-sns-subscription-arn", subscription);
        }
        if raw {
            request = request.header("x-amz-sns-rawdelivery", "true");
        }
        let request = match request.body(Bytes::from(made.body)) {
            Ok(request) => request,
            Err(error) => return Outcome::Never(error.to_string()),
        };
        match self.context.host.web.send(request, DEADLINE, LARGEST).await {
            Ok(answer) => match answer.status {
                200..=299 => Outcome::Done,
                429 | 500.. => Outcome::Again(format!("status {}", answer.status)),
                status => Outcome::Never(format!("status {status}")),
            },
            Err(error) => Outcome::Again(error.to_string()),
        }
    }
}

/// What is sent.
struct Made {
    kind: &'static str,
    id: String,
    body: String,
}

fn confirm_url(base: &str, topic: &str, token: &str) -> String {
    format!("{base}?Action=ConfirmSubscription&TopicArn={topic}&Token={token}")
}

/// The retries that hold for a subscription: its own, unless the topic's go before; else the topic's, else SNS's.
pub(super) fn effective(topic: &Topic, subscription: &Subscription) -> Retries {
    let of_topic = topic.attributes.get("DeliveryPolicy").and_then(|text| Retries::of_topic(text).ok());
    let own = subscription.attributes.get("DeliveryPolicy").and_then(|text| Retries::of_subscription(text).ok());
    match (of_topic, own) {
        (Some((retries, true)), _) | (Some((retries, false)), None) => retries,
        (_, Some(own)) => own,
        (None, None) => Retries::default(),
    }
}
