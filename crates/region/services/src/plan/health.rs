//! Whether a task is healthy.
//!
//! Behind a load balancer when every target is healthy, with a health check when its essential containers pass it,
//! with both when both say so; without either 40 seconds after it began to run. In the grace period nothing makes a
//! task unhealthy.
//!
//! Source: Amazon ECS Developer Guide, "Deploy Amazon ECS services by replacing tasks", "Determine Amazon ECS task
//! health using container health checks".

use std::time::Duration;

use model::Timestamp;

use crate::model::{ContainerHealth, Registration, Status, TargetState, Task};

/// How long a task without any check must have run.
const SETTLING: Duration = Duration::from_secs(40);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    Starting,
    Healthy,
    Unhealthy(Unwell),
}

/// Which check fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unwell {
    /// The one of this target, by its place in the task's list.
    Target(usize),
    /// A container's own.
    Container,
}

/// A task's health, and when it will be another though nothing changes.
pub(crate) fn judge(task: &Task, grace_seconds: Option<u32>, now: Timestamp) -> (Health, Option<Timestamp>) {
    let Some(started) = task.times.started_at.filter(|_| task.status == Status::Running) else {
        return (Health::Starting, None);
    };
    let checked = || task.containers.iter().filter(|container| container.essential && container.checked);
    if task.targets.is_empty() && checked().next().is_none() {
        let settled = started.plus(SETTLING);
        return if now >= settled { (Health::Healthy, None) } else { (Health::Starting, Some(settled)) };
    }
    if let Some(unwell) = unwell(task) {
        let grace = started.plus(Duration::from_secs(grace_seconds.unwrap_or(0).into()));
        return if now >= grace { (Health::Unhealthy(unwell), None) } else { (Health::Starting, Some(grace)) };
    }
    let targets = task.targets.iter().all(|target| target.state == TargetState::Healthy);
    let containers = checked().all(|container| container.health == ContainerHealth::Healthy);
    (if targets && containers { Health::Healthy } else { Health::Starting }, None)
}

fn unwell(task: &Task) -> Option<Unwell> {
    let container = task
        .containers
        .iter()
        .any(|container| container.essential && container.checked && container.health == ContainerHealth::Unhealthy);
    let target = task
        .targets
        .iter()
        .position(|target| target.registration == Registration::Registered && target.state == TargetState::Unhealthy);
    target.map(Unwell::Target).or_else(|| container.then_some(Unwell::Container))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_secs(seconds)
    }

    #[test]
    fn without_checks_forty_seconds_are_waited() {
        let task = testing::running_task(at(100));
        assert_eq!(judge(&task, None, at(139)), (Health::Starting, Some(at(140))));
        assert_eq!(judge(&task, None, at(140)), (Health::Healthy, None));
    }

    #[test]
    fn both_checks_must_pass() {
        let table = [
            (TargetState::Initial, ContainerHealth::Unknown, Health::Starting),
            (TargetState::Healthy, ContainerHealth::Unknown, Health::Starting),
            (TargetState::Initial, ContainerHealth::Healthy, Health::Starting),
            (TargetState::Healthy, ContainerHealth::Healthy, Health::Healthy),
            (TargetState::Unhealthy, ContainerHealth::Healthy, Health::Unhealthy(Unwell::Target(0))),
            (TargetState::Healthy, ContainerHealth::Unhealthy, Health::Unhealthy(Unwell::Container)),
            (TargetState::Unused, ContainerHealth::Healthy, Health::Starting),
        ];
        for (target, container, expected) in table {
            let mut task = testing::balanced_task(at(100), target);
            task.containers[0].checked = true;
            task.containers[0].health = container;
            assert_eq!(judge(&task, None, at(101)).0, expected, "{target:?} {container:?}");
        }
    }

    #[test]
    fn nothing_is_unhealthy_in_its_grace() {
        let task = testing::balanced_task(at(100), TargetState::Unhealthy);
        assert_eq!(judge(&task, Some(60), at(159)), (Health::Starting, Some(at(160))));
        assert_eq!(judge(&task, Some(60), at(160)), (Health::Unhealthy(Unwell::Target(0)), None));
        let well = testing::balanced_task(at(100), TargetState::Healthy);
        assert_eq!(judge(&well, Some(60), at(101)).0, Health::Healthy);
    }

    #[test]
    fn a_task_that_does_not_run_is_not_judged() {
        let mut task = testing::balanced_task(at(100), TargetState::Unhealthy);
        task.status = Status::Deactivating;
        assert_eq!(judge(&task, None, at(500)), (Health::Starting, None));
    }
}
