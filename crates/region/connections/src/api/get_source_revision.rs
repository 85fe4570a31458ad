//! `longshore:GetSourceRevision`
//!
//! The head of a branch, read from the repository itself. The branch is watched from then on, also where the connection
//! is PENDING or the repository cannot be reached yet.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_longshore::{GetSourceRevisionInput, GetSourceRevisionOutput};
use std::time::Duration;
use wire::Error;

use super::anywhere;
use crate::errors::ConnectionsError;
use crate::git::{Depth, Described, GitError, Place, Source};
use crate::model::{BranchName, CommitId, Connection, FullName, Origin, Seen, Watch};
use crate::{Connections, arns};

/// How exactly it is remembered when somebody last asked.
const ASKED: Duration = Duration::from_hours(1);

impl Handler<GetSourceRevisionInput> for Connections {
    fn requires(&self, input: &GetSourceRevisionInput, call: &Call) -> Vec<Requirement> {
        let GetSourceRevisionInput { branch_name, connection_arn, full_repository_id } = input;
        let branch = Some(branch_name.as_str());
        vec![arns::using(call, connection_arn, "GetSourceRevision", "GetBranch", full_repository_id, branch)]
    }

    async fn run(&self, input: GetSourceRevisionInput, call: &Call) -> Result<GetSourceRevisionOutput, Error> {
        let connection = anywhere(self, &input.connection_arn, call)?;
        let repository: FullName = input.full_repository_id.parse().map_err(ConnectionsError::Name)?;
        let branch: BranchName = input.branch_name.parse().map_err(ConnectionsError::Name)?;
        let watch = watched(self, &connection, &input.connection_arn, &repository, &branch, call).await?;
        let source = self.source(&connection, &repository)?;
        let missing = |detail: String| ConnectionsError::BranchNotFound {
            provider: source.provider,
            branch: branch.to_string(),
            repository: repository.to_string(),
            detail,
        };
        let head = match self.look(&source, &[watch], Origin::Request).await {
            Ok(heads) => heads.get(&branch).cloned().ok_or_else(|| missing(String::new()))?,
            Err(error) => return Err(told(error, missing).into()),
        };
        let described = describe(self, &source, &head, &branch).await.map_err(|error| told(error, missing))?;
        Ok(GetSourceRevisionOutput {
            author_date: Some(described.date),
            author_email: Some(described.email),
            author_name: Some(described.author),
            branch_name: Some(branch.to_string()),
            revision_url: source.commit_url(head.as_str()),
            commit_id: Some(head.into()),
            commit_message: Some(described.message),
        })
    }
}

/// Makes sure that the branch is watched.
async fn watched(
    room: &Connections,
    connection: &Connection,
    arn: &str,
    repository: &FullName,
    branch: &BranchName,
    call: &Call,
) -> Result<Arc<Watch>, ConnectionsError> {
    let arn: Arn = arn.parse().map_err(|_| ConnectionsError::ConnectionNotFound(arn.to_owned()))?;
    let key = Watch::key(&arn, repository, branch);
    let watches = &room.tables.watches;
    room.context
        .store
        .write(|tx| {
            let found = tx.get(watches, &key);
            if let Some(found) = found.as_ref().filter(|found| call.at.since(found.asked_at) < ASKED) {
                return Ok(Arc::clone(found));
            }
            if tx.get(&room.tables.connections, connection.id.as_str()).is_none() {
                return Err(ConnectionsError::ConnectionNotFound(arn.to_string()));
            }
            let watch = Watch {
                connection: connection.id.clone(),
                arn: arn.clone(),
                account: connection.account.clone(),
                region: connection.region.clone(),
                repository: repository.clone(),
                branch: branch.clone(),
                seen: found.map_or(Seen::Unknown, |found| found.seen.clone()),
                asked_at: call.at,
            };
            tx.put(watches, &key, watch.clone())?;
            Ok(Arc::new(watch))
        })
        .await
}

/// What a commit says of itself; it is fetched for that where it is elsewhere.
async fn describe(
    room: &Connections,
    source: &Source,
    commit: &CommitId,
    branch: &BranchName,
) -> Result<Described, GitError> {
    if let Place::Remote(remote) = &source.place {
        let _turn = room.locks.hold(&source.lock).await;
        room.git.fetch(remote, commit, Some(branch), Depth::ONE).await?;
    }
    room.git.describe(source.local(), commit).await
}

/// A refusal of git's beside what was asked for; anything else as it is.
pub(super) fn told(error: GitError, refused: impl FnOnce(String) -> ConnectionsError) -> ConnectionsError {
    match error {
        GitError::Refused(why) => refused(format!(": {why}")),
        GitError::Process(host::ProcessError::Deadline(_)) => refused(": the server took too long".to_owned()),
        GitError::Process(error) => ConnectionsError::Process(error),
        GitError::Store(error) => ConnectionsError::Store(error),
        GitError::Disk(error) => ConnectionsError::Disk(error),
        GitError::Limit(text) => ConnectionsError::Limit(text),
    }
}
