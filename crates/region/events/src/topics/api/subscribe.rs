//! `sns:Subscribe`: HTTP(S) endpoints, which confirm before they get messages.
//!
//! Source: SNS API Reference, "Subscribe".

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use store::Transaction;
use wire::Error;

use super::on;
use crate::Events;
use crate::delivery::{Delivery, Work};
use crate::errors::{EventsError, invalid, invalid_because, not_found};
use crate::topics::attributes;
use crate::topics::model::{About, Notice, Subscription};

/// How many subscriptions a topic may have here. All that wait for confirmation count.
const MOST: usize = 10_000;

/// Protocols that SNS has and this region does not.
const ELSEWHERE: [&str; 7] = ["email", "email-json", "sms", "sqs", "application", "lambda", "firehose"];

impl Handler<api::SubscribeInput> for Events {
    fn requires(&self, input: &api::SubscribeInput, _: &Call) -> Vec<Requirement> {
        let asked = on("Subscribe", &input.topic_arn).with("sns:Protocol", &input.protocol);
        vec![match &input.endpoint {
            Some(endpoint) => asked.with("sns:Endpoint", endpoint),
            None => asked,
        }]
    }

    async fn run(&self, input: api::SubscribeInput, call: &Call) -> Result<api::SubscribeOutput, Error> {
        let (place, _) = self.topic(call, &input.topic_arn)?;
        let endpoint = endpoint(&input)?;
        let given = input.attributes.unwrap_or_default();
        for (name, value) in &given {
            attributes::of_subscription(name, value, given.get("FilterPolicyScope"))?;
        }
        let ids = &self.context.host.ids;
        let fresh = Subscription {
            id: ids.uuid(),
            account: call.account.clone(),
            region: call.region.clone(),
            topic: place.rsplit('/').next().unwrap_or_default().to_owned(),
            protocol: input.protocol,
            endpoint,
            attributes: given,
            principal: call.caller.arn().to_string(),
            created_at: call.at,
            token: Some(ids.hex(256)),
            authenticated: false,
        };
        let told = ids.uuid();
        let subscription = self
            .context
            .store
            .write::<_, EventsError>(|change| {
                change.get(&self.tables.topics, &place).ok_or_else(|| not_found("Topic"))?;
                let all = change.scan(&self.tables.subscriptions, &format!("{place}/"));
                let before = all
                    .iter()
                    .map(|(_, one)| one)
                    .find(|one| one.protocol == fresh.protocol && one.endpoint == fresh.endpoint);
                let subscription = match before {
                    Some(before) if !fresh.attributes.is_empty() && before.attributes != fresh.attributes => {
                        let text = "Subscription already exists with different attributes";
                        return Err(invalid_because("Attributes", text));
                    }
                    Some(before) => Subscription::clone(before),
                    None if all.len() >= MOST => {
                        return Err(invalid_because("TopicArn", "the topic has as many subscriptions as it may have"));
                    }
                    None => {
                        change.put(&self.tables.subscriptions, &fresh.key(), fresh.clone())?;
                        fresh
                    }
                };
                if subscription.token.is_some() {
                    self.ask_to_confirm(change, &subscription, told)?;
                }
                Ok(subscription)
            })
            .await?;
        let shown = subscription.token.is_none() || input.return_subscription_arn == Some(true);
        let arn = if shown { subscription.arn().to_string() } else { "pending confirmation".to_owned() };
        Ok(api::SubscribeOutput { subscription_arn: Some(arn) })
    }
}

impl Events {
    /// The subscriber is asked to give the token back.
    fn ask_to_confirm(
        &self,
        change: &mut Transaction<'_>,
        subscription: &Subscription,
        told: String,
    ) -> Result<(), EventsError> {
        let now = self.context.host.clock.now();
        let key = format!("sns/{told}/{}", subscription.id);
        let notice = Notice { subscription: subscription.key(), of: About::Confirmation(told) };
        Ok(change.put(&self.tables.deliveries, &key, Delivery::new(Work::Notify(notice), now))?)
    }
}

/// The endpoint, which must be one of its protocol.
fn endpoint(input: &api::SubscribeInput) -> Result<String, EventsError> {
    let protocol = input.protocol.as_str();
    if ELSEWHERE.contains(&protocol) {
        let text = format!("subscriptions by {protocol} are not supported by this region");
        return Err(invalid_because("Protocol", text));
    }
    if protocol != "http" && protocol != "https" {
        return Err(invalid(format!("Amazon SNS does not support this protocol string: {protocol}")));
    }
    let endpoint = input.endpoint.clone().unwrap_or_default();
    if endpoint.is_empty() {
        return Err(invalid("Endpoint"));
    }
    let uri: Option<http::Uri> = endpoint.parse().ok();
    let fits = uri
        .as_ref()
        .is_some_and(|uri| uri.scheme_str() == Some(protocol) && uri.host().is_some_and(|host| !host.is_empty()));
    let named = uri.as_ref().and_then(|uri| uri.authority()).is_some_and(|authority| authority.as_str().contains('@'));
    match (fits, named) {
        (true, false) => Ok(endpoint),
        (true, true) => {
            Err(invalid_because("Endpoint", "user names and passwords in endpoints are not supported by this region"))
        }
        (false, _) => Err(invalid("Endpoint must match the specified protocol")),
    }
}
