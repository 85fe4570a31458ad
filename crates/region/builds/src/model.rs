//! What this room stores: projects and builds, with every legal move of a build.

mod build;
mod environment;
mod names;
mod phase;
mod project;
mod report;
mod settings;

pub(crate) use build::{AutoRetry, Build, ImageRow, Output, Seed, Stage, Sums, Token};
pub(crate) use environment::{ComputeType, Environment, PullAs, Variable, VariableKind};
pub(crate) use names::{BuildId, BuildKey, ProjectKey, build_arn, project_arn, report_arn, report_group_arn};
pub(crate) use phase::{Context, Event, IllegalTransition, Kind, Phase, Status};
pub(crate) use project::{Artifacts, ArtifactsKind, Auth, Packaging, Project, Source, SourceKind, StatusConfig, Tag};
pub(crate) use report::{Case, Export, Report, ReportGroup, ReportStatus};
pub(crate) use settings::{Cache, CacheMode, CloudWatchLogs, S3Logs};
