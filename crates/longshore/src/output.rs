//! How answers and failures look.

use std::io::{BufRead, IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Result, bail};
use comfy_table::{ContentArrangement, Table, presets};

/// Prints what went wrong, with its causes, and gives the exit code of a failure.
pub(crate) fn failed(error: &anyhow::Error) -> ExitCode {
    let mark = if colour(&std::io::stderr()) { "\u{1b}[1;31merror\u{1b}[0m" } else { "error" };
    eprintln!("{mark}: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
    ExitCode::FAILURE
}

/// Whether to colour what goes there.
pub(crate) fn colour(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A table: lines on a terminal, tab-separated columns in a pipe.
pub(crate) fn table(header: &[&str], rows: Vec<Vec<String>>) {
    if !std::io::stdout().is_terminal() {
        for row in rows {
            println!("{}", row.join("\t"));
        }
        return;
    }
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    // A terminal that does not know its width says 0: then lines are as long as they are.
    if table.width().is_none_or(|width| width < 40) {
        table.set_content_arrangement(ContentArrangement::Disabled);
    }
    table.set_header(header.iter().copied());
    for row in rows {
        table.add_row(row);
    }
    println!("{table}");
}

/// Asks a person; `what` tells a program, which nobody can be asked for, what it would do.
pub(crate) fn confirmed(question: &str, what: &str) -> Result<bool> {
    if !std::io::stdin().is_terminal() {
        bail!("{what}; say --yes where nobody can be asked");
    }
    print!("{question} [y/N] ");
    std::io::stdout().flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
