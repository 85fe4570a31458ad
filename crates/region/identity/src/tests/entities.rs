//! Roles, users, their keys and tags.

use shapes_iam::*;

use super::*;

fn create(name: &str, trust: &str) -> CreateRoleInput {
    CreateRoleInput {
        role_name: name.to_owned(),
        assume_role_policy_document: trust.to_owned(),
        ..CreateRoleInput::default()
    }
}

#[tokio::test]
async fn a_role_is_there_after_a_restart() {
    let bench = Bench::new().await;
    let input = CreateRoleInput {
        path: Some("/service-role/".to_owned()),
        description: Some("builds".to_owned()),
        tags: Some(vec![Tag { key: "team".to_owned(), value: "a".to_owned() }]),
        ..create("Build", FOR_CODEBUILD)
    };
    let made = bench.as_root(input).await.unwrap().role.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:iam::123456789012:role/service-role/Build"));
    assert!(made.role_id.as_deref().is_some_and(|id| id.len() == 21 && id.starts_with("AROA")));
    let taken = told(bench.as_root(create("build", FOR_CODEBUILD)).await);
    assert_eq!(taken, ("EntityAlreadyExists".to_owned(), "Role with name build already exists.".to_owned()));

    let bench = bench.restarted().await;
    let found = bench.as_root(GetRoleInput { role_name: "Build".to_owned() }).await.unwrap().role.unwrap();
    assert_eq!(found, made);
    let document = found.assume_role_policy_document.unwrap();
    assert!(document.starts_with("%7B%22Version%22%3A%222012-10-17%22"), "{document}");
    let gone = told(bench.as_root(GetRoleInput { role_name: "deploy".to_owned() }).await);
    assert_eq!(gone, ("NoSuchEntity".to_owned(), "The role with name deploy cannot be found.".to_owned()));
}

#[tokio::test]
async fn trust_policies_are_checked() {
    let bench = Bench::new().await;
    let cases = [
        ("{}", "Syntax errors in policy."),
        (&allow("s3:GetObject", "*"), "Missing required field Principal"),
        (
            &trusting("arn:aws:iam::123456789012:user/nobody"),
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:user/nobody\"",
        ),
        (
            &trusting("arn:aws:iam::210987654321:role/elsewhere"),
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::210987654321:role/elsewhere\"",
        ),
        (
            &FOR_CODEBUILD.replace("sts:AssumeRole", "s3:GetObject"),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
    ];
    for (document, text) in cases {
        let refused = told(bench.as_root(create("build", document)).await);
        assert_eq!(refused, ("MalformedPolicyDocument".to_owned(), text.to_owned()), "{document}");
    }
    bench.user("ann", &allow("s3:GetObject", "*")).await;
    bench.as_root(create("build", &trusting("arn:aws:iam::123456789012:user/ann"))).await.unwrap();
    let update = UpdateAssumeRolePolicyInput { role_name: "build".to_owned(), policy_document: "{".to_owned() };
    assert_eq!(told(bench.as_root(update).await).0, "MalformedPolicyDocument");
}

#[tokio::test]
async fn what_something_hangs_on_is_not_deleted() {
    let bench = Bench::new().await;
    bench.role("build", FOR_CODEBUILD, &allow("logs:*", "*")).await;
    let arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy".to_owned();
    let attach = AttachRolePolicyInput { role_name: "build".to_owned(), policy_arn: arn.clone() };
    bench.as_root(attach.clone()).await.unwrap();
    bench.as_root(attach).await.unwrap();
    let delete = || bench.as_root(DeleteRoleInput { role_name: "build".to_owned() });
    let conflict = |text: &str| ("DeleteConflict".to_owned(), text.to_owned());
    assert_eq!(told(delete().await), conflict("Cannot delete entity, must detach all policies first."));
    let detach = DetachRolePolicyInput { role_name: "build".to_owned(), policy_arn: arn };
    bench.as_root(detach.clone()).await.unwrap();
    assert_eq!(told(bench.as_root(detach).await).0, "NoSuchEntity");
    assert_eq!(told(delete().await), conflict("Cannot delete entity, must delete policies first."));
    let remove = DeleteRolePolicyInput { role_name: "build".to_owned(), policy_name: "own".to_owned() };
    bench.as_root(remove).await.unwrap();
    delete().await.unwrap();
    assert_eq!(told(delete().await).0, "NoSuchEntity");

    bench.user("ann", &allow("s3:GetObject", "*")).await;
    let remove = DeleteUserPolicyInput { user_name: "ann".to_owned(), policy_name: "own".to_owned() };
    bench.as_root(remove).await.unwrap();
    let deleted = bench.as_root(DeleteUserInput { user_name: "ann".to_owned() }).await;
    assert_eq!(told(deleted), conflict("Cannot delete entity, must delete access keys first."));
}

#[tokio::test]
async fn a_user_has_two_keys_at_most_and_none_of_anybody_else() {
    let bench = Bench::new().await;
    let first = bench.user("ann", &allow("s3:GetObject", "*")).await;
    bench.user("bob", &allow("s3:GetObject", "*")).await;
    let another = || bench.as_root(CreateAccessKeyInput { user_name: Some("ann".to_owned()) });
    another().await.unwrap();
    let limit = ("LimitExceeded".to_owned(), "Cannot exceed quota for AccessKeysPerUser: 2".to_owned());
    assert_eq!(told(another().await), limit);
    let list = ListAccessKeysInput { user_name: Some("ann".to_owned()), ..Default::default() };
    assert_eq!(bench.as_root(list).await.unwrap().access_key_metadata.unwrap().len(), 2);
    let bobs = DeleteAccessKeyInput { user_name: Some("bob".to_owned()), access_key_id: first.access_key.clone() };
    assert_eq!(told(bench.as_root(bobs).await).0, "NoSuchEntity");

    let off = UpdateAccessKeyInput {
        user_name: Some("ann".to_owned()),
        access_key_id: first.access_key.clone(),
        status: "Inactive".to_owned(),
    };
    let identity = "Action=GetCallerIdentity&Version=2011-06-15";
    assert_eq!(bench.signed(&first, "sts", identity).await.0, 200);
    bench.as_root(off).await.unwrap();
    let (status, body) = bench.signed(&first, "sts", identity).await;
    assert_eq!((status, element(&body, "Code")), (403, "InvalidClientTokenId"));
}

#[tokio::test]
async fn tags_are_unique_without_regard_to_case() {
    let bench = Bench::new().await;
    bench.role("build", FOR_CODEBUILD, &allow("logs:*", "*")).await;
    let tag = |pairs: &[(&str, &str)]| TagRoleInput {
        role_name: "build".to_owned(),
        tags: pairs.iter().map(|(key, value)| Tag { key: (*key).to_owned(), value: (*value).to_owned() }).collect(),
    };
    assert_eq!(told(bench.as_root(tag(&[("a", "1"), ("A", "2")])).await).0, "InvalidInput");
    bench.as_root(tag(&[("team", "1"), ("stage", "2")])).await.unwrap();
    bench.as_root(tag(&[("Team", "3")])).await.unwrap();
    let untag = UntagRoleInput { role_name: "build".to_owned(), tag_keys: vec!["stage".to_owned()] };
    bench.as_root(untag).await.unwrap();
    let list = ListRoleTagsInput { role_name: "build".to_owned(), ..Default::default() };
    let tags = bench.as_root(list).await.unwrap().tags.unwrap();
    assert_eq!(tags, [Tag { key: "Team".to_owned(), value: "3".to_owned() }]);
}
