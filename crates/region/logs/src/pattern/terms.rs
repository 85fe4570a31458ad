//! Terms: `ERROR`, `"user not found"`, `-DEBUG` (without it), `?ERROR ?WARN` (one of them), `%4[0-9]+%` (a regular
//! expression). All plain terms must be there, in any order, in this case of letters. Where optional terms stand beside
//! plain ones, AWS ignores their question marks; that is refused here, so that nobody relies on it.
//!
//! Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for unstructured log events".

use regex::Regex;

use super::test::regex;
use crate::errors::LogsError;

/// What must be there, and what must not.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    all: Vec<Term>,
    any: Vec<Term>,
    none: Vec<Term>,
}

#[derive(Debug, Clone)]
enum Term {
    Text(String),
    Like(Regex),
}

impl Term {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Self::Text(text) => message.contains(text.as_str()),
            Self::Like(regex) => regex.is_match(message),
        }
    }
}

impl Terms {
    pub(crate) fn parse(text: &str) -> Result<Self, LogsError> {
        let unsupported =
            |what: &str| Err(LogsError::parameter(format!("filterPattern: {what} are not supported by this region")));
        let mut pattern = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (list, term) = match rest.chars().next() {
                Some('?') => (&mut pattern.any, &rest[1..]),
                Some('-') => (&mut pattern.none, &rest[1..]),
                _ => (&mut pattern.all, rest),
            };
            let (term, after) = take(term)?;
            list.push(term);
            rest = after.trim_start();
        }
        let beside = !pattern.all.is_empty() || !pattern.none.is_empty();
        if beside && !pattern.any.is_empty() {
            return unsupported("optional terms (?a) beside other terms, where AWS ignores the question marks,");
        }
        Ok(pattern)
    }

    pub(crate) fn fits(&self, message: &str) -> bool {
        let has = |term: &Term| term.is_in(message);
        self.all.iter().all(has) && !self.none.iter().any(has) && (self.any.is_empty() || self.any.iter().any(has))
    }
}

/// The next term, and what follows it.
fn take(text: &str) -> Result<(Term, &str), LogsError> {
    let invalid = || LogsError::Pattern;
    if let Some(inner) = text.strip_prefix('%') {
        let (inner, rest) = inner.split_once('%').ok_or_else(invalid)?;
        return Ok((Term::Like(regex(inner).ok_or_else(invalid)?), rest));
    }
    if let Some(quoted) = text.strip_prefix('"') {
        let mut term = String::new();
        let mut letters = quoted.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => return Ok((Term::Text(term), &quoted[at + 1..])),
                '\\' => term.push(letters.next().ok_or_else(invalid)?.1),
                _ => term.push(letter),
            }
        }
        return Err(invalid());
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (term, rest) = text.split_at(end);
    // Anything else must stand in quotation marks.
    let plain = term.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if term.is_empty() || !plain { Err(invalid()) } else { Ok((Term::Text(term.to_owned()), rest)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_as_documented() {
        let line = "[ERROR 419] MISSING ARGUMENTS for user_id=7";
        for (pattern, fits) in [
            ("", true),
            ("ERROR", true),
            ("error", false),
            ("ERROR ARGUMENTS", true),
            ("ERROR WARN", false),
            ("?WARN ?MISSING", true),
            ("?WARN ?INFO", false),
            ("ERROR -ARGUMENTS", false),
            ("-WARN", true),
            ("\"[ERROR 419]\"", true),
            ("-\"user_id=7\"", false),
            ("\"a \\\" b\"", false),
            ("%user_id=[0-9]+%", true),
            ("%^ERROR% -x", false),
        ] {
            assert_eq!(Terms::parse(pattern).unwrap().fits(line), fits, "{pattern}");
        }
    }

    #[test]
    fn what_is_not_supported_is_refused() {
        for bad in ["%x", "%(%", "\"open", "a.b", "?a b", "-", "\"x\\"] {
            assert!(Terms::parse(bad).is_err(), "{bad}");
        }
    }
}
