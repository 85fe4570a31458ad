//! What there is in a simulated engine, and every change of it. No waiting here.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use bytes::Bytes;
use model::Timestamp;

use super::call::Call;
use super::events::Subscriber;
use crate::{
    Change, Container, ContainerId, EngineError, EngineEvent, Health, ImageInfo, Inspected, LogLine, Network,
    NetworkMode, PublishedPort, RunState, Source,
};

/// What the containers of an image do when they are started. By default they run, silent, until they are told to end.
#[derive(Debug, Clone, Default)]
pub struct Behaviour {
    /// They cannot be started: this is what the engine says.
    pub refuses: Option<EngineError>,
    /// They print these lines first, on their standard output.
    pub prints: Vec<String>,
    /// What their check says at once; [`Health::Starting`] where they have a check and nothing is said here.
    pub health: Option<Health>,
    /// They end at once, with this exit code.
    pub exits: Option<i64>,
    /// They take no notice of SIGTERM: stopped, they end with 137 instead of 143.
    pub ignores_term: bool,
    /// Where these of their ports are reached on 127.0.0.1; others get numbers from 40000 on, where nobody listens.
    pub ports: BTreeMap<u16, u16>,
}

/// A container.
#[derive(Clone)]
pub(super) struct Simulated {
    pub(super) made: Container,
    pub(super) seen: Inspected,
    pub(super) lines: Vec<LogLine>,
    /// What was unpacked into it: folder and archive.
    pub(super) unpacked: Vec<(String, Bytes)>,
    /// What can be read from it: path and archive.
    pub(super) archives: BTreeMap<String, Bytes>,
}

/// All of it.
#[derive(Default)]
pub(super) struct State {
    pub(super) containers: BTreeMap<ContainerId, Simulated>,
    pub(super) networks: BTreeMap<String, Network>,
    pub(super) volumes: BTreeSet<String>,
    pub(super) images: BTreeMap<String, ImageInfo>,
    pub(super) pullable: BTreeMap<String, Result<ImageInfo, EngineError>>,
    pub(super) behaviours: BTreeMap<String, Behaviour>,
    pub(super) faults: BTreeMap<Call, VecDeque<EngineError>>,
    /// How every call fails, while it does.
    pub(super) broken: Option<EngineError>,
    /// How every call fails from a number of calls on.
    pub(super) breaks: Option<(usize, EngineError)>,
    /// The names of the containers that were started, in order.
    pub(super) started: Vec<String>,
    pub(super) calls: Vec<(Call, String)>,
    pub(super) subscribers: Vec<Subscriber>,
    count: u64,
}

impl State {
    pub(super) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// The same, with nobody who listens; the containers get this label.
    pub(super) fn copy(&self, label: &str, value: &str) -> Self {
        let mut containers = self.containers.clone();
        for container in containers.values_mut() {
            container.made.labels.insert(label.to_owned(), value.to_owned());
            container.seen.labels.insert(label.to_owned(), value.to_owned());
        }
        Self {
            containers,
            networks: self.networks.clone(),
            volumes: self.volumes.clone(),
            images: self.images.clone(),
            pullable: self.pullable.clone(),
            behaviours: self.behaviours.clone(),
            calls: self.calls.clone(),
            started: self.started.clone(),
            count: self.count,
            ..Self::default()
        }
    }

    /// Who listens hears where the engine is gone.
    pub(super) fn hang_up(&mut self) {
        if matches!(self.broken, Some(EngineError::Absent(_))) {
            self.subscribers.clear();
        }
    }

    /// The container of this id or name.
    pub(super) fn container(&mut self, id: &ContainerId) -> Result<&mut Simulated, EngineError> {
        let key = match self.containers.contains_key(id) {
            true => id.clone(),
            false => self
                .containers
                .iter()
                .find(|(_, it)| it.made.name == id.0)
                .map(|(id, _)| id.clone())
                .ok_or_else(|| EngineError::NotFound(format!("No such container: {id}")))?,
        };
        self.containers.get_mut(&key).ok_or_else(|| EngineError::NotFound(format!("No such container: {id}")))
    }

