//! The build's log: lines into CloudWatch Logs, as the build's own role.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use ::model::{Caller, Region, ServicePrincipal, Timestamp};
use shapes_logs::{CreateLogGroupInput, CreateLogStreamInput, GetLogEventsInput, InputLogEvent, PutLogEventsInput};

use super::drive::Failure;
use crate::Builds;
use crate::model::{Build, Context, Kind, Status, build_arn};
use crate::plan::text::{Line, container, phase_complete};

/// Bounds of one PutLogEvents: events, and bytes with 26 for each event.
const EVENTS: usize = 1000;
const BYTES: usize = 900_000;

/// Pages that are read of what was written before a kill: what one batch held, and more.
const RECALLED: usize = 8;

/// The longest message.
const MESSAGE: usize = 250_000;

/// Where a build's log goes.
pub(super) struct Log {
    caller: Caller,
    region: Region,
    place: Option<(String, String)>,
    /// That it cannot be written is told once.
    told: AtomicBool,
    /// What the stream held already when this began, each as often as it is there.
    recalled: Mutex<HashMap<(i64, String), usize>>,
}

impl Log {
    pub(super) fn new(build: &Build, caller: &Caller) -> Self {
        Self {
            caller: caller.clone(),
            region: build.key.region.clone(),
            place: build.log.clone(),
            told: AtomicBool::new(false),
            recalled: Mutex::default(),
        }
    }

    /// Makes group and stream where they are not there.
    pub(super) async fn open(&self, room: &Builds, build: &Build) -> Result<(), Failure> {
        self.make(room).await.map_err(|error| {
            let (role, arn) = (&build.role, build_arn(&build.key));
            let message = format!(
                "Service role {role} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for build \
                 {arn}. Error message: {}",
                error.message
            );
            Failure::phase("ACCESS_DENIED", message)
        })
    }

    async fn make(&self, room: &Builds) -> Result<(), wire::Error> {
        let Some((group, stream)) = &self.place else { return Ok(()) };
        match self.stream(room, group, stream).await {
            Err(error) if error.code == "ResourceNotFoundException" => {
                let input = CreateLogGroupInput { log_group_name: group.clone(), ..CreateLogGroupInput::default() };
                match room.door.call(&self.caller, &self.region, input).await {
                    Err(error) if error.code != "ResourceAlreadyExistsException" => Err(error),
                    _ => self.stream(room, group, stream).await,
                }
            }
            made => made,
        }
    }

    async fn stream(&self, room: &Builds, group: &str, stream: &str) -> Result<(), wire::Error> {
        let input = CreateLogStreamInput { log_group_name: group.to_owned(), log_stream_name: stream.to_owned() };
        match room.door.call(&self.caller, &self.region, input).await {
            Err(error) if error.code != "ResourceAlreadyExistsException" => Err(error),
            _ => Ok(()),
        }
    }

    /// Reads what the stream holds since a time: a region that was killed may have written more than it wrote down.
    /// What is there is not written again.
    pub(super) async fn recall(&self, room: &Builds, since: Timestamp) {
        let Some((group, stream)) = &self.place else { return };
        let caller = Caller::service(self.caller.account.clone(), ServicePrincipal::CodeBuild);
        let mut token = None;
        for _ in 0..RECALLED {
            let input = GetLogEventsInput {
                log_group_name: Some(group.clone()),
                log_stream_name: stream.clone(),
                start_time: Some(since.millis()),
                start_from_head: Some(true),
                next_token: token.clone(),
                ..GetLogEventsInput::default()
            };
            let Ok(page) = room.door.call(&caller, &self.region, input).await else { return };
            let events = page.events.unwrap_or_default();
            if events.is_empty() || page.next_forward_token == token {
                return;
            }
            token = page.next_forward_token;
            let mut recalled = self.recalled.lock().unwrap_or_else(PoisonError::into_inner);
            for event in events {
                let (Some(at), Some(message)) = (event.timestamp, event.message) else { continue };
                *recalled.entry((at, message)).or_default() += 1;
            }
        }
    }

    /// The stream holds it already.
    fn held(&self, at: Timestamp, message: &str) -> bool {
        let mut recalled = self.recalled.lock().unwrap_or_else(PoisonError::into_inner);
        if recalled.is_empty() {
            return false;
        }
        match recalled.get_mut(&(at.millis(), message.to_owned())) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }

    /// Writes lines. A log that cannot be written does not stop a build.
    pub(super) async fn write(&self, room: &Builds, lines: &[Line]) {
        let Some((group, stream)) = &self.place else { return };
        let mut lines: Vec<&Line> = lines.iter().collect();
        lines.sort_by_key(|line| line.at);
        let mut batch = Vec::new();
        let mut size = 0;
        for line in lines {
            for message in pieces(&line.text) {
                if self.held(line.at, &message) {
                    continue;
                }
                let cost = message.len() + 26;
                if batch.len() >= EVENTS || size + cost > BYTES {
                    self.put(room, group, stream, std::mem::take(&mut batch)).await;
                    size = 0;
                }
                size += cost;
                batch.push(InputLogEvent { timestamp: line.at.millis(), message });
            }
        }
        if !batch.is_empty() {
            self.put(room, group, stream, batch).await;
        }
    }

    async fn put(&self, room: &Builds, group: &str, stream: &str, events: Vec<InputLogEvent>) {
        let input = PutLogEventsInput {
            log_group_name: group.to_owned(),
            log_stream_name: stream.to_owned(),
            log_events: events,
            ..PutLogEventsInput::default()
        };
        if let Err(error) = room.door.call(&self.caller, &self.region, input).await
            && !self.told.swap(true, Ordering::Relaxed)
        {
            tracing::warn!(%group, %stream, %error, "the build's log cannot be written");
        }
    }

    /// Writes a line of CodeBuild's own.
    pub(super) async fn say(&self, room: &Builds, texts: &[&str]) {
        let at = room.now();
        let lines: Vec<Line> = texts.iter().map(|text| container(at, text)).collect();
        self.write(room, &lines).await;
    }

    /// Writes how a phase ended.
    pub(super) async fn phase(&self, room: &Builds, kind: Kind, status: Status, context: Option<&Context>) {
        self.write(room, &phase_complete(room.now(), kind, status, context)).await;
    }
}

/// A line as messages: never empty, as CloudWatch Logs wants them, and none too long.
fn pieces(text: &str) -> Vec<String> {
    let mut rest = text;
    let mut pieces = Vec::new();
    while rest.len() > MESSAGE {
        let mut at = MESSAGE;
        while !rest.is_char_boundary(at) {
            at -= 1;
        }
        pieces.push(rest[..at].to_owned());
        rest = &rest[at..];
    }
    pieces.push(format!("{rest}\n"));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_is_empty_or_too_long() {
        assert_eq!(pieces(""), ["\n"]);
        let long = "é".repeat(MESSAGE);
        let cut = pieces(&long);
        assert!(cut.iter().all(|piece| piece.len() <= MESSAGE + 1));
        assert_eq!(cut.concat(), format!("{long}\n"));
    }
}
