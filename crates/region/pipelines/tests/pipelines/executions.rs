//! Executions from their trigger to their end: each step fails, the region is killed after each step, and the feed of
//! changes starts each pipeline once.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use door::testing::{region, root};
use model::Timestamp;
use shapes_codepipeline as shapes;

use crate::bench::{Bench, pipeline};
use crate::world::{COMMIT, World};

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

#[tokio::test]
async fn a_kill_after_any_step_loses_nothing_and_does_nothing_twice() {
    let whole = Bench::new(World::default()).await;
    whole.call(pipeline("r")).await;
    assert_eq!(whole.ended().await, "Succeeded");
    let calls = whole.world.lock().unwrap().calls.clone();
    assert!(calls.len() > 10);
    let mut killed_after = BTreeSet::new();
    for number in 0..calls.len() {
        let bench = Bench::new(World { hang_after: Some(number), ..World::default() }).await;
        bench.send(pipeline("r"));
        let world = Arc::clone(&bench.world);
        // How often a deployment is looked at varies: the last calls may not come.
        let reached = async {
            while world.lock().unwrap().calls.len() <= number && !bench.succeeded().await {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), reached).await.expect("the step is reached");
        killed_after.extend(world.lock().unwrap().calls.get(number).copied());
        let bench = bench.killed().await;
        assert_eq!(bench.ended().await, "Succeeded", "killed after call {number}");
        let world = bench.world.lock().unwrap();
        assert_eq!(world.builds.len(), 1, "killed after call {number}: {:?}", world.calls);
        assert_eq!(world.revisions.len(), 1, "killed after call {number}: {:?}", world.calls);
        assert_eq!(world.deployments.len(), 1, "killed after call {number}: {:?}", world.calls);
    }
    assert_eq!(killed_after, calls.into_iter().collect(), "each kind of call was reached");
}

/// What an execution did to the world outside.
fn done(bench: &Bench) -> (usize, usize, usize) {
    let world = bench.world.lock().unwrap();
    (world.builds.len(), world.revisions.len(), world.deployments.len())
}

#[tokio::test]
async fn a_disk_that_is_full_at_any_write_delays_an_execution_and_no_more() {
    let whole = Bench::new(World::default()).await;
    let opened = whole.faults.writes();
    whole.call(pipeline("r")).await;
    assert_eq!(whole.ended().await, "Succeeded");
    let writes = whole.faults.writes();
    assert!(writes > opened + 8, "{writes} writes");
    for at in opened + 2..=writes {
        let bench = Bench::new(World::default()).await;
        bench.faults.refuse_at(at, 28);
        bench.send(pipeline("r"));
        let full = async {
            while !bench.faults.refused() && !bench.succeeded().await {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), full).await.expect("the write is reached");
        if !bench.faults.refused() {
            // Writes that happen together are one: this run needed fewer.
            assert!(at > opened + 8, "only {} writes were reached", at - opened);
            break;
        }
        bench.faults.heal();
        let over = async {
            // What waits for a timer waits for it, and what waits for a signal gets it first.
            let watch = bench.context.store.watch(&["codepipeline.execution"]);
            while bench.newest().await.status.as_deref() == Some("InProgress") {
                if tokio::time::timeout(Duration::from_millis(50), watch.changed()).await.is_err() {
                    bench.pass(Duration::from_secs(15));
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(20), over).await.expect("it goes on");
        assert_eq!(bench.ended().await, "Succeeded", "full at write {at}: {:?}", bench.failure().await);
        assert_eq!(done(&bench), (1, 1, 1), "full at write {at}");
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
