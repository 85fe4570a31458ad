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
    for unsupported in ["&SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fx", "&TokenCode=123456"] {
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

#[tokio::test]
async fn a_session_policy_limits_a_session() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("sts:AssumeRole", "*")).await;
    let role = bench.role("deploy", &trusting("123456789012"), &allow("iam:*", "*")).await;
    let (list, get) = ("Action=ListUsers&Version=2010-05-08", "Action=ListRoles&Version=2010-05-08");
    let policy = crate::documents::encoded(&allow("iam:ListUsers", "*"));
    let (status, body) = bench.signed(&ann, "sts", &assume(&role, &format!("&Policy={policy}"))).await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(element(&body, "PackedPolicySize"), "5");
    let limited = session(&body);
    assert_eq!(bench.signed(&limited, "iam", list).await.0, 200);
    let (status, body) = bench.signed(&limited, "iam", get).await;
    let text = "User: arn:aws:sts::123456789012:assumed-role/deploy/work is not authorized to perform: iam:ListRoles on \
                resource: arn:aws:iam::123456789012:role/ because no session policy allows the iam:ListRoles action";
    assert_eq!((status, element(&body, "Message")), (403, text));

    // A managed policy limits in the same way, and both add up.
    let arn = "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser";
    let managed = format!("&PolicyArns.member.1.arn={}", arn.replace(':', "%3A").replace('/', "%2F"));
    let (_, body) = bench.signed(&ann, "sts", &assume(&role, &managed)).await;
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 403);
    let both = format!("{managed}&Policy={policy}");
    let (_, body) = bench.signed(&ann, "sts", &assume(&role, &both)).await;
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 200);

    let wrong = [
        ("&Policy=x", "MalformedPolicyDocument"),
        ("&PolicyArns.member.1.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FNone", "ValidationError"),
        ("&TransitiveTagKeys.member.1=team", "ValidationError"),
    ];
    for (extra, code) in wrong {
        let (status, body) = bench.signed(&ann, "sts", &assume(&role, extra)).await;
        let (denied, refused) = ((403, "AccessDenied"), (400, code));
        let told = (status, element(&body, "Code"));
        // Tags need a trust policy that allows sts:TagSession.
        assert!(told == refused || extra.contains("Tag") && told == denied, "{extra}: {body}");
    }
}

#[tokio::test]
async fn tags_of_sessions_count_and_go_over() {
    let bench = Bench::new().await;
    let every = r#""Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#;
    let trust = trusting("123456789012").replace(r#""Action":"sts:AssumeRole""#, every);
    let ann = bench.user("ann", &allow("sts:*", "*")).await;
    let of_team = allow("iam:ListUsers", "*")
        .replace(r#""Resource""#, r#""Condition":{"StringEquals":{"aws:PrincipalTag/team":"shop"}},"Resource""#);
    let first = bench.role("first", &trust, &allow("sts:*", "*")).await;
    let second = bench.role("second", &trust, &of_team).await;
    let list = "Action=ListUsers&Version=2010-05-08";

    let tag = "&Tags.member.1.Key=team&Tags.member.1.Value=shop";
    let (_, body) = bench.signed(&ann, "sts", &assume(&second, "")).await;
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 403);
    let (_, body) = bench.signed(&ann, "sts", &assume(&second, tag)).await;
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 200);

    // Only a transitive tag goes over to the next session, and that cannot be changed.
    let (_, body) = bench.signed(&ann, "sts", &assume(&first, tag)).await;
    let (_, body) = bench.signed(&session(&body), "sts", &assume(&second, "")).await;
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 403);
    let transitive = format!("{tag}&TransitiveTagKeys.member.1=team&SourceIdentity=ann");
    let (_, body) = bench.signed(&ann, "sts", &assume(&first, &transitive)).await;
    assert_eq!(element(&body, "SourceIdentity"), "ann");
    let chained = session(&body);
    let (_, body) = bench.signed(&chained, "sts", &assume(&second, "")).await;
    assert_eq!(element(&body, "SourceIdentity"), "ann");
    assert_eq!(bench.signed(&session(&body), "iam", list).await.0, 200);
    let other = tag.replace("shop", "other");
    assert_eq!(bench.signed(&chained, "sts", &assume(&second, &other)).await.0, 400);
    assert_eq!(bench.signed(&chained, "sts", &assume(&second, "&SourceIdentity=bob")).await.0, 400);

    // A trust policy that does not allow tagging keeps tags out.
    let plain = bench.role("plain", &trusting("123456789012"), &of_team).await;
    let (status, body) = bench.signed(&ann, "sts", &assume(&plain, tag)).await;
    let text = format!(
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: sts:TagSession on resource: {plain}"
    );
    assert_eq!((status, element(&body, "Message")), (403, text.as_str()));
}

#[tokio::test]
async fn session_tokens_are_good_for_all_but_iam() {
    let bench = Bench::new().await;
    let ann = bench.user("ann", &allow("*", "*")).await;
    let token = "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=900";
    let (status, body) = bench.signed(&ann, "sts", token).await;
    assert_eq!(status, 200, "{body}");
    let mine = session(&body);
    let (_, body) = bench.signed(&mine, "sts", IDENTITY).await;
    assert_eq!(element(&body, "Arn"), "arn:aws:iam::123456789012:user/ann");
    assert_eq!(bench.signed(&mine, "iam", "Action=ListUsers&Version=2010-05-08").await.0, 403);
    assert_eq!(bench.signed(&mine, "sts", token).await.0, 403);
    let role = bench.role("deploy", &trusting("123456789012"), &allow("iam:ListUsers", "*")).await;
    assert_eq!(bench.signed(&mine, "sts", &assume(&role, "")).await.0, 200);
    bench.world.clock.advance(Duration::from_secs(900));
    assert_eq!(element(&bench.signed(&mine, "sts", IDENTITY).await.1, "Code"), "ExpiredToken");

    let (_, body) = bench.signed(&bench.root(), "sts", "Action=GetSessionToken&Version=2011-06-15").await;
    let root = session(&body);
    let (_, body) = bench.signed(&root, "sts", IDENTITY).await;
    assert_eq!(element(&body, "Arn"), "arn:aws:iam::123456789012:root");
    assert_eq!(bench.signed(&root, "iam", "Action=ListUsers&Version=2010-05-08").await.0, 403);
}
