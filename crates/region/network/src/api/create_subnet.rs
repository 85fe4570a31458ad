//! `ec2:CreateSubnet`, `ec2:DeleteSubnet`.
//!
//! Source: Amazon EC2 API Reference; Amazon VPC User Guide, "Subnet CIDR blocks".

use door::{Call, Handler, Requirement};
use shapes_ec2::{CreateSubnetInput, CreateSubnetOutput, DeleteSubnetInput, DeleteSubnetOutput};
use wire::Error;

use super::create_vpc::range;
use super::tags;
use crate::Network;
use crate::errors::{NetworkError, dependency, dry_run, invalid, not_found, refused};
use crate::home::{Scope, Zone};
use crate::model::{RouteTable, Subnet};
use crate::quotas;
use crate::tables::{key, within};

impl Network {
    /// The zone that a request names, by name or by id.
    pub(super) fn zone(
        scope: &Scope,
        name: Option<&String>,
        id: Option<&String>,
    ) -> Result<Option<Zone>, NetworkError> {
        let zones = scope.zones();
        let (parameter, given) = match (name, id) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => {
                let text = "The parameter availabilityZone cannot be used with the parameter availabilityZoneId";
                return Err(refused("InvalidParameterCombination", text));
            }
            (Some(name), None) => ("availabilityZone", name),
            (None, Some(id)) => ("availabilityZoneId", id),
        };
        let found = zones.iter().find(|zone| (name == Some(&zone.name)) || (id == Some(&zone.id))).cloned();
        let names: Vec<&str> = zones.iter().map(|zone| zone.name.as_str()).collect();
        found.map(Some).ok_or_else(|| {
            invalid(format!(
                "Value ({given}) for parameter {parameter} is invalid. Subnets can currently only be created in the following availability zones: {}.",
                names.join(", ")
            ))
        })
    }
}

impl Handler<CreateSubnetInput> for Network {
    fn requires(&self, input: &CreateSubnetInput, call: &Call) -> Vec<Requirement> {
        let made = self.on_new("ec2:CreateSubnet", call, "subnet", &input.vpc_id);
        let made = input.availability_zone.iter().fold(made, |made, zone| made.with("ec2:AvailabilityZone", zone));
        let mut asked = tags::creating(made, input.tag_specifications.as_ref(), call, "subnet", "CreateSubnet");
        asked.insert(1, self.on("ec2:CreateSubnet", call, "vpc", &input.vpc_id));
        asked
    }

    async fn run(&self, input: CreateSubnetInput, call: &Call) -> Result<CreateSubnetOutput, Error> {
        dry_run(input.dry_run)?;
        if input.ipv6_native == Some(true) {
            let text = "The value of the parameter Ipv6Native is not supported by this region.";
            return Err(refused("UnsupportedOperation", text).into());
        }
        let range = range(input.cidr_block.as_ref(), "InvalidSubnet.Range")?;
        let tags = tags::specified(input.tag_specifications.as_ref(), "subnet")?;
        let scope = self.home(call).await?;
        let zone = Self::zone(&scope, input.availability_zone.as_ref(), input.availability_zone_id.as_ref())?;
        let tables = &self.tables;
        let made = self
            .context
            .store
            .write(|change| {
                let vpc = change.get(&tables.vpcs, &key(&scope, &input.vpc_id));
                let vpc = vpc.ok_or_else(|| not_found(&input.vpc_id))?;
                if !vpc.range.covers(range) {
                    return Err(refused("InvalidSubnet.Range", format!("The CIDR '{range}' is invalid.")));
                }
                let subnets = within(change, &tables.subnets, &scope);
                let here: Vec<_> = subnets.iter().filter(|subnet| subnet.vpc == vpc.id).collect();
                if here.iter().any(|subnet| subnet.range.overlaps(range)) {
                    let text = format!("The CIDR '{range}' conflicts with another subnet");
                    return Err(refused("InvalidSubnet.Conflict", text));
                }
                quotas::SUBNETS.leaves_room(here.len())?;
                let load = |zone: &Zone| here.iter().filter(|subnet| subnet.zone == zone.letter).count();
                let zone = zone.or_else(|| scope.zones().into_iter().min_by_key(load));
                let subnet = Subnet {
                    id: self.new_id("subnet"),
                    vpc: vpc.id.clone(),
                    zone: zone.map(|zone| zone.letter).unwrap_or_default(),
                    range,
                    default: false,
                    map_public: false,
                };
                change.put(&tables.subnets, &key(&scope, &subnet.id), subnet.clone())?;
                self.tag(change, &scope, &subnet.id, &tags)?;
                Ok(subnet)
            })
            .await?;
        Ok(CreateSubnetOutput { subnet: Some(self.shown_subnet(&scope, &made, 0)) })
    }
}

impl Handler<DeleteSubnetInput> for Network {
    fn requires(&self, input: &DeleteSubnetInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("ec2:DeleteSubnet", call, "subnet", &input.subnet_id)]
    }

    /// Its association with a route table goes with it.
    async fn run(&self, input: DeleteSubnetInput, call: &Call) -> Result<DeleteSubnetOutput, Error> {
        dry_run(input.dry_run)?;
        let scope = self.home(call).await?;
        let id = &input.subnet_id;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                change.get(&tables.subnets, &key(&scope, id)).ok_or_else(|| not_found(id))?;
                if within(change, &tables.interfaces, &scope).iter().any(|interface| interface.subnet == *id) {
                    return Err(dependency("subnet", id));
                }
                for table in within(change, &tables.route_tables, &scope) {
                    if table.subnets.values().any(|subnet| subnet == id) {
                        let mut left = RouteTable::clone(&table);
                        left.subnets.retain(|_, subnet| subnet != id);
                        change.put(&tables.route_tables, &key(&scope, &table.id), left)?;
                    }
                }
                change.delete(&tables.cursors, &key(&scope, id))?;
                change.delete(&tables.tags, &key(&scope, id))?;
                Ok::<_, NetworkError>(change.delete(&tables.subnets, &key(&scope, id))?)
            })
            .await?;
        Ok(DeleteSubnetOutput {})
    }
}
