//! What goes by itself: pure.
//!
//! A time in days ends with the day: what is due is done after the next midnight (UTC). Source: S3 User Guide,
//! "Expiring objects" and "Lifecycle configuration elements".

use std::time::Duration;

use model::Timestamp;

use crate::model::{Older, Rule, Scope, Upload, Version, VersionId, When};
use crate::versions::History;

const DAY: i64 = 86_400_000;

/// What becomes of a key.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// It is deleted, as a client would do it: with a marker where versions are kept.
    Delete,
    /// A version is removed for good.
    Remove(VersionId),
}

/// What is due of a key's versions.
pub(crate) fn due(rules: &[Rule], key: &str, history: &History, now: Timestamp) -> Vec<Due> {
    let Some(newest) = &history.newest else { return Vec::new() };
    let mut due = Vec::new();
    let rules = rules.iter().filter(|rule| rule.enabled && rule.scope.has_key(key));
    for rule in rules {
        let goes = match (&newest.content, rule.objects) {
            (Some(_), Some(when)) => rule.scope.has(newest) && passed(when, newest.modified, now),
            (Some(_), None) => false,
            (None, when) => {
                let old = when.is_some_and(|when| passed(when, newest.modified, now));
                history.older.is_empty() && rule.scope.is_plain() && (rule.lone_markers || old)
            }
        };
        if goes {
            due.push(if newest.content.is_some() { Due::Delete } else { Due::Remove(newest.id.clone()) });
        }
        if let Some(older) = rule.older {
            due.extend(outlived(&rule.scope, older, history, now).map(Due::Remove));
        }
    }
    due.dedup();
    due
}

/// The older versions that are due. The time of each runs from when the one above it was made.
fn outlived<'a>(
    scope: &'a Scope,
    older: Older,
    history: &'a History,
    now: Timestamp,
) -> impl Iterator<Item = VersionId> + 'a {
    let above = history.newest.iter().chain(&history.older);
    let pairs = history.older.iter().zip(above).skip(older.keep as usize);
    pairs
        .filter(move |(version, above)| scope.has(version) && passed(When::Days(older.days), above.modified, now))
        .map(|(version, _)| version.id.clone())
}

/// Whether an upload that was not completed is due.
pub(crate) fn abandoned(rules: &[Rule], upload: &Upload, now: Timestamp) -> bool {
    let rules = rules.iter().filter(|rule| rule.enabled && rule.scope.has_key(upload.key.as_str()));
    rules.filter_map(|rule| rule.uploads).any(|days| passed(When::Days(days), upload.initiated, now))
}

/// When an object goes, and the id of the rule by which it does: the first that takes it.
pub(crate) fn expiry<'a>(rules: &'a [Rule], key: &str, version: &Version) -> Option<(Timestamp, &'a str)> {
    let own = |rule: &&Rule| rule.enabled && rule.scope.has_key(key) && rule.scope.has(version);
    let due = rules.iter().filter(own).filter_map(|rule| Some((due_at(rule.objects?, version.modified), &*rule.id)));
    due.min()
}

/// The same for an upload that was begun and is not completed.
pub(crate) fn abortion<'a>(rules: &'a [Rule], key: &str, begun: Timestamp) -> Option<(Timestamp, &'a str)> {
    let rules = rules.iter().filter(|rule| rule.enabled && rule.scope.has_key(key));
    rules.filter_map(|rule| Some((due_at(When::Days(rule.uploads?), begun), &*rule.id))).min()
}

fn passed(when: When, since: Timestamp, now: Timestamp) -> bool {
    now >= due_at(when, since)
}

fn due_at(when: When, since: Timestamp) -> Timestamp {
    match when {
        When::Date(date) => date,
        When::Days(days) => {
            let end = since.plus(Duration::from_millis(u64::from(days) * DAY as u64)).millis();
            Timestamp::from_millis(end.div_euclid(DAY) * DAY + if end.rem_euclid(DAY) > 0 { DAY } else { 0 })
        }
    }
}

impl Scope {
    fn has_key(&self, key: &str) -> bool {
        self.prefix.as_deref().is_none_or(|prefix| key.starts_with(prefix))
    }

    /// Nothing but a prefix.
    pub(crate) fn is_plain(&self) -> bool {
        self.tags.is_empty() && self.larger.is_none() && self.smaller.is_none()
    }

