//! REST-XML: S3's requests are told apart by method, path, query and headers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use md5::Digest;
use percent_encoding::percent_decode_str;

use crate::checksum::Checksum;
use crate::codec::{scalar, unsupported, xml};
use crate::schema::{Http, Member, Operation, Place, Service, Shape, Structure};
use crate::{Body, Error, Value};

/// Whether the body is the streaming member of the input.
pub(super) fn streams(input: &Shape) -> bool {
    payload(input).is_some_and(|member| matches!(member.shape, Shape::Blob { .. }))
}

fn payload(shape: &Shape) -> Option<&'static Member> {
    let structure = shape.structure()?;
    structure.member(structure.payload?)
}

/// The operation whose method, path, query and headers fit best.
pub(super) fn operation(service: &'static Service, parts: &Parts) -> Result<&'static Operation, Error> {
    let path = Path::of(parts);
    let query = Query::of(parts);
    let score = |http: &Http| {
        let kind = http.path.split('?').next().unwrap_or_default();
        let fits = http.method == parts.method.as_str()
            && path.fits(kind)
            && http.query.iter().all(|wanted| match wanted.split_once('=') {
                Some((name, value)) => query.get(name).is_some_and(|given| given == value),
                None => query.get(wanted).is_some(),
            })
            && http.headers.iter().all(|name| parts.headers.contains_key(*name) || query.hoisted(name).is_some());
        fits.then_some(http.query.len() + http.headers.len())
    };
    let known = service.operations.iter().filter_map(|operation| Some((score(&operation.http)?, *operation)));
    let absent = service.absent_http.iter().filter_map(|(name, http)| Some((score(http)?, *name)));
    let best = known.max_by_key(|(score, _)| *score);
    let best_absent = absent.max_by_key(|(score, _)| *score);
    match (best, best_absent) {
        (Some((score, _)), Some((better, name))) if better > score => Err(not_here(service, name)),
        (Some((_, operation)), _) => Ok(operation),
        (None, Some((_, name))) => Err(not_here(service, name)),
        (None, None) => {
            Err(Error::new("MethodNotAllowed", 405, "The specified method is not allowed against this resource."))
        }
    }
}

fn not_here(service: &Service, name: &str) -> Error {
    Error { code: "NotImplemented".to_owned(), status: 501, ..Error::unknown_operation(service.name, name) }
}

/// Bucket and key of a request, whether the bucket stands in the path or before the host's name.
struct Path {
    bucket: Option<String>,
    key: Option<String>,
}

/// The bucket that a request to S3 names.
pub fn bucket_of(parts: &Parts) -> Option<String> {
    Path::of(parts).bucket
}

impl Path {
    fn of(parts: &Parts) -> Self {
        let path = parts.uri.path().trim_start_matches('/');
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let full = |text: &str| if text.is_empty() { None } else { Some(decode(text)) };
        if let Some(bucket) = bucket_in_host(parts) {
            return Self { bucket: Some(bucket), key: full(path) };
        }
        match path.split_once('/') {
            Some((bucket, key)) => Self { bucket: full(bucket), key: full(key) },
            None => Self { bucket: full(path), key: None },
        }
    }

    fn fits(&self, kind: &str) -> bool {
        match kind {
            "/" => self.bucket.is_none(),
            "/{Bucket}" => self.bucket.is_some() && self.key.is_none(),
            _ => kind.starts_with("/{Bucket}/") && self.key.is_some(),
        }
    }
}

/// `my-bucket.s3.localhost:4566`, `my-bucket.localhost:4566` and `my-bucket.s3.us-east-2.amazonaws.com` name the bucket in
/// the host.
pub(crate) fn bucket_in_host(parts: &Parts) -> Option<String> {
    let host = parts.headers.get(http::header::HOST)?.to_str().ok()?;
    let host = host.split(':').next()?;
    let bucket = match host.split_once(".s3.") {
        Some((bucket, rest)) => Some(bucket).filter(|_| rest.ends_with("localhost") || rest.ends_with("amazonaws.com")),
        None => host.strip_suffix(".localhost").filter(|name| *name != "s3" && !name.starts_with("s3.")),
    };
    bucket.filter(|bucket| !bucket.is_empty()).map(str::to_owned)
}

/// The query's parameters, decoded.
struct Query(Vec<(String, String)>);

impl Query {
    fn of(parts: &Parts) -> Self {
        let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        let pairs = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .map(|(name, value)| (decode(name), decode(value)))
                .collect(),
        )
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A header of S3's own that stands in the query string: clients put them there when they presign.
    fn hoisted(&self, header: &str) -> Option<&str> {
        let ours = header.starts_with("x-amz-");
        let found = self.0.iter().find(|(given, _)| ours && given.eq_ignore_ascii_case(header));
        found.map(|(_, value)| value.as_str())
    }
}

/// The input of a request; a streaming body stays outside.
pub(super) fn decode(operation: &'static Operation, parts: &Parts, body: &Bytes) -> Result<Value, Error> {
    let structure = operation.input.structure().ok_or_else(|| Error::internal("an input is a structure"))?;
    let refuse = |path: &str| unsupported(operation, path);
    if percent_decode_str(parts.uri.path()).decode_utf8().is_err() {
        return Err(Error::new("InvalidURI", 400, "Couldn't parse the specified URI."));
    }
    if streams(operation.input) {
        measured(parts)?;
    } else {
        intact(parts, body)?;
        summed(operation, parts)?;
    }
    let mut out = in_body(operation, structure, body, &refuse)?;
    let (path, query) = (Path::of(parts), Query::of(parts));
    for member in structure.members {
        let value = match member.place {
            Place::Body | Place::Status => None,
            Place::Path => match member.wire {
                "Bucket" => path.bucket.clone(),
                _ => path.key.clone(),
            }
            .map(Value::String),
            Place::Query => query.get(member.wire).map(|text| scalar(member, text)).transpose()?,
            Place::Header => match (parts.headers.get(member.wire), query.hoisted(member.wire)) {
                (Some(value), _) => Some(header(member, value)?),
                (None, Some(text)) => Some(listed(member, text)?),
                (None, None) => None,
            },
            Place::Headers => prefixed(parts, &query, member.wire),
        };
        match value {
            Some(_) if !member.supported => return Err(refuse(member.wire)),
            Some(value) => {
                out.insert(member.name.to_owned(), value);
            }
            None => {}
        }
    }
    Ok(Value::Object(out))
}

/// Whether a body that was read whole is the one that the client's checksums are of. Those of a streaming body are for
/// whoever reads it.
fn intact(parts: &Parts, body: &Bytes) -> Result<(), Error> {
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().trim().to_owned();
    if let Some(given) = parts.headers.get("content-md5").map(text)
        && given != STANDARD.encode(md5::Md5::digest(body))
    {
        return Err(Error::new("BadDigest", 400, "The Content-MD5 you specified did not match what we received."));
    }
    for (name, given) in &parts.headers {
        let Some(mut sum) = Checksum::of_header(name.as_str()) else { continue };
        sum.update(body);
        let algorithm = sum.name();
        if sum.finish() != text(given) {
            let text = format!("The {algorithm} you specified did not match the calculated checksum.");
            return Err(Error::new("BadDigest", 400, text));
        }
    }
    Ok(())
}

/// Whether it is known how long a streaming body will be.
fn measured(parts: &Parts) -> Result<(), Error> {
    let length = ["content-length", "x-amz-decoded-content-length"];
    if length.into_iter().any(|name| parts.headers.contains_key(name)) {
        return Ok(());
    }
    Err(Error::new("MissingContentLength", 411, "You must provide the Content-Length HTTP header."))
}

/// The operations whose documents must come with a checksum. Every SDK sends one with more of them than S3 asks it of.
const SUMMED: [&str; 2] = ["DeleteObjects", "PutBucketLifecycleConfiguration"];

/// Whether a document that must come with a checksum does.
fn summed(operation: &Operation, parts: &Parts) -> Result<(), Error> {
    let mut names = parts.headers.keys();
    let sum = |name: &HeaderName| name == "content-md5" || Checksum::of_header(name.as_str()).is_some();
    if !SUMMED.contains(&operation.name) || names.any(sum) {
        return Ok(());
    }
    let text = "Missing required header for this request: Content-MD5 OR x-amz-checksum-*";
    Err(Error::new("InvalidRequest", 400, text))
}

fn header(member: &Member, value: &HeaderValue) -> Result<Value, Error> {
    // A header's bytes are Latin-1 where they are not UTF-8.
    let text = match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => text.to_owned(),
        Err(_) => value.as_bytes().iter().copied().map(char::from).collect(),
    };
    listed(member, &text)
}

