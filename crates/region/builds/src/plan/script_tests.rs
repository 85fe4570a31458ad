//! The runner, run by this machine's own shell in a folder of its own.

use std::path::Path;

use super::*;
use crate::buildspec::parse;
use crate::plan::mark::{Mark, read};

/// Runs a buildspec's runner with paths below a temporary folder; its output's lines, and the folder.
#[expect(clippy::disallowed_methods, reason = "the shell is what is tested")]
fn run(text: &str, variables: &[(&str, &str)]) -> (Vec<String>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().to_str().unwrap();
    let source = format!("{root}/codebuild/output/src1/src");
    std::fs::create_dir_all(&source).unwrap();
    let moved = |text: &str| text.replace("/codebuild/", &format!("{root}/codebuild/"));
    for file in files(&parse(text).unwrap(), "N0NCE", "/codebuild/output/src1/src", &["GIVEN"], false) {
        let path = Path::new(root).join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, moved(&file.text)).unwrap();
    }
    let mut command = std::process::Command::new("sh");
    command.arg(moved(&format!("{RUNNER}/run"))).env("GIVEN", "start-build").env("CODEBUILD_BUILD_SUCCEEDING", "1");
    for (name, value) in variables {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    (String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect(), folder)
}

fn marks(lines: &[String]) -> Vec<Mark> {
    lines.iter().filter_map(|line| read("N0NCE", line).1).map(|numbered| numbered.mark).collect()
}

fn output(lines: &[String]) -> Vec<&str> {
    lines.iter().map(|line| read("N0NCE", line).0).filter(|text| !text.is_empty()).collect()
}

#[test]
fn directory_and_variables_carry_over() {
    let (lines, folder) = run(
        "version: 0.2\nenv:\n  variables: {A: \"it's\", GIVEN: buildspec}\n  exported-variables: [B, NONE]\nphases:\n  \
         pre_build:\n    commands:\n      - mkdir -p sub && cd sub\n      - export B=\"$A two\"\n      - C=three\n  build:\n    \
         commands:\n      - basename $(pwd); echo \"$B $C $GIVEN\"\n      - exit 0\n      - printf 'no end of line'\nartifacts:\n  \
         files: ['$B/*']\n  name: n-$(echo x)\n",
        &[],
    );
    assert_eq!(output(&lines), ["sub", "it's two three start-build", "no end of line"]);
    assert_eq!(marks(&lines).last(), Some(&Mark::Done));
    let out = |name: &str| std::fs::read_to_string(folder.path().join("codebuild/runner/out").join(name)).ok();
    assert_eq!(out("export.0").as_deref(), Some("it's two"));
    assert_eq!(out("export.1"), None);
    assert_eq!(out("text.0").as_deref(), Some("n-x"));
    assert_eq!(out("text.1").as_deref(), Some("it's two/*"));
    let kept = std::fs::read_to_string(folder.path().join("codebuild/runner/marks")).unwrap();
    assert_eq!(marks(&kept.lines().map(str::to_owned).collect::<Vec<_>>()), marks(&lines));
}

#[test]
fn a_failed_build_still_runs_post_build() {
    let (lines, _folder) = run(
        "version: 0.2\nphases:\n  build:\n    commands: [\"exit 3\", \"echo never\"]\n    finally: [\"echo finally\"]\n  \
         post_build:\n    commands: [\"echo succeeding $CODEBUILD_BUILD_SUCCEEDING\"]\n",
        &[],
    );
    assert_eq!(output(&lines), ["finally", "succeeding 0"]);
    let marks = marks(&lines);
    assert!(marks.contains(&Mark::Leave(Kind::Build, Some((0, 3)))));
    assert!(marks.contains(&Mark::Leave(Kind::PostBuild, None)));
}

#[test]
fn a_failure_before_build_ends_it_unless_it_may_go_on() {
    let text =
        "version: 0.2\nphases:\n  pre_build:\n    commands: [\"false\"]\n  build:\n    commands: [\"echo built\"]\n";
    let (lines, _folder) = run(text, &[]);
    assert!(output(&lines).is_empty());
    assert!(!marks(&lines).contains(&Mark::Enter(Kind::Build)));
    assert_eq!(marks(&lines).last(), Some(&Mark::Done));
    let (lines, _folder) =
        run(&text.replace("    commands: [\"false\"]", "    on-failure: CONTINUE\n    commands: [\"false\"]"), &[]);
    assert_eq!(output(&lines), ["built"]);
    let (lines, _folder) = run(
        "version: 0.2\nphases:\n  build:\n    on-failure: ABORT\n    commands: [\"false\"]\n  post_build:\n    commands: [\"echo post\"]\n",
        &[],
    );
    assert!(output(&lines).is_empty());
}
