//! The runner: the shell program that is the container's first process, and the files around it.
//!
//! Each command is a script of its own, in the shell that the buildspec names; directory and exported variables are
//! kept between them in two files, so that `cd` and `export` carry over and an `exit` ends its own command only. That
//! is how CodeBuild does it, and its error texts name the same file and line (`/codebuild/output/tmp/script.sh: line 4`).
//!
//! The runner knows nothing of the region: it says where it is with marks (`mark.rs`) on its output and in a file, and
//! leaves the results in a folder. So it goes on while the region is down.

use std::fmt::Write;

use crate::buildspec::{ArtifactSpec, Buildspec, OnFailure, Shell};
use crate::model::Kind;

/// The runner's own folder.
pub(crate) const RUNNER: &str = "/codebuild/runner";

/// Where commands find each other's directory and variables.
const TMP: &str = "/codebuild/output/tmp";

/// A file for the container: path without the slash before it, mode, text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) mode: u32,
    pub(crate) text: String,
}

fn file(path: &str, text: String) -> File {
    File { path: path.trim_start_matches('/').to_owned(), mode: 0o755, text }
}

/// The commands of all phases with their phase, in the order of their numbers.
pub(crate) fn commands(spec: &Buildspec) -> Vec<&str> {
    spec.phases.iter().flat_map(|phase| phase.commands.iter().chain(&phase.finally)).map(String::as_str).collect()
}

/// What is to be expanded by the shell at the end, in the order of their numbers.
pub(crate) fn expansions(spec: &Buildspec) -> Vec<&str> {
    let artifacts = spec.artifacts.iter().chain(spec.secondary.iter().map(|(_, artifact)| artifact));
    let sets = artifacts.chain(spec.reports.iter().map(|report| &report.files));
    let texts = sets
        .flat_map(|of: &ArtifactSpec| {
            of.name.iter().chain(&of.base_directory).chain(&of.files).chain(&of.exclude).chain(&of.s3_prefix)
        })
        .chain(&spec.cache)
        .chain(spec.reports.iter().map(|report| &report.group));
    texts.map(String::as_str).filter(|text| is_expandable(text)).collect()
}

fn is_expandable(text: &str) -> bool {
    text.contains(['$', '`'])
}

/// The runner and its files. `overridden` are the names of variables that count more than the buildspec's.
pub(crate) fn files(spec: &Buildspec, nonce: &str, directory: &str, overridden: &[&str], socket: bool) -> Vec<File> {
    let shell = match spec.shell {
        Shell::Sh => "/bin/sh",
        Shell::Bash => "bash",
    };
    let mut variables = String::new();
    for (name, value) in spec.variables.iter().filter(|(name, _)| !overridden.contains(&name.as_str())) {
        let _ = writeln!(variables, "export {name}={}", quoted(value));
    }
    let mut files = vec![
        // Whoever runs a command writes what it leaves for the next one.
        File { mode: 0o666, ..file(&format!("{TMP}/env.sh"), variables) },
        File { mode: 0o666, ..file(&format!("{TMP}/dir.txt"), format!("{directory}\n")) },
        file(&format!("{RUNNER}/run"), runner(spec, nonce, shell, socket)),
        file(&format!("{RUNNER}/out/.keep"), String::new()),
    ];
    for (index, command) in commands(spec).into_iter().enumerate() {
        files.push(file(&format!("{RUNNER}/command/{index}"), wrapped(command)));
    }
    for (index, name) in spec.exported.iter().enumerate() {
        files.push(file(
            &format!("{RUNNER}/result/export.{index}"),
            format!(
                ". {TMP}/env.sh\n[ -z \"${{{name}+x}}\" ] || printf '%s' \"${name}\" > {RUNNER}/out/export.{index}\n"
            ),
        ));
    }
    for (index, text) in expansions(spec).into_iter().enumerate() {
        files.push(file(
            &format!("{RUNNER}/result/text.{index}"),
            format!("cd {}\n. {TMP}/env.sh\nprintf '%s' \"{text}\" > {RUNNER}/out/text.{index}\n", quoted(directory)),
        ));
    }
    files
}

/// One command as a script: what it says begins on the fourth line.
fn wrapped(command: &str) -> String {
    format!(
        "cd \"$(cat {TMP}/dir.txt)\"\n. {TMP}/env.sh\nset -a\n{command}\n\nCODEBUILD_LAST_EXIT=$?\n\
         export -p > {TMP}/env.sh\npwd > {TMP}/dir.txt\nexit $CODEBUILD_LAST_EXIT\n"
    )
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn runner(spec: &Buildspec, nonce: &str, shell: &str, socket: bool) -> String {
    let mut text = format!(
        r#"#!/bin/sh
# The runner of one build: runs its commands, says where it is, leaves results. Written by Longshore.
number=0
mark() {{
  number=$((number + 1))
  printf '%s %s %s\n' '{nonce}' "$number" "$*" >> {RUNNER}/marks
  printf '%s %s %s\n' '{nonce}' "$number" "$*"
}}
run() {{
  mark command "$1"
  cp "{RUNNER}/command/$1" {TMP}/script.sh
  if [ -n "$2" ]; then
    su -p -s /bin/sh -c '{shell} {TMP}/script.sh' "$2" 2>&1 < /dev/null
  else
    {shell} {TMP}/script.sh 2>&1 < /dev/null
  fi
  code=$?
  mark exit "$1" "$code"
  [ "$code" -eq 0 ]
}}
finish() {{
  for result in {RUNNER}/result/*; do
    [ ! -f "$result" ] || {shell} "$result" > /dev/null 2>&1 < /dev/null
  done
  mark done
  exit 0
}}
"#
    );
    if socket {
        text.push_str("mkdir -p /var/run && ln -sfn /codebuild/docker/docker.sock /var/run/docker.sock\n");
    }
    let mut number = 0;
    for kind in Kind::COMMANDS {
        let _ = writeln!(text, "mark enter {kind}\nfailed=");
        let phase = spec.phases.iter().find(|phase| phase.kind == kind);
        if let Some(phase) = phase {
            let user = phase.run_as.as_ref().or(spec.run_as.as_ref()).map_or("''", String::as_str);
            for _ in &phase.commands {
                let _ = writeln!(text, "[ -n \"$failed\" ] || run {number} {user} || failed=\"{number} $code\"");
                number += 1;
            }
            if !phase.finally.is_empty() {
                text.push_str("stopped=\n");
            }
            for _ in &phase.finally {
                let _ = writeln!(
                    text,
                    "[ -n \"$stopped\" ] || run {number} {user} || {{ stopped=1; failed=\"${{failed:-{number} $code}}\"; }}"
                );
                number += 1;
            }
        }
        let ends = match phase.map_or(&OnFailure::Usual, |phase| &phase.on_failure) {
            OnFailure::Continue => false,
            OnFailure::Usual => matches!(kind, Kind::Install | Kind::PreBuild),
            other => other.ends(),
        };
        let then = if ends { "\n  finish" } else { "" };
        let _ = writeln!(
            text,
            "if [ -n \"$failed\" ]; then\n  mark leave {kind} failed $failed\n  \
             echo 'export CODEBUILD_BUILD_SUCCEEDING=0' >> {TMP}/env.sh{then}\nelse\n  mark leave {kind} ok\nfi"
        );
    }
    text.push_str("finish\n");
    text
}

#[cfg(test)]
#[path = "script_tests.rs"]
mod tests;
