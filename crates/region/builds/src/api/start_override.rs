//! What StartBuild says counts more than the project.
//!
//! Source: CodeBuild API Reference, "StartBuild".

use ::model::ServicePrincipal;
use door::Call;
use shapes_codebuild::StartBuildInput;

use super::project::{identified, sides};
use super::{read, read_environment};
use crate::errors::BuildsError;
use crate::model::{ArtifactsKind, Build, BuildId, SourceKind};

pub(super) fn pipeline_only() -> BuildsError {
    BuildsError::invalid("Builds of a project with source type CODEPIPELINE can be started by CodePipeline only")
}

pub(super) fn log(logs: &crate::model::CloudWatchLogs, id: &BuildId) -> (String, String) {
    let group = logs.group.clone().unwrap_or_else(|| format!("/aws/codebuild/{}", id.project));
    let stream = logs.stream.as_ref().map_or_else(|| id.uuid.clone(), |prefix| format!("{prefix}/{}", id.uuid));
    (group, stream)
}

/// What StartBuild says counts more than the project.
pub(super) fn override_with(build: &mut Build, input: StartBuildInput, call: &Call) -> Result<(), BuildsError> {
    let by_pipeline = call.caller.via == Some(ServicePrincipal::CodePipeline);
    if let Some(kind) = input.source_type_override {
        let kind = read::source_kind(&kind)?;
        if kind != build.source.kind {
            build.source.kind = kind;
            build.source.location = None;
            build.source.auth = build.source.auth.take().filter(|_| kind.is_git());
        }
    }
    if let Some(location) = input.source_location_override {
        build.source.location = Some(location);
    }
    if let Some(auth) = input.source_auth_override {
        build.source.auth = Some(read::auth(auth)?);
    }
    if input.git_clone_depth_override.is_some() {
        build.source.clone_depth = input.git_clone_depth_override;
    }
    if let Some(config) = &input.git_submodules_config_override {
        build.source.submodules = read::submodules(Some(config))?;
    }
    read::switched_off("insecureSslOverride", input.insecure_ssl_override)?;
    if input.report_build_status_override.is_some() {
        build.source.report_build_status = input.report_build_status_override;
    }
    if let Some(config) = input.build_status_config_override {
        build.source.status_config = Some(read::status_config(config)?);
    }
    if let Some(buildspec) = input.buildspec_override {
        build.source.buildspec = Some(buildspec).filter(|text| !text.is_empty());
    }
    if let Some(sources) = input.secondary_sources_override {
        build.secondary_sources = sources.into_iter().map(read::source).collect::<Result<_, _>>()?;
        let sources = &build.secondary_sources;
        build.secondary_versions.retain(|(name, _)| sources.iter().any(|of| of.identifier.as_ref() == Some(name)));
    }
    if let Some(versions) = input.secondary_sources_version_override {
        build.secondary_versions = read::versions(versions, &build.secondary_sources)?;
    }
    if let Some(artifacts) = input.artifacts_override {
        build.artifacts = read::artifacts(artifacts)?;
    }
    if let Some(artifacts) = input.secondary_artifacts_override {
        build.secondary_artifacts = artifacts.into_iter().map(read::artifacts).collect::<Result<_, _>>()?;
    }
    if build.source.kind == SourceKind::CodePipeline {
        if !by_pipeline {
            return Err(pipeline_only());
        }
        let location =
            build.source.location.as_deref().ok_or_else(|| {
                BuildsError::invalid("Project source location is required for source type CODEPIPELINE")
            })?;
        let (bucket, object) = read::object(location)?;
        build.resolved_version = input.source_version;
        build.source_version = Some(format!("arn:aws:s3:::{bucket}/{object}"));
    } else {
        read::check_source(&build.source)?;
        build.source_version = input.source_version.or(build.source_version.take());
    }
    if build.artifacts.kind == ArtifactsKind::CodePipeline && !by_pipeline {
        return Err(pipeline_only());
    }
    read::check_buildspec(build.source.buildspec.as_deref())?;
    sides(&build.source, &build.artifacts)?;
    identified(&build.secondary_sources, &build.secondary_artifacts)?;
    override_environment(build, input.environment_variables_override)?;
    if let Some(kind) = input.environment_type_override {
        read_environment::environment_type(&kind)?;
    }
    if let Some(image) = input.image_override {
        build.environment.image = image;
    }
    if let Some(compute) = input.compute_type_override {
        build.environment.compute = read_environment::compute(&compute)?;
    }
    if let Some(privileged) = input.privileged_mode_override {
        build.environment.privileged = privileged;
    }
    if let Some(credential) = input.registry_credential_override {
        build.environment.registry_credential = Some(read_environment::registry_credential(credential)?);
    }
    if let Some(pull_as) = input.image_pull_credentials_type_override {
        build.environment.pull_as = read_environment::pull_as(Some(&pull_as))?;
    }
    read_environment::check_image(&build.environment)?;
    if let Some(cache) = input.cache_override {
        build.cache = read_environment::cache(Some(cache), build.environment.privileged)?;
    }
    if let Some(limit) = read_environment::auto_retry(input.auto_retry_limit_override, None)? {
        build.retries.limit = limit;
    }
    build.timeout_minutes = read::minutes(input.timeout_in_minutes_override, build.timeout_minutes);
    build.queued_minutes = read::minutes(input.queued_timeout_in_minutes_override, build.queued_minutes);
    if let Some(config) = input.logs_config_override {
        let (logs, s3_logs) = read_environment::logs(config)?;
        build.s3_logs = s3_logs;
        build.log = logs.enabled.then(|| log(&logs, &build.key.id));
    }
    Ok(())
}

fn override_environment(
    build: &mut Build,
    variables: Option<Vec<shapes_codebuild::EnvironmentVariable>>,
) -> Result<(), BuildsError> {
    for variable in read_environment::variables(variables.unwrap_or_default())? {
        match build.environment.variables.iter_mut().find(|known| known.name == variable.name) {
            Some(known) => *known = variable,
            None => build.environment.variables.push(variable),
        }
    }
    Ok(())
}
