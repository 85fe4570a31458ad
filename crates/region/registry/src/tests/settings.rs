//! What is set for a repository or for a whole registry, and that it acts.

use http::{Method, StatusCode};
use shapes_ecr as ecr;
use store::Digest;
use wire::Error;

use super::{Bench, image};
use crate::manifest::OCI_MANIFEST;

fn filter(text: &str) -> ecr::ImageTagMutabilityExclusionFilter {
    ecr::ImageTagMutabilityExclusionFilter { filter: text.to_owned(), filter_type: "WILDCARD".to_owned() }
}

impl Bench {
    async fn setting(&self, mode: &str, filters: &[&str]) -> Result<ecr::PutImageTagMutabilityOutput, Error> {
        let filters: Vec<_> = filters.iter().map(|text| filter(text)).collect();
        self.call(ecr::PutImageTagMutabilityInput {
            repository_name: "my-service".to_owned(),
            image_tag_mutability: mode.to_owned(),
            image_tag_mutability_exclusion_filters: (!filters.is_empty()).then_some(filters),
            registry_id: None,
        })
        .await
    }
}

#[tokio::test]
async fn tags_that_fit_a_filter_are_excluded() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    for tag in ["v1", "dev-1"] {
        bench.push("my-service", tag, "first").await;
    }
    let other = image(&Digest::of(b"{}"), &[]);
    for (mode, moves, stays) in [("IMMUTABLE_WITH_EXCLUSION", "dev-1", "v1"), ("MUTABLE_WITH_EXCLUSION", "v1", "dev-1")]
    {
        let set = bench.setting(mode, &["dev-*", "latest"]).await.unwrap();
        assert_eq!(set.image_tag_mutability_exclusion_filters, Some(vec![filter("dev-*"), filter("latest")]));
        let answer = bench.put("my-service", stays, OCI_MANIFEST, &other).await;
        assert_eq!((answer.status, &answer.refusal()[..12]), (StatusCode::BAD_REQUEST, "tag invalid:"), "{mode}");
        assert_eq!(bench.put("my-service", moves, OCI_MANIFEST, &other).await.status, StatusCode::CREATED, "{mode}");
        for tag in ["v1", "dev-1"] {
            bench.setting("MUTABLE", &[]).await.unwrap();
            bench.push("my-service", tag, "first").await;
        }
    }
    let error = bench.setting("IMMUTABLE_WITH_EXCLUSION", &[]).await.unwrap_err();
    assert_eq!(error.code, "InvalidParameterException");
    let shown = bench.call(ecr::DescribeRepositoriesInput::default()).await.unwrap().repositories.unwrap();
    assert_eq!(shown[0].image_tag_mutability.as_deref(), Some("MUTABLE"));
}

#[tokio::test]
async fn layers_are_not_mounted_where_that_is_switched_off() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    bench.create("other").await;
    let digest = bench.layer("other", b"shared").await;
    let mount = format!("/v2/my-service/blobs/uploads/?mount={digest}&from=other");
    let set = |value: &str| ecr::PutAccountSettingInput { name: "BLOB_MOUNTING".to_owned(), value: value.to_owned() };
    bench.call(set("DISABLED")).await.unwrap();
    assert_eq!(bench.send(Method::POST, &mount, &[], "").await.status, StatusCode::ACCEPTED);
    let get = |name: &str| ecr::GetAccountSettingInput { name: name.to_owned() };
    assert_eq!(bench.call(get("BLOB_MOUNTING")).await.unwrap().value.as_deref(), Some("DISABLED"));
    bench.call(set("ENABLED")).await.unwrap();
    assert_eq!(bench.send(Method::POST, &mount, &[], "").await.status, StatusCode::CREATED);
    for name in ["REGISTRY_POLICY_SCOPE", "other"] {
        assert_eq!(bench.call(get(name)).await.unwrap_err().code, "InvalidParameterException");
    }
}

