//! The operations of Elastic Load Balancing, and what they ask of their caller.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Elastic Load Balancing V2".

mod account;
mod actions;
mod attributes;
mod balancers;
mod conditions;
mod create_balancer;
mod create_group;
mod groups;
mod health;
mod listener_certificates;
mod listeners;
mod names;
mod pages;
mod priorities;
mod rules;
mod subnets;
mod tags;
mod targets;

use std::sync::Arc;

pub(crate) use conditions::network;
use door::{Call, Requirement};
use shapes_elbv2 as elb;

use crate::Balancing;
use crate::place::{Kind, Scope};

/// Registers every operation.
pub(crate) fn serve(room: &Arc<Balancing>) {
    let door = &room.context.door;
    door.resource_tags("elasticloadbalancing", Arc::<Balancing>::clone(room));
    door.serve::<elb::CreateLoadBalancerInput, _>(room);
    door.serve::<elb::DescribeLoadBalancersInput, _>(room);
    door.serve::<elb::DeleteLoadBalancerInput, _>(room);
    door.serve::<elb::SetSecurityGroupsInput, _>(room);
    door.serve::<elb::CreateTargetGroupInput, _>(room);
    door.serve::<elb::DescribeTargetGroupsInput, _>(room);
    door.serve::<elb::ModifyTargetGroupInput, _>(room);
    door.serve::<elb::DeleteTargetGroupInput, _>(room);
    door.serve::<elb::CreateListenerInput, _>(room);
    door.serve::<elb::DescribeListenersInput, _>(room);
    door.serve::<elb::ModifyListenerInput, _>(room);
    door.serve::<elb::DeleteListenerInput, _>(room);
    door.serve::<elb::CreateRuleInput, _>(room);
    door.serve::<elb::DescribeRulesInput, _>(room);
    door.serve::<elb::ModifyRuleInput, _>(room);
    door.serve::<elb::DeleteRuleInput, _>(room);
    door.serve::<elb::RegisterTargetsInput, _>(room);
    door.serve::<elb::DeregisterTargetsInput, _>(room);
    door.serve::<elb::DescribeTargetHealthInput, _>(room);
    door.serve::<elb::DescribeLoadBalancerAttributesInput, _>(room);
    door.serve::<elb::ModifyLoadBalancerAttributesInput, _>(room);
    door.serve::<elb::DescribeTargetGroupAttributesInput, _>(room);
    door.serve::<elb::ModifyTargetGroupAttributesInput, _>(room);
    door.serve::<elb::DescribeListenerAttributesInput, _>(room);
    door.serve::<elb::DescribeCapacityReservationInput, _>(room);
    door.serve::<elb::AddTagsInput, _>(room);
    door.serve::<elb::RemoveTagsInput, _>(room);
    door.serve::<elb::DescribeTagsInput, _>(room);
    door.serve::<elb::SetSubnetsInput, _>(room);
    door.serve::<elb::SetIpAddressTypeInput, _>(room);
    door.serve::<elb::SetRulePrioritiesInput, _>(room);
    door.serve::<elb::ModifyListenerAttributesInput, _>(room);
    door.serve::<elb::AddListenerCertificatesInput, _>(room);
    door.serve::<elb::RemoveListenerCertificatesInput, _>(room);
    door.serve::<elb::DescribeListenerCertificatesInput, _>(room);
    door.serve::<elb::DescribeSSLPoliciesInput, _>(room);
    door.serve::<elb::DescribeAccountLimitsInput, _>(room);
    door.serve::<shapes_longshore::ListCertificateUsesInput, _>(room);
}

/// The account and region that a call is about.
fn scope(call: &Call) -> Scope {
    Scope { account: call.account.clone(), region: call.region.clone() }
}

/// An action on what has this ARN.
fn on(action: &str, arn: &str) -> Requirement {
    Requirement { action: action.to_owned(), resource: arn.to_owned(), context: Vec::new() }
}

impl Balancing {
    /// Something like a load balancer that has yet to get its id.
    fn on_new(action: &str, call: &Call, kind: Kind, path: &str) -> Requirement {
        Requirement::on(action, &scope(call).arn(kind, path))
    }

    /// An id in an ARN.
    fn new_id(&self) -> String {
        self.context.host.ids.hex(16)
    }
}
