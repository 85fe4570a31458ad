//! Managed policies, and what policies do.

use shapes_iam::*;

use super::*;

#[tokio::test]
async fn versions_come_and_go() {
    let bench = Bench::new().await;
    let arn = bench.policy("deploy", &allow("ecs:UpdateService", "*")).await.unwrap();
    assert_eq!(arn, "arn:aws:iam::123456789012:policy/deploy");
    assert_eq!(told(bench.policy("Deploy", &allow("ecs:UpdateService", "*")).await).0, "EntityAlreadyExists");
    let create = |default| CreatePolicyVersionInput {
        policy_arn: arn.clone(),
        policy_document: allow("ecs:*", "*"),
        set_as_default: Some(default),
    };
    for number in 2..=5 {
        let made = bench.as_root(create(number == 3)).await.unwrap().policy_version.unwrap();
        assert_eq!(made.version_id, Some(format!("v{number}")));
    }
    let sixth = told(bench.as_root(create(false)).await);
    assert_eq!(sixth.0, "LimitExceeded");
    let delete = |version: &str| DeletePolicyVersionInput { policy_arn: arn.clone(), version_id: version.to_owned() };
    let text = "Cannot delete the default version of a policy.";
    assert_eq!(told(bench.as_root(delete("v3")).await), ("DeleteConflict".to_owned(), text.to_owned()));
    bench.as_root(delete("v5")).await.unwrap();
    assert_eq!(told(bench.as_root(delete("v5")).await).0, "NoSuchEntity");
    // A number is not used again.
    let made = bench.as_root(create(false)).await.unwrap().policy_version.unwrap();
    assert_eq!(made.version_id.as_deref(), Some("v6"));

    let bench = bench.restarted().await;
    let list = ListPolicyVersionsInput { policy_arn: arn.clone(), ..Default::default() };
    let versions = bench.as_root(list).await.unwrap().versions.unwrap();
    let ids: Vec<_> = versions.iter().filter_map(|version| version.version_id.as_deref()).collect();
    assert_eq!(ids, ["v6", "v4", "v3", "v2", "v1"]);
    let gone = told(bench.as_root(DeletePolicyInput { policy_arn: arn }).await);
    assert!(gone.1.starts_with("This policy has more than one version."), "{}", gone.1);
}

