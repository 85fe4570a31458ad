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
    /// No statement of this kind of policy allows it, and one would have had to.
    NotAllowed(Source),
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
    /// The permissions boundary of the caller's user or role.
    Boundary,
    /// Given to the caller's session.
    Session,
    /// Attached to the resource.
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
            Self::Denied(Decided::Statement { source, .. }) => {
                format!("with an explicit deny in {}", source.with_article())
            }
            Self::NotAllowed(lacking) => format!("because no {lacking} allows the {action} action"),
        }
    }
}

impl Source {
    /// As AWS's sentences call it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
            Self::Resource => "resource-based policy",
        }
    }

    fn with_article(self) -> String {
        format!("{} {self}", if self == Self::Identity { "an" } else { "a" })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allowed(by) => write!(f, "allowed by {by}"),
            Self::Denied(by) => write!(f, "denied by {by}"),
            Self::NotAllowed(lacking) => write!(f, "no {lacking} allows it"),
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
            Source::Identity | Source::Boundary | Source::Session => write!(f, " of {policy}"),
            Source::Resource => f.write_str(" of the resource's policy"),
        }
    }
}
