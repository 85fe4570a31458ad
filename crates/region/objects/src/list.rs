//! One page of a listing: pure.
//!
//! Keys that share what stands between the prefix and the next delimiter are rolled up into one common prefix, and are
//! jumped over rather than read. Source: S3 User Guide, "Organizing objects using prefixes".

/// The last character there is: a key that begins with a common prefix does not come after the prefix with this.
const LAST: char = '\u{10ffff}';

/// What is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    pub(crate) prefix: &'a str,
    /// Not empty.
    pub(crate) delimiter: Option<&'a str>,
    /// Only what comes after this key, or common prefix.
    pub(crate) after: Option<&'a str>,
    pub(crate) limit: usize,
}

/// An entry of a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Item<T> {
    Entry(String, T),
    Prefix(String),
}

impl<T> Item<T> {
    /// The key, or the common prefix.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Entry(name, _) | Self::Prefix(name) => name,
        }
    }
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<Item<T>>,
    /// There is more.
    pub(crate) truncated: bool,
}

/// Lists. `read` gives at most so many entries with the prefix that come after a key, in order; what `read` gives
/// nothing for does not count as an entry.
pub(crate) fn list<T>(
    wanted: Wanted<'_>,
    mut read: impl FnMut(Option<&str>, usize) -> Vec<(String, Option<T>)>,
) -> Page<T> {
    let mut page = Page { items: Vec::new(), truncated: false };
    if wanted.limit == 0 {
        return page;
    }
    let mut after = wanted.after.map(str::to_owned);
    let mut rolled = wanted.after.map(str::to_owned);
    loop {
        // Where much is rolled up, most of a long read would be jumped over.
        let asked = (wanted.limit - page.items.len() + 1).min(if wanted.delimiter.is_some() { 32 } else { usize::MAX });
        let found = read(after.as_deref(), asked);
        let whole = found.len() < asked;
        let mut jump = None;
        for (key, value) in found {
            let Some(value) = value else {
                after = Some(key);
                continue;
            };
            let common = common_prefix(&key, wanted);
            if common.is_some() && common == rolled {
                jump = common;
                after = Some(key);
                break;
            }
            if page.items.len() == wanted.limit {
                page.truncated = true;
                return page;
            }
            after = Some(key.clone());
            match common {
                Some(common) => {
                    rolled = Some(common.clone());
                    page.items.push(Item::Prefix(common.clone()));
                    jump = Some(common);
                    break;
                }
                None => page.items.push(Item::Entry(key, value)),
            }
        }
        match jump {
            Some(mut common) => {
                common.push(LAST);
                after = after.max(Some(common));
            }
            None if whole => return page,
            None => {}
        }
    }
}

fn common_prefix(key: &str, wanted: Wanted<'_>) -> Option<String> {
    let delimiter = wanted.delimiter?;
    let at = key.get(wanted.prefix.len()..)?.find(delimiter)?;
    key.get(..wanted.prefix.len() + at + delimiter.len()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn page(keys: &BTreeSet<String>, wanted: Wanted<'_>) -> Page<()> {
        list(wanted, |after, limit| {
            let found = keys.iter().filter(|key| key.starts_with(wanted.prefix));
            let found = found.filter(|key| after.is_none_or(|after| key.as_str() > after));
            found.take(limit).map(|key| (key.clone(), (!key.ends_with('!')).then_some(()))).collect()
        })
    }

    fn names(page: &Page<()>) -> Vec<&str> {
        page.items.iter().map(Item::name).collect()
    }

    fn set(keys: &[&str]) -> BTreeSet<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn folders_are_rolled_up() {
        let keys = set(&["a", "b/1", "b/2", "b/c/3", "b0", "d/4", "gone/5!", "h"]);
        let wanted = Wanted { delimiter: Some("/"), limit: 1000, ..Wanted::default() };
        assert_eq!(names(&page(&keys, wanted)), ["a", "b/", "b0", "d/", "h"]);
        let below = page(&keys, Wanted { prefix: "b/", ..wanted });
        assert_eq!(names(&below), ["b/1", "b/2", "b/c/"]);
        assert_eq!(below.items[2], Item::Prefix("b/c/".to_owned()));
        let two = page(&keys, Wanted { limit: 2, ..wanted });
        assert!(two.truncated);
        assert_eq!(names(&page(&keys, Wanted { after: Some("b/"), ..wanted })), ["b0", "d/", "h"]);
        assert!(!page(&keys, Wanted { after: Some("b0"), limit: 2, ..wanted }).truncated);
        assert!(page(&keys, Wanted { limit: 0, ..wanted }).items.is_empty());
    }

    proptest! {
        /// Pages of any size put together are the whole listing, and that is what a plain loop makes.
        #[test]
        fn pages_make_the_whole(
            keys in prop::collection::btree_set("[ab/!\u{10ffff}]{1,5}", 0..40),
            prefix in "[ab/]{0,2}",
            delimiter in prop::option::of(prop::sample::select(vec!["/", "a", "b/"])),
            limit in 1usize..6,
        ) {
            let wanted = Wanted { prefix: &prefix, delimiter, after: None, limit: 1000 };
            let mut plain: Vec<String> = Vec::new();
            for key in keys.iter().filter(|key| key.starts_with(&prefix) && !key.ends_with('!')) {
                let name = common_prefix(key, wanted).unwrap_or_else(|| key.clone());
                if !plain.contains(&name) {
                    plain.push(name);
                }
            }
            let (mut all, mut after) = (Vec::new(), None::<String>);
            loop {
                let page = page(&keys, Wanted { after: after.as_deref(), limit, ..wanted });
                all.extend(names(&page).into_iter().map(str::to_owned));
                prop_assert!(page.items.len() <= limit);
                if !page.truncated {
                    break;
                }
                after = all.last().cloned();
            }
            prop_assert_eq!(all, plain);
        }
    }
}
