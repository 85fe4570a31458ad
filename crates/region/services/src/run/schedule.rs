//! The scheduler: plans every service whose records have changed, and sees to it that every task with something to do
//! has a driver.
//!
//! All services are looked at each time, but those that have not changed since they were last at rest cost two
//! comparisons of pointers. What a plan wants is stored in one transaction a service, many services to a commit.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use model::Timestamp;

use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{DefinitionId, Service, ServiceKey, ServiceStatus, Status, Task};

use crate::plan::{Applied, Capacity, Material, State, apply, plan};
use crate::run::Quota;
use crate::tables::{Tables, delete_task, deployment_key, owner, purge_service, put_service, put_task, tell};

/// All is looked at again after this long, though nothing has happened.
const SLOW: Duration = Duration::from_secs(30);

/// Stopped tasks, deleted services and clusters are shown for this long.
const SHOWN: Duration = Duration::from_hours(1);

/// A plan that does not come to rest is a mistake; it goes on at the next look.
const ROUNDS: usize = 64;

/// How many services' transactions wait for the disk together.
const TOGETHER: usize = 256;

/// What was there at the last look.
#[derive(Default)]
pub(crate) struct Desk {
    services: HashMap<String, AtRest>,
    tasks: HashMap<String, Arc<Task>>,
    tidied: Option<Timestamp>,
}

/// A service for which there was nothing to do.
struct AtRest {
    service: Arc<Service>,
    tasks: Vec<Arc<Task>>,
    missing: Option<String>,
    again: Option<Timestamp>,
}

impl AtRest {
    fn still(&self, service: &Arc<Service>, tasks: &[Arc<Task>], missing: Option<&str>, now: Timestamp) -> bool {
        Arc::ptr_eq(&self.service, service)
            && self.tasks.len() == tasks.len()
            && self.tasks.iter().zip(tasks).all(|(a, b)| Arc::ptr_eq(a, b))
            && self.missing.as_deref() == missing
            && self.again.is_none_or(|again| again > now)
    }
}

impl Services {
    pub(super) async fn scheduler(self: &Arc<Self>) {
        let watch = self.context.store.watch(&Tables::WATCHED);
        let clock = &self.context.host.clock;
        let mut desk = Desk::default();
        loop {
            let again = self.look(&mut desk).await;
            let wait = again.map_or(SLOW, |again| again.since(clock.now()).min(SLOW));
            tokio::select! {
                () = watch.changed() => {}
                () = self.signals.look.notified() => {}
                () = clock.sleep(wait) => {}
            }
        }
    }

    /// Looks at everything once. Answers when to look again though nothing happens.
    pub(crate) async fn look(self: &Arc<Self>, desk: &mut Desk) -> Option<Timestamp> {
        let now = self.context.host.clock.now();
        let none = self.engine.missing();
        let mut members = self.attend(desk);
        let quota = Quota::of(self.context.settings.fargate_vcpus, desk.tasks.values().map(AsRef::as_ref));
        let mut again: Option<Timestamp> = None;
        let mut wake = |at: Option<Timestamp>| again = [again, at].into_iter().flatten().min();
        let mut busy = Vec::new();
        for (key, service) in self.tables.services.scan("") {
            if service.status == ServiceStatus::Inactive {
                desk.services.remove(&key);
                continue;
            }
            let tasks = members.remove(&key).unwrap_or_default();
            let room =
                quota.as_ref().map_or(u32::MAX, |quota| self.room(quota, &service, tasks.iter().map(AsRef::as_ref)));
            let missing = none.clone().or_else(|| (room == 0).then(|| events::QUOTA_TOLD.to_owned()));
            if let Some(rest) = desk.services.get(&key)
                && rest.still(&service, &tasks, missing.as_deref(), now)
            {
                wake(rest.again);
                continue;
            }
            let state = State {
                service: (*service).clone(),
                tasks: tasks.iter().map(|task| (**task).clone()).collect(),
                history: self.history(&service),
            };
            let plan = plan(&state, Capacity { missing: missing.as_deref(), most: room }, now);
            if plan.steps.is_empty() {
                wake(plan.look_again);
                let rest = AtRest { service, tasks, missing, again: plan.look_again };
                desk.services.insert(key, rest);
            } else {
                busy.push(service.place.clone());
            }
        }
        let work = busy.into_iter().map(|place| {
            let (room, missing) = (Arc::clone(self), none.clone());
            async move {
                let outcome = room.reconcile(&place, missing.as_deref(), now).await;
                (place, outcome)
            }
        });
        let mut work = stream::iter(work).buffer_unordered(TOGETHER);
        while let Some((place, outcome)) = work.next().await {
            if let Err(error) = outcome {
                tracing::error!(service = %place.arn(), %error, "a service cannot be reconciled");
                wake(Some(now.plus(Duration::from_secs(5))));
            }
        }
        if desk.tidied.is_none_or(|last| now.since(last) >= SLOW) {
            desk.tidied = Some(now);
            self.jobs.tidy();
            self.signals.forget(|task| desk.tasks.contains_key(task));
            if let Err(error) = self.forget(now).await {
                tracing::error!(%error, "what is over cannot be forgotten");
            }
        }
        again
    }

