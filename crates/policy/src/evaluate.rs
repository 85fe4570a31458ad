//! The decision: an explicit deny outweighs everything; else an allow is needed, from the caller's policies within its
//! boundary and its session's policies or, within the account, from the resource's; across accounts from both.
//!
//! Source: IAM User Guide, "Policy evaluation logic" with its pages on a single account and on cross-account access, and
//! "Permissions boundaries for IAM entities".

use std::sync::Arc;

use model::Principal;

use crate::asked::{Asked, meant};
use crate::context::{Request, TrustRequest};
use crate::decision::{Decided, Decision, Source};
use crate::document::{Document, Effect, Named, Statement};
use crate::policies::Policies;
use crate::principal::{Meant, Names};

/// Decides on a call.
pub fn evaluate(request: &Request<'_>, policies: &Policies<'_>) -> Decision {
    let asked = Asked::new(request);
    match decide(&asked, policies) {
        Ok(by) => Decision::Allowed(by),
        Err(decision) => decision,
    }
}

/// Whether a role's trust policy lets the caller take the role. A caller who is trusted only through its account needs
/// an identity policy as well: ask [`evaluate`] with the trust policy as the resource's.
pub fn trusts(document: &Document, request: &TrustRequest<'_>) -> bool {
    let TrustRequest { caller, action, context } = *request;
    let request = Request { caller, action, resource: "*", owner: None, context };
    matches!(beside(&Asked::new(&request), document), Ok(Some(_)))
}

/// The allow, or why there is none.
fn decide(asked: &Asked<'_>, policies: &Policies<'_>) -> Result<Decided, Decision> {
    let Policies { identity, boundary, session, resource } = *policies;
    let root = asked.request.caller.principal == Principal::Root;
    // Every deny is looked for before any allow counts.
    let identity = if root { Some(Decided::Root) } else { attached(asked, identity, Source::Identity)? };
    let boundary = match boundary {
        Some(policy) if !root => attached(asked, std::slice::from_ref(policy), Source::Boundary)?.is_some(),
        _ => true,
    };
    let session = session.is_empty() || attached(asked, session, Source::Session)?.is_some();
    let from_resource = match resource {
        Some(document) => beside(asked, document)?,
        None => None,
    };

    let within = |decided| match (boundary, session) {
        (false, _) => Err(Decision::NotAllowed(Source::Boundary)),
        (true, false) => Err(Decision::NotAllowed(Source::Session)),
        (true, true) => Ok(decided),
    };
    let elsewhere = asked.request.owner.is_some_and(|owner| *owner != asked.request.caller.account);
    match (from_resource, identity) {
        (Some((decided, meant)), _) if !elsewhere && meant >= Meant::Itself => Ok(decided),
        (Some((decided, Meant::Role)), _) if !elsewhere => within(decided),
        (None, Some(_)) if elsewhere => Err(Decision::NotAllowed(Source::Resource)),
        (_, Some(decided)) => within(decided),
        (_, None) => Err(Decision::NotAllowed(Source::Identity)),
    }
}

/// What policies that are attached to the caller allow.
fn attached(asked: &Asked<'_>, policies: &[Named], source: Source) -> Result<Option<Decided>, Decision> {
    let mut allowed = None;
    for Named { name, document } in policies {
        for (index, statement) in document.statements.iter().enumerate() {
            if allowed.is_some() && statement.effect == Effect::Allow || !asked.is_about(statement) {
                continue;
            }
            let decided = decided(source, name.clone(), index, statement);
            match statement.effect {
                Effect::Deny => return Err(Decision::Denied(decided)),
                Effect::Allow => allowed = Some(decided),
            }
        }
    }
    Ok(allowed)
}

/// What the policy of a resource allows, and how it means the caller.
fn beside(asked: &Asked<'_>, document: &Document) -> Result<Option<(Decided, Meant)>, Decision> {
    let names = Names::of(asked.request.caller);
    let mut best: Option<(Decided, Meant)> = None;
    for (index, statement) in document.statements.iter().enumerate() {
        let meant = meant(statement, &names);
        if meant == Meant::No || !asked.is_about(statement) {
            continue;
        }
        let decided = decided(Source::Resource, Arc::from(""), index, statement);
        match (statement.effect, &best) {
            (Effect::Deny, _) => return Err(Decision::Denied(decided)),
            (Effect::Allow, Some((_, known))) if *known >= meant => {}
            (Effect::Allow, _) => best = Some((decided, meant)),
        }
    }
    Ok(best)
}

fn decided(source: Source, policy: Arc<str>, index: usize, statement: &Statement) -> Decided {
    Decided::Statement { source, policy, index, sid: statement.sid.clone() }
}

#[cfg(test)]
mod tests;
