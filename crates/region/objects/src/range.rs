//! The header `Range`: pure.
//!
//! Source: RFC 9110, section 14; S3 answers more than one range with the whole object.

use crate::errors::S3Error;

/// Some bytes of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u64,
    pub(crate) length: u64,
}

impl Span {
    /// `bytes 0-9/100`.
    pub(crate) fn content_range(self, size: u64) -> String {
        let last = (self.start + self.length).saturating_sub(1);
        format!("bytes {}-{last}/{size}", self.start)
    }
}

/// The bytes that are asked for; nothing where the header does not say that in a way that S3 takes.
pub(crate) fn parse(text: &str, size: u64) -> Result<Option<Span>, S3Error> {
    let unsatisfiable = || S3Error::InvalidRange { asked: text.to_owned(), size };
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().unwrap_or(u64::MAX))
    };
    let Some((first, last)) = text.trim().strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Ok(None);
    };
    let (first, last) = (first.trim(), last.trim());
    if first.is_empty() {
        let Some(count) = number(last) else { return Ok(None) };
        let length = count.min(size);
        return if length == 0 { Err(unsatisfiable()) } else { Ok(Some(Span { start: size - length, length })) };
    }
    let Some(start) = number(first) else { return Ok(None) };
    let end = match last {
        "" => u64::MAX,
        last => match number(last) {
            Some(last) if last >= start => last,
            _ => return Ok(None),
        },
    };
    if start >= size {
        return Err(unsatisfiable());
    }
    Ok(Some(Span { start, length: end.min(size - 1) - start + 1 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        let span = |start, length| Some(Some(Span { start, length }));
        let cases = [
            ("bytes=0-9", 100, span(0, 10)),
            ("bytes=90-", 100, span(90, 10)),
            ("bytes=-5", 100, span(95, 5)),
            ("bytes=-500", 100, span(0, 100)),
            ("bytes=0-18446744073709551616", 100, span(0, 100)),
            ("bytes=99-99", 100, span(99, 1)),
            ("bytes=100-", 100, None),
            ("bytes=-0", 100, None),
            ("bytes=0-", 0, None),
            ("bytes=5-4", 100, Some(None)),
            ("bytes=0-1,3-4", 100, Some(None)),
            ("bytes=+1-2", 100, Some(None)),
            ("bytes=-", 100, Some(None)),
            ("lines=1-2", 100, Some(None)),
        ];
        for (text, size, expected) in cases {
            assert_eq!(parse(text, size).ok(), expected, "{text}");
        }
        assert_eq!(Span { start: 90, length: 10 }.content_range(100), "bytes 90-99/100");
    }
}