    /// Starts or wakes the drivers of tasks. Answers the tasks of each service that count for its plan.
    fn attend(self: &Arc<Self>, desk: &mut Desk) -> HashMap<String, Vec<Arc<Task>>> {
        let mut members: HashMap<String, Vec<Arc<Task>>> = HashMap::new();
        let mut live = HashMap::new();
        for (key, task) in self.tables.tasks.scan("") {
            if let Some(service) = owner(&task)
                && (task.status != Status::Stopped || !task.counted)
            {
                members.entry(service.key()).or_default().push(Arc::clone(&task));
            }
            if task.status == Status::Stopped {
                continue;
            }
            let changed = desk.tasks.get(&key).is_none_or(|seen| !Arc::ptr_eq(seen, &task));
            let rests = task.status == Status::Running && task.is_wanted() && !self.signals.is_poked(&key);
            let job = format!("task/{key}");
            if !rests {
                let (room, place) = (Arc::clone(self), key.clone());
                self.jobs.start(&job, |signal| room.drive(place, signal));
            }
            if changed || !rests {
                self.jobs.signal(&job);
            }
            live.insert(key, task);
        }
        desk.tasks = live;
        members
    }

    /// How many more tasks of a service's newest revision the quota has room for.
    fn room<'a>(&self, quota: &Quota, service: &Service, tasks: impl Iterator<Item = &'a Task>) -> u32 {
        let revision = service.primary().and_then(|primary| self.tables.revision(&service.place, &primary.revision));
        let Some(revision) = revision else { return u32::MAX };
        let scope = &service.place.cluster.scope;
        let Some(definition) = self.tables.definition(scope, &revision.definition) else { return u32::MAX };
        let own = tasks.filter(|one| one.is_wanted() && one.revision() == Some(&revision.id));
        let there = own.map(|task| task.provider).collect();
        // No plan starts more than twice what is wanted.
        let most = service.wanted.desired_count.saturating_mul(2).max(1);
        quota.fits(scope, definition.cpu, &revision.strategy, there, most)
    }

    fn history(&self, service: &Service) -> Option<crate::model::ServiceDeployment> {
        let key = deployment_key(&service.place, &service.service_deployment);
        self.tables.deployments.get(&key).map(|found| (*found).clone())
    }

    /// Plans a service until it rests, and stores what comes of it.
    async fn reconcile(&self, place: &ServiceKey, missing: Option<&str>, now: Timestamp) -> Result<(), ServicesError> {
        let (tables, host) = (&self.tables, &self.context.host);
        let random = |digits| host.ids.hex(digits);
        self.context
            .store
            .write(|tx| {
                let Some(service) = tx.get(&tables.services, &place.key()) else { return Ok(()) };
                let members = tx.scan(&tables.members, &format!("{}/", place.key()));
                let tasks = members.iter().filter_map(|(_, member)| tx.get(&tables.tasks, &member.key()));
                let tasks: Vec<Task> = tasks
                    .filter(|task| task.status != Status::Stopped || !task.counted)
                    .map(|task| (*task).clone())
                    .collect();
                let history_key = deployment_key(place, &service.service_deployment);
                let history = tx.get(&tables.deployments, &history_key).map(|found| (*found).clone());
                let before = State { service: (*service).clone(), tasks, history };
                let material = self.material(&before.service);
                let others = self.context.settings.fargate_vcpus.map(|_| tx.scan(&tables.tasks, ""));
                let others = others
                    .into_iter()
                    .flatten()
                    .map(|(_, task)| task)
                    .filter(|task| !before.tasks.iter().any(|own| own.place == task.place));
                let others: Vec<_> = others.collect();
                let others = Quota::of(self.context.settings.fargate_vcpus, others.iter().map(AsRef::as_ref));
                let mut state = before.clone();
                let mut told = Vec::new();
                for _ in 0..ROUNDS {
                    let room = others.clone().map_or(u32::MAX, |mut quota| {
                        state.tasks.iter().for_each(|task| quota.take(task));
                        self.room(&quota, &state.service, state.tasks.iter())
                    });
                    let missing = missing.or((room == 0).then_some(events::QUOTA_TOLD));
                    let steps = plan(&state, Capacity { missing, most: room }, now).steps;
                    if steps.is_empty() {
                        break;
                    }
                    for step in steps {
                        let Applied { events } = apply(&mut state, step, &material, now, &random);
                        told.extend(events);
                    }
                }
                for (index, task) in state.tasks.iter_mut().enumerate() {
                    if before.tasks.get(index) != Some(task) {
                        task.version += 1;
                        put_task(tx, tables, task.clone())?;
                    }
                }
                if let Some(history) = state.history.filter(|history| before.history.as_ref() != Some(history)) {
                    tx.put(&tables.deployments, &history_key, history)?;
                }
                if state.service != before.service {
                    put_service(tx, tables, state.service)?;
                }
                tell(tx, tables, place, told, now, host)?;
                Ok::<_, ServicesError>(())
            })
            .await
    }

    /// What new tasks of a service are made of.
    fn material(&self, service: &Service) -> Material {
        let ids = service.deployments.iter().chain(&service.last_completed).map(|one| &one.revision);
        let found = ids.filter_map(|id| {
            let revision = self.tables.revision(&service.place, id)?;
            let definition = self.tables.definition(&service.place.cluster.scope, &revision.definition)?;
            Some((id.clone(), (revision, definition)))
        });
        found.collect()
    }

    /// Task definitions that are to be deleted and that nothing uses any more, by their keys.
    fn unused_definitions(&self) -> Vec<String> {
        let tables = &self.tables;
        let mut marked: HashMap<String, DefinitionId> = HashMap::new();
        for (key, one) in tables.definitions.scan("") {
            if one.delete_requested_at.is_some() {
                marked.insert(key, one.id.clone());
            }
        }
        if marked.is_empty() {
            return Vec::new();
        }
        for (_, task) in tables.tasks.scan("") {
            marked.remove(&task.definition.key(&task.place.cluster.scope));
        }
        for (_, service) in tables.services.scan("") {
            for one in service.deployments.iter().chain(&service.last_completed) {
                marked.remove(&one.definition.key(&service.place.cluster.scope));
            }
        }
        marked.into_keys().collect()
    }

    /// Forgets what has been over for long enough.
    async fn forget(&self, now: Timestamp) -> Result<(), ServicesError> {
        let tables = &self.tables;
        let old = |ended: Option<Timestamp>| ended.is_some_and(|ended| now.since(ended) >= SHOWN);
        let counted =
            |task: &Task| task.counted || owner(task).is_none_or(|key| tables.services.get(&key.key()).is_none());
        let tasks: Vec<_> =
            tables.tasks.scan("").into_iter().filter(|(_, one)| old(one.times.stopped_at) && counted(one)).collect();
        let services: Vec<_> = tables.services.scan("").into_iter().filter(|(_, one)| old(one.ended_at)).collect();
        let definitions = self.unused_definitions();
        if tasks.is_empty() && services.is_empty() && definitions.is_empty() {
            return Ok(());
        }
        self.context
            .store
            .write(|tx| {
                for (_, task) in &tasks {
                    delete_task(tx, tables, task)?;
                }
                for (key, service) in &services {
                    let inactive =
                        tx.get(&tables.services, key).is_some_and(|one| one.status == ServiceStatus::Inactive);
                    if inactive {
                        purge_service(tx, tables, &service.place)?;
                    }
                }
                for key in &definitions {
                    tx.delete(&tables.definitions, key)?;
                }
                Ok::<_, ServicesError>(())
            })
            .await
    }
}
