//! The pattern language of EventBridge, which SNS uses for filter policies: read once, asked often. Pure.
//!
//! Source: EventBridge User Guide, "Comparison operators for use in event patterns"; SNS Developer Guide, "Filter policy
//! constraints".

mod fits;
mod glob;
mod parse;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde_json::Value;

/// A pattern: every field must fit, and one of the alternatives of each `$or`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Pattern {
    fields: BTreeMap<String, Field>,
    either: Vec<Vec<Pattern>>,
}

/// What a field must be.
#[derive(Debug, Clone, PartialEq)]
enum Field {
    /// One of these.
    Any(Vec<Test>),
    /// An object that fits.
    Inside(Pattern),
}

/// A test of one value.
#[derive(Debug, Clone, PartialEq)]
enum Test {
    Is(Value),
    Text(Text),
    Not(Vec<Test>),
    Numeric(Vec<(Order, f64)>),
    Exists(bool),
    Cidr(IpAddr, u8),
}

/// A test of a text.
#[derive(Debug, Clone, PartialEq)]
enum Text {
    Prefix(String, Case),
    Suffix(String, Case),
    Same(String),
    Wildcard(String),
}

/// Whether the case of letters matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Matters,
    Ignored,
}

/// How a number is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Pattern {
    /// How deep fields are nested: 1 where none is.
    pub(crate) fn depth(&self) -> usize {
        let inside = self.fields.values().map(|field| match field {
            Field::Any(_) => 0,
            Field::Inside(pattern) => pattern.depth(),
        });
        let either = self.either.iter().flatten().map(|pattern| pattern.depth().saturating_sub(1));
        1 + inside.chain(either).max().unwrap_or(0)
    }

    /// How many fields are tested.
    pub(crate) fn keys(&self) -> usize {
        let inside = self.fields.values().map(|field| match field {
            Field::Any(_) => 1,
            Field::Inside(pattern) => pattern.keys(),
        });
        inside.sum::<usize>() + self.either.iter().flatten().map(Self::keys).sum::<usize>()
    }
}
