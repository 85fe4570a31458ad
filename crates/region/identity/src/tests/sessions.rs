//! Assumed roles: by users, by services, by containers.

use std::time::Duration;

use model::ServicePrincipal;
use serde_json::Value;
use shapes_iam::*;

use super::*;

const IDENTITY: &str = "Action=GetCallerIdentity&Version=2011-06-15";

fn assume(role: &str, extra: &str) -> String {
    let role = role.replace(':', "%3A").replace('/', "%2F");
    format!("Action=AssumeRole&Version=2011-06-15&RoleArn={role}&RoleSessionName=work{extra}")
}

fn session(body: &str) -> sigv4::Credentials {
    sigv4::Credentials {
        access_key: element(body, "AccessKeyId").to_owned(),
        secret: element(body, "SecretAccessKey").to_owned(),
        token: Some(element(body, "SessionToken").to_owned()),
    }
}

#[tokio::test]
async fn a_user_takes_a_role_that_both_sides_allow() {
    let bench = Bench::new().await;
    let role = bench.role("deploy", &trusting("123456789012"), &allow("iam:ListUsers", "*")).await;
    let ann = bench.user("ann", &allow("iam:GetUser", "*")).await;
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, "")).await;
    let text = format!(
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: sts:AssumeRole on resource: {role} \
         because no identity-based policy allows the sts:AssumeRole action"
    );
    assert_eq!((status, element(&body, "Message")), (403, text.as_str()));

    bench.put_user_policy("ann", &allow("sts:AssumeRole", "*")).await;
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, "")).await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(element(&body, "Arn"), "arn:aws:sts::123456789012:assumed-role/deploy/work");
    let credentials = session(&body);
    let (_, body) = bench.signed(&credentials, "sts", IDENTITY).await;
    assert_eq!(element(&body, "Arn"), "arn:aws:sts::123456789012:assumed-role/deploy/work");
    let list = "Action=ListUsers&Version=2010-05-08";
    assert_eq!(bench.signed(&credentials, "iam", list).await.0, 200);
    assert_eq!(bench.signed(&credentials, "iam", "Action=ListRoles&Version=2010-05-08").await.0, 403);

    // It outlives a restart, but neither its time nor its role.
    let bench = bench.restarted().await;
    assert_eq!(bench.signed(&credentials, "iam", list).await.0, 200);
    let bare = sigv4::Credentials { token: None, ..credentials.clone() };
    let (_, body) = bench.signed(&bare, "sts", IDENTITY).await;
    assert_eq!(element(&body, "Code"), "InvalidClientTokenId");
    bench.world.clock.advance(Duration::from_secs(3600));
    let (status, body) = bench.signed(&credentials, "iam", list).await;
    assert_eq!((status, element(&body, "Code")), (403, "ExpiredToken"));

    let (_, body) = bench.signed(&ann, "sts", &assume(&role, "")).await;
    let credentials = session(&body);
    let own = DeleteRolePolicyInput { role_name: "deploy".to_owned(), policy_name: "own".to_owned() };
    bench.as_root(own).await.unwrap();
    bench.as_root(DeleteRoleInput { role_name: "deploy".to_owned() }).await.unwrap();
    bench.role("deploy", &trusting("123456789012"), &allow("iam:ListUsers", "*")).await;
    let (_, body) = bench.signed(&credentials, "iam", list).await;
    assert_eq!(element(&body, "Code"), "InvalidClientTokenId");
}

#[tokio::test]
async fn the_trust_policy_must_let_the_caller_in() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("sts:AssumeRole", "*")).await;
    let role = bench.role("build", FOR_CODEBUILD, &allow("s3:*", "*")).await;
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, "")).await;
    let text = format!(
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: sts:AssumeRole on resource: {role}"
    );
    assert_eq!((status, element(&body, "Code"), element(&body, "Message")), (403, "AccessDenied", text.as_str()));
    let (_, body) = bench.signed(&ann, "sts", &assume("arn:aws:iam::123456789012:role/none", "")).await;
    assert_eq!(element(&body, "Code"), "AccessDenied");

    let external = trusting("123456789012").replace(
        r#""Action":"sts:AssumeRole""#,
        r#""Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"42"}}"#,
    );
    let role = bench.role("partner", &external, &allow("s3:*", "*")).await;
    assert_eq!(bench.signed(&ann, "sts", &assume(&role, "")).await.0, 403);
    assert_eq!(bench.signed(&ann, "sts", &assume(&role, "&ExternalId=41")).await.0, 403);
    assert_eq!(bench.signed(&ann, "sts", &assume(&role, "&ExternalId=42")).await.0, 200);
    let (_, body) = bench.signed(&bench.root(), "sts", &assume(&role, "&ExternalId=42")).await;
    assert_eq!(element(&body, "Message"), "Roles may not be assumed by root accounts.");
}

