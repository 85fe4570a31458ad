//! `longshore completions SHELL`

use std::process::ExitCode;

use anyhow::Result;
use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::args::Arguments;

/// Prints the script.
pub(crate) fn run(shell: Shell) -> Result<ExitCode> {
    generate(shell, &mut Arguments::command(), "longshore", &mut std::io::stdout());
    Ok(ExitCode::SUCCESS)
}
