//! The JSON protocols: the tree is the wire's own.

use bytes::Bytes;
use http::HeaderValue;
use http::request::Parts;

use crate::codec::unsupported;
use crate::schema::{Operation, Protocol, Service, Shape};
use crate::{Error, Value};

pub(super) fn content_type(protocol: Protocol) -> HeaderValue {
    HeaderValue::from_static(match protocol {
        Protocol::Json10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    })
}

/// The operation that `X-Amz-Target` names.
pub(super) fn operation(service: &'static Service, parts: &Parts) -> Result<&'static Operation, Error> {
    let target = parts.headers.get("x-amz-target").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    if !service.targets.contains(&prefix) {
        let text = format!("X-Amz-Target '{target}' names no operation of {}", service.name);
        return Err(Error::new("UnknownOperationException", 400, text));
    }
    find(service, name)
}

/// An operation by name.
pub(super) fn find(service: &'static Service, name: &str) -> Result<&'static Operation, Error> {
    service
        .operations
        .iter()
        .find(|operation| operation.name == name)
        .copied()
        .ok_or_else(|| Error::unknown_operation(service.name, name))
}

/// The input of a request.
pub(super) fn decode(operation: &'static Operation, body: &Bytes) -> Result<Value, Error> {
    let value: Value = if body.is_empty() {
        Value::Object(serde_json::Map::new())
    } else {
        serde_json::from_slice(body)
            .map_err(|error| serialization(format!("The request is not valid JSON: {error}")))?
    };
    conform(operation, operation.input, value, &mut String::new())
}

fn serialization(message: String) -> Error {
    Error::new("SerializationException", 400, message)
}

/// Keeps the members that the schema knows, refuses those that the region does not support, and checks the types.
/// Members that the model does not have are ignored, as AWS ignores them.
fn conform(operation: &Operation, shape: &'static Shape, value: Value, path: &mut String) -> Result<Value, Error> {
    let wrong = |path: &str, expected: &str| {
        let place = if path.is_empty() { "the request" } else { path };
        Err(serialization(format!("{place} is not {expected}")))
    };
    match (shape, value) {
        (Shape::Structure(structure), Value::Object(mut given)) => {
            let mut kept = serde_json::Map::new();
            for member in structure.members {
                let Some(value) = given.remove(member.name) else { continue };
                if value.is_null() {
                    continue;
                }
                let length = enter(path, member.name);
                if member.supported {
                    kept.insert(member.name.to_owned(), conform(operation, member.shape, value, path)?);
                } else if !asks_nothing(&value) {
                    return Err(unsupported(operation, path));
                }
                path.truncate(length);
            }
            Ok(Value::Object(kept))
        }
        (Shape::List { member, .. }, Value::Array(items)) => {
            let mut kept = Vec::with_capacity(items.len());
            for (index, item) in items.into_iter().enumerate() {
                let length = path.len();
                path.push_str(&format!("[{index}]"));
                kept.push(conform(operation, member, item, path)?);
                path.truncate(length);
            }
            Ok(Value::Array(kept))
        }
        (Shape::Map { value: shape, .. }, Value::Object(given)) => {
            let mut kept = serde_json::Map::new();
            for (key, value) in given {
                let length = enter(path, &key);
                kept.insert(key, conform(operation, shape, value, path)?);
                path.truncate(length);
            }
            Ok(Value::Object(kept))
        }
        (Shape::String { .. } | Shape::Blob { .. }, value @ Value::String(_)) => Ok(value),
        (Shape::String { .. }, Value::Number(number)) => Ok(Value::String(number.to_string())),
        (Shape::Integer { .. }, Value::Number(number)) => match number.as_i64() {
            Some(whole) => Ok(Value::from(whole)),
            None => wrong(path, "a whole number"),
        },
        (Shape::Double | Shape::Timestamp(_), value @ Value::Number(_)) => Ok(value),
        (Shape::Boolean, value @ Value::Bool(_)) => Ok(value),
        (Shape::Structure(_) | Shape::Map { .. }, _) => wrong(path, "a structure"),
        (Shape::List { .. }, _) => wrong(path, "a list"),
        (Shape::String { .. } | Shape::Blob { .. }, _) => wrong(path, "a string"),
        (Shape::Integer { .. } | Shape::Double, _) => wrong(path, "a number"),
        (Shape::Timestamp(_), _) => wrong(path, "a number of seconds"),
        (Shape::Boolean, _) => wrong(path, "a boolean"),
    }
}

fn enter(path: &mut String, name: &str) -> usize {
    let length = path.len();
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
    length
}

/// An empty list, an empty map and `false` ask for nothing: clients send them for members they were not given.
fn asks_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
