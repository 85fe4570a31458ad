//! Tags that stay, images that go, repositories and their tags.

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, image};
use crate::manifest::{OCI_INDEX, OCI_MANIFEST};

fn by_tag(tag: &str) -> ecr::ImageIdentifier {
    ecr::ImageIdentifier { image_digest: None, image_tag: Some(tag.to_owned()) }
}

fn by_digest(digest: &Digest) -> ecr::ImageIdentifier {
    ecr::ImageIdentifier { image_digest: Some(digest.to_string()), image_tag: None }
}

#[tokio::test]
async fn an_immutable_tag_stays() {
    let bench = Bench::new().await;
    let input = ecr::CreateRepositoryInput {
        repository_name: "my-service".to_owned(),
        image_tag_mutability: Some("IMMUTABLE".to_owned()),
        ..Default::default()
    };
    bench.call(input).await.unwrap();
    bench.push("my-service", "v1", "first").await;
    bench.push("my-service", "v1", "first").await;
    let text = image(&Digest::of(b"{}"), &[]);
    let refused = "The image tag 'v1' already exists in the 'my-service' repository and cannot be overwritten because \
                   the repository is immutable.";
    let answer = bench.put("my-service", "v1", OCI_MANIFEST, &text).await;
    assert_eq!((answer.status, answer.refusal()), (StatusCode::BAD_REQUEST, format!("tag invalid: {refused}")));
    let put = |tag: &str| ecr::PutImageInput {
        repository_name: "my-service".to_owned(),
        image_manifest: text.clone(),
        image_tag: Some(tag.to_owned()),
        ..Default::default()
    };
    let error = bench.call(put("v1")).await.unwrap_err();
    assert_eq!((error.code.as_str(), error.message.as_str()), ("ImageTagAlreadyExistsException", refused));
    bench.call(put("v2")).await.unwrap();
    assert_eq!(bench.call(put("v2")).await.unwrap_err().code, "ImageAlreadyExistsException");
    let free = ecr::PutImageTagMutabilityInput {
        repository_name: "my-service".to_owned(),
        image_tag_mutability: "MUTABLE".to_owned(),
        ..Default::default()
    };
    bench.call(free).await.unwrap();
    bench.call(put("v1")).await.unwrap();
}

#[tokio::test]
async fn images_go_by_tag_and_by_digest() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let digest = bench.push("my-service", "a", "first").await;
    bench.push("my-service", "b", "first").await;
    let child = bench.push("my-service", "child", "second").await;
    let index = format!(r#"{{"schemaVersion":2,"manifests":[{{"digest":"{child}","size":1}}]}}"#);
    bench.put("my-service", "index", OCI_INDEX, &index).await;
    let delete = |image_ids: Vec<ecr::ImageIdentifier>| {
        let input =
            ecr::BatchDeleteImageInput { repository_name: "my-service".to_owned(), image_ids, registry_id: None };
        bench.call(input)
    };
    let answer = delete(vec![
        by_tag("a"),
        by_tag("a"),
        by_digest(&child),
        ecr::ImageIdentifier::default(),
        ecr::ImageIdentifier { image_digest: Some("x".to_owned()), image_tag: None },
        ecr::ImageIdentifier { image_digest: Some(child.to_string()), image_tag: Some("b".to_owned()) },
    ])
    .await
    .unwrap();
    let both =
        |tag: &str| ecr::ImageIdentifier { image_digest: Some(digest.to_string()), image_tag: Some(tag.to_owned()) };
    assert_eq!(answer.image_ids.unwrap(), [both("a")]);
    let failures: Vec<_> = answer.failures.unwrap().into_iter().map(|failure| failure.failure_code.unwrap()).collect();
    assert_eq!(
        failures,
        [
            "ImageNotFound",
            "ImageReferencedByManifestList",
            "MissingDigestAndTag",
            "InvalidImageDigest",
            "ImageTagDoesNotMatchDigest"
        ]
    );
    assert_eq!(bench.get("/v2/my-service/manifests/b").await.status, StatusCode::OK);
    assert_eq!(delete(vec![by_tag("b")]).await.unwrap().image_ids.unwrap(), [both("b")]);
    assert_eq!(bench.get(&format!("/v2/my-service/manifests/{digest}")).await.status, StatusCode::NOT_FOUND);
    for (reference, status) in [
        (child.as_str(), StatusCode::METHOD_NOT_ALLOWED),
        ("index", StatusCode::ACCEPTED),
        ("index", StatusCode::NOT_FOUND),
        (child.as_str(), StatusCode::ACCEPTED),
    ] {
        let answer = bench.send(Method::DELETE, &format!("/v2/my-service/manifests/{reference}"), &[], "").await;
        assert_eq!(answer.status, status, "{reference}");
    }
    assert_eq!(bench.describe("my-service").await, []);
}

