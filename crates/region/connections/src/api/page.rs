//! Lists in pages.

use crate::errors::ConnectionsError;

/// The items of a page that follow `token`, and the token of the next page. `sorted` is in the order of its keys.
pub(super) fn page<T>(
    sorted: Vec<(String, T)>,
    token: Option<&str>,
    most: usize,
) -> Result<(Vec<T>, Option<String>), ConnectionsError> {
    let after = match token {
        None => None,
        Some(token) => {
            let decoded = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            Some(decoded.ok_or_else(|| ConnectionsError::invalid("The NextToken is not one of this list"))?)
        }
    };
    let mut rest = sorted.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
    let (mut items, mut last) = (Vec::new(), None);
    for (key, item) in rest.by_ref().take(most.max(1)) {
        items.push(item);
        last = Some(key);
    }
    let more = rest.next().is_some();
    Ok((items, last.filter(|_| more).map(hex::encode)))
}

/// How many items a page has: what was asked for, else as many as there may be.
pub(super) fn size(asked: Option<i64>) -> usize {
    asked.and_then(|asked| usize::try_from(asked).ok()).filter(|asked| *asked > 0).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<_> = (0..5).map(|n| (format!("k{n}"), n)).collect();
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let (items, next) = page(all.clone(), token.as_deref(), 2).unwrap();
            seen.extend(items);
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, [0, 1, 2, 3, 4]);
        assert!(page(all, Some("nonsense"), 2).is_err());
    }
}
