//! Fargate's quota of vCPUs: what is over it waits, and is told of.

use super::*;

const TOLD: &str = "(service my-service) was unable to place a task. Reason: You've reached the limit on the number of \
                    vCPUs you can run concurrently. For more information, see the Troubleshooting section of the Amazon \
                    ECS Developer Guide.";

/// A region whose account may have one vCPU: two tasks of the recipe's.
async fn region() -> Region {
    let mut region = Region::new().await;
    region.quota = Some(1);
    region.kill().await;
    region.boot().await;
    region.prepare().await;
    region
}

impl Region {
    async fn scale(&self, desired: i64) {
        let input = ecs::UpdateServiceInput {
            cluster: Some("my-cluster".to_owned()),
            service: "my-service".to_owned(),
            desired_count: Some(desired),
            ..Default::default()
        };
        self.call(input).await.unwrap();
    }

    fn live(&self) -> usize {
        self.tasks().iter().filter(|task| task.status != Status::Stopped).count()
    }
}

#[tokio::test]
async fn a_service_gets_what_the_quota_leaves_and_tells_once() {
    let region = region().await;
    region.create(3, false).await.unwrap();
    // Failure 48.
    region.until("the event", |room| told(room) == 1).await;
    region.until("two tasks", |room| running(room) == 2).await;
    assert_eq!(region.live(), 2);
    let input = ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: "my-service-task".to_owned(),
        launch_type: Some("FARGATE".to_owned()),
        network_configuration: service(1, false).network_configuration,
        ..Default::default()
    };
    let error = region.call(input.clone()).await.unwrap_err();
    let text = "You've reached the limit on the number of vCPUs you can run concurrently";
    assert_eq!((error.code.as_str(), error.message.as_str()), ("ClientException", text));
    assert!(region.describe().await.deployments.unwrap()[0].rollout_state.as_deref() == Some("IN_PROGRESS"));
    region.scale(1).await;
    region.stable(1).await;
    assert_eq!(told(region.room()), 1, "told once");
    region.call(input).await.unwrap();
}

#[tokio::test]
async fn a_service_goes_on_when_others_leave_room() {
    let region = region().await;
    let other = ecs::CreateServiceInput { service_name: "other".to_owned(), ..service(2, false) };
    region.call(other).await.unwrap();
    region.until("two tasks", |room| running(room) == 2).await;
    region.create(1, false).await.unwrap();
    region.until("the event", |room| told(room) == 1).await;
    let gone = ecs::DeleteServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "other".to_owned(),
        force: Some(true),
    };
    region.call(gone).await.unwrap();
    region.until("the task", |room| room.tables.tasks.scan("").iter().any(|(_, task)| ours(task))).await;
}

fn ours(task: &Task) -> bool {
    task.status == Status::Running && task.group.text() == "service:my-service"
}

fn running(room: &Services) -> usize {
    room.tables.tasks.scan("").iter().filter(|(_, task)| task.status == Status::Running).count()
}

fn told(room: &Services) -> usize {
    let all = room.tables.events.scan("");
    all.iter().flat_map(|(_, events)| &events.0).filter(|event| event.message == TOLD).count()
}
