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

/// A buildspec that is wrong, CodeBuild's text for it, and where it is wrong.
const WRONG: &[(&str, &str, (usize, usize))] = &[
    ("", "wrong number of container tags, expected 1", (1, 1)),
    ("just a text\n", "wrong number of container tags, expected 1", (1, 1)),
    ("a: b: c\n", "mapping values are not allowed in this context at line 1", (1, 5)),
    ("- a\n- list\n", "wrong number of container tags, expected 1", (1, 1)),
    ("version: 0.2\n", "wrong number of container tags, expected 1", (1, 1)),
    ("version: 0.2\nphases: none\n", "wrong number of container tags, expected 1", (1, 1)),
    ("phases: {}\n", "the buildspec has no version: it must be 0.2", (1, 1)),
    ("version: 0.3\nphases: {}\n", "buildspec version 0.3 is not supported: it must be 0.2", (1, 10)),
    (
        // Failure 7.
        "version: 0.2\nphases:\n  build:\n    commands:\n      - echo one\n      - echo two: three\n",
        "Expected Commands[1] to be of string type: found subkeys instead at line 6, value of the key tag on line 5 might \
         be empty",
        (6, 9),
    ),
    (
        "version: 0.2\nphases:\n  build:\n    commands:\n      - [a, b]\n",
        "Expected Commands[0] to be of string type: found a list instead at line 5, value of the key tag on line 4 might \
         be empty",
        (5, 9),
    ),
    (
        "version: 0.2\nphases:\n  build:\n    commands:\n      first: echo\n",
        "Expected Commands to be of list type: found subkeys instead at line 5, value of the key tag on line 4 might be \
         empty",
        (5, 7),
    ),
    (
        "version: 0.2\nenv:\n  variables: [A, B]\nphases: {}\n",
        "Expected Variables to be of map type: found subkeys instead at line 3, value of the key tag on line 2 might be \
         empty",
        (3, 14),
    ),
    (
        "version: 0.2\nphases:\n  build:\n    commands:\n      - \"open\n",
        "found unexpected end of stream at line 5",
        (5, 9),
    ),
    ("version: 0.2\nphases: {build: {commands: [a}\n", "expected ',' or ']' at line 2", (2, 30)),
    ("version: 0.2\nphases:\n  build: a\n bad: b\n", "did not find expected key at line 4", (4, 2)),
    ("version: 0.2\nphases:\n\tbuild: {}\n", "found character that cannot start any token at line 3", (3, 2)),
    ("version: 0.2\nphases: *none\n", "found unknown anchor at line 2", (2, 9)),
    ("version: 0.2\nphases: {}\nphases: {}\n", "mapping key \"phases\" already defined at line 3", (3, 1)),
    ("version: 0.2\nphases:\n  <<: {a: b}\n", "merge keys are not supported at line 3", (3, 3)),
    ("version: 0.2\n? [a]\n: b\n", "invalid map key at line 2", (2, 3)),
    ("version: 0.2\nphases: {}\nartifacts:\n  name: x\n", "artifacts has no files at line 4", (4, 3)),
    (
        "version: 0.2\nphases: {}\nreports:\n  unit:\n    base-directory: x\n",
        "report unit has no files at line 5",
        (5, 5),
    ),
    (
        "version: 0.2\nphases: {}\nreports:\n  unit:\n    files: ['*']\n    file-format: CUCUMBERJSON\n",
        "file-format at line 6 is not supported in this region",
        (6, 18),
    ),
    ("version: 0.2\nphases: {}\ncache:\n  key: a\n", "key at line 4 is not supported in this region", (4, 8)),
    ("version: 0.2\nenv: {variables: {A-B: c}}\nphases: {}\n", "invalid environment variable name: A-B", (2, 24)),
    (
        "version: 0.2\nenv:\n  shell: powershell.exe\nphases: {}\n",
        "env.shell powershell.exe is not supported: it must be bash or /bin/sh",
        (3, 10),
    ),
    (
        "version: 0.2\nenv:\n  git-credential-helper: yes\nphases: {}\n",
        "git-credential-helper at line 3 is not supported in this region",
        (3, 26),
    ),
    (
        "version: 0.2\nphases:\n  build:\n    on-failure: RETRY-101\n    commands: []\n",
        "invalid on-failure RETRY-101 at line 4: it must be ABORT, CONTINUE, or RETRY with a count, a regex or both",
        (4, 17),
    ),
    ("version: 0.2\nrun-as: ../x\nphases: {}\n", "invalid run-as at line 2: it must be a Linux user", (2, 9)),
];

#[test]
fn whatever_is_wrong_is_told_in_codebuilds_words_with_its_place() {
    let mut other = Vec::new();
    for (text, message, at) in WRONG {
        let told = parse(text).map_err(|error| (error.message, error.at));
        let wanted = (message.to_string(), Some(*at));
        if told.as_ref().err() != Some(&wanted) {
            other.push(format!("{text}\n{told:?}\n"));
        }
    }
    // Failure 7.
    assert!(other.is_empty(), "{}", other.concat());
}

#[test]
fn all_of_it_is_read() {
    let spec = parse(
        "version: 0.2\nrun-as: builder\nenv:\n  shell: bash\n  variables:\n    A: \"1\"\n    B: 2\n  parameter-store: {P: /p}\n  \
         secrets-manager: {S: 'app:key'}\n  exported-variables: [A]\nphases:\n  install:\n    runtime-versions:\n      java: \
         corretto17\n    commands: echo one\n  build:\n    run-as: root\n    on-failure: ABORT\n    commands:\n      - |\n        \
         echo a\n        echo b\n    finally:\n      - echo done\nreports:\n  unit:\n    files: ['**/*.xml']\n    base-directory: \
         target\n    file-format: JUNITXML\nartifacts:\n  files: ['**/*']\n  discard-paths: yes\n  enable-symlinks: yes\n  \
         s3-prefix: p\n  base-directory: target\n  name: x-$(date)\n  secondary-artifacts:\n    other:\n      files:\n        - \
         a.txt\ncache:\n  paths: [/root/.m2]\nunknown: 1\n",
    )
    .unwrap();
    assert_eq!(spec.shell, Shell::Bash);
    assert_eq!(spec.run_as.as_deref(), Some("builder"));
    assert_eq!(spec.variables, [("A".to_owned(), "1".to_owned()), ("B".to_owned(), "2".to_owned())]);
    assert_eq!(spec.parameters, [("P".to_owned(), "/p".to_owned())]);
    assert_eq!(spec.secrets, [("S".to_owned(), "app:key".to_owned())]);
    assert_eq!(spec.runtimes, [("java".to_owned(), "corretto17".to_owned())]);
    assert_eq!(spec.phases[0].commands, ["echo one"]);
    assert_eq!(spec.phases[1].commands, ["echo a\necho b\n"]);
    assert_eq!(spec.phases[1].on_failure, OnFailure::Abort);
    assert_eq!(spec.phases[1].finally, ["echo done"]);
    assert_eq!(spec.reports[0].files.base_directory.as_deref(), Some("target"));
    assert_eq!(spec.cache, ["/root/.m2"]);
    let artifacts = spec.artifacts.unwrap();
    assert!(artifacts.discard_paths && artifacts.symlinks);
    assert_eq!(artifacts.base_directory.as_deref(), Some("target"));
    assert_eq!(artifacts.s3_prefix.as_deref(), Some("p"));
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
        if let Err(error) = parse(&text) {
            prop_assert!(error.at.is_some(), "{error}");
        }
    }
}
