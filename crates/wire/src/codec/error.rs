//! Errors in each protocol's form.

use http::{HeaderName, HeaderValue, Response, StatusCode};

use crate::codec::{host_id, json, stamp, xml};
use crate::schema::Protocol;
use crate::{Body, Error};

/// Writes an error as clients of `protocol` read it.
pub fn encode_error(protocol: Protocol, namespace: &str, error: &Error, request_id: &str) -> Response<Body> {
    let (content_type, body) = match protocol {
        Protocol::Json10 | Protocol::Json11 => (json::content_type(protocol), in_json(error)),
        Protocol::RestXml => {
            (HeaderValue::from_static("application/xml"), in_xml(protocol, namespace, error, request_id))
        }
        _ => (HeaderValue::from_static("text/xml"), in_xml(protocol, namespace, error, request_id)),
    };
    let bare = error.status == StatusCode::NOT_MODIFIED.as_u16();
    let mut response = Response::new(if bare { Body::empty() } else { Body::from(body) });
    if protocol == Protocol::RestXml {
        for (name, value) in error.fields.iter().filter(|(name, _)| is_header(name)) {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value.as_str().unwrap_or_default())) {
                response.headers_mut().insert(name, value);
            }
        }
    }
    *response.status_mut() = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(http::header::CONTENT_TYPE, content_type);
    if let Ok(code) = HeaderValue::from_str(&error.code) {
        response.headers_mut().insert("x-amzn-errortype", code);
    }
    stamp(&mut response, protocol, request_id);
    response
}

/// S3's errors have members that travel in headers (`x-amz-bucket-region`): those in lower case, as headers are. The
/// elements of its XML begin with a capital.
fn is_header(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
}

fn in_json(error: &Error) -> Vec<u8> {
    let mut members = error.fields.clone();
    members.insert("__type".to_owned(), error.code.as_str().into());
    members.insert("message".to_owned(), error.message.as_str().into());
    serde_json::to_vec(&members).unwrap_or_default()
}

fn in_xml(protocol: Protocol, namespace: &str, error: &Error, request_id: &str) -> Vec<u8> {
    let mut out = xml::Writer::new();
    let extra = |out: &mut xml::Writer| {
        let elements = error.fields.iter().filter(|(name, _)| protocol != Protocol::RestXml || !is_header(name));
        for (name, value) in elements {
            out.leaf(name, value.as_str().unwrap_or(&value.to_string()));
        }
    };
    match protocol {
        Protocol::Ec2 => {
            out.open("Response");
            out.open("Errors");
            out.open("Error");
            out.leaf("Code", &error.code);
            out.leaf("Message", &error.message);
            out.close("Error");
            out.close("Errors");
            out.leaf("RequestID", request_id);
            out.close("Response");
        }
        Protocol::RestXml => {
            out.open("Error");
            out.leaf("Code", &error.code);
            out.leaf("Message", &error.message);
            extra(&mut out);
            out.leaf("RequestId", request_id);
            out.leaf("HostId", &host_id(request_id));
            out.close("Error");
        }
        _ => {
            if namespace.is_empty() {
                out.open("ErrorResponse");
            } else {
                out.open_with("ErrorResponse", &[("xmlns", namespace)]);
            }
            out.open("Error");
            out.leaf("Type", if error.status >= 500 { "Receiver" } else { "Sender" });
            out.leaf("Code", &error.code);
            out.leaf("Message", &error.message);
            extra(&mut out);
            out.close("Error");
            out.leaf("RequestId", request_id);
            out.close("ErrorResponse");
        }
    }
    out.finish()
}
