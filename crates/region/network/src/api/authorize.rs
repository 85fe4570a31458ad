//! `ec2:AuthorizeSecurityGroupIngress` and `Egress`, `ec2:RevokeSecurityGroupIngress` and `Egress`.
//!
//! What a revocation names and the group does not have is no error in a default VPC, but answered as unknown.
//!
//! Source: Amazon EC2 API Reference, "AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress".

use door::{Call, Handler, Requirement};
use shapes_ec2 as ec2;
use shapes_ec2::{IpPermission, IpRange, RevokedSecurityGroupRule, SecurityGroupRule, TagSpecification};
use wire::Error;

use super::permissions::{self, Wanted};
use super::tags;
use crate::Network;
use crate::errors::{NetworkError, dry_run, not_found, refused};
use crate::home::Scope;
use crate::model::{Peer, Rule};
use crate::quotas;
use crate::tables::{key, rule_key};

/// The older members of a request that say one permission.
struct Single<'a> {
    protocol: Option<&'a String>,
    from: Option<i64>,
    to: Option<i64>,
    range: Option<&'a String>,
}

/// What a request says, in either form.
fn given(list: Option<Vec<IpPermission>>, single: &Single<'_>) -> Result<Vec<IpPermission>, NetworkError> {
    let named = single.protocol.is_some() || single.range.is_some() || single.from.is_some() || single.to.is_some();
    match (list.filter(|list| !list.is_empty()), named) {
        (Some(_), true) => Err(refused(
            "InvalidParameterCombination",
            "The parameter ipPermissions cannot be used with the parameters ipProtocol, fromPort, toPort, cidrIp",
        )),
        (Some(list), false) => Ok(list),
        (None, false) => Ok(Vec::new()),
        (None, true) => Ok(vec![IpPermission {
            ip_protocol: single.protocol.cloned(),
            from_port: single.from,
            to_port: single.to,
            ip_ranges: single.range.map(|range| vec![IpRange { cidr_ip: Some(range.clone()), description: None }]),
            ..Default::default()
        }]),
    }
}

impl Network {
    async fn authorize(
        &self,
        scope: &Scope,
        group: &str,
        egress: bool,
        given: &[IpPermission],
        specified: Option<&Vec<TagSpecification>>,
    ) -> Result<Vec<SecurityGroupRule>, NetworkError> {
        let tables = &self.tables;
        let tags = tags::specified(specified, "security-group-rule")?;
        let wanted = permissions::read(given, tables, scope, group)?;
        let made = self
            .context
            .store
            .write(|change| {
                change.get(&tables.groups, &key(scope, group)).ok_or_else(|| not_found(group))?;
                let mut made: Vec<Rule> = Vec::new();
                for (permission, description) in wanted {
                    let before = change.scan(&tables.rules, &rule_key(scope, group, ""));
                    let before: Vec<_> = before.iter().filter(|(_, rule)| rule.egress == egress).collect();
                    if before.iter().any(|(_, rule)| rule.permission == permission) {
                        let text = format!("the specified rule \"{permission}\" already exists");
                        return Err(refused("InvalidPermission.Duplicate", text));
                    }
                    quotas::RULES.leaves_room(before.len())?;
                    let id = self.new_id("sgr");
                    let rule = Rule { id: id.clone(), group: group.to_owned(), egress, permission, description };
                    change.put(&tables.rules, &rule_key(scope, group, &id), rule.clone())?;
                    self.tag(change, scope, &id, &tags)?;
                    made.push(rule);
                }
                Ok(made)
            })
            .await?;
        Ok(made.iter().map(|rule| self.shown_rule(scope, rule)).collect())
    }

