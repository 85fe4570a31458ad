//! A build, as it is stored.
//!
//! All that the room needs to go on after a restart is here: which container, which grant of credentials, what the
//! buildspec asks for. How far its output was read is a record of its own (`tables.rs`), so that a line of a log wakes
//! nobody.

use std::path::PathBuf;

use model::{Arn, Timestamp};
use serde::{Deserialize, Serialize};

use super::phase::next;
use super::{
    Artifacts, BuildId, BuildKey, Cache, Context, Environment, Event, IllegalTransition, Kind, Phase, S3Logs, Source,
    SourceKind, Status,
};
use crate::buildspec::Buildspec;

/// Where the room's own work on a build stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// Nothing is there yet, or what is there is nobody's: the work begins from the start.
    Preparing,
    /// The container has all it needs and is started; its output tells the rest.
    Running,
    /// The container has ended, or is not wanted any more.
    Ending,
    /// Nothing is left of it but this record.
    Done,
}

/// What a fresh build is told apart by.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    pub(crate) uuid: String,
    pub(crate) nonce: String,
    pub(crate) folder: u32,
}

impl Seed {
    pub(crate) fn new(ids: &dyn host::Ids) -> Self {
        Self { uuid: ids.uuid(), nonce: ids.hex(32), folder: u32::from_str_radix(&ids.hex(7), 16).unwrap_or(1) }
    }
}

/// An artifact that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Output {
    pub(crate) identifier: Option<String>,
    pub(crate) location: String,
    /// Of the one object that it is.
    #[serde(default)]
    pub(crate) sums: Option<Sums>,
}

/// Digests of an object, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sums {
    pub(crate) sha256: String,
    pub(crate) md5: String,
}

/// A build that is begun again where it fails.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AutoRetry {
    pub(crate) limit: u32,
    /// How often it was begun again already.
    pub(crate) number: u32,
    /// The ARNs of the builds around it.
    pub(crate) next: Option<String>,
    pub(crate) previous: Option<String>,
}

/// A build.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Build {
    pub(crate) key: BuildKey,
    pub(crate) number: u64,
    pub(crate) initiator: String,
    pub(crate) started: Timestamp,
    pub(crate) ended: Option<Timestamp>,
    pub(crate) status: Status,
    pub(crate) phases: Vec<Phase>,
    pub(crate) source: Source,
    pub(crate) source_version: Option<String>,
    pub(crate) resolved_version: Option<String>,
    pub(crate) secondary_sources: Vec<Source>,
    pub(crate) artifacts: Artifacts,
    pub(crate) secondary_artifacts: Vec<Artifacts>,
    pub(crate) environment: Environment,
    pub(crate) role: Arn,
    pub(crate) timeout_minutes: u32,
    pub(crate) queued_minutes: u32,
    /// The group and stream of its log; none where it keeps none.
    pub(crate) log: Option<(String, String)>,
    pub(crate) outputs: Vec<Output>,
    pub(crate) exported: Vec<(String, String)>,
    /// Somebody asked for its end.
    pub(crate) stop: bool,
    /// The room's own work.
    pub(crate) stage: Stage,
    /// What the marks in the container's output begin with: no output of the build's own can be taken for one.
    pub(crate) nonce: String,
    /// The number in `/codebuild/output/src<number>/src`.
    pub(crate) folder: u32,
    pub(crate) container: Option<String>,
    /// The container's right to the role's credentials.
    pub(crate) grant: Option<String>,
    /// The folder of its Docker socket, where it has one.
    pub(crate) socket: Option<PathBuf>,
    /// What the buildspec asks for, once that was read.
    pub(crate) plan: Option<Buildspec>,
    #[serde(default)]
    pub(crate) secondary_versions: Vec<(String, String)>,
    #[serde(default)]
    pub(crate) cache: Cache,
    #[serde(default)]
    pub(crate) cache_number: u64,
    #[serde(default)]
    pub(crate) s3_logs: S3Logs,
    #[serde(default)]
    pub(crate) retries: AutoRetry,
    /// The ARNs of its reports.
    #[serde(default)]
    pub(crate) reports: Vec<String>,
}

impl Build {
    /// The phase that it is in.
    pub(crate) fn phase(&self) -> Kind {
        self.phases.last().map_or(Kind::Submitted, |phase| phase.kind)
    }

    pub(crate) fn complete(&self) -> bool {
        self.phase() == Kind::Completed
    }

