//! A room that runs, on data of its own, and the pipeline that it runs.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use door::testing::{account, region, root};
use door::{Context, Door, Settings};
use pipelines::Pipelines;
use shapes_codepipeline as shapes;
use store::{Faults, Store};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::world::{Rooms, SOURCE, World};

/// A room that runs, on data of its own.
pub(crate) struct Bench {
    pub(crate) context: Context,
    pub(crate) world: Arc<Mutex<World>>,
    pub(crate) faults: Faults,
    outside: host::simulated::World,
    folder: TempDir,
    run: JoinHandle<()>,
}

impl Bench {
    pub(crate) async fn new(world: World) -> Self {
        Self::on(tempfile::tempdir().unwrap(), Arc::new(Mutex::new(world)), host::simulated::world()).await
    }

    async fn on(folder: TempDir, world: Arc<Mutex<World>>, outside: host::simulated::World) -> Self {
        let faults = Faults::default();
        let store = Store::open_with(folder.path(), faults.clone()).unwrap();
        store.blobs("sources").unwrap().put(SOURCE).await.unwrap();
        let settings = Settings {
            account: account(),
            port: 4566,
            data: folder.path().to_owned(),
            id: "test".to_owned(),
            root: None,
            fargate_vcpus: None,
            bridge: OnceLock::new(),
        };
        let door = Door::new(account(), &store, outside.host.clone()).unwrap();
        let context = Context { door, store, host: outside.host.clone(), settings: Arc::new(settings) };
        Rooms::open(&context, &world);
        let room = Pipelines::open(&context).await.unwrap();
        Self { context, world, faults, outside, folder, run: tokio::spawn(room.run()) }
    }

    /// What a kill leaves: a copy of the data, since nothing here is closed.
    pub(crate) async fn killed(self) -> Self {
        self.run.abort();
        let folder = tempfile::tempdir().unwrap();
        for name in ["records.db", "records.db-wal", "logs.db"] {
            std::fs::copy(self.folder.path().join(name), folder.path().join(name)).unwrap();
        }
        self.world.lock().unwrap().hang_after = None;
        Self::on(folder, self.world, self.outside).await
    }

    pub(crate) async fn call<I: wire::Operation>(&self, input: I) -> I::Output {
        self.context.door.call(&root(), &region(), input).await.unwrap()
    }

    /// A call that nobody waits for.
    pub(crate) fn send<I: wire::Operation>(&self, input: I) {
        let door = self.context.door.clone();
        tokio::spawn(async move { door.call(&root(), &region(), input).await });
    }

    /// Time goes on.
    pub(crate) fn pass(&self, time: Duration) {
        self.outside.clock.advance(time);
    }

    pub(crate) async fn newest(&self) -> shapes::PipelineExecutionSummary {
        let input = shapes::ListPipelineExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        self.call(input).await.pipeline_execution_summaries.unwrap().remove(0)
    }

    /// There is an execution, and the newest has succeeded.
    pub(crate) async fn succeeded(&self) -> bool {
        let input = shapes::ListPipelineExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        let answer = self.context.door.call(&root(), &region(), input).await;
        let newest = answer.ok().and_then(|answer| answer.pipeline_execution_summaries?.into_iter().next());
        newest.is_some_and(|newest| newest.status.as_deref() == Some("Succeeded"))
    }

    /// The newest execution's status, once it is over.
    pub(crate) async fn ended(&self) -> String {
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

    pub(crate) async fn failure(&self) -> (String, String) {
        let input = shapes::ListActionExecutionsInput { pipeline_name: "p".to_owned(), ..Default::default() };
        let newest = self.call(input).await.action_execution_details.unwrap().remove(0);
        let details = newest.output.unwrap().execution_result.unwrap().error_details.unwrap();
        (newest.stage_name.unwrap(), details.message.unwrap())
    }
}

pub(crate) fn action(
    name: &str,
    category: &str,
    provider: &str,
    configuration: &[(&str, &str)],
) -> shapes::ActionDeclaration {
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

pub(crate) fn pipeline(role: &str) -> shapes::CreatePipelineInput {
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
        before_entry: None,
        on_success: None,
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
