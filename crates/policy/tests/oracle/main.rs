//! Thousands of made-up decisions, compared with those of another implementation of the same language, which runs as a
//! program of its own and is no part of Longshore.
//!
//! `LONGSHORE_ORACLE` names a folder in which `npm ci` was run with the `package.json` beside this file. Without it
//! nothing can be compared, and the test counts as ignored.
#![allow(clippy::disallowed_methods, reason = "the oracle is a program")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "tests")]

mod case;
mod statements;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::{Arguments, Failed, Trial};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::case::Case;

/// How many decisions are compared.
const CASES: usize = 20_000;

fn main() {
    let arguments = Arguments::from_args();
    let oracle = std::env::var("LONGSHORE_ORACLE").ok();
    if oracle.is_none() {
        println!("LONGSHORE_ORACLE is not set: there is no oracle to compare decisions with");
    }
    let ignored = oracle.is_none();
    let trial = Trial::test("decisions_agree_with_the_oracle", move || agree(Path::new(&oracle.unwrap_or_default())));
    libtest_mimic::run(&arguments, vec![trial.with_ignored_flag(ignored)]).exit();
}

fn agree(folder: &Path) -> Result<(), Failed> {
    let seed = std::env::var("LONGSHORE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0_u8);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = case::strategy();
    let cases: Vec<Case> = (0..CASES).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect();

    let mut child = Command::new("node")
        .arg(folder.join("oracle.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("node does not start: {error}"))?;
    let mut stdin = child.stdin.take().unwrap();
    let lines: Vec<String> = cases.iter().map(|case| case.simulation().to_string()).collect();
    let writer = std::thread::spawn(move || lines.iter().try_for_each(|line| writeln!(stdin, "{line}")));
    let answers: Vec<String> = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap).collect();
    writer.join().unwrap()?;
    child.wait()?;

    let mut counts = std::collections::BTreeMap::new();
    let mut different = Vec::new();
    for (case, answer) in cases.iter().zip(&answers) {
        *counts.entry(answer.split(' ').next().unwrap_or_default()).or_insert(0) += 1;
        let ours = case.decide();
        if ours == *answer {
            continue;
        }
        if case.is_explained(ours, answer) {
            *counts.entry("explained").or_insert(0) += 1;
        } else {
            different.push(format!("oracle: {answer}; here: {ours}\n{}", case.simulation()));
        }
    }
    println!("{counts:?}");
    if answers.len() == CASES && different.is_empty() {
        return Ok(());
    }
    let (answers, count) = (answers.len(), different.len());
    different.sort_by_key(String::len);
    different.truncate(3);
    Err(format!("{answers} of {CASES} answers, {count} of them different, such as\n{}", different.join("\n")).into())
}
