//! What was decided, and by what.

use std::fmt;
use std::sync::Arc;

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Allowed, by what is named.
    Allowed(Decided),
    /// A statement says `Deny`, which no `Allow` outweighs.
    Denied(Decided),
    /// No statement allows it.
    NotAllowed(Lacking),
}

/// What decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// The caller is the account's root, whom no identity policy limits.
    Root,
    /// A statement.
    Statement {
        /// The kind of policy that it stands in.
        source: Source,
        /// The policy's name; empty for the resource's own policy.
        policy: Arc<str>,
        /// Which statement of the policy, from 0.
        index: usize,
        /// The statement's Sid, where it has one.
        sid: Option<Arc<str>>,
    },
}

/// The kind of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Attached to the caller's user or role.
    Identity,
    /// Attached to the resource.
    Resource,
}

/// What would have had to allow the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// A policy of the caller's.
    Identity,
    /// A policy of the resource, which belongs to another account.
    Resource,
}

impl Decision {
    /// Whether the call may go on.
    pub fn allowed(&self) -> bool {
        matches!(self, Self::Allowed(_))
    }

    /// The end of AWS's sentence about a refusal: `because no identity-based policy allows the ecr:PutImage action`.
    /// Empty where the call is allowed.
    pub fn because(&self, action: &str) -> String {
        match self {
            Self::Allowed(_) | Self::Denied(Decided::Root) => String::new(),
            Self::Denied(Decided::Statement { source: Source::Identity, .. }) => {
                "with an explicit deny in an identity-based policy".to_owned()
            }
            Self::Denied(Decided::Statement { source: Source::Resource, .. }) => {
                "with an explicit deny in a resource-based policy".to_owned()
            }
            Self::NotAllowed(Lacking::Identity) => {
                format!("because no identity-based policy allows the {action} action")
            }
            Self::NotAllowed(Lacking::Resource) => {
                format!("because no resource-based policy allows the {action} action")
            }
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allowed(by) => write!(f, "allowed by {by}"),
            Self::Denied(by) => write!(f, "denied by {by}"),
            Self::NotAllowed(Lacking::Identity) => f.write_str("no identity-based policy allows it"),
            Self::NotAllowed(Lacking::Resource) => f.write_str("no resource-based policy allows it"),
        }
    }
}

impl fmt::Display for Decided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Statement { source, policy, index, sid } = self else {
            return f.write_str("the account's root");
        };
        write!(f, "statement {}", index + 1)?;
        if let Some(sid) = sid {
            write!(f, " ({sid})")?;
        }
        match source {
            Source::Identity => write!(f, " of {policy}"),
            Source::Resource => f.write_str(" of the resource's policy"),
        }
    }
}