#[tokio::test]
async fn no_image_is_taken_for_one_that_was_scanned() {
    let bench = Bench::new().await;
    bench.create("my-service").await;
    bench.push("my-service", "v1", "first").await;
    let findings = || ecr::DescribeImageScanFindingsInput {
        repository_name: "my-service".to_owned(),
        image_id: ecr::ImageIdentifier { image_tag: Some("v1".to_owned()), image_digest: None },
        ..Default::default()
    };
    let error = bench.call(findings()).await.unwrap_err();
    assert_eq!(error.code, "ScanNotFoundException");
    let rule = |frequency: &str, filter: &str| ecr::PutRegistryScanningConfigurationInput {
        scan_type: Some("BASIC".to_owned()),
        rules: Some(vec![ecr::RegistryScanningRule {
            scan_frequency: frequency.to_owned(),
            repository_filters: vec![ecr::ScanningRepositoryFilter {
                filter: filter.to_owned(),
                filter_type: "WILDCARD".to_owned(),
            }],
        }]),
    };
    bench.call(rule("SCAN_ON_PUSH", "my-*")).await.unwrap();
    let status = bench.call(findings()).await.unwrap().image_scan_status.unwrap();
    assert_eq!(status.status.as_deref(), Some("FAILED"));
    let which = ecr::BatchGetRepositoryScanningConfigurationInput {
        repository_names: vec!["my-service".to_owned(), "absent".to_owned()],
    };
    let answer = bench.call(which).await.unwrap();
    assert_eq!(answer.scanning_configurations.unwrap()[0].scan_frequency.as_deref(), Some("SCAN_ON_PUSH"));
    assert_eq!(answer.failures.unwrap()[0].failure_code.as_deref(), Some("REPOSITORY_NOT_FOUND"));
    let error = bench.call(rule("CONTINUOUS_SCAN", "*")).await.unwrap_err();
    assert_eq!(error.code, "InvalidParameterException");
}

#[tokio::test]
async fn a_template_makes_a_repository_with_the_first_push() {
    let mut bench = Bench::new().await;
    let template = |prefix: &str, mode: &str| ecr::CreateRepositoryCreationTemplateInput {
        prefix: prefix.to_owned(),
        applied_for: vec!["CREATE_ON_PUSH".to_owned()],
        image_tag_mutability: Some(mode.to_owned()),
        ..Default::default()
    };
    assert_eq!(bench.send(Method::POST, "/v2/team/app/blobs/uploads/", &[], "").await.status, StatusCode::NOT_FOUND);
    bench.call(template("ROOT", "MUTABLE")).await.unwrap();
    bench.call(template("team/", "IMMUTABLE")).await.unwrap();
    assert_eq!(bench.call(template("team", "MUTABLE")).await.unwrap_err().code, "TemplateAlreadyExistsException");
    bench.push("team/app", "v1", "first").await;
    bench.push("app", "v1", "first").await;
    let shown = bench.call(ecr::DescribeRepositoriesInput::default()).await.unwrap().repositories.unwrap();
    let modes: Vec<_> = shown.iter().map(|one| one.image_tag_mutability.as_deref().unwrap()).collect();
    assert_eq!(modes, ["MUTABLE", "IMMUTABLE"]);

    // Who may push may not create, unless that is allowed as well.
    let push = [("ecr:GetAuthorizationToken", "*"), ("ecr:InitiateLayerUpload", "*")];
    let user = bench.people.allow("pusher", &push);
    bench.token = bench.login(&user).await;
    let answer = bench.send(Method::POST, "/v2/team/new/blobs/uploads/", &[], "").await;
    assert!(answer.refusal().contains("not authorized to perform: ecr:CreateRepository"), "{}", answer.text());
    for (prefix, code) in [("none", "TemplateNotFoundException"), ("team", "")] {
        let delete = ecr::DeleteRepositoryCreationTemplateInput { prefix: prefix.to_owned() };
        assert_eq!(bench.call(delete).await.err().map_or(String::new(), |error| error.code), code);
    }
    let replicated = ecr::CreateRepositoryCreationTemplateInput {
        applied_for: vec!["REPLICATION".to_owned()],
        ..template("other", "MUTABLE")
    };
    let error = bench.call(replicated).await.unwrap_err();
    assert!(error.message.contains("REPLICATION is not supported"), "{}", error.message);
}
