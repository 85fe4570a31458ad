//! Conditions on reads and writes: pure.
//!
//! Source: RFC 9110, section 13.2.2; S3 API Reference, "Conditional requests".

use model::Timestamp;

use crate::errors::S3Error;
use crate::model::{Content, Version};

/// The conditions of a read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Conditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

impl Conditions<'_> {
    /// Whether a version may be read.
    pub(crate) fn check(&self, version: &Version, content: &Content) -> Result<(), S3Error> {
        let modified = version.last_modified();
        match (self.if_match, self.if_unmodified_since) {
            (Some(tags), _) if !names(tags, &content.etag) => return Err(S3Error::PreconditionFailed("If-Match")),
            (None, Some(since)) if modified > since => {
                return Err(S3Error::PreconditionFailed("If-Unmodified-Since"));
            }
            _ => {}
        }
        let unchanged = match (self.if_none_match, self.if_modified_since) {
            (Some(tags), _) => names(tags, &content.etag),
            (None, Some(since)) => modified <= since,
            (None, None) => false,
        };
        if unchanged { Err(S3Error::NotModified { etag: content.quoted_etag(), modified }) } else { Ok(()) }
    }

    /// The same for the source of a copy, which knows no "not modified".
    pub(crate) fn check_source(&self, version: &Version, content: &Content) -> Result<(), S3Error> {
        self.check(version, content).map_err(|error| match error {
            S3Error::NotModified { .. } => S3Error::PreconditionFailed("x-amz-copy-source-If-None-Match"),
            error => error,
        })
    }
}

/// The conditions of a write, against the version that it would replace.
pub(crate) fn check_write(
    if_match: Option<&str>,
    if_none_match: Option<&str>,
    key: &str,
    newest: Option<&Version>,
) -> Result<(), S3Error> {
    let content = newest.and_then(|version| version.content.as_ref());
    if let Some(tags) = if_none_match {
        if tags.trim() != "*" {
            return Err(S3Error::NotImplemented(
                "A header you provided implies functionality that is not implemented: If-None-Match takes * alone here"
                    .to_owned(),
            ));
        }
        if content.is_some() {
            return Err(S3Error::PreconditionFailed("If-None-Match"));
        }
    }
    match (if_match, content) {
        (Some(_), None) => Err(S3Error::NoSuchKey(key.to_owned())),
        (Some(tags), Some(content)) if !names(tags, &content.etag) => Err(S3Error::PreconditionFailed("If-Match")),
        _ => Ok(()),
    }
}

/// Whether a list of entity tags names this one.
pub(crate) fn names(tags: &str, etag: &str) -> bool {
    let tags = tags.split(',').map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'));
    tags.into_iter().any(|tag| tag == "*" || tag == etag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Headers, VersionId};

    fn version() -> Version {
        let content = Content {
            size: 1,
            etag: "abc".to_owned(),
            pieces: Vec::new(),
            headers: Headers::default(),
            metadata: std::collections::BTreeMap::new(),
            tags: std::collections::BTreeMap::new(),
            checksum: None,
            upload: None,
        };
        Version { id: VersionId::NULL, seq: 0, modified: Timestamp::from_millis(1_000_900), content: Some(content) }
    }

    #[test]
    fn reads() {
        let version = version();
        let (before, same) = (Timestamp::from_secs(999), Timestamp::from_secs(1000));
        let status = |conditions: Conditions<'_>| {
            let checked = conditions.check(&version, version.content.as_ref().unwrap());
            checked.map_or_else(|error| wire::Error::from(error).status, |()| 200)
        };
        let none = Conditions::default();
        assert_eq!(status(none), 200);
        assert_eq!(status(Conditions { if_match: Some("\"abc\""), ..none }), 200);
        assert_eq!(status(Conditions { if_match: Some("\"x\", \"y\""), ..none }), 412);
        assert_eq!(status(Conditions { if_none_match: Some("\"x\", \"abc\""), ..none }), 304);
        assert_eq!(status(Conditions { if_none_match: Some("*"), ..none }), 304);
        assert_eq!(status(Conditions { if_modified_since: Some(same), ..none }), 304);
        assert_eq!(status(Conditions { if_modified_since: Some(before), ..none }), 200);
        assert_eq!(status(Conditions { if_unmodified_since: Some(before), ..none }), 412);
        // The tags outweigh the dates.
        assert_eq!(status(Conditions { if_match: Some("abc"), if_unmodified_since: Some(before), ..none }), 200);
        assert_eq!(status(Conditions { if_none_match: Some("x"), if_modified_since: Some(same), ..none }), 200);
    }

    #[test]
    fn writes() {
        let there = version();
        let marker = Version { content: None, ..version() };
        let status = |if_match, if_none_match, newest: Option<&Version>| {
            let checked = check_write(if_match, if_none_match, "k", newest);
            checked.map_or_else(|error| wire::Error::from(error).status, |()| 200)
        };
        assert_eq!(status(None, Some("*"), None), 200);
        assert_eq!(status(None, Some("*"), Some(&marker)), 200);
        assert_eq!(status(None, Some("*"), Some(&there)), 412);
        assert_eq!(status(None, Some("\"abc\""), Some(&there)), 501);
        assert_eq!(status(Some("\"abc\""), None, Some(&there)), 200);
        assert_eq!(status(Some("\"x\""), None, Some(&there)), 412);
        assert_eq!(status(Some("\"abc\""), None, Some(&marker)), 404);
        assert_eq!(status(Some("\"abc\""), None, None), 404);
    }
}
