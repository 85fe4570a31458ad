//! Where an event of several lines begins: the options `awslogs-multiline-pattern` and `awslogs-datetime-format` of the
//! log driver. Pure.
//!
//! Source: Docker's documentation, "Amazon CloudWatch Logs logging driver": both tell what a first line looks like, by a
//! regular expression or by a time in the form of Python's `strftime`, around which it is one as well.

use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};

const PATTERN: &str = "awslogs-multiline-pattern";
const FORMAT: &str = "awslogs-datetime-format";

/// More than a pattern is ever compiled to.
const SIZE: usize = 1 << 20;

/// What a first line looks like; nothing where each line is an event.
pub(crate) fn first_line(options: &BTreeMap<String, String>) -> Result<Option<Regex>, String> {
    let given = |name: &str| options.get(name).filter(|text| !text.is_empty());
    let (name, text) = match (given(PATTERN), given(FORMAT)) {
        (Some(_), Some(_)) => {
            return Err(format!("You cannot configure log opt '{FORMAT}' and '{PATTERN}' at the same time"));
        }
        (Some(pattern), None) => (PATTERN, pattern.clone()),
        (None, Some(format)) => (FORMAT, of_time(format)),
        (None, None) => return Ok(None),
    };
    let read = RegexBuilder::new(&text).size_limit(SIZE).build();
    read.map(Some).map_err(|_| format!("awslogs could not parse multiline pattern key {name}"))
}

/// A time's form as a regular expression.
fn of_time(format: &str) -> String {
    let mut pattern = String::new();
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            pattern.push(letter);
            continue;
        }
        match letters.next() {
            Some(directive) => match directive_of(directive) {
                Some(known) => pattern.push_str(known),
                None => pattern.extend(['%', directive]),
            },
            None => pattern.push('%'),
        }
    }
    pattern
}

const fn directive_of(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a' => "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
        'A' => "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        'b' => "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
        'B' => "(?:January|February|March|April|May|June|July|August|September|October|November|December)",
        'd' => r"(?:0[1-9]|[12]\d|3[01])",
        'f' => r"\d{6}",
        'H' => r"(?:[01]\d|2[0-3])",
        'I' => r"(?:0\d|1[0-2])",
        'j' => r"(?:[0-2]\d\d|3[0-5]\d|36[0-6])",
        'L' => r"\.\d{3}",
        'm' => r"(?:0[1-9]|1[0-2])",
        'M' | 'S' => r"[0-5]\d",
        'p' => "[AP]M",
        'w' => "[0-6]",
        'y' => r"\d{2}",
        'Y' => r"\d{4}",
        'z' => r"[+-]\d{4}",
        'Z' => "[A-Z]{1,4}T",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(pairs: &[(&str, &str)]) -> Result<Option<Regex>, String> {
        first_line(&pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_time_begins_an_event() {
        let pattern = first(&[(FORMAT, r"\[%b %d, %Y %H:%M:%S\]")]).unwrap().unwrap();
        assert!(pattern.is_match("[Nov 25, 2026 20:15:00] started"));
        assert!(!pattern.is_match("    at com.example.Main [Nov 32, 2026 20:15:00]"));
        let pattern = first(&[(FORMAT, "%Y-%m-%dT%H:%M:%S%L")]).unwrap().unwrap();
        assert!(pattern.is_match("2026-11-25T20:15:00.123Z  INFO"));
    }

    #[test]
    fn either_or_and_only_what_can_be_read() {
        assert!(first(&[("mode", "blocking")]).unwrap().is_none());
        let both =
            "You cannot configure log opt 'awslogs-datetime-format' and 'awslogs-multiline-pattern' at the same time";
        assert_eq!(first(&[(PATTERN, "^INFO"), (FORMAT, "%Y")]).unwrap_err(), both);
        assert!(first(&[(PATTERN, "(")]).unwrap_err().starts_with("awslogs could not parse"));
        assert!(first(&[(PATTERN, r"(\w{1000}){1000}")]).is_err(), "bounded");
    }
}
