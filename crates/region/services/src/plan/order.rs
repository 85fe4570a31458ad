//! Which containers of a task start next, and in which order they stop.
//!
//! Pure. A container starts when everything that it depends on has come to what it waits for. A dependency that can never
//! come to that, or takes longer than its own `startTimeout`, keeps its dependents from starting, and the task with them.
//!
//! Source: Amazon ECS Developer Guide, "Container dependency"; API Reference, "ContainerDependency".

use std::time::Duration;

use model::Timestamp;

use crate::model::{
    Condition, ContainerDefinition, ContainerHealth, ContainerName, ContainerState, Definition, Dependency, Task,
    TaskContainer,
};

/// A task waits for its containers this long at most.
const LONGEST: Duration = Duration::from_mins(15);

/// What to do about a task's containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Start {
    /// Start these, in this order.
    These(Vec<ContainerName>),
    /// Nothing, until something changes or it is this time.
    Wait(Option<Timestamp>),
    /// This one will never start, in words.
    Never(ContainerName, String),
    /// All of them were started.
    Done,
}

/// How a dependency stands.
enum Stands {
    Holds,
    Waits(Option<Timestamp>),
    Fails(String),
}

/// What to do now.
pub(crate) fn start(definition: &Definition, task: &Task, now: Timestamp) -> Start {
    let (mut ready, mut until): (Vec<ContainerName>, Option<Timestamp>) = (Vec::new(), None);
    let mut waits = false;
    let Some(order) = definition.start_order() else { return Start::Done };
    for container in order.into_iter().filter(|one| state(task, &one.name) == Some(ContainerState::Pending)) {
        let mut holds = true;
        for dependency in &container.depends_on {
            match stands(definition, task, container, dependency, now) {
                Stands::Holds => {}
                // What has just been found ready is started before this one.
                Stands::Waits(_)
                    if dependency.condition == Condition::Start && ready.contains(&dependency.container) => {}
                Stands::Waits(at) => {
                    holds = false;
                    until = [until, at].into_iter().flatten().min();
                }
                Stands::Fails(why) => return Start::Never(container.name.clone(), why),
            }
        }
        waits |= !holds;
        if holds {
            ready.push(container.name.clone());
        }
    }
    match (ready.is_empty(), waits) {
        (false, _) => Start::These(ready),
        (true, true) => Start::Wait(until),
        (true, false) => Start::Done,
    }
}

fn state(task: &Task, name: &ContainerName) -> Option<ContainerState> {
    task.containers.iter().find(|one| one.name == *name).map(|one| one.state)
}

fn stands(
    definition: &Definition,
    task: &Task,
    container: &ContainerDefinition,
    dependency: &Dependency,
    now: Timestamp,
) -> Stands {
    let (other, target) = (&dependency.container, &container.name);
    let Some(needed) = task.containers.iter().find(|one| one.name == *other) else { return Stands::Holds };
    let failed = || {
        Stands::Fails(format!(
            "dependency graph: failed to resolve the container ordering dependency [{other}] for target [{target}] as \
             dependency did not exit successfully."
        ))
    };
    match (dependency.condition, needed.state) {
        (Condition::Start, ContainerState::Running | ContainerState::Stopped { .. })
        | (Condition::Complete, ContainerState::Stopped { .. })
        | (Condition::Success, ContainerState::Stopped { code: Some(0) }) => return Stands::Holds,
        (Condition::Healthy, ContainerState::Running) if needed.health == ContainerHealth::Healthy => {
            return Stands::Holds;
        }
        (Condition::Success | Condition::Healthy, ContainerState::Stopped { .. }) => return failed(),
        _ => {}
    }
    let Some(started) = needed.started_at else { return Stands::Waits(None) };
    let limit = definition.container(other).and_then(|one| one.start_timeout);
    let limit = limit.map_or(LONGEST, |seconds| Duration::from_secs(seconds.into()));
    let until = started.plus(limit);
    if now < until {
        return Stands::Waits(Some(until));
    }
    Stands::Fails(format!(
        "dependency graph: container ordering dependency [{other}] for target [{target}] has timed out."
    ))
}

/// In which order containers are stopped, those together that may be: each after all that depend on it.
pub(crate) fn stop(definition: &Definition) -> Vec<Vec<ContainerName>> {
    let mut left: Vec<&ContainerDefinition> = definition.containers.iter().collect();
    let mut waves = Vec::new();
    while !left.is_empty() {
        let needs =
            |one: &ContainerDefinition, name: &ContainerName| one.depends_on.iter().any(|it| it.container == *name);
        let free = |name: &ContainerName| !left.iter().any(|other| needs(other, name));
        let wave: Vec<ContainerName> = left.iter().map(|one| one.name.clone()).filter(free).collect();
        if wave.is_empty() {
            break;
        }
        left.retain(|one| !wave.contains(&one.name));
        waves.push(wave);
    }
    waves
}

