//! Conditions: one key, one operator, and the values that it is compared with.

use std::net::IpAddr;

use model::Timestamp;

use crate::context::Request;
use crate::error::Malformed;
use crate::operator::{Comparison, Operator, Quantifier, Type};
use crate::pattern::{Pattern, Syntax};
use crate::resource::{ArnPattern, Parts};

#[derive(Debug, Clone)]
pub(crate) struct Condition {
    /// Operator, key and values as they were written, for explanations.
    pub(crate) written: Written,
    key: Box<str>,
    negated: bool,
    if_exists: bool,
    quantifier: Option<Quantifier>,
    test: Test,
}

#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) operator: Box<str>,
    pub(crate) key: Box<str>,
    pub(crate) values: Box<[String]>,
}

#[derive(Debug, Clone)]
enum Test {
    Text(Box<[Pattern]>),
    Arn(Box<[ArnPattern]>),
    Number(Comparison, Box<[f64]>),
    Date(Comparison, Box<[f64]>),
    Bool(Box<[bool]>),
    Address(Box<[Network]>),
    Binary(Box<[String]>),
    Null { absent: bool },
}

#[derive(Debug, Clone, Copy)]
struct Network {
    address: IpAddr,
    prefix: u8,
}

impl Condition {
    pub(crate) fn compile(operator: &str, key: &str, values: Vec<String>, variables: bool) -> Result<Self, Malformed> {
        let Operator { type_, negated, if_exists, quantifier } = Operator::parse(operator)?;
        let written = Written { operator: operator.into(), key: key.into(), values: values.clone().into() };
        let each = |values: Vec<String>| values.into_iter();
        let test = match type_ {
            Type::Text { wildcards, fold } => {
                let syntax = Syntax { wildcards, variables, fold };
                Test::Text(each(values).map(|value| Pattern::compile(&value, syntax)).collect())
            }
            Type::Arn => Test::Arn(each(values).map(|value| ArnPattern::compile(&value, variables)).collect()),
            Type::Number(comparison) => Test::Number(comparison, read(operator, values, number)?),
            Type::Date(comparison) => Test::Date(comparison, read(operator, values, date)?),
            Type::Bool => Test::Bool(read(operator, values, boolean)?),
            Type::Address => Test::Address(read(operator, values, network)?),
            Type::Binary => Test::Binary(values.into()),
            Type::Null => match &*read(operator, values, boolean)? {
                [absent] => Test::Null { absent: *absent },
                _ => return Err(Malformed::Syntax),
            },
        };
        if key.is_empty() {
            return Err(Malformed::Syntax);
        }
        Ok(Self { written, key: key.to_ascii_lowercase().into(), negated, if_exists, quantifier, test })
    }

    /// The request's values of the key.
    pub(crate) fn given(&self, request: &Request<'_>) -> Vec<String> {
        request.values(&self.key).to_vec()
    }

    pub(crate) fn holds(&self, request: &Request<'_>) -> bool {
        let values = request.values(&self.key);
        if let Test::Null { absent } = self.test {
            return values.is_empty() == absent;
        }
        if values.is_empty() {
            return match self.quantifier {
                Some(Quantifier::All) => true,
                // `IfExists` changes nothing here: among no values there is none that matches.
                Some(Quantifier::Any) => false,
                None => self.if_exists || self.negated,
            };
        }
        let one = |value: &str| self.test.matches(value, request) != self.negated;
        match (self.quantifier, self.negated) {
            (Some(Quantifier::All), _) | (None, true) => values.all(one),
            (Some(Quantifier::Any), _) | (None, false) => values.any(one),
        }
    }
}

