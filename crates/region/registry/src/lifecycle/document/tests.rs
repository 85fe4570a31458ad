use proptest::prelude::*;

use super::*;

fn rule_text(selection: &str) -> String {
    format!(r#"{{"rulePriority":1,"selection":{selection},"action":{{"type":"expire"}}}}"#)
}

fn policy(rules: &[String]) -> String {
    format!(r#"{{"rules":[{}]}}"#, rules.join(","))
}

#[test]
fn rules_stand_in_the_order_of_their_priority() {
    let text = r#"{"rules":[
        {"rulePriority":20,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":3},
         "action":{"type":"expire"}},
        {"rulePriority":10,"description":"d","selection":{"tagStatus":"tagged","tagPatternList":["*-rc"],
         "countType":"sinceImagePushed","countUnit":"days","countNumber":14,"storageClass":"standard"},
         "action":{"type":"expire"}}]}"#;
    let first = Rule { priority: 10, select: Select::Patterns(vec!["*-rc".to_owned()]), count: Count::Days(14) };
    let second = Rule { priority: 20, select: Select::Any, count: Count::More(3) };
    assert_eq!(read(text).unwrap().rules, [first, second]);
}

#[test]
fn refusals_say_what_is_wrong() {
    let one = |selection: &str| policy(&[rule_text(selection)]);
    let any = r#"{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":1}"#;
    let untagged = r#"{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":1}"#;
    let second = |selection: &str| rule_text(selection).replace("\"rulePriority\":1", "\"rulePriority\":2");
    for (text, says) in [
        ("[".to_owned(), "Could not map policyString into LifecyclePolicy."),
        ("[]".to_owned(), "Could not map policyString into LifecyclePolicy."),
        ("{}".to_owned(), r#"object has missing required properties (["rules"])"#),
        (r#"{"rules":[],"x":1}"#.to_owned(), r#"not allowed by the schema: ["x"]"#),
        (r#"{"rules":[]}"#.to_owned(), "array is too short"),
        (
            r#"{"rules":{}}"#.to_owned(),
            r#"instance type (object) does not match any allowed primitive type (allowed: ["array"])"#,
        ),
        (policy(&["{}".to_owned()]), r#"missing required properties (["action","rulePriority","selection"])"#),
        (
            one(r#"{"tagStatus":"some","countType":"imageCountMoreThan","countNumber":1}"#),
            r#"instance value ("some") not found in enum"#,
        ),
        (
            one(r#"{"tagStatus":"tagged","countType":"imageCountMoreThan","countNumber":1}"#),
            "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
        ),
        (
            one(r#"{"tagStatus":"any","tagPrefixList":["a"],"countType":"imageCountMoreThan","countNumber":1}"#),
            "only be specified when tagStatus=TAGGED",
        ),
        (
            one(
                r#"{"tagStatus":"tagged","tagPatternList":["a*b*c*d*e*"],"countType":"imageCountMoreThan","countNumber":1}"#,
            ),
            "more than 4 wildcards",
        ),
        (one(r#"{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":0}"#), "(minimum: 1, found: 0)"),
        (
            one(r#"{"tagStatus":"any","countType":"imageCountMoreThan","countUnit":"days","countNumber":1}"#),
            "match exactly one schema",
        ),
        (one(r#"{"tagStatus":"any","countType":"sinceImagePushed","countNumber":1}"#), "match exactly one schema"),
        (
            one(r#"{"tagStatus":"any","countType":"sinceImagePulled","countUnit":"days","countNumber":1}"#),
            "sinceImagePulled is not supported",
        ),
        (one(any).replace("\"expire\"", "\"expire\",\"targetStorageClass\":null"), "match exactly one schema"),
        (one(any).replace("\"expire\"", "\"transition\""), "transition is not supported"),
        (policy(&[rule_text(any), rule_text(untagged)]), "priorities must be unique"),
        (
            policy(&[rule_text(untagged), second(untagged)]),
            "Only one rule can select Untagged images per storage class.",
        ),
        (
            policy(&[rule_text(any), second(untagged)]),
            "Rule for tagStatus=ANY must have the lowest priority per storage class.",
        ),
    ] {
        let error = read(&text).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in r#"[\[\]{}":,a-z0-9]{0,60}"#) {
        let _ = read(&text);
    }
}
