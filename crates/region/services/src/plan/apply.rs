//! What a step makes of a service: the next state, and the events that tell of it. Pure.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Timestamp;

use super::{State, Step, Why};
use crate::events;
use crate::model::{
    Backoff, ClusterKey, ContainerHealth, ContainerState, Definition, Deployment, Group, Outcome, Overrides, Placement,
    PropagateTags, Provider, Revision, RevisionId, Rollback, Rollout, Service, ServiceName, ServiceStatus, Share,
    Status, Stop, StopCode, StopType, Tags, Target, Task, TaskContainer, TaskId, TaskKey, Times,
};

/// What new tasks are made of, by revision.
pub(crate) type Material = BTreeMap<RevisionId, (Arc<Revision>, Arc<Definition>)>;

/// What came of a step.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    /// Events to tell, in order.
    pub events: Vec<String>,
}

/// Takes one step. `random` gives as many hexadecimal digits as it is asked for.
pub(crate) fn apply(
    state: &mut State,
    step: Step,
    material: &Material,
    now: Timestamp,
    random: &dyn Fn(usize) -> String,
) -> Applied {
    let name = state.service.place.name.clone();
    let mut events = Vec::new();
    match step {
        Step::Healthy(id) => {
            if let Some(task) = find(state, &id) {
                task.healthy_at = Some(now);
                let revision = task.revision().cloned();
                with_deployment(state, revision.as_ref(), now, |deployment| {
                    deployment.failed = 0;
                    deployment.backoff = Backoff::default();
                });
            }
        }
        Step::Count { task: id, failed, never_ran } => count(state, &id, failed, never_ran, now, &mut events),
        Step::End { task, why } => end(state, &task, &why, now, &mut events),
        Step::Start { revision, count } => {
            let Some((revision, definition)) = material.get(&revision) else { return Applied::default() };
            let started: Vec<Task> = (0..count).map(|_| start(state, revision, definition, now, random)).collect();
            events.push(events::started(&name, started.iter().map(|task| &task.place.id)));
        }
        Step::Tell(told) => {
            if let Some(text) = &told {
                events.push(events::unplaced(&name, text));
            }
            state.service.told = told;
        }
        Step::Stuck(revision) => {
            events.push(events::no_room(&name));
            with_deployment(state, Some(&revision), now, |deployment| deployment.stuck = true);
        }
        Step::Fail => fail(state, &Broken::by_breaker(state), now, &mut events),
        Step::RollBack => roll_back(state, &Broken::by_breaker(state), now, &mut events),
        Step::Stop(kind) => stop_deployment(state, kind, now, &mut events),
        Step::Hold(tasks) => {
            if tasks > 0 {
                events.push(events::protected(&name, tasks));
            }
            state.service.held = tasks > 0;
        }
        Step::Tally { revision, desired, pending, running } => {
            with_deployment(state, Some(&revision), now, |deployment| {
                (deployment.desired, deployment.pending, deployment.running) = (desired, pending, running);
            });
        }
        Step::Retire(revision) => state.service.deployments.retain(|deployment| deployment.revision != revision),
        Step::Complete => complete(state, now, &mut events),
        Step::Steady(steady) => {
            state.service.steady = steady;
            if steady {
                events.push(events::steady(&name));
            }
        }
        Step::Close => {
            state.service.status = ServiceStatus::Inactive;
            state.service.ended_at = Some(now);
            state.service.deployments.clear();
        }
    }
    Applied { events }
}

fn find<'a>(state: &'a mut State, id: &TaskId) -> Option<&'a mut Task> {
    state.tasks.iter_mut().find(|task| task.place.id == *id)
}

fn with_deployment(
    state: &mut State,
    revision: Option<&RevisionId>,
    now: Timestamp,
    change: impl FnOnce(&mut Deployment),
) {
    if let Some(deployment) = revision.and_then(|revision| state.service.deployment_mut(revision)) {
        change(deployment);
        deployment.updated_at = now;
    }
}

fn count(state: &mut State, id: &TaskId, failed: bool, never_ran: bool, now: Timestamp, events: &mut Vec<String>) {
    let name = state.service.place.name.clone();
    let Some(task) = find(state, id) else { return };
    task.counted = true;
    let (revision, made, ran) = (task.revision().cloned(), task.times.created_at, task.times.started_at.is_some());
    let mut throttled = false;
    with_deployment(state, revision.as_ref(), now, |deployment| {
        deployment.failed = deployment.failed.saturating_add(u32::from(failed));
        if never_ran {
            throttled = deployment.backoff.failed(made, now);
        } else if ran {
            deployment.backoff = Backoff::default();
        }
    });
    if throttled {
        events.push(events::throttled(&name));
    }
    let primary = state.service.primary().map(|deployment| (deployment.revision.clone(), deployment.failed));
    if let (Some(history), Some((revision, failed))) = (&mut state.history, primary)
        && history.target == revision
        && history.failed != failed
    {
        history.failed = failed;
        history.updated_at = now;
    }
}

