//! Reading a pattern. What is refused is refused in the words of the service's own compiler.

use std::net::IpAddr;

use serde_json::Value;

use super::{Case, Field, Order, Pattern, Test, Text};

/// How deep a pattern may be nested, and how many wildcards one value may have.
const DEEPEST: usize = 100;

/// The largest number that can be compared.
const LARGEST: f64 = 5e9;

impl Pattern {
    /// Reads a pattern; the error is the reason that AWS gives.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => Self::of(&value, DEEPEST),
            Err(error) => Err(format!("{error}")),
        }
    }

    fn of(value: &Value, depth: usize) -> Result<Self, String> {
        let Value::Object(given) = value else { return Err("Filter is not an object".to_owned()) };
        if given.is_empty() {
            return Err("Empty filter".to_owned());
        }
        let Some(deeper) = depth.checked_sub(1) else { return Err("Pattern is nested too deeply".to_owned()) };
        let mut pattern = Self::default();
        for (name, value) in given {
            match value {
                Value::Array(alternatives) if name == "$or" && is_either(alternatives) => {
                    let read = alternatives.iter().map(|one| Self::of(one, deeper));
                    pattern.either.push(read.collect::<Result<_, _>>()?);
                }
                Value::Array(tests) if tests.is_empty() => return Err("Empty arrays are not allowed".to_owned()),
                Value::Array(tests) => {
                    let read = tests.iter().map(test).collect::<Result<_, _>>()?;
                    pattern.fields.insert(name.clone(), Field::Any(read));
                }
                Value::Object(_) => {
                    pattern.fields.insert(name.clone(), Field::Inside(Self::of(value, deeper)?));
                }
                _ => return Err(format!("\"{name}\" must be an object or an array")),
            }
        }
        Ok(pattern)
    }
}

/// `$or` is a field's name like any other where its values are not two or more patterns.
fn is_either(alternatives: &[Value]) -> bool {
    alternatives.len() >= 2 && alternatives.iter().all(Value::is_object)
}

fn test(value: &Value) -> Result<Test, String> {
    match value {
        Value::Object(operator) => {
            let mut operator = operator.iter();
            match (operator.next(), operator.next()) {
                (Some((name, value)), None) => operation(name, value),
                (None, _) => Err("Empty objects are not allowed".to_owned()),
                _ => Err("Only one key allowed in match expression".to_owned()),
            }
        }
        Value::Array(_) => Err("Match value must be String, number, true, false, or null".to_owned()),
        plain => Ok(Test::Is(plain.clone())),
    }
}

fn operation(name: &str, value: &Value) -> Result<Test, String> {
    match name {
        "prefix" | "suffix" | "equals-ignore-case" | "wildcard" => text(name, value).map(Test::Text),
        "anything-but" => anything_but(value),
        "numeric" => numeric(value),
        "exists" => match value {
            Value::Bool(wanted) => Ok(Test::Exists(*wanted)),
            _ => Err("exists match pattern must be either true or false.".to_owned()),
        },
        "cidr" => cidr(value),
        _ => Err(format!("Unrecognized match type {name}")),
    }
}

fn text(name: &str, value: &Value) -> Result<Text, String> {
    let must = || format!("{name} match pattern must be a string");
    let (given, case) = match value {
        Value::String(given) => (given, Case::Matters),
        Value::Object(inner) if name == "prefix" || name == "suffix" => {
            match inner.get("equals-ignore-case").and_then(Value::as_str) {
                Some(_) if inner.len() != 1 => return Err(must()),
                Some(_) => (string(&inner["equals-ignore-case"]).ok_or_else(must)?, Case::Ignored),
                None => return Err(must()),
            }
        }
        _ => return Err(must()),
    };
    let given = given.clone();
    if given.is_empty() && name != "equals-ignore-case" {
        return Err("Null prefix/suffix not allowed".to_owned());
    }
    Ok(match name {
        "prefix" => Text::Prefix(folded(given, case), case),
        "suffix" => Text::Suffix(folded(given, case), case),
        "wildcard" if given.contains("**") => {
            return Err("Consecutive wildcard characters at pos ".to_owned()
                + &given.find("**").unwrap_or_default().to_string());
        }
        "wildcard" => Text::Wildcard(given),
        _ => Text::Same(given.to_lowercase()),
    })
}

