//! Whether a tag may be moved to another image.
//!
//! Source: Amazon ECR User Guide, "Preventing image tags from being overwritten"; API Reference,
//! "ImageTagMutabilityExclusionFilter".

use serde::{Deserialize, Serialize};
use shapes_ecr::ImageTagMutabilityExclusionFilter;

use crate::errors::RegistryError;
use crate::pattern::fits;

/// How many stars a filter may have.
const STARS: usize = 2;

/// A repository's setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Mode {
    /// Tags may move.
    #[default]
    Mutable,
    /// They stay where they were first put.
    Immutable,
    /// They may move, but for those that fit a filter.
    MutableWithExclusion,
    /// They stay, but for those that fit a filter.
    ImmutableWithExclusion,
}

impl Mode {
    /// As AWS writes it.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Mutable => "MUTABLE",
            Self::Immutable => "IMMUTABLE",
            Self::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
            Self::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
        }
    }
}

/// The setting with the filters of the tags that it is not for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Mutability {
    /// Which way.
    #[serde(rename = "mutability", default)]
    mode: Mode,
    /// The filters, with stars.
    #[serde(rename = "mutability_exclusions", default, skip_serializing_if = "Vec::is_empty")]
    exclusions: Vec<String>,
}

impl Mutability {
    /// Reads what a request gives.
    pub(crate) fn read(
        mode: Option<&str>,
        filters: Option<&[ImageTagMutabilityExclusionFilter]>,
    ) -> Result<Self, RegistryError> {
        let wrong = |text: String| Err(RegistryError::parameter("imageTagMutabilityExclusionFilters", text));
        let mode = match mode {
            None | Some("MUTABLE") => Mode::Mutable,
            Some("IMMUTABLE") => Mode::Immutable,
            Some("MUTABLE_WITH_EXCLUSION") => Mode::MutableWithExclusion,
            Some("IMMUTABLE_WITH_EXCLUSION") => Mode::ImmutableWithExclusion,
            // The form of the value has been checked by now.
            Some(other) => return Err(RegistryError::parameter("imageTagMutability", other)),
        };
        let filters = filters.unwrap_or_default();
        match (mode, filters.is_empty()) {
            (Mode::MutableWithExclusion | Mode::ImmutableWithExclusion, true) => {
                let mode = mode.as_str();
                return wrong(format!(
                    "ImageTagMutabilityExclusionFilters can't be null or empty when imageTagMutability is {mode}"
                ));
            }
            (Mode::Mutable | Mode::Immutable, false) => {
                let mode = mode.as_str();
                return wrong(format!(
                    "ImageTagMutabilityExclusionFilters can't be given when imageTagMutability is {mode}"
                ));
            }
            _ => {}
        }
        if let Some(filter) = filters.iter().find(|filter| filter.filter.matches('*').count() > STARS) {
            return wrong(format!("The filter '{}' has more than {STARS} wildcards", filter.filter));
        }
        Ok(Self { mode, exclusions: filters.iter().map(|filter| filter.filter.clone()).collect() })
    }

    /// Whether a tag stays where it is.
    pub(crate) fn stays(&self, tag: &str) -> bool {
        let excluded = || self.exclusions.iter().any(|filter| fits(filter, tag));
        match self.mode {
            Mode::Mutable => false,
            Mode::Immutable => true,
            Mode::MutableWithExclusion => excluded(),
            Mode::ImmutableWithExclusion => !excluded(),
        }
    }

    /// As the API shows it.
    pub(crate) fn shown(&self) -> (Option<String>, Option<Vec<ImageTagMutabilityExclusionFilter>>) {
        let filter = |filter: &String| ImageTagMutabilityExclusionFilter {
            filter: filter.clone(),
            filter_type: "WILDCARD".to_owned(),
        };
        let filters = (!self.exclusions.is_empty()).then(|| self.exclusions.iter().map(filter).collect());
        (Some(self.mode.as_str().to_owned()), filters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(mode: &str, filters: &[&str]) -> Result<Mutability, RegistryError> {
        let filters: Vec<_> = filters
            .iter()
            .map(|text| ImageTagMutabilityExclusionFilter {
                filter: (*text).to_owned(),
                filter_type: "WILDCARD".to_owned(),
            })
            .collect();
        Mutability::read(Some(mode), Some(&filters))
    }

    #[test]
    fn exclusions_turn_the_setting_round() {
        let table = [
            ("MUTABLE", &[][..], [false, false]),
            ("IMMUTABLE", &[], [true, true]),
            ("IMMUTABLE_WITH_EXCLUSION", &["latest", "dev-*"], [true, false]),
            ("MUTABLE_WITH_EXCLUSION", &["v*"], [true, false]),
        ];
        for (mode, filters, expected) in table {
            let setting = read(mode, filters).unwrap();
            assert_eq!([setting.stays("v1"), setting.stays("dev-7")], expected, "{mode}");
            assert_eq!(setting.shown().0.as_deref(), Some(mode));
        }
        for (mode, filters) in
            [("IMMUTABLE_WITH_EXCLUSION", &[][..]), ("MUTABLE", &["x"]), ("MUTABLE_WITH_EXCLUSION", &["a*b*c*"])]
        {
            assert!(read(mode, filters).is_err(), "{mode} {filters:?}");
        }
    }

    #[test]
    fn a_record_from_before_filters_is_read() {
        let old: Mutability = serde_json::from_str(r#"{"mutability":"IMMUTABLE"}"#).unwrap();
        assert!(old.stays("v1"));
    }
}
