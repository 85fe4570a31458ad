//! `cargo xtask generate [--check] [service...]`: the shapes of the AWS APIs, from a pinned botocore.
//! `cargo xtask support [--check]`: `docs/support.md`, from the same selections.
//! `cargo xtask failures [--check]`: `docs/failures.md`, from the tests that provoke them.
#![allow(clippy::print_stdout, reason = "a command for people")]

mod emit;
mod failures;
mod models;
mod names;
mod selection;
mod support;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = arguments.iter().any(|argument| argument == "--check");
    let words: Vec<&str> = arguments.iter().map(String::as_str).filter(|word| !word.starts_with("--")).collect();
    match words.split_first() {
        Some((&"generate", services)) => generate(services, check),
        Some((&"support", [])) => support::write(&root(), check),
        Some((&"failures", [])) => failures::write(&root(), check),
        _ => bail!(
            "usage: cargo xtask generate [--check] [service...] | cargo xtask support [--check] | cargo xtask failures [--check]"
        ),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// Every folder of `crates/shapes` that holds a selection.
fn services(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(root.join("crates/shapes"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("operations.toml").is_file())
        .collect();
    found.sort();
    Ok(found)
}

fn generate(only: &[&str], check: bool) -> Result<()> {
    let root = root();
    let mut stale = Vec::new();
    for folder in services(&root)? {
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if !only.is_empty() && !only.contains(&name.as_str()) {
            continue;
        }
        let selection = selection::read(&folder)?;
        let model = models::load(&root, &folder, &selection)?;
        let code = emit::service(&name, &model, &selection).with_context(|| format!("crates/shapes/{name}"))?;
        let target = folder.join("src/lib.rs");
        let before = std::fs::read_to_string(&target).unwrap_or_default();
        if before == code {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            std::fs::write(&target, code)?;
            println!("generated crates/shapes/{name}/src/lib.rs");
        }
    }
    if !stale.is_empty() {
        bail!("not what the generator writes: {}; run `cargo xtask generate`", stale.join(", "));
    }
    Ok(())
}
