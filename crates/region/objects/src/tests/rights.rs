//! Who may do what.

use shapes_s3::*;
use wire::Body;

use super::bench::{BUCKET, Bench, code, get, put};

const KEYS: &str = "arn:aws:s3:::my-bucket/*";
const WHOLE: &str = "arn:aws:s3:::my-bucket";

#[tokio::test]
async fn missing_is_told_to_those_who_may_list() {
    let bench = Bench::new().await;
    bench.put("there", "x").await;
    bench.allow(&[("s3:GetObject", KEYS)]);
    assert_eq!(code(bench.ann(get("there")).await), "OK");
    let hidden = bench.ann(get("missing")).await.unwrap_err();
    assert_eq!((hidden.code.as_str(), hidden.status), ("AccessDenied", 403));
    assert_eq!(
        hidden.message,
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: s3:ListBucket on resource: \
         \"arn:aws:s3:::my-bucket\" because no identity-based policy allows the s3:ListBucket action"
    );
    let head = HeadObjectInput { bucket: BUCKET.to_owned(), key: "missing".to_owned(), ..Default::default() };
    assert_eq!(bench.ann(head.clone()).await.unwrap_err().status, 403);
    bench.allow(&[("s3:GetObject", KEYS), ("s3:ListBucket", WHOLE)]);
    assert_eq!(code(bench.ann(get("missing")).await), "NoSuchKey");
    assert_eq!(bench.ann(head).await.unwrap_err().status, 404);
    let versioned = GetObjectInput { version_id: Some("null".to_owned()), ..get("there") };
    assert_eq!(code(bench.ann(versioned).await), "AccessDenied", "that is s3:GetObjectVersion");
}

#[tokio::test]
async fn writing_with_tags_asks_for_both() {
    let bench = Bench::new().await;
    let tagged = || PutObjectInput { tagging: Some("a=b".to_owned()), ..put("key") };
    bench.allow(&[("s3:PutObject", KEYS)]);
    assert_eq!(code(bench.ann(put("key")).await), "OK");
    let refused = bench.ann(tagged()).await.unwrap_err();
    assert!(refused.message.contains("s3:PutObjectTagging on resource: \"arn:aws:s3:::my-bucket/key\""), "{refused}");
    bench.allow(&[("s3:PutObject*", KEYS)]);
    assert_eq!(code(bench.ann(tagged()).await), "OK");
    let copy = || CopyObjectInput {
        bucket: BUCKET.to_owned(),
        key: "copy".to_owned(),
        copy_source: format!("{BUCKET}/key"),
        ..Default::default()
    };
    assert!(bench.ann(copy()).await.unwrap_err().message.contains("s3:GetObject on"));
    bench.allow(&[("s3:PutObject*", KEYS), ("s3:GetObject", KEYS)]);
    assert!(bench.ann(copy()).await.unwrap_err().message.contains("s3:GetObjectTagging on"));
    bench.allow(&[("s3:PutObject*", KEYS), ("s3:GetObject*", KEYS)]);
    assert_eq!(code(bench.ann(copy()).await), "OK");
}

#[tokio::test]
async fn many_deletions_are_decided_on_one_by_one() {
    let bench = Bench::new().await;
    for key in ["mine/1", "theirs/1"] {
        bench.put(key, "x").await;
    }
    bench.allow(&[("s3:DeleteObject", "arn:aws:s3:::my-bucket/mine/*")]);
    let objects = ["mine/1", "theirs/1", "mine/none"]
        .map(|key| ObjectIdentifier { key: key.to_owned(), ..Default::default() })
        .to_vec();
    let input =
        DeleteObjectsInput { bucket: BUCKET.to_owned(), delete: Delete { objects, quiet: None }, ..Default::default() };
    let output = bench.ann(input).await.unwrap();
    let deleted: Vec<_> = output.deleted.unwrap().into_iter().filter_map(|object| object.key).collect();
    assert_eq!(deleted, ["mine/1", "mine/none"]);
    let errors = output.errors.unwrap();
    assert_eq!((errors.len(), errors[0].code.as_deref()), (1, Some("AccessDenied")));
    assert_eq!(code(bench.root(get("theirs/1")).await), "OK");
}

