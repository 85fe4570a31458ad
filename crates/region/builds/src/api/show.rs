//! From the stored types to the API's.

use shapes_codebuild as api;

use super::badge;
use crate::model::{
    Artifacts, ArtifactsKind, AutoRetry, Build, Cache, CloudWatchLogs, Environment, Kind, Packaging, Phase, Project,
    ProjectKey, PullAs, S3Logs, Source, build_arn,
};

/// A project.
pub(super) fn project(key: &ProjectKey, project: &Project, address: &str) -> api::Project {
    api::Project {
        name: Some(project.name.clone()),
        arn: Some(key.arn().to_string()),
        description: project.description.clone(),
        source: Some(source(&project.source)),
        secondary_sources: Some(project.secondary_sources.iter().map(source).collect()),
        source_version: project.source_version.clone(),
        artifacts: Some(artifacts(&project.artifacts, &project.name)),
        secondary_artifacts: Some(project.secondary_artifacts.iter().map(|of| artifacts(of, &project.name)).collect()),
        secondary_source_versions: Some(project.secondary_versions.iter().map(version).collect()),
        cache: Some(cache(&project.cache)),
        environment: Some(environment(&project.environment)),
        service_role: Some(project.role.to_string()),
        timeout_in_minutes: Some(project.timeout_minutes.into()),
        queued_timeout_in_minutes: Some(project.queued_minutes.into()),
        tags: Some(
            project
                .tags
                .iter()
                .map(|tag| api::Tag { key: Some(tag.key.clone()), value: Some(tag.value.clone()) })
                .collect(),
        ),
        created: Some(project.created),
        last_modified: Some(project.modified),
        badge: Some(api::ProjectBadge {
            badge_enabled: Some(project.badge.is_some()),
            badge_request_url: project.badge.as_ref().map(|token| badge::url(address, token, &badge::branch(project))),
        }),
        logs_config: project.logs_said.then(|| logs(&project.logs, &project.s3_logs)),
        concurrent_build_limit: project.concurrent.map(i64::from),
        auto_retry_limit: project.auto_retry.map(i64::from),
    }
}

fn source(source: &Source) -> api::ProjectSource {
    api::ProjectSource {
        type_: source.kind.as_str().to_owned(),
        location: source.location.clone(),
        git_clone_depth: source.clone_depth,
        git_submodules_config: source.submodules.map(|fetch_submodules| api::GitSubmodulesConfig { fetch_submodules }),
        buildspec: source.buildspec.clone(),
        auth: source.auth.as_ref().map(|auth| api::SourceAuth {
            type_: "CODECONNECTIONS".to_owned(),
            resource: Some(auth.connection.clone()),
        }),
        report_build_status: source.report_build_status,
        build_status_config: source.status_config.as_ref().map(|config| api::BuildStatusConfig {
            context: config.context.clone(),
            target_url: config.target_url.clone(),
        }),
        insecure_ssl: Some(source.insecure_ssl.unwrap_or(false)),
        source_identifier: source.identifier.clone(),
    }
}

/// What nobody named has the name of its project.
fn artifacts(artifacts: &Artifacts, project: &str) -> api::ProjectArtifacts {
    let stored = artifacts.kind != ArtifactsKind::NoArtifacts;
    let own = artifacts.kind == ArtifactsKind::S3;
    api::ProjectArtifacts {
        type_: artifacts.kind.as_str().to_owned(),
        location: artifacts.location.clone(),
        path: artifacts.path.clone(),
        namespace_type: own.then(|| if artifacts.build_id { "BUILD_ID" } else { "NONE" }.to_owned()),
        name: artifacts.name.clone().or_else(|| stored.then(|| project.to_owned())),
        packaging: stored.then(|| packaging(artifacts).to_owned()),
        override_artifact_name: Some(artifacts.override_name),
        encryption_disabled: artifacts.encryption_disabled.or(stored.then_some(false)),
        artifact_identifier: artifacts.identifier.clone(),
    }
}

