//! YAML as a tree with lines. Bounded: in bytes, in depth, and in what aliases blow up to.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::BuildspecError;

/// More than any buildspec needs.
pub(crate) const SIZE_LIMIT: usize = 256 << 10;

const DEPTH_LIMIT: usize = 32;

/// Nodes, those behind aliases counted each time.
const NODE_LIMIT: usize = 20_000;

/// A node, with the line and column that it begins on.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) value: Value,
    /// How many nodes it holds, itself counted.
    size: usize,
}

/// What a node is.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Null,
    Text(String),
    List(Vec<Rc<Node>>),
    Map(Vec<(String, Rc<Node>)>),
}

impl Node {
    /// The value of a key, where this is a map that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Rc<Node>> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, node)| node),
            _ => None,
        }
    }
}

/// Where something stands: line and column.
type Place = (usize, usize);

fn wrong(text: impl Into<String>, at: Option<Place>) -> BuildspecError {
    BuildspecError { message: text.into(), at }
}

/// `<what> at line <n>`, as CodeBuild tells it.
fn wrong_at(what: impl std::fmt::Display, at: Place) -> BuildspecError {
    wrong(format!("{what} at line {}", at.0), Some(at))
}

/// The parser's words as those of CodeBuild's own: what it was at is left out, and a tab is a character like any other.
fn words(text: &str) -> &str {
    let text = text.strip_prefix("while ").and_then(|rest| rest.split_once(", ")).map_or(text, |(_, problem)| problem);
    if text.starts_with("tabs disallowed") { "found character that cannot start any token" } else { text }
}

/// A map or list that has not ended.
struct Open {
    at: Place,
    anchor: usize,
    size: usize,
    key: Option<(String, Place)>,
    value: Value,
}

/// Reads the first document.
pub(crate) fn read(text: &str) -> Result<Rc<Node>, BuildspecError> {
    if text.len() > SIZE_LIMIT {
        return Err(wrong(format!("the buildspec is larger than {SIZE_LIMIT} bytes"), None));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { open: Vec::new(), anchors: HashMap::new(), root: None, total: 0 };
    for item in Parser::new_from_str(text) {
        let (event, span) =
            item.map_err(|error| wrong_at(words(error.info()), (error.marker().line(), error.marker().col() + 1)))?;
        if reader.take(event, span)? {
            break;
        }
    }
    Ok(reader.root.unwrap_or_else(|| Rc::new(Node { line: 1, column: 1, value: Value::Null, size: 1 })))
}

struct Reader {
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    root: Option<Rc<Node>>,
    total: usize,
}

impl Reader {
    /// Takes one event; the answer is whether the document has ended.
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<bool, BuildspecError> {
        let at = (span.start.line(), span.start.col() + 1);
        match event {
            Event::DocumentEnd | Event::StreamEnd => return Ok(true),
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.ok_or_else(|| wrong_at("unknown anchor", at))?;
                self.place(node, at)?;
            }
            Event::Scalar(text, style, anchor, _) => self.close(at, anchor, 1, scalar(text, style))?,
            Event::SequenceStart(anchor, _) => self.begin(at, anchor, Value::List(Vec::new()))?,
            Event::MappingStart(anchor, _) => self.begin(at, anchor, Value::Map(Vec::new()))?,
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.close(open.at, open.anchor, open.size, open.value)?;
                }
            }
        }
        Ok(false)
    }

    fn begin(&mut self, at: Place, anchor: usize, value: Value) -> Result<(), BuildspecError> {
        if self.open.len() >= DEPTH_LIMIT {
            return Err(wrong_at(format_args!("exceeded max depth of {DEPTH_LIMIT}"), at));
        }
        self.open.push(Open { at, anchor, size: 1, key: None, value });
        Ok(())
    }

    fn close(&mut self, at: Place, anchor: usize, size: usize, value: Value) -> Result<(), BuildspecError> {
        let node = Rc::new(Node { line: at.0, column: at.1, value, size });
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.place(node, at)
    }

    fn place(&mut self, node: Rc<Node>, at: Place) -> Result<(), BuildspecError> {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        open.size += node.size;
        self.total = self.total.max(open.size);
        if self.total > NODE_LIMIT {
            return Err(wrong_at("document contains excessive aliasing", at));
        }
        match (&mut open.value, open.key.take()) {
            (Value::List(items), _) => items.push(node),
            (Value::Map(_), None) => match &node.value {
                Value::Text(text) => open.key = Some((text.clone(), at)),
                Value::Null => open.key = Some((String::new(), at)),
                _ => return Err(wrong_at("invalid map key", at)),
            },
            (Value::Map(entries), Some((key, began))) => {
                if key == "<<" {
                    return Err(wrong_at("merge keys are not supported", began));
                }
                if entries.iter().any(|(name, _)| *name == key) {
                    return Err(wrong_at(format_args!("mapping key \"{key}\" already defined"), began));
                }
                entries.push((key, node));
            }
            (Value::Null | Value::Text(_), _) => {}
        }
        Ok(())
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle) -> Value {
    let plain = matches!(style, ScalarStyle::Plain);
    if plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL") {
        return Value::Null;
    }
    Value::Text(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bombs_are_bounded() {
        let mut bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
        for (name, before) in ["b", "c", "d", "e", "f", "g"].iter().zip(["a", "b", "c", "d", "e", "f"]) {
            let many = vec![format!("*{before}"); 10].join(",");
            bomb.push_str(&format!("{name}: &{name} [{many}]\n"));
        }
        assert!(read(&bomb).unwrap_err().message.contains("excessive aliasing"));
        let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        assert!(read(&deep).is_err());
        assert!(read(&"x".repeat(SIZE_LIMIT + 1)).is_err());
    }

    #[test]
    fn lines_are_told() {
        let node = read("a:\n  - x\n  - b: c\n").unwrap();
        let Value::List(items) = &node.get("a").unwrap().value else { panic!("a list") };
        assert_eq!(items[1].line, 3);
        assert_eq!((items[1].line, items[1].column), (3, 5));
        let error = read("a: b: c\n").unwrap_err();
        assert!(error.message.ends_with("at line 1"), "{error}");
        assert_eq!(error.at, Some((1, 5)));
    }
}
