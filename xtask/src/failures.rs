//! `docs/failures.md`: what goes wrong in such pipelines, and which test provokes it.
//!
//! A test says `Failure 26.` in a comment where it asserts AWS's text in AWS's field; the list of failures is
//! `docs/failures.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    failure: Vec<Failure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failure {
    id: String,
    r#where: String,
    symptom: String,
    cause: String,
    absent: Option<String>,
}

pub(crate) fn write(root: &Path, check: bool) -> Result<()> {
    let list = std::fs::read_to_string(root.join("docs/failures.toml"))?;
    let File { failure: failures } = toml::from_str(&list).context("docs/failures.toml")?;
    let mut provoked = BTreeMap::new();
    for folder in ["crates", "tests", "examples"] {
        look(root, &root.join(folder), &mut provoked)?;
    }
    let unknown: Vec<&String> = provoked.keys().filter(|id| !failures.iter().any(|one| one.id == **id)).collect();
    if !unknown.is_empty() {
        bail!("tests name failures that docs/failures.toml has not: {unknown:?}");
    }
    let text = page(&failures, &provoked)?;
    let target = root.join("docs/failures.md");
    if std::fs::read_to_string(&target).unwrap_or_default() == text {
        return Ok(());
    }
    if check {
        bail!("docs/failures.md is stale; run `cargo xtask failures`");
    }
    Ok(std::fs::write(target, text)?)
}

fn page(failures: &[Failure], provoked: &BTreeMap<String, BTreeSet<String>>) -> Result<String> {
    let count = failures.iter().filter(|one| provoked.contains_key(&one.id)).count();
    let mut out = format!(
        "# Failures that tests provoke\n\nWritten by `cargo xtask failures` from `docs/failures.toml` and the tests that say `Failure N.`: {count} of {}.\n\
         Each gives AWS's text in AWS's field; the rest says why not.\n\n\
         | # | where | symptom | cause and fix | provoked in |\n|---|---|---|---|---|\n",
        failures.len()
    );
    for Failure { id, r#where, symptom, cause, absent } in failures {
        let by = match (provoked.get(id), absent) {
            (Some(files), _) => files.iter().map(|file| format!("`{file}`")).collect::<Vec<_>>().join(", "),
            (None, Some(why)) => format!("not: {why}"),
            (None, None) => "not yet".to_owned(),
        };
        writeln!(out, "| {id} | {where} | {symptom} | {cause} | {by} |")?;
    }
    Ok(out)
}

/// Every file of tests that names failures.
fn look(root: &Path, folder: &Path, provoked: &mut BTreeMap<String, BTreeSet<String>>) -> Result<()> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            look(root, &path, provoked)?;
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        for line in text.lines() {
            let comment = line.trim().trim_start_matches(['/', '#', '-', ' ']);
            if let Some(rest) = comment.strip_prefix("Failure ")
                && let Some((id, _)) = rest.split_once('.')
                && id.len() <= 2
            {
                provoked.entry(id.to_owned()).or_default().insert(name.clone());
            }
        }
    }
    Ok(())
}
