//! Lifecycle policies: applied, looked ahead, deleted.

use std::time::Duration;

use http::StatusCode;
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, image};
use crate::manifest::{OCI_INDEX, OCI_MANIFEST};

fn keep(select: &str, count: usize) -> String {
    format!(
        r#"{{"rules":[{{"rulePriority":1,"description":"keep the newest","selection":{{{select},
        "countType":"imageCountMoreThan","countNumber":{count}}},"action":{{"type":"expire"}}}}]}}"#
    )
}

impl Bench {
    async fn put_policy(&self, text: &str) {
        let input = ecr::PutLifecyclePolicyInput {
            repository_name: "my-service".to_owned(),
            lifecycle_policy_text: text.to_owned(),
            registry_id: None,
        };
        self.call(input).await.unwrap();
    }

    async fn policy(&self) -> ecr::GetLifecyclePolicyOutput {
        let input = ecr::GetLifecyclePolicyInput { repository_name: "my-service".to_owned(), registry_id: None };
        self.call(input).await.unwrap()
    }

    async fn look(&self) -> ecr::GetLifecyclePolicyPreviewOutput {
        let input =
            ecr::GetLifecyclePolicyPreviewInput { repository_name: "my-service".to_owned(), ..Default::default() };
        self.call(input).await.unwrap()
    }

    /// Pushes one image a minute.
    async fn pushes(&self, tags: &[&str]) -> Vec<Digest> {
        let mut digests = Vec::new();
        for tag in tags {
            digests.push(self.push("my-service", tag, tag).await);
            self.world.clock.advance(Duration::from_mins(1));
        }
        digests
    }

    async fn tags(&self) -> Vec<String> {
        let mut tags: Vec<_> = self
            .describe("my-service")
            .await
            .into_iter()
            .flat_map(|image| image.image_tags.unwrap_or_default())
            .collect();
        tags.sort();
        tags
    }
}

#[tokio::test]
async fn a_policy_is_applied_when_it_is_new_and_from_time_to_time() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    bench.pushes(&["v1", "v2", "v3"]).await;
    let text = keep(r#""tagStatus":"any""#, 2);
    bench.put_policy(&text).await;
    assert_eq!(bench.policy().await.last_evaluated_at.map(wire::Timestamp::secs), Some(0));
    assert_eq!(bench.room.apply_lifecycles(false).await.unwrap(), 1);
    assert_eq!(bench.tags().await, ["v2", "v3"]);
    let policy = bench.policy().await;
    assert_eq!(policy.lifecycle_policy_text.as_deref(), Some(text.as_str()));
    assert_eq!(policy.last_evaluated_at, Some(host::Clock::now(&bench.world.clock)));
    // What was applied waits for its time.
    bench.pushes(&["v4"]).await;
    assert_eq!(bench.room.apply_lifecycles(false).await.unwrap(), 0);
    assert_eq!(bench.room.apply_lifecycles(true).await.unwrap(), 1);
    assert_eq!(bench.tags().await, ["v3", "v4"]);
    let gone: Vec<_> = bench.told().into_iter().filter(|(_, detail)| detail["action-type"] == "DELETE").collect();
    assert_eq!(gone.len(), 2);
    let delete = ecr::DeleteLifecyclePolicyInput { repository_name: "my-service".to_owned(), registry_id: None };
    assert_eq!(bench.call(delete.clone()).await.unwrap().lifecycle_policy_text.as_deref(), Some(text.as_str()));
    assert_eq!(bench.call(delete).await.unwrap_err().code, "LifecyclePolicyNotFoundException");
    bench.pushes(&["v5"]).await;
    assert_eq!(bench.room.apply_lifecycles(true).await.unwrap(), 0);
}

#[tokio::test]
async fn the_controller_applies_a_new_policy_after_a_restart_too() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    bench.pushes(&["v1", "v2"]).await;
    bench.put_policy(&keep(r#""tagStatus":"any""#, 1)).await;
    let bench = bench.restart().await;
    let running = tokio::spawn(bench.room.clone().run());
    let watch = bench.context.store.watch(&["ecr.image"]);
    tokio::time::timeout(Duration::from_secs(30), async {
        while bench.tags().await.len() > 1 {
            watch.changed().await;
        }
    })
    .await
    .unwrap();
    running.abort();
}

#[tokio::test]
async fn an_index_keeps_its_images_and_a_subject_takes_what_is_about_it_along() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let pushed = bench.pushes(&["child", "subject"]).await;
    let [child, subject] = &pushed[..] else { panic!("{pushed:?}") };
    let index = format!(r#"{{"schemaVersion":2,"manifests":[{{"digest":"{child}","size":1}}]}}"#);
    bench.put("my-service", "index", OCI_INDEX, &index).await;
    let about = image(&Digest::of(b"{}"), &[]).replacen(
        '{',
        &format!(r#"{{"artifactType":"text/sbom","subject":{{"digest":"{subject}","size":1}},"#),
        1,
    );
    let referrer = Digest::of(about.as_bytes());
    bench.put("my-service", referrer.as_str(), OCI_MANIFEST, &about).await;
    // The child is the oldest, and yet the subject goes: the index holds the child.
    bench.put_policy(&keep(r#""tagStatus":"any""#, 1)).await;
    assert_eq!(bench.room.apply_lifecycles(false).await.unwrap(), 2);
    assert_eq!(bench.tags().await, ["child", "index"]);
    assert_eq!(bench.get(&format!("/v2/my-service/manifests/{referrer}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_preview_shows_what_would_go_and_takes_nothing() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let digests = bench.pushes(&["dev-1", "dev-2", "prod-1"]).await;
    let start = |text: Option<String>| {
        bench.call(ecr::StartLifecyclePolicyPreviewInput {
            repository_name: "my-service".to_owned(),
            lifecycle_policy_text: text,
            registry_id: None,
        })
    };
    assert_eq!(start(None).await.unwrap_err().code, "LifecyclePolicyNotFoundException");
    let text = keep(r#""tagStatus":"tagged","tagPatternList":["dev-*"]"#, 1);
    assert_eq!(start(Some(text.clone())).await.unwrap().status.as_deref(), Some("IN_PROGRESS"));
    assert_eq!(start(Some(text.clone())).await.unwrap_err().code, "LifecyclePolicyPreviewInProgressException");
    assert_eq!(bench.look().await.status.as_deref(), Some("IN_PROGRESS"));
    bench.room.apply_lifecycles(false).await.unwrap();
    let shown = bench.look().await;
    assert_eq!(
        (shown.status.as_deref(), shown.lifecycle_policy_text.as_deref()),
        (Some("COMPLETE"), Some(text.as_str()))
    );
    assert_eq!(shown.summary.unwrap().expiring_image_total_count, Some(1));
    let results = shown.preview_results.unwrap();
    let [one] = &results[..] else { panic!("{results:?}") };
    assert_eq!(one.image_digest.as_deref(), Some(digests[0].as_str()));
    assert_eq!((one.applied_rule_priority, one.image_tags.as_deref()), (Some(1), Some(&["dev-1".to_owned()][..])));
    assert_eq!(bench.tags().await.len(), 3);
    bench.world.clock.advance(Duration::from_hours(25));
    assert_eq!(bench.look().await.status.as_deref(), Some("EXPIRED"));
}
