//! `elasticloadbalancing:CreateRule`, `DescribeRules`, `ModifyRule`, `DeleteRule`.
//!
//! A listener's default action is shown as its last rule.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    CreateRuleInput, CreateRuleOutput, DeleteRuleInput, DeleteRuleOutput, DescribeRulesInput, DescribeRulesOutput,
    ModifyRuleInput, ModifyRuleOutput,
};
use wire::Error;

use super::{actions, conditions, on, pages, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Listener, Rule};
use crate::place::{Kind, Scope, parent};

pub(super) fn show(scope: &Scope, key: &str, rule: &Rule) -> shapes_elbv2::Rule {
    shapes_elbv2::Rule {
        actions: Some(actions::show(&rule.action, scope)),
        conditions: Some(conditions::show(&rule.conditions)),
        is_default: Some(false),
        priority: Some(rule.priority.to_string()),
        rule_arn: Some(scope.arn(Kind::Rule, key).to_string()),
    }
}

fn show_default(scope: &Scope, listener_key: &str, listener: &Listener) -> shapes_elbv2::Rule {
    let key = format!("{listener_key}/{}", listener.default_rule);
    shapes_elbv2::Rule {
        actions: Some(actions::show(&listener.default, scope)),
        conditions: Some(Vec::new()),
        is_default: Some(true),
        priority: Some("default".to_owned()),
        rule_arn: Some(scope.arn(Kind::Rule, &key).to_string()),
    }
}

impl Handler<CreateRuleInput> for Balancing {
    fn requires(&self, input: &CreateRuleInput, _: &Call) -> Vec<Requirement> {
        let asked = on("elasticloadbalancing:CreateRule", &input.listener_arn);
        let made = input.listener_arn.replacen(":listener/", ":listener-rule/", 1) + "/*";
        tags::creating(asked, input.tags.as_ref(), "CreateRule", &made)
    }

    async fn run(&self, input: CreateRuleInput, call: &Call) -> Result<CreateRuleOutput, Error> {
        let scope = scope(call);
        let (listener, _) = self.listener(&scope, &input.listener_arn)?;
        let rule = Rule {
            priority: u32::try_from(input.priority).unwrap_or_default(),
            conditions: conditions::read(&input.conditions)?,
            action: actions::read(&input.actions, &scope)?,
        };
        let tags = tags::read(input.tags.as_ref())?;
        let key = format!("{listener}/{}", self.new_id());
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.listeners, &listener).is_none() {
                    return Err(Kind::Listener.not_found(&input.listener_arn));
                }
                let siblings = change.scan(&tables.rules, &format!("{listener}/"));
                if siblings.iter().any(|(_, other)| other.priority == rule.priority) {
                    return Err(refused("PriorityInUse", format!("Priority '{}' is currently in use", rule.priority)));
                }
                let rules = change.scan(&tables.rules, &format!("{}/", parent(&listener))).len();
                limits::RULES.leaves_room(rules)?;
                actions::check(change, tables, &scope, &rule.action, parent(&listener))?;
                change.put(&tables.tags, &tags::key(Kind::Rule, &key), tags)?;
                Ok(change.put(&tables.rules, &key, rule.clone())?)
            })
            .await?;
        self.refresh().await;
        Ok(CreateRuleOutput { rules: Some(vec![show(&scope, &key, &rule)]) })
    }
}

impl Handler<DescribeRulesInput> for Balancing {
    fn requires(&self, _: &DescribeRulesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeRules")]
    }

