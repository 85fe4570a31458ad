//! A task that is on its way when the region is killed is taken over wherever it was: it is not replaced, its pull, its
//! interface, its registration and its container are not made twice, and nothing counts as its failure.

use host::EngineError;
use host::simulated::Call;

use super::*;

/// Kills the region when the deployment's new task is there; it comes to run by itself afterwards. False where the state
/// passed between two looks.
async fn taken_over(status: Status) -> bool {
    let mut region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    region.register("latest").await;
    region.deploy("my-service-task:2").await;
    let Some(key) = region.catch(2, status).await else { return false };
    region.kill().await;
    region.boot().await;
    region.stable(1).await;
    let tasks = region.tasks();
    assert_eq!(tasks.len(), 2, "{status:?}: {}", region.picture());
    let new = tasks.iter().find(|task| task.place.key() == key).unwrap();
    assert_eq!((new.status, &new.stop), (Status::Running, &None), "{status:?}");
    assert_eq!(region.neighbours.registered(), 2, "{status:?}: each task was registered once");
    assert_eq!(region.world.engine.started().len(), 2, "{status:?}: each container was started once");
    let service = region.room().tables.services.scan("").remove(0).1;
    assert_eq!(service.deployments[0].failed, 0, "{status:?}: nothing counts for the circuit breaker");
    region.assert_tidy();
    true
}

impl Region {
    /// Returns when a task of that revision is in that state: its key; none where it runs before it was seen in it.
    async fn catch(&self, revision: u32, status: Status) -> Option<String> {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
        loop {
            let of = |wanted: Status| {
                self.tasks().into_iter().find(|one| one.definition.revision == revision && one.status == wanted)
            };
            if let Some(task) = of(status) {
                return Some(task.place.key());
            }
            if of(Status::Running).is_some() {
                return None;
            }
            assert!(tokio::time::Instant::now() < deadline, "never {status:?}\n{}", self.picture());
            self.world.clock.advance(Duration::from_millis(1));
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn a_task_is_taken_over_in_each_state_of_its_start() {
    for status in [Status::Provisioning, Status::Pending, Status::Activating, Status::Running] {
        let mut tried = 0;
        while !taken_over(status).await {
            tried += 1;
            assert!(tried < 20, "{status:?} was never seen");
        }
    }
}

/// The way to a registry that was killed breaks a pull; the next one goes well.
#[tokio::test]
async fn a_pull_that_broke_off_is_no_failure_of_the_task() {
    let region = Region::new().await;
    region.prepare().await;
    let text = "Get \"http://127.0.0.1:4566/v2/\": read tcp 127.0.0.1: read: connection reset by peer";
    region.world.engine.fail_next(Call::Pull, EngineError::Refused { status: 500, message: text.to_owned() });
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    assert_eq!(region.tasks().len(), 1, "{}", region.picture());
    // What the registry says of the image is.
    let denied = EngineError::Refused { status: 500, message: "denied: requested access is denied".to_owned() };
    region.world.engine.fail_next(Call::Pull, denied);
    region.register("latest").await;
    region.deploy("my-service-task:2").await;
    region.until("a failed task", |room| room.tables.tasks.scan("").iter().any(|(_, one)| one.stop.is_some())).await;
    let tasks = region.tasks();
    let reasons: Vec<&str> = tasks.iter().filter_map(|one| one.stop.as_ref()).map(|stop| &*stop.reason).collect();
    assert!(reasons.iter().any(|reason| reason.contains("denied: requested")), "{reasons:?}");
}

/// An engine that answers 500 to everything is unwell: no task fails for it.
#[tokio::test]
async fn an_engine_that_is_unwell_fails_no_task() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    region.register("latest").await;
    for status in [Status::Provisioning, Status::Pending] {
        region.deploy("my-service-task:2").await;
        let Some(_) = region.catch(2, status).await else { continue };
        let error = EngineError::Refused { status: 500, message: "out of sorts".to_owned() };
        let before = region.world.engine.calls().len();
        region.world.engine.set_broken(Some(error));
        region.until("it is missed", |_| region.world.engine.calls().len() > before + 3).await;
        region.world.engine.set_broken(None);
        region.stable(1).await;
        let reasons: Vec<_> = region.tasks().into_iter().filter_map(|task| task.stop).map(|stop| stop.reason).collect();
        assert!(reasons.iter().all(|reason| reason.starts_with("Scaling activity")), "{reasons:?}");
        region.register("latest").await;
    }
}
