//! How stages move from version to version. Pure.
//!
//! A stage is attached to one version at most. Where `AWSCURRENT` moves, the version that it leaves becomes
//! `AWSPREVIOUS`. A version without a stage is deprecated; it goes when there are too many and it has been there for a
//! day.
//!
//! Source: Secrets Manager User Guide, "What's in a Secrets Manager secret?"; API Reference, `PutSecretValue`,
//! `UpdateSecretVersionStage`.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use model::Timestamp;

use super::errors::SecretError;
use super::model::{Version, VersionId};

/// The version that is meant where nothing is said.
pub(crate) const CURRENT: &str = "AWSCURRENT";

/// The version that was current before.
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";

/// The most stages of a version.
const STAGES: usize = 20;

/// How many versions a secret may have.
const VERSIONS: usize = 100;

/// How long a deprecated version stays at least.
const KEPT: Duration = Duration::from_hours(24);

type Versions = BTreeMap<VersionId, Version>;

/// Attaches a stage to a version, taking it from the one that has it.
pub(crate) fn attach(versions: &mut Versions, id: &VersionId, stage: &str) -> Result<(), SecretError> {
    let from = versions.iter().find(|(_, version)| version.stages.contains(stage)).map(|(id, _)| id.clone());
    if from.as_ref() == Some(id) {
        return Ok(());
    }
    if let Some(from) = &from {
        detach(versions, from, stage);
    }
    let version = versions.get_mut(id).ok_or_else(|| SecretError::NoVersion(id.to_string()))?;
    version.stages.insert(stage.to_owned());
    if stage == CURRENT {
        version.stages.remove(PREVIOUS);
    }
    if version.stages.len() > STAGES {
        return Err(SecretError::Limit(format!("A version can have a maximum of {STAGES} staging labels.")));
    }
    match from {
        Some(from) if stage == CURRENT => attach(versions, &from, PREVIOUS),
        _ => Ok(()),
    }
}

/// Takes a stage from a version.
pub(crate) fn detach(versions: &mut Versions, id: &VersionId, stage: &str) {
    if let Some(version) = versions.get_mut(id) {
        version.stages.remove(stage);
    }
}

/// Adds a version with its stages; tells which deprecated ones went for it.
pub(crate) fn add(
    versions: &mut Versions,
    id: &VersionId,
    stages: &[String],
    now: Timestamp,
) -> Result<Vec<VersionId>, SecretError> {
    let first = versions.is_empty();
    let version = Version { created: now, accessed: None, stages: BTreeSet::new() };
    versions.insert(id.clone(), version);
    for stage in stages {
        attach(versions, id, stage)?;
    }
    if first || stages.is_empty() {
        attach(versions, id, CURRENT)?;
    }
    let mut gone = Vec::new();
    while versions.len() > VERSIONS {
        let old = |version: &Version| version.stages.is_empty() && version.created.plus(KEPT) <= now;
        let oldest = versions.iter().filter(|(_, version)| old(version)).min_by_key(|(_, version)| version.created);
        let Some(oldest) = oldest.map(|(id, _)| id.clone()) else {
            let text = format!("You can't have more than {VERSIONS} versions of a secret within 24 hours.");
            return Err(SecretError::Limit(text));
        };
        versions.remove(&oldest);
        gone.push(oldest);
    }
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(number: usize) -> VersionId {
        format!("{number:032}").parse().unwrap()
    }

    fn put(versions: &mut Versions, number: usize, stages: &[&str]) -> Vec<VersionId> {
        let stages: Vec<String> = stages.iter().map(|stage| (*stage).to_owned()).collect();
        let now = Timestamp::from_secs(i64::try_from(number).unwrap() * 3600);
        add(versions, &id(number), &stages, now).unwrap()
    }

    fn stages(versions: &Versions, number: usize) -> Vec<&str> {
        versions[&id(number)].stages.iter().map(String::as_str).collect()
    }

    #[test]
    fn the_current_version_becomes_the_previous_one() {
        let mut versions = Versions::new();
        put(&mut versions, 1, &["AWSPENDING"]);
        assert_eq!(stages(&versions, 1), [CURRENT, "AWSPENDING"], "the first is current whatever is said");
        put(&mut versions, 2, &[]);
        put(&mut versions, 3, &["AWSPENDING"]);
        assert_eq!(stages(&versions, 1), [PREVIOUS]);
        assert_eq!(stages(&versions, 2), [CURRENT]);
        assert_eq!(stages(&versions, 3), ["AWSPENDING"]);
        attach(&mut versions, &id(3), CURRENT).unwrap();
        assert_eq!(stages(&versions, 1), [""; 0]);
        assert_eq!(stages(&versions, 2), [PREVIOUS]);
        attach(&mut versions, &id(2), CURRENT).unwrap();
        assert_eq!(stages(&versions, 2), [CURRENT]);
        assert_eq!(stages(&versions, 3), ["AWSPENDING", PREVIOUS]);
    }

    #[test]
    fn deprecated_versions_go_after_a_day() {
        let mut versions = Versions::new();
        for number in 1..=VERSIONS {
            assert_eq!(put(&mut versions, number, &[]), []);
        }
        assert_eq!(put(&mut versions, VERSIONS + 1, &[]), [id(1)]);
        for version in versions.values_mut() {
            version.created = Timestamp::from_secs(1_000_000);
        }
        let soon = Timestamp::from_secs(1_000_001);
        assert!(matches!(add(&mut versions, &id(1), &[], soon), Err(SecretError::Limit(_))));
    }

    proptest! {
        #[test]
        fn a_stage_has_one_version_and_there_is_a_current_one(
            moves in proptest::collection::vec((1_usize..6, 0_usize..4), 1..30)
        ) {
            let names = [CURRENT, PREVIOUS, "AWSPENDING", "blue"];
            let mut versions = Versions::new();
            for (number, stage) in moves {
                if versions.contains_key(&id(number)) {
                    attach(&mut versions, &id(number), names[stage]).unwrap();
                } else {
                    put(&mut versions, number, &[names[stage]]);
                }
                for name in names {
                    let holders = versions.values().filter(|version| version.stages.contains(name)).count();
                    prop_assert!(holders <= 1, "{name}: {versions:?}");
                    prop_assert!(name != CURRENT || holders == 1, "{versions:?}");
                }
            }
        }
    }
}
