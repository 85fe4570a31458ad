//! Publishing: the message and a delivery for each subscriber, in one transaction.
//!
//! Source: SNS API Reference, "Publish"; SNS Developer Guide, "Amazon SNS message attributes".

use std::collections::BTreeMap;

use model::Timestamp;
use shapes_sns::MessageAttributeValue;
use store::StoreError;

use super::filter::admits;
use super::model::{About, Attribute, Message, Notice, Topic};
use crate::Events;
use crate::delivery::{Delivery, Work};
use crate::errors::{EventsError, invalid, invalid_value};

/// How large a message may be with its attributes.
pub(super) const LARGEST: usize = 256 * 1024;

/// What is published.
pub(super) struct Given<'a> {
    pub(super) message: &'a str,
    pub(super) subject: Option<&'a String>,
    pub(super) structure: Option<&'a String>,
    pub(super) attributes: Option<&'a BTreeMap<String, MessageAttributeValue>>,
}

impl Given<'_> {
    /// How much it counts.
    pub(super) fn size(&self) -> usize {
        let attribute = |(name, value): (&String, &MessageAttributeValue)| {
            let value_size = value.string_value.as_ref().map_or(0, String::len)
                + value.binary_value.as_ref().map_or(0, |binary| binary.0.len());
            name.len() + value.data_type.len() + value_size
        };
        self.message.len() + self.attributes.into_iter().flatten().map(attribute).sum::<usize>()
    }

    /// A message that can be sent.
    pub(super) fn read(&self, id: String, at: Timestamp) -> Result<Message, EventsError> {
        if self.message.is_empty() {
            return Err(invalid("Empty message"));
        }
        if self.size() > LARGEST {
            return Err(invalid("Message too long"));
        }
        let fits = |subject: &String| {
            let plain = subject.chars().all(|letter| letter.is_ascii() && !letter.is_ascii_control());
            plain && (1..=100).contains(&subject.len()) && subject.starts_with(|first: char| first.is_ascii_graphic())
        };
        if self.subject.is_some_and(|subject| !fits(subject)) {
            return Err(invalid("Subject"));
        }
        let bodies = match self.structure.map(String::as_str) {
            None => BTreeMap::from([("default".to_owned(), self.message.to_owned())]),
            Some("json") => structured(self.message)?,
            Some(_) => return Err(invalid("MessageStructure")),
        };
        let mut attributes = BTreeMap::new();
        for (name, value) in self.attributes.into_iter().flatten() {
            attributes.insert(name.clone(), attribute(name, value)?);
        }
        Ok(Message { id, at, subject: self.subject.cloned(), bodies, attributes })
    }
}

/// A body for each protocol.
fn structured(text: &str) -> Result<BTreeMap<String, String>, EventsError> {
    let failed = || invalid("Message Structure - JSON message body failed to parse");
    let all: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text).map_err(|_| failed())?;
    let texts = all.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned())));
    let bodies: BTreeMap<String, String> = texts.collect();
    if bodies.contains_key("default") {
        Ok(bodies)
    } else {
        Err(invalid("Message Structure - No default entry in JSON message body"))
    }
}

fn attribute(name: &str, given: &MessageAttributeValue) -> Result<Attribute, EventsError> {
    use base64::Engine;

    let letters = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    let reserved = name.to_ascii_lowercase();
    if !letters
        || !(1..=256).contains(&name.len())
        || name.starts_with('.')
        || name.ends_with('.')
        || name.contains("..")
    {
        return Err(invalid_value(format!(
            "Invalid attribute name '{name}': it can have A-Z, a-z, 0-9, underscore(_), hyphen(-), and period (.) and does not begin or end with a period"
        )));
    }
    if reserved.starts_with("aws.") || reserved.starts_with("amazon.") {
        return Err(invalid_value(format!("The message attribute name '{name}' is reserved.")));
    }
    let kind = given.data_type.as_str();
    let known = ["String", "Number", "Binary"]
        .iter()
        .any(|known| kind == *known || kind.strip_prefix(known).is_some_and(|rest| rest.starts_with('.')));
    if !known {
        return Err(invalid_value(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
        )));
    }
    let value = match (&given.string_value, &given.binary_value) {
        (None, Some(binary)) if kind.starts_with("Binary") && !binary.0.is_empty() => {
            base64::engine::general_purpose::STANDARD.encode(&binary.0)
        }
        (Some(text), None) if !kind.starts_with("Binary") && !text.is_empty() => text.clone(),
        (None, None) => {
            return Err(invalid_value(format!(
                "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{kind}'."
            )));
        }
        _ => {
            let text = format!(
                "The message attribute '{name}' with type '{kind}' must use field '{}'.",
                if kind.starts_with("Binary") { "Binary" } else { "String" }
            );
            return Err(invalid_value(text));
        }
    };
    if kind.starts_with("Number") && value.parse::<f64>().is_err() {
        return Err(invalid_value(format!("Could not cast message attribute '{name}' value to number.")));
    }
    Ok(Attribute { kind: kind.to_owned(), value })
}

impl Events {
    /// Publishes messages; each subscriber gets those that its filter policy admits.
    pub(super) async fn publish(&self, topic: &Topic, messages: Vec<Message>) -> Result<(), StoreError> {
        let prefix = format!("{}/{}/{}/", topic.account, topic.region, topic.name);
        let now = self.context.host.clock.now();
        self.context
            .store
            .write(|change| {
                let subscriptions = change.scan(&self.tables.subscriptions, &prefix);
                for message in messages {
                    let mut wanted = false;
                    for (place, subscription) in &subscriptions {
                        if subscription.token.is_some() || !admits(subscription, &message) {
                            continue;
                        }
                        wanted = true;
                        let notice = Notice { subscription: place.clone(), of: About::Message(message.id.clone()) };
                        let key = format!("sns/{}/{}", message.id, subscription.id);
                        change.put(&self.tables.deliveries, &key, Delivery::new(Work::Notify(notice), now))?;
                    }
                    if wanted {
                        let id = message.id.clone();
                        change.put(&self.tables.messages, &id, message)?;
                    }
                }
                Ok::<_, StoreError>(())
            })
            .await
    }
}
