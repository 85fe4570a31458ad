//! How a build stands, shown beside its commit at the provider: for sources that say `reportBuildStatus`.
//!
//! A provider that does not take it does not stop a build.
//!
//! Source: CodeBuild API Reference, "BuildStatusConfig".

use ::model::Caller;
use shapes_longshore::PutCommitStatusInput;

use crate::Builds;
use crate::api::read::repository;
use crate::model::{Build, Status};

/// What a provider is told.
fn said(build: &Build) -> (&'static str, &'static str) {
    if !build.complete() {
        return ("PENDING", "Build is in progress");
    }
    match build.status {
        Status::Succeeded => ("SUCCESS", "Build succeeded"),
        Status::TimedOut => ("FAILURE", "Build timed out"),
        Status::Stopped => ("FAILURE", "Build stopped"),
        _ => ("FAILURE", "Build failed"),
    }
}

/// Shows it.
pub(super) async fn report(room: &Builds, build: &Build, caller: &Caller) {
    let source = &build.source;
    let (Some(auth), Some(commit), Some(true)) = (&source.auth, &build.resolved_version, source.report_build_status)
    else {
        return;
    };
    let Some(full_repository_id) = source.location.as_deref().and_then(repository) else { return };
    let config = source.status_config.as_ref();
    let usual = || format!("AWS CodeBuild {} ({})", build.key.region, build.key.id.project);
    let (state, description) = said(build);
    let input = PutCommitStatusInput {
        connection_arn: auth.connection.clone(),
        full_repository_id,
        commit_id: commit.clone(),
        state: state.to_owned(),
        context: config.and_then(|config| config.context.clone()).unwrap_or_else(usual).chars().take(100).collect(),
        target_url: config.and_then(|config| config.target_url.clone()),
        description: Some(description.to_owned()),
    };
    if let Err(error) = room.door.call(caller, &build.key.region, input).await {
        tracing::warn!(build = %build.key.id, %error, "the provider does not show how the build stands");
    }
}
