//! `POST /webhooks/<connection>`: a provider says that something was pushed.
//!
//! Verified, written down, answered at once; the work is done later, and again after a crash. What the payload says of
//! commits is not believed: it only tells where to look.
//!
//! Deliberately absent: calls without a signature or token, pull requests.
//!
//! Sources: Bitbucket Cloud, "Manage webhooks", "Event payloads"; GitHub, "Validating webhook deliveries"; GitLab,
//! "Webhook events".

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use door::{Endpoint, Peer};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use sha2::Sha256;
use store::StoreError;
use subtle::ConstantTimeEq;
use wire::Body;

use crate::Connections;
use crate::hosting::text;
use crate::model::{Connection, ConnectionId, Delivery, FullName, Origin, Secret};
use crate::plan;

/// The largest payload: the provider drops larger ones itself.
const LARGEST: usize = 256 << 10;

/// How many deliveries of one connection may wait for their work.
const WAITING: usize = 1000;

/// Answers the providers' calls.
pub(crate) struct WebhookEndpoint(pub(crate) Arc<Connections>);

impl Endpoint for WebhookEndpoint {
    fn handle(&self, request: Request<Body>, _: Peer) -> Pin<Box<dyn Future<Output = Response<Body>> + Send + '_>> {
        Box::pin(async move {
            let (status, message) = self.receive(request).await.unwrap_or_else(|refusal| refusal);
            text(status, format!("{message}\n"))
        })
    }
}

type Answer = (StatusCode, &'static str);

impl WebhookEndpoint {
    async fn receive(&self, request: Request<Body>) -> Result<Answer, Answer> {
        let (parts, body) = request.into_parts();
        if parts.method != Method::POST {
            return Err((StatusCode::METHOD_NOT_ALLOWED, "A webhook is a POST."));
        }
        let unknown = (StatusCode::NOT_FOUND, "There is no such webhook.");
        let id: ConnectionId =
            parts.uri.path().strip_prefix("/webhooks/").and_then(|id| id.parse().ok()).ok_or(unknown)?;
        let connection = self.0.tables.connections.get(id.as_str()).ok_or(unknown)?;
        let body = body
            .collect_limited(LARGEST)
            .await
            .map_err(|_| (StatusCode::PAYLOAD_TOO_LARGE, "The payload is larger than 256 KiB, or broke off."))?;
        let unsigned = (
            StatusCode::FORBIDDEN,
            "The signature is missing or wrong: X-Hub-Signature, X-Hub-Signature-256 or X-Gitlab-Token, with the webhook's secret.",
        );
        let secret = connection.webhook_secret.as_ref().ok_or(unsigned)?;
        if connection.available().is_none() || !accepted(secret, &parts.headers, &body) {
            return Err(unsigned);
        }
        if !is_push(&parts.headers) {
            return Ok((StatusCode::OK, "Nothing follows from this event."));
        }
        let payload: serde_json::Value =
            serde_json::from_slice(&body).map_err(|_| (StatusCode::BAD_REQUEST, "The payload is not JSON."))?;
        let repository = ["/repository/full_name", "/project/path_with_namespace"]
            .iter()
            .find_map(|place| payload.pointer(place)?.as_str()?.parse().ok());
        let request = ["x-request-uuid", "x-github-delivery", "x-gitlab-event-uuid"]
            .iter()
            .map(|name| header(&parts.headers, name))
            .find(|value| !value.is_empty())
            .unwrap_or_default();
        self.keep(&connection, repository, request).await.map_err(|error| {
            tracing::error!(connection = %connection.id, %error, "a webhook's call could not be kept");
            (StatusCode::SERVICE_UNAVAILABLE, "The call could not be kept; try again.")
        })?
    }

    async fn keep(
        &self,
        connection: &Connection,
        repository: Option<FullName>,
        request: &str,
    ) -> Result<Result<Answer, Answer>, StoreError> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-{}".contains(&byte);
        let known = (1..=64).contains(&request.len()) && request.bytes().all(plain);
        let request = if known { request.to_owned() } else { self.0.context.host.ids.uuid() };
        let key = Delivery::key(&connection.id, &request);
        let now = self.0.context.host.clock.now();
        let tables = &self.0.tables;
        self.0
            .context
            .store
            .write::<_, StoreError>(|tx| {
                if tx.get(&tables.deliveries, &key).is_some() {
                    return Ok(Ok((StatusCode::OK, "This call has been taken before.")));
                }
                let before = tx.scan(&tables.deliveries, &format!("{} ", connection.id));
                if before.iter().filter(|(_, delivery)| !delivery.done).count() >= WAITING {
                    return Ok(Err((StatusCode::SERVICE_UNAVAILABLE, "Too many calls wait; try again.")));
                }
                let delivery = Delivery {
                    connection: connection.id.clone(),
                    repository,
                    received_at: now,
                    done: false,
                    failures: 0,
                    due: now,
                };
                tx.put(&tables.deliveries, &key, delivery)?;
                Ok(Ok((StatusCode::OK, "Taken.")))
            })
            .await
    }
}

