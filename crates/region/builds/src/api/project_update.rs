//! `codebuild:UpdateProject`: what is given replaces what was, what is not stays.
//!
//! Source: CodeBuild API Reference.

use door::{Call, Handler, Requirement};
use shapes_codebuild::{UpdateProjectInput, UpdateProjectOutput};
use wire::Error;

use super::conditions::{Said, said};
use super::project::{all, check, on_project, pass, tagged};
use super::{read, read_environment, show};
use crate::Builds;
use crate::errors::BuildsError;
use crate::model::{CloudWatchLogs, Project, ProjectKey};

impl Handler<UpdateProjectInput> for Builds {
    fn requires(&self, input: &UpdateProjectInput, call: &Call) -> Vec<Requirement> {
        let asked = on_project("codebuild:UpdateProject", call, &input.name);
        let mut all = vec![tagged(said(asked, input, Said::Project), input.tags.as_ref())];
        all.extend(input.service_role.as_deref().and_then(pass));
        all
    }

    async fn run(&self, input: UpdateProjectInput, call: &Call) -> Result<UpdateProjectOutput, Error> {
        let key = ProjectKey::named(&call.account, &call.region, &input.name);
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
                let token = self.host.ids.hex(32);
                change(&mut project, input, token)?;
                if let Some(role) = role {
                    project.role = role;
                }
                project.modified = call.at;
                check(&project)?;
                self.badge(records, &key, known.badge.as_deref(), project.badge.as_deref())?;
                let shown = show::project(&key, &project, &self.address(call));
                records.put(&self.tables.projects, &key.key(), project)?;
                Ok::<_, BuildsError>(shown)
            })
            .await?;
        Ok(UpdateProjectOutput { project: Some(shown) })
    }
}

/// What is given replaces what was; what is not stays.
fn change(project: &mut Project, input: UpdateProjectInput, token: String) -> Result<(), BuildsError> {
    if let Some(description) = input.description {
        project.description = Some(description);
    }
    if let Some(source) = input.source {
        project.source = read::source(source)?;
    }
    if input.secondary_sources.is_some() {
        project.secondary_sources = all(input.secondary_sources, read::source)?;
        let sources = &project.secondary_sources;
        project.secondary_versions.retain(|(name, _)| sources.iter().any(|of| of.identifier.as_ref() == Some(name)));
    }
    if let Some(versions) = input.secondary_source_versions {
        project.secondary_versions = read::versions(versions, &project.secondary_sources)?;
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
        project.environment = read_environment::environment(environment)?;
    }
    if let Some(cache) = input.cache {
        project.cache = read_environment::cache(Some(cache), project.environment.privileged)?;
    }
    project.concurrent = read_environment::concurrent(input.concurrent_build_limit, project.concurrent)?;
    project.auto_retry = read_environment::auto_retry(input.auto_retry_limit, project.auto_retry)?;
    match input.badge_enabled {
        Some(true) if project.badge.is_none() => project.badge = Some(token),
        Some(false) => project.badge = None,
        _ => {}
    }
    project.timeout_minutes = read::minutes(input.timeout_in_minutes, project.timeout_minutes);
    project.queued_minutes = read::minutes(input.queued_timeout_in_minutes, project.queued_minutes);
    if let Some(tags) = input.tags {
        project.tags = read::tags(tags)?;
    }
    if let Some(logs) = input.logs_config {
        (project.logs, project.s3_logs) = read_environment::logs(logs)?;
        project.logs_said = project.logs != CloudWatchLogs::default() || project.s3_logs.location.is_some();
    }
    Ok(())
}
