//! The phases of a build, and every legal move between them.
//!
//! A failed BUILD still goes to POST_BUILD, and from there to UPLOAD_ARTIFACTS, which is always attempted; a failure
//! before BUILD ends in FINALIZING.
//!
//! Source: CodeBuild User Guide, "Build phase transitions"; API Reference, "BuildPhase".

use std::fmt;

use model::Timestamp;
use serde::{Deserialize, Serialize};

/// A phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Kind {
    Submitted,
    Queued,
    Provisioning,
    DownloadSource,
    Install,
    PreBuild,
    Build,
    PostBuild,
    UploadArtifacts,
    Finalizing,
    Completed,
}

impl Kind {
    /// The phases that a buildspec fills with commands.
    pub(crate) const COMMANDS: [Self; 4] = [Self::Install, Self::PreBuild, Self::Build, Self::PostBuild];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "SUBMITTED",
            Self::Queued => "QUEUED",
            Self::Provisioning => "PROVISIONING",
            Self::DownloadSource => "DOWNLOAD_SOURCE",
            Self::Install => "INSTALL",
            Self::PreBuild => "PRE_BUILD",
            Self::Build => "BUILD",
            Self::PostBuild => "POST_BUILD",
            Self::UploadArtifacts => "UPLOAD_ARTIFACTS",
            Self::Finalizing => "FINALIZING",
            Self::Completed => "COMPLETED",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let all = [Self::Install, Self::PreBuild, Self::Build, Self::PostBuild];
        all.into_iter().find(|kind| kind.as_str() == text)
    }

    const fn after(self) -> Self {
        match self {
            Self::Submitted => Self::Queued,
            Self::Queued => Self::Provisioning,
            Self::Provisioning => Self::DownloadSource,
            Self::DownloadSource => Self::Install,
            Self::Install => Self::PreBuild,
            Self::PreBuild => Self::Build,
            Self::Build => Self::PostBuild,
            Self::PostBuild => Self::UploadArtifacts,
            Self::UploadArtifacts => Self::Finalizing,
            Self::Finalizing | Self::Completed => Self::Completed,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How a phase or a build stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Status {
    InProgress,
    Succeeded,
    Failed,
    Fault,
    TimedOut,
    Stopped,
}

impl Status {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Fault => "FAULT",
            Self::TimedOut => "TIMED_OUT",
            Self::Stopped => "STOPPED",
        }
    }
}

/// Why a phase ended as it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Context {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Context {
    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), message: message.into() }
    }
}

/// A phase of a build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Phase {
    pub(crate) kind: Kind,
    /// None for COMPLETED, as on AWS.
    pub(crate) status: Option<Status>,
    pub(crate) start: Timestamp,
    pub(crate) end: Option<Timestamp>,
    pub(crate) contexts: Vec<Context>,
}

impl Phase {
    pub(crate) const fn begun(kind: Kind, at: Timestamp) -> Self {
        Self { kind, status: Some(Status::InProgress), start: at, end: None, contexts: Vec::new() }
    }
}

impl Phase {
    /// The phases of a build that has just come in.
    pub(crate) fn submitted(at: Timestamp) -> Vec<Self> {
        let submitted = Self { status: Some(Status::Succeeded), end: Some(at), ..Self::begun(Kind::Submitted, at) };
        vec![submitted, Self::begun(Kind::Queued, at)]
    }
}

/// What happens to the phase that a build is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// It succeeded.
    Passed,
    /// It failed; the build goes where a failure of this phase leads.
    Failed(Context),
    /// It failed, and the buildspec says `on-failure: CONTINUE`.
    FailedButGoesOn(Context),
    /// It failed, and the buildspec says `on-failure: ABORT`.
    Aborted(Context),
    /// The region or the container failed, not the build.
    Faulted(Context),
    /// The build took too long.
    TimedOut(Context),
    /// Somebody stopped the build.
    Stopped,
}

/// A build was moved where its life does not go.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a build in {from} cannot take {event}")]
pub(crate) struct IllegalTransition {
    pub(crate) from: Kind,
    pub(crate) event: String,
}

/// How the phase ends, and which comes next: every legal move.
pub(super) fn next(from: Kind, event: &Event) -> Result<(Status, Kind), IllegalTransition> {
    if from == Kind::Completed {
        return Err(IllegalTransition { from, event: format!("{event:?}") });
    }
    let runs_commands = Kind::COMMANDS.contains(&from);
    Ok(match event {
        Event::Passed => (Status::Succeeded, from.after()),
        Event::Failed(_) => (
            Status::Failed,
            match from {
                Kind::Build | Kind::PostBuild | Kind::UploadArtifacts | Kind::Finalizing => from.after(),
                _ => Kind::Finalizing,
            },
        ),
        Event::FailedButGoesOn(_) if runs_commands => (Status::Failed, from.after()),
        Event::Aborted(_) if runs_commands => (Status::Failed, Kind::Finalizing),
        Event::FailedButGoesOn(_) | Event::Aborted(_) => {
            return Err(IllegalTransition { from, event: format!("{event:?}") });
        }
        Event::Faulted(_) => (Status::Fault, if from == Kind::Finalizing { Kind::Completed } else { Kind::Finalizing }),
        Event::TimedOut(_) => (Status::TimedOut, Kind::Completed),
        Event::Stopped => (Status::Stopped, Kind::Completed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_lead_where_aws_leads_them() {
        let failed = Event::Failed(Context::new("COMMAND_EXECUTION_ERROR", ""));
        for (from, to) in [
            (Kind::Provisioning, Kind::Finalizing),
            (Kind::DownloadSource, Kind::Finalizing),
            (Kind::Install, Kind::Finalizing),
            (Kind::PreBuild, Kind::Finalizing),
            (Kind::Build, Kind::PostBuild),
            (Kind::PostBuild, Kind::UploadArtifacts),
            (Kind::UploadArtifacts, Kind::Finalizing),
        ] {
            assert_eq!(next(from, &failed), Ok((Status::Failed, to)), "{from}");
        }
        assert!(next(Kind::Completed, &Event::Passed).is_err());
        assert!(next(Kind::Queued, &Event::Aborted(Context::new("", ""))).is_err());
    }

    #[test]
    fn every_build_ends() {
        let context = Context::new("X", "");
        let events = [
            Event::Passed,
            Event::Failed(context.clone()),
            Event::Faulted(context.clone()),
            Event::TimedOut(context),
            Event::Stopped,
        ];
        for event in events {
            let mut at = Kind::Submitted;
            for _ in 0..11 {
                if at != Kind::Completed {
                    at = next(at, &event).unwrap().1;
                }
            }
            assert_eq!(at, Kind::Completed, "{event:?}");
        }
    }
}
