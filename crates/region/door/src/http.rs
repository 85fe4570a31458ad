//! A client's request: whose is it, what does it ask, and the answer in the client's protocol.

use http::header::{CONTENT_TYPE, HOST};
use http::request::Parts;
use http::{Request, Response};
use model::{Caller, Region};
use wire::schema::{Protocol, Service};
use wire::sigv4::{self, Failure};
use wire::{Body, Error};

use crate::endpoint::Peer;
use crate::{Call, Door, KeyError};

impl Door {
    /// Answers a client's request. Whatever it is, there is an answer.
    pub async fn http(&self, request: Request<Body>, peer: Peer) -> Response<Body> {
        let (parts, body) = request.into_parts();
        if !sigv4::is_signed(&parts)
            && let Some(endpoint) = self.endpoint_for(parts.uri.path())
        {
            return endpoint.handle(Request::from_parts(parts, body), peer).await;
        }
        let request_id = self.request_id();
        let guess = self.guess(&parts);
        let protocol = form(&parts, guess);
        match self.aws(&parts, body, peer, guess, &request_id).await {
            Ok(response) => response,
            Err(error) => {
                if error.status >= 500 {
                    tracing::error!(%request_id, code = error.code, message = error.message, "a call failed");
                }
                let namespace = guess.map_or("", |service| service.namespace);
                let mut response = wire::encode_error(protocol, namespace, &error, request_id.as_str());
                if parts.method == http::Method::HEAD {
                    *response.body_mut() = Body::empty();
                }
                response
            }
        }
    }

    async fn aws(
        &self,
        parts: &Parts,
        body: Body,
        peer: Peer,
        service: Option<&'static Service>,
        request_id: &model::RequestId,
    ) -> Result<Response<Body>, Error> {
        let protocol = form(parts, service);
        let refuse = |failure: Failure| failure.error(protocol);
        let now = self.0.host.clock.now();
        let claim = sigv4::parse(parts).map_err(refuse)?;
        let service = service.ok_or_else(|| {
            let name = &claim.scope.service;
            Error::new(
                "UnknownOperationException",
                400,
                format!("The service '{name}' is not part of this region; docs/support.md lists those that are"),
            )
        })?;
        let region: Region = claim.scope.region.parse().map_err(|_| {
            refuse(Failure::scope(&format!(
                "Credential should be scoped to a valid region, not '{}'.",
                claim.scope.region
            )))
        })?;
        let id = claim.access_key.parse().map_err(|_| refuse(Failure::UnknownKey))?;
        let key = self.identities()?.key(&id, claim.token.as_deref(), now).map_err(|error| {
            refuse(match error {
                KeyError::Unknown => Failure::UnknownKey,
                KeyError::Token => Failure::InvalidToken,
                KeyError::Expired => Failure::ExpiredToken,
            })
        })?;
        let verified = sigv4::verify(&claim, parts, &key.secret, now, &self.0.keys).map_err(refuse)?;
        let body = verified.check(body);
        let decoded = wire::decode(service, parts, body).await?;
        let operation = decoded.operation;
        let handler = self
            .erased(service.name, operation.name)
            .ok_or_else(|| Error::unknown_operation(service.name, operation.name))?;
        let call = Call {
            account: key.caller.account.clone(),
            caller: Caller { access_key: Some(id), ..key.caller },
            region,
            service: claim.scope.service.clone(),
            at: now,
            request_id: request_id.clone(),
            source: Some(peer.address.ip()),
            secure: stays_here(peer),
            host: parts.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned(),
        };
        handler.answer(self, decoded.value, decoded.body, &call).await
    }

    /// The service that a request is for: by its signature's scope, else by its target, for the form of a refusal.
    fn guess(&self, parts: &Parts) -> Option<&'static Service> {
        if let Ok(claim) = sigv4::parse(parts) {
            return self.service(|service| service.signing.contains(&claim.scope.service.as_str()));
        }
        let target = parts.headers.get("x-amz-target")?.to_str().ok()?;
        let (prefix, _) = target.rsplit_once('.')?;
        self.service(|service| service.targets.contains(&prefix))
    }
}

/// The form in which a refusal is understood: the service's, else what the request's own form suggests.
fn form(parts: &Parts, service: Option<&'static Service>) -> Protocol {
    if let Some(service) = service {
        return service.protocol;
    }
    let content_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match content_type.split(';').next().unwrap_or_default() {
        "application/x-amz-json-1.0" => Protocol::Json10,
        "application/x-amz-json-1.1" => Protocol::Json11,
        "application/x-www-form-urlencoded" => Protocol::Query,
        _ => Protocol::RestXml,
    }
}

/// Loopback, or both ends on one of this machine's bridges: nothing leaves the machine, which is what
/// `aws:SecureTransport` is asked for.
fn stays_here(peer: Peer) -> bool {
    let link_local = |ip: std::net::IpAddr| matches!(ip, std::net::IpAddr::V4(ip) if ip.is_link_local());
    peer.address.ip().is_loopback() || (link_local(peer.local.ip()) && link_local(peer.address.ip()))
}
