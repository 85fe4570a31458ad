//! Filters and pages: the same for everything that EC2 describes.
//!
//! Values of one filter are alternatives, several filters must all fit. `*` and `?` stand for characters. A filter that
//! this region does not know is refused, as EC2 refuses one.
//!
//! Source: Amazon EC2 User Guide, "List and filter using the CLI and API".

use door::Page;
use shapes_ec2::{Filter, Tag};

use crate::errors::{NetworkError, invalid, not_found, refused};

/// The most of a page where nobody says how many.
const PAGE: usize = 1000;

/// What can be described.
pub(crate) trait Described {
    /// The names of its filters, without those of tags.
    const FILTERS: &'static [&'static str];
    /// Its id: what it is sorted by.
    fn id(&self) -> &str;
    /// The values that one of [`Described::FILTERS`] is compared with.
    fn values(&self, filter: &str) -> Vec<String>;
    /// Its tags; nothing where it can have none.
    fn tags(&self) -> &[Tag];
}

/// What a request asks for.
pub(crate) struct Question<'a> {
    pub(crate) ids: Option<&'a [String]>,
    pub(crate) filters: Option<&'a [Filter]>,
    pub(crate) max: Option<i64>,
    pub(crate) token: Option<&'a str>,
}

/// What a request to describe things asks for; `ids` is its member with the ids.
macro_rules! question {
    ($input:expr, $ids:ident) => {
        $crate::filters::Question {
            ids: $input.$ids.as_deref(),
            filters: $input.filters.as_deref(),
            max: $input.max_results,
            token: $input.next_token.as_deref(),
        }
    };
}
pub(crate) use question;

/// Those of `all` that are asked for, and the token of the next page.
pub(crate) fn answer<T: Described>(
    mut all: Vec<T>,
    question: &Question<'_>,
) -> Result<(Vec<T>, Option<String>), NetworkError> {
    let ids = question.ids.unwrap_or_default();
    if let Some(missing) = ids.iter().find(|id| !all.iter().any(|one| one.id() == id.as_str())) {
        return Err(not_found(missing));
    }
    if !ids.is_empty() && question.max.is_some() {
        let text = "The parameter MaxResults cannot be used with a list of ids";
        return Err(refused("InvalidParameterCombination", text));
    }
    for filter in question.filters.unwrap_or_default() {
        let name = filter.name.as_deref().unwrap_or_default();
        let key = name.strip_prefix("tag:");
        if key.is_none() && name != "tag-key" && !T::FILTERS.contains(&name) {
            return Err(invalid(format!("The filter '{name}' is invalid")));
        }
        let wanted = filter.values.as_deref().unwrap_or_default();
        all.retain(|one| {
            let have = match key {
                Some(key) => values_of(one.tags(), key),
                None if name == "tag-key" => one.tags().iter().filter_map(|tag| tag.key.clone()).collect(),
                None => one.values(name),
            };
            have.iter().any(|value| wanted.iter().any(|pattern| fits(pattern, value)))
        });
    }
    if !ids.is_empty() {
        all.retain(|one| ids.iter().any(|id| id == one.id()));
    }
    all.sort_by(|a, b| a.id().cmp(b.id()));
    let filters = serde_json::to_string(&question.filters).unwrap_or_default();
    let page = Page {
        question: &[std::any::type_name::<T>(), &filters],
        token: question.token,
        size: question.max.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE),
        descending: false,
    };
    page.of(all.into_iter().map(|one| (one.id().to_owned(), one)))
        .map_err(|_| refused("InvalidNextToken", "The specified nextToken is not valid."))
}

fn values_of(tags: &[Tag], key: &str) -> Vec<String> {
    tags.iter().filter(|tag| tag.key.as_deref() == Some(key)).filter_map(|tag| tag.value.clone()).collect()
}

/// Whether the whole text fits a pattern with `*` and `?`.
fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t, mut retry) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(c) if *c == '?' || *c == text[t] => (p, t) = (p + 1, t + 1),
            _ => match retry {
                Some((after, from)) => {
                    retry = Some((after, from + 1));
                    (p, t) = (after, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_fit_as_documented() {
        for (pattern, text, expected) in [
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("abc", "abcd", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}