fn end(state: &mut State, id: &TaskId, why: &Why, now: Timestamp, events: &mut Vec<String>) {
    let name = state.service.place.name.clone();
    let primary = state.service.primary().map(|deployment| deployment.revision.deployment());
    let Some(task) = find(state, id) else { return };
    let reason = match why {
        Why::Scaling => events::scaling(primary.as_deref().unwrap_or("ecs-svc")),
        Why::Target { group, port, reason } => {
            events.push(events::unhealthy_target(&name, *port, group, reason.as_deref()));
            events::failed_targets(group)
        }
        Why::Container => {
            events.push(events::unhealthy_container(&name, id));
            events::failed_containers()
        }
    };
    events.push(events::stopped(&name, task.status == Status::Running, id));
    task.end(Stop { code: StopCode::ServiceSchedulerInitiated, reason, at: now });
}

fn start(
    state: &mut State,
    revision: &Revision,
    definition: &Definition,
    now: Timestamp,
    random: &dyn Fn(usize) -> String,
) -> Task {
    let group = Group::Service { name: state.service.place.name.clone(), revision: revision.id.clone() };
    let mut tags = match state.service.wanted.propagate_tags {
        PropagateTags::None => Tags::new(),
        PropagateTags::Service => state.service.tags.clone(),
        PropagateTags::TaskDefinition => definition.tags.clone(),
    };
    if state.service.wanted.managed_tags {
        tags.extend(managed(&state.service.place.cluster, Some(&state.service.place.name)));
    }
    let own = state.tasks.iter().filter(|task| task.is_wanted() && task.revision() == Some(&revision.id));
    let shared: Vec<Option<Provider>> = own.map(|task| task.provider).collect();
    let provider = next_provider(&revision.strategy, &shared);
    let subnet = emptiest(&state.tasks, revision);
    let placement = Placement {
        subnet,
        security_groups: revision.network.security_groups.clone(),
        public_address: revision.network.public_address,
    };
    let targets = revision
        .targets
        .iter()
        .map(|binding| Target::waiting(binding.group.clone(), binding.container.clone(), binding.port))
        .collect();
    let mut task = new_task(&state.service.place.cluster, definition, group, placement, now, random);
    task.started_by = Some(revision.id.deployment());
    task.tags = tags;
    task.provider = provider;
    task.targets = targets;
    for container in &mut task.containers {
        container.digest = revision.images.get(&container.name).map(|image| image.digest.clone());
    }
    state.tasks.push(task.clone());
    task
}

/// The tags that ECS itself gives to tasks.
pub(crate) fn managed(cluster: &ClusterKey, service: Option<&ServiceName>) -> Tags {
    let mut tags = Tags::from([("aws:ecs:clusterName".to_owned(), cluster.name.to_string())]);
    tags.extend(service.map(|name| ("aws:ecs:serviceName".to_owned(), name.to_string())));
    tags
}

/// The capacity provider of the next task beside those that there are: bases first, then in proportion to the weights.
/// None, where no strategy shares tasks out.
pub(crate) fn next_provider(strategy: &[Share], there: &[Option<Provider>]) -> Option<Provider> {
    let count = |share: &Share| {
        u64::try_from(there.iter().filter(|one| **one == Some(share.provider)).count()).unwrap_or(u64::MAX)
    };
    let short = strategy.iter().find(|share| count(share) < u64::from(share.base));
    let next = short.or_else(|| {
        // The load after the next task, in parts of its weight: a fraction compared by its cross product.
        let load = |share: &Share| count(share).saturating_sub(share.base.into()).saturating_add(1);
        strategy.iter().filter(|share| share.weight > 0).min_by(|a, b| {
            let (left, right) = (load(a) * u64::from(b.weight), load(b) * u64::from(a.weight));
            left.cmp(&right).then(b.weight.cmp(&a.weight))
        })
    });
    next.map(|share| share.provider)
}

/// The subnet with the fewest of the service's tasks, so that they spread over the availability zones.
fn emptiest(tasks: &[Task], revision: &Revision) -> String {
    let load =
        |subnet: &String| tasks.iter().filter(|task| task.is_wanted() && task.placement.subnet == *subnet).count();
    revision.network.subnets.iter().min_by_key(|subnet| load(subnet)).cloned().unwrap_or_default()
}

