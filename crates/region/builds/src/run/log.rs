//! The build's log: lines into CloudWatch Logs, as the build's own role; and, for a project that wants it, into a file
//! that becomes an object of S3 when the build ends.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use ::model::{Caller, Region, ServicePrincipal, Timestamp};
use shapes_logs::{CreateLogGroupInput, CreateLogStreamInput, GetLogEventsInput, InputLogEvent, PutLogEventsInput};
use tokio::io::AsyncWriteExt;

use super::drive::Failure;
use super::{object, source};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Build, Context, Kind, Status, build_arn};
use crate::plan::text::{Line, container, phase_complete};

/// Bounds of one PutLogEvents: events, and bytes with 26 for each event.
const EVENTS: usize = 10_000;
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
    /// The log's own file, where it goes to S3 in the end.
    spool: Option<PathBuf>,
    /// That it cannot be written is told once.
    told: AtomicBool,
    /// What the stream held already when this began, each as often as it is there.
    recalled: Mutex<HashMap<(i64, String), usize>>,
}

impl Log {
    pub(super) fn new(room: &Builds, build: &Build, caller: &Caller) -> Self {
        Self {
            caller: caller.clone(),
            region: build.key.region.clone(),
            place: build.log.clone(),
            spool: build.s3_logs.location.as_ref().map(|_| source::folder(room, build).join("log")),
            told: AtomicBool::new(false),
            recalled: Mutex::default(),
        }
    }

    /// Makes group and stream where they are not there.
    pub(super) async fn open(&self, room: &Builds, build: &Build) -> Result<(), Failure> {
        self.cut(0).await;
        let refused = |error: wire::Error| {
            let (role, arn) = (&build.role, build_arn(&build.key));
            let message = format!(
                "Service role {role} does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for build \
                 {arn}. Error message: {}",
                error.message
            );
            Failure::phase("ACCESS_DENIED", message)
        };
        self.make(room).await.map_err(|error| Failure::of(error, refused))
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

    /// Writes lines. A log that cannot be written does not stop a build; one that the region cannot keep now is written
    /// when it can.
    pub(super) async fn write(&self, room: &Builds, lines: &[Line]) -> Result<(), BuildsError> {
        let mut lines: Vec<&Line> = lines.iter().collect();
        lines.sort_by_key(|line| line.at);
        self.append(&lines).await;
        let Some((group, stream)) = &self.place else { return Ok(()) };
        let mut batch = Vec::new();
        let mut size = 0;
        for line in lines {
            for message in pieces(&line.text) {
                if self.held(line.at, &message) {
                    continue;
                }
                let cost = message.len() + 26;
                if batch.len() >= EVENTS || size + cost > BYTES {
                    self.put(room, group, stream, std::mem::take(&mut batch)).await?;
                    size = 0;
                }
                size += cost;
                batch.push(InputLogEvent { timestamp: line.at.millis(), message });
            }
        }
        if batch.is_empty() { Ok(()) } else { self.put(room, group, stream, batch).await }
    }

    async fn put(
        &self,
        room: &Builds,
        group: &str,
        stream: &str,
        events: Vec<InputLogEvent>,
    ) -> Result<(), BuildsError> {
        let input = PutLogEventsInput {
            log_group_name: group.to_owned(),
            log_stream_name: stream.to_owned(),
            log_events: events,
            ..PutLogEventsInput::default()
        };
        match room.door.call(&self.caller, &self.region, input).await {
            Err(error) if error.status >= 500 => return Err(BuildsError::NotNow(error)),
            Err(error) if !self.told.swap(true, Ordering::Relaxed) => {
                tracing::warn!(%group, %stream, %error, "the build's log cannot be written");
            }
            Ok(_) | Err(_) => {}
        }
        Ok(())
    }

    /// Writes lines of CodeBuild's own: what follows is done again where they could not be kept, and they with it.
    async fn tell(&self, room: &Builds, lines: &[Line]) {
        if let Err(error) = self.write(room, lines).await {
            tracing::debug!(%error, "a line of a build's log is lost");
        }
    }

    /// Writes lines into the log's own file.
    async fn append(&self, lines: &[&Line]) {
        let Some(spool) = self.spool.as_ref().filter(|_| !lines.is_empty()) else { return };
        let text: String = lines.iter().flat_map(|line| [line.text.as_str(), "\n"]).collect();
        let written = async {
            if let Some(folder) = spool.parent() {
                tokio::fs::create_dir_all(folder).await?;
            }
            let mut file = tokio::fs::OpenOptions::new().append(true).create(true).open(spool).await?;
            file.write_all(text.as_bytes()).await?;
            file.flush().await
        };
        if let Err(error) = written.await
            && !self.told.swap(true, Ordering::Relaxed)
        {
            tracing::warn!(file = %spool.display(), %error, "the build's log cannot be kept for S3");
        }
    }

    /// How long the log's own file is.
    pub(super) async fn spooled(&self) -> u64 {
        match &self.spool {
            Some(spool) => tokio::fs::metadata(spool).await.map_or(0, |about| about.len()),
            None => 0,
        }
    }

    /// Takes away what was written behind this length: it comes again.
    pub(super) async fn cut(&self, length: u64) {
        let Some(spool) = &self.spool else { return };
        if let Ok(file) = tokio::fs::OpenOptions::new().write(true).open(spool).await
            && let Err(error) = file.set_len(length).await
        {
            tracing::debug!(file = %spool.display(), %error, "the log's own file could not be cut");
        }
    }

    /// Puts the log's own file into S3, packed.
    pub(super) async fn store(&self, room: &Builds, build: &Build) {
        let (Some(spool), Some(location)) = (self.spool.clone(), &build.s3_logs.location) else { return };
        let packed = spool.with_extension("gz");
        let packing = {
            let (spool, packed) = (spool.clone(), packed.clone());
            tokio::task::spawn_blocking(move || pack(&spool, &packed))
        };
        let stored = async {
            packing.await.map_err(std::io::Error::other)??;
            let (bucket, prefix) = object::place(location);
            let key = object::join([prefix, &format!("{}.gz", build.key.id.uuid)]);
            let encrypted = build.s3_logs.encryption_disabled != Some(true);
            let target = object::Target { bucket, key: &key, content_type: Some("application/gzip"), encrypted };
            object::put(room, &self.region, &self.caller, &target, &packed).await
        };
        match stored.await {
            // Once is enough.
            Ok(()) => drop(tokio::fs::remove_file(&spool).await),
            Err(object::ObjectError::File(error)) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => tracing::warn!(build = %build.key.id, %error, "the build's log could not be put into S3"),
        }
    }

    /// Writes a line of CodeBuild's own.
    pub(super) async fn say(&self, room: &Builds, texts: &[&str]) {
        let at = room.now();
        let lines: Vec<Line> = texts.iter().map(|text| container(at, text)).collect();
        self.tell(room, &lines).await;
    }

    /// Writes how a phase ended.
    pub(super) async fn phase(&self, room: &Builds, kind: Kind, status: Status, context: Option<&Context>) {
        self.tell(room, &phase_complete(room.now(), kind, status, context)).await;
    }
}

fn pack(from: &Path, to: &Path) -> std::io::Result<()> {
    let mut from = std::fs::File::open(from)?;
    let mut gz = flate2::write::GzEncoder::new(std::fs::File::create(to)?, flate2::Compression::default());
    std::io::copy(&mut from, &mut gz)?;
    gz.finish().map(|_| ())
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