/// A header's text, which may be a list.
fn listed(member: &Member, text: &str) -> Result<Value, Error> {
    if let Shape::List { member: inner, .. } = member.shape {
        let items = text.split(',').map(|item| scalar::read(inner, item.trim(), member.name));
        return items.collect::<Result<Vec<_>, _>>().map(Value::Array);
    }
    scalar(member, text)
}

fn scalar(member: &Member, text: &str) -> Result<Value, Error> {
    scalar::read(member.shape, text, member.name).map_err(|error| Error { code: "InvalidArgument".to_owned(), ..error })
}

fn prefixed(parts: &Parts, query: &Query, prefix: &str) -> Option<Value> {
    let prefix = prefix.to_ascii_lowercase();
    let in_query = query.0.iter().filter_map(|(name, value)| {
        let key = name.to_ascii_lowercase().strip_prefix(&prefix)?.to_owned();
        Some((key, Value::String(value.clone())))
    });
    let in_headers = parts.headers.iter().filter_map(|(name, value)| {
        let key = name.as_str().strip_prefix(&prefix)?;
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        Some((key.to_owned(), Value::String(text)))
    });
    let found: serde_json::Map<String, Value> = in_query.chain(in_headers).collect();
    (!found.is_empty()).then_some(Value::Object(found))
}

