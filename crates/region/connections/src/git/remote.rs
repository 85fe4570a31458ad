//! Speaking to another server.

use std::collections::BTreeMap;
use std::time::Duration;

use super::read::parse_heads;
use super::{Access, Depth, Git, GitError, Remote};
use crate::model::{BranchName, CommitId};

/// How long a server may take to list its branches.
const LIST: Duration = Duration::from_secs(30);

/// How long a fetch may take.
const FETCH: Duration = Duration::from_mins(15);

impl Git {
    /// The heads of these branches at the server, where they exist.
    pub(crate) async fn remote_heads(
        &self,
        remote: &Remote,
        branches: &[BranchName],
    ) -> Result<BTreeMap<BranchName, CommitId>, GitError> {
        self.prepare(remote).await?;
        let mut refused = None;
        for url in &remote.urls {
            let command = self
                .to(remote)
                .args(["ls-remote", "--quiet", "--", url.as_str()])
                .args(branches.iter().map(BranchName::reference))
                .deadline(LIST);
            match self.run(command).await {
                Ok(finished) => return Ok(parse_heads(&String::from_utf8_lossy(&finished.stdout), branches)),
                Err(GitError::Refused(why)) => refused = refused.or(Some(why)),
                Err(error) => return Err(error),
            }
        }
        Err(GitError::Refused(refused.unwrap_or_default()))
    }

    /// Fetches one commit with as much of its history as is wanted; where the server gives out no single commits, the
    /// branch that holds it.
    pub(crate) async fn fetch(
        &self,
        remote: &Remote,
        commit: &CommitId,
        branch: Option<&BranchName>,
        wanted: Depth,
    ) -> Result<(), GitError> {
        self.prepare(remote).await?;
        let enough = wanted == Depth::ONE || !tokio::fs::try_exists(remote.cache.join("shallow")).await.unwrap_or(true);
        if enough && self.has(&remote.cache, commit).await? {
            return Ok(());
        }
        let mut refused = None;
        for url in &remote.urls {
            let single = (format!("+{commit}:refs/longshore/{commit}"), wanted);
            let whole = branch
                .map(|branch| (format!("+{}:refs/longshore/heads/{branch}", branch.reference()), Depth::of(None)));
            for (refspec, depth) in [Some(single), whole].into_iter().flatten() {
                let command = self
                    .to(remote)
                    .args(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"])
                    .args(["--no-auto-maintenance", &depth.argument(), "--", url.as_str(), refspec.as_str()])
                    .deadline(FETCH);
                match self.run(command).await {
                    Ok(_) if self.has(&remote.cache, commit).await? => return Ok(()),
                    Ok(_) => refused = Some("the branch does not hold it any more".to_owned()),
                    Err(GitError::Refused(why)) => refused = refused.or(Some(why)),
                    Err(error) => return Err(error),
                }
            }
        }
        Err(GitError::Refused(refused.unwrap_or_default()))
    }

    fn to(&self, remote: &Remote) -> host::Command {
        self.command(&remote.cache, Access::Remote(&remote.base, remote.credentials.as_ref()))
    }

    /// Makes sure that there is a bare repository for what is fetched.
    async fn prepare(&self, remote: &Remote) -> Result<(), GitError> {
        if tokio::fs::try_exists(remote.cache.join("info/attributes")).await.unwrap_or(false) {
            return Ok(());
        }
        self.init(&remote.cache, "main").await
    }
}
