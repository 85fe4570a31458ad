//! The target groups of a service, as a request names them and as Elastic Load Balancing knows them.
//!
//! Source: Amazon ECS API Reference, "LoadBalancer"; Developer Guide, "Use load balancing to distribute Amazon ECS
//! service traffic".

use model::{Arn, Caller, ServicePrincipal};
use shapes_ecs as ecs;
use shapes_elbv2 as elb;

use crate::Services;
use crate::errors::ServicesError;
use crate::model::{Definition, Protocol, Scope, TargetBinding};

/// The most target groups of a service.
const MOST: usize = 5;

/// Reads which ports go into which target groups, and holds them against the task definition.
pub(crate) fn read(
    given: Option<Vec<ecs::LoadBalancer>>,
    definition: &Definition,
) -> Result<Vec<TargetBinding>, ServicesError> {
    let given = given.unwrap_or_default();
    if given.len() > MOST {
        return Err(ServicesError::parameter(format!("load balancers can have at most {MOST} items.")));
    }
    let bindings = given.into_iter().map(|one| {
        let group = one.target_group_arn.unwrap_or_default();
        let group: Arn = match group.parse() {
            Ok(arn @ Arn { .. }) if is_group(&arn) => arn,
            _ => return Err(ServicesError::parameter(format!("Invalid target group ARN: {group}"))),
        };
        let name = one.container_name.unwrap_or_default();
        let port = one.container_port.and_then(|port| u16::try_from(port).ok()).unwrap_or_default();
        let absent =
            || ServicesError::parameter(format!("The container {name} does not exist in the task definition."));
        let container = name.parse().map_err(|_| absent())?;
        Ok(TargetBinding { group, container, port })
    });
    let bindings = bindings.collect::<Result<Vec<_>, ServicesError>>()?;
    check(&bindings, definition)?;
    Ok(bindings)
}

fn is_group(arn: &Arn) -> bool {
    arn.service == "elasticloadbalancing" && arn.resource.starts_with("targetgroup/")
}

/// Whether a task definition has the containers and ports that go into the target groups.
pub(crate) fn check(bindings: &[TargetBinding], definition: &Definition) -> Result<(), ServicesError> {
    for TargetBinding { container: name, port, .. } in bindings {
        let Some(container) = definition.container(name) else {
            let text = format!("The container {name} does not exist in the task definition.");
            return Err(ServicesError::parameter(text));
        };
        let listens = |one: &crate::model::Port| one.container_port == *port && one.protocol == Protocol::Tcp;
        if !container.ports.iter().any(listens) {
            let text = format!("The container {name} did not have a container port {port} defined.");
            return Err(ServicesError::parameter(text));
        }
    }
    Ok(())
}

impl Services {
    /// Asks Elastic Load Balancing whether the target groups are there, behind a load balancer, and for addresses.
    pub(crate) async fn verify_targets(&self, scope: &Scope, bindings: &[TargetBinding]) -> Result<(), ServicesError> {
        let caller = Caller::service(scope.account.clone(), ServicePrincipal::Ecs);
        for TargetBinding { group, .. } in bindings {
            let arns = Some(vec![group.to_string()]);
            let ask = elb::DescribeTargetGroupsInput { target_group_arns: arns, ..Default::default() };
            let found = self.context.door.call(&caller, &scope.region, ask).await.map_err(|error| {
                if error.status >= 500 {
                    return ServicesError::Room(error);
                }
                ServicesError::parameter(format!("The target group with targetGroupArn {group} does not exist."))
            })?;
            let Some(found) = found.target_groups.unwrap_or_default().into_iter().next() else {
                let text = format!("The target group with targetGroupArn {group} does not exist.");
                return Err(ServicesError::parameter(text));
            };
            let kind = found.target_type.unwrap_or_default();
            if kind != "ip" {
                return Err(ServicesError::parameter(format!(
                    "The provided target group {group} has target type {kind}, which is incompatible with the awsvpc \
                     network mode specified in the task definition."
                )));
            }
            if found.load_balancer_arns.unwrap_or_default().is_empty() {
                return Err(ServicesError::parameter(format!(
                    "The target group with targetGroupArn {group} does not have an associated load balancer."
                )));
            }
        }
        Ok(())
    }
}
