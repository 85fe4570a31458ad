//! Asking whether an event fits.

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::glob::glob;
use super::{Case, Field, Order, Pattern, Test, Text};

impl Pattern {
    /// Whether an event, or an object in it, fits.
    pub(crate) fn fits(&self, event: &Map<String, Value>) -> bool {
        self.fields.iter().all(|(name, field)| field.fits(event.get(name)))
            && self.either.iter().all(|either| either.iter().any(|pattern| pattern.fits(event)))
    }
}

impl Field {
    fn fits(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Any(tests), value) => tests.iter().any(|test| test.any(value)),
            (Self::Inside(pattern), Some(Value::Object(inner))) => pattern.fits(inner),
            // Of a list of objects one has to fit by itself.
            (Self::Inside(pattern), Some(Value::Array(list))) => {
                list.iter().any(|one| one.as_object().is_some_and(|inner| pattern.fits(inner)))
            }
            // What is not there has nothing in it, which some patterns ask for.
            (Self::Inside(pattern), _) => pattern.fits(&Map::new()),
        }
    }
}

impl Test {
    /// Whether a value fits; of a list any.
    fn any(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            // Only leaves exist.
            (Self::Exists(wanted), value) => *wanted == value.is_some_and(leaf),
            (_, None) => false,
            (test, Some(Value::Array(list))) => list.iter().any(|one| test.any(Some(one))),
            (test, Some(value)) => test.one(value),
        }
    }

    fn one(&self, value: &Value) -> bool {
        match self {
            Self::Is(wanted) => wanted == value,
            Self::Text(test) => value.as_str().is_some_and(|text| test.fits(text)),
            Self::Not(tests) => !value.is_object() && !tests.iter().any(|test| test.one(value)),
            Self::Numeric(bounds) => {
                value.as_f64().is_some_and(|number| bounds.iter().all(|bound| within(*bound, number)))
            }
            Self::Exists(wanted) => *wanted,
            Self::Cidr(network, length) => {
                let address = value.as_str().and_then(|text| text.parse::<IpAddr>().ok());
                address.is_some_and(|address| holds(*network, *length, address))
            }
        }
    }
}

fn leaf(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(list) => list.iter().any(leaf),
        _ => true,
    }
}

impl Text {
    fn fits(&self, text: &str) -> bool {
        match self {
            Self::Prefix(start, Case::Matters) => text.starts_with(start.as_str()),
            Self::Prefix(start, Case::Ignored) => text.to_lowercase().starts_with(start.as_str()),
            Self::Suffix(end, Case::Matters) => text.ends_with(end.as_str()),
            Self::Suffix(end, Case::Ignored) => text.to_lowercase().ends_with(end.as_str()),
            Self::Same(wanted) => text.to_lowercase() == *wanted,
            Self::Wildcard(pattern) => glob(pattern, text),
        }
    }
}

#[expect(clippy::float_cmp, reason = "a number is the same or it is not")]
fn within((order, bound): (Order, f64), number: f64) -> bool {
    match order {
        Order::Equal => number == bound,
        Order::Less => number < bound,
        Order::LessOrEqual => number <= bound,
        Order::Greater => number > bound,
        Order::GreaterOrEqual => number >= bound,
    }
}

fn holds(network: IpAddr, length: u8, address: IpAddr) -> bool {
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            u32::from(network) & mask == u32::from(address) & mask
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            u128::from(network) & mask == u128::from(address) & mask
        }
        _ => false,
    }
}
