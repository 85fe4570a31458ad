//! The one writer of a database: a thread that commits whatever waits in one transaction.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::StoreError;

/// A change of the database.
pub(crate) type Job = Box<dyn FnOnce(&Connection) -> rusqlite::Result<()> + Send>;

type Done = oneshot::Sender<Result<(), StoreError>>;

/// How many jobs one transaction takes at most.
const GROUP: usize = 4096;

/// The sending side; cheap to clone. The thread ends with the last one.
#[derive(Clone)]
pub(crate) struct Writer {
    jobs: Sender<(Job, Option<Done>)>,
    broken: Arc<OnceLock<String>>,
    /// Dropped after `jobs`, so that the thread sees the end.
    _thread: Arc<Thread>,
}

struct Thread(Option<std::thread::JoinHandle<()>>);

impl Writer {
    pub(crate) fn start(path: &Path, schema: &str) -> Result<Self, StoreError> {
        let connection = open(path)?;
        connection.execute_batch(schema)?;
        let (jobs, receiver) = channel();
        let broken = Arc::new(OnceLock::new());
        let flag = Arc::clone(&broken);
        let thread = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || run(&connection, &receiver, &flag))
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

    /// Queues a job that nobody waits for.
    pub(crate) fn queue_lazy(&self, job: Job) {
        let _ = self.jobs.send((job, None));
    }

    pub(crate) fn check(&self) -> Result<(), StoreError> {
        match self.broken.get() {
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

fn run(connection: &Connection, jobs: &Receiver<(Job, Option<Done>)>, broken: &OnceLock<String>) {
    while let Ok(first) = jobs.recv() {
        let mut waiting = Vec::new();
        let outcome = match broken.get() {
            Some(reason) => {
                waiting.extend(first.1);
                Err(StoreError::Broken(reason.clone()))
            }
            None => commit(connection, first, jobs, &mut waiting),
        };
        if let Err(error) = &outcome
            && broken.set(error.to_string()).is_ok()
        {
            tracing::error!(%error, "the store cannot write; nothing more is accepted until a restart");
        }
        for done in waiting {
            // Whoever no longer waits does not need the answer.
            let _ = done.send(outcome.clone());
        }
    }
}

fn commit(
    connection: &Connection,
    first: (Job, Option<Done>),
    jobs: &Receiver<(Job, Option<Done>)>,
    waiting: &mut Vec<Done>,
) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    let mut next = Some(first);
    let mut count = 0;
    while let Some((job, done)) = next {
        waiting.extend(done);
        job(&transaction)?;
        count += 1;
        next = if count < GROUP { jobs.try_recv().ok() } else { None };
    }
    transaction.commit()?;
    Ok(())
}
