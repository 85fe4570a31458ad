//! `elasticloadbalancing:CreateLoadBalancer`.
//!
//! It is active when the call is answered: its network interfaces are there. Should the region end in between, the
//! controller makes them.
//!
//! Source: Elastic Load Balancing API Reference, "CreateLoadBalancer".

use std::collections::BTreeSet;

use door::{Call, Handler, Requirement};
use shapes_ec2::{DescribeInternetGatewaysInput, DescribeSecurityGroupsInput, DescribeSubnetsInput, Filter};
use shapes_elbv2::{CreateLoadBalancerInput, CreateLoadBalancerOutput, SubnetMapping};
use wire::Error;

use super::balancers::show;
use super::{names, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{LoadBalancer, Unsupported, Zone};
use crate::place::{Kind, Scope};
use crate::run::own;

impl Handler<CreateLoadBalancerInput> for Balancing {
    fn requires(&self, input: &CreateLoadBalancerInput, call: &Call) -> Vec<Requirement> {
        let action = "elasticloadbalancing:CreateLoadBalancer";
        let path = format!("app/{}/*", input.name);
        let mut asked = Self::on_new(action, call, Kind::Balancer, &path)
            .with("elasticloadbalancing:Scheme", input.scheme.as_deref().unwrap_or("internet-facing"));
        asked = asked.with_all(
            "elasticloadbalancing:Subnet",
            named_subnets(input.subnets.as_ref(), input.subnet_mappings.as_ref()),
        );
        if let Some(groups) = &input.security_groups {
            asked = asked.with_all("elasticloadbalancing:SecurityGroup", groups.iter().cloned());
        }
        let made = scope(call).arn(Kind::Balancer, &path).to_string();
        tags::creating(asked, input.tags.as_ref(), "CreateLoadBalancer", &made)
    }

    async fn run(&self, input: CreateLoadBalancerInput, call: &Call) -> Result<CreateLoadBalancerOutput, Error> {
        names::check(&input.name, "load balancer")?;
        for (parameter, value, only) in
            [("Type", &input.type_, "application"), ("IpAddressType", &input.ip_address_type, "ipv4")]
        {
            if let Some(value) = value.as_ref().filter(|value| *value != only) {
                return Err(invalid(Unsupported(parameter, value).to_string()).into());
            }
        }
        let tags = tags::read(input.tags.as_ref())?;
        let scope = scope(call);
        let (vpc, zones) =
            self.zones(&scope, &named_subnets(input.subnets.as_ref(), input.subnet_mappings.as_ref())).await?;
        let groups = self.security_groups(&scope, &vpc, input.security_groups.as_deref().unwrap_or_default()).await?;
        let internal = input.scheme.as_deref() == Some("internal");
        if !internal {
            self.internet(&scope, &vpc).await?;
        }
        let id = self.new_id();
        let digits = u64::from_str_radix(&id, 16).unwrap_or_default() % 10_000_000_000;
        let prefix = if internal { "internal-" } else { "" };
        let balancer = LoadBalancer {
            dns_name: format!("{prefix}{}-{digits:010}.{}{}", input.name, scope.region, crate::hosts::DOMAIN),
            name: input.name.clone(),
            internal,
            vpc,
            zones,
            groups,
            created_at: call.at,
            round: 0,
            provisioned: None,
            interfaces: Vec::new(),
            idle_timeout: 60,
            keep_alive: 3600,
            deletion_protection: false,
            routing: Default::default(),
            access_logs: Default::default(),
        };
        let tables = &self.tables;
        let siblings = format!("{}app/{}/", scope.key(), input.name);
        let key = self
            .context
            .store
            .write(|change| {
                if let Some((key, known)) = change.scan(&tables.balancers, &siblings).into_iter().next() {
                    let same = known.internal == balancer.internal
                        && known.zones == balancer.zones
                        && known.groups == balancer.groups
                        && change.get(&tables.tags, &tags::key(Kind::Balancer, &key)).unwrap_or_default().as_ref()
                            == &tags;
                    let text = format!(
                        "A load balancer with the same name '{}' exists, but with different settings",
                        known.name
                    );
                    return if same { Ok(key) } else { Err(refused("DuplicateLoadBalancerName", text)) };
                }
                limits::BALANCERS.leaves_room(change.scan(&tables.balancers, &scope.key()).len())?;
                let key = siblings.clone() + &id;
                change.put(&tables.balancers, &key, balancer)?;
                change.put(&tables.tags, &tags::key(Kind::Balancer, &key), tags)?;
                Ok(key)
            })
            .await?;
        if let Err(error) = self.provision(&key).await {
            self.withdraw(&key).await?;
            return Err(error.into());
        }
        self.refresh().await;
        let made = tables.balancers.get(&key).ok_or_else(|| Kind::Balancer.not_found(&key))?;
        Ok(CreateLoadBalancerOutput { load_balancers: Some(vec![show(&scope, &key, &made)]) })
    }
}

/// The subnets that a request names, in either form.
pub(super) fn named_subnets(plain: Option<&Vec<String>>, mapped: Option<&Vec<SubnetMapping>>) -> Vec<String> {
    let mapped = mapped.into_iter().flatten().filter_map(|mapping| mapping.subnet_id.clone());
    plain.into_iter().flatten().cloned().chain(mapped).collect()
}

fn filter(name: &str, value: &str) -> Filter {
    Filter { name: Some(name.to_owned()), values: Some(vec![value.to_owned()]) }
}

impl Balancing {
    /// Takes a load balancer back that got no network interfaces.
    async fn withdraw(&self, key: &str) -> Result<(), BalancingError> {
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.balancers, key).is_some_and(|balancer| balancer.provisioned.is_none()) {
                    change.delete(&tables.tags, &tags::key(Kind::Balancer, key))?;
                    change.delete(&tables.balancers, key)?;
                }
                Ok(())
            })
            .await
    }

    /// The VPC and the zones of the subnets named.
    pub(super) async fn zones(&self, scope: &Scope, named: &[String]) -> Result<(String, Vec<Zone>), BalancingError> {
        let distinct: BTreeSet<&String> = named.iter().collect();
        if named.is_empty() {
            return Err(invalid("At least two subnets in two different Availability Zones must be specified"));
        }
        let input =
            DescribeSubnetsInput { subnet_ids: Some(distinct.into_iter().cloned().collect()), ..Default::default() };
        let found = self.context.door.call(&own(scope), &scope.region, input).await.map_err(|error| {
            if error.code == "InvalidSubnetID.NotFound" {
                refused("SubnetNotFound", error.message)
            } else {
                error.into()
            }
        })?;
        let mut vpc = String::new();
        let mut zones = Vec::new();
        for subnet in found.subnets.unwrap_or_default() {
            let its_vpc = subnet.vpc_id.unwrap_or_default();
            if !vpc.is_empty() && vpc != its_vpc {
                return Err(refused("InvalidConfigurationRequest", "All subnets must belong to the same VPC"));
            }
            vpc = its_vpc;
            let (subnet, name) = (subnet.subnet_id.unwrap_or_default(), subnet.availability_zone.unwrap_or_default());
            if zones.iter().any(|zone: &Zone| zone.name == name) {
                let text = "A load balancer cannot be attached to multiple subnets in the same Availability Zone";
                return Err(refused("InvalidConfigurationRequest", text));
            }
            zones.push(Zone { subnet, name });
        }
        if zones.len() < 2 {
            return Err(invalid("At least two subnets in two different Availability Zones must be specified"));
        }
        zones.sort_by(|a, b| a.name.cmp(&b.name));
        Ok((vpc, zones))
    }

    /// What faces the internet needs a VPC with an internet gateway.
    async fn internet(&self, scope: &Scope, vpc: &str) -> Result<(), BalancingError> {
        let filters = Some(vec![filter("attachment.vpc-id", vpc)]);
        let input = DescribeInternetGatewaysInput { filters, ..Default::default() };
        let found = self.context.door.call(&own(scope), &scope.region, input).await?;
        if found.internet_gateways.unwrap_or_default().is_empty() {
            return Err(refused("InvalidSubnet", format!("VPC {vpc} has no internet gateway")));
        }
        Ok(())
    }

    /// The security groups named, or the VPC's default one.
    pub(super) async fn security_groups(
        &self,
        scope: &Scope,
        vpc: &str,
        named: &[String],
    ) -> Result<Vec<String>, BalancingError> {
        let input = if named.is_empty() {
            let filters = Some(vec![filter("vpc-id", vpc), filter("group-name", "default")]);
            DescribeSecurityGroupsInput { filters, ..Default::default() }
        } else {
            DescribeSecurityGroupsInput { group_ids: Some(named.to_vec()), ..Default::default() }
        };
        let found = self.context.door.call(&own(scope), &scope.region, input).await.map_err(|error| {
            if error.code == "InvalidGroup.NotFound" {
                refused("InvalidSecurityGroup", error.message)
            } else {
                error.into()
            }
        })?;
        let found = found.security_groups.unwrap_or_default();
        if found.iter().any(|group| group.vpc_id.as_deref() != Some(vpc)) {
            return Err(refused("InvalidConfigurationRequest", "One or more security groups are invalid"));
        }
        Ok(found.into_iter().filter_map(|group| group.group_id).collect())
    }
}
