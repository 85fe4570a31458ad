//! Executions from their trigger to their end: each step fails, the region is killed after each step, and the feed of
//! changes starts each pipeline once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use door::Context;
use door::testing::{region, root};
use model::Timestamp;
use pipelines::Pipelines;
use shapes_codepipeline as shapes;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use world::{COMMIT, Rooms, World};

/// A room that runs, on data of its own.
struct Bench {
    context: Context,
    world: Arc<Mutex<World>>,
    folder: TempDir,
    run: JoinHandle<()>,
}

impl Bench {
    async fn new(world: World) -> Self {
        Self::on(tempfile::tempdir().unwrap(), Arc::new(Mutex::new(world))).await
    }

    async fn on(folder: TempDir, world: Arc<Mutex<World>>) -> Self {
        let context = door::testing::reopen(&folder).await;
        Rooms::open(&context, &world);
        let room = Pipelines::open(&context).await.unwrap();
        Self { context, world, folder, run: tokio::spawn(room.run()) }
    }

    /// What a kill leaves: a copy of the data, since nothing here is closed.
    async fn killed(self) -> Self {
        self.run.abort();
        let folder = tempfile::tempdir().unwrap();
        for name in ["records.db", "records.db-wal", "logs.db"] {
            std::fs::copy(self.folder.path().join(name), folder.path().join(name)).unwrap();
        }
        self.world.lock().unwrap().hang_after = None;
        Self::on(folder, self.world).await
    }

    async fn call<I: wire::Operation>(&self, input: I) -> I::Output {
        self.context.door.call(&root(), &region(), input).await.unwrap()
    }

    async fn newest(&self) -> shapes::PipelineExecutionSummary {
        let input = shapes::ListPipelineExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        self.call(input).await.pipeline_execution_summaries.unwrap().remove(0)
    }

    /// The newest execution's status, once it is over.
    async fn ended(&self) -> String {
        let watch = self.context.store.watch(&["codepipeline.execution"]);
        let over = async {
            loop {
                let status = self.newest().await.status.unwrap();
                if status != "InProgress" {
                    return status;
                }
                watch.changed().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), over).await.expect("the execution ends")
    }

    async fn failure(&self) -> (String, String) {
        let input = shapes::ListActionExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        let newest = self.call(input).await.action_execution_details.unwrap().remove(0);
        let details = newest.output.unwrap().execution_result.unwrap().error_details.unwrap();
        (newest.stage_name.unwrap(), details.message.unwrap())
    }
}

fn action(name: &str, category: &str, provider: &str, configuration: &[(&str, &str)]) -> shapes::ActionDeclaration {
    shapes::ActionDeclaration {
        name: name.to_owned(),
        action_type_id: shapes::ActionTypeId {
            category: category.to_owned(),
            owner: "AWS".to_owned(),
            provider: provider.to_owned(),
            version: "1".to_owned(),
        },
        configuration: Some(
            configuration.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
        ),
        ..Default::default()
    }
}

fn pipeline(role: &str) -> shapes::CreatePipelineInput {
    let connection = "arn:aws:codestar-connections:us-east-2:123456789012:connection/1";
    let source = [("ConnectionArn", connection), ("FullRepositoryId", "a/b"), ("BranchName", "main")];
    let variables = r##"[{"name":"TAG","value":"#{Source.CommitId}","type":"PLAINTEXT"}]"##;
    let build = [("ProjectName", "p"), ("EnvironmentVariables", variables)];
    let input = |name: &str| Some(vec![shapes::InputArtifact { name: name.to_owned() }]);
    let output = |name: &str| Some(vec![shapes::OutputArtifact { name: name.to_owned() }]);
    let actions = [
        shapes::ActionDeclaration {
            output_artifacts: output("S"),
            namespace: Some("Source".to_owned()),
            ..action("Fetch", "Source", "CodeStarSourceConnection", &source)
        },
        shapes::ActionDeclaration {
            input_artifacts: input("S"),
            output_artifacts: output("B"),
            ..action("Build", "Build", "CodeBuild", &build)
        },
        shapes::ActionDeclaration {
            input_artifacts: input("B"),
            ..action("ECS", "Deploy", "ECS", &[("ClusterName", "c"), ("ServiceName", "s")])
        },
    ];
    let stage = |action: shapes::ActionDeclaration| shapes::StageDeclaration {
        name: action.action_type_id.category.clone(),
        actions: vec![action],
        on_failure: None,
    };
    let declaration = shapes::PipelineDeclaration {
        name: "p".to_owned(),
        role_arn: format!("arn:aws:iam::123456789012:role/{role}"),
        artifact_store: Some(shapes::ArtifactStore { type_: "S3".to_owned(), location: "bucket".to_owned() }),
        stages: actions.into_iter().map(stage).collect(),
        pipeline_type: Some("V2".to_owned()),
        ..Default::default()
    };
    shapes::CreatePipelineInput { pipeline: declaration, tags: None }
}