    pub(super) fn image(&self, name: &str) -> Option<&ImageInfo> {
        let tagged = if name.contains([':', '@']) { name.to_owned() } else { format!("{name}:latest") };
        self.images
            .get(name)
            .or_else(|| self.images.get(&tagged))
            .or_else(|| self.images.values().find(|it| it.id == name))
    }

    pub(super) fn create(&mut self, container: &Container) -> Result<ContainerId, EngineError> {
        if self.containers.values().any(|other| other.made.name == container.name) {
            let name = &container.name;
            return Err(EngineError::Conflict(format!("Conflict. The container name \"/{name}\" is already in use")));
        }
        let missing = || EngineError::NotFound(format!("No such image: {}", container.image));
        let image_id = self.image(&container.image).ok_or_else(missing)?.id.clone();
        let id = ContainerId(format!("{:064x}", self.number()));
        let seen = Inspected {
            id: id.clone(),
            name: container.name.clone(),
            image_id,
            labels: container.labels.clone(),
            state: RunState::Created,
            health: Health::None,
            started_at: None,
            ports: Vec::new(),
            addresses: BTreeMap::new(),
        };
        let volumes = container.binds.iter().filter_map(|bind| match &bind.source {
            Source::Volume(name) => Some(name.clone()),
            Source::Path(_) => None,
        });
        self.volumes.extend(volumes);
        let (lines, unpacked, archives) = (Vec::new(), Vec::new(), BTreeMap::new());
        self.containers.insert(id.clone(), Simulated { made: container.clone(), seen, lines, unpacked, archives });
        Ok(id)
    }

    pub(super) fn start(&mut self, id: &ContainerId, now: Timestamp) -> Result<(), EngineError> {
        let container = self.container(id)?;
        if container.seen.state == RunState::Running {
            return Ok(());
        }
        let (id, made) = (container.seen.id.clone(), container.made.clone());
        let behaviour = self.behaviours.get(&made.image).cloned().unwrap_or_default();
        if let Some(error) = behaviour.refuses {
            let state = RunState::Exited { code: 127, out_of_memory: false, error: error.to_string(), at: now };
            self.container(&id)?.seen.state = state;
            return Err(error);
        }
        let addresses = self.join(&made)?;
        let mut ports = Vec::new();
        for port in &made.ports {
            let host = match behaviour.ports.get(&port.container) {
                Some(host) => *host,
                None => u16::try_from(40_000 + self.number() % 20_000).unwrap_or(u16::MAX),
            };
            ports.push(PublishedPort { container: port.container, udp: port.udp, host });
        }
        let checked = if made.health.is_some() { Health::Starting } else { Health::None };
        self.started.push(made.name.clone());
        let container = self.container(&id)?;
        container.seen.state = RunState::Running;
        container.seen.started_at = Some(now);
        container.seen.ports = ports;
        container.seen.addresses = addresses;
        container.seen.health = behaviour.health.unwrap_or(checked);
        container.lines.extend(behaviour.prints.into_iter().map(|text| LogLine { at: now, stderr: false, text }));
        self.tell(&id, Change::Started);
        if let Some(health) = behaviour.health {
            self.tell(&id, Change::Health(health));
        }
        if let Some(code) = behaviour.exits {
            self.end(&id, code, false, now)?;
        }
        Ok(())
    }

    /// An address in the network that it wants.
    fn join(&mut self, made: &Container) -> Result<BTreeMap<String, String>, EngineError> {
        match &made.network {
            NetworkMode::None => Ok(BTreeMap::new()),
            NetworkMode::Container(other) => match self.container(other)?.seen.state {
                RunState::Running => Ok(BTreeMap::new()),
                _ => Err(EngineError::Conflict(format!("cannot join network of a non running container: {other}"))),
            },
            NetworkMode::Named(name) => {
                let missing = || EngineError::NotFound(format!("network {name} not found"));
                let subnet = self.networks.get(name).ok_or_else(missing)?.subnet.clone();
                let subnet = subnet.unwrap_or_else(|| "172.30.0.0/16".to_owned());
                let prefix = subnet.split('.').take(2).collect::<Vec<_>>().join(".");
                let number = self.number() + 10;
                let third = subnet.split('.').nth(2).and_then(|part| part.parse::<u64>().ok()).unwrap_or_default();
                let address = format!("{prefix}.{}.{}", third + number / 250, number % 250 + 3);
                Ok(BTreeMap::from([(name.clone(), address)]))
            }
        }
    }

