//! Filter patterns: which events `FilterLogEvents` shows.
//!
//! Three languages, told apart by their first character: terms, patterns for JSON (`{ $.level = "x" }`) and patterns for
//! columns (`[ip, user, status = 4*]`). In all of them `%...%` is a regular expression.
//!
//! Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters, subscription filters, filter log
//! events, and Live Tail".

mod columns;
mod json;
mod lex;
mod terms;
mod test;

use crate::errors::LogsError;

/// How long a pattern may be: the API's own limit.
const LONGEST: usize = 1024;

/// A pattern that was read.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    /// Words and what must not be there.
    Terms(terms::Terms),
    /// Members of a JSON object.
    Json(json::Json),
    /// Fields between spaces.
    Columns(columns::Columns),
}

impl Pattern {
    pub(crate) fn parse(text: &str) -> Result<Self, LogsError> {
        let text = text.trim();
        if text.chars().count() > LONGEST {
            return Err(LogsError::Pattern);
        }
        match text.chars().next() {
            Some('{') => json::Json::parse(text).map(Self::Json).ok_or(LogsError::Pattern),
            Some('[') => columns::Columns::parse(text).map(Self::Columns).ok_or(LogsError::Pattern),
            _ => terms::Terms::parse(text).map(Self::Terms),
        }
    }

    pub(crate) fn fits(&self, message: &str) -> bool {
        match self {
            Self::Terms(terms) => terms.fits(message),
            Self::Json(json) => json.fits(message),
            Self::Columns(columns) => columns.fits(message),
        }
    }
}
