//! Builds for real: containers of the engine that `LONGSHORE_TEST_ENGINE` names, with the registry behind its port.
//!
//! Needs the images `public.ecr.aws/codebuild/amazonlinux-x86_64-standard:5.0` (with the AWS and Docker commands) and
//! `amazoncorretto:17-alpine` in that engine; run with `cargo test -p builds --test engine -- --ignored`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests fail by panicking")]
#![expect(clippy::print_stdout, reason = "who runs these by hand wants to see the build's log")]

mod common;

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use common::{BUCKET, Buckets, RECIPE, Site, inline, phases, project, start, variable, zip};
use door::{Context, Door, Peer, Settings, testing};
use hyper_util::rt::TokioIo;
use shapes_codebuild::{Build, CreateProjectInput, ProjectArtifacts, StartBuildInput, StopBuildInput};
use shapes_ecr::{CreateRepositoryInput, DescribeImagesInput};
use store::Store;

const PERMISSIONS: [&str; 4] = ["logs:*", "s3:GetObject", "s3:PutObject", "ecr:*"];

struct Test {
    _folder: tempfile::TempDir,
    site: Site,
    role: String,
}

async fn test() -> Test {
    let engine = std::env::var("LONGSHORE_TEST_ENGINE").expect("LONGSHORE_TEST_ENGINE names the engine");
    let folder = tempfile::tempdir().unwrap();
    let site = region(folder.path(), &engine, 0, Arc::new(Buckets::default())).await;
    let role = site.role("build", "codebuild.amazonaws.com", &PERMISSIONS).await;
    Test { _folder: folder, site, role }
}

