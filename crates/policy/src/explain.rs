//! Why a decision is as it is: every statement that was looked at, and what in it did not match.

use std::sync::Arc;

use crate::asked::{Asked, meant};
use crate::context::Request;
use crate::decision::{Decision, Source};
use crate::document::{Document, Effect, Statement};
use crate::evaluate::evaluate;
use crate::policies::Policies;
use crate::principal::{Meant, Names};

/// A decision with everything that it was made from.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The decision.
    pub decision: Decision,
    /// Every statement of every policy, in the order of the policies.
    pub considered: Vec<Considered>,
}

/// A statement beside a request: which of its elements match.
#[derive(Debug, Clone)]
pub struct Considered {
    /// The kind of policy that it stands in.
    pub source: Source,
    /// The policy's name; empty for the resource's own policy.
    pub policy: Arc<str>,
    /// Which statement of the policy, from 0.
    pub index: usize,
    /// What it does where it applies.
    pub effect: Effect,
    /// Whether it means the caller; so do all that name no principal.
    pub principal: bool,
    /// Whether it is about the action.
    pub action: bool,
    /// Whether it is about the resource.
    pub resource: bool,
    /// Its conditions, in the order of the document.
    pub conditions: Vec<Tested>,
}

/// A condition beside a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tested {
    /// The operator as it was written.
    pub operator: String,
    /// The key as it was written.
    pub key: String,
    /// The values as they were written.
    pub wanted: Vec<String>,
    /// The request's values of the key.
    pub given: Vec<String>,
    /// Whether it holds.
    pub holds: bool,
}

/// Decides as [`evaluate`] does, and tells how each statement stands to the request.
pub fn explain(request: &Request<'_>, policies: &Policies<'_>) -> Explanation {
    let asked = Asked::new(request);
    let names = Names::of(request.caller);
    let mut considered = Vec::new();
    let mut look = |source: Source, policy: &Arc<str>, document: &Document| {
        for (index, statement) in document.statements.iter().enumerate() {
            considered.push(consider(&asked, &names, source, policy, index, statement));
        }
    };
    for named in policies.identity {
        look(Source::Identity, &named.name, &named.document);
    }
    if let Some(named) = policies.boundary {
        look(Source::Boundary, &named.name, &named.document);
    }
    for named in policies.session {
        look(Source::Session, &named.name, &named.document);
    }
    if let Some(document) = policies.resource {
        look(Source::Resource, &Arc::from(""), document);
    }
    Explanation { decision: evaluate(request, policies), considered }
}

fn consider(
    asked: &Asked<'_>,
    names: &Names<'_>,
    source: Source,
    policy: &Arc<str>,
    index: usize,
    statement: &Statement,
) -> Considered {
    let conditions = statement.conditions.iter().map(|condition| Tested {
        operator: condition.written.operator.to_string(),
        key: condition.written.key.to_string(),
        wanted: condition.written.values.to_vec(),
        given: condition.given(asked.request),
        holds: condition.holds(asked.request),
    });
    Considered {
        source,
        policy: Arc::clone(policy),
        index,
        effect: statement.effect,
        principal: source != Source::Resource || meant(statement, names) != Meant::No,
        action: asked.action(statement),
        resource: asked.resource(statement),
        conditions: conditions.collect(),
    }
}

impl Considered {
    /// Whether all of it matches, so that it counts.
    pub fn applies(&self) -> bool {
        self.misses() == 0
    }

    /// How many of its elements do not match.
    pub fn misses(&self) -> usize {
        let elements = [self.principal, self.action, self.resource];
        let elements = elements.iter().filter(|matches| !**matches).count();
        elements + self.conditions.iter().filter(|condition| !condition.holds).count()
    }
}

impl Explanation {
    /// The statement that would have allowed the call with the fewest changes, where a missing allow is the reason:
    /// one about the action before one about the resource only.
    pub fn nearest(&self) -> Option<&Considered> {
        let Decision::NotAllowed(lacking) = &self.decision else { return None };
        let near =
            |one: &&Considered| one.source == *lacking && one.effect == Effect::Allow && (one.action || one.resource);
        self.considered.iter().filter(near).min_by_key(|one| (!one.action, one.misses()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, Named};
    use model::{Caller, Principal};

    fn told(statements: &str, action: &str, resource: &str) -> Explanation {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let identity = [Named { name: "own".into(), document: Arc::new(Document::parse(&text).unwrap()) }];
        let principal = Principal::User { path: "/".into(), name: "ann".into(), id: "AIDAAAAAAAAAAAAAAAAAA".into() };
        let caller = Caller::of("123456789012".parse().unwrap(), principal);
        let context = Context::default().with("aws:SourceIp", "10.0.0.1");
        let request = Request { caller: &caller, action, resource, owner: None, context: &context };
        explain(&request, &Policies { identity: &identity, ..Policies::default() })
    }

    const PUSH: &str = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"},
        {"Effect":"Allow","Action":"ecr:PutImage","Resource":"arn:aws:ecr:us-east-2:123456789012:repository/shop",
         "Condition":{"IpAddress":{"aws:SourceIp":"192.168.0.0/16"},"StringEquals":{"aws:username":"ann"}}},
        {"Effect":"Allow","Action":"ecr:BatchGetImage","Resource":"arn:aws:ecr:us-east-2:123456789012:repository/shop"}"#;

    #[test]
    fn the_nearest_statement_and_what_differs() {
        let shop = "arn:aws:ecr:us-east-2:123456789012:repository/shop";
        let found = told(PUSH, "ecr:PutImage", shop);
        let nearest = found.nearest().unwrap();
        assert_eq!((nearest.index, nearest.misses(), nearest.action, nearest.resource), (1, 1, true, true));
        let wrong: Vec<&Tested> = nearest.conditions.iter().filter(|condition| !condition.holds).collect();
        assert_eq!((wrong[0].key.as_str(), &wrong[0].given), ("aws:SourceIp", &vec!["10.0.0.1".to_owned()]));

        let found = told(PUSH, "ecr:PutImage", "arn:aws:ecr:us-east-2:123456789012:repository/other");
        let nearest = found.nearest().unwrap();
        assert_eq!((nearest.index, nearest.resource, nearest.misses()), (1, false, 2));

        let found = told(PUSH, "ecr:BatchGetImage", shop);
        assert!(found.decision.allowed() && found.nearest().is_none());
        assert!(found.considered[2].applies());

        assert!(
            told(r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b"}"#, "ecr:PutImage", shop)
                .nearest()
                .is_none()
        );
    }
}
