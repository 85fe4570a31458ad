//! Conditions of a stage as they were declared.
//!
//! Source: CodePipeline User Guide, "How do stage conditions work?", "Quotas"; API Reference, "Condition".

use std::collections::BTreeSet;

use model::Region;
use shapes_codepipeline as shapes;

use crate::conditions::{Operator, SETTINGS, regex};
use crate::errors::PipelinesError::{self, Stage as StageError};
use crate::model::{Condition, ConditionResult, Rule, When};

/// How many rules a condition may have.
const MAX_RULES: usize = 5;

/// Reads the one condition of a stage at that time.
pub(super) fn read(
    stage: &str,
    when: When,
    conditions: Vec<shapes::Condition>,
    region: &Region,
) -> Result<Condition, PipelinesError> {
    let refuse = |why: String| Err(StageError(format!("Stage '{stage}': {why}")));
    let Some(declared) = conditions.into_iter().next() else {
        return refuse("a condition must have rules".to_owned());
    };
    let result = match (declared.result.as_deref(), when) {
        (Some("FAIL"), _) => ConditionResult::Fail,
        (Some("SKIP"), When::BeforeEntry) => ConditionResult::Skip,
        (Some("ROLLBACK"), When::OnSuccess) => ConditionResult::Rollback,
        (result, when) => {
            let (place, allowed) = match when {
                When::BeforeEntry => ("beforeEntry", "FAIL or SKIP"),
                When::OnSuccess => ("onSuccess", "FAIL or ROLLBACK"),
            };
            return refuse(format!("the result {} of {place} must be {allowed}", result.unwrap_or("(none)")));
        }
    };
    let rules = declared.rules.unwrap_or_default();
    if rules.is_empty() || rules.len() > MAX_RULES {
        return refuse(format!("a condition must have 1 to {MAX_RULES} rules"));
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = rules.iter().find(|rule| !names.insert(rule.name.clone())) {
        return refuse(format!("rule names must be unique within a condition: '{}' is there twice", twice.name));
    }
    let rules = rules.into_iter().map(|declared| rule(declared, region)).collect::<Result<_, _>>();
    rules.map(|rules| Condition { result, rules }).or_else(refuse)
}

fn rule(declared: shapes::RuleDeclaration, region: &Region) -> Result<Rule, String> {
    let (name, kind) = (declared.name, declared.rule_type_id);
    let known = kind.provider == "VariableCheck" && kind.version.is_none_or(|version| version == "1");
    if !known {
        let provider = kind.provider;
        return Err(format!(
            "the rule '{name}' is of the provider {provider}, which is not available in this region: VariableCheck is"
        ));
    }
    if declared.input_artifacts.is_some_and(|inputs| !inputs.is_empty()) {
        return Err(format!("the rule '{name}' takes no input artifacts"));
    }
    if declared.region.as_deref().is_some_and(|declared| declared != region.as_str()) {
        return Err(format!("the rule '{name}' is in another region than the pipeline, which is not supported"));
    }
    let configuration = declared.configuration.unwrap_or_default();
    if let Some(missing) = SETTINGS.iter().find(|key| !configuration.contains_key(**key)) {
        return Err(format!("the rule '{name}' is missing required configuration '{missing}'"));
    }
    if let Some(unknown) = configuration.keys().find(|key| !SETTINGS.contains(&key.as_str())) {
        return Err(format!("the rule '{name}' contains unknown configuration '{unknown}'"));
    }
    let get = |key: &str| configuration.get(key).map_or("", String::as_str);
    let operator = Operator::parse(get("Operator"))
        .ok_or_else(|| format!("the operator of the rule '{name}' must be EQ, NE, CONTAINS or MATCHES"))?;
    if operator == Operator::Matches && !get("Value").contains("#{") {
        regex(get("Value")).map_err(|error| format!("the regular expression of the rule '{name}': {error}"))?;
    }
    let region = declared.region.map(|_| region.clone());
    Ok(Rule { name, configuration, region })
}
