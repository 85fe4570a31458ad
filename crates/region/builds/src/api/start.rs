//! `codebuild:StartBuild`, `codebuild:RetryBuild`
//!
//! A build is a record that the controller carries on. What CodePipeline hands over (the places of its artifacts) is
//! taken from CodePipeline only; everybody else starts projects whose source is elsewhere.
//!
//! Deliberately absent: overrides of caches, certificates, VPCs, fleets and webhooks, refused by name.
//!
//! Source: CodeBuild API Reference, "StartBuild".

use std::time::Duration;

use ::model::{Arn, Caller, Principal, ServicePrincipal};
use door::{Call, Handler, Requirement};
use sha2::{Digest, Sha256};
use shapes_codebuild::{RetryBuildInput, RetryBuildOutput, StartBuildInput, StartBuildOutput};
use wire::Error;

use super::project::{identified, sides};
use super::{read, show};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{
    ArtifactsKind, Build, BuildId, BuildKey, Kind, Phase, Project, ProjectKey, SourceKind, Stage, Status, Token,
    project_arn,
};

/// Builds of an account that have not ended.
const ACTIVE_LIMIT: usize = 200;

/// How long a token stands for its build.
const TOKEN_LIFE: Duration = Duration::from_hours(24);

impl Handler<StartBuildInput> for Builds {
    fn requires(&self, input: &StartBuildInput, call: &Call) -> Vec<Requirement> {
        let project = project_arn(&call.account, &call.region, project_name(&input.project_name));
        let mut all = vec![Requirement::on("codebuild:StartBuild", &project)];
        let role = input.service_role_override.as_deref().and_then(|role| role.parse::<Arn>().ok());
        all.extend(role.map(|role| Requirement::pass_role(&role, ServicePrincipal::CodeBuild)));
        all
    }

    async fn run(&self, input: StartBuildInput, call: &Call) -> Result<StartBuildOutput, Error> {
        let key = ProjectKey::new(&call.account, &call.region, project_name(&input.project_name));
        let project = self.tables.projects.get(&key.key()).ok_or_else(|| BuildsError::no_project(&key))?;
        let asked = asked(&input)?;
        let token = input.idempotency_token.clone().map(|token| format!("{}/{token}", key.key()));
        let role = self.role(call, input.service_role_override.as_deref().unwrap_or(&project.role.to_string())).await?;
        let mut build = self.build(&key, &project, call);
        build.role = role;
        override_with(&mut build, input, call)?;
        let shown = self.enqueue(&key, build, token.map(|token| (token, asked)), call).await?;
        Ok(StartBuildOutput { build: Some(shown) })
    }
}

impl Handler<RetryBuildInput> for Builds {
    fn requires(&self, input: &RetryBuildInput, call: &Call) -> Vec<Requirement> {
        let name = input.id.as_deref().and_then(BuildId::parse).map(|id| id.project).unwrap_or_default();
        vec![Requirement::on("codebuild:RetryBuild", &project_arn(&call.account, &call.region, &name))]
    }

    /// The same again: all that the build was started with.
    async fn run(&self, input: RetryBuildInput, call: &Call) -> Result<RetryBuildOutput, Error> {
        let text = input.id.clone().unwrap_or_default();
        let id = BuildId::parse(&text)
            .ok_or_else(|| BuildsError::invalid(format!("Invalid build ID: {}", text.escape_debug())))?;
        let before = BuildKey { account: call.account.clone(), region: call.region.clone(), id };
        let known = self.tables.builds.get(&before.key()).ok_or(BuildsError::BuildNotFound(text))?;
        if !known.complete() {
            return Err(BuildsError::invalid("Cannot retry a build that is in progress").into());
        }
        if known.source.kind == SourceKind::CodePipeline && call.caller.via != Some(ServicePrincipal::CodePipeline) {
            return Err(pipeline_only().into());
        }
        let key = before.project();
        let project = self.tables.projects.get(&key.key()).ok_or_else(|| BuildsError::no_project(&key))?;
        let asked = asked(&input)?;
        let token = input.idempotency_token.map(|token| (format!("{}/{token}", key.key()), asked));
        let fresh = self.build(&key, &project, call);
        let resolved = known.resolved_version.clone().filter(|_| known.source.kind == SourceKind::CodePipeline);
        let build = Build {
            source: known.source.clone(),
            source_version: known.source_version.clone(),
            resolved_version: resolved,
            secondary_sources: known.secondary_sources.clone(),
            artifacts: known.artifacts.clone(),
            secondary_artifacts: known.secondary_artifacts.clone(),
            environment: known.environment.clone(),
            role: self.role(call, &known.role.to_string()).await?,
            timeout_minutes: known.timeout_minutes,
            queued_minutes: known.queued_minutes,
            ..fresh
        };
        let shown = self.enqueue(&key, build, token, call).await?;
        Ok(RetryBuildOutput { build: Some(shown) })
    }
}

/// A project's name, of a name or an ARN.
fn project_name(text: &str) -> &str {
    text.rsplit_once(":project/").map_or(text, |(_, name)| name)
}

/// A digest of what was asked, so that a token stands for one question.
fn asked<T: serde::Serialize>(input: &T) -> Result<String, Error> {
    let json = serde_json::to_vec(input).map_err(Error::internal)?;
    Ok(hex::encode(Sha256::digest(json)))
}

fn pipeline_only() -> BuildsError {
    BuildsError::invalid("Builds of a project with source type CODEPIPELINE can be started by CodePipeline only")
}

