//! From a tree to a buildspec, with CodeBuild's texts for what is wrong.

use std::rc::Rc;

use super::tree::{self, Node, Value};
use super::{ArtifactSpec, Buildspec, BuildspecError, OnFailure, PhaseSpec, Shell};
use crate::model::Kind;

/// Reads a buildspec.
pub(crate) fn parse(text: &str) -> Result<Buildspec, BuildspecError> {
    let root = tree::read(text)?;
    if !matches!(root.value, Value::Map(_)) {
        return Err(wrong("wrong number of container tags, expected 1"));
    }
    version(&root)?;
    let mut spec = Buildspec::default();
    refuse(&root, "run-as", |node| text_of(node).is_none_or(|user| user == "root"))?;
    refuse(&root, "reports", |_| false)?;
    if let Some(proxy) = root.get("proxy") {
        refuse(proxy, "upload-artifacts", |node| !yes(node))?;
        refuse(proxy, "logs", |node| !yes(node))?;
    }
    if let Some(env) = root.get("env") {
        environment(env, &mut spec)?;
    }
    let phases = root.get("phases").filter(|node| matches!(node.value, Value::Map(_)));
    let phases = phases.ok_or_else(|| wrong("wrong number of container tags, expected 1"))?;
    for kind in Kind::COMMANDS {
        let name = kind.as_str().to_ascii_lowercase();
        if let Some(node) = phases.get(&name) {
            let phase = phase(kind, node, &mut spec)?;
            spec.phases.push(phase);
        }
    }
    if let Some(node) = root.get("artifacts") {
        artifacts(node, &mut spec)?;
    }
    Ok(spec)
}

fn wrong(text: impl Into<String>) -> BuildspecError {
    BuildspecError(text.into())
}

fn version(root: &Node) -> Result<(), BuildspecError> {
    match root.get("version").and_then(|node| text_of(node)) {
        Some("0.2") => Ok(()),
        Some(other) => Err(wrong(format!("buildspec version {other} is not supported: it must be 0.2"))),
        None => Err(wrong("the buildspec has no version: it must be 0.2")),
    }
}

/// Refuses what CodeBuild knows and this room does not, unless its value asks for nothing.
fn refuse(node: &Node, key: &str, harmless: impl Fn(&Node) -> bool) -> Result<(), BuildspecError> {
    match node.get(key) {
        Some(found) if !matches!(found.value, Value::Null) && !harmless(found) => {
            Err(wrong(format!("{key} at line {} is not supported in this region", found.line)))
        }
        _ => Ok(()),
    }
}

