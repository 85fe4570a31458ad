//! Pages: everything is listed in the order in which it was made, and a marker is the last ARN of the page before.

use crate::errors::{BalancingError, invalid};

/// The most on a page, and the size where none is named.
const PAGE: usize = 400;

/// Things with their ARNs, and the next marker.
type Page<T> = (Vec<(String, T)>, Option<String>);

/// A page of ARNs with their things, and the next marker.
pub(super) fn page<T>(
    all: Vec<(String, T)>,
    marker: Option<&str>,
    size: Option<i64>,
) -> Result<Page<T>, BalancingError> {
    let from = match marker {
        None => 0,
        Some(marker) => {
            let at = all.iter().position(|(arn, _)| arn == marker);
            at.ok_or_else(|| invalid(format!("Invalid marker '{marker}'")))? + 1
        }
    };
    let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE);
    let more = all.len() > from + size;
    let page: Vec<(String, T)> = all.into_iter().skip(from).take(size).collect();
    let next = page.last().filter(|_| more).map(|(arn, _)| arn.clone());
    Ok((page, next))
}
