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

/// The page that `marker` asks for, of items that are sorted by their keys.
pub(crate) fn page<T>(
    sorted: impl IntoIterator<Item = (String, T)>,
    marker: Option<&str>,
    most: Option<i64>,
) -> Result<Page<T>, IdentityError> {
    let after = match marker {
        None => None,
        Some(marker) => {
            let invalid = || IdentityError::Input("Invalid Marker.".to_owned());
            let bytes = hex::decode(marker).map_err(|_| invalid())?;
            Some(String::from_utf8(bytes).map_err(|_| invalid())?)
        }
    };
    let most = usize::try_from(most.unwrap_or(USUAL)).unwrap_or(1).max(1);
    let mut rest = sorted.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
    let mut last = None;
    let mut items = Vec::new();
    for (key, item) in rest.by_ref().take(most) {
        last = Some(key);
        items.push(item);
    }
    let truncated = rest.next().is_some();
    let marker = last.filter(|_| truncated).map(hex::encode);
    Ok(Page { items, truncated, marker })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<(String, usize)> = (0..7).map(|n| (format!("k{n}"), n)).collect();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = page(all.clone(), marker.as_deref(), Some(3)).unwrap();
            seen.extend(page.items);
            marker = page.marker;
            assert_eq!(page.truncated, marker.is_some());
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6]);
        assert!(page(all, Some("not hex"), None).is_err());
    }
}
