//! Permissions boundaries.

use shapes_iam::*;

use super::*;

#[tokio::test]
async fn a_boundary_limits_what_is_granted() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("iam:*", "*")).await;
    let get = "Action=GetUser&UserName=ann&Version=2010-05-08";
    let list = "Action=ListUsers&Version=2010-05-08";
    let arn = bench.policy("fence", &allow("iam:ListUsers", "*")).await.unwrap();
    let put = |arn: &str| PutUserPermissionsBoundaryInput {
        user_name: "ann".to_owned(),
        permissions_boundary: arn.to_owned(),
    };
    let unknown = "arn:aws:iam::123456789012:policy/none";
    let text = format!("Scope ARN: {unknown} does not exist or is not attachable.");
    assert_eq!(told(bench.as_root(put(unknown)).await), ("NoSuchEntity".to_owned(), text));
    bench.as_root(put(&arn)).await.unwrap();

    assert_eq!(bench.signed(&ann, "iam", list).await.0, 200);
    let (status, body) = bench.signed(&ann, "iam", get).await;
    let text = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: iam:GetUser on resource: \
                arn:aws:iam::123456789012:user/ann because no permissions boundary allows the iam:GetUser action";
    assert_eq!((status, element(&body, "Message")), (403, text));
    // Nor can it be taken off from within.
    let off = "Action=DeleteUserPermissionsBoundary&UserName=ann&Version=2010-05-08";
    assert_eq!(bench.signed(&ann, "iam", off).await.0, 403);

    let user = bench.as_root(GetUserInput { user_name: Some("ann".to_owned()) }).await.unwrap().user.unwrap();
    assert_eq!(user.permissions_boundary.unwrap().permissions_boundary_arn.as_deref(), Some(&*arn));
    let found = bench.as_root(GetPolicyInput { policy_arn: arn.clone() }).await.unwrap().policy.unwrap();
    assert_eq!((found.permissions_boundary_usage_count, found.attachment_count), (Some(1), Some(0)));
    let used = ListPoliciesInput {
        policy_usage_filter: Some("PermissionsBoundary".to_owned()),
        ..ListPoliciesInput::default()
    };
    assert_eq!(bench.as_root(used).await.unwrap().policies.unwrap().len(), 1);
    assert_eq!(told(bench.as_root(DeletePolicyInput { policy_arn: arn.clone() }).await).0, "DeleteConflict");

    let delete = DeleteUserPermissionsBoundaryInput { user_name: "ann".to_owned() };
    bench.as_root(delete).await.unwrap();
    assert_eq!(bench.signed(&ann, "iam", get).await.0, 200);
    bench.as_root(DeletePolicyInput { policy_arn: arn }).await.unwrap();
}

#[tokio::test]
async fn only_roles_within_a_boundary_may_be_made() {
    let bench = Bench::new().await;
    let arn = bench.policy("fence", &allow("s3:*", "*")).await.unwrap();
    let only = allow("iam:CreateRole", "*").replace(
        r#""Resource""#,
        &format!(r#""Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{arn}"}}}},"Resource""#),
    );
    let ann = bench.user("ann", &only).await;
    let trust = "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal\
                 %22%3A%7B%22Service%22%3A%22codebuild.amazonaws.com%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D";
    let make = format!("Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument={trust}");
    assert_eq!(bench.signed(&ann, "iam", &make).await.0, 403);
    let bounded = format!("{make}&PermissionsBoundary={}", arn.replace(':', "%3A").replace('/', "%2F"));
    let (status, body) = bench.signed(&ann, "iam", &bounded).await;
    assert_eq!((status, element(&body, "PermissionsBoundaryArn")), (200, arn.as_str()));
}
