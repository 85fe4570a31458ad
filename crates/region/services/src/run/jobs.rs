//! What runs beside the loops: the drivers of tasks, the followers of log output. One of a name at a time.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;

/// The jobs that run.
#[derive(Default, Clone)]
pub(crate) struct Jobs(Arc<Mutex<HashMap<String, Job>>>);

struct Job {
    handle: AbortHandle,
    signal: Arc<Notify>,
    ended: watch::Receiver<()>,
}

/// Ends all jobs when dropped.
pub(super) struct Guard(Jobs);

impl Drop for Guard {
    fn drop(&mut self) {
        for (_, job) in self.0.lock().drain() {
            job.handle.abort();
        }
    }
}

impl Jobs {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn guard(&self) -> Guard {
        Guard(self.clone())
    }

    /// Starts a job, unless one of that name runs. What `make` gives gets a signal to listen to.
    pub(super) fn start<F>(&self, name: &str, make: impl FnOnce(Arc<Notify>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let mut jobs = self.lock();
        if jobs.get(name).is_some_and(|job| !job.handle.is_finished()) {
            return;
        }
        let signal = Arc::new(Notify::new());
        let work = make(Arc::clone(&signal));
        let (alive, ended) = watch::channel(());
        let task = tokio::spawn(async move {
            let _alive = alive;
            work.await;
        });
        jobs.insert(name.to_owned(), Job { handle: task.abort_handle(), signal, ended });
    }

    /// Signals a job; false where none of that name runs.
    pub(super) fn signal(&self, name: &str) -> bool {
        let jobs = self.lock();
        let running = jobs.get(name).filter(|job| !job.handle.is_finished());
        running.inspect(|job| job.signal.notify_one()).is_some()
    }

    /// Returns when no job of that name runs any more.
    pub(super) async fn ended(&self, name: &str) {
        let ended = self.lock().get(name).map(|job| job.ended.clone());
        if let Some(mut ended) = ended {
            // An error says that the sender is gone: the job has ended.
            while ended.changed().await.is_ok() {}
        }
    }

    /// Forgets the jobs that have ended.
    pub(super) fn tidy(&self) {
        self.lock().retain(|_, job| !job.handle.is_finished());
    }
}
