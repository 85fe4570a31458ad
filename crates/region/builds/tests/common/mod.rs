//! A region of the rooms that builds lean on, in a world that the test holds or on the machine itself. Buckets are a
//! map: who may read and write them is asked of the door all the same.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail by panicking")]
#![allow(dead_code, reason = "each test uses what it needs")]

pub(crate) mod played;

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use door::{Call, Context, Handler, Requirement, testing};
use model::{Arn, Caller, ServicePrincipal};
use shapes_codebuild::{
    BatchGetBuildsInput, Build, CreateProjectInput, EnvironmentVariable, ProjectArtifacts, ProjectEnvironment,
    ProjectSource, StartBuildInput,
};
use shapes_iam::{CreateRoleInput, PutRolePolicyInput};
use shapes_logs::GetLogEventsInput;
use shapes_s3::{GetObjectInput, GetObjectOutput, PutObjectInput, PutObjectOutput};
use wire::{Body, Error};

pub(crate) const BUCKET: &str = "codepipeline-us-east-2-123456789012";
pub(crate) const RECIPE: &str = include_str!("../../src/buildspec/recipe.yml");

/// Objects by bucket and key.
#[derive(Default)]
pub(crate) struct Buckets(pub Mutex<BTreeMap<String, Bytes>>);

impl Handler<GetObjectInput> for Buckets {
    fn requires(&self, input: &GetObjectInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("s3:GetObject", &Arn::s3(format!("{}/{}", input.bucket, input.key)))]
    }

    async fn run(&self, input: GetObjectInput, _: &Call) -> Result<GetObjectOutput, Error> {
        let found = self.0.lock().unwrap().get(&format!("{}/{}", input.bucket, input.key)).cloned();
        let bytes = found.ok_or_else(|| Error::new("NoSuchKey", 404, "The specified key does not exist."))?;
        Ok(GetObjectOutput { body: Body::from(bytes), ..GetObjectOutput::default() })
    }
}

impl Handler<PutObjectInput> for Buckets {
    fn requires(&self, input: &PutObjectInput, _: &Call) -> Vec<Requirement> {
        vec![Requirement::on("s3:PutObject", &Arn::s3(format!("{}/{}", input.bucket, input.key)))]
    }

    async fn run(&self, input: PutObjectInput, _: &Call) -> Result<PutObjectOutput, Error> {
        let bytes = input.body.collect_limited(100 << 20).await.unwrap();
        self.0.lock().unwrap().insert(format!("{}/{}", input.bucket, input.key), bytes);
        Ok(PutObjectOutput::default())
    }
}

pub(crate) struct Site {
    pub(crate) context: Context,
    pub(crate) buckets: Arc<Buckets>,
    pub(crate) controllers: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Site {
    fn drop(&mut self) {
        for controller in &self.controllers {
            controller.abort();
        }
    }
}

impl Site {
    /// Opens the rooms, and lets builds run.
    pub(crate) async fn open(context: Context, buckets: Arc<Buckets>) -> Self {
        identity::Identity::open(&context).await.expect("identities");
        registry::Registry::open(&context).await.expect("the registry");
        logs::Logs::open(&context).await.expect("the logs");
        context.door.serve::<GetObjectInput, _>(&buckets);
        context.door.serve::<PutObjectInput, _>(&buckets);
        let builds = builds::Builds::open(&context).await.expect("the builds");
        let controllers = vec![tokio::spawn(builds.run())];
        Self { context, buckets, controllers }
    }

    /// Ends the controllers, as a kill would.
    pub(crate) async fn halt(&mut self) {
        for controller in self.controllers.drain(..) {
            controller.abort();
            let _ = controller.await;
        }
    }

    pub(crate) async fn call<I: wire::Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.context.door.call(&testing::root(), &testing::region(), input).await
    }

