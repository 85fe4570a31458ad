//! Buildspecs good and bad.

use proptest::prelude::*;

use super::*;

/// The buildspec of the recipe.
pub(crate) const RECIPE: &str = include_str!("recipe.yml");

#[test]
fn the_recipe_reads_to_the_letter() {
    let spec = parse(RECIPE).unwrap();
    assert_eq!(
        spec.phases.iter().map(|phase| phase.kind).collect::<Vec<_>>(),
        [Kind::PreBuild, Kind::Build, Kind::PostBuild]
    );
    assert_eq!(spec.phases[0].commands[0], "echo Logging in to Amazon ECR...");
    assert!(spec.phases[0].commands[1].ends_with(
        "docker login --username AWS --password-stdin $AWS_ACCOUNT_ID.dkr.ecr.$AWS_DEFAULT_REGION.amazonaws.com"
    ));
    assert_eq!(spec.phases[1].commands[0], "echo Build started on `date`");
    assert!(spec.phases[2].commands[2].starts_with(r#"printf '[{"name":"my-container","imageUri":"%s"}]' $AWS_"#));
    assert_eq!(spec.artifacts.unwrap().files, ["imagedefinitions.json"]);
}

#[test]
fn errors_are_in_codebuilds_words() {
    let phases = "version: 0.2\nphases:\n  build:\n    commands:\n";
    for (text, message) in [
        ("", "wrong number of container tags, expected 1"),
        ("version: 0.2\n", "wrong number of container tags, expected 1"),
        (
            &format!("{phases}      - echo one\n      - echo two: three\n"),
            "Expected Commands[1] to be of string type: found subkeys instead at line 6, value of the key tag on line 5 \
             might be empty",
        ),
        ("version: 0.3\nphases: {}\n", "buildspec version 0.3 is not supported: it must be 0.2"),
        ("version: 0.2\nreports: {a: b}\nphases: {}\n", "reports at line 2 is not supported in this region"),
        (
            "version: 0.2\nenv:\n  secrets-manager:\n    A: b\nphases: {}\n",
            "secrets-manager at line 4 is not supported in this region",
        ),
        (
            "version: 0.2\nphases:\n  build:\n    on-failure: RETRY-3\n    commands: []\n",
            "on-failure RETRY-3 at line 4 is not supported in this region",
        ),
        ("version: 0.2\nphases: {}\nartifacts:\n  name: x\n", "artifacts has no files at line 4"),
        ("version: 0.2\nenv: {variables: {A-B: c}}\nphases: {}\n", "invalid environment variable name: A-B"),
    ] {
        assert_eq!(parse(text).unwrap_err().0, message, "{text}");
    }
    assert!(parse("version: 0.2\n\tphases: x\n").is_err());
}

#[test]
fn all_of_it_is_read() {
    let spec = parse(
        "version: 0.2\nenv:\n  shell: bash\n  variables:\n    A: \"1\"\n    B: 2\n  exported-variables: [A]\nphases:\n  \
         install:\n    runtime-versions:\n      java: corretto17\n    commands: echo one\n  build:\n    on-failure: ABORT\n    \
         commands:\n      - |\n        echo a\n        echo b\n    finally:\n      - echo done\nartifacts:\n  files: ['**/*']\n  \
         discard-paths: yes\n  base-directory: target\n  name: x-$(date)\n  secondary-artifacts:\n    other:\n      files:\n        \
         - a.txt\ncache:\n  paths: [/root/.m2]\nunknown: 1\n",
    )
    .unwrap();
    assert_eq!(spec.shell, Shell::Bash);
    assert_eq!(spec.variables, [("A".to_owned(), "1".to_owned()), ("B".to_owned(), "2".to_owned())]);
    assert_eq!(spec.runtimes, [("java".to_owned(), "corretto17".to_owned())]);
    assert_eq!(spec.phases[0].commands, ["echo one"]);
    assert_eq!(spec.phases[1].commands, ["echo a\necho b\n"]);
    assert_eq!(spec.phases[1].on_failure, OnFailure::Abort);
    assert_eq!(spec.phases[1].finally, ["echo done"]);
    let artifacts = spec.artifacts.unwrap();
    assert!(artifacts.discard_paths);
    assert_eq!(artifacts.base_directory.as_deref(), Some("target"));
    assert_eq!(spec.secondary[0].0, "other");
}

proptest! {
    #[test]
    fn whatever_it_is_reading_ends(text in "\\PC{0,400}") {
        let _ = parse(&text);
    }

    #[test]
    fn broken_recipes_never_panic(at in 0usize..1400, with in "[ \\t\\n:&*!|>\\-\\[\\]{}#'\"%@`a]{1,4}") {
        let mut text = RECIPE.to_owned();
        let at = at.min(text.len());
        if text.is_char_boundary(at) {
            text.insert_str(at, &with);
        }
        let _ = parse(&text);
    }
}
