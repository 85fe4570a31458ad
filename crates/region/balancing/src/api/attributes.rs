//! `elasticloadbalancing:DescribeLoadBalancerAttributes` and `Modify...`, the same for target groups, and
//! `DescribeListenerAttributes`; `DescribeCapacityReservation`, of which there is never one.

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    DescribeCapacityReservationInput, DescribeCapacityReservationOutput, DescribeListenerAttributesInput,
    DescribeListenerAttributesOutput, DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput,
    DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput, ListenerAttribute, LoadBalancerAttribute,
    ModifyLoadBalancerAttributesInput, ModifyLoadBalancerAttributesOutput, ModifyTargetGroupAttributesInput,
    ModifyTargetGroupAttributesOutput, TargetGroupAttribute,
};
use wire::Error;

use super::scope;
use crate::Balancing;
use crate::attributes::{Attribute, of_balancer, of_group, of_listener, set_on_balancer, set_on_group};
use crate::errors::BalancingError;
use crate::place::Kind;

fn balancer_attribute((key, value): Attribute) -> LoadBalancerAttribute {
    LoadBalancerAttribute { key: Some(key.to_owned()), value: Some(value) }
}

fn group_attribute((key, value): Attribute) -> TargetGroupAttribute {
    TargetGroupAttribute { key: Some(key.to_owned()), value: Some(value) }
}

impl Handler<DescribeLoadBalancerAttributesInput> for Balancing {
    fn requires(&self, _: &DescribeLoadBalancerAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeLoadBalancerAttributes")]
    }

    async fn run(
        &self,
        input: DescribeLoadBalancerAttributesInput,
        call: &Call,
    ) -> Result<DescribeLoadBalancerAttributesOutput, Error> {
        let (_, balancer) = self.balancer(&scope(call), &input.load_balancer_arn)?;
        let all = of_balancer(&balancer).into_iter().map(balancer_attribute).collect();
        Ok(DescribeLoadBalancerAttributesOutput { attributes: Some(all) })
    }
}

impl Handler<ModifyLoadBalancerAttributesInput> for Balancing {
    fn requires(&self, input: &ModifyLoadBalancerAttributesInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("elasticloadbalancing:ModifyLoadBalancerAttributes", call, &input.load_balancer_arn)]
    }

    async fn run(
        &self,
        input: ModifyLoadBalancerAttributesInput,
        call: &Call,
    ) -> Result<ModifyLoadBalancerAttributesOutput, Error> {
        let key = scope(call).key_of(Kind::Balancer, &input.load_balancer_arn)?;
        let tables = &self.tables;
        let balancer = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.balancers, &key);
                let mut balancer = (*now.ok_or_else(|| Kind::Balancer.not_found(&input.load_balancer_arn))?).clone();
                for attribute in &input.attributes {
                    let (name, value) = (attribute.key.as_deref(), attribute.value.as_deref());
                    set_on_balancer(&mut balancer, name.unwrap_or_default(), value.unwrap_or_default())?;
                }
                change.put(&tables.balancers, &key, balancer.clone())?;
                Ok::<_, BalancingError>(balancer)
            })
            .await?;
        self.refresh().await;
        let all = of_balancer(&balancer).into_iter().map(balancer_attribute).collect();
        Ok(ModifyLoadBalancerAttributesOutput { attributes: Some(all) })
    }
}

impl Handler<DescribeTargetGroupAttributesInput> for Balancing {
    fn requires(&self, _: &DescribeTargetGroupAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeTargetGroupAttributes")]
    }

    async fn run(
        &self,
        input: DescribeTargetGroupAttributesInput,
        call: &Call,
    ) -> Result<DescribeTargetGroupAttributesOutput, Error> {
        let (_, group) = self.group(&scope(call), &input.target_group_arn)?;
        let all = of_group(&group).into_iter().map(group_attribute).collect();
        Ok(DescribeTargetGroupAttributesOutput { attributes: Some(all) })
    }
}

impl Handler<ModifyTargetGroupAttributesInput> for Balancing {
    fn requires(&self, input: &ModifyTargetGroupAttributesInput, call: &Call) -> Vec<Requirement> {
        vec![self.on("elasticloadbalancing:ModifyTargetGroupAttributes", call, &input.target_group_arn)]
    }

    async fn run(
        &self,
        input: ModifyTargetGroupAttributesInput,
        call: &Call,
    ) -> Result<ModifyTargetGroupAttributesOutput, Error> {
        let key = scope(call).key_of(Kind::Group, &input.target_group_arn)?;
        let tables = &self.tables;
        let group = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.groups, &key);
                let mut group = (*now.ok_or_else(|| Kind::Group.not_found(&input.target_group_arn))?).clone();
                for attribute in &input.attributes {
                    let (name, value) = (attribute.key.as_deref(), attribute.value.as_deref());
                    set_on_group(&mut group, name.unwrap_or_default(), value.unwrap_or_default())?;
                }
                change.put(&tables.groups, &key, group.clone())?;
                Ok::<_, BalancingError>(group)
            })
            .await?;
        let all = of_group(&group).into_iter().map(group_attribute).collect();
        Ok(ModifyTargetGroupAttributesOutput { attributes: Some(all) })
    }
}

impl Handler<DescribeListenerAttributesInput> for Balancing {
    fn requires(&self, _: &DescribeListenerAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeListenerAttributes")]
    }

    async fn run(
        &self,
        input: DescribeListenerAttributesInput,
        call: &Call,
    ) -> Result<DescribeListenerAttributesOutput, Error> {
        self.listener(&scope(call), &input.listener_arn)?;
        let show = |(key, value): Attribute| ListenerAttribute { key: Some(key.to_owned()), value: Some(value) };
        Ok(DescribeListenerAttributesOutput { attributes: Some(of_listener().into_iter().map(show).collect()) })
    }
}

impl Handler<DescribeCapacityReservationInput> for Balancing {
    fn requires(&self, _: &DescribeCapacityReservationInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("elasticloadbalancing:DescribeCapacityReservation")]
    }

    async fn run(
        &self,
        input: DescribeCapacityReservationInput,
        call: &Call,
    ) -> Result<DescribeCapacityReservationOutput, Error> {
        self.balancer(&scope(call), &input.load_balancer_arn)?;
        Ok(DescribeCapacityReservationOutput { capacity_reservation_state: Some(Vec::new()) })
    }
}
