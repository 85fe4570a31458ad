//! An engine without containers that does what it is told.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use model::Timestamp;
use tokio::io::DuplexStream;
use tokio::sync::{mpsc, watch};

use super::call::Call;
use super::events::Subscriber;
use super::state::{Behaviour, State, image};
use super::{Clock, streams};
use crate::{
    Archive, Change, Clock as _, Container, ContainerId, Duplex, EngineError, EngineEvent, EngineInfo, Health,
    ImageInfo, Inspected, Lines, LogLine, Network, RegistryLogin, RunState,
};

/// An engine without containers that does what it is told. Clones are the same engine.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    clock: Clock,
    state: Mutex<State>,
    generation: watch::Sender<u64>,
    dialled: mpsc::UnboundedSender<DuplexStream>,
    connections: tokio::sync::Mutex<mpsc::UnboundedReceiver<DuplexStream>>,
}

impl Engine {
    pub(super) fn new(clock: Clock) -> Self {
        let (dialled, connections) = mpsc::unbounded_channel();
        Self(Arc::new(Inner {
            clock,
            state: Mutex::default(),
            generation: watch::Sender::new(0),
            dialled,
            connections: tokio::sync::Mutex::new(connections),
        }))
    }

    pub(super) fn copy(&self, clock: &Clock, label: &str, value: &str) -> Self {
        let copy = Self::new(clock.clone());
        let state = self.with(|state| state.copy(label, value));
        copy.with(|there| *there = state);
        copy
    }

    /// It has an image of this name (`shop:1`); gives its id.
    pub fn add_image(&self, name: &str) -> String {
        self.with(|state| {
            let image = image(state.number(), name);
            state.images.insert(name.to_owned(), image.clone());
            image.id
        })
    }

    /// An image of this name can be pulled; gives its id.
    pub fn offer_image(&self, name: &str) -> String {
        self.with(|state| {
            let image = image(state.number(), name);
            state.pullable.insert(name.to_owned(), Ok(image.clone()));
            image.id
        })
    }

    /// Pulling this image fails, each time. One that was never offered is not found.
    pub fn refuse_image(&self, name: &str, error: EngineError) {
        self.with(|state| state.pullable.insert(name.to_owned(), Err(error)));
    }

    /// What the containers of an image do from now on.
    pub fn behave(&self, image: &str, behaviour: Behaviour) {
        self.with(|state| state.behaviours.insert(image.to_owned(), behaviour));
    }

    /// The next call of this kind fails; said twice, the next two.
    pub fn fail_next(&self, call: Call, error: EngineError) {
        self.with(|state| state.faults.entry(call).or_default().push_back(error));
    }

    /// Every call fails with [`EngineError::Absent`], until this is called with nothing.
    pub fn set_absent(&self, reason: Option<&str>) {
        self.set_broken(reason.map(|reason| EngineError::Absent(reason.to_owned())));
    }

    /// Every call fails with this error, until this is called with nothing. Containers run on.
    pub fn set_broken(&self, error: Option<EngineError>) {
        self.with(|state| {
            state.broken = error;
            state.hang_up();
        });
    }

    /// The engine breaks with this error when it has been called so often in all, and stays so as by
    /// [`Engine::set_broken`].
    pub fn break_at(&self, calls: usize, error: EngineError) {
        self.with(|state| state.breaks = Some((calls, error)));
    }

    /// What a container has printed so far.
    pub fn printed(&self, id: &ContainerId) -> Vec<String> {
        let text = |line: &LogLine| line.text.clone();
        self.with(|state| state.container(id).map(|it| it.lines.iter().map(text).collect()).unwrap_or_default())
    }

    /// The names of the containers that were started so far, in order: one that was started twice stands there twice.
    pub fn started(&self) -> Vec<String> {
        self.with(|state| state.started.clone())
    }

    /// Each call so far with what it was about: a name, an id or an image.
    pub fn calls(&self) -> Vec<(Call, String)> {
        self.with(|state| state.calls.clone())
    }

    /// All containers.
    pub fn containers(&self) -> Vec<Inspected> {
        self.with(|state| state.list(&[]))
    }

    /// What a container, by id or name, was made from.
    pub fn made(&self, id: &ContainerId) -> Option<Container> {
        self.with(|state| state.container(id).ok().map(|container| container.made.clone()))
    }

    /// The volumes that there are.
    pub fn volumes(&self) -> Vec<String> {
        self.with(|state| state.volumes.iter().cloned().collect())
    }

    /// The networks.
    pub fn networks(&self) -> Vec<Network> {
        self.with(|state| state.networks.values().cloned().collect())
    }

    /// What was unpacked into a container so far: folders and archives.
    pub fn unpacked(&self, id: &ContainerId) -> Vec<(String, Bytes)> {
        self.with(|state| state.container(id).map(|container| container.unpacked.clone()).unwrap_or_default())
    }

