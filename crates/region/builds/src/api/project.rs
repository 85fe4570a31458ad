//! `codebuild:CreateProject`, `codebuild:UpdateProject`, `codebuild:DeleteProject`
//!
//! Deliberately absent: caches, badges, VPCs, fleets, batches and file systems, refused by name.
//!
//! Source: CodeBuild API Reference.

use ::model::{Arn, ServicePrincipal};
use door::{Call, Handler, Requirement};
use shapes_codebuild::{
    CreateProjectInput, CreateProjectOutput, DeleteProjectInput, DeleteProjectOutput, UpdateProjectInput,
    UpdateProjectOutput,
};
use wire::Error;

use super::{read, show};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{Artifacts, ArtifactsKind, CloudWatchLogs, Project, ProjectKey, Source, SourceKind, project_arn};

/// What AWS takes where nothing is said.
const TIMEOUT: u32 = 60;
const QUEUED: u32 = 480;

impl Builds {
    /// A role that CodeBuild may assume.
    pub(super) async fn role(&self, call: &Call, text: &str) -> Result<Arn, BuildsError> {
        let role: Arn = text.parse().map_err(|_| BuildsError::invalid(format!("Invalid service role: {text}")))?;
        if role.service != "iam" || !role.resource.starts_with("role/") {
            return Err(BuildsError::invalid(format!("Invalid service role: {text}")));
        }
        if role.account != call.account.as_str() {
            return Err(BuildsError::invalid(
                "Invalid service role: Service role account ID does not match caller's account",
            ));
        }
        match self.door.assume(ServicePrincipal::CodeBuild, &role, "AWSCodeBuild").await {
            Ok(_) => Ok(role),
            Err(error) => {
                tracing::debug!(%role, %error, "the role cannot be assumed");
                Err(BuildsError::Assume(role))
            }
        }
    }
}

fn pass(role: &str) -> Option<Requirement> {
    role.parse::<Arn>().ok().map(|role| Requirement::pass_role(&role, ServicePrincipal::CodeBuild))
}

/// Identifiers name their sources and artifacts, each once; what goes with a pipeline goes with it on both sides.
fn check(project: &Project) -> Result<(), BuildsError> {
    sides(&project.source, &project.artifacts)?;
    identified(&project.secondary_sources, &project.secondary_artifacts)
}