    async fn run(&self, input: DescribeRulesInput, call: &Call) -> Result<DescribeRulesOutput, Error> {
        let scope = scope(call);
        let arns = input.rule_arns.filter(|arns| !arns.is_empty());
        let all = match (&input.listener_arn, &arns) {
            (Some(arn), None) => {
                let (listener, record) = self.listener(&scope, arn)?;
                let mut rules = self.tables.rules_of(&listener);
                rules.sort_by_key(|(_, rule)| rule.priority);
                let mut shown: Vec<_> = rules.iter().map(|(key, rule)| show(&scope, key, rule)).collect();
                shown.push(show_default(&scope, &listener, &record));
                shown
            }
            (None, Some(arns)) => arns.iter().map(|arn| self.one(&scope, arn)).collect::<Result<Vec<_>, _>>()?,
            _ => return Err(invalid("You must specify either listener rule ARNs or a listener ARN").into()),
        };
        // The default rule is the last.
        let place = |rule: &shapes_elbv2::Rule| format!("{:0>9}", rule.priority.as_deref().unwrap_or_default());
        let all = all.into_iter().map(|rule| (place(&rule), rule)).collect();
        let filters = format!("{:?}{arns:?}", input.listener_arn);
        let question = ["rules", &scope.key(), &filters];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        Ok(DescribeRulesOutput { rules: Some(page), next_marker })
    }
}

impl Balancing {
    fn one(&self, scope: &Scope, arn: &str) -> Result<shapes_elbv2::Rule, BalancingError> {
        let key = scope.key_of(Kind::Rule, arn)?;
        if let Some(rule) = self.tables.rules.get(&key) {
            return Ok(show(scope, &key, &rule));
        }
        match self.default_of(&key) {
            Some(listener) => Ok(show_default(scope, parent(&key), &listener)),
            None => Err(Kind::Rule.not_found(arn)),
        }
    }

    /// The listener whose default action a rule's key stands for.
    pub(super) fn default_of(&self, key: &str) -> Option<Arc<Listener>> {
        let listener = self.tables.listeners.get(parent(key))?;
        (format!("{}/{}", parent(key), listener.default_rule) == key).then_some(listener)
    }
}

impl Handler<ModifyRuleInput> for Balancing {
    fn requires(&self, input: &ModifyRuleInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:ModifyRule", &input.rule_arn)]
    }

    async fn run(&self, input: ModifyRuleInput, call: &Call) -> Result<ModifyRuleOutput, Error> {
        let scope = scope(call);
        let key = scope.key_of(Kind::Rule, &input.rule_arn)?;
        if self.default_of(&key).is_some() {
            let text = format!("Default rule '{}' cannot be modified", input.rule_arn);
            return Err(refused("OperationNotPermitted", text).into());
        }
        let conditions = input.conditions.as_ref().map(|given| conditions::read(given)).transpose()?;
        let action = input.actions.as_ref().map(|given| actions::read(given, &scope)).transpose()?;
        let tables = &self.tables;
        let rule = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.rules, &key).ok_or_else(|| Kind::Rule.not_found(&input.rule_arn))?;
                let mut rule = (*now).clone();
                if let Some(action) = action {
                    actions::check(change, tables, &scope, &action, parent(parent(&key)))?;
                    rule.action = action;
                }
                rule.conditions = conditions.unwrap_or(rule.conditions);
                change.put(&tables.rules, &key, rule.clone())?;
                Ok::<_, BalancingError>(rule)
            })
            .await?;
        self.refresh().await;
        Ok(ModifyRuleOutput { rules: Some(vec![show(&scope, &key, &rule)]) })
    }
}

impl Handler<DeleteRuleInput> for Balancing {
    fn requires(&self, input: &DeleteRuleInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:DeleteRule", &input.rule_arn)]
    }

    async fn run(&self, input: DeleteRuleInput, call: &Call) -> Result<DeleteRuleOutput, Error> {
        let key = scope(call).key_of(Kind::Rule, &input.rule_arn)?;
        if self.default_of(&key).is_some() {
            let text = format!("Default rule '{}' cannot be deleted", input.rule_arn);
            return Err(refused("OperationNotPermitted", text).into());
        }
        self.context
            .store
            .write(|change| {
                if change.get(&self.tables.rules, &key).is_none() {
                    return Err(Kind::Rule.not_found(&input.rule_arn));
                }
                change.delete(&self.tables.tags, &tags::key(Kind::Rule, &key))?;
                Ok(change.delete(&self.tables.rules, &key)?)
            })
            .await?;
        self.refresh().await;
        Ok(DeleteRuleOutput {})
    }
}
