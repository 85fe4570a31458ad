//! The door with one operation behind it and one identity in front of it.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, header};
use model::{AccountId, Arn, Caller, Region};
use shapes_sts::{AssumeRoleInput, AssumeRoleOutput, GetCallerIdentityInput, GetCallerIdentityOutput};
use wire::schema::Protocol;
use wire::{Body, Error, Operation};

use crate::testing::{self, People, context, region};
use crate::{Call, Context, Endpoint, Handler, Peer, Requirement, ResourceTags, Verdict};

struct Room;

impl Handler<GetCallerIdentityInput> for Room {
    fn requires(&self, _: &GetCallerIdentityInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("sts:GetCallerIdentity")]
    }

    async fn run(&self, _: GetCallerIdentityInput, call: &Call) -> Result<GetCallerIdentityOutput, Error> {
        Ok(GetCallerIdentityOutput { arn: Some(call.caller.arn().to_string()), ..Default::default() })
    }
}

impl Handler<AssumeRoleInput> for Room {
    fn requires(&self, input: &AssumeRoleInput, call: &Call) -> Vec<Requirement> {
        let bucket = Requirement::on("s3:GetObject", &Arn::s3(format!("{}/key", input.role_session_name)));
        vec![Requirement::any("sts:GetCallerIdentity"), bucket.with("aws:RequestTag/a", call.region.as_str())]
    }

    async fn run(&self, _: AssumeRoleInput, _: &Call) -> Result<AssumeRoleOutput, Error> {
        Ok(AssumeRoleOutput::default())
    }
}

/// What ann may do, at a door with one room.
async fn bench(statements: &str) -> (Context, tempfile::TempDir) {
    let (context, folder) = context().await;
    let room = Arc::new(Room);
    context.door.serve::<GetCallerIdentityInput, _>(&room);
    context.door.serve::<AssumeRoleInput, _>(&room);
    People::at(&context.door).user("ann", statements);
    (context, folder)
}

fn ann() -> Caller {
    People::default().user("ann", "")
}

fn peer(address: &str, local: &str) -> Peer {
    Peer { address: address.parse().unwrap(), local: local.parse().unwrap() }
}

async fn send(context: &Context, request: Request<Bytes>, peer: Peer) -> (u16, String) {
    let answer = testing::send_from(context, request, peer).await;
    (answer.status, answer.text().to_owned())
}

fn request<I: Operation>(context: &Context, input: &I, service: &str) -> Request<Bytes> {
    let mut request = testing::request(input);
    testing::sign(context, &People::credentials("ann"), service, &mut request);
    request
}

const LOCAL: &str = "127.0.0.1:4566";

