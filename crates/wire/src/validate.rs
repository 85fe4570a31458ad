//! The models' constraints, with AWS's own texts.
//!
//! AWS collects what is wrong and answers all of it in one error: `2 validation errors detected: Value ...; Value ...`.
//! Patterns that need look-around are left out by the generator, which says so.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, RwLock};

use regex::Regex;

use crate::schema::{Operation, Place, Protocol, Range, Shape};
use crate::{Error, Value};

/// The members with a constraint whose values are nobody's business: AWS quotes none of those that its models mark so.
const SENSITIVE: [&str; 3] = ["secretString", "secretBinary", "privateKey"];

/// How many faults one answer lists.
const MAX_FAULTS: usize = 10;

/// Checks an input against its shape.
///
/// # Errors
/// The service's code for a broken constraint, with every fault in AWS's words.
pub fn validate(operation: &Operation, input: &Value) -> Result<(), Error> {
    let mut faults = Vec::new();
    check(operation.input, input, &mut String::new(), &mut faults);
    // What stands in this header may be encoded, its slash too; whoever decodes it looks.
    faults
        .retain(|fault| operation.service.protocol != Protocol::RestXml || fault.missing || fault.path != "copySource");
    let Some(first) = faults.first() else { return Ok(()) };
    let service = operation.service;
    let text = match (service.name, service.protocol) {
        ("ecr", _) => {
            format!("Invalid parameter at '{}' failed to satisfy constraint: '{}'", first.path, first.lower())
        }
        (_, Protocol::RestXml) => return Err(s3(service.invalid, operation.input, first)),
        (_, Protocol::Ec2) if first.missing => {
            let text = format!("The request must contain the parameter {}", upper(&first.path));
            return Err(Error::new("MissingParameter", 400, text));
        }
        _ => {
            let count = faults.len();
            let noun = if count == 1 { "error" } else { "errors" };
            let all: Vec<String> = faults.iter().map(Fault::sentence).collect();
            format!("{count} validation {noun} detected: {}", all.join("; "))
        }
    };
    Err(Error::new(service.invalid, 400, text))
}

/// S3's words: what is wrong inside a document makes the document wrong.
fn s3(invalid: &str, input: &Shape, fault: &Fault) -> Error {
    let top = fault.path.split('.').next().unwrap_or_default();
    let member =
        input.structure().and_then(|shape| shape.members.iter().find(|member| lower_first(member.name) == top));
    if fault.path.ends_with("locationConstraint") {
        return Error::new("InvalidLocationConstraint", 400, "The specified location-constraint is not valid");
    }
    if member.is_some_and(|member| member.place == Place::Body) {
        let text = "The XML you provided was not well-formed or did not validate against our published schema";
        return Error::new("MalformedXML", 400, text);
    }
    match S3_WORDS.iter().find(|(name, ..)| *name == top) {
        Some((_, code, text)) => Error::new(*code, 400, *text),
        None => Error::new(invalid, 400, fault.sentence()),
    }
}

/// What S3 says of a header or a parameter that has a value it cannot have: member, code, text.
const S3_WORDS: [(&str, &str, &str); 8] = [
    (
        "checksumAlgorithm",
        "InvalidRequest",
        "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, \
         CRC64NVME, SHA1, SHA256]",
    ),
    ("checksumType", "InvalidRequest", "Value for x-amz-checksum-type header is invalid."),
    ("encodingType", "InvalidArgument", "Invalid Encoding Method specified in Request"),
    ("maxBuckets", "InvalidArgument", "Argument max-buckets must be an integer between 1 and 10000"),
    ("metadataDirective", "InvalidArgument", "Unknown metadata directive."),
    (
        "serverSideEncryption",
        "InvalidEncryptionAlgorithmError",
        "The encryption request that you specified is not valid. The valid value is AES256.",
    ),
    ("storageClass", "InvalidStorageClass", "The storage class you specified is not valid"),
    ("taggingDirective", "InvalidArgument", "Unknown tagging directive."),
];

