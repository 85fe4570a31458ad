//! Projects, limits and what is refused: of the queue, of sources, of images.

mod common;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use common::played::{ALL, EMPTY, PERMISSIONS, ready, test};
use common::{BUCKET, inline, phases, project, zip};
use door::{Call, Handler, Peer, Requirement};
use shapes_codebuild::{
    BatchDeleteBuildsInput, BatchGetProjectsInput, CreateProjectInput, DeleteProjectInput, ListBuildsForProjectInput,
    ListProjectsInput, ProjectArtifacts, ProjectSource, RegistryCredential, SourceAuth, StartBuildInput,
    UpdateProjectInput,
};
use shapes_secretsmanager::{GetSecretValueInput, GetSecretValueOutput};

/// A secret that holds a password, and no user.
struct Secrets;

impl Handler<GetSecretValueInput> for Secrets {
    fn requires(&self, _: &GetSecretValueInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::any("secretsmanager:GetSecretValue")]
    }

    async fn run(&self, _: GetSecretValueInput, _: &Call) -> Result<GetSecretValueOutput, wire::Error> {
        let secret_string = Some(r#"{"password": "hunter22"}"#.to_owned());
        Ok(GetSecretValueOutput { secret_string, ..GetSecretValueOutput::default() })
    }
}

#[tokio::test]
async fn projects_are_made_changed_listed_and_deleted() {
    let test = test().await;
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    let made = test.site.call(project(&role)).await.unwrap().project.unwrap();
    assert_eq!(made.arn.as_deref(), Some("arn:aws:codebuild:us-east-2:123456789012:project/my-service"));
    assert_eq!((made.timeout_in_minutes, made.queued_timeout_in_minutes), (Some(60), Some(480)));
    let error = test.site.call(project(&role)).await.unwrap_err();
    assert_eq!(error.code, "ResourceAlreadyExistsException");
    let change = UpdateProjectInput {
        name: "my-service".to_owned(),
        description: Some("new".to_owned()),
        timeout_in_minutes: Some(5),
        ..UpdateProjectInput::default()
    };
    let changed = test.site.call(change).await.unwrap().project.unwrap();
    assert_eq!(changed.environment, made.environment, "what is not given stays");
    assert_eq!(changed.timeout_in_minutes, Some(5));
    let names = test.site.call(ListProjectsInput::default()).await.unwrap().projects.unwrap();
    assert_eq!(names, ["my-service"]);
    let get = BatchGetProjectsInput { names: vec!["my-service".to_owned(), "none".to_owned()] };
    let got = test.site.call(get).await.unwrap();
    assert_eq!(got.projects.unwrap()[0].description.as_deref(), Some("new"));
    assert_eq!(got.projects_not_found.unwrap(), ["none"]);
    test.site.call(DeleteProjectInput { name: "my-service".to_owned() }).await.unwrap();
    let list =
        ListBuildsForProjectInput { project_name: "my-service".to_owned(), ..ListBuildsForProjectInput::default() };
    assert_eq!(test.site.call(list).await.unwrap_err().code, "ResourceNotFoundException");
}

#[tokio::test]
async fn builds_wait_in_the_queue_no_longer_than_they_may() {
    let test = test().await;
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    test.site.call(inline(&role, "version: 0.2\nphases: {build: {commands: [sleep 9]}}\n")).await.unwrap();
    let begin = || StartBuildInput {
        project_name: "my-service".to_owned(),
        queued_timeout_in_minutes_override: Some(5),
        timeout_in_minutes_override: Some(60),
        ..StartBuildInput::default()
    };
    for _ in 0..4 {
        let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
        test.site.until(&id, |build| build.current_phase.as_deref() == Some("INSTALL")).await;
    }
    let last = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    test.world.clock.advance(Duration::from_mins(4));
    tokio::task::yield_now().await;
    assert_eq!(test.site.until(&last, |_| true).await.current_phase.as_deref(), Some("QUEUED"));
    test.world.clock.advance(Duration::from_mins(2));
    let build = test.site.wait(&last).await;
    assert_eq!(phases(&build)[1..], ["QUEUED TIMED_OUT BUILD_TIMED_OUT: Build has timed out. ", "COMPLETED -"]);
}

#[tokio::test]
async fn limits_hold_and_builds_are_deleted() {
    let test = ready().await;
    test.project(EMPTY, |input| input.concurrent_build_limit = Some(1)).await;
    let id = test.start().await;
    let container = test.container().await;
    let begin = || StartBuildInput { project_name: "my-service".to_owned(), ..StartBuildInput::default() };
    let error = test.site.call(begin()).await.unwrap_err();
    // Failure 22.
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("AccountLimitExceededException", "Cannot have more than 1 active builds for the project")
    );
    let delete = || BatchDeleteBuildsInput { ids: vec![id.clone()] };
    let kept = test.site.call(delete()).await.unwrap().builds_not_deleted.unwrap();
    assert_eq!(kept[0].status_code.as_deref(), Some("BUILD_IN_PROGRESS"));
    test.finish(&container, &ALL);
    let build = test.site.wait(&id).await;
    test.site.gone().await;
    assert_eq!(test.site.call(delete()).await.unwrap().builds_deleted.unwrap(), [build.arn.unwrap()]);
    test.start().await;
}

