//! Answers in the door's pages, with ECS's bounds and its word for a token that is none.

use door::Page;

use crate::errors::ServicesError;

/// The most that a page holds.
const MOST: usize = 100;

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

/// One page of sorted entries, and the token of the next.
pub(crate) fn page(entries: Vec<String>, asked: &Asked<'_>) -> Result<(Vec<String>, Option<String>), ServicesError> {
    let size = match asked.max {
        None => asked.usual,
        Some(max) => usize::try_from(max)
            .ok()
            .filter(|max| (1..=MOST).contains(max))
            .ok_or_else(|| ServicesError::parameter("maxResults must be between 1 and 100."))?,
    };
    let page = Page { question: asked.question, token: asked.token, size, descending: !asked.ascending };
    page.of(entries.into_iter().map(|entry| (entry.clone(), entry)))
        .map_err(|_| ServicesError::parameter("Invalid token."))
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