    async fn revoke(
        &self,
        scope: &Scope,
        group: &str,
        egress: bool,
        wanted: Vec<Wanted>,
        ids: Vec<String>,
    ) -> Result<(Vec<RevokedSecurityGroupRule>, Vec<IpPermission>), NetworkError> {
        let tables = &self.tables;
        let (gone, unknown) = self
            .context
            .store
            .write(|change| {
                change.get(&tables.groups, &key(scope, group)).ok_or_else(|| not_found(group))?;
                let default = change
                    .get(&tables.groups, &key(scope, group))
                    .and_then(|group| change.get(&tables.vpcs, &key(scope, &group.vpc)).map(|vpc| vpc.default));
                let rules = change.scan(&tables.rules, &rule_key(scope, group, ""));
                let here = |fits: &dyn Fn(&Rule) -> bool| {
                    rules.iter().map(|(_, rule)| rule).find(|rule| rule.egress == egress && fits(rule)).cloned()
                };
                let (mut gone, mut unknown) = (Vec::new(), Vec::new());
                for id in ids {
                    gone.push(here(&|rule| rule.id == id).ok_or_else(|| not_found(&id))?);
                }
                for (permission, description) in wanted {
                    match here(&|rule| rule.permission == permission) {
                        Some(rule) => gone.push(rule),
                        None if default != Some(true) => {
                            let text = "The specified rule does not exist in this security group.";
                            return Err(refused("InvalidPermission.NotFound", text));
                        }
                        None => unknown.push(Rule {
                            id: String::new(),
                            group: group.to_owned(),
                            egress,
                            permission,
                            description,
                        }),
                    }
                }
                for rule in &gone {
                    change.delete(&tables.rules, &rule_key(scope, group, &rule.id))?;
                    change.delete(&tables.tags, &key(scope, &rule.id))?;
                }
                Ok::<_, NetworkError>((gone, unknown))
            })
            .await?;
        let gone = gone.iter().map(|rule| revoked(rule)).collect();
        Ok((gone, permissions::show(unknown.iter(), scope)))
    }
}

fn revoked(rule: &Rule) -> RevokedSecurityGroupRule {
    let (from, to) = rule.permission.protocol.ports().unwrap_or((-1, -1));
    let mut shown = RevokedSecurityGroupRule {
        description: rule.description.clone(),
        from_port: Some(from),
        group_id: Some(rule.group.clone()),
        ip_protocol: Some(rule.permission.protocol.name()),
        is_egress: Some(rule.egress),
        security_group_rule_id: Some(rule.id.clone()),
        to_port: Some(to),
        ..Default::default()
    };
    match &rule.permission.peer {
        Peer::V4(range) => shown.cidr_ipv4 = Some(range.to_string()),
        Peer::V6(range) => shown.cidr_ipv6 = Some(range.to_string()),
        Peer::Group(id) => shown.referenced_group_id = Some(id.clone()),
    }
    shown
}

impl Network {
    /// What both directions ask: the group, and for tags of the rules `ec2:CreateTags`.
    fn authorized(
        &self,
        operation: &str,
        call: &Call,
        group: (Option<&String>, Option<&String>),
        tags: Option<&Vec<TagSpecification>>,
    ) -> Vec<Requirement> {
        let mut asked = vec![self.on_group(&format!("ec2:{operation}"), call, group.0, group.1)];
        asked.extend(tags::required(tags, call, "security-group-rule", operation));
        asked
    }
}

impl Handler<ec2::AuthorizeSecurityGroupIngressInput> for Network {
    fn requires(&self, input: &ec2::AuthorizeSecurityGroupIngressInput, call: &Call) -> Vec<Requirement> {
        let group = (input.group_id.as_ref(), input.group_name.as_ref());
        self.authorized("AuthorizeSecurityGroupIngress", call, group, input.tag_specifications.as_ref())
    }

    async fn run(
        &self,
        input: ec2::AuthorizeSecurityGroupIngressInput,
        call: &Call,
    ) -> Result<ec2::AuthorizeSecurityGroupIngressOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let group = self.group_id(&scope, input.group_id.as_ref(), input.group_name.as_ref())?;
        let single = Single {
            protocol: input.ip_protocol.as_ref(),
            from: input.from_port,
            to: input.to_port,
            range: input.cidr_ip.as_ref(),
        };
        let given = given(input.ip_permissions, &single)?;
        let rules = self.authorize(&scope, &group, false, &given, input.tag_specifications.as_ref()).await?;
        Ok(ec2::AuthorizeSecurityGroupIngressOutput { return_: Some(true), security_group_rules: Some(rules) })
    }
}

