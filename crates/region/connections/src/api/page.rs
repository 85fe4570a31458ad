//! Lists in pages.

use door::{Call, Page};

use crate::errors::ConnectionsError;

/// A page of a list that is in the order of its keys, and the token of the next one. `list` is the operation with all that
/// it filters by.
pub(super) fn page<T>(
    call: &Call,
    list: &[&str],
    sorted: Vec<(String, T)>,
    token: Option<&str>,
    most: Option<i64>,
) -> Result<(Vec<T>, Option<String>), ConnectionsError> {
    let question: Vec<&str> = [call.account.as_str(), call.region.as_str()].iter().chain(list).copied().collect();
    let page = Page { question: &question, token, size: size(most), descending: false };
    page.of(sorted).map_err(|_| ConnectionsError::invalid("The NextToken is not one of this list"))
}

/// How many items a page has: what was asked for, else as many as there may be.
pub(super) fn size(asked: Option<i64>) -> usize {
    asked.and_then(|asked| usize::try_from(asked).ok()).filter(|asked| *asked > 0).unwrap_or(100)
}
