//! The names of the condition operators, taken apart.

use crate::error::Malformed;

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What kind of values an operator compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Text { wildcards: bool, fold: bool },
    Arn,
    Number(Comparison),
    Date(Comparison),
    Bool,
    Address,
    Binary,
    Null,
}

/// How a key with several values is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantifier {
    All,
    Any,
}

/// An operator such as `ForAllValues:StringNotLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(crate) type_: Type,
    pub(crate) negated: bool,
    pub(crate) if_exists: bool,
    pub(crate) quantifier: Option<Quantifier>,
}

impl Operator {
    pub(crate) fn parse(text: &str) -> Result<Self, Malformed> {
        let unknown = || Malformed::Operator(text.to_owned());
        let (quantifier, rest) = match text.split_once(':') {
            Some(("ForAllValues", rest)) => (Some(Quantifier::All), rest),
            Some(("ForAnyValue", rest)) => (Some(Quantifier::Any), rest),
            Some(_) => return Err(unknown()),
            None => (None, text),
        };
        let (name, if_exists) = rest.strip_suffix("IfExists").map_or((rest, false), |name| (name, true));
        let plain = Type::Text { wildcards: false, fold: false };
        let fold = Type::Text { wildcards: false, fold: true };
        let like = Type::Text { wildcards: true, fold: false };
        let (type_, negated) = match name {
            "StringEquals" => (plain, false),
            "StringNotEquals" => (plain, true),
            "StringEqualsIgnoreCase" => (fold, false),
            "StringNotEqualsIgnoreCase" => (fold, true),
            "StringLike" => (like, false),
            "StringNotLike" => (like, true),
            "ArnEquals" | "ArnLike" => (Type::Arn, false),
            "ArnNotEquals" | "ArnNotLike" => (Type::Arn, true),
            "Bool" => (Type::Bool, false),
            "BinaryEquals" => (Type::Binary, false),
            "IpAddress" => (Type::Address, false),
            "NotIpAddress" => (Type::Address, true),
            "Null" if if_exists || quantifier.is_some() => return Err(unknown()),
            "Null" => (Type::Null, false),
            _ => {
                let (of, rest): (fn(Comparison) -> Type, _) = if let Some(rest) = name.strip_prefix("Numeric") {
                    (Type::Number, rest)
                } else if let Some(rest) = name.strip_prefix("Date") {
                    (Type::Date, rest)
                } else {
                    return Err(unknown());
                };
                let (comparison, negated) = match rest {
                    "Equals" => (Comparison::Equal, false),
                    "NotEquals" => (Comparison::Equal, true),
                    "LessThan" => (Comparison::Less, false),
                    "LessThanEquals" => (Comparison::LessOrEqual, false),
                    "GreaterThan" => (Comparison::Greater, false),
                    "GreaterThanEquals" => (Comparison::GreaterOrEqual, false),
                    _ => return Err(unknown()),
                };
                (of(comparison), negated)
            }
        };
        Ok(Self { type_, negated, if_exists, quantifier })
    }
}

impl Comparison {
    pub(crate) fn holds(self, left: f64, right: f64) -> bool {
        match self {
            #[expect(clippy::float_cmp, reason = "the language compares numbers for equality")]
            Self::Equal => left == right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}
