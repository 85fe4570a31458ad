//! Drivers: one for each action under way. Each works through the AWS APIs under the pipeline's role, writes down how
//! far it has come before it goes on, and can be begun again at any point.

mod approval;
mod build;
mod deploy;
mod ecr_source;
mod images;
mod s3_deploy;
mod s3_source;
mod source;

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use model::Caller;
use store::StoreError;

use crate::artifacts;
use crate::model::{Action, ActionRun, ActionStatus, Artifact, Execution, Failure, Provider, Success, Work};
use crate::room::Pipelines;
use crate::{roles, tables};

/// An action under way, as its driver sees it.
pub(crate) struct Job {
    pub(crate) room: Arc<Pipelines>,
    pub(crate) execution: Arc<Execution>,
    pub(crate) action: Action,
    pub(crate) run: ActionRun,
    /// A call failed for a reason of the region's own.
    ours: AtomicBool,
}

/// Drives an action to its end and writes the end down. Where the region stops meanwhile, the next start drives on; and
/// where the region itself could not do something, it is tried again from what is written down.
pub(crate) async fn drive(room: Arc<Pipelines>, mut execution: Arc<Execution>, id: String) {
    loop {
        let key = Execution::key(&execution.pipeline.key, execution.number);
        let Some(job) = Job::find(Arc::clone(&room), execution, &id) else { return };
        if job.run.status != ActionStatus::InProgress {
            return;
        }
        let minutes = job.action.timeout_minutes.unwrap_or_else(|| job.action.provider.timeout_minutes());
        let allowed = Duration::from_secs(u64::try_from(minutes).unwrap_or(1) * 60);
        let spent = room.context.host.clock.now().since(job.run.started_at);
        let outcome = tokio::select! {
            outcome = job.work() => outcome,
            () = room.context.host.clock.sleep(allowed.saturating_sub(spent)) => {
                let text = format!("The action failed because it did not end within {minutes} minutes");
                job.ours.store(false, Ordering::Relaxed);
                Err(Failure::new("Timeout", text))
            }
        };
        if outcome.as_ref().is_err_and(|failure| failure.is_not_now() || job.ours.load(Ordering::Relaxed)) {
            tracing::warn!(action = job.action.name, failure = ?outcome.err(), "an action is tried again");
            room.context.host.clock.sleep(AGAIN).await;
            match room.tables.executions.get(&key) {
                Some(known) => execution = known,
                None => return,
            }
            continue;
        }
        return job.kept(|| job.finish(&outcome)).await;
    }
}

/// How long a driver waits before it does again what the region could not, or writes down what the disk did not take.
const AGAIN: Duration = Duration::from_secs(1);

impl Job {
    fn find(room: Arc<Pipelines>, execution: Arc<Execution>, id: &str) -> Option<Self> {
        let stage = execution.stage()?;
        let run = stage.actions.iter().find(|run| run.id == id)?.clone();
        let declared = execution.pipeline.stages.get(execution.place.stage)?;
        let action = declared.actions.iter().find(|action| action.name == run.name)?.clone();
        Some(Self { room, execution, action, run, ours: AtomicBool::new(false) })
    }

    async fn work(&self) -> Result<Success, Failure> {
        match self.action.provider {
            Provider::Connection => source::work(self).await,
            Provider::S3Source => s3_source::work(self).await,
            Provider::EcrSource => ecr_source::work(self).await,
            Provider::Build | Provider::Test => build::work(self).await,
            Provider::Ecs => deploy::work(self).await,
            Provider::S3Deploy => s3_deploy::work(self).await,
            Provider::Approval => approval::work(self).await,
        }
    }

    /// A setting of the action, with its variables filled in.
    pub(crate) fn setting(&self, key: &str) -> &str {
        self.run.configuration.get(key).map_or("", String::as_str)
    }

    /// The action's role, assumed anew.
    pub(crate) async fn role(&self) -> Result<Caller, Failure> {
        roles::caller(&self.room, &self.execution.pipeline, &self.action).await
    }

    /// A call under the action's role.
    pub(crate) async fn call<I: wire::Operation>(&self, caller: &Caller, input: I) -> Result<I::Output, wire::Error> {
        let answer = self.room.context.door.call(caller, &self.execution.pipeline.key.region, input).await;
        if answer.as_ref().is_err_and(|error| error.status >= 500) {
            self.ours.store(true, Ordering::Relaxed);
        }
        answer
    }

