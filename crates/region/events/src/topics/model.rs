//! What is stored of SNS.

use std::collections::BTreeMap;

use model::{AccountId, Arn, Region, Timestamp};
use serde::{Deserialize, Serialize};

/// A topic.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Topic {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// Those that were given: DisplayName, Policy, DeliveryPolicy, SignatureVersion.
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// How many subscriptions were ended.
    pub(crate) ended: u64,
}

impl Topic {
    /// `arn:aws:sns:us-east-2:123456789012:name`.
    pub(crate) fn arn(&self) -> Arn {
        topic_arn(&self.region, &self.account, &self.name)
    }

    /// The policy: the one that was given, else the one that every topic begins with.
    pub(crate) fn policy(&self) -> String {
        self.attributes.get("Policy").cloned().unwrap_or_else(|| default_policy(&self.arn(), &self.account))
    }
}

/// A topic's ARN.
pub(crate) fn topic_arn(region: &Region, account: &AccountId, name: &str) -> Arn {
    Arn::regional("sns", region, account, name)
}

/// The policy of a topic to which nobody gave one: its owner's services may use it.
fn default_policy(arn: &Arn, account: &AccountId) -> String {
    serde_json::json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": [
                "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission", "SNS:RemovePermission",
                "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic", "SNS:Publish",
            ],
            "Resource": arn.to_string(),
            "Condition": {"StringEquals": {"AWS:SourceOwner": account.as_str()}},
        }],
    })
    .to_string()
}

/// Somebody who is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) topic: String,
    /// `http` or `https`.
    pub(crate) protocol: String,
    pub(crate) endpoint: String,
    /// Those that were given: FilterPolicy, FilterPolicyScope, RawMessageDelivery, DeliveryPolicy.
    pub(crate) attributes: BTreeMap<String, String>,
    /// Who subscribed.
    pub(crate) principal: String,
    pub(crate) created_at: Timestamp,
    /// Given back by who gets the messages; none once that was done.
    pub(crate) token: Option<String>,
    /// Whoever ends it must be allowed to.
    pub(crate) authenticated: bool,
}

impl Subscription {
    /// The topic's ARN and an id.
    pub(crate) fn arn(&self) -> Arn {
        topic_arn(&self.region, &self.account, &format!("{}:{}", self.topic, self.id))
    }

    /// The key of its record.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}/{}", self.account, self.region, self.topic, self.id)
    }

    /// Messages come as they were published.
    pub(crate) fn raw(&self) -> bool {
        self.attributes.get("RawMessageDelivery").is_some_and(|raw| raw == "true")
    }
}

/// What was published, until everybody has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) at: Timestamp,
    pub(crate) subject: Option<String>,
    /// By protocol where it has several; `default` for all others.
    pub(crate) bodies: BTreeMap<String, String>,
    pub(crate) attributes: BTreeMap<String, Attribute>,
}

/// A message attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    /// `String`, `String.Array`, `Number`, `Binary`.
    #[serde(rename = "Type")]
    pub(crate) kind: String,
    /// For `Binary` in base 64.
    #[serde(rename = "Value")]
    pub(crate) value: String,
}

/// A subscriber that has to be told something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Notice {
    /// The key of the subscription's record.
    pub(crate) subscription: String,
    pub(crate) of: About,
}

/// What it is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum About {
    /// A message that was published, by its id.
    Message(String),
    /// That it should confirm, with the id of the telling.
    Confirmation(String),
    /// That it was ended: where, since the subscription is gone, with a token that would begin it again.
    Farewell {
        /// The id of the telling.
        id: String,
        /// The topic's ARN.
        topic: String,
        /// The ended subscription's.
        arn: String,
        /// Its endpoint.
        endpoint: String,
        /// Its token.
        token: String,
    },
}
