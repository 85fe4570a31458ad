//! `ec2:DescribeSecurityGroupRules`, and how answers show a rule.

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    DescribeSecurityGroupRulesInput, DescribeSecurityGroupRulesOutput, ReferencedSecurityGroup, SecurityGroupRule, Tag,
};
use wire::Error;

use super::everywhere;
use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::model::{Peer, Rule};
use crate::tables::all;

impl Network {
    pub(super) fn shown_rule(&self, scope: &Scope, rule: &Rule) -> SecurityGroupRule {
        let (from, to) = rule.permission.protocol.ports().unwrap_or((-1, -1));
        let mut shown = SecurityGroupRule {
            description: rule.description.clone(),
            from_port: Some(from),
            group_id: Some(rule.group.clone()),
            group_owner_id: Some(scope.account.to_string()),
            ip_protocol: Some(rule.permission.protocol.name()),
            is_egress: Some(rule.egress),
            security_group_rule_arn: Some(scope.arn(format!("security-group-rule/{}", rule.id)).to_string()),
            security_group_rule_id: Some(rule.id.clone()),
            tags: self.shown_tags(scope, &rule.id),
            to_port: Some(to),
            ..Default::default()
        };
        match &rule.permission.peer {
            Peer::V4(range) => shown.cidr_ipv4 = Some(range.to_string()),
            Peer::V6(range) => shown.cidr_ipv6 = Some(range.to_string()),
            Peer::Group(id) => {
                let user_id = Some(scope.account.to_string());
                shown.referenced_group_info = Some(ReferencedSecurityGroup { group_id: Some(id.clone()), user_id });
            }
        }
        shown
    }
}

impl Described for SecurityGroupRule {
    const FILTERS: &'static [&'static str] = &["group-id", "security-group-rule-id"];

    fn id(&self) -> &str {
        self.security_group_rule_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = if filter == "group-id" { &self.group_id } else { &self.security_group_rule_id };
        value.iter().cloned().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeSecurityGroupRulesInput> for Network {
    fn requires(&self, _: &DescribeSecurityGroupRulesInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeSecurityGroupRules", call)]
    }

    async fn run(
        &self,
        input: DescribeSecurityGroupRulesInput,
        call: &Call,
    ) -> Result<DescribeSecurityGroupRulesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let found = all(&self.tables.rules, &scope);
        let found = found.iter().map(|rule| self.shown_rule(&scope, rule)).collect();
        let (rules, next_token) = answer(found, &question!(input, security_group_rule_ids))?;
        Ok(DescribeSecurityGroupRulesOutput { security_group_rules: Some(rules), next_token })
    }
}