fn text_of(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn yes(node: &Node) -> bool {
    text_of(node).is_some_and(|text| matches!(text.to_ascii_lowercase().as_str(), "yes" | "true" | "on"))
}

fn environment(env: &Node, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    refuse(env, "parameter-store", empty)?;
    refuse(env, "secrets-manager", empty)?;
    refuse(env, "git-credential-helper", |node| !yes(node))?;
    spec.shell = match env.get("shell").and_then(|node| text_of(node)) {
        None | Some("sh" | "/bin/sh") => Shell::Sh,
        Some("bash" | "/bin/bash") => Shell::Bash,
        Some(other) => return Err(wrong(format!("env.shell {other} is not supported: it must be bash or /bin/sh"))),
    };
    if let Some(variables) = env.get("variables") {
        match &variables.value {
            Value::Null => {}
            Value::Map(entries) => {
                for (name, node) in entries {
                    spec.variables.push((name.clone(), string("Variables", name, node)?));
                }
            }
            _ => return Err(expected("Variables", "map", variables)),
        }
    }
    if let Some(exported) = env.get("exported-variables") {
        spec.exported = strings("Exported-variables", exported)?;
    }
    for name in spec.variables.iter().map(|(name, _)| name).chain(&spec.exported) {
        if !is_name(name) {
            return Err(wrong(format!("invalid environment variable name: {name}")));
        }
    }
    Ok(())
}

/// A name that a shell can export.
pub(crate) fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn empty(node: &Node) -> bool {
    match &node.value {
        Value::Null => true,
        Value::Map(entries) => entries.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Text(_) => false,
    }
}

fn phase(kind: Kind, node: &Node, spec: &mut Buildspec) -> Result<PhaseSpec, BuildspecError> {
    let mut phase = PhaseSpec { kind, on_failure: OnFailure::Usual, commands: Vec::new(), finally: Vec::new() };
    refuse(node, "run-as", |user| text_of(user).is_none_or(|user| user == "root"))?;
    if let Some(action) = node.get("on-failure") {
        phase.on_failure = match text_of(action) {
            Some("ABORT") => OnFailure::Abort,
            Some("CONTINUE") => OnFailure::Continue,
            other => {
                let other = other.unwrap_or_default();
                return Err(wrong(format!(
                    "on-failure {other} at line {} is not supported in this region",
                    action.line
                )));
            }
        };
    }
    if let Some(commands) = node.get("commands") {
        phase.commands = strings("Commands", commands)?;
    }
    if let Some(finally) = node.get("finally") {
        phase.finally = strings("Finally", finally)?;
    }
    if let Some(Value::Map(entries)) = node.get("runtime-versions").map(|node| &node.value)
        && kind == Kind::Install
    {
        for (name, version) in entries {
            spec.runtimes.push((name.clone(), string("Runtime-versions", name, version)?));
        }
    }
    Ok(phase)
}

/// A list of texts; a single text is a list of one, nothing is none.
fn strings(what: &str, node: &Node) -> Result<Vec<String>, BuildspecError> {
    match &node.value {
        Value::Null => Ok(Vec::new()),
        Value::Text(text) => Ok(vec![text.clone()]),
        Value::Map(_) => Err(expected(what, "list", node)),
        Value::List(items) => {
            let read = |(index, item): (usize, &Rc<Node>)| string(what, &index.to_string(), item);
            items.iter().enumerate().map(read).collect()
        }
    }
}

fn string(what: &str, index: &str, node: &Node) -> Result<String, BuildspecError> {
    match &node.value {
        Value::Text(text) => Ok(text.clone()),
        Value::Null => Ok(String::new()),
        Value::Map(_) => Err(expected(&format!("{what}[{index}]"), "string", node)),
        Value::List(_) => Err(wrong(format!(
            "Expected {what}[{index}] to be of string type: found a list instead at line {}, value of the key tag on \
             line {} might be empty",
            node.line,
            node.line.saturating_sub(1).max(1)
        ))),
    }
}

fn expected(what: &str, kind: &str, node: &Node) -> BuildspecError {
    wrong(format!(
        "Expected {what} to be of {kind} type: found subkeys instead at line {}, value of the key tag on line {} might \
         be empty",
        node.line,
        node.line.saturating_sub(1).max(1)
    ))
}

fn artifacts(node: &Node, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    if let Some(Value::Map(entries)) = node.get("secondary-artifacts").map(|node| &node.value) {
        for (identifier, node) in entries {
            let artifact = artifact(node)?.ok_or_else(|| no_files(node))?;
            spec.secondary.push((identifier.clone(), artifact));
        }
    }
    spec.artifacts = artifact(node)?;
    if spec.artifacts.is_none() && spec.secondary.is_empty() && !empty(node) {
        return Err(no_files(node));
    }
    Ok(())
}

fn no_files(node: &Node) -> BuildspecError {
    wrong(format!("artifacts has no files at line {}", node.line))
}

fn artifact(node: &Node) -> Result<Option<ArtifactSpec>, BuildspecError> {
    let Some(files) = node.get("files") else { return Ok(None) };
    refuse(node, "enable-symlinks", |node| !yes(node))?;
    refuse(node, "s3-prefix", |_| false)?;
    let text = |key: &str| node.get(key).and_then(|node| text_of(node)).map(str::to_owned);
    let exclude = node.get("exclude-paths").map(|node| strings("Exclude-paths", node)).transpose()?;
    Ok(Some(ArtifactSpec {
        files: strings("Files", files)?,
        exclude: exclude.unwrap_or_default(),
        name: text("name"),
        base_directory: text("base-directory"),
        discard_paths: node.get("discard-paths").is_some_and(|node| yes(node)),
    }))
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
