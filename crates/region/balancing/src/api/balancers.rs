//! `elasticloadbalancing:DescribeLoadBalancers`, `DeleteLoadBalancer`, `SetSecurityGroups`.
//!
//! Source: Elastic Load Balancing API Reference, the operations of these names.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    AvailabilityZone, DeleteLoadBalancerInput, DeleteLoadBalancerOutput, DescribeLoadBalancersInput,
    DescribeLoadBalancersOutput, LoadBalancerState, SetSecurityGroupsInput, SetSecurityGroupsOutput,
};
use wire::Error;

use super::{on, pages, scope, tags};
use crate::Balancing;
use crate::errors::{BalancingError, refused};
use crate::interfaces::doom;
use crate::model::LoadBalancer;
use crate::place::{Kind, Scope};

impl Balancing {
    /// The load balancer of an ARN, with its key.
    pub(super) fn balancer(&self, scope: &Scope, arn: &str) -> Result<(String, Arc<LoadBalancer>), BalancingError> {
        let key = scope.key_of(Kind::Balancer, arn)?;
        let found = self.tables.balancers.get(&key).ok_or_else(|| Kind::Balancer.not_found(arn))?;
        Ok((key, found))
    }
}

/// A load balancer's zones as answers show them.
pub(super) fn zones(balancer: &LoadBalancer) -> Vec<AvailabilityZone> {
    let zone = |zone: &crate::model::Zone| AvailabilityZone {
        load_balancer_addresses: Some(Vec::new()),
        subnet_id: Some(zone.subnet.clone()),
        zone_name: Some(zone.name.clone()),
    };
    balancer.zones.iter().map(zone).collect()
}

/// A load balancer as answers show it.
pub(super) fn show(scope: &Scope, key: &str, balancer: &LoadBalancer) -> shapes_elbv2::LoadBalancer {
    let active = balancer.provisioned.is_some();
    shapes_elbv2::LoadBalancer {
        availability_zones: Some(zones(balancer)),
        created_time: Some(balancer.created_at),
        dns_name: Some(balancer.dns_name.clone()),
        ip_address_type: Some("ipv4".to_owned()),
        load_balancer_arn: Some(scope.arn(Kind::Balancer, key).to_string()),
        load_balancer_name: Some(balancer.name.clone()),
        scheme: Some(if balancer.internal { "internal" } else { "internet-facing" }.to_owned()),
        security_groups: Some(balancer.groups.clone()),
        state: Some(LoadBalancerState { code: Some(if active { "active" } else { "provisioning" }.to_owned()) }),
        type_: Some("application".to_owned()),
        vpc_id: Some(balancer.vpc.clone()),
    }
}

impl Handler<DescribeLoadBalancersInput> for Balancing {
    fn requires(&self, _: &DescribeLoadBalancersInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeLoadBalancers")]
    }

    async fn run(&self, input: DescribeLoadBalancersInput, call: &Call) -> Result<DescribeLoadBalancersOutput, Error> {
        let scope = scope(call);
        let mut all = self.tables.balancers.scan(&scope.key());
        let (arns, names): (Vec<String>, Vec<String>) =
            (input.load_balancer_arns.unwrap_or_default(), input.names.unwrap_or_default());
        let mut keys = Vec::new();
        for arn in &arns {
            keys.push(self.balancer(&scope, arn)?.0);
        }
        let absent: Vec<String> =
            names.iter().filter(|name| !all.iter().any(|(_, one)| one.name == **name)).cloned().collect();
        if !absent.is_empty() {
            let text = format!("Load balancers '[{}]' not found", absent.join(", "));
            return Err(refused("LoadBalancerNotFound", text).into());
        }
        all.retain(|(key, one)| {
            (keys.is_empty() || keys.contains(key)) && (names.is_empty() || names.contains(&one.name))
        });
        let placed = |(key, one): (String, Arc<LoadBalancer>)| {
            let arn = scope.arn(Kind::Balancer, &key).to_string();
            (pages::place(one.created_at, &arn), (key, one))
        };
        let all = all.into_iter().map(placed).collect();
        let filters = format!("{arns:?}{names:?}");
        let question = ["balancers", &scope.key(), &filters];
        let (page, next_marker) = pages::page(all, &question, input.marker.as_deref(), input.page_size)?;
        let shown = page.iter().map(|(key, one)| show(&scope, key, one)).collect();
        Ok(DescribeLoadBalancersOutput { load_balancers: Some(shown), next_marker })
    }
}

impl Handler<DeleteLoadBalancerInput> for Balancing {
    fn requires(&self, input: &DeleteLoadBalancerInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:DeleteLoadBalancer", &input.load_balancer_arn)]
    }

    /// A load balancer that is not there is deleted: no error.
    async fn run(&self, input: DeleteLoadBalancerInput, call: &Call) -> Result<DeleteLoadBalancerOutput, Error> {
        let scope = scope(call);
        let arn = &input.load_balancer_arn;
        let key = match scope.key_of(Kind::Balancer, arn) {
            Err(BalancingError::Refused { code: "LoadBalancerNotFound", .. }) => {
                return Ok(DeleteLoadBalancerOutput {});
            }
            key => key?,
        };
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let Some(balancer) = change.get(&tables.balancers, &key) else { return Ok(()) };
                if balancer.deletion_protection {
                    let text =
                        format!("Load balancer '{arn}' cannot be deleted because deletion protection is enabled");
                    return Err(refused("OperationNotPermitted", text));
                }
                for (listener, _) in change.scan(&tables.listeners, &format!("{key}/")) {
                    self.remove_listener(change, &listener)?;
                }
                change.delete(&tables.tags, &tags::key(Kind::Balancer, &key))?;
                change.delete(&tables.balancers, &key)?;
                doom(change, tables, &scope, balancer.interfaces.clone())
            })
            .await?;
        self.refresh().await;
        self.bury().await;
        Ok(DeleteLoadBalancerOutput {})
    }
}

impl Handler<SetSecurityGroupsInput> for Balancing {
    fn requires(&self, input: &SetSecurityGroupsInput, _: &Call) -> Vec<Requirement> {
        let asked = on("elasticloadbalancing:SetSecurityGroups", &input.load_balancer_arn);
        vec![asked.with_all("elasticloadbalancing:SecurityGroup", input.security_groups.iter().cloned())]
    }

    async fn run(&self, input: SetSecurityGroupsInput, call: &Call) -> Result<SetSecurityGroupsOutput, Error> {
        let scope = scope(call);
        let (key, balancer) = self.balancer(&scope, &input.load_balancer_arn)?;
        if input.security_groups.is_empty() {
            let text = "At least one security group must be specified";
            return Err(refused("InvalidConfigurationRequest", text).into());
        }
        let groups = self.security_groups(&scope, &balancer.vpc, &input.security_groups).await?;
        let tables = &self.tables;
        self.context
            .store
            .write(|change| {
                let now = change.get(&tables.balancers, &key);
                let now = now.ok_or_else(|| Kind::Balancer.not_found(&input.load_balancer_arn))?;
                if now.groups == groups {
                    return Ok::<_, BalancingError>(());
                }
                let round = now.round + 1;
                Ok(change.put(
                    &tables.balancers,
                    &key,
                    LoadBalancer { groups: groups.clone(), round, ..(*now).clone() },
                )?)
            })
            .await?;
        self.provision(&key).await?;
        self.refresh().await;
        self.bury().await;
        Ok(SetSecurityGroupsOutput { security_group_ids: Some(groups) })
    }
}
