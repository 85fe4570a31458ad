//! What is stored of EventBridge, and the form of an event.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The bus that every account has in every region.
pub(crate) const DEFAULT: &str = "default";

/// A bus that somebody made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Bus {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) created_at: Timestamp,
    pub(crate) tags: BTreeMap<String, String>,
}

/// A rule with its targets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) bus: String,
    pub(crate) name: String,
    /// As it was given.
    pub(crate) pattern: String,
    pub(crate) enabled: bool,
    pub(crate) description: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) targets: Vec<Target>,
}

impl Rule {
    /// `arn:aws:events:us-east-2:123456789012:rule/name`, with the bus before the name where it is not the default one.
    pub(crate) fn arn(&self) -> Arn {
        rule_arn(&self.region, &self.account, &self.bus, &self.name)
    }
}

/// A rule's ARN.
pub(crate) fn rule_arn(region: &Region, account: &AccountId, bus: &str, name: &str) -> Arn {
    let path = if bus == DEFAULT { name.to_owned() } else { format!("{bus}/{name}") };
    Arn::regional("events", region, account, format!("rule/{path}"))
}

/// A bus's ARN.
pub(crate) fn bus_arn(region: &Region, account: &AccountId, bus: &str) -> Arn {
    Arn::regional("events", region, account, format!("event-bus/{bus}"))
}

/// Where events go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) role: Option<String>,
    pub(crate) input: Input,
    pub(crate) retries: Option<i64>,
    pub(crate) max_age: Option<i64>,
}

/// What a target is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Input {
    /// The event.
    Matched,
    /// Always the same JSON text.
    Constant(String),
    /// What lies at a path of the event.
    Path(String),
    /// A template, filled from the event.
    Transformed {
        /// Paths by name.
        paths: BTreeMap<String, String>,
        /// The template.
        template: String,
    },
}

/// An event as everybody gets it. The order of its members is EventBridge's.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Event {
    pub(crate) version: &'static str,
    pub(crate) id: String,
    #[serde(rename = "detail-type")]
    pub(crate) detail_type: String,
    pub(crate) source: String,
    pub(crate) account: AccountId,
    /// In whole seconds.
    pub(crate) time: String,
    pub(crate) region: Region,
    pub(crate) resources: Vec<String>,
    pub(crate) detail: Value,
}

/// A target that has to be called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Invocation {
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) rule: Arn,
    pub(crate) event: String,
    pub(crate) target: Target,
    /// What it is given.
    pub(crate) payload: String,
}
