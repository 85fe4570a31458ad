//! Reads a running container's output: marks become phases, the rest becomes the log.
//!
//! What was read and what it changed commit together, so a restart goes on with the first line that was not taken.

use std::sync::Arc;
use std::time::Duration;

use ::model::Timestamp;
use futures_util::StreamExt;
use host::{ContainerId, EngineError, LogLine, RunState};

use super::drive::Failure;
use super::log::Log;
use super::prepare::{assume, start};
use super::{collect, variables};
use crate::Builds;
use crate::buildspec::Buildspec;
use crate::model::{Build, Context, Event, Kind, Stage, Status, Variable, VariableKind};
use crate::plan::follow::{Piece, Reading, Seen, line};
use crate::plan::mask::Masks;
use crate::plan::text::Line;
use crate::socket;
use crate::tables::Cursor;

/// How long lines wait for others.
const BATCH: Duration = Duration::from_millis(500);

/// How many lines wait at most, and how many bytes: a line has up to 256 KiB.
const LINES: usize = 10_000;
const BYTES: usize = 1 << 20;

/// The engine's pieces of a line have up to so many bytes, less a character that is cut: longer lines come in several.
const PIECE: usize = (256 << 10) - 4;

/// Lines that were taken and not written down yet.
struct Taken {
    cursor: Cursor,
    lines: Vec<Line>,
    /// The bytes of these lines.
    bytes: usize,
    events: Vec<(Event, Timestamp)>,
    done: bool,
    /// Since when something waits to be written down.
    waiting: Option<Timestamp>,
    /// What the log must not show, and what was kept back for it.
    masks: Masks,
    held: String,
}

impl Taken {
    fn take(&mut self, spec: &Buildspec, nonce: &str, said: &LogLine) {
        if said.at == self.cursor.at {
            self.cursor.lines += 1;
        } else {
            self.cursor.at = said.at;
            self.cursor.lines = 1;
        }
        self.read(spec, nonce, &Piece { at: said.at, text: &said.text, last: said.text.len() < PIECE });
    }

    fn read(&mut self, spec: &Buildspec, nonce: &str, piece: &Piece<'_>) {
        let reading = Reading { spec, nonce, masks: &self.masks };
        let seen = line(&reading, &mut self.held, self.cursor.mark, piece);
        self.see(seen, piece.at);
    }

    /// A line of the runner's own file: none but marks stand there.
    fn read_mark(&mut self, spec: &Buildspec, nonce: &str, at: Timestamp, text: &str) {
        let reading = Reading { spec, nonce, masks: &self.masks };
        let seen = line(&reading, &mut String::new(), self.cursor.mark, &Piece { at, text, last: true });
        if seen.mark.is_some() {
            self.see(seen, at);
        }
    }

    fn see(&mut self, seen: Seen, at: Timestamp) {
        self.bytes += seen.lines.iter().map(|line| line.text.len()).sum::<usize>();
        self.lines.extend(seen.lines);
        self.events.extend(seen.event.map(|event| (event, at)));
        self.cursor.mark = seen.mark.unwrap_or(self.cursor.mark);
        self.done |= seen.done;
    }
}