    /// Ends a container that runs; false where it does not.
    pub(super) fn end(
        &mut self,
        id: &ContainerId,
        code: i64,
        out_of_memory: bool,
        now: Timestamp,
    ) -> Result<bool, EngineError> {
        let container = self.container(id)?;
        if container.seen.state != RunState::Running {
            return Ok(false);
        }
        let id = container.seen.id.clone();
        container.seen.state = RunState::Exited { code, out_of_memory, error: String::new(), at: now };
        container.seen.ports.clear();
        container.seen.addresses.clear();
        self.tell(&id, Change::Died);
        Ok(true)
    }

    pub(super) fn stop(&mut self, id: &ContainerId, now: Timestamp) -> Result<(), EngineError> {
        let image = self.container(id)?.made.image.clone();
        let stubborn = self.behaviours.get(&image).is_some_and(|behaviour| behaviour.ignores_term);
        self.end(id, if stubborn { 137 } else { 143 }, false, now).map(|_| ())
    }

    pub(super) fn remove(&mut self, id: &ContainerId, now: Timestamp) {
        let Ok(found) = self.container(id).map(|container| container.seen.id.clone()) else { return };
        // It is there: ending it cannot fail.
        let _ = self.end(&found, 137, false, now);
        self.tell(&found, Change::Removed);
        self.containers.remove(&found);
    }

    pub(super) fn list(&self, labels: &[(&str, &str)]) -> Vec<Inspected> {
        let fits = |container: &&Simulated| {
            labels.iter().all(|(name, value)| {
                container.made.labels.get(*name).is_some_and(|has| value.is_empty() || has == value)
            })
        };
        self.containers.values().filter(fits).map(|container| container.seen.clone()).collect()
    }

    pub(super) fn remove_volume(&mut self, name: &str) -> Result<(), EngineError> {
        let shows = |bind: &crate::Bind| matches!(&bind.source, Source::Volume(other) if other == name);
        if self.containers.values().any(|container| container.made.binds.iter().any(shows)) {
            return Err(EngineError::Conflict(format!("remove {name}: volume is in use")));
        }
        self.volumes.remove(name);
        Ok(())
    }

    pub(super) fn remove_image(&mut self, name: &str) -> Result<(), EngineError> {
        let Some(id) = self.image(name).map(|image| image.id.clone()) else { return Ok(()) };
        let names: BTreeSet<_> =
            self.images.iter().filter(|(_, it)| it.id == id).map(|(name, _)| name.clone()).collect();
        let used = self.containers.values().any(|container| container.seen.image_id == id);
        if used && (names.len() == 1 || name == id) {
            return Err(EngineError::Conflict(format!("conflict: {name} is used by a container")));
        }
        self.images.retain(|other, image| if name == id { image.id != id } else { other != name });
        Ok(())
    }

    /// Tells whoever listens.
    pub(super) fn tell(&mut self, id: &ContainerId, change: Change) {
        let Some(labels) = self.containers.get(id).map(|container| container.made.labels.clone()) else { return };
        let event = EngineEvent { id: id.clone(), labels, change };
        self.subscribers.retain(|subscriber| subscriber.tell(&event));
    }
}

/// An image that differs from all others.
pub(super) fn image(number: u64, name: &str) -> ImageInfo {
    let base = name.rfind('/').map_or(0, |slash| slash + 1);
    let repository = &name[..name[base..].find([':', '@']).map_or(name.len(), |end| base + end)];
    ImageInfo {
        id: format!("sha256:{number:064x}"),
        digests: vec![format!("{repository}@sha256:{:064x}", u128::from(number) << 64)],
        platform: "linux/amd64".to_owned(),
    }
}
