//! `codebuild:StartBuild`, `codebuild:RetryBuild`
//!
//! A build is a record that the controller carries on. What CodePipeline hands over (the places of its artifacts) is
//! taken from CodePipeline only; everybody else starts projects whose source is elsewhere.
//!
//! Deliberately absent: overrides of certificates, VPCs, fleets, encryption keys and build statuses, refused by name.
//!
//! Source: CodeBuild API Reference, "StartBuild".

use std::time::Duration;

use ::model::{Arn, Principal, ServicePrincipal};
use door::{Call, Handler, Requirement};
use sha2::{Digest, Sha256};
use shapes_codebuild::{RetryBuildInput, RetryBuildOutput, StartBuildInput, StartBuildOutput};
use wire::Error;

use super::conditions::{Said, said};
use super::project::on_project;
use super::read_environment::ACCOUNT_LIMIT;
use super::show;
use super::start_override::{log, override_with, pipeline_only};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{
    AutoRetry, Build, BuildId, BuildKey, Phase, Project, ProjectKey, Seed, SourceKind, Stage, Status, Token,
    project_arn,
};

/// Builds that wait: five times what runs at once.
///
/// Source: CodeBuild User Guide, "Builds in CodeBuild".
const QUEUE_LIMIT: usize = 5 * ACCOUNT_LIMIT as usize;

/// Builds that have not ended.
const ACTIVE_LIMIT: usize = QUEUE_LIMIT + ACCOUNT_LIMIT as usize;

/// How long a token stands for its build.
const TOKEN_LIFE: Duration = Duration::from_hours(24);

impl Handler<StartBuildInput> for Builds {
    fn requires(&self, input: &StartBuildInput, call: &Call) -> Vec<Requirement> {
        let asked = on_project("codebuild:StartBuild", call, &input.project_name);
        let mut all = vec![said(asked, input, Said::Overrides)];
        let role = input.service_role_override.as_deref().and_then(|role| role.parse::<Arn>().ok());
        all.extend(role.map(|role| Requirement::pass_role(&role, ServicePrincipal::CodeBuild)));
        all
    }

    async fn run(&self, input: StartBuildInput, call: &Call) -> Result<StartBuildOutput, Error> {
        let key = ProjectKey::named(&call.account, &call.region, &input.project_name);
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
        let asked = asked(&input)?;
        let token = input.idempotency_token.map(|token| (format!("{}/{token}", key.key()), asked));
        let build = Build {
            initiator: initiator(call),
            role: self.role(call, &known.role.to_string()).await?,
            ..known.again(Seed::new(&*self.host.ids), 0, call.at)
        };
        let shown = self.enqueue(&key, build, token, call).await?;
        Ok(RetryBuildOutput { build: Some(shown) })
    }
}

/// A digest of what was asked, so that a token stands for one question.
fn asked<T: serde::Serialize>(input: &T) -> Result<String, Error> {
    let json = serde_json::to_vec(input).map_err(Error::internal)?;
    Ok(hex::encode(Sha256::digest(json)))
}

/// Who started a build: a rule of EventBridge, a pipeline, somebody.
fn initiator(call: &Call) -> String {
    let caller = &call.caller;
    if let (Some(ServicePrincipal::Events), Some(rule)) = (caller.via, &call.source_arn) {
        return rule.resource.clone();
    }
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
        let seed = Seed::new(&*self.host.ids);
        let id = BuildId { project: key.name.clone(), uuid: seed.uuid };
        let log = project.logs.enabled.then(|| log(&project.logs, &id));
        Build {
            key: BuildKey { account: key.account.clone(), region: key.region.clone(), id },
            number: 0,
            initiator: initiator(call),
            started: call.at,
            ended: None,
            status: Status::InProgress,
            phases: Phase::submitted(call.at),
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
            nonce: seed.nonce,
            folder: seed.folder,
            container: None,
            grant: None,
            socket: None,
            plan: None,
            secondary_versions: project.secondary_versions.clone(),
            cache: project.cache.clone(),
            cache_number: project.cache_number,
            s3_logs: project.s3_logs.clone(),
            retries: AutoRetry { limit: project.auto_retry.unwrap_or_default(), ..AutoRetry::default() },
            reports: Vec::new(),
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
                    return Err(BuildsError::QueueFull(QUEUE_LIMIT));
                }
                let known = records.get(&tables.projects, &key.key()).ok_or_else(|| BuildsError::no_project(key))?;
                if let Some(limit) = known.concurrent {
                    let active = records.scan(&tables.active, &format!("{}:", key.key()));
                    let begun = |(key, _): &(String, _)| {
                        records.get(&tables.builds, key).is_some_and(|build| !build.complete())
                    };
                    if active.iter().filter(|of| begun(of)).count() >= limit as usize {
                        return Err(BuildsError::ProjectFull(limit));
                    }
                }
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