/// Follows a build's container to its end.
pub(super) async fn follow(room: &Arc<Builds>, build: &Build) -> Result<(), Failure> {
    let Some(id) = build.container.clone().map(ContainerId) else {
        return Err(Failure::fault("the build has no container"));
    };
    let spec = build.plan.clone().unwrap_or_default();
    let _socket = match &build.socket {
        Some(folder) => Some(
            socket::serve(room, build, folder)
                .await
                .map_err(|error| Failure::fault(format!("the build's Docker socket: {error}")))?,
        ),
        None => None,
    };
    let log = Log::new(room, build, &assume(room, build).await?);
    match start(room, &id).await {
        Err(Failure::Fault(context)) if room.host.engine.inspect(&id).await.is_err() => {
            let text = format!("The build container is gone: it did not survive. {}", context.message);
            return dead(room, build, &log, Context::new("INTERNAL_SERVICE_ERROR", text), true).await;
        }
        started => started?,
    }
    let cursor = room.tables.cursors.get(&build.key.key()).map_or_else(Cursor::default, |cursor| *cursor);
    log.recall(room, cursor.at).await;
    if cursor.spooled > 0 {
        log.cut(cursor.spooled).await;
    }
    let mut taken = Taken {
        cursor,
        lines: Vec::new(),
        bytes: 0,
        events: Vec::new(),
        done: false,
        waiting: None,
        masks: variables::masks(room, build).await,
        held: String::new(),
    };
    loop {
        let before = (taken.cursor.at, taken.cursor.lines);
        read(room, build, &spec, &id, &log, &mut taken).await?;
        write(room, build, &log, &mut taken).await?;
        if taken.done {
            // The results are written: the container's own end is not waited for.
            let how = (0, false, room.now());
            return ended(room, build, &spec, &id, &log, taken, how).await;
        }
        match room.host.engine.inspect(&id).await {
            Ok(container) => match container.state {
                // The engine broke off while it told: what it has left is asked for once more.
                RunState::Exited { .. } if (taken.cursor.at, taken.cursor.lines) != before => {}
                RunState::Exited { code, out_of_memory, at, .. } => {
                    return ended(room, build, &spec, &id, &log, taken, (code, out_of_memory, at)).await;
                }
                // The engine was silent for a moment: the container is asked again.
                RunState::Created | RunState::Running => room.host.clock.sleep(BATCH).await,
            },
            Err(EngineError::NotFound(_)) => {
                let text = "The build container is gone: somebody removed it before the build was complete.";
                return dead(room, build, &log, Context::new("INTERNAL_SERVICE_ERROR", text), true).await;
            }
            Err(error) => {
                tracing::debug!(build = %build.key.id, %error, "the engine is not there now");
                room.host.clock.sleep(BATCH * 4).await;
            }
        }
    }
}

/// Reads lines until there are no more.
async fn read(
    room: &Builds,
    build: &Build,
    spec: &Buildspec,
    id: &ContainerId,
    log: &Log,
    taken: &mut Taken,
) -> Result<(), Failure> {
    let (from, mut known) = (taken.cursor.at, taken.cursor.lines);
    let since = (from > Timestamp::default()).then_some(from);
    let Ok(mut lines) = room.host.engine.logs(id, since, true).await else { return Ok(()) };
    loop {
        let now = room.now();
        if taken.lines.is_empty() && taken.events.is_empty() {
            taken.waiting = None;
        } else {
            taken.waiting.get_or_insert(now);
        }
        let patience = taken.waiting.map_or(BATCH, |since| BATCH.saturating_sub(now.since(since)));
        tokio::select! {
            said = lines.next() => match said {
                Some(Ok(said)) => {
                    if said.at == from && known > 0 {
                        known -= 1;
                        continue;
                    }
                    if said.at < from {
                        continue;
                    }
                    taken.take(spec, &build.nonce, &said);
                    if taken.lines.len() >= LINES || taken.bytes >= BYTES || !taken.events.is_empty() || taken.done {
                        write(room, build, log, taken).await?;
                    }
                    if taken.done {
                        return Ok(());
                    }
                }
                Some(Err(error)) => {
                    tracing::debug!(build = %build.key.id, %error, "the container's output broke off");
                    return Ok(());
                }
                None => return Ok(()),
            },
            () = room.host.clock.sleep(patience), if taken.waiting.is_some() => write(room, build, log, taken).await?,
        }
    }
}

