//! `ec2:CreateDefaultVpc`, `ec2:CreateDefaultSubnet`: for accounts that have deleted theirs.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "Create a default VPC", "Create a default subnet".

use door::{Call, Handler, Requirement};
use shapes_ec2::{CreateDefaultSubnetInput, CreateDefaultSubnetOutput, CreateDefaultVpcInput, CreateDefaultVpcOutput};
use wire::Error;

use super::scope;
use crate::Network;
use crate::cidr::V4;
use crate::errors::{NetworkError, dry_run, missing, refused};
use crate::model::Subnet;
use crate::tables::{key, within};
use crate::{layout, quotas};

impl Handler<CreateDefaultVpcInput> for Network {
    fn requires(&self, _: &CreateDefaultVpcInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:CreateDefaultVpc", call, "vpc", "*")]
    }

    async fn run(&self, input: CreateDefaultVpcInput, call: &Call) -> Result<CreateDefaultVpcOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let vpcs = within(change, &tables.vpcs, &scope);
                if vpcs.iter().any(|vpc| vpc.default) {
                    let text = "A Default VPC already exists for this account in this region.";
                    return Err(refused("DefaultVpcAlreadyExists", text));
                }
                quotas::VPCS.leaves_room(vpcs.len())?;
                quotas::GATEWAYS.leaves_room(within(change, &tables.gateways, &scope).len())?;
                let id = |prefix: &str, _: &str| self.new_id(prefix);
                Ok::<_, NetworkError>(layout::default_vpc(change, tables, &scope, &id)?)
            })
            .await?;
        Ok(CreateDefaultVpcOutput { vpc: Some(self.shown_vpc(&scope, &made, "pending")) })
    }
}

impl Handler<CreateDefaultSubnetInput> for Network {
    fn requires(&self, input: &CreateDefaultSubnetInput, call: &Call) -> Vec<Requirement> {
        let vpc = self.default_vpc(&scope(call)).unwrap_or_else(|| "*".to_owned());
        let asked = self.on_new("ec2:CreateDefaultSubnet", call, "subnet", &vpc);
        let zone = input.availability_zone.iter();
        vec![zone.fold(asked, |asked, zone| asked.with("ec2:AvailabilityZone", zone))]
    }

    async fn run(&self, input: CreateDefaultSubnetInput, call: &Call) -> Result<CreateDefaultSubnetOutput, Error> {
        dry_run(input.dry_run)?;
        let name = input.availability_zone.ok_or_else(|| missing("availabilityZone"))?;
        let scope = self.home(call).await?;
        let zone = Self::zone(&scope, Some(&name), None)?;
        let letter = zone.map(|zone| zone.letter).unwrap_or_default();
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let vpc = within(change, &tables.vpcs, &scope).into_iter().find(|vpc| vpc.default);
                let text = "There is no default VPC for this account in this region.";
                let vpc = vpc.ok_or_else(|| refused("DefaultVpcDoesNotExist", text))?;
                let subnets = within(change, &tables.subnets, &scope);
                let here: Vec<_> = subnets.iter().filter(|subnet| subnet.vpc == vpc.id).collect();
                if let Some(one) = here.iter().find(|subnet| subnet.default && subnet.zone == letter) {
                    let text = format!("'{}' is already the default subnet in {name}.", one.id);
                    return Err(refused("DefaultSubnetAlreadyExistsInAvailabilityZone", text));
                }
                quotas::SUBNETS.leaves_room(here.len())?;
                let length = layout::DEFAULT_SUBNET;
                let step = 1u32 << (32 - u32::from(length));
                let first = u32::from(vpc.range.address);
                let mut ranges =
                    (0..vpc.range.size() / step).map(|n| V4 { address: (first + n * step).into(), length });
                let free = ranges.find(|range| !here.iter().any(|subnet| subnet.range.overlaps(*range)));
                let text = "The default VPC has no room for another default subnet.";
                let subnet = Subnet {
                    id: self.new_id("subnet"),
                    vpc: vpc.id.clone(),
                    zone: letter,
                    range: free.ok_or_else(|| refused("InsufficientFreeAddressesInSubnet", text))?,
                    default: true,
                    map_public: true,
                };
                change.put(&tables.subnets, &key(&scope, &subnet.id), subnet.clone())?;
                Ok::<_, NetworkError>(subnet)
            })
            .await?;
        Ok(CreateDefaultSubnetOutput { subnet: Some(self.shown_subnet(&scope, &made, 0)) })
    }
}
