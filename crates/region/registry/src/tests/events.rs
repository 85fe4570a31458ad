//! What EventBridge is told.

use http::Method;
use serde_json::{Value, json};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, image};
use crate::manifest::OCI_MANIFEST;

impl Bench {
    /// The events that wait: kind and detail.
    pub(super) fn told(&self) -> Vec<(String, Value)> {
        let told = self.room.outbox.waiting(100).into_iter();
        told.map(|(_, told)| (told.event.detail_type.clone(), told.event.detail.clone())).collect()
    }
}

#[tokio::test]
async fn pushes_and_deletions_are_told_once() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let digest = bench.push("my-service", "v1", "first").await;
    bench.push("my-service", "v1", "first").await;
    bench.push("my-service", "v2", "first").await;
    bench.send(Method::DELETE, "/v2/my-service/manifests/v1", &[], "").await;
    let delete = ecr::DeleteRepositoryInput {
        repository_name: "my-service".to_owned(),
        force: Some(true),
        ..Default::default()
    };
    bench.call(delete).await.unwrap();
    let event = |action: &str, tag: &str| {
        let mut detail = json!({
            "result": "SUCCESS", "repository-name": "my-service", "image-digest": digest.as_str(),
            "action-type": action, "image-tag": tag,
        });
        if action == "PUSH" {
            detail["manifest-media-type"] = json!(OCI_MANIFEST);
            detail["artifact-media-type"] = json!("application/vnd.oci.image.config.v1+json");
        }
        ("ECR Image Action".to_owned(), detail)
    };
    let expected = [event("PUSH", "v1"), event("PUSH", "v2"), event("DELETE", "v1"), event("DELETE", "v2")];
    assert_eq!(bench.told(), expected);
}

#[tokio::test]
async fn what_is_about_an_image_is_told_of_as_a_referrer() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let subject = bench.push("my-service", "v1", "first").await;
    let text = image(&Digest::of(b"{}"), &[]).replacen(
        '{',
        &format!(r#"{{"artifactType":"text/sbom","subject":{{"digest":"{subject}","size":1}},"#),
        1,
    );
    let digest = Digest::of(text.as_bytes());
    bench.put("my-service", digest.as_str(), OCI_MANIFEST, &text).await;
    let (kind, detail) = bench.told().pop().unwrap();
    assert_eq!((kind.as_str(), &detail["artifact-media-type"]), ("ECR Referrer Action", &json!("text/sbom")));
    assert_eq!(detail.get("image-tag"), None);
}
