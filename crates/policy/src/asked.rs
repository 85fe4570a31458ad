//! A request with what every statement needs of it, made once for a decision.

use crate::context::Request;
use crate::document::{Effect, Element, Statement};
use crate::principal::{Meant, Names};
use crate::resource::Parts;

pub(crate) struct Asked<'a> {
    pub(crate) request: &'a Request<'a>,
    action: String,
    resource: Option<Parts<'a>>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(request: &'a Request<'a>) -> Self {
        let action = request.action.to_ascii_lowercase();
        Self { request, action, resource: Parts::of(request.resource) }
    }

    /// Whether action, resource and conditions of a statement all match.
    pub(crate) fn is_about(&self, statement: &Statement) -> bool {
        self.action(statement)
            && self.resource(statement)
            && statement.conditions.iter().all(|condition| condition.holds(self.request))
    }

    pub(crate) fn action(&self, statement: &Statement) -> bool {
        let Element { not, of } = &statement.actions;
        of.iter().any(|pattern| pattern.matches_as_is(&self.action, self.request)) != *not
    }

    /// A statement without resources is about the resource that it stands beside.
    pub(crate) fn resource(&self, statement: &Statement) -> bool {
        let Some(Element { not, of }) = &statement.resources else { return true };
        // A variable without a value is like no resource. That must not open an `Allow` to everything but nothing.
        if *not && statement.effect == Effect::Allow && !of.iter().all(|pattern| pattern.has_values(self.request)) {
            return false;
        }
        of.iter().any(|pattern| pattern.matches(self.resource.as_ref(), self.request)) != *not
    }
}

/// How a statement of a resource's policy means the caller.
pub(crate) fn meant(statement: &Statement, names: &Names<'_>) -> Meant {
    match &statement.principals {
        None => Meant::No,
        Some(Element { not: false, of }) => of.mean(names),
        // Whoever is not named is meant. An account that is named excepts only its root.
        Some(Element { not: true, of }) if of.mean(names) > Meant::Account => Meant::No,
        Some(Element { not: true, .. }) => Meant::Itself,
    }
}
