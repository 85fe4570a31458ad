//! `elasticloadbalancing:DescribeLoadBalancerAttributes` and `Modify...`, the same for target groups, and
//! `DescribeListenerAttributes`; `DescribeCapacityReservation`, of which there is never one.

use door::{Call, Handler, Requirement};
use shapes_elbv2::{
    DescribeCapacityReservationInput, DescribeCapacityReservationOutput, DescribeListenerAttributesInput,
    DescribeListenerAttributesOutput, DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput,
    DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput, ListenerAttribute, LoadBalancerAttribute,
    ModifyListenerAttributesInput, ModifyListenerAttributesOutput, ModifyLoadBalancerAttributesInput,
    ModifyLoadBalancerAttributesOutput, ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput,
    TargetGroupAttribute,
};
use wire::Error;

use super::{on, scope};
use crate::Balancing;
use crate::attributes::{
    Attribute, check_group, of_balancer, of_group, of_listener, set_on_balancer, set_on_group, set_on_listener,
};
use crate::errors::BalancingError;
use crate::model::LoadBalancer;
use crate::place::Kind;

fn balancer_attribute((key, value): Attribute) -> LoadBalancerAttribute {
    LoadBalancerAttribute { key: Some(key.to_owned()), value: Some(value) }
}

fn listener_attribute((key, value): Attribute) -> ListenerAttribute {
    ListenerAttribute { key: Some(key.to_owned()), value: Some(value) }
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
    fn requires(&self, input: &ModifyLoadBalancerAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:ModifyLoadBalancerAttributes", &input.load_balancer_arn)]
    }

    async fn run(
        &self,
        input: ModifyLoadBalancerAttributesInput,
        call: &Call,
    ) -> Result<ModifyLoadBalancerAttributesOutput, Error> {
        let scope = scope(call);
        let (key, before) = self.balancer(&scope, &input.load_balancer_arn)?;
        let set = |balancer: &mut LoadBalancer| {
            for attribute in &input.attributes {
                let (name, value) = (attribute.key.as_deref(), attribute.value.as_deref());
                set_on_balancer(balancer, name.unwrap_or_default(), value.unwrap_or_default())?;
            }
            Ok::<_, BalancingError>(())
        };
        let mut wanted = (*before).clone();
        set(&mut wanted)?;
        if wanted.access_logs != before.access_logs {
            self.check_access_logs(&scope, &wanted, call.at).await?;
        }
        let tables = &self.tables;
        let balancer = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.balancers, &key);
                let mut balancer = (*now.ok_or_else(|| Kind::Balancer.not_found(&input.load_balancer_arn))?).clone();
                set(&mut balancer)?;
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
    fn requires(&self, input: &ModifyTargetGroupAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:ModifyTargetGroupAttributes", &input.target_group_arn)]
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
                check_group(&group)?;
                change.put(&tables.groups, &key, group.clone())?;
                Ok::<_, BalancingError>(group)
            })
            .await?;
        self.refresh().await;
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
        let (_, listener) = self.listener(&scope(call), &input.listener_arn)?;
        let all = of_listener(&listener).into_iter().map(listener_attribute).collect();
        Ok(DescribeListenerAttributesOutput { attributes: Some(all) })
    }
}

impl Handler<ModifyListenerAttributesInput> for Balancing {
    fn requires(&self, input: &ModifyListenerAttributesInput, _: &Call) -> Vec<Requirement> {
        vec![on("elasticloadbalancing:ModifyListenerAttributes", &input.listener_arn)]
    }

    async fn run(
        &self,
        input: ModifyListenerAttributesInput,
        call: &Call,
    ) -> Result<ModifyListenerAttributesOutput, Error> {
        let key = scope(call).key_of(Kind::Listener, &input.listener_arn)?;
        let tables = &self.tables;
        let listener = self
            .context
            .store
            .write(|change| {
                let now = change.get(&tables.listeners, &key);
                let mut listener = (*now.ok_or_else(|| Kind::Listener.not_found(&input.listener_arn))?).clone();
                for attribute in &input.attributes {
                    let (name, value) = (attribute.key.as_deref(), attribute.value.as_deref());
                    set_on_listener(&mut listener, name.unwrap_or_default(), value.unwrap_or_default())?;
                }
                change.put(&tables.listeners, &key, listener.clone())?;
                Ok::<_, BalancingError>(listener)
            })
            .await?;
        self.refresh().await;
        let all = of_listener(&listener).into_iter().map(listener_attribute).collect();
        Ok(ModifyListenerAttributesOutput { attributes: Some(all) })
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
