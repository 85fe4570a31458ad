//! Clients at the door.

use super::*;

const GET: &str = "Action=GetRole&RoleName=build&Version=2010-05-08";

fn create() -> String {
    let trust = crate::documents::encoded(FOR_CODEBUILD);
    format!("Action=CreateRole&Version=2010-05-08&RoleName=build&AssumeRolePolicyDocument={trust}")
}

#[tokio::test]
async fn the_root_makes_a_role_and_a_user_may_not() {
    let bench = Bench::new().await;
    let (status, body) = bench.signed(&bench.root(), "iam", &create()).await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(element(&body, "Arn"), "arn:aws:iam::123456789012:role/build");
    let (_, read) = bench.signed(&bench.root(), "iam", GET).await;
    assert_eq!(element(&read, "RoleId"), element(&body, "RoleId"));

    let ann = bench.user("ann", &allow("iam:ListUsers", "*")).await;
    let (status, body) = bench.signed(&ann, "iam", GET).await;
    let text = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: iam:GetRole on resource: \
                arn:aws:iam::123456789012:role/build because no identity-based policy allows the iam:GetRole action";
    assert_eq!((status, element(&body, "Code"), element(&body, "Message")), (403, "AccessDenied", text));
    let record = bench.context.door.recorded(1).await.unwrap();
    assert_eq!(
        (record[0].operation.as_str(), &record[0].verdict),
        ("GetRole", &door::Verdict::Denied(text.to_owned()))
    );
    assert_eq!(record[0].caller.access_key.as_ref().map(ToString::to_string), Some(ann.access_key));
}

#[tokio::test]
async fn wrong_keys_are_nobodys() {
    let bench = Bench::new().await;
    let root = bench.root();
    let code = async |credentials: &sigv4::Credentials| {
        let (status, body) = bench.signed(credentials, "iam", GET).await;
        (status, element(&body, "Code").to_owned())
    };
    let wrong = sigv4::Credentials { secret: "wrong".to_owned(), ..root.clone() };
    assert_eq!(code(&wrong).await, (403, "SignatureDoesNotMatch".to_owned()));
    let unknown = sigv4::Credentials { access_key: "AKIAAAAAAAAAAAAAAAAA".to_owned(), ..root.clone() };
    assert_eq!(code(&unknown).await, (403, "InvalidClientTokenId".to_owned()));
    let odd = sigv4::Credentials { access_key: "test".to_owned(), ..root.clone() };
    assert_eq!(code(&odd).await, (403, "InvalidClientTokenId".to_owned()));
    let tokened = sigv4::Credentials { token: Some("x".to_owned()), ..root };
    assert_eq!(code(&tokened).await, (403, "InvalidClientTokenId".to_owned()));
    let bare = Request::post("/")
        .header("host", "127.0.0.1:4566")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Bytes::from_static(GET.as_bytes()))
        .unwrap();
    let (status, body) = bench.send(bare).await;
    assert_eq!((status, element(&body, "Code")), (403, "MissingAuthenticationToken"));
}

#[tokio::test]
async fn the_roots_key_stays_or_is_what_the_environment_says() {
    let bench = Bench::new().await;
    let made = bench.root();
    assert_eq!((made.access_key.len(), made.secret.len()), (20, 40));
    let mut bench = bench.restarted().await;
    assert_eq!(bench.root().access_key, made.access_key);

    let settings = Arc::new(door::Settings {
        account: account(),
        port: 4566,
        data: bench.folder.path().to_owned(),
        id: "test".to_owned(),
        root: Some(("AKIAIOSFODNN7EXAMPLE".to_owned(), "a secret".to_owned())),
        fargate_vcpus: None,
        bridge: std::sync::OnceLock::new(),
    });
    bench.context.settings = settings;
    bench.room = Identity::open(&bench.context).await.unwrap();
    assert_eq!((bench.root().access_key.as_str(), bench.root().secret.as_str()), ("AKIAIOSFODNN7EXAMPLE", "a secret"));
    let bench = bench.restarted().await;
    assert_eq!(bench.root().access_key, "AKIAIOSFODNN7EXAMPLE");
}
