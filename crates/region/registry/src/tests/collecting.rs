//! What nobody needs goes, and nothing else.

use std::time::Duration;

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, image};
use crate::collect::Collected;
use crate::manifest::OCI_MANIFEST;

const DAY: Duration = Duration::from_hours(24);

impl Bench {
    /// A round of collecting, as long as it takes until nothing more goes.
    async fn collect(&self) -> Collected {
        self.room.collect().await.unwrap()
    }

    async fn has(&self, bytes: &[u8]) -> bool {
        self.room.blobs.size(&Digest::of(bytes)).await.is_some()
    }

    /// A token of today.
    async fn again(&mut self) {
        self.token = self.login(&door::testing::root()).await;
    }
}

#[tokio::test]
async fn a_deleted_images_bytes_go_where_no_other_needs_them() {
    let mut bench = Bench::new().await;
    bench.create("my-service").await;
    bench.create("other").await;
    let digest = bench.push("my-service", "v1", "only here").await;
    bench.push("other", "v1", "elsewhere").await;
    bench.layer("my-service", b"elsewhere").await;
    assert_eq!(bench.collect().await, Collected::default());
    bench.world.clock.advance(DAY * 2);
    bench.again().await;
    // The layer that no image here names goes from this repository; its bytes stay for the other.
    assert_eq!(bench.collect().await, Collected { uploads: 0, layers: 1, blobs: 0 });
    bench.send(Method::DELETE, &format!("/v2/my-service/manifests/{digest}"), &[], "").await;
    // The manifest, the layer. The configuration is in both repositories.
    assert_eq!(bench.collect().await, Collected { uploads: 0, layers: 2, blobs: 2 });
    assert!(!bench.has(b"only here").await);
    assert!(bench.has(b"elsewhere").await && bench.has(b"{}").await);
    assert_eq!(bench.get("/v2/other/manifests/v1").await.status, StatusCode::OK);
    let delete =
        ecr::DeleteRepositoryInput { repository_name: "other".to_owned(), force: Some(true), registry_id: None };
    bench.call(delete).await.unwrap();
    assert_eq!(bench.collect().await, Collected { uploads: 0, layers: 0, blobs: 3 });
    assert!(!bench.has(b"{}").await);
}

#[tokio::test]
async fn a_push_under_way_keeps_what_it_was_told_is_there() {
    let mut bench = Bench::new().await;
    bench.create("my-service").await;
    let (config, layer) = (bench.layer("my-service", b"{}").await, bench.layer("my-service", b"layer").await);
    bench.world.clock.advance(DAY - Duration::from_secs(1));
    bench.again().await;
    for digest in [&config, &layer] {
        let head = bench.send(Method::HEAD, &format!("/v2/my-service/blobs/{digest}"), &[], "").await;
        assert_eq!(head.status, StatusCode::OK);
    }
    bench.world.clock.advance(Duration::from_hours(6));
    assert_eq!(bench.collect().await, Collected::default());
    let answer = bench.put("my-service", "v1", OCI_MANIFEST, &image(&config, &[&layer])).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    bench.world.clock.advance(DAY * 2);
    assert_eq!(bench.collect().await, Collected::default());
}

#[tokio::test]
async fn an_abandoned_upload_and_what_a_crash_left_go() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let begun = bench.send(Method::POST, "/v2/my-service/blobs/uploads/", &[], "").await;
    let at = begun.header("location").to_owned();
    bench.send(Method::PATCH, &at, &[], "half").await;
    // A crash between a blob and its record.
    bench.room.blobs.put(b"nobody's").await.unwrap();
    bench.world.clock.advance(Duration::from_mins(50));
    assert_eq!(bench.collect().await, Collected { uploads: 0, layers: 0, blobs: 1 });
    assert_eq!(bench.get(&at).await.status, StatusCode::NO_CONTENT);
    bench.world.clock.advance(Duration::from_mins(61));
    assert_eq!(bench.collect().await, Collected { uploads: 1, layers: 0, blobs: 0 });
    assert_eq!(bench.get(&at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(std::fs::read_dir(bench.folder.path().join("blobs/ecr/new")).unwrap().count(), 0);
}

#[tokio::test]
async fn the_controller_goes_round_by_itself() {
    let bench = Bench::new().await;
    let running = tokio::spawn(bench.room.clone().run());
    bench.room.blobs.put(b"nobody's").await.unwrap();
    bench.world.clock.asleep(1).await;
    bench.world.clock.advance(super::super::COLLECT);
    tokio::time::timeout(Duration::from_secs(30), async {
        while bench.has(b"nobody's").await {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    running.abort();
}
