//! Errors in each protocol's form.

use http::{HeaderValue, Response, StatusCode};

use crate::codec::{json, stamp, xml};
use crate::schema::Protocol;
use crate::{Body, Error};

/// Writes an error as clients of `protocol` read it.
pub fn encode_error(protocol: Protocol, namespace: &str, error: &Error, request_id: &str) -> Response<Body> {
    let (content_type, body) = match protocol {
        Protocol::Json10 | Protocol::Json11 => (json::content_type(protocol), in_json(error)),
        _ => (HeaderValue::from_static("text/xml"), in_xml(protocol, namespace, error, request_id)),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(http::header::CONTENT_TYPE, content_type);
    if let Ok(code) = HeaderValue::from_str(&error.code) {
        response.headers_mut().insert("x-amzn-errortype", code);
    }
    stamp(&mut response, request_id);
    response
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
        for (name, value) in &error.fields {
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
            out.close("Error");
        }
        _ => {
            out.open_with("ErrorResponse", &[("xmlns", namespace)]);
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
