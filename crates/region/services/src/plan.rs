//! What the scheduler does next with a service.
//!
//! Pure: a service, its tasks and the time go in, steps come out; `apply` turns a step into the next state, purely as
//! well. `run` stores what comes of it in one transaction and chooses nothing. Steps come in stages: what was seen is
//! taken in first, then what follows for the deployment, then for its tasks. The caller applies and asks again until
//! there is nothing more to do.
//!
//! Deliberately absent: deadlines for a deployment without a circuit breaker. On AWS it stays IN_PROGRESS until
//! somebody changes the service, and so it does here.
//!
//! Source: Amazon ECS Developer Guide, "Deploy Amazon ECS services by replacing tasks", "How the Amazon ECS deployment
//! circuit breaker detects failures", "Amazon ECS service throttle logic".

mod apply;
mod backoff;
mod breaker;
mod health;
pub(crate) mod order;
mod rolling;
#[cfg(test)]
mod simulation;

use model::{Arn, Timestamp};

use crate::model::{
    Deployment, RevisionId, Rollout, Service, ServiceDeployment, ServiceStatus, Status, StopCode, StopType, Task,
    TaskId,
};

pub(crate) use apply::{Applied, Material, apply, managed, new_task, next_provider, uuid};
pub(crate) use backoff::impaired;
pub(crate) use breaker::threshold;
pub(crate) use health::{Health, Unwell, judge};
pub(crate) use rolling::Bounds;

/// All that is known of a service.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The service itself.
    pub service: Service,
    /// Its tasks: those that live, and those that ended and were not counted yet.
    pub tasks: Vec<Task>,
    /// Its rollout in the history.
    pub history: Option<ServiceDeployment>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// A task was found healthy for the first time.
    Healthy(TaskId),
    /// A task has ended, or is about to: count it in its deployment.
    Count { task: TaskId, failed: bool, never_ran: bool },
    /// Tell a task to stop.
    End { task: TaskId, why: Why },
    /// Start tasks of a revision.
    Start { revision: RevisionId, count: u32 },
    /// Nothing can be started: tell so once. None, when it can be again.
    Tell(Option<String>),
    /// The percentages leave no room: tell so once.
    Stuck(RevisionId),
    /// The breaker ends the primary deployment, with nothing to go back to.
    Fail,
    /// The breaker ends the primary deployment and goes back.
    RollBack,
    /// StopServiceDeployment ends the primary deployment.
    Stop(StopType),
    /// So many tasks are protected and cannot be stopped: tell so once. None, when they can be again.
    Hold(u32),
    /// What a deployment's tasks are at.
    Tally { revision: RevisionId, desired: u32, pending: u32, running: u32 },
    /// A deployment has no tasks left.
    Retire(RevisionId),
    /// The primary deployment has reached its steady state.
    Complete,
    /// As many tasks run as should, or no longer so.
    Steady(bool),
    /// A deleted service has no tasks left.
    Close,
}

/// Why a task is told to stop.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Why {
    /// Its place is taken, or it is one too many.
    Scaling,
    /// Its target is unhealthy.
    Target { group: Arn, port: u16, reason: Option<String> },
    /// Its container's check fails.
    Container,
}

/// What to do now, and when to look again though nothing has changed.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub steps: Vec<Step>,
    pub look_again: Option<Timestamp>,
}

impl Plan {
    fn look_at(&mut self, at: Option<Timestamp>) {
        self.look_again = match (self.look_again, at) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

/// What there is to run tasks on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Capacity<'a> {
    /// What the region lacks to run any more tasks.
    pub missing: Option<&'a str>,
    /// How many tasks there is room for.
    pub most: u32,
}

impl<'a> From<Option<&'a str>> for Capacity<'a> {
    fn from(missing: Option<&'a str>) -> Self {
        Self { missing, most: u32::MAX }
    }
}

