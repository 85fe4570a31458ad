//! `longshore:FetchSource`
//!
//! One commit's tree as a ZIP without its history, for who asked: it is thrown away after a day. The same commit makes
//! the same bytes.
//! Deliberately absent: CODEBUILD_CLONE_REF, refused by name.
//!
//! Source: CodePipeline User Guide, "CodeStarSourceConnection ...", `OutputArtifactFormat`.

use door::{Call, Handler, Requirement};
use shapes_longshore::{FetchSourceInput, FetchSourceOutput};
use store::{Blob, BlobWriter, StoreError};
use wire::Error;

use super::anywhere;
use super::get_source_revision::told;
use crate::errors::ConnectionsError;
use crate::git::{GitError, Place, Source};
use crate::model::{BranchName, CommitId, FullName};
use crate::tables::Fetched;
use crate::tidy::source_lock;
use crate::{Connections, arns};

impl Handler<FetchSourceInput> for Connections {
    fn requires(&self, input: &FetchSourceInput, call: &Call) -> Vec<Requirement> {
        let (arn, repository, branch) =
            (&input.connection_arn, &input.full_repository_id, input.branch_name.as_deref());
        vec![arns::using(call, arn, "FetchSource", "StartUploadArchiveToS3", repository, branch)]
    }

    async fn run(&self, input: FetchSourceInput, call: &Call) -> Result<FetchSourceOutput, Error> {
        if let Some(format) = input.format.as_deref().filter(|format| *format != "CODE_ZIP") {
            let text = format!("OutputArtifactFormat {format} is not supported; CODE_ZIP is");
            return Err(ConnectionsError::invalid(text).into());
        }
        let connection = anywhere(self, &input.connection_arn, call)?;
        let repository: FullName = input.full_repository_id.parse().map_err(ConnectionsError::Name)?;
        let commit: CommitId = input.commit_id.parse().map_err(ConnectionsError::Name)?;
        let branch: Option<BranchName> =
            input.branch_name.as_deref().map(str::parse).transpose().map_err(ConnectionsError::Name)?;
        let source = self.source(&connection, &repository)?;
        let missing = |detail: String| ConnectionsError::CommitNotFound {
            provider: source.provider,
            commit: commit.to_string(),
            repository: repository.to_string(),
            detail,
        };
        let archive = fetch(self, &source, &commit, branch.as_ref()).await.map_err(|error| told(error, missing))?;
        let blob = keep(self, archive, call).await.map_err(ConnectionsError::Store)?;
        Ok(FetchSourceOutput {
            commit_id: Some(commit.into()),
            digest: Some(blob.digest.to_string()),
            size: Some(i64::try_from(blob.size).unwrap_or(i64::MAX)),
        })
    }
}

async fn fetch(
    room: &Connections,
    source: &Source,
    commit: &CommitId,
    branch: Option<&BranchName>,
) -> Result<BlobWriter, GitError> {
    match &source.place {
        Place::Hosted(path) if !tokio::fs::try_exists(path).await.unwrap_or(false) => {
            Err(GitError::Refused("there is no such repository".to_owned()))
        }
        Place::Hosted(path) => room.git.archive(path, commit, &room.sources).await,
        Place::Remote(remote) => {
            let _turn = room.locks.hold(&source.lock).await;
            room.git.fetch(remote, commit, branch).await?;
            room.git.archive(&remote.cache, commit, &room.sources).await
        }
    }
}

/// Puts an archive in its place, with the record that says until when it is needed.
async fn keep(room: &Connections, archive: BlobWriter, call: &Call) -> Result<Blob, StoreError> {
    let _turn = room.locks.hold(&source_lock(&archive.digest())).await;
    let blob = archive.finish().await?;
    let fetched = Fetched { at: call.at };
    let key = blob.digest.as_str();
    room.context.store.write::<_, StoreError>(|tx| tx.put(&room.tables.sources, key, fetched)).await?;
    Ok(blob)
}
