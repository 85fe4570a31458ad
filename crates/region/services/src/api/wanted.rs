//! What a request wants of a service: counts, percentages, breaker; and what this region does not do.
//!
//! Source: Amazon ECS API Reference, "DeploymentConfiguration"; Developer Guide, "Amazon ECS service definition
//! parameters".

use shapes_ecs as ecs;

use crate::errors::ServicesError;
use crate::model::{Breaker, PropagateTags, Wanted};

/// The most tasks of a service, as AWS's quota has it.
const TASKS: i64 = 5000;

/// The parts of a request that CreateService and UpdateService have in common.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) desired_count: Option<i64>,
    pub(crate) configuration: Option<ecs::DeploymentConfiguration>,
    pub(crate) grace_seconds: Option<i64>,
    pub(crate) propagate_tags: Option<String>,
    pub(crate) managed_tags: Option<bool>,
    pub(crate) controller: Option<ecs::DeploymentController>,
    pub(crate) rebalancing: Option<String>,
    pub(crate) balanced: bool,
}

/// What a service is created with.
pub(crate) fn initial() -> Wanted {
    Wanted {
        desired_count: 0,
        minimum_healthy_percent: 100,
        maximum_percent: 200,
        breaker: Breaker::default(),
        grace_seconds: None,
        propagate_tags: PropagateTags::None,
        managed_tags: false,
    }
}

/// Takes in what was asked for; what was not mentioned stays as it was.
pub(crate) fn change(wanted: &mut Wanted, asked: Asked) -> Result<(), ServicesError> {
    if let Some(kind) = asked.controller.map(|one| one.type_).filter(|kind| kind != "ECS") {
        return Err(ServicesError::Unsupported(format!(
            "This region has the deployment controller ECS only, not {kind}."
        )));
    }
    if asked.rebalancing.as_deref() == Some("ENABLED") {
        return Err(ServicesError::Unsupported(
            "This region does not rebalance tasks between availability zones: availabilityZoneRebalancing must be \
             DISABLED."
                .to_owned(),
        ));
    }
    if let Some(count) = asked.desired_count {
        wanted.desired_count = number("desiredCount", count, 0, TASKS)?;
    }
    if let Some(tags) = asked.propagate_tags {
        wanted.propagate_tags = match tags.as_str() {
            "SERVICE" => PropagateTags::Service,
            "TASK_DEFINITION" => PropagateTags::TaskDefinition,
            _ => PropagateTags::None,
        };
    }
    if let Some(managed) = asked.managed_tags {
        wanted.managed_tags = managed;
    }
    if let Some(seconds) = asked.grace_seconds {
        if seconds != 0 && !asked.balanced {
            return Err(ServicesError::parameter(
                "Health check grace period is only valid for services configured to use load balancers",
            ));
        }
        wanted.grace_seconds = Some(number("healthCheckGracePeriodSeconds", seconds, 0, i64::from(i32::MAX))?);
    }
    if let Some(configuration) = asked.configuration {
        configure(wanted, configuration)?;
    }
    Ok(())
}

fn configure(wanted: &mut Wanted, given: ecs::DeploymentConfiguration) -> Result<(), ServicesError> {
    if let Some(strategy) = given.strategy.filter(|strategy| strategy != "ROLLING") {
        return Err(ServicesError::Unsupported(format!("This region has the strategy ROLLING only, not {strategy}.")));
    }
    if let Some(percent) = given.minimum_healthy_percent {
        wanted.minimum_healthy_percent = number("minimumHealthyPercent", percent, 0, 100)?;
    }
    if let Some(percent) = given.maximum_percent {
        wanted.maximum_percent = number("maximumPercent", percent, 100, 200)?;
    }
    if let Some(breaker) = given.deployment_circuit_breaker {
        wanted.breaker = Breaker { enable: breaker.enable, rollback: breaker.rollback };
    }
    if wanted.minimum_healthy_percent == 100 && wanted.maximum_percent == 100 {
        return Err(ServicesError::parameter(
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
        ));
    }
    Ok(())
}

fn number(what: &str, value: i64, least: i64, most: i64) -> Result<u32, ServicesError> {
    match u32::try_from(value) {
        Ok(number) if (least..=most).contains(&value) => Ok(number),
        _ => Err(ServicesError::parameter(format!("Invalid {what}: {value} is not between {least} and {most}"))),
    }
}

/// `LATEST` or one of Fargate's versions.
pub(crate) fn platform(given: Option<&str>) -> Result<String, ServicesError> {
    match given {
        None | Some("" | "LATEST") => Ok("LATEST".to_owned()),
        Some("1.4.0") => Ok("1.4.0".to_owned()),
        Some(_) => Err(ServicesError::PlatformUnknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percentages(minimum: Option<i64>, maximum: Option<i64>) -> Result<(u32, u32), String> {
        let configuration = ecs::DeploymentConfiguration {
            minimum_healthy_percent: minimum,
            maximum_percent: maximum,
            ..Default::default()
        };
        let mut wanted = initial();
        let asked = Asked { configuration: Some(configuration), ..Asked::default() };
        change(&mut wanted, asked).map_err(|error| error.to_string())?;
        Ok((wanted.minimum_healthy_percent, wanted.maximum_percent))
    }

    #[test]
    fn percentages_have_bounds_and_leave_room() {
        assert_eq!(percentages(None, None), Ok((100, 200)));
        assert_eq!(percentages(Some(50), Some(100)), Ok((50, 100)));
        let blocked = "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.";
        assert_eq!(percentages(None, Some(100)), Err(blocked.to_owned()));
        assert!(percentages(Some(101), None).is_err() && percentages(None, Some(99)).is_err());
    }

    #[test]
    fn the_grace_period_needs_a_load_balancer() {
        let mut wanted = initial();
        let asked = |balanced| Asked { grace_seconds: Some(60), balanced, ..Asked::default() };
        assert!(change(&mut wanted, asked(false)).is_err());
        change(&mut wanted, asked(true)).unwrap();
        assert_eq!(wanted.grace_seconds, Some(60));
    }
}
