//! DEACTIVATING: the task leaves its target groups, and goes on when no request is under way to it any more.
//!
//! Source: Amazon ECS Developer Guide, "Amazon ECS task lifecycle"; the wait is the target groups' deregistration delay,
//! which Elastic Load Balancing keeps.

use std::time::Duration;

use shapes_elbv2 as elb;

use super::activate::target_of;
use super::task::{Next, Trouble};
use crate::Services;
use crate::events;
use crate::model::{ContainerState, Registration, Target, TargetState, Task, Turn};
use crate::tables::owner;

/// Nothing drains longer: an hour is the longest deregistration delay.
const LONGEST: Duration = Duration::from_secs(3600 + 60);

/// Between two questions where no signal came.
const ASK: Duration = Duration::from_secs(5);

impl Services {
    pub(super) async fn drain(&self, key: &str, task: &Task) -> Result<Next, Trouble> {
        self.deregister(key, task).await?;
        let Some(task) = self.tables.tasks.get(key) else { return Ok(Next::Rest) };
        let now = self.context.host.clock.now();
        let late = task.times.stopping_at.is_some_and(|since| now.since(since) > LONGEST);
        if !task.targets.is_empty() && !late {
            self.observe(key, &task).await?;
            let task = self.tables.tasks.get(key).unwrap_or(task);
            let runs = task.containers.iter().any(|one| one.state == ContainerState::Running);
            for target in task.targets.iter().filter(|_| runs) {
                if !self.ask(&task, target).await?.is_gone() {
                    return Ok(Next::Wait(ASK));
                }
            }
        }
        self.turn(key, Turn::Drained).await?;
        Ok(Next::Go)
    }

    async fn deregister(&self, key: &str, task: &Task) -> Result<(), Trouble> {
        let open = || task.targets.iter().filter(|target| target.registration != Registration::Deregistered);
        let Some(interface) = task.interface.as_ref().filter(|_| open().next().is_some()) else { return Ok(()) };
        for target in open() {
            let input = elb::DeregisterTargetsInput {
                target_group_arn: target.group.to_string(),
                targets: vec![target_of(&interface.address, target.port)],
            };
            let region = &task.place.cluster.scope.region;
            match self.context.door.call(&self.linked(task), region, input).await {
                Err(error) if error.status >= 500 => return Err(Trouble::Later(error.to_string())),
                // Neither group nor target is there: it is out of it already.
                Ok(_) | Err(_) => {}
            }
        }
        self.update(key, |task, events| {
            let service = owner(task).map(|service| service.name);
            for target in task.targets.iter_mut().filter(|one| one.registration != Registration::Deregistered) {
                let registered = target.registration == Registration::Registered;
                target.registration = Registration::Deregistered;
                events.extend(
                    service.as_ref().filter(|_| registered).map(|name| events::deregistered(name, &target.group)),
                );
            }
            events.extend(service.as_ref().filter(|_| !events.is_empty()).map(events::draining));
            Ok(())
        })
        .await?;
        Ok(())
    }

    /// What the load balancer says of a target now.
    async fn ask(&self, task: &Task, target: &Target) -> Result<TargetState, Trouble> {
        let Some(interface) = &task.interface else { return Ok(TargetState::Absent) };
        let input = elb::DescribeTargetHealthInput {
            target_group_arn: target.group.to_string(),
            targets: Some(vec![target_of(&interface.address, target.port)]),
        };
        match self.context.door.call(&self.linked(task), &task.place.cluster.scope.region, input).await {
            Ok(answer) => {
                let health = answer.target_health_descriptions.unwrap_or_default().into_iter().next();
                let state = health.and_then(|one| one.target_health?.state);
                Ok(state.map_or(TargetState::Absent, |state| TargetState::parse(&state)))
            }
            Err(error) if error.status >= 500 => Err(Trouble::Later(error.to_string())),
            Err(_) => Ok(TargetState::Absent),
        }
    }
}
