//! Names of ECS, parsed once at the edge.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that is not the name it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} '{value}' must be up to 255 letters, numbers, underscores, and hyphens")]
pub(crate) struct InvalidName {
    /// What it should name.
    pub(crate) what: &'static str,
    /// The text.
    pub(crate) value: String,
}

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $what:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub(crate) struct $name(String);

        impl $name {
            /// The name as text.
            #[allow(dead_code, reason = "not every name is looked into")]
            pub(crate) fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidName;
            fn try_from(value: String) -> Result<Self, InvalidName> {
                let valid: fn(&str) -> bool = $valid;
                if valid(&value) { Ok(Self(value)) } else { Err(InvalidName { what: $what, value }) }
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidName;
            fn from_str(value: &str) -> Result<Self, InvalidName> {
                Self::try_from(value.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

fn plain(value: &str) -> bool {
    (1..=255).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

name!(
    /// A cluster.
    ClusterName,
    "cluster",
    plain
);
name!(
    /// A service, unique in its cluster.
    ServiceName,
    "service",
    plain
);
name!(
    /// What the revisions of one task definition have in common.
    Family,
    "family",
    plain
);
name!(
    /// A container within a task definition.
    ContainerName,
    "container",
    plain
);
name!(
    /// A task: 32 hexadecimal digits.
    TaskId,
    "task",
    |value| value.len() == 32 && value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
);
name!(
    /// A revision of a service: 19 digits. The deployment that rolls it out is `ecs-svc/` and the same digits.
    RevisionId,
    "service revision",
    |value| value.len() == 19 && value.bytes().all(|b| b.is_ascii_digit())
);

impl RevisionId {
    /// The id of the deployment that rolls this revision out: `ecs-svc/1234567890123456789`.
    pub(crate) fn deployment(&self) -> String {
        format!("ecs-svc/{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_place_in_a_key() {
        for bad in ["", "a/b", "..", "a b", "ä", &"x".repeat(256)] {
            assert!(bad.parse::<ClusterName>().is_err(), "{bad}");
        }
        assert!("my-cluster_2".parse::<ClusterName>().is_ok());
        assert!("0123456789abcdef0123456789abcdef".parse::<TaskId>().is_ok());
        assert!("0123456789ABCDEF0123456789abcdef".parse::<TaskId>().is_err());
    }
}
