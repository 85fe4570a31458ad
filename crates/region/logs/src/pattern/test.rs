//! Comparing one value: of a JSON member or of a column.

use regex::{Regex, RegexBuilder};

use super::lex::Word;

/// How large a regular expression may become.
const LARGEST: usize = 256 * 1024;

/// A comparison.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// The text is, or with `false` is not, this one.
    Text(bool, String),
    /// It fits, or does not, the regular expression.
    Like(bool, Regex),
    /// The number is so.
    Number(&'static str, f64),
}

/// A regular expression that can be used.
pub(super) fn regex(text: &str) -> Option<Regex> {
    RegexBuilder::new(text).size_limit(LARGEST).build().ok()
}

impl Test {
    /// From a sign and the word behind it.
    pub(super) fn of(sign: &'static str, word: &Word) -> Option<Self> {
        let equal = sign == "=";
        match (sign, word) {
            ("=" | "!=", Word::Quoted(text)) => Some(Self::Text(equal, text.clone())),
            ("=" | "!=", Word::Regex(text)) => Some(Self::Like(equal, regex(text)?)),
            ("=" | "!=", Word::Plain(text)) => match number(text) {
                Some(number) => Some(Self::Number(sign, number)),
                None => Some(Self::Text(equal, text.clone())),
            },
            ("<" | ">" | "<=" | ">=", Word::Plain(text)) => Some(Self::Number(sign, number(text)?)),
            _ => None,
        }
    }

    /// Whether a text fits. A number in it is compared as one.
    pub(super) fn fits(&self, value: &str) -> bool {
        match self {
            Self::Text(wanted, pattern) => stars(pattern, value) == *wanted,
            Self::Like(wanted, regex) => regex.is_match(value) == *wanted,
            Self::Number(sign, wanted) => match number(value) {
                Some(number) => compare(number, sign, *wanted),
                None => *sign == "!=",
            },
        }
    }
}

/// A number, also in scientific notation; nothing that only looks like one to Rust.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse().ok().filter(|_| plain)
}

#[expect(clippy::float_cmp, reason = "a number is the same or it is not")]
fn compare(number: f64, sign: &str, wanted: f64) -> bool {
    match sign {
        "=" => number == wanted,
        "!=" => number != wanted,
        "<" => number < wanted,
        ">" => number > wanted,
        "<=" => number <= wanted,
        _ => number >= wanted,
    }
}

/// Whether the whole text fits, where `*` stands for any characters.
fn stars(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}
