//! From a model and a selection to Rust: structures for serde, statics for the codecs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::names::{camel, shouting, snake};
use crate::selection::{Selection, selects};

const HEAD: &str = "\
// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = \"generated\")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

";

struct Emitter<'a> {
    shapes: &'a serde_json::Map<String, Value>,
    selection: &'a Selection,
    protocol: &'a str,
    /// Structures whose members are refused where they are not selected.
    inputs: BTreeSet<String>,
    /// Structures for which an operation's own list counts.
    tops: BTreeMap<String, Vec<String>>,
    /// Patterns that the regex engine cannot read.
    dropped: BTreeSet<String>,
}

pub(crate) fn service(folder: &str, model: &Value, selection: &Selection) -> Result<String> {
    let metadata = &model["metadata"];
    let protocol = metadata["protocol"].as_str().context("protocol")?;
    let shapes = model["shapes"].as_object().context("shapes")?;
    let operations = model["operations"].as_object().context("operations")?;
    let mut emitter = Emitter {
        shapes,
        selection,
        protocol,
        inputs: BTreeSet::new(),
        tops: BTreeMap::new(),
        dropped: BTreeSet::new(),
    };
    let mut reached = BTreeSet::new();
    let mut missing = BTreeSet::new();
    for (name, members) in &selection.operations {
        let operation = operations.get(name).with_context(|| format!("the model has no operation {name}"))?;
        if let Some(input) = operation["input"]["shape"].as_str() {
            for member in members.iter().filter(|member| *member != "*") {
                if shapes[input]["members"].get(member).is_none() {
                    bail!("{name} has no member {member}");
                }
            }
            emitter.tops.insert(input.to_owned(), members.clone());
        }
    }
    for name in selection.operations.keys() {
        if let Some(input) = operations[name]["input"]["shape"].as_str() {
            emitter.reach_input(input, &mut reached, &mut missing);
        }
    }
    if !missing.is_empty() {
        let all: Vec<String> = missing.into_iter().collect();
        bail!("[shapes] must list the supported members of: {}", all.join(", "));
    }
    for name in selection.operations.keys() {
        if let Some(output) = operations[name]["output"]["shape"].as_str() {
            emitter.reach(output, &mut reached);
        }
    }
    let mut out = HEAD.to_owned();
    let mut aliases: BTreeMap<String, String> = BTreeMap::new();
    for name in selection.operations.keys() {
        for (side, suffix) in [("input", "Input"), ("output", "Output")] {
            match operations[name][side]["shape"].as_str() {
                Some(shape) => {
                    aliases.entry(shape.to_owned()).or_insert_with(|| format!("{name}{suffix}"));
                }
                None => emitter.empty(&mut out, &format!("{name}{suffix}"))?,
            }
        }
    }
    let mut done = BTreeSet::new();
    for shape in &reached {
        emitter.type_of(&mut out, shape, &aliases)?;
    }
    // Two operations that share a structure each get a type of their own.
    for name in selection.operations.keys() {
        for (side, suffix) in [("input", "Input"), ("output", "Output")] {
            let Some(shape) = operations[name][side]["shape"].as_str() else { continue };
            let own = format!("{name}{suffix}");
            if aliases[shape] != own && done.insert(own.clone()) {
                let one = BTreeMap::from([(shape.to_owned(), own)]);
                emitter.type_of(&mut out, shape, &one)?;
            }
        }
    }
    for shape in &reached {
        emitter.schema_of(&mut out, shape)?;
    }
    for name in selection.operations.keys() {
        emitter.operation(&mut out, name, &operations[name], &aliases)?;
    }
    emitter.service(&mut out, folder, metadata, operations)?;
    for pattern in &emitter.dropped {
        writeln!(out, "// Not checked, the regex engine has no look-around: {pattern}")?;
    }
    Ok(out)
}