#[tokio::test]
async fn awss_own_policies_can_be_attached_and_not_changed() {
    let bench = Bench::new().await;
    bench.role("execution", FOR_CODEBUILD, &allow("logs:*", "*")).await;
    let arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy".to_owned();
    let attach = AttachRolePolicyInput { role_name: "execution".to_owned(), policy_arn: arn.clone() };
    bench.as_root(attach).await.unwrap();
    let list = ListAttachedRolePoliciesInput { role_name: "execution".to_owned(), ..Default::default() };
    let attached = bench.as_root(list).await.unwrap().attached_policies.unwrap();
    assert_eq!(attached[0].policy_name.as_deref(), Some("AmazonECSTaskExecutionRolePolicy"));
    let found = bench.as_root(GetPolicyInput { policy_arn: arn.clone() }).await.unwrap().policy.unwrap();
    assert_eq!(found.attachment_count, Some(1));
    assert_eq!(told(bench.as_root(DeletePolicyInput { policy_arn: arn }).await).0, "AccessDenied");
    let unknown = "arn:aws:iam::aws:policy/NoSuchPolicyOfAws".to_owned();
    let attach = AttachRolePolicyInput { role_name: "execution".to_owned(), policy_arn: unknown };
    let text = "Policy arn:aws:iam::aws:policy/NoSuchPolicyOfAws does not exist or is not attachable.";
    assert_eq!(told(bench.as_root(attach).await), ("NoSuchEntity".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn documents_have_their_quotas() {
    let bench = Bench::new().await;
    let long = |count: usize| allow("s3:GetObject", &format!("arn:aws:s3:::{}", "x".repeat(count)));
    assert_eq!(told(bench.policy("long", &long(6200)).await).0, "LimitExceeded");
    // White space does not count.
    let spaced = format!("{}{}", " ".repeat(6200), allow("s3:GetObject", "*"));
    bench.policy("spaced", &spaced).await.unwrap();
    bench.user("ann", &allow("s3:GetObject", "*")).await;
    let put = |count| PutUserPolicyInput {
        user_name: "ann".to_owned(),
        policy_name: "more".to_owned(),
        policy_document: long(count),
    };
    bench.as_root(put(1000)).await.unwrap();
    let text = "Maximum policy size of 2048 bytes exceeded for user ann";
    assert_eq!(told(bench.as_root(put(1950)).await), ("LimitExceeded".to_owned(), text.to_owned()));
}

#[tokio::test]
async fn a_change_counts_at_once() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("iam:GetUser", "*")).await;
    let get = "Action=GetUser&UserName=ann&Version=2010-05-08";
    assert_eq!(bench.signed(&ann, "iam", get).await.0, 200);
    bench.put_user_policy("ann", &allow("iam:ListUsers", "*")).await;
    let (status, body) = bench.signed(&ann, "iam", get).await;
    assert_eq!((status, element(&body, "Code")), (403, "AccessDenied"));

    let arn = bench.policy("get", &allow("iam:GetUser", "arn:aws:iam::123456789012:user/${aws:username}")).await;
    let arn = arn.unwrap();
    let attach = AttachUserPolicyInput { user_name: "ann".to_owned(), policy_arn: arn.clone() };
    bench.as_root(attach).await.unwrap();
    assert_eq!(bench.signed(&ann, "iam", get).await.0, 200);
    let version = CreatePolicyVersionInput {
        policy_arn: arn,
        policy_document: allow("iam:GetUser", "*").replace("Allow", "Deny"),
        set_as_default: Some(true),
    };
    bench.as_root(version).await.unwrap();
    let (_, body) = bench.signed(&ann, "iam", get).await;
    let text = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: iam:GetUser on resource: \
                arn:aws:iam::123456789012:user/ann with an explicit deny in an identity-based policy";
    assert_eq!(element(&body, "Message"), text);
}

#[tokio::test]
async fn lists_filter_and_count() {
    let bench = Bench::new().await;
    let arn = bench.policy("one", &allow("s3:*", "*")).await.unwrap();
    bench.policy("two", &allow("s3:*", "*")).await.unwrap();
    bench.user("ann", &allow("s3:*", "*")).await;
    bench.as_root(AttachUserPolicyInput { user_name: "ann".to_owned(), policy_arn: arn.clone() }).await.unwrap();
    let names = async |scope: &str, attached| {
        let list = ListPoliciesInput {
            scope: Some(scope.to_owned()),
            only_attached: Some(attached),
            ..ListPoliciesInput::default()
        };
        let all = bench.as_root(list).await.unwrap().policies.unwrap();
        all.into_iter().filter_map(|policy| policy.policy_name).collect::<Vec<_>>()
    };
    assert_eq!(names("Local", false).await, ["one", "two"]);
    assert_eq!(names("All", true).await, ["one"]);
    assert!(names("AWS", false).await.contains(&"AdministratorAccess".to_owned()));
    let conflict = told(bench.as_root(DeletePolicyInput { policy_arn: arn }).await);
    assert_eq!(conflict.1, "Cannot delete a policy attached to entities.");
}

#[tokio::test]
async fn tags_of_roles_and_callers_count() {
    let bench = Bench::new().await;
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:ResourceTag/team":"${aws:PrincipalTag/team}"}}}]}"#;
    bench.user("ann", document).await;
    let role: model::Arn = bench.role("build", FOR_CODEBUILD, &allow("logs:*", "*")).await.parse().unwrap();
    let tag = |team: &str| vec![Tag { key: "team".to_owned(), value: team.to_owned() }];
    let id = bench.as_root(GetUserInput { user_name: Some("ann".to_owned()) }).await.unwrap().user.unwrap();
    let principal = model::Principal::User { path: "/".to_owned(), name: "ann".to_owned(), id: id.user_id.unwrap() };
    let ann = Caller { principal, ..Caller::root(account()) };
    let pass = || {
        let asked = door::Requirement::pass_role(&role, model::ServicePrincipal::CodeBuild);
        bench.context.door.admit(&ann, &region(), "codebuild", "CreateProject", &[asked])
    };
    pass().unwrap_err();
    bench.as_root(TagRoleInput { role_name: "build".to_owned(), tags: tag("a") }).await.unwrap();
    pass().unwrap_err();
    bench.as_root(TagUserInput { user_name: "ann".to_owned(), tags: tag("a") }).await.unwrap();
    pass().unwrap();
    bench.as_root(TagUserInput { user_name: "ann".to_owned(), tags: tag("b") }).await.unwrap();
    pass().unwrap_err();
}
