//! `sts:GetCallerIdentity`: who the caller is. It needs no permission, as on AWS.
//!
//! Source: STS API Reference.

use door::{Call, Handler, Requirement};
use shapes_sts::{GetCallerIdentityInput, GetCallerIdentityOutput};
use wire::Error;

use crate::room::Identity;

impl Handler<GetCallerIdentityInput> for Identity {
    fn requires(&self, _: &GetCallerIdentityInput, _: &Call) -> Vec<Requirement> {
        Vec::new()
    }

    async fn run(&self, _: GetCallerIdentityInput, call: &Call) -> Result<GetCallerIdentityOutput, Error> {
        Ok(GetCallerIdentityOutput {
            user_id: Some(call.caller.user_id()),
            account: Some(call.caller.account.to_string()),
            arn: Some(call.caller.arn().to_string()),
        })
    }
}
