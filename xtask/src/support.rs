//! `docs/support.md`: each operation and parameter, works or refused.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::selection::{Selection, selects};
use crate::{models, selection, services};

pub(crate) fn write(root: &Path, check: bool) -> Result<()> {
    let mut out = String::from(
        "# What the region supports\n\nWritten by `cargo xtask support` from `crates/shapes/*/operations.toml`: the same lists from which the shapes are\n\
         generated, so that a parameter that is not listed here as working cannot reach a room. It is refused by name.\n\
         An operation that is not listed answers `UnknownOperationException` (or the protocol's word for it) and names itself.\n",
    );
    for folder in services(root)? {
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let selection = selection::read(&folder)?;
        let model = models::load(root, &folder, &selection)?;
        section(&mut out, &name, &model, &selection)?;
    }
    let target = root.join("docs/support.md");
    if std::fs::read_to_string(&target).unwrap_or_default() == out {
        return Ok(());
    }
    if check {
        bail!("docs/support.md is stale; run `cargo xtask support`");
    }
    std::fs::create_dir_all(root.join("docs"))?;
    std::fs::write(target, out)?;
    Ok(())
}

fn section(out: &mut String, name: &str, model: &Value, selection: &Selection) -> Result<()> {
    let title = model["metadata"]["serviceFullName"].as_str().unwrap_or(name);
    let all = model["operations"].as_object().map_or(0, serde_json::Map::len);
    writeln!(out, "\n## {title}\n\n{} of {all} operations.\n", selection.operations.len())?;
    writeln!(out, "| operation | works | refused |\n|---|---|---|")?;
    for (operation, list) in &selection.operations {
        let input = model["operations"][operation]["input"]["shape"].as_str().unwrap_or_default();
        let (works, refused) = split(model, input, list);
        let note = selection.notes.get(operation).map(|note| format!(" ({note})")).unwrap_or_default();
        writeln!(out, "| {operation}{note} | {works} | {refused} |")?;
    }
    let partly: Vec<(&String, &Vec<String>)> =
        selection.shapes.iter().filter(|(shape, list)| !split(model, shape, list).1.is_empty()).collect();
    if !partly.is_empty() {
        writeln!(out, "\n| structure | works | refused |\n|---|---|---|")?;
        for (shape, list) in partly {
            let (works, refused) = split(model, shape, list);
            writeln!(out, "| {shape} | {works} | {refused} |")?;
        }
    }
    Ok(())
}

fn split(model: &Value, shape: &str, list: &[String]) -> (String, String) {
    let members = model["shapes"][shape]["members"].as_object();
    let mut names: Vec<&String> = members.into_iter().flatten().map(|(name, _)| name).collect();
    names.sort();
    let (works, refused): (Vec<&String>, Vec<&String>) = names.into_iter().partition(|name| selects(list, name));
    let join = |names: Vec<&String>| names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    (join(works), join(refused))
}
