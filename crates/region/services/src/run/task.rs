//! A task's driver: takes the task from where its record says that it is to where it rests, one step of its life at a
//! time. Each step can be done twice, so that a restart in the middle of one does no harm; what fails for a while is
//! tried again with growing pauses, what cannot succeed ends the task with AWS's reason.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use host::EngineError;
use model::{Arn, Caller, ServicePrincipal, Timestamp};
use tokio::sync::Notify;

use crate::Services;
use crate::errors::ServicesError;
use crate::events;
use crate::model::{ContainerName, Status, Stop, StopCode, Task, Turn};
use crate::tables::{owner, put_task, tell};

/// A task that has not come to run after this long does not start any more.
const LONGEST_START: Duration = Duration::from_mins(15);

/// Between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What a driver does after a step.
pub(super) enum Next {
    /// The next step.
    Go,
    /// Nothing, until there is something to do again.
    Rest,
    /// Look again after so long, or on a signal.
    Wait(Duration),
}

/// Why a step was not done.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It may be done later.
    Later(String),
    /// It never will: the task has failed to start.
    Fatal(Fatal),
}

/// Why a task cannot start.
#[derive(Debug, Default)]
pub(super) struct Fatal {
    /// In AWS's words.
    pub(super) reason: String,
    /// The container that cannot start, where it is one.
    pub(super) container: Option<ContainerName>,
    /// AWS tells of it in the service's events.
    pub(super) launch: bool,
}

impl Trouble {
    pub(super) fn fatal(reason: impl Into<String>) -> Self {
        Self::Fatal(Fatal { reason: reason.into(), ..Fatal::default() })
    }

    pub(super) fn of(container: &ContainerName, reason: impl Into<String>) -> Self {
        Self::Fatal(Fatal { reason: reason.into(), container: Some(container.clone()), launch: false })
    }

    pub(super) fn launch(reason: impl Into<String>) -> Self {
        Self::Fatal(Fatal { reason: reason.into(), container: None, launch: true })
    }
}

impl From<ServicesError> for Trouble {
    fn from(error: ServicesError) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<EngineError> for Trouble {
    fn from(error: EngineError) -> Self {
        Self::Later(error.to_string())
    }
}

impl Services {
    pub(super) async fn drive(self: Arc<Self>, key: String, signal: Arc<Notify>) {
        let clock = &self.context.host.clock;
        let mut failures = 0;
        while let Some(task) = self.tables.tasks.get(&key) {
            let wait = match self.step(&key, &task, &signal).await {
                Ok(Next::Go) => {
                    failures = 0;
                    continue;
                }
                Ok(Next::Rest) => break,
                Ok(Next::Wait(wait)) => wait,
                Err(trouble) => {
                    failures += 1;
                    self.set_back(&key, &task, trouble, failures).await
                }
            };
            tokio::select! {
                () = signal.notified() => {}
                () = clock.sleep(wait) => {}
            }
        }
        self.signals.look.notify_one();
    }

    /// A step was not done: the task fails, or it is tried again after this long.
    async fn set_back(&self, key: &str, task: &Task, trouble: Trouble, failures: u32) -> Duration {
        let now = self.context.host.clock.now();
        let late = task.status.is_pending() && task.is_wanted() && now.since(task.times.created_at) > LONGEST_START;
        let fatal = match trouble {
            Trouble::Fatal(fatal) => fatal,
            Trouble::Later(reason) if late => Fatal {
                reason: format!("ResourceInitializationError: the task did not start in time: {reason}"),
                ..Fatal::default()
            },
            Trouble::Later(reason) => {
                tracing::warn!(
                    task = key,
                    status = task.status.as_str(),
                    reason,
                    failures,
                    "a task's step is tried again"
                );
                return Duration::from_secs(1 << failures.min(6).saturating_sub(1)).min(LONGEST_PAUSE);
            }
        };
        tracing::info!(task = key, reason = fatal.reason, "a task cannot start");
        match self.fail(key, fatal, now).await {
            Ok(()) => Duration::ZERO,
            Err(error) => {
                tracing::error!(task = key, %error, "a task's end cannot be kept");
                LONGEST_PAUSE
            }
        }
    }

