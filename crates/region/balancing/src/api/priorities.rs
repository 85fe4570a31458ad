//! `elasticloadbalancing:SetRulePriorities`: all at once, or none.
//!
//! Source: Elastic Load Balancing API Reference, "SetRulePriorities".

use std::collections::{BTreeMap, BTreeSet};

use door::{Call, Handler, Requirement};
use shapes_elbv2::{SetRulePrioritiesInput, SetRulePrioritiesOutput};
use wire::Error;

use super::rules::show;
use super::{on, scope};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::model::Rule;
use crate::place::{Kind, parent};

impl Handler<SetRulePrioritiesInput> for Balancing {
    fn requires(&self, input: &SetRulePrioritiesInput, _: &Call) -> Vec<Requirement> {
        let arns = input.rule_priorities.iter().filter_map(|pair| pair.rule_arn.as_deref());
        arns.map(|arn| on("elasticloadbalancing:SetRulePriorities", arn)).collect()
    }

    async fn run(&self, input: SetRulePrioritiesInput, call: &Call) -> Result<SetRulePrioritiesOutput, Error> {
        let scope = scope(call);
        let mut wanted: BTreeMap<String, (String, u32)> = BTreeMap::new();
        for pair in &input.rule_priorities {
            let (Some(arn), Some(priority)) = (&pair.rule_arn, pair.priority) else {
                return Err(invalid("A rule ARN and a priority must be specified").into());
            };
            let key = scope.key_of(Kind::Rule, arn)?;
            if self.default_of(&key).is_some() {
                let text = format!("Default rule '{arn}' cannot be modified");
                return Err(refused("OperationNotPermitted", text).into());
            }
            let priority = u32::try_from(priority).unwrap_or_default();
            if wanted.insert(key, (arn.clone(), priority)).is_some() {
                return Err(invalid(format!("Rule '{arn}' is specified more than once")).into());
            }
        }
        let listeners: BTreeSet<&str> = wanted.keys().map(|key| parent(key)).collect();
        if listeners.len() > 1 {
            let text = "The rules must belong to the same listener";
            return Err(refused("OperationNotPermitted", text).into());
        }
        let tables = &self.tables;
        let rules = self
            .context
            .store
            .write(|change| {
                for (key, (arn, priority)) in &wanted {
                    let now = change.get(&tables.rules, key).ok_or_else(|| Kind::Rule.not_found(arn))?;
                    change.put(&tables.rules, key, Rule { priority: *priority, ..(*now).clone() })?;
                }
                let mut taken = BTreeSet::new();
                let mut shown = Vec::new();
                for listener in &listeners {
                    for (key, rule) in change.scan(&tables.rules, &format!("{listener}/")) {
                        if !taken.insert(rule.priority) {
                            let text = format!("Priority '{}' is currently in use", rule.priority);
                            return Err(refused("PriorityInUse", text));
                        }
                        if wanted.contains_key(&key) {
                            shown.push(show(&scope, &key, &rule));
                        }
                    }
                }
                Ok::<_, BalancingError>(shown)
            })
            .await?;
        self.refresh().await;
        Ok(SetRulePrioritiesOutput { rules: Some(rules) })
    }
}
