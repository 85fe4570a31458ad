//! The handle: starts the threads, takes changes, hands out connections, says how things are.

use std::collections::BTreeMap;
use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;

use model::Timestamp;
use tokio::runtime::{Builder, Handle};
use tokio::sync::{mpsc, watch};

use crate::health::Health;
use crate::journal::Entry;
use crate::route::Table;
use crate::running::Running;
use crate::target::lock;
use crate::vocabulary::{Change, GroupId, ListenerId};
use crate::worker::{self, Arrival, Place};

/// How a balancer is started.
#[derive(Clone)]
pub struct Options {
    /// Threads that serve connections: as many as there are cores.
    pub workers: usize,
    /// The time of day.
    pub now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Makes trace ids and weighted choices differ from run to run.
    pub seed: u64,
    /// Connections beyond this are closed as they come.
    pub max_connections: usize,
    /// How long a request's head may take from its first byte to its last.
    pub head_timeout: Duration,
    /// Who is told of each request of the listeners that want it. Entries that find no room are lost.
    pub journal: Option<mpsc::Sender<Entry>>,
}

impl Options {
    /// The usual limits.
    pub fn new(workers: usize, now: Arc<dyn Fn() -> Timestamp + Send + Sync>, seed: u64) -> Self {
        Self { workers, now, seed, max_connections: 16 * 1024, head_timeout: Duration::from_secs(30), journal: None }
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("workers", &self.workers).finish_non_exhaustive()
    }
}

/// A connection was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// There is no such listener.
    #[error("there is no listener {0}")]
    NoListener(ListenerId),
    /// There are as many connections as there may be.
    #[error("the balancer serves as many connections as it may")]
    Full,
    /// The balancer is stopping, or the connection is broken.
    #[error("the connection cannot be served")]
    Unusable,
}

/// A running balancer. Clones are the same balancer; it stops with the last one.
#[derive(Debug, Clone)]
pub struct Balancer {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    running: Mutex<Running>,
    stop: watch::Sender<bool>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// What the threads share.
#[derive(Debug)]
pub(crate) struct Shared {
    options: Options,
    table: RwLock<Arc<Table>>,
    version: AtomicU64,
    changes: watch::Sender<u64>,
    workers: Vec<WorkerHandle>,
    /// Entries for the journal that found no room.
    lost: AtomicU64,
    /// The runtime that accepts, checks and drains.
    pub(crate) control: Handle,
}

#[derive(Debug)]
struct WorkerHandle {
    arrivals: mpsc::UnboundedSender<Arrival>,
    load: Arc<AtomicUsize>,
}

impl Shared {
    /// The routing table with its version.
    pub(crate) fn table(&self) -> (u64, Arc<Table>) {
        let table = self.table.read().unwrap_or_else(PoisonError::into_inner);
        (self.version(), Arc::clone(&table))
    }

    pub(crate) fn version(&self) -> u64 {
        self.version.load(Ordering::Acquire)
    }

    pub(crate) fn set_table(&self, table: Table) {
        let mut now = self.table.write().unwrap_or_else(PoisonError::into_inner);
        *now = Arc::new(table);
        self.version.fetch_add(1, Ordering::Release);
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.options.now)()
    }

    pub(crate) fn head_timeout(&self) -> Duration {
        self.options.head_timeout
    }

