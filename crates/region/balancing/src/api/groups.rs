//! `elasticloadbalancing:DescribeTargetGroups`, `DeleteTargetGroup`.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::collections::BTreeSet;
use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    DeleteTargetGroupInput, DeleteTargetGroupOutput, DescribeTargetGroupsInput, DescribeTargetGroupsOutput, Matcher,
};
use wire::Error;

use super::{on, pages, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, refused};
use crate::model::TargetGroup;
use crate::place::{Kind, Scope};
use crate::records::Records;

impl Balancing {
    /// The target group of an ARN, with its key.
    pub(super) fn group(&self, scope: &Scope, arn: &str) -> Result<(String, Arc<TargetGroup>), BalancingError> {
        let key = scope.key_of(Kind::Group, arn)?;
        let found = self.tables.groups.get(&key).ok_or_else(|| Kind::Group.not_found(arn))?;
        Ok((key, found))
    }

    /// A target group as answers show it.
    pub(super) fn shown_group(&self, scope: &Scope, key: &str) -> Result<shapes_elbv2::TargetGroup, BalancingError> {
        let group = self.tables.groups.get(key).ok_or_else(|| Kind::Group.not_found(key))?;
        let records = Records::read(&self.tables);
        Ok(show(scope, key, &group, records.users().get(key)))
    }
}

fn show(scope: &Scope, key: &str, group: &TargetGroup, users: Option<&BTreeSet<&str>>) -> shapes_elbv2::TargetGroup {
    let check = &group.check;
    let http = || Some("HTTP".to_owned());
    shapes_elbv2::TargetGroup {
        health_check_enabled: Some(true),
        health_check_interval_seconds: Some(check.interval.into()),
        health_check_path: Some(check.path.clone()),
        health_check_port: Some(check.port.map_or_else(|| "traffic-port".to_owned(), |port| port.to_string())),
        health_check_protocol: http(),
        health_check_timeout_seconds: Some(check.timeout.into()),
        healthy_threshold_count: Some(check.healthy.into()),
        ip_address_type: Some("ipv4".to_owned()),
        load_balancer_arns: Some(
            users.into_iter().flatten().map(|user| scope.arn(Kind::Balancer, user).to_string()).collect(),
        ),
        matcher: Some(Matcher { http_code: Some(check.matcher.clone()) }),
        port: Some(group.port.into()),
        protocol: http(),
        protocol_version: Some("HTTP1".to_owned()),
        target_group_arn: Some(scope.arn(Kind::Group, key).to_string()),
        target_group_name: Some(group.name.clone()),
        target_type: Some("ip".to_owned()),
        unhealthy_threshold_count: Some(check.unhealthy.into()),
        vpc_id: Some(group.vpc.clone()),
    }
}

impl Handler<DescribeTargetGroupsInput> for Balancing {
    fn requires(&self, _: &DescribeTargetGroupsInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeTargetGroups")]
    }

    async fn run(&self, input: DescribeTargetGroupsInput, call: &Call) -> Result<DescribeTargetGroupsOutput, Error> {
        let scope = scope(call);
        let records = Records::read(&self.tables);
        let users = records.users();
        let mut all = self.tables.groups.scan(&scope.key());
        let names = input.names.unwrap_or_default();
        let mut keys = Vec::new();
        for arn in input.target_group_arns.iter().flatten() {
            keys.push(self.group(&scope, arn)?.0);
        }
        if names.iter().any(|name| !all.iter().any(|(_, one)| one.name == *name)) {
            return Err(Kind::Group.not_found("").into());
        }
        all.retain(|(key, one)| {
            (keys.is_empty() || keys.contains(key)) && (names.is_empty() || names.contains(&one.name))
        });
        if let Some(arn) = &input.load_balancer_arn {
            let (balancer, _) = self.balancer(&scope, arn)?;
            all.retain(|(key, _)| users.get(key.as_str()).is_some_and(|users| users.contains(balancer.as_str())));
        }
        let placed = |(key, one): (String, Arc<TargetGroup>)| {
            let arn = scope.arn(Kind::Group, &key).to_string();
            (pages::place(one.created_at, &arn), (key, one))
        };
        let all = all.into_iter().map(placed).collect();
        let filters = format!("{:?}{names:?}{:?}", input.target_group_arns, input.load_balancer_arn);
        let question = ["groups", &scope.key(), &filters];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        let shown = page.iter().map(|(key, one)| show(&scope, key, one, users.get(key.as_str()))).collect();
        Ok(DescribeTargetGroupsOutput { target_groups: Some(shown), next_marker })
    }
}

impl Handler<DeleteTargetGroupInput> for Balancing {
    fn requires(&self, input: &DeleteTargetGroupInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:DeleteTargetGroup", &input.target_group_arn)]
    }

    /// A target group that is not there is deleted: no error.
    async fn run(&self, input: DeleteTargetGroupInput, call: &Call) -> Result<DeleteTargetGroupOutput, Error> {
        let scope = scope(call);
        let arn = &input.target_group_arn;
        let key = match scope.key_of(Kind::Group, arn) {
            Err(BalancingError::Refused { code: "TargetGroupNotFound", .. }) => return Ok(DeleteTargetGroupOutput {}),
            key => key?,
        };
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let records = Records::within(change, tables, &scope.key());
                if records.users().contains_key(key.as_str()) {
                    let text = format!("Target group '{arn}' is currently in use by a listener or a rule");
                    return Err(refused("ResourceInUse", text));
                }
                for (target, _) in change.scan(&tables.targets, &format!("{key}/")) {
                    change.delete(&tables.targets, &target)?;
                }
                change.delete(&tables.health, &key)?;
                change.delete(&tables.tags, &tags::key(Kind::Group, &key))?;
                Ok(change.delete(&tables.groups, &key)?)
            })
            .await?;
        self.refresh().await;
        Ok(DeleteTargetGroupOutput {})
    }
}
