//! Lists in pages.
//!
//! A page's token is the key of the last item that was shown, signed together with the list that it is of: a token that
//! nobody was given, or that belongs to another list, is refused, and what is added meanwhile moves nothing.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::errors::PipelinesError;
use crate::room::Pipelines;

/// How many bytes of the signature a token carries.
const SIGNED: usize = 16;

/// What a caller asked for of a list.
pub(super) struct Asked<'a> {
    /// The operation and what else tells this list from others.
    pub(super) list: &'a [&'a str],
    pub(super) token: Option<&'a str>,
    pub(super) most: Option<i64>,
    /// How many are shown where nothing is asked for.
    pub(super) usual: usize,
}

impl Pipelines {
    /// One page of `items`, which are in the order of their keys, up or down, and the next page's token.
    pub(super) fn page<T>(
        &self,
        items: Vec<(String, T)>,
        asked: &Asked<'_>,
    ) -> Result<(Vec<T>, Option<String>), PipelinesError> {
        let list = asked.list.join("\n");
        let after = asked.token.map(|token| open(&self.secret, &list, token)).transpose()?;
        let falling = matches!((items.first(), items.last()), (Some(first), Some(last)) if first.0 > last.0);
        let follows = |key: &String| match &after {
            Some(after) if falling => key < after,
            Some(after) => key > after,
            None => true,
        };
        let most = asked.most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
        let mut rest = items.into_iter().filter(|(key, _)| follows(key));
        let (mut shown, mut last) = (Vec::new(), None);
        for (key, item) in rest.by_ref().take(most.unwrap_or(asked.usual)) {
            shown.push(item);
            last = Some(key);
        }
        let more = rest.next().is_some();
        Ok((shown, last.filter(|_| more).map(|key| seal(&self.secret, &list, &key))))
    }
}

fn sign(secret: &[u8], list: &str, key: &str) -> Vec<u8> {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return Vec::new() };
    mac.update(list.as_bytes());
    mac.update(b"\0");
    mac.update(key.as_bytes());
    let signed = mac.finalize().into_bytes();
    signed.iter().copied().take(SIGNED).collect()
}

fn seal(secret: &[u8], list: &str, key: &str) -> String {
    let mut token = sign(secret, list, key);
    token.extend(key.as_bytes());
    hex::encode(token)
}

fn open(secret: &[u8], list: &str, token: &str) -> Result<String, PipelinesError> {
    let bytes = hex::decode(token).map_err(|_| PipelinesError::NextToken)?;
    let (signed, key) = bytes.split_at_checked(SIGNED).ok_or(PipelinesError::NextToken)?;
    let key = std::str::from_utf8(key).map_err(|_| PipelinesError::NextToken)?;
    let good = sign(secret, list, key) == signed;
    good.then(|| key.to_owned()).ok_or(PipelinesError::NextToken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_for_its_list_alone() {
        let token = seal(b"secret", "ListPipelines", "a/b");
        assert_eq!(open(b"secret", "ListPipelines", &token).unwrap(), "a/b");
        for (secret, list, token) in [
            (&b"secret"[..], "ListTags", token.as_str()),
            (b"other", "ListPipelines", &token),
            (b"secret", "ListPipelines", "5"),
            (b"secret", "ListPipelines", ""),
            (b"secret", "ListPipelines", "00112233445566778899aabbccddeeff61"),
        ] {
            assert!(open(secret, list, token).is_err(), "{token}");
        }
    }
}
