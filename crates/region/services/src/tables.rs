//! The tables of this room, and what is written to several of them at once.

use std::collections::VecDeque;
use std::sync::Arc;

use door::{Context, Outbox};
use host::{Clock, Host};
use model::Timestamp;
use serde::{Deserialize, Serialize};
use store::{StoreError, Table, Transaction};

use crate::bus;
use crate::model::{
    Cluster, ClusterKey, ContainerName, Definition, DefinitionId, Group, Revision, RevisionId, Scope, Service,
    ServiceDeployment, ServiceKey, SpokenEvent, Task, TaskKey, UnusedRevision,
};
use crate::plan::uuid;

/// A service's events: AWS shows the last hundred.
const EVENTS: usize = 100;

/// The tables of this room.
#[derive(Clone)]
pub(crate) struct Tables {
    pub(crate) clusters: Table<Cluster>,
    pub(crate) families: Table<UnusedRevision>,
    pub(crate) definitions: Table<Definition>,
    pub(crate) services: Table<Service>,
    pub(crate) revisions: Table<Revision>,
    pub(crate) deployments: Table<ServiceDeployment>,
    pub(crate) tasks: Table<Task>,
    /// The tasks of each service: `<service's key>/<task's id>`.
    pub(crate) members: Table<TaskKey>,
    pub(crate) events: Table<Events>,
    /// How far the output of each container was written to its log stream.
    pub(crate) cursors: Table<Cursor>,
    /// What is told to EventBridge.
    pub(crate) outbox: Outbox,
    clock: Arc<dyn Clock>,
}

/// A service's events, the newest first.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
pub(crate) struct Events(pub(crate) VecDeque<SpokenEvent>);

/// How far a container's output was written to its log stream: lines of that very millisecond are counted, since the
/// engine cannot be asked for more precise a start.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// The lines that were taken.
    pub(crate) lines: Mark,
    /// The events that were written: lines that are not empty.
    pub(crate) events: Mark,
    /// What is being written: whether it was is asked of the stream after a crash.
    pub(crate) writing: Option<(Mark, Mark)>,
}

/// A place in a container's output.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// The time of the last line before it.
    pub(crate) at: Timestamp,
    /// How many lines of that time are before it.
    pub(crate) lines: u32,
}

impl Tables {
    /// The tables that a change of makes the scheduler look.
    pub(crate) const WATCHED: [&str; 3] = ["ecs.service", "ecs.task", "ecs.service_revision"];

    pub(crate) fn open(context: &Context) -> Result<Self, StoreError> {
        let store = &context.store;
        Ok(Self {
            outbox: Outbox::open(context)?,
            clock: Arc::clone(&context.host.clock),
            clusters: store.table("ecs.cluster")?,
            families: store.table("ecs.family")?,
            definitions: store.table("ecs.task_definition")?,
            services: store.table("ecs.service")?,
            revisions: store.table("ecs.service_revision")?,
            deployments: store.table("ecs.service_deployment")?,
            tasks: store.table("ecs.task")?,
            members: store.table("ecs.service_task")?,
            events: store.table("ecs.service_event")?,
            cursors: store.table("ecs.log_cursor")?,
        })
    }

    /// The time of day.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A service's tasks, as they stand now.
    pub(crate) fn tasks_of(&self, service: &ServiceKey) -> Vec<Arc<Task>> {
        let members = self.members.scan(&format!("{}/", service.key()));
        members.iter().filter_map(|(_, place)| self.tasks.get(&place.key())).collect()
    }

    /// All tasks of a cluster.
    pub(crate) fn tasks_in(&self, cluster: &ClusterKey) -> Vec<Arc<Task>> {
        self.tasks.scan(&format!("{}/", cluster.key())).into_iter().map(|(_, task)| task).collect()
    }

    /// A revision of a service.
    pub(crate) fn revision(&self, service: &ServiceKey, id: &RevisionId) -> Option<Arc<Revision>> {
        self.revisions.get(&revision_key(service, id))
    }

