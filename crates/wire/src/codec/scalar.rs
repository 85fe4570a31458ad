//! Single values as text: in forms, in XML, in headers and in paths.

use crate::schema::{Member, Shape, TimeForm};
use crate::{Error, Value};

/// Reads a text as the shape wants it.
pub(super) fn read(shape: &Shape, text: &str, path: &str) -> Result<Value, Error> {
    let wrong = |expected: &str| Error::new("MalformedInput", 400, format!("'{text}' at '{path}' is not {expected}"));
    match shape {
        Shape::String { .. } | Shape::Blob { .. } => Ok(Value::from(text)),
        Shape::Integer { .. } => text.trim().parse::<i64>().map(Value::from).map_err(|_| wrong("a whole number")),
        Shape::Double => text.trim().parse::<f64>().map(Value::from).map_err(|_| wrong("a number")),
        Shape::Boolean => match text.trim() {
            "true" | "True" | "TRUE" => Ok(Value::Bool(true)),
            "false" | "False" | "FALSE" => Ok(Value::Bool(false)),
            _ => Err(wrong("true or false")),
        },
        Shape::Timestamp(_) => model::Timestamp::parse(text.trim())
            .and_then(|at| serde_json::to_value(at).ok())
            .ok_or_else(|| wrong("a time")),
        Shape::Structure(_) | Shape::List { .. } | Shape::Map { .. } => Err(wrong("a structure")),
    }
}

/// Writes a value as text.
pub(super) fn write(value: &Value, shape: &Shape, time: Option<TimeForm>) -> String {
    match (shape, value) {
        (Shape::Timestamp(form), Value::Number(number)) => {
            let at = number.as_f64().and_then(model::Timestamp::from_seconds).unwrap_or_default();
            match time.unwrap_or(*form) {
                TimeForm::Seconds => at.secs().to_string(),
                TimeForm::Iso8601 => at.iso8601_millis(),
                TimeForm::Http => at.http_date(),
            }
        }
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}

/// The form of a member's time.
pub(super) fn time(member: &Member) -> Option<TimeForm> {
    member.time
}
