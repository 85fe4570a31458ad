//! The room in a simulated world: the test plays the runner inside the container.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

mod common;

use std::sync::Arc;
use std::time::Duration;

use common::played::{ALL, PERMISSIONS, Test, tar_of, test};
use common::{BUCKET, RECIPE, inline, phases, project, start, zip};
use door::{Call, Handler, Requirement, testing};
use shapes_codebuild::{ProjectArtifacts, ProjectSource, RetryBuildInput, SourceAuth, StartBuildInput, StopBuildInput};
use shapes_logs::{InputLogEvent, PutLogEventsInput};
use shapes_longshore::{
    FetchSourceInput, FetchSourceOutput, GetSourceRevisionInput, GetSourceRevisionOutput, PutCommitStatusInput,
    PutCommitStatusOutput,
};

/// A pipeline's project with its source in the bucket.
async fn piped(test: &Test) -> model::Caller {
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    test.site.call(project(&role)).await.unwrap();
    let source = zip(&[("buildspec.yml", RECIPE), ("Dockerfile", "FROM scratch\n")]);
    test.site.buckets.0.lock().unwrap().insert(format!("{BUCKET}/my-service/source/1.zip"), source);
    test.site.pipeline().await
}

#[tokio::test]
async fn a_pipelines_build_goes_from_source_to_artifact() {
    let test = test().await;
    let pipeline = piped(&test).await;
    let door = &test.site.context.door;
    let build = door.call(&pipeline, &testing::region(), start("token-1")).await.unwrap().build.unwrap();
    assert_eq!(build.initiator.as_deref(), Some("codepipeline/my-pipeline"));
    assert_eq!(build.build_status.as_deref(), Some("IN_PROGRESS"));
    let again = door.call(&pipeline, &testing::region(), start("token-1")).await.unwrap().build.unwrap();
    assert_eq!(again.id, build.id, "a token stands for one build");

    let id = test.container().await;
    let made = test.world.engine.made(&id).unwrap();
    let variable =
        |wanted: &str| made.environment.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    assert_eq!(variable("IMAGE_REPO_NAME"), Some("my-service"));
    assert_eq!(variable("AWS_ENDPOINT_URL"), Some("http://169.254.170.2:4566"));
    assert_eq!(variable("CODEBUILD_RESOLVED_SOURCE_VERSION"), Some("0123456789abcdef0123456789abcdef01234567"));
    assert!(variable("AWS_CONTAINER_CREDENTIALS_FULL_URI").is_some());
    assert_eq!(made.memory, Some(4 << 30));
    assert_eq!(made.binds.len(), 1, "the socket's folder");
    let folder = variable("CODEBUILD_SRC_DIR").unwrap().trim_start_matches('/').to_owned();
    assert!(test.unpacked(&id, &format!("{folder}/Dockerfile")).is_some());

    test.world.engine.put_file(
        &id,
        &format!("/{folder}/imagedefinitions.json"),
        tar_of(&[("imagedefinitions.json", "[]")]),
    );
    test.world.engine.print(&id, false, "output");
    test.finish(&id, &ALL);
    let build = test.site.wait(build.id.as_deref().unwrap()).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{:#?}", phases(&build));
    assert_eq!(
        phases(&build),
        [
            "SUBMITTED SUCCEEDED",
            "QUEUED SUCCEEDED",
            "PROVISIONING SUCCEEDED",
            "DOWNLOAD_SOURCE SUCCEEDED",
            "INSTALL SUCCEEDED",
            "PRE_BUILD SUCCEEDED",
            "BUILD SUCCEEDED",
            "POST_BUILD SUCCEEDED",
            "UPLOAD_ARTIFACTS SUCCEEDED",
            "FINALIZING SUCCEEDED",
            "COMPLETED -"
        ]
    );
    let artifact = test.site.buckets.0.lock().unwrap()[&format!("{BUCKET}/my-service/build/1.zip")].clone();
    let mut artifact = zip::ZipArchive::new(std::io::Cursor::new(artifact)).unwrap();
    assert_eq!(artifact.len(), 1);
    assert!(artifact.by_name("imagedefinitions.json").is_ok());
    let log = test.site.log(build.id.as_deref().unwrap()).await;
    assert!(log.contains("output\n") && log.contains("Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED"), "{log}");
    assert!(!log.contains(" enter "), "{log}");
    test.site.gone().await;
    assert!(test.world.engine.containers().is_empty());
}

#[tokio::test]
async fn a_restart_goes_on_with_the_container_and_repeats_nothing() {
    let mut test = test().await;
    let pipeline = piped(&test).await;
    let door = &test.site.context.door;
    let build = door.call(&pipeline, &testing::region(), start("t")).await.unwrap().build.unwrap();
    let name = build.id.unwrap();
    let id = test.container().await;
    test.world.engine.print(&id, false, "before the kill");
    test.say(&id, &ALL[..4]);
    test.site.until(&name, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    // The kill falls between a write to the log and the record of it.
    test.site.halt().await;
    test.world.engine.print(&id, false, "torn");
    let (log_group_name, log_stream_name) =
        ("/aws/codebuild/my-service".to_owned(), name.split_once(':').unwrap().1.to_owned());
    let event = InputLogEvent { timestamp: test.world.host.clock.now().millis(), message: "torn\n".to_owned() };
    let put =
        PutLogEventsInput { log_group_name, log_stream_name, log_events: vec![event], ..PutLogEventsInput::default() };
    test.site.call(put).await.unwrap();
    test = test.restart().await;
    assert_eq!(test.container().await, id, "it is taken over");
    test.world.engine.print(&id, false, "after the kill");
    // The output between was lost; the runner's own file holds the marks.
    test.world.engine.put_file(
        &id,
        "/codebuild/runner",
        tar_of(&[("runner/marks", &{
            let nonce = test.nonce(&id);
            ALL.iter().enumerate().map(|(index, mark)| format!("{nonce} {} {mark}\n", index + 1)).collect::<String>()
        })]),
    );
    test.world.engine.exit(&id, 0);
    let build = test.site.wait(&name).await;
    // Nothing of the artifact was there to be found: that is the build's own failure, after all of its phases.
    // Failure 19.
    assert_eq!(
        phases(&build)[7..],
        [
            "POST_BUILD SUCCEEDED",
            "UPLOAD_ARTIFACTS FAILED CLIENT_ERROR: no matching artifact paths found",
            "FINALIZING SUCCEEDED",
            "COMPLETED -"
        ]
    );
    let log = test.site.log(&name).await;
    assert_eq!(log.matches("before the kill").count(), 1, "{log}");
    assert_eq!(log.matches("after the kill").count(), 1, "{log}");
    assert_eq!(log.matches("torn").count(), 1, "{log}");
    assert_eq!(log.matches("Entering phase INSTALL").count(), 1, "{log}");
    assert_eq!(test.world.engine.calls().iter().filter(|(call, _)| *call == host::simulated::Call::Create).count(), 1);
}

#[tokio::test]
async fn a_container_that_is_gone_ends_its_build() {
    let mut test = test().await;
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    test.site.call(inline(&role, "version: 0.2\nphases: {build: {commands: [sleep 9]}}\n")).await.unwrap();
    let begin = || StartBuildInput { project_name: "my-service".to_owned(), ..StartBuildInput::default() };
    let name = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    let id = test.container().await;
    let engine = Arc::clone(&test.world.host.engine);
    test.site.halt().await;
    engine.remove(&id).await.unwrap();
    test = test.restart().await;
    let build = test.site.wait(&name).await;
    assert_eq!(build.build_status.as_deref(), Some("FAULT"), "{:#?}", phases(&build));

    let name = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    let id = test.container().await;
    test.say(&id, &ALL[..1]);
    test.world.engine.run_out_of_memory(&id);
    let build = test.site.wait(&name).await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    // Failure 17.
    assert!(phases(&build)[4].starts_with("INSTALL FAILED CLIENT_ERROR: Build container found dead before completing"));
}

#[tokio::test]
async fn failures_are_told_in_awss_words() {
    let test = test().await;
    let pipeline = piped(&test).await;
    let door = &test.site.context.door;
    let mut token = 0;
    let mut run = async |change: &dyn Fn(&mut StartBuildInput)| {
        token += 1;
        let mut input = start(&token.to_string());
        change(&mut input);
        let build = door.call(&pipeline, &testing::region(), input).await.unwrap().build.unwrap();
        let build = test.site.wait(build.id.as_deref().unwrap()).await;
        (
            build.build_status.clone().unwrap(),
            phases(&build).into_iter().find(|phase| phase.contains("FAILED")).unwrap(),
        )
    };
    let (status, phase) = run(&|input| input.buildspec_override = Some("other.yml".to_owned())).await;
    assert_eq!(status, "FAILED");
    // Failure 6.
    assert!(phase.starts_with("DOWNLOAD_SOURCE FAILED YAML_FILE_ERROR: stat /codebuild/output/src"), "{phase}");
    assert!(phase.ends_with("/src/other.yml: no such file or directory"), "{phase}");
    let (_, phase) = run(&|input| input.source_location_override = Some(format!("{BUCKET}/none"))).await;
    assert!(phase.contains("CLIENT_ERROR: error while downloading key none, error: NoSuchKey"), "{phase}");
    let (_, phase) = run(&|input| input.image_override = Some("nowhere/image:1".to_owned())).await;
    // Failure 16.
    assert!(phase.starts_with("PROVISIONING FAILED BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE"), "{phase}");

    test.site.allow("build", &["logs:*", "s3:PutObject"]).await;
    let (_, phase) = run(&|_| {}).await;
    assert!(phase.contains("is not authorized to perform: s3:GetObject on resource"), "{phase}");
    test.site.allow("build", &["s3:*"]).await;
    let (_, phase) = run(&|_| {}).await;
    let wanted = "PROVISIONING FAILED ACCESS_DENIED: Service role arn:aws:iam::123456789012:role/build does not allow AWS \
                  CodeBuild to create Amazon CloudWatch Logs log streams for build arn:aws:codebuild:us-east-2:123456789012:\
                  build/my-service:";
    assert!(
        phase.starts_with(wanted) && phase.contains("is not authorized to perform: logs:CreateLogStream"),
        "{phase}"
    );

    test.world.engine.set_absent(Some("no container engine was found"));
    test.site.allow("build", &PERMISSIONS).await;
    let build = door.call(&pipeline, &testing::region(), start("absent")).await.unwrap().build.unwrap();
    let build = test.site.wait(build.id.as_deref().unwrap()).await;
    assert!(phases(&build)[2].contains("no container engine was found"), "{:#?}", phases(&build));
}

#[tokio::test]
async fn a_build_is_stopped_and_takes_no_longer_than_it_may() {
    let test = test().await;
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    test.site.call(inline(&role, "version: 0.2\nphases: {build: {commands: [sleep 9]}}\n")).await.unwrap();
    let begin = || StartBuildInput { project_name: "my-service".to_owned(), ..StartBuildInput::default() };
    let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    let container = test.container().await;
    test.say(&container, &ALL[..5]);
    test.site.until(&id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    test.site.call(StopBuildInput { id: id.clone() }).await.unwrap();
    let build = test.site.wait(&id).await;
    assert_eq!(build.build_status.as_deref(), Some("STOPPED"));
    assert_eq!(phases(&build)[6..], ["BUILD STOPPED", "COMPLETED -"]);
    test.site.gone().await;
    assert!(test.world.engine.containers().is_empty());

    let again = RetryBuildInput { id: Some(id.clone()), idempotency_token: None };
    let again = test.site.call(again).await.unwrap().build.unwrap();
    assert_eq!(again.build_number, Some(2));
    test.finish(&test.container().await, &ALL);
    let build = test.site.wait(again.id.as_deref().unwrap()).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
    test.site.gone().await;

    let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    test.container().await;
    test.world.clock.advance(Duration::from_mins(61));
    let build = test.site.wait(&id).await;
    assert_eq!(build.build_status.as_deref(), Some("TIMED_OUT"));
    test.site.gone().await;
}

#[tokio::test]
async fn people_are_refused_what_is_codepipelines() {
    let test = test().await;
    piped(&test).await;
    let error = test.site.call(start("x")).await.unwrap_err();
    assert_eq!(error.code, "InvalidInputException");
    assert!(error.message.contains("CodePipeline"), "{error}");
    let untrusting = test.site.role("other", "ecs-tasks.amazonaws.com", &["s3:*"]).await;
    let mut input = project(&untrusting);
    input.name = "other".to_owned();
    let error = test.site.call(input).await.unwrap_err();
    // Failure 5.
    assert_eq!(
        error.message,
        "CodeBuild is not authorized to perform: sts:AssumeRole on arn:aws:iam::123456789012:role/other"
    );
}

/// Connections that know one repository, and what was shown beside its commits.
struct Connections(store::Blobs, std::sync::Mutex<Vec<String>>);

const COMMIT: &str = "89abcdef0123456789abcdef0123456789abcdef";
const CONNECTION: &str = "arn:aws:codestar-connections:us-east-2:123456789012:connection/1";

impl Handler<GetSourceRevisionInput> for Connections {
    fn requires(&self, input: &GetSourceRevisionInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codestar-connections:UseConnection", &input.connection_arn.parse().unwrap())]
    }

    async fn run(&self, input: GetSourceRevisionInput, _: &Call) -> Result<GetSourceRevisionOutput, wire::Error> {
        assert_eq!((input.full_repository_id.as_str(), input.branch_name.as_str()), ("acme/my-service", "HEAD"));
        Ok(GetSourceRevisionOutput { commit_id: Some(COMMIT.to_owned()), ..GetSourceRevisionOutput::default() })
    }
}

impl Handler<FetchSourceInput> for Connections {
    fn requires(&self, input: &FetchSourceInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codestar-connections:UseConnection", &input.connection_arn.parse().unwrap())]
    }

    async fn run(&self, input: FetchSourceInput, _: &Call) -> Result<FetchSourceOutput, wire::Error> {
        assert_eq!((input.format.as_deref(), input.depth), (Some("CODEBUILD_CLONE_REF"), None));
        let blob = self.0.put(&zip(&[("buildspec.yml", RECIPE), ("pom.xml", "<project/>")])).await.unwrap();
        Ok(FetchSourceOutput {
            digest: Some(blob.digest.to_string()),
            commit_id: Some(input.commit_id),
            ..FetchSourceOutput::default()
        })
    }
}

impl Handler<PutCommitStatusInput> for Connections {
    fn requires(&self, input: &PutCommitStatusInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("codestar-connections:UseConnection", &input.connection_arn.parse().unwrap())]
    }

    async fn run(&self, input: PutCommitStatusInput, _: &Call) -> Result<PutCommitStatusOutput, wire::Error> {
        assert_eq!((input.commit_id.as_str(), input.full_repository_id.as_str()), (COMMIT, "acme/my-service"));
        self.1.lock().unwrap().push(format!("{}: {}", input.context, input.state));
        Ok(PutCommitStatusOutput {})
    }
}

#[tokio::test]
async fn a_repository_is_fetched_through_its_connection() {
    let test = test().await;
    let connections =
        Arc::new(Connections(test.site.context.store.blobs("sources").unwrap(), std::sync::Mutex::default()));
    test.site.context.door.serve::<PutCommitStatusInput, _>(&connections);
    test.site.context.door.serve::<GetSourceRevisionInput, _>(&connections);
    test.site.context.door.serve::<FetchSourceInput, _>(&connections);
    let role = test.site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    let mut input = project(&role);
    input.source = ProjectSource {
        type_: "BITBUCKET".to_owned(),
        location: Some("https://bitbucket.org/acme/my-service.git".to_owned()),
        auth: Some(SourceAuth { type_: "CODECONNECTIONS".to_owned(), resource: Some(CONNECTION.to_owned()) }),
        report_build_status: Some(true),
        ..ProjectSource::default()
    };
    input.artifacts = ProjectArtifacts { type_: "NO_ARTIFACTS".to_owned(), ..ProjectArtifacts::default() };
    test.site.call(input).await.unwrap();
    let begin = || StartBuildInput { project_name: "my-service".to_owned(), ..StartBuildInput::default() };
    let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    let build = test.site.wait(&id).await;
    let wanted = format!(
        "DOWNLOAD_SOURCE FAILED OAuthProviderException: User is not authorized to access connection {CONNECTION}"
    );
    // Failure 3.
    assert_eq!(phases(&build)[3], wanted);

    test.site.allow("build", &["logs:*", "codestar-connections:UseConnection"]).await;
    let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    let container = test.container().await;
    let made = test.world.engine.made(&container).unwrap();
    let variable =
        |wanted: &str| made.environment.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    assert!(made.output_kept.is_some_and(|kept| kept >= 1 << 30), "what is printed ahead of the region is kept");
    assert_eq!(variable("CODEBUILD_RESOLVED_SOURCE_VERSION"), Some(COMMIT));
    assert_eq!(variable("CODEBUILD_SOURCE_REPO_URL"), Some("https://bitbucket.org/acme/my-service.git"));
    test.finish(&container, &ALL);
    let build = test.site.wait(&id).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{:#?}", phases(&build));
    assert_eq!(build.resolved_source_version.as_deref(), Some(COMMIT));
    test.site.gone().await;
    let told = connections.1.lock().unwrap().clone();
    assert_eq!(
        told,
        ["AWS CodeBuild us-east-2 (my-service): PENDING", "AWS CodeBuild us-east-2 (my-service): SUCCESS"]
    );
}
