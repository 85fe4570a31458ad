//! Attributes of topics and subscriptions: which there are, and what they may be. Pure.
//!
//! Source: SNS API Reference, "SetTopicAttributes", "SetSubscriptionAttributes", "Subscribe".

use policy::Document;

use super::filter;
use super::retries::Retries;
use crate::errors::{EventsError, invalid, invalid_because};

/// What logs of deliveries are about.
const PROTOCOLS: [&str; 5] = ["Application", "Firehose", "HTTP", "Lambda", "SQS"];

/// Whose rights they are written with.
const ROLES: [&str; 2] = ["SuccessFeedbackRoleArn", "FailureFeedbackRoleArn"];

/// Checks an attribute of a topic. One that AWS has and this region does not is refused by name.
pub(super) fn of_topic(name: &str, value: &str) -> Result<(), EventsError> {
    let fits = |good: bool, reason: &str| if good { Ok(()) } else { Err(invalid_because(name, reason)) };
    match name {
        "DisplayName" => fits(value.chars().count() <= 100, "DisplayName is longer than 100 characters"),
        "SignatureVersion" => fits(matches!(value, "1" | "2"), "SignatureVersion must be 1 or 2"),
        "FifoTopic" => fits(value == "false", "FIFO topics are not supported by this region"),
        "Policy" => policy(value),
        "DeliveryPolicy" if value.is_empty() => Ok(()),
        "DeliveryPolicy" => match Retries::of_topic(value) {
            Ok(_) => Ok(()),
            Err(reason) => Err(invalid(format!("DeliveryPolicy: {reason}"))),
        },
        "KmsMasterKeyId"
        | "TracingConfig"
        | "ArchivePolicy"
        | "ContentBasedDeduplication"
        | "FifoThroughputScope"
        | "DataProtectionPolicy" => Err(invalid_because(name, format!("{name} is not supported by this region"))),
        // How many deliveries are logged; without a role none is, on AWS as here.
        rate if PROTOCOLS.iter().any(|of| rate.strip_prefix(of) == Some("SuccessFeedbackSampleRate")) => {
            let percent: Option<u8> = value.parse().ok();
            fits(percent.is_some_and(|percent| percent <= 100), "Invalid value: it must be between 0 and 100")
        }
        feedback if PROTOCOLS.iter().any(|of| feedback.strip_prefix(of).is_some_and(|rest| ROLES.contains(&rest))) => {
            Err(invalid_because(name, "delivery status logging is not supported by this region"))
        }
        _ => Err(invalid("AttributeName")),
    }
}

/// A policy that can stand beside a topic.
fn policy(text: &str) -> Result<(), EventsError> {
    let document = Document::parse(text).map_err(|error| invalid(format!("Policy Error: {error}")))?;
    document.check(policy::Kind::Resource).map_err(|error| invalid(format!("Policy Error: {error}")))?;
    let value: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let statements = match value.get("Statement") {
        Some(serde_json::Value::Array(statements)) => statements.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    let actions =
        statements.iter().filter_map(|statement| statement.get("Action").or_else(|| statement.get("NotAction")));
    let named = actions.flat_map(|action| match action {
        serde_json::Value::Array(list) => list.clone(),
        one => vec![one.clone()],
    });
    for action in named {
        let action = action.as_str().unwrap_or_default().to_ascii_lowercase();
        if action != "*" && !action.starts_with("sns:") {
            return Err(invalid("Policy statement action out of service scope!"));
        }
    }
    Ok(())
}

/// Checks an attribute of a subscription. `scope` is that of its filter policy.
pub(super) fn of_subscription(name: &str, value: &str, scope: Option<&String>) -> Result<(), EventsError> {
    let fits = |good: bool, reason: &str| if good { Ok(()) } else { Err(invalid_because(name, reason)) };
    match name {
        "RawMessageDelivery" => {
            fits(matches!(value, "true" | "false"), "Invalid value [RawMessageDelivery] must be true or false.")
        }
        "FilterPolicyScope" => fits(
            matches!(value, "MessageAttributes" | "MessageBody"),
            "FilterPolicyScope must be MessageAttributes or MessageBody",
        ),
        "FilterPolicy" if value.is_empty() => Ok(()),
        "FilterPolicy" => filter::check(value, scope).map_err(invalid),
        "DeliveryPolicy" if value.is_empty() => Ok(()),
        "DeliveryPolicy" => match Retries::of_subscription(value) {
            Ok(_) => Ok(()),
            Err(reason) => Err(invalid(format!("DeliveryPolicy: {reason}"))),
        },
        "RedrivePolicy" | "SubscriptionRoleArn" | "ReplayPolicy" => {
            Err(invalid_because(name, format!("{name} is not supported by this region")))
        }
        _ => Err(invalid("AttributeName")),
    }
}
