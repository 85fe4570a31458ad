//! `awslogs`: the output of containers, written to their log streams as the execution role.
//!
//! The engine keeps the output; a cursor says how far it was written. What is about to be written is noted first, so that
//! after a crash the stream itself is asked whether it was: no line is lost, and none is written twice.
//!
//! Source: Amazon ECS Developer Guide, "Send Amazon ECS logs to CloudWatch" (stream `prefix/container/task-id`),
//! "ResourceInitializationError task errors"; CloudWatch Logs API Reference, "PutLogEvents" for the limits of a batch.

mod batch;
pub(super) mod multiline;

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use host::{ContainerId, EngineError};
use model::{Arn, Caller, ServicePrincipal};
use shapes_logs as logs;

use self::batch::{Batch, Reader};
use super::task::Trouble;
use crate::Services;
use crate::model::{AwsLogs, ContainerDefinition, Task, TaskKey};
use crate::tables::{Cursor, cursor_key};

/// A task that ends waits for its last lines this long.
const LAST_LINES: Duration = Duration::from_secs(15);

/// An event of several lines is written when none of them has come for so long, as the log driver does.
const OPEN: Duration = Duration::from_secs(5);

/// Lines that are taken together where so many wait.
const LINES: usize = 1000;

/// Where output comes from and goes to.
struct Source {
    place: TaskKey,
    /// The key of its cursor.
    key: String,
    id: ContainerId,
    logs: AwsLogs,
    stream: String,
    role: Arn,
}

