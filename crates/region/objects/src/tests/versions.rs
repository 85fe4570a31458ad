//! Versions, markers, and tags of versions.

use shapes_s3::*;

use super::bench::{BUCKET, Bench, code, get};

fn delete(key: &str, version: Option<&str>) -> DeleteObjectInput {
    DeleteObjectInput {
        bucket: BUCKET.to_owned(),
        key: key.to_owned(),
        version_id: version.map(str::to_owned),
        ..Default::default()
    }
}

async fn switch(bench: &Bench, status: &str) {
    let versioning_configuration = VersioningConfiguration { status: Some(status.to_owned()) };
    let input = PutBucketVersioningInput { bucket: BUCKET.to_owned(), versioning_configuration, ..Default::default() };
    bench.root(input).await.unwrap();
}

/// Key, id and kind of every version, through pages of two.
async fn all(bench: &Bench) -> Vec<String> {
    let (mut all, mut key_marker, mut version_id_marker) = (Vec::new(), None, None);
    loop {
        let input = ListObjectVersionsInput {
            bucket: BUCKET.to_owned(),
            max_keys: Some(2),
            key_marker,
            version_id_marker,
            ..Default::default()
        };
        let page = bench.root(input).await.unwrap();
        let line = |key: Option<String>, id: Option<String>, latest: Option<bool>, what: &str| {
            let latest = if latest == Some(true) { " latest" } else { "" };
            format!("{} {} {what}{latest}", key.unwrap(), id.unwrap().chars().take(4).collect::<String>())
        };
        let versions = page.versions.unwrap().into_iter();
        all.extend(versions.map(|one| line(one.key, one.version_id, one.is_latest, "object")));
        let markers = page.delete_markers.unwrap().into_iter();
        all.extend(markers.map(|one| line(one.key, one.version_id, one.is_latest, "marker")));
        (key_marker, version_id_marker) = (page.next_key_marker, page.next_version_id_marker);
        if page.is_truncated != Some(true) {
            return all;
        }
    }
}

#[tokio::test]
async fn versions_are_kept_hidden_and_brought_back() {
    let bench = Bench::new().await;
    assert_eq!(bench.put("key", "0").await.version_id, None);
    switch(&bench, "Enabled").await;
    let one = bench.put("key", "1").await.version_id.unwrap();
    let two = bench.put("key", "2").await.version_id.unwrap();
    bench.put("key\u{0}2", "another key").await;
    let marker = bench.root(delete("key", None)).await.unwrap();
    assert_eq!(marker.delete_marker, Some(true));
    let marker = marker.version_id.unwrap();
    let bench = bench.restarted().await;
    let gone = bench.root(get("key")).await.unwrap_err();
    assert_eq!((gone.code.as_str(), gone.fields["x-amz-delete-marker"].as_str()), ("NoSuchKey", Some("true")));
    assert_eq!(code(bench.read("key", Some(&marker)).await), "MethodNotAllowed");
    assert_eq!(code(bench.read("key", Some(&"n".repeat(32))).await), "NoSuchVersion");
    for (version, content) in [(one.as_str(), "1"), (two.as_str(), "2"), ("null", "0")] {
        assert_eq!(bench.read("key", Some(version)).await.unwrap(), content.as_bytes());
    }
    assert_eq!(all(&bench).await.len(), 5);
    let list = ListObjectsV2Input { bucket: BUCKET.to_owned(), ..Default::default() };
    assert_eq!(bench.root(list).await.unwrap().key_count, Some(1));

    let removed = bench.root(delete("key", Some(&marker))).await.unwrap();
    assert_eq!((removed.delete_marker, removed.version_id), (Some(true), Some(marker)));
    assert_eq!(bench.read("key", None).await.unwrap(), b"2");
    bench.root(delete("key", Some(&two))).await.unwrap();
    assert_eq!(bench.read("key", None).await.unwrap(), b"1");
    switch(&bench, "Suspended").await;
    assert_eq!(bench.put("key", "3").await.version_id.as_deref(), Some("null"));
    assert_eq!(code(bench.read("key", Some("null")).await), "OK");
    let own = all(&bench).await.into_iter().filter(|line| line.starts_with("key ")).collect::<Vec<_>>();
    assert_eq!(own, ["key null object latest".to_owned(), format!("key {} object", &one[..4])]);
}

#[tokio::test]
async fn all_versions_of_a_key_go_in_one_request() {
    let bench = Bench::new().await;
    switch(&bench, "Enabled").await;
    let mut objects = Vec::new();
    for body in ["1", "2", "3"] {
        let version_id = bench.put("key", body).await.version_id;
        objects.push(ObjectIdentifier { key: "key".to_owned(), version_id, e_tag: None });
    }
    let input =
        DeleteObjectsInput { bucket: BUCKET.to_owned(), delete: Delete { objects, quiet: None }, ..Default::default() };
    let output = bench.root(input).await.unwrap();
    assert_eq!((output.deleted.unwrap().len(), output.errors.unwrap().len()), (3, 0));
    assert!(all(&bench).await.is_empty());
    assert!(bench.room.tables.older.is_empty());
    bench.room.collect().await.unwrap();
    assert_eq!(bench.blobs().await, 0);
}

#[tokio::test]
async fn tags_belong_to_a_version() {
    let bench = Bench::new().await;
    switch(&bench, "Enabled").await;
    let one = bench.put("key", "1").await.version_id.unwrap();
    bench.put("key", "2").await;
    let tag = |version: Option<String>, value: &str| PutObjectTaggingInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        version_id: version,
        tagging: Tagging { tag_set: vec![Tag { key: "a".to_owned(), value: value.to_owned() }] },
        ..Default::default()
    };
    bench.root(tag(Some(one.clone()), "old")).await.unwrap();
    bench.root(tag(None, "new")).await.unwrap();
    assert_eq!(code(bench.root(tag(None, "<")).await), "InvalidTag");
    for (version, value) in [(Some(one), "old"), (None, "new")] {
        let input = GetObjectTaggingInput {
            bucket: BUCKET.to_owned(),
            key: "key".to_owned(),
            version_id: version,
            ..Default::default()
        };
        assert_eq!(bench.root(input).await.unwrap().tag_set.unwrap()[0].value, value);
    }
}
