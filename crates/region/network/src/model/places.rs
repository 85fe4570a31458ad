//! VPCs, subnets, internet gateways, route tables, Elastic IP addresses, as they are stored.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::cidr::V4;

/// A VPC.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Vpc {
    pub(crate) id: String,
    pub(crate) range: V4,
    /// It came with the region, or from `CreateDefaultVpc`.
    pub(crate) default: bool,
    /// The id that its range is associated under.
    pub(crate) range_id: String,
    /// Its network ACL, the default one.
    pub(crate) acl: String,
    pub(crate) dns_support: bool,
    pub(crate) dns_hostnames: bool,
}

/// A subnet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Subnet {
    pub(crate) id: String,
    pub(crate) vpc: String,
    /// The letter of its zone.
    pub(crate) zone: char,
    pub(crate) range: V4,
    /// It is the zone's default one.
    pub(crate) default: bool,
    /// Instances would get a public address.
    pub(crate) map_public: bool,
}

impl Subnet {
    /// The addresses that interfaces can have: AWS keeps the first four and the last.
    pub(crate) fn usable(&self) -> std::ops::RangeInclusive<u32> {
        let first = u32::from(self.range.address);
        first.saturating_add(4)..=first.saturating_add(self.range.size().saturating_sub(2))
    }
}

/// An internet gateway.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Gateway {
    pub(crate) id: String,
    /// The VPC that it is attached to.
    pub(crate) vpc: Option<String>,
}

/// A route table. Its route to the VPC itself is not written down: it is always there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RouteTable {
    pub(crate) id: String,
    pub(crate) vpc: String,
    /// The association that makes it the VPC's main one.
    pub(crate) main: Option<String>,
    /// Subnets by the id of their association.
    pub(crate) subnets: BTreeMap<String, String>,
    pub(crate) routes: Vec<Route>,
    pub(crate) token: Option<String>,
}

/// A route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Route {
    pub(crate) to: V4,
    /// The internet gateway that it leads to, there or not.
    pub(crate) gateway: String,
}

/// An Elastic IP address.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PublicAddress {
    /// `eipalloc-...`.
    pub(crate) id: String,
    pub(crate) address: Ipv4Addr,
    pub(crate) association: Option<Association>,
}

/// What an Elastic IP address is associated with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Association {
    /// `eipassoc-...`.
    pub(crate) id: String,
    pub(crate) interface: String,
}
