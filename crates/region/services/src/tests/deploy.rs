//! Deployments from the first task to the rollback.

use host::simulated::Behaviour;
use host::{ContainerId, Health};

use super::*;
use crate::model::StopCode;

#[tokio::test]
async fn the_recipes_service_comes_up_and_tells_so() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(2, true).await.unwrap();
    region.stable(2).await;
    let shown = region.describe().await;
    assert_eq!((shown.running_count, shown.desired_count, shown.pending_count), (Some(2), Some(2), Some(0)));
    let deployment = &shown.deployments.unwrap()[0];
    assert_eq!(deployment.rollout_state.as_deref(), Some("COMPLETED"));
    let events = region.events();
    let told = |text: &str| events.iter().filter(|event| event.contains(text)).count();
    assert_eq!(told("(service my-service) has started 2 tasks: (task "), 1, "{events:?}");
    assert_eq!(told(&format!("(service my-service) registered 1 targets in (target-group {GROUP})")), 2, "{events:?}");
    assert_eq!(events.last().unwrap(), "(service my-service) has reached a steady state.");
    let task = region.tasks().remove(0);
    let interface = task.interface.clone().unwrap();
    let reached = region.neighbours.endpoints(&interface.id);
    assert_eq!(reached[0].0, 8080);
    assert!(region.neighbours.targets().contains(&(interface.address, 8080)));
    let made = region.world.engine.made(&ContainerId(task.containers[0].runtime_id.clone().unwrap())).unwrap();
    assert_eq!((made.memory, made.millicores), (Some(1024 << 20), Some(500)));
    let endpoint = ("AWS_ENDPOINT_URL".to_owned(), "http://169.254.170.2:4566".to_owned());
    assert!(made.environment.contains(&endpoint), "{:?}", made.environment);
    region.assert_tidy();
}

#[tokio::test]
async fn a_rolling_update_serves_at_every_moment() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    region.push("second", 2);
    region.register("second").await;
    let old = region.tasks().remove(0);
    region.deploy("my-service-task:2").await;
    let served = std::cell::Cell::new(true);
    region
        .until("the second version alone", |room| {
            let running = room.tables.tasks.scan("");
            served.set(served.get() && running.iter().any(|(_, task)| task.status == Status::Running));
            room.tables.services.scan("").iter().all(|(_, one)| one.deployments.len() == 1 && one.steady)
        })
        .await;
    assert!(served.get(), "there was a moment without a running task");
    let stopped = region.tasks().into_iter().find(|task| task.place == old.place).unwrap();
    let stop = stopped.stop.unwrap();
    assert_eq!(stop.code, StopCode::ServiceSchedulerInitiated);
    assert!(stop.reason.starts_with("Scaling activity initiated by (deployment ecs-svc/"), "{}", stop.reason);
    let input = ecs::ListServiceDeploymentsInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        ..Default::default()
    };
    let history = region.call(input).await.unwrap().service_deployments.unwrap();
    assert_eq!(history.len(), 2);
    assert!(history.iter().all(|one| one.status.as_deref() == Some("SUCCESSFUL")), "{history:?}");
    region.assert_tidy();
}

#[tokio::test]
async fn a_version_that_never_gets_healthy_is_rolled_back_and_has_failed() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    let first = region.tasks().remove(0);
    region.register("latest").await;
    region.neighbours.sicken_next();
    region.deploy("my-service-task:2").await;
    let failed = region.describe().await.deployments.unwrap()[0].id.clone().unwrap();
    region
        .until("the rollback", |room| {
            let all = room.tables.deployments.scan("");
            all.iter().any(|(_, one)| one.outcome == crate::model::Outcome::RollbackSuccessful)
        })
        .await;
    region.stable(1).await;
    let shown = region.describe().await;
    assert!(shown.task_definition.unwrap().ends_with("my-service-task:1"));
    let still = region.tasks().into_iter().find(|task| task.place == first.place).unwrap();
    assert_eq!(still.status, Status::Running, "the old task was never touched");
    let events = region.events();
    let told = |text: &str| events.iter().any(|event| event.contains(text));
    assert!(told(&format!("(deployment {failed}) deployment failed: tasks failed to start.")), "{events:?}");
    assert!(told("rolling back to deployment ecs-svc/"), "{events:?}");
    // Failure 43.
    assert!(told("due to (reason Health checks failed with these codes: [404])"), "{events:?}");
    let reason = format!("Task failed ELB health checks in (target-group {GROUP})");
    // Failure 42.
    assert!(region.tasks().iter().any(|task| task.stop.as_ref().is_some_and(|stop| stop.reason == reason)));
    region.assert_tidy();
}

