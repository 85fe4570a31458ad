//! Lists in pages.

use door::Page;

use crate::errors::PipelinesError;

/// What a caller asked for of a list.
pub(super) struct Asked<'a> {
    /// The operation and what else tells this list from others.
    pub(super) list: &'a [&'a str],
    pub(super) token: Option<&'a str>,
    pub(super) most: Option<i64>,
    /// How many are shown where nothing is asked for.
    pub(super) usual: usize,
}

impl Asked<'_> {
    /// One page of `items`, which are in the order of their keys, up or down, and the next page's token.
    pub(super) fn page<T>(&self, items: Vec<(String, T)>) -> Result<(Vec<T>, Option<String>), PipelinesError> {
        let descending = matches!((items.first(), items.last()), (Some(first), Some(last)) if first.0 > last.0);
        let most = self.most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
        let page = Page { question: self.list, token: self.token, size: most.unwrap_or(self.usual), descending };
        page.of(items).map_err(|_| PipelinesError::NextToken)
    }
}
