//! `longshore reset`: as if the region had never been.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use server::Presence;

use crate::args::Reset;
use crate::client;
use crate::command::down;

/// Stops the region and deletes its containers and its data.
pub(crate) fn run(data: &Path, reset: &Reset) -> Result<ExitCode> {
    if !data.join("region.json").is_file() {
        println!("there is nothing at {}", data.display());
        return Ok(ExitCode::SUCCESS);
    }
    if !reset.yes && !confirmed(data)? {
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
    std::fs::remove_dir_all(data).with_context(|| format!("{} could not be deleted", data.display()))?;
    println!("deleted {}", data.display());
    Ok(ExitCode::SUCCESS)
}

fn confirmed(data: &Path) -> Result<bool> {
    if !std::io::stdin().is_terminal() {
        bail!("this deletes all that the region holds; say --yes where nobody can be asked");
    }
    print!("Delete everything in {} and its containers? [y/N] ", data.display());
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
