//! Ranges of bytes, in the two forms that registries know.

/// The part of a blob that `Range: bytes=...` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it: no range, or a form that nobody has to understand.
    All,
    /// Start and length.
    Part(u64, u64),
    /// A range that the blob does not have.
    Outside,
}

/// Reads the header of a download. `size` is the blob's.
pub(super) fn wanted(header: Option<&str>, size: u64) -> Wanted {
    let Some(range) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else { return Wanted::All };
    let Some((first, last)) = range.split_once('-') else { return Wanted::All };
    let (first, last) = (first.trim(), last.trim());
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u64>().ok()).flatten();
    let (first, last) = match (first.is_empty(), last.is_empty()) {
        (true, false) => match number(last) {
            Some(0) => return Wanted::Outside,
            Some(count) => (size.saturating_sub(count), size.saturating_sub(1)),
            None => return Wanted::All,
        },
        (false, true) => match number(first) {
            Some(first) => (first, size.saturating_sub(1)),
            None => return Wanted::All,
        },
        (false, false) => match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => (first, last.min(size.saturating_sub(1))),
            _ => return Wanted::All,
        },
        (true, true) => return Wanted::All,
    };
    if first >= size { Wanted::Outside } else { Wanted::Part(first, last - first + 1) }
}

/// Reads `Content-Range: 0-1023` of an upload's part, with or without the `bytes ` and the `/*` that some clients add:
/// start and length.
pub(super) fn sent(header: &str) -> Option<(u64, u64)> {
    let range = header.trim();
    let range = range.strip_prefix("bytes").map_or(range, |rest| rest.trim_start_matches([' ', '=']));
    let range = range.split('/').next()?;
    let (first, last) = range.split_once('-')?;
    let (first, last) = (first.parse::<u64>().ok()?, last.parse::<u64>().ok()?);
    Some((first, last.checked_sub(first)?.checked_add(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn downloads() {
        for (header, expected) in [
            (None, Wanted::All),
            (Some("bytes=0-0"), Wanted::Part(0, 1)),
            (Some("bytes=2-"), Wanted::Part(2, 8)),
            (Some("bytes=-3"), Wanted::Part(7, 3)),
            (Some("bytes=-30"), Wanted::Part(0, 10)),
            (Some("bytes=5-100"), Wanted::Part(5, 5)),
            (Some("bytes=10-"), Wanted::Outside),
            (Some("bytes=-0"), Wanted::Outside),
            (Some("bytes=3-2"), Wanted::All),
            (Some("bytes=0-1,3-4"), Wanted::All),
            (Some("lines=0-1"), Wanted::All),
        ] {
            assert_eq!(wanted(header, 10), expected, "{header:?}");
        }
        assert_eq!(wanted(Some("bytes=0-"), 0), Wanted::Outside);
    }

    #[test]
    fn uploads() {
        for (header, expected) in [
            ("0-1023", Some((0, 1024))),
            ("bytes 5-5/*", Some((5, 1))),
            ("5-4", None),
            ("0-18446744073709551615", None),
            ("-", None),
            ("a-b", None),
        ] {
            assert_eq!(sent(header), expected, "{header}");
        }
    }

    proptest! {
        #[test]
        fn what_is_wanted_is_inside(header in "bytes=[0-9]{0,20}-[0-9]{0,20}", size in 0u64..50) {
            if let Wanted::Part(start, length) = wanted(Some(&header), size) {
                prop_assert!(length > 0 && start + length <= size);
            }
        }
    }
}
