//! What a session is given when it begins: its policies, its tags, who stands behind it.
//!
//! Source: IAM User Guide, "Pass session tags in AWS STS", "Session policies", "Monitor and control actions taken with
//! assumed roles"; IAM and STS quotas.

use std::collections::BTreeSet;

use door::Call;
use model::Terms;
use policy::{Document, Kind};
use shapes_sts::{AssumeRoleInput, Credentials};

use crate::IdentityError;
use crate::room::Identity;
use crate::session::Session;

/// How many characters a session policy has at most, and how many all of a session's policies and tags.
const LONGEST: usize = 2_048;
/// How many managed policies a session has at most.
const POLICIES: usize = 10;

impl Identity {
    /// The terms of a role's session; those of the caller's own session that go over to it included.
    pub(crate) fn terms(&self, input: &AssumeRoleInput, call: &Call) -> Result<Terms, IdentityError> {
        let invalid = |text: &str| Err(IdentityError::Validation(text.to_owned()));
        let mut terms = Terms { issued: call.at, policy: input.policy.clone(), ..Terms::default() };
        if let Some(text) = &terms.policy {
            if text.len() > LONGEST {
                return invalid(&format!("Member must have length less than or equal to {LONGEST}: policy"));
            }
            Document::parse(text)?.check(Kind::Identity)?;
        }
        for descriptor in input.policy_arns.iter().flatten() {
            let arn = descriptor.arn.clone().unwrap_or_default();
            if self.any_policy(&arn).is_none() {
                return Err(IdentityError::NoSuchSessionPolicy(arn));
            }
            terms.policies.push(arn);
        }
        if terms.policies.len() > POLICIES {
            return invalid(&format!("Member must have length less than or equal to {POLICIES}: policyArns"));
        }
        for tag in input.tags.iter().flatten() {
            if terms.tags.keys().any(|known| known.eq_ignore_ascii_case(&tag.key)) {
                return invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
            }
            if door::is_reserved_tag(&tag.key) {
                return invalid("System tags cannot be passed: tag keys that begin with aws: are reserved.");
            }
            terms.tags.insert(tag.key.clone(), tag.value.clone());
        }
        terms.transitive = input.transitive_tag_keys.iter().flatten().cloned().collect::<BTreeSet<_>>();
        if let Some(key) = terms.transitive.iter().find(|key| !terms.tags.contains_key(*key)) {
            return invalid(&format!("The transitive tag key {key} is not the key of a session tag in this request."));
        }
        terms.source_identity.clone_from(&input.source_identity);
        if let Some(before) = &call.caller.terms {
            inherit(&mut terms, before)?;
        }
        Ok(terms)
    }

    /// Begins a session; its credentials as STS answers them.
    pub(crate) fn begin(&self, session: Session) -> Result<Credentials, wire::Error> {
        let made = self.seal().begin(session, &*self.host().ids);
        let made = made.ok_or_else(|| wire::Error::internal("no session could be made"))?;
        Ok(Credentials {
            access_key_id: Some(made.access_key.to_string()),
            secret_access_key: Some(made.secret),
            session_token: Some(made.token),
            expiration: Some(made.expires),
        })
    }
}

/// What a session passes on to those that begin with it: transitive tags, and who stands behind it.
fn inherit(terms: &mut Terms, before: &Terms) -> Result<(), IdentityError> {
    for key in &before.transitive {
        if terms.tags.keys().any(|given| given.eq_ignore_ascii_case(key)) {
            let text = format!(
                "One of the specified transitive tag keys can't be set because it conflicts with a \
                 transitive tag key from the calling session: {key}"
            );
            return Err(IdentityError::Validation(text));
        }
        if let Some(value) = before.tags.get(key) {
            terms.tags.insert(key.clone(), value.clone());
            terms.transitive.insert(key.clone());
        }
    }
    match (&before.source_identity, &terms.source_identity) {
        (Some(known), Some(given)) if known != given => {
            let text = "SourceIdentity cannot be changed in a session that has one.";
            Err(IdentityError::Validation(text.to_owned()))
        }
        (Some(known), None) => {
            terms.source_identity = Some(known.clone());
            Ok(())
        }
        _ => Ok(()),
    }
}

/// How much of what a session may be given is used, in percent: of the characters, since AWS's packed form is its own.
pub(crate) fn packed_size(terms: &Terms) -> Result<Option<i64>, IdentityError> {
    let tags = terms.tags.iter().map(|(key, value)| key.len() + value.len());
    let given = terms.policy.iter().chain(&terms.policies).map(String::len).chain(tags).sum::<usize>();
    let percent = given.saturating_mul(100).div_ceil(LONGEST);
    if percent > 100 {
        return Err(IdentityError::PackedPolicyTooLarge(percent));
    }
    Ok(i64::try_from(percent).ok().filter(|percent| *percent > 0))
}