    fn has(&self, version: &Version) -> bool {
        let Some(content) = &version.content else { return self.is_plain() };
        let size = i64::try_from(content.size).unwrap_or(i64::MAX);
        self.tags.iter().all(|(key, value)| content.tags.get(key) == Some(value))
            && self.larger.is_none_or(|least| size > least)
            && self.smaller.is_none_or(|most| size < most)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{Content, Headers, Tags};

    fn at(day: i64) -> Timestamp {
        Timestamp::from_millis(day * DAY + DAY / 2)
    }

    fn version(id: &str, day: i64, tag: Option<&str>, marker: bool) -> Arc<Version> {
        let content = Content {
            size: 10,
            etag: String::new(),
            pieces: Vec::new(),
            headers: Headers::default(),
            metadata: std::collections::BTreeMap::new(),
            tags: tag.map(|tag| (tag.to_owned(), String::new())).into_iter().collect(),
            checksum: None,
            upload: None,
        };
        let content = (!marker).then_some(content);
        Arc::new(Version { id: VersionId::named(id), seq: day as u64, modified: at(day), content })
    }

    fn rule() -> Rule {
        Rule {
            id: String::new(),
            enabled: true,
            scope: Scope { prefix: Some("logs/".to_owned()), ..Scope::default() },
            objects: None,
            lone_markers: false,
            older: None,
            uploads: None,
        }
    }

    #[test]
    fn days_end_at_midnight() {
        let object = History { newest: Some(version("null", 10, None, false)), older: Vec::new() };
        let three = Rule { objects: Some(When::Days(3)), ..rule() };
        let ask = |rule: &Rule, key: &str, now: Timestamp| due(std::slice::from_ref(rule), key, &object, now);
        assert!(ask(&three, "logs/a", at(13)).is_empty());
        assert_eq!(ask(&three, "logs/a", Timestamp::from_millis(14 * DAY)), [Due::Delete]);
        assert!(ask(&three, "other", at(100)).is_empty());
        assert!(ask(&Rule { enabled: false, ..three.clone() }, "logs/a", at(100)).is_empty());
        let date = Rule { objects: Some(When::Date(Timestamp::from_millis(12 * DAY))), ..rule() };
        assert!(ask(&date, "logs/a", at(11)).is_empty());
        assert_eq!(ask(&date, "logs/a", at(12)), [Due::Delete]);
        let tagged = Scope { tags: Tags::from([("x".to_owned(), String::new())]), ..three.scope.clone() };
        assert!(ask(&Rule { scope: tagged, ..three.clone() }, "logs/a", at(100)).is_empty());
        let large = Scope { larger: Some(10), ..three.scope.clone() };
        assert!(ask(&Rule { scope: large, ..three.clone() }, "logs/a", at(100)).is_empty());
        let small = Scope { smaller: Some(11), ..three.scope.clone() };
        assert_eq!(ask(&Rule { scope: small, ..three }, "logs/a", at(100)), [Due::Delete]);
    }

    #[test]
    fn older_versions_and_lone_markers() {
        let history = History {
            newest: Some(version("d", 20, None, true)),
            older: vec![
                version("c", 18, None, false),
                version("b", 16, Some("x"), false),
                version("a", 2, None, false),
            ],
        };
        let older = |days, keep| Rule { older: Some(Older { days, keep }), lone_markers: true, ..rule() };
        let ask = |rule: Rule, history: &History, now: i64| {
            let due = due(&[rule], "logs/a", history, at(now)).into_iter().map(|due| match due {
                Due::Delete => "delete".to_owned(),
                Due::Remove(id) => id.to_string(),
            });
            due.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(ask(older(5, 0), &history, 22), "a");
        assert_eq!(ask(older(5, 0), &history, 26), "c b a");
        assert_eq!(ask(older(5, 2), &history, 26), "a");
        let alone = History { newest: Some(version("d", 20, None, true)), older: Vec::new() };
        assert_eq!(ask(older(5, 0), &alone, 20), "d");
        assert_eq!(ask(Rule { objects: Some(When::Days(3)), ..rule() }, &alone, 22), "");
        assert_eq!(ask(Rule { objects: Some(When::Days(3)), ..rule() }, &alone, 24), "d");
    }
}