    /// What reading this path of a container gives, as a tar archive.
    pub fn put_file(&self, id: &ContainerId, path: &str, archive: impl Into<Bytes>) {
        let archive = archive.into();
        self.with(|state| state.container(id).map(|it| it.archives.insert(path.to_owned(), archive))).ok();
    }

    /// A container prints a line, now.
    pub fn print(&self, id: &ContainerId, stderr: bool, text: &str) {
        let line = LogLine { at: self.0.clock.now(), stderr, text: text.to_owned() };
        self.alter(|state| state.container(id).map(|container| container.lines.push(line))).ok();
    }

    /// A container ends by itself.
    pub fn exit(&self, id: &ContainerId, code: i64) {
        let now = self.0.clock.now();
        self.alter(|state| state.end(id, code, false, now)).ok();
    }

    /// The kernel kills a container for its memory.
    pub fn run_out_of_memory(&self, id: &ContainerId) {
        let now = self.0.clock.now();
        self.alter(|state| state.end(id, 137, true, now)).ok();
    }

    /// A container's own check says something else than before.
    pub fn set_health(&self, id: &ContainerId, health: Health) {
        self.alter(|state| {
            let Ok(container) = state.container(id) else { return };
            container.seen.health = health;
            let id = container.seen.id.clone();
            state.tell(&id, Change::Health(health));
        });
    }

    /// Returns when what there is fits; the test that waits brings the deadline.
    pub async fn until(&self, mut fits: impl FnMut(&[Inspected]) -> bool) {
        let mut changes = self.changes();
        while !fits(&self.containers()) {
            if changes.changed().await.is_err() {
                return;
            }
        }
    }

    /// The engine's end of the next raw connection.
    pub async fn accept(&self) -> Option<DuplexStream> {
        self.0.connections.lock().await.recv().await
    }

    pub(super) fn changes(&self) -> watch::Receiver<u64> {
        self.0.generation.subscribe()
    }

    pub(super) fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A change from outside that everybody who waits hears of.
    fn alter<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let changed = self.with(change);
        self.0.generation.send_modify(|generation| *generation += 1);
        changed
    }

    /// Does a call, unless it is to fail, and tells that something may have changed.
    fn call<T>(
        &self,
        call: Call,
        about: &str,
        act: impl FnOnce(&mut State, Timestamp) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let now = self.0.clock.now();
        self.alter(|state| {
            state.calls.push((call, about.to_owned()));
            if let Some((_, error)) = state.breaks.take_if(|(calls, _)| *calls <= state.calls.len()) {
                state.broken = Some(error);
                state.hang_up();
            }
            if let Some(error) = &state.broken {
                return Err(error.clone());
            }
            match state.faults.get_mut(&call).and_then(std::collections::VecDeque::pop_front) {
                Some(error) => Err(error),
                None => act(state, now),
            }
        })
    }
}

#[async_trait]
impl crate::Engine for Engine {
    async fn info(&self) -> Result<EngineInfo, EngineError> {
        self.call(Call::Info, "", |_, _| {
            let text = str::to_owned;
            Ok(EngineInfo { name: text("Docker"), version: text("simulated"), platform: text("linux/amd64") })
        })
    }

    async fn ensure_network(&self, network: &Network) -> Result<(), EngineError> {
        self.call(Call::EnsureNetwork, &network.name, |state, _| {
            state.networks.entry(network.name.clone()).or_insert_with(|| network.clone());
            Ok(())
        })
    }

    async fn remove_network(&self, name: &str) -> Result<(), EngineError> {
        self.call(Call::RemoveNetwork, name, |state, _| {
            state.networks.remove(name);
            Ok(())
        })
    }

    async fn create(&self, container: &Container) -> Result<ContainerId, EngineError> {
        self.call(Call::Create, &container.name, |state, _| state.create(container))
    }

    async fn start(&self, id: &ContainerId) -> Result<(), EngineError> {
        self.call(Call::Start, &id.0, |state, now| state.start(id, now))
    }

    async fn stop(&self, id: &ContainerId, _grace: Duration) -> Result<(), EngineError> {
        self.call(Call::Stop, &id.0, |state, now| state.stop(id, now))
    }

    async fn remove(&self, id: &ContainerId) -> Result<(), EngineError> {
        self.call(Call::Remove, &id.0, |state, now| {
            state.remove(id, now);
            Ok(())
        })
    }

    async fn inspect(&self, id: &ContainerId) -> Result<Inspected, EngineError> {
        self.call(Call::Inspect, &id.0, |state, _| Ok(state.container(id)?.seen.clone()))
    }

    async fn list(&self, labels: &[(&str, &str)]) -> Result<Vec<Inspected>, EngineError> {
        self.call(Call::List, "", |state, _| Ok(state.list(labels)))
    }

