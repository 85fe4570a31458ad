//! Sessions: temporary credentials that are kept nowhere.
//!
//! A token carries whom it is for and until when, sealed with a key of this region; the session's secret follows from
//! its access key. So a session survives a restart, costs no write, and cannot be forged or prolonged.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use host::Ids;
use model::{AccessKeyId, Terms, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The length of a seal.
const SEAL: usize = 32;

/// A session with what it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) of: Of,
    pub(crate) expires: Timestamp,
    pub(crate) terms: Terms,
}

/// Whose session it is. Ids tell that it is not another one who got the name later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Of {
    /// A role that somebody assumed.
    Role { role: String, id: String, session: String },
    /// A user who asked for it.
    User { name: String, id: String },
    /// The account's root.
    Root,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    key: AccessKeyId,
    #[serde(flatten)]
    session: Session,
}

/// What seals sessions.
pub(crate) struct Seal {
    token: Hmac<Sha256>,
    secret: Hmac<Sha256>,
}

impl Seal {
    pub(crate) fn new(key: &[u8]) -> Self {
        let named = |purpose: &[u8]| keyed(&mac(&keyed(key), &[purpose]));
        Self { token: named(b"token"), secret: named(b"secret") }
    }

    /// Begins a session.
    pub(crate) fn begin(&self, session: Session, ids: &dyn Ids) -> Option<door::Credentials> {
        let access_key: AccessKeyId = format!("ASIA{}", ids.base32(16)).parse().ok()?;
        let expires = session.expires;
        let payload = serde_json::to_vec(&Sealed { key: access_key.clone(), session }).ok()?;
        let mut bytes = mac(&self.token, &[&payload]).to_vec();
        bytes.extend_from_slice(&payload);
        let secret = self.secret(&access_key);
        Some(door::Credentials { access_key, secret, token: STANDARD.encode(bytes), expires })
    }

    /// The session of a token, where it belongs to the access key.
    pub(crate) fn open(&self, access_key: &AccessKeyId, token: &str) -> Option<Session> {
        let bytes = STANDARD.decode(token).ok()?;
        let (seal, payload) = bytes.split_at_checked(SEAL)?;
        if !bool::from(mac(&self.token, &[payload]).ct_eq(seal)) {
            return None;
        }
        let sealed: Sealed = serde_json::from_slice(payload).ok()?;
        (sealed.key == *access_key).then_some(sealed.session)
    }

    /// The secret of a session's access key.
    pub(crate) fn secret(&self, access_key: &AccessKeyId) -> String {
        let mut secret = STANDARD.encode(mac(&self.secret, &[access_key.as_str().as_bytes()]));
        secret.truncate(40);
        secret
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    Hmac::<Sha256>::new_from_slice(key).expect("a key of any length")
}

fn mac(keyed: &Hmac<Sha256>, parts: &[&[u8]]) -> [u8; SEAL] {
    let mut mac = keyed.clone();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_sealed_is_opened() {
        let ids = host::simulated::host().ids;
        let session = Session {
            of: Of::Role { role: "build".to_owned(), id: "AROA1".to_owned(), session: "s".to_owned() },
            expires: Timestamp::from_secs(9),
            terms: Terms::default(),
        };
        let seal = Seal::new(b"one");
        let credentials = seal.begin(session.clone(), &*ids).unwrap();
        let (key, token) = (&credentials.access_key, credentials.token.as_str());
        assert_eq!(seal.open(key, token), Some(session));
        assert_eq!(seal.secret(key), credentials.secret);
        assert_eq!(credentials.secret.len(), 40);

        assert_eq!(Seal::new(b"two").open(key, token), None);
        assert_eq!(seal.open(&"ASIAAAAAAAAAAAAAAAAZ".parse().unwrap(), token), None);
        let mut bytes = STANDARD.decode(token).unwrap();
        let last = bytes.len() - 3;
        bytes[last] ^= 1;
        assert_eq!(seal.open(key, &STANDARD.encode(bytes)), None);
        for text in ["", "AAAA", "not base64"] {
            assert_eq!(seal.open(key, text), None);
        }
    }
}