    /// A role that CodeBuild may assume, with what it may do.
    pub(crate) async fn role(&self, name: &str, service: &str, actions: &[&str]) -> String {
        let trust = serde_json::json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
        ]});
        let input = CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: trust.to_string(),
            ..CreateRoleInput::default()
        };
        self.call(input).await.expect("a role");
        self.allow(name, actions).await;
        format!("arn:aws:iam::123456789012:role/{name}")
    }

    pub(crate) async fn allow(&self, role: &str, actions: &[&str]) {
        let policy = serde_json::json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": actions, "Resource": "*"}
        ]});
        let input = PutRolePolicyInput {
            role_name: role.to_owned(),
            policy_name: "it".to_owned(),
            policy_document: policy.to_string(),
        };
        self.call(input).await.expect("a policy");
    }

    /// A pipeline's hand: the caller that CodePipeline is under the pipeline's role.
    pub(crate) async fn pipeline(&self) -> Caller {
        let role = self.role("pipeline", "codepipeline.amazonaws.com", &["codebuild:*"]).await;
        self.context.door.assume(ServicePrincipal::CodePipeline, &role.parse().unwrap(), "my-pipeline").await.unwrap()
    }

    pub(crate) async fn wait(&self, id: &str) -> Build {
        self.until(id, |build| build.build_complete == Some(true)).await
    }

    /// Waits until a build is as it should be.
    pub(crate) async fn until(&self, id: &str, wanted: impl Fn(&Build) -> bool) -> Build {
        let watch = self.context.store.watch(&["codebuild.build"]);
        let looked = async {
            loop {
                let builds = self.call(BatchGetBuildsInput { ids: vec![id.to_owned()] }).await.unwrap().builds.unwrap();
                let build = builds.into_iter().next().expect("the build");
                if wanted(&build) {
                    return build;
                }
                watch.changed().await;
            }
        };
        match tokio::time::timeout(Duration::from_secs(300), looked).await {
            Ok(build) => build,
            Err(_) => {
                let builds = self.call(BatchGetBuildsInput { ids: vec![id.to_owned()] }).await.unwrap();
                panic!("not in time: {builds:#?}\n{}", self.log(id).await)
            }
        }
    }

    /// Waits until nothing is left of a build but its record.
    pub(crate) async fn gone(&self) {
        let watch = self.context.store.watch(&["codebuild.active"]);
        let active = self.context.store.table::<serde_json::Value>("codebuild.active");
        let gone = async {
            while active.as_ref().is_ok_and(|active| !active.is_empty()) {
                watch.changed().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), gone).await.expect("all builds done with");
    }

    pub(crate) async fn log(&self, id: &str) -> String {
        let (project, uuid) = id.split_once(':').unwrap();
        let input = GetLogEventsInput {
            log_group_name: Some(format!("/aws/codebuild/{project}")),
            log_stream_name: uuid.to_owned(),
            start_from_head: Some(true),
            ..GetLogEventsInput::default()
        };
        match self.call(input).await {
            Ok(answer) => answer.events.unwrap_or_default().into_iter().filter_map(|event| event.message).collect(),
            Err(error) => error.to_string(),
        }
    }
}

pub(crate) fn variable(name: &str, value: &str) -> EnvironmentVariable {
    EnvironmentVariable { name: name.to_owned(), value: value.to_owned(), type_: None }
}

/// A project of the pipeline's.
pub(crate) fn project(role: &str) -> CreateProjectInput {
    CreateProjectInput {
        name: "my-service".to_owned(),
        source: ProjectSource { type_: "CODEPIPELINE".to_owned(), ..ProjectSource::default() },
        artifacts: ProjectArtifacts { type_: "CODEPIPELINE".to_owned(), ..ProjectArtifacts::default() },
        environment: ProjectEnvironment {
            type_: "LINUX_CONTAINER".to_owned(),
            image: "aws/codebuild/amazonlinux-x86_64-standard:5.0".to_owned(),
            compute_type: "BUILD_GENERAL1_SMALL".to_owned(),
            privileged_mode: Some(true),
            environment_variables: Some(vec![
                variable("AWS_ACCOUNT_ID", "123456789012"),
                variable("AWS_DEFAULT_REGION", "us-east-2"),
                variable("IMAGE_REPO_NAME", "my-service"),
                variable("IMAGE_TAG", "latest"),
            ]),
            ..ProjectEnvironment::default()
        },
        service_role: role.to_owned(),
        ..CreateProjectInput::default()
    }
}

/// A project with its buildspec inside and no source.
pub(crate) fn inline(role: &str, buildspec: &str) -> CreateProjectInput {
    let mut input = project(role);
    input.source = ProjectSource {
        type_: "NO_SOURCE".to_owned(),
        buildspec: Some(buildspec.to_owned()),
        ..ProjectSource::default()
    };
    input.artifacts = ProjectArtifacts { type_: "NO_ARTIFACTS".to_owned(), ..ProjectArtifacts::default() };
    input
}

/// How CodePipeline starts a build.
pub(crate) fn start(token: &str) -> StartBuildInput {
    StartBuildInput {
        project_name: "my-service".to_owned(),
        source_location_override: Some(format!("{BUCKET}/my-service/source/1.zip")),
        source_version: Some("0123456789abcdef0123456789abcdef01234567".to_owned()),
        artifacts_override: Some(ProjectArtifacts {
            type_: "CODEPIPELINE".to_owned(),
            location: Some(BUCKET.to_owned()),
            path: Some(String::new()),
            name: Some("my-service/build/1.zip".to_owned()),
            packaging: Some("ZIP".to_owned()),
            ..ProjectArtifacts::default()
        }),
        idempotency_token: Some(token.to_owned()),
        ..StartBuildInput::default()
    }
}

pub(crate) fn zip(files: &[(&str, &str)]) -> Bytes {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    Bytes::from(zip.finish().unwrap().into_inner())
}

/// The phases with their statuses, and the contexts that say something.
pub(crate) fn phases(build: &Build) -> Vec<String> {
    let phases = build.phases.iter().flatten();
    phases
        .map(|phase| {
            let context = phase.contexts.iter().flatten().filter(|context| context.status_code.as_deref() != Some(""));
            let context: Vec<String> = context
                .map(|c| format!(" {}: {}", c.status_code.as_deref().unwrap(), c.message.as_deref().unwrap()))
                .collect();
            let status = phase.phase_status.as_deref().unwrap_or("-");
            format!("{} {status}{}", phase.phase_type.as_deref().unwrap(), context.concat())
        })
        .collect()
}
