//! What is done to services that run: tasks protected, deployments stopped, tasks shared out over capacity providers.

use super::*;
use crate::model::{Outcome, Provider};

fn update(change: impl FnOnce(&mut ecs::UpdateServiceInput)) -> ecs::UpdateServiceInput {
    let mut input = ecs::UpdateServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        ..Default::default()
    };
    change(&mut input);
    input
}

#[tokio::test]
async fn a_protected_task_outlives_scale_in_until_its_time_is_up() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(2, true).await.unwrap();
    region.stable(2).await;
    let task = region.tasks().remove(0).place.arn_text();
    let protect = ecs::UpdateTaskProtectionInput {
        cluster: "my-cluster".to_owned(),
        tasks: vec![task.clone()],
        protection_enabled: true,
        expires_in_minutes: Some(5),
    };
    let protected = region.call(protect).await.unwrap().protected_tasks.unwrap();
    assert_eq!((protected[0].task_arn.as_ref(), protected[0].protection_enabled), (Some(&task), Some(true)));
    region.call(update(|input| input.desired_count = Some(0))).await.unwrap();
    let text = "(service my-service) was unable to scale in due to (reason 1 tasks under protection).";
    region.until("the event", |_| region.events().iter().any(|event| event == text)).await;
    let running = |room: &Services| room.tables.tasks.scan("").iter().filter(|(_, one)| one.is_wanted()).count();
    assert_eq!(running(region.room()), 1);
    region.world.clock.advance(Duration::from_secs(300));
    region.until("its end", |room| running(room) == 0).await;
    let get = ecs::GetTaskProtectionInput { cluster: "my-cluster".to_owned(), tasks: Some(vec![task]) };
    let shown = region.call(get).await.unwrap().protected_tasks.unwrap();
    assert_eq!(shown[0].protection_enabled, Some(false));
}

#[tokio::test]
async fn a_deployment_is_stopped_and_goes_back_or_stays() {
    for (stop, outcome) in [("ROLLBACK", Outcome::RollbackSuccessful), ("ABORT", Outcome::Stopped)] {
        let region = Region::new().await;
        region.prepare().await;
        region.create(1, true).await.unwrap();
        region.stable(1).await;
        region.register("latest").await;
        region.neighbours.sicken_next();
        // Nothing becomes unhealthy in its grace: the deployment would go on for long.
        region.call(update(|input| input.health_check_grace_period_seconds = Some(3600))).await.unwrap();
        region.deploy("my-service-task:2").await;
        let arn = region.describe().await.current_service_deployment.unwrap();
        let stop = || ecs::StopServiceDeploymentInput {
            service_deployment_arn: arn.clone(),
            stop_type: Some(stop.to_owned()),
        };
        region.call(stop()).await.unwrap();
        region
            .until("the outcome", |room| room.tables.deployments.scan("").iter().any(|(_, one)| one.outcome == outcome))
            .await;
        assert_eq!(region.call(stop()).await.unwrap_err().code, "ConflictException");
        let shown = region.describe().await.deployments.unwrap();
        let back = outcome == Outcome::RollbackSuccessful;
        let state = if back { "COMPLETED" } else { "FAILED" };
        assert_eq!(shown[0].rollout_state.as_deref(), Some(state));
        let revision = if back { ":1" } else { ":2" };
        assert!(shown[0].task_definition.as_ref().unwrap().ends_with(revision));
        let old = region.tasks().into_iter().filter(|one| one.definition.revision == 1 && one.is_wanted()).count();
        assert_eq!(old, 1, "what ran before still serves");
    }
}

#[tokio::test]
async fn a_strategy_shares_tasks_out() {
    let region = Region::new().await;
    region.prepare().await;
    let item = |provider: &str, base: i64, weight: i64| ecs::CapacityProviderStrategyItem {
        capacity_provider: provider.to_owned(),
        base: Some(base),
        weight: Some(weight),
    };
    let strategy = vec![item("FARGATE", 1, 1), item("FARGATE_SPOT", 0, 3)];
    let create = || ecs::CreateServiceInput {
        launch_type: None,
        capacity_provider_strategy: Some(strategy.clone()),
        enable_ecs_managed_tags: Some(true),
        ..service(5, false)
    };
    let refused = region.call(create()).await.unwrap_err().message;
    assert!(refused.starts_with("The capacity provider strategy cannot contain a capacity provider that is not"));
    let put = ecs::PutClusterCapacityProvidersInput {
        cluster: "my-cluster".to_owned(),
        capacity_providers: vec!["FARGATE".to_owned(), "FARGATE_SPOT".to_owned()],
        default_capacity_provider_strategy: Vec::new(),
    };
    region.call(put).await.unwrap();
    let shown = region.call(create()).await.unwrap().service.unwrap();
    assert_eq!((shown.launch_type, shown.capacity_provider_strategy), (None, Some(strategy.clone())));
    region.stable(5).await;
    let count = |provider| region.tasks().iter().filter(|one| one.provider == Some(provider)).count();
    assert_eq!((count(Provider::Fargate), count(Provider::FargateSpot)), (2, 3));
    let tags = region.tasks().remove(0).tags;
    assert_eq!(tags.get("aws:ecs:serviceName").map(String::as_str), Some("my-service"));
    let both = ecs::CreateServiceInput { launch_type: Some("FARGATE".to_owned()), ..create() };
    let both = region.call(both).await.unwrap_err().message;
    assert!(both.starts_with("Specifying both a launch type and capacity provider strategy"), "{both}");
}

