//! Makes what runs follow the world that the controller wants.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use crate::check;
use crate::control::Shared;
use crate::health::Health;
use crate::route::{Routes, Table};
use crate::target::{Group, Target};
use crate::vocabulary::{self, Action, Change, GroupId, Item, Key, Listener, ListenerId, World};

/// How long accepting pauses when the machine is out of descriptors or memory.
const BREATH: Duration = Duration::from_millis(50);

/// The world, and what was made of it.
#[derive(Debug, Default)]
pub(crate) struct Running {
    generation: u64,
    world: World,
    groups: HashMap<GroupId, Arc<Group>>,
    bound: BTreeMap<ListenerId, Bound>,
}

#[derive(Debug)]
struct Bound {
    wanted: SocketAddr,
    now: Result<(SocketAddr, AbortHandle), String>,
}

impl Drop for Bound {
    fn drop(&mut self) {
        if let Ok((_, task)) = &self.now {
            task.abort();
        }
    }
}

impl Running {
    pub(crate) fn apply(&mut self, generation: u64, change: Change, shared: &Arc<Shared>) -> bool {
        if generation < self.generation {
            return false;
        }
        self.generation = generation;
        let mut world = std::mem::take(&mut self.world);
        match change {
            Change::Reset(all) => world = all,
            Change::Add(Item::Listener(id, listener)) => {
                world.listeners.insert(id, *listener);
            }
            Change::Add(Item::Group(id, group)) => {
                world.groups.insert(id, group);
            }
            Change::Add(Item::Target(group, address, target)) => {
                if let Some(group) = world.groups.get_mut(&group) {
                    group.targets.insert(address, target);
                }
            }
            Change::Remove(Key::Listener(id)) => {
                world.listeners.remove(&id);
            }
            Change::Remove(Key::Group(id)) => {
                world.groups.remove(&id);
            }
            Change::Remove(Key::Target(group, address)) => {
                if let Some(group) = world.groups.get_mut(&group) {
                    group.targets.remove(&address);
                }
            }
        }
        self.follow(&world, shared);
        self.world = world;
        true
    }

    pub(crate) fn health(&self) -> BTreeMap<(GroupId, SocketAddr), Health> {
        let of = |group: &Arc<Group>| {
            let id = group.id.clone();
            group.health().into_iter().map(move |(address, health)| ((id.clone(), address), health))
        };
        self.groups.values().flat_map(of).collect()
    }

    pub(crate) fn health_of(&self, group: &GroupId) -> BTreeMap<SocketAddr, Health> {
        self.groups.get(group).map(|group| group.health().into_iter().collect()).unwrap_or_default()
    }

    pub(crate) fn bound(&self) -> BTreeMap<ListenerId, Result<SocketAddr, String>> {
        let now = |bound: &Bound| bound.now.as_ref().map(|(address, _)| *address).map_err(Clone::clone);
        self.bound.iter().map(|(id, bound)| (id.clone(), now(bound))).collect()
    }

    fn follow(&mut self, world: &World, shared: &Arc<Shared>) {
        let used = used_groups(world);
        self.groups.retain(|id, group| {
            let stays = world.groups.contains_key(id);
            if !stays {
                group.targets().values().for_each(|target| stop(target));
            }
            stays
        });
        for (id, wanted) in &world.groups {
            let new = || Arc::new(Group::new(id.clone(), wanted.check.clone(), wanted.sharing.clone()));
            let group = self.groups.entry(id.clone()).or_insert_with(new);
            follow_group(group, wanted, used.contains(id), shared);
        }
        let (_, before) = shared.table();
        let compile = |id: &ListenerId, listener: &Listener| {
            Arc::new(Routes::compile(listener, &self.groups, before.listeners.get(id).map(|routes| &**routes)))
        };
        let listeners = world.listeners.iter().map(|(id, listener)| (id.clone(), compile(id, listener))).collect();
        shared.set_table(Table { listeners });
        self.follow_addresses(world, shared);
        shared.announce();
    }

