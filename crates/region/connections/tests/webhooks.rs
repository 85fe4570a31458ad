//! What a provider calls.
#![expect(clippy::unwrap_used, reason = "a helper of tests")]

mod common;

use std::sync::Arc;

use bytes::Bytes;
use common::{ROOT, Region, Tree, remote_connection, repository, revision};
use door::Peer;
use hmac::{Hmac, KeyInit, Mac};
use http::{Request, StatusCode};
use sha2::Sha256;
use wire::Body;

/// Headers and body of a call; the signature as given, or made with `secret`.
async fn call(region: &Region, path: &str, secret: Option<&str>, request: &str, body: &str) -> StatusCode {
    let mut builder = Request::post(path).header("X-Event-Key", "repo:push").header("X-Request-UUID", request);
    if let Some(secret) = secret {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(body.as_bytes());
        builder = builder.header("X-Hub-Signature", format!("sha256={}", hex::encode(mac.finalize().into_bytes())));
    }
    let request = builder.body(Body::from(Bytes::copy_from_slice(body.as_bytes()))).unwrap();
    let address = region.address;
    region.context.door.http(request, Peer { address, local: address }).await.status()
}

fn payload(commit: &str) -> String {
    let change = serde_json::json!({ "new": { "type": "branch", "name": "main", "target": { "hash": commit } } });
    serde_json::json!({ "push": { "changes": [change] }, "repository": { "full_name": "Acme/my-service" } }).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signed_call_makes_the_region_look_and_outlives_a_kill() {
    let region = Region::start().await;
    repository(&region, "acme/my-service").await;
    let tree = Tree::new(&region).await;
    let first = tree.commit("First").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    let (arn, path, secret) = remote_connection(&region, ROOT.1).await;
    revision(&region, &arn, "main").await.unwrap();

    let body = payload(&"f".repeat(40));
    assert_eq!(call(&region, &path, None, "r1", &body).await, StatusCode::FORBIDDEN);
    assert_eq!(call(&region, &path, Some("another secret"), "r1", &body).await, StatusCode::FORBIDDEN);
    let other = path.replace(|digit: char| digit.is_ascii_digit(), "0");
    assert_eq!(call(&region, &other, Some(&secret), "r1", &body).await, StatusCode::NOT_FOUND);
    let large = "x".repeat((256 << 10) + 1);
    assert_eq!(call(&region, &path, Some(&secret), "r1", &large).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(call(&region, &path, Some(&secret), "r1", "no json").await, StatusCode::BAD_REQUEST);

    // A payload that lies about the commit changes nothing: the repository is asked.
    assert_eq!(call(&region, &path, Some(&secret), "r1", &body).await, StatusCode::OK);
    let second = tree.commit("Second").await;
    tree.git(["push", "-q", &region.url(ROOT, "acme/my-service"), "main"]).await;
    let after = region.killed().await;
    assert_eq!(after.changes().await.len(), 0);
    // The copy's connection still leads to the first region's port.
    tokio::spawn(Arc::clone(&after.room).run());
    let changes = after.changed(1).await;
    assert_eq!(changes[0].commit_id.as_deref(), Some(second.as_str()));
    assert_ne!(second, first);
    assert_eq!(call(&after, &path, Some(&secret), "r1", &body).await, StatusCode::OK);
    after.world.clock.asleep(3).await;
    assert_eq!(after.changes().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_call_is_taken_once() {
    let region = Region::start().await;
    let (_, path, secret) = remote_connection(&region, ROOT.1).await;
    let deliveries: store::Table<serde_json::Value> = region.context.store.table("connections.none").unwrap();
    assert!(deliveries.is_empty());
    for request in ["r1", "r1", "r2", "not/plain", "not/plain"] {
        assert_eq!(call(&region, &path, Some(&secret), request, &payload(&"f".repeat(40))).await, StatusCode::OK);
    }
    let waiting = region.killed().await;
    drop(region);
    let kept: store::Table<serde_json::Value> = waiting.context.store.table("connections.delivery").unwrap();
    // A request without a usable id is never taken for a repetition.
    assert_eq!(kept.len(), 4);
}
