//! Reports of tests: groups, reports, and what each test came to.

use model::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Packaging, Tag};

/// Where a group's raw files go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Export {
    pub(crate) bucket: String,
    pub(crate) path: Option<String>,
    pub(crate) packaging: Packaging,
    pub(crate) encryption_disabled: Option<bool>,
}

/// A group of reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportGroup {
    pub(crate) name: String,
    pub(crate) export: Option<Export>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
}

/// How a report came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum ReportStatus {
    Succeeded,
    Failed,
    Incomplete,
}

impl ReportStatus {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
            Self::Incomplete => "INCOMPLETE",
        }
    }
}

/// What one test came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Case {
    /// The class, package or file that it belongs to.
    pub(crate) prefix: String,
    pub(crate) name: String,
    /// The suite's name.
    pub(crate) suite: String,
    /// SUCCEEDED, FAILED, ERROR, SKIPPED or UNKNOWN.
    pub(crate) status: String,
    pub(crate) nanoseconds: i64,
    pub(crate) message: String,
    /// The file that it was read from.
    pub(crate) file: String,
}

/// A report: the results of one build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) group: String,
    pub(crate) id: String,
    /// The build's ARN.
    pub(crate) execution: String,
    pub(crate) status: ReportStatus,
    pub(crate) created: Timestamp,
    pub(crate) export: Option<Export>,
    /// More cases were there than a report holds.
    pub(crate) truncated: bool,
    pub(crate) cases: Vec<Case>,
}

impl Report {
    /// Thirty days after it was made.
    pub(crate) fn expires(&self) -> Timestamp {
        self.created.plus(std::time::Duration::from_hours(30 * 24))
    }
}