    fn follow_addresses(&mut self, world: &World, shared: &Arc<Shared>) {
        // Those that failed are tried again with every change.
        self.bound.retain(|id, bound| {
            let wanted = world.listeners.get(id).and_then(|listener| listener.bind);
            wanted == Some(bound.wanted) && bound.now.is_ok()
        });
        for (id, listener) in &world.listeners {
            let Some(wanted) = listener.bind.filter(|_| !self.bound.contains_key(id)) else { continue };
            let now = listen(wanted, id, shared).map_err(|error| error.to_string());
            if let Err(error) = &now {
                tracing::warn!(listener = %id, address = %wanted, %error, "a listener's address cannot be used");
            }
            self.bound.insert(id.clone(), Bound { wanted, now });
        }
    }
}

fn used_groups(world: &World) -> HashSet<&GroupId> {
    world
        .listeners
        .values()
        .flat_map(|listener| listener.rules.iter().map(|rule| &rule.action).chain([&listener.default]))
        .flat_map(|action| match action {
            Action::Forward(shares, _) => shares.as_slice(),
            Action::Fixed(_) | Action::Redirect(_) => &[],
        })
        .map(|share| &share.group)
        .collect()
}

fn follow_group(group: &Arc<Group>, wanted: &vocabulary::Group, in_use: bool, shared: &Arc<Shared>) {
    let check_changed = group.set_check(&wanted.check);
    group.set_sharing(&wanted.sharing);
    let comes_into_use = group.set_in_use(in_use) && in_use;
    let mut targets = group.targets();
    targets.retain(|address, target| {
        let stays = wanted.targets.contains_key(address);
        if !stays {
            stop(target);
        }
        stays
    });
    for (&address, wanted) in &wanted.targets {
        let mut new = false;
        let target = targets.entry(address).or_insert_with(|| {
            new = true;
            Arc::new(Target::new(address, wanted.clone()))
        });
        let before = target.wanted();
        let moved = target.want(wanted.clone());
        if comes_into_use && !new {
            target.begin_anew();
        }
        match wanted.draining_until {
            Some(until) if new || before.draining_until != Some(until) => {
                let task = shared.control.spawn(drain(Arc::clone(shared), Arc::clone(target), until));
                target.set_drain_task(Some(task.abort_handle()));
            }
            Some(_) => {}
            None => target.set_drain_task(None),
        }
        if !in_use || wanted.draining_until.is_some() {
            target.set_check_task(None);
        } else if !target.has_check_task() {
            let watch = check::watch(Arc::clone(shared), Arc::clone(group), Arc::clone(target));
            target.set_check_task(Some(shared.control.spawn(watch).abort_handle()));
        } else if check_changed || moved {
            target.check_now.notify_one();
        }
    }
    drop(targets);
    group.recount();
}

fn stop(target: &Target) {
    target.set_check_task(None);
    target.set_drain_task(None);
}

/// Waits until a draining target has no request in hand, or its time is up.
async fn drain(shared: Arc<Shared>, target: Arc<Target>, until: Timestamp) {
    let empty = async {
        while target.in_flight() > 0 {
            target.released.notified().await;
        }
    };
    // Either way the target is done with.
    let _ = timeout(until.since(shared.now()), empty).await;
    target.set_drained();
    shared.announce();
}

/// Listens on an address and gives every connection to a worker.
fn listen(address: SocketAddr, id: &ListenerId, shared: &Arc<Shared>) -> std::io::Result<(SocketAddr, AbortHandle)> {
    let socket = std::net::TcpListener::bind(address)?;
    socket.set_nonblocking(true)?;
    let bound = socket.local_addr()?;
    let _context = shared.control.enter();
    let socket = tokio::net::TcpListener::from_std(socket)?;
    let (id, owner) = (id.clone(), Arc::clone(shared));
    let task = shared.control.spawn(async move {
        loop {
            let Ok((stream, _)) = socket.accept().await else {
                sleep(BREATH).await;
                continue;
            };
            if let Ok(stream) = stream.into_std()
                && let Err(error) = owner.hand_over(stream, Vec::new(), id.clone())
            {
                tracing::debug!(listener = %id, %error, "a connection was closed as it came");
            }
        }
    });
    Ok((bound, task.abort_handle()))
}