impl Test {
    /// Whether one value of the request matches any value of the policy.
    fn matches(&self, value: &str, request: &Request<'_>) -> bool {
        match self {
            Self::Text(patterns) => patterns.iter().any(|pattern| pattern.matches(value, request)),
            Self::Arn(patterns) => Parts::of(value)
                .is_some_and(|parts| patterns.iter().any(|pattern| pattern.matches(Some(&parts), request))),
            Self::Number(comparison, known) => {
                number(value).is_some_and(|value| known.iter().any(|known| comparison.holds(value, *known)))
            }
            Self::Date(comparison, known) => {
                date(value).is_some_and(|value| known.iter().any(|known| comparison.holds(value, *known)))
            }
            Self::Bool(known) => boolean(value).is_some_and(|value| known.contains(&value)),
            Self::Address(networks) => value
                .parse::<IpAddr>()
                .is_ok_and(|address| networks.iter().any(|network| network.contains(address.to_canonical()))),
            Self::Binary(known) => known.iter().any(|known| known == value),
            Self::Null { .. } => false,
        }
    }
}

fn read<T>(operator: &str, values: Vec<String>, read: fn(&str) -> Option<T>) -> Result<Box<[T]>, Malformed> {
    let one = |value: String| {
        read(&value).ok_or_else(|| Malformed::Value { operator: operator.to_owned(), value: value.clone() })
    };
    values.into_iter().map(one).collect()
}

