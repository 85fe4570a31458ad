//! `ec2:CreateSecurityGroup`, `ec2:DeleteSecurityGroup`, `ec2:DescribeSecurityGroups`.
//!
//! Source: Amazon EC2 API Reference, "CreateSecurityGroup", "DeleteSecurityGroup", "DescribeSecurityGroups".

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    CreateSecurityGroupInput, CreateSecurityGroupOutput, DeleteSecurityGroupInput, DeleteSecurityGroupOutput,
    DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput, IpPermission, SecurityGroup, Tag,
};
use wire::Error;

use super::{everywhere, permissions, scope, tags};
use crate::Network;
use crate::errors::{NetworkError, dry_run, invalid, no_default_vpc, no_group_named, not_found, refused};
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::model::{Group, Peer, Permission, Protocol, Rule};
use crate::tables::{all, key, rule_key, within};
use crate::{layout, quotas};

impl Network {
    /// The id of the group that a request names, by id or by name.
    pub(super) fn group_id(
        &self,
        scope: &Scope,
        id: Option<&String>,
        name: Option<&String>,
    ) -> Result<String, NetworkError> {
        match (id, name) {
            (Some(id), None) => Ok(id.clone()),
            (None, Some(name)) => {
                // Names are known in the default VPC only.
                let vpc = self.default_vpc(scope);
                let found = all(&self.tables.groups, scope).into_iter();
                let mut found = found.filter(|group| group.name == *name && Some(&group.vpc) == vpc.as_ref());
                Ok(found.next().ok_or_else(|| no_group_named(name))?.id.clone())
            }
            (Some(_), Some(_)) => {
                let text = "The parameter groupName cannot be used with the parameter groupId";
                Err(refused("InvalidParameterCombination", text))
            }
            (None, None) => {
                Err(refused("MissingParameter", "The request must contain the parameter groupName or groupId"))
            }
        }
    }

    /// An action on the group that a request names.
    pub(super) fn on_group(
        &self,
        action: &str,
        call: &Call,
        id: Option<&String>,
        name: Option<&String>,
    ) -> Requirement {
        let id = self.group_id(&scope(call), id, name).unwrap_or_else(|_| "*".to_owned());
        self.on(action, call, "security-group", &id)
    }
}

/// The names and descriptions that a group may have.
fn check(input: &CreateSecurityGroupInput) -> Result<(), NetworkError> {
    for (parameter, text) in [("GroupName", &input.group_name), ("GroupDescription", &input.description)] {
        let allowed = |c: char| c.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(c);
        if text.is_empty() {
            return Err(refused("MissingParameter", format!("The request must contain the parameter {parameter}")));
        }
        if text.len() > 255 || !text.chars().all(allowed) {
            let text = format!(
                "Value ({text}) for parameter {parameter} is invalid. Up to 255 characters of a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{{}}!$*"
            );
            return Err(invalid(text));
        }
    }
    if input.group_name.starts_with("sg-") {
        return Err(invalid(format!(
            "Value ({}) for parameter GroupName is invalid. Group names may not be in the format sg-*.",
            input.group_name
        )));
    }
    if input.group_name.eq_ignore_ascii_case("default") {
        return Err(invalid(format!("Cannot use reserved security group name: {}", input.group_name)));
    }
    Ok(())
}

impl Handler<CreateSecurityGroupInput> for Network {
    fn requires(&self, input: &CreateSecurityGroupInput, call: &Call) -> Vec<Requirement> {
        let action = "ec2:CreateSecurityGroup";
        let vpc = input.vpc_id.clone().or_else(|| self.default_vpc(&scope(call))).unwrap_or_else(|| "*".to_owned());
        let made = self.on_new(action, call, "security-group", &vpc);
        let given = input.tag_specifications.as_ref();
        let mut asked = tags::creating(made, given, call, "security-group", "CreateSecurityGroup");
        asked.insert(1, self.on(action, call, "vpc", &vpc));
        asked
    }

