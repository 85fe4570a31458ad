// Written by `cargo xtask generate` from botocore's model and operations.toml beside this folder. Not to be edited.
#![allow(clippy::all, missing_docs, unused_imports, reason = "generated")]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wire::schema::{self, Http, Member, Place, Protocol, Range, Shape, Structure, TimeForm};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachInternetGatewayOutput {}

pub static ATTACH_INTERNET_GATEWAY_OUTPUT_: Shape = Shape::Structure(Structure { name: "AttachInternetGatewayOutput", payload: None, members: &[] });

impl wire::Output for AttachInternetGatewayOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTagsOutput {}

pub static CREATE_TAGS_OUTPUT_: Shape = Shape::Structure(Structure { name: "CreateTagsOutput", payload: None, members: &[] });

impl wire::Output for CreateTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteInternetGatewayOutput {}

pub static DELETE_INTERNET_GATEWAY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteInternetGatewayOutput", payload: None, members: &[] });

impl wire::Output for DeleteInternetGatewayOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteNetworkInterfaceOutput {}

pub static DELETE_NETWORK_INTERFACE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteNetworkInterfaceOutput", payload: None, members: &[] });

impl wire::Output for DeleteNetworkInterfaceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRouteOutput {}

pub static DELETE_ROUTE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRouteOutput", payload: None, members: &[] });

impl wire::Output for DeleteRouteOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRouteTableOutput {}

pub static DELETE_ROUTE_TABLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteRouteTableOutput", payload: None, members: &[] });

impl wire::Output for DeleteRouteTableOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSubnetOutput {}

pub static DELETE_SUBNET_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteSubnetOutput", payload: None, members: &[] });

impl wire::Output for DeleteSubnetOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTagsOutput {}

pub static DELETE_TAGS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteTagsOutput", payload: None, members: &[] });

impl wire::Output for DeleteTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteVpcOutput {}

pub static DELETE_VPC_OUTPUT_: Shape = Shape::Structure(Structure { name: "DeleteVpcOutput", payload: None, members: &[] });

impl wire::Output for DeleteVpcOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachInternetGatewayOutput {}

pub static DETACH_INTERNET_GATEWAY_OUTPUT_: Shape = Shape::Structure(Structure { name: "DetachInternetGatewayOutput", payload: None, members: &[] });

impl wire::Output for DetachInternetGatewayOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateAddressOutput {}

pub static DISASSOCIATE_ADDRESS_OUTPUT_: Shape = Shape::Structure(Structure { name: "DisassociateAddressOutput", payload: None, members: &[] });

impl wire::Output for DisassociateAddressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateRouteTableOutput {}

pub static DISASSOCIATE_ROUTE_TABLE_OUTPUT_: Shape = Shape::Structure(Structure { name: "DisassociateRouteTableOutput", payload: None, members: &[] });

impl wire::Output for DisassociateRouteTableOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifySubnetAttributeOutput {}

pub static MODIFY_SUBNET_ATTRIBUTE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifySubnetAttributeOutput", payload: None, members: &[] });

impl wire::Output for ModifySubnetAttributeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyVpcAttributeOutput {}

pub static MODIFY_VPC_ATTRIBUTE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ModifyVpcAttributeOutput", payload: None, members: &[] });

impl wire::Output for ModifyVpcAttributeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReleaseAddressOutput {}

pub static RELEASE_ADDRESS_OUTPUT_: Shape = Shape::Structure(Structure { name: "ReleaseAddressOutput", payload: None, members: &[] });

impl wire::Output for ReleaseAddressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplaceRouteOutput {}

pub static REPLACE_ROUTE_OUTPUT_: Shape = Shape::Structure(Structure { name: "ReplaceRouteOutput", payload: None, members: &[] });

impl wire::Output for ReplaceRouteOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Address {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "Domain", default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(rename = "NetworkBorderGroup", default, skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "NetworkInterfaceId", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "NetworkInterfaceOwnerId", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_owner_id: Option<String>,
    #[serde(rename = "PrivateIpAddress", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PublicIp", default, skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "PublicIpv4Pool", default, skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AddressAttribute {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "PublicIp", default, skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AllocateAddressInput {
    #[serde(rename = "Domain", default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkBorderGroup", default, skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "PublicIpv4Pool", default, skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AllocateAddressOutput {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "Domain", default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(rename = "NetworkBorderGroup", default, skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "PublicIp", default, skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
    #[serde(rename = "PublicIpv4Pool", default, skip_serializing_if = "Option::is_none")]
    pub public_ipv4_pool: Option<String>,
}

impl wire::Output for AllocateAddressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateAddressInput {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AllowReassociation", default, skip_serializing_if = "Option::is_none")]
    pub allow_reassociation: Option<bool>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInterfaceId", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "PrivateIpAddress", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateAddressOutput {
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
}

impl wire::Output for AssociateAddressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateRouteTableInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssociateRouteTableOutput {
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "AssociationState", default, skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
}

impl wire::Output for AssociateRouteTableOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttachInternetGatewayInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AttributeBooleanValue {
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeSecurityGroupEgressInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "IpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeSecurityGroupEgressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
    #[serde(rename = "SecurityGroupRules", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl wire::Output for AuthorizeSecurityGroupEgressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeSecurityGroupIngressInput {
    #[serde(rename = "CidrIp", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthorizeSecurityGroupIngressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
    #[serde(rename = "SecurityGroupRules", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl wire::Output for AuthorizeSecurityGroupIngressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AvailabilityZone {
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "NetworkBorderGroup", default, skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
    #[serde(rename = "OptInStatus", default, skip_serializing_if = "Option::is_none")]
    pub opt_in_status: Option<String>,
    #[serde(rename = "RegionName", default, skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "ZoneId", default, skip_serializing_if = "Option::is_none")]
    pub zone_id: Option<String>,
    #[serde(rename = "ZoneName", default, skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    #[serde(rename = "ZoneType", default, skip_serializing_if = "Option::is_none")]
    pub zone_type: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateDefaultSubnetInput {
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateDefaultSubnetOutput {
    #[serde(rename = "Subnet", default, skip_serializing_if = "Option::is_none")]
    pub subnet: Option<Subnet>,
}

impl wire::Output for CreateDefaultSubnetOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateDefaultVpcInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateDefaultVpcOutput {
    #[serde(rename = "Vpc", default, skip_serializing_if = "Option::is_none")]
    pub vpc: Option<Vpc>,
}

impl wire::Output for CreateDefaultVpcOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateInternetGatewayInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateInternetGatewayOutput {
    #[serde(rename = "InternetGateway", default, skip_serializing_if = "Option::is_none")]
    pub internet_gateway: Option<InternetGateway>,
}

impl wire::Output for CreateInternetGatewayOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateNetworkInterfaceInput {
    #[serde(rename = "ClientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(rename = "PrivateIpAddress", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateNetworkInterfaceOutput {
    #[serde(rename = "ClientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "NetworkInterface", default, skip_serializing_if = "Option::is_none")]
    pub network_interface: Option<NetworkInterface>,
}

impl wire::Output for CreateNetworkInterfaceOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRouteInput {
    #[serde(rename = "DestinationCidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GatewayId", default, skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRouteOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
}

impl wire::Output for CreateRouteOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRouteTableInput {
    #[serde(rename = "ClientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateRouteTableOutput {
    #[serde(rename = "ClientToken", default, skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "RouteTable", default, skip_serializing_if = "Option::is_none")]
    pub route_table: Option<RouteTable>,
}

impl wire::Output for CreateRouteTableOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecurityGroupInput {
    #[serde(rename = "Description")]
    pub description: String,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSecurityGroupOutput {
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "SecurityGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub security_group_arn: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl wire::Output for CreateSecurityGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSubnetInput {
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Ipv6Native", default, skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateSubnetOutput {
    #[serde(rename = "Subnet", default, skip_serializing_if = "Option::is_none")]
    pub subnet: Option<Subnet>,
}

impl wire::Output for CreateSubnetOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateTagsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Resources")]
    pub resources: Vec<String>,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateVpcInput {
    #[serde(rename = "AmazonProvidedIpv6CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InstanceTenancy", default, skip_serializing_if = "Option::is_none")]
    pub instance_tenancy: Option<String>,
    #[serde(rename = "TagSpecifications", default, skip_serializing_if = "Option::is_none")]
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreateVpcOutput {
    #[serde(rename = "Vpc", default, skip_serializing_if = "Option::is_none")]
    pub vpc: Option<Vpc>,
}

impl wire::Output for CreateVpcOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteInternetGatewayInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteNetworkInterfaceInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkInterfaceId")]
    pub network_interface_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRouteInput {
    #[serde(rename = "DestinationCidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteRouteTableInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecurityGroupInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSecurityGroupOutput {
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
}

impl wire::Output for DeleteSecurityGroupOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteSubnetInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteTagsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Resources")]
    pub resources: Vec<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeleteVpcInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAddressesAttributeInput {
    #[serde(rename = "AllocationIds", default, skip_serializing_if = "Option::is_none")]
    pub allocation_ids: Option<Vec<String>>,
    #[serde(rename = "Attribute", default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAddressesAttributeOutput {
    #[serde(rename = "Addresses", default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<AddressAttribute>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeAddressesAttributeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAddressesInput {
    #[serde(rename = "AllocationIds", default, skip_serializing_if = "Option::is_none")]
    pub allocation_ids: Option<Vec<String>>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "PublicIps", default, skip_serializing_if = "Option::is_none")]
    pub public_ips: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAddressesOutput {
    #[serde(rename = "Addresses", default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
}

impl wire::Output for DescribeAddressesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAvailabilityZonesInput {
    #[serde(rename = "AllAvailabilityZones", default, skip_serializing_if = "Option::is_none")]
    pub all_availability_zones: Option<bool>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "ZoneIds", default, skip_serializing_if = "Option::is_none")]
    pub zone_ids: Option<Vec<String>>,
    #[serde(rename = "ZoneNames", default, skip_serializing_if = "Option::is_none")]
    pub zone_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeAvailabilityZonesOutput {
    #[serde(rename = "AvailabilityZones", default, skip_serializing_if = "Option::is_none")]
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

impl wire::Output for DescribeAvailabilityZonesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeInternetGatewaysInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "InternetGatewayIds", default, skip_serializing_if = "Option::is_none")]
    pub internet_gateway_ids: Option<Vec<String>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeInternetGatewaysOutput {
    #[serde(rename = "InternetGateways", default, skip_serializing_if = "Option::is_none")]
    pub internet_gateways: Option<Vec<InternetGateway>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeInternetGatewaysOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeNetworkAclsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NetworkAclIds", default, skip_serializing_if = "Option::is_none")]
    pub network_acl_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeNetworkAclsOutput {
    #[serde(rename = "NetworkAcls", default, skip_serializing_if = "Option::is_none")]
    pub network_acls: Option<Vec<NetworkAcl>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeNetworkAclsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeNetworkInterfacesInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NetworkInterfaceIds", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_ids: Option<Vec<String>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeNetworkInterfacesOutput {
    #[serde(rename = "NetworkInterfaces", default, skip_serializing_if = "Option::is_none")]
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl wire::Output for DescribeNetworkInterfacesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRegionsInput {
    #[serde(rename = "AllRegions", default, skip_serializing_if = "Option::is_none")]
    pub all_regions: Option<bool>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "RegionNames", default, skip_serializing_if = "Option::is_none")]
    pub region_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRegionsOutput {
    #[serde(rename = "Regions", default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
}

impl wire::Output for DescribeRegionsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRouteTablesInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RouteTableIds", default, skip_serializing_if = "Option::is_none")]
    pub route_table_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeRouteTablesOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "RouteTables", default, skip_serializing_if = "Option::is_none")]
    pub route_tables: Option<Vec<RouteTable>>,
}

impl wire::Output for DescribeRouteTablesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecurityGroupRulesInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroupRuleIds", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecurityGroupRulesOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroupRules", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl wire::Output for DescribeSecurityGroupRulesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecurityGroupsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "GroupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<String>>,
    #[serde(rename = "GroupNames", default, skip_serializing_if = "Option::is_none")]
    pub group_names: Option<Vec<String>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSecurityGroupsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SecurityGroups", default, skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<Vec<SecurityGroup>>,
}

impl wire::Output for DescribeSecurityGroupsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSubnetsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "SubnetIds", default, skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeSubnetsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Subnets", default, skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<Subnet>>,
}

impl wire::Output for DescribeSubnetsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTagsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeTagsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagDescription>>,
}

impl wire::Output for DescribeTagsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeVpcAttributeInput {
    #[serde(rename = "Attribute")]
    pub attribute: String,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeVpcAttributeOutput {
    #[serde(rename = "EnableDnsHostnames", default, skip_serializing_if = "Option::is_none")]
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableDnsSupport", default, skip_serializing_if = "Option::is_none")]
    pub enable_dns_support: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableNetworkAddressUsageMetrics", default, skip_serializing_if = "Option::is_none")]
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

impl wire::Output for DescribeVpcAttributeOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeVpcsInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "Filters", default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxResults", default, skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i64>,
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "VpcIds", default, skip_serializing_if = "Option::is_none")]
    pub vpc_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DescribeVpcsOutput {
    #[serde(rename = "NextToken", default, skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Vpcs", default, skip_serializing_if = "Option::is_none")]
    pub vpcs: Option<Vec<Vpc>>,
}

