//! Patterns for columns: `[ip, user, ..., status = 4* && status != 403, bytes > 1000]`.
//!
//! A message's fields lie between spaces; what is in square brackets or quotation marks is one field.
//!
//! Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for space-delimited log events".

use super::lex::{Word, words};
use super::test::Test;

/// What each field must be.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    before: Vec<Column>,
    /// After `...`, which stands for any number of fields.
    after: Option<Vec<Column>>,
}

/// Alternatives, each of which is several tests at once. None: anything.
type Column = Vec<Vec<Test>>;

impl Columns {
    /// Reads a pattern, brackets included.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('[')?.strip_suffix(']')?;
        let words = words(inner)?;
        let mut columns = Self { before: Vec::new(), after: None };
        for part in words.split(|word| *word == Word::Sign(",")) {
            match part {
                [Word::Sign("...")] if columns.after.is_none() => columns.after = Some(Vec::new()),
                part => {
                    let column = column(part)?;
                    match &mut columns.after {
                        Some(after) => after.push(column),
                        None => columns.before.push(column),
                    }
                }
            }
        }
        Some(columns)
    }

    /// Whether a message has these fields.
    pub(super) fn fits(&self, message: &str) -> bool {
        let fields = fields(message);
        let all =
            |columns: &[Column], fields: &[&str]| columns.iter().zip(fields).all(|(column, field)| fits(column, field));
        match &self.after {
            None => fields.len() == self.before.len() && all(&self.before, &fields),
            Some(after) => {
                let rest = fields.len().checked_sub(after.len()).filter(|rest| *rest >= self.before.len());
                rest.is_some_and(|rest| all(&self.before, &fields) && all(after, &fields[rest..]))
            }
        }
    }
}

fn fits(column: &Column, field: &str) -> bool {
    column.is_empty() || column.iter().any(|tests| tests.iter().all(|test| test.fits(field)))
}

/// `name`, `name = 1`, `name = 1 || name = 2`, `name != 1 && name < 5`: one name.
fn column(words: &[Word]) -> Option<Column> {
    let named = |word: &Word| matches!(word, Word::Plain(name) if name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'));
    match words {
        [name] if named(name) => return Some(Vec::new()),
        [] => return None,
        _ => {}
    }
    let mut column = Vec::new();
    for alternative in words.split(|word| *word == Word::Sign("||")) {
        let mut tests = Vec::new();
        for test in alternative.split(|word| *word == Word::Sign("&&")) {
            match test {
                [name, Word::Sign(sign), value] if named(name) && *name == words[0] => {
                    tests.push(Test::of(sign, value)?);
                }
                _ => return None,
            }
        }
        column.push(tests);
    }
    Some(column)
}

fn fields(message: &str) -> Vec<&str> {
    let mut fields = Vec::new();
    let mut rest = message.trim_start();
    while !rest.is_empty() {
        let close = match rest.as_bytes()[0] {
            b'"' => Some('"'),
            b'[' => Some(']'),
            _ => None,
        };
        let end = close.and_then(|close| rest[1..].find(close));
        let (field, after) = match end {
            Some(end) => (&rest[1..=end], &rest[end + 2..]),
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        fields.push(field);
        rest = after.trim_start();
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_as_documented() {
        let line = r#"127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;
        for (pattern, fits) in [
            ("[ip, user, username, timestamp, request, status_code, bytes]", true),
            ("[ip, user, username, timestamp, request, status_code]", false),
            ("[ip, user, username, timestamp, request, status_code = 404, bytes]", true),
            ("[ip, user, username, timestamp, request =*.html*, status_code = 4*, bytes > 1000]", true),
            ("[..., status_code = 4* && status_code != 403, bytes]", true),
            ("[ip != 127*, ...]", false),
            ("[..., bytes < 1000]", false),
            ("[ip, ..., status_code = 404 || status_code = 410, bytes]", true),
            ("[ip=%127\\.0\\.0\\.[1-9]%, ...]", true),
            ("[a, b, c, d, e, f, g, h, ...]", false),
        ] {
            let read = Columns::parse(pattern);
            assert_eq!(read.expect(pattern).fits(line), fits, "{pattern}");
        }
        for bad in ["[", "[]", "[a,,b]", "[a =]", "[a = 1 || b = 2]", "[..., ...]", "[a < x]"] {
            assert!(Columns::parse(bad).is_none(), "{bad}");
        }
    }
}
