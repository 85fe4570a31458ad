//! The operations of EC2, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2".

mod acls;
mod addresses;
mod associate_address;
mod associations;
mod authorize;
mod connect;
mod create_subnet;
mod create_vpc;
mod defaults;
mod describe_tags;
mod endpoints;
mod gateways;
mod groups;
mod interface_view;
mod interfaces;
mod modify_rules;
mod permissions;
mod regions;
mod route_tables;
mod routes;
mod rules;
mod subnets;
mod tags;
mod vpc_attributes;
mod vpcs;

use std::sync::Arc;

use door::{Call, Requirement};
use shapes_ec2 as ec2;
use shapes_longshore as longshore;

use crate::Network;
use crate::errors::NetworkError;
use crate::home::Scope;
use crate::layout;
use crate::tables::key;

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
    door.serve::<ec2::CreateVpcInput, _>(room);
    door.serve::<ec2::DeleteVpcInput, _>(room);
    door.serve::<ec2::ModifyVpcAttributeInput, _>(room);
    door.serve::<ec2::CreateSubnetInput, _>(room);
    door.serve::<ec2::DeleteSubnetInput, _>(room);
    door.serve::<ec2::ModifySubnetAttributeInput, _>(room);
    door.serve::<ec2::CreateInternetGatewayInput, _>(room);
    door.serve::<ec2::AttachInternetGatewayInput, _>(room);
    door.serve::<ec2::DetachInternetGatewayInput, _>(room);
    door.serve::<ec2::DeleteInternetGatewayInput, _>(room);
    door.serve::<ec2::CreateRouteTableInput, _>(room);
    door.serve::<ec2::DeleteRouteTableInput, _>(room);
    door.serve::<ec2::AssociateRouteTableInput, _>(room);
    door.serve::<ec2::DisassociateRouteTableInput, _>(room);
    door.serve::<ec2::ReplaceRouteTableAssociationInput, _>(room);
    door.serve::<ec2::CreateRouteInput, _>(room);
    door.serve::<ec2::ReplaceRouteInput, _>(room);
    door.serve::<ec2::DeleteRouteInput, _>(room);
    door.serve::<ec2::AllocateAddressInput, _>(room);
    door.serve::<ec2::ReleaseAddressInput, _>(room);
    door.serve::<ec2::DescribeAddressesInput, _>(room);
    door.serve::<ec2::DescribeAddressesAttributeInput, _>(room);
    door.serve::<ec2::AssociateAddressInput, _>(room);
    door.serve::<ec2::DisassociateAddressInput, _>(room);
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
    door.serve::<longshore::ConnectNetworkInterfaceInput, _>(room);
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

/// An action that takes no resource.
fn everywhere(action: &str, call: &Call) -> Requirement {
    Requirement::any(action).with("ec2:Region", call.region.as_str())
}

/// The condition key with the id of a thing of this kind.
fn id_key(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "vpc" => "ec2:VpcID",
        "subnet" => "ec2:SubnetID",
        "security-group" => "ec2:SecurityGroupID",
        "route-table" => "ec2:RouteTableID",
        "internet-gateway" => "ec2:InternetGatewayID",
        "network-interface" => "ec2:NetworkInterfaceID",
        "elastic-ip" => "ec2:AllocationId",
        _ => return None,
    })
}

impl Network {
    /// The call's account and region, with what they begin with.
    async fn home(&self, call: &Call) -> Result<Scope, NetworkError> {
        let scope = scope(call);
        let place = scope.key();
        let tables = &self.tables;
        if tables.homes.get(&place).is_some_and(|home| home.laid_out) {
            return Ok(scope);
        }
        self.context
            .store
            .write(|change| {
                if change.get(&tables.homes, &place).is_some_and(|home| home.laid_out) {
                    return Ok::<_, NetworkError>(());
                }
                Ok(layout::begin(change, tables, &scope, call.at)?)
            })
            .await?;
        Ok(scope)
    }

    /// The default VPC's id, also where nothing has been written down yet.
    fn default_vpc(&self, scope: &Scope) -> Option<String> {
        match self.tables.homes.get(&scope.key()).is_some_and(|home| home.laid_out) {
            true => self.tables.default_vpc(scope).map(|vpc| vpc.id.clone()),
            false => Some(scope.first_vpc()),
        }
    }

    /// The VPC that something is in.
    fn vpc_of(&self, scope: &Scope, kind: &str, id: &str) -> Option<String> {
        let (tables, place) = (&self.tables, key(scope, id));
        match kind {
            "subnet" => tables.subnets.get(&place).map(|one| one.vpc.clone()),
            "security-group" => tables.groups.get(&place).map(|one| one.vpc.clone()),
            "route-table" => tables.route_tables.get(&place).map(|one| one.vpc.clone()),
            "network-interface" => tables.interfaces.get(&place).map(|one| one.vpc.clone()),
            _ => None,
        }
    }

    /// An action on something: with its id, its VPC and what else its kind offers to conditions.
    fn on(&self, action: &str, call: &Call, kind: &str, id: &str) -> Requirement {
        let scope = scope(call);
        let asked = Requirement::on(action, &scope.arn(format!("{kind}/{id}")));
        let mut asked = asked.with("ec2:Region", scope.region.as_str());
        if let Some(key) = id_key(kind).filter(|_| id != "*") {
            asked = asked.with(key, id);
        }
        if let Some(vpc) = self.vpc_of(&scope, kind, id) {
            asked = asked.with("ec2:Vpc", scope.arn(format!("vpc/{vpc}")).to_string());
        }
        let place = key(&scope, id);
        match kind {
            "vpc" => asked.with("ec2:Tenancy", "default"),
            "subnet" => match self.tables.subnets.get(&place).and_then(|subnet| scope.zone(subnet.zone)) {
                Some(zone) => asked.with("ec2:AvailabilityZone", zone.name),
                None => asked,
            },
            "elastic-ip" => match self.tables.allocations.get(&place) {
                Some(one) => asked.with("ec2:Domain", "vpc").with("ec2:PublicIpAddress", one.address.to_string()),
                None => asked,
            },
            "network-interface" => match self.tables.interfaces.get(&place) {
                Some(one) => asked.with("ec2:Subnet", scope.arn(format!("subnet/{}", one.subnet)).to_string()),
                None => asked,
            },
            _ => asked,
        }
    }

    /// An action that makes something in a VPC.
    fn on_new(&self, action: &str, call: &Call, kind: &str, vpc: &str) -> Requirement {
        let scope = scope(call);
        self.on(action, call, kind, "*").with("ec2:Vpc", scope.arn(format!("vpc/{vpc}")).to_string())
    }
}
