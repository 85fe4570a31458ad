//! What EventBridge is told: that an image was pushed or deleted.
//!
//! An image that is about another one is told of as a referrer. Deliberately absent: scans, which nobody does here,
//! replication and pull-through caches; pulls, which ECR does not tell of.
//!
//! Source: Amazon ECR User Guide, "Amazon ECR events and EventBridge".

use door::ServiceEvent;
use model::Timestamp;
use serde_json::{Value, json};
use store::Digest;

use crate::manifest::Manifest;
use crate::model::{Image, ImageTag, Place};

/// An image was pushed, or a tag moved to it.
pub(crate) fn pushed(
    place: &Place,
    digest: &Digest,
    manifest: &Manifest,
    tag: Option<&ImageTag>,
    at: Timestamp,
) -> ServiceEvent {
    let tag = tag.map(ToString::to_string);
    let mut detail = detail(place, digest, "PUSH", tag.as_deref());
    detail["manifest-media-type"] = json!(manifest.media_type);
    if let Some(kind) = &manifest.artifact_type {
        detail["artifact-media-type"] = json!(kind);
    }
    event(place, manifest.subject.is_some(), detail, at)
}

/// A tag was taken from an image, or an image without tags is gone.
pub(crate) fn deleted(place: &Place, digest: &Digest, image: &Image, tag: Option<&str>, at: Timestamp) -> ServiceEvent {
    event(place, image.subject.is_some(), detail(place, digest, "DELETE", tag), at)
}

fn detail(place: &Place, digest: &Digest, action: &str, tag: Option<&str>) -> Value {
    let mut detail = json!({
        "result": "SUCCESS",
        "repository-name": place.name.as_str(),
        "image-digest": digest.as_str(),
        "action-type": action,
    });
    if let Some(tag) = tag {
        detail["image-tag"] = json!(tag);
    }
    detail
}

fn event(place: &Place, referrer: bool, detail: Value, at: Timestamp) -> ServiceEvent {
    ServiceEvent {
        account: place.scope.account.clone(),
        region: place.scope.region.clone(),
        source: "aws.ecr".to_owned(),
        detail_type: if referrer { "ECR Referrer Action" } else { "ECR Image Action" }.to_owned(),
        at,
        resources: Vec::new(),
        detail,
    }
}