/// A task at its very beginning.
pub(crate) fn new_task(
    cluster: &ClusterKey,
    definition: &Definition,
    group: Group,
    placement: Placement,
    now: Timestamp,
    random: &dyn Fn(usize) -> String,
) -> Task {
    // Ids that a broken source of randomness made would be refused; the digits are what TaskId asks for.
    let id = loop {
        if let Ok(id) = TaskId::try_from(random(32)) {
            break id;
        }
    };
    let containers = definition
        .containers
        .iter()
        .map(|container| TaskContainer {
            name: container.name.clone(),
            uuid: uuid(random),
            image: container.image.clone(),
            digest: None,
            runtime_id: None,
            essential: container.essential,
            checked: container.health_check.is_some(),
            state: ContainerState::Pending,
            health: ContainerHealth::Unknown,
            reason: None,
            started_at: None,
            finished_at: None,
            restarts: 0,
        })
        .collect();
    Task {
        place: TaskKey { cluster: cluster.clone(), id },
        definition: definition.id.clone(),
        group,
        started_by: None,
        client_token: None,
        placement,
        cpu: definition.cpu,
        memory: definition.memory,
        overrides: Overrides::default(),
        tags: Tags::new(),
        provider: None,
        protected_until: None,
        stop: None,
        status: Status::Provisioning,
        attachment: uuid(random),
        interface: None,
        containers,
        pause: None,
        targets: Vec::new(),
        grant: None,
        times: Times::at(now),
        healthy_at: None,
        counted: false,
        version: 1,
    }
}

/// A UUID of random digits.
pub(crate) fn uuid(random: &dyn Fn(usize) -> String) -> String {
    format!("{}-{}-4{}-8{}-{}", random(8), random(4), random(3), random(3), random(12))
}

/// Who ended a deployment, in words.
struct Broken {
    reason: &'static str,
    back: fn(&RevisionId) -> String,
    told: Option<String>,
}

impl Broken {
    fn by_breaker(state: &State) -> Self {
        let service = &state.service;
        let told = service.primary().map(|primary| events::failed(&service.place.name, &primary.revision));
        Self { reason: events::BREAKER, back: events::rolling_back_reason, told }
    }

    fn by_user(state: &State) -> Self {
        let service = &state.service;
        let told = service.primary().map(|primary| events::ended(&service.place.name, &primary.revision));
        Self { reason: events::STOPPED, back: events::going_back_reason, told }
    }
}

/// StopServiceDeployment was called.
fn stop_deployment(state: &mut State, kind: StopType, now: Timestamp, events: &mut Vec<String>) {
    state.service.stop_requested = None;
    let Some(primary) = state.service.primary().filter(|one| one.rollout == Rollout::InProgress) else { return };
    let back = state.service.last_completed.as_ref().is_some_and(|last| last.revision != primary.revision);
    let broken = Broken::by_user(state);
    match kind {
        StopType::Rollback if back => roll_back(state, &broken, now, events),
        StopType::Rollback | StopType::Abort => fail(state, &broken, now, events),
    }
}

fn fail(state: &mut State, broken: &Broken, now: Timestamp, events: &mut Vec<String>) {
    let Some(primary) = state.service.deployments.first_mut() else { return };
    primary.rollout = Rollout::Failed;
    primary.reason = broken.reason.to_owned();
    primary.updated_at = now;
    events.extend(broken.told.clone());
    if let Some(history) = &mut state.history {
        history.outcome = Outcome::Stopped;
        history.reason = Some(broken.reason.to_owned());
        history.updated_at = now;
        history.finished_at = Some(now);
    }
}

fn roll_back(state: &mut State, broken: &Broken, now: Timestamp, events: &mut Vec<String>) {
    let Some(last) = state.service.last_completed.clone() else { return };
    fail(state, broken, now, events);
    let service: &mut Service = &mut state.service;
    let place = service.deployments.iter().position(|deployment| deployment.revision == last.revision);
    let mut back = place.map_or(last, |place| service.deployments.remove(place));
    back.rollout = Rollout::InProgress;
    back.restored = true;
    back.reason = (broken.back)(&back.revision);
    back.desired = service.wanted.desired_count;
    back.failed = 0;
    back.backoff = Backoff::default();
    back.updated_at = now;
    events.push(events::rolling_back(&service.place.name, &back.revision));
    if let Some(history) = &mut state.history {
        history.outcome = Outcome::RollbackInProgress;
        history.finished_at = None;
        history.rollback =
            Some(Rollback { to: back.revision.clone(), reason: broken.reason.to_owned(), started_at: now });
    }
    service.steady = false;
    service.deployments.insert(0, back);
}

fn complete(state: &mut State, now: Timestamp, events: &mut Vec<String>) {
    let Some(primary) = state.service.deployments.first_mut() else { return };
    primary.rollout = Rollout::Completed;
    primary.restored = false;
    primary.reason = events::completed_reason(&primary.revision);
    primary.updated_at = now;
    let last = primary.clone();
    events.push(events::completed(&state.service.place.name, &last.revision));
    state.service.last_completed = Some(last);
    if let Some(history) = &mut state.history {
        history.outcome = match history.outcome {
            Outcome::RollbackInProgress => Outcome::RollbackSuccessful,
            Outcome::InProgress => Outcome::Successful,
            over => over,
        };
        history.updated_at = now;
        history.finished_at = Some(now);
    }
}
