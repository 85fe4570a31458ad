//! `ecr:GetAuthorizationToken`
//!
//! The token is good for 12 hours and stands for who asked, in this region. It grants nothing by itself: every request
//! that brings it is authorised with what its principal may do then.
//!
//! Source: Amazon ECR API Reference, "GetAuthorizationToken"; the action takes no resource.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use door::{Call, Handler, Requirement};
use shapes_ecr::{AuthorizationData, GetAuthorizationTokenInput, GetAuthorizationTokenOutput};
use wire::Error;

use super::scope;
use crate::Registry;
use crate::token::{Login, TOKEN_LIFE};

impl Handler<GetAuthorizationTokenInput> for Registry {
    fn requires(&self, _: &GetAuthorizationTokenInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("ecr:GetAuthorizationToken")]
    }

    async fn run(&self, input: GetAuthorizationTokenInput, call: &Call) -> Result<GetAuthorizationTokenOutput, Error> {
        let expires = call.at.plus(TOKEN_LIFE);
        let login = Login { caller: call.caller.clone(), region: call.region.clone(), expires };
        let token = self.sealer.seal(&login).ok_or_else(|| Error::internal("the token cannot be written"))?;
        let one = |registry: Option<&str>| AuthorizationData {
            authorization_token: Some(STANDARD.encode(format!("AWS:{token}"))),
            expires_at: Some(expires),
            proxy_endpoint: Some(format!("https://{}", scope(call, registry).host())),
        };
        let data = match input.registry_ids {
            Some(registries) => registries.iter().map(|registry| one(Some(registry))).collect(),
            None => vec![one(None)],
        };
        Ok(GetAuthorizationTokenOutput { authorization_data: Some(data) })
    }
}