    /// The artifact that goes in where there is one.
    pub(crate) fn input(&self) -> Result<&Artifact, Failure> {
        let input = self.action.inputs.first().and_then(|input| self.execution.artifacts.get(input));
        input.ok_or_else(|| Failure::configuration("The action's input artifact was not made by an earlier action"))
    }

    /// The name of the artifact that comes out where there is one, and where it goes.
    pub(crate) fn output(&self) -> (String, Artifact) {
        let name = self.action.outputs.first().cloned().unwrap_or_default();
        let place = artifacts::place(&self.execution, &name, &self.run.id);
        (name, place)
    }

    /// Writes down how far the work has come.
    pub(crate) async fn note(&self, work: Work, external_id: Option<&str>, summary: Option<&str>) {
        let noted = || {
            self.change(|run| {
                run.work = work.clone();
                run.external_id = external_id.map(str::to_owned).or(run.external_id.take());
                run.summary = summary.map(str::to_owned).or(run.summary.take());
            })
        };
        self.kept(noted).await;
    }

    /// Writes until the disk has taken it: what was done outside is not done again for a full disk.
    async fn kept<F: Future<Output = Result<(), StoreError>>>(&self, write: impl Fn() -> F) {
        while let Err(error) = write().await {
            tracing::error!(action = self.action.name, %error, "an action's state cannot be written down");
            self.room.context.host.clock.sleep(AGAIN).await;
        }
    }

    /// Looks, and looks again whenever one of the tables has changed or a moment has passed, until there is an answer.
    pub(crate) async fn until<T, F: Future<Output = Result<Option<T>, Failure>>>(
        &self,
        tables: &[&'static str],
        mut look: impl FnMut() -> F,
    ) -> Result<T, Failure> {
        let watch = self.room.context.store.watch(tables);
        loop {
            if let Some(answer) = look().await? {
                return Ok(answer);
            }
            tokio::select! {
                () = watch.changed() => {}
                () = self.room.context.host.clock.sleep(Duration::from_secs(5)) => {}
            }
        }
    }

    async fn change(&self, change: impl Fn(&mut ActionRun)) -> Result<(), StoreError> {
        let room = &self.room;
        let key = Execution::key(&self.execution.pipeline.key, self.execution.number);
        room.context
            .store
            .write(|tx| {
                let Some(execution) = tx.get(&room.tables.executions, &key) else { return Ok(()) };
                let mut execution = Execution::clone(&execution);
                let now = room.context.host.clock.now();
                match execution.action_mut(&self.run.id) {
                    Some(run) if run.status == ActionStatus::InProgress => {
                        change(run);
                        run.updated_at = now;
                    }
                    _ => return Ok(()),
                }
                execution.updated_at = now;
                tables::put(tx, &room.tables, execution)
            })
            .await
    }

    async fn finish(&self, outcome: &Result<Success, Failure>) -> Result<(), StoreError> {
        let room = &self.room;
        let key = Execution::key(&self.execution.pipeline.key, self.execution.number);
        let now = room.context.host.clock.now();
        room.context
            .store
            .write(|tx| {
                let Some(execution) = tx.get(&room.tables.executions, &key) else { return Ok(()) };
                let mut execution = Execution::clone(&execution);
                let Some(run) = execution.action_mut(&self.run.id) else { return Ok(()) };
                if run.status != ActionStatus::InProgress {
                    return Ok(());
                }
                run.updated_at = now;
                match outcome.clone() {
                    Ok(success) => {
                        run.status = ActionStatus::Succeeded;
                        run.external_id = success.external_id.or(run.external_id.take());
                        run.summary = success.summary.or(run.summary.take());
                        run.outputs.clone_from(&success.outputs);
                        run.variables.clone_from(&success.variables);
                        execution.artifacts.extend(success.outputs);
                        if let Some(revision) = success.revision {
                            // An action that was tried again has one revision: the last.
                            execution.revisions.retain(|known| known.action != revision.action);
                            execution.revisions.push(revision);
                        }
                        if let Some(namespace) = &self.action.namespace {
                            execution.variables.insert(namespace.clone(), success.variables);
                        }
                    }
                    Err(failure) => {
                        run.status = ActionStatus::Failed;
                        run.external_id = failure.external_id.clone().or(run.external_id.take());
                        run.failure = Some(failure);
                    }
                }
                execution.updated_at = now;
                tables::put(tx, &room.tables, execution)
            })
            .await
    }
}
