//! botocore's models, of one pinned version.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::selection::Selection;

/// The version that all shapes come from.
pub(crate) const BOTOCORE: &str = "1.43.11";

/// A service's model.
pub(crate) fn load(root: &Path, folder: &Path, selection: &Selection) -> Result<Value> {
    match (&selection.model, &selection.model_file) {
        (Some(name), None) => from_botocore(root, name),
        (None, Some(file)) => Ok(serde_json::from_slice(&std::fs::read(folder.join(file))?)?),
        _ => bail!("{}: exactly one of model and model_file", folder.display()),
    }
}

fn from_botocore(root: &Path, name: &str) -> Result<Value> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(wheel(root)?)?)?;
    let prefix = format!("botocore/data/{name}/");
    let path = archive
        .file_names()
        .filter_map(|path| path.ok().map(std::borrow::Cow::into_owned))
        .filter(|path| path.starts_with(&prefix) && path.ends_with("/service-2.json.gz"))
        .max()
        .with_context(|| format!("botocore {BOTOCORE} has no {name}"))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(archive.by_name(&path)?).read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// The wheel, fetched once with pip into `.cache`.
#[expect(clippy::disallowed_methods, reason = "the generator is no part of the region")]
fn wheel(root: &Path) -> Result<PathBuf> {
    let cache = root.join(".cache");
    let wheel = cache.join(format!("botocore-{BOTOCORE}-py3-none-any.whl"));
    if !wheel.is_file() {
        let status = Command::new("python3")
            .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest"])
            .arg(&cache)
            .arg(format!("botocore=={BOTOCORE}"))
            .status()
            .context("python3 with pip is needed to fetch botocore")?;
        if !status.success() {
            bail!("pip could not fetch botocore {BOTOCORE}");
        }
    }
    Ok(wheel)
}