/// Whether a container that has ended is started again: its policy says so, and it ran for long enough.
///
/// Source: Amazon ECS Developer Guide, "Restart individual containers in Amazon ECS tasks with container restart
/// policies".
pub(crate) fn restarts(container: &ContainerDefinition, seen: &TaskContainer, code: i64, ended: Timestamp) -> bool {
    const PERIOD: u32 = 300;
    let Some(policy) = container.restarts() else { return false };
    let period = Duration::from_secs(policy.period.unwrap_or(PERIOD).into());
    let ran = seen.started_at.is_some_and(|started| ended.since(started) >= period);
    ran && !policy.ignored.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RestartPolicy;
    use crate::testing;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_secs(seconds)
    }

    fn names(names: &[&str]) -> Vec<ContainerName> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    /// `a`, and `b` that waits for it.
    fn pair(condition: Condition) -> (Definition, Task) {
        let mut definition = testing::definition(1);
        definition.containers[0].name = "b".parse().unwrap();
        definition.containers.push(definition.containers[0].clone());
        definition.containers[1].name = "a".parse().unwrap();
        definition.containers[1].start_timeout = Some(10);
        definition.containers[0].depends_on = vec![Dependency { container: "a".parse().unwrap(), condition }];
        let mut task = testing::running_task(at(100));
        task.containers[0].name = "b".parse().unwrap();
        task.containers[0].state = ContainerState::Pending;
        task.containers.push(task.containers[0].clone());
        task.containers[1].name = "a".parse().unwrap();
        (definition, task)
    }

    #[test]
    fn each_condition_is_waited_for() {
        let stopped = |code| ContainerState::Stopped { code };
        let (wait, go) = (Start::Wait(Some(at(110))), Start::These(names(&["b"])));
        let broken = Start::Never(
            "b".parse().unwrap(),
            "dependency graph: failed to resolve the container ordering dependency [a] for target [b] as dependency did \
             not exit successfully."
                .to_owned(),
        );
        let table = [
            (Condition::Start, ContainerState::Running, ContainerHealth::Unknown, &go),
            (Condition::Start, stopped(Some(1)), ContainerHealth::Unknown, &go),
            (Condition::Complete, ContainerState::Running, ContainerHealth::Unknown, &wait),
            (Condition::Complete, stopped(Some(1)), ContainerHealth::Unknown, &go),
            (Condition::Success, stopped(Some(1)), ContainerHealth::Unknown, &broken),
            (Condition::Success, stopped(Some(0)), ContainerHealth::Unknown, &go),
            (Condition::Healthy, ContainerState::Running, ContainerHealth::Unknown, &wait),
            (Condition::Healthy, ContainerState::Running, ContainerHealth::Healthy, &go),
            (Condition::Healthy, stopped(Some(0)), ContainerHealth::Unknown, &broken),
        ];
        for (condition, state, health, expected) in table {
            let (definition, mut task) = pair(condition);
            let first = if condition == Condition::Start { names(&["a", "b"]) } else { names(&["a"]) };
            assert_eq!(start(&definition, &task, at(100)), Start::These(first), "{condition:?}");
            (task.containers[1].state, task.containers[1].health) = (state, health);
            task.containers[1].started_at = Some(at(100));
            assert_eq!(start(&definition, &task, at(105)), *expected, "{condition:?} {state:?} {health:?}");
        }
    }

    #[test]
    fn a_dependency_has_until_its_start_timeout() {
        let (definition, mut task) = pair(Condition::Healthy);
        task.containers[1].state = ContainerState::Running;
        task.containers[1].started_at = Some(at(100));
        let text = "dependency graph: container ordering dependency [a] for target [b] has timed out.";
        assert_eq!(start(&definition, &task, at(110)), Start::Never("b".parse().unwrap(), text.to_owned()));
        task.containers[0].state = ContainerState::Running;
        assert_eq!(start(&definition, &task, at(110)), Start::Done);
    }

    #[test]
    fn what_others_depend_on_stops_last() {
        let (definition, _) = pair(Condition::Start);
        assert_eq!(stop(&definition), [names(&["b"]), names(&["a"])]);
    }

    #[test]
    fn a_policy_starts_what_ran_long_enough() {
        let mut container = testing::definition(1).containers.remove(0);
        let mut seen = testing::running_task(at(100)).containers.remove(0);
        seen.started_at = Some(at(100));
        assert!(!restarts(&container, &seen, 1, at(1000)), "no policy");
        container.restart = Some(RestartPolicy { enabled: true, ignored: vec![0], period: Some(60) });
        assert!(restarts(&container, &seen, 1, at(160)));
        assert!(!restarts(&container, &seen, 1, at(159)));
        assert!(!restarts(&container, &seen, 0, at(160)));
    }
}
