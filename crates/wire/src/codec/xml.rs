//! XML by schema, both ways.

use quick_xml::escape::escape;
use quick_xml::events::Event;

use crate::codec::scalar;
use crate::schema::{Place, Shape, Structure};
use crate::{Error, Value};

/// How deeply elements may be nested.
const MAX_DEPTH: usize = 32;

/// Writes elements.
pub(super) struct Writer {
    out: String,
}

impl Writer {
    pub(super) fn new() -> Self {
        Self { out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    }

    pub(super) fn open(&mut self, name: &str) {
        self.open_with(name, &[]);
    }

    pub(super) fn open_with(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push_str(&format!(" {name}=\"{}\"", escape(*value)));
        }
        self.out.push('>');
    }

    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    pub(super) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    pub(super) fn raw_text(&mut self, text: &str) {
        self.text(text);
    }

    /// XML 1.0 has no place for most control characters, not even escaped.
    fn text(&mut self, text: &str) {
        let allowed = |c: char| c >= ' ' || matches!(c, '\t' | '\n' | '\r');
        if text.chars().all(allowed) {
            self.out.push_str(&escape(text));
        } else {
            let clean: String = text.chars().map(|c| if allowed(c) { c } else { '\u{fffd}' }).collect();
            self.out.push_str(&escape(&clean));
        }
    }

    /// The members of a structure that belong into the body, each as an element.
    pub(super) fn members(&mut self, shape: &'static Shape, value: &Value, ec2: bool) {
        let (Shape::Structure(structure), Value::Object(given)) = (shape, value) else { return };
        for member in structure.members.iter().filter(|member| member.place == Place::Body && !member.attribute) {
            if let Some(value) = given.get(member.name).filter(|value| !value.is_null()) {
                self.element(member.wire, member.shape, value, scalar::time(member), ec2);
            }
        }
    }

    pub(super) fn element(
        &mut self,
        name: &str,
        shape: &'static Shape,
        value: &Value,
        time: Option<crate::schema::TimeForm>,
        ec2: bool,
    ) {
        match (shape, value) {
            (Shape::Structure(structure), Value::Object(given)) => {
                let attributes: Vec<(&str, &str)> = structure
                    .members
                    .iter()
                    .filter(|member| member.attribute)
                    .filter_map(|member| Some((member.wire, given.get(member.name)?.as_str()?)))
                    .collect();
                if attributes.iter().any(|(name, _)| name.starts_with("xsi:")) {
                    let mut all = vec![("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")];
                    all.extend(&attributes);
                    self.open_with(name, &all);
                } else {
                    self.open_with(name, &attributes);
                }
                self.members(shape, value, ec2);
                self.close(name);
            }
            (Shape::List { member, element, flattened, .. }, Value::Array(items)) => {
                if *flattened && !ec2 {
                    for item in items {
                        self.element(name, member, item, None, ec2);
                    }
                } else {
                    self.open(name);
                    for item in items {
                        self.element(element, member, item, None, ec2);
                    }
                    self.close(name);
                }
            }
            (Shape::Map { value: shape, key_name, value_name, flattened, .. }, Value::Object(given)) => {
                if !flattened {
                    self.open(name);
                }
                let entry = if *flattened { name } else { "entry" };
                for (key, value) in given {
                    self.open(entry);
                    self.leaf(key_name, key);
                    self.element(value_name, shape, value, None, ec2);
                    self.close(entry);
                }
                if !flattened {
                    self.close(name);
                }
            }
            (shape, value) => self.leaf(name, &scalar::write(value, shape, time)),
        }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// An element as it was read: nothing is known of its type yet.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    text: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
}

/// Reads a document's root element.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, Error> {
    let malformed = || {
        Error::new(
            "MalformedXML",
            400,
            "The XML you provided was not well-formed or did not validate against our published schema",
        )
    };
    let text = std::str::from_utf8(bytes).map_err(|_| malformed())?;
    let mut reader = quick_xml::Reader::from_str(text);
    let mut stack: Vec<Element> = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|_| malformed())? {
            Event::Start(start) => {
                if stack.len() > MAX_DEPTH {
                    return Err(malformed());
                }
                stack.push(begin(&start).ok_or_else(malformed)?);
            }
            Event::Empty(start) => {
                let element = begin(&start).ok_or_else(malformed)?;
                stack.last_mut().ok_or_else(malformed)?.children.push(element);
            }
            Event::End(_) => {
                let element = stack.pop().ok_or_else(malformed)?;
                stack.last_mut().ok_or_else(malformed)?.children.push(element);
            }
            Event::Text(text) => {
                stack.last_mut().ok_or_else(malformed)?.text.push_str(&text.xml10_content());
            }
            Event::CData(text) => {
                stack.last_mut().ok_or_else(malformed)?.text.push_str(&text.xml10_content());
            }
            Event::GeneralRef(reference) => {
                let escaped = format!("&{};", reference.xml10_content());
                let plain = quick_xml::escape::unescape(&escaped).map_err(|_| malformed())?;
                stack.last_mut().ok_or_else(malformed)?.text.push_str(&plain);
            }
            Event::DocType(_) => return Err(malformed()),
            Event::Eof => break,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
    let mut root = stack.pop().filter(|_| stack.is_empty()).ok_or_else(malformed)?;
    if root.children.len() == 1 { root.children.pop().ok_or_else(malformed) } else { Err(malformed()) }
}

