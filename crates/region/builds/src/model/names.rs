//! Ids and keys: a build is `<project>:<uuid>` everywhere a user sees it.

use std::fmt;

use model::{AccountId, Arn, Region};
use serde::{Deserialize, Serialize};

/// A project's place: account, region and name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ProjectKey {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl ProjectKey {
    pub(crate) fn new(account: &AccountId, region: &Region, name: &str) -> Self {
        Self { account: account.clone(), region: region.clone(), name: name.to_owned() }
    }

    /// The project that a request names, by its name or its ARN. An ARN of another account or region names none that is
    /// here.
    pub(crate) fn named(account: &AccountId, region: &Region, text: &str) -> Self {
        let arn: Option<Arn> = text.parse().ok();
        let here = arn.filter(|arn| {
            (arn.service.as_str(), arn.account.as_str(), arn.region.as_str())
                == ("codebuild", account.as_str(), region.as_str())
        });
        let name = here.as_ref().and_then(|arn| arn.resource.strip_prefix("project/"));
        Self::new(account, region, name.unwrap_or(text))
    }

    /// `arn:aws:codebuild:...:project/<name>`.
    pub(crate) fn arn(&self) -> Arn {
        project_arn(&self.account, &self.region, &self.name)
    }

    /// The key of its record.
    pub(crate) fn key(&self) -> String {
        format!("{}{}", prefix(&self.account, &self.region), self.name)
    }
}

fn prefix(account: &AccountId, region: &Region) -> String {
    format!("{account}/{region}/")
}

/// `<project>:<uuid>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct BuildId {
    pub(crate) project: String,
    pub(crate) uuid: String,
}

impl BuildId {
    /// Reads an id, or the ARN of a build.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = match text.parse::<Arn>() {
            Ok(arn) => arn.resource.strip_prefix("build/")?.to_owned(),
            Err(_) => text.to_owned(),
        };
        let (project, uuid) = text.split_once(':')?;
        let good = !project.is_empty() && uuid.len() == 36 && uuid.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
        good.then(|| Self { project: project.to_owned(), uuid: uuid.to_owned() })
    }
}

impl fmt::Display for BuildId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.project, self.uuid)
    }
}

/// A build's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct BuildKey {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: BuildId,
}

impl BuildKey {
    /// The key of its record.
    pub(crate) fn key(&self) -> String {
        format!("{}{}", prefix(&self.account, &self.region), self.id)
    }

    pub(crate) fn project(&self) -> ProjectKey {
        ProjectKey::new(&self.account, &self.region, &self.id.project)
    }
}

/// `arn:aws:codebuild:...:project/<name>`.
pub(crate) fn project_arn(account: &AccountId, region: &Region, name: &str) -> Arn {
    Arn::regional("codebuild", region, account, format!("project/{name}"))
}

/// `arn:aws:codebuild:...:report-group/<name>`.
pub(crate) fn report_group_arn(account: &AccountId, region: &Region, name: &str) -> Arn {
    Arn::regional("codebuild", region, account, format!("report-group/{name}"))
}

/// `arn:aws:codebuild:...:report/<group>:<uuid>`.
pub(crate) fn report_arn(account: &AccountId, region: &Region, group: &str, id: &str) -> Arn {
    Arn::regional("codebuild", region, account, format!("report/{group}:{id}"))
}

/// `arn:aws:codebuild:...:build/<project>:<uuid>`.
pub(crate) fn build_arn(key: &BuildKey) -> Arn {
    Arn::regional("codebuild", &key.region, &key.account, format!("build/{}", key.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_named_by_name_or_arn() {
        let (account, region) = ("123456789012".parse().unwrap(), "us-east-2".parse().unwrap());
        let named = |text: &str| ProjectKey::named(&account, &region, text).name;
        assert_eq!(named("shop"), "shop");
        assert_eq!(named("arn:aws:codebuild:us-east-2:123456789012:project/shop"), "shop");
        for elsewhere in [
            "arn:aws:codebuild:us-west-2:123456789012:project/shop",
            "arn:aws:codebuild:us-east-2:210987654321:project/shop",
            "arn:aws:codebuild:us-east-2:123456789012:build/shop",
        ] {
            assert_eq!(named(elsewhere), elsewhere);
        }
    }

    #[test]
    fn a_build_is_named_by_id_or_arn() {
        let id = "shop:01234567-89ab-cdef-0123-456789abcdef";
        assert_eq!(BuildId::parse(id).unwrap().to_string(), id);
        let arn = format!("arn:aws:codebuild:us-east-2:123456789012:build/{id}");
        assert_eq!(BuildId::parse(&arn).unwrap().to_string(), id);
        for bad in ["shop", "shop:", ":01234567-89ab-cdef-0123-456789abcdef", "shop:../../x", "arn:aws:s3:::bucket"] {
            assert_eq!(BuildId::parse(bad), None, "{bad}");
        }
    }
}