/// The steps that may be taken now.
pub(crate) fn plan<'a>(state: &State, capacity: impl Into<Capacity<'a>>, now: Timestamp) -> Plan {
    let capacity = capacity.into();
    let mut plan = Plan::default();
    let grace = state.service.wanted.grace_seconds;
    let healths: Vec<Health> = state
        .tasks
        .iter()
        .map(|task| {
            let (health, until) = judge(task, grace, now);
            plan.look_at(until);
            health
        })
        .collect();
    for stage in [take_in, end_unhealthy, decide] {
        plan.steps = stage(state, &healths);
        if !plan.steps.is_empty() {
            return plan;
        }
    }
    let until = roll(state, &healths, capacity, now, &mut plan.steps);
    plan.look_at(until);
    if plan.steps.is_empty() {
        plan.steps = sum_up(state, &healths);
    }
    plan
}

/// Healthy for the first time, ended: each is taken in once.
fn take_in(state: &State, healths: &[Health]) -> Vec<Step> {
    let mut steps = Vec::new();
    for (task, health) in state.tasks.iter().zip(healths) {
        if *health == Health::Healthy && task.healthy_at.is_none() && task.is_wanted() {
            steps.push(Step::Healthy(task.place.id.clone()));
        }
        if let (Some(stop), false) = (&task.stop, task.counted) {
            let never_ran = task.times.started_at.is_none();
            let failed = match stop.code {
                StopCode::TaskFailedToStart => true,
                StopCode::EssentialContainerExited => task.healthy_at.is_none(),
                StopCode::UserInitiated => false,
                StopCode::ServiceSchedulerInitiated => stop.reason.starts_with(crate::events::FAILED_CHECKS),
            };
            let never_ran = never_ran && stop.code != StopCode::ServiceSchedulerInitiated;
            steps.push(Step::Count { task: task.place.id.clone(), failed, never_ran: failed && never_ran });
        }
    }
    steps
}

fn end_unhealthy(state: &State, healths: &[Health]) -> Vec<Step> {
    let wanted = state.tasks.iter().zip(healths).filter(|(task, _)| task.is_wanted());
    wanted
        .filter_map(|(task, health)| match health {
            Health::Unhealthy(Unwell::Target(index)) => task.targets.get(*index).map(|target| Step::End {
                task: task.place.id.clone(),
                why: Why::Target { group: target.group.clone(), port: target.port, reason: target.description.clone() },
            }),
            Health::Unhealthy(Unwell::Container) => {
                Some(Step::End { task: task.place.id.clone(), why: Why::Container })
            }
            Health::Starting | Health::Healthy => None,
        })
        .collect()
}

/// Whether the breaker ends the primary deployment.
fn decide(state: &State, _: &[Health]) -> Vec<Step> {
    let service = &state.service;
    if let Some(kind) = service.stop_requested {
        return vec![Step::Stop(kind)];
    }
    let Some(primary) = service.primary() else { return Vec::new() };
    let watched = service.wanted.breaker.enable
        && service.status == ServiceStatus::Active
        && primary.rollout == Rollout::InProgress
        && !primary.restored;
    if !watched || primary.failed < threshold(service.wanted.desired_count) {
        return Vec::new();
    }
    let back = service.last_completed.as_ref().is_some_and(|last| last.revision != primary.revision);
    vec![if service.wanted.breaker.rollback && back { Step::RollBack } else { Step::Fail }]
}