fn in_body(
    operation: &'static Operation,
    structure: &'static Structure,
    body: &Bytes,
    refuse: &dyn Fn(&str) -> Error,
) -> Result<serde_json::Map<String, Value>, Error> {
    let mut out = serde_json::Map::new();
    if body.is_empty() || streams(operation.input) {
        return Ok(out);
    }
    if let Some(member) = payload(operation.input) {
        let value = match member.shape {
            Shape::String { .. } => Value::String(String::from_utf8_lossy(body).into_owned()),
            shape => xml::read(shape, &xml::parse(body)?, member.name, refuse)?,
        };
        if !member.supported {
            return Err(refuse(member.name));
        }
        out.insert(member.name.to_owned(), value);
        return Ok(out);
    }
    if !structure.members.iter().any(|member| member.place == Place::Body) {
        return Ok(out);
    }
    match xml::members(structure, &xml::parse(body)?, "", refuse)? {
        Value::Object(members) => Ok(members),
        _ => Ok(out),
    }
}

/// The answer: status, headers, and a body that is XML, text or a stream.
pub(super) fn encode_output(
    operation: &Operation,
    output: &Value,
    body: Option<Body>,
) -> Result<Response<Body>, Error> {
    let structure = operation.output.structure().ok_or_else(|| Error::internal("an output is a structure"))?;
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(operation.http.status).unwrap_or(StatusCode::OK);
    for member in structure.members {
        let Some(value) = output.get(member.name).filter(|value| !value.is_null()) else { continue };
        match member.place {
            Place::Header => {
                let text = scalar::write(value, member.shape, scalar::time(member));
                put(&mut response, member.wire, &text)?;
            }
            Place::Headers => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    put(&mut response, &format!("{}{key}", member.wire), value.as_str().unwrap_or_default())?;
                }
            }
            Place::Status => {
                let status = value.as_u64().and_then(|code| u16::try_from(code).ok());
                if let Some(status) = status.and_then(|code| StatusCode::from_u16(code).ok()) {
                    *response.status_mut() = status;
                }
            }
            Place::Body | Place::Path | Place::Query => {}
        }
    }
    if response.headers().contains_key(http::header::CONTENT_RANGE) {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    }
    if let Some(body) = body {
        *response.body_mut() = body;
        return Ok(response);
    }
    let Some(document) = document(operation, structure, output) else { return Ok(response) };
    let (kind, bytes) = document;
    response.headers_mut().insert(http::header::CONTENT_TYPE, HeaderValue::from_static(kind));
    *response.body_mut() = Body::from(bytes);
    Ok(response)
}

