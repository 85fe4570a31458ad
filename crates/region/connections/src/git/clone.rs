//! A clone in an archive: the files of a commit, and below `.git` a repository with as much history as was asked for.
//!
//! What the repository says of itself is what a clone from the server says: where it came from, the branch there, a HEAD
//! that is the commit itself. No credentials are in it.

use std::path::{Path, PathBuf};

use store::{BlobWriter, Blobs};

use super::archive::ATTRIBUTES;
use super::{Access, Git, GitError};
use crate::model::{BaseUrl, BranchName, CommitId};

/// More history than any repository has.
const ALL: u32 = 2_147_483_647;

/// What of a repository's folder is in the archive; the rest is this machine's.
const KEPT: [&str; 7] = ["HEAD", "config", "index", "shallow", "packed-refs", "objects", "refs"];

/// How much history is wanted: so many commits, or all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Depth(u32);

impl Depth {
    /// The commit alone.
    pub(crate) const ONE: Self = Self(1);

    /// As many commits as are said; all where nothing or 0 is.
    pub(crate) fn of(said: Option<i64>) -> Self {
        let said = said.and_then(|said| u32::try_from(said).ok()).filter(|said| *said > 0);
        Self(said.unwrap_or(ALL).min(ALL))
    }

    /// As git wants it.
    pub(crate) fn argument(self) -> String {
        format!("--depth={}", self.0)
    }
}

/// What is cloned.
pub(crate) struct Wanted<'a> {
    pub(crate) commit: &'a CommitId,
    pub(crate) branch: Option<&'a BranchName>,
    pub(crate) depth: Depth,
    /// Where the clone says that it came from.
    pub(crate) origin: &'a str,
}

impl Git {
    /// A clone of a repository of this machine. `folder` is not there yet, and is gone afterwards.
    pub(crate) async fn clone_archive(
        &self,
        repository: &Path,
        wanted: &Wanted<'_>,
        folder: &Path,
        into: &Blobs,
    ) -> Result<BlobWriter, GitError> {
        let archive = self.cloned(repository, wanted, folder, into).await;
        // Where that fails here, the next start removes it.
        let _ = tokio::fs::remove_dir_all(folder).await;
        archive
    }

    async fn cloned(
        &self,
        repository: &Path,
        wanted: &Wanted<'_>,
        folder: &Path,
        into: &Blobs,
    ) -> Result<BlobWriter, GitError> {
        let broken = |error: std::io::Error| GitError::Disk(format!("a clone: {error}"));
        let Wanted { commit, branch, depth, origin } = wanted;
        let (git, local) = (folder.join(".git"), BaseUrl::fixed("file:///"));
        let name = branch.map_or("main", |branch| branch.as_str());
        let init = ["init", "--quiet", "--template=", "--object-format=sha1"];
        let init = self.bare(Access::Local).args(init).args([format!("--initial-branch={name}")]).args([folder]);
        self.run(init).await?;
        let there = match branch {
            Some(branch) => format!("refs/remotes/origin/{branch}"),
            None => "refs/remotes/source".to_owned(),
        };
        let from = format!("file://{}", repository.display());
        let fetch = self
            .command(&git, Access::Remote(&local, None))
            .args(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"])
            .args(["--update-shallow", &depth.argument(), "--", &from, &format!("+{commit}:{there}")])
            .deadline(super::archive::ARCHIVE);
        self.run(fetch).await?;
        let local = |arguments: &[&str]| self.command(&git, Access::Local).args(arguments.iter().copied());
        self.run(local(&["update-ref", "--no-deref", "HEAD", commit.as_str()])).await?;
        self.run(local(&["read-tree", commit.as_str()])).await?;
        self.run(local(&["config", "remote.origin.url", origin])).await?;
        self.run(local(&["config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"])).await?;
        let info = git.join("info");
        tokio::fs::create_dir_all(&info).await.map_err(broken)?;
        tokio::fs::write(info.join("attributes"), ATTRIBUTES).await.map_err(broken)?;
        let listed = git.clone();
        let files = tokio::task::spawn_blocking(move || files(&listed)).await.map_err(std::io::Error::other);
        let mut command = local(&["archive", "--format=zip"]);
        for file in files.and_then(|files| files).map_err(broken)? {
            let above = file.parent().and_then(|above| above.strip_prefix(folder).ok()).unwrap_or(Path::new(".git"));
            let prefix = format!("--prefix={}/", above.display());
            command = command.args([prefix, format!("--add-file={}", file.display())]);
        }
        self.packed(command.args(["--prefix=", commit.as_str()]), into).await
    }
}

/// The files of a repository that belong to a clone.
fn files(git: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut waiting: Vec<PathBuf> = KEPT.iter().map(|name| git.join(name)).collect();
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            for inner in std::fs::read_dir(&path)? {
                waiting.push(inner?.path());
            }
        } else if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_said_is_all_history() {
        let of = |said: Option<i64>| Depth::of(said).argument();
        assert_eq!((of(None), of(Some(0))), (of(Some(-1)), "--depth=2147483647".to_owned()));
        assert_eq!((of(Some(1)), of(Some(25))), ("--depth=1".to_owned(), "--depth=25".to_owned()));
        assert_eq!(Depth::of(Some(1)), Depth::ONE);
    }
}
