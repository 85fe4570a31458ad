//! What goes on: ends, log lines, events.

use std::collections::HashMap;
use std::pin::pin;
use std::time::Duration;

use bollard::container::LogOutput;
use bollard::errors::Error;
use bollard::models::EventMessage;
use bollard::query_parameters::{EventsOptionsBuilder, LogsOptionsBuilder, WaitContainerOptionsBuilder};
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, future, stream};
use model::Timestamp;

use super::containers::checked;
use super::lines::Splitter;
use super::{DockerEngine, errors, read};
use crate::real::clock::SystemClock;
use crate::{Change, Clock, ContainerId, EngineError, EngineEvent, Health, Lines, RunState};

/// A container is looked at again after this long: the engine tells of no end that came before it was asked to.
const LOOK: Duration = Duration::from_secs(10);

impl DockerEngine {
    pub(super) async fn container_wait(&self, id: &ContainerId) -> Result<RunState, EngineError> {
        let name = checked(&id.0)?;
        loop {
            let (condition, look) = match self.container_inspect(id).await?.state {
                RunState::Running => ("not-running", Duration::MAX),
                RunState::Created => ("next-exit", LOOK),
                ended @ RunState::Exited { .. } => return Ok(ended),
            };
            let found = self.found().await?;
            let options = WaitContainerOptionsBuilder::new().condition(condition).build();
            let mut ends = pin!(found.docker.wait_container(name, Some(options)));
            match tokio::time::timeout(look, ends.next()).await {
                Err(_) | Ok(Some(Ok(_) | Err(Error::DockerContainerWaitError { .. }))) => {}
                Ok(Some(Err(error))) => return Err(self.failed(&found.address, error)),
                // It hung up without a word: it is asked again at once, and where it is gone that tells.
                Ok(None) => {}
            }
        }
    }

    pub(super) async fn container_logs(
        &self,
        id: &ContainerId,
        since: Option<Timestamp>,
        follow: bool,
    ) -> Result<Lines, EngineError> {
        self.container_inspect(id).await?;
        let found = self.found().await?;
        let options = LogsOptionsBuilder::new()
            .follow(follow)
            .stdout(true)
            .stderr(true)
            .timestamps(true)
            .since(since.map_or(0, |since| i32::try_from(since.secs()).unwrap_or(i32::MAX)))
            .build();
        let address = found.address.clone();
        let pieces = found.docker.logs(checked(&id.0)?, Some(options)).map(Some).chain(stream::once(async { None }));
        let lines = pieces
            .scan(Splitter::default(), move |splitter, piece| {
                let lines = match piece {
                    Some(Ok(LogOutput::StdErr { message })) => splitter.piece(true, &message),
                    Some(Ok(output)) => splitter.piece(false, &output.into_bytes()),
                    Some(Err(error)) => return future::ready(Some(vec![Err(errors::from_bollard(&address, error))])),
                    None => splitter.end(),
                };
                future::ready(Some(lines.into_iter().map(Ok).collect()))
            })
            .flat_map(stream::iter);
        let wanted = lines.filter(move |line| {
            future::ready(match (line, since) {
                (Ok(line), Some(since)) => not_before(line.at, since),
                _ => true,
            })
        });
        Ok(wanted.boxed())
    }

    pub(super) async fn watch(&self, label: &str) -> Result<BoxStream<'static, EngineEvent>, EngineError> {
        let found = self.found().await?;
        let filters = HashMap::from([
            ("type".to_owned(), vec!["container".to_owned()]),
            ("label".to_owned(), vec![label.to_owned()]),
        ]);
        // The question goes out when the stream is first polled; this moment is what it starts from all the same.
        let now = SystemClock.now().millis();
        let since = format!("{}.{:03}", now / 1000, now % 1000);
        let options = EventsOptionsBuilder::new().since(&since).filters(&filters).build();
        let events = found.docker.events(Some(options));
        Ok(events
            .take_while(|event| {
                if let Err(error) = event {
                    tracing::debug!(%error, "the engine tells of no more events");
                }
                future::ready(event.is_ok())
            })
            .filter_map(|event| future::ready(event.ok().and_then(changed)))
            .boxed())
    }
}

/// Whether a line is of `since` or later, to the second where the engine tells no more (Podman).
fn not_before(at: Timestamp, since: Timestamp) -> bool {
    if at.millis() % 1000 == 0 { at.secs() >= since.secs() } else { at >= since }
}

/// What an event means; nothing for those that change nothing here. Docker and Podman have their own words.
fn changed(event: EventMessage) -> Option<EngineEvent> {
    let actor = event.actor?;
    let mut labels = actor.attributes.unwrap_or_default();
    let said = labels.remove("health_status").unwrap_or_default();
    for own in ["image", "name", "exitCode", "containerExitCode", "execDuration", "podId"] {
        labels.remove(own);
    }
    let action = event.action?;
    let change = match action.as_str() {
        "start" => Change::Started,
        "die" | "died" => Change::Died,
        "destroy" | "remove" => Change::Removed,
        action => match action.strip_prefix("health_status")?.trim_start_matches(": ") {
            "" => Change::Health(health(&said)?),
            said => Change::Health(health(said)?),
        },
    };
    Some(EngineEvent { id: ContainerId(actor.id?), labels: labels.into_iter().collect(), change })
}

fn health(said: &str) -> Option<Health> {
    said.parse().ok().map(|status| read::health(Some(status)))
}
