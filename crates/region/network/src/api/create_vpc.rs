//! `ec2:CreateVpc`, `ec2:DeleteVpc`.
//!
//! A VPC comes with its main route table, its default security group and its default network ACL, and they go with it.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "VPC CIDR blocks".

use std::net::Ipv4Addr;

use door::{Call, Handler, Requirement};
use shapes_ec2::{CreateVpcInput, CreateVpcOutput, DeleteVpcInput, DeleteVpcOutput};
use wire::Error;

use super::tags;
use crate::Network;
use crate::cidr::V4;
use crate::errors::{NetworkError, dependency, dry_run, missing, no_range, not_found, refused};
use crate::tables::{key, rule_key, within};
use crate::{layout, quotas};

/// What no VPC can have: AWS's own, and what is no unicast address.
const RESERVED: [V4; 4] = [
    V4 { address: Ipv4Addr::UNSPECIFIED, length: 8 },
    V4 { address: Ipv4Addr::new(127, 0, 0, 0), length: 8 },
    V4 { address: Ipv4Addr::new(169, 254, 0, 0), length: 16 },
    V4 { address: Ipv4Addr::new(224, 0, 0, 0), length: 3 },
];

/// The range that a request names: of the sizes that VPCs and subnets have.
pub(super) fn range(given: Option<&String>, code: &'static str) -> Result<V4, NetworkError> {
    let text = given.ok_or_else(|| missing("cidrBlock"))?;
    let range: V4 = text.parse().map_err(|_| no_range("cidrBlock", text))?;
    if !(16..=28).contains(&range.length) {
        return Err(refused(code, format!("The CIDR '{text}' is invalid.")));
    }
    Ok(range)
}

impl Handler<CreateVpcInput> for Network {
    fn requires(&self, input: &CreateVpcInput, call: &Call) -> Vec<Requirement> {
        let made = self.on("ec2:CreateVpc", call, "vpc", "*");
        tags::creating(made, input.tag_specifications.as_ref(), call, "vpc", "CreateVpc")
    }

    async fn run(&self, input: CreateVpcInput, call: &Call) -> Result<CreateVpcOutput, Error> {
        dry_run(input.dry_run)?;
        for (named, parameter) in [
            (input.amazon_provided_ipv6_cidr_block == Some(true), "AmazonProvidedIpv6CidrBlock"),
            (input.instance_tenancy.as_deref().is_some_and(|tenancy| tenancy != "default"), "InstanceTenancy"),
        ] {
            if named {
                let text = format!("The value of the parameter {parameter} is not supported by this region.");
                return Err(refused("UnsupportedOperation", text).into());
            }
        }
        let range = range(input.cidr_block.as_ref(), "InvalidVpc.Range")?;
        if RESERVED.iter().any(|reserved| reserved.overlaps(range)) {
            return Err(refused("InvalidVpc.Range", format!("The CIDR '{range}' is invalid.")).into());
        }
        let tags = tags::specified(input.tag_specifications.as_ref(), "vpc")?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                quotas::VPCS.leaves_room(within(change, &tables.vpcs, &scope).len())?;
                let id = |prefix: &str, _: &str| self.new_id(prefix);
                let made = layout::vpc(change, tables, &scope, range, false, &id)?;
                self.tag(change, &scope, &made.id, &tags)?;
                Ok::<_, NetworkError>(made)
            })
            .await?;
        Ok(CreateVpcOutput { vpc: Some(self.shown_vpc(&scope, &made, "pending")) })
    }
}

impl Handler<DeleteVpcInput> for Network {
    fn requires(&self, input: &DeleteVpcInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteVpc", call, "vpc", &input.vpc_id)]
    }

    async fn run(&self, input: DeleteVpcInput, call: &Call) -> Result<DeleteVpcOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.vpc_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let vpc = change.get(&tables.vpcs, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                let groups = within(change, &tables.groups, &scope);
                let groups = || groups.iter().filter(|group| group.vpc == *id);
                let route_tables = within(change, &tables.route_tables, &scope);
                let route_tables = || route_tables.iter().filter(|table| table.vpc == *id);
                if groups().any(|group| group.name != "default")
                    || route_tables().any(|table| table.main.is_none())
                    || within(change, &tables.subnets, &scope).iter().any(|subnet| subnet.vpc == *id)
                    || within(change, &tables.gateways, &scope).iter().any(|one| one.vpc.as_ref() == Some(id))
                {
                    return Err(dependency("vpc", id));
                }
                let mut tagged = vec![id.clone(), vpc.acl.clone()];
                for group in groups() {
                    for (place, rule) in change.scan(&tables.rules, &rule_key(&scope, &group.id, "")) {
                        change.delete(&tables.rules, &place)?;
                        tagged.push(rule.id.clone());
                    }
                    change.delete(&tables.groups, &key(&scope, &group.id))?;
                    tagged.push(group.id.clone());
                }
                for table in route_tables() {
                    change.delete(&tables.route_tables, &key(&scope, &table.id))?;
                    tagged.push(table.id.clone());
                }
                for id in tagged {
                    change.delete(&tables.tags, &key(&scope, &id))?;
                }
                Ok::<_, NetworkError>(change.delete(&tables.vpcs, &key(&scope, id))?)
            })
            .await?;
        Ok(DeleteVpcOutput {})
    }
}

impl Network {
    /// A new id with this prefix.
    pub(super) fn new_id(&self, prefix: &str) -> String {
        format!("{prefix}-{}", self.context.host.ids.hex(17))
    }
}
