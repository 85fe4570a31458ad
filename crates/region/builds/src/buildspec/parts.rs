//! What a buildspec says of files: artifacts, reports, caches.

use super::parse::{expected, refuse, strings, text_of, wrong, yes};
use super::tree::{Node, Value};
use super::{ArtifactSpec, Buildspec, BuildspecError, ReportSpec};

/// `artifacts`, with secondary ones.
pub(super) fn artifacts(node: &Node, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    if let Some(Value::Map(entries)) = node.get("secondary-artifacts").map(|node| &node.value) {
        for (identifier, node) in entries {
            let artifact = artifact(node)?.ok_or_else(|| no_files("artifacts", node))?;
            spec.secondary.push((identifier.clone(), artifact));
        }
    }
    spec.artifacts = artifact(node)?;
    if spec.artifacts.is_none() && spec.secondary.is_empty() && !empty(node) {
        return Err(no_files("artifacts", node));
    }
    Ok(())
}

fn empty(node: &Node) -> bool {
    match &node.value {
        Value::Null => true,
        Value::Map(entries) => entries.is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Text(_) => false,
    }
}

fn no_files(what: &str, node: &Node) -> BuildspecError {
    wrong(format!("{what} has no files at line {}", node.line), node)
}

fn artifact(node: &Node) -> Result<Option<ArtifactSpec>, BuildspecError> {
    let Some(files) = node.get("files") else { return Ok(None) };
    let text = |key: &str| node.get(key).and_then(|node| text_of(node)).map(str::to_owned);
    let is = |key: &str| node.get(key).is_some_and(|node| yes(node));
    let exclude = node.get("exclude-paths").map(|node| strings("Exclude-paths", node)).transpose()?;
    Ok(Some(ArtifactSpec {
        files: strings("Files", files)?,
        exclude: exclude.unwrap_or_default(),
        name: text("name"),
        base_directory: text("base-directory"),
        discard_paths: is("discard-paths"),
        symlinks: is("enable-symlinks"),
        s3_prefix: text("s3-prefix"),
    }))
}

/// `reports`: groups, and the files of each.
pub(super) fn reports(node: &Node) -> Result<Vec<ReportSpec>, BuildspecError> {
    let entries = match &node.value {
        Value::Null => return Ok(Vec::new()),
        Value::Map(entries) => entries,
        _ => return Err(expected("Reports", "map", node)),
    };
    let mut reports = Vec::new();
    for (group, node) in entries {
        refuse(node, "file-format", |format| {
            text_of(format).is_some_and(|format| format.eq_ignore_ascii_case("JUNITXML"))
        })?;
        let files = artifact(node)?.ok_or_else(|| no_files(&format!("report {group}"), node))?;
        reports.push(ReportSpec { group: group.clone(), files });
    }
    Ok(reports)
}

/// `cache`: the paths that it keeps.
pub(super) fn cache(node: &Node) -> Result<Vec<String>, BuildspecError> {
    for key in ["key", "fallback-keys", "action"] {
        refuse(node, key, |_| false)?;
    }
    node.get("paths").map_or_else(|| Ok(Vec::new()), |paths| strings("Paths", paths))
}
