//! A compiled document.

use std::sync::Arc;

use crate::condition::Condition;
use crate::error::Malformed;
use crate::pattern::Pattern;
use crate::principal::Principals;
use crate::resource::ArnPattern;

/// A policy document, read and compiled.
/// The empty one allows and denies nothing.
#[derive(Debug, Clone, Default)]
pub struct Document {
    pub(crate) statements: Box<[Statement]>,
}

/// A policy with the name that a decision gives it.
#[derive(Debug, Clone)]
pub struct Named {
    /// The inline policy's name or the managed policy's ARN.
    pub name: Arc<str>,
    /// The document.
    pub document: Arc<Document>,
}

/// What a document is meant for, which decides on the elements that it must and must not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Attached to a user or role: no principal, but resources.
    Identity,
    /// A role's trust policy: principals, but no resources.
    Trust,
    /// Attached to a resource, such as a bucket: principals; whether resources must be given is the service's matter.
    Resource,
}

/// What a statement does where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It allows, unless something denies.
    Allow,
    /// It denies, whatever allows.
    Deny,
}

/// An element that may stand in its positive or its negative form (`Action`, `NotAction`).
#[derive(Debug, Clone)]
pub(crate) struct Element<T> {
    pub(crate) not: bool,
    pub(crate) of: T,
}

#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Arc<str>>,
    pub(crate) effect: Effect,
    pub(crate) principals: Option<Element<Principals>>,
    pub(crate) actions: Element<Box<[Pattern]>>,
    /// Whether every action belongs to STS, as a trust policy needs it.
    pub(crate) only_sts: bool,
    pub(crate) resources: Option<Element<Box<[ArnPattern]>>>,
    pub(crate) conditions: Box<[Condition]>,
}

impl Document {
    /// Reads a document. What depends on its use is left to [`Self::check`].
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        crate::parse::parse(text)
    }

    /// Whether the document has the elements that its use asks for.
    pub fn check(&self, kind: Kind) -> Result<(), Malformed> {
        for statement in &self.statements {
            let Statement { principals, resources, .. } = statement;
            match kind {
                Kind::Identity if principals.is_some() => return Err(Malformed::HasPrincipal),
                Kind::Identity if resources.is_none() => return Err(Malformed::NoResources),
                Kind::Trust | Kind::Resource if principals.is_none() => return Err(Malformed::NoPrincipal),
                Kind::Trust if resources.is_some() => return Err(Malformed::HasResource),
                Kind::Trust if !statement.only_sts => return Err(Malformed::NotAssumeRole),
                _ => {}
            }
            let sid = statement.sid.as_deref().unwrap_or_default();
            if kind != Kind::Resource && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(Malformed::Sid);
            }
        }
        Ok(())
    }

    /// The users and roles that the document names as principals, as ARNs, so that it can be checked that they exist.
    pub fn principal_arns(&self) -> impl Iterator<Item = &str> {
        self.statements
            .iter()
            .filter_map(|statement| statement.principals.as_ref())
            .flat_map(|element| element.of.arns())
    }

    /// Whether every statement says which resources it is about, as a bucket policy must.
    pub fn has_resources(&self) -> bool {
        self.statements.iter().all(|statement| statement.resources.is_some())
    }

    /// Whether any statement says which resources it is about, as a repository policy must not.
    pub fn names_resources(&self) -> bool {
        self.statements.iter().any(|statement| statement.resources.is_some())
    }

    /// Whether an `Allow` is open to everybody (principal `*` and no condition), which blocked public access refuses.
    pub fn is_public(&self) -> bool {
        self.statements.iter().any(|statement| {
            statement.effect == Effect::Allow
                && statement.conditions.is_empty()
                && statement.principals.as_ref().is_some_and(|element| element.not || element.of.everyone())
        })
    }
}