    async fn wait(&self, id: &ContainerId) -> Result<RunState, EngineError> {
        let mut changes = self.changes();
        self.call(Call::Wait, &id.0, |_, _| Ok(()))?;
        loop {
            changes.borrow_and_update();
            match self.with(|state| Ok(state.container(id)?.seen.state.clone()))? {
                ended @ RunState::Exited { .. } => return Ok(ended),
                RunState::Created | RunState::Running => {}
            }
            if changes.changed().await.is_err() {
                return Err(EngineError::Absent("the simulated engine is gone".to_owned()));
            }
        }
    }

    async fn logs(&self, id: &ContainerId, since: Option<Timestamp>, follow: bool) -> Result<Lines, EngineError> {
        let id = self.call(Call::Logs, &id.0, |state, _| Ok(state.container(id)?.seen.id.clone()))?;
        Ok(streams::lines(self.clone(), id, since, follow))
    }

    async fn put_archive(&self, id: &ContainerId, folder: &str, archive: Archive) -> Result<(), EngineError> {
        self.call(Call::PutArchive, &id.0, |state, _| state.container(id).map(|_| ()))?;
        let whole = archive.try_fold(BytesMut::new(), async |mut whole, piece| {
            whole.extend_from_slice(&piece);
            Ok(whole)
        });
        let unpacked = (folder.to_owned(), whole.await?.freeze());
        self.with(|state| state.container(id).map(|container| container.unpacked.push(unpacked)))
    }

    async fn get_archive(&self, id: &ContainerId, path: &str) -> Result<Archive, EngineError> {
        self.call(Call::GetArchive, &id.0, |state, _| {
            let missing = || EngineError::NotFound(format!("Could not find the file {path} in container {id}"));
            let archive = state.container(id)?.archives.get(path).cloned().ok_or_else(missing)?;
            Ok(stream::iter([Ok(archive)]).boxed())
        })
    }

    async fn pull(&self, image: &str, _login: Option<&RegistryLogin>) -> Result<(), EngineError> {
        self.call(Call::Pull, image, |state, _| {
            let missing = || EngineError::NotFound(format!("manifest for {image} not found: manifest unknown"));
            let pulled = state.pullable.get(image).cloned().ok_or_else(missing)??;
            state.images.insert(image.to_owned(), pulled);
            Ok(())
        })
    }

    async fn image(&self, image: &str) -> Result<ImageInfo, EngineError> {
        self.call(Call::Image, image, |state, _| {
            state.image(image).cloned().ok_or_else(|| EngineError::NotFound(format!("No such image: {image}")))
        })
    }

    async fn tag(&self, image: &str, repository: &str, tag: &str) -> Result<(), EngineError> {
        self.call(Call::Tag, image, |state, _| {
            let missing = || EngineError::NotFound(format!("No such image: {image}"));
            let tagged = state.image(image).cloned().ok_or_else(missing)?;
            state.images.insert(format!("{repository}:{tag}"), tagged);
            Ok(())
        })
    }

    async fn remove_image(&self, image: &str) -> Result<(), EngineError> {
        self.call(Call::RemoveImage, image, |state, _| state.remove_image(image))
    }

    async fn import(&self, image: &str, _archive: Bytes) -> Result<(), EngineError> {
        self.call(Call::Import, image, |state, _| {
            let made = super::state::image(state.number(), image);
            state.images.insert(image.to_owned(), made);
            Ok(())
        })
    }

    async fn remove_volume(&self, name: &str) -> Result<(), EngineError> {
        self.call(Call::RemoveVolume, name, |state, _| state.remove_volume(name))
    }

    async fn stats(&self, id: &ContainerId) -> Result<serde_json::Value, EngineError> {
        self.call(Call::Stats, &id.0, |state, now| {
            let runs = state.container(id)?.seen.state == RunState::Running;
            let usage = serde_json::json!({ "read": now.iso8601(), "memory_stats": { "usage": 1 << 20 } });
            Ok(if runs { usage } else { serde_json::Value::Null })
        })
    }

    async fn events(&self, label: &str) -> Result<BoxStream<'static, EngineEvent>, EngineError> {
        self.call(Call::Events, label, |state, _| {
            let (subscriber, events) = Subscriber::new(label);
            state.subscribers.push(subscriber);
            Ok(events)
        })
    }

    async fn connect(&self) -> Result<Box<dyn Duplex>, EngineError> {
        self.call(Call::Connect, "", |_, _| {
            let (ours, theirs) = tokio::io::duplex(64 << 10);
            // This engine holds the other end of the channel itself.
            let _ = self.0.dialled.send(theirs);
            Ok(Box::new(ours) as Box<dyn Duplex>)
        })
    }
}