fn initiator(caller: &Caller) -> String {
    match &caller.principal {
        Principal::Root => "root".to_owned(),
        Principal::User { name, .. } => name.clone(),
        Principal::AssumedRole { session, .. } if caller.via == Some(ServicePrincipal::CodePipeline) => {
            format!("codepipeline/{session}")
        }
        Principal::AssumedRole { role, session, .. } => format!("{role}/{session}"),
        Principal::Service(service) => service.as_str().to_owned(),
    }
}

impl Builds {
    /// A build of a project, as it is begun.
    fn build(&self, key: &ProjectKey, project: &Project, call: &Call) -> Build {
        let ids = &self.host.ids;
        let id = BuildId { project: key.name.clone(), uuid: ids.uuid() };
        let log = project.logs.enabled.then(|| log(&project.logs, &id));
        let submitted =
            Phase { status: Some(Status::Succeeded), end: Some(call.at), ..Phase::begun(Kind::Submitted, call.at) };
        Build {
            key: BuildKey { account: key.account.clone(), region: key.region.clone(), id },
            number: 0,
            initiator: initiator(&call.caller),
            started: call.at,
            ended: None,
            status: Status::InProgress,
            phases: vec![submitted, Phase::begun(Kind::Queued, call.at)],
            source: project.source.clone(),
            source_version: project.source_version.clone(),
            resolved_version: None,
            secondary_sources: project.secondary_sources.clone(),
            artifacts: project.artifacts.clone(),
            secondary_artifacts: project.secondary_artifacts.clone(),
            environment: project.environment.clone(),
            role: project.role.clone(),
            timeout_minutes: project.timeout_minutes,
            queued_minutes: project.queued_minutes,
            log,
            outputs: Vec::new(),
            exported: Vec::new(),
            stop: false,
            stage: Stage::Preparing,
            nonce: ids.hex(32),
            folder: u32::from_str_radix(&ids.hex(7), 16).unwrap_or(1),
            container: None,
            grant: None,
            socket: None,
            plan: None,
        }
    }

    /// Stores a build, once for each token.
    async fn enqueue(
        &self,
        key: &ProjectKey,
        mut build: Build,
        token: Option<(String, String)>,
        call: &Call,
    ) -> Result<shapes_codebuild::Build, BuildsError> {
        let tables = &self.tables;
        self.store
            .write(|records| {
                if let Some((token, asked)) = &token
                    && let Some(known) = records.get(&tables.tokens, token)
                    && call.at.since(known.at) < TOKEN_LIFE
                {
                    if known.asked != *asked {
                        return Err(BuildsError::invalid("The idempotency token was used with other parameters"));
                    }
                    if let Some(build) = records.get(&tables.builds, &known.build.key()) {
                        return Ok(show::build(&build));
                    }
                }
                if records.scan(&tables.active, "").len() >= ACTIVE_LIMIT {
                    return Err(BuildsError::QueueFull(ACTIVE_LIMIT));
                }
                let known = records.get(&tables.projects, &key.key()).ok_or_else(|| BuildsError::no_project(key))?;
                let mut project = Project::clone(&known);
                project.builds += 1;
                build.number = project.builds;
                let shown = show::build(&build);
                if let Some((token, asked)) = token {
                    for (old, _) in records
                        .scan(&tables.tokens, &format!("{}/", key.key()))
                        .into_iter()
                        .filter(|(_, token)| call.at.since(token.at) >= TOKEN_LIFE)
                    {
                        records.delete(&tables.tokens, &old)?;
                    }
                    records.put(&tables.tokens, &token, Token { build: build.key.clone(), at: call.at, asked })?;
                }
                records.put(&tables.projects, &key.key(), project)?;
                tables.put(records, build)?;
                Ok(shown)
            })
            .await
    }
}

fn log(logs: &crate::model::CloudWatchLogs, id: &BuildId) -> (String, String) {
    let group = logs.group.clone().unwrap_or_else(|| format!("/aws/codebuild/{}", id.project));
    let stream = logs.stream.as_ref().map_or_else(|| id.uuid.clone(), |prefix| format!("{prefix}/{}", id.uuid));
    (group, stream)
}

/// What StartBuild says counts more than the project.
fn override_with(build: &mut Build, input: StartBuildInput, call: &Call) -> Result<(), BuildsError> {
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
    if let Some(buildspec) = input.buildspec_override {
        build.source.buildspec = Some(buildspec).filter(|text| !text.is_empty());
    }
    if let Some(sources) = input.secondary_sources_override {
        build.secondary_sources = sources.into_iter().map(read::source).collect::<Result<_, _>>()?;
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
        read::environment_type(&kind)?;
    }
    if let Some(image) = input.image_override {
        build.environment.image = image;
    }
    if let Some(compute) = input.compute_type_override {
        build.environment.compute = read::compute(&compute)?;
    }
    if let Some(privileged) = input.privileged_mode_override {
        build.environment.privileged = privileged;
    }
    if let Some(pull_as) = input.image_pull_credentials_type_override {
        build.environment.pull_as = read::pull_as(Some(&pull_as))?;
    }
    read::check_image(&build.environment)?;
    build.timeout_minutes = read::minutes(input.timeout_in_minutes_override, build.timeout_minutes);
    build.queued_minutes = read::minutes(input.queued_timeout_in_minutes_override, build.queued_minutes);
    if let Some(config) = input.logs_config_override {
        let logs = read::logs(config)?;
        build.log = logs.enabled.then(|| log(&logs, &build.key.id));
    }
    Ok(())
}

fn override_environment(
    build: &mut Build,
    variables: Option<Vec<shapes_codebuild::EnvironmentVariable>>,
) -> Result<(), BuildsError> {
    for variable in read::variables(variables.unwrap_or_default())? {
        match build.environment.variables.iter_mut().find(|known| known.name == variable.name) {
            Some(known) => known.value = variable.value,
            None => build.environment.variables.push(variable),
        }
    }
    Ok(())
}