impl Handler<ec2::AuthorizeSecurityGroupEgressInput> for Network {
    fn requires(&self, input: &ec2::AuthorizeSecurityGroupEgressInput, call: &Call) -> Vec<Requirement> {
        let group = (Some(&input.group_id), None);
        self.authorized("AuthorizeSecurityGroupEgress", call, group, input.tag_specifications.as_ref())
    }

    async fn run(
        &self,
        input: ec2::AuthorizeSecurityGroupEgressInput,
        call: &Call,
    ) -> Result<ec2::AuthorizeSecurityGroupEgressOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let given = input.ip_permissions.unwrap_or_default();
        let rules = self.authorize(&scope, &input.group_id, true, &given, input.tag_specifications.as_ref()).await?;
        Ok(ec2::AuthorizeSecurityGroupEgressOutput { return_: Some(true), security_group_rules: Some(rules) })
    }
}

/// A revocation names permissions or the ids of rules, or both.
fn named(
    given: &[IpPermission],
    ids: &[String],
    room: &Network,
    scope: &Scope,
    group: &str,
) -> Result<Vec<Wanted>, NetworkError> {
    match given.is_empty() && !ids.is_empty() {
        true => Ok(Vec::new()),
        false => permissions::read(given, &room.tables, scope, group),
    }
}

impl Handler<ec2::RevokeSecurityGroupIngressInput> for Network {
    fn requires(&self, input: &ec2::RevokeSecurityGroupIngressInput, call: &Call) -> Vec<Requirement> {
        let (id, name) = (input.group_id.as_ref(), input.group_name.as_ref());
        vec![self.on_group("ec2:RevokeSecurityGroupIngress", call, id, name)]
    }

    async fn run(
        &self,
        input: ec2::RevokeSecurityGroupIngressInput,
        call: &Call,
    ) -> Result<ec2::RevokeSecurityGroupIngressOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let group = self.group_id(&scope, input.group_id.as_ref(), input.group_name.as_ref())?;
        let single = Single {
            protocol: input.ip_protocol.as_ref(),
            from: input.from_port,
            to: input.to_port,
            range: input.cidr_ip.as_ref(),
        };
        let ids = input.security_group_rule_ids.unwrap_or_default();
        let wanted = named(&given(input.ip_permissions, &single)?, &ids, self, &scope, &group)?;
        let (gone, unknown) = self.revoke(&scope, &group, false, wanted, ids).await?;
        Ok(ec2::RevokeSecurityGroupIngressOutput {
            return_: Some(true),
            revoked_security_group_rules: Some(gone),
            unknown_ip_permissions: Some(unknown),
        })
    }
}

impl Handler<ec2::RevokeSecurityGroupEgressInput> for Network {
    fn requires(&self, input: &ec2::RevokeSecurityGroupEgressInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_group("ec2:RevokeSecurityGroupEgress", call, Some(&input.group_id), None)]
    }

    async fn run(
        &self,
        input: ec2::RevokeSecurityGroupEgressInput,
        call: &Call,
    ) -> Result<ec2::RevokeSecurityGroupEgressOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let ids = input.security_group_rule_ids.unwrap_or_default();
        let wanted = named(&input.ip_permissions.unwrap_or_default(), &ids, self, &scope, &input.group_id)?;
        let (gone, unknown) = self.revoke(&scope, &input.group_id, true, wanted, ids).await?;
        Ok(ec2::RevokeSecurityGroupEgressOutput {
            return_: Some(true),
            revoked_security_group_rules: Some(gone),
            unknown_ip_permissions: Some(unknown),
        })
    }
}
