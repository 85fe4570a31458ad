//! Everything that has a say in a decision.

use std::sync::Arc;

use crate::document::{Document, Named};

/// What a user or a role holds.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// Its policies, inline and managed, and those of a user's groups.
    pub identity: Box<[Named]>,
    /// Its permissions boundary: it grants nothing, and nothing beyond it is granted.
    pub boundary: Option<Named>,
}

/// What a caller comes with: what its user or role holds, and its session's policies.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Of the user or role.
    pub held: Arc<Held>,
    /// Of the session; an empty list is no limit.
    pub session: Box<[Named]>,
}

impl From<Vec<Named>> for Standing {
    fn from(identity: Vec<Named>) -> Self {
        Self { held: Arc::new(Held { identity: identity.into(), boundary: None }), session: Box::default() }
    }
}

/// The policies that a call is measured against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'a> {
    /// Of the caller's user (and its groups) or role; none for root.
    pub identity: &'a [Named],
    /// The permissions boundary of the user or role.
    pub boundary: Option<&'a Named>,
    /// The session policies that `AssumeRole` was given: as a boundary, for this session alone. An empty list is no
    /// limit.
    pub session: &'a [Named],
    /// What stands beside the resource: the policy of a bucket or a repository, a role's trust policy.
    pub resource: Option<&'a Document>,
}

impl<'a> Policies<'a> {
    /// What a caller comes with, and nothing else.
    pub fn of(standing: &'a Standing) -> Self {
        let Standing { held, session } = standing;
        Self { identity: &held.identity, boundary: held.boundary.as_ref(), session, resource: None }
    }

    /// The same with the policy that stands beside the resource.
    #[must_use]
    pub fn beside(self, policy: Option<&'a Document>) -> Self {
        Self { resource: policy, ..self }
    }
}
