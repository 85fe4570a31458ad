//! What each service does, one test a thing, with boto3 and the AWS CLI: `tests/cells/*.py`, each on a region of its own.

use std::path::{Path, PathBuf};

use end_to_end::{Region, repository};
use libtest_mimic::{Failed, Trial};

/// One trial a file.
pub(crate) fn trials(engine: bool) -> Vec<Trial> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("tests/cells")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "py") && !path.ends_with("region.py"))
        .collect();
    files.sort();
    files.into_iter().map(|path| Trial::test(format!("cells_{}", name(&path)), move || run(&path, engine))).collect()
}

fn folder() -> PathBuf {
    repository().join("tests/cells")
}

fn name(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn run(path: &Path, engine: bool) -> Result<(), Failed> {
    let region = Region::start();
    let mut command = region.command("python3");
    command.args(["-B", "-m", "unittest", "-v"]).arg(name(path)).current_dir(folder());
    command.env("LONGSHORE_ENGINE_ANSWERS", if engine { "yes" } else { "no" });
    let output = command.output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    for line in told.lines().filter(|line| line.contains("... skipped") || line.starts_with("OK (skipped")) {
        println!("{line}");
    }
    if output.status.success() { Ok(()) } else { Err(told.into_owned().into()) }
}
