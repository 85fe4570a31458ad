//! `ec2:CreateDefaultVpc`, `ec2:CreateDefaultSubnet`: there always is one, as AWS says where there is.

use door::{Call, Handler, Requirement};
use shapes_ec2::{CreateDefaultSubnetInput, CreateDefaultSubnetOutput, CreateDefaultVpcInput, CreateDefaultVpcOutput};
use wire::Error;

use crate::Network;
use crate::errors::{dry_run, invalid, refused};

impl Handler<CreateDefaultVpcInput> for Network {
    fn requires(&self, _: &CreateDefaultVpcInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:CreateDefaultVpc", call, "vpc", "*")]
    }

    async fn run(&self, input: CreateDefaultVpcInput, call: &Call) -> Result<CreateDefaultVpcOutput, Error> {
        dry_run(input.dry_run)?;
        self.home(call).await?;
        let text = "A Default VPC already exists for this account in this region.";
        Err(refused("DefaultVpcAlreadyExists", text).into())
    }
}

impl Handler<CreateDefaultSubnetInput> for Network {
    fn requires(&self, _: &CreateDefaultSubnetInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:CreateDefaultSubnet", call, "subnet", "*")]
    }

    async fn run(&self, input: CreateDefaultSubnetInput, call: &Call) -> Result<CreateDefaultSubnetOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let zone = input.availability_zone.unwrap_or_default();
        match scope.subnets().into_iter().find(|subnet| subnet.zone == zone) {
            Some(subnet) => {
                let text = format!("'{}' is already the default subnet in {zone}.", subnet.id);
                Err(refused("DefaultSubnetAlreadyExistsInAvailabilityZone", text).into())
            }
            None => Err(invalid(format!("Value ({zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {}.", scope.subnets().into_iter().map(|subnet| subnet.zone).collect::<Vec<_>>().join(", "))).into()),
        }
    }
}
