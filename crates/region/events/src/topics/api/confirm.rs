//! `sns:ConfirmSubscription`, `Unsubscribe`; and the end of subscriptions that nobody confirms.
//!
//! Source: SNS API Reference; SNS FAQs: a subscription that is not confirmed ends after two days.

use std::time::Duration;

use door::{Call, Handler, Requirement};
use shapes_sns as api;
use store::StoreError;
use subtle::ConstantTimeEq;
use wire::Error;

use super::{key_of, on, on_topic_of};
use crate::Events;
use crate::delivery::{Delivery, Work};
use crate::errors::{EventsError, invalid, invalid_because, not_found};
use crate::tables::place;
use crate::topics::model::{About, Notice, Subscription, Topic};

/// How long a token is good.
const CONFIRMED_WITHIN: Duration = Duration::from_hours(48);

impl Handler<api::ConfirmSubscriptionInput> for Events {
    fn requires(&self, input: &api::ConfirmSubscriptionInput, _: &Call) -> Vec<Requirement> {
        vec![on("ConfirmSubscription", &input.topic_arn)]
    }

    async fn run(
        &self,
        input: api::ConfirmSubscriptionInput,
        call: &Call,
    ) -> Result<api::ConfirmSubscriptionOutput, Error> {
        self.topic(call, &input.topic_arn)?;
        let authenticated = input.authenticate_on_unsubscribe.as_deref() == Some("true");
        let arn = self.confirm(&input.topic_arn, &input.token, authenticated).await?;
        Ok(api::ConfirmSubscriptionOutput { subscription_arn: Some(arn) })
    }
}

impl Handler<api::UnsubscribeInput> for Events {
    fn requires(&self, input: &api::UnsubscribeInput, _: &Call) -> Vec<Requirement> {
        vec![on_topic_of("Unsubscribe", &input.subscription_arn)]
    }

    async fn run(&self, input: api::UnsubscribeInput, call: &Call) -> Result<api::UnsubscribeOutput, Error> {
        self.end(&input.subscription_arn, Some(call)).await?;
        Ok(api::UnsubscribeOutput {})
    }
}

impl Events {
    /// Confirms with a token; confirming again does nothing. Answers the subscription's ARN.
    pub(crate) async fn confirm(&self, topic: &str, token: &str, authenticated: bool) -> Result<String, EventsError> {
        let (_, place) = key_of(topic, "TopicArn")?;
        let now = self.context.host.clock.now();
        self.context
            .store
            .write(|change| {
                change.get(&self.tables.topics, &place).ok_or_else(|| not_found("Topic"))?;
                let all = change.scan(&self.tables.subscriptions, &format!("{place}/"));
                let fits = |known: &str| bool::from(known.as_bytes().ct_eq(token.as_bytes()));
                let found = all.iter().find(|(_, one)| one.token.as_deref().is_some_and(fits));
                let Some((key, found)) = found else { return Err(invalid("Token")) };
                if now.since(found.created_at) > CONFIRMED_WITHIN {
                    return Err(invalid_because("Token", "the token has expired"));
                }
                let confirmed = Subscription { token: None, authenticated, ..Subscription::clone(found) };
                let arn = confirmed.arn().to_string();
                change.put(&self.tables.subscriptions, key, confirmed)?;
                Ok(arn)
            })
            .await
    }

    /// Ends a subscription, and tells the subscriber. Without a call somebody follows the address of a message.
    pub(crate) async fn end(&self, arn: &str, call: Option<&Call>) -> Result<(), EventsError> {
        let (_, key) = key_of(arn, "SubscriptionArn")?;
        if key.split('/').count() != 4 {
            return Err(invalid_because("SubscriptionArn", "an id follows the topic's name"));
        }
        if call.is_some_and(|call| !key.starts_with(&place(&call.account, &call.region))) {
            return Ok(());
        }
        let ids = &self.context.host.ids;
        let (told, token) = (ids.uuid(), ids.hex(256));
        let now = self.context.host.clock.now();
        self.context
            .store
            .write(|change| {
                // One that is not there has ended.
                let Some(found) = change.get(&self.tables.subscriptions, &key) else { return Ok(()) };
                if call.is_none() && found.authenticated {
                    let text = "the subscription is ended by a signed request only";
                    return Err(invalid_because("SubscriptionArn", text));
                }
                change.delete(&self.tables.subscriptions, &key)?;
                let place = key.rsplit_once('/').map_or("", |(place, _)| place);
                let Some(topic) = change.get(&self.tables.topics, place) else { return Ok(()) };
                if found.token.is_none() {
                    let farewell = About::Farewell {
                        id: told.clone(),
                        topic: topic.arn().to_string(),
                        arn: found.arn().to_string(),
                        endpoint: found.endpoint.clone(),
                        token,
                    };
                    let notice = Notice { subscription: key.clone(), of: farewell };
                    let delivery = Delivery::new(Work::Notify(notice), now);
                    change.put(&self.tables.deliveries, &format!("sns/{told}/{}", found.id), delivery)?;
                }
                let topic = Topic { ended: topic.ended + 1, ..Topic::clone(&topic) };
                Ok(change.put(&self.tables.topics, place, topic)?)
            })
            .await
    }

    /// Ends the subscriptions that nobody confirmed in time.
    pub(crate) async fn forget_unconfirmed(&self) -> Result<(), StoreError> {
        let now = self.context.host.clock.now();
        let late = |one: &Subscription| one.token.is_some() && now.since(one.created_at) > CONFIRMED_WITHIN;
        let all = self.tables.subscriptions.scan("");
        if !all.iter().any(|(_, one)| late(one)) {
            return Ok(());
        }
        self.context
            .store
            .write(|change| {
                for (key, one) in change.scan(&self.tables.subscriptions, "") {
                    if late(&one) {
                        change.delete(&self.tables.subscriptions, &key)?;
                    }
                }
                Ok(())
            })
            .await
    }
}