#[tokio::test]
async fn sessions_have_their_longest_time() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("sts:AssumeRole", "*")).await;
    let role = bench.role("deploy", &trusting("123456789012"), &allow("sts:AssumeRole", "*")).await;
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, "&DurationSeconds=7200")).await;
    let text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
    assert_eq!((status, element(&body, "Message")), (400, text));
    let update = UpdateRoleInput {
        role_name: "deploy".to_owned(),
        max_session_duration: Some(7200),
        ..UpdateRoleInput::default()
    };
    bench.as_root(update).await.unwrap();
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, "&DurationSeconds=7200")).await;
    assert_eq!(status, 200);
    let chained = bench.signed(&session(&body), "sts", &assume(&role, "&DurationSeconds=7200")).await;
    let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining";
    assert_eq!((chained.0, element(&chained.1, "Message")), (400, text));
    for unsupported in ["&Policy=x", "&PolicyArns.member.1.arn=x", "&Tags.member.1.Key=a&Tags.member.1.Value=b"] {
        let (status, body) = bench.signed(&ann, "sts", &assume(&role, unsupported)).await;
        let name = unsupported[1..].split(['=', '.']).next().unwrap();
        assert!(status == 400 && element(&body, "Message").contains(&format!("&apos;{name}")), "{body}");
    }
}

#[tokio::test]
async fn a_service_takes_a_role_that_trusts_it() {
    let bench = Bench::new().await;
    let door = &bench.context.door;
    let role = bench.role("build", FOR_CODEBUILD, &allow("s3:*", "*")).await.parse().unwrap();
    let caller = door.assume(ServicePrincipal::CodeBuild, &role, "a build/1").await.unwrap();
    assert_eq!(caller.arn().to_string(), "arn:aws:sts::123456789012:assumed-role/build/abuild1");
    assert_eq!(caller.via, Some(ServicePrincipal::CodeBuild));
    let refused = told(door.assume(ServicePrincipal::CodePipeline, &role, "x").await);
    assert_eq!(refused.0, "AccessDenied");
    let none = "arn:aws:iam::123456789012:role/none".parse().unwrap();
    assert_eq!(told(door.assume(ServicePrincipal::CodeBuild, &none, "x").await).0, "NoSuchEntity");

    let of_project = FOR_CODEBUILD.replace(
        r#""Action":"sts:AssumeRole""#,
        r#""Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"},"ArnLike":{"aws:SourceArn":"arn:aws:codebuild:*:123456789012:project/a"}}"#,
    );
    let update = UpdateAssumeRolePolicyInput { role_name: "build".to_owned(), policy_document: of_project };
    bench.as_root(update).await.unwrap();
    let project = |name| format!("arn:aws:codebuild:us-east-2:123456789012:project/{name}").parse().unwrap();
    let (service, session) = (ServicePrincipal::CodeBuild, "x");
    door.assume_for(service, &role, session, &project("a")).await.unwrap();
    assert_eq!(told(door.assume_for(service, &role, session, &project("b")).await).0, "AccessDenied");
    assert_eq!(told(door.assume(service, &role, session).await).0, "AccessDenied");
}

#[tokio::test]
async fn a_container_gets_credentials_until_its_grant_ends() {
    let bench = Bench::new().await;
    let trust = FOR_CODEBUILD.replace("codebuild", "ecs-tasks");
    let role = bench.role("task", &trust, &allow("iam:ListUsers", "*")).await.parse().unwrap();
    let refused = bench.context.door.grant(ServicePrincipal::CodeBuild, &role, "task-1").await;
    assert_eq!(refused.unwrap_err().code, "AccessDenied");
    let grant = bench.context.door.grant(ServicePrincipal::EcsTasks, &role, "task-1").await.unwrap();
    let bench = bench.restarted().await;
    let ask = |path: &str| Request::get(path).header("host", "169.254.170.2").body(Bytes::new()).unwrap();
    let (status, body) = bench.send(ask(&grant.path)).await;
    assert_eq!(status, 200, "{body}");
    let answer: Value = serde_json::from_str(&body).unwrap();
    let text = |name: &str| answer[name].as_str().unwrap().to_owned();
    assert_eq!(text("RoleArn"), role.to_string());
    assert_eq!(text("Expiration"), "2026-01-01T06:00:00Z");
    let credentials = sigv4::Credentials {
        access_key: text("AccessKeyId"),
        secret: text("SecretAccessKey"),
        token: Some(text("Token")),
    };
    let (_, body) = bench.signed(&credentials, "sts", IDENTITY).await;
    assert_eq!(element(&body, "Arn"), "arn:aws:sts::123456789012:assumed-role/task/task-1");

    assert_eq!(bench.send(ask("/v2/credentials/guess")).await.0, 400);
    assert_eq!(bench.send(ask("/v2/credentials/")).await.0, 400);
    bench.context.door.revoke(&grant.id).await.unwrap();
    bench.context.door.revoke(&grant.id).await.unwrap();
    let (status, body) = bench.send(ask(&grant.path)).await;
    assert!(status == 400 && body.contains("ID not found"), "{body}");
}