/// A region on this machine's engine, listening where containers find it.
async fn region(folder: &std::path::Path, engine: &str, port: u16, buckets: Arc<Buckets>) -> Site {
    let listener = tokio::net::TcpListener::bind(("0.0.0.0", port)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let store = Store::open(folder).unwrap();
    let host = host::real(Some(engine));
    let settings = Settings {
        account: testing::account(),
        port,
        data: folder.to_owned(),
        id: format!("test-{port}"),
        root: None,
        fargate_vcpus: None,
        bridge: OnceLock::new(),
    };
    let door = Door::new(testing::account(), &store, host.clone()).unwrap();
    let context = Context { door, store, host, settings: Arc::new(settings) };
    let mut site = Site::open(context, buckets).await;
    site.controllers.push(tokio::spawn(serve(listener, site.context.door.clone())));
    site
}

async fn serve(listener: tokio::net::TcpListener, door: Door) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, address)) = listener.accept().await {
        let door = door.clone();
        let local: SocketAddr = stream.local_addr().unwrap();
        connections.spawn(async move {
            let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
                let door = door.clone();
                async move {
                    let request = request.map(wire::Body::new);
                    Ok::<_, std::convert::Infallible>(door.http(request, Peer { address, local }).await)
                }
            });
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Test {
    async fn run(&self, buildspec: &str, change: impl FnOnce(&mut CreateProjectInput)) -> (Build, String) {
        let mut input = inline(&self.role, buildspec);
        input.name = format!("p{}", self.site.context.host.ids.hex(12));
        change(&mut input);
        let project_name = input.name.clone();
        self.site.call(input).await.unwrap();
        let build = self.site.call(StartBuildInput { project_name, ..StartBuildInput::default() }).await.unwrap();
        let id = build.build.unwrap().id.unwrap();
        let build = self.site.wait(&id).await;
        let log = self.site.log(&id).await;
        println!("{log}\n{:#?}", phases(&build));
        (build, log)
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with images"]
async fn the_recipes_buildspec_runs_to_the_letter() {
    let test = test().await;
    let site = &test.site;
    site.call(CreateRepositoryInput { repository_name: "my-service".to_owned(), ..CreateRepositoryInput::default() })
        .await
        .unwrap();
    site.call(project(&test.role)).await.unwrap();
    let dockerfile = "FROM amazoncorretto:17-alpine\nCOPY hello.txt /\nRUN cat /hello.txt\n";
    let source = zip(&[("buildspec.yml", RECIPE), ("Dockerfile", dockerfile), ("hello.txt", "hello")]);
    site.buckets.0.lock().unwrap().insert(format!("{BUCKET}/my-service/source/1.zip"), source);
    let pipeline = site.pipeline().await;
    let door = &site.context.door;
    let build = door.call(&pipeline, &testing::region(), start("1")).await.unwrap().build.unwrap();
    let id = build.id.unwrap();
    let build = site.wait(&id).await;
    println!("{}", site.log(&id).await);
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{:#?}", phases(&build));
    let artifact = site.buckets.0.lock().unwrap()[&format!("{BUCKET}/my-service/build/1.zip")].clone();
    let mut artifact = zip::ZipArchive::new(std::io::Cursor::new(artifact)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut artifact.by_name("imagedefinitions.json").unwrap(), &mut text).unwrap();
    let uri = "123456789012.dkr.ecr.us-east-2.amazonaws.com/my-service:latest";
    assert_eq!(text, format!(r#"[{{"name":"my-container","imageUri":"{uri}"}}]"#));
    let input = DescribeImagesInput { repository_name: "my-service".to_owned(), ..DescribeImagesInput::default() };
    let images = site.call(input).await.unwrap().image_details.unwrap();
    assert_eq!(images[0].image_tags.as_deref(), Some(&["latest".to_owned()][..]));
    site.gone().await;
    let engine = &site.context.host.engine;
    assert!(engine.image(uri).await.is_err(), "the build's names are gone from the engine");
    let label = site.context.settings.label();
    assert!(engine.list(&[label]).await.unwrap().is_empty(), "no container is left");
    test.pulled().await;
    test.denied(&pipeline).await;
}

impl Test {
    /// What was pushed comes back: by a pull, and where a Dockerfile begins from it.
    async fn pulled(&self) {
        let buildspec = "version: 0.2\nenv: {variables: {R: 123456789012.dkr.ecr.us-east-2.amazonaws.com}}\nphases:\n  build:\n    \
                         commands:\n      - aws ecr get-login-password | docker login --username AWS --password-stdin $R\n      - printf \
                         \"FROM $R/my-service\\nRUN cat /hello.txt\\n\" > Dockerfile\n      - docker build .\n      - docker pull \
                         $R/my-service:latest\n      - docker run --rm $R/my-service cat /hello.txt\n      - docker inspect -f '{{.RepoTags}}' \
                         $R/my-service\n";
        let (build, log) = self.run(buildspec, |_| {}).await;
        assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{log}");
        assert!(!log.contains("127.0.0.1"), "{log}");
    }

    /// Without the right to push, the registry says what AWS's says.
    async fn denied(&self, pipeline: &model::Caller) {
        let site = &self.site;
        site.allow("build", &["logs:*", "s3:*", "ecr:GetAuthorizationToken", "ecr:BatchCheckLayerAvailability"]).await;
        let door = &site.context.door;
        let build = door.call(pipeline, &testing::region(), start("2")).await.unwrap().build.unwrap();
        let id = build.id.unwrap();
        let build = site.wait(&id).await;
        let log = site.log(&id).await;
        println!("{log}");
        assert_eq!(build.build_status.as_deref(), Some("FAILED"));
        assert!(log.contains("is not authorized to perform: ecr:InitiateLayerUpload on resource: "), "{log}");
        site.allow("build", &["logs:*", "s3:*"]).await;
        let build = door.call(pipeline, &testing::region(), start("3")).await.unwrap().build.unwrap();
        let id = build.id.unwrap();
        let build = site.wait(&id).await;
        assert!(phases(&build)[5].starts_with("PRE_BUILD FAILED COMMAND_EXECUTION_ERROR"), "{:#?}", phases(&build));
        let log = site.log(&id).await;
        println!("{log}");
        assert!(log.contains("ecr:GetAuthorizationToken on resource: *"), "{log}");
        site.allow("build", &PERMISSIONS).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with images"]
async fn a_build_is_kept_to_its_own() {
    let test = test().await;
    let bad = |command: &str| format!("      - \"! {command}\"\n");
    let buildspec = format!(
        "version: 0.2\nphases:\n  build:\n    commands:\n      - docker version\n      - printf 'FROM amazoncorretto:17-alpine\\nRUN \
         touch /made\\n' > Dockerfile\n      - docker build -t mine .\n      - docker run --rm mine ls /made\n      - docker \
         images\n      - test $(docker ps -aq | wc -l) -eq 0\n      - docker create --name kept mine sleep 60\n      - docker cp \
         kept:/made copied && ls copied\n      - docker inspect kept > /dev/null\n      - docker start kept\n      - docker exec kept \
         ls /made\n      - docker rm -f kept\n      - printf 'FROM mine\\nRUN ls /made\\n' | docker build -t second -\n      - docker \
         tag second third && docker rmi third\n      - echo BUILDKIT && DOCKER_BUILDKIT=1 /usr/bin/docker build -t kit .\n      - \
         docker run --rm kit ls /made\n{}{}{}{}{}{}{}{}{}{}",
        bad("docker run --rm --privileged mine true"),
        bad("docker run --rm -v /:/host mine true"),
        bad("docker run --rm --network host mine true"),
        bad("docker run --rm --pid host mine true"),
        bad("docker run --rm --network longshore mine true"),
        bad("docker build --network host ."),
        bad("docker volume ls"),
        bad("docker network ls"),
        bad("docker tag mine public.ecr.aws/codebuild/standard:7.0"),
        bad("docker rmi maven:3.9-amazoncorretto-17"),
    );
    let (build, log) = test.run(&buildspec, |_| {}).await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{log}");
    test.site.gone().await;
    for name in ["mine:latest", "second:latest", "kit:latest"] {
        assert!(test.site.context.host.engine.image(name).await.is_err(), "{name} is left");
    }
    let (build, log) = test
        .run("version: 0.2\nphases: {build: {commands: [docker ps]}}\n", |input| {
            input.environment.privileged_mode = Some(false);
        })
        .await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert!(log.contains("Cannot connect to the Docker daemon at unix:///var/run/docker.sock"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with images"]
async fn artifacts_variables_and_failures() {
    let test = test().await;
    let buildspec = "version: 0.2\nenv:\n  shell: bash\n  variables: {A: buildspec, B: two words}\n  exported-variables: [OUT]\nphases:\n  \
                     build:\n    commands:\n      - mkdir -p target/sub && echo one > target/a.txt && echo two > target/sub/b.txt\n      \
                     - cd target\n      - echo $B $A ${BASH_VERSION:0:1}\n      - export OUT=$A-done\n      - aws sts get-caller-identity\n  \
                     post_build:\n    commands:\n      - pwd\n      - printf 'no line end'\nartifacts:\n  files: ['**/*']\n  \
                     base-directory: $CODEBUILD_SRC_DIR/target\n  name: out-$(echo x).zip\n";
    let (build, log) = test
        .run(buildspec, |input| {
            input.artifacts = ProjectArtifacts {
                type_: "S3".to_owned(),
                location: Some(BUCKET.to_owned()),
                packaging: Some("ZIP".to_owned()),
                override_artifact_name: Some(true),
                ..ProjectArtifacts::default()
            };
            input.environment.environment_variables = Some(vec![variable("A", "project")]);
        })
        .await;
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"), "{log}");
    assert!(
        log.contains("two words project")
            && log.contains("/src/target\n")
            && log.contains("assumed-role/build/AWSCodeBuild-")
    );
    let exported = build.exported_environment_variables.unwrap();
    assert_eq!(exported[0].value.as_deref(), Some("project-done"));
    let artifact = test.site.buckets.0.lock().unwrap()[&format!("{BUCKET}/out-x.zip")].clone();
    let mut artifact = zip::ZipArchive::new(std::io::Cursor::new(artifact)).unwrap();
    assert!(artifact.by_name("a.txt").is_ok() && artifact.by_name("sub/b.txt").is_ok());

    let (build, log) =
        test.run("version: 0.2\nphases: {build: {commands: ['echo ${A/b/c}', 'no-such-command']}}\n", |_| {}).await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert!(log.contains("Bad substitution") || log.contains("no-such-command"), "{log}");

    // More memory than there is: the kernel ends the command, and the build tells its code.
    let hog = "version: 0.2\nphases: {build: {commands: ['head -c 6G /dev/zero | tail']}}\n";
    let (build, log) = test.run(hog, |_| {}).await;
    assert_eq!(build.build_status.as_deref(), Some("FAILED"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with images"]
async fn a_build_outlives_its_region() {
    let mut test = test().await;
    let buildspec = "version: 0.2\nphases:\n  build:\n    commands:\n      - for i in $(seq 12); do echo line $i; sleep 0.5; done\n      \
                     - docker ps\n      - aws sts get-caller-identity\n  post_build:\n    commands: [echo posted]\n";
    let mut input = inline(&test.role, buildspec);
    input.name = "long".to_owned();
    test.site.call(input).await.unwrap();
    let begin = || StartBuildInput { project_name: "long".to_owned(), ..StartBuildInput::default() };
    let id = test.site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    test.site.until(&id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    test.site.halt().await;
    let folder = test._folder.path().to_owned();
    let copied = tempfile::tempdir().unwrap();
    for name in ["records.db", "records.db-wal", "logs.db", "logs.db-wal"] {
        if let Err(error) = std::fs::copy(folder.join(name), copied.path().join(name)) {
            println!("{name}: {error}");
        }
    }
    let port = test.site.context.settings.port;
    let engine = std::env::var("LONGSHORE_TEST_ENGINE").unwrap();
    let site = region(copied.path(), &engine, port, Arc::clone(&test.site.buckets)).await;
    let build = site.wait(&id).await;
    let log = site.log(&id).await;
    println!("{log}\n{:#?}", phases(&build));
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
    for line in 1..=12 {
        assert_eq!(log.matches(&format!("line {line}\n")).count(), 1, "line {line}: {log}");
    }
    let id = site.call(begin()).await.unwrap().build.unwrap().id.unwrap();
    site.until(&id, |build| build.current_phase.as_deref() == Some("BUILD")).await;
    site.call(StopBuildInput { id: id.clone() }).await.unwrap();
    assert_eq!(site.wait(&id).await.build_status.as_deref(), Some("STOPPED"));
    site.gone().await;
    assert!(site.context.host.engine.list(&[site.context.settings.label()]).await.unwrap().is_empty());
}