    /// A revision of a task definition.
    pub(crate) fn definition(&self, scope: &Scope, id: &DefinitionId) -> Option<Arc<Definition>> {
        self.definitions.get(&id.key(scope))
    }
}

/// The key of a service's revision.
pub(crate) fn revision_key(service: &ServiceKey, id: &RevisionId) -> String {
    format!("{}/{id}", service.key())
}

/// The key of a service's rollout.
pub(crate) fn deployment_key(service: &ServiceKey, id: &str) -> String {
    format!("{}/{id}", service.key())
}

fn member_key(service: &ServiceKey, task: &TaskKey) -> String {
    format!("{}/{}", service.key(), task.id)
}

/// The key of a container's cursor.
pub(crate) fn cursor_key(task: &TaskKey, container: &ContainerName) -> String {
    format!("{}/{container}", task.key())
}

/// The service that a task belongs to.
pub(crate) fn owner(task: &Task) -> Option<ServiceKey> {
    match &task.group {
        Group::Service { name, .. } => Some(ServiceKey { cluster: task.place.cluster.clone(), name: name.clone() }),
        Group::Other(_) => None,
    }
}

/// Stores a task, and its place among its service's tasks.
pub(crate) fn put_task(tx: &mut Transaction<'_>, tables: &Tables, task: Task) -> Result<(), StoreError> {
    if let Some(service) = owner(&task) {
        let key = member_key(&service, &task.place);
        if tx.get(&tables.members, &key).is_none() {
            tx.put(&tables.members, &key, task.place.clone())?;
        }
    }
    let key = task.place.key();
    let before = tx.get(&tables.tasks, &key);
    bus::task(tx, tables, before.as_deref(), &task)?;
    tx.put(&tables.tasks, &key, task)
}

/// Stores a service.
pub(crate) fn put_service(tx: &mut Transaction<'_>, tables: &Tables, service: Service) -> Result<(), StoreError> {
    let key = service.place.key();
    let before = tx.get(&tables.services, &key);
    bus::service(tx, tables, before.as_deref(), &service)?;
    tx.put(&tables.services, &key, service)
}

/// Forgets a task.
pub(crate) fn delete_task(tx: &mut Transaction<'_>, tables: &Tables, task: &Task) -> Result<(), StoreError> {
    if let Some(service) = owner(task) {
        tx.delete(&tables.members, &member_key(&service, &task.place))?;
    }
    for container in &task.containers {
        tx.delete(&tables.cursors, &cursor_key(&task.place, &container.name))?;
    }
    tx.delete(&tables.tasks, &task.place.key())
}

/// Forgets a service with its history, but not its tasks: those end by themselves.
pub(crate) fn purge_service(tx: &mut Transaction<'_>, tables: &Tables, place: &ServiceKey) -> Result<(), StoreError> {
    let (key, below) = (place.key(), format!("{}/", place.key()));
    for (key, _) in tx.scan(&tables.revisions, &below) {
        tx.delete(&tables.revisions, &key)?;
    }
    for (key, _) in tx.scan(&tables.deployments, &below) {
        tx.delete(&tables.deployments, &key)?;
    }
    tx.delete(&tables.events, &key)?;
    tx.delete(&tables.services, &key)
}

/// Adds to a service's events.
pub(crate) fn tell(
    tx: &mut Transaction<'_>,
    tables: &Tables,
    service: &ServiceKey,
    messages: Vec<String>,
    now: Timestamp,
    host: &Host,
) -> Result<(), StoreError> {
    if messages.is_empty() {
        return Ok(());
    }
    let key = service.key();
    let mut events = tx.get(&tables.events, &key).map(|events| Events::clone(&events)).unwrap_or_default();
    for message in messages {
        let id = uuid(&|digits| host.ids.hex(digits));
        events.0.push_front(SpokenEvent { id, at: now, message });
    }
    events.0.truncate(EVENTS);
    tx.put(&tables.events, &key, events)
}
