//! Names that are no branch's own: the default branch, and tags. Whoever holds the repository is asked what they stand for.

use std::time::Duration;

use model::Invalid;

use super::{Access, Git, GitError, Place, Source};
use crate::model::{BaseUrl, BranchName, CommitId};

/// How long a server may take to answer.
const LIST: Duration = Duration::from_secs(30);

/// A name that is no branch's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// `HEAD`: the branch that is meant where none is named.
    Default,
    /// `refs/tags/<name>`. Its name has the form of a branch's.
    Tag(BranchName),
}

/// What one stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant {
    /// A branch.
    Branch(BranchName),
    /// A commit.
    Commit(CommitId),
}

impl Named {
    /// Reads a name; nothing where it is a branch's.
    pub(crate) fn parse(text: &str) -> Result<Option<Self>, Invalid> {
        match (text, text.strip_prefix("refs/tags/")) {
            ("HEAD", _) => Ok(Some(Self::Default)),
            (_, Some(tag)) => Ok(Some(Self::Tag(tag.parse()?))),
            _ => Ok(None),
        }
    }

    fn references(&self) -> Vec<String> {
        match self {
            Self::Default => vec!["HEAD".to_owned()],
            // An annotated tag is an object of its own; the commit stands behind the second name.
            Self::Tag(tag) => vec![format!("refs/tags/{tag}"), format!("refs/tags/{tag}^{{}}")],
        }
    }

    /// What it stands for, as `git ls-remote --symref` prints it.
    fn read(&self, text: &str) -> Option<Meant> {
        match self {
            Self::Default => {
                let branch =
                    text.lines().find_map(|line| line.strip_prefix("ref: refs/heads/")?.strip_suffix("\tHEAD"))?;
                Some(Meant::Branch(branch.parse().ok()?))
            }
            Self::Tag(_) => {
                // The commit behind an annotated tag comes last.
                let id = text.lines().filter_map(|line| line.split_once('\t')).next_back()?.0;
                Some(Meant::Commit(id.parse().ok()?))
            }
        }
    }
}

impl Git {
    /// What a name stands for in a repository; nothing where it is not there.
    pub(crate) async fn meant(&self, source: &Source, named: &Named) -> Result<Option<Meant>, GitError> {
        let local = BaseUrl::fixed("file:///");
        let (base, credentials, urls) = match &source.place {
            Place::Hosted(path) if !tokio::fs::try_exists(path).await.unwrap_or(false) => return Ok(None),
            Place::Hosted(path) => (&local, None, vec![format!("file://{}", path.display())]),
            Place::Remote(remote) => (&remote.base, remote.credentials.as_ref(), remote.urls.clone()),
        };
        let mut refused = None;
        for url in urls {
            let command = self
                .bare(Access::Remote(base, credentials))
                .args(["ls-remote", "--quiet", "--symref", "--", url.as_str()])
                .args(named.references())
                .deadline(LIST);
            match self.run(command).await {
                Ok(finished) => return Ok(named.read(&String::from_utf8_lossy(&finished.stdout))),
                Err(GitError::Refused(why)) => refused = refused.or(Some(why)),
                Err(error) => return Err(error),
            }
        }
        Err(GitError::Refused(refused.unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_what_git_says() {
        let id = "0123456789abcdef0123456789abcdef01234567";
        let other = "89abcdef0123456789abcdef0123456789abcdef";
        let head = format!("ref: refs/heads/trunk\tHEAD\n{id}\tHEAD\n");
        let named = |text: &str| Named::parse(text).unwrap().unwrap();
        assert_eq!(named("HEAD").read(&head), Some(Meant::Branch("trunk".parse().unwrap())));
        assert_eq!(named("HEAD").read(&format!("{id}\tHEAD\n")), None, "a server that does not tell");
        let tag = named("refs/tags/v1");
        assert_eq!(tag.references(), ["refs/tags/v1", "refs/tags/v1^{}"]);
        let plain = format!("{id}\trefs/tags/v1\n");
        assert_eq!(tag.read(&plain), Some(Meant::Commit(id.parse().unwrap())));
        let annotated = format!("{plain}{other}\trefs/tags/v1^{{}}\n");
        assert_eq!(tag.read(&annotated), Some(Meant::Commit(other.parse().unwrap())));
        assert_eq!(tag.read(""), None);
        assert_eq!(Named::parse("main").unwrap(), None);
        assert!(Named::parse("refs/tags/--upload-pack=x").is_err());
    }
}