#[tokio::test]
async fn a_new_pipeline_runs_through() {
    let bench = Bench::new(World::default()).await;
    bench.call(pipeline("r")).await;
    assert_eq!(bench.ended().await, "Succeeded");
    let newest = bench.newest().await;
    assert_eq!(newest.trigger.unwrap().trigger_type.as_deref(), Some("CreatePipeline"));
    assert_eq!(newest.source_revisions.unwrap()[0].revision_id.as_deref(), Some(COMMIT));
    let world = bench.world.lock().unwrap();
    let build = world.builds.values().next().unwrap();
    assert_eq!(build.environment_variables_override.as_ref().unwrap()[0].value, COMMIT);
    assert_eq!(
        (world.builds.len(), &world.revisions[..], &world.deployments[..]),
        (1, &["new".to_owned()][..], &[1][..])
    );
}

#[tokio::test]
async fn a_role_that_does_not_trust_codepipeline_is_refused_at_once() {
    let bench = Bench::new(World::default()).await;
    let error = bench.context.door.call(&root(), &region(), pipeline("missing")).await.unwrap_err();
    assert_eq!(error.code, "InvalidStructureException");
    assert!(error.message.starts_with("CodePipeline is not authorized to perform AssumeRole on role arn:"), "{error}");
}

#[tokio::test]
async fn each_step_can_fail() {
    for (call, stage) in [
        ("FetchSource", "Source"),
        ("PutObject", "Source"),
        ("StartBuild", "Build"),
        ("BatchGetBuilds", "Build"),
        ("GetObject", "Deploy"),
        ("DescribeServices", "Deploy"),
        ("DescribeTaskDefinition", "Deploy"),
        ("RegisterTaskDefinition", "Deploy"),
        ("UpdateService", "Deploy"),
    ] {
        let bench = Bench::new(World { fail: Some(call), ..World::default() }).await;
        bench.call(pipeline("r")).await;
        assert_eq!(bench.ended().await, "Failed", "{call}");
        let (failed, message) = bench.failure().await;
        assert_eq!(failed, stage, "{call}");
        assert!(message.contains(&format!("{call} is refused")), "{message}");
        assert!(bench.world.lock().unwrap().calls.contains(&call), "{call} was reached");
    }
}

#[tokio::test]
async fn a_deployment_that_was_rolled_back_has_failed() {
    let bench = Bench::new(World { roll_back: true, ..World::default() }).await;
    bench.call(pipeline("r")).await;
    assert_eq!(bench.ended().await, "Failed");
    let (_, message) = bench.failure().await;
    assert!(message.contains("ECS deployment circuit breaker: tasks failed to start."), "{message}");
}

/// The first call is that of CreatePipeline itself, which notices the branch.
#[tokio::test]
async fn a_kill_after_any_step_loses_nothing_and_does_nothing_twice() {
    let whole = Bench::new(World::default()).await;
    whole.call(pipeline("r")).await;
    assert_eq!(whole.ended().await, "Succeeded");
    let calls = whole.world.lock().unwrap().calls.len();
    assert!(calls > 10);
    for number in 2..calls {
        let bench = Bench::new(World { hang_after: Some(number), ..World::default() }).await;
        bench.call(pipeline("r")).await;
        let world = Arc::clone(&bench.world);
        let reached = async {
            while world.lock().unwrap().calls.len() <= number {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), reached).await.expect("the step is reached");
        let bench = bench.killed().await;
        assert_eq!(bench.ended().await, "Succeeded", "killed after call {number}");
        let world = bench.world.lock().unwrap();
        assert_eq!(world.builds.len(), 1, "killed after call {number}: {:?}", world.calls);
        assert_eq!(world.revisions.len(), 1, "killed after call {number}: {:?}", world.calls);
        assert_eq!(world.deployments.len(), 1, "killed after call {number}: {:?}", world.calls);
    }
}

#[tokio::test]
async fn a_change_starts_its_pipelines_once() {
    let bench = Bench::new(World::default()).await;
    bench.call(pipeline("r")).await;
    assert_eq!(bench.ended().await, "Succeeded");
    let change = |sequence: i64, branch: &str| shapes_longshore::SourceChange {
        sequence: Some(sequence),
        // The same connection under the service's other name.
        connection_arn: Some("arn:aws:codeconnections:us-east-2:123456789012:connection/1".to_owned()),
        full_repository_id: Some("a/b".to_owned()),
        branch_name: Some(branch.to_owned()),
        commit_id: Some(COMMIT.to_owned()),
        changed_at: Some(Timestamp::from_secs(1)),
        ..Default::default()
    };
    bench.world.lock().unwrap().changes = vec![change(1, "other"), change(2, "main")];
    let count = async |bench: &Bench| {
        let input = shapes::ListPipelineExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        bench.call(input).await.pipeline_execution_summaries.unwrap().len()
    };
    let bench = bench.killed().await;
    let watch = bench.context.store.watch(&["codepipeline.execution"]);
    let begun = async {
        while count(&bench).await < 2 {
            watch.changed().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), begun).await.expect("the change starts the pipeline");
    assert_eq!(bench.ended().await, "Succeeded");
    assert_eq!(bench.newest().await.trigger.unwrap().trigger_type.as_deref(), Some("Webhook"));
    let bench = bench.killed().await;
    bench.call(shapes::StartPipelineExecutionInput { name: "p".to_owned(), ..Default::default() }).await;
    assert_eq!(bench.ended().await, "Succeeded");
    assert_eq!(count(&bench).await, 3);
}
