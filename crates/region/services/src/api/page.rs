//! Answers in pages.
//!
//! A token holds the last entry of the page before, so that what comes or goes between two pages neither repeats nor hides
//! anything else. It is bound to the question that it was given for: an invented one, or one of another question, is
//! refused.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::errors::ServicesError;

/// The most that a page holds.
const MOST: usize = 100;

/// How much of a question's hash a token carries.
const BOUND: usize = 12;

/// Which page is asked for.
pub(crate) struct Asked<'a> {
    /// The question: the operation and all that it filters by.
    pub(crate) question: &'a [&'a str],
    /// The token of the page.
    pub(crate) token: Option<&'a str>,
    /// The most that it should hold.
    pub(crate) max: Option<i64>,
    /// What it holds where nothing was said.
    pub(crate) usual: usize,
    /// The entries ascend.
    pub(crate) ascending: bool,
}

impl Asked<'_> {
    /// What binds a token that ends with `after` to this question.
    fn binding(&self, after: &str) -> [u8; BOUND] {
        let mut hash = Sha256::new();
        for part in self.question.iter().chain(&[after]) {
            hash.update(part.len().to_le_bytes());
            hash.update(part.as_bytes());
        }
        let mut bound = [0; BOUND];
        bound.copy_from_slice(&hash.finalize()[..BOUND]);
        bound
    }

    fn seal(&self, after: &str) -> String {
        URL_SAFE_NO_PAD.encode([&self.binding(after), after.as_bytes()].concat())
    }

    fn open(&self) -> Result<Option<String>, ServicesError> {
        let Some(token) = self.token else { return Ok(None) };
        let opened = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| {
            let (bound, after) = bytes.split_at_checked(BOUND)?;
            let after = String::from_utf8(after.to_vec()).ok()?;
            (self.binding(&after) == bound).then_some(after)
        });
        opened.map(Some).ok_or_else(|| ServicesError::parameter("Invalid token."))
    }
}

/// One page of sorted entries, and the token of the next.
pub(crate) fn page(entries: Vec<String>, asked: &Asked<'_>) -> Result<(Vec<String>, Option<String>), ServicesError> {
    let size = match asked.max {
        None => asked.usual,
        Some(max) => usize::try_from(max)
            .ok()
            .filter(|max| (1..=MOST).contains(max))
            .ok_or_else(|| ServicesError::parameter("maxResults must be between 1 and 100."))?,
    };
    let token = asked.open()?;
    let after = |entry: &String| match &token {
        None => true,
        Some(token) if asked.ascending => entry > token,
        Some(token) => entry < token,
    };
    let mut rest = entries.into_iter().filter(after);
    let page: Vec<String> = rest.by_ref().take(size).collect();
    let next = rest.next().and_then(|_| page.last().map(|last| asked.seal(last)));
    Ok((page, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked<'a>(question: &'a [&'a str], token: Option<&'a str>, ascending: bool) -> Asked<'a> {
        Asked { question, token, max: Some(3), usual: MOST, ascending }
    }

    #[test]
    fn pages_hold_everything_once_in_either_order() {
        for ascending in [true, false] {
            let mut entries: Vec<String> = (0..7).map(|number| format!("entry-{number}")).collect();
            if !ascending {
                entries.reverse();
            }
            let (mut seen, mut token): (Vec<String>, Option<String>) = (Vec::new(), None);
            loop {
                let (part, next) = page(entries.clone(), &asked(&["List"], token.as_deref(), ascending)).unwrap();
                seen.extend(part);
                token = next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(seen, entries);
        }
        let many = Asked { max: Some(101), ..asked(&["List"], None, true) };
        assert!(page(Vec::new(), &many).is_err());
    }

    #[test]
    fn a_token_belongs_to_its_question() {
        let entries: Vec<String> = (0..7).map(|number| format!("entry-{number}")).collect();
        let (_, token) = page(entries.clone(), &asked(&["List", "a", ""], None, true)).unwrap();
        let token = token.as_deref();
        assert!(page(entries.clone(), &asked(&["List", "a", ""], token, true)).is_ok());
        let invented = ["", "entry-2", "AAAA", "ä"].map(Some);
        let others = [&["List", "b", ""] as &[&str], &["List", "", "a"], &["Other", "a", ""]];
        let refused = invented.iter().map(|token| asked(&["List", "a", ""], *token, true));
        for asked in refused.chain(others.into_iter().map(|question| asked(question, token, true))) {
            assert_eq!(page(entries.clone(), &asked).unwrap_err().to_string(), "Invalid token.");
        }
    }
}
