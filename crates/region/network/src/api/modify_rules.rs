//! `ec2:ModifySecurityGroupRules`, `ec2:UpdateSecurityGroupRuleDescriptionsIngress` and `Egress`.
//!
//! Source: Amazon EC2 API Reference.

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use shapes_ec2::{
    IpPermission, IpRange, Ipv6Range, SecurityGroupRuleDescription, SecurityGroupRuleRequest, UserIdGroupPair,
};
use wire::Error;

use super::permissions;
use crate::Network;
use crate::errors::{NetworkError, dry_run, not_found, refused};
use crate::model::Rule;
use crate::tables::{key, rule_key};

/// A single rule in the form of a permission.
fn permission(rule: &SecurityGroupRuleRequest) -> IpPermission {
    let description = rule.description.clone();
    let v4 = |cidr: &String| vec![IpRange { cidr_ip: Some(cidr.clone()), description: description.clone() }];
    let v6 = |cidr: &String| vec![Ipv6Range { cidr_ipv6: Some(cidr.clone()), description: description.clone() }];
    let group = |id: &String| {
        let description = description.clone();
        vec![UserIdGroupPair { group_id: Some(id.clone()), description, ..Default::default() }]
    };
    IpPermission {
        ip_protocol: rule.ip_protocol.clone(),
        from_port: rule.from_port,
        to_port: rule.to_port,
        ip_ranges: rule.cidr_ipv4.as_ref().map(v4),
        ipv6_ranges: rule.cidr_ipv6.as_ref().map(v6),
        user_id_group_pairs: rule.referenced_group_id.as_ref().map(group),
    }
}

impl Handler<ec2::ModifySecurityGroupRulesInput> for Network {
    fn requires(&self, input: &ec2::ModifySecurityGroupRulesInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:ModifySecurityGroupRules";
        let rules = input.security_group_rules.iter().map(|rule| rule.security_group_rule_id.as_str());
        let mut asked = vec![self.on_group(action, call, Some(&input.group_id), None)];
        asked.extend(rules.map(|id| self.on(action, call, "security-group-rule", id)));
        asked
    }

    async fn run(
        &self,
        input: ec2::ModifySecurityGroupRulesInput,
        call: &Call,
    ) -> Result<ec2::ModifySecurityGroupRulesOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let mut wanted = Vec::new();
        for update in &input.security_group_rules {
            let given = update.security_group_rule.clone().unwrap_or_default();
            let read = permissions::read(&[permission(&given)], &self.tables, &scope, &input.group_id)?;
            let [one] = read.as_slice() else {
                let text = "A rule has exactly one of CidrIpv4, CidrIpv6 and ReferencedGroupId";
                return Err(refused("InvalidParameterCombination", text).into());
            };
            wanted.push((update.security_group_rule_id.clone(), one.clone()));
        }
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                change.get(&tables.groups, &key(&scope, &input.group_id)).ok_or_else(|| not_found(&input.group_id))?;
                for (id, (permission, description)) in wanted {
                    let place = rule_key(&scope, &input.group_id, &id);
                    let before = change.get(&tables.rules, &place).ok_or_else(|| not_found(&id))?;
                    let others = change.scan(&tables.rules, &rule_key(&scope, &input.group_id, ""));
                    let same =
                        |rule: &Rule| rule.id != id && rule.egress == before.egress && rule.permission == permission;
                    if others.iter().any(|(_, rule)| same(rule)) {
                        let text = format!("the specified rule \"{permission}\" already exists");
                        return Err(refused("InvalidPermission.Duplicate", text));
                    }
                    change.put(&tables.rules, &place, Rule { permission, description, ..Rule::clone(&before) })?;
                }
                Ok::<_, NetworkError>(())
            })
            .await?;
        Ok(ec2::ModifySecurityGroupRulesOutput { return_: Some(true) })
    }
}

impl Network {
    /// Describes rules anew, by their ids.
    async fn describe_rules(
        &self,
        call: &Call,
        group: (Option<&String>, Option<&String>),
        egress: bool,
        given: Option<Vec<SecurityGroupRuleDescription>>,
    ) -> Result<(), NetworkError> {
        let scope = self.home(call).await?;
        let group = self.group_id(&scope, group.0, group.1)?;
        let tables = &self.tables;
        let given = given.filter(|given| !given.is_empty());
        let given = given.ok_or_else(|| {
            refused("MissingParameter", "The request must contain the parameter SecurityGroupRuleDescriptions")
        })?;
        self.context
            .store
            .write(|change| {
                change.get(&tables.groups, &key(&scope, &group)).ok_or_else(|| not_found(&group))?;
                for one in given {
                    let id = one.security_group_rule_id.unwrap_or_default();
                    let place = rule_key(&scope, &group, &id);
                    let found = change.get(&tables.rules, &place).filter(|rule| rule.egress == egress);
                    let found = found.ok_or_else(|| not_found(&id))?;
                    change.put(&tables.rules, &place, Rule { description: one.description, ..Rule::clone(&found) })?;
                }
                Ok(())
            })
            .await
    }
}

impl Handler<ec2::UpdateSecurityGroupRuleDescriptionsIngressInput> for Network {
    fn requires(&self, input: &ec2::UpdateSecurityGroupRuleDescriptionsIngressInput, call: &Call) -> Vec<Requirement> {
        let (id, name) = (input.group_id.as_ref(), input.group_name.as_ref());
        vec![self.on_group("ec2:UpdateSecurityGroupRuleDescriptionsIngress", call, id, name)]
    }

    async fn run(
        &self,
        input: ec2::UpdateSecurityGroupRuleDescriptionsIngressInput,
        call: &Call,
    ) -> Result<ec2::UpdateSecurityGroupRuleDescriptionsIngressOutput, Error> {
        dry_run(input.dry_run)?;
        let group = (input.group_id.as_ref(), input.group_name.as_ref());
        self.describe_rules(call, group, false, input.security_group_rule_descriptions).await?;
        Ok(ec2::UpdateSecurityGroupRuleDescriptionsIngressOutput { return_: Some(true) })
    }
}

impl Handler<ec2::UpdateSecurityGroupRuleDescriptionsEgressInput> for Network {
    fn requires(&self, input: &ec2::UpdateSecurityGroupRuleDescriptionsEgressInput, call: &Call) -> Vec<Requirement> {
        let (id, name) = (input.group_id.as_ref(), input.group_name.as_ref());
        vec![self.on_group("ec2:UpdateSecurityGroupRuleDescriptionsEgress", call, id, name)]
    }

    async fn run(
        &self,
        input: ec2::UpdateSecurityGroupRuleDescriptionsEgressInput,
        call: &Call,
    ) -> Result<ec2::UpdateSecurityGroupRuleDescriptionsEgressOutput, Error> {
        dry_run(input.dry_run)?;
        let group = (input.group_id.as_ref(), input.group_name.as_ref());
        self.describe_rules(call, group, true, input.security_group_rule_descriptions).await?;
        Ok(ec2::UpdateSecurityGroupRuleDescriptionsEgressOutput { return_: Some(true) })
    }
}