    async fn step(self: &Arc<Self>, key: &str, task: &Task, signal: &Notify) -> Result<Next, Trouble> {
        let wanted = task.is_wanted();
        match task.status {
            Status::Stopped => Ok(Next::Rest),
            Status::Provisioning | Status::Pending | Status::Activating | Status::Running if !wanted => {
                self.turn(key, Turn::Ending).await?;
                Ok(Next::Go)
            }
            Status::Provisioning => {
                self.unless_stopped(key, signal, async { self.attach(key, task).await.map(|()| Next::Go) }).await
            }
            Status::Pending => self.unless_stopped(key, signal, self.start(key, task)).await,
            Status::Activating => {
                self.unless_stopped(key, signal, async { self.activate(key, task).await.map(|()| Next::Go) }).await
            }
            Status::Running if self.signals.take_poke(key) => {
                let observed = self.observe(key, task).await;
                if observed.is_err() {
                    self.signals.poke(key);
                }
                if observed? && let Some(task) = self.tables.tasks.get(key) {
                    // One that was started again is read on.
                    self.follow_all(&task);
                }
                Ok(Next::Go)
            }
            Status::Running => Ok(Next::Rest),
            Status::Deactivating => self.drain(key, task).await,
            Status::Stopping => self.halt(key, task).await,
            Status::Deprovisioning => self.release(key, task).await,
        }
    }

    /// Works on a task that starts, until it is told to stop.
    async fn unless_stopped(
        &self,
        key: &str,
        signal: &Notify,
        work: impl Future<Output = Result<Next, Trouble>>,
    ) -> Result<Next, Trouble> {
        let told = async {
            while self.tables.tasks.get(key).is_some_and(|task| task.is_wanted()) {
                signal.notified().await;
            }
        };
        tokio::select! {
            () = told => Ok(Next::Go),
            outcome = work => outcome,
        }
    }

    /// Changes a task's record, and tells its service's events. Nothing happens where the task is gone.
    pub(super) async fn update(
        &self,
        key: &str,
        change: impl FnOnce(&mut Task, &mut Vec<String>) -> Result<(), ServicesError>,
    ) -> Result<(), ServicesError> {
        let (tables, host) = (&self.tables, &self.context.host);
        self.context
            .store
            .write(|tx| {
                let Some(found) = tx.get(&tables.tasks, key) else { return Ok(()) };
                let (mut task, mut events) = ((*found).clone(), Vec::new());
                change(&mut task, &mut events)?;
                if task == *found {
                    return Ok(());
                }
                task.version += 1;
                if let Some(service) = owner(&task).filter(|service| tx.get(&tables.services, &service.key()).is_some())
                {
                    tell(tx, tables, &service, events, host.clock.now(), host)?;
                }
                put_task(tx, tables, task)?;
                Ok(())
            })
            .await
    }

    /// Moves a task on in its life.
    pub(super) async fn turn(&self, key: &str, turn: Turn) -> Result<(), ServicesError> {
        self.update(key, |task, _| {
            task.status = task.status.next(turn)?;
            Ok(())
        })
        .await
    }

    /// Ends a task that cannot start.
    async fn fail(&self, key: &str, fatal: Fatal, now: Timestamp) -> Result<(), ServicesError> {
        self.update(key, |task, events| {
            if let (true, Some(service)) = (fatal.launch && task.is_wanted(), owner(task)) {
                events.push(events::launch_failed(&service.name, &fatal.reason));
            }
            if let Some(container) = fatal.container.as_ref().and_then(|name| task.container_mut(name)) {
                container.reason = Some(fatal.reason.clone());
            }
            task.end(Stop { code: StopCode::TaskFailedToStart, reason: fatal.reason, at: now });
            Ok(())
        })
        .await
    }

    /// ECS under its service-linked role.
    pub(super) fn linked(&self, task: &Task) -> Caller {
        Caller::service(task.place.cluster.scope.account.clone(), ServicePrincipal::Ecs)
    }
}

/// A role that the task names was refused, or nobody could say.
pub(super) fn role_trouble(role: &Arn, error: &wire::Error) -> Trouble {
    if error.status >= 500 {
        return Trouble::Later(error.to_string());
    }
    Trouble::launch(events::role_refused(role))
}
