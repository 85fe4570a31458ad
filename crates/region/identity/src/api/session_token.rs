//! `sts:GetSessionToken`: temporary credentials of a user or of the root, who may do what they may do with their own,
//! except IAM and, apart from `AssumeRole` and `GetCallerIdentity`, STS.
//!
//! Deliberately absent: MFA devices, refused by name.
//!
//! Source: STS API Reference, "GetSessionToken"; IAM User Guide, "Compare AWS STS credentials".

use std::time::Duration;

use door::{Call, Handler, Requirement};
use model::{Principal, Terms};
use shapes_sts::{GetSessionTokenInput, GetSessionTokenOutput};
use wire::Error;

use crate::IdentityError;
use crate::room::Identity;
use crate::session::{Of, Session};

/// How long a session lasts where the caller does not say, in seconds.
const USUAL: i64 = 12 * 3600;
/// How long a session of the root lasts at most, in seconds.
const OF_ROOT: i64 = 3600;

impl Handler<GetSessionTokenInput> for Identity {
    /// None: whoever has a key of their own may.
    fn requires(&self, _: &GetSessionTokenInput, _: &Call) -> Vec<Requirement> {
        Vec::new()
    }

    async fn run(&self, input: GetSessionTokenInput, call: &Call) -> Result<GetSessionTokenOutput, Error> {
        let denied = || IdentityError::Denied("Cannot call GetSessionToken with session credentials".to_owned());
        let asked = input.duration_seconds.unwrap_or(USUAL);
        let (of, seconds) = match &call.caller.principal {
            _ if call.caller.terms.is_some() => return Err(denied().into()),
            Principal::Root => (Of::Root, asked.min(OF_ROOT)),
            Principal::User { name, id, .. } => (Of::User { name: name.clone(), id: id.clone() }, asked),
            Principal::AssumedRole { .. } | Principal::Service(_) => return Err(denied().into()),
        };
        let session = Session {
            of,
            expires: call.at.plus(Duration::from_secs(seconds.unsigned_abs())),
            terms: Terms { issued: call.at, ..Terms::default() },
        };
        Ok(GetSessionTokenOutput { credentials: Some(self.begin(session)?) })
    }
}
