//! Buckets: names, regions, what is in them.

use shapes_s3::*;

use super::bench::{BUCKET, Bench, code, put};

#[tokio::test]
async fn a_name_is_taken_once_in_all_regions() {
    let bench = Bench::new().await;
    assert_eq!(code(bench.bucket(BUCKET, "us-east-2").await), "BucketAlreadyOwnedByYou");
    assert_eq!(code(bench.bucket(BUCKET, "eu-west-2").await), "BucketAlreadyOwnedByYou");
    bench.bucket("first", "us-east-1").await.unwrap();
    bench.bucket("first", "us-east-1").await.unwrap();
    assert_eq!(code(bench.bucket("Wrong_Name", "us-east-1").await), "InvalidBucketName");
    let bench = bench.restarted().await;
    let all = bench.root(ListBucketsInput::default()).await.unwrap().buckets.unwrap();
    let all: Vec<_> = all.into_iter().map(|bucket| (bucket.name.unwrap(), bucket.bucket_region.unwrap())).collect();
    let names = |(name, region): &(String, String)| format!("{name} {region}");
    assert_eq!(all.iter().map(names).collect::<Vec<_>>(), ["first us-east-1", "my-bucket us-east-2"]);
}

#[tokio::test]
async fn a_bucket_is_reached_through_its_own_region() {
    let bench = Bench::new().await;
    bench.bucket("far-away", "eu-west-2").await.unwrap();
    let head = bench.root(HeadBucketInput { bucket: "far-away".to_owned(), expected_bucket_owner: None }).await;
    let head = head.unwrap_err();
    assert_eq!((head.status, head.fields["x-amz-bucket-region"].as_str()), (301, Some("eu-west-2")));
    let list = ListObjectsV2Input { bucket: "far-away".to_owned(), ..Default::default() };
    let list = bench.root(list).await.unwrap_err();
    assert_eq!(
        (list.code.as_str(), list.fields["Region"].as_str()),
        ("AuthorizationHeaderMalformed", Some("eu-west-2"))
    );
    let location = GetBucketLocationInput { bucket: "far-away".to_owned(), expected_bucket_owner: None };
    assert_eq!(bench.root(location).await.unwrap().location_constraint.as_deref(), Some("eu-west-2"));
    let other = HeadBucketInput { bucket: BUCKET.to_owned(), expected_bucket_owner: Some("210987654321".to_owned()) };
    assert_eq!(code(bench.root(other).await), "AccessDenied");
}

#[tokio::test]
async fn a_bucket_goes_when_it_is_empty() {
    let bench = Bench::new().await;
    let delete = || DeleteBucketInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    bench.put("key", "x").await;
    bench.bucket("my-bucket2", "us-east-2").await.unwrap();
    assert_eq!(code(bench.root(delete()).await), "BucketNotEmpty");
    bench
        .root(DeleteObjectInput { bucket: BUCKET.to_owned(), key: "key".to_owned(), ..Default::default() })
        .await
        .unwrap();
    let upload = CreateMultipartUploadInput { bucket: BUCKET.to_owned(), key: "key".to_owned(), ..Default::default() };
    bench.root(upload).await.unwrap();
    bench.root(delete()).await.unwrap();
    assert_eq!(code(bench.root(delete()).await), "NoSuchBucket");
    assert_eq!(code(bench.root(put("key")).await), "NoSuchBucket");
    assert!(bench.room.tables.uploads.is_empty());
}

#[tokio::test]
async fn listings_roll_up_and_page() {
    let bench = Bench::new().await;
    for key in ["a", "logs/1", "logs/2", "logs/x/3", "z"] {
        bench.put(key, "").await;
    }
    let list = |prefix: &str, token: Option<String>, max_keys| ListObjectsV2Input {
        bucket: BUCKET.to_owned(),
        prefix: Some(prefix.to_owned()),
        delimiter: Some("/".to_owned()),
        continuation_token: token,
        max_keys: Some(max_keys),
        ..Default::default()
    };
    let names = |page: &ListObjectsV2Output| {
        let keys = page.contents.iter().flatten().filter_map(|object| object.key.clone());
        let prefixes = page.common_prefixes.iter().flatten().filter_map(|common| common.prefix.clone());
        keys.chain(prefixes).collect::<Vec<_>>()
    };
    let first = bench.root(list("", None, 2)).await.unwrap();
    assert_eq!((names(&first), first.is_truncated), (vec!["a".to_owned(), "logs/".to_owned()], Some(true)));
    let second = bench.root(list("", first.next_continuation_token, 2)).await.unwrap();
    assert_eq!((names(&second), second.is_truncated), (vec!["z".to_owned()], Some(false)));
    let below = bench.root(list("logs/", None, 10)).await.unwrap();
    assert_eq!(names(&below), ["logs/1", "logs/2", "logs/x/"]);
    assert_eq!(code(bench.root(list("", Some("?".to_owned()), 2)).await), "InvalidArgument");
}
