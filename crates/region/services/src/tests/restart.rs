//! What a kill, a failing engine or a missing one leaves behind: nothing lost, nothing twice.

use host::simulated::{Behaviour, Call};
use host::{ContainerId, EngineError};

use super::*;
use crate::model::ServiceStatus;

const PRINTS: [&str; 3] = ["starting", "", "started"];

async fn prepared() -> Region {
    let region = Region::new().await;
    region.prepare().await;
    let image = format!("127.0.0.1:4566/{REPOSITORY}@sha256:{}", "01".repeat(32));
    let prints = PRINTS.map(str::to_owned).to_vec();
    region.world.engine.behave(&image, Behaviour { prints, ..Behaviour::default() });
    region
}

impl Region {
    /// Calls that the room has made of its neighbours and the engine.
    fn effects(&self) -> usize {
        self.world.engine.calls().len() + self.neighbours.calls()
    }

    /// Kills the region when it has made so many more calls. False where it came to rest before.
    async fn kill_after(&mut self, effects: usize, at_rest: impl Fn(&Services) -> bool) -> bool {
        let limit = self.effects() + effects;
        let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
        while self.effects() < limit {
            if at_rest(self.room()) {
                return false;
            }
            assert!(tokio::time::Instant::now() < deadline, "neither calls nor rest\n{}", self.picture());
            self.world.clock.advance(Duration::from_millis(1));
            tokio::task::yield_now().await;
        }
        self.kill().await;
        self.boot().await;
        true
    }
}

fn steady(room: &Services) -> bool {
    room.tables.services.scan("").iter().all(|(_, one)| one.steady && one.deployments.len() == 1)
}

#[tokio::test]
async fn killed_at_every_step_a_first_deployment_starts_one_task_once() {
    let mut reached = 0;
    for effects in 1.. {
        let mut region = prepared().await;
        region.create(1, true).await.unwrap();
        if !region.kill_after(effects, steady).await {
            break;
        }
        reached += 1;
        region.stable(1).await;
        let tasks = region.tasks();
        assert_eq!(tasks.len(), 1, "after {effects} calls: {}", region.picture());
        assert_eq!(region.neighbours.registered(), 1);
        region.assert_tidy();
        // Ended, its task has written every line once.
        let id = ContainerId(tasks[0].containers[0].runtime_id.clone().unwrap());
        region.world.engine.exit(&id, 0);
        let key = tasks[0].place.key();
        region
            .until("its end", |room| room.tables.tasks.get(&key).is_some_and(|one| one.status == Status::Stopped))
            .await;
        let stream = format!("ecs/my-container/{}", tasks[0].place.id);
        assert_eq!(region.neighbours.stream(&stream), ["starting", "started"], "after {effects} calls");
    }
    assert!(reached > 12, "the test reached {reached} steps only");
}

#[tokio::test]
async fn killed_at_every_step_a_rolling_update_goes_on() {
    let mut reached = 0;
    for effects in (1..).step_by(2) {
        let mut region = prepared().await;
        region.create(1, true).await.unwrap();
        region.stable(1).await;
        region.register("latest").await;
        region.deploy("my-service-task:2").await;
        if !region.kill_after(effects, steady).await {
            break;
        }
        reached += 1;
        region.stable(1).await;
        let running: Vec<Task> = region.tasks().into_iter().filter(|task| task.status != Status::Stopped).collect();
        assert_eq!((running.len(), running[0].definition.revision), (1, 2), "after {effects} calls");
        assert_eq!(region.tasks().len(), 2, "after {effects} calls: {}", region.picture());
        region.assert_tidy();
    }
    assert!(reached > 10, "the test reached {reached} steps only");
}

#[tokio::test]
async fn killed_at_every_step_a_deletion_ends() {
    let mut reached = 0;
    for effects in 1.. {
        let mut region = prepared().await;
        region.create(1, true).await.unwrap();
        region.stable(1).await;
        let delete = ecs::DeleteServiceInput {
            cluster: Some("my-cluster".to_owned()),
            service: "my-service".to_owned(),
            force: Some(true),
        };
        region.call(delete).await.unwrap();
        let over = |room: &Services| {
            room.tables.services.scan("").iter().all(|(_, one)| one.status == ServiceStatus::Inactive)
        };
        if !region.kill_after(effects, over).await {
            break;
        }
        reached += 1;
        region.until("the end", over).await;
        region.assert_tidy();
        assert!(region.neighbours.targets().is_empty());
    }
    assert!(reached > 5, "the test reached {reached} steps only");
}

#[tokio::test]
async fn running_containers_are_taken_over() {
    let mut region = prepared().await;
    region.create(3, true).await.unwrap();
    region.stable(3).await;
    let before: Vec<Option<String>> = region.tasks().iter().map(|task| task.containers[0].runtime_id.clone()).collect();
    region.kill().await;
    let died = ContainerId(before[0].clone().unwrap());
    region.world.engine.exit(&died, 1);
    let stranger = host::Container {
        name: "left-over".to_owned(),
        image: format!("127.0.0.1:4566/{REPOSITORY}@sha256:{}", "01".repeat(32)),
        labels: [("longshore.region".to_owned(), "test".to_owned()), ("longshore.task".to_owned(), "gone".to_owned())]
            .into(),
        ..Default::default()
    };
    region.world.host.engine.create(&stranger).await.unwrap();
    region.boot().await;
    region.until("a new task", |room| room.tables.tasks.len() == 4).await;
    region.stable(3).await;
    let after: Vec<Option<String>> = region
        .tasks()
        .into_iter()
        .filter(|task| task.status == Status::Running)
        .map(|task| task.containers[0].runtime_id.clone())
        .collect();
    assert_eq!(before[1..].iter().filter(|id| after.contains(id)).count(), 2, "two run on untouched");
    region.until("no stranger", |_| region.world.engine.containers().len() == 3).await;
    region.assert_tidy();
}

#[tokio::test]
async fn each_call_of_the_engine_may_fail_once() {
    let deadline = EngineError::Deadline("answer");
    let absent = EngineError::Absent("it is being restarted".to_owned());
    for call in [
        Call::Info,
        Call::EnsureNetwork,
        Call::Create,
        Call::Start,
        Call::Inspect,
        Call::List,
        Call::Logs,
        Call::Pull,
        Call::Events,
        Call::Stop,
        Call::Remove,
    ] {
        for error in [deadline.clone(), absent.clone()] {
            let region = prepared().await;
            region.world.engine.fail_next(call, error.clone());
            region.create(1, true).await.unwrap();
            region.stable(1).await;
            region.register("latest").await;
            region.deploy("my-service-task:2").await;
            region
                .until("the second version", |room| {
                    let services = room.tables.services.scan("");
                    services
                        .iter()
                        .all(|(_, one)| one.deployments.len() == 1 && one.deployments[0].definition.revision == 2)
                })
                .await;
            region.stable(1).await;
            assert_eq!(region.tasks().len(), 2, "{call:?} {error}: {}", region.picture());
            region.assert_tidy();
        }
    }
}

#[tokio::test]
async fn without_an_engine_the_service_says_what_is_missing() {
    let region = prepared().await;
    region.world.engine.set_absent(Some("no container engine answers"));
    region.until("that it is known", |room| room.engine.missing().is_some()).await;
    region.create(1, true).await.unwrap();
    let text = "(service my-service) was unable to place a task. Reason: no container engine answers";
    region.until("the event", |_| region.events().iter().any(|event| event.starts_with(text))).await;
    assert!(region.tasks().is_empty());
    region.world.engine.set_absent(None);
    region.stable(1).await;
}