fn packaging(artifacts: &Artifacts) -> &'static str {
    match (artifacts.kind, artifacts.packaging) {
        // A pipeline's artifacts are ZIPs whatever a project says of them.
        (ArtifactsKind::CodePipeline, _) | (_, Packaging::None) => "NONE",
        (_, Packaging::Zip) => "ZIP",
    }
}

fn environment(environment: &Environment) -> api::ProjectEnvironment {
    let variable = |variable: &crate::model::Variable| api::EnvironmentVariable {
        name: variable.name.clone(),
        value: variable.value.clone(),
        type_: Some(variable.kind.as_str().to_owned()),
    };
    let pull_as = match environment.pull_as {
        PullAs::CodeBuild => "CODEBUILD",
        PullAs::ServiceRole => "SERVICE_ROLE",
    };
    api::ProjectEnvironment {
        type_: "LINUX_CONTAINER".to_owned(),
        image: environment.image.clone(),
        compute_type: environment.compute.as_str().to_owned(),
        environment_variables: Some(environment.variables.iter().map(variable).collect()),
        privileged_mode: Some(environment.privileged),
        image_pull_credentials_type: Some(pull_as.to_owned()),
        registry_credential: environment.registry_credential.as_ref().map(|secret| api::RegistryCredential {
            credential: secret.clone(),
            credential_provider: "SECRETS_MANAGER".to_owned(),
        }),
    }
}

fn version((name, version): &(String, String)) -> api::ProjectSourceVersion {
    api::ProjectSourceVersion { source_identifier: name.clone(), source_version: version.clone() }
}

fn cache(cache: &Cache) -> api::ProjectCache {
    let (type_, location, modes) = match cache {
        Cache::None => ("NO_CACHE", None, None),
        Cache::S3 { location } => ("S3", Some(location.clone()), None),
        Cache::Local { modes } => ("LOCAL", None, Some(modes.iter().map(|mode| mode.as_str().to_owned()).collect())),
    };
    api::ProjectCache { type_: type_.to_owned(), location, modes }
}

fn logs(logs: &CloudWatchLogs, s3: &S3Logs) -> api::LogsConfig {
    api::LogsConfig {
        cloud_watch_logs: Some(api::CloudWatchLogsConfig {
            status: if logs.enabled { "ENABLED" } else { "DISABLED" }.to_owned(),
            group_name: logs.group.clone(),
            stream_name: logs.stream.clone(),
        }),
        s3_logs: Some(api::S3LogsConfig {
            status: if s3.location.is_some() { "ENABLED" } else { "DISABLED" }.to_owned(),
            location: s3.location.clone(),
            encryption_disabled: Some(s3.encryption_disabled.unwrap_or(false)),
        }),
    }
}

