//! What this room stores: projects and builds, with every legal move of a build.

mod build;
mod names;
mod phase;
mod project;

pub(crate) use build::{Build, ImageRow, Output, Stage, Token};
pub(crate) use names::{BuildId, BuildKey, ProjectKey, build_arn, project_arn};
pub(crate) use phase::{Context, Event, IllegalTransition, Kind, Phase, Status};
pub(crate) use project::{
    Artifacts, ArtifactsKind, Auth, CloudWatchLogs, ComputeType, Environment, Packaging, Project, PullAs, Source,
    SourceKind, Tag, Variable,
};
