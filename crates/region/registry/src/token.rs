//! What nobody can forge: authorization tokens and the addresses of layers.
//!
//! Both are a JSON text with an HMAC of a key that is made at the first start and never leaves the store. An
//! authorization token says who asked for it, where, and when it ends; what its bearer may do is decided anew at every
//! request. Nothing has to be remembered for one.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use model::{Caller, Region, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use store::Digest;

use crate::model::RepositoryName;

/// How long an authorization token is good, as on AWS.
pub(crate) const TOKEN_LIFE: Duration = Duration::from_secs(12 * 3600);

/// How long the address of a layer is good.
pub(crate) const TICKET_LIFE: Duration = Duration::from_secs(3600);

/// The most that anybody sends as a token: AWS's own have under 3 KiB.
const MAX_TOKEN: usize = 8 * 1024;

/// Who logged in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Login {
    pub(crate) caller: Caller,
    pub(crate) region: Region,
    pub(crate) expires: Timestamp,
}

/// A layer that may be downloaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ticket {
    pub(crate) account: model::AccountId,
    pub(crate) region: Region,
    pub(crate) name: RepositoryName,
    pub(crate) digest: Digest,
    pub(crate) expires: Timestamp,
}

/// What a text can stand for. The purpose goes into the HMAC, so that one is never taken for the other.
pub(crate) trait Sealed: Serialize + DeserializeOwned {
    const PURPOSE: &'static [u8];
}

impl Sealed for Login {
    const PURPOSE: &'static [u8] = b"login\n";
}

impl Sealed for Ticket {
    const PURPOSE: &'static [u8] = b"layer\n";
}

/// The key.
pub(crate) struct Sealer(Hmac<Sha256>);

impl Sealer {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        let mut block = [0; 64];
        block[..32].copy_from_slice(key);
        Self(<Hmac<Sha256> as KeyInit>::new(&block.into()))
    }

    /// Seals a statement. Nothing where it cannot be written, which no statement here is.
    pub(crate) fn seal<T: Sealed>(&self, statement: &T) -> Option<String> {
        let text = URL_SAFE_NO_PAD.encode(serde_json::to_vec(statement).ok()?);
        let mac = self.mac::<T>(&text).finalize().into_bytes();
        Some(format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac)))
    }

    /// The statement, where it is ours.
    pub(crate) fn open<T: Sealed>(&self, sealed: &str) -> Option<T> {
        if sealed.len() > MAX_TOKEN {
            return None;
        }
        let (text, mac) = sealed.split_once('.')?;
        self.mac::<T>(text).verify_slice(&URL_SAFE_NO_PAD.decode(mac).ok()?).ok()?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()
    }

    fn mac<T: Sealed>(&self, text: &str) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(T::PURPOSE);
        mac.update(text.as_bytes());
        mac
    }
}

/// The token inside the header of Basic authentication. The user is always `AWS`.
pub(crate) fn from_basic(header: &str) -> Option<String> {
    let (scheme, text) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") || text.len() > 2 * MAX_TOKEN {
        return None;
    }
    let decoded = String::from_utf8(STANDARD.decode(text.trim()).ok()?).ok()?;
    decoded.strip_prefix("AWS:").map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn login() -> Login {
        Login {
            caller: Caller::root("123456789012".parse().unwrap()),
            region: "us-east-2".parse().unwrap(),
            expires: Timestamp::from_secs(1_800_000_000),
        }
    }

    #[test]
    fn a_token_opens_with_its_own_key_alone() {
        let sealer = Sealer::new(&[7; 32]);
        let token = sealer.seal(&login()).unwrap();
        assert_eq!(sealer.open::<Login>(&token), Some(login()));
        assert_eq!(Sealer::new(&[8; 32]).open::<Login>(&token), None);
        assert_eq!(sealer.open::<Ticket>(&token), None);
        assert_eq!(from_basic(&format!("Basic {}", STANDARD.encode(format!("AWS:{token}")))), Some(token));
    }

    proptest! {
        #[test]
        fn a_changed_token_does_not_open(at in any::<prop::sample::Index>(), to in "[A-Za-z0-9_.-]") {
            let sealer = Sealer::new(&[7; 32]);
            let token = sealer.seal(&login()).unwrap();
            let at = at.index(token.len());
            let changed = format!("{}{to}{}", &token[..at], &token[at + 1..]);
            // The last letter of each half carries bits that base64 ignores or refuses; the statement stays the same.
            prop_assert!(sealer.open::<Login>(&changed).is_none_or(|opened| opened == login()));
        }

        #[test]
        fn no_header_makes_it_panic(header in ".{0,100}") {
            let _ = from_basic(&header);
        }
    }
}
