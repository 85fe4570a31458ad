//! What becomes of a key's versions: pure.
//!
//! Source: S3 User Guide, "Retaining multiple versions of objects with S3 Versioning".

use std::sync::Arc;

use model::Timestamp;

use crate::model::{Content, Version, VersionId, Versioning};

/// The versions of a key, the latest first.
#[derive(Debug, Default)]
pub(crate) struct History {
    pub(crate) newest: Option<Arc<Version>>,
    pub(crate) older: Vec<Arc<Version>>,
}

/// A change to the records of a key.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    /// This is the newest version now.
    Newest(Arc<Version>),
    /// There is no version any more.
    Nothing,
    /// This one is an older version now.
    Older(Arc<Version>),
    /// The older version of this number is gone.
    Forget(u64),
}

/// Puts a version on top: an object, or a marker.
pub(crate) fn put(
    history: &History,
    versioning: Versioning,
    fresh: VersionId,
    content: Option<Content>,
    now: Timestamp,
) -> (Arc<Version>, Vec<Step>) {
    let id = if versioning == Versioning::Enabled { fresh } else { VersionId::NULL };
    let mut steps = Vec::new();
    if let Some(newest) = &history.newest
        && newest.id != id
    {
        steps.push(Step::Older(Arc::clone(newest)));
    }
    // There is one version without an id at most.
    let same = history.older.iter().filter(|version| version.id == id);
    steps.extend(same.map(|version| Step::Forget(version.seq)));
    let seq = history.newest.as_ref().map_or(0, |newest| newest.seq + 1);
    let modified = history.newest.as_ref().map_or(now, |newest| newest.modified.max(now));
    let version = Arc::new(Version { id, seq, modified, content });
    steps.push(Step::Newest(Arc::clone(&version)));
    (version, steps)
}

/// Deletes without naming a version: where versions are kept, with a marker, which is given back.
pub(crate) fn delete(
    history: &History,
    versioning: Versioning,
    fresh: VersionId,
    now: Timestamp,
) -> (Option<Arc<Version>>, Vec<Step>) {
    if versioning == Versioning::Off {
        let steps = if history.newest.is_some() { vec![Step::Nothing] } else { Vec::new() };
        return (None, steps);
    }
    let (marker, steps) = put(history, versioning, fresh, None, now);
    (Some(marker), steps)
}

/// Removes one version for good and gives it back; nothing where it is not there.
pub(crate) fn remove(history: &History, id: &VersionId) -> Option<(Arc<Version>, Vec<Step>)> {
    let newest = history.newest.as_ref()?;
    if newest.id == *id {
        let step = match history.older.first() {
            Some(next) => vec![Step::Forget(next.seq), Step::Newest(Arc::clone(next))],
            None => vec![Step::Nothing],
        };
        return Some((Arc::clone(newest), step));
    }
    let older = history.older.iter().find(|version| version.id == *id)?;
    Some((Arc::clone(older), vec![Step::Forget(older.seq)]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the steps make of a history.
    fn apply(history: &mut History, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Newest(version) => history.newest = Some(version),
                Step::Nothing => history.newest = None,
                Step::Older(version) => history.older.insert(0, version),
                Step::Forget(seq) => history.older.retain(|version| version.seq != seq),
            }
        }
    }

    fn ids(history: &History) -> Vec<String> {
        history.newest.iter().chain(&history.older).map(|version| version.id.to_string()).collect()
    }

    fn content() -> Option<Content> {
        Some(Content {
            size: 0,
            etag: String::new(),
            pieces: Vec::new(),
            headers: crate::model::Headers::default(),
            metadata: std::collections::BTreeMap::new(),
            tags: std::collections::BTreeMap::new(),
            checksum: None,
            upload: None,
        })
    }

    #[test]
    fn a_life_with_versioning_switched_on_and_off() {
        let mut history = History::default();
        let now = Timestamp::default();
        let fresh = |id: &str| VersionId::new(id.to_owned());
        let steps = put(&history, Versioning::Off, fresh("x"), content(), now).1;
        apply(&mut history, steps);
        let steps = put(&history, Versioning::Off, fresh("x"), content(), now).1;
        apply(&mut history, steps);
        assert_eq!(ids(&history), ["null"]);
        for id in ["a", "b"] {
            let steps = put(&history, Versioning::Enabled, fresh(id), content(), now).1;
            apply(&mut history, steps);
        }
        assert_eq!(ids(&history), ["b", "a", "null"]);
        let (marker, steps) = delete(&history, Versioning::Enabled, fresh("m"), now);
        apply(&mut history, steps);
        assert!(marker.is_some_and(|marker| marker.content.is_none()));
        assert_eq!(ids(&history), ["m", "b", "a", "null"]);
        let steps = put(&history, Versioning::Suspended, fresh("x"), content(), now).1;
        apply(&mut history, steps);
        assert_eq!(ids(&history), ["null", "m", "b", "a"]);
        let (_, steps) = delete(&history, Versioning::Suspended, fresh("x"), now);
        apply(&mut history, steps);
        assert_eq!(ids(&history), ["null", "m", "b", "a"]);
        assert!(history.newest.as_ref().is_some_and(|newest| newest.content.is_none()));
        for (id, left) in [("null", vec!["m", "b", "a"]), ("b", vec!["m", "a"]), ("m", vec!["a"]), ("a", vec![])] {
            let (removed, steps) = remove(&history, &VersionId::named(id)).unwrap();
            assert_eq!(removed.id.to_string(), id);
            apply(&mut history, steps);
            assert_eq!(ids(&history), left);
        }
        assert!(remove(&history, &VersionId::named("a")).is_none());
    }

    proptest! {
        /// Whatever is done in whatever order: the numbers fall, ids are there once, and nothing is older than nothing.
        #[test]
        fn the_order_holds(moves in prop::collection::vec((0u8..4, 0usize..6, 0u8..3), 0..40)) {
            let mut history = History::default();
            let mut versioning = Versioning::Off;
            for (count, (what, which, mode)) in moves.into_iter().enumerate() {
                versioning = match (versioning, mode) {
                    (_, 1) => Versioning::Enabled,
                    (Versioning::Off, _) => Versioning::Off,
                    _ => Versioning::Suspended,
                };
                let fresh = VersionId::new(count.to_string());
                let now = Timestamp::from_secs(count as i64);
                let steps = match what {
                    0 | 1 => put(&history, versioning, fresh, content(), now).1,
                    2 => delete(&history, versioning, fresh, now).1,
                    _ => {
                        let all: Vec<_> = history.newest.iter().chain(&history.older).cloned().collect();
                        match all.get(which) {
                            Some(version) => remove(&history, &version.id).unwrap().1,
                            None => Vec::new(),
                        }
                    }
                };
                apply(&mut history, steps);
                let seqs: Vec<u64> = history.newest.iter().chain(&history.older).map(|version| version.seq).collect();
                prop_assert!(seqs.windows(2).all(|pair| pair[0] > pair[1]), "{seqs:?}");
                let mut all = ids(&history);
                let before = all.len();
                all.sort();
                all.dedup();
                prop_assert_eq!(all.len(), before);
                prop_assert!(history.newest.is_some() || history.older.is_empty());
            }
        }
    }
}