fn document(operation: &Operation, structure: &Structure, output: &Value) -> Option<(&'static str, Vec<u8>)> {
    if let Some(member) = structure.payload.and_then(|name| structure.member(name)) {
        let value = output.get(member.name)?;
        if let (Shape::String { .. }, Value::String(text)) = (member.shape, value) {
            return Some(("application/json", text.clone().into_bytes()));
        }
        let mut out = xml::Writer::new();
        match (member.shape, value) {
            (Shape::Structure(_), Value::Object(_)) => {
                out.open_with(member.wire, &[("xmlns", operation.service.namespace)]);
                out.members(member.shape, value, false);
                out.close(member.wire);
            }
            _ => out.element(member.wire, member.shape, value, None, false),
        }
        return Some(("application/xml", out.finish()));
    }
    if !structure.members.iter().any(|member| member.place == Place::Body) {
        return None;
    }
    let mut out = xml::Writer::new();
    // GetBucketLocation's root is the one element that is also its text.
    let root = match operation.name {
        "GetBucketLocation" => None,
        name => Some(
            RESULT_NAMES
                .iter()
                .find(|(op, _)| *op == name)
                .map_or_else(|| format!("{name}Result"), |(_, n)| (*n).to_owned()),
        ),
    };
    let namespace = [("xmlns", operation.service.namespace)];
    match root {
        Some(root) => {
            out.open_with(&root, &namespace);
            out.members(operation.output, output, false);
            out.close(&root);
        }
        None => {
            out.open_with("LocationConstraint", &namespace);
            let text = output.get("LocationConstraint").and_then(Value::as_str).unwrap_or_default();
            out.raw_text(text);
            out.close("LocationConstraint");
        }
    }
    Some(("application/xml", out.finish()))
}

/// The root elements of S3's answers where they are not the operation's name with `Result`. Source: the S3 API
/// Reference's response syntaxes.
const RESULT_NAMES: &[(&str, &str)] = &[
    ("ListBuckets", "ListAllMyBucketsResult"),
    ("ListObjects", "ListBucketResult"),
    ("ListObjectsV2", "ListBucketResult"),
    ("ListObjectVersions", "ListVersionsResult"),
    ("CreateMultipartUpload", "InitiateMultipartUploadResult"),
    ("ListParts", "ListPartsResult"),
    ("DeleteObjects", "DeleteResult"),
    ("GetBucketVersioning", "VersioningConfiguration"),
    ("GetBucketTagging", "Tagging"),
    ("GetObjectTagging", "Tagging"),
    ("GetBucketAcl", "AccessControlPolicy"),
    ("GetBucketCors", "CORSConfiguration"),
    ("GetBucketWebsite", "WebsiteConfiguration"),
    ("GetBucketLogging", "BucketLoggingStatus"),
    ("GetBucketLifecycleConfiguration", "LifecycleConfiguration"),
    ("GetBucketAccelerateConfiguration", "AccelerateConfiguration"),
    ("GetBucketRequestPayment", "RequestPaymentConfiguration"),
];

fn put(response: &mut Response<Body>, name: &str, text: &str) -> Result<(), Error> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(Error::internal)?;
    let value = HeaderValue::from_bytes(text.as_bytes()).map_err(Error::internal)?;
    response.headers_mut().insert(name, value);
    Ok(())
}
