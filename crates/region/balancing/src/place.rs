//! Where a thing of this room is: its key in the store, which is its ARN in another order.
//!
//! A load balancer's key is `<account>/<region>/app/<name>/<id>`; a listener's and a rule's go on from there. A target
//! group's is `<account>/<region>/<name>/<id>`, and a target's goes on from there.

use model::{AccountId, Arn, Region};

use crate::errors::{BalancingError, refused};

/// The kinds of things that have an ARN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Balancer,
    Listener,
    Rule,
    Group,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Balancer, Self::Listener, Self::Rule, Self::Group];

    fn word(self) -> &'static str {
        match self {
            Self::Balancer => "loadbalancer",
            Self::Listener => "listener",
            Self::Rule => "listener-rule",
            Self::Group => "targetgroup",
        }
    }

    /// How many parts follow the word in an ARN.
    fn parts(self) -> usize {
        match self {
            Self::Group => 2,
            Self::Balancer => 3,
            Self::Listener => 4,
            Self::Rule => 5,
        }
    }

    /// What AWS says where there is no such thing.
    pub(crate) fn not_found(self, arn: &str) -> BalancingError {
        match self {
            Self::Balancer => refused("LoadBalancerNotFound", format!("Load balancer '{arn}' not found")),
            Self::Listener => refused("ListenerNotFound", "One or more listeners not found"),
            Self::Rule => refused("RuleNotFound", "One or more rules not found"),
            Self::Group => refused("TargetGroupNotFound", "One or more target groups not found"),
        }
    }

    fn invalid(self, arn: &str) -> BalancingError {
        let what = match self {
            Self::Balancer => "load balancer",
            Self::Listener => "listener",
            Self::Rule => "listener rule",
            Self::Group => "target group",
        };
        refused("ValidationError", format!("'{arn}' is not a valid {what} ARN"))
    }
}

/// An account and a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
}

impl Scope {
    /// The scope in which a key lies.
    pub(crate) fn of(key: &str) -> Option<Self> {
        let mut parts = key.splitn(3, '/');
        Some(Self { account: parts.next()?.parse().ok()?, region: parts.next()?.parse().ok()? })
    }

    /// The prefix of all keys within.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/", self.account, self.region)
    }

    /// The ARN of what has this key.
    pub(crate) fn arn(&self, kind: Kind, key: &str) -> Arn {
        let rest = key.strip_prefix(&self.key()).unwrap_or(key);
        Arn::regional("elasticloadbalancing", &self.region, &self.account, format!("{}/{rest}", kind.word()))
    }

    /// The key of what has this ARN.
    pub(crate) fn key_of(&self, kind: Kind, arn: &str) -> Result<String, BalancingError> {
        let parsed: Arn = arn.parse().map_err(|_| kind.invalid(arn))?;
        let rest = parsed.resource.strip_prefix(kind.word()).and_then(|rest| rest.strip_prefix('/'));
        let rest = rest.filter(|rest| rest.split('/').filter(|part| !part.is_empty()).count() == kind.parts());
        let rest = rest.filter(|_| parsed.service == "elasticloadbalancing").ok_or_else(|| kind.invalid(arn))?;
        if parsed.region != self.region.as_str() || parsed.account != self.account.as_str() {
            return Err(kind.not_found(arn));
        }
        Ok(self.key() + rest)
    }

    /// The kind and key of what has this ARN, whatever it is.
    pub(crate) fn find(&self, arn: &str) -> Result<(Kind, String), BalancingError> {
        let of = |kind: Kind| Some((kind, self.key_of(kind, arn).ok()?));
        Kind::ALL.into_iter().find_map(of).ok_or_else(|| {
            let parsed: Option<Arn> = arn.parse().ok();
            let named =
                |kind: &Kind| parsed.as_ref().is_some_and(|arn| arn.resource.starts_with(&format!("{}/", kind.word())));
            match Kind::ALL.into_iter().find(named) {
                Some(kind) => kind.not_found(arn),
                None => refused("ValidationError", format!("'{arn}' is not a valid ARN")),
            }
        })
    }
}

/// The key of what a thing belongs to: a listener's load balancer, a rule's listener, a target's group.
pub(crate) fn parent(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_and_keys_are_two_forms_of_one() {
        let scope = Scope { account: "123456789012".parse().unwrap(), region: "us-east-2".parse().unwrap() };
        let arn =
            "arn:aws:elasticloadbalancing:us-east-2:123456789012:listener/app/web/0123456789abcdef/fedcba9876543210";
        let key = scope.key_of(Kind::Listener, arn).unwrap();
        assert_eq!(key, "123456789012/us-east-2/app/web/0123456789abcdef/fedcba9876543210");
        assert_eq!(scope.arn(Kind::Listener, &key).to_string(), arn);
        assert_eq!(Scope::of(&key), Some(scope.clone()));
        assert_eq!(parent(&key), "123456789012/us-east-2/app/web/0123456789abcdef");
        assert_eq!(scope.find(arn).unwrap().0, Kind::Listener);
        assert!(scope.key_of(Kind::Balancer, arn).is_err());
        assert!(scope.key_of(Kind::Listener, &arn.replace("us-east-2", "us-east-1")).is_err());
        for bad in ["", "arn", "arn:aws:elasticloadbalancing:us-east-2:123456789012:listener/app/web"] {
            assert!(scope.key_of(Kind::Listener, bad).is_err() && scope.find(bad).is_err(), "{bad}");
        }
    }
}
