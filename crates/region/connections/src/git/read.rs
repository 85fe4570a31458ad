//! Reading a bare repository of this machine.

use std::collections::BTreeMap;
use std::path::Path;

use model::Timestamp;

use super::{Access, Git, GitError};
use crate::model::{BranchName, CommitId};

/// How much of a commit's message is told.
const MESSAGE: usize = 10_000;

/// What is told of a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Described {
    pub(crate) author: String,
    pub(crate) email: String,
    pub(crate) date: Timestamp,
    pub(crate) message: String,
}

impl Git {
    /// The heads of these branches, where they exist.
    pub(crate) async fn heads(
        &self,
        repository: &Path,
        branches: &[BranchName],
    ) -> Result<BTreeMap<BranchName, CommitId>, GitError> {
        let command = self
            .command(repository, Access::Local)
            .args(["for-each-ref", "--format=%(objectname) %(refname)", "--"])
            .args(branches.iter().map(BranchName::reference));
        let finished = self.run(command).await?;
        Ok(parse_heads(&String::from_utf8_lossy(&finished.stdout), branches))
    }

    /// The repository holds this commit.
    pub(crate) async fn has(&self, repository: &Path, commit: &CommitId) -> Result<bool, GitError> {
        let command = self.command(repository, Access::Local).args(["cat-file", "-e", &format!("{commit}^{{commit}}")]);
        Ok(self.host.processes.run(command).await?.success())
    }

    /// What a commit says of itself.
    pub(crate) async fn describe(&self, repository: &Path, commit: &CommitId) -> Result<Described, GitError> {
        let command = self
            .command(repository, Access::Local)
            .args(["log", "-1", "--no-show-signature", "--no-mailmap", "--format=%an%x00%ae%x00%at%x00%B"])
            .args([commit.as_str(), "--"])
            .output_limit(16 << 20);
        let finished = self.run(command).await?;
        let text = String::from_utf8_lossy(&finished.stdout);
        let mut parts = text.splitn(4, '\0');
        let mut next = || parts.next().unwrap_or_default();
        let (author, email, date, message) = (next(), next(), next(), next());
        Ok(Described {
            author: author.to_owned(),
            email: email.to_owned(),
            date: Timestamp::from_secs(date.parse().unwrap_or_default()),
            message: message.trim_end().chars().take(MESSAGE).collect(),
        })
    }
}

/// Lines of an object's id and a reference's name, as git prints them; only these very branches.
pub(super) fn parse_heads(text: &str, branches: &[BranchName]) -> BTreeMap<BranchName, CommitId> {
    text.lines()
        .filter_map(|line| {
            let (id, name) = line.split_once([' ', '\t'])?;
            let branch = name.strip_prefix("refs/heads/")?;
            let branch = branches.iter().find(|wanted| wanted.as_str() == branch)?;
            Some((branch.clone(), id.parse().ok()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_branches_that_were_asked_for_are_heads() {
        let id = "0123456789abcdef0123456789abcdef01234567";
        let text = format!(
            "{id}\trefs/heads/main\n{id} refs/heads/main/sub\n{id}\trefs/tags/main\nnonsense\nxyz\trefs/heads/dev\n"
        );
        let branches = ["main".parse().unwrap(), "dev".parse().unwrap()];
        let heads = parse_heads(&text, &branches);
        assert_eq!(heads.len(), 1);
        assert_eq!(heads.get(&branches[0]).map(CommitId::as_str), Some(id));
    }
}
