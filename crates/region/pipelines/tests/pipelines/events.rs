//! What EventBridge is told: every change once, in its order.

use door::Outbox;
use serde_json::Value;
use shapes_codepipeline as shapes;

use crate::bench::{Bench, pipeline};
use crate::world::World;

/// Each event in short, with its whole detail.
fn told(bench: &Bench) -> Vec<(String, Value)> {
    let outbox = Outbox::open(&bench.context).unwrap();
    let short = |event: &door::ServiceEvent| {
        let text = |key: &str| event.detail.get(key).and_then(Value::as_str).map(|text| format!(" {text}"));
        let place = text("action").or_else(|| text("stage")).unwrap_or_default();
        format!("{}{place}{}", event.detail_type.split(' ').nth(1).unwrap(), text("state").unwrap())
    };
    outbox.waiting(100).iter().map(|(_, told)| (short(&told.event), told.event.detail.clone())).collect()
}

fn names(events: &[(String, Value)]) -> Vec<&str> {
    events.iter().map(|(name, _)| name.as_str()).collect()
}

#[tokio::test]
async fn an_execution_tells_of_each_step_once() {
    let bench = Bench::new(World::default()).await;
    bench.call(pipeline("r")).await;
    assert_eq!(bench.ended().await, "Succeeded");
    let events = told(&bench);
    let expected = [
        "Pipeline STARTED",
        "Stage Source STARTED",
        "Action Fetch STARTED",
        "Action Fetch SUCCEEDED",
        "Stage Source SUCCEEDED",
        "Stage Build STARTED",
        "Action Build STARTED",
        "Action Build SUCCEEDED",
        "Stage Build SUCCEEDED",
        "Stage Deploy STARTED",
        "Action ECS STARTED",
        "Action ECS SUCCEEDED",
        "Stage Deploy SUCCEEDED",
        "Pipeline SUCCEEDED",
    ];
    assert_eq!(names(&events), expected);
    let start = &events[0].1;
    assert_eq!(start["execution-trigger"]["trigger-type"], "CreatePipeline");
    assert_eq!((&start["version"], &start["pipeline-execution-attempt"]), (&1.into(), &1.into()));
    let build = &events[7].1;
    assert_eq!(build["type"]["provider"], "CodeBuild");
    assert_eq!(
        (&build["input-artifacts"][0]["name"], &build["output-artifacts"][0]["name"]),
        (&"S".into(), &"B".into())
    );
    assert!(build["execution-result"]["external-execution-id"].as_str().unwrap().starts_with("p:"));
    assert_eq!(events[4].1["source-actions"][0]["source-action-variables"]["BranchName"], "main");
}

#[tokio::test]
async fn a_failure_and_its_retry_are_told() {
    let bench = Bench::new(World { fail: Some("StartBuild"), ..World::default() }).await;
    bench.call(pipeline("r")).await;
    assert_eq!(bench.ended().await, "Failed");
    let events = told(&bench);
    let last = ["Action Build STARTED", "Action Build FAILED", "Stage Build FAILED", "Pipeline FAILED"];
    assert_eq!(names(&events)[6..], last);
    assert_eq!(events[8].1["failed-actions"][0]["action"], "Build");
    let result = &events[7].1["execution-result"];
    assert!(result["external-execution-summary"].as_str().unwrap().contains("StartBuild is refused"), "{result}");
    bench.world.lock().unwrap().fail = None;
    let again = shapes::RetryStageExecutionInput {
        pipeline_name: "p".to_owned(),
        stage_name: "Build".to_owned(),
        pipeline_execution_id: bench.newest().await.pipeline_execution_id.unwrap(),
        retry_mode: "FAILED_ACTIONS".to_owned(),
    };
    bench.call(again).await;
    assert_eq!(bench.ended().await, "Succeeded");
    let events = told(&bench);
    let resumed = ["Pipeline RESUMED", "Stage Build RESUMED", "Action Build STARTED", "Action Build SUCCEEDED"];
    assert_eq!(names(&events)[10..14], resumed);
    assert_eq!(events[10].1["pipeline-execution-attempt"], 2);
}
