//! What every region has from the beginning: a default VPC, a subnet in each of two zones, a security group, an
//! internet gateway, a route table and a network ACL. All ids follow from account and region.
//!
//! Source: Amazon VPC User Guide, "Default VPC components".

use std::net::Ipv4Addr;

use model::{AccountId, Arn, Region};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cidr::V4;

/// The letters of the zones that have a subnet.
pub(crate) const ZONES: [char; 2] = ['a', 'b'];

/// An account and a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Scope {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

impl Scope {
    /// The prefix of all keys within.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/", self.account, self.region)
    }

    /// An ARN of EC2.
    pub(crate) fn arn(&self, resource: impl Into<String>) -> Arn {
        Arn::regional("ec2", &self.region, &self.account, resource)
    }

    /// An id of 17 digits that is always the same for `what` in this account and region.
    pub(crate) fn id(&self, prefix: &str, what: &str) -> String {
        let digest = Sha256::digest(format!("{}{prefix}/{what}", self.key()));
        format!("{prefix}-{}", &hex::encode(digest)[..17])
    }

    pub(crate) fn vpc(&self) -> String {
        self.id("vpc", "default")
    }

    pub(crate) fn default_group(&self) -> String {
        self.id("sg", "default")
    }

    pub(crate) fn internet_gateway(&self) -> String {
        self.id("igw", "default")
    }

    pub(crate) fn route_table(&self) -> String {
        self.id("rtb", "main")
    }

    pub(crate) fn network_acl(&self) -> String {
        self.id("acl", "default")
    }

    pub(crate) fn subnets(&self) -> Vec<Subnet> {
        let subnet = |(number, letter): (u8, &char)| Subnet {
            id: self.id("subnet", &letter.to_string()),
            zone: format!("{}{letter}", self.region),
            zone_id: zone_id(&self.region, number + 1),
            range: V4 { address: Ipv4Addr::new(172, 31, 16 * number, 0), length: 20 },
        };
        (0..).zip(&ZONES).map(subnet).collect()
    }

    pub(crate) fn subnet(&self, id: &str) -> Option<Subnet> {
        self.subnets().into_iter().find(|subnet| subnet.id == id)
    }

    /// `ip-172-31-0-5.us-east-2.compute.internal`.
    pub(crate) fn dns_name(&self, address: Ipv4Addr) -> String {
        let [a, b, c, d] = address.octets();
        match self.region.as_str() {
            "us-east-1" => format!("ip-{a}-{b}-{c}-{d}.ec2.internal"),
            region => format!("ip-{a}-{b}-{c}-{d}.{region}.compute.internal"),
        }
    }
}

/// The VPC's addresses.
pub(crate) const VPC_RANGE: V4 = V4 { address: Ipv4Addr::new(172, 31, 0, 0), length: 16 };

/// A default subnet.
#[derive(Debug, Clone)]
pub(crate) struct Subnet {
    pub(crate) id: String,
    pub(crate) zone: String,
    pub(crate) zone_id: String,
    pub(crate) range: V4,
}

impl Subnet {
    /// The addresses that interfaces can have: AWS keeps the first four and the last.
    pub(crate) fn usable(&self) -> std::ops::RangeInclusive<u32> {
        let first = u32::from(self.range.address);
        first + 4..=first + self.range.size() - 2
    }
}

/// `use2-az1` for `us-east-2`.
pub(crate) fn zone_id(region: &Region, number: u8) -> String {
    let mut parts: Vec<&str> = region.as_str().split('-').collect();
    let digit = parts.pop().unwrap_or_default();
    let area = parts.first().copied().unwrap_or_default();
    let direction = |part: &str| -> String {
        match part {
            "northeast" => "ne".to_owned(),
            "northwest" => "nw".to_owned(),
            "southeast" => "se".to_owned(),
            "southwest" => "sw".to_owned(),
            other => other.chars().take(1).collect(),
        }
    };
    let rest: String = parts.iter().skip(1).map(|part| direction(part)).collect();
    format!("{area}{rest}{digit}-az{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_the_ids_that_aws_gives() {
        for (region, id) in [
            ("us-east-2", "use2-az1"),
            ("eu-west-1", "euw1-az1"),
            ("ap-southeast-2", "apse2-az1"),
            ("us-gov-west-1", "usgw1-az1"),
        ] {
            assert_eq!(zone_id(&region.parse().unwrap(), 1), id);
        }
    }

    #[test]
    fn ids_stay_and_differ() {
        let scope = |region: &str| Scope { account: "123456789012".parse().unwrap(), region: region.parse().unwrap() };
        assert_eq!(scope("us-east-2").vpc(), scope("us-east-2").vpc());
        assert_ne!(scope("us-east-2").vpc(), scope("us-east-1").vpc());
        let [a, b] = scope("us-east-2").subnets().try_into().unwrap();
        assert_ne!(a.id, b.id);
        assert_eq!(
            (a.range.to_string(), b.range.to_string()),
            ("172.31.0.0/20".to_owned(), "172.31.16.0/20".to_owned())
        );
        assert_eq!(a.usable().count(), 4091);
    }
}
