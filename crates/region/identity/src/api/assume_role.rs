//! `sts:AssumeRole`
//!
//! Both sides must allow it. The door asks the caller's policies, with the role's trust policy beside them as the policy
//! of a resource; that the trust policy lets the caller in is asked here once more, since within an account a
//! resource's policy need not, and a trust policy must.
//!
//! Deliberately absent: MFA devices and contexts of other providers; each is refused by name.
//!
//! Source: STS API Reference, "AssumeRole"; IAM User Guide, "Roles terms and concepts", "Pass session tags in AWS STS".

use std::time::Duration;

use door::{Call, Handler, Requirement};
use model::{Arn, Principal};
use policy::TrustRequest;
use shapes_sts::{AssumeRoleInput, AssumeRoleOutput, AssumedRoleUser};
use wire::Error;

use crate::IdentityError;
use crate::api::terms;
use crate::room::Identity;
use crate::session::{Of, Session};

/// How long a session lasts where the caller does not say, in seconds; also the longest of a session's session.
const HOUR: i64 = 3600;

impl Handler<AssumeRoleInput> for Identity {
    fn requires(&self, input: &AssumeRoleInput, _: &Call) -> Vec<Requirement> {
        actions(input).map(|action| requirement(action, input)).collect()
    }

    async fn run(&self, input: AssumeRoleInput, call: &Call) -> Result<AssumeRoleOutput, Error> {
        let invalid = |_| IdentityError::Validation(format!("{} is invalid", input.role_arn));
        let arn: Arn = input.role_arn.parse().map_err(invalid)?;
        if call.caller.principal == Principal::Root {
            return Err(IdentityError::Denied("Roles may not be assumed by root accounts.".to_owned()).into());
        }
        let role = self.role(&arn);
        let mut untrusted = None;
        for action in actions(&input) {
            let mut context = call.conditions();
            for (key, values) in requirement(action, &input).context {
                context.set_all(&key, values);
            }
            let request = TrustRequest { caller: &call.caller, action, context: &context };
            let trusts = |trust: &policy::Document| policy::trusts(trust, &request);
            if !role.as_ref().is_some_and(|role| self.trust(role).is_some_and(|trust| trusts(&trust))) {
                untrusted = Some(action);
                break;
            }
        }
        let (Some(role), None) = (role, untrusted) else {
            let (user, action) = (call.caller.arn(), untrusted.unwrap_or("sts:AssumeRole"));
            let text = format!("User: {user} is not authorized to perform: {action} on resource: {arn}");
            return Err(IdentityError::Denied(text).into());
        };
        let seconds = input.duration_seconds.unwrap_or(HOUR);
        let chained = matches!(call.caller.principal, Principal::AssumedRole { .. });
        let text = if chained && seconds > HOUR {
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
        } else if seconds > role.longest_session.max(HOUR) {
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        } else {
            ""
        };
        if !text.is_empty() {
            return Err(IdentityError::Validation(text.to_owned()).into());
        }
        let terms = self.terms(&input, call)?;
        let packed = terms::packed_size(&terms)?;
        let (name, session) = (role.own.name.clone(), input.role_session_name);
        let id = format!("{}:{session}", role.own.id);
        let assumed = Arn::global("sts", self.account(), format!("assumed-role/{name}/{session}"));
        let source_identity = terms.source_identity.clone();
        let credentials = self.begin(Session {
            of: Of::Role { role: name, id: role.own.id.clone(), session },
            expires: call.at.plus(Duration::from_secs(seconds.unsigned_abs())),
            terms,
        })?;
        Ok(AssumeRoleOutput {
            credentials: Some(credentials),
            assumed_role_user: Some(AssumedRoleUser { assumed_role_id: Some(id), arn: Some(assumed.to_string()) }),
            packed_policy_size: packed,
            source_identity,
        })
    }
}

/// The actions that the call needs, of the caller's policies and of the trust policy alike.
fn actions(input: &AssumeRoleInput) -> impl Iterator<Item = &'static str> {
    let tags = input.tags.as_ref().is_some_and(|tags| !tags.is_empty())
        || input.transitive_tag_keys.as_ref().is_some_and(|keys| !keys.is_empty());
    let tagging = tags.then_some("sts:TagSession");
    let naming = input.source_identity.is_some().then_some("sts:SetSourceIdentity");
    ["sts:AssumeRole"].into_iter().chain(tagging).chain(naming)
}

fn requirement(action: &str, input: &AssumeRoleInput) -> Requirement {
    let asked = Requirement { action: action.to_owned(), resource: input.role_arn.clone(), context: Vec::new() };
    let mut asked = asked.with("sts:RoleSessionName", input.role_session_name.as_str());
    if let Some(id) = &input.external_id {
        asked = asked.with("sts:ExternalId", id.as_str());
    }
    if let Some(identity) = &input.source_identity {
        asked = asked.with("sts:SourceIdentity", identity.as_str());
    }
    if let Some(keys) = input.transitive_tag_keys.as_ref().filter(|keys| !keys.is_empty()) {
        asked = asked.with_all("sts:TransitiveTagKeys", keys.iter().cloned());
    }
    let tags = input.tags.iter().flatten();
    asked.with_request_tags(tags.map(|tag| (tag.key.clone(), tag.value.clone())))
}
