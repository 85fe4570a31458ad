//! `longshore:GetSourceRevision`
//!
//! The head of a branch, read from the repository itself; of the default one for `HEAD`. The branch is watched from then
//! on, also where the connection is PENDING or the repository cannot be reached yet. A tag (`refs/tags/<name>`) tells its
//! commit, and is not watched.

use std::sync::Arc;

use door::{Call, Handler, Requirement};
use model::Arn;
use shapes_longshore::{GetSourceRevisionInput, GetSourceRevisionOutput};
use std::time::Duration;
use wire::Error;

use super::anywhere;
use crate::errors::ConnectionsError;
use crate::git::{Depth, Described, GitError, Meant, Named, Place, Source};
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
        let branch = match self.meant(&connection, &repository, &input.branch_name).await? {
            Meant::Branch(branch) => branch,
            Meant::Commit(commit) => {
                let source = self.source(&connection, &repository)?;
                let described = describe(self, &source, &commit, None).await;
                let described = described.map_err(|error| told(error, absent(&source, &input.branch_name)))?;
                return Ok(shown(&source, &commit, None, described));
            }
        };
        let watch = watched(self, &connection, &input.connection_arn, &repository, &branch, call).await?;
        let source = self.source(&connection, &repository)?;
        let missing = absent(&source, branch.as_str());
        let head = match self.look(&source, &[watch], Origin::Request).await {
            Ok(heads) => heads.get(&branch).cloned().ok_or_else(|| missing(String::new()))?,
            Err(error) => return Err(told(error, missing).into()),
        };
        let described = describe(self, &source, &head, Some(&branch)).await.map_err(|error| told(error, missing))?;
        Ok(shown(&source, &head, Some(&branch), described))
    }
}

/// What is answered of a commit.
fn shown(
    source: &Source,
    commit: &CommitId,
    branch: Option<&BranchName>,
    described: Described,
) -> GetSourceRevisionOutput {
    GetSourceRevisionOutput {
        author_date: Some(described.date),
        author_email: Some(described.email),
        author_name: Some(described.author),
        branch_name: branch.map(ToString::to_string),
        revision_url: source.commit_url(commit.as_str()),
        commit_id: Some(commit.to_string()),
        commit_message: Some(described.message),
    }
}

/// That a repository has no branch, or tag, of that name.
fn absent<'a>(source: &'a Source, name: &'a str) -> impl Fn(String) -> ConnectionsError + Copy + 'a {
    move |detail| ConnectionsError::BranchNotFound {
        provider: source.provider,
        branch: name.to_owned(),
        repository: source.repository.to_string(),
        detail,
    }
}

impl Connections {
    /// What a name stands for: a branch most often; the default one for `HEAD`, the commit of `refs/tags/<name>`.
    async fn meant(
        &self,
        connection: &Connection,
        repository: &FullName,
        name: &str,
    ) -> Result<Meant, ConnectionsError> {
        let Some(named) = Named::parse(name).map_err(ConnectionsError::Name)? else {
            return Ok(Meant::Branch(name.parse().map_err(ConnectionsError::Name)?));
        };
        let source = self.source(connection, repository)?;
        let missing = absent(&source, name);
        let meant = self.git.meant(&source, &named).await.map_err(|error| told(error, missing))?;
        meant.ok_or_else(|| missing(String::new()))
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
    branch: Option<&BranchName>,
) -> Result<Described, GitError> {
    if let Place::Remote(remote) = &source.place {
        let _turn = room.locks.hold(&source.lock).await;
        room.git.fetch(remote, commit, branch, Depth::ONE).await?;
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
