//! Source, CodeStarSourceConnection: the commit as a ZIP in the bucket; or, as CODEBUILD_CLONE_REF, what a build needs to
//! clone it by itself, as its own role.
//!
//! Source: CodePipeline User Guide, "CodeStarSourceConnection for Bitbucket Cloud, ...".

use std::collections::BTreeMap;

use model::Caller;
use serde_json::json;
use shapes_longshore::{FetchSourceInput, GetSourceRevisionInput};

use super::Job;
use crate::artifacts;
use crate::model::{Artifact, Failure, Revision, Success};

pub(super) async fn work(job: &Job) -> Result<Success, Failure> {
    let caller = job.role().await?;
    let connection = job.setting("ConnectionArn");
    let input = GetSourceRevisionInput {
        connection_arn: connection.to_owned(),
        full_repository_id: job.setting("FullRepositoryId").to_owned(),
        branch_name: job.setting("BranchName").to_owned(),
    };
    let head = job.call(&caller, input).await.map_err(|error| refused(connection, &error))?;
    let told = job.execution.trigger.revisions.get(&job.action.name).cloned();
    let commit = told.or(head.commit_id.clone()).unwrap_or_default();
    let (output, place) = job.output();
    if job.setting("OutputArtifactFormat") == "CODEBUILD_CLONE_REF" {
        let reference = json!({
            "ConnectionArn": connection,
            "FullRepositoryId": job.setting("FullRepositoryId"),
            "BranchName": job.setting("BranchName"),
            "CommitId": commit,
        });
        let text = reference.to_string();
        let length = i64::try_from(text.len()).ok();
        artifacts::write(&job.room, &job.execution, &caller, text.into(), length, &place).await?;
    } else {
        fetch(job, &caller, &commit, &place).await?;
    }
    // The head may have moved on since the trigger: what is told of its commit is then not known.
    let same = head.commit_id.as_ref() == Some(&commit);
    let message = if same { head.commit_message.unwrap_or_default() } else { String::new() };
    let date = head.author_date.filter(|_| same).map(model::Timestamp::iso8601).unwrap_or_default();
    let variables = [
        ("AuthorDate", date),
        ("BranchName", job.setting("BranchName").to_owned()),
        ("CommitId", commit.clone()),
        ("CommitMessage", message.clone()),
        ("ConnectionArn", connection.to_owned()),
        ("FullRepositoryName", job.setting("FullRepositoryId").to_owned()),
    ];
    let summary = message.lines().next().unwrap_or_default().to_owned();
    Ok(Success {
        outputs: BTreeMap::from([(output.clone(), place)]),
        variables: variables.map(|(key, value)| (key.to_owned(), value)).into(),
        external_id: Some(commit.clone()),
        summary: Some(summary.clone()),
        revision: Some(Revision {
            action: job.action.name.clone(),
            artifact: output,
            id: commit,
            summary,
            url: head.revision_url.filter(|_| same),
            at: job.room.context.host.clock.now(),
        }),
    })
}

/// The commit as a ZIP in its place.
async fn fetch(job: &Job, caller: &Caller, commit: &str, place: &Artifact) -> Result<(), Failure> {
    let connection = job.setting("ConnectionArn");
    let input = FetchSourceInput {
        connection_arn: connection.to_owned(),
        full_repository_id: job.setting("FullRepositoryId").to_owned(),
        commit_id: commit.to_owned(),
        branch_name: Some(job.setting("BranchName").to_owned()),
        ..FetchSourceInput::default()
    };
    let fetched = job.call(caller, input).await.map_err(|error| refused(connection, &error))?;
    let digest = fetched.digest.unwrap_or_default().parse().map_err(|error| Failure::new("InternalError", error))?;
    artifacts::put(&job.room, &job.execution, caller, &digest, place).await
}

/// A refusal in CodePipeline's words.
fn refused(connection: &str, error: &wire::Error) -> Failure {
    if error.code.starts_with("AccessDenied") {
        let text = format!(
            "Unable to use Connection: {connection}. The provided role does not have sufficient permissions. {}",
            error.message
        );
        return Failure::new("PermissionError", text);
    }
    Failure::configuration(format!("[{connection}] {}", error.message))
}
