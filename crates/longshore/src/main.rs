//! The command line: one file a command.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod args;
mod client;
mod command;
mod output;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Arguments, Command};

fn main() -> ExitCode {
    end_with_the_pipe();
    let arguments = Arguments::parse();
    let data = match arguments.data() {
        Ok(data) => data,
        Err(error) => return output::failed(&error),
    };
    let outcome = match arguments.command {
        Command::Up(up) => command::up::run(&data, &up),
        Command::Down(_) => command::down::run(&data),
        Command::Status(form) => command::status::run(&data, form.output),
        Command::Env(env) => command::env::run(&data, &env),
        Command::Reset(reset) => command::reset::run(&data, &reset),
        Command::Connections(connections) => command::connections::run(&data, connections),
        Command::Git(git) => command::git::run(&data, git),
        Command::Completions { shell } => command::completions::run(shell),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => output::failed(&error),
    }
}

/// Whoever reads our output may stop reading (`longshore status | head`): then this ends as other programs do, without a
/// word. `println!` panics there, and nothing else does.
fn end_with_the_pipe() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.payload_as_str().is_some_and(|text| text.contains("failed printing to stdout: Broken pipe")) {
            std::process::exit(141);
        }
        usual(panic);
    }));
}
