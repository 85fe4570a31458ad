//! Places in a log, as clients see them: tokens of pages and the ids of events.
//!
//! A place is a time with the id of an entry: the order of both is the order of events, also across streams.

use crate::errors::LogsError;

/// A place: an event's time and id, or just before a time with the id 0.
pub(crate) type Place = (i64, i64);

fn digits((at, id): Place) -> String {
    format!("{:020}{id:036}", at.max(0))
}

fn parse(text: &str) -> Option<Place> {
    let valid = text.len() == 56 && text.bytes().all(|byte| byte.is_ascii_digit());
    valid.then(|| Some((text[..20].parse().ok()?, text[20..].parse().ok()?))).flatten()
}

/// `GetLogEvents`: where to go on, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Forward(Place),
    Backward(Place),
}

impl Token {
    pub(crate) fn parse(text: &str) -> Result<Self, LogsError> {
        let text = text.strip_suffix("/s").unwrap_or(text);
        let read = || match text.split_once('/')? {
            ("f", place) => Some(Self::Forward(parse(place)?)),
            ("b", place) => Some(Self::Backward(parse(place)?)),
            _ => None,
        };
        read().ok_or(LogsError::Token)
    }

    pub(crate) fn text(self) -> String {
        match self {
            Self::Forward(place) => format!("f/{}/s", digits(place)),
            Self::Backward(place) => format!("b/{}/s", digits(place)),
        }
    }
}

/// `FilterLogEvents`: the last place that was looked at.
pub(crate) fn page_token(place: Place) -> String {
    digits(place)
}

/// Reads [`page_token`].
pub(crate) fn read_page_token(text: &str) -> Result<Place, LogsError> {
    parse(text).ok_or(LogsError::Token)
}

/// An event's id: 56 digits, as AWS's are.
pub(crate) fn event_id(place: Place) -> String {
    digits(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_back() {
        for token in [Token::Forward((1_767_225_600_123, 42)), Token::Backward((0, 0))] {
            assert_eq!(Token::parse(&token.text()).unwrap(), token);
        }
        assert_eq!(read_page_token(&page_token((7, i64::MAX))).unwrap(), (7, i64::MAX));
        for bad in ["", "f", "f/", "f/12", "x/00", "ä".repeat(56).as_str()] {
            assert!(Token::parse(bad).is_err(), "{bad}");
        }
    }
}