fn upper(path: &str) -> String {
    let mut letters = path.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

struct Fault {
    path: String,
    value: Option<String>,
    constraint: String,
    missing: bool,
}

impl Fault {
    fn sentence(&self) -> String {
        let value = self.value.as_ref().map_or_else(|| "null".to_owned(), |value| format!("'{value}'"));
        let value = if self.missing { "null".to_owned() } else { value };
        if !self.missing && SENSITIVE.contains(&self.path.as_str()) {
            return format!("Value at '{}' failed to satisfy constraint: Member {}", self.path, self.constraint);
        }
        format!("Value {value} at '{}' failed to satisfy constraint: Member {}", self.path, self.constraint)
    }

    fn lower(&self) -> &str {
        &self.constraint
    }
}

fn check(shape: &'static Shape, value: &Value, path: &mut String, faults: &mut Vec<Fault>) {
    if faults.len() >= MAX_FAULTS {
        return;
    }
    let mut fault = |constraint: String, path: &str, value: Option<String>| {
        faults.push(Fault { path: path.to_owned(), value, constraint, missing: false });
    };
    match (shape, value) {
        (Shape::Structure(structure), Value::Object(given)) => {
            for member in structure.members {
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&lower_first(member.name));
                match given.get(member.name) {
                    Some(value) => check(member.shape, value, path, faults),
                    None if member.required && !streaming(member.shape) => faults.push(Fault {
                        path: path.clone(),
                        value: None,
                        constraint: "must not be null".to_owned(),
                        missing: true,
                    }),
                    None => {}
                }
                path.truncate(length);
            }
        }
        (Shape::List { member, size, .. }, Value::Array(items)) => {
            if let Some(constraint) = length(*size, items.len()) {
                fault(constraint, path, Some(brief(value)));
            }
            for (index, item) in items.iter().enumerate() {
                let length = path.len();
                path.push_str(&format!(".{}.member", index + 1));
                check(member, item, path, faults);
                path.truncate(length);
            }
        }
        (Shape::Map { key, value: inner, size, .. }, Value::Object(given)) => {
            if let Some(constraint) = length(*size, given.len()) {
                fault(constraint, path, Some(brief(value)));
            }
            for (name, item) in given {
                check(key, &Value::from(name.as_str()), path, faults);
                let length = path.len();
                path.push_str(&format!(".{name}.member"));
                check(inner, item, path, faults);
                path.truncate(length);
            }
        }
        (Shape::String { length: range, pattern, values }, Value::String(text)) => {
            if let Some(constraint) = length(*range, text.chars().count()) {
                fault(constraint, path, Some(brief(value)));
            }
            if pattern.is_some_and(|pattern| !matches(pattern, text)) {
                let pattern = pattern.unwrap_or_default();
                fault(format!("must satisfy regular expression pattern: {pattern}"), path, Some(brief(value)));
            }
            if !values.is_empty() && !values.contains(&text.as_str()) {
                fault(format!("must satisfy enum value set: [{}]", values.join(", ")), path, Some(brief(value)));
            }
        }
        (Shape::Integer { range }, Value::Number(number)) => {
            let number = number.as_i64().unwrap_or_default();
            if range.min.is_some_and(|min| number < min) {
                let min = range.min.unwrap_or_default();
                fault(format!("must have value greater than or equal to {min}"), path, Some(number.to_string()));
            }
            if range.max.is_some_and(|max| number > max) {
                let max = range.max.unwrap_or_default();
                fault(format!("must have value less than or equal to {max}"), path, Some(number.to_string()));
            }
        }
        (Shape::Blob { streaming: false, length: range }, Value::String(text)) => {
            if let Some(constraint) = length(*range, decoded(text)) {
                fault(constraint, path, Some(brief(value)));
            }
        }
        _ => {}
    }
}

/// How many bytes a text in base64 stands for.
fn decoded(text: &str) -> usize {
    let padding = text.bytes().rev().take(2).filter(|byte| *byte == b'=').count();
    (text.len() / 4 * 3).saturating_sub(padding)
}

fn streaming(shape: &Shape) -> bool {
    matches!(shape, Shape::Blob { streaming: true, .. })
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn length(range: Range, length: usize) -> Option<String> {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    if let Some(max) = range.max.filter(|max| length > *max) {
        return Some(format!("must have length less than or equal to {max}"));
    }
    range.min.filter(|min| length < *min).map(|min| format!("must have length greater than or equal to {min}"))
}

/// A value as AWS quotes it, cut where it is long.
fn brief(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match text.char_indices().nth(256) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// Whether the whole text has the pattern's form. A pattern is compiled when it is first met.
fn matches(pattern: &'static str, text: &str) -> bool {
    type Compiled = HashMap<&'static str, Option<Arc<Regex>>>;
    static COMPILED: LazyLock<RwLock<Compiled>> = LazyLock::new(RwLock::default);
    let known = COMPILED.read().ok().and_then(|compiled| compiled.get(pattern).cloned());
    let regex = known.unwrap_or_else(|| {
        let regex = Regex::new(&format!("^(?:{pattern})$")).ok().map(Arc::new);
        if let Ok(mut compiled) = COMPILED.write() {
            compiled.insert(pattern, regex.clone());
        }
        regex
    });
    regex.is_none_or(|regex| regex.is_match(text))
}
