//! The recipe's first step, a push, a pull, a restart.

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, HOST, image};
use crate::manifest::{DOCKER_MANIFEST, OCI_INDEX};

#[tokio::test]
async fn the_recipes_repository_takes_an_image_and_keeps_it() {
    let bench = Bench::new().await;
    let made = bench
        .call(ecr::CreateRepositoryInput {
            repository_name: "my-service".to_owned(),
            image_scanning_configuration: Some(ecr::ImageScanningConfiguration { scan_on_push: Some(true) }),
            ..Default::default()
        })
        .await
        .unwrap()
        .repository
        .unwrap();
    assert_eq!(made.repository_uri.as_deref(), Some(&*format!("{HOST}/my-service")));
    assert_eq!(made.repository_arn.as_deref(), Some("arn:aws:ecr:us-east-2:123456789012:repository/my-service"));
    assert_eq!(made.image_scanning_configuration.and_then(|scanning| scanning.scan_on_push), Some(true));

    // As the engine names it, and as a client that was told the region's address does.
    let long = format!("{HOST}/my-service");
    let digest = bench.push(&long, "v1", "first").await;
    let bench = bench.restart().await;
    for name in [long.as_str(), "my-service"] {
        let path = format!("/v2/{name}/manifests/v1");
        let answer = bench.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(Digest::of(&answer.body), digest);
        assert_eq!(answer.header("docker-content-digest"), digest.as_str());
        let head = bench.send(Method::HEAD, &path, &[], "").await;
        assert_eq!(head.header("content-length"), answer.body.len().to_string());
        assert!(head.body.is_empty());
        let layer = bench.get(&format!("/v2/{name}/blobs/{}", Digest::of(b"first"))).await;
        assert_eq!(&layer.body[..], b"first");
    }
    let details = bench.describe("my-service").await;
    let [one] = &details[..] else { panic!("{details:?}") };
    assert_eq!(one.image_digest.as_deref(), Some(digest.as_str()));
    assert_eq!(one.image_tags.as_deref(), Some(&["v1".to_owned()][..]));
    assert_eq!(one.image_size_in_bytes, Some(7));
    let scan = one.image_scan_status.as_ref().unwrap();
    assert_eq!(scan.status.as_deref(), Some("FAILED"));
    assert_eq!(scan.description.as_deref(), Some("This region does not scan images."));
    assert!(one.last_recorded_pull_time.is_some());
}

#[tokio::test]
async fn a_moved_tag_leaves_the_old_image_untagged() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let first = bench.push("my-service", "latest", "first").await;
    let second = bench.push("my-service", "latest", "second").await;
    let details = bench.describe("my-service").await;
    let tags = |digest: &Digest| {
        details.iter().find(|image| image.image_digest.as_deref() == Some(digest.as_str())).unwrap().image_tags.clone()
    };
    assert_eq!(tags(&first), None);
    assert_eq!(tags(&second), Some(vec!["latest".to_owned()]));
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let bench = Bench::new().await;
    let answer = bench.send(Method::POST, "/v2/my-service/blobs/uploads/", &[], "").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(
        answer.refusal(),
        "name unknown: The repository with name 'my-service' does not exist in the registry with id '123456789012'"
    );
    bench.create("my-service").await;
    let (config, layer) = (bench.layer("my-service", b"{}").await, Digest::of(b"never pushed"));
    let text = image(&config, &[&layer]).replace("oci.image.manifest.v1", "docker.distribution.manifest.v2");
    let answer = bench.put("my-service", "v1", DOCKER_MANIFEST, &text).await;
    assert_eq!(
        answer.refusal(),
        format!(
            "manifest blob unknown: Layers with digests '[{layer}]' required for pushing image into repository with \
             name 'my-service' in the registry with id '123456789012' do not exist"
        )
    );
    let index = format!(r#"{{"schemaVersion":2,"manifests":[{{"digest":"{layer}","size":1}}]}}"#);
    let answer = bench.put("my-service", "v1", OCI_INDEX, &index).await;
    assert!(answer.refusal().starts_with("manifest blob unknown: Images with digests '[sha256:"), "{}", answer.text());
    for (path, refusal) in [
        ("/v2/my-service/manifests/none", "manifest unknown: Requested image not found".to_owned()),
        (&format!("/v2/my-service/blobs/{layer}"), "blob unknown: blob unknown to registry".to_owned()),
    ] {
        let answer = bench.get(path).await;
        assert_eq!((answer.status, answer.refusal()), (StatusCode::NOT_FOUND, refusal));
    }
    for (path, status) in [
        ("/v2/My_Service/tags/list", StatusCode::BAD_REQUEST),
        ("/v2/../../etc/passwd/manifests/latest", StatusCode::BAD_REQUEST),
        ("/v2/my-service/blobs/sha256:..%2F..%2Fx", StatusCode::NOT_FOUND),
        ("/v2/my-service/blobs/sha256:zz", StatusCode::BAD_REQUEST),
        ("/v2/my-service/manifests/-bad", StatusCode::BAD_REQUEST),
        ("/v2/my-service", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(bench.get(path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn blobs_are_given_in_parts() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    // Above and below the size that is kept in memory.
    for size in [1000usize, 1_500_000] {
        let bytes: Vec<u8> = (0..size).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let digest = bench.layer("my-service", &bytes).await;
        let path = format!("/v2/my-service/blobs/{digest}");
        assert_eq!(bench.get(&path).await.body, bytes);
        let part = bench.send(Method::GET, &path, &[("range", "bytes=500-")], "").await;
        assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
        assert_eq!(part.body, bytes[500..]);
        assert_eq!(part.header("content-range"), format!("bytes 500-{}/{size}", size - 1));
        let outside = bench.send(Method::GET, &path, &[("range", "bytes=9000000-")], "").await;
        assert_eq!(outside.status, StatusCode::RANGE_NOT_SATISFIABLE);
    }
}

#[tokio::test]
async fn tags_and_referrers_are_listed() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let subject = bench.push("my-service", "a", "first").await;
    for tag in ["c", "b"] {
        bench.push("my-service", tag, tag).await;
    }
    let answer = bench.get("/v2/my-service/tags/list?n=2").await;
    assert_eq!(answer.text(), r#"{"name":"my-service","tags":["a","b"]}"#);
    assert_eq!(answer.header("link"), r#"</v2/my-service/tags/list?n=2&last=b>; rel="next""#);
    let answer = bench.get("/v2/my-service/tags/list?n=2&last=b").await;
    assert_eq!((answer.text(), answer.header("link")), (r#"{"name":"my-service","tags":["c"]}"#, ""));
    assert_eq!(bench.get("/v2/_catalog").await.text(), r#"{"repositories":["my-service"]}"#);

    let about = image(&Digest::of(b"{}"), &[]).replacen(
        '{',
        &format!(r#"{{"artifactType":"text/sbom","subject":{{"mediaType":"x","digest":"{subject}","size":1}},"#),
        1,
    );
    let answer = bench.put("my-service", Digest::of(about.as_bytes()).as_str(), "", &about).await;
    assert_eq!((answer.status, answer.header("oci-subject")), (StatusCode::CREATED, subject.as_str()));
    let found = bench.get(&format!("/v2/my-service/referrers/{subject}?artifactType=text/sbom")).await;
    assert!(found.text().contains(r#""artifactType":"text/sbom""#), "{}", found.text());
    assert_eq!(found.header("oci-filters-applied"), "artifactType");
    let none = bench.get(&format!("/v2/my-service/referrers/{subject}?artifactType=other")).await;
    assert!(none.text().contains(r#""manifests":[]"#), "{}", none.text());
}