impl Connections {
    /// Does the work of a delivery: looks at what it names.
    pub(crate) async fn work_off(&self, key: &str, delivery: &Delivery) -> Result<(), StoreError> {
        let succeeded = match self.tables.connections.get(delivery.connection.as_str()) {
            // Nobody is there to be told.
            None => true,
            Some(connection) => self.look_where_told(&connection, delivery).await,
        };
        let now = self.context.host.clock.now();
        self.context
            .store
            .write::<_, StoreError>(|tx| match tx.get(&self.tables.deliveries, key) {
                Some(delivery) => tx.put(&self.tables.deliveries, key, plan::tried(&delivery, succeeded, now)),
                None => Ok(()),
            })
            .await
    }

    async fn look_where_told(&self, connection: &Connection, delivery: &Delivery) -> bool {
        let watches = self.tables.watches_of(&connection.id, None);
        let mut sorted = crate::look::by_repository(watches);
        // Providers do not tell case apart, and a repository may have been renamed: then all of them are looked at.
        let named = |name: &FullName| {
            delivery.repository.as_ref().is_some_and(|told| told.as_str().eq_ignore_ascii_case(name.as_str()))
        };
        if sorted.keys().any(named) {
            sorted.retain(|name, _| named(name));
        }
        let mut succeeded = true;
        for (repository, watches) in sorted {
            let Ok(source) = self.source(connection, &repository) else { continue };
            if let Err(error) = self.look(&source, &watches, Origin::Webhook).await {
                tracing::warn!(%repository, %error, "a webhook told of a repository that cannot be reached");
                succeeded = false;
            }
        }
        succeeded
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Whether the provider knows the secret: GitLab shows it, the others sign with it.
fn accepted(secret: &Secret, headers: &HeaderMap, body: &[u8]) -> bool {
    let token = header(headers, "x-gitlab-token");
    if !token.is_empty() {
        return token.as_bytes().ct_eq(secret.reveal().as_bytes()).into();
    }
    let signature = match header(headers, "x-hub-signature-256") {
        // Bitbucket's own. GitHub's of this name is SHA-1, and comes beside the other one.
        "" => header(headers, "x-hub-signature"),
        signature => signature,
    };
    signed(secret, signature, body)
}

/// Whether somebody pushed, in the words of Bitbucket, GitHub or GitLab.
fn is_push(headers: &HeaderMap) -> bool {
    header(headers, "x-event-key") == "repo:push"
        || header(headers, "x-github-event") == "push"
        || header(headers, "x-gitlab-event") == "Push Hook"
}

/// Whether `sha256=<hex>` is the body's HMAC, in time that does not depend on where it differs.
fn signed(secret: &Secret, signature: &str, body: &[u8]) -> bool {
    let Some(digits) = signature.strip_prefix("sha256=") else { return false };
    let mut given = [0; 32];
    if hex::decode_to_slice(digits, &mut given).is_err() {
        return false;
    }
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes()) else { return false };
    mac.update(body);
    mac.verify_slice(&given).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_provider_shows_in_its_own_way_that_it_knows_the_secret() {
        let secret = Secret::new("It's a Secret to Everybody".to_owned());
        let good = "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";
        let with = |pairs: &[(&'static str, &str)]| {
            let pairs = pairs.iter().map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap()));
            pairs.collect::<HeaderMap>()
        };
        for (headers, fits) in [
            (with(&[("x-hub-signature", good)]), true),
            (with(&[("x-hub-signature-256", good), ("x-hub-signature", "sha1=00")]), true),
            (with(&[("x-hub-signature-256", "sha256=00"), ("x-hub-signature", good)]), false),
            (with(&[("x-gitlab-token", "It's a Secret to Everybody")]), true),
            (with(&[("x-gitlab-token", "guessed"), ("x-hub-signature", good)]), false),
            (with(&[]), false),
        ] {
            assert_eq!(accepted(&secret, &headers, b"Hello World!"), fits, "{headers:?}");
        }
        assert!(is_push(&with(&[("x-github-event", "push")])) && is_push(&with(&[("x-gitlab-event", "Push Hook")])));
        assert!(!is_push(&with(&[("x-github-event", "ping")])));
    }

    #[test]
    fn a_signature_holds_for_one_body_and_one_secret() {
        // The example of Bitbucket's documentation, "Test the webhook signature implementation".
        let secret = Secret::new("It's a Secret to Everybody".to_owned());
        let good = "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";
        assert!(signed(&secret, good, b"Hello World!"));
        assert!(!signed(&secret, good, b"Hello World"));
        assert!(!signed(&Secret::new("another".to_owned()), good, b"Hello World!"));
        for bad in ["", "sha256=", "sha1=00", &good["sha256=".len()..], &good[..70]] {
            assert!(!signed(&secret, bad, b"Hello World!"), "{bad}");
        }
    }
}
