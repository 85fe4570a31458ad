//! `ec2:DescribeSubnets`: the default subnets.

use door::{Call, Handler, Requirement};
use shapes_ec2::{DescribeSubnetsInput, DescribeSubnetsOutput, Subnet, Tag};
use wire::Error;

use crate::Network;
use crate::errors::dry_run;
use crate::filters::{Described, Question, answer};

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

impl Handler<DescribeSubnetsInput> for Network {
    fn requires(&self, _: &DescribeSubnetsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ec2:DescribeSubnets")]
    }

    async fn run(&self, input: DescribeSubnetsInput, call: &Call) -> Result<DescribeSubnetsOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let interfaces = self.tables.interfaces(&scope);
        let show = |subnet: crate::home::Subnet| {
            let used = interfaces.iter().filter(|interface| interface.subnet == subnet.id).count();
            Subnet {
                assign_ipv6_address_on_creation: Some(false),
                availability_zone: Some(subnet.zone.clone()),
                availability_zone_id: Some(subnet.zone_id.clone()),
                available_ip_address_count: i64::try_from(subnet.usable().count() - used).ok(),
                cidr_block: Some(subnet.range.to_string()),
                default_for_az: Some(true),
                ipv6_native: Some(false),
                map_public_ip_on_launch: Some(true),
                owner_id: Some(scope.account.to_string()),
                state: Some("available".to_owned()),
                subnet_arn: Some(scope.arn(format!("subnet/{}", subnet.id)).to_string()),
                tags: self.shown_tags(&scope, &subnet.id),
                vpc_id: Some(scope.vpc()),
                subnet_id: Some(subnet.id),
            }
        };
        let question = Question {
            ids: input.subnet_ids.as_deref(),
            filters: input.filters.as_deref(),
            max: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (subnets, next_token) = answer(scope.subnets().into_iter().map(show).collect(), &question)?;
        Ok(DescribeSubnetsOutput { subnets: Some(subnets), next_token })
    }
}
