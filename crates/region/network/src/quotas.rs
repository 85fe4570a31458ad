//! How many there may be of everything: the numbers that an account of AWS begins with.
//!
//! Source: Amazon VPC User Guide, "Amazon VPC quotas"; Amazon EC2 Developer Guide, "Error codes for the Amazon EC2 API".

use crate::errors::{NetworkError, refused};

/// What there may only be so many of.
pub(crate) struct Quota {
    most: usize,
    code: &'static str,
    text: &'static str,
}

macro_rules! quotas {
    ($($(#[$doc:meta])* $name:ident: $most:literal, $code:literal, $text:literal;)*) => {
        $($(#[$doc])* pub(crate) const $name: Quota = Quota { most: $most, code: $code, text: $text };)*
    };
}

quotas! {
    /// In a region.
    VPCS: 5, "VpcLimitExceeded", "The maximum number of VPCs has been reached.";
    /// In a VPC.
    SUBNETS: 200, "SubnetLimitExceeded", "The maximum number of subnets has been reached.";
    /// In a region.
    GATEWAYS: 5, "InternetGatewayLimitExceeded", "The maximum number of internet gateways has been reached.";
    /// In a VPC.
    ROUTE_TABLES: 200, "RouteTableLimitExceeded", "The maximum number of route tables has been reached.";
    /// In a route table, beside the local one.
    ROUTES: 500, "RouteLimitExceeded", "The maximum number of routes has been reached.";
    /// In a region.
    ADDRESSES: 5, "AddressLimitExceeded", "The maximum number of addresses has been reached.";
    /// In a region.
    GROUPS: 2500, "SecurityGroupLimitExceeded", "The maximum number of security groups has been reached.";
    /// In a direction of a security group.
    RULES: 60, "RulesPerSecurityGroupLimitExceeded",
        "The maximum number of rules per security group has been reached.";
    /// Of an interface.
    GROUPS_OF_INTERFACE: 5, "SecurityGroupsPerInterfaceLimitExceeded",
        "The maximum number of security groups per interface has been reached.";
    /// In a region.
    INTERFACES: 5000, "NetworkInterfaceLimitExceeded",
        "The maximum number of network interfaces has been reached.";
}

impl Quota {
    /// Whether there may be one more than there are.
    pub(crate) fn leaves_room(&self, there: usize) -> Result<(), NetworkError> {
        if there < self.most { Ok(()) } else { Err(refused(self.code, self.text)) }
    }
}
