//! Filter patterns: which events `FilterLogEvents` shows.
//!
//! Terms only: `ERROR`, `"user not found"`, `-DEBUG` (without it), `?ERROR ?WARN` (one of them). All plain terms must
//! be there, in any order, in this case of letters. Deliberately absent, and refused by name: patterns for JSON
//! (`{ $.level = "x" }`), for columns (`[ip, user]`) and regular expressions (`%...%`).
//!
//! Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for unstructured log events".

use crate::errors::LogsError;

/// A pattern that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pattern {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

impl Pattern {
    pub(crate) fn parse(text: &str) -> Result<Self, LogsError> {
        let unsupported =
            |what: &str| Err(LogsError::parameter(format!("filterPattern: {what} are not supported by this region")));
        let text = text.trim();
        match text.chars().next() {
            Some('{') => return unsupported("patterns for JSON ({ $.name = ... })"),
            Some('[') => return unsupported("patterns for columns ([a, b])"),
            _ => {}
        }
        let mut pattern = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (list, term) = match rest.chars().next() {
                Some('?') => (&mut pattern.any, &rest[1..]),
                Some('-') => (&mut pattern.none, &rest[1..]),
                Some('%') => return unsupported("regular expressions (%...%)"),
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
        let has = |term: &String| message.contains(term.as_str());
        self.all.iter().all(has) && !self.none.iter().any(has) && (self.any.is_empty() || self.any.iter().any(has))
    }
}

/// The next term, and what follows it.
fn take(text: &str) -> Result<(String, &str), LogsError> {
    let invalid = || LogsError::parameter("Invalid filter pattern");
    if let Some(quoted) = text.strip_prefix('"') {
        let mut term = String::new();
        let mut letters = quoted.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => return Ok((term, &quoted[at + 1..])),
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
    if term.is_empty() || !plain { Err(invalid()) } else { Ok((term.to_owned(), rest)) }
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
        ] {
            assert_eq!(Pattern::parse(pattern).unwrap().fits(line), fits, "{pattern}");
        }
    }

    #[test]
    fn what_is_not_supported_is_refused() {
        for bad in ["{ $.a = 1 }", "[a, b]", "%x%", "\"open", "a.b", "?a b", "-", "\"x\\"] {
            assert!(Pattern::parse(bad).is_err(), "{bad}");
        }
    }
}
