//! `on-failure`: what a failure of a phase leads to.
//!
//! Source: CodeBuild User Guide, "Build specification reference", `phases/*/on-failure`.

use regex::Regex;
use serde::{Deserialize, Serialize};

/// What a failure of a phase leads to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum OnFailure {
    /// Where CodeBuild's transitions lead.
    #[default]
    Usual,
    /// The end.
    Abort,
    /// The next phase.
    Continue,
    /// The end, and the build once more.
    Retry {
        /// How often.
        limit: u32,
        /// What the error's text must match.
        pattern: String,
    },
}

/// How often a build is begun again where no number stands.
const USUAL: u32 = 3;

/// More than that CodeBuild does not do.
const MOST: u32 = 100;

impl OnFailure {
    /// Reads `ABORT`, `CONTINUE`, `RETRY`, `RETRY-<count>`, `RETRY-<regex>` and `RETRY-<count>-<regex>`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text {
            "ABORT" => return Some(Self::Abort),
            "CONTINUE" => return Some(Self::Continue),
            "RETRY" => return Some(Self::retry(USUAL, ".*")),
            _ => {}
        }
        let rest = text.strip_prefix("RETRY-")?;
        let (count, pattern) = rest.split_once('-').map_or((rest, ".*"), |(count, pattern)| (count, pattern));
        let (limit, pattern) = match count.parse::<u32>() {
            Ok(limit) if limit <= MOST => (limit, pattern),
            Ok(_) => return None,
            Err(_) => (USUAL, rest),
        };
        Regex::new(pattern).ok().map(|_| Self::retry(limit, pattern))
    }

    fn retry(limit: u32, pattern: &str) -> Self {
        Self::Retry { limit, pattern: pattern.to_owned() }
    }

    /// The phase's failure ends the build.
    pub(crate) const fn ends(&self) -> bool {
        matches!(self, Self::Abort | Self::Retry { .. })
    }

    /// How often a build that failed with this text is begun again.
    pub(crate) fn retries(&self, message: &str) -> u32 {
        match self {
            Self::Retry { limit, pattern } if Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(message)) => {
                *limit
            }
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_are_read() {
        let retry = |text: &str| match OnFailure::parse(text) {
            Some(OnFailure::Retry { limit, pattern }) => Some((limit, pattern)),
            _ => None,
        };
        assert_eq!(retry("RETRY"), Some((3, ".*".to_owned())));
        assert_eq!(retry("RETRY-8"), Some((8, ".*".to_owned())));
        assert_eq!(retry("RETRY-.*Error.*"), Some((3, ".*Error.*".to_owned())));
        assert_eq!(retry("RETRY-3-.*Unable to connect-now.*"), Some((3, ".*Unable to connect-now.*".to_owned())));
        for bad in ["", "retry", "RETRY-101", "RETRY-(", "RETRY-2-[", "FAIL"] {
            assert_eq!(OnFailure::parse(bad), None, "{bad}");
        }
        let often = OnFailure::parse("RETRY-2-exit status 7").unwrap();
        assert_eq!((often.retries("Reason: exit status 7"), often.retries("exit status 1")), (2, 0));
    }
}
