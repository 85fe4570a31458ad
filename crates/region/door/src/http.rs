//! A client's request: whose is it, what does it ask, and the answer in the client's protocol.

use std::sync::PoisonError;

use http::header::{CONTENT_TYPE, HOST, REFERER, USER_AGENT};
use http::request::Parts;
use http::{HeaderName, Request, Response};
use model::{Arn, Caller, Region};
use wire::schema::{Protocol, Service};
use wire::sigv4::{self, Failure};
use wire::{Body, Error};

use crate::endpoint::Peer;
use crate::{Call, Door, KeyError, Signed};

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
        let (guess, body) = match self.guess(&parts) {
            None if says_form(&parts) => self.guess_by_form(&parts, body).await,
            guess => (guess.map(Ok), body),
        };
        let (guess, refused) = match guess {
            Some(Ok(service)) => (Some(service), None),
            Some(Err((service, error))) => (Some(service), Some(error)),
            None => (None, None),
        };
        let protocol = form(&parts, guess);
        let answer = match refused {
            Some(error) => Err(error),
            None => self.aws(&parts, body, peer, guess, &request_id).await,
        };
        match answer {
            Ok(response) => response,
            Err(error) => {
                // What is not implemented is the client's to mend.
                if error.status >= 500 && error.status != 501 {
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
        if protocol == Protocol::RestXml && is_browsers_upload(parts) {
            let absent = Error::unknown_operation("s3", "PostObject");
            return Err(Error { code: "NotImplemented".to_owned(), status: 501, ..absent });
        }
        let claim = sigv4::parse(parts).map_err(refuse)?;
        let service = service.ok_or_else(|| unknown_service(&claim.scope.service, protocol))?;
        if !service.signing.contains(&claim.scope.service.as_str()) {
            let right = service.signing.first().copied().unwrap_or(service.name);
            return Err(refuse(Failure::scope(&format!(
                "Credential should be scoped to correct service: '{right}'. "
            ))));
        }
        let region = self.region_of(&claim, parts).map_err(refuse)?;
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
            source_arn: None,
            secure: stays_here(peer),
            signed: Some(signed(&claim, parts, now)),
            host: header(parts, &HOST).unwrap_or_default(),
            user_agent: header(parts, &USER_AGENT),
            referer: header(parts, &REFERER),
        };
        handler.answer(self, decoded.value, decoded.body, &call).await
    }

    /// The region that a request is signed for. A URL that was presigned with Version 2 of the signature is for none: the
    /// bucket's counts, where it is one of those that are older than Version 4, as on AWS.
    fn region_of(&self, claim: &sigv4::Claim, parts: &Parts) -> Result<Region, Failure> {
        let Some(name) = claim.region() else {
            let keepers = self.0.resource_policies.read().unwrap_or_else(PoisonError::into_inner);
            let bucket = wire::bucket_of(parts).map(Arn::s3);
            let region = keepers.get("s3").zip(bucket).and_then(|(keeper, bucket)| keeper.region(&bucket));
            return match region {
                Some(region) if !VERSION_2.contains(&region.as_str()) => Err(Failure::Algorithm),
                Some(region) => Ok(region),
                None => VERSION_2[0].parse().map_err(|_| Failure::Algorithm),
            };
        };
        let unknown = || Failure::scope(&format!("Credential should be scoped to a valid region, not '{name}'."));
        name.parse().map_err(|_| unknown())
    }

    /// The service that a request is for: by its signature's scope, else by its target.
    fn guess(&self, parts: &Parts) -> Option<&'static Service> {
        if let Ok(claim) = sigv4::parse(parts)
            && let Some(service) = self.service(|service| service.signing.contains(&claim.scope.service.as_str()))
        {
            return Some(service);
        }
        let target = parts.headers.get("x-amz-target")?.to_str().ok()?;
        let (prefix, _) = target.rsplit_once('.')?;
        self.service(|service| service.targets.contains(&prefix))
    }

    /// The service that a form is for, by the version of its API; and the body again. As on AWS, an action that there is
    /// not is refused before a signature is asked for: some have none (`AssumeRoleWithWebIdentity`).
    async fn guess_by_form(&self, parts: &Parts, body: Body) -> (Option<Guess>, Body) {
        let Ok(bytes) = body.collect_limited(MAX_FORM).await else { return (None, Body::empty()) };
        let (version, action) = wire::identify_form(parts.uri.query(), &bytes);
        let versioned = |service: &Service| version.as_deref() == Some(service.version);
        let found =
            self.service(|service| matches!(service.protocol, Protocol::Query | Protocol::Ec2) && versioned(service));
        let known = |service: &'static Service| match action.as_deref().map(|action| wire::find_action(service, action))
        {
            Some(Err(error)) if !sigv4::is_signed(parts) => Err((service, error)),
            _ => Ok(service),
        };
        (found.map(known), Body::from(bytes))
    }
}

/// The regions in which S3 takes Version 2 of the signature, the one of requests that name no bucket first. Source:
/// Amazon S3 User Guide, "Signing and authenticating REST requests"; the endpoints in botocore.
const VERSION_2: [&str; 8] = [
    "us-east-1",
    "us-west-1",
    "us-west-2",
    "eu-west-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "sa-east-1",
];

/// What the signature tells beside who made it.
fn signed(claim: &sigv4::Claim, parts: &Parts, now: model::Timestamp) -> Signed {
    let (version, presigned) = claim.kind();
    let payload = parts.headers.get("x-amz-content-sha256").and_then(|hash| hash.to_str().ok()).map(str::to_owned);
    let payload = payload.or_else(|| presigned.then(|| "UNSIGNED-PAYLOAD".to_owned()));
    Signed { version, presigned, age: claim.age(now), payload }
}

/// A service, or the refusal in its form.
type Guess = Result<&'static Service, (&'static Service, Error)>;

/// How much of a form is read before its service is known.
const MAX_FORM: usize = 1024 * 1024;

/// A form that a browser sends to a bucket: its signature is among its fields, not in its head.
fn is_browsers_upload(parts: &Parts) -> bool {
    let kind = parts.headers.get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    parts.method == http::Method::POST
        && !parts.headers.contains_key(http::header::AUTHORIZATION)
        && kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn header(parts: &Parts, name: &HeaderName) -> Option<String> {
    parts.headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn says_form(parts: &Parts) -> bool {
    header(parts, &CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
        || parts.uri.query().is_some_and(|query| query.split('&').any(|pair| pair.starts_with("Action=")))
}

fn unknown_service(name: &str, protocol: Protocol) -> Error {
    let code = match protocol {
        Protocol::Query | Protocol::Ec2 => "InvalidAction",
        _ => "UnknownOperationException",
    };
    let text = format!("The service '{name}' is not part of this region; docs/support.md lists those that are");
    Error::new(code, 400, text)
}

/// The form in which a refusal is understood: the service's, else what the request's own form suggests.
fn form(parts: &Parts, service: Option<&'static Service>) -> Protocol {
    if let Some(service) = service {
        return service.protocol;
    }
    match header(parts, &CONTENT_TYPE).unwrap_or_default().split(';').next().unwrap_or_default() {
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