    /// Ends the phase that it is in, and begins the one that follows.
    pub(crate) fn advance(&mut self, event: Event, at: Timestamp) -> Result<(), IllegalTransition> {
        let (ended, following) = next(self.phase(), &event)?;
        if let Some(phase) = self.phases.last_mut() {
            phase.status = Some(ended);
            phase.end = Some(at.max(phase.start));
            phase.contexts = vec![match event {
                Event::Failed(context)
                | Event::FailedButGoesOn(context)
                | Event::Aborted(context)
                | Event::Faulted(context)
                | Event::TimedOut(context) => context,
                Event::Passed | Event::Stopped => Context::new("", ""),
            }];
        }
        // The first thing that went wrong says how the build ended.
        if self.status == Status::InProgress && ended != Status::Succeeded {
            self.status = ended;
        }
        let mut phase = Phase::begun(following, at);
        if following == Kind::Completed {
            phase.status = None;
            self.ended = Some(at);
            if self.status == Status::InProgress {
                self.status = Status::Succeeded;
            }
        }
        self.phases.push(phase);
        Ok(())
    }

    /// How it stands for those who ask: in progress until it is complete.
    pub(crate) fn shown_status(&self) -> Status {
        if self.complete() { self.status } else { Status::InProgress }
    }

    /// When it left the queue.
    pub(crate) fn admitted(&self) -> Option<Timestamp> {
        self.phases.iter().find(|phase| phase.kind == Kind::Provisioning).map(|phase| phase.start)
    }

    /// The version that a secondary source is wanted in.
    pub(crate) fn secondary_version(&self, source: &Source) -> Option<&str> {
        let wanted = source.identifier.as_ref()?;
        self.secondary_versions.iter().find(|(name, _)| name == wanted).map(|(_, version)| version.as_str())
    }

    /// The same once more, from the queue on: all that it was started with.
    pub(crate) fn again(&self, seed: Seed, number: u64, at: Timestamp) -> Self {
        let id = BuildId { project: self.key.id.project.clone(), uuid: seed.uuid };
        let log = self.log.as_ref().map(|(group, stream)| (group.clone(), stream.replace(&self.key.id.uuid, &id.uuid)));
        Self {
            key: BuildKey { id, ..self.key.clone() },
            number,
            started: at,
            ended: None,
            status: Status::InProgress,
            phases: Phase::submitted(at),
            log,
            outputs: Vec::new(),
            exported: Vec::new(),
            stop: false,
            stage: Stage::Preparing,
            // A branch is looked at anew; what a pipeline handed over stays.
            resolved_version: self.resolved_version.clone().filter(|_| self.source.kind == SourceKind::CodePipeline),
            nonce: seed.nonce,
            folder: seed.folder,
            container: None,
            grant: None,
            socket: None,
            plan: None,
            reports: Vec::new(),
            retries: AutoRetry { limit: self.retries.limit, ..AutoRetry::default() },
            ..self.clone()
        }
    }

    /// Whether it shall be begun again: it failed, and was not yet begun again as often as it may.
    pub(crate) fn wants_retry(&self) -> bool {
        let failed = matches!(self.status, Status::Failed | Status::Fault | Status::TimedOut);
        self.complete() && failed && self.retries.next.is_none() && self.retries.number < self.retries.limit
    }

    /// Where the source is inside the container.
    pub(crate) fn source_folder(&self) -> String {
        format!("/codebuild/output/src{}/src", self.folder)
    }

    /// Where the primary source is: with further sources each has a numbered folder of its own.
    pub(crate) fn primary_folder(&self) -> String {
        if self.secondary_sources.is_empty() { self.source_folder() } else { format!("{}/s3/00", self.source_folder()) }
    }

    /// Where a secondary source is.
    pub(crate) fn secondary_folder(&self, index: usize) -> String {
        format!("{}/s3/{:02}", self.source_folder(), index + 1)
    }
}

/// A StartBuild that was acknowledged, by its idempotency token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) build: BuildKey,
    pub(crate) at: Timestamp,
    /// A digest of what was asked.
    pub(crate) asked: String,
}

/// A name of an image that a build gave through its Docker socket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ImageRow {
    /// The image's id.
    pub(crate) id: String,
    /// What had the name before: it gets it back when the build ends.
    pub(crate) before: Option<String>,
    /// The name was pulled, not built: it stays, as a cache, unless it names an image of ECR.
    pub(crate) pulled: bool,
}
