//! The one writer of a database: a thread that commits whatever waits in one transaction.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::StoreError;
use crate::faults::{Fault, Faults};

/// A change of the database; it may have to be done again.
pub(crate) type Job = Box<dyn Fn(&Connection) -> rusqlite::Result<()> + Send>;

type Done = oneshot::Sender<Result<(), StoreError>>;

type Queued = (Job, Option<Done>);

/// How many jobs one transaction takes at most.
const GROUP: usize = 4096;

/// How long after a failed write it is tried again: no signal tells that there is room on a disk.
const RETRY: Duration = Duration::from_millis(100);

/// Why the disk does not take what it is given, while it does not.
type Broken = Arc<RwLock<Option<String>>>;

/// The sending side; cheap to clone. The thread ends with the last one.
#[derive(Clone)]
pub(crate) struct Writer {
    jobs: Sender<Queued>,
    broken: Broken,
    /// Dropped after `jobs`, so that the thread sees the end.
    _thread: Arc<Thread>,
}

struct Thread(Option<std::thread::JoinHandle<()>>);

impl Writer {
    pub(crate) fn start(connection: Connection, faults: Faults) -> Result<Self, StoreError> {
        let (jobs, receiver) = channel();
        let broken = Broken::default();
        let disk = Disk { connection, faults, broken: Arc::clone(&broken), backlog: Vec::new() };
        let thread = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || disk.run(&receiver))
            .map_err(StoreError::io("the store's thread"))?;
        Ok(Self { jobs, broken, _thread: Arc::new(Thread(Some(thread))) })
    }

    /// Queues a job. The receiver resolves when it is on the disk.
    pub(crate) fn queue(&self, job: Job) -> oneshot::Receiver<Result<(), StoreError>> {
        let (done, receiver) = oneshot::channel();
        // Where the thread is gone, the receiver says so.
        let _ = self.jobs.send((job, Some(done)));
        receiver
    }

    /// Queues a job that nobody waits for; while the disk takes nothing it is dropped, so that nothing piles up.
    pub(crate) fn queue_lazy(&self, job: Job) {
        if self.check().is_ok() {
            let _ = self.jobs.send((job, None));
        }
    }

    pub(crate) fn check(&self) -> Result<(), StoreError> {
        match self.broken.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            Some(reason) => Err(StoreError::Broken(reason.clone())),
            None => Ok(()),
        }
    }
}

impl Drop for Thread {
    /// The sending side is gone by now: the thread ends when all that was queued is on the disk.
    fn drop(&mut self) {
        if let Some(handle) = self.0.take() {
            // A writer that panicked has nothing left to write.
            let _ = handle.join();
        }
    }
}

/// Resolves a receiver of [`Writer::queue`].
pub(crate) async fn settled(receiver: oneshot::Receiver<Result<(), StoreError>>) -> Result<(), StoreError> {
    receiver.await.unwrap_or_else(|_| Err(StoreError::Broken("the store has ended".to_owned())))
}

/// Opens a database with the settings that make a commit survive power loss.
///
/// Only the owner may read it: records hold secrets. SQLite gives its other files the permissions of the first.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    let named = || StoreError::io("its database");
    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path).map_err(named())?;
    file.set_permissions(Permissions::from_mode(0o600)).map_err(named())?;
    drop(file);
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -2048)?;
    connection.busy_timeout(std::time::Duration::from_secs(30))?;
    Ok(connection)
}

/// The writing side, on its own thread.
struct Disk {
    connection: Connection,
    faults: Faults,
    broken: Broken,
    /// What is in memory but could not be written: it is written before anything else is.
    backlog: Vec<Job>,
}

impl Disk {
    fn run(mut self, jobs: &Receiver<Queued>) {
        loop {
            let first = if self.backlog.is_empty() {
                jobs.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                jobs.recv_timeout(RETRY)
            };
            let mut waiting = Vec::new();
            let fresh = match first {
                Ok(first) => group(first, jobs, &mut waiting),
                Err(RecvTimeoutError::Timeout) => Vec::new(),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let outcome = match self.commit(&fresh) {
                // A dead process answers nobody.
                Err(Fault::Dead) => continue,
                Err(Fault::Refused(error)) => Err(StoreError::Broken(error.to_string())),
                Ok(()) => Ok(()),
            };
            self.tell(&outcome);
            match outcome {
                Ok(()) => self.backlog.clear(),
                Err(_) => self.backlog.extend(fresh),
            }
            for done in waiting {
                // Whoever no longer waits does not need the answer.
                let _ = done.send(outcome.clone());
            }
        }
    }

    /// The backlog and what is new, in one transaction.
    fn commit(&self, fresh: &[Job]) -> Result<(), Fault> {
        self.faults.before()?;
        self.write(fresh).map_err(|error| Fault::Refused(std::io::Error::other(error)))?;
        self.faults.after()
    }

    fn write(&self, fresh: &[Job]) -> rusqlite::Result<()> {
        let transaction = self.connection.unchecked_transaction()?;
        for job in self.backlog.iter().chain(fresh) {
            job(&transaction)?;
        }
        transaction.commit()
    }

    /// Lets nobody in while the disk takes nothing, and everybody again when it does.
    fn tell(&self, outcome: &Result<(), StoreError>) {
        let mut broken = self.broken.write().unwrap_or_else(PoisonError::into_inner);
        match (outcome, broken.is_some()) {
            (Err(error), false) => {
                tracing::error!(%error, "the store cannot write: changes are refused until it can");
                *broken = Some(error.to_string());
            }
            (Ok(()), true) => {
                tracing::info!("the store can write again");
                *broken = None;
            }
            _ => {}
        }
    }
}

/// What waits together with the first.
fn group(first: Queued, jobs: &Receiver<Queued>, waiting: &mut Vec<Done>) -> Vec<Job> {
    let mut fresh = Vec::new();
    let mut next = Some(first);
    while let Some((job, done)) = next {
        waiting.extend(done);
        fresh.push(job);
        next = if fresh.len() < GROUP { jobs.try_recv().ok() } else { None };
    }
    fresh
}