fn policy(effect: &str, principal: &str, action: &str) -> PutBucketPolicyInput {
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Principal":{principal},"Action":"{action}","Resource":["{WHOLE}","{KEYS}"]}}]}}"#
    );
    PutBucketPolicyInput { bucket: BUCKET.to_owned(), policy, ..Default::default() }
}

#[tokio::test]
async fn a_buckets_policy_allows_and_denies() {
    let bench = Bench::new().await;
    bench.put("key", "x").await;
    bench.allow(&[("ecr:*", "*")]);
    assert_eq!(code(bench.ann(get("key")).await), "AccessDenied");
    let ann = r#"{"AWS":"arn:aws:iam::123456789012:user/ann"}"#;
    bench.root(policy("Allow", ann, "s3:GetObject")).await.unwrap();
    assert_eq!(code(bench.ann(get("key")).await), "OK");
    assert_eq!(code(bench.ann(put("key")).await), "AccessDenied");
    bench.allow(&[("s3:*", "*")]);
    bench.root(policy("Deny", r#""*""#, "s3:*")).await.unwrap();
    assert_eq!(code(bench.ann(get("key")).await), "AccessDenied");
    let bench = bench.restarted().await;
    assert_eq!(code(bench.root(get("key")).await), "AccessDenied", "the policy is above the root as well");
    let read = GetBucketPolicyInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    assert_eq!(code(bench.ann(read.clone()).await), "AccessDenied");
    assert_eq!(code(bench.root(read).await), "OK", "but not so that nobody can take it away");
    let delete = DeleteBucketPolicyInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    bench.root(delete).await.unwrap();
    assert_eq!(code(bench.root(get("key")).await), "OK");
}

#[tokio::test]
async fn a_public_policy_is_refused_until_the_block_is_taken_away() {
    let bench = Bench::new().await;
    let refused = bench.root(policy("Allow", r#""*""#, "s3:GetObject")).await.unwrap_err();
    assert!(refused.code == "AccessDenied" && refused.message.contains("BlockPublicPolicy"), "{refused}");
    let delete = DeletePublicAccessBlockInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    bench.root(delete).await.unwrap();
    bench.root(policy("Allow", r#""*""#, "s3:GetObject")).await.unwrap();
    let status = GetBucketPolicyStatusInput { bucket: BUCKET.to_owned(), expected_bucket_owner: None };
    assert_eq!(bench.root(status).await.unwrap().policy_status.unwrap().is_public, Some(true));
    let elsewhere = policy("Allow", r#""*""#, "s3:GetObject").policy.replace("my-bucket", "other");
    let elsewhere = PutBucketPolicyInput { bucket: BUCKET.to_owned(), policy: elsewhere, ..Default::default() };
    assert_eq!(code(bench.root(elsewhere).await), "MalformedPolicy");
}

#[tokio::test]
async fn listing_offers_its_condition_keys() {
    let bench = Bench::new().await;
    let asked = |prefix: Option<&str>| ListObjectsV2Input {
        bucket: BUCKET.to_owned(),
        prefix: prefix.map(str::to_owned),
        ..Default::default()
    };
    let deny = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*","Action":"s3:ListBucket","Resource":"{WHOLE}","Condition":{{"StringNotLike":{{"s3:prefix":"mine/*"}}}}}}]}}"#
    );
    let input = PutBucketPolicyInput { bucket: BUCKET.to_owned(), policy: deny, ..Default::default() };
    bench.root(input).await.unwrap();
    assert_eq!(code(bench.root(asked(Some("mine/1"))).await), "OK");
    assert_eq!(code(bench.root(asked(Some("theirs/"))).await), "AccessDenied");
    assert_eq!(code(bench.root(asked(None)).await), "AccessDenied");
    bench.root(PutObjectInput { body: Body::from("x"), ..put("key") }).await.unwrap();
}

/// The policy of AWS's guide that lets nobody overwrite: whoever makes an object asks that there is none.
#[tokio::test]
async fn a_policy_can_ask_for_conditions() {
    let bench = Bench::new().await;
    let rule = |action: &str, condition: &str| {
        format!(
            r#"{{"Effect":"Deny","Principal":"*","Action":"{action}","Resource":"{KEYS}","Condition":{condition}}}"#
        )
    };
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{},{}]}}"#,
        rule("s3:PutObject", r#"{"Null":{"s3:if-none-match":"true"},"Bool":{"s3:ObjectCreationOperation":"true"}}"#),
        rule("s3:DeleteObject", r#"{"Null":{"s3:if-match":"true"}}"#),
    );
    bench.root(PutBucketPolicyInput { bucket: BUCKET.to_owned(), policy: text, ..Default::default() }).await.unwrap();
    let only_new = || Some("*".to_owned());
    assert_eq!(code(bench.root(put("key")).await), "AccessDenied");
    let first = bench.root(PutObjectInput { if_none_match: only_new(), ..put("key") }).await.unwrap();
    let copy = |if_none_match| CopyObjectInput {
        bucket: BUCKET.to_owned(),
        key: "copy".to_owned(),
        copy_source: format!("{BUCKET}/key"),
        if_none_match,
        ..Default::default()
    };
    assert_eq!(code(bench.root(copy(None)).await), "AccessDenied");
    assert_eq!(code(bench.root(copy(only_new())).await), "OK");
    // An upload is begun and gets its parts without a condition; the object is made at its end.
    let begin = CreateMultipartUploadInput { bucket: BUCKET.to_owned(), key: "parts".to_owned(), ..Default::default() };
    let upload = bench.root(begin).await.unwrap().upload_id.unwrap();
    let complete = CompleteMultipartUploadInput {
        bucket: BUCKET.to_owned(),
        key: "parts".to_owned(),
        upload_id: upload,
        ..Default::default()
    };
    assert_eq!(code(bench.root(complete).await), "AccessDenied");
    let delete = |if_match| DeleteObjectInput {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        if_match,
        ..Default::default()
    };
    assert_eq!(code(bench.root(delete(None)).await), "AccessDenied");
    assert_eq!(code(bench.root(delete(first.e_tag)).await), "OK");
}

/// AWS knows the tags of what is read and tagged, but not of what is deleted.
#[tokio::test]
async fn tags_decide_on_reading_and_not_on_deleting() {
    let bench = Bench::new().await;
    bench.root(PutObjectInput { tagging: Some("team=a".to_owned()), ..put("key") }).await.unwrap();
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"{KEYS}","Condition":{{"StringEquals":{{"s3:ExistingObjectTag/team":"a"}}}}}}]}}"#
    );
    bench.root(PutBucketPolicyInput { bucket: BUCKET.to_owned(), policy: text, ..Default::default() }).await.unwrap();
    assert_eq!(code(bench.root(get("key")).await), "AccessDenied");
    let delete = DeleteObjectInput { bucket: BUCKET.to_owned(), key: "key".to_owned(), ..Default::default() };
    assert_eq!(code(bench.root(delete).await), "OK");
}

#[tokio::test]
async fn a_policy_names_nobody_who_is_not_there() {
    let bench = Bench::new().await;
    for nobody in ["arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:role/none", "nonsense"] {
        let refused =
            bench.root(policy("Allow", &format!(r#"{{"AWS":"{nobody}"}}"#), "s3:GetObject")).await.unwrap_err();
        assert_eq!((refused.code.as_str(), refused.status), ("MalformedPolicy", 400));
        assert_eq!(refused.message, "Invalid principal in policy");
        assert_eq!(refused.fields["Detail"], format!("\"AWS\" : \"{nobody}\""));
    }
    for somebody in ["arn:aws:iam::123456789012:user/ann", "123456789012", "arn:aws:iam::033677994240:root"] {
        bench.root(policy("Allow", &format!(r#"{{"AWS":"{somebody}"}}"#), "s3:GetObject")).await.unwrap();
    }
}