#[tokio::test]
async fn images_are_listed_page_by_page_and_found() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    for tag in ["a", "b"] {
        bench.push("my-service", tag, tag).await;
    }
    let old = bench.push("my-service", "c", "old").await;
    bench.push("my-service", "c", "new").await;
    let list = |status: &str, limit, next_token| {
        let filter = ecr::ListImagesFilter { tag_status: Some(status.to_owned()), image_status: None };
        bench.call(ecr::ListImagesInput {
            repository_name: "my-service".to_owned(),
            filter: Some(filter),
            max_results: limit,
            next_token,
            registry_id: None,
        })
    };
    assert_eq!(list("UNTAGGED", None, None).await.unwrap().image_ids.unwrap(), [by_digest(&old)]);
    assert_eq!(list("TAGGED", None, None).await.unwrap().image_ids.unwrap().len(), 3);
    let first = list("ANY", Some(3), None).await.unwrap();
    let second = list("ANY", Some(3), first.next_token).await.unwrap();
    assert_eq!((first.image_ids.unwrap().len(), second.image_ids.unwrap().len(), second.next_token), (3, 1, None));

    let describe = |id: ecr::ImageIdentifier| {
        bench.call(ecr::DescribeImagesInput {
            repository_name: "my-service".to_owned(),
            image_ids: Some(vec![id]),
            ..Default::default()
        })
    };
    assert_eq!(describe(by_tag("c")).await.unwrap().image_details.unwrap().len(), 1);
    let error = describe(by_tag("none")).await.unwrap_err();
    assert_eq!(error.code, "ImageNotFoundException");
    assert_eq!(
        error.message,
        "The image with imageId {imageDigest:'null', imageTag:'none'} does not exist within the repository with name \
         'my-service' in the registry with id '123456789012'"
    );
    let get = ecr::BatchGetImageInput {
        repository_name: "my-service".to_owned(),
        image_ids: vec![by_tag("a"), by_tag("none")],
        ..Default::default()
    };
    let answer = bench.call(get).await.unwrap();
    let manifest = answer.images.unwrap().remove(0).image_manifest.unwrap();
    assert_eq!(bench.get("/v2/my-service/manifests/a").await.text(), manifest);
    assert_eq!(answer.failures.unwrap()[0].failure_code.as_deref(), Some("ImageNotFound"));
}

#[tokio::test]
async fn repositories_are_made_shown_tagged_and_deleted() {
    let bench = Bench::new().await;
    let tag = |key: &str, value: &str| ecr::Tag { key: key.to_owned(), value: value.to_owned() };
    let create = |name: &str| ecr::CreateRepositoryInput {
        repository_name: name.to_owned(),
        tags: Some(vec![tag("team", "blue")]),
        ..Default::default()
    };
    bench.call(create("b")).await.unwrap_err();
    bench.call(create("team/b")).await.unwrap();
    bench.call(create("aa")).await.unwrap();
    let error = bench.call(create("aa")).await.unwrap_err();
    assert_eq!(error.code, "RepositoryAlreadyExistsException");
    assert_eq!(error.message, "The repository with name 'aa' already exists in the registry with id '123456789012'");
    let kms = ecr::EncryptionConfiguration { encryption_type: "KMS".to_owned() };
    let error = bench.call(ecr::CreateRepositoryInput { encryption_configuration: Some(kms), ..create("cc") }).await;
    assert!(error.unwrap_err().message.contains("KMS"));

    let all = bench.call(ecr::DescribeRepositoriesInput::default()).await.unwrap().repositories.unwrap();
    let names: Vec<_> = all.into_iter().map(|repository| repository.repository_name.unwrap()).collect();
    assert_eq!(names, ["aa", "team/b"]);
    let arn = "arn:aws:ecr:us-east-2:123456789012:repository/aa".to_owned();
    bench.call(ecr::TagResourceInput { resource_arn: arn.clone(), tags: vec![tag("env", "test")] }).await.unwrap();
    bench.call(ecr::UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["team".to_owned()] }).await.unwrap();
    let tags = bench.call(ecr::ListTagsForResourceInput { resource_arn: arn }).await.unwrap().tags.unwrap();
    assert_eq!(tags, [tag("env", "test")]);

    bench.push("aa", "v1", "first").await;
    let delete = |force| ecr::DeleteRepositoryInput { repository_name: "aa".to_owned(), force, registry_id: None };
    let error = bench.call(delete(None)).await.unwrap_err();
    assert_eq!(error.code, "RepositoryNotEmptyException");
    bench.call(delete(Some(true))).await.unwrap();
    let error = bench.call(delete(Some(true))).await.unwrap_err();
    assert_eq!(error.code, "RepositoryNotFoundException");
    bench.call(create("aa")).await.unwrap();
    assert_eq!(bench.describe("aa").await, []);
    assert_eq!(bench.get(&format!("/v2/aa/blobs/{}", Digest::of(b"first"))).await.status, StatusCode::NOT_FOUND);
}
