//! `longshore:FetchSource`
//!
//! One commit's tree as a ZIP, for who asked: it is thrown away after a day. As CODE_ZIP it has no history, and the same
//! commit makes the same bytes. As CODEBUILD_CLONE_REF it is what a clone of that depth holds: it has a repository of its
//! own.
//!
//! Source: CodePipeline User Guide, "CodeStarSourceConnection ...", `OutputArtifactFormat`.

use std::path::Path;

use door::{Call, Handler, Requirement};
use shapes_longshore::{FetchSourceInput, FetchSourceOutput};
use store::{Blob, BlobWriter, StoreError};
use wire::Error;

use super::anywhere;
use super::get_source_revision::told;
use super::git_repositories::clone_url;
use crate::errors::ConnectionsError;
use crate::git::{Depth, GitError, Place, Source, Wanted};
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
        let depth = (input.format.as_deref() == Some("CODEBUILD_CLONE_REF")).then(|| Depth::of(input.depth));
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
        let origin = match &source.place {
            Place::Hosted(_) => clone_url(self, &connection.region, &repository),
            Place::Remote(remote) => remote.urls.first().cloned().unwrap_or_default(),
        };
        let clone = depth.map(|depth| Wanted { commit: &commit, branch: branch.as_ref(), depth, origin: &origin });
        let archive = fetch(self, &source, &commit, branch.as_ref(), clone.as_ref())
            .await
            .map_err(|error| told(error, missing))?;
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
    clone: Option<&Wanted<'_>>,
) -> Result<BlobWriter, GitError> {
    match &source.place {
        Place::Hosted(path) if !tokio::fs::try_exists(path).await.unwrap_or(false) => {
            Err(GitError::Refused("there is no such repository".to_owned()))
        }
        Place::Hosted(path) => archive(room, path, commit, clone).await,
        Place::Remote(remote) => {
            let _turn = room.locks.hold(&source.lock).await;
            room.git.fetch(remote, commit, branch, clone.map_or(Depth::ONE, |clone| clone.depth)).await?;
            archive(room, &remote.cache, commit, clone).await
        }
    }
}

async fn archive(
    room: &Connections,
    repository: &Path,
    commit: &CommitId,
    clone: Option<&Wanted<'_>>,
) -> Result<BlobWriter, GitError> {
    match clone {
        None => room.git.archive(repository, commit, &room.sources).await,
        Some(clone) => {
            let folder = room.root.join("new").join(room.context.host.ids.uuid());
            room.git.clone_archive(repository, clone, &folder, &room.sources).await
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
