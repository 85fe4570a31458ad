//! Answers in pages. A token is the last entry of the page before, so that what comes or goes between two pages neither
//! repeats nor hides anything else.

use crate::errors::ServicesError;

/// The most that a page holds, and what it holds where nothing was asked for.
const MOST: usize = 100;

/// One page of sorted entries, and the token of the next. `ascending` is the order of the entries.
pub(crate) fn page(
    entries: Vec<String>,
    token: Option<&str>,
    max: Option<i64>,
    ascending: bool,
) -> Result<(Vec<String>, Option<String>), ServicesError> {
    let size = match max {
        None => MOST,
        Some(max) => usize::try_from(max)
            .ok()
            .filter(|max| (1..=MOST).contains(max))
            .ok_or_else(|| ServicesError::parameter("Invalid maxResults: it must be between 1 and 100"))?,
    };
    let after = |entry: &String| match token {
        None => true,
        Some(token) if ascending => entry.as_str() > token,
        Some(token) => entry.as_str() < token,
    };
    let mut rest = entries.into_iter().filter(after);
    let page: Vec<String> = rest.by_ref().take(size).collect();
    let next = rest.next().and_then(|_| page.last().cloned());
    Ok((page, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_hold_everything_once_in_either_order() {
        for ascending in [true, false] {
            let mut entries: Vec<String> = (0..7).map(|number| format!("entry-{number}")).collect();
            if !ascending {
                entries.reverse();
            }
            let (mut seen, mut token): (Vec<String>, Option<String>) = (Vec::new(), None);
            loop {
                let (part, next) = page(entries.clone(), token.as_deref(), Some(3), ascending).unwrap();
                seen.extend(part);
                token = next;
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(seen, entries);
        }
        assert!(page(Vec::new(), None, Some(101), true).is_err());
    }
}
