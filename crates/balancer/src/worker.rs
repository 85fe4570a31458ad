//! A thread that serves connections: its own runtime, its own idle connections, nothing shared on a request's way but
//! the routing table and the targets' counters.

use std::cell::{RefCell, RefMut};
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use model::Timestamp;
use tokio::net::TcpStream;
use tokio::sync::{Notify, mpsc};
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep_until;

use crate::arrival;
use crate::buffer::{Buffer, ROOM};
use crate::control::Shared;
use crate::journal::Entry;
use crate::pool::Pool;
use crate::route::{Routes, Table};
use crate::sticky::Lines;
use crate::trace::Numbers;
use crate::vocabulary::ListenerId;

/// A connection for a worker.
#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) stream: std::net::TcpStream,
    /// What was read from it already.
    pub(crate) read: Vec<u8>,
    pub(crate) listener: ListenerId,
    pub(crate) place: Place,
}

/// A connection's place among those of its worker, free again when dropped.
#[derive(Debug)]
pub(crate) struct Place(Arc<AtomicUsize>);

impl Place {
    pub(crate) fn taken(load: &Arc<AtomicUsize>) -> Self {
        load.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(load))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Memory that a request needs only while it is served.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// The request for the target.
    pub(crate) request: Vec<u8>,
    /// The answer for the client.
    pub(crate) answer: Vec<u8>,
    /// What came from the target.
    pub(crate) incoming: Buffer,
    /// What the answer gets on its way.
    pub(crate) lines: Lines,
}

/// The most memory that waits for the next request, in pieces of [`Scratch`].
const MAX_SCRATCH: usize = 64;

/// What the connections of one thread share.
#[derive(Debug)]
pub(crate) struct Worker {
    shared: Arc<Shared>,
    table: RefCell<(u64, Arc<Table>)>,
    pool: RefCell<Pool>,
    /// Rings when a connection is put into the pool.
    pooled: Notify,
    numbers: RefCell<Numbers>,
    scratch: RefCell<Vec<Scratch>>,
    /// Where the first bytes of requests arrive.
    pub(crate) first: RefCell<Vec<u8>>,
}

impl Worker {
    fn new(shared: Arc<Shared>, seed: u64) -> Self {
        Self {
            table: RefCell::new(shared.table()),
            shared,
            pool: RefCell::default(),
            pooled: Notify::new(),
            numbers: RefCell::new(Numbers::new(seed)),
            scratch: RefCell::default(),
            first: RefCell::new(vec![0; ROOM]),
        }
    }

    /// The rules of a listener as they are now; nothing where it is gone.
    pub(crate) fn routes(&self, listener: &ListenerId) -> Option<Arc<Routes>> {
        let mut table = self.table.borrow_mut();
        if table.0 != self.shared.version() {
            *table = self.shared.table();
        }
        table.1.listeners.get(listener).cloned()
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.shared.now()
    }

    pub(crate) fn head_timeout(&self) -> Duration {
        self.shared.head_timeout()
    }

    pub(crate) fn numbers(&self) -> RefMut<'_, Numbers> {
        self.numbers.borrow_mut()
    }

    pub(crate) fn scratch(&self) -> Scratch {
        self.scratch.borrow_mut().pop().unwrap_or_default()
    }

    pub(crate) fn give_back(&self, mut scratch: Scratch) {
        scratch.incoming.clear();
        scratch.incoming.slim();
        let mut waiting = self.scratch.borrow_mut();
        if waiting.len() < MAX_SCRATCH && scratch.request.capacity().max(scratch.answer.capacity()) <= 64 * 1024 {
            waiting.push(scratch);
        }
    }

    /// Tells whoever keeps the journal.
    pub(crate) fn tell(&self, entry: Entry) {
        self.shared.tell(entry);
    }

    pub(crate) fn take(&self, endpoint: SocketAddr, careful: bool) -> Option<TcpStream> {
        self.pool.borrow_mut().take(endpoint, careful)
    }

    pub(crate) fn put(&self, endpoint: SocketAddr, stream: TcpStream) {
        self.pool.borrow_mut().put(endpoint, stream);
        self.pooled.notify_one();
    }

    /// Closes idle connections when their time has come.
    async fn sweep(&self) {
        loop {
            let next = self.pool.borrow_mut().sweep();
            match next {
                Some(at) => sleep_until(at).await,
                None => self.pooled.notified().await,
            }
        }
    }
}

/// The body of the thread: serves what arrives until `stop` is done.
pub(crate) async fn run(
    shared: Arc<Shared>,
    mut arrivals: mpsc::UnboundedReceiver<Arrival>,
    seed: u64,
    stop: impl Future<Output = ()>,
) {
    let worker = Rc::new(Worker::new(shared, seed));
    let accept = async {
        let sweeper = Rc::clone(&worker);
        spawn_local(async move { sweeper.sweep().await });
        while let Some(Arrival { stream, read, listener, place }) = arrivals.recv().await {
            let Ok(stream) = TcpStream::from_std(stream) else { continue };
            let worker = Rc::clone(&worker);
            spawn_local(async move {
                arrival::serve(worker, stream, read, listener).await;
                drop(place);
            });
        }
    };
    LocalSet::new()
        .run_until(async {
            tokio::select! {
                () = accept => {}
                () = stop => {}
            }
        })
        .await;
}
