//! `elasticloadbalancing:RegisterTargets`, `DeregisterTargets`.
//!
//! A target that is deregistered gets no new request from the moment the call is answered. It stays, as draining, until
//! its requests have ended or the group's deregistration delay is over.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names; User Guide for Application Load
//! Balancers, "Deregistration delay".

use std::net::Ipv4Addr;
use std::time::Duration;

use door::{Call, Handler, Requirement};
use shapes_ec2::DescribeSubnetsInput;
use shapes_elbv2::{
    DeregisterTargetsInput, DeregisterTargetsOutput, RegisterTargetsInput, RegisterTargetsOutput, TargetDescription,
};
use wire::Error;

use super::{on, scope};
use crate::Balancing;
use crate::errors::{BalancingError, invalid, refused};
use crate::limits;
use crate::model::{Target, TargetGroup};
use crate::place::{Kind, Scope};
use crate::run::own;

/// A target's key.
pub(super) fn key_of(group: &str, address: Ipv4Addr, port: u16) -> String {
    format!("{group}/{address}:{port}")
}

/// The address and port that a description names.
pub(super) fn read(given: &TargetDescription, group: &TargetGroup) -> Result<(Ipv4Addr, u16), BalancingError> {
    let id = &given.id;
    let address = id.parse().map_err(|_| invalid(format!("The IP address '{id}' is not a valid IPv4 address")))?;
    let port = given.port.map_or(Some(group.port), |port| u16::try_from(port).ok());
    Ok((address, port.ok_or_else(|| invalid("A port must be between '1' and '65535'"))?))
}

impl Handler<RegisterTargetsInput> for Balancing {
    fn requires(&self, input: &RegisterTargetsInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:RegisterTargets", &input.target_group_arn)]
    }

    async fn run(&self, input: RegisterTargetsInput, call: &Call) -> Result<RegisterTargetsOutput, Error> {
        let scope = scope(call);
        let (key, group) = self.group(&scope, &input.target_group_arn)?;
        let subnets = self.subnets(&scope, &group.vpc).await?;
        let mut added = Vec::new();
        for given in &input.targets {
            let (address, port) = read(given, &group)?;
            let zone = subnets.iter().find(|(range, _)| holds(range, address)).map(|(_, zone)| zone.clone());
            let outside = || {
                let text = format!("The IP address '{address}' must be in a subnet of the VPC '{}'", group.vpc);
                refused("InvalidTarget", text)
            };
            let zone = zone.ok_or_else(outside)?;
            if let Some(other) = given.availability_zone.as_ref().filter(|named| **named != zone) {
                let text =
                    format!("The Availability Zone '{other}' is not that of the target '{address}', which is '{zone}'");
                return Err(refused("InvalidTarget", text).into());
            }
            added.push(Target { address, port, zone, draining_until: None });
        }
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                if change.get(&tables.groups, &key).is_none() {
                    return Err(Kind::Group.not_found(&input.target_group_arn));
                }
                for target in added {
                    change.put(&tables.targets, &key_of(&key, target.address, target.port), target)?;
                }
                limits::TARGETS.holds(change.scan(&tables.targets, &format!("{key}/")).len())
            })
            .await?;
        self.refresh().await;
        Ok(RegisterTargetsOutput {})
    }
}

impl Balancing {
    /// The ranges of a VPC's subnets with their zones.
    async fn subnets(&self, scope: &Scope, vpc: &str) -> Result<Vec<(String, String)>, BalancingError> {
        let output = self.context.door.call(&own(scope), &scope.region, DescribeSubnetsInput::default()).await?;
        let subnets = output.subnets.unwrap_or_default().into_iter();
        let here = subnets.filter(|subnet| subnet.vpc_id.as_deref() == Some(vpc));
        Ok(here.filter_map(|subnet| Some((subnet.cidr_block?, subnet.availability_zone?))).collect())
    }
}

/// Whether a range such as `172.31.0.0/20` holds an address.
fn holds(range: &str, address: Ipv4Addr) -> bool {
    let parse = || -> Option<(u32, u32)> {
        let (base, length) = range.split_once('/')?;
        Some((base.parse::<Ipv4Addr>().ok()?.into(), length.parse().ok()?))
    };
    parse().is_some_and(|(base, length)| {
        let mask = u32::MAX.checked_shl(32u32.saturating_sub(length)).unwrap_or(0);
        u32::from(address) & mask == base & mask
    })
}

impl Handler<DeregisterTargetsInput> for Balancing {
    fn requires(&self, input: &DeregisterTargetsInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:DeregisterTargets", &input.target_group_arn)]
    }

    /// Without a port all ports of the address go. A target that is not registered is no error, as on AWS.
    async fn run(&self, input: DeregisterTargetsInput, call: &Call) -> Result<DeregisterTargetsOutput, Error> {
        let scope = scope(call);
        let (key, group) = self.group(&scope, &input.target_group_arn)?;
        let mut named = Vec::new();
        for given in &input.targets {
            let (address, port) = read(given, &group)?;
            named.push((address, given.port.map(|_| port)));
        }
        let until = call.at.plus(Duration::from_secs(group.deregistration_delay.into()));
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                for (place, target) in change.scan(&tables.targets, &format!("{key}/")) {
                    let goes = |(address, port): &(Ipv4Addr, Option<u16>)| {
                        *address == target.address && port.is_none_or(|port| port == target.port)
                    };
                    if target.draining_until.is_none() && named.iter().any(goes) {
                        let draining = Target { draining_until: Some(until), ..(*target).clone() };
                        change.put(&tables.targets, &place, draining)?;
                    }
                }
                Ok::<_, BalancingError>(())
            })
            .await?;
        self.refresh().await;
        Ok(DeregisterTargetsOutput {})
    }
}
