//! From bytes to a tree and back, by protocol.

mod error;
mod json;
mod query;
mod request;
mod rest;
mod scalar;
mod xml;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};

pub use error::encode_error;
pub use request::{encode_request, read_answer};
pub(crate) use rest::bucket_in_host;
pub use rest::bucket_of;

use crate::schema::{self, Protocol, Service};
use crate::sigv4::Failure;
use crate::{Body, Error, Output, Value};

/// The largest body that is not streamed, in bytes: above the largest that any of these APIs takes
/// (a layer's part of 20 MiB, in base64).
const MAX_BODY: usize = 32 * 1024 * 1024;

/// A request that was understood.
#[derive(Debug)]
pub struct Decoded {
    /// Which operation it is.
    pub operation: &'static schema::Operation,
    /// Its input, by the model's names.
    pub value: Value,
    /// The streaming body, where the operation has one.
    pub body: Body,
}

/// Why a request could not be understood.
pub type Refusal = Error;

/// Which operation a request asks for, as far as its head tells: the target of the JSON protocols, the action of a
/// Query string. For messages about requests that go no further.
pub fn identify(service: &'static Service, parts: &Parts) -> Option<&'static str> {
    match service.protocol {
        Protocol::Json10 | Protocol::Json11 => json::operation(service, parts).ok().map(|operation| operation.name),
        Protocol::RestXml => rest::operation(service, parts).ok().map(|operation| operation.name),
        Protocol::Query | Protocol::Ec2 => None,
    }
}

/// What a form says of itself: the API's version, which tells the services of the Query protocols apart, and the action.
pub fn identify_form(query: Option<&str>, body: &[u8]) -> (Option<String>, Option<String>) {
    (query::field(query, body, "Version"), query::field(query, body, "Action"))
}

/// The operation of a form's action.
///
/// # Errors
/// `InvalidAction` where the service has none of that name here.
pub fn find_action(service: &'static Service, action: &str) -> Result<&'static schema::Operation, Error> {
    query::find(service, action)
}

/// Reads a request to `service`.
///
/// # Errors
/// An operation that this region has not, a member that it does not support, a value of the wrong type.
pub async fn decode(service: &'static Service, parts: &Parts, body: Body) -> Result<Decoded, Refusal> {
    match service.protocol {
        Protocol::Json10 | Protocol::Json11 => {
            let operation = json::operation(service, parts)?;
            let value = json::decode(operation, &collect(service, body).await?)?;
            Ok(Decoded { operation, value, body: Body::empty() })
        }
        Protocol::Query | Protocol::Ec2 => {
            let (operation, value) = query::decode(service, parts.uri.query(), &collect(service, body).await?)?;
            Ok(Decoded { operation, value, body: Body::empty() })
        }
        Protocol::RestXml => {
            let operation = rest::operation(service, parts)?;
            if rest::streams(operation.input) {
                return Ok(Decoded { operation, value: rest::decode(operation, parts, &Bytes::new())?, body });
            }
            let value = rest::decode(operation, parts, &collect(service, body).await?)?;
            Ok(Decoded { operation, value, body: Body::empty() })
        }
    }
}

/// Writes an answer.
///
/// # Errors
/// Where the answer cannot be written: a fault of the room that made it.
pub fn encode_output<O: Output>(
    operation: &'static schema::Operation,
    mut output: O,
    request_id: &str,
) -> Result<Response<Body>, Error> {
    let body = output.body().map(std::mem::take);
    let mut response = match operation.service.protocol {
        Protocol::Json10 | Protocol::Json11 => {
            let bytes = serde_json::to_vec(&output).map_err(Error::internal)?;
            let mut response = Response::new(Body::from(bytes));
            response.headers_mut().insert(http::header::CONTENT_TYPE, json::content_type(operation.service.protocol));
            response
        }
        Protocol::Query | Protocol::Ec2 => {
            let value = serde_json::to_value(&output).map_err(Error::internal)?;
            let mut response = Response::new(Body::from(query::encode_output(operation, &value, request_id)));
            response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
            response
        }
        Protocol::RestXml => {
            let value = serde_json::to_value(&output).map_err(Error::internal)?;
            rest::encode_output(operation, &value, body)?
        }
    };
    stamp(&mut response, operation.service.protocol, request_id);
    Ok(response)
}

/// S3's second id of a request, which its clients show beside the first: here it says the same.
fn host_id(request_id: &str) -> String {
    STANDARD.encode(request_id)
}

/// Puts the request's ids into the headers that clients look at.
fn stamp(response: &mut Response<Body>, protocol: Protocol, request_id: &str) {
    if protocol == Protocol::RestXml
        && let Ok(id) = HeaderValue::from_str(&host_id(request_id))
    {
        response.headers_mut().insert("x-amz-id-2", id);
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert("x-amzn-requestid", id.clone());
        response.headers_mut().insert("x-amz-request-id", id);
    }
}

async fn collect(service: &Service, body: Body) -> Result<Bytes, Error> {
    body.collect_limited(MAX_BODY).await.map_err(|error| match error.downcast::<Error>() {
        Ok(error) => *error,
        Err(error) => match error.downcast::<Failure>() {
            Ok(failure) => failure.error(service.protocol),
            Err(error) => {
                Error::new("RequestEntityTooLarge", StatusCode::PAYLOAD_TOO_LARGE.as_u16(), error.to_string())
            }
        },
    })
}

/// The answer to a member that the region does not support.
fn unsupported(operation: &schema::Operation, path: &str) -> Error {
    let name = operation.name;
    let text =
        format!("The parameter '{path}' of {name} is not supported by this region; docs/support.md lists what is");
    match operation.service.protocol {
        Protocol::RestXml => Error::new("NotImplemented", 501, text),
        _ => Error::new(operation.service.invalid, 400, text),
    }
}
