//! Lists in pages, as IAM gives them.

use crate::IdentityError;

/// A page of a list.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) truncated: bool,
    /// Where the next page begins.
    pub(crate) marker: Option<String>,
}

/// How many items a page has where the caller does not say.
const USUAL: i64 = 100;

/// The page that `marker` asks for, of items that are sorted by their keys. `list` is the operation with all that it
/// filters by: a marker is good for its own list alone.
pub(crate) fn page<T>(
    list: &[&str],
    sorted: impl IntoIterator<Item = (String, T)>,
    marker: Option<&str>,
    most: Option<i64>,
) -> Result<Page<T>, IdentityError> {
    let size = usize::try_from(most.unwrap_or(USUAL)).unwrap_or(1);
    let page = door::Page { question: list, token: marker, size, descending: false }.of(sorted);
    let (items, marker) = page.map_err(|_| IdentityError::Input("Invalid Marker.".to_owned()))?;
    Ok(Page { items, truncated: marker.is_some(), marker })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<(String, usize)> = (0..7).map(|n| (format!("k{n}"), n)).collect();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = page(&["It"], all.clone(), marker.as_deref(), Some(3)).unwrap();
            seen.extend(page.items);
            marker = page.marker;
            assert_eq!(page.truncated, marker.is_some());
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6]);
        let marker = page(&["It"], all.clone(), None, Some(3)).unwrap().marker;
        assert!(page(&["It"], all.clone(), Some("invented"), None).is_err());
        assert!(page(&["Another"], all, marker.as_deref(), None).is_err(), "of another list");
    }
}