impl Services {
    /// Makes a container's log stream: what the log driver does before the container may start.
    pub(super) async fn make_stream(
        &self,
        task: &Task,
        container: &ContainerDefinition,
        logs: &AwsLogs,
        session: &Caller,
    ) -> Result<(), Trouble> {
        let door = &self.context.door;
        let refused = |what: &str, error: &wire::Error| match error.status {
            500.. => Trouble::Later(error.to_string()),
            _ => Trouble::fatal(format!(
                "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: \
                 failed to create Cloudwatch log {what}: {error}: exit status 1"
            )),
        };
        let there = |error: &wire::Error| error.code == "ResourceAlreadyExistsException";
        if logs.create_group {
            let input = logs::CreateLogGroupInput { log_group_name: logs.group.clone(), ..Default::default() };
            match door.call(session, &logs.region, input).await {
                Err(error) if !there(&error) => return Err(refused("group", &error)),
                Ok(_) | Err(_) => {}
            }
        }
        let input = logs::CreateLogStreamInput {
            log_group_name: logs.group.clone(),
            log_stream_name: stream(task, container, logs),
        };
        match door.call(session, &logs.region, input).await {
            Err(error) if !there(&error) => Err(refused("stream", &error)),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// Follows the output of a task's containers, where nobody does yet.
    pub(super) fn follow_all(self: &Arc<Self>, task: &Task) {
        for source in self.sources(task) {
            let room = Arc::clone(self);
            self.jobs.start(&job(&source), |_| room.follow(source));
        }
    }

    /// Writes what is left of a task's output, now that its containers have ended.
    pub(super) async fn finish_logs(&self, key: &str, task: &Task) -> Result<(), Trouble> {
        let clock = &self.context.host.clock;
        for source in self.sources(task) {
            let rest = async {
                self.jobs.ended(&job(&source)).await;
                self.ship(&source, false).await
            };
            let reason = tokio::select! {
                outcome = rest => match outcome {
                    Ok(()) | Err(ShipError::Gone) => continue,
                    Err(ShipError::Failed(reason)) => reason,
                },
                () = clock.sleep(LAST_LINES) => "they were not taken in time".to_owned(),
            };
            tracing::warn!(task = key, stream = source.stream, reason, "the last lines of a container are lost");
        }
        Ok(())
    }

    fn sources(&self, task: &Task) -> Vec<Source> {
        let Some(definition) = self.tables.definition(&task.place.cluster.scope, &task.definition) else {
            return Vec::new();
        };
        let Some(role) = task.execution_role(&definition) else { return Vec::new() };
        let of = |container: &ContainerDefinition| {
            let logs = container.logs.clone()?;
            let id = task.containers.iter().find(|one| one.name == container.name)?.runtime_id.clone()?;
            Some(Source {
                place: task.place.clone(),
                key: cursor_key(&task.place, &container.name),
                id: ContainerId(id),
                stream: stream(task, container, &logs),
                logs,
                role: role.clone(),
            })
        };
        definition.containers.iter().filter_map(of).collect()
    }

    async fn follow(self: Arc<Self>, source: Source) {
        let mut failures: u32 = 0;
        loop {
            match self.ship(&source, true).await {
                Ok(()) | Err(ShipError::Gone) => return,
                Err(ShipError::Failed(reason)) => {
                    failures += 1;
                    if failures == 1 {
                        tracing::warn!(stream = source.stream, reason, "a container's output cannot be written yet");
                    }
                    let pause = Duration::from_secs(1 << failures.min(5));
                    self.context.host.clock.sleep(pause).await;
                }
            }
        }
    }

    /// Writes output from the cursor on, to its end so far or, following, until the container ends.
    async fn ship(&self, source: &Source, follow: bool) -> Result<(), ShipError> {
        let task = source.place.id.as_str();
        let (role, arn) = (&source.role, source.place.arn());
        let session = self.context.door.assume_for(ServicePrincipal::EcsTasks, role, task, &arn).await?;
        let mut cursor = self.tables.cursors.get(&source.key).map(|cursor| *cursor).unwrap_or_default();
        if let Some((lines, events)) = cursor.writing.take()
            && self.arrived(source, events.at.millis(), events.lines).await?
        {
            (cursor.lines, cursor.events) = (lines, events);
        }
        let since = (cursor.lines.lines > 0).then_some(cursor.lines.at);
        let output = self.context.host.engine.logs(&source.id, since, follow).await?;
        // What cannot be read was refused when the definition was registered.
        let mut reader = Reader::new(cursor, multiline::first_line(&source.logs.options).unwrap_or_default());
        let mut output = output.ready_chunks(LINES);
        loop {
            let next = tokio::select! {
                lines = output.next() => lines,
                () = self.context.host.clock.sleep(OPEN), if reader.is_open() => Some(Vec::new()),
            };
            let over = next.is_none();
            let lines = next.unwrap_or_default();
            if lines.is_empty()
                && let Some(batch) = reader.close()
            {
                self.put(source, &session, &mut cursor, batch).await?;
            }
            for line in lines {
                if let Some(batch) = reader.take(line?) {
                    self.put(source, &session, &mut cursor, batch).await?;
                }
            }
            if let Some(batch) = reader.flush() {
                self.put(source, &session, &mut cursor, batch).await?;
            }
            if over {
                break;
            }
        }
        if cursor.writing.take().is_some() {
            self.keep(source, cursor).await?;
        }
        Ok(())
    }

    async fn put(&self, source: &Source, session: &Caller, cursor: &mut Cursor, batch: Batch) -> Result<(), ShipError> {
        if batch.events.is_empty() {
            (cursor.lines, cursor.events) = (batch.lines, batch.last);
            return Ok(());
        }
        cursor.writing = Some((batch.lines, batch.last));
        self.keep(source, *cursor).await?;
        let input = logs::PutLogEventsInput {
            log_events: batch.events,
            log_group_name: source.logs.group.clone(),
            log_stream_name: source.stream.clone(),
            ..Default::default()
        };
        match self.context.door.call(session, &source.logs.region, input).await {
            Ok(_) => {}
            // What the stream will never take stands in nobody's way.
            Err(error) if error.code == "InvalidParameterException" => {
                tracing::warn!(stream = source.stream, %error, "lines of a container are refused");
            }
            Err(error) => return Err(error.into()),
        }
        (cursor.lines, cursor.events) = (batch.lines, batch.last);
        Ok(())
    }

    async fn keep(&self, source: &Source, cursor: Cursor) -> Result<(), ShipError> {
        let kept = self.context.store.write(|tx| tx.put(&self.tables.cursors, &source.key, cursor)).await;
        kept.map_err(|error| ShipError::Failed(error.to_string()))
    }

    /// Whether a batch arrived that a crash left open: its last line is in the stream, as often as it should be.
    async fn arrived(&self, source: &Source, at: i64, count: u32) -> Result<bool, ShipError> {
        let caller = Caller::service(source.place.cluster.scope.account.clone(), ServicePrincipal::Ecs);
        let input = logs::GetLogEventsInput {
            start_time: Some(at),
            end_time: Some(at + 1),
            log_group_name: Some(source.logs.group.clone()),
            log_stream_name: source.stream.clone(),
            start_from_head: Some(true),
            ..Default::default()
        };
        let found = self.context.door.call(&caller, &source.logs.region, input).await?;
        Ok(found.events.unwrap_or_default().len() >= count as usize)
    }
}

/// Why output was not written.
#[derive(Debug)]
enum ShipError {
    /// The container is gone, and its output with it.
    Gone,
    /// It may be written later.
    Failed(String),
}

impl From<EngineError> for ShipError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::NotFound(_) => Self::Gone,
            error => Self::Failed(error.to_string()),
        }
    }
}

impl From<wire::Error> for ShipError {
    fn from(error: wire::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

fn stream(task: &Task, container: &ContainerDefinition, logs: &AwsLogs) -> String {
    format!("{}/{}/{}", logs.prefix, container.name, task.place.id)
}

fn job(source: &Source) -> String {
    format!("logs/{}", source.key)
}
