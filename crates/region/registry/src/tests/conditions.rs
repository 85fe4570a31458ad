//! Tags of repositories and of requests as conditions of policies.

use http::StatusCode;
use shapes_ecr as ecr;

use super::Bench;

fn tag(key: &str, value: &str) -> ecr::Tag {
    ecr::Tag { key: key.to_owned(), value: value.to_owned() }
}

fn create(name: &str, tags: &[ecr::Tag]) -> ecr::CreateRepositoryInput {
    ecr::CreateRepositoryInput {
        repository_name: name.to_owned(),
        tags: (!tags.is_empty()).then(|| tags.to_vec()),
        ..Default::default()
    }
}

#[tokio::test]
async fn a_repositorys_tags_decide_who_pulls_from_it() {
    let mut bench = Bench::new().await;
    for (name, team) in [("blue/app", "blue"), ("red/app", "red")] {
        bench.call(create(name, &[tag("team", team)])).await.unwrap();
        bench.push(name, "v1", name).await;
    }
    for key in ["aws:ResourceTag/team", "ecr:ResourceTag/team"] {
        let statements = format!(
            r#"{{"Effect":"Allow","Action":"ecr:*","Resource":"*","Condition":{{"StringEquals":{{"{key}":"blue"}}}}}},
            {{"Effect":"Allow","Action":"ecr:GetAuthorizationToken","Resource":"*"}}"#
        );
        let user = bench.people.user("blue", &statements);
        bench.token = bench.login(&user).await;
        assert_eq!(bench.get("/v2/blue/app/manifests/v1").await.status, StatusCode::OK, "{key}");
        assert_eq!(bench.get("/v2/red/app/manifests/v1").await.status, StatusCode::FORBIDDEN, "{key}");
    }
}

#[tokio::test]
async fn a_requests_tags_decide_who_creates_and_tags() {
    let bench = Bench::new().await;
    let user = bench.people.user(
        "maker",
        r#"{"Effect":"Allow","Action":["ecr:CreateRepository","ecr:TagResource"],"Resource":"*",
           "Condition":{"StringEquals":{"aws:RequestTag/team":"blue"}}},
           {"Effect":"Allow","Action":"ecr:UntagResource","Resource":"*",
           "Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["free"]}}}"#,
    );
    let (door, region) = (bench.door(), door::testing::region());
    door.call(&user, &region, create("blue", &[tag("team", "blue"), tag("free", "1")])).await.unwrap();
    for tags in [&[][..], &[tag("team", "red")]] {
        let error = door.call(&user, &region, create("other", tags)).await.unwrap_err();
        assert_eq!(error.code, "AccessDeniedException", "{tags:?}");
    }
    let arn = "arn:aws:ecr:us-east-2:123456789012:repository/blue".to_owned();
    let untag = |key: &str| ecr::UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec![key.to_owned()] };
    door.call(&user, &region, untag("free")).await.unwrap();
    assert_eq!(door.call(&user, &region, untag("team")).await.unwrap_err().code, "AccessDeniedException");
}
