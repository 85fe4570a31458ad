//! Query and EC2: a form in, XML out.

use std::collections::BTreeMap;

use bytes::Bytes;
use percent_encoding::percent_decode_str;

use crate::codec::{json, scalar, unsupported, xml};
use crate::schema::{Operation, Protocol, Service, Shape, Structure};
use crate::{Error, Value};

/// How many fields a form may have.
const MAX_FIELDS: usize = 10_000;

/// The operation and its input.
pub(super) fn decode(
    service: &'static Service,
    query: Option<&str>,
    body: &Bytes,
) -> Result<(&'static Operation, Value), Error> {
    let text = std::str::from_utf8(body).map_err(|_| malformed("The form is not UTF-8"))?;
    let mut tree = Node::default();
    let mut fields = 0;
    for pair in query.unwrap_or_default().split('&').chain(text.trim().split('&')).filter(|pair| !pair.is_empty()) {
        fields += 1;
        if fields > MAX_FIELDS {
            return Err(malformed("The form has too many fields"));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        tree.insert(&unescape(name)?, unescape(value)?)?;
    }
    let action = tree.children.remove("Action").and_then(|node| node.value).unwrap_or_default();
    if action.is_empty() {
        return Err(Error::new("MissingAction", 400, "The request must contain the parameter Action"));
    }
    let version = tree.children.remove("Version").and_then(|node| node.value);
    if version.is_some_and(|version| version != service.version) {
        return Err(Error::new("InvalidAction", 400, format!("Could not find operation {action} for this version")));
    }
    let operation = json::find(service, &action).map_err(|error| match service.protocol {
        // EC2's and Query's own word for it.
        Protocol::Ec2 | Protocol::Query => Error { code: "InvalidAction".to_owned(), ..error },
        _ => error,
    })?;
    let input = operation.input.structure().ok_or_else(|| Error::internal("an input is a structure"))?;
    let value = structure(operation, input, &tree, "")?;
    Ok((operation, value))
}

fn malformed(text: &str) -> Error {
    Error::new("MalformedQueryString", 400, text)
}

fn unescape(text: &str) -> Result<String, Error> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().map(std::borrow::Cow::into_owned).map_err(|_| malformed("Not UTF-8"))
}

/// A form's fields by the parts of their dotted names.
#[derive(Debug, Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, name: &str, value: String) -> Result<(), Error> {
        let mut node = self;
        for (depth, part) in name.split('.').enumerate() {
            if depth > 24 {
                return Err(malformed("A field is nested too deeply"));
            }
            node = node.children.entry(part.to_owned()).or_default();
        }
        node.value = Some(value);
        Ok(())
    }

    /// The children `1`, `2`, ... in order of their numbers.
    fn items(&self) -> Vec<&Self> {
        let mut items: Vec<(u32, &Self)> =
            self.children.iter().filter_map(|(name, node)| Some((name.parse().ok()?, node))).collect();
        items.sort_by_key(|(index, _)| *index);
        items.into_iter().map(|(_, node)| node).collect()
    }
}

fn structure(operation: &Operation, shape: &'static Structure, node: &Node, path: &str) -> Result<Value, Error> {
    let mut members = serde_json::Map::new();
    for member in shape.members {
        let Some(child) = node.children.get(member.form) else { continue };
        let path = if path.is_empty() { member.form.to_owned() } else { format!("{path}.{}", member.form) };
        if !member.supported {
            let nothing = child.children.is_empty() && matches!(child.value.as_deref(), None | Some("" | "false"));
            if nothing {
                continue;
            }
            return Err(unsupported(operation, &path));
        }
        members.insert(member.name.to_owned(), value(operation, member.shape, child, &path)?);
    }
    Ok(Value::Object(members))
}

fn value(operation: &Operation, shape: &'static Shape, node: &Node, path: &str) -> Result<Value, Error> {
    let ec2 = operation.service.protocol == Protocol::Ec2;
    match shape {
        Shape::Structure(inner) => structure(operation, inner, node, path),
        Shape::List { member, element, flattened, .. } => {
            let around = if *flattened || ec2 { Some(node) } else { node.children.get(*element) };
            let items = around.map(Node::items).unwrap_or_default();
            items
                .iter()
                .enumerate()
                .map(|(index, item)| value(operation, member, item, &format!("{path}.{}", index + 1)))
                .collect::<Result<Vec<_>, _>>()
                .map(Value::Array)
        }
        Shape::Map { value: inner, key_name, value_name, flattened, .. } => {
            let around = if *flattened { Some(node) } else { node.children.get("entry") };
            let mut members = serde_json::Map::new();
            for item in around.map(Node::items).unwrap_or_default() {
                let key = item.children.get(*key_name).and_then(|key| key.value.clone()).unwrap_or_default();
                if let Some(child) = item.children.get(*value_name) {
                    members.insert(key, value(operation, inner, child, path)?);
                }
            }
            Ok(Value::Object(members))
        }
        scalar => scalar::read(scalar, node.value.as_deref().unwrap_or_default(), path),
    }
}

/// The XML of an answer.
pub(super) fn encode_output(operation: &Operation, output: &Value, request_id: &str) -> Vec<u8> {
    let service = operation.service;
    let name = operation.name;
    let mut out = xml::Writer::new();
    out.open_with(&format!("{name}Response"), &[("xmlns", service.namespace)]);
    if service.protocol == Protocol::Ec2 {
        out.leaf("requestId", request_id);
        out.members(operation.output, output, true);
    } else {
        if let Some(wrapper) = operation.wrapper {
            out.open(wrapper);
            out.members(operation.output, output, false);
            out.close(wrapper);
        }
        out.open("ResponseMetadata");
        out.leaf("RequestId", request_id);
        out.close("ResponseMetadata");
    }
    out.close(&format!("{name}Response"));
    out.finish()
}
