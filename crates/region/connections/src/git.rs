//! The git program, in an environment that holds nothing but what is said here.
//!
//! Deliberately absent: a Git library. The program is what people push with, its wire protocol and its pack code are
//! the ones that everybody tests against, and a repository that breaks it takes down one process.

mod archive;
mod clone;
mod environment;
mod named;
mod read;
mod remote;
mod source;

pub(crate) use clone::{Depth, Wanted};
pub(crate) use environment::{Access, Git};
pub(crate) use named::{Meant, Named};
pub(crate) use read::Described;
pub(crate) use source::{Place, Remote, Source};

/// Why git did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GitError {
    /// It said no; its own words.
    #[error("{0}")]
    Refused(String),
    /// It could not be run, or took too long.
    #[error(transparent)]
    Process(#[from] host::ProcessError),
    /// What it made could not be kept.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The disk failed.
    #[error("{0}")]
    Disk(String),
    /// It is larger than it may be.
    #[error("{0}")]
    Limit(String),
}

/// The line of git's complaints that tells most, fit for an error message.
pub(crate) fn complaint(stderr: &str) -> String {
    let lines = || stderr.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines().find(|line| line.starts_with("fatal:")).or_else(|| lines().next()).unwrap_or("git failed");
    let line = line.strip_prefix("fatal: ").unwrap_or(line);
    if line.contains("could not read Username") || line.contains("Authentication failed") {
        return "the server asks for credentials, or does not accept those of the connection".to_owned();
    }
    line.chars().filter(|letter| !letter.is_control()).take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn the_line_that_tells_most_is_shown() {
        assert_eq!(complaint("warning: x\nfatal: repository 'y' not found\n"), "repository 'y' not found");
        assert!(
            complaint("fatal: could not read Username for 'https://h': terminal prompts disabled")
                .contains("credentials")
        );
        assert_eq!(complaint(""), "git failed");
        assert!(complaint(&"x".repeat(10_000)).len() <= 300);
        assert_eq!(complaint("fatal: a\x1b[31mb"), "a[31mb");
    }
}