    async fn run(&self, input: CreateSecurityGroupInput, call: &Call) -> Result<CreateSecurityGroupOutput, Error> {
        dry_run(input.dry_run)?;
        check(&input)?;
        let tags = tags::specified(input.tag_specifications.as_ref(), "security-group")?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let vpc = match input.vpc_id.clone() {
            Some(vpc) => vpc,
            None => self.default_vpc(&scope).ok_or_else(no_default_vpc)?,
        };
        let id = self.new_id("sg");
        let egress = Rule {
            id: self.new_id("sgr"),
            group: id.clone(),
            egress: true,
            permission: Permission { protocol: Protocol::All, peer: Peer::V4(layout::everywhere()) },
            description: None,
        };
        self.context
            .store
            .write(|change| {
                change.get(&tables.vpcs, &key(&scope, &vpc)).ok_or_else(|| not_found(&vpc))?;
                let groups = within(change, &tables.groups, &scope);
                if groups.iter().any(|group| group.vpc == vpc && group.name == input.group_name) {
                    let text = format!("The security group '{}' already exists for VPC '{vpc}'", input.group_name);
                    return Err(refused("InvalidGroup.Duplicate", text));
                }
                quotas::GROUPS.leaves_room(groups.len())?;
                let group = Group { id: id.clone(), name: input.group_name, description: input.description, vpc };
                change.put(&tables.groups, &key(&scope, &id), group)?;
                change.put(&tables.rules, &rule_key(&scope, &id, &egress.id.clone()), egress)?;
                Ok::<_, NetworkError>(self.tag(change, &scope, &id, &tags)?)
            })
            .await?;
        Ok(CreateSecurityGroupOutput {
            security_group_arn: Some(scope.arn(format!("security-group/{id}")).to_string()),
            tags: self.shown_tags(&scope, &id),
            group_id: Some(id),
        })
    }
}

impl Handler<DeleteSecurityGroupInput> for Network {
    fn requires(&self, input: &DeleteSecurityGroupInput, call: &Call) -> Vec<Requirement> {
        vec![self.on_group("ec2:DeleteSecurityGroup", call, input.group_id.as_ref(), input.group_name.as_ref())]
    }

    async fn run(&self, input: DeleteSecurityGroupInput, call: &Call) -> Result<DeleteSecurityGroupOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = self.group_id(&scope, input.group_id.as_ref(), input.group_name.as_ref())?;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let group = change.get(&tables.groups, &key(&scope, &id)).ok_or_else(|| not_found(&id))?;
                if group.name == "default" {
                    let text = format!("the specified group: \"{id}\" name: \"default\" cannot be deleted by a user");
                    return Err(refused("CannotDelete", text));
                }
                let rules = change.scan(&tables.rules, &scope.key());
                let named =
                    rules.iter().any(|(_, rule)| rule.group != id && rule.permission.peer == Peer::Group(id.clone()));
                let interfaces = change.scan(&tables.interfaces, &scope.key());
                if named || interfaces.iter().any(|(_, interface)| interface.groups.contains(&id)) {
                    return Err(refused("DependencyViolation", format!("resource {id} has a dependent object")));
                }
                for (place, rule) in rules.iter().filter(|(_, rule)| rule.group == id) {
                    change.delete(&tables.rules, place)?;
                    change.delete(&tables.tags, &key(&scope, &rule.id))?;
                }
                change.delete(&tables.tags, &key(&scope, &id))?;
                Ok(change.delete(&tables.groups, &key(&scope, &id))?)
            })
            .await?;
        Ok(DeleteSecurityGroupOutput { group_id: Some(id), return_: Some(true) })
    }
}