#[tokio::test]
async fn a_definition_is_deleted_once_nothing_uses_it() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    let name = || "my-service-task:1".to_owned();
    let delete = || ecs::DeleteTaskDefinitionsInput { task_definitions: vec![name()] };
    let failure = region.call(delete()).await.unwrap().failures.unwrap().remove(0);
    assert!(failure.reason.unwrap().starts_with("The specified task definition is still in ACTIVE status."));
    region.call(ecs::DeregisterTaskDefinitionInput { task_definition: name() }).await.unwrap();
    let shown = region.call(delete()).await.unwrap().task_definitions.unwrap().remove(0);
    assert_eq!(shown.status.as_deref(), Some("DELETE_IN_PROGRESS"));
    region.world.clock.advance(Duration::from_secs(60));
    region.until("a look", |_| true).await;
    assert_eq!(region.room().tables.definitions.len(), 1, "the service uses it");
    let end = ecs::DeleteServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        force: Some(true),
    };
    region.call(end).await.unwrap();
    region.world.clock.advance(Duration::from_hours(2));
    region.until("its end", |room| room.tables.definitions.is_empty()).await;
}

#[tokio::test]
async fn eventbridge_is_told_once_of_what_happens() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    region.register("latest").await;
    region.neighbours.sicken_next();
    region.deploy("my-service-task:2").await;
    region
        .until("the rollback", |room| {
            room.tables.deployments.scan("").iter().any(|(_, one)| one.outcome == Outcome::RollbackSuccessful)
        })
        .await;
    let told = region.room().tables.outbox.waiting(1000);
    let of = |kind: &str| {
        told.iter()
            .filter(|(_, one)| one.event.detail_type == kind)
            .map(|(_, one)| one.event.clone())
            .collect::<Vec<_>>()
    };
    let names: Vec<String> = of("ECS Deployment State Change")
        .iter()
        .map(|one| one.detail["eventName"].as_str().unwrap().to_owned())
        .collect();
    let name = |what: &str| format!("SERVICE_DEPLOYMENT_{what}");
    let wanted = ["IN_PROGRESS", "COMPLETED", "IN_PROGRESS", "FAILED", "IN_PROGRESS", "COMPLETED"].map(name);
    assert_eq!(names, wanted);
    let failed = &of("ECS Deployment State Change")[3].detail;
    assert_eq!(failed["reason"], "ECS deployment circuit breaker: tasks failed to start.");
    let first = of("ECS Task State Change")[0].resources[0].clone();
    let lives = of("ECS Task State Change");
    let life: Vec<&str> = lives
        .iter()
        .filter(|one| one.resources[0] == first)
        .map(|one| one.detail["lastStatus"].as_str().unwrap())
        .collect();
    assert_eq!(life, ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING"]);
    let running = &lives.iter().find(|one| one.detail["lastStatus"] == "RUNNING").unwrap().detail;
    assert_eq!(running["attachments"][0]["type"], "eni");
    assert!(running["startedAt"].as_str().unwrap().ends_with('Z'));
    let steady = of("ECS Service Action");
    assert_eq!(steady[0].detail["eventName"], "SERVICE_STEADY_STATE");
    assert!(steady[0].resources[0].ends_with(":service/my-cluster/my-service"));
}

#[tokio::test]
async fn percentages_that_leave_no_room_are_told() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    let configuration = ecs::DeploymentConfiguration { maximum_percent: Some(150), ..Default::default() };
    region.call(update(|input| input.deployment_configuration = Some(configuration))).await.unwrap();
    region.deploy("my-service-task:1").await;
    let text = "(service my-service) was unable to stop or start tasks during a deployment because of the service \
                deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.";
    // Failure 47.
    region.until("the event", |_| region.events().iter().any(|event| event == text)).await;
    assert_eq!(region.tasks().len(), 1, "what runs is left alone");
}
