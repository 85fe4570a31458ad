//! `events:PutRule`, `DescribeRule`, `ListRules`, `DeleteRule`.
//!
//! Putting a rule again replaces all of it but its targets and tags.
//!
//! Source: EventBridge API Reference.

use door::{Call, Handler, Requirement};
use model::{Arn, ServicePrincipal};
use shapes_events as api;
use wire::Error;

use super::{bus_name, may_be, on_rule, page, parse_arn, read_tags, rule_key};
use crate::Events;
use crate::bus::model::{Rule, rule_arn};
use crate::errors::{EventsError, bad_pattern, limit, validation};
use crate::pattern::Pattern;
use crate::tables::place;

/// How many rules a bus may have.
const MOST: usize = 300;

/// The longest pattern.
const LONGEST: usize = 4096;

fn state(rule: &Rule) -> Option<String> {
    Some(if rule.enabled { "ENABLED" } else { "DISABLED" }.to_owned())
}

/// The condition keys of a pattern, each with the values that it names.
///
/// Source: EventBridge User Guide, "Using IAM policy conditions in Amazon EventBridge".
const KEYS: [(&str, &str); 5] = [
    ("events:source", "/source"),
    ("events:detail-type", "/detail-type"),
    ("events:detail.service", "/detail/service"),
    ("events:detail.eventTypeCode", "/detail/eventTypeCode"),
    ("events:detail.userIdentity.principalId", "/detail/userIdentity/principalId"),
];

/// Adds what a pattern names. One that cannot be read names nothing, and is refused later.
fn said(asked: Requirement, pattern: Option<&str>) -> Requirement {
    let pattern: serde_json::Value = pattern.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    KEYS.iter().fold(asked, |asked, (key, place)| {
        let values = pattern.pointer(place).and_then(serde_json::Value::as_array);
        let texts: Vec<String> =
            values.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect();
        if texts.is_empty() { asked } else { asked.with_all(key, texts) }
    })
}

impl Handler<api::PutRuleInput> for Events {
    fn requires(&self, input: &api::PutRuleInput, call: &Call) -> Vec<Requirement> {
        let tags = read_tags(input.tags.as_deref().unwrap_or_default());
        let bus = input.event_bus_name.as_deref();
        let rule = said(on_rule("events:PutRule", call, bus, &input.name), input.event_pattern.as_deref());
        let mut asked = vec![rule.with_request_tags(tags.clone())];
        if !tags.is_empty() {
            asked.push(on_rule("events:TagResource", call, bus, &input.name).with_request_tags(tags));
        }
        if let Some(role) = input.role_arn.as_ref().and_then(|role| role.parse::<Arn>().ok()) {
            asked.push(Requirement::pass_role(&role, ServicePrincipal::Events));
        }
        asked
    }

    async fn run(&self, input: api::PutRuleInput, call: &Call) -> Result<api::PutRuleOutput, Error> {
        let bus = bus_name(input.event_bus_name.as_deref()).to_owned();
        self.bus_exists(call, &bus)?;
        let Some(pattern) = input.event_pattern.filter(|pattern| !pattern.is_empty()) else {
            return Err(validation("Parameter(s) EventPattern or ScheduleExpression must be specified.").into());
        };
        if pattern.len() > LONGEST {
            return Err(bad_pattern("Event pattern is longer than 4096 characters").into());
        }
        Pattern::parse(&pattern).map_err(|reason| bad_pattern(&reason))?;
        if let Some(role) = &input.role_arn {
            parse_arn(role)?;
        }
        let enabled = match input.state.as_deref() {
            None | Some("ENABLED") => true,
            Some("DISABLED") => false,
            Some(other) => {
                return Err(validation(format!("The value '{other}' of State is not supported by this region")).into());
            }
        };
        let given = read_tags(input.tags.as_deref().unwrap_or_default());
        may_be(&given)?;
        let key = rule_key(call, &bus, &input.name);
        let arn = rule_arn(&call.region, &call.account, &bus, &input.name);
        let prefix = place(&call.account, &call.region) + &bus + "/";
        self.context
            .store
            .write(|change| {
                let before = change.get(&self.tables.rules, &key);
                if before.is_none() && change.scan(&self.tables.rules, &prefix).len() >= MOST {
                    return Err(limit("The requested resource exceeds the maximum number allowed."));
                }
                let (tags, targets) = match before {
                    Some(before) => (before.tags.clone(), before.targets.clone()),
                    None => (given, Vec::new()),
                };
                let rule = Rule {
                    account: call.account.clone(),
                    region: call.region.clone(),
                    bus,
                    name: input.name,
                    pattern,
                    enabled,
                    description: input.description,
                    role: input.role_arn,
                    tags,
                    targets,
                };
                Ok::<_, EventsError>(change.put(&self.tables.rules, &key, rule)?)
            })
            .await?;
        Ok(api::PutRuleOutput { rule_arn: Some(arn.to_string()) })
    }
}

