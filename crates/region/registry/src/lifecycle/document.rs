//! Reads a lifecycle policy: its form first, in the words of the JSON schema validator that ECR has, then what its rules
//! mean together.
//!
//! Source: Amazon ECR User Guide, "Lifecycle policy properties in Amazon ECR"; the texts of refusals are those that the
//! service answers, as far as they are known in public.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::errors::RegistryError;

/// The most rules that a policy has.
const MAX_RULES: usize = 50;

/// The most stars in a pattern.
const MAX_STARS: usize = 4;

/// A policy, its rules in the order of their priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Policy {
    pub(crate) rules: Vec<Rule>,
}

/// One rule: expires images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) priority: i64,
    pub(crate) select: Select,
    pub(crate) count: Count,
}

/// Which images a rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Select {
    /// All of them.
    Any,
    /// Those without a tag.
    Untagged,
    /// Those that have, for each of these, a tag that begins with it.
    Prefixes(Vec<String>),
    /// Those that have, for each of these, a tag that fits it.
    Patterns(Vec<String>),
}

/// Which of them go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Count {
    /// All but so many, the newest.
    More(u64),
    /// Those that were pushed longer ago, in days.
    Days(u64),
}

/// Reads a policy.
pub(crate) fn read(text: &str) -> Result<Policy, RegistryError> {
    let Ok(Value::Object(document)) = serde_json::from_str(text) else {
        return Err(invalid("Could not map policyString into LifecyclePolicy."));
    };
    members(&document, &["rules"], &[])?;
    let rules = array(&document["rules"])?;
    if rules.is_empty() {
        return Err(invalid("array is too short: must have at least 1 elements but instance has 0 elements"));
    }
    if rules.len() > MAX_RULES {
        let found = rules.len();
        return Err(invalid(&format!(
            "array is too long: must have at most {MAX_RULES} elements but instance has {found} elements"
        )));
    }
    let mut rules = rules.iter().map(rule).collect::<Result<Vec<_>, _>>()?;
    rules.sort_by_key(|rule| rule.priority);
    together(&rules)?;
    Ok(Policy { rules })
}

/// A refusal of a policy.
fn invalid(text: &str) -> RegistryError {
    RegistryError::parameter("LifecyclePolicyText", format!("Lifecycle policy validation failure: {text}"))
}

fn no_schema() -> RegistryError {
    invalid("instance failed to match exactly one schema (matched 0 out of 2)")
}

/// That something of AWS's is not done here.
fn unsupported(what: &str) -> RegistryError {
    RegistryError::Unsupported(format!("lifecyclePolicyText: {what} is not supported by this region"))
}

