//! The client's side: requests out, answers in.

use bytes::Bytes;
use http::{HeaderValue, Method, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::codec::{json, scalar};
use crate::schema::{self, Protocol, Shape};
use crate::{Error, Operation, Value};

/// What a form leaves as it is.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Writes a request, not yet signed.
///
/// # Errors
/// Where the input cannot be written, or the protocol has no client here (S3's).
pub fn encode_request<I: Operation>(endpoint: &str, input: &I) -> Result<Request<Bytes>, Error> {
    let operation = I::SCHEMA;
    let value = serde_json::to_value(input).map_err(Error::internal)?;
    let mut request = Request::new(Bytes::new());
    *request.method_mut() = Method::POST;
    *request.uri_mut() = format!("{}/", endpoint.trim_end_matches('/')).parse().map_err(Error::internal)?;
    let protocol = operation.service.protocol;
    let content_type = match protocol {
        Protocol::Json10 | Protocol::Json11 => {
            let prefix = operation.service.targets.first().copied().unwrap_or_default();
            let target = format!("{prefix}.{}", operation.name);
            request.headers_mut().insert("x-amz-target", HeaderValue::from_str(&target).map_err(Error::internal)?);
            *request.body_mut() = serde_json::to_vec(&value).map_err(Error::internal)?.into();
            json::content_type(protocol)
        }
        Protocol::Query | Protocol::Ec2 => {
            *request.body_mut() = form(operation, &value).into();
            HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8")
        }
        Protocol::RestXml => return Err(Error::internal("S3 has no client here")),
    };
    request.headers_mut().insert(http::header::CONTENT_TYPE, content_type);
    Ok(request)
}

/// Reads an answer of the JSON protocols.
///
/// # Errors
/// The error that the answer is, or that it cannot be read.
pub fn read_answer<I: Operation>(status: u16, body: &[u8]) -> Result<I::Output, Error> {
    if (200..300).contains(&status) {
        return serde_json::from_slice(if body.is_empty() { b"{}" } else { body }).map_err(Error::internal);
    }
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let code = text("__type").map(|code| code.rsplit('#').next().unwrap_or(code)).unwrap_or("UnknownError");
    let message = text("message").or_else(|| text("Message")).unwrap_or_default();
    Err(Error::new(code, status, message))
}

fn form(operation: &schema::Operation, value: &Value) -> String {
    let mut fields = vec![("Action".to_owned(), operation.name.to_owned())];
    fields.push(("Version".to_owned(), operation.service.version.to_owned()));
    flatten(operation.service.protocol == Protocol::Ec2, operation.input, value, "", &mut fields);
    let escape = |text: &str| utf8_percent_encode(text, FORM).to_string();
    fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}

fn flatten(ec2: bool, shape: &'static Shape, value: &Value, prefix: &str, out: &mut Vec<(String, String)>) {
    let join = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    match (shape, value) {
        (Shape::Structure(structure), Value::Object(given)) => {
            for member in structure.members {
                if let Some(value) = given.get(member.name) {
                    flatten(ec2, member.shape, value, &join(member.form), out);
                }
            }
        }
        (Shape::List { member, element, flattened, .. }, Value::Array(items)) => {
            let prefix = if *flattened || ec2 { prefix.to_owned() } else { join(element) };
            for (index, item) in items.iter().enumerate() {
                flatten(ec2, member, item, &format!("{prefix}.{}", index + 1), out);
            }
        }
        (Shape::Map { value: shape, key_name, value_name, flattened, .. }, Value::Object(given)) => {
            let prefix = if *flattened { prefix.to_owned() } else { join("entry") };
            for (index, (key, value)) in given.iter().enumerate() {
                out.push((format!("{prefix}.{}.{key_name}", index + 1), key.clone()));
                flatten(ec2, shape, value, &format!("{prefix}.{}.{value_name}", index + 1), out);
            }
        }
        (shape, value) => out.push((prefix.to_owned(), scalar::write(value, shape, None))),
    }
}
