//! The operations of EC2, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2".

mod authorize;
mod defaults;
mod describe_tags;
mod endpoints;
mod groups;
mod interfaces;
mod modify_rules;
mod permissions;
mod regions;
mod routes;
mod rules;
mod subnets;
mod tags;
mod vpcs;

use std::sync::Arc;

use door::{Call, Requirement};
use shapes_ec2 as ec2;
use shapes_longshore as longshore;

use crate::Network;
use crate::errors::NetworkError;
use crate::home::Scope;
use crate::model::{Group, Home, Peer, Permission, Protocol, Rule};
use crate::tables::{key, rule_key};

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Network>) {
    let door = &room.context.door;
    door.serve::<ec2::DescribeVpcsInput, _>(room);
    door.serve::<ec2::DescribeVpcAttributeInput, _>(room);
    door.serve::<ec2::DescribeSubnetsInput, _>(room);
    door.serve::<ec2::DescribeAvailabilityZonesInput, _>(room);
    door.serve::<ec2::DescribeRegionsInput, _>(room);
    door.serve::<ec2::DescribeRouteTablesInput, _>(room);
    door.serve::<ec2::DescribeInternetGatewaysInput, _>(room);
    door.serve::<ec2::DescribeNetworkAclsInput, _>(room);
    door.serve::<ec2::CreateSecurityGroupInput, _>(room);
    door.serve::<ec2::DeleteSecurityGroupInput, _>(room);
    door.serve::<ec2::DescribeSecurityGroupsInput, _>(room);
    door.serve::<ec2::DescribeSecurityGroupRulesInput, _>(room);
    door.serve::<ec2::AuthorizeSecurityGroupIngressInput, _>(room);
    door.serve::<ec2::AuthorizeSecurityGroupEgressInput, _>(room);
    door.serve::<ec2::RevokeSecurityGroupIngressInput, _>(room);
    door.serve::<ec2::RevokeSecurityGroupEgressInput, _>(room);
    door.serve::<ec2::CreateNetworkInterfaceInput, _>(room);
    door.serve::<ec2::DeleteNetworkInterfaceInput, _>(room);
    door.serve::<ec2::DescribeNetworkInterfacesInput, _>(room);
    door.serve::<ec2::CreateTagsInput, _>(room);
    door.serve::<ec2::DeleteTagsInput, _>(room);
    door.serve::<longshore::PutNetworkEndpointsInput, _>(room);
    door.serve::<longshore::ResolveEndpointInput, _>(room);
    door.serve::<ec2::ModifySecurityGroupRulesInput, _>(room);
    door.serve::<ec2::UpdateSecurityGroupRuleDescriptionsIngressInput, _>(room);
    door.serve::<ec2::UpdateSecurityGroupRuleDescriptionsEgressInput, _>(room);
    door.serve::<ec2::DescribeTagsInput, _>(room);
    door.serve::<ec2::CreateDefaultVpcInput, _>(room);
    door.serve::<ec2::CreateDefaultSubnetInput, _>(room);
    door.resource_tags("ec2", Arc::<Network>::clone(room));
}

/// The account and region that a call is about.
fn scope(call: &Call) -> Scope {
    Scope { account: call.account.clone(), region: call.region.clone() }
}

impl Network {
    /// The call's account and region, with the default VPC in it.
    async fn home(&self, call: &Call) -> Result<Scope, NetworkError> {
        let scope = scope(call);
        let place = scope.key();
        if self.tables.homes.get(&place).is_some() {
            return Ok(scope);
        }
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.homes, &place).is_some() {
                    return Ok::<_, NetworkError>(());
                }
                change.put(&tables.homes, &place, Home { created_at: call.at })?;
                let id = scope.default_group();
                let description = "default VPC security group".to_owned();
                let group = Group { id: id.clone(), name: "default".to_owned(), description };
                change.put(&tables.groups, &key(&scope, &id), group)?;
                for (egress, peer) in [(false, Peer::Group(id.clone())), (true, everywhere())] {
                    let rule = Rule {
                        id: scope.id("sgr", if egress { "egress" } else { "ingress" }),
                        group: id.clone(),
                        egress,
                        permission: Permission { protocol: Protocol::All, peer },
                        description: None,
                    };
                    change.put(&tables.rules, &rule_key(&scope, &id, &rule.id.clone()), rule)?;
                }
                Ok(())
            })
            .await?;
        Ok(scope)
    }

    /// An action on something that has tags and lies in the VPC.
    fn on(&self, action: &str, call: &Call, kind: &str, id: &str) -> Requirement {
        let scope = scope(call);
        let asked = Requirement::on(action, &scope.arn(format!("{kind}/{id}")));
        asked.with("ec2:Vpc", scope.arn(format!("vpc/{}", scope.vpc())).to_string())
    }
}

/// Every IPv4 address.
fn everywhere() -> Peer {
    Peer::V4(crate::cidr::V4 { address: std::net::Ipv4Addr::UNSPECIFIED, length: 0 })
}
