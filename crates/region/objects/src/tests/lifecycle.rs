//! What goes by itself.

use std::time::Duration;

use shapes_s3::*;

use super::bench::{BUCKET, Bench, code, get};

fn put(rules: Vec<LifecycleRule>) -> PutBucketLifecycleConfigurationInput {
    PutBucketLifecycleConfigurationInput {
        bucket: BUCKET.to_owned(),
        lifecycle_configuration: Some(BucketLifecycleConfiguration { rules }),
        ..Default::default()
    }
}

fn rule(prefix: &str, days: i64) -> LifecycleRule {
    LifecycleRule {
        id: Some(format!("rule {prefix}")),
        status: "Enabled".to_owned(),
        filter: Some(LifecycleRuleFilter { prefix: Some(prefix.to_owned()), ..Default::default() }),
        expiration: Some(LifecycleExpiration { days: Some(days), ..Default::default() }),
        ..Default::default()
    }
}

#[tokio::test]
async fn objects_and_uploads_go_when_they_are_due() {
    let bench = Bench::new().await;
    let uploads = LifecycleRule {
        abort_incomplete_multipart_upload: Some(AbortIncompleteMultipartUpload { days_after_initiation: Some(1) }),
        expiration: None,
        ..rule("", 1)
    };
    let rules = vec![rule("logs/", 3), uploads];
    bench.root(put(rules.clone())).await.unwrap();
    for key in ["logs/1", "kept"] {
        bench.put(key, key).await;
    }
    let upload = CreateMultipartUploadInput { bucket: BUCKET.to_owned(), key: "key".to_owned(), ..Default::default() };
    bench.root(upload).await.unwrap();
    let bench = bench.restarted().await;
    let read = GetBucketLifecycleConfigurationInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    assert_eq!(bench.root(read.clone()).await.unwrap().rules.unwrap(), rules);
    assert_eq!(bench.room.sweep().await.unwrap(), 0);
    bench.world.clock.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(bench.room.sweep().await.unwrap(), 1, "the upload");
    assert!(bench.room.tables.uploads.is_empty());
    bench.world.clock.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(bench.room.sweep().await.unwrap(), 1, "the log");
    assert_eq!(code(bench.root(get("logs/1")).await), "NoSuchKey");
    assert_eq!(code(bench.root(get("kept")).await), "OK");
    assert_eq!(bench.room.sweep().await.unwrap(), 0);
    let delete = DeleteBucketLifecycleInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    bench.root(delete).await.unwrap();
    assert_eq!(code(bench.root(read).await), "NoSuchLifecycleConfiguration");
}

#[tokio::test]
async fn rules_have_a_form() {
    let bench = Bench::new().await;
    let wrong = [
        (LifecycleRule { filter: None, ..rule("", 1) }, "MalformedXML"),
        (LifecycleRule { prefix: Some(String::new()), ..rule("", 1) }, "MalformedXML"),
        (LifecycleRule { expiration: None, ..rule("", 1) }, "InvalidRequest"),
        (rule("", 0), "InvalidArgument"),
        (LifecycleRule { status: "On".to_owned(), ..rule("", 1) }, "MalformedXML"),
        (LifecycleRule { expiration: Some(LifecycleExpiration::default()), ..rule("", 1) }, "MalformedXML"),
    ];
    for (rule, expected) in wrong {
        assert_eq!(code(bench.root(put(vec![rule.clone()])).await), expected, "{rule:?}");
    }
    assert_eq!(code(bench.root(put(vec![rule("a", 1), rule("a", 2)])).await), "InvalidArgument");
    assert_eq!(code(bench.root(put(Vec::new())).await), "MalformedXML");
}
