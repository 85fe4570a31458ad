//! From a tree to a buildspec, with CodeBuild's texts for what is wrong.

use std::rc::Rc;

use super::tree::{self, Node, Value};
use super::{Buildspec, BuildspecError, OnFailure, PhaseSpec, Shell, parts};
use crate::model::Kind;

/// Reads a buildspec.
pub(crate) fn parse(text: &str) -> Result<Buildspec, BuildspecError> {
    let root = tree::read(text)?;
    if !matches!(root.value, Value::Map(_)) {
        return Err(wrong("wrong number of container tags, expected 1", &root));
    }
    version(&root)?;
    let mut spec = Buildspec { run_as: user(&root)?, ..Buildspec::default() };
    if let Some(proxy) = root.get("proxy") {
        refuse(proxy, "upload-artifacts", |node| !yes(node))?;
        refuse(proxy, "logs", |node| !yes(node))?;
    }
    if let Some(env) = root.get("env") {
        environment(env, &mut spec)?;
    }
    let phases = root.get("phases").filter(|node| matches!(node.value, Value::Map(_)));
    let phases = phases.ok_or_else(|| wrong("wrong number of container tags, expected 1", &root))?;
    for kind in Kind::COMMANDS {
        let name = kind.as_str().to_ascii_lowercase();
        if let Some(node) = phases.get(&name) {
            let phase = phase(kind, node, &mut spec)?;
            spec.phases.push(phase);
        }
    }
    if let Some(node) = root.get("artifacts") {
        parts::artifacts(node, &mut spec)?;
    }
    if let Some(node) = root.get("reports") {
        spec.reports = parts::reports(node)?;
    }
    if let Some(node) = root.get("cache") {
        spec.cache = parts::cache(node)?;
    }
    Ok(spec)
}

/// Something that stands where this node begins.
pub(super) fn wrong(text: impl Into<String>, node: &Node) -> BuildspecError {
    BuildspecError { message: text.into(), at: Some((node.line, node.column)) }
}

fn version(root: &Node) -> Result<(), BuildspecError> {
    let found = root.get("version");
    match found.and_then(|node| text_of(node)) {
        Some("0.2") => Ok(()),
        Some(other) => {
            let text = format!("buildspec version {other} is not supported: it must be 0.2");
            Err(wrong(text, found.map_or(root, |node| node)))
        }
        None => Err(wrong("the buildspec has no version: it must be 0.2", root)),
    }
}

/// Refuses what CodeBuild knows and this room does not, unless its value asks for nothing.
pub(super) fn refuse(node: &Node, key: &str, harmless: impl Fn(&Node) -> bool) -> Result<(), BuildspecError> {
    match node.get(key) {
        Some(found) if !matches!(found.value, Value::Null) && !harmless(found) => {
            Err(wrong(format!("{key} at line {} is not supported in this region", found.line), found))
        }
        _ => Ok(()),
    }
}

pub(super) fn text_of(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

pub(super) fn yes(node: &Node) -> bool {
    text_of(node).is_some_and(|text| matches!(text.to_ascii_lowercase().as_str(), "yes" | "true" | "on"))
}

/// `run-as`: a user of the container.
fn user(node: &Node) -> Result<Option<String>, BuildspecError> {
    let Some(found) = node.get("run-as").filter(|node| !matches!(node.value, Value::Null)) else { return Ok(None) };
    let good = |name: &&str| {
        name.len() <= 32
            && name.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
    };
    let name = text_of(found).filter(good);
    let name =
        name.ok_or_else(|| wrong(format!("invalid run-as at line {}: it must be a Linux user", found.line), found))?;
    Ok(Some(name.to_owned()).filter(|name| name != "root"))
}

fn environment(env: &Node, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    refuse(env, "git-credential-helper", |node| !yes(node))?;
    let shell = env.get("shell");
    spec.shell = match shell.and_then(|node| text_of(node)) {
        None | Some("sh" | "/bin/sh") => Shell::Sh,
        Some("bash" | "/bin/bash") => Shell::Bash,
        Some(other) => {
            let text = format!("env.shell {other} is not supported: it must be bash or /bin/sh");
            return Err(wrong(text, shell.map_or(env, |node| node)));
        }
    };
    spec.variables = pairs(env, "variables", "Variables")?;
    spec.parameters = pairs(env, "parameter-store", "Parameter-store")?;
    spec.secrets = pairs(env, "secrets-manager", "Secrets-manager")?;
    if let Some(exported) = env.get("exported-variables") {
        spec.exported = strings("Exported-variables", exported)?;
        if let Some(name) = spec.exported.iter().find(|name| !is_name(name)) {
            return Err(wrong(format!("invalid environment variable name: {name}"), exported));
        }
    }
    Ok(())
}

/// Names with values.
fn pairs(env: &Node, key: &str, what: &str) -> Result<Vec<(String, String)>, BuildspecError> {
    let Some(node) = env.get(key) else { return Ok(Vec::new()) };
    let entries = match &node.value {
        Value::Null => return Ok(Vec::new()),
        Value::Map(entries) => entries,
        _ => return Err(expected(what, "map", node)),
    };
    let mut pairs = Vec::new();
    for (name, node) in entries {
        if !is_name(name) {
            return Err(wrong(format!("invalid environment variable name: {name}"), node));
        }
        pairs.push((name.clone(), string(what, name, node)?));
    }
    Ok(pairs)
}

/// A name that a shell can export.
pub(crate) fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

fn phase(kind: Kind, node: &Node, spec: &mut Buildspec) -> Result<PhaseSpec, BuildspecError> {
    let mut phase = PhaseSpec {
        kind,
        on_failure: OnFailure::Usual,
        commands: Vec::new(),
        finally: Vec::new(),
        run_as: user(node)?,
    };
    if let Some(action) = node.get("on-failure") {
        let text = text_of(action).unwrap_or_default();
        phase.on_failure = OnFailure::parse(text).ok_or_else(|| {
            let text = format!(
                "invalid on-failure {text} at line {}: it must be ABORT, CONTINUE, or RETRY with a count, a regex or both",
                action.line
            );
            wrong(text, action)
        })?;
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
pub(super) fn strings(what: &str, node: &Node) -> Result<Vec<String>, BuildspecError> {
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
        Value::List(_) => Err(instead(&format!("{what}[{index}]"), "string", "a list", node)),
    }
}

pub(super) fn expected(what: &str, kind: &str, node: &Node) -> BuildspecError {
    instead(what, kind, "subkeys", node)
}

fn instead(what: &str, kind: &str, found: &str, node: &Node) -> BuildspecError {
    let text = format!(
        "Expected {what} to be of {kind} type: found {found} instead at line {}, value of the key tag on line {} might be \
         empty",
        node.line,
        node.line.saturating_sub(1).max(1)
    );
    wrong(text, node)
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