    /// Tells whoever keeps the journal, if there is room.
    pub(crate) fn tell(&self, entry: Entry) {
        if let Some(journal) = &self.options.journal
            && journal.try_send(entry).is_err()
        {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Tells whoever watches that something people see has changed.
    pub(crate) fn announce(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    /// Gives a connection to the worker that has the fewest.
    pub(crate) fn hand_over(&self, stream: TcpStream, read: Vec<u8>, listener: ListenerId) -> Result<(), NotTaken> {
        let loads = self.workers.iter().map(|worker| worker.load.load(Ordering::Relaxed));
        if loads.clone().sum::<usize>() >= self.options.max_connections {
            return Err(NotTaken::Full);
        }
        let chosen = loads.zip(&self.workers).min_by_key(|(load, _)| *load).map(|(_, worker)| worker);
        let worker = chosen.ok_or(NotTaken::Unusable)?;
        stream.set_nonblocking(true).map_err(|_| NotTaken::Unusable)?;
        let place = Place::taken(&worker.load);
        worker.arrivals.send(Arrival { stream, read, listener, place }).map_err(|_| NotTaken::Unusable)
    }
}

impl Balancer {
    /// Starts the threads. There is nothing to serve until [`Balancer::apply`] says so.
    ///
    /// # Errors
    /// Where a thread or its runtime cannot be made.
    pub fn start(options: Options) -> io::Result<Self> {
        let (stop, stopped) = watch::channel(false);
        let control = Builder::new_current_thread().enable_all().build()?;
        let (workers, receivers): (Vec<_>, Vec<_>) = (0..options.workers.max(1))
            .map(|_| {
                let (arrivals, receiver) = mpsc::unbounded_channel();
                (WorkerHandle { arrivals, load: Arc::default() }, receiver)
            })
            .unzip();
        let shared = Arc::new(Shared {
            table: RwLock::default(),
            version: AtomicU64::new(0),
            changes: watch::channel(0).0,
            workers,
            lost: AtomicU64::new(0),
            control: control.handle().clone(),
            options,
        });
        let mut threads = Vec::new();
        for (number, arrivals) in (0..).zip(receivers) {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            let seed = shared.options.seed.wrapping_add(number);
            let (shared, stopped) = (Arc::clone(&shared), stopped.clone());
            let body = move || runtime.block_on(worker::run(shared, arrivals, seed, wait(stopped)));
            threads.push(std::thread::Builder::new().name(format!("balancer-{number}")).spawn(body)?);
        }
        let body = move || control.block_on(wait(stopped));
        threads.push(std::thread::Builder::new().name("balancer-control".to_owned()).spawn(body)?);
        let running = Mutex::new(Running::default());
        Ok(Self { inner: Arc::new(Inner { shared, running, stop, threads: Mutex::new(threads) }) })
    }

    /// Makes a change. When this returns, requests are routed by it. A change older than the last one is dropped, and
    /// the answer is false.
    pub fn apply(&self, generation: u64, change: Change) -> bool {
        lock(&self.inner.running).apply(generation, change, &self.inner.shared)
    }

    /// Serves a connection that somebody else accepted, of which `read` was read already.
    ///
    /// # Errors
    /// Where it is not served; it is closed then.
    pub fn take(&self, listener: &ListenerId, stream: TcpStream, read: Vec<u8>) -> Result<(), NotTaken> {
        if !self.inner.shared.table().1.listeners.contains_key(listener) {
            return Err(NotTaken::NoListener(listener.clone()));
        }
        self.inner.shared.hand_over(stream, read, listener.clone())
    }

    /// The health of every target.
    pub fn health(&self) -> BTreeMap<(GroupId, SocketAddr), Health> {
        lock(&self.inner.running).health()
    }

    /// The health of one group's targets.
    pub fn health_of(&self, group: &GroupId) -> BTreeMap<SocketAddr, Health> {
        lock(&self.inner.running).health_of(group)
    }

    /// The listeners that have an address of their own: where they listen, or why they do not.
    pub fn bound(&self) -> BTreeMap<ListenerId, Result<SocketAddr, String>> {
        lock(&self.inner.running).bound()
    }

    /// How many entries for the journal found no room until now.
    pub fn lost(&self) -> u64 {
        self.inner.shared.lost.load(Ordering::Relaxed)
    }

    /// A number that grows whenever [`Balancer::health`] has changed.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.shared.changes.subscribe()
    }
}

async fn wait(mut stopped: watch::Receiver<bool>) {
    // An error means that the balancer itself is gone: the same.
    let _ = stopped.wait_for(|stop| *stop).await;
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        for thread in lock(&self.threads).drain(..) {
            // A thread that panicked has nothing left to stop.
            let _ = thread.join();
        }
    }
}