impl Handler<api::DescribeRuleInput> for Events {
    fn requires(&self, input: &api::DescribeRuleInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:DescribeRule", call, input.event_bus_name.as_deref(), &input.name)]
    }

    async fn run(&self, input: api::DescribeRuleInput, call: &Call) -> Result<api::DescribeRuleOutput, Error> {
        let rule = self.rule(call, bus_name(input.event_bus_name.as_deref()), &input.name)?;
        Ok(api::DescribeRuleOutput {
            arn: Some(rule.arn().to_string()),
            created_by: Some(call.account.to_string()),
            description: rule.description.clone(),
            event_bus_name: Some(rule.bus.clone()),
            event_pattern: Some(rule.pattern.clone()),
            name: Some(rule.name.clone()),
            role_arn: rule.role.clone(),
            state: state(&rule),
        })
    }
}

impl Handler<api::ListRulesInput> for Events {
    fn requires(&self, _: &api::ListRulesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("events:ListRules")]
    }

    async fn run(&self, input: api::ListRulesInput, call: &Call) -> Result<api::ListRulesOutput, Error> {
        let bus = bus_name(input.event_bus_name.as_deref());
        self.bus_exists(call, bus)?;
        let prefix = rule_key(call, bus, input.name_prefix.as_deref().unwrap_or_default());
        let all = self.tables.rules.scan(&prefix);
        let (found, next_token) = page(&["ListRules", &prefix], input.next_token.as_ref(), input.limit, all)?;
        let shown = found.iter().map(|rule| api::Rule {
            arn: Some(rule.arn().to_string()),
            description: rule.description.clone(),
            event_bus_name: Some(rule.bus.clone()),
            event_pattern: Some(rule.pattern.clone()),
            managed_by: None,
            name: Some(rule.name.clone()),
            role_arn: rule.role.clone(),
            state: state(rule),
        });
        Ok(api::ListRulesOutput { rules: Some(shown.collect()), next_token })
    }
}

impl Handler<api::DeleteRuleInput> for Events {
    fn requires(&self, input: &api::DeleteRuleInput, call: &Call) -> Vec<Requirement> {
        vec![on_rule("events:DeleteRule", call, input.event_bus_name.as_deref(), &input.name)]
    }

    /// A rule that is not there is deleted.
    async fn run(&self, input: api::DeleteRuleInput, call: &Call) -> Result<api::DeleteRuleOutput, Error> {
        let bus = bus_name(input.event_bus_name.as_deref());
        self.bus_exists(call, bus)?;
        let key = rule_key(call, bus, &input.name);
        self.context
            .store
            .write(|change| {
                let Some(rule) = change.get(&self.tables.rules, &key) else { return Ok(()) };
                if !rule.targets.is_empty() {
                    return Err(validation("Rule can't be deleted since it has targets."));
                }
                Ok(change.delete(&self.tables.rules, &key)?)
            })
            .await?;
        Ok(api::DeleteRuleOutput {})
    }
}