fn members(object: &Map<String, Value>, required: &[&str], optional: &[&str]) -> Result<(), RegistryError> {
    let mut missing: Vec<&str> = required.iter().copied().filter(|name| !object.contains_key(*name)).collect();
    missing.sort_unstable();
    if !missing.is_empty() {
        return Err(invalid(&format!("object has missing required properties ({})", json!(missing))));
    }
    let strange: Vec<&String> =
        object.keys().filter(|name| !required.contains(&name.as_str()) && !optional.contains(&name.as_str())).collect();
    if strange.is_empty() {
        return Ok(());
    }
    Err(invalid(&format!("object instance has properties which are not allowed by the schema: {}", json!(strange))))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn mistyped(value: &Value, wanted: &str) -> RegistryError {
    let found = kind(value);
    invalid(&format!("instance type ({found}) does not match any allowed primitive type (allowed: [\"{wanted}\"])"))
}

fn object(value: &Value) -> Result<&Map<String, Value>, RegistryError> {
    value.as_object().ok_or_else(|| mistyped(value, "object"))
}

fn array(value: &Value) -> Result<&Vec<Value>, RegistryError> {
    value.as_array().ok_or_else(|| mistyped(value, "array"))
}

fn string(value: &Value) -> Result<&str, RegistryError> {
    value.as_str().ok_or_else(|| mistyped(value, "string"))
}

fn positive(value: &Value) -> Result<i64, RegistryError> {
    let number = value.as_i64().ok_or_else(|| mistyped(value, "integer"))?;
    if number < 1 {
        return Err(invalid(&format!(
            "numeric instance is lower than the required minimum (minimum: 1, found: {number})"
        )));
    }
    Ok(number)
}

fn strings(value: Option<&Value>) -> Result<Vec<String>, RegistryError> {
    let Some(value) = value else { return Ok(Vec::new()) };
    array(value)?.iter().map(|item| string(item).map(str::to_owned)).collect()
}

fn rule(value: &Value) -> Result<Rule, RegistryError> {
    let rule = object(value)?;
    members(rule, &["rulePriority", "selection", "action"], &["description"])?;
    let priority = positive(&rule["rulePriority"])?;
    rule.get("description").map(string).transpose()?;
    let action = object(&rule["action"])?;
    members(action, &["type"], &["targetStorageClass"])?;
    match (string(&action["type"])?, action.get("targetStorageClass")) {
        ("expire", None) => {}
        ("transition", _) => return Err(unsupported("the action transition")),
        _ => return Err(no_schema()),
    }
    let selection = object(&rule["selection"])?;
    let optional = ["tagPrefixList", "tagPatternList", "countUnit", "storageClass"];
    members(selection, &["tagStatus", "countType", "countNumber"], &optional)?;
    match selection.get("storageClass").map(string).transpose()? {
        None | Some("standard") => {}
        Some("archive") => return Err(unsupported("the storage class archive")),
        Some(other) => return Err(not_among(other, &["archive", "standard"])),
    }
    Ok(Rule { priority, select: select(selection)?, count: count(selection)? })
}

fn not_among(found: &str, possible: &[&str]) -> RegistryError {
    invalid(&format!("instance value ({}) not found in enum (possible values: {})", json!(found), json!(possible)))
}

fn select(selection: &Map<String, Value>) -> Result<Select, RegistryError> {
    let prefixes = strings(selection.get("tagPrefixList"))?;
    let patterns = strings(selection.get("tagPatternList"))?;
    let select = match string(&selection["tagStatus"])? {
        "any" => Select::Any,
        "untagged" => Select::Untagged,
        "tagged" => {
            return match (prefixes.is_empty(), patterns.is_empty()) {
                (true, true) => Err(invalid("Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.")),
                (false, false) => {
                    Err(invalid("Must specify only one of tagPrefixList and tagPatternList when tagStatus=TAGGED."))
                }
                (false, true) => Ok(Select::Prefixes(prefixes)),
                (true, false) => match patterns.iter().find(|text| text.matches('*').count() > MAX_STARS) {
                    Some(text) => Err(invalid(&format!("The pattern '{text}' has more than {MAX_STARS} wildcards."))),
                    None => Ok(Select::Patterns(patterns)),
                },
            };
        }
        other => return Err(not_among(other, &["any", "tagged", "untagged"])),
    };
    if prefixes.is_empty() && patterns.is_empty() {
        return Ok(select);
    }
    Err(invalid("tagPrefixList and tagPatternList can only be specified when tagStatus=TAGGED."))
}

fn count(selection: &Map<String, Value>) -> Result<Count, RegistryError> {
    let number = positive(&selection["countNumber"])?.unsigned_abs();
    let unit = selection.get("countUnit").map(string).transpose()?;
    match (string(&selection["countType"])?, unit) {
        ("imageCountMoreThan", None) => Ok(Count::More(number)),
        ("sinceImagePushed", Some("days")) => Ok(Count::Days(number)),
        (kind @ ("sinceImagePulled" | "sinceImageTransitioned"), _) => {
            Err(unsupported(&format!("the count type {kind}")))
        }
        _ => Err(no_schema()),
    }
}

/// What rules must keep among them. They are sorted by their priority.
fn together(rules: &[Rule]) -> Result<(), RegistryError> {
    if let Some(pair) = rules.windows(2).find(|pair| pair[0].priority == pair[1].priority) {
        let priority = pair[0].priority;
        return Err(invalid(&format!("Rule priorities must be unique, but {priority} is given more than once.")));
    }
    let of = |select: &Select| rules.iter().filter(|rule| rule.select == *select).count();
    if of(&Select::Untagged) > 1 {
        return Err(invalid("Only one rule can select Untagged images per storage class."));
    }
    if of(&Select::Any) > 1 {
        return Err(invalid("Only one rule can select Any images per storage class."));
    }
    if rules.iter().rev().skip(1).any(|rule| rule.select == Select::Any) {
        return Err(invalid("Rule for tagStatus=ANY must have the lowest priority per storage class."));
    }
    let mut seen = HashSet::new();
    for rule in rules {
        let (kind, mut list) = match &rule.select {
            Select::Prefixes(list) => ("tagPrefixList", list.clone()),
            Select::Patterns(list) => ("tagPatternList", list.clone()),
            Select::Any | Select::Untagged => continue,
        };
        list.sort();
        if !seen.insert((kind, list)) {
            return Err(invalid(&format!("Each {kind} must be unique per storage class.")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
