//! Approvals: who is told, what is answered, and what happens where nobody answers.

use std::time::Duration;

use shapes_codepipeline as shapes;

use crate::bench::{Bench, action, pipeline};
use crate::world::World;

const TOPIC: &str = "arn:aws:sns:us-east-2:123456789012:people";

/// The pipeline with an approval in the place of its build, and nothing after it.
fn asking(settings: &[(&str, &str)], minutes: Option<i64>) -> shapes::CreatePipelineInput {
    let mut input = pipeline("r");
    input.pipeline.stages.truncate(2);
    let ask = action("Ask", "Approval", "Manual", settings);
    input.pipeline.stages[1].actions = vec![shapes::ActionDeclaration { timeout_in_minutes: minutes, ..ask }];
    input
}

/// The token of the approval that waits.
async fn token(bench: &Bench) -> String {
    let watch = bench.context.store.watch(&["codepipeline.execution"]);
    let waits = async {
        loop {
            let state = bench.call(shapes::GetPipelineStateInput { name: "p".to_owned() }).await;
            let stage = state.stage_states.unwrap().pop().unwrap();
            let latest = stage.action_states.unwrap().remove(0).latest_execution;
            if let Some(token) = latest.and_then(|latest| latest.token) {
                return token;
            }
            watch.changed().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waits).await.expect("an approval waits")
}

async fn told(bench: &Bench) {
    let watch = bench.context.store.watch(&["codepipeline.execution"]);
    let told = async {
        while bench.world.lock().unwrap().published.is_empty() {
            watch.changed().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), told).await.expect("the topic is told");
}

#[tokio::test]
async fn a_topic_is_told_once_and_with_what_a_person_needs() {
    let bench = Bench::new(World::default()).await;
    let settings =
        [("NotificationArn", TOPIC), ("CustomData", "Look"), ("ExternalEntityLink", "https://example.com/1")];
    bench.call(asking(&settings, None)).await;
    let token = token(&bench).await;
    told(&bench).await;
    let bench = bench.killed().await;
    assert_eq!(self::token(&bench).await, token);
    let answer = shapes::PutApprovalResultInput {
        pipeline_name: "p".to_owned(),
        stage_name: "Build".to_owned(),
        action_name: "Ask".to_owned(),
        token: token.clone(),
        result: shapes::ApprovalResult { summary: "yes".to_owned(), status: "Approved".to_owned() },
    };
    bench.call(answer).await;
    assert_eq!(bench.ended().await, "Succeeded");
    let world = bench.world.lock().unwrap();
    let [published] = &world.published[..] else { panic!("told {} times", world.published.len()) };
    assert_eq!(published.topic_arn.as_deref(), Some(TOPIC));
    assert_eq!(published.subject.as_deref(), Some("APPROVAL NEEDED: AWS CodePipeline p for action Ask"));
    let message: serde_json::Value = serde_json::from_str(&published.message).unwrap();
    let approval = &message["approval"];
    assert_eq!(approval["token"], token);
    assert_eq!(
        (&approval["customData"], &approval["externalEntityLink"]),
        (&"Look".into(), &"https://example.com/1".into())
    );
    assert_eq!((&message["region"], &approval["stageName"]), (&"us-east-2".into(), &"Build".into()));
}

#[tokio::test]
async fn an_approval_whose_topic_may_not_be_told_fails() {
    let bench = Bench::new(World { fail: Some("Publish"), ..World::default() }).await;
    bench.call(asking(&[("NotificationArn", TOPIC)], None)).await;
    assert_eq!(bench.ended().await, "Failed");
    assert_eq!(bench.failure().await.1, "Publish is refused");
}

#[tokio::test]
async fn nobody_answers_for_as_long_as_the_action_says() {
    for (minutes, allowed) in [(None, 7 * 24 * 60), (Some(5), 5)] {
        let bench = Bench::new(World::default()).await;
        bench.call(asking(&[], minutes)).await;
        token(&bench).await;
        bench.pass(Duration::from_secs(allowed * 60 - 1));
        assert_eq!(bench.newest().await.status.as_deref(), Some("InProgress"));
        bench.pass(Duration::from_secs(1));
        assert_eq!(bench.ended().await, "Failed");
        let (_, message) = bench.failure().await;
        assert!(message.contains(&format!("within {allowed} minutes")), "{message}");
    }
}