fn string(value: &Value) -> Option<&String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn folded(text: String, case: Case) -> String {
    if case == Case::Ignored { text.to_lowercase() } else { text }
}

fn anything_but(value: &Value) -> Result<Test, String> {
    let plain = |value: &Value| match value {
        Value::String(_) | Value::Number(_) => Ok(Test::Is(value.clone())),
        _ => Err("Inside anything-but list, start|null|boolean is not supported.".to_owned()),
    };
    let none = || Err("Inside anything-but list, at least one value is expected".to_owned());
    match value {
        Value::Array(values) if values.is_empty() => none(),
        Value::Array(values) => {
            let texts = values.iter().filter(|value| value.is_string()).count();
            if texts != 0 && texts != values.len() {
                return Err(
                    "Inside anything-but list, either all values are Number or String, mixed type is not supported"
                        .to_owned(),
                );
            }
            Ok(Test::Not(values.iter().map(plain).collect::<Result<_, _>>()?))
        }
        Value::Object(inner) => {
            let mut inner = inner.iter();
            let (Some((name, value)), None) = (inner.next(), inner.next()) else {
                return Err("Only one key allowed in match expression".to_owned());
            };
            if !matches!(name.as_str(), "prefix" | "suffix" | "equals-ignore-case" | "wildcard") {
                return Err(format!("Unsupported anything-but pattern: {name}"));
            }
            let read = |value: &Value| text(name, value).map(Test::Text);
            match value {
                Value::Array(values) if values.is_empty() => none(),
                Value::Array(values) => Ok(Test::Not(values.iter().map(read).collect::<Result<_, _>>()?)),
                value => Ok(Test::Not(vec![read(value)?])),
            }
        }
        value => Ok(Test::Not(vec![plain(value)?])),
    }
}

fn numeric(value: &Value) -> Result<Test, String> {
    let Value::Array(parts) = value else { return Err("Value of numeric must be an array.".to_owned()) };
    let mut bounds = Vec::new();
    for pair in parts.chunks(2) {
        let order = match pair[0].as_str() {
            Some("=") => Order::Equal,
            Some("<") => Order::Less,
            Some("<=") => Order::LessOrEqual,
            Some(">") => Order::Greater,
            Some(">=") => Order::GreaterOrEqual,
            Some(other) => return Err(format!("Unrecognized numeric range operator: {other}")),
            None => return Err("Invalid member in numeric match: ".to_owned() + &pair[0].to_string()),
        };
        let Some(number) = pair.get(1).and_then(Value::as_f64) else {
            return Err("Value of numeric range operator must be numeric".to_owned());
        };
        if number.abs() > LARGEST {
            return Err("Value must be between -5.0E9 and 5.0E9, inclusive".to_owned());
        }
        bounds.push((order, number));
    }
    let lower = |order: &Order| matches!(order, Order::Greater | Order::GreaterOrEqual);
    match bounds.as_slice() {
        [] => Err("Invalid member in numeric match: ]".to_owned()),
        [_] => Ok(Test::Numeric(bounds)),
        [(first, low), (second, high)] if lower(first) && !lower(second) && *second != Order::Equal => {
            if low < high {
                Ok(Test::Numeric(bounds))
            } else {
                Err("Bottom must be less than top".to_owned())
            }
        }
        [_, _] => Err("Bad numeric range operator".to_owned()),
        _ => Err("Too many elements in numeric expression".to_owned()),
    }
}

fn cidr(value: &Value) -> Result<Test, String> {
    let Value::String(text) = value else { return Err("prefix match pattern must be a string".to_owned()) };
    let malformed = || format!("Malformed CIDR, one '/' required: {text}");
    let (address, length) = text.split_once('/').ok_or_else(malformed)?;
    let address: IpAddr = address.parse().map_err(|_| format!("Malformed IP address: {address}"))?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let digits = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
    let length = length.parse().ok().filter(|length| digits && *length <= most);
    Ok(Test::Cidr(address, length.ok_or_else(|| "Malformed CIDR, mask bits must be an integer".to_owned())?))
}