#[tokio::test]
async fn without_balancer_or_check_forty_seconds_are_healthy_enough() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, false).await.unwrap();
    region
        .until("a running task", |room| room.tables.tasks.scan("").iter().any(|(_, one)| one.status == Status::Running))
        .await;
    region.stable(1).await;
    let (now, task) = (region.world.host.clock.now(), region.tasks().remove(0));
    assert!(now.since(task.times.started_at.unwrap()) >= Duration::from_secs(40));
}

#[tokio::test]
async fn a_container_check_is_heard() {
    let region = Region::new().await;
    region.prepare().await;
    let container = ecs::ContainerDefinition {
        name: Some("my-container".to_owned()),
        image: Some(format!("{REPOSITORY}:latest")),
        health_check: Some(ecs::HealthCheck {
            command: vec!["CMD-SHELL".to_owned(), "curl -f localhost".to_owned()],
            ..Default::default()
        }),
        ..Default::default()
    };
    region.register_with(vec![container]).await.unwrap();
    region.create(1, false).await.unwrap();
    region
        .until("a running task", |room| room.tables.tasks.scan("").iter().any(|(_, one)| one.status == Status::Running))
        .await;
    let task = region.tasks().remove(0);
    let id = ContainerId(task.containers[0].runtime_id.clone().unwrap());
    region.world.engine.set_health(&id, Health::Healthy);
    region.stable(1).await;
    region.world.engine.set_health(&id, Health::Unhealthy);
    region.until("another task", |room| room.tables.tasks.len() == 2).await;
    let text = format!("(service my-service) (task {}) failed container health checks.", task.place.id);
    // Failure 45.
    assert!(region.events().contains(&text), "{:?}", region.events());
}

#[tokio::test]
async fn what_cannot_start_says_why_in_awss_words() {
    struct Case {
        name: &'static str,
        spoil: fn(&Region),
        reason: &'static str,
        told: Option<&'static str>,
    }
    let cases = [
        Case {
            name: "no image",
            spoil: |region| region.neighbours.push("latest", "nothing"),
            reason: "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref",
            told: None,
        },
        Case {
            name: "no way to the registry",
            spoil: |region| region.neighbours.without_internet(),
            reason: "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull \
                     registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check \
                     your task network configuration.",
            told: None,
        },
        Case {
            name: "no log group",
            spoil: |region| region.neighbours.without_group(),
            reason: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 \
                     times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group \
                     does not exist.",
            told: None,
        },
        Case {
            name: "no trust",
            spoil: |region| region.neighbours.without_role(),
            reason: "ECS was unable to assume the role 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole' that was \
                     provided for this task. Please verify that the role being passed has the proper trust relationship \
                     and permissions and that your IAM user has permissions to pass this role.",
            told: Some("failed to launch a task with (error ECS was unable to assume the role"),
        },
        Case {
            name: "no right to log in",
            spoil: |region| region.neighbours.deny("ecr:GetAuthorizationToken"),
            reason: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval \
                     failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): \
                     AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/",
            told: None,
        },
        Case {
            name: "no right to log",
            spoil: |region| region.neighbours.deny("logs:CreateLogStream"),
            reason: "ResourceInitializationError: failed to validate logger args",
            told: None,
        },
        Case {
            name: "it cannot be started",
            spoil: |region| {
                let image = format!("127.0.0.1:4566/{REPOSITORY}@sha256:{}", "01".repeat(32));
                let refuses =
                    host::EngineError::Refused { status: 400, message: "exec: \"java\": not found".to_owned() };
                region.world.engine.behave(&image, Behaviour { refuses: Some(refuses), ..Behaviour::default() });
            },
            reason: "CannotStartContainerError: Error response from daemon: exec: \"java\": not found",
            told: None,
        },
    ];
    for Case { name, spoil, reason, told } in cases {
        let region = Region::new().await;
        region.prepare().await;
        spoil(&region);
        region.create(1, true).await.unwrap();
        region
            .until(name, |room| room.tables.tasks.scan("").iter().any(|(_, one)| one.status == Status::Stopped))
            .await;
        let stopped = region.tasks().into_iter().find(|task| task.status == Status::Stopped).unwrap();
        let stop = stopped.stop.unwrap();
        assert_eq!(stop.code, StopCode::TaskFailedToStart, "{name}");
        // Failure 31.
        // Failure 35.
        // Failure 38.
        // Failure 39.
        assert!(stop.reason.starts_with(reason), "{name}: {}", stop.reason);
        let events = region.events();
        assert!(told.is_none_or(|told| events.iter().any(|event| event.contains(told))), "{name}: {events:?}");
        region
            .until("the breaker", |room| {
                let services = room.tables.services.scan("");
                services.iter().any(|(_, one)| one.deployments[0].rollout == Rollout::Failed)
            })
            .await;
    }
}

