//! `elasticloadbalancing:DescribeTargetHealth`.
//!
//! Source: Elastic Load Balancing API Reference, "TargetHealth".

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    DescribeTargetHealthInput, DescribeTargetHealthOutput, TargetDescription, TargetHealth, TargetHealthDescription,
};
use wire::Error;

use super::{scope, targets};
use crate::Balancing;
use crate::model::TargetGroup;

fn health(state: &str, reason: Option<&str>, description: Option<&str>) -> TargetHealth {
    TargetHealth {
        state: Some(state.to_owned()),
        reason: reason.map(str::to_owned),
        description: description.map(str::to_owned),
    }
}

fn describe(target: TargetDescription, health: TargetHealth, group: &TargetGroup) -> TargetHealthDescription {
    let port = group.check.port.map(i64::from).or(target.port);
    TargetHealthDescription {
        health_check_port: port.map(|port| port.to_string()),
        target: Some(target),
        target_health: Some(health),
    }
}

impl Handler<DescribeTargetHealthInput> for Balancing {
    fn requires(&self, _: &DescribeTargetHealthInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeTargetHealth")]
    }

    async fn run(&self, input: DescribeTargetHealthInput, call: &Call) -> Result<DescribeTargetHealthOutput, Error> {
        let (key, group) = self.group(&scope(call), &input.target_group_arn)?;
        // What the data plane does not know yet is as it was last seen, before a restart.
        let known = self.tables.health.get(&key);
        let seen = self.health_of(&key);
        let registered = self.tables.targets_of(&key);
        let show = |target: &crate::model::Target| {
            let description = TargetDescription {
                availability_zone: Some(target.zone.clone()),
                id: target.address.to_string(),
                port: Some(target.port.into()),
            };
            let before = || known.as_ref()?.targets.get(&target.socket().to_string());
            let now = match seen.get(&target.socket()).or_else(before) {
                Some(seen) => health(&seen.state, seen.reason.as_deref(), seen.description.as_deref()),
                None => {
                    let text = "Target registration is in progress";
                    health("initial", Some("Elb.RegistrationInProgress"), Some(text))
                }
            };
            describe(description, now, &group)
        };
        let named = input.targets.unwrap_or_default();
        if named.is_empty() {
            let all = registered.iter().map(|(_, target)| show(target)).collect();
            return Ok(DescribeTargetHealthOutput { target_health_descriptions: Some(all) });
        }
        let mut all = Vec::new();
        for given in named {
            let (address, port) = targets::read(&given, &group)?;
            let found = registered.iter().find(|(_, target)| (target.address, target.port) == (address, port));
            all.push(match found {
                Some((_, target)) => show(target),
                None => {
                    let text = "Target is not registered to the target group";
                    let target = TargetDescription { availability_zone: None, port: Some(port.into()), ..given };
                    describe(target, health("unused", Some("Target.NotRegistered"), Some(text)), &group)
                }
            });
        }
        Ok(DescribeTargetHealthOutput { target_health_descriptions: Some(all) })
    }
}
