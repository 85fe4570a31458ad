//! The managed policies of AWS that this region has: those for its services.
//!
//! Source: AWS Managed Policy Reference.

use std::sync::{Arc, LazyLock};

use model::Timestamp;
use policy::Document;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// What the ARNs of these policies begin with.
const PREFIX: &str = "arn:aws:iam::aws:policy";

/// One of AWS's policies, in its current version.
pub(crate) struct Managed {
    pub(crate) arn: String,
    pub(crate) path: String,
    pub(crate) name: String,
    /// `ANPA...`, made from the name: AWS's own are not published.
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) document: String,
    /// The document, compiled.
    pub(crate) compiled: Arc<Document>,
}

#[derive(Deserialize)]
struct Raw {
    name: String,
    path: String,
    version: u32,
    created: String,
    updated: String,
    document: serde_json::Value,
}

static ALL: LazyLock<Vec<Managed>> = LazyLock::new(|| {
    let raw: Vec<Raw> = serde_json::from_str(include_str!("managed.json")).unwrap_or_default();
    raw.into_iter().filter_map(read).collect()
});

/// All of them, by name.
pub(crate) fn all() -> &'static [Managed] {
    &ALL
}

/// The policy of an ARN.
pub(crate) fn find(arn: &str) -> Option<&'static Managed> {
    is_managed(arn).then(|| ALL.iter().find(|managed| managed.arn == arn))?
}

/// Whether an ARN is that of a policy of AWS.
pub(crate) fn is_managed(arn: &str) -> bool {
    arn.starts_with(PREFIX)
}

fn read(raw: Raw) -> Option<Managed> {
    let document = raw.document.to_string();
    let arn = format!("{PREFIX}{}{}", raw.path, raw.name);
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digest = Sha256::digest(arn.as_bytes());
    let id = digest.iter().take(17).map(|byte| char::from(letters[usize::from(byte & 31)])).collect::<String>();
    Some(Managed {
        compiled: Arc::new(Document::parse(&document).ok()?),
        id: format!("ANPA{id}"),
        created: Timestamp::parse(&raw.created)?,
        updated: Timestamp::parse(&raw.updated)?,
        path: raw.path,
        name: raw.name,
        version: raw.version,
        document,
        arn,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy::Kind;

    #[test]
    fn each_of_them_can_be_read() {
        assert_eq!(all().len(), include_str!("managed.json").lines().count() - 2);
        for managed in all() {
            managed.compiled.check(Kind::Identity).unwrap();
        }
        assert!(find("arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy").is_some());
        assert!(find("arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy").is_none());
    }
}
