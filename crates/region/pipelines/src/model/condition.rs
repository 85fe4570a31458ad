//! Conditions of a stage, and their runs: rules that are checked before a stage begins, or when it has succeeded.

use std::collections::BTreeMap;

use model::{Region, Timestamp};
use serde::{Deserialize, Serialize};

use super::Failure;

/// A condition: what happens where its rules do not all hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Condition {
    pub(crate) result: ConditionResult,
    pub(crate) rules: Vec<Rule>,
}

/// What happens where a condition does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ConditionResult {
    /// The stage fails.
    Fail,
    /// The stage is left out; before it begins only.
    Skip,
    /// The stage fails and goes back; when it has succeeded only.
    Rollback,
}

impl ConditionResult {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "FAIL",
            Self::Skip => "SKIP",
            Self::Rollback => "ROLLBACK",
        }
    }
}

/// A rule of the provider VariableCheck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) configuration: BTreeMap<String, String>,
    /// What was declared: the pipeline's own region.
    pub(crate) region: Option<Region>,
}

/// When a condition is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum When {
    BeforeEntry,
    OnSuccess,
}

/// One check of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ConditionRun {
    pub(crate) status: ConditionStatus,
    pub(crate) at: Timestamp,
    pub(crate) rules: Vec<RuleRun>,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ConditionStatus {
    Succeeded,
    Failed,
    /// It had failed, and somebody goes on all the same.
    Overridden,
}

impl ConditionStatus {
    /// AWS's word.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "Succeeded",
            Self::Failed => "Failed",
            Self::Overridden => "Overridden",
        }
    }
}

/// One check of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RuleRun {
    /// The rule execution's id: a UUID.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) at: Timestamp,
    /// The configuration as it was declared, and with its variables filled in.
    pub(crate) declared: BTreeMap<String, String>,
    pub(crate) configuration: BTreeMap<String, String>,
    pub(crate) summary: String,
    /// Why it does not hold.
    pub(crate) failure: Option<Failure>,
}