#[tokio::test]
async fn a_container_that_ends_takes_its_task_with_it_and_another_comes() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    for (out_of_memory, reason, code) in [
        (false, "Essential container in task exited", 1),
        (true, "OutOfMemoryError: Container killed due to memory usage", 137),
    ] {
        let running = region.tasks().into_iter().find(|task| task.status == Status::Running).unwrap();
        let id = ContainerId(running.containers[0].runtime_id.clone().unwrap());
        region.world.engine.print(&id, true, "the last words");
        if out_of_memory {
            region.world.engine.run_out_of_memory(&id);
        } else {
            region.world.engine.exit(&id, code);
        }
        let key = running.place.key();
        region
            .until("its end", |room| room.tables.tasks.get(&key).is_some_and(|one| one.status == Status::Stopped))
            .await;
        region.stable(1).await;
        let input = ecs::DescribeTasksInput {
            cluster: Some("my-cluster".to_owned()),
            tasks: vec![running.place.arn().to_string()],
            include: None,
        };
        let shown = region.call(input).await.unwrap().tasks.unwrap().remove(0);
        // Failure 40.
        // Failure 41.
        assert_eq!(shown.stopped_reason.as_deref(), Some(reason));
        assert_eq!(shown.stop_code.as_deref(), Some("EssentialContainerExited"));
        assert_eq!(shown.containers.unwrap()[0].exit_code, Some(code));
        let stream = format!("ecs/my-container/{}", running.place.id);
        assert!(region.neighbours.streams().contains(&stream));
    }
    assert_eq!(region.neighbours.lines(), ["the last words", "the last words"]);
    region.assert_tidy();
}

#[tokio::test]
async fn a_tag_is_followed_once_per_revision() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(1, true).await.unwrap();
    region.stable(1).await;
    let first = region.tasks().remove(0).containers[0].digest.clone().unwrap();
    let second = region.push("latest", 9);
    let id = ContainerId(region.tasks()[0].containers[0].runtime_id.clone().unwrap());
    region.world.engine.exit(&id, 1);
    region.until("another task", |room| room.tables.tasks.len() == 2).await;
    region.stable(1).await;
    assert!(region.tasks().iter().all(|task| task.containers[0].digest.as_ref() == Some(&first)));
    region.deploy("my-service-task:1").await;
    region.stable(1).await;
    let running = region.tasks().into_iter().find(|task| task.status == Status::Running).unwrap();
    assert_eq!(running.containers[0].digest.as_ref(), Some(&second));
    let current = region.describe().await.current_service_revisions.unwrap().remove(0).arn.unwrap();
    let input = ecs::DescribeServiceRevisionsInput { service_revision_arns: vec![current] };
    let revision = region.call(input).await.unwrap().service_revisions.unwrap().remove(0);
    assert_eq!(revision.container_images.unwrap()[0].image_digest.as_ref(), Some(&second));
}

#[tokio::test]
async fn a_deleted_service_leaves_nothing_behind() {
    let region = Region::new().await;
    region.prepare().await;
    region.create(2, true).await.unwrap();
    region.stable(2).await;
    let delete = |force| ecs::DeleteServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        force: Some(force),
    };
    let error = region.call(delete(false)).await.unwrap_err();
    assert_eq!(error.message, "The service cannot be stopped while it is scaled above 0.");
    let shown = region.call(delete(true)).await.unwrap().service.unwrap();
    assert_eq!(shown.status.as_deref(), Some("DRAINING"));
    region
        .until("the end", |room| {
            room.tables.services.scan("").iter().all(|(_, one)| one.status == crate::model::ServiceStatus::Inactive)
        })
        .await;
    assert_eq!(region.describe().await.status.as_deref(), Some("INACTIVE"), "as the waiter services-inactive asks");
    assert!(region.neighbours.targets().is_empty());
    region.assert_tidy();
    region.create(1, true).await.unwrap();
    region.stable(1).await;
}
