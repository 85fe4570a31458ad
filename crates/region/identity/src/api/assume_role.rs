//! `sts:AssumeRole`
//!
//! Both sides must allow it. The door asks the caller's policies, with the role's trust policy beside them as the policy
//! of a resource; that the trust policy lets the caller in is asked here once more, since within an account a
//! resource's policy need not, and a trust policy must.
//!
//! Deliberately absent: session policies, session tags, a source identity, MFA; each is refused by name.
//!
//! Source: STS API Reference, "AssumeRole"; IAM User Guide, "Roles terms and concepts".

use std::time::Duration;

use door::{Call, Handler, Requirement};
use model::{Arn, Principal};
use policy::TrustRequest;
use shapes_sts::{AssumeRoleInput, AssumeRoleOutput, AssumedRoleUser, Credentials};
use wire::Error;

use crate::IdentityError;
use crate::room::Identity;
use crate::session::Session;

/// How long a session lasts where the caller does not say, in seconds; also the longest of a session's session.
const HOUR: i64 = 3600;

impl Handler<AssumeRoleInput> for Identity {
    fn requires(&self, input: &AssumeRoleInput, _: &Call) -> Vec<Requirement> {
        let resource = input.role_arn.clone();
        let requirement = Requirement { action: "sts:AssumeRole".to_owned(), resource, context: Vec::new() };
        let requirement = requirement.with("sts:RoleSessionName", input.role_session_name.as_str());
        vec![match &input.external_id {
            Some(id) => requirement.with("sts:ExternalId", id.as_str()),
            None => requirement,
        }]
    }

    async fn run(&self, input: AssumeRoleInput, call: &Call) -> Result<AssumeRoleOutput, Error> {
        let invalid = |_| IdentityError::Validation(format!("{} is invalid", input.role_arn));
        let arn: Arn = input.role_arn.parse().map_err(invalid)?;
        if call.caller.principal == Principal::Root {
            return Err(IdentityError::Denied("Roles may not be assumed by root accounts.".to_owned()).into());
        }
        let mut conditions = call.conditions().with("sts:RoleSessionName", input.role_session_name.as_str());
        if let Some(id) = &input.external_id {
            conditions.set("sts:ExternalId", id.as_str());
        }
        let request = TrustRequest { caller: &call.caller, action: "sts:AssumeRole", context: &conditions };
        let role = self.role(&arn);
        let trusting = role.filter(|role| self.trust(role).is_some_and(|trust| policy::trusts(&trust, &request)));
        let Some(role) = trusting else {
            let user = call.caller.arn();
            let text = format!("User: {user} is not authorized to perform: sts:AssumeRole on resource: {arn}");
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
        let session = Session {
            role: role.own.name.clone(),
            id: role.own.id.clone(),
            session: input.role_session_name,
            expires: call.at.plus(Duration::from_secs(seconds.unsigned_abs())),
        };
        let (id, name) = (format!("{}:{}", role.own.id, session.session), &role.own.name);
        let assumed = Arn::global("sts", self.account(), format!("assumed-role/{name}/{}", session.session));
        let credentials = self.seal().begin(session, &*self.host().ids);
        let credentials = credentials.ok_or_else(|| Error::internal("no session could be made"))?;
        Ok(AssumeRoleOutput {
            credentials: Some(Credentials {
                access_key_id: Some(credentials.access_key.to_string()),
                secret_access_key: Some(credentials.secret),
                session_token: Some(credentials.token),
                expiration: Some(credentials.expires),
            }),
            assumed_role_user: Some(AssumedRoleUser { assumed_role_id: Some(id), arn: Some(assumed.to_string()) }),
        })
    }
}
