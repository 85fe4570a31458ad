//! Conditions of rules, both ways: paths and hosts.
//!
//! Source: Elastic Load Balancing API Reference, "RuleCondition".

use shapes_elbv2::{HostHeaderConditionConfig, PathPatternConditionConfig, RuleCondition};

use crate::errors::{BalancingError, invalid, refused};
use crate::model::{Condition, Unsupported};

/// The most values of a rule's conditions.
const MAX_VALUES: usize = 5;

/// What a request's conditions say.
pub(super) fn read(given: &[RuleCondition]) -> Result<Vec<Condition>, BalancingError> {
    let mut conditions = Vec::new();
    for one in given {
        let path = one.path_pattern_config.as_ref().and_then(|config| config.values.clone());
        let host = one.host_header_config.as_ref().and_then(|config| config.values.clone());
        let condition = match one.field.as_deref() {
            Some("path-pattern") if host.is_none() => Condition::Path(values(one, path)?),
            Some("host-header") if path.is_none() => Condition::Host(values(one, host)?),
            None if path.is_some() && host.is_none() => Condition::Path(values(one, path)?),
            None if host.is_some() && path.is_none() => Condition::Host(values(one, host)?),
            Some("path-pattern" | "host-header") | None => {
                return Err(invalid("A condition must have a Field and the values that belong to it"));
            }
            Some(other) => return Err(invalid(Unsupported("Conditions.member.N.Field", other).to_string())),
        };
        let again = |known: &Condition| std::mem::discriminant(known) == std::mem::discriminant(&condition);
        if conditions.iter().any(again) {
            return Err(invalid(
                "A rule can only have one condition of each of the fields 'path-pattern' and 'host-header'",
            ));
        }
        conditions.push(condition);
    }
    let count: usize = conditions.iter().map(|(Condition::Path(all) | Condition::Host(all))| all.len()).sum();
    match count {
        0 => Err(invalid("A condition must be specified")),
        1..=MAX_VALUES => Ok(conditions),
        _ => Err(refused(
            "InvalidConfigurationRequest",
            format!("A rule can have at most {MAX_VALUES} condition values"),
        )),
    }
}

fn values(one: &RuleCondition, config: Option<Vec<String>>) -> Result<Vec<String>, BalancingError> {
    let plain = one.values.clone().filter(|values| !values.is_empty());
    let values = match (plain, config) {
        (Some(_), Some(_)) => return Err(invalid("A condition can have either Values or a configuration, not both")),
        (Some(values), None) | (None, Some(values)) if !values.is_empty() => values,
        _ => return Err(invalid("A condition value must be specified")),
    };
    match values.iter().find(|value| value.is_empty() || value.chars().count() > 128 || !value.is_ascii()) {
        Some(wrong) => Err(invalid(format!("Condition value '{wrong}' must have between 1 and 128 ASCII characters"))),
        None => Ok(values),
    }
}

/// Conditions as answers show them.
pub(super) fn show(conditions: &[Condition]) -> Vec<RuleCondition> {
    let show = |condition: &Condition| match condition {
        Condition::Path(values) => RuleCondition {
            field: Some("path-pattern".to_owned()),
            path_pattern_config: Some(PathPatternConditionConfig { values: Some(values.clone()) }),
            host_header_config: None,
            values: Some(values.clone()),
        },
        Condition::Host(values) => RuleCondition {
            field: Some("host-header".to_owned()),
            host_header_config: Some(HostHeaderConditionConfig { values: Some(values.clone()) }),
            path_pattern_config: None,
            values: Some(values.clone()),
        },
    };
    conditions.iter().map(show).collect()
}