fn number(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

fn date(text: &str) -> Option<f64> {
    let at = Timestamp::parse(text).or_else(|| Timestamp::parse(&format!("{text}T00:00:00Z")))?;
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this era fit a double")]
    Some(at.millis() as f64)
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

fn network(text: &str) -> Option<Network> {
    let (address, prefix) = text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    let address = address.parse::<IpAddr>().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let prefix = match prefix {
        Some(prefix) => prefix.parse::<u8>().ok().filter(|prefix| *prefix <= most)?,
        None => most,
    };
    Some(Network { address, prefix })
}

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                (network.to_bits() ^ address.to_bits()).checked_shr(32 - u32::from(self.prefix)).unwrap_or(0) == 0
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                (network.to_bits() ^ address.to_bits()).checked_shr(128 - u32::from(self.prefix)).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use model::Caller;

    fn holds(operator: &str, key: &str, policy: &[&str], context: &[(&str, &[&str])]) -> bool {
        let caller = Caller::root("123456789012".parse().unwrap());
        let mut keys = Context::default();
        for (key, values) in context {
            keys.set_all(key, values.iter().map(|value| (*value).to_owned()));
        }
        let request = Request { caller: &caller, action: "s3:GetObject", resource: "*", owner: None, context: &keys };
        let values = policy.iter().map(|value| (*value).to_owned()).collect();
        Condition::compile(operator, key, values, true).unwrap().holds(&request)
    }

    type Case = (&'static str, &'static [&'static str], &'static [&'static str], bool);

    #[test]
    fn operators() {
        let cases: &[Case] = &[
            ("StringEquals", &["a", "b"], &["b"], true),
            ("StringEquals", &["a*"], &["ab"], false),
            ("StringEquals", &["a"], &[], false),
            ("StringEqualsIfExists", &["a"], &[], true),
            ("StringEqualsIfExists", &["a"], &["b"], false),
            ("StringNotEquals", &["a"], &[], true),
            ("StringNotEquals", &["a", "b"], &["b"], false),
            ("StringNotEquals", &["a", "b"], &["c"], true),
            ("StringEqualsIgnoreCase", &["AbC"], &["aBc"], true),
            ("StringNotEqualsIgnoreCase", &["AbC"], &["aBc"], false),
            ("StringLike", &["a*", "?z"], &["yz"], true),
            ("StringNotLike", &["a*"], &["ab"], false),
            ("NumericLessThan", &["10"], &["9.5"], true),
            ("NumericLessThan", &["10"], &["10"], false),
            ("NumericLessThanEquals", &["10"], &["10"], true),
            ("NumericGreaterThan", &["10"], &["ten"], false),
            ("NumericGreaterThanEquals", &["10"], &["11"], true),
            ("NumericEquals", &["1"], &["1.0"], true),
            ("NumericNotEquals", &["1"], &["2"], true),
            ("DateGreaterThan", &["2026-01-01T00:00:00Z"], &["2026-01-02T00:00:00Z"], true),
            ("DateLessThan", &["2026-01-01"], &["1767225599"], true),
            ("DateEquals", &["2026-01-01T00:00:00Z"], &["2026-01-01T01:00:00+01:00"], true),
            ("Bool", &["true"], &["True"], true),
            ("Bool", &["false"], &["true"], false),
            ("Bool", &["false"], &[], false),
            ("BoolIfExists", &["false"], &[], true),
            ("IpAddress", &["10.0.0.0/8"], &["10.255.0.1"], true),
            ("IpAddress", &["10.0.0.0/8"], &["11.0.0.1"], false),
            ("IpAddress", &["0.0.0.0/0"], &["11.0.0.1"], true),
            ("IpAddress", &["10.1.2.3"], &["10.1.2.3"], true),
            ("IpAddress", &["2001:db8::/32"], &["2001:db8:1::1"], true),
            ("IpAddress", &["::/0"], &["2001:db8:1::1"], true),
            ("IpAddress", &["127.0.0.1"], &["::ffff:127.0.0.1"], true),
            ("NotIpAddress", &["10.0.0.0/8"], &["10.0.0.1"], false),
            ("NotIpAddress", &["10.0.0.0/8"], &["192.168.0.1"], true),
            ("ArnLike", &["arn:aws:iam::*:role/b*"], &["arn:aws:iam::1:role/build"], true),
            ("ArnEquals", &["arn:aws:iam::1:role/b*"], &["arn:aws:iam::1:role/build"], true),
            ("ArnNotLike", &["arn:aws:iam::*:role/b*"], &["arn:aws:iam::1:role/build"], false),
            ("ArnLike", &["*"], &["not an arn"], false),
            ("Null", &["true"], &[], true),
            ("Null", &["true"], &["x"], false),
            ("Null", &["false"], &["x"], true),
            ("ForAllValues:StringEquals", &["a", "b"], &["a", "b"], true),
            ("ForAllValues:StringEquals", &["a", "b"], &["a", "c"], false),
            ("ForAllValues:StringEquals", &["a"], &[], true),
            ("ForAnyValue:StringEquals", &["a"], &["a", "c"], true),
            ("ForAnyValue:StringEquals", &["a"], &[], false),
            ("ForAnyValue:StringLike", &["a*"], &["b", "ab"], true),
            ("ForAllValues:StringNotEquals", &["a"], &["b", "c"], true),
            ("ForAnyValue:StringNotEquals", &["a"], &["a", "c"], true),
            ("ForAllValues:StringLikeIfExists", &["a"], &[], true),
            ("ForAnyValue:StringLikeIfExists", &["a"], &[], false),
        ];
        for (operator, policy, values, expected) in cases {
            assert_eq!(holds(operator, "k", policy, &[("K", values)]), *expected, "{operator} {policy:?} {values:?}");
        }
    }

    #[test]
    fn variables_only_stand_for_a_single_value() {
        let context: &[(&str, &[&str])] = &[("k", &["x"]), ("one", &["x"]), ("two", &["x", "y"])];
        assert!(holds("StringEquals", "k", &["${one}"], context));
        assert!(!holds("StringEquals", "k", &["${two}"], context));
        assert!(!holds("StringEquals", "k", &["${none}"], context));
        assert!(holds("StringNotEquals", "k", &["${none}"], context));
    }

    #[test]
    fn mistakes_are_refused() {
        for (operator, value) in [
            ("StringEqual", "x"),
            ("ForSome:StringEquals", "x"),
            ("NullIfExists", "true"),
            ("NumericEquals", "ten"),
            ("IpAddress", "10.0.0.0/33"),
            ("Bool", "yes"),
            ("DateLessThan", "tomorrow"),
        ] {
            assert!(Condition::compile(operator, "k", vec![value.into()], true).is_err(), "{operator} {value}");
        }
    }
}