/// A build.
pub(super) fn build(build: &Build) -> api::Build {
    let (main, further): (Vec<_>, Vec<_>) =
        build.outputs.iter().partition(|output| output.identifier == build.artifacts.identifier);
    let output = |output: &crate::model::Output| {
        let further = build.secondary_artifacts.iter().find(|of| of.identifier == output.identifier);
        let wanted = further.unwrap_or(&build.artifacts);
        api::BuildArtifacts {
            location: Some(output.location.clone()),
            sha256sum: output.sums.as_ref().map(|sums| sums.sha256.clone()),
            md5sum: output.sums.as_ref().map(|sums| sums.md5.clone()),
            override_artifact_name: Some(wanted.override_name),
            encryption_disabled: Some(wanted.encryption_disabled.unwrap_or(false)),
            artifact_identifier: output.identifier.clone(),
        }
    };
    api::Build {
        id: Some(build.key.id.to_string()),
        arn: Some(build_arn(&build.key).to_string()),
        build_number: i64::try_from(build.number).ok(),
        start_time: Some(build.started),
        end_time: build.ended,
        current_phase: Some(build.phase().as_str().to_owned()),
        build_status: Some(build.shown_status().as_str().to_owned()),
        source_version: build.source_version.clone(),
        resolved_source_version: build.resolved_version.clone(),
        project_name: Some(build.key.id.project.clone()),
        phases: Some(build.phases.iter().map(phase).collect()),
        source: Some(source(&build.source)),
        secondary_sources: Some(build.secondary_sources.iter().map(source).collect()),
        artifacts: Some(main.first().map_or_else(api::BuildArtifacts::default, |first| output(first))),
        secondary_artifacts: (!further.is_empty()).then(|| further.into_iter().map(output).collect()),
        secondary_source_versions: Some(build.secondary_versions.iter().map(version).collect()),
        cache: Some(cache(&build.cache)),
        environment: Some(environment(&build.environment)),
        service_role: Some(build.role.to_string()),
        logs: Some(location(build)),
        timeout_in_minutes: Some(build.timeout_minutes.into()),
        queued_timeout_in_minutes: Some(build.queued_minutes.into()),
        build_complete: Some(build.complete()),
        initiator: Some(build.initiator.clone()),
        report_arns: (!build.reports.is_empty()).then(|| build.reports.clone()),
        auto_retry_config: (build.retries != AutoRetry::default()).then(|| api::AutoRetryConfig {
            auto_retry_limit: Some(build.retries.limit.into()),
            auto_retry_number: Some(build.retries.number.into()),
            next_auto_retry: build.retries.next.clone(),
            previous_auto_retry: build.retries.previous.clone(),
        }),
        exported_environment_variables: Some(
            build
                .exported
                .iter()
                .map(|(name, value)| api::ExportedEnvironmentVariable {
                    name: Some(name.clone()),
                    value: Some(value.clone()),
                })
                .collect(),
        ),
    }
}

fn phase(phase: &Phase) -> api::BuildPhase {
    let context = |context: &crate::model::Context| api::PhaseContext {
        status_code: Some(context.code.clone()),
        message: Some(context.message.clone()),
    };
    let ended = phase.end.filter(|_| phase.kind != Kind::Completed);
    api::BuildPhase {
        phase_type: Some(phase.kind.as_str().to_owned()),
        phase_status: phase.status.filter(|_| ended.is_some()).map(|status| status.as_str().to_owned()),
        start_time: Some(phase.start),
        end_time: ended,
        duration_in_seconds: ended.map(|end| i64::try_from(end.since(phase.start).as_secs()).unwrap_or(i64::MAX)),
        contexts: (!phase.contexts.is_empty()).then(|| phase.contexts.iter().map(context).collect()),
    }
}

fn location(build: &Build) -> api::LogsLocation {
    let config = CloudWatchLogs {
        enabled: build.log.is_some(),
        group: build.log.as_ref().map(|(group, _)| group.clone()),
        stream: build.log.as_ref().map(|(_, stream)| stream.clone()),
    };
    let shown = logs(&CloudWatchLogs { group: None, stream: None, ..config.clone() }, &build.s3_logs);
    api::LogsLocation {
        cloud_watch_logs_arn: build.log.as_ref().map(|(group, stream)| {
            let resource = format!("log-group:{group}:log-stream:{stream}");
            ::model::Arn::regional("logs", &build.key.region, &build.key.account, resource).to_string()
        }),
        s3_logs_arn: build.s3_logs.location.as_ref().map(|location| {
            let location = location.strip_prefix("arn:aws:s3:::").unwrap_or(location).trim_end_matches('/');
            format!("arn:aws:s3:::{location}/{}.gz", build.key.id.uuid)
        }),
        // Nothing is to be read there before the build has left the queue.
        group_name: config.group.filter(|_| build.admitted().is_some()),
        stream_name: config.stream.filter(|_| build.admitted().is_some()),
        cloud_watch_logs: shown.cloud_watch_logs,
        s3_logs: shown.s3_logs,
    }
}
