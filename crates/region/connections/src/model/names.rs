//! Names of this room, parsed once at the edge. Whatever passes here may stand in a path, a URL or an argument of git.

use model::name;

name!(
    /// A connection: the UUID at the end of its ARN.
    pub(crate) ConnectionId,
    "a connection's id",
    |value| {
        value.len() == 36
            && value.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            })
    }
);

name!(
    /// A commit: SHA-1 or SHA-256 in lower-case hexadecimal.
    pub(crate) CommitId,
    "a commit's id",
    |value| matches!(value.len(), 40 | 64) && value.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
);

name!(
    /// A branch, without `refs/heads/`: what git allows as one.
    pub(crate) BranchName,
    "a branch's name",
    |value| {
        !value.is_empty()
            && value.len() <= 255
            && !value.starts_with(['-', '/'])
            && !value.ends_with(['/', '.'])
            && !["..", "//", "@{"].iter().any(|bad| value.contains(bad))
            && value != "@"
            && !value.chars().any(|letter| letter.is_control() || " ~^:?*[\\".contains(letter))
            && value.split('/').all(|part| !part.starts_with('.') && !part.to_ascii_lowercase().ends_with(".lock"))
    }
);

name!(
    /// A repository as its provider names it: `<owner>/<name>`, deeper where the provider has groups.
    pub(crate) FullName,
    "a repository's full name such as acme/my-service",
    |value| value.len() <= 512 && value.contains('/') && value.split('/').all(segment)
);

name!(
    /// A repository of the region's own hosting: `<owner>/<name>`. It is a path on the disk as well.
    pub(crate) RepositoryName,
    "a repository's name such as acme/my-service: lower-case owner, letters, digits, '.', '_' and '-', not ending in .git or .lock",
    |value| {
        let Some((owner, name)) = value.split_once('/') else { return false };
        let lower = !owner.bytes().any(|byte| byte.is_ascii_uppercase());
        let part = |part: &str| {
            (1..=100).contains(&part.len())
                && part.starts_with(|first: char| first.is_ascii_alphanumeric())
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
                && ![".git", ".lock"].iter().any(|end| part.to_ascii_lowercase().ends_with(end))
        };
        lower && part(owner) && part(name)
    }
);

fn segment(part: &str) -> bool {
    !part.is_empty()
        && part != "."
        && part != ".."
        && !part.starts_with('-')
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.~-".contains(&byte))
}

impl BranchName {
    /// `refs/heads/main`.
    pub(crate) fn reference(&self) -> String {
        format!("refs/heads/{}", self.0)
    }
}

impl RepositoryName {
    /// The form in which two names must differ: some file systems do not tell case apart.
    pub(crate) fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_leave_its_place_is_no_name() {
        for bad in [
            "",
            "acme",
            "acme/",
            "/x",
            "acme/..",
            "../x",
            "acme/.x",
            "a/b/c",
            "acme/-x",
            "acme/x.git",
            "acme/x.LOCK",
            "Acme/x",
            "acme/x y",
            "acme/x\0",
        ] {
            assert!(bad.parse::<RepositoryName>().is_err(), "{bad:?}");
        }
        for good in ["acme/my-service", "a.b/C_d", "0/1"] {
            assert!(good.parse::<RepositoryName>().is_ok(), "{good}");
        }
        for bad in ["acme", "acme/..", "acme/./x", "a//b", "acme/-x", "a/b?c", "a/b#c", "a/b%2f"] {
            assert!(bad.parse::<FullName>().is_err(), "{bad:?}");
        }
        assert!("group/sub/project".parse::<FullName>().is_ok());
    }

    #[test]
    fn branches_are_what_git_allows() {
        for bad in ["-x", "a..b", "a/.b", "x.lock", "a//b", "@", "a@{1}", "a b", "a\0b", "a\nb", "x/", "x.", "*"] {
            assert!(bad.parse::<BranchName>().is_err(), "{bad:?}");
        }
        for good in ["main", "feature/JIRA-1", "a@b", "ä", "v1.0"] {
            assert!(good.parse::<BranchName>().is_ok(), "{good}");
        }
    }
}