fn begin(start: &quick_xml::events::BytesStart<'_>) -> Option<Element> {
    let name = start.local_name().into_inner().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = quick_xml::escape::unescape(&attribute.value).ok()?.into_owned();
        attributes.push((attribute.key.into_inner().to_owned(), value));
    }
    Some(Element { name, attributes, ..Element::default() })
}

/// Reads an element as the shape wants it. `refuse` makes the error for a member that is not supported.
pub(super) fn read(
    shape: &'static Shape,
    element: &Element,
    path: &str,
    refuse: &dyn Fn(&str) -> Error,
) -> Result<Value, Error> {
    match shape {
        Shape::Structure(structure) => members(structure, element, path, refuse),
        Shape::List { member, element: name, .. } => element
            .children
            .iter()
            .filter(|child| child.name == *name)
            .map(|child| read(member, child, path, refuse))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        Shape::Map { .. } => {
            let mut out = serde_json::Map::new();
            for entry in &element.children {
                pair(shape, entry, path, refuse, &mut out)?;
            }
            Ok(Value::Object(out))
        }
        scalar => scalar::read(scalar, &element.text, path),
    }
}

fn pair(
    shape: &'static Shape,
    entry: &Element,
    path: &str,
    refuse: &dyn Fn(&str) -> Error,
    out: &mut serde_json::Map<String, Value>,
) -> Result<(), Error> {
    let Shape::Map { value, key_name, value_name, .. } = shape else { return Ok(()) };
    let key = entry.children.iter().find(|child| child.name == *key_name);
    let found = entry.children.iter().find(|child| child.name == *value_name);
    if let (Some(key), Some(found)) = (key, found) {
        out.insert(key.text.clone(), read(value, found, path, refuse)?);
    }
    Ok(())
}

/// The members of a structure that are children or attributes of `element`.
pub(super) fn members(
    structure: &'static Structure,
    element: &Element,
    path: &str,
    refuse: &dyn Fn(&str) -> Error,
) -> Result<Value, Error> {
    let mut out = serde_json::Map::new();
    for member in structure.members.iter().filter(|member| member.place == Place::Body) {
        if member.attribute {
            if let Some((_, text)) = element.attributes.iter().find(|(name, _)| name == member.wire) {
                out.insert(member.name.to_owned(), Value::from(text.as_str()));
            }
            continue;
        }
        let mut found = element.children.iter().filter(|child| child.name == member.wire);
        let path = format!("{path}{}{}", if path.is_empty() { "" } else { "." }, member.name);
        let value = match member.shape {
            Shape::List { member: inner, flattened: true, .. } => {
                let items = found.map(|child| read(inner, child, &path, refuse)).collect::<Result<Vec<_>, _>>()?;
                if items.is_empty() { None } else { Some(Value::Array(items)) }
            }
            Shape::Map { flattened: true, .. } => {
                let mut entries = serde_json::Map::new();
                for entry in found {
                    pair(member.shape, entry, &path, refuse, &mut entries)?;
                }
                if entries.is_empty() { None } else { Some(Value::Object(entries)) }
            }
            shape => match found.next() {
                Some(_) if !member.supported => return Err(refuse(&path)),
                Some(child) => Some(read(shape, child, &path, refuse)?),
                None => None,
            },
        };
        if let Some(value) = value {
            out.insert(member.name.to_owned(), value);
        }
    }
    Ok(Value::Object(out))
}
