//! Signing keys, derived from secrets.

use std::collections::HashMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{ALGORITHM, Scope};

/// How many derived keys are kept: one a day for each access key, region and service in use.
const KEPT: usize = 4096;

/// Derived keys of late, so that a signature costs one HMAC instead of five.
#[derive(Default)]
pub struct KeyCache(RwLock<HashMap<String, (String, SigningKey)>>);

#[derive(Clone, Copy)]
pub(super) struct SigningKey([u8; 32]);

impl KeyCache {
    pub(super) fn get(&self, access_key: &str, secret: &str, scope: &Scope) -> SigningKey {
        let name = format!("{access_key}/{scope}");
        if let Some((of, key)) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&name)
            && bool::from(of.as_bytes().ct_eq(secret.as_bytes()))
        {
            return *key;
        }
        let key = SigningKey::derive(secret, scope);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(name, (secret.to_owned(), key));
        key
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

impl SigningKey {
    pub(super) fn derive(secret: &str, scope: &Scope) -> Self {
        let date = hmac(format!("AWS4{secret}").as_bytes(), scope.date.as_bytes());
        let region = hmac(&date, scope.region.as_bytes());
        let service = hmac(&region, scope.service.as_bytes());
        Self(hmac(&service, b"aws4_request"))
    }

    pub(super) fn sign(&self, text: &str) -> [u8; 32] {
        hmac(&self.0, text.as_bytes())
    }
}

/// The text that is signed for a request.
pub(super) fn string_to_sign(stamp: &str, scope: &Scope, canonical: &str) -> String {
    format!("{ALGORITHM}\n{stamp}\n{scope}\n{}", hex_sha256(canonical.as_bytes()))
}

pub(super) fn hex_sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Whether a signature in hexadecimal is `right`, in time that does not depend on where they differ.
pub(super) fn same(given: &str, right: &[u8; 32]) -> bool {
    let mut bytes = [0; 32];
    hex::decode_to_slice(given, &mut bytes).is_ok() && bool::from(bytes.ct_eq(right))
}

fn hmac(key: &[u8], text: &[u8]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    mac.update(text);
    mac.finalize().into_bytes().into()
}