#[tokio::test]
async fn a_signed_request_is_answered_and_recorded() {
    let (context, _folder) = bench(r#"{"Effect":"Allow","Action":"sts:*","Resource":"*"}"#).await;
    let (status, body) = send(&context, request(&context, &GetCallerIdentityInput {}, "sts"), peer(LOCAL, LOCAL)).await;
    assert!(status == 200 && body.contains("<Arn>arn:aws:iam::123456789012:user/ann</Arn>"), "{body}");
    let record = context.door.recorded(10).await.unwrap();
    assert_eq!(record.len(), 1);
    assert_eq!((record[0].operation.as_str(), &record[0].verdict), ("GetCallerIdentity", &Verdict::Allowed));
    assert_eq!(record[0].asked, [("sts:GetCallerIdentity".to_owned(), "*".to_owned())]);
    assert!(body.contains(record[0].request_id.as_str()));
}

#[tokio::test]
async fn every_requirement_counts() {
    let allow = |extra: &str| format!(r#"{{"Effect":"Allow","Action":"sts:*","Resource":"*"}}{extra}"#);
    let s3 = r#",{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:RequestTag/a":"us-east-2"}}}"#;
    let call = |session: &str| AssumeRoleInput {
        role_arn: "arn:aws:iam::123456789012:role/x".to_owned(),
        role_session_name: session.to_owned(),
        ..AssumeRoleInput::default()
    };
    let (context, _folder) = bench(&allow("")).await;
    let denied = context.door.call(&ann(), &region(), call("bb")).await.unwrap_err();
    assert_eq!(denied.code, "AccessDenied");
    assert!(denied.message.contains("perform: s3:GetObject on resource: arn:aws:s3:::bb/key because"), "{denied}");
    let (context, _folder) = bench(&allow(&s3.replace("::b/", "::bb/"))).await;
    context.door.call(&ann(), &region(), call("bb")).await.unwrap();
    let elsewhere: Region = "eu-west-1".parse().unwrap();
    context.door.call(&ann(), &elsewhere, call("bb")).await.unwrap_err();
    let record = context.door.recorded(1).await.unwrap();
    assert!(matches!(record[0].verdict, Verdict::Denied(_)));
}

/// Knows the tags of one bucket's objects.
struct Tags;

impl ResourceTags for Tags {
    fn tags(&self, resource: &Arn, _: &AccountId, _: &Region) -> Vec<(String, String)> {
        let tag = ("team".to_owned(), "a".to_owned());
        if resource.resource.starts_with("tagged/") { vec![tag] } else { Vec::new() }
    }

    fn own_key(&self) -> Option<&'static str> {
        Some("s3:ResourceTag/")
    }
}

#[tokio::test]
async fn a_resources_tags_count() {
    for key in ["aws:ResourceTag/team", "s3:ResourceTag/team"] {
        let (context, _folder) = bench(&format!(
            r#"{{"Effect":"Allow","Action":"sts:*","Resource":"*"}},{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{"StringEquals":{{"{key}":"a"}}}}}}"#
        ))
        .await;
        let call = async |bucket: &str| {
            let role_arn = "arn:aws:iam::123456789012:role/x".to_owned();
            let role_session_name = bucket.to_owned();
            let input = AssumeRoleInput { role_arn, role_session_name, ..AssumeRoleInput::default() };
            context.door.call(&ann(), &region(), input).await
        };
        call("tagged").await.unwrap_err();
        context.door.resource_tags("s3", Arc::new(Tags));
        call("tagged").await.unwrap();
        call("other").await.unwrap_err();
    }
}

#[test]
fn tags_of_a_request_are_condition_keys() {
    let tags = [("team".to_owned(), "a".to_owned()), ("stage".to_owned(), String::new())];
    let asked = Requirement::any("ecs:CreateCluster").with_request_tags(tags);
    let key = |key: &str, values: &[&str]| (key.to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
    let keys = [
        key("aws:RequestTag/team", &["a"]),
        key("aws:RequestTag/stage", &[""]),
        key("aws:TagKeys", &["team", "stage"]),
    ];
    assert_eq!(asked.context, keys);
    assert!(Requirement::any("ecs:CreateCluster").with_request_tags([]).context.is_empty());
}

#[tokio::test]
async fn what_leaves_the_machine_is_not_secure() {
    let (context, _folder) = bench(
        r#"{"Effect":"Allow","Action":"sts:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
    )
    .await;
    let ask = async |address, local| {
        send(&context, request(&context, &GetCallerIdentityInput {}, "sts"), peer(address, local)).await.0
    };
    assert_eq!(ask(LOCAL, LOCAL).await, 200);
    assert_eq!(ask("169.254.170.9:1000", "169.254.170.2:4566").await, 200);
    assert_eq!(ask("192.168.1.7:1000", "192.168.1.2:4566").await, 403);
}

#[tokio::test]
async fn refusals_come_in_the_clients_protocol() {
    let (context, _folder) = bench(r#"{"Effect":"Allow","Action":"sts:*","Resource":"*"}"#).await;
    let local = peer(LOCAL, LOCAL);
    let unsigned = |content_type: &'static str| {
        let request = Request::post("/").header(header::HOST, LOCAL).header(header::CONTENT_TYPE, content_type);
        request.body(Bytes::new()).unwrap()
    };
    let (status, body) = send(&context, unsigned("application/x-amz-json-1.1"), local).await;
    assert!(status == 400 && body.contains(r#""__type":"MissingAuthenticationTokenException""#), "{body}");
    let (status, body) = send(&context, unsigned("application/x-www-form-urlencoded"), local).await;
    assert!(status == 403 && body.contains("<Code>MissingAuthenticationToken</Code>"), "{body}");
    let (status, body) = send(&context, unsigned("text/plain"), local).await;
    assert!(status == 403 && body.contains("<Error><Code>AccessDenied</Code>"), "{body}");

    let (status, body) = send(&context, request(&context, &GetCallerIdentityInput {}, "lambda"), local).await;
    let text = "Credential should be scoped to correct service: &apos;sts&apos;.";
    assert!(status == 403 && body.contains("<Code>SignatureDoesNotMatch</Code>") && body.contains(text), "{body}");
    let mut list = Request::get("/2015-03-31/functions").header(header::HOST, LOCAL).body(Bytes::new()).unwrap();
    testing::sign(&context, &People::credentials("ann"), "lambda", &mut list);
    let (status, body) = send(&context, list, local).await;
    assert!(status == 400 && body.contains("&apos;lambda&apos; is not part of this region"), "{body}");
    let mut stale = request(&context, &GetCallerIdentityInput {}, "sts");
    *stale.body_mut() = Bytes::from_static(b"Action=GetCallerIdentity&Version=2011-06-15&x=y");
    let (status, body) = send(&context, stale, local).await;
    assert!(status == 403 && body.contains("<Code>SignatureDoesNotMatch</Code>"), "{body}");
    assert!(context.door.recorded(10).await.unwrap().is_empty(), "nobody's calls are not recorded");
}

#[tokio::test]
async fn a_form_is_known_by_its_version() {
    let (context, _folder) = bench("").await;
    let ask = async |text: &str| {
        let answer = testing::send(&context, testing::form(text)).await;
        (answer.status, answer.element("Code").to_owned(), answer.text().to_owned())
    };
    let (status, code, body) = ask("Action=GetCallerIdentity&Version=2011-06-15").await;
    assert_eq!((status, code.as_str()), (403, "MissingAuthenticationToken"));
    assert!(body.contains(r#"<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">"#), "{body}");
    let (status, code, body) = ask("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&WebIdentityToken=x").await;
    assert_eq!((status, code.as_str()), (400, "InvalidAction"));
    assert!(body.contains("sts:AssumeRoleWithWebIdentity is not an operation of this region"), "{body}");
    let (_, _, body) = ask("Action=DescribeStacks&Version=2010-05-15").await;
    assert!(body.contains("<ErrorResponse><Error>"), "{body}");
}

#[tokio::test]
async fn a_client_says_what_it_is_and_whence_it_comes() {
    let (context, _folder) = bench(
        r#"{"Effect":"Allow","Action":"sts:*","Resource":"*","Condition":{"StringLike":{"aws:UserAgent":"*curl*","aws:Referer":"https://acme.example/*"}}}"#,
    )
    .await;
    let ask = async |agent: &'static str, referer: &'static str| {
        let mut request = request(&context, &GetCallerIdentityInput {}, "sts");
        request.headers_mut().insert(header::USER_AGENT, agent.parse().unwrap());
        request.headers_mut().insert(header::REFERER, referer.parse().unwrap());
        testing::send(&context, request).await.status
    };
    assert_eq!(ask("my curl/8", "https://acme.example/x").await, 200);
    assert_eq!(ask("wget", "https://acme.example/x").await, 403);
    assert_eq!(ask("curl", "https://other.example/x").await, 403);
}

#[test]
fn denials_are_worded_as_each_protocol_does() {
    let call = Call { caller: ann(), ..testing::call("") };
    let told = |protocol, action: &str, resource: &str| {
        let asked = Requirement { action: action.to_owned(), resource: resource.to_owned(), context: Vec::new() };
        let because = format!("because no identity-based policy allows the {action} action");
        let error = crate::authorise::denied(&call, &asked, &because, protocol);
        format!("{} {} {}", error.status, error.code, error.message)
    };
    let user = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform:";
    let because = "because no identity-based policy allows the";
    assert_eq!(
        told(Protocol::Json11, "ecr:GetAuthorizationToken", "*"),
        format!(
            "400 AccessDeniedException {user} ecr:GetAuthorizationToken on resource: * {because} \
             ecr:GetAuthorizationToken action"
        )
    );
    let role = "arn:aws:iam::123456789012:role/x";
    assert_eq!(
        told(Protocol::Query, "iam:GetRole", role),
        format!("403 AccessDenied {user} iam:GetRole on resource: {role} {because} iam:GetRole action")
    );
    assert_eq!(
        told(Protocol::RestXml, "s3:GetObject", "arn:aws:s3:::b/k"),
        format!("403 AccessDenied {user} s3:GetObject on resource: \"arn:aws:s3:::b/k\" {because} s3:GetObject action")
    );
    assert_eq!(
        told(Protocol::Ec2, "ec2:DescribeVpcs", "*"),
        format!(
            "403 UnauthorizedOperation You are not authorized to perform this operation. {user} ec2:DescribeVpcs \
             {because} ec2:DescribeVpcs action"
        )
    );
}

struct Echo(&'static str);

impl Endpoint for Echo {
    fn handle(
        &self,
        _: Request<Body>,
        _: Peer,
    ) -> std::pin::Pin<Box<dyn Future<Output = http::Response<Body>> + Send + '_>> {
        Box::pin(async { http::Response::new(Body::from(self.0)) })
    }
}

#[tokio::test]
async fn the_longest_prefix_answers_what_is_not_signed() {
    let (context, _folder) = bench(r#"{"Effect":"Allow","Action":"sts:*","Resource":"*"}"#).await;
    context.door.endpoint("/v2/", Arc::new(Echo("registry")));
    context.door.endpoint("/v2/credentials/", Arc::new(Echo("credentials")));
    let ask =
        async |path: &str| send(&context, Request::get(path).body(Bytes::new()).unwrap(), peer(LOCAL, LOCAL)).await.1;
    assert_eq!(ask("/v2/_catalog").await, "registry");
    assert_eq!(ask("/v2/credentials/x").await, "credentials");
}
