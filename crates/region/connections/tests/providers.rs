//! Providers with an API: whether a token is good is asked before a connection becomes AVAILABLE; commits get statuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod common;

use std::sync::{Arc, Mutex};

use common::{Region, pending_connection};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use shapes_codeconnections::{CreateConnectionInput, GetConnectionInput};
use shapes_longshore::{AuthorizeConnectionInput, PutCommitStatusInput};

/// What the provider was asked: method and path, the header with the token, the body.
type Asked = Arc<Mutex<Vec<(String, String, String)>>>;

/// A provider that answers everything in the same way. Its base URL, and what it was asked.
async fn provider(status: u16, scopes: &'static str, body: &'static str) -> (String, Asked) {
    let asked = Asked::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/api", listener.local_addr().unwrap());
    let kept = Arc::clone(&asked);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let kept = Arc::clone(&kept);
            let service = service_fn(move |request: Request<hyper::body::Incoming>| {
                let kept = Arc::clone(&kept);
                async move {
                    let (parts, incoming) = request.into_parts();
                    let token = ["authorization", "private-token"].iter().find_map(|name| parts.headers.get(*name));
                    let token = token.map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
                    let sent = incoming.collect().await.unwrap().to_bytes();
                    let sent = String::from_utf8_lossy(&sent).into_owned();
                    kept.lock().unwrap().push((format!("{} {}", parts.method, parts.uri.path()), token, sent));
                    let answer = Response::builder().status(status);
                    let answer = if scopes.is_empty() { answer } else { answer.header("X-OAuth-Scopes", scopes) };
                    answer.body(Full::new(bytes::Bytes::from(body)))
                }
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    (base, asked)
}

async fn connection(region: &Region, kind: &str) -> String {
    let input = CreateConnectionInput {
        connection_name: format!("a-{kind}"),
        provider_type: Some(kind.to_owned()),
        ..Default::default()
    };
    region.call(input).await.unwrap().connection_arn.unwrap()
}

fn authorize(arn: &str, provider: &str, base: &str, user: Option<&str>) -> AuthorizeConnectionInput {
    AuthorizeConnectionInput {
        connection_arn: arn.to_owned(),
        provider: provider.to_owned(),
        api_url: Some(base.to_owned()),
        user_name: user.map(str::to_owned),
        token: Some("hush-hush".to_owned()),
        ..Default::default()
    }
}

async fn status_of(region: &Region, arn: &str) -> String {
    let found = region.call(GetConnectionInput { connection_arn: arn.to_owned() }).await.unwrap();
    found.connection.unwrap().connection_status.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_the_provider_does_not_take_is_refused_with_its_words() {
    let region = Region::start().await;
    let arn = pending_connection(&region).await;
    let expired =
        r#"{"type": "error", "error": {"message": "Token is invalid, expired, or not supported for this endpoint."}}"#;
    for (status, scopes, body, said) in [
        (401, "", expired, "Token is invalid, expired, or not supported for this endpoint."),
        (200, "account, pullrequest", "{}", "The token lacks the scope 'repository'"),
        (404, "", "<html>", "is no API of Bitbucket: status 404"),
        (503, "", "", "Bitbucket cannot say whether the token is good: status 503"),
    ] {
        let (base, _) = provider(status, scopes, body).await;
        let error = region.call(authorize(&arn, "Bitbucket", &base, None)).await.unwrap_err();
        assert_eq!(error.code, "InvalidInputException");
        assert!(error.message.contains(said), "{}", error.message);
        assert!(!error.message.contains("hush"), "{}", error.message);
        assert_eq!(status_of(&region, &arn).await, "PENDING");
    }
    let nobody = authorize(&arn, "Bitbucket", "http://127.0.0.1:1/2.0", None);
    let error = region.call(nobody).await.unwrap_err();
    assert!(error.message.starts_with("Bitbucket cannot be asked whether the token is good: http://127.0.0.1:1: "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_token_makes_the_connection_available_and_statuses_reach_the_provider() {
    let region = Region::start().await;
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let gitlab = r#"{"active": true, "scopes": ["read_repository", "api"]}"#;
    for (kind, user, scopes, body, asked_first, token, path, state) in [
        (
            "Bitbucket",
            None,
            "repository:write",
            "{}",
            "GET /api/user",
            "Bearer hush-hush",
            "POST /api/repositories/acme/x/commit/0123456789abcdef0123456789abcdef01234567/statuses/build",
            "SUCCESSFUL",
        ),
        (
            "Bitbucket",
            Some("me@example.com"),
            "",
            "{}",
            "GET /api/user",
            "Basic bWVAZXhhbXBsZS5jb206aHVzaC1odXNo",
            "POST /api/repositories/acme/x/commit/0123456789abcdef0123456789abcdef01234567/statuses/build",
            "SUCCESSFUL",
        ),
        (
            "GitHub",
            None,
            "repo",
            "{}",
            "GET /api/user",
            "Bearer hush-hush",
            "POST /api/repos/acme/x/statuses/0123456789abcdef0123456789abcdef01234567",
            "success",
        ),
        (
            "GitLab",
            None,
            "",
            gitlab,
            "GET /api/personal_access_tokens/self",
            "hush-hush",
            "POST /api/projects/acme%2Fx/statuses/0123456789abcdef0123456789abcdef01234567",
            "success",
        ),
    ] {
        let arn = connection(&region, kind).await;
        let (base, asked) = provider(200, scopes, body).await;
        let answer = region.call(authorize(&arn, kind, &base, user)).await.unwrap();
        assert_eq!(answer.connection_status.as_deref(), Some("AVAILABLE"));
        let input = PutCommitStatusInput {
            connection_arn: arn,
            full_repository_id: "acme/x".to_owned(),
            commit_id: commit.to_owned(),
            state: "SUCCESS".to_owned(),
            context: "CodeBuild us-east-2 (my-service)".to_owned(),
            target_url: Some("http://127.0.0.1:4566/".to_owned()),
            description: None,
        };
        region.call(input).await.unwrap();
        let asked = asked.lock().unwrap().clone();
        assert_eq!((asked[0].0.as_str(), asked[0].1.as_str()), (asked_first, token));
        assert_eq!((asked[1].0.as_str(), asked[1].1.as_str()), (path, token));
        let sent: serde_json::Value = serde_json::from_str(&asked[1].2).unwrap();
        assert_eq!(sent["state"], state);
    }
    let arn = connection(&region, "GitLab").await;
    let (base, _) = provider(200, "", r#"{"active": false}"#).await;
    let error = region.call(authorize(&arn, "GitLab", &base, None)).await.unwrap_err();
    assert!(error.message.contains("revoked or has expired"));
    let error = region.call(authorize(&arn, "GitHub", &base, None)).await.unwrap_err();
    assert_eq!(error.message, "A connection of type GitLab does not lead to GitHub");
}
