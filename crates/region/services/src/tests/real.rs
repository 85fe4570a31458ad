//! Tasks of several containers on a real engine.
//!
//! Needs an engine with the image `amazoncorretto:17-alpine` (any image with `sh` will do under that name), named by
//! `LONGSHORE_TEST_ENGINE`; run with `cargo test -p services -- --ignored`.

use std::time::Instant;

use super::*;
use crate::model::ContainerState;

const IMAGE: &str = "amazoncorretto:17-alpine";

fn container(name: &str, script: &str) -> ecs::ContainerDefinition {
    let options =
        [("awslogs-group", "/ecs/my-service"), ("awslogs-region", "us-east-2"), ("awslogs-stream-prefix", "ecs")];
    ecs::ContainerDefinition {
        name: Some(name.to_owned()),
        image: Some(IMAGE.to_owned()),
        entry_point: Some(vec!["sh".to_owned(), "-c".to_owned(), script.to_owned()]),
        stop_timeout: Some(2),
        log_configuration: Some(ecs::LogConfiguration {
            log_driver: "awslogs".to_owned(),
            options: Some(options.map(|(name, value)| (name.to_owned(), value.to_owned())).into()),
        }),
        ..Default::default()
    }
}

async fn stopped(region: &Region, revision: u32) -> Task {
    region
        .until("the end of a task", |room| {
            let all = room.tables.tasks.scan("");
            all.iter().any(|(_, one)| one.definition.revision == revision && one.status == Status::Stopped)
        })
        .await;
    let of = |task: &Task| task.definition.revision == revision && task.status == Status::Stopped;
    region.tasks().into_iter().find(of).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with an image"]
async fn tasks_of_several_containers_live_and_end() {
    let engine = std::env::var("LONGSHORE_TEST_ENGINE").expect("LONGSHORE_TEST_ENGINE names the engine");
    let world = World { host: host::real(Some(&engine)), ..host::simulated::world() };
    let mut region = Region::within(world).await;
    region.prepare().await;
    let mut serves = container(
        "my-container",
        "echo up; cat /proc/1/environ | tr '\\0' '\\n' | grep -c AWS_; trap 'echo down; exit 7' TERM; while :; do sleep 0.1; done",
    );
    serves.port_mappings = Some(vec![ecs::PortMapping { container_port: Some(8080), ..Default::default() }]);
    let podman = region.world.host.engine.info().await.unwrap().name == "Podman";
    // Podman leaves the checks to systemd, which may not run.
    let checks = !podman || std::path::Path::new("/run/systemd/system").is_dir();
    serves.health_check = checks.then(|| ecs::HealthCheck {
        command: vec!["CMD-SHELL".to_owned(), "true".to_owned()],
        interval: Some(5),
        ..Default::default()
    });
    let side = container(
        "side",
        "for i in 1 2 3; do echo line $i; done; cat /proc/net/fib_trie | grep -c 169.254.170; sleep 1000",
    );
    region.register_with(vec![serves, ecs::ContainerDefinition { essential: Some(false), ..side }]).await.unwrap();
    let began = Instant::now();
    region.create(2, true).await.unwrap();
    region
        .until("running tasks", |room| {
            let all = room.tables.tasks.scan("");
            all.len() == 2 && all.iter().all(|(_, one)| one.status == Status::Running)
        })
        .await;
    println!("two tasks of two containers run after {:?}", began.elapsed());
    region.stable(2).await;
    println!("the service is stable after {:?}", began.elapsed());
    let task = region.tasks().remove(0);
    let reached = region.neighbours.endpoints(&task.interface.as_ref().unwrap().id);
    let address = reached.iter().find(|(port, _)| *port == 8080).unwrap().1.clone();
    assert!(address.starts_with("127.0.0.1:"), "{address}");

    region.kill().await;
    region.boot().await;
    region.stable(2).await;
    assert_eq!(region.tasks().len(), 2, "they were taken over");

    let scale = ecs::UpdateServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service: "my-service".to_owned(),
        desired_count: Some(0),
        ..Default::default()
    };
    let began = Instant::now();
    region.call(scale).await.unwrap();
    let task = stopped(&region, 2).await;
    println!("stopped after {:?}", began.elapsed());
    assert_eq!(task.containers[0].state, ContainerState::Stopped { code: Some(7) });
    assert_eq!(
        task.containers[1].state,
        ContainerState::Stopped { code: Some(137) },
        "sleep takes no notice of SIGTERM"
    );
    let stream = |name: &str| region.neighbours.stream(&format!("ecs/{name}/{}", task.place.id));
    assert_eq!(stream("my-container"), ["up", "4", "down"]);
    assert_eq!(stream("side")[..3], ["line 1", "line 2", "line 3"]);
    assert_ne!(stream("side")[3], "0", "both have one network");
    region
        .until("the end of both", |room| {
            room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Stopped)
        })
        .await;

    let hungry = container("my-container", "echo hungry; head -c 3000m /dev/zero | tail");
    region.register_with(vec![hungry]).await.unwrap();
    let run = |definition: &str| ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: definition.to_owned(),
        launch_type: Some("FARGATE".to_owned()),
        network_configuration: service(1, false).network_configuration,
        ..Default::default()
    };
    region.call(run("my-service-task:3")).await.unwrap();
    let task = stopped(&region, 3).await;
    println!("{:?} {:?}", task.stop, task.containers[0]);
    let absent = ecs::ContainerDefinition {
        entry_point: Some(vec!["/no/such/program".to_owned()]),
        ..container("my-container", "")
    };
    region.register_with(vec![absent]).await.unwrap();
    region.call(run("my-service-task:4")).await.unwrap();
    let task = stopped(&region, 4).await;
    let reason = task.stop.unwrap().reason;
    assert!(reason.starts_with("CannotStartContainerError: Error response from daemon:"), "{reason}");
    println!("{reason}");
    let label = region.room().context.settings.label();
    let left = region.world.host.engine.list(&[label, ("longshore.task", "")]).await.unwrap();
    assert!(left.is_empty(), "{left:?}");
}