impl Emitter<'_> {
    fn shape(&self, name: &str) -> &Value {
        &self.shapes[name]
    }

    fn kind(&self, name: &str) -> &str {
        self.shape(name)["type"].as_str().unwrap_or_default()
    }

    fn members(&self, name: &str) -> Vec<(&String, &Value)> {
        let members = self.shape(name)["members"].as_object();
        let mut all: Vec<(&String, &Value)> = members.into_iter().flatten().collect();
        // The model's own order is lost in this reader; the names' order is stable, which is what counts.
        all.sort_by_key(|(name, _)| name.as_str());
        all
    }

    /// The list that says which members of a structure are supported.
    fn list(&self, name: &str) -> Option<&Vec<String>> {
        self.tops.get(name).or_else(|| self.selection.shapes.get(name))
    }

    fn supported(&self, structure: &str, member: &str) -> bool {
        self.list(structure).is_none_or(|list| selects(list, member))
    }

    fn next(&self, name: &str, supported_only: bool) -> Vec<String> {
        let shape = self.shape(name);
        let inner = |key: &str| shape[key]["shape"].as_str().map(str::to_owned);
        match self.kind(name) {
            "structure" => self
                .members(name)
                .into_iter()
                .filter(|(member, _)| !supported_only || self.supported(name, member))
                .filter_map(|(_, member)| member["shape"].as_str().map(str::to_owned))
                .collect(),
            "list" => inner("member").into_iter().collect(),
            "map" => inner("key").into_iter().chain(inner("value")).collect(),
            _ => Vec::new(),
        }
    }

    fn reach_input(&mut self, name: &str, reached: &mut BTreeSet<String>, missing: &mut BTreeSet<String>) {
        if !self.inputs.insert(name.to_owned()) {
            return;
        }
        reached.insert(name.to_owned());
        if self.kind(name) == "structure" && self.list(name).is_none() {
            missing.insert(name.to_owned());
        }
        for next in self.next(name, true) {
            self.reach_input(&next, reached, missing);
        }
    }

    fn reach(&self, name: &str, reached: &mut BTreeSet<String>) {
        if !reached.insert(name.to_owned()) {
            return;
        }
        for next in self.next(name, true) {
            self.reach(&next, reached);
        }
    }

    /// Whether a value of this shape cannot be cloned: it holds a body.
    fn holds_body(&self, name: &str) -> bool {
        let payload = self.shape(name)["payload"].as_str();
        self.members(name).into_iter().any(|(member_name, member)| {
            Some(member_name.as_str()) == payload
                && self.kind(member["shape"].as_str().unwrap_or_default()) == "blob"
                && self.supported(name, member_name)
        })
    }

    fn rust(&self, name: &str, aliases: &BTreeMap<String, String>) -> String {
        let shape = self.shape(name);
        let inner = |key: &str| self.rust(shape[key]["shape"].as_str().unwrap_or_default(), aliases);
        match self.kind(name) {
            "structure" => aliases.get(name).cloned().unwrap_or_else(|| camel(name)),
            "list" => format!("Vec<{}>", inner("member")),
            "map" => format!("BTreeMap<String, {}>", inner("value")),
            "integer" | "long" => "i64".to_owned(),
            "float" | "double" => "f64".to_owned(),
            "boolean" => "bool".to_owned(),
            "timestamp" => "wire::Timestamp".to_owned(),
            "blob" => "wire::Blob".to_owned(),
            _ => "String".to_owned(),
        }
    }

    fn empty(&self, out: &mut String, name: &str) -> Result<()> {
        writeln!(out, "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]\npub struct {name} {{}}\n")?;
        writeln!(
            out,
            "pub static {}: Shape = Shape::Structure(Structure {{ name: \"{name}\", payload: None, members: &[] }});\n",
            shouting(name)
        )?;
        if name.ends_with("Output") {
            writeln!(out, "impl wire::Output for {name} {{}}\n")?;
        }
        Ok(())
    }

    fn type_of(&self, out: &mut String, name: &str, aliases: &BTreeMap<String, String>) -> Result<()> {
        if self.kind(name) != "structure" {
            return Ok(());
        }
        let rust = self.rust(name, aliases);
        let body = self.holds_body(name);
        let derives = if body { "Debug, Default" } else { "Debug, Clone, Default, PartialEq" };
        writeln!(out, "#[derive({derives}, Serialize, Deserialize)]\npub struct {rust} {{")?;
        let required: Vec<&str> =
            self.shape(name)["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let payload = self.shape(name)["payload"].as_str();
        let mut body_field = None;
        for (member_name, member) in self.members(name) {
            if !self.supported(name, member_name) {
                continue;
            }
            let shape = member["shape"].as_str().unwrap_or_default();
            let field = snake(member_name);
            if Some(member_name.as_str()) == payload && self.kind(shape) == "blob" {
                writeln!(out, "    #[serde(skip)]\n    pub {field}: wire::Body,")?;
                body_field = Some(field);
                continue;
            }
            let mut kind = self.rust(shape, aliases);
            if kind == rust {
                kind = format!("Box<{kind}>");
            }
            if self.inputs.contains(name) && required.contains(&member_name.as_str()) {
                writeln!(out, "    #[serde(rename = \"{member_name}\")]\n    pub {field}: {kind},")?;
            } else {
                writeln!(
                    out,
                    "    #[serde(rename = \"{member_name}\", default, skip_serializing_if = \"Option::is_none\")]\n    pub {field}: Option<{kind}>,"
                )?;
            }
        }
        writeln!(out, "}}\n")?;
        if rust.ends_with("Output") && aliases.get(name) == Some(&rust) {
            let take = match &body_field {
                Some(field) => {
                    format!("\n    fn body(&mut self) -> Option<&mut wire::Body> {{ Some(&mut self.{field}) }}\n")
                }
                None => String::new(),
            };
            writeln!(out, "impl wire::Output for {rust} {{{take}}}\n")?;
        }
        Ok(())
    }

    fn range(shape: &Value) -> String {
        let side = |key: &str| match shape[key].as_i64() {
            Some(number) => format!("Some({number})"),
            None => "None".to_owned(),
        };
        match (shape["min"].is_i64(), shape["max"].is_i64()) {
            (false, false) => "Range::ANY".to_owned(),
            _ => format!("Range {{ min: {}, max: {} }}", side("min"), side("max")),
        }
    }

    fn schema_of(&mut self, out: &mut String, name: &str) -> Result<()> {
        let shape = self.shape(name).clone();
        let constant = shouting(name);
        let text = match self.kind(name) {
            "structure" => self.structure(name)?,
            "list" => format!(
                "Shape::List {{ member: &{}, element: \"{}\", flattened: {}, size: {} }}",
                shouting(shape["member"]["shape"].as_str().unwrap_or_default()),
                shape["member"]["locationName"].as_str().unwrap_or(if self.protocol == "ec2" {
                    "item"
                } else {
                    "member"
                }),
                shape["flattened"] == true,
                Self::range(&shape)
            ),
            "map" => format!(
                "Shape::Map {{ key: &{}, value: &{}, key_name: \"{}\", value_name: \"{}\", flattened: {}, size: {} }}",
                shouting(shape["key"]["shape"].as_str().unwrap_or_default()),
                shouting(shape["value"]["shape"].as_str().unwrap_or_default()),
                shape["key"]["locationName"].as_str().unwrap_or("key"),
                shape["value"]["locationName"].as_str().unwrap_or("value"),
                shape["flattened"] == true,
                Self::range(&shape)
            ),
            "integer" | "long" => format!("Shape::Integer {{ range: {} }}", Self::range(&shape)),
            "float" | "double" => "Shape::Double".to_owned(),
            "boolean" => "Shape::Boolean".to_owned(),
            "timestamp" => format!("Shape::Timestamp({})", self.time(shape["timestampFormat"].as_str(), "")),
            "blob" => {
                format!("Shape::Blob {{ streaming: {}, length: {} }}", shape["streaming"] == true, Self::range(&shape))
            }
            _ => {
                let pattern = shape["pattern"].as_str().filter(|pattern| self.readable(pattern));
                if let (Some(given), None) = (shape["pattern"].as_str(), pattern) {
                    self.dropped.insert(given.to_owned());
                }
                let values: Vec<&str> =
                    shape["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                format!(
                    "Shape::String {{ length: {}, pattern: {pattern:?}, values: &{values:?} }}",
                    Self::range(&shape)
                )
            }
        };
        writeln!(out, "pub static {constant}: Shape = {text};")?;
        Ok(())
    }

    fn readable(&self, pattern: &str) -> bool {
        regex::Regex::new(&format!("^(?:{pattern})$")).is_ok()
    }

    fn time(&self, format: Option<&str>, place: &str) -> String {
        let form = match (format, place, self.protocol) {
            (Some("unixTimestamp"), _, _) => "Seconds",
            (Some("iso8601"), _, _) => "Iso8601",
            (Some("rfc822"), _, _) | (None, "Header", _) => "Http",
            (_, _, "json") => "Seconds",
            _ => "Iso8601",
        };
        format!("TimeForm::{form}")
    }

    fn structure(&self, name: &str) -> Result<String> {
        let shape = self.shape(name);
        let required: Vec<&str> =
            shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let payload = shape["payload"].as_str();
        let mut out = format!("Shape::Structure(Structure {{ name: \"{name}\", payload: {payload:?}, members: &[\n");
        for (member_name, member) in self.members(name) {
            let supported = self.supported(name, member_name);
            if !supported && !self.inputs.contains(name) {
                continue;
            }
            let target = member["shape"].as_str().unwrap_or_default();
            let location = member["locationName"].as_str();
            let inner = self.shape(target);
            let element = inner["member"]["locationName"].as_str();
            let flattened = inner["flattened"] == true && self.kind(target) == "list";
            let wire = match (self.protocol, flattened, element) {
                ("rest-xml" | "query", true, Some(element)) => element,
                _ => location.unwrap_or(member_name),
            };
            let capital = |text: &str| text[..1].to_uppercase() + &text[1..];
            let form = match self.protocol {
                "ec2" => member["queryName"]
                    .as_str()
                    .map(str::to_owned)
                    .unwrap_or_else(|| capital(location.unwrap_or(member_name))),
                _ => wire.to_owned(),
            };
            let place = match member["location"].as_str() {
                Some("uri") => "Path",
                Some("querystring") => "Query",
                Some("header") => "Header",
                Some("headers") => "Headers",
                Some("statusCode") => "Status",
                _ => "Body",
            };
            let wire = if place == "Header" { wire.to_lowercase() } else { wire.to_owned() };
            let time = match self.kind(target) {
                "timestamp" => {
                    let format = member["timestampFormat"].as_str().or(inner["timestampFormat"].as_str());
                    format!("Some({})", self.time(format, place))
                }
                _ => "None".to_owned(),
            };
            // A list may be flattened in one place and not in another.
            let here_flat = member["flattened"] == true && self.kind(target) == "list" && inner["flattened"] != true;
            let reference = match (supported, here_flat) {
                (false, _) => "&schema::OPAQUE".to_owned(),
                (true, false) => format!("&{}", shouting(target)),
                (true, true) => format!(
                    "&Shape::List {{ member: &{}, element: \"{}\", flattened: true, size: {} }}",
                    shouting(inner["member"]["shape"].as_str().unwrap_or_default()),
                    element.unwrap_or("member"),
                    Self::range(inner)
                ),
            };
            let is_required = required.contains(&member_name.as_str());
            let attribute = member["xmlAttribute"] == true;
            writeln!(
                out,
                "    Member {{ name: \"{member_name}\", wire: \"{wire}\", form: \"{form}\", place: Place::{place}, shape: {reference}, required: {is_required}, supported: {supported}, attribute: {attribute}, time: {time} }},"
            )?;
        }
        out.push_str("]})");
        Ok(out)
    }

    fn http(&self, operation: &Value) -> String {
        let http = &operation["http"];
        let uri = http["requestUri"].as_str().unwrap_or("/");
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        // `x-id` marks a request for the reader of a log; it tells nothing apart.
        let mut wanted: Vec<String> =
            query.split('&').filter(|part| !part.is_empty() && !part.starts_with("x-id")).map(str::to_owned).collect();
        let mut headers: Vec<String> = Vec::new();
        if let Some(input) = operation["input"]["shape"].as_str() {
            let required: Vec<&str> =
                self.shape(input)["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            for (name, member) in self.members(input).into_iter().filter(|(name, _)| required.contains(&name.as_str()))
            {
                let wire = member["locationName"].as_str().unwrap_or(name);
                match member["location"].as_str() {
                    Some("querystring") => wanted.push(wire.to_owned()),
                    Some("header") => headers.push(wire.to_lowercase()),
                    _ => {}
                }
            }
        }
        format!(
            "Http {{ method: \"{}\", path: \"{path}\", query: &{wanted:?}, headers: &{headers:?}, status: {} }}",
            http["method"].as_str().unwrap_or("POST"),
            http["responseCode"].as_u64().unwrap_or(200)
        )
    }

    fn operation(
        &self,
        out: &mut String,
        name: &str,
        operation: &Value,
        _aliases: &BTreeMap<String, String>,
    ) -> Result<()> {
        let side = |side: &str, suffix: &str| match operation[side]["shape"].as_str() {
            Some(shape) => shouting(shape),
            None => shouting(&format!("{name}{suffix}")),
        };
        let wrapper = operation["output"]["resultWrapper"].as_str();
        let wrapper = wrapper.map(str::to_owned).or((self.protocol == "query").then(|| format!("{name}Result")));
        let root = operation["input"]["locationName"].as_str().map_or("None".to_owned(), |root| {
            format!(
                "Some(schema::Root {{ name: \"{root}\", namespace: {:?} }})",
                operation["input"]["xmlNamespace"]["uri"].as_str()
            )
        });
        let constant = format!("{}OPERATION", shouting(name));
        writeln!(
            out,
            "\npub static {constant}: schema::Operation = schema::Operation {{ name: \"{name}\", service: &SERVICE, http: {}, input: &{}, output: &{}, wrapper: {wrapper:?}, root: {root} }};",
            self.http(operation),
            side("input", "Input"),
            side("output", "Output"),
        )?;
        let body = operation["input"]["shape"].as_str().filter(|input| self.holds_body(input)).map(|input| {
            let field = snake(self.shape(input)["payload"].as_str().unwrap_or_default());
            format!("    fn body(&mut self) -> Option<&mut wire::Body> {{ Some(&mut self.{field}) }}\n")
        });
        writeln!(
            out,
            "impl wire::Operation for {name}Input {{\n    type Output = {name}Output;\n    const SCHEMA: &'static schema::Operation = &{constant};\n{}}}",
            body.unwrap_or_default()
        )?;
        Ok(())
    }

    fn service(
        &self,
        out: &mut String,
        folder: &str,
        metadata: &Value,
        operations: &serde_json::Map<String, Value>,
    ) -> Result<()> {
        let text = |key: &str| metadata[key].as_str().unwrap_or_default();
        let protocol = match (self.protocol, text("jsonVersion")) {
            ("json", "1.0") => "Json10",
            ("json", _) => "Json11",
            ("query", _) => "Query",
            ("ec2", _) => "Ec2",
            ("rest-xml", _) => "RestXml",
            (other, _) => bail!("no codec for the protocol {other}"),
        };
        let signing = metadata["signingName"].as_str().unwrap_or(text("endpointPrefix"));
        let mut signing = vec![signing];
        signing.extend(self.selection.signing.iter().map(String::as_str));
        let mut targets: Vec<String> = metadata["targetPrefix"].as_str().map(str::to_owned).into_iter().collect();
        targets.extend(self.selection.targets.iter().cloned());
        let invalid = self.selection.invalid.as_deref().unwrap_or(match protocol {
            "Query" => "ValidationError",
            "Ec2" => "InvalidParameterValue",
            "RestXml" => "InvalidArgument",
            _ => "ValidationException",
        });
        let namespace = metadata["xmlNamespace"].as_str().or(metadata["xmlNamespace"]["uri"].as_str());
        let namespace =
            namespace.unwrap_or(if protocol == "RestXml" { "http://s3.amazonaws.com/doc/2006-03-01/" } else { "" });
        let here: Vec<String> =
            self.selection.operations.keys().map(|name| format!("&{}OPERATION", shouting(name))).collect();
        let absent: Vec<&String> =
            operations.keys().filter(|name| !self.selection.operations.contains_key(*name)).collect();
        let absent_http: Vec<String> = if protocol == "RestXml" {
            absent.iter().map(|name| format!("(\"{name}\", {})", self.http(&operations[*name]))).collect()
        } else {
            Vec::new()
        };
        writeln!(
            out,
            "\npub static SERVICE: schema::Service = schema::Service {{\n    name: \"{}\",\n    signing: &{signing:?},\n    protocol: Protocol::{protocol},\n    targets: &{targets:?},\n    version: \"{}\",\n    namespace: \"{namespace}\",\n    invalid: \"{invalid}\",\n    operations: &[{}],\n    absent: &{absent:?},\n    absent_http: &[{}],\n}};",
            self.selection.name.as_deref().unwrap_or(folder),
            text("apiVersion"),
            here.join(", "),
            absent_http.join(", "),
        )?;
        Ok(())
    }
}