#[tokio::test]
async fn a_badge_tells_how_the_last_build_went() {
    let test = ready().await;
    let source = ProjectSource {
        type_: "BITBUCKET".to_owned(),
        location: Some("https://bitbucket.org/acme/my-service.git".to_owned()),
        buildspec: Some(EMPTY.to_owned()),
        auth: Some(SourceAuth { type_: "CODECONNECTIONS".to_owned(), resource: Some("arn:aws:x".to_owned()) }),
        ..ProjectSource::default()
    };
    let mut input = inline("arn:aws:iam::123456789012:role/build", EMPTY);
    input.source = source;
    input.badge_enabled = Some(true);
    let project = test.site.call(input).await.unwrap().project.unwrap();
    let url = project.badge.unwrap().badge_request_url.unwrap();
    assert!(url.starts_with("http://127.0.0.1:4566/badges?uuid=") && url.ends_with("&branch=main"), "{url}");
    let address: SocketAddr = "127.0.0.1:1".parse().unwrap();
    let get = async |url: &str| {
        let request = http::Request::get(url).body(wire::Body::empty()).unwrap();
        let answer = test.site.context.door.http(request, Peer { address, local: address }).await;
        let status = answer.status().as_u16();
        (status, String::from_utf8(answer.into_body().collect_limited(1 << 20).await.unwrap().to_vec()).unwrap())
    };
    assert!(get(&url).await.1.contains("build: unknown"));
    let id = test.start().await;
    test.site.wait(&id).await;
    let (status, picture) = get(&url).await;
    assert!(status == 200 && picture.starts_with("<svg") && picture.contains("build: failing"), "{picture}");
    assert_eq!(get("http://127.0.0.1:4566/badges?uuid=guess").await.0, 404);
    assert_eq!(get("http://127.0.0.1:4566/badges-of-mine/x").await.0, 404);
}

#[tokio::test]
async fn a_hostile_source_ends_where_it_is_fetched() {
    let test = ready().await;
    let put = |name: &str, bytes: bytes::Bytes| {
        test.site.buckets.0.lock().unwrap().insert(format!("{BUCKET}/{name}"), bytes);
    };
    put("climbs.zip", zip(&[("../../etc/cron.d/x", "evil")]));
    put("none.zip", bytes::Bytes::from_static(b"no archive at all"));
    let whole = zip(&[("buildspec.yml", EMPTY), ("big", &"0".repeat(100_000))]);
    // It says that it holds more than it may.
    let mut lies = whole.to_vec();
    let central = lies.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    lies[central + 24..central + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    lies[central + 20..central + 24].copy_from_slice(&u32::MAX.to_le_bytes());
    put("lies.zip", bytes::Bytes::from(lies));
    put("cut.zip", whole.slice(..whole.len() / 2));
    test.project(EMPTY, |input| {
        input.source = ProjectSource {
            type_: "S3".to_owned(),
            location: Some(format!("{BUCKET}/climbs.zip")),
            ..ProjectSource::default()
        };
        input.artifacts = ProjectArtifacts { type_: "NO_ARTIFACTS".to_owned(), ..ProjectArtifacts::default() };
    })
    .await;
    for (name, text) in [
        ("climbs.zip", "the source holds an illegal path: ../../etc/cron.d/x"),
        ("none.zip", "the source is not a valid ZIP archive: "),
        ("lies.zip", ""),
        ("cut.zip", "the source is not a valid ZIP archive: "),
    ] {
        let input = StartBuildInput {
            project_name: "my-service".to_owned(),
            source_location_override: Some(format!("{BUCKET}/{name}")),
            ..StartBuildInput::default()
        };
        let id = test.site.call(input).await.unwrap().build.unwrap().id.unwrap();
        let build = test.site.wait(&id).await;
        let phase = phases(&build)[3].clone();
        assert!(phase.starts_with(&format!("DOWNLOAD_SOURCE FAILED CLIENT_ERROR: {text}")), "{name}: {phase}");
    }
    assert!(test.world.engine.calls().iter().all(|(call, _)| *call != host::simulated::Call::Create));
}

#[tokio::test]
async fn an_older_image_asks_for_a_runtime() {
    let test = ready().await;
    test.world.engine.add_image("public.ecr.aws/codebuild/standard:2.0");
    let image = |input: &mut CreateProjectInput| input.environment.image = "aws/codebuild/standard:2.0".to_owned();
    test.project(EMPTY, image).await;
    let id = test.start().await;
    let build = test.site.wait(&id).await;
    // Failure 8.
    assert_eq!(
        phases(&build)[3],
        "DOWNLOAD_SOURCE FAILED YAML_FILE_ERROR: This build image requires selecting at least one runtime version."
    );
}

#[tokio::test]
async fn a_private_image_is_pulled_with_the_login_of_a_secret() {
    let test = ready().await;
    test.site.context.door.serve::<GetSecretValueInput, _>(&Arc::new(Secrets));
    test.site.allow("build", &["logs:*", "secretsmanager:*"]).await;
    test.project(EMPTY, |input| {
        input.environment.image = "registry.example/tools:1".to_owned();
        input.environment.image_pull_credentials_type = Some("SERVICE_ROLE".to_owned());
        input.environment.registry_credential = Some(RegistryCredential {
            credential: "shop".to_owned(),
            credential_provider: "SECRETS_MANAGER".to_owned(),
        });
    })
    .await;
    let id = test.start().await;
    let phase = phases(&test.site.wait(&id).await)[2].clone();
    let wanted = "PROVISIONING FAILED BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE: Unable to pull customer's container image. \
                  CannotPullContainerError: the secret of registryCredential must hold username and password";
    assert_eq!(phase, wanted);
}