/// Tasks to start and to stop. Answers when to look again.
fn roll(
    state: &State,
    healths: &[Health],
    Capacity { missing, most }: Capacity<'_>,
    now: Timestamp,
    steps: &mut Vec<Step>,
) -> Option<Timestamp> {
    let service = &state.service;
    let primary = service.primary()?;
    let wanted: Vec<(&Task, &Health)> = state.tasks.iter().zip(healths).filter(|(task, _)| task.is_wanted()).collect();
    let tasks: Vec<rolling::Task> = (0..)
        .zip(&wanted)
        .map(|(id, (task, health))| rolling::Task {
            id,
            primary: task.revision() == Some(&primary.revision),
            protected: task.is_protected(now),
            health: match health {
                Health::Healthy => rolling::Health::Healthy,
                Health::Starting if task.status == Status::Running => rolling::Health::Warming,
                Health::Starting | Health::Unhealthy(_) => rolling::Health::Starting,
            },
        })
        .collect();
    let desired = if service.status == ServiceStatus::Active { service.wanted.desired_count } else { 0 };
    let bounds = Bounds::of(&service.wanted);
    let mut again = None;
    let mut may_start = true;
    for step in rolling::plan(desired, bounds, &tasks) {
        match step {
            rolling::Step::Stop(id) => {
                if let Some((task, _)) = wanted.get(id) {
                    steps.push(Step::End { task: task.place.id.clone(), why: Why::Scaling });
                }
            }
            rolling::Step::Start(count) => {
                let count = count.min(most);
                may_start = may_start && primary.rollout != Rollout::Failed && missing.is_none();
                let wait = primary.backoff.until.filter(|until| *until > now);
                if may_start && wait.is_none() && count > 0 {
                    steps.push(Step::Start { revision: primary.revision.clone(), count });
                }
                again = wait;
            }
        }
    }
    let held = rolling::held(desired, &tasks);
    if held > 0 {
        let ends =
            wanted.iter().filter(|(task, _)| task.is_protected(now)).filter_map(|(task, _)| task.protected_until);
        again = [again, ends.min()].into_iter().flatten().min();
    }
    if (held > 0) != service.held {
        steps.push(Step::Hold(held));
    }
    if missing != service.told.as_deref() && (missing.is_none() || is_short(service, primary, &tasks)) {
        steps.push(Step::Tell(missing.map(str::to_owned)));
    }
    if steps.is_empty() && !primary.stuck && rolling::is_stuck(desired, bounds, &tasks) {
        steps.push(Step::Stuck(primary.revision.clone()));
    }
    again
}

fn is_short(service: &Service, primary: &Deployment, tasks: &[rolling::Task]) -> bool {
    let running = tasks.iter().filter(|task| task.primary).count();
    primary.rollout != Rollout::Failed && running < service.wanted.desired_count as usize
}

/// What the deployments have come to, once their tasks have nothing to do but to go on.
fn sum_up(state: &State, healths: &[Health]) -> Vec<Step> {
    let service = &state.service;
    let mut steps = Vec::new();
    for (index, deployment) in service.deployments.iter().enumerate() {
        let own = || state.tasks.iter().filter(|task| task.revision() == Some(&deployment.revision));
        let wanted = || own().filter(|task| task.is_wanted());
        let pending = count(wanted().filter(|task| task.status.is_pending()));
        let running = count(wanted().filter(|task| task.status == Status::Running));
        let desired = if index == 0 && service.status == ServiceStatus::Active {
            service.wanted.desired_count
        } else {
            pending + running
        };
        if (deployment.desired, deployment.pending, deployment.running) != (desired, pending, running) {
            steps.push(Step::Tally { revision: deployment.revision.clone(), desired, pending, running });
        }
        let lives = own().any(|task| task.status != Status::Stopped);
        if index > 0 && !lives {
            steps.push(Step::Retire(deployment.revision.clone()));
        }
    }
    if !steps.is_empty() {
        return steps;
    }
    if service.status != ServiceStatus::Active {
        let over = state.tasks.iter().all(|task| task.status == Status::Stopped);
        return if service.status == ServiceStatus::Draining && over { vec![Step::Close] } else { steps };
    }
    let Some(primary) = service.primary() else { return steps };
    let healthy = state.tasks.iter().zip(healths).filter(|(task, health)| {
        task.is_wanted() && task.revision() == Some(&primary.revision) && **health == Health::Healthy
    });
    let whole = primary.pending == 0 && primary.running == primary.desired && service.deployments.len() == 1;
    if primary.rollout == Rollout::InProgress && whole && count(healthy) >= primary.desired {
        steps.push(Step::Complete);
    }
    let steady = whole && primary.rollout == Rollout::Completed;
    if steps.is_empty() && steady != service.steady {
        steps.push(Step::Steady(steady));
    }
    steps
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
