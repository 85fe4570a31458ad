//! `codebuild:CreateProject`, `codebuild:DeleteProject`, `codebuild:InvalidateProjectCache`
//!
//! Deliberately absent: VPCs, fleets, batches and file systems, refused by name.
//!
//! Source: CodeBuild API Reference.

use ::model::{Arn, ServicePrincipal};
use door::{Call, Handler, Requirement};
use shapes_codebuild::{
    CreateProjectInput, CreateProjectOutput, DeleteProjectInput, DeleteProjectOutput, InvalidateProjectCacheInput,
    InvalidateProjectCacheOutput, Tag,
};
use wire::Error;

use super::conditions::{Said, said};
use super::{read, read_environment, show};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Artifacts, ArtifactsKind, Project, ProjectKey, Source, SourceKind};

/// What AWS takes where nothing is said.
const TIMEOUT: u32 = 60;
const QUEUED: u32 = 480;

impl Builds {
    /// A role that CodeBuild may assume.
    pub(super) async fn role(&self, call: &Call, text: &str) -> Result<Arn, BuildsError> {
        let role = role_named(call, text)?;
        match self.door.assume(ServicePrincipal::CodeBuild, &role, "AWSCodeBuild").await {
            Ok(_) => Ok(role),
            Err(error) => {
                tracing::debug!(%role, %error, "the role cannot be assumed");
                Err(BuildsError::Assume(role))
            }
        }
    }
}

/// A role of the caller's account.
fn role_named(call: &Call, text: &str) -> Result<Arn, BuildsError> {
    let role: Arn = text.parse().map_err(|_| BuildsError::invalid(format!("Invalid service role: {text}")))?;
    if role.service != "iam" || !role.resource.starts_with("role/") {
        return Err(BuildsError::invalid(format!("Invalid service role: {text}")));
    }
    if role.account != call.account.as_str() {
        let text = "Invalid service role: Service role account ID does not match caller's account";
        return Err(BuildsError::invalid(text));
    }
    Ok(role)
}

/// An action on the project that a request names.
pub(super) fn on_project(action: &str, call: &Call, text: &str) -> Requirement {
    Requirement::on(action, &ProjectKey::named(&call.account, &call.region, text).arn())
}

pub(super) fn pass(role: &str) -> Option<Requirement> {
    role.parse::<Arn>().ok().map(|role| Requirement::pass_role(&role, ServicePrincipal::CodeBuild))
}

/// Tags as a condition sees them.
pub(super) fn tagged(requirement: Requirement, tags: Option<&Vec<Tag>>) -> Requirement {
    let pair = |tag: &Tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
    requirement.with_request_tags(tags.into_iter().flatten().map(pair))
}

/// Identifiers name their sources and artifacts, each once; what goes with a pipeline goes with it on both sides.
pub(super) fn check(project: &Project) -> Result<(), BuildsError> {
    sides(&project.source, &project.artifacts)?;
    if project.badge.is_some() && !project.source.kind.is_git() {
        return Err(BuildsError::invalid(match project.source.kind {
            SourceKind::CodePipeline => "Build badges are not supported for CodePipeline source".to_owned(),
            other => format!("Build badges are not supported for {} source", other.as_str()),
        }));
    }
    identified(&project.secondary_sources, &project.secondary_artifacts)
}

pub(super) fn sides(source: &Source, artifacts: &Artifacts) -> Result<(), BuildsError> {
    if (source.kind == SourceKind::CodePipeline) != (artifacts.kind == ArtifactsKind::CodePipeline) {
        return Err(BuildsError::invalid(
            "Invalid input: when using CodePipeline both sourceType, and artifactType must be set to: CODEPIPELINE",
        ));
    }
    Ok(())
}

pub(super) fn identified(sources: &[Source], artifacts: &[Artifacts]) -> Result<(), BuildsError> {
    let names = |all: Vec<Option<&String>>, what: &str| {
        for (index, name) in all.iter().enumerate() {
            match name {
                None => return Err(BuildsError::invalid(format!("Invalid secondary {what}: identifier is required"))),
                Some(name) if all[..index].contains(&Some(*name)) => {
                    return Err(BuildsError::invalid(format!("Duplicate {what} identifier: {name}")));
                }
                Some(_) => {}
            }
        }
        Ok(())
    };
    names(sources.iter().map(|source| source.identifier.as_ref()).collect(), "source")?;
    names(artifacts.iter().map(|artifacts| artifacts.identifier.as_ref()).collect(), "artifact")
}

pub(super) fn all<T, U>(
    items: Option<Vec<T>>,
    read: impl FnMut(T) -> Result<U, BuildsError>,
) -> Result<Vec<U>, BuildsError> {
    items.unwrap_or_default().into_iter().map(read).collect()
}

