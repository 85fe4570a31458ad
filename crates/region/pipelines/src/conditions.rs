//! Rules: whether a condition of a stage holds. Pure.
//!
//! The only provider is VariableCheck: a variable beside a value. Regular expressions are those of the `regex` crate,
//! which never take longer than their text is long: what Java's have beyond that (look-around, references back) is
//! refused when the pipeline is written.
//!
//! Source: CodePipeline User Guide, "How do stage conditions work?", "VariableCheck".

use std::collections::BTreeMap;

use model::Timestamp;
use regex::RegexBuilder;

use crate::model::{Condition, ConditionRun, ConditionStatus, Failure, Rule, RuleRun};
use crate::variables;

/// What a compiled regular expression takes at most, in bytes.
const MAX_REGEX: usize = 1 << 20;

/// The settings that a rule needs.
pub(crate) const SETTINGS: [&str; 3] = ["Operator", "Value", "Variable"];

/// What is compared how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    Unequal,
    Contains,
    Matches,
}

impl Operator {
    /// From AWS's word.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "EQ" => Some(Self::Equal),
            "NE" => Some(Self::Unequal),
            "CONTAINS" => Some(Self::Contains),
            "MATCHES" => Some(Self::Matches),
            _ => None,
        }
    }
}

/// A regular expression that is the whole of a text.
pub(crate) fn regex(text: &str) -> Result<regex::Regex, String> {
    let whole = format!("^(?:{text})$");
    RegexBuilder::new(&whole).size_limit(MAX_REGEX).build().map_err(|error| error.to_string())
}

/// Checks all rules of a condition. `ids` makes the ids of their runs.
pub(crate) fn check(
    condition: &Condition,
    execution: &str,
    variables: &BTreeMap<String, BTreeMap<String, String>>,
    mut ids: impl FnMut() -> String,
    at: Timestamp,
) -> ConditionRun {
    let rules: Vec<RuleRun> = condition
        .rules
        .iter()
        .map(|rule| {
            let (configuration, outcome) = one(rule, execution, variables);
            let summary = match &outcome {
                Ok(text) => text.clone(),
                Err(failure) => failure.message.clone(),
            };
            let (name, declared, failure) = (rule.name.clone(), rule.configuration.clone(), outcome.err());
            RuleRun { id: ids(), name, at, declared, configuration, summary, failure }
        })
        .collect();
    let holds = rules.iter().all(|rule| rule.failure.is_none());
    ConditionRun { status: if holds { ConditionStatus::Succeeded } else { ConditionStatus::Failed }, at, rules }
}

/// The configuration with its variables filled in, and whether the rule holds.
fn one(
    rule: &Rule,
    execution: &str,
    variables: &BTreeMap<String, BTreeMap<String, String>>,
) -> (BTreeMap<String, String>, Result<String, Failure>) {
    let mut configuration = BTreeMap::new();
    for (key, value) in &rule.configuration {
        match variables::resolve(value, execution, variables) {
            Ok(value) => configuration.insert(key.clone(), value),
            Err(name) => {
                let text = format!("The rule refers to the variable '{name}', which has no value in this execution");
                return (configuration, Err(Failure::configuration(text)));
            }
        };
    }
    let get = |key: &str| configuration.get(key).map_or("", String::as_str);
    let (operator, variable, value) = (get("Operator"), get("Variable"), get("Value"));
    let holds = match Operator::parse(operator) {
        Some(Operator::Equal) => variable == value,
        Some(Operator::Unequal) => variable != value,
        Some(Operator::Contains) => variable.contains(value),
        Some(Operator::Matches) => match regex(value) {
            Ok(regex) => regex.is_match(variable),
            Err(error) => {
                let text = format!("The value '{value}' is not a valid regular expression: {error}");
                return (configuration.clone(), Err(Failure::configuration(text)));
            }
        },
        None => false,
    };
    let told = format!("'{variable}' {operator} '{value}'");
    let outcome = match holds {
        true => Ok(format!("Variable check succeeded: {told}")),
        false => Err(Failure::new("JobFailed", format!("Variable check failed: {told}"))),
    };
    (configuration.clone(), outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ConditionResult;

    fn holds(operator: &str, variable: &str, value: &str) -> bool {
        let settings = [("Operator", operator), ("Variable", variable), ("Value", value)];
        let configuration = settings.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
        let rules = vec![Rule { name: "r".to_owned(), configuration, region: None }];
        let condition = Condition { result: ConditionResult::Fail, rules };
        let values = BTreeMap::from([("Branch".to_owned(), "main-2".to_owned())]);
        let variables = BTreeMap::from([("Source".to_owned(), values)]);
        let run = check(&condition, "id", &variables, String::new, Timestamp::default());
        assert_eq!(run.rules[0].failure.is_none(), run.status == ConditionStatus::Succeeded);
        run.status == ConditionStatus::Succeeded
    }

    #[test]
    fn variables_are_checked() {
        for (operator, value, expected) in [
            ("EQ", "main-2", true),
            ("EQ", "main", false),
            ("NE", "main", true),
            ("CONTAINS", "in-", true),
            ("CONTAINS", "out", false),
            ("MATCHES", "main-[0-9]+", true),
            ("MATCHES", "main", false),
            ("MATCHES", "(", false),
            ("MATCHES", "((a{1000}){1000}){1000}", false),
        ] {
            assert_eq!(holds(operator, "#{Source.Branch}", value), expected, "{operator} {value}");
        }
        assert!(!holds("NE", "#{Source.Nothing}", "x"));
    }
}
