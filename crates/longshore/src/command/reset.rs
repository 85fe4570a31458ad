//! `longshore reset`: as if the region had never been.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use server::Presence;

use crate::args::Reset;
use crate::client;
use crate::command::down;
use crate::output::confirmed;

/// Stops the region and deletes its containers and its data.
pub(crate) fn run(data: &Path, reset: &Reset) -> Result<ExitCode> {
    if !data.join("region.json").is_file() {
        println!("there is nothing at {}", data.display());
        return Ok(ExitCode::SUCCESS);
    }
    let question = format!("Delete everything in {} and its containers?", data.display());
    if !reset.yes && !confirmed(&question, "this deletes all that the region holds")? {
        println!("nothing was changed");
        return Ok(ExitCode::FAILURE);
    }
    down::stop(data)?;
    let engine = Presence::read(data)?.engine;
    let removed = client::runtime()?.block_on(server::remove_containers(data, engine.as_deref()));
    match removed {
        Ok(0) => {}
        Ok(count) => println!("removed {count} containers"),
        Err(error) => eprintln!("containers could not be looked for: {error}"),
    }
    delete(data).with_context(|| format!("the data in {} could not be deleted", data.display()))?;
    // The folder may hold what is not the region's: then it stays, with that in it.
    match std::fs::remove_dir(data) {
        Ok(()) => println!("deleted {}", data.display()),
        Err(_) => println!("deleted the region's data in {}; other files in it were left alone", data.display()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Deletes what a region keeps in its folder, and nothing else; its presence last, so that it can be tried again.
fn delete(data: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(data)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if matches!(&*name, "blobs" | "git" | "run") && entry.file_type()?.is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        } else if name == "lock"
            || name == "longshore.log"
            || name.starts_with("secrets.key")
            || name.starts_with("records.db")
            || name.starts_with("logs.db")
        {
            std::fs::remove_file(entry.path())?;
        }
    }
    std::fs::remove_file(data.join("region.json"))
}