impl Handler<CreateProjectInput> for Builds {
    fn requires(&self, input: &CreateProjectInput, call: &Call) -> Vec<Requirement> {
        let asked = on_project("codebuild:CreateProject", call, &input.name);
        let mut all = vec![tagged(said(asked, input, Said::Project), input.tags.as_ref())];
        all.extend(pass(&input.service_role));
        all
    }

    async fn run(&self, input: CreateProjectInput, call: &Call) -> Result<CreateProjectOutput, Error> {
        let environment = read_environment::environment(input.environment)?;
        let secondary_sources = all(input.secondary_sources, read::source)?;
        let logs_said = input.logs_config.is_some();
        let (logs, s3_logs) = input.logs_config.map(read_environment::logs).transpose()?.unwrap_or_default();
        let project = Project {
            name: input.name,
            description: input.description,
            source: read::source(input.source)?,
            secondary_versions: read::versions(
                input.secondary_source_versions.unwrap_or_default(),
                &secondary_sources,
            )?,
            secondary_sources,
            source_version: input.source_version,
            artifacts: read::artifacts(input.artifacts)?,
            secondary_artifacts: all(input.secondary_artifacts, read::artifacts)?,
            cache: read_environment::cache(input.cache, environment.privileged)?,
            cache_number: 0,
            environment,
            s3_logs,
            concurrent: read_environment::concurrent(input.concurrent_build_limit, None)?,
            auto_retry: read_environment::auto_retry(input.auto_retry_limit, None)?,
            badge: input.badge_enabled.unwrap_or_default().then(|| self.host.ids.hex(32)),
            timeout_minutes: read::minutes(input.timeout_in_minutes, TIMEOUT),
            queued_minutes: read::minutes(input.queued_timeout_in_minutes, QUEUED),
            tags: read::tags(input.tags.unwrap_or_default())?,
            logs_said,
            logs,
            role: role_named(call, &input.service_role)?,
            created: call.at,
            modified: call.at,
            builds: 0,
        };
        check(&project)?;
        self.role(call, &input.service_role).await?;
        let key = ProjectKey::new(&call.account, &call.region, &project.name);
        let shown = show::project(&key, &project, &self.address(call));
        self.store
            .write(|records| {
                if records.get(&self.tables.projects, &key.key()).is_some() {
                    return Err(BuildsError::ProjectExists(key.arn()));
                }
                self.badge(records, &key, None, project.badge.as_deref())?;
                Ok(records.put(&self.tables.projects, &key.key(), project)?)
            })
            .await?;
        Ok(CreateProjectOutput { project: Some(shown) })
    }
}

impl Handler<DeleteProjectInput> for Builds {
    fn requires(&self, input: &DeleteProjectInput, call: &Call) -> Vec<Requirement> {
        vec![on_project("codebuild:DeleteProject", call, &input.name)]
    }

    /// A project that is not there is deleted already; builds that run go on to their end.
    async fn run(&self, input: DeleteProjectInput, call: &Call) -> Result<DeleteProjectOutput, Error> {
        let key = ProjectKey::named(&call.account, &call.region, &input.name);
        self.store
            .write(|records| {
                let known = records.get(&self.tables.projects, &key.key());
                self.badge(records, &key, known.as_ref().and_then(|project| project.badge.as_deref()), None)?;
                records.delete(&self.tables.projects, &key.key())
            })
            .await
            .map_err(BuildsError::from)?;
        Ok(DeleteProjectOutput {})
    }
}

impl Handler<InvalidateProjectCacheInput> for Builds {
    fn requires(&self, input: &InvalidateProjectCacheInput, call: &Call) -> Vec<Requirement> {
        vec![on_project("codebuild:InvalidateProjectCache", call, &input.project_name)]
    }

    /// The next build finds none; what was kept on this machine goes with the next sweep.
    async fn run(
        &self,
        input: InvalidateProjectCacheInput,
        call: &Call,
    ) -> Result<InvalidateProjectCacheOutput, Error> {
        let key = ProjectKey::named(&call.account, &call.region, &input.project_name);
        self.store
            .write(|records| {
                let known =
                    records.get(&self.tables.projects, &key.key()).ok_or_else(|| BuildsError::no_project(&key))?;
                let project = Project { cache_number: known.cache_number + 1, ..Project::clone(&known) };
                Ok::<_, BuildsError>(records.put(&self.tables.projects, &key.key(), project)?)
            })
            .await?;
        Ok(InvalidateProjectCacheOutput {})
    }
}
