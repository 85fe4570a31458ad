//! Filter policies: which messages a subscriber is told of. Pure.
//!
//! Source: SNS Developer Guide, "Amazon SNS message filtering", "Filter policy constraints".

use serde_json::{Map, Value};

use super::model::{Message, Subscription};
use crate::pattern::Pattern;

/// How many keys a policy may have.
const MOST: usize = 5;

/// Whether a text is a policy for that scope; the reason why not.
pub(crate) fn check(text: &str, scope: Option<&String>) -> Result<(), String> {
    if text.trim() == "{}" {
        return Ok(());
    }
    let pattern = Pattern::parse(text).map_err(|reason| format!("FilterPolicy: {reason}"))?;
    let on_body = scope.is_some_and(|scope| scope == "MessageBody");
    if pattern.keys() > MOST {
        return Err("FilterPolicy: Filter policy can not have more than 5 keys".to_owned());
    }
    if !on_body && pattern.depth() > 1 {
        return Err(
            "FilterPolicy: Filter policy scope MessageAttributes does not support nested filter policy".to_owned()
        );
    }
    Ok(())
}

/// Whether a subscriber is told of a message.
pub(crate) fn admits(subscription: &Subscription, message: &Message) -> bool {
    let Some(policy) = subscription.attributes.get("FilterPolicy").filter(|text| text.trim() != "{}") else {
        return true;
    };
    // It was read when it was set, so it can be read.
    let Ok(pattern) = Pattern::parse(policy) else { return false };
    if subscription.attributes.get("FilterPolicyScope").is_some_and(|scope| scope == "MessageBody") {
        let body = message.bodies.get(&subscription.protocol).or_else(|| message.bodies.get("default"));
        let body = body.and_then(|body| serde_json::from_str::<Map<String, Value>>(body).ok());
        return body.is_some_and(|body| pattern.fits(&body));
    }
    let mut attributes = Map::new();
    for (name, attribute) in &message.attributes {
        let text = || Value::from(attribute.value.as_str());
        let value = match attribute.kind.split('.').next() {
            Some("String") if attribute.kind == "String.Array" => {
                serde_json::from_str(&attribute.value).unwrap_or_else(|_| text())
            }
            Some("String") => text(),
            Some("Number") => serde_json::from_str(&attribute.value).unwrap_or_else(|_| text()),
            // Binary attributes are not looked at.
            _ => continue,
        };
        attributes.insert(name.clone(), value);
    }
    pattern.fits(&attributes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::Timestamp;

    use super::*;
    use crate::topics::model::Attribute;

    fn admitted(policy: &str, scope: &str, body: &str, attributes: &[(&str, &str, &str)]) -> bool {
        let subscription = Subscription {
            id: String::new(),
            account: "123456789012".parse().unwrap(),
            region: "us-east-2".parse().unwrap(),
            topic: "t".to_owned(),
            protocol: "http".to_owned(),
            endpoint: String::new(),
            attributes: BTreeMap::from([
                ("FilterPolicy".to_owned(), policy.to_owned()),
                ("FilterPolicyScope".to_owned(), scope.to_owned()),
            ]),
            principal: String::new(),
            created_at: Timestamp::from_secs(0),
            token: None,
            authenticated: false,
        };
        let attribute = |(name, kind, value): &(&str, &str, &str)| {
            ((*name).to_owned(), Attribute { kind: (*kind).to_owned(), value: (*value).to_owned() })
        };
        let message = Message {
            id: String::new(),
            at: Timestamp::from_secs(0),
            subject: None,
            bodies: BTreeMap::from([("default".to_owned(), body.to_owned())]),
            attributes: attributes.iter().map(attribute).collect(),
        };
        admits(&subscription, &message)
    }

    #[test]
    fn messages_are_admitted_by_attributes_or_body() {
        let of = "MessageAttributes";
        let event = r#"{"event": ["placed"], "price": [{"numeric": [">=", 100]}]}"#;
        assert!(admitted(event, of, "x", &[("event", "String", "placed"), ("price", "Number", "100.5")]));
        assert!(!admitted(event, of, "x", &[("event", "String", "placed"), ("price", "Number", "99")]));
        assert!(!admitted(event, of, "x", &[("event", "String", "placed")]));
        let interests = r#"{"interests": ["rugby"]}"#;
        assert!(admitted(interests, of, "x", &[("interests", "String.Array", r#"["soccer", "rugby"]"#)]));
        assert!(!admitted(interests, of, "x", &[("interests", "Binary", "cnVnYnk=")]));
        assert!(admitted("{}", of, "x", &[]));
        let body = r#"{"detail": {"state": ["FAILED"]}}"#;
        assert!(admitted(body, "MessageBody", r#"{"detail": {"state": "FAILED"}}"#, &[]));
        assert!(!admitted(body, "MessageBody", "no JSON", &[]));
        assert!(check(body, None).unwrap_err().contains("nested"));
        assert!(check(body, Some(&"MessageBody".to_owned())).is_ok());
        assert!(check(r#"{"a":[1],"b":[1],"c":[1],"d":[1],"e":[1],"f":[1]}"#, None).is_err());
    }
}
