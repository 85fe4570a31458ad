//! What is stored.

use std::collections::BTreeMap;
use std::fmt;

use model::Timestamp;
use serde::{Deserialize, Serialize};

/// A certificate without its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Certificate {
    /// PEM.
    pub(crate) body: String,
    /// PEM, of those that lead to its root.
    pub(crate) chain: Option<String>,
    pub(crate) facts: Facts,
    pub(crate) created_at: Timestamp,
    pub(crate) imported_at: Timestamp,
    pub(crate) tags: BTreeMap<String, String>,
}

/// What a certificate says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts {
    /// The common name, else the first of the names.
    pub(crate) domain: String,
    /// All hosts that it is for.
    pub(crate) names: Vec<String>,
    /// `f5:01:...`.
    pub(crate) serial: String,
    pub(crate) subject: String,
    pub(crate) issuer: String,
    pub(crate) not_before: Timestamp,
    pub(crate) not_after: Timestamp,
    /// `RSA_2048`, `EC_prime256v1`.
    pub(crate) key_algorithm: String,
    /// `SHA256WITHRSA`.
    pub(crate) signature_algorithm: String,
    /// `DIGITAL_SIGNATURE`.
    pub(crate) usages: Vec<String>,
    /// Names and object identifiers.
    pub(crate) extended_usages: Vec<(String, String)>,
}

impl Certificate {
    /// `ISSUED` while its time lasts.
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        if now > self.facts.not_after { "EXPIRED" } else { "ISSUED" }
    }
}

/// A private key, and the certificates that go with it, as TLS wants them.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    /// DER, the certificate first.
    pub(crate) chain: Vec<wire::Blob>,
    /// DER.
    pub(crate) key: wire::Blob,
    /// `PKCS1`, `PKCS8`, `SEC1`.
    pub(crate) form: String,
}

impl fmt::Debug for Key {
    /// Nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("form", &self.form).finish_non_exhaustive()
    }
}
