//! Where a call is: account and region, with its zones and the ids of what every region has from the beginning, which
//! follow from account and region.
//!
//! Source: Amazon VPC User Guide, "Default VPC components".

use std::net::Ipv4Addr;

use model::{AccountId, Arn, Region};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cidr::V4;

/// The letters of the zones.
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

    /// The default VPC that an account begins with.
    pub(crate) fn first_vpc(&self) -> String {
        self.id("vpc", "default")
    }

    /// The zones that subnets can be in.
    pub(crate) fn zones(&self) -> Vec<Zone> {
        let zone = |(number, letter): (u8, &char)| Zone {
            letter: *letter,
            name: format!("{}{letter}", self.region),
            id: zone_id(&self.region, number),
        };
        (1..).zip(&ZONES).map(zone).collect()
    }

    /// The zone of that letter.
    pub(crate) fn zone(&self, letter: char) -> Option<Zone> {
        self.zones().into_iter().find(|zone| zone.letter == letter)
    }

    /// `ec2-198-18-0-5.us-east-2.compute.amazonaws.com`.
    pub(crate) fn public_name(&self, address: Ipv4Addr) -> String {
        let [a, b, c, d] = address.octets();
        match self.region.as_str() {
            "us-east-1" => format!("ec2-{a}-{b}-{c}-{d}.compute-1.amazonaws.com"),
            region => format!("ec2-{a}-{b}-{c}-{d}.{region}.compute.amazonaws.com"),
        }
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

/// The addresses of a default VPC.
pub(crate) const DEFAULT_RANGE: V4 = V4 { address: Ipv4Addr::new(172, 31, 0, 0), length: 16 };

/// An Availability Zone.
#[derive(Debug, Clone)]
pub(crate) struct Zone {
    pub(crate) letter: char,
    pub(crate) name: String,
    pub(crate) id: String,
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
        assert_eq!(scope("us-east-2").first_vpc(), scope("us-east-2").first_vpc());
        assert_ne!(scope("us-east-2").first_vpc(), scope("us-east-1").first_vpc());
        let zones = scope("us-east-2").zones();
        assert_eq!(zones.iter().map(|zone| zone.name.as_str()).collect::<Vec<_>>(), ["us-east-2a", "us-east-2b"]);
    }
}
