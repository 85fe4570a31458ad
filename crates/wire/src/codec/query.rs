//! Query and EC2: a form in, XML out.

use std::collections::BTreeMap;

use bytes::Bytes;
use percent_encoding::percent_decode_str;

use crate::codec::{json, scalar, unsupported, xml};
use crate::schema::{Operation, Protocol, Service, Shape, Structure};
use crate::{Error, Value};

/// How many fields a form may have.
const MAX_FIELDS: usize = 10_000;

/// A field of a request's form, before anything else of it is looked at.
pub(super) fn field(query: Option<&str>, body: &[u8], wanted: &str) -> Option<String> {
    let body = std::str::from_utf8(body).unwrap_or_default();
    let pairs = query.unwrap_or_default().split('&').chain(body.trim().split('&'));
    let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == wanted)?.1;
    unescape(value).ok()
}

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
    let operation = find(service, &action)?;
    let input = operation.input.structure().ok_or_else(|| Error::internal("an input is a structure"))?;
    let value = structure(operation, input, &tree, "")?;
    Ok((operation, value))
}

/// The operation of a name, or EC2's and Query's own word for that there is none.
pub(super) fn find(service: &'static Service, action: &str) -> Result<&'static Operation, Error> {
    json::find(service, action).map_err(|error| Error { code: "InvalidAction".to_owned(), ..error })
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
    if operation.service.protocol == Protocol::Ec2 {
        known(shape, node, path)?;
    }
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

/// EC2 knows every parameter that it is given, apart from those of the signature; the Query services ignore the others.
fn known(shape: &'static Structure, node: &Node, path: &str) -> Result<(), Error> {
    let of_the_signature = |name: &str| {
        let older = ["AWSAccessKeyId", "Expires", "SecurityToken", "SignatureMethod", "SignatureVersion", "Timestamp"];
        path.is_empty() && (name.starts_with("X-Amz-") || name == "Signature" || older.contains(&name))
    };
    let has = |name: &str| shape.members.iter().any(|member| member.form == name) || of_the_signature(name);
    let Some(stranger) = node.children.keys().find(|name| !has(name)) else { return Ok(()) };
    let name = if path.is_empty() { stranger.clone() } else { format!("{path}.{stranger}") };
    Err(Error::new("UnknownParameter", 400, format!("The parameter {name} is not recognized")))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Http, Member, OPAQUE, Place, Range};

    const fn member(name: &'static str, shape: &'static Shape) -> Member {
        Member {
            name,
            wire: name,
            place: Place::Body,
            form: name,
            shape,
            required: false,
            supported: true,
            attribute: false,
            time: None,
        }
    }

    const fn service(protocol: Protocol, operations: &'static [&'static Operation]) -> Service {
        Service {
            name: "test",
            signing: &["test"],
            protocol,
            targets: &[],
            version: "1",
            namespace: "",
            invalid: "InvalidParameterValue",
            operations,
            absent: &[],
            absent_http: &[],
        }
    }

    const fn operation(service: &'static Service) -> Operation {
        let http = Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 };
        Operation { name: "Find", service, http, input: &INPUT, output: &INPUT, wrapper: None, root: None }
    }

    static FILTER: Shape =
        Shape::Structure(Structure { name: "Filter", members: &[member("Name", &OPAQUE)], payload: None });
    static FILTERS: Shape = Shape::List { member: &FILTER, element: "item", flattened: true, size: Range::ANY };
    static INPUT: Shape =
        Shape::Structure(Structure { name: "Input", members: &[member("Filter", &FILTERS)], payload: None });
    static EC2: Service = service(Protocol::Ec2, &[&OF_EC2]);
    static OF_EC2: Operation = operation(&EC2);
    static QUERY: Service = service(Protocol::Query, &[&OF_QUERY]);
    static OF_QUERY: Operation = operation(&QUERY);

    fn ask(service: &'static Service, form: &'static str) -> Result<Value, Error> {
        decode(service, Some("X-Amz-Date=1"), &Bytes::from_static(form.as_bytes())).map(|(_, value)| value)
    }

    #[test]
    fn ec2_alone_knows_each_parameter() {
        let known = serde_json::json!({"Filter": [{"Name": "a"}]});
        for service in [&EC2, &QUERY] {
            assert_eq!(ask(service, "Action=Find&Version=1&Filter.1.Name=a").unwrap(), known);
        }
        for (form, name) in
            [("Action=Find&Version=1&Nonsense=1", "Nonsense"), ("Action=Find&Filter.1.Nam=a", "Filter.1.Nam")]
        {
            let error = ask(&EC2, form).unwrap_err();
            let text = format!("The parameter {name} is not recognized");
            assert_eq!((error.code.as_str(), error.message), ("UnknownParameter", text));
            ask(&QUERY, form).unwrap();
        }
    }
}
