//! Lists in pages.
//!
//! A token holds the last key of the page before, so that what comes or goes between two pages neither repeats nor hides
//! anything else. It is bound to the question that it was given for: an invented one, or one of another question, is
//! none.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// How much of a question's hash a token carries.
const BOUND: usize = 12;

/// Which page of a list is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The question: the operation and all that it filters by.
    pub question: &'a [&'a str],
    /// The token of the page; none for the first.
    pub token: Option<&'a str>,
    /// The most that it holds.
    pub size: usize,
    /// The keys descend.
    pub descending: bool,
}

/// The token is not one of this question's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the token is not of this list")]
pub struct BadToken;

impl Page<'_> {
    /// The page of a list that is sorted by its keys, and the token of the next one.
    ///
    /// # Errors
    /// Where the token is none of this question's.
    pub fn of<T>(&self, sorted: impl IntoIterator<Item = (String, T)>) -> Result<(Vec<T>, Option<String>), BadToken> {
        let after = self.token.map(|token| self.open(token).ok_or(BadToken)).transpose()?;
        let mut rest = sorted.into_iter().filter(|(key, _)| match &after {
            None => true,
            Some(after) if self.descending => key < after,
            Some(after) => key > after,
        });
        let mut last = None;
        let mut page = Vec::new();
        for (key, item) in rest.by_ref().take(self.size.max(1)) {
            last = Some(key);
            page.push(item);
        }
        let next = last.filter(|_| rest.next().is_some()).map(|last| self.seal(&last));
        Ok((page, next))
    }

    fn bound(&self, after: &str) -> [u8; BOUND] {
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
        URL_SAFE_NO_PAD.encode([&self.bound(after), after.as_bytes()].concat())
    }

    fn open(&self, token: &str) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (bound, after) = bytes.split_at_checked(BOUND)?;
        let after = String::from_utf8(after.to_vec()).ok()?;
        (self.bound(&after) == bound).then_some(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page<'a>(question: &'a [&'a str], token: Option<&'a str>, descending: bool) -> Page<'a> {
        Page { question, token, size: 3, descending }
    }

    #[test]
    fn pages_hold_everything_once_in_either_order() {
        for descending in [false, true] {
            let mut all: Vec<(String, usize)> = (0..7).map(|number| (format!("k{number}"), number)).collect();
            if descending {
                all.reverse();
            }
            let (mut seen, mut token): (Vec<usize>, Option<String>) = (Vec::new(), None);
            loop {
                let (part, next) = page(&["List"], token.as_deref(), descending).of(all.clone()).unwrap();
                seen.extend(part);
                token = next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(seen, all.iter().map(|(_, number)| *number).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_token_belongs_to_its_question() {
        let all: Vec<(String, usize)> = (0..7).map(|number| (format!("k{number}"), number)).collect();
        let token = page(&["List", "a", ""], None, false).of(all.clone()).unwrap().1.unwrap();
        assert!(page(&["List", "a", ""], Some(&token), false).of(all.clone()).is_ok());
        for question in [&["List", "b", ""], &["List", "", "a"], &["Other", "a", ""]] {
            assert_eq!(page(question, Some(&token), false).of(all.clone()), Err(BadToken));
        }
        for invented in ["", "k2", "AAAA", "ä"] {
            assert_eq!(page(&["List", "a", ""], Some(invented), false).of(all.clone()), Err(BadToken));
        }
    }
}
