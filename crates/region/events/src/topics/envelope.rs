//! What a subscriber gets: the JSON that SNS sends, signed.
//!
//! Source: SNS Developer Guide, "Parsing Amazon SNS message formats".

use std::collections::BTreeMap;

use model::Timestamp;
use serde::Serialize;

use super::model::Attribute;
use super::sign::Key;

/// A message as it is sent. The order of its members is SNS's.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Envelope {
    #[serde(rename = "Type")]
    pub(super) kind: &'static str,
    pub(super) message_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) token: Option<String>,
    pub(super) topic_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<String>,
    pub(super) message: String,
    #[serde(rename = "SubscribeURL", skip_serializing_if = "Option::is_none")]
    pub(super) subscribe_url: Option<String>,
    pub(super) timestamp: String,
    pub(super) signature_version: String,
    pub(super) signature: String,
    #[serde(rename = "SigningCertURL")]
    pub(super) signing_cert_url: String,
    #[serde(rename = "UnsubscribeURL", skip_serializing_if = "Option::is_none")]
    pub(super) unsubscribe_url: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) message_attributes: BTreeMap<String, Attribute>,
}

impl Envelope {
    /// One without anything but what all have.
    pub(super) fn new(kind: &'static str, id: &str, topic: &str, message: &str, at: Timestamp) -> Self {
        Self {
            kind,
            message_id: id.to_owned(),
            token: None,
            topic_arn: topic.to_owned(),
            subject: None,
            message: message.to_owned(),
            subscribe_url: None,
            timestamp: at.iso8601_millis(),
            signature_version: String::new(),
            signature: String::new(),
            signing_cert_url: String::new(),
            unsubscribe_url: None,
            message_attributes: BTreeMap::new(),
        }
    }

    /// Signs it. `base` is where the region serves the certificate.
    pub(super) fn sign(mut self, key: &Key, version: &str, base: &str) -> Self {
        self.signature = key.sign(version, &self.signed());
        version.clone_into(&mut self.signature_version);
        self.signing_cert_url = format!("{base}SimpleNotificationService-{}.pem", key.fingerprint);
        self
    }

    /// The text that is signed: names and values, a line each.
    fn signed(&self) -> String {
        let all = [
            ("Message", Some(self.message.as_str())),
            ("MessageId", Some(self.message_id.as_str())),
            ("Subject", self.subject.as_deref()),
            ("SubscribeURL", self.subscribe_url.as_deref()),
            ("Timestamp", Some(self.timestamp.as_str())),
            ("Token", self.token.as_deref()),
            ("TopicArn", Some(self.topic_arn.as_str())),
            ("Type", Some(self.kind)),
        ];
        let lines = all.iter().filter_map(|(name, value)| Some(format!("{name}\n{}\n", (*value)?)));
        lines.collect()
    }
}