/// A task whose containers come and go: an init container, one that is waited for, one that is started again.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a container engine with an image"]
async fn containers_come_and_go_around_one_network() {
    let engine = std::env::var("LONGSHORE_TEST_ENGINE").expect("LONGSHORE_TEST_ENGINE names the engine");
    let world = World { host: host::real(Some(&engine)), ..host::simulated::world() };
    let region = Region::within(world).await;
    region.prepare().await;
    let mount = || ecs::MountPoint {
        source_volume: Some("data".to_owned()),
        container_path: Some("/data".to_owned()),
        read_only: None,
    };
    let after = |name: &str, condition: &str| ecs::ContainerDependency {
        container_name: name.to_owned(),
        condition: condition.to_owned(),
    };
    let mut init = container("init", "echo $MODE > /data/mode; grep -c 169.254.170 /proc/net/fib_trie");
    init.essential = Some(false);
    init.mount_points = Some(vec![mount()]);
    init.environment = Some(vec![ecs::KeyValuePair { name: Some("MODE".to_owned()), value: Some("made".to_owned()) }]);
    let mut app = container(
        "my-container",
        "cat /data/mode; touch /data/x || echo read-only; grep CapBnd /proc/self/status; \
         cat /proc/sys/net/core/somaxconn; exec sleep 1000",
    );
    app.depends_on = Some(vec![after("init", "SUCCESS")]);
    app.volumes_from = Some(vec![ecs::VolumeFrom { source_container: Some("init".to_owned()), read_only: Some(true) }]);
    app.linux_parameters = Some(ecs::LinuxParameters {
        capabilities: Some(ecs::KernelCapabilities { add: None, drop: Some(vec!["ALL".to_owned()]) }),
        init_process_enabled: Some(true),
        ..Default::default()
    });
    app.system_controls = Some(vec![ecs::SystemControl {
        namespace: Some("net.core.somaxconn".to_owned()),
        value: Some("1234".to_owned()),
    }]);
    app.port_mappings = Some(vec![ecs::PortMapping { container_port: Some(8080), ..Default::default() }]);
    let input = ecs::RegisterTaskDefinitionInput {
        family: "several".to_owned(),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
        cpu: Some("512".to_owned()),
        memory: Some("1024".to_owned()),
        execution_role_arn: Some(ROLE.to_owned()),
        container_definitions: vec![app, init],
        volumes: Some(vec![ecs::Volume { name: Some("data".to_owned()), host: None }]),
        ephemeral_storage: Some(ecs::EphemeralStorage { size_in_gi_b: 30 }),
        pid_mode: Some("task".to_owned()),
        ..Default::default()
    };
    region.call(input).await.unwrap();
    let run = ecs::RunTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task_definition: "several".to_owned(),
        launch_type: Some("FARGATE".to_owned()),
        network_configuration: service(1, false).network_configuration,
        ..Default::default()
    };
    region.call(run).await.unwrap();
    region
        .until("a running task", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Running))
        .await;
    let task = region.tasks().remove(0);
    let reached = region.neighbours.endpoints(&task.interface.as_ref().unwrap().id);
    assert_eq!(reached.iter().map(|(port, _)| *port).collect::<Vec<_>>(), [8080]);
    let stats = region.world.host.engine.stats(&task.containers[0].engine_id().unwrap()).await.unwrap();
    assert!(stats["memory_stats"]["usage"].as_u64().is_some_and(|usage| usage > 0), "{stats}");
    let stop = ecs::StopTaskInput {
        cluster: Some("my-cluster".to_owned()),
        task: task.place.arn_text(),
        reason: Some("enough".to_owned()),
    };
    region.call(stop).await.unwrap();
    region
        .until("its end", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == Status::Stopped))
        .await;
    let stream = |name: &str| region.neighbours.stream(&format!("ecs/{name}/{}", task.place.id));
    assert_ne!(stream("init"), ["0"], "it has the task's network");
    let said = stream("my-container");
    assert_eq!(said[0], "made");
    assert!(
        said.contains(&"read-only".to_owned()) && said.contains(&"CapBnd:\t0000000000000000".to_owned()),
        "{said:?}"
    );
    assert_eq!(said.last().unwrap(), "1234");
    let label = region.room().context.settings.label();
    let left = region.world.host.engine.list(&[label, ("longshore.task", "")]).await.unwrap();
    assert!(left.is_empty(), "{left:?}");
}
