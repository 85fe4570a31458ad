//! Pages: everything is listed in one order, and a marker says where in it the page before ended.

use door::Page;
use model::Timestamp;

use crate::errors::{BalancingError, invalid};

/// The most on a page, and the size where none is named.
const PAGE: usize = 400;

/// The place of a thing in its list: those made earlier come first.
pub(super) fn place(at: Timestamp, arn: &str) -> String {
    format!("{:020}/{arn}", at.millis())
}

/// A page of things with their places, and the next marker. `question` is what was asked, without marker and size.
pub(super) fn page<T>(
    mut all: Vec<(String, T)>,
    question: &[&str],
    marker: Option<&str>,
    size: Option<i64>,
) -> Result<(Vec<T>, Option<String>), BalancingError> {
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE);
    let page = Page { question, token: marker, size, descending: false };
    page.of(all).map_err(|_| invalid(format!("Invalid marker '{}'", marker.unwrap_or_default())))
}
