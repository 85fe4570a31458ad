//! `ec2:DescribeSubnets`, `ec2:ModifySubnetAttribute`, and how answers show a subnet.
//!
//! `MapPublicIpOnLaunch` is for instances; tasks go by their own `assignPublicIp`, as on AWS.

use std::collections::HashMap;

use door::{Call, Handler, Requirement};
use shapes_ec2::{
    DescribeSubnetsInput, DescribeSubnetsOutput, ModifySubnetAttributeInput, ModifySubnetAttributeOutput, Subnet, Tag,
};
use wire::Error;

use super::everywhere;
use crate::Network;
use crate::errors::{NetworkError, dry_run, not_found, one_attribute};
use crate::filters::{Described, answer, question};
use crate::home::Scope;
use crate::model;
use crate::tables::{all, key};

impl Described for Subnet {
    const FILTERS: &'static [&'static str] = &[
        "availability-zone",
        "availabilityZone",
        "availability-zone-id",
        "availabilityZoneId",
        "available-ip-address-count",
        "cidr",
        "cidr-block",
        "cidrBlock",
        "default-for-az",
        "defaultForAz",
        "ipv6-native",
        "map-public-ip-on-launch",
        "owner-id",
        "state",
        "subnet-arn",
        "subnet-id",
        "vpc-id",
    ];

    fn id(&self) -> &str {
        self.subnet_id.as_deref().unwrap_or_default()
    }

    fn values(&self, filter: &str) -> Vec<String> {
        let value = match filter {
            "availability-zone" | "availabilityZone" => self.availability_zone.clone(),
            "availability-zone-id" | "availabilityZoneId" => self.availability_zone_id.clone(),
            "available-ip-address-count" => self.available_ip_address_count.map(|count| count.to_string()),
            "cidr" | "cidr-block" | "cidrBlock" => self.cidr_block.clone(),
            "default-for-az" | "defaultForAz" => self.default_for_az.map(|value| value.to_string()),
            "ipv6-native" => self.ipv6_native.map(|value| value.to_string()),
            "map-public-ip-on-launch" => self.map_public_ip_on_launch.map(|value| value.to_string()),
            "owner-id" => self.owner_id.clone(),
            "state" => self.state.clone(),
            "subnet-arn" => self.subnet_arn.clone(),
            "vpc-id" => self.vpc_id.clone(),
            _ => self.subnet_id.clone(),
        };
        value.into_iter().collect()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl Network {
    /// A subnet, so many of whose addresses are taken.
    pub(super) fn shown_subnet(&self, scope: &Scope, subnet: &model::Subnet, used: usize) -> Subnet {
        let zone = scope.zone(subnet.zone);
        Subnet {
            assign_ipv6_address_on_creation: Some(false),
            availability_zone: zone.as_ref().map(|zone| zone.name.clone()),
            availability_zone_id: zone.map(|zone| zone.id),
            available_ip_address_count: i64::try_from(subnet.usable().count().saturating_sub(used)).ok(),
            cidr_block: Some(subnet.range.to_string()),
            default_for_az: Some(subnet.default),
            ipv6_native: Some(false),
            map_public_ip_on_launch: Some(subnet.map_public),
            owner_id: Some(scope.account.to_string()),
            state: Some("available".to_owned()),
            subnet_arn: Some(scope.arn(format!("subnet/{}", subnet.id)).to_string()),
            tags: self.shown_tags(scope, &subnet.id),
            vpc_id: Some(subnet.vpc.clone()),
            subnet_id: Some(subnet.id.clone()),
        }
    }
}

impl Handler<DescribeSubnetsInput> for Network {
    fn requires(&self, _: &DescribeSubnetsInput, call: &Call) -> Vec<Requirement> {
        vec![everywhere("ec2:DescribeSubnets", call)]
    }

    async fn run(&self, input: DescribeSubnetsInput, call: &Call) -> Result<DescribeSubnetsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let subnets = all(&self.tables.subnets, &scope);
        let mut used: HashMap<String, usize> = HashMap::new();
        for interface in all(&self.tables.interfaces, &scope) {
            *used.entry(interface.subnet.clone()).or_default() += 1;
        }
        let used = |id: &str| used.get(id).copied().unwrap_or_default();
        let subnets = subnets.iter().map(|subnet| self.shown_subnet(&scope, subnet, used(&subnet.id))).collect();
        let (subnets, next_token) = answer(subnets, &question!(input, subnet_ids))?;
        Ok(DescribeSubnetsOutput { subnets: Some(subnets), next_token })
    }
}

impl Handler<ModifySubnetAttributeInput> for Network {
    fn requires(&self, input: &ModifySubnetAttributeInput, call: &Call) -> Vec<Requirement> {
        let asked = self.on("ec2:ModifySubnetAttribute", call, "subnet", &input.subnet_id);
        let named = input.map_public_ip_on_launch.iter();
        vec![named.fold(asked, |asked, _| asked.with("ec2:Attribute", "MapPublicIpOnLaunch"))]
    }

    async fn run(&self, input: ModifySubnetAttributeInput, call: &Call) -> Result<ModifySubnetAttributeOutput, Error> {
        one_attribute(&[("mapPublicIpOnLaunch", input.map_public_ip_on_launch.is_some())])?;
        let map_public = input.map_public_ip_on_launch.and_then(|given| given.value).unwrap_or_default();
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let place = key(&scope, &input.subnet_id);
        self.context
            .store
            .write(|change| {
                let subnet = change.get(&tables.subnets, &place).ok_or_else(|| not_found(&input.subnet_id))?;
                let changed = model::Subnet { map_public, ..(*subnet).clone() };
                Ok::<_, NetworkError>(change.put(&tables.subnets, &place, changed)?)
            })
            .await?;
        Ok(ModifySubnetAttributeOutput {})
    }
}