/// Writes down what was taken: first the log, then, in one transaction, the phases and how far it was read.
async fn write(room: &Builds, build: &Build, log: &Log, taken: &mut Taken) -> Result<(), Failure> {
    if taken.lines.is_empty() && taken.events.is_empty() {
        return Ok(());
    }
    log.write(room, &taken.lines).await?;
    taken.lines.clear();
    taken.bytes = 0;
    let key = build.key.key();
    let events = std::mem::take(&mut taken.events);
    taken.cursor.spooled = log.spooled().await;
    let cursor = taken.cursor;
    let tables = &room.tables;
    room.store
        .write(|records| {
            records.put(&tables.cursors, &key, cursor)?;
            let Some(known) = records.get(&tables.builds, &key).filter(|_| !events.is_empty()) else { return Ok(()) };
            let mut build = Build::clone(&known);
            for (event, at) in events {
                again(&mut build, &event);
                build.advance(event, at)?;
            }
            tables.put(records, build)?;
            Ok::<_, crate::BuildsError>(())
        })
        .await?;
    Ok(())
}

/// `on-failure: RETRY`: the build that fails so is begun again.
fn again(build: &mut Build, event: &Event) {
    let (Event::Aborted(context), Some(spec)) = (event, &build.plan) else { return };
    let phase = spec.phases.iter().find(|phase| phase.kind == build.phase());
    let often = phase.map_or(0, |phase| phase.on_failure.retries(&context.message));
    build.retries.limit = build.retries.limit.max(often);
}

/// The container has ended: what its output did not tell, the runner's own files do.
async fn ended(
    room: &Builds,
    build: &Build,
    spec: &Buildspec,
    id: &ContainerId,
    log: &Log,
    mut taken: Taken,
    (code, out_of_memory, at): (i64, bool, Timestamp),
) -> Result<(), Failure> {
    let results = collect::results(room, id).await?;
    if !taken.held.is_empty() {
        let text = std::mem::take(&mut taken.held);
        taken.lines.push(Line { at, text });
    }
    for text in results.marks.lines() {
        taken.read_mark(spec, &build.nonce, at, text);
    }
    write(room, build, log, &mut taken).await?;
    if !taken.done {
        let why = if out_of_memory {
            "because it was out of memory"
        } else {
            "because it was out of memory, or the Docker image is not supported"
        };
        let text = format!(
            "Build container found dead before completing the build. Build container died {why}. ErrorCode: {code}"
        );
        return dead(room, build, log, Context::new("CLIENT_ERROR", text), false).await;
    }
    let exported: Vec<(String, String)> = spec
        .exported
        .iter()
        .enumerate()
        .filter(|(_, name)| may_leave(build, name))
        .filter_map(|(index, name)| {
            let value = results.out.get(&format!("export.{index}"))?;
            Some((name.clone(), taken.masks.hide(value.clone())))
        })
        .collect();
    room.change(&build.key.key(), |build| {
        build.exported = exported;
        build.stage = Stage::Ending;
        // A runner that was done has left every phase of commands.
        if Kind::COMMANDS.contains(&build.phase()) {
            let context = Context::new("INTERNAL_SERVICE_ERROR", "the runner ended inside a phase");
            build.advance(Event::Faulted(context), at)?;
        }
        Ok(())
    })
    .await?;
    Ok(())
}

/// What a build may export: nothing of AWS's own, and no parameter or secret of the project.
///
/// Source: CodeBuild User Guide, "Build specification reference", `env/exported-variables`.
fn may_leave(build: &Build, name: &str) -> bool {
    let kept = |of: &Variable| of.name == name && of.kind != VariableKind::Plaintext;
    !name.starts_with("AWS_") && !build.environment.variables.iter().any(kept)
}

/// The container did not get to its end.
async fn dead(room: &Builds, build: &Build, log: &Log, context: Context, fault: bool) -> Result<(), Failure> {
    let phase = room.tables.builds.get(&build.key.key()).map_or(Kind::Build, |build| build.phase());
    log.phase(room, phase, if fault { Status::Fault } else { Status::Failed }, Some(&context)).await;
    Err(if fault { Failure::Fault(context) } else { Failure::Phase(context) })
}
