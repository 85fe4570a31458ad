//! Amazon Resource Names.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{AccountId, Invalid, Region};

/// `arn:partition:service:region:account:resource`. Region and account are empty for the services that have none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Arn {
    /// The service's name in ARNs: `ecs`, `elasticloadbalancing`.
    pub service: String,
    /// The region's code, or empty.
    pub region: String,
    /// The account's id, or empty.
    pub account: String,
    /// What follows the account: `cluster/my-cluster`, `role/build`.
    pub resource: String,
}

impl Arn {
    /// A resource of a service that keeps its resources apart by region and account.
    pub fn regional(service: &str, region: &Region, account: &AccountId, resource: impl Into<String>) -> Self {
        Self {
            service: service.to_owned(),
            region: region.as_str().to_owned(),
            account: account.as_str().to_owned(),
            resource: resource.into(),
        }
    }

    /// A resource of IAM or STS: an account, but no region.
    pub fn global(service: &str, account: &AccountId, resource: impl Into<String>) -> Self {
        Self {
            service: service.to_owned(),
            region: String::new(),
            account: account.as_str().to_owned(),
            resource: resource.into(),
        }
    }

    /// A bucket (`my-bucket`) or an object (`my-bucket/key`): neither region nor account.
    pub fn s3(resource: impl Into<String>) -> Self {
        Self { service: "s3".to_owned(), region: String::new(), account: String::new(), resource: resource.into() }
    }

    /// The part of the resource after its first `/` or `:`; the whole where there is none. `role/build` gives `build`.
    pub fn resource_name(&self) -> &str {
        self.resource.split_once(['/', ':']).map_or(self.resource.as_str(), |(_, name)| name)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, region, account, resource } = self;
        write!(f, "arn:aws:{service}:{region}:{account}:{resource}")
    }
}

impl FromStr for Arn {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid =
            || Invalid { value: text.to_owned(), expected: "an ARN (arn:aws:service:region:account:resource)" };
        let mut parts = text.splitn(6, ':');
        let mut next = || parts.next().ok_or_else(invalid);
        let (prefix, partition, service, region, account, resource) =
            (next()?, next()?, next()?, next()?, next()?, next()?);
        if prefix != "arn" || partition != "aws" || service.is_empty() || resource.is_empty() {
            return Err(invalid());
        }
        Ok(Self {
            service: service.to_owned(),
            region: region.to_owned(),
            account: account.to_owned(),
            resource: resource.to_owned(),
        })
    }
}

impl TryFrom<String> for Arn {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        text.parse()
    }
}

impl From<Arn> for String {
    fn from(arn: Arn) -> Self {
        arn.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for text in [
            "arn:aws:iam::123456789012:role/service-role/build",
            "arn:aws:s3:::bucket/key:with:colons",
            "arn:aws:logs:us-east-2:123456789012:log-group:/ecs/my-service:*",
        ] {
            assert_eq!(text.parse::<Arn>().map(|arn| arn.to_string()).as_deref(), Ok(text));
        }
        assert!("arn:aws:iam::123456789012".parse::<Arn>().is_err());
    }
}
