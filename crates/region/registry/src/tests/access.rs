//! Who may do what, and in which words it is refused.

use std::time::Duration;

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;

use super::{Bench, HOST};

const PULL: &str = r#"{"Effect":"Allow","Action":"ecr:GetAuthorizationToken","Resource":"*"},
    {"Effect":"Allow","Action":["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],
     "Resource":"arn:aws:ecr:us-east-2:123456789012:repository/my-service"}"#;

#[tokio::test]
async fn nobody_gets_in_without_a_good_token() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let path = format!("/v2/{HOST}/my-service/tags/list");
    // Clients that look for a login at the realm find it where they have found the registry.
    for (host, realm) in [("localhost:4566", "localhost:4566"), ("", "127.0.0.1:4566"), ("\"x", "127.0.0.1:4566")] {
        let answer = bench.send(Method::GET, &path, &[("authorization", ""), ("host", host)], "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        let challenge = format!(r#"Basic realm="http://{realm}/",service="ecr.amazonaws.com""#);
        assert_eq!(answer.header("www-authenticate"), challenge);
    }
    let ping = bench.send(Method::GET, "/v2/", &[("authorization", "")], "").await;
    assert_eq!(ping.status, StatusCode::UNAUTHORIZED);
    assert!(ping.header("www-authenticate").starts_with("Basic realm="));
    let ping = bench.get("/v2/").await;
    assert_eq!((ping.status, ping.header("docker-distribution-api-version")), (StatusCode::OK, "registry/2.0"));

    let other = "/v2/123456789012.dkr.ecr.eu-west-1.amazonaws.com/my-service/tags/list";
    for (path, token) in
        [(other, bench.token.as_str()), (&path, "Basic QVdTOm5vdGhpbmc="), (&path, "Basic !"), (&path, "Bearer x")]
    {
        let answer = bench.send(Method::GET, path, &[("authorization", token)], "").await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path} {token}");
        assert_eq!(answer.refusal(), "denied: Your Authorization Token is invalid.");
    }

    bench.world.clock.advance(Duration::from_hours(12));
    let answer = bench.get(&path).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    // Failure 12.
    assert_eq!(answer.refusal(), "denied: Your authorization token has expired. Reauthenticate and try again.");
}

#[tokio::test]
async fn a_token_opens_after_a_restart() {
    let bench = Bench::new().await;
    let token = bench.token.clone();
    let bench = bench.restart().await;
    assert_eq!(bench.send(Method::GET, "/v2/", &[("authorization", &token)], "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_request_asks_what_the_caller_may_do_now() {
    let mut bench = Bench::new().await;
    bench.create("my-service").await;
    bench.create("other").await;
    let digest = bench.push("my-service", "v1", "first").await;
    let user = bench.people.user("puller", PULL);
    bench.token = bench.login(&user).await;
    assert_eq!(bench.get("/v2/my-service/manifests/v1").await.status, StatusCode::OK);
    let layer = format!("/v2/my-service/blobs/{}", Digest::of(b"first"));
    assert_eq!(bench.get(&layer).await.status, StatusCode::OK);

    let uploads = "/v2/my-service/blobs/uploads/";
    let manifest = format!("/v2/my-service/manifests/{digest}");
    for (method, path, action, name) in [
        (Method::POST, uploads, "InitiateLayerUpload", "my-service"),
        (Method::PATCH, "/v2/my-service/blobs/uploads/1", "UploadLayerPart", "my-service"),
        (Method::PUT, "/v2/my-service/blobs/uploads/1?digest=x", "CompleteLayerUpload", "my-service"),
        (Method::PUT, &manifest, "PutImage", "my-service"),
        (Method::DELETE, &manifest, "BatchDeleteImage", "my-service"),
        (Method::GET, "/v2/my-service/tags/list", "ListImages", "my-service"),
        (Method::GET, "/v2/other/manifests/v1", "BatchGetImage", "other"),
        (Method::GET, "/v2/absent/manifests/v1", "BatchGetImage", "absent"),
    ] {
        let answer = bench.send(method, path, &[], "").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(
            answer.refusal(),
            format!(
                "denied: User: arn:aws:iam::123456789012:user/puller is not authorized to perform: ecr:{action} on \
                 resource: arn:aws:ecr:us-east-2:123456789012:repository/{name} because no identity-based policy allows \
                 the ecr:{action} action"
            )
        );
    }
    let head = bench.send(Method::HEAD, &layer, &[], "").await;
    assert_eq!(head.status, StatusCode::FORBIDDEN);

    // The same token, less rights.
    bench.people.user("puller", r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#);
    assert_eq!(bench.get("/v2/my-service/manifests/v1").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_repositorys_policy_counts() {
    let mut bench = Bench::new().await;
    bench.create("my-service").await;
    bench.push("my-service", "v1", "first").await;
    let set = |text: &str| ecr::SetRepositoryPolicyInput {
        repository_name: "my-service".to_owned(),
        policy_text: text.to_owned(),
        ..Default::default()
    };
    let user = bench.people.user("puller", PULL);
    bench.token = bench.login(&user).await;
    assert_eq!(bench.get("/v2/my-service/tags/list").await.status, StatusCode::FORBIDDEN);
    let allow = r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow",
        "Principal":{"AWS":"arn:aws:iam::123456789012:user/puller"},"Action":"ecr:ListImages"}]}"#;
    bench.call(set(allow)).await.unwrap();
    assert_eq!(bench.get("/v2/my-service/tags/list").await.status, StatusCode::OK);
    let deny =
        r#"{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"ecr:BatchGetImage"}]}"#;
    bench.call(set(deny)).await.unwrap();
    let answer = bench.get("/v2/my-service/manifests/v1").await;
    assert!(answer.refusal().ends_with("with an explicit deny in a resource-based policy"), "{}", answer.refusal());
    let get = ecr::GetRepositoryPolicyInput { repository_name: "my-service".to_owned(), ..Default::default() };
    assert_eq!(bench.call(get.clone()).await.unwrap().policy_text.as_deref(), Some(deny));

    let locked = r#"{"Version":"2008-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*"}]}"#;
    for bad in ["{", r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}"#, locked] {
        assert_eq!(bench.call(set(bad)).await.unwrap_err().code, "InvalidParameterException", "{bad}");
    }
    let delete = ecr::DeleteRepositoryPolicyInput { repository_name: "my-service".to_owned(), ..Default::default() };
    bench.call(delete).await.unwrap();
    let error = bench.call(get).await.unwrap_err();
    assert_eq!(error.code, "RepositoryPolicyNotFoundException");
    assert_eq!(bench.get("/v2/my-service/manifests/v1").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_layers_address_is_good_for_an_hour() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    let digest = bench.layer("my-service", b"layer").await;
    let input = ecr::GetDownloadUrlForLayerInput {
        repository_name: "my-service".to_owned(),
        layer_digest: digest.to_string(),
        registry_id: None,
    };
    let url = bench.call(input).await.unwrap().download_url.unwrap();
    let path = url.strip_prefix("http://127.0.0.1:4566").unwrap();
    let nobody = [("authorization", "")];
    assert_eq!(&bench.send(Method::GET, path, &nobody, "").await.body[..], b"layer");
    let forged = format!("{}x", &path[..path.len() - 1]);
    assert_eq!(bench.send(Method::GET, &forged, &nobody, "").await.status, StatusCode::FORBIDDEN);
    bench.world.clock.advance(Duration::from_hours(1));
    assert_eq!(bench.send(Method::GET, path, &nobody, "").await.status, StatusCode::FORBIDDEN);
}