impl wire::Output for DescribeVpcsOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DetachInternetGatewayInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "InternetGatewayId")]
    pub internet_gateway_id: String,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateAddressInput {
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DisassociateRouteTableInput {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Filter {
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Values", default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GroupIdentifier {
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InternetGateway {
    #[serde(rename = "Attachments", default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    #[serde(rename = "InternetGatewayId", default, skip_serializing_if = "Option::is_none")]
    pub internet_gateway_id: Option<String>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct InternetGatewayAttachment {
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct IpPermission {
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IpRanges", default, skip_serializing_if = "Option::is_none")]
    pub ip_ranges: Option<Vec<IpRange>>,
    #[serde(rename = "Ipv6Ranges", default, skip_serializing_if = "Option::is_none")]
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
    #[serde(rename = "UserIdGroupPairs", default, skip_serializing_if = "Option::is_none")]
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct IpRange {
    #[serde(rename = "CidrIp", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Ipv6Range {
    #[serde(rename = "CidrIpv6", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifySecurityGroupRulesInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "SecurityGroupRules")]
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifySecurityGroupRulesOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
}

impl wire::Output for ModifySecurityGroupRulesOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifySubnetAttributeInput {
    #[serde(rename = "MapPublicIpOnLaunch", default, skip_serializing_if = "Option::is_none")]
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    #[serde(rename = "SubnetId")]
    pub subnet_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ModifyVpcAttributeInput {
    #[serde(rename = "EnableDnsHostnames", default, skip_serializing_if = "Option::is_none")]
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    #[serde(rename = "EnableDnsSupport", default, skip_serializing_if = "Option::is_none")]
    pub enable_dns_support: Option<AttributeBooleanValue>,
    #[serde(rename = "VpcId")]
    pub vpc_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkAcl {
    #[serde(rename = "Associations", default, skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<NetworkAclAssociation>>,
    #[serde(rename = "Entries", default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<NetworkAclEntry>>,
    #[serde(rename = "IsDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(rename = "NetworkAclId", default, skip_serializing_if = "Option::is_none")]
    pub network_acl_id: Option<String>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkAclAssociation {
    #[serde(rename = "NetworkAclAssociationId", default, skip_serializing_if = "Option::is_none")]
    pub network_acl_association_id: Option<String>,
    #[serde(rename = "NetworkAclId", default, skip_serializing_if = "Option::is_none")]
    pub network_acl_id: Option<String>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkAclEntry {
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "Egress", default, skip_serializing_if = "Option::is_none")]
    pub egress: Option<bool>,
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    #[serde(rename = "RuleAction", default, skip_serializing_if = "Option::is_none")]
    pub rule_action: Option<String>,
    #[serde(rename = "RuleNumber", default, skip_serializing_if = "Option::is_none")]
    pub rule_number: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    #[serde(rename = "Association", default, skip_serializing_if = "Option::is_none")]
    pub association: Option<NetworkInterfaceAssociation>,
    #[serde(rename = "Attachment", default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<NetworkInterfaceAttachment>,
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Groups", default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "InterfaceType", default, skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
    #[serde(rename = "MacAddress", default, skip_serializing_if = "Option::is_none")]
    pub mac_address: Option<String>,
    #[serde(rename = "NetworkInterfaceId", default, skip_serializing_if = "Option::is_none")]
    pub network_interface_id: Option<String>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "PrivateDnsName", default, skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
    #[serde(rename = "PrivateIpAddresses", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    #[serde(rename = "RequesterId", default, skip_serializing_if = "Option::is_none")]
    pub requester_id: Option<String>,
    #[serde(rename = "RequesterManaged", default, skip_serializing_if = "Option::is_none")]
    pub requester_managed: Option<bool>,
    #[serde(rename = "SourceDestCheck", default, skip_serializing_if = "Option::is_none")]
    pub source_dest_check: Option<bool>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "TagSet", default, skip_serializing_if = "Option::is_none")]
    pub tag_set: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterfaceAssociation {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "IpOwnerId", default, skip_serializing_if = "Option::is_none")]
    pub ip_owner_id: Option<String>,
    #[serde(rename = "PublicDnsName", default, skip_serializing_if = "Option::is_none")]
    pub public_dns_name: Option<String>,
    #[serde(rename = "PublicIp", default, skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterfaceAttachment {
    #[serde(rename = "AttachmentId", default, skip_serializing_if = "Option::is_none")]
    pub attachment_id: Option<String>,
    #[serde(rename = "DeleteOnTermination", default, skip_serializing_if = "Option::is_none")]
    pub delete_on_termination: Option<bool>,
    #[serde(rename = "DeviceIndex", default, skip_serializing_if = "Option::is_none")]
    pub device_index: Option<i64>,
    #[serde(rename = "Status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterfacePrivateIpAddress {
    #[serde(rename = "Association", default, skip_serializing_if = "Option::is_none")]
    pub association: Option<NetworkInterfaceAssociation>,
    #[serde(rename = "Primary", default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
    #[serde(rename = "PrivateDnsName", default, skip_serializing_if = "Option::is_none")]
    pub private_dns_name: Option<String>,
    #[serde(rename = "PrivateIpAddress", default, skip_serializing_if = "Option::is_none")]
    pub private_ip_address: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReferencedSecurityGroup {
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Region {
    #[serde(rename = "Endpoint", default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    #[serde(rename = "OptInStatus", default, skip_serializing_if = "Option::is_none")]
    pub opt_in_status: Option<String>,
    #[serde(rename = "RegionName", default, skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReleaseAddressInput {
    #[serde(rename = "AllocationId", default, skip_serializing_if = "Option::is_none")]
    pub allocation_id: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "NetworkBorderGroup", default, skip_serializing_if = "Option::is_none")]
    pub network_border_group: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplaceRouteInput {
    #[serde(rename = "DestinationCidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GatewayId", default, skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplaceRouteTableAssociationInput {
    #[serde(rename = "AssociationId")]
    pub association_id: String,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "RouteTableId")]
    pub route_table_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplaceRouteTableAssociationOutput {
    #[serde(rename = "AssociationState", default, skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
    #[serde(rename = "NewAssociationId", default, skip_serializing_if = "Option::is_none")]
    pub new_association_id: Option<String>,
}

impl wire::Output for ReplaceRouteTableAssociationOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeSecurityGroupEgressInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId")]
    pub group_id: String,
    #[serde(rename = "IpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "SecurityGroupRuleIds", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeSecurityGroupEgressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
    #[serde(rename = "RevokedSecurityGroupRules", default, skip_serializing_if = "Option::is_none")]
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    #[serde(rename = "UnknownIpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

impl wire::Output for RevokeSecurityGroupEgressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeSecurityGroupIngressInput {
    #[serde(rename = "CidrIp", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ip: Option<String>,
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "SecurityGroupRuleIds", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_ids: Option<Vec<String>>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeSecurityGroupIngressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
    #[serde(rename = "RevokedSecurityGroupRules", default, skip_serializing_if = "Option::is_none")]
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    #[serde(rename = "UnknownIpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

impl wire::Output for RevokeSecurityGroupIngressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokedSecurityGroupRule {
    #[serde(rename = "CidrIpv4", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IsEgress", default, skip_serializing_if = "Option::is_none")]
    pub is_egress: Option<bool>,
    #[serde(rename = "ReferencedGroupId", default, skip_serializing_if = "Option::is_none")]
    pub referenced_group_id: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Route {
    #[serde(rename = "DestinationCidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub destination_cidr_block: Option<String>,
    #[serde(rename = "GatewayId", default, skip_serializing_if = "Option::is_none")]
    pub gateway_id: Option<String>,
    #[serde(rename = "Origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RouteTable {
    #[serde(rename = "Associations", default, skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RouteTableAssociation>>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "RouteTableId", default, skip_serializing_if = "Option::is_none")]
    pub route_table_id: Option<String>,
    #[serde(rename = "Routes", default, skip_serializing_if = "Option::is_none")]
    pub routes: Option<Vec<Route>>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    #[serde(rename = "AssociationState", default, skip_serializing_if = "Option::is_none")]
    pub association_state: Option<RouteTableAssociationState>,
    #[serde(rename = "Main", default, skip_serializing_if = "Option::is_none")]
    pub main: Option<bool>,
    #[serde(rename = "RouteTableAssociationId", default, skip_serializing_if = "Option::is_none")]
    pub route_table_association_id: Option<String>,
    #[serde(rename = "RouteTableId", default, skip_serializing_if = "Option::is_none")]
    pub route_table_id: Option<String>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociationState {
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "IpPermissions", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions: Option<Vec<IpPermission>>,
    #[serde(rename = "IpPermissionsEgress", default, skip_serializing_if = "Option::is_none")]
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "SecurityGroupArn", default, skip_serializing_if = "Option::is_none")]
    pub security_group_arn: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    #[serde(rename = "CidrIpv4", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupOwnerId", default, skip_serializing_if = "Option::is_none")]
    pub group_owner_id: Option<String>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "IsEgress", default, skip_serializing_if = "Option::is_none")]
    pub is_egress: Option<bool>,
    #[serde(rename = "ReferencedGroupInfo", default, skip_serializing_if = "Option::is_none")]
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    #[serde(rename = "SecurityGroupRuleArn", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_arn: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRuleDescription {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "SecurityGroupRuleId", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRuleRequest {
    #[serde(rename = "CidrIpv4", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv4: Option<String>,
    #[serde(rename = "CidrIpv6", default, skip_serializing_if = "Option::is_none")]
    pub cidr_ipv6: Option<String>,
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FromPort", default, skip_serializing_if = "Option::is_none")]
    pub from_port: Option<i64>,
    #[serde(rename = "IpProtocol", default, skip_serializing_if = "Option::is_none")]
    pub ip_protocol: Option<String>,
    #[serde(rename = "ReferencedGroupId", default, skip_serializing_if = "Option::is_none")]
    pub referenced_group_id: Option<String>,
    #[serde(rename = "ToPort", default, skip_serializing_if = "Option::is_none")]
    pub to_port: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRuleUpdate {
    #[serde(rename = "SecurityGroupRule", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
    #[serde(rename = "SecurityGroupRuleId")]
    pub security_group_rule_id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    #[serde(rename = "AssignIpv6AddressOnCreation", default, skip_serializing_if = "Option::is_none")]
    pub assign_ipv6_address_on_creation: Option<bool>,
    #[serde(rename = "AvailabilityZone", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    #[serde(rename = "AvailabilityZoneId", default, skip_serializing_if = "Option::is_none")]
    pub availability_zone_id: Option<String>,
    #[serde(rename = "AvailableIpAddressCount", default, skip_serializing_if = "Option::is_none")]
    pub available_ip_address_count: Option<i64>,
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "DefaultForAz", default, skip_serializing_if = "Option::is_none")]
    pub default_for_az: Option<bool>,
    #[serde(rename = "Ipv6Native", default, skip_serializing_if = "Option::is_none")]
    pub ipv6_native: Option<bool>,
    #[serde(rename = "MapPublicIpOnLaunch", default, skip_serializing_if = "Option::is_none")]
    pub map_public_ip_on_launch: Option<bool>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "SubnetArn", default, skip_serializing_if = "Option::is_none")]
    pub subnet_arn: Option<String>,
    #[serde(rename = "SubnetId", default, skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagDescription {
    #[serde(rename = "Key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "ResourceId", default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    #[serde(rename = "ResourceType", default, skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "Value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TagSpecification {
    #[serde(rename = "ResourceType", default, skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "SecurityGroupRuleDescriptions", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
}

impl wire::Output for UpdateSecurityGroupRuleDescriptionsEgressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressInput {
    #[serde(rename = "DryRun", default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "SecurityGroupRuleDescriptions", default, skip_serializing_if = "Option::is_none")]
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressOutput {
    #[serde(rename = "Return", default, skip_serializing_if = "Option::is_none")]
    pub return_: Option<bool>,
}

impl wire::Output for UpdateSecurityGroupRuleDescriptionsIngressOutput {}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserIdGroupPair {
    #[serde(rename = "Description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "GroupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "GroupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "UserId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "CidrBlockAssociationSet", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    #[serde(rename = "DhcpOptionsId", default, skip_serializing_if = "Option::is_none")]
    pub dhcp_options_id: Option<String>,
    #[serde(rename = "InstanceTenancy", default, skip_serializing_if = "Option::is_none")]
    pub instance_tenancy: Option<String>,
    #[serde(rename = "IsDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    #[serde(rename = "OwnerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(rename = "Tags", default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "VpcId", default, skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct VpcCidrBlockAssociation {
    #[serde(rename = "AssociationId", default, skip_serializing_if = "Option::is_none")]
    pub association_id: Option<String>,
    #[serde(rename = "CidrBlock", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(rename = "CidrBlockState", default, skip_serializing_if = "Option::is_none")]
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct VpcCidrBlockState {
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

pub static ADDRESS_: Shape = Shape::Structure(Structure { name: "Address", payload: None, members: &[
    Member { name: "AllocationId", wire: "allocationId", form: "AllocationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Domain", wire: "domain", form: "Domain", place: Place::Body, shape: &DOMAIN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkBorderGroup", wire: "networkBorderGroup", form: "NetworkBorderGroup", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterfaceOwnerId", wire: "networkInterfaceOwnerId", form: "NetworkInterfaceOwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", form: "PrivateIpAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "publicIp", form: "PublicIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIpv4Pool", wire: "publicIpv4Pool", form: "PublicIpv4Pool", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static ADDRESS_ATTRIBUTE_: Shape = Shape::Structure(Structure { name: "AddressAttribute", payload: None, members: &[
    Member { name: "AllocationId", wire: "allocationId", form: "AllocationId", place: Place::Body, shape: &ALLOCATION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "publicIp", form: "PublicIp", place: Place::Body, shape: &PUBLIC_IP_ADDRESS_, required: false, supported: true, attribute: false, time: None },
]});
pub static ADDRESS_ATTRIBUTE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["domain-name"] };
pub static ADDRESS_LIST_: Shape = Shape::List { member: &ADDRESS_, element: "item", flattened: false, size: Range::ANY };
pub static ADDRESS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(1), max: Some(1000) } };
pub static ADDRESS_SET_: Shape = Shape::List { member: &ADDRESS_ATTRIBUTE_, element: "item", flattened: false, size: Range::ANY };
pub static ALLOCATE_ADDRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "AllocateAddressRequest", payload: None, members: &[
    Member { name: "Address", wire: "Address", form: "Address", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", form: "CustomerOwnedIpv4Pool", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Domain", wire: "Domain", form: "Domain", place: Place::Body, shape: &DOMAIN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpamPoolId", wire: "IpamPoolId", form: "IpamPoolId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NetworkBorderGroup", wire: "NetworkBorderGroup", form: "NetworkBorderGroup", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIpv4Pool", wire: "PublicIpv4Pool", form: "PublicIpv4Pool", place: Place::Body, shape: &IPV4_POOL_EC2_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static ALLOCATE_ADDRESS_RESULT_: Shape = Shape::Structure(Structure { name: "AllocateAddressResult", payload: None, members: &[
    Member { name: "AllocationId", wire: "allocationId", form: "AllocationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Domain", wire: "domain", form: "Domain", place: Place::Body, shape: &DOMAIN_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkBorderGroup", wire: "networkBorderGroup", form: "NetworkBorderGroup", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "publicIp", form: "PublicIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIpv4Pool", wire: "publicIpv4Pool", form: "PublicIpv4Pool", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ALLOCATION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ALLOCATION_ID_LIST_: Shape = Shape::List { member: &ALLOCATION_ID_, element: "AllocationId", flattened: false, size: Range::ANY };
pub static ALLOCATION_IDS_: Shape = Shape::List { member: &ALLOCATION_ID_, element: "item", flattened: false, size: Range::ANY };
pub static ASSOCIATE_ADDRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "AssociateAddressRequest", payload: None, members: &[
    Member { name: "AllocationId", wire: "AllocationId", form: "AllocationId", place: Place::Body, shape: &ALLOCATION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AllowReassociation", wire: "allowReassociation", form: "AllowReassociation", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InstanceId", wire: "InstanceId", form: "InstanceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", form: "PrivateIpAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "PublicIp", form: "PublicIp", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static ASSOCIATE_ADDRESS_RESULT_: Shape = Shape::Structure(Structure { name: "AssociateAddressResult", payload: None, members: &[
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ASSOCIATE_ROUTE_TABLE_REQUEST_: Shape = Shape::Structure(Structure { name: "AssociateRouteTableRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GatewayId", wire: "GatewayId", form: "GatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "PublicIpv4Pool", wire: "PublicIpv4Pool", form: "PublicIpv4Pool", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static ASSOCIATE_ROUTE_TABLE_RESULT_: Shape = Shape::Structure(Structure { name: "AssociateRouteTableResult", payload: None, members: &[
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AssociationState", wire: "associationState", form: "AssociationState", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_STATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ATTACH_INTERNET_GATEWAY_REQUEST_: Shape = Shape::Structure(Structure { name: "AttachInternetGatewayRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", form: "InternetGatewayId", place: Place::Body, shape: &INTERNET_GATEWAY_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static ATTACHMENT_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["attaching", "attached", "detaching", "detached"] };
pub static ATTRIBUTE_BOOLEAN_VALUE_: Shape = Shape::Structure(Structure { name: "AttributeBooleanValue", payload: None, members: &[
    Member { name: "Value", wire: "value", form: "Value", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "AuthorizeSecurityGroupEgressRequest", payload: None, members: &[
    Member { name: "CidrIp", wire: "cidrIp", form: "CidrIp", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "fromPort", form: "FromPort", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "ipPermissions", form: "IpPermissions", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "ipProtocol", form: "IpProtocol", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", form: "SourceSecurityGroupName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", form: "SourceSecurityGroupOwnerId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ToPort", wire: "toPort", form: "ToPort", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "AuthorizeSecurityGroupEgressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", form: "SecurityGroupRuleSet", place: Place::Body, shape: &SECURITY_GROUP_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "AuthorizeSecurityGroupIngressRequest", payload: None, members: &[
    Member { name: "CidrIp", wire: "CidrIp", form: "CidrIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "FromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &SECURITY_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "IpPermissions", form: "IpPermissions", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "IpProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", form: "SourceSecurityGroupName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", form: "SourceSecurityGroupOwnerId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ToPort", wire: "ToPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "AuthorizeSecurityGroupIngressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", form: "SecurityGroupRuleSet", place: Place::Body, shape: &SECURITY_GROUP_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static AVAILABILITY_ZONE_: Shape = Shape::Structure(Structure { name: "AvailabilityZone", payload: None, members: &[
    Member { name: "GroupName", wire: "groupName", form: "GroupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkBorderGroup", wire: "networkBorderGroup", form: "NetworkBorderGroup", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OptInStatus", wire: "optInStatus", form: "OptInStatus", place: Place::Body, shape: &AVAILABILITY_ZONE_OPT_IN_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RegionName", wire: "regionName", form: "RegionName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "zoneState", form: "ZoneState", place: Place::Body, shape: &AVAILABILITY_ZONE_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneId", wire: "zoneId", form: "ZoneId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneName", wire: "zoneName", form: "ZoneName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneType", wire: "zoneType", form: "ZoneType", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static AVAILABILITY_ZONE_LIST_: Shape = Shape::List { member: &AVAILABILITY_ZONE_, element: "item", flattened: false, size: Range::ANY };
pub static AVAILABILITY_ZONE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static AVAILABILITY_ZONE_OPT_IN_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["opt-in-not-required", "opted-in", "not-opted-in"] };
pub static AVAILABILITY_ZONE_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["available", "information", "impaired", "unavailable", "constrained"] };
pub static BOOLEAN_: Shape = Shape::Boolean;
pub static CREATE_DEFAULT_SUBNET_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateDefaultSubnetRequest", payload: None, members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &AVAILABILITY_ZONE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", form: "AvailabilityZoneId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv6Native", wire: "Ipv6Native", form: "Ipv6Native", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_DEFAULT_SUBNET_RESULT_: Shape = Shape::Structure(Structure { name: "CreateDefaultSubnetResult", payload: None, members: &[
    Member { name: "Subnet", wire: "subnet", form: "Subnet", place: Place::Body, shape: &SUBNET_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_DEFAULT_VPC_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateDefaultVpcRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_DEFAULT_VPC_RESULT_: Shape = Shape::Structure(Structure { name: "CreateDefaultVpcResult", payload: None, members: &[
    Member { name: "Vpc", wire: "vpc", form: "Vpc", place: Place::Body, shape: &VPC_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_INTERNET_GATEWAY_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateInternetGatewayRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_INTERNET_GATEWAY_RESULT_: Shape = Shape::Structure(Structure { name: "CreateInternetGatewayResult", payload: None, members: &[
    Member { name: "InternetGateway", wire: "internetGateway", form: "InternetGateway", place: Place::Body, shape: &INTERNET_GATEWAY_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_NETWORK_INTERFACE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateNetworkInterfaceRequest", payload: None, members: &[
    Member { name: "ClientToken", wire: "ClientToken", form: "ClientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", form: "ConnectionTrackingSpecification", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", form: "EnablePrimaryIpv6", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Groups", wire: "SecurityGroupId", form: "SecurityGroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InterfaceType", wire: "InterfaceType", form: "InterfaceType", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", form: "Ipv4PrefixCount", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv4Prefixes", wire: "Ipv4Prefix", form: "Ipv4Prefix", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6AddressCount", wire: "ipv6AddressCount", form: "Ipv6AddressCount", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6Addresses", wire: "ipv6Addresses", form: "Ipv6Addresses", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", form: "Ipv6PrefixCount", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6Prefixes", wire: "Ipv6Prefix", form: "Ipv6Prefix", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Operator", wire: "Operator", form: "Operator", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", form: "PrivateIpAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddresses", wire: "privateIpAddresses", form: "PrivateIpAddresses", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", form: "SecondaryPrivateIpAddressCount", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_NETWORK_INTERFACE_RESULT_: Shape = Shape::Structure(Structure { name: "CreateNetworkInterfaceResult", payload: None, members: &[
    Member { name: "ClientToken", wire: "clientToken", form: "ClientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterface", wire: "networkInterface", form: "NetworkInterface", place: Place::Body, shape: &NETWORK_INTERFACE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_ROUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateRouteRequest", payload: None, members: &[
    Member { name: "CarrierGatewayId", wire: "CarrierGatewayId", form: "CarrierGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CoreNetworkArn", wire: "CoreNetworkArn", form: "CoreNetworkArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", form: "DestinationCidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", form: "DestinationIpv6CidrBlock", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", form: "DestinationPrefixListId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", form: "EgressOnlyInternetGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "GatewayId", wire: "gatewayId", form: "GatewayId", place: Place::Body, shape: &ROUTE_GATEWAY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InstanceId", wire: "instanceId", form: "InstanceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LocalGatewayId", wire: "LocalGatewayId", form: "LocalGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NatGatewayId", wire: "natGatewayId", form: "NatGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "OdbNetworkArn", wire: "OdbNetworkArn", form: "OdbNetworkArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TransitGatewayId", wire: "TransitGatewayId", form: "TransitGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VpcEndpointId", wire: "VpcEndpointId", form: "VpcEndpointId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", form: "VpcPeeringConnectionId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_ROUTE_RESULT_: Shape = Shape::Structure(Structure { name: "CreateRouteResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_ROUTE_TABLE_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateRouteTableRequest", payload: None, members: &[
    Member { name: "ClientToken", wire: "ClientToken", form: "ClientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_ROUTE_TABLE_RESULT_: Shape = Shape::Structure(Structure { name: "CreateRouteTableResult", payload: None, members: &[
    Member { name: "ClientToken", wire: "clientToken", form: "ClientToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTable", wire: "routeTable", form: "RouteTable", place: Place::Body, shape: &ROUTE_TABLE_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_SECURITY_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateSecurityGroupRequest", payload: None, members: &[
    Member { name: "Description", wire: "GroupDescription", form: "GroupDescription", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &STRING_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_SECURITY_GROUP_RESULT_: Shape = Shape::Structure(Structure { name: "CreateSecurityGroupResult", payload: None, members: &[
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupArn", wire: "securityGroupArn", form: "SecurityGroupArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_SUBNET_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateSubnetRequest", payload: None, members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", form: "AvailabilityZoneId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlock", wire: "CidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", form: "Ipv4IpamPoolId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", form: "Ipv4NetmaskLength", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", form: "Ipv6CidrBlock", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", form: "Ipv6IpamPoolId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6Native", wire: "Ipv6Native", form: "Ipv6Native", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", form: "Ipv6NetmaskLength", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "OutpostArn", wire: "OutpostArn", form: "OutpostArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_SUBNET_RESULT_: Shape = Shape::Structure(Structure { name: "CreateSubnetResult", payload: None, members: &[
    Member { name: "Subnet", wire: "subnet", form: "Subnet", place: Place::Body, shape: &SUBNET_, required: false, supported: true, attribute: false, time: None },
]});
pub static CREATE_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateTagsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Resources", wire: "ResourceId", form: "ResourceId", place: Place::Body, shape: &RESOURCE_ID_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tag", form: "Tag", place: Place::Body, shape: &TAG_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static CREATE_VPC_REQUEST_: Shape = Shape::Structure(Structure { name: "CreateVpcRequest", payload: None, members: &[
    Member { name: "AmazonProvidedIpv6CidrBlock", wire: "amazonProvidedIpv6CidrBlock", form: "AmazonProvidedIpv6CidrBlock", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlock", wire: "CidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InstanceTenancy", wire: "instanceTenancy", form: "InstanceTenancy", place: Place::Body, shape: &TENANCY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", form: "Ipv4IpamPoolId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", form: "Ipv4NetmaskLength", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", form: "Ipv6CidrBlock", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6CidrBlockNetworkBorderGroup", wire: "Ipv6CidrBlockNetworkBorderGroup", form: "Ipv6CidrBlockNetworkBorderGroup", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", form: "Ipv6IpamPoolId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", form: "Ipv6NetmaskLength", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "Ipv6Pool", wire: "Ipv6Pool", form: "Ipv6Pool", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "TagSpecifications", wire: "TagSpecification", form: "TagSpecification", place: Place::Body, shape: &TAG_SPECIFICATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcEncryptionControl", wire: "VpcEncryptionControl", form: "VpcEncryptionControl", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static CREATE_VPC_RESULT_: Shape = Shape::Structure(Structure { name: "CreateVpcResult", payload: None, members: &[
    Member { name: "Vpc", wire: "vpc", form: "Vpc", place: Place::Body, shape: &VPC_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_INTERNET_GATEWAY_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteInternetGatewayRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", form: "InternetGatewayId", place: Place::Body, shape: &INTERNET_GATEWAY_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_NETWORK_INTERFACE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteNetworkInterfaceRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_ROUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRouteRequest", payload: None, members: &[
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", form: "DestinationCidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", form: "DestinationIpv6CidrBlock", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", form: "DestinationPrefixListId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_ROUTE_TABLE_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteRouteTableRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_SECURITY_GROUP_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteSecurityGroupRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &SECURITY_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_SECURITY_GROUP_RESULT_: Shape = Shape::Structure(Structure { name: "DeleteSecurityGroupResult", payload: None, members: &[
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_SUBNET_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteSubnetRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "SubnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DELETE_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteTagsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Resources", wire: "resourceId", form: "ResourceId", place: Place::Body, shape: &RESOURCE_ID_LIST_, required: true, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tag", form: "Tag", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DELETE_VPC_REQUEST_: Shape = Shape::Structure(Structure { name: "DeleteVpcRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeAddressesAttributeRequest", payload: None, members: &[
    Member { name: "AllocationIds", wire: "AllocationId", form: "AllocationId", place: Place::Body, shape: &ALLOCATION_IDS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Attribute", wire: "Attribute", form: "Attribute", place: Place::Body, shape: &ADDRESS_ATTRIBUTE_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &ADDRESS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeAddressesAttributeResult", payload: None, members: &[
    Member { name: "Addresses", wire: "addressSet", form: "AddressSet", place: Place::Body, shape: &ADDRESS_SET_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &NEXT_TOKEN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ADDRESSES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeAddressesRequest", payload: None, members: &[
    Member { name: "AllocationIds", wire: "AllocationId", form: "AllocationId", place: Place::Body, shape: &ALLOCATION_ID_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIps", wire: "PublicIp", form: "PublicIp", place: Place::Body, shape: &PUBLIC_IP_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ADDRESSES_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeAddressesResult", payload: None, members: &[
    Member { name: "Addresses", wire: "addressesSet", form: "AddressesSet", place: Place::Body, shape: &ADDRESS_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeAvailabilityZonesRequest", payload: None, members: &[
    Member { name: "AllAvailabilityZones", wire: "AllAvailabilityZones", form: "AllAvailabilityZones", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneIds", wire: "ZoneId", form: "ZoneId", place: Place::Body, shape: &ZONE_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ZoneNames", wire: "ZoneName", form: "ZoneName", place: Place::Body, shape: &ZONE_NAME_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_AVAILABILITY_ZONES_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeAvailabilityZonesResult", payload: None, members: &[
    Member { name: "AvailabilityZones", wire: "availabilityZoneInfo", form: "AvailabilityZoneInfo", place: Place::Body, shape: &AVAILABILITY_ZONE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeInternetGatewaysRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InternetGatewayIds", wire: "internetGatewayId", form: "InternetGatewayId", place: Place::Body, shape: &INTERNET_GATEWAY_ID_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_INTERNET_GATEWAYS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeInternetGatewaysResult", payload: None, members: &[
    Member { name: "InternetGateways", wire: "internetGatewaySet", form: "InternetGatewaySet", place: Place::Body, shape: &INTERNET_GATEWAY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_NETWORK_ACLS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_NETWORK_ACLS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeNetworkAclsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_NETWORK_ACLS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkAclIds", wire: "NetworkAclId", form: "NetworkAclId", place: Place::Body, shape: &NETWORK_ACL_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_NETWORK_ACLS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeNetworkAclsResult", payload: None, members: &[
    Member { name: "NetworkAcls", wire: "networkAclSet", form: "NetworkAclSet", place: Place::Body, shape: &NETWORK_ACL_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_NETWORK_INTERFACES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeNetworkInterfacesRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IncludeManagedResources", wire: "IncludeManagedResources", form: "IncludeManagedResources", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterfaceIds", wire: "NetworkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &NETWORK_INTERFACE_ID_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_NETWORK_INTERFACES_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeNetworkInterfacesResult", payload: None, members: &[
    Member { name: "NetworkInterfaces", wire: "networkInterfaceSet", form: "NetworkInterfaceSet", place: Place::Body, shape: &NETWORK_INTERFACE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REGIONS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRegionsRequest", payload: None, members: &[
    Member { name: "AllRegions", wire: "AllRegions", form: "AllRegions", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RegionNames", wire: "RegionName", form: "RegionName", place: Place::Body, shape: &REGION_NAME_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_REGIONS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeRegionsResult", payload: None, members: &[
    Member { name: "Regions", wire: "regionInfo", form: "RegionInfo", place: Place::Body, shape: &REGION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ROUTE_TABLES_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(100) } };
pub static DESCRIBE_ROUTE_TABLES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeRouteTablesRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_ROUTE_TABLES_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableIds", wire: "RouteTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_ROUTE_TABLES_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeRouteTablesResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTables", wire: "routeTableSet", form: "RouteTableSet", place: Place::Body, shape: &ROUTE_TABLE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeSecurityGroupRulesRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeSecurityGroupRulesResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", form: "SecurityGroupRuleSet", place: Place::Body, shape: &SECURITY_GROUP_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SECURITY_GROUPS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SECURITY_GROUPS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeSecurityGroupsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupIds", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &GROUP_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupNames", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &GROUP_NAME_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_SECURITY_GROUPS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SECURITY_GROUPS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeSecurityGroupsResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroups", wire: "securityGroupInfo", form: "SecurityGroupInfo", place: Place::Body, shape: &SECURITY_GROUP_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SUBNETS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SUBNETS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeSubnetsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_SUBNETS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetIds", wire: "SubnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_SUBNETS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeSubnetsResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Subnets", wire: "subnetSet", form: "SubnetSet", place: Place::Body, shape: &SUBNET_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TAGS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeTagsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "maxResults", form: "MaxResults", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_TAGS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeTagsResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_DESCRIPTION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeVpcAttributeRequest", payload: None, members: &[
    Member { name: "Attribute", wire: "Attribute", form: "Attribute", place: Place::Body, shape: &VPC_ATTRIBUTE_NAME_, required: true, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_VPC_ATTRIBUTE_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeVpcAttributeResult", payload: None, members: &[
    Member { name: "EnableDnsHostnames", wire: "enableDnsHostnames", form: "EnableDnsHostnames", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EnableDnsSupport", wire: "enableDnsSupport", form: "EnableDnsSupport", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EnableNetworkAddressUsageMetrics", wire: "enableNetworkAddressUsageMetrics", form: "EnableNetworkAddressUsageMetrics", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_VPCS_MAX_RESULTS_: Shape = Shape::Integer { range: Range { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_VPCS_REQUEST_: Shape = Shape::Structure(Structure { name: "DescribeVpcsRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Filters", wire: "Filter", form: "Filter", place: Place::Body, shape: &FILTER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MaxResults", wire: "MaxResults", form: "MaxResults", place: Place::Body, shape: &DESCRIBE_VPCS_MAX_RESULTS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NextToken", wire: "NextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcIds", wire: "VpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DESCRIBE_VPCS_RESULT_: Shape = Shape::Structure(Structure { name: "DescribeVpcsResult", payload: None, members: &[
    Member { name: "NextToken", wire: "nextToken", form: "NextToken", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Vpcs", wire: "vpcSet", form: "VpcSet", place: Place::Body, shape: &VPC_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static DETACH_INTERNET_GATEWAY_REQUEST_: Shape = Shape::Structure(Structure { name: "DetachInternetGatewayRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", form: "InternetGatewayId", place: Place::Body, shape: &INTERNET_GATEWAY_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static DISASSOCIATE_ADDRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "DisassociateAddressRequest", payload: None, members: &[
    Member { name: "AssociationId", wire: "AssociationId", form: "AssociationId", place: Place::Body, shape: &ELASTIC_IP_ASSOCIATION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "PublicIp", form: "PublicIp", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static DISASSOCIATE_ROUTE_TABLE_REQUEST_: Shape = Shape::Structure(Structure { name: "DisassociateRouteTableRequest", payload: None, members: &[
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static DOMAIN_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["vpc", "standard"] };
pub static ELASTIC_IP_ASSOCIATION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static FILTER_: Shape = Shape::Structure(Structure { name: "Filter", payload: None, members: &[
    Member { name: "Name", wire: "Name", form: "Name", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Values", wire: "Value", form: "Value", place: Place::Body, shape: &VALUE_STRING_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static FILTER_LIST_: Shape = Shape::List { member: &FILTER_, element: "Filter", flattened: false, size: Range::ANY };
pub static GROUP_ID_STRING_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_ID_, element: "groupId", flattened: false, size: Range::ANY };
pub static GROUP_IDENTIFIER_: Shape = Shape::Structure(Structure { name: "GroupIdentifier", payload: None, members: &[
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "groupName", form: "GroupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static GROUP_IDENTIFIER_LIST_: Shape = Shape::List { member: &GROUP_IDENTIFIER_, element: "item", flattened: false, size: Range::ANY };
pub static GROUP_NAME_STRING_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_NAME_, element: "GroupName", flattened: false, size: Range::ANY };
pub static INTEGER_: Shape = Shape::Integer { range: Range::ANY };
pub static INTERNET_GATEWAY_: Shape = Shape::Structure(Structure { name: "InternetGateway", payload: None, members: &[
    Member { name: "Attachments", wire: "attachmentSet", form: "AttachmentSet", place: Place::Body, shape: &INTERNET_GATEWAY_ATTACHMENT_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", form: "InternetGatewayId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static INTERNET_GATEWAY_ATTACHMENT_: Shape = Shape::Structure(Structure { name: "InternetGatewayAttachment", payload: None, members: &[
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &ATTACHMENT_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static INTERNET_GATEWAY_ATTACHMENT_LIST_: Shape = Shape::List { member: &INTERNET_GATEWAY_ATTACHMENT_, element: "item", flattened: false, size: Range::ANY };
pub static INTERNET_GATEWAY_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static INTERNET_GATEWAY_ID_LIST_: Shape = Shape::List { member: &INTERNET_GATEWAY_ID_, element: "item", flattened: false, size: Range::ANY };
pub static INTERNET_GATEWAY_LIST_: Shape = Shape::List { member: &INTERNET_GATEWAY_, element: "item", flattened: false, size: Range::ANY };
pub static IP_PERMISSION_: Shape = Shape::Structure(Structure { name: "IpPermission", payload: None, members: &[
    Member { name: "FromPort", wire: "fromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "ipProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpRanges", wire: "ipRanges", form: "IpRanges", place: Place::Body, shape: &IP_RANGE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv6Ranges", wire: "ipv6Ranges", form: "Ipv6Ranges", place: Place::Body, shape: &IPV6_RANGE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrefixListIds", wire: "prefixListIds", form: "PrefixListIds", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ToPort", wire: "toPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserIdGroupPairs", wire: "groups", form: "Groups", place: Place::Body, shape: &USER_ID_GROUP_PAIR_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static IP_PERMISSION_LIST_: Shape = Shape::List { member: &IP_PERMISSION_, element: "item", flattened: false, size: Range::ANY };
pub static IP_RANGE_: Shape = Shape::Structure(Structure { name: "IpRange", payload: None, members: &[
    Member { name: "CidrIp", wire: "cidrIp", form: "CidrIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static IP_RANGE_LIST_: Shape = Shape::List { member: &IP_RANGE_, element: "item", flattened: false, size: Range::ANY };
pub static IPV4_POOL_EC2_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static IPV6_RANGE_: Shape = Shape::Structure(Structure { name: "Ipv6Range", payload: None, members: &[
    Member { name: "CidrIpv6", wire: "cidrIpv6", form: "CidrIpv6", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static IPV6_RANGE_LIST_: Shape = Shape::List { member: &IPV6_RANGE_, element: "item", flattened: false, size: Range::ANY };
pub static MODIFY_SECURITY_GROUP_RULES_REQUEST_: Shape = Shape::Structure(Structure { name: "ModifySecurityGroupRulesRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRules", wire: "SecurityGroupRule", form: "SecurityGroupRule", place: Place::Body, shape: &SECURITY_GROUP_RULE_UPDATE_LIST_, required: true, supported: true, attribute: false, time: None },
]});
pub static MODIFY_SECURITY_GROUP_RULES_RESULT_: Shape = Shape::Structure(Structure { name: "ModifySecurityGroupRulesResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "ModifySubnetAttributeRequest", payload: None, members: &[
    Member { name: "AssignIpv6AddressOnCreation", wire: "AssignIpv6AddressOnCreation", form: "AssignIpv6AddressOnCreation", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", form: "CustomerOwnedIpv4Pool", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DisableLniAtDeviceIndex", wire: "DisableLniAtDeviceIndex", form: "DisableLniAtDeviceIndex", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EnableDns64", wire: "EnableDns64", form: "EnableDns64", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EnableLniAtDeviceIndex", wire: "EnableLniAtDeviceIndex", form: "EnableLniAtDeviceIndex", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EnableResourceNameDnsAAAARecordOnLaunch", wire: "EnableResourceNameDnsAAAARecordOnLaunch", form: "EnableResourceNameDnsAAAARecordOnLaunch", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "EnableResourceNameDnsARecordOnLaunch", wire: "EnableResourceNameDnsARecordOnLaunch", form: "EnableResourceNameDnsARecordOnLaunch", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MapCustomerOwnedIpOnLaunch", wire: "MapCustomerOwnedIpOnLaunch", form: "MapCustomerOwnedIpOnLaunch", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "MapPublicIpOnLaunch", wire: "MapPublicIpOnLaunch", form: "MapPublicIpOnLaunch", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateDnsHostnameTypeOnLaunch", wire: "PrivateDnsHostnameTypeOnLaunch", form: "PrivateDnsHostnameTypeOnLaunch", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &SUBNET_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static MODIFY_VPC_ATTRIBUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "ModifyVpcAttributeRequest", payload: None, members: &[
    Member { name: "EnableDnsHostnames", wire: "EnableDnsHostnames", form: "EnableDnsHostnames", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EnableDnsSupport", wire: "EnableDnsSupport", form: "EnableDnsSupport", place: Place::Body, shape: &ATTRIBUTE_BOOLEAN_VALUE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EnableNetworkAddressUsageMetrics", wire: "EnableNetworkAddressUsageMetrics", form: "EnableNetworkAddressUsageMetrics", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &VPC_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static NETWORK_ACL_: Shape = Shape::Structure(Structure { name: "NetworkAcl", payload: None, members: &[
    Member { name: "Associations", wire: "associationSet", form: "AssociationSet", place: Place::Body, shape: &NETWORK_ACL_ASSOCIATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Entries", wire: "entrySet", form: "EntrySet", place: Place::Body, shape: &NETWORK_ACL_ENTRY_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsDefault", wire: "default", form: "Default", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkAclId", wire: "networkAclId", form: "NetworkAclId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_ACL_ASSOCIATION_: Shape = Shape::Structure(Structure { name: "NetworkAclAssociation", payload: None, members: &[
    Member { name: "NetworkAclAssociationId", wire: "networkAclAssociationId", form: "NetworkAclAssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkAclId", wire: "networkAclId", form: "NetworkAclId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_ACL_ASSOCIATION_LIST_: Shape = Shape::List { member: &NETWORK_ACL_ASSOCIATION_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_ACL_ENTRY_: Shape = Shape::Structure(Structure { name: "NetworkAclEntry", payload: None, members: &[
    Member { name: "CidrBlock", wire: "cidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Egress", wire: "egress", form: "Egress", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Protocol", wire: "protocol", form: "Protocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleAction", wire: "ruleAction", form: "RuleAction", place: Place::Body, shape: &RULE_ACTION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RuleNumber", wire: "ruleNumber", form: "RuleNumber", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_ACL_ENTRY_LIST_: Shape = Shape::List { member: &NETWORK_ACL_ENTRY_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_ACL_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NETWORK_ACL_ID_STRING_LIST_: Shape = Shape::List { member: &NETWORK_ACL_ID_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_ACL_LIST_: Shape = Shape::List { member: &NETWORK_ACL_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_INTERFACE_: Shape = Shape::Structure(Structure { name: "NetworkInterface", payload: None, members: &[
    Member { name: "Association", wire: "association", form: "Association", place: Place::Body, shape: &NETWORK_INTERFACE_ASSOCIATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Attachment", wire: "attachment", form: "Attachment", place: Place::Body, shape: &NETWORK_INTERFACE_ATTACHMENT_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZone", wire: "availabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZoneId", wire: "availabilityZoneId", form: "AvailabilityZoneId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Groups", wire: "groupSet", form: "GroupSet", place: Place::Body, shape: &GROUP_IDENTIFIER_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InterfaceType", wire: "interfaceType", form: "InterfaceType", place: Place::Body, shape: &NETWORK_INTERFACE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MacAddress", wire: "macAddress", form: "MacAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateDnsName", wire: "privateDnsName", form: "PrivateDnsName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", form: "PrivateIpAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", form: "PrivateIpAddressesSet", place: Place::Body, shape: &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequesterId", wire: "requesterId", form: "RequesterId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RequesterManaged", wire: "requesterManaged", form: "RequesterManaged", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceDestCheck", wire: "sourceDestCheck", form: "SourceDestCheck", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "status", form: "Status", place: Place::Body, shape: &NETWORK_INTERFACE_STATUS_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "TagSet", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACE_ASSOCIATION_: Shape = Shape::Structure(Structure { name: "NetworkInterfaceAssociation", payload: None, members: &[
    Member { name: "AllocationId", wire: "allocationId", form: "AllocationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpOwnerId", wire: "ipOwnerId", form: "IpOwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicDnsName", wire: "publicDnsName", form: "PublicDnsName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "publicIp", form: "PublicIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACE_ATTACHMENT_: Shape = Shape::Structure(Structure { name: "NetworkInterfaceAttachment", payload: None, members: &[
    Member { name: "AttachmentId", wire: "attachmentId", form: "AttachmentId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DeleteOnTermination", wire: "deleteOnTermination", form: "DeleteOnTermination", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DeviceIndex", wire: "deviceIndex", form: "DeviceIndex", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Status", wire: "status", form: "Status", place: Place::Body, shape: &ATTACHMENT_STATUS_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static NETWORK_INTERFACE_ID_LIST_: Shape = Shape::List { member: &NETWORK_INTERFACE_ID_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_INTERFACE_LIST_: Shape = Shape::List { member: &NETWORK_INTERFACE_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_: Shape = Shape::Structure(Structure { name: "NetworkInterfacePrivateIpAddress", payload: None, members: &[
    Member { name: "Association", wire: "association", form: "Association", place: Place::Body, shape: &NETWORK_INTERFACE_ASSOCIATION_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Primary", wire: "primary", form: "Primary", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateDnsName", wire: "privateDnsName", form: "PrivateDnsName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", form: "PrivateIpAddress", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST_: Shape = Shape::List { member: &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_, element: "item", flattened: false, size: Range::ANY };
pub static NETWORK_INTERFACE_STATUS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["available", "associated", "attaching", "in-use", "detaching"] };
pub static NETWORK_INTERFACE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["interface", "natGateway", "efa", "efa-only", "trunk", "load_balancer", "network_load_balancer", "vpc_endpoint", "branch", "transit_gateway", "lambda", "quicksight", "global_accelerator_managed", "api_gateway_managed", "gateway_load_balancer", "gateway_load_balancer_endpoint", "iot_rules_managed", "aws_codestar_connections_managed"] };
pub static NEXT_TOKEN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PUBLIC_IP_ADDRESS_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static PUBLIC_IP_STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "PublicIp", flattened: false, size: Range::ANY };
pub static REFERENCED_SECURITY_GROUP_: Shape = Shape::Structure(Structure { name: "ReferencedSecurityGroup", payload: None, members: &[
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UserId", wire: "userId", form: "UserId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static REGION_: Shape = Shape::Structure(Structure { name: "Region", payload: None, members: &[
    Member { name: "Endpoint", wire: "regionEndpoint", form: "RegionEndpoint", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OptInStatus", wire: "optInStatus", form: "OptInStatus", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RegionName", wire: "regionName", form: "RegionName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static REGION_LIST_: Shape = Shape::List { member: &REGION_, element: "item", flattened: false, size: Range::ANY };
pub static REGION_NAME_STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "RegionName", flattened: false, size: Range::ANY };
pub static RELEASE_ADDRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "ReleaseAddressRequest", payload: None, members: &[
    Member { name: "AllocationId", wire: "AllocationId", form: "AllocationId", place: Place::Body, shape: &ALLOCATION_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NetworkBorderGroup", wire: "NetworkBorderGroup", form: "NetworkBorderGroup", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PublicIp", wire: "PublicIp", form: "PublicIp", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static REPLACE_ROUTE_REQUEST_: Shape = Shape::Structure(Structure { name: "ReplaceRouteRequest", payload: None, members: &[
    Member { name: "CarrierGatewayId", wire: "CarrierGatewayId", form: "CarrierGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "CoreNetworkArn", wire: "CoreNetworkArn", form: "CoreNetworkArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", form: "DestinationCidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", form: "DestinationIpv6CidrBlock", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", form: "DestinationPrefixListId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", form: "EgressOnlyInternetGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "GatewayId", wire: "gatewayId", form: "GatewayId", place: Place::Body, shape: &ROUTE_GATEWAY_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InstanceId", wire: "instanceId", form: "InstanceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LocalGatewayId", wire: "LocalGatewayId", form: "LocalGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "LocalTarget", wire: "LocalTarget", form: "LocalTarget", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NatGatewayId", wire: "natGatewayId", form: "NatGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", form: "NetworkInterfaceId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "OdbNetworkArn", wire: "OdbNetworkArn", form: "OdbNetworkArn", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "TransitGatewayId", wire: "TransitGatewayId", form: "TransitGatewayId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VpcEndpointId", wire: "VpcEndpointId", form: "VpcEndpointId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", form: "VpcPeeringConnectionId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST_: Shape = Shape::Structure(Structure { name: "ReplaceRouteTableAssociationRequest", payload: None, members: &[
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &ROUTE_TABLE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT_: Shape = Shape::Structure(Structure { name: "ReplaceRouteTableAssociationResult", payload: None, members: &[
    Member { name: "AssociationState", wire: "associationState", form: "AssociationState", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "NewAssociationId", wire: "newAssociationId", form: "NewAssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static RESOURCE_ID_LIST_: Shape = Shape::List { member: &TAGGABLE_RESOURCE_ID_, element: "item", flattened: false, size: Range::ANY };
pub static RESOURCE_TYPE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway", "coip-pool", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-ip", "elastic-gpu", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-event-window", "internet-gateway", "ipam", "ipam-pool", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "local-gateway-route-table-vpc-association", "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl", "network-interface", "network-insights-analysis", "network-insights-path", "network-insights-access-scope", "network-insights-access-scope-analysis", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-table", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-metering-policy", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log", "capacity-reservation-fleet", "traffic-mirror-filter-rule", "vpc-endpoint-connection-device-type", "verified-access-instance", "verified-access-group", "verified-access-endpoint", "verified-access-policy", "verified-access-trust-provider", "vpn-connection-device-type", "vpc-block-public-access-exclusion", "vpc-encryption-control", "route-server", "route-server-endpoint", "route-server-peer", "ipam-resource-discovery", "ipam-resource-discovery-association", "instance-connect-endpoint", "verified-access-endpoint-target", "ipam-external-resource-verification-token", "capacity-block", "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy", "ipam-prefix-list-resolver-target", "secondary-interface", "secondary-network", "secondary-subnet", "capacity-manager-data-export", "vpn-concentrator", "ipam-pool-allocation"] };
pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "RevokeSecurityGroupEgressRequest", payload: None, members: &[
    Member { name: "CidrIp", wire: "cidrIp", form: "CidrIp", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "fromPort", form: "FromPort", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: true, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "ipPermissions", form: "IpPermissions", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "ipProtocol", form: "IpProtocol", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", form: "SourceSecurityGroupName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", form: "SourceSecurityGroupOwnerId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ToPort", wire: "toPort", form: "ToPort", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "RevokeSecurityGroupEgressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", form: "RevokedSecurityGroupRuleSet", place: Place::Body, shape: &REVOKED_SECURITY_GROUP_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", form: "UnknownIpPermissionSet", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "RevokeSecurityGroupIngressRequest", payload: None, members: &[
    Member { name: "CidrIp", wire: "CidrIp", form: "CidrIp", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DryRun", wire: "dryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "FromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &SECURITY_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "IpPermissions", form: "IpPermissions", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "IpProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", form: "SourceSecurityGroupName", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", form: "SourceSecurityGroupOwnerId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ToPort", wire: "ToPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "RevokeSecurityGroupIngressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", form: "RevokedSecurityGroupRuleSet", place: Place::Body, shape: &REVOKED_SECURITY_GROUP_RULE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", form: "UnknownIpPermissionSet", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static REVOKED_SECURITY_GROUP_RULE_: Shape = Shape::Structure(Structure { name: "RevokedSecurityGroupRule", payload: None, members: &[
    Member { name: "CidrIpv4", wire: "cidrIpv4", form: "CidrIpv4", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrIpv6", wire: "cidrIpv6", form: "CidrIpv6", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "fromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "ipProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsEgress", wire: "isEgress", form: "IsEgress", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ReferencedGroupId", wire: "referencedGroupId", form: "ReferencedGroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ToPort", wire: "toPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static REVOKED_SECURITY_GROUP_RULE_LIST_: Shape = Shape::List { member: &REVOKED_SECURITY_GROUP_RULE_, element: "item", flattened: false, size: Range::ANY };
pub static ROUTE_: Shape = Shape::Structure(Structure { name: "Route", payload: None, members: &[
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", form: "DestinationCidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GatewayId", wire: "gatewayId", form: "GatewayId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Origin", wire: "origin", form: "Origin", place: Place::Body, shape: &ROUTE_ORIGIN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &ROUTE_STATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ROUTE_GATEWAY_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ROUTE_LIST_: Shape = Shape::List { member: &ROUTE_, element: "item", flattened: false, size: Range::ANY };
pub static ROUTE_ORIGIN_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement"] };
pub static ROUTE_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["active", "blackhole", "filtered"] };
pub static ROUTE_TABLE_: Shape = Shape::Structure(Structure { name: "RouteTable", payload: None, members: &[
    Member { name: "Associations", wire: "associationSet", form: "AssociationSet", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Routes", wire: "routeSet", form: "RouteSet", place: Place::Body, shape: &ROUTE_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ROUTE_TABLE_ASSOCIATION_: Shape = Shape::Structure(Structure { name: "RouteTableAssociation", payload: None, members: &[
    Member { name: "AssociationState", wire: "associationState", form: "AssociationState", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Main", wire: "main", form: "Main", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableAssociationId", wire: "routeTableAssociationId", form: "RouteTableAssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "RouteTableId", wire: "routeTableId", form: "RouteTableId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static ROUTE_TABLE_ASSOCIATION_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ROUTE_TABLE_ASSOCIATION_LIST_: Shape = Shape::List { member: &ROUTE_TABLE_ASSOCIATION_, element: "item", flattened: false, size: Range::ANY };
pub static ROUTE_TABLE_ASSOCIATION_STATE_: Shape = Shape::Structure(Structure { name: "RouteTableAssociationState", payload: None, members: &[
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &ROUTE_TABLE_ASSOCIATION_STATE_CODE_, required: false, supported: true, attribute: false, time: None },
]});
pub static ROUTE_TABLE_ASSOCIATION_STATE_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failed"] };
pub static ROUTE_TABLE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static ROUTE_TABLE_ID_STRING_LIST_: Shape = Shape::List { member: &ROUTE_TABLE_ID_, element: "item", flattened: false, size: Range::ANY };
pub static ROUTE_TABLE_LIST_: Shape = Shape::List { member: &ROUTE_TABLE_, element: "item", flattened: false, size: Range::ANY };
pub static RULE_ACTION_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["allow", "deny"] };
pub static SECURITY_GROUP_: Shape = Shape::Structure(Structure { name: "SecurityGroup", payload: None, members: &[
    Member { name: "Description", wire: "groupDescription", form: "GroupDescription", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "groupName", form: "GroupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "ipPermissions", form: "IpPermissions", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissionsEgress", wire: "ipPermissionsEgress", form: "IpPermissionsEgress", place: Place::Body, shape: &IP_PERMISSION_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupArn", wire: "securityGroupArn", form: "SecurityGroupArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECURITY_GROUP_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SECURITY_GROUP_ID_STRING_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_ID_, element: "SecurityGroupId", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_, element: "item", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SECURITY_GROUP_RULE_: Shape = Shape::Structure(Structure { name: "SecurityGroupRule", payload: None, members: &[
    Member { name: "CidrIpv4", wire: "cidrIpv4", form: "CidrIpv4", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrIpv6", wire: "cidrIpv6", form: "CidrIpv6", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "fromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupOwnerId", wire: "groupOwnerId", form: "GroupOwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "ipProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsEgress", wire: "isEgress", form: "IsEgress", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ReferencedGroupInfo", wire: "referencedGroupInfo", form: "ReferencedGroupInfo", place: Place::Body, shape: &REFERENCED_SECURITY_GROUP_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleArn", wire: "securityGroupRuleArn", form: "SecurityGroupRuleArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ToPort", wire: "toPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECURITY_GROUP_RULE_DESCRIPTION_: Shape = Shape::Structure(Structure { name: "SecurityGroupRuleDescription", payload: None, members: &[
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECURITY_GROUP_RULE_DESCRIPTION_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_RULE_DESCRIPTION_, element: "item", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_RULE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SECURITY_GROUP_RULE_ID_LIST_: Shape = Shape::List { member: &STRING_, element: "item", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_RULE_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_RULE_, element: "item", flattened: false, size: Range::ANY };
pub static SECURITY_GROUP_RULE_REQUEST_: Shape = Shape::Structure(Structure { name: "SecurityGroupRuleRequest", payload: None, members: &[
    Member { name: "CidrIpv4", wire: "CidrIpv4", form: "CidrIpv4", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrIpv6", wire: "CidrIpv6", form: "CidrIpv6", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Description", wire: "Description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "FromPort", wire: "FromPort", form: "FromPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpProtocol", wire: "IpProtocol", form: "IpProtocol", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PrefixListId", wire: "PrefixListId", form: "PrefixListId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "ReferencedGroupId", wire: "ReferencedGroupId", form: "ReferencedGroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ToPort", wire: "ToPort", form: "ToPort", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
]});
pub static SECURITY_GROUP_RULE_UPDATE_: Shape = Shape::Structure(Structure { name: "SecurityGroupRuleUpdate", payload: None, members: &[
    Member { name: "SecurityGroupRule", wire: "SecurityGroupRule", form: "SecurityGroupRule", place: Place::Body, shape: &SECURITY_GROUP_RULE_REQUEST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", form: "SecurityGroupRuleId", place: Place::Body, shape: &SECURITY_GROUP_RULE_ID_, required: true, supported: true, attribute: false, time: None },
]});
pub static SECURITY_GROUP_RULE_UPDATE_LIST_: Shape = Shape::List { member: &SECURITY_GROUP_RULE_UPDATE_, element: "item", flattened: false, size: Range::ANY };
pub static STRING_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBNET_: Shape = Shape::Structure(Structure { name: "Subnet", payload: None, members: &[
    Member { name: "AssignIpv6AddressOnCreation", wire: "assignIpv6AddressOnCreation", form: "AssignIpv6AddressOnCreation", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZone", wire: "availabilityZone", form: "AvailabilityZone", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailabilityZoneId", wire: "availabilityZoneId", form: "AvailabilityZoneId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "AvailableIpAddressCount", wire: "availableIpAddressCount", form: "AvailableIpAddressCount", place: Place::Body, shape: &INTEGER_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlock", wire: "cidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DefaultForAz", wire: "defaultForAz", form: "DefaultForAz", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Ipv6Native", wire: "ipv6Native", form: "Ipv6Native", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "MapPublicIpOnLaunch", wire: "mapPublicIpOnLaunch", form: "MapPublicIpOnLaunch", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &SUBNET_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetArn", wire: "subnetArn", form: "SubnetArn", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "SubnetId", wire: "subnetId", form: "SubnetId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static SUBNET_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static SUBNET_ID_STRING_LIST_: Shape = Shape::List { member: &SUBNET_ID_, element: "SubnetId", flattened: false, size: Range::ANY };
pub static SUBNET_LIST_: Shape = Shape::List { member: &SUBNET_, element: "item", flattened: false, size: Range::ANY };
pub static SUBNET_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["pending", "available", "unavailable", "failed", "failed-insufficient-capacity"] };
pub static TAG_: Shape = Shape::Structure(Structure { name: "Tag", payload: None, members: &[
    Member { name: "Key", wire: "key", form: "Key", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "value", form: "Value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_DESCRIPTION_: Shape = Shape::Structure(Structure { name: "TagDescription", payload: None, members: &[
    Member { name: "Key", wire: "key", form: "Key", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourceId", wire: "resourceId", form: "ResourceId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "ResourceType", wire: "resourceType", form: "ResourceType", place: Place::Body, shape: &RESOURCE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Value", wire: "value", form: "Value", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_DESCRIPTION_LIST_: Shape = Shape::List { member: &TAG_DESCRIPTION_, element: "item", flattened: false, size: Range::ANY };
pub static TAG_LIST_: Shape = Shape::List { member: &TAG_, element: "item", flattened: false, size: Range::ANY };
pub static TAG_SPECIFICATION_: Shape = Shape::Structure(Structure { name: "TagSpecification", payload: None, members: &[
    Member { name: "ResourceType", wire: "resourceType", form: "ResourceType", place: Place::Body, shape: &RESOURCE_TYPE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "Tag", form: "Tag", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static TAG_SPECIFICATION_LIST_: Shape = Shape::List { member: &TAG_SPECIFICATION_, element: "item", flattened: false, size: Range::ANY };
pub static TAGGABLE_RESOURCE_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static TENANCY_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["default", "dedicated", "host"] };
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &SECURITY_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "IpPermissions", form: "IpPermissions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", form: "SecurityGroupRuleDescription", place: Place::Body, shape: &SECURITY_GROUP_RULE_DESCRIPTION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST_: Shape = Shape::Structure(Structure { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", payload: None, members: &[
    Member { name: "DryRun", wire: "DryRun", form: "DryRun", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "GroupId", form: "GroupId", place: Place::Body, shape: &SECURITY_GROUP_ID_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "GroupName", form: "GroupName", place: Place::Body, shape: &SECURITY_GROUP_NAME_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IpPermissions", wire: "IpPermissions", form: "IpPermissions", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", form: "SecurityGroupRuleDescription", place: Place::Body, shape: &SECURITY_GROUP_RULE_DESCRIPTION_LIST_, required: false, supported: true, attribute: false, time: None },
]});
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT_: Shape = Shape::Structure(Structure { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", payload: None, members: &[
    Member { name: "Return", wire: "return", form: "Return", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
]});
pub static USER_ID_GROUP_PAIR_: Shape = Shape::Structure(Structure { name: "UserIdGroupPair", payload: None, members: &[
    Member { name: "Description", wire: "description", form: "Description", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupId", wire: "groupId", form: "GroupId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "GroupName", wire: "groupName", form: "GroupName", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "PeeringStatus", wire: "peeringStatus", form: "PeeringStatus", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
    Member { name: "UserId", wire: "userId", form: "UserId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", form: "VpcPeeringConnectionId", place: Place::Body, shape: &schema::OPAQUE, required: false, supported: false, attribute: false, time: None },
]});
pub static USER_ID_GROUP_PAIR_LIST_: Shape = Shape::List { member: &USER_ID_GROUP_PAIR_, element: "item", flattened: false, size: Range::ANY };
pub static VALUE_STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "item", flattened: false, size: Range::ANY };
pub static VPC_: Shape = Shape::Structure(Structure { name: "Vpc", payload: None, members: &[
    Member { name: "CidrBlock", wire: "cidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlockAssociationSet", wire: "cidrBlockAssociationSet", form: "CidrBlockAssociationSet", place: Place::Body, shape: &VPC_CIDR_BLOCK_ASSOCIATION_SET_, required: false, supported: true, attribute: false, time: None },
    Member { name: "DhcpOptionsId", wire: "dhcpOptionsId", form: "DhcpOptionsId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "InstanceTenancy", wire: "instanceTenancy", form: "InstanceTenancy", place: Place::Body, shape: &TENANCY_, required: false, supported: true, attribute: false, time: None },
    Member { name: "IsDefault", wire: "isDefault", form: "IsDefault", place: Place::Body, shape: &BOOLEAN_, required: false, supported: true, attribute: false, time: None },
    Member { name: "OwnerId", wire: "ownerId", form: "OwnerId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &VPC_STATE_, required: false, supported: true, attribute: false, time: None },
    Member { name: "Tags", wire: "tagSet", form: "TagSet", place: Place::Body, shape: &TAG_LIST_, required: false, supported: true, attribute: false, time: None },
    Member { name: "VpcId", wire: "vpcId", form: "VpcId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
]});
pub static VPC_ATTRIBUTE_NAME_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"] };
pub static VPC_CIDR_BLOCK_ASSOCIATION_: Shape = Shape::Structure(Structure { name: "VpcCidrBlockAssociation", payload: None, members: &[
    Member { name: "AssociationId", wire: "associationId", form: "AssociationId", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlock", wire: "cidrBlock", form: "CidrBlock", place: Place::Body, shape: &STRING_, required: false, supported: true, attribute: false, time: None },
    Member { name: "CidrBlockState", wire: "cidrBlockState", form: "CidrBlockState", place: Place::Body, shape: &VPC_CIDR_BLOCK_STATE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VPC_CIDR_BLOCK_ASSOCIATION_SET_: Shape = Shape::List { member: &VPC_CIDR_BLOCK_ASSOCIATION_, element: "item", flattened: false, size: Range::ANY };
pub static VPC_CIDR_BLOCK_STATE_: Shape = Shape::Structure(Structure { name: "VpcCidrBlockState", payload: None, members: &[
    Member { name: "State", wire: "state", form: "State", place: Place::Body, shape: &VPC_CIDR_BLOCK_STATE_CODE_, required: false, supported: true, attribute: false, time: None },
]});
pub static VPC_CIDR_BLOCK_STATE_CODE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] };
pub static VPC_ID_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &[] };
pub static VPC_ID_STRING_LIST_: Shape = Shape::List { member: &VPC_ID_, element: "VpcId", flattened: false, size: Range::ANY };
pub static VPC_LIST_: Shape = Shape::List { member: &VPC_, element: "item", flattened: false, size: Range::ANY };
pub static VPC_STATE_: Shape = Shape::String { length: Range::ANY, pattern: None, values: &["pending", "available"] };
pub static ZONE_ID_STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "ZoneId", flattened: false, size: Range::ANY };
pub static ZONE_NAME_STRING_LIST_: Shape = Shape::List { member: &STRING_, element: "ZoneName", flattened: false, size: Range::ANY };

pub static ALLOCATE_ADDRESS_OPERATION: schema::Operation = schema::Operation { name: "AllocateAddress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ALLOCATE_ADDRESS_REQUEST_, output: &ALLOCATE_ADDRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for AllocateAddressInput {
    type Output = AllocateAddressOutput;
    const SCHEMA: &'static schema::Operation = &ALLOCATE_ADDRESS_OPERATION;
}

pub static ASSOCIATE_ADDRESS_OPERATION: schema::Operation = schema::Operation { name: "AssociateAddress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ASSOCIATE_ADDRESS_REQUEST_, output: &ASSOCIATE_ADDRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for AssociateAddressInput {
    type Output = AssociateAddressOutput;
    const SCHEMA: &'static schema::Operation = &ASSOCIATE_ADDRESS_OPERATION;
}

pub static ASSOCIATE_ROUTE_TABLE_OPERATION: schema::Operation = schema::Operation { name: "AssociateRouteTable", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ASSOCIATE_ROUTE_TABLE_REQUEST_, output: &ASSOCIATE_ROUTE_TABLE_RESULT_, wrapper: None, root: None };
impl wire::Operation for AssociateRouteTableInput {
    type Output = AssociateRouteTableOutput;
    const SCHEMA: &'static schema::Operation = &ASSOCIATE_ROUTE_TABLE_OPERATION;
}

pub static ATTACH_INTERNET_GATEWAY_OPERATION: schema::Operation = schema::Operation { name: "AttachInternetGateway", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &ATTACH_INTERNET_GATEWAY_REQUEST_, output: &ATTACH_INTERNET_GATEWAY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for AttachInternetGatewayInput {
    type Output = AttachInternetGatewayOutput;
    const SCHEMA: &'static schema::Operation = &ATTACH_INTERNET_GATEWAY_OPERATION;
}

pub static AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION: schema::Operation = schema::Operation { name: "AuthorizeSecurityGroupEgress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST_, output: &AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for AuthorizeSecurityGroupEgressInput {
    type Output = AuthorizeSecurityGroupEgressOutput;
    const SCHEMA: &'static schema::Operation = &AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION;
}

pub static AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION: schema::Operation = schema::Operation { name: "AuthorizeSecurityGroupIngress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST_, output: &AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for AuthorizeSecurityGroupIngressInput {
    type Output = AuthorizeSecurityGroupIngressOutput;
    const SCHEMA: &'static schema::Operation = &AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION;
}

pub static CREATE_DEFAULT_SUBNET_OPERATION: schema::Operation = schema::Operation { name: "CreateDefaultSubnet", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_DEFAULT_SUBNET_REQUEST_, output: &CREATE_DEFAULT_SUBNET_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateDefaultSubnetInput {
    type Output = CreateDefaultSubnetOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_DEFAULT_SUBNET_OPERATION;
}

pub static CREATE_DEFAULT_VPC_OPERATION: schema::Operation = schema::Operation { name: "CreateDefaultVpc", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_DEFAULT_VPC_REQUEST_, output: &CREATE_DEFAULT_VPC_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateDefaultVpcInput {
    type Output = CreateDefaultVpcOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_DEFAULT_VPC_OPERATION;
}

pub static CREATE_INTERNET_GATEWAY_OPERATION: schema::Operation = schema::Operation { name: "CreateInternetGateway", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_INTERNET_GATEWAY_REQUEST_, output: &CREATE_INTERNET_GATEWAY_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateInternetGatewayInput {
    type Output = CreateInternetGatewayOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_INTERNET_GATEWAY_OPERATION;
}

pub static CREATE_NETWORK_INTERFACE_OPERATION: schema::Operation = schema::Operation { name: "CreateNetworkInterface", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_NETWORK_INTERFACE_REQUEST_, output: &CREATE_NETWORK_INTERFACE_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateNetworkInterfaceInput {
    type Output = CreateNetworkInterfaceOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_NETWORK_INTERFACE_OPERATION;
}

pub static CREATE_ROUTE_OPERATION: schema::Operation = schema::Operation { name: "CreateRoute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_ROUTE_REQUEST_, output: &CREATE_ROUTE_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateRouteInput {
    type Output = CreateRouteOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_ROUTE_OPERATION;
}

pub static CREATE_ROUTE_TABLE_OPERATION: schema::Operation = schema::Operation { name: "CreateRouteTable", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_ROUTE_TABLE_REQUEST_, output: &CREATE_ROUTE_TABLE_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateRouteTableInput {
    type Output = CreateRouteTableOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_ROUTE_TABLE_OPERATION;
}

pub static CREATE_SECURITY_GROUP_OPERATION: schema::Operation = schema::Operation { name: "CreateSecurityGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_SECURITY_GROUP_REQUEST_, output: &CREATE_SECURITY_GROUP_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateSecurityGroupInput {
    type Output = CreateSecurityGroupOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_SECURITY_GROUP_OPERATION;
}

pub static CREATE_SUBNET_OPERATION: schema::Operation = schema::Operation { name: "CreateSubnet", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_SUBNET_REQUEST_, output: &CREATE_SUBNET_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateSubnetInput {
    type Output = CreateSubnetOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_SUBNET_OPERATION;
}

pub static CREATE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "CreateTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_TAGS_REQUEST_, output: &CREATE_TAGS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for CreateTagsInput {
    type Output = CreateTagsOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_TAGS_OPERATION;
}

pub static CREATE_VPC_OPERATION: schema::Operation = schema::Operation { name: "CreateVpc", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &CREATE_VPC_REQUEST_, output: &CREATE_VPC_RESULT_, wrapper: None, root: None };
impl wire::Operation for CreateVpcInput {
    type Output = CreateVpcOutput;
    const SCHEMA: &'static schema::Operation = &CREATE_VPC_OPERATION;
}

pub static DELETE_INTERNET_GATEWAY_OPERATION: schema::Operation = schema::Operation { name: "DeleteInternetGateway", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_INTERNET_GATEWAY_REQUEST_, output: &DELETE_INTERNET_GATEWAY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteInternetGatewayInput {
    type Output = DeleteInternetGatewayOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_INTERNET_GATEWAY_OPERATION;
}

pub static DELETE_NETWORK_INTERFACE_OPERATION: schema::Operation = schema::Operation { name: "DeleteNetworkInterface", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_NETWORK_INTERFACE_REQUEST_, output: &DELETE_NETWORK_INTERFACE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteNetworkInterfaceInput {
    type Output = DeleteNetworkInterfaceOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_NETWORK_INTERFACE_OPERATION;
}

pub static DELETE_ROUTE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRoute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ROUTE_REQUEST_, output: &DELETE_ROUTE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteRouteInput {
    type Output = DeleteRouteOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ROUTE_OPERATION;
}

pub static DELETE_ROUTE_TABLE_OPERATION: schema::Operation = schema::Operation { name: "DeleteRouteTable", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_ROUTE_TABLE_REQUEST_, output: &DELETE_ROUTE_TABLE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteRouteTableInput {
    type Output = DeleteRouteTableOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_ROUTE_TABLE_OPERATION;
}

pub static DELETE_SECURITY_GROUP_OPERATION: schema::Operation = schema::Operation { name: "DeleteSecurityGroup", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_SECURITY_GROUP_REQUEST_, output: &DELETE_SECURITY_GROUP_RESULT_, wrapper: None, root: None };
impl wire::Operation for DeleteSecurityGroupInput {
    type Output = DeleteSecurityGroupOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_SECURITY_GROUP_OPERATION;
}

pub static DELETE_SUBNET_OPERATION: schema::Operation = schema::Operation { name: "DeleteSubnet", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_SUBNET_REQUEST_, output: &DELETE_SUBNET_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteSubnetInput {
    type Output = DeleteSubnetOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_SUBNET_OPERATION;
}

pub static DELETE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "DeleteTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_TAGS_REQUEST_, output: &DELETE_TAGS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteTagsInput {
    type Output = DeleteTagsOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_TAGS_OPERATION;
}

pub static DELETE_VPC_OPERATION: schema::Operation = schema::Operation { name: "DeleteVpc", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DELETE_VPC_REQUEST_, output: &DELETE_VPC_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DeleteVpcInput {
    type Output = DeleteVpcOutput;
    const SCHEMA: &'static schema::Operation = &DELETE_VPC_OPERATION;
}

pub static DESCRIBE_ADDRESSES_OPERATION: schema::Operation = schema::Operation { name: "DescribeAddresses", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_ADDRESSES_REQUEST_, output: &DESCRIBE_ADDRESSES_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeAddressesInput {
    type Output = DescribeAddressesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_ADDRESSES_OPERATION;
}

pub static DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION: schema::Operation = schema::Operation { name: "DescribeAddressesAttribute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST_, output: &DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeAddressesAttributeInput {
    type Output = DescribeAddressesAttributeOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION;
}

pub static DESCRIBE_AVAILABILITY_ZONES_OPERATION: schema::Operation = schema::Operation { name: "DescribeAvailabilityZones", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_AVAILABILITY_ZONES_REQUEST_, output: &DESCRIBE_AVAILABILITY_ZONES_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeAvailabilityZonesInput {
    type Output = DescribeAvailabilityZonesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_AVAILABILITY_ZONES_OPERATION;
}

pub static DESCRIBE_INTERNET_GATEWAYS_OPERATION: schema::Operation = schema::Operation { name: "DescribeInternetGateways", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_INTERNET_GATEWAYS_REQUEST_, output: &DESCRIBE_INTERNET_GATEWAYS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeInternetGatewaysInput {
    type Output = DescribeInternetGatewaysOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_INTERNET_GATEWAYS_OPERATION;
}

pub static DESCRIBE_NETWORK_ACLS_OPERATION: schema::Operation = schema::Operation { name: "DescribeNetworkAcls", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_NETWORK_ACLS_REQUEST_, output: &DESCRIBE_NETWORK_ACLS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeNetworkAclsInput {
    type Output = DescribeNetworkAclsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_NETWORK_ACLS_OPERATION;
}

pub static DESCRIBE_NETWORK_INTERFACES_OPERATION: schema::Operation = schema::Operation { name: "DescribeNetworkInterfaces", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_NETWORK_INTERFACES_REQUEST_, output: &DESCRIBE_NETWORK_INTERFACES_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeNetworkInterfacesInput {
    type Output = DescribeNetworkInterfacesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_NETWORK_INTERFACES_OPERATION;
}

pub static DESCRIBE_REGIONS_OPERATION: schema::Operation = schema::Operation { name: "DescribeRegions", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_REGIONS_REQUEST_, output: &DESCRIBE_REGIONS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeRegionsInput {
    type Output = DescribeRegionsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_REGIONS_OPERATION;
}

pub static DESCRIBE_ROUTE_TABLES_OPERATION: schema::Operation = schema::Operation { name: "DescribeRouteTables", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_ROUTE_TABLES_REQUEST_, output: &DESCRIBE_ROUTE_TABLES_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeRouteTablesInput {
    type Output = DescribeRouteTablesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_ROUTE_TABLES_OPERATION;
}

pub static DESCRIBE_SECURITY_GROUP_RULES_OPERATION: schema::Operation = schema::Operation { name: "DescribeSecurityGroupRules", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SECURITY_GROUP_RULES_REQUEST_, output: &DESCRIBE_SECURITY_GROUP_RULES_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeSecurityGroupRulesInput {
    type Output = DescribeSecurityGroupRulesOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SECURITY_GROUP_RULES_OPERATION;
}

pub static DESCRIBE_SECURITY_GROUPS_OPERATION: schema::Operation = schema::Operation { name: "DescribeSecurityGroups", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SECURITY_GROUPS_REQUEST_, output: &DESCRIBE_SECURITY_GROUPS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeSecurityGroupsInput {
    type Output = DescribeSecurityGroupsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SECURITY_GROUPS_OPERATION;
}

pub static DESCRIBE_SUBNETS_OPERATION: schema::Operation = schema::Operation { name: "DescribeSubnets", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_SUBNETS_REQUEST_, output: &DESCRIBE_SUBNETS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeSubnetsInput {
    type Output = DescribeSubnetsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_SUBNETS_OPERATION;
}

pub static DESCRIBE_TAGS_OPERATION: schema::Operation = schema::Operation { name: "DescribeTags", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_TAGS_REQUEST_, output: &DESCRIBE_TAGS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeTagsInput {
    type Output = DescribeTagsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_TAGS_OPERATION;
}

pub static DESCRIBE_VPC_ATTRIBUTE_OPERATION: schema::Operation = schema::Operation { name: "DescribeVpcAttribute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_VPC_ATTRIBUTE_REQUEST_, output: &DESCRIBE_VPC_ATTRIBUTE_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeVpcAttributeInput {
    type Output = DescribeVpcAttributeOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_VPC_ATTRIBUTE_OPERATION;
}

pub static DESCRIBE_VPCS_OPERATION: schema::Operation = schema::Operation { name: "DescribeVpcs", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DESCRIBE_VPCS_REQUEST_, output: &DESCRIBE_VPCS_RESULT_, wrapper: None, root: None };
impl wire::Operation for DescribeVpcsInput {
    type Output = DescribeVpcsOutput;
    const SCHEMA: &'static schema::Operation = &DESCRIBE_VPCS_OPERATION;
}

pub static DETACH_INTERNET_GATEWAY_OPERATION: schema::Operation = schema::Operation { name: "DetachInternetGateway", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DETACH_INTERNET_GATEWAY_REQUEST_, output: &DETACH_INTERNET_GATEWAY_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DetachInternetGatewayInput {
    type Output = DetachInternetGatewayOutput;
    const SCHEMA: &'static schema::Operation = &DETACH_INTERNET_GATEWAY_OPERATION;
}

pub static DISASSOCIATE_ADDRESS_OPERATION: schema::Operation = schema::Operation { name: "DisassociateAddress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DISASSOCIATE_ADDRESS_REQUEST_, output: &DISASSOCIATE_ADDRESS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DisassociateAddressInput {
    type Output = DisassociateAddressOutput;
    const SCHEMA: &'static schema::Operation = &DISASSOCIATE_ADDRESS_OPERATION;
}

pub static DISASSOCIATE_ROUTE_TABLE_OPERATION: schema::Operation = schema::Operation { name: "DisassociateRouteTable", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &DISASSOCIATE_ROUTE_TABLE_REQUEST_, output: &DISASSOCIATE_ROUTE_TABLE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for DisassociateRouteTableInput {
    type Output = DisassociateRouteTableOutput;
    const SCHEMA: &'static schema::Operation = &DISASSOCIATE_ROUTE_TABLE_OPERATION;
}

pub static MODIFY_SECURITY_GROUP_RULES_OPERATION: schema::Operation = schema::Operation { name: "ModifySecurityGroupRules", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_SECURITY_GROUP_RULES_REQUEST_, output: &MODIFY_SECURITY_GROUP_RULES_RESULT_, wrapper: None, root: None };
impl wire::Operation for ModifySecurityGroupRulesInput {
    type Output = ModifySecurityGroupRulesOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_SECURITY_GROUP_RULES_OPERATION;
}

pub static MODIFY_SUBNET_ATTRIBUTE_OPERATION: schema::Operation = schema::Operation { name: "ModifySubnetAttribute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_SUBNET_ATTRIBUTE_REQUEST_, output: &MODIFY_SUBNET_ATTRIBUTE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ModifySubnetAttributeInput {
    type Output = ModifySubnetAttributeOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_SUBNET_ATTRIBUTE_OPERATION;
}

pub static MODIFY_VPC_ATTRIBUTE_OPERATION: schema::Operation = schema::Operation { name: "ModifyVpcAttribute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &MODIFY_VPC_ATTRIBUTE_REQUEST_, output: &MODIFY_VPC_ATTRIBUTE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ModifyVpcAttributeInput {
    type Output = ModifyVpcAttributeOutput;
    const SCHEMA: &'static schema::Operation = &MODIFY_VPC_ATTRIBUTE_OPERATION;
}

pub static RELEASE_ADDRESS_OPERATION: schema::Operation = schema::Operation { name: "ReleaseAddress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &RELEASE_ADDRESS_REQUEST_, output: &RELEASE_ADDRESS_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ReleaseAddressInput {
    type Output = ReleaseAddressOutput;
    const SCHEMA: &'static schema::Operation = &RELEASE_ADDRESS_OPERATION;
}

pub static REPLACE_ROUTE_OPERATION: schema::Operation = schema::Operation { name: "ReplaceRoute", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REPLACE_ROUTE_REQUEST_, output: &REPLACE_ROUTE_OUTPUT_, wrapper: None, root: None };
impl wire::Operation for ReplaceRouteInput {
    type Output = ReplaceRouteOutput;
    const SCHEMA: &'static schema::Operation = &REPLACE_ROUTE_OPERATION;
}

pub static REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION: schema::Operation = schema::Operation { name: "ReplaceRouteTableAssociation", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST_, output: &REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT_, wrapper: None, root: None };
impl wire::Operation for ReplaceRouteTableAssociationInput {
    type Output = ReplaceRouteTableAssociationOutput;
    const SCHEMA: &'static schema::Operation = &REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION;
}

pub static REVOKE_SECURITY_GROUP_EGRESS_OPERATION: schema::Operation = schema::Operation { name: "RevokeSecurityGroupEgress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REVOKE_SECURITY_GROUP_EGRESS_REQUEST_, output: &REVOKE_SECURITY_GROUP_EGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for RevokeSecurityGroupEgressInput {
    type Output = RevokeSecurityGroupEgressOutput;
    const SCHEMA: &'static schema::Operation = &REVOKE_SECURITY_GROUP_EGRESS_OPERATION;
}

pub static REVOKE_SECURITY_GROUP_INGRESS_OPERATION: schema::Operation = schema::Operation { name: "RevokeSecurityGroupIngress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &REVOKE_SECURITY_GROUP_INGRESS_REQUEST_, output: &REVOKE_SECURITY_GROUP_INGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for RevokeSecurityGroupIngressInput {
    type Output = RevokeSecurityGroupIngressOutput;
    const SCHEMA: &'static schema::Operation = &REVOKE_SECURITY_GROUP_INGRESS_OPERATION;
}

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION: schema::Operation = schema::Operation { name: "UpdateSecurityGroupRuleDescriptionsEgress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST_, output: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for UpdateSecurityGroupRuleDescriptionsEgressInput {
    type Output = UpdateSecurityGroupRuleDescriptionsEgressOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION;
}

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION: schema::Operation = schema::Operation { name: "UpdateSecurityGroupRuleDescriptionsIngress", service: &SERVICE, http: Http { method: "POST", path: "/", query: &[], headers: &[], status: 200 }, input: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST_, output: &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT_, wrapper: None, root: None };
impl wire::Operation for UpdateSecurityGroupRuleDescriptionsIngressInput {
    type Output = UpdateSecurityGroupRuleDescriptionsIngressOutput;
    const SCHEMA: &'static schema::Operation = &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION;
}

pub static SERVICE: schema::Service = schema::Service {
    name: "ec2",
    signing: &["ec2"],
    protocol: Protocol::Ec2,
    targets: &[],
    version: "2016-11-15",
    namespace: "http://ec2.amazonaws.com/doc/2016-11-15",
    invalid: "InvalidParameterValue",
    operations: &[&ALLOCATE_ADDRESS_OPERATION, &ASSOCIATE_ADDRESS_OPERATION, &ASSOCIATE_ROUTE_TABLE_OPERATION, &ATTACH_INTERNET_GATEWAY_OPERATION, &AUTHORIZE_SECURITY_GROUP_EGRESS_OPERATION, &AUTHORIZE_SECURITY_GROUP_INGRESS_OPERATION, &CREATE_DEFAULT_SUBNET_OPERATION, &CREATE_DEFAULT_VPC_OPERATION, &CREATE_INTERNET_GATEWAY_OPERATION, &CREATE_NETWORK_INTERFACE_OPERATION, &CREATE_ROUTE_OPERATION, &CREATE_ROUTE_TABLE_OPERATION, &CREATE_SECURITY_GROUP_OPERATION, &CREATE_SUBNET_OPERATION, &CREATE_TAGS_OPERATION, &CREATE_VPC_OPERATION, &DELETE_INTERNET_GATEWAY_OPERATION, &DELETE_NETWORK_INTERFACE_OPERATION, &DELETE_ROUTE_OPERATION, &DELETE_ROUTE_TABLE_OPERATION, &DELETE_SECURITY_GROUP_OPERATION, &DELETE_SUBNET_OPERATION, &DELETE_TAGS_OPERATION, &DELETE_VPC_OPERATION, &DESCRIBE_ADDRESSES_OPERATION, &DESCRIBE_ADDRESSES_ATTRIBUTE_OPERATION, &DESCRIBE_AVAILABILITY_ZONES_OPERATION, &DESCRIBE_INTERNET_GATEWAYS_OPERATION, &DESCRIBE_NETWORK_ACLS_OPERATION, &DESCRIBE_NETWORK_INTERFACES_OPERATION, &DESCRIBE_REGIONS_OPERATION, &DESCRIBE_ROUTE_TABLES_OPERATION, &DESCRIBE_SECURITY_GROUP_RULES_OPERATION, &DESCRIBE_SECURITY_GROUPS_OPERATION, &DESCRIBE_SUBNETS_OPERATION, &DESCRIBE_TAGS_OPERATION, &DESCRIBE_VPC_ATTRIBUTE_OPERATION, &DESCRIBE_VPCS_OPERATION, &DETACH_INTERNET_GATEWAY_OPERATION, &DISASSOCIATE_ADDRESS_OPERATION, &DISASSOCIATE_ROUTE_TABLE_OPERATION, &MODIFY_SECURITY_GROUP_RULES_OPERATION, &MODIFY_SUBNET_ATTRIBUTE_OPERATION, &MODIFY_VPC_ATTRIBUTE_OPERATION, &RELEASE_ADDRESS_OPERATION, &REPLACE_ROUTE_OPERATION, &REPLACE_ROUTE_TABLE_ASSOCIATION_OPERATION, &REVOKE_SECURITY_GROUP_EGRESS_OPERATION, &REVOKE_SECURITY_GROUP_INGRESS_OPERATION, &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_OPERATION, &UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_OPERATION],
    absent: &["AcceptAddressTransfer", "AcceptCapacityReservationBillingOwnership", "AcceptReservedInstancesExchangeQuote", "AcceptTransitGatewayClientVpnAttachment", "AcceptTransitGatewayMulticastDomainAssociations", "AcceptTransitGatewayPeeringAttachment", "AcceptTransitGatewayVpcAttachment", "AcceptVpcEndpointConnections", "AcceptVpcPeeringConnection", "AdvertiseByoipCidr", "AllocateHosts", "AllocateIpamPoolCidr", "ApplySecurityGroupsToClientVpnTargetNetwork", "AssignIpv6Addresses", "AssignPrivateIpAddresses", "AssignPrivateNatGatewayAddress", "AssociateCapacityReservationBillingOwner", "AssociateClientVpnTargetNetwork", "AssociateDhcpOptions", "AssociateEnclaveCertificateIamRole", "AssociateIamInstanceProfile", "AssociateInstanceEventWindow", "AssociateIpamByoasn", "AssociateIpamResourceDiscovery", "AssociateNatGatewayAddress", "AssociateRouteServer", "AssociateSecurityGroupVpc", "AssociateSubnetCidrBlock", "AssociateTransitGatewayMulticastDomain", "AssociateTransitGatewayPolicyTable", "AssociateTransitGatewayRouteTable", "AssociateTrunkInterface", "AssociateVpcCidrBlock", "AttachClassicLinkVpc", "AttachNetworkInterface", "AttachVerifiedAccessTrustProvider", "AttachVolume", "AttachVpnGateway", "AuthorizeClientVpnIngress", "BundleInstance", "CancelBundleTask", "CancelCapacityReservation", "CancelCapacityReservationFleets", "CancelConversionTask", "CancelDeclarativePoliciesReport", "CancelExportTask", "CancelImageLaunchPermission", "CancelImportTask", "CancelReservedInstancesListing", "CancelSpotFleetRequests", "CancelSpotInstanceRequests", "ConfirmProductInstance", "CopyFpgaImage", "CopyImage", "CopySnapshot", "CopyVolumes", "CreateCapacityManagerDataExport", "CreateCapacityReservation", "CreateCapacityReservationBySplitting", "CreateCapacityReservationFleet", "CreateCarrierGateway", "CreateClientVpnEndpoint", "CreateClientVpnRoute", "CreateCoipCidr", "CreateCoipPool", "CreateCustomerGateway", "CreateDelegateMacVolumeOwnershipTask", "CreateDhcpOptions", "CreateEgressOnlyInternetGateway", "CreateFleet", "CreateFlowLogs", "CreateFpgaImage", "CreateImage", "CreateImageUsageReport", "CreateInstanceConnectEndpoint", "CreateInstanceEventWindow", "CreateInstanceExportTask", "CreateInterruptibleCapacityReservationAllocation", "CreateIpam", "CreateIpamExternalResourceVerificationToken", "CreateIpamPolicy", "CreateIpamPool", "CreateIpamPrefixListResolver", "CreateIpamPrefixListResolverTarget", "CreateIpamResourceDiscovery", "CreateIpamScope", "CreateKeyPair", "CreateLaunchTemplate", "CreateLaunchTemplateVersion", "CreateLocalGatewayRoute", "CreateLocalGatewayRouteTable", "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "CreateLocalGatewayRouteTableVpcAssociation", "CreateLocalGatewayVirtualInterface", "CreateLocalGatewayVirtualInterfaceGroup", "CreateMacSystemIntegrityProtectionModificationTask", "CreateManagedPrefixList", "CreateNatGateway", "CreateNetworkAcl", "CreateNetworkAclEntry", "CreateNetworkInsightsAccessScope", "CreateNetworkInsightsPath", "CreateNetworkInterfacePermission", "CreatePlacementGroup", "CreatePublicIpv4Pool", "CreateReplaceRootVolumeTask", "CreateReservedInstancesListing", "CreateRestoreImageTask", "CreateRouteServer", "CreateRouteServerEndpoint", "CreateRouteServerPeer", "CreateSecondaryNetwork", "CreateSecondarySubnet", "CreateSnapshot", "CreateSnapshots", "CreateSpotDatafeedSubscription", "CreateStoreImageTask", "CreateSubnetCidrReservation", "CreateTrafficMirrorFilter", "CreateTrafficMirrorFilterRule", "CreateTrafficMirrorSession", "CreateTrafficMirrorTarget", "CreateTransitGateway", "CreateTransitGatewayConnect", "CreateTransitGatewayConnectPeer", "CreateTransitGatewayMeteringPolicy", "CreateTransitGatewayMeteringPolicyEntry", "CreateTransitGatewayMulticastDomain", "CreateTransitGatewayPeeringAttachment", "CreateTransitGatewayPolicyTable", "CreateTransitGatewayPrefixListReference", "CreateTransitGatewayRoute", "CreateTransitGatewayRouteTable", "CreateTransitGatewayRouteTableAnnouncement", "CreateTransitGatewayVpcAttachment", "CreateVerifiedAccessEndpoint", "CreateVerifiedAccessGroup", "CreateVerifiedAccessInstance", "CreateVerifiedAccessTrustProvider", "CreateVolume", "CreateVpcBlockPublicAccessExclusion", "CreateVpcEncryptionControl", "CreateVpcEndpoint", "CreateVpcEndpointConnectionNotification", "CreateVpcEndpointServiceConfiguration", "CreateVpcPeeringConnection", "CreateVpnConcentrator", "CreateVpnConnection", "CreateVpnConnectionRoute", "CreateVpnGateway", "DeleteCapacityManagerDataExport", "DeleteCarrierGateway", "DeleteClientVpnEndpoint", "DeleteClientVpnRoute", "DeleteCoipCidr", "DeleteCoipPool", "DeleteCustomerGateway", "DeleteDhcpOptions", "DeleteEgressOnlyInternetGateway", "DeleteFleets", "DeleteFlowLogs", "DeleteFpgaImage", "DeleteImageUsageReport", "DeleteInstanceConnectEndpoint", "DeleteInstanceEventWindow", "DeleteIpam", "DeleteIpamExternalResourceVerificationToken", "DeleteIpamPolicy", "DeleteIpamPool", "DeleteIpamPrefixListResolver", "DeleteIpamPrefixListResolverTarget", "DeleteIpamResourceDiscovery", "DeleteIpamScope", "DeleteKeyPair", "DeleteLaunchTemplate", "DeleteLaunchTemplateVersions", "DeleteLocalGatewayRoute", "DeleteLocalGatewayRouteTable", "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "DeleteLocalGatewayRouteTableVpcAssociation", "DeleteLocalGatewayVirtualInterface", "DeleteLocalGatewayVirtualInterfaceGroup", "DeleteManagedPrefixList", "DeleteNatGateway", "DeleteNetworkAcl", "DeleteNetworkAclEntry", "DeleteNetworkInsightsAccessScope", "DeleteNetworkInsightsAccessScopeAnalysis", "DeleteNetworkInsightsAnalysis", "DeleteNetworkInsightsPath", "DeleteNetworkInterfacePermission", "DeletePlacementGroup", "DeletePublicIpv4Pool", "DeleteQueuedReservedInstances", "DeleteRouteServer", "DeleteRouteServerEndpoint", "DeleteRouteServerPeer", "DeleteSecondaryNetwork", "DeleteSecondarySubnet", "DeleteSnapshot", "DeleteSpotDatafeedSubscription", "DeleteSubnetCidrReservation", "DeleteTrafficMirrorFilter", "DeleteTrafficMirrorFilterRule", "DeleteTrafficMirrorSession", "DeleteTrafficMirrorTarget", "DeleteTransitGateway", "DeleteTransitGatewayClientVpnAttachment", "DeleteTransitGatewayConnect", "DeleteTransitGatewayConnectPeer", "DeleteTransitGatewayMeteringPolicy", "DeleteTransitGatewayMeteringPolicyEntry", "DeleteTransitGatewayMulticastDomain", "DeleteTransitGatewayPeeringAttachment", "DeleteTransitGatewayPolicyTable", "DeleteTransitGatewayPrefixListReference", "DeleteTransitGatewayRoute", "DeleteTransitGatewayRouteTable", "DeleteTransitGatewayRouteTableAnnouncement", "DeleteTransitGatewayVpcAttachment", "DeleteVerifiedAccessEndpoint", "DeleteVerifiedAccessGroup", "DeleteVerifiedAccessInstance", "DeleteVerifiedAccessTrustProvider", "DeleteVolume", "DeleteVpcBlockPublicAccessExclusion", "DeleteVpcEncryptionControl", "DeleteVpcEndpointConnectionNotifications", "DeleteVpcEndpointServiceConfigurations", "DeleteVpcEndpoints", "DeleteVpcPeeringConnection", "DeleteVpnConcentrator", "DeleteVpnConnection", "DeleteVpnConnectionRoute", "DeleteVpnGateway", "DeprovisionByoipCidr", "DeprovisionIpamByoasn", "DeprovisionIpamPoolCidr", "DeprovisionPublicIpv4PoolCidr", "DeregisterImage", "DeregisterInstanceEventNotificationAttributes", "DeregisterTransitGatewayMulticastGroupMembers", "DeregisterTransitGatewayMulticastGroupSources", "DescribeAccountAttributes", "DescribeAddressTransfers", "DescribeAggregateIdFormat", "DescribeAwsNetworkPerformanceMetricSubscriptions", "DescribeBundleTasks", "DescribeByoipCidrs", "DescribeCapacityBlockExtensionHistory", "DescribeCapacityBlockExtensionOfferings", "DescribeCapacityBlockOfferings", "DescribeCapacityBlockStatus", "DescribeCapacityBlocks", "DescribeCapacityManagerDataExports", "DescribeCapacityReservationBillingRequests", "DescribeCapacityReservationFleets", "DescribeCapacityReservationTopology", "DescribeCapacityReservations", "DescribeCarrierGateways", "DescribeClassicLinkInstances", "DescribeClientVpnAuthorizationRules", "DescribeClientVpnConnections", "DescribeClientVpnEndpoints", "DescribeClientVpnRoutes", "DescribeClientVpnTargetNetworks", "DescribeCoipPools", "DescribeConversionTasks", "DescribeCustomerGateways", "DescribeDeclarativePoliciesReports", "DescribeDhcpOptions", "DescribeEgressOnlyInternetGateways", "DescribeElasticGpus", "DescribeExportImageTasks", "DescribeExportTasks", "DescribeFastLaunchImages", "DescribeFastSnapshotRestores", "DescribeFleetHistory", "DescribeFleetInstances", "DescribeFleets", "DescribeFlowLogs", "DescribeFpgaImageAttribute", "DescribeFpgaImages", "DescribeHostReservationOfferings", "DescribeHostReservations", "DescribeHosts", "DescribeIamInstanceProfileAssociations", "DescribeIdFormat", "DescribeIdentityIdFormat", "DescribeImageAttribute", "DescribeImageReferences", "DescribeImageUsageReportEntries", "DescribeImageUsageReports", "DescribeImages", "DescribeImportImageTasks", "DescribeImportSnapshotTasks", "DescribeInstanceAttribute", "DescribeInstanceConnectEndpoints", "DescribeInstanceCreditSpecifications", "DescribeInstanceEventNotificationAttributes", "DescribeInstanceEventWindows", "DescribeInstanceImageMetadata", "DescribeInstanceSqlHaHistoryStates", "DescribeInstanceSqlHaStates", "DescribeInstanceStatus", "DescribeInstanceTopology", "DescribeInstanceTypeOfferings", "DescribeInstanceTypes", "DescribeInstances", "DescribeIpamByoasn", "DescribeIpamExternalResourceVerificationTokens", "DescribeIpamPolicies", "DescribeIpamPoolAllocations", "DescribeIpamPools", "DescribeIpamPrefixListResolverTargets", "DescribeIpamPrefixListResolvers", "DescribeIpamResourceDiscoveries", "DescribeIpamResourceDiscoveryAssociations", "DescribeIpamScopes", "DescribeIpams", "DescribeIpv6Pools", "DescribeKeyPairs", "DescribeLaunchTemplateVersions", "DescribeLaunchTemplates", "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", "DescribeLocalGatewayRouteTableVpcAssociations", "DescribeLocalGatewayRouteTables", "DescribeLocalGatewayVirtualInterfaceGroups", "DescribeLocalGatewayVirtualInterfaces", "DescribeLocalGateways", "DescribeLockedSnapshots", "DescribeMacHosts", "DescribeMacModificationTasks", "DescribeManagedPrefixLists", "DescribeMovingAddresses", "DescribeNatGateways", "DescribeNetworkInsightsAccessScopeAnalyses", "DescribeNetworkInsightsAccessScopes", "DescribeNetworkInsightsAnalyses", "DescribeNetworkInsightsPaths", "DescribeNetworkInterfaceAttribute", "DescribeNetworkInterfacePermissions", "DescribeOutpostLags", "DescribePlacementGroups", "DescribePrefixLists", "DescribePrincipalIdFormat", "DescribePublicIpv4Pools", "DescribeReplaceRootVolumeTasks", "DescribeReservedInstances", "DescribeReservedInstancesListings", "DescribeReservedInstancesModifications", "DescribeReservedInstancesOfferings", "DescribeRouteServerEndpoints", "DescribeRouteServerPeers", "DescribeRouteServers", "DescribeScheduledInstanceAvailability", "DescribeScheduledInstances", "DescribeSecondaryInterfaces", "DescribeSecondaryNetworks", "DescribeSecondarySubnets", "DescribeSecurityGroupReferences", "DescribeSecurityGroupVpcAssociations", "DescribeServiceLinkVirtualInterfaces", "DescribeSnapshotAttribute", "DescribeSnapshotTierStatus", "DescribeSnapshots", "DescribeSpotDatafeedSubscription", "DescribeSpotFleetInstances", "DescribeSpotFleetRequestHistory", "DescribeSpotFleetRequests", "DescribeSpotInstanceRequests", "DescribeSpotPriceHistory", "DescribeStaleSecurityGroups", "DescribeStoreImageTasks", "DescribeTrafficMirrorFilterRules", "DescribeTrafficMirrorFilters", "DescribeTrafficMirrorSessions", "DescribeTrafficMirrorTargets", "DescribeTransitGatewayAttachments", "DescribeTransitGatewayConnectPeers", "DescribeTransitGatewayConnects", "DescribeTransitGatewayMeteringPolicies", "DescribeTransitGatewayMulticastDomains", "DescribeTransitGatewayPeeringAttachments", "DescribeTransitGatewayPolicyTables", "DescribeTransitGatewayRouteTableAnnouncements", "DescribeTransitGatewayRouteTables", "DescribeTransitGatewayVpcAttachments", "DescribeTransitGateways", "DescribeTrunkInterfaceAssociations", "DescribeVerifiedAccessEndpoints", "DescribeVerifiedAccessGroups", "DescribeVerifiedAccessInstanceLoggingConfigurations", "DescribeVerifiedAccessInstances", "DescribeVerifiedAccessTrustProviders", "DescribeVolumeAttribute", "DescribeVolumeStatus", "DescribeVolumes", "DescribeVolumesModifications", "DescribeVpcBlockPublicAccessExclusions", "DescribeVpcBlockPublicAccessOptions", "DescribeVpcClassicLink", "DescribeVpcClassicLinkDnsSupport", "DescribeVpcEncryptionControls", "DescribeVpcEndpointAssociations", "DescribeVpcEndpointConnectionNotifications", "DescribeVpcEndpointConnections", "DescribeVpcEndpointServiceConfigurations", "DescribeVpcEndpointServicePermissions", "DescribeVpcEndpointServices", "DescribeVpcEndpoints", "DescribeVpcPeeringConnections", "DescribeVpnConcentrators", "DescribeVpnConnections", "DescribeVpnGateways", "DetachClassicLinkVpc", "DetachNetworkInterface", "DetachVerifiedAccessTrustProvider", "DetachVolume", "DetachVpnGateway", "DisableAddressTransfer", "DisableAllowedImagesSettings", "DisableAwsNetworkPerformanceMetricSubscription", "DisableCapacityManager", "DisableEbsEncryptionByDefault", "DisableFastLaunch", "DisableFastSnapshotRestores", "DisableImage", "DisableImageBlockPublicAccess", "DisableImageDeprecation", "DisableImageDeregistrationProtection", "DisableInstanceSqlHaStandbyDetections", "DisableIpamOrganizationAdminAccount", "DisableIpamPolicy", "DisableRouteServerPropagation", "DisableSerialConsoleAccess", "DisableSnapshotBlockPublicAccess", "DisableTransitGatewayRouteTablePropagation", "DisableVgwRoutePropagation", "DisableVpcClassicLink", "DisableVpcClassicLinkDnsSupport", "DisassociateCapacityReservationBillingOwner", "DisassociateClientVpnTargetNetwork", "DisassociateEnclaveCertificateIamRole", "DisassociateIamInstanceProfile", "DisassociateInstanceEventWindow", "DisassociateIpamByoasn", "DisassociateIpamResourceDiscovery", "DisassociateNatGatewayAddress", "DisassociateRouteServer", "DisassociateSecurityGroupVpc", "DisassociateSubnetCidrBlock", "DisassociateTransitGatewayMulticastDomain", "DisassociateTransitGatewayPolicyTable", "DisassociateTransitGatewayRouteTable", "DisassociateTrunkInterface", "DisassociateVpcCidrBlock", "EnableAddressTransfer", "EnableAllowedImagesSettings", "EnableAwsNetworkPerformanceMetricSubscription", "EnableCapacityManager", "EnableEbsEncryptionByDefault", "EnableFastLaunch", "EnableFastSnapshotRestores", "EnableImage", "EnableImageBlockPublicAccess", "EnableImageDeprecation", "EnableImageDeregistrationProtection", "EnableInstanceSqlHaStandbyDetections", "EnableIpamOrganizationAdminAccount", "EnableIpamPolicy", "EnableReachabilityAnalyzerOrganizationSharing", "EnableRouteServerPropagation", "EnableSerialConsoleAccess", "EnableSnapshotBlockPublicAccess", "EnableTransitGatewayRouteTablePropagation", "EnableVgwRoutePropagation", "EnableVolumeIO", "EnableVpcClassicLink", "EnableVpcClassicLinkDnsSupport", "ExportClientVpnClientCertificateRevocationList", "ExportClientVpnClientConfiguration", "ExportImage", "ExportTransitGatewayRoutes", "ExportVerifiedAccessInstanceClientConfiguration", "GetActiveVpnTunnelStatus", "GetAllowedImagesSettings", "GetAssociatedEnclaveCertificateIamRoles", "GetAssociatedIpv6PoolCidrs", "GetAwsNetworkPerformanceData", "GetCapacityManagerAttributes", "GetCapacityManagerMetricData", "GetCapacityManagerMetricDimensions", "GetCapacityManagerMonitoredTagKeys", "GetCapacityReservationUsage", "GetCoipPoolUsage", "GetConsoleOutput", "GetConsoleScreenshot", "GetDeclarativePoliciesReportSummary", "GetDefaultCreditSpecification", "GetEbsDefaultKmsKeyId", "GetEbsEncryptionByDefault", "GetEnabledIpamPolicy", "GetFlowLogsIntegrationTemplate", "GetGroupsForCapacityReservation", "GetHostReservationPurchasePreview", "GetImageAncestry", "GetImageBlockPublicAccessState", "GetInstanceMetadataDefaults", "GetInstanceTpmEkPub", "GetInstanceTypesFromInstanceRequirements", "GetInstanceUefiData", "GetIpamAddressHistory", "GetIpamDiscoveredAccounts", "GetIpamDiscoveredPublicAddresses", "GetIpamDiscoveredResourceCidrs", "GetIpamPolicyAllocationRules", "GetIpamPolicyOrganizationTargets", "GetIpamPoolAllocations", "GetIpamPoolCidrs", "GetIpamPrefixListResolverRules", "GetIpamPrefixListResolverVersionEntries", "GetIpamPrefixListResolverVersions", "GetIpamResourceCidrs", "GetLaunchTemplateData", "GetManagedPrefixListAssociations", "GetManagedPrefixListEntries", "GetManagedResourceVisibility", "GetNetworkInsightsAccessScopeAnalysisFindings", "GetNetworkInsightsAccessScopeContent", "GetPasswordData", "GetReservedInstancesExchangeQuote", "GetRouteServerAssociations", "GetRouteServerPropagations", "GetRouteServerRoutingDatabase", "GetSecurityGroupsForVpc", "GetSerialConsoleAccessStatus", "GetSnapshotBlockPublicAccessState", "GetSpotPlacementScores", "GetSubnetCidrReservations", "GetTransitGatewayAttachmentPropagations", "GetTransitGatewayMeteringPolicyEntries", "GetTransitGatewayMulticastDomainAssociations", "GetTransitGatewayPolicyTableAssociations", "GetTransitGatewayPolicyTableEntries", "GetTransitGatewayPrefixListReferences", "GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations", "GetVerifiedAccessEndpointPolicy", "GetVerifiedAccessEndpointTargets", "GetVerifiedAccessGroupPolicy", "GetVpcResourcesBlockingEncryptionEnforcement", "GetVpnConnectionDeviceSampleConfiguration", "GetVpnConnectionDeviceTypes", "GetVpnTunnelReplacementStatus", "ImportClientVpnClientCertificateRevocationList", "ImportImage", "ImportInstance", "ImportKeyPair", "ImportSnapshot", "ImportVolume", "ListImagesInRecycleBin", "ListSnapshotsInRecycleBin", "ListVolumesInRecycleBin", "LockSnapshot", "ModifyAddressAttribute", "ModifyAvailabilityZoneGroup", "ModifyCapacityReservation", "ModifyCapacityReservationFleet", "ModifyClientVpnEndpoint", "ModifyDefaultCreditSpecification", "ModifyEbsDefaultKmsKeyId", "ModifyFleet", "ModifyFpgaImageAttribute", "ModifyHosts", "ModifyIdFormat", "ModifyIdentityIdFormat", "ModifyImageAttribute", "ModifyInstanceAttribute", "ModifyInstanceCapacityReservationAttributes", "ModifyInstanceConnectEndpoint", "ModifyInstanceCpuOptions", "ModifyInstanceCreditSpecification", "ModifyInstanceEventStartTime", "ModifyInstanceEventWindow", "ModifyInstanceMaintenanceOptions", "ModifyInstanceMetadataDefaults", "ModifyInstanceMetadataOptions", "ModifyInstanceNetworkPerformanceOptions", "ModifyInstancePlacement", "ModifyIpam", "ModifyIpamPolicyAllocationRules", "ModifyIpamPool", "ModifyIpamPoolAllocation", "ModifyIpamPrefixListResolver", "ModifyIpamPrefixListResolverTarget", "ModifyIpamResourceCidr", "ModifyIpamResourceDiscovery", "ModifyIpamScope", "ModifyLaunchTemplate", "ModifyLocalGatewayRoute", "ModifyManagedPrefixList", "ModifyManagedResourceVisibility", "ModifyNetworkInterfaceAttribute", "ModifyPrivateDnsNameOptions", "ModifyPublicIpDnsNameOptions", "ModifyReservedInstances", "ModifyRouteServer", "ModifySnapshotAttribute", "ModifySnapshotTier", "ModifySpotFleetRequest", "ModifyTrafficMirrorFilterNetworkServices", "ModifyTrafficMirrorFilterRule", "ModifyTrafficMirrorSession", "ModifyTransitGateway", "ModifyTransitGatewayMeteringPolicy", "ModifyTransitGatewayPrefixListReference", "ModifyTransitGatewayVpcAttachment", "ModifyVerifiedAccessEndpoint", "ModifyVerifiedAccessEndpointPolicy", "ModifyVerifiedAccessGroup", "ModifyVerifiedAccessGroupPolicy", "ModifyVerifiedAccessInstance", "ModifyVerifiedAccessInstanceLoggingConfiguration", "ModifyVerifiedAccessTrustProvider", "ModifyVolume", "ModifyVolumeAttribute", "ModifyVpcBlockPublicAccessExclusion", "ModifyVpcBlockPublicAccessOptions", "ModifyVpcEncryptionControl", "ModifyVpcEndpoint", "ModifyVpcEndpointConnectionNotification", "ModifyVpcEndpointServiceConfiguration", "ModifyVpcEndpointServicePayerResponsibility", "ModifyVpcEndpointServicePermissions", "ModifyVpcPeeringConnectionOptions", "ModifyVpcTenancy", "ModifyVpnConnection", "ModifyVpnConnectionOptions", "ModifyVpnTunnelCertificate", "ModifyVpnTunnelOptions", "MonitorInstances", "MoveAddressToVpc", "MoveByoipCidrToIpam", "MoveCapacityReservationInstances", "ProvisionByoipCidr", "ProvisionIpamByoasn", "ProvisionIpamPoolCidr", "ProvisionPublicIpv4PoolCidr", "PurchaseCapacityBlock", "PurchaseCapacityBlockExtension", "PurchaseHostReservation", "PurchaseReservedInstancesOffering", "PurchaseScheduledInstances", "RebootInstances", "RegisterImage", "RegisterInstanceEventNotificationAttributes", "RegisterTransitGatewayMulticastGroupMembers", "RegisterTransitGatewayMulticastGroupSources", "RejectCapacityReservationBillingOwnership", "RejectTransitGatewayClientVpnAttachment", "RejectTransitGatewayMulticastDomainAssociations", "RejectTransitGatewayPeeringAttachment", "RejectTransitGatewayVpcAttachment", "RejectVpcEndpointConnections", "RejectVpcPeeringConnection", "ReleaseHosts", "ReleaseIpamPoolAllocation", "ReplaceIamInstanceProfileAssociation", "ReplaceImageCriteriaInAllowedImagesSettings", "ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry", "ReplaceTransitGatewayRoute", "ReplaceVpnTunnel", "ReportInstanceStatus", "RequestSpotFleet", "RequestSpotInstances", "ResetAddressAttribute", "ResetEbsDefaultKmsKeyId", "ResetFpgaImageAttribute", "ResetImageAttribute", "ResetInstanceAttribute", "ResetNetworkInterfaceAttribute", "ResetSnapshotAttribute", "RestoreAddressToClassic", "RestoreImageFromRecycleBin", "RestoreManagedPrefixListVersion", "RestoreSnapshotFromRecycleBin", "RestoreSnapshotTier", "RestoreVolumeFromRecycleBin", "RevokeClientVpnIngress", "RunInstances", "RunScheduledInstances", "SearchLocalGatewayRoutes", "SearchTransitGatewayMulticastGroups", "SearchTransitGatewayRoutes", "SendDiagnosticInterrupt", "StartDeclarativePoliciesReport", "StartInstances", "StartNetworkInsightsAccessScopeAnalysis", "StartNetworkInsightsAnalysis", "StartVpcEndpointServicePrivateDnsVerification", "StopInstances", "TerminateClientVpnConnections", "TerminateInstances", "UnassignIpv6Addresses", "UnassignPrivateIpAddresses", "UnassignPrivateNatGatewayAddress", "UnlockSnapshot", "UnmonitorInstances", "UpdateCapacityManagerMonitoredTagKeys", "UpdateCapacityManagerOrganizationsAccess", "UpdateInterruptibleCapacityReservationAllocation", "WithdrawByoipCidr"],
    absent_http: &[],
};
