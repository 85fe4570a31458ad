//! Build and Test, CodeBuild: the build is started under the pipeline's role and followed to its end.
//!
//! Source: CodePipeline User Guide, "AWS CodeBuild build and test action reference".

use std::collections::BTreeMap;

use shapes_codebuild::{
    BatchGetBuildsInput, Build, EnvironmentVariable, ProjectArtifacts, ProjectSource, StartBuildInput,
};

use super::Job;
use crate::artifacts;
use crate::model::{Artifact, Failure, Success, Work};

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let outputs: BTreeMap<String, Artifact> = job
        .action
        .outputs
        .iter()
        .map(|name| (name.clone(), artifacts::place(&job.execution, name, &job.run.id)))
        .collect();
    let id = match &job.run.work {
        Work::Build { id } => id.clone(),
        _ => {
            let caller = job.role().await?;
            let input = request(job, &outputs)?;
            let project = job.setting("ProjectName");
            let started = job.call(&caller, input).await.map_err(|error| refused(project, &error))?;
            let id = started.build.and_then(|build| build.id).unwrap_or_default();
            job.note(Work::Build { id: id.clone() }, Some(&id), None).await;
            id
        }
    };
    let build = job.until(&["codebuild.build"], || ended(job, &id)).await?;
    let status = build.build_status.clone().unwrap_or_default();
    if status != "SUCCEEDED" {
        return Err(Failure::job(&id, explain(&build, &status)));
    }
    let exported = build.exported_environment_variables.unwrap_or_default();
    let variables = exported.into_iter().filter_map(|one| Some((one.name?, one.value.unwrap_or_default()))).collect();
    Ok(Success { outputs, variables, external_id: Some(id), ..Success::default() })
}

/// The build, once it has ended. A person's "stop and abandon" ends the driver, not the build, as on AWS; a stage that
/// should stop waits for its actions.
async fn ended(job: &Job, id: &str) -> Result<Option<Build>, Failure> {
    let caller = job.role().await?;
    let input = BatchGetBuildsInput { ids: vec![id.to_owned()] };
    let answer = job.call(&caller, input).await.map_err(|error| refused(job.setting("ProjectName"), &error))?;
    let build = answer.builds.unwrap_or_default().into_iter().next();
    let build = build.ok_or_else(|| Failure::job(id, format!("The build {id} does not exist any more")))?;
    Ok((build.build_complete == Some(true)).then_some(build))
}

fn request(job: &Job, outputs: &BTreeMap<String, Artifact>) -> Result<StartBuildInput, Failure> {
    let inputs = &job.action.inputs;
    let primary = job.run.configuration.get("PrimarySource").or_else(|| inputs.first());
    let primary = primary.ok_or_else(|| Failure::configuration("The action has no input artifact"))?;
    let location = |name: &String| {
        let artifact = job.execution.artifacts.get(name);
        artifact.map(|artifact| format!("{}/{}", artifact.bucket, artifact.key)).ok_or_else(|| {
            Failure::configuration(format!("The input artifact {name} was not made by an earlier action"))
        })
    };
    let mut secondary = Vec::new();
    for name in inputs.iter().filter(|name| *name != primary) {
        secondary.push(ProjectSource {
            type_: "S3".to_owned(),
            location: Some(location(name)?),
            source_identifier: Some(name.clone()),
            ..Default::default()
        });
    }
    let mut artifacts = outputs.iter().map(|(name, artifact)| ProjectArtifacts {
        type_: "CODEPIPELINE".to_owned(),
        location: Some(artifact.bucket.clone()),
        path: Some(String::new()),
        name: Some(artifact.key.clone()),
        packaging: Some("ZIP".to_owned()),
        artifact_identifier: Some(name.clone()),
        ..Default::default()
    });
    // An artifact that is the only one needs no identifier in the buildspec; of several, each is a secondary one.
    let identified = outputs.len() > 1;
    let first = artifacts.next().map(|first| ProjectArtifacts {
        artifact_identifier: first.artifact_identifier.filter(|_| identified),
        ..first
    });
    let more: Vec<_> = artifacts.collect();
    let commit = job.execution.revisions.iter().find(|revision| revision.artifact == *primary);
    Ok(StartBuildInput {
        project_name: job.setting("ProjectName").to_owned(),
        source_location_override: Some(location(primary)?),
        source_version: commit.map(|revision| revision.id.clone()),
        secondary_sources_override: (!secondary.is_empty()).then_some(secondary),
        artifacts_override: first,
        secondary_artifacts_override: (!more.is_empty()).then_some(more),
        environment_variables_override: variables(job)?,
        idempotency_token: Some(job.run.id.clone()),
        ..Default::default()
    })
}

/// The setting `EnvironmentVariables`: a JSON array of name, value and type.
fn variables(job: &Job) -> Result<Option<Vec<EnvironmentVariable>>, Failure> {
    let text = job.setting("EnvironmentVariables");
    if text.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text).map(Some).map_err(|error| {
        Failure::configuration(format!("EnvironmentVariables is not a JSON array of name, value and type: {error}"))
    })
}

/// What a build ended with, as CodePipeline tells it.
fn explain(build: &Build, status: &str) -> String {
    let mut text = format!("Build terminated with state: {status}.");
    let failed = build.phases.iter().flatten().find(|phase| {
        phase.phase_status.as_deref().is_some_and(|status| !matches!(status, "SUCCEEDED" | "IN_PROGRESS"))
    });
    if let Some(phase) = failed {
        text.push_str(&format!(" Phase: {}", phase.phase_type.as_deref().unwrap_or_default()));
        for context in phase.contexts.iter().flatten() {
            let (code, message) = (context.status_code.as_deref(), context.message.as_deref());
            text.push_str(&format!(", Code: {}, Message: {}", code.unwrap_or_default(), message.unwrap_or_default()));
        }
    }
    text
}

fn refused(project: &str, error: &wire::Error) -> Failure {
    match error.code.as_str() {
        code if code.starts_with("AccessDenied") => Failure::new(
            "PermissionError",
            format!("The provided role does not have sufficient permissions to access CodeBuild: {}", error.message),
        ),
        "ResourceNotFoundException" => {
            Failure::configuration(format!("Project {project} cannot be found: {}", error.message))
        }
        _ => Failure::configuration(format!("Error calling startBuild: {}", error.message)),
    }
}