impl Described for SecurityGroup {
    const FILTERS: &'static [&'static str] = &[
        "description",
        "egress.ip-permission.cidr",
        "egress.ip-permission.from-port",
        "egress.ip-permission.group-id",
        "egress.ip-permission.ipv6-cidr",
        "egress.ip-permission.protocol",
        "egress.ip-permission.to-port",
        "group-id",
        "group-name",
        "ip-permission.cidr",
        "ip-permission.from-port",
        "ip-permission.group-id",
        "ip-permission.ipv6-cidr",
        "ip-permission.protocol",
        "ip-permission.to-port",
        "owner-id",
        "vpc-id",
    ];

    fn id(&self) -> &str {
        self.group_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let of_rules = |permissions: Option<&Vec<IpPermission>>, what: &str| -> Vec<String> {
            let all = permissions.into_iter().flatten();
            match what {
                "cidr" => {
                    all.flat_map(|one| one.ip_ranges.iter().flatten()).filter_map(|one| one.cidr_ip.clone()).collect()
                }
                "ipv6-cidr" => all
                    .flat_map(|one| one.ipv6_ranges.iter().flatten())
                    .filter_map(|one| one.cidr_ipv6.clone())
                    .collect(),
                "group-id" => {
                    let pairs = all.flat_map(|one| one.user_id_group_pairs.iter().flatten());
                    pairs.filter_map(|one| one.group_id.clone()).collect()
                }
                "from-port" => all.filter_map(|one| Some(one.from_port?.to_string())).collect(),
                "to-port" => all.filter_map(|one| Some(one.to_port?.to_string())).collect(),
                _ => all.filter_map(|one| one.ip_protocol.clone()).collect(),
            }
        };
        if let Some(what) = filter.strip_prefix("egress.ip-permission.") {
            return of_rules(self.ip_permissions_egress.as_ref(), what);
        }
        if let Some(what) = filter.strip_prefix("ip-permission.") {
            return of_rules(self.ip_permissions.as_ref(), what);
        }
        let value = match filter {
            "description" => &self.description,
            "group-name" => &self.group_name,
            "owner-id" => &self.owner_id,
            "vpc-id" => &self.vpc_id,
            _ => &self.group_id,
        };
        value.iter().cloned().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Handler<DescribeSecurityGroupsInput> for Network {
    fn requires(&self, _: &DescribeSecurityGroupsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeSecurityGroups", call)]
    }

    async fn run(
        &self,
        input: DescribeSecurityGroupsInput,
        call: &Call,
    ) -> Result<DescribeSecurityGroupsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let show = |group: &Group| {
            let rules = self.tables.rules(&scope, &group.id);
            let of = |egress| {
                permissions::show(rules.iter().filter(|rule| rule.egress == egress).map(AsRef::as_ref), &scope)
            };
            SecurityGroup {
                description: Some(group.description.clone()),
                group_id: Some(group.id.clone()),
                group_name: Some(group.name.clone()),
                ip_permissions: Some(of(false)),
                ip_permissions_egress: Some(of(true)),
                owner_id: Some(scope.account.to_string()),
                security_group_arn: Some(scope.arn(format!("security-group/{}", group.id)).to_string()),
                tags: self.shown_tags(&scope, &group.id),
                vpc_id: Some(group.vpc.clone()),
            }
        };
        let mut found: Vec<SecurityGroup> = all(&self.tables.groups, &scope).iter().map(|group| show(group)).collect();
        if let Some(names) = input.group_names.as_ref().filter(|names| !names.is_empty()) {
            let vpc = self.default_vpc(&scope);
            let named =
                |group: &SecurityGroup, name: &String| group.group_name.as_ref() == Some(name) && group.vpc_id == vpc;
            if let Some(missing) = names.iter().find(|name| !found.iter().any(|group| named(group, name))) {
                return Err(no_group_named(missing).into());
            }
            found.retain(|group| names.iter().any(|name| named(group, name)));
        }
        let (groups, next_token) = answer(found, &question!(input, group_ids))?;
        Ok(DescribeSecurityGroupsOutput { security_groups: Some(groups), next_token })
    }
}