pub(super) fn sides(source: &Source, artifacts: &Artifacts) -> Result<(), BuildsError> {
    if (source.kind == SourceKind::CodePipeline) != (artifacts.kind == ArtifactsKind::CodePipeline) {
        return Err(BuildsError::invalid(
            "Invalid artifacts: artifact type CODEPIPELINE and source type CODEPIPELINE must be used together",
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

fn all<T, U>(items: Option<Vec<T>>, read: impl FnMut(T) -> Result<U, BuildsError>) -> Result<Vec<U>, BuildsError> {
    items.unwrap_or_default().into_iter().map(read).collect()
}

impl Handler<CreateProjectInput> for Builds {
    fn requires(&self, input: &CreateProjectInput, call: &Call) -> Vec<Requirement> {
        let project = project_arn(&call.account, &call.region, &input.name);
        let mut asked = Requirement::on("codebuild:CreateProject", &project);
        for tag in input.tags.iter().flatten() {
            let key = format!("aws:RequestTag/{}", tag.key.clone().unwrap_or_default());
            asked = asked.with(&key, tag.value.clone().unwrap_or_default());
        }
        let mut all = vec![asked];
        all.extend(pass(&input.service_role));
        all
    }

    async fn run(&self, input: CreateProjectInput, call: &Call) -> Result<CreateProjectOutput, Error> {
        read::cache(input.cache.as_ref())?;
        read::badge(input.badge_enabled)?;
        let project = Project {
            name: input.name,
            description: input.description,
            source: read::source(input.source)?,
            secondary_sources: all(input.secondary_sources, read::source)?,
            source_version: input.source_version,
            artifacts: read::artifacts(input.artifacts)?,
            secondary_artifacts: all(input.secondary_artifacts, read::artifacts)?,
            environment: read::environment(input.environment)?,
            timeout_minutes: read::minutes(input.timeout_in_minutes, TIMEOUT),
            queued_minutes: read::minutes(input.queued_timeout_in_minutes, QUEUED),
            tags: read::tags(input.tags.unwrap_or_default()),
            logs_said: input.logs_config.is_some(),
            logs: input.logs_config.map(read::logs).transpose()?.unwrap_or_default(),
            role: self.role(call, &input.service_role).await?,
            created: call.at,
            modified: call.at,
            builds: 0,
        };
        check(&project)?;
        let key = ProjectKey::new(&call.account, &call.region, &project.name);
        let shown = show::project(&key, &project);
        self.store
            .write(|records| {
                if records.get(&self.tables.projects, &key.key()).is_some() {
                    return Err(BuildsError::ProjectExists(project_arn(&key.account, &key.region, &key.name)));
                }
                Ok(records.put(&self.tables.projects, &key.key(), project)?)
            })
            .await?;
        Ok(CreateProjectOutput { project: Some(shown) })
    }
}

impl Handler<UpdateProjectInput> for Builds {
    fn requires(&self, input: &UpdateProjectInput, call: &Call) -> Vec<Requirement> {
        let project = project_arn(&call.account, &call.region, &input.name);
        let mut all = vec![Requirement::on("codebuild:UpdateProject", &project)];
        all.extend(input.service_role.as_deref().and_then(pass));
        all
    }

    async fn run(&self, input: UpdateProjectInput, call: &Call) -> Result<UpdateProjectOutput, Error> {
        read::cache(input.cache.as_ref())?;
        read::badge(input.badge_enabled)?;
        let key = ProjectKey::new(&call.account, &call.region, &input.name);
        let role = match &input.service_role {
            Some(role) => Some(self.role(call, role).await?),
            None => None,
        };
        let shown = self
            .store
            .write(|records| {
                let known =
                    records.get(&self.tables.projects, &key.key()).ok_or_else(|| BuildsError::no_project(&key))?;
                let mut project = Project::clone(&known);
                change(&mut project, input)?;
                if let Some(role) = role {
                    project.role = role;
                }
                project.modified = call.at;
                check(&project)?;
                let shown = show::project(&key, &project);
                records.put(&self.tables.projects, &key.key(), project)?;
                Ok::<_, BuildsError>(shown)
            })
            .await?;
        Ok(UpdateProjectOutput { project: Some(shown) })
    }
}

/// What is given replaces what was; what is not stays.
fn change(project: &mut Project, input: UpdateProjectInput) -> Result<(), BuildsError> {
    if let Some(description) = input.description {
        project.description = Some(description);
    }
    if let Some(source) = input.source {
        project.source = read::source(source)?;
    }
    if input.secondary_sources.is_some() {
        project.secondary_sources = all(input.secondary_sources, read::source)?;
    }
    if let Some(version) = input.source_version {
        project.source_version = Some(version).filter(|version| !version.is_empty());
    }
    if let Some(artifacts) = input.artifacts {
        project.artifacts = read::artifacts(artifacts)?;
    }
    if input.secondary_artifacts.is_some() {
        project.secondary_artifacts = all(input.secondary_artifacts, read::artifacts)?;
    }
    if let Some(environment) = input.environment {
        project.environment = read::environment(environment)?;
    }
    project.timeout_minutes = read::minutes(input.timeout_in_minutes, project.timeout_minutes);
    project.queued_minutes = read::minutes(input.queued_timeout_in_minutes, project.queued_minutes);
    if let Some(tags) = input.tags {
        project.tags = read::tags(tags);
    }
    if let Some(logs) = input.logs_config {
        project.logs = read::logs(logs)?;
        project.logs_said = project.logs != CloudWatchLogs::default();
    }
    Ok(())
}

impl Handler<DeleteProjectInput> for Builds {
    fn requires(&self, input: &DeleteProjectInput, call: &Call) -> Vec<Requirement> {
        let project = project_arn(&call.account, &call.region, &input.name);
        vec![Requirement::on("codebuild:DeleteProject", &project)]
    }

    /// A project that is not there is deleted already; builds that run go on to their end.
    async fn run(&self, input: DeleteProjectInput, call: &Call) -> Result<DeleteProjectOutput, Error> {
        let key = ProjectKey::new(&call.account, &call.region, &input.name);
        let gone = |records: &mut store::Transaction<'_>| records.delete(&self.tables.projects, &key.key());
        self.store.write(gone).await.map_err(BuildsError::from)?;
        Ok(DeleteProjectOutput {})
    }
}
