//! Tasks of several containers: who waits for whom, what they share, what is kept elsewhere for them.

use host::simulated::{Behaviour, Call};
use host::{ContainerId, Health, Inspected, RunState};

use super::*;
use crate::model::{ContainerState, StopCode};

fn container(name: &str) -> ecs::ContainerDefinition {
    ecs::ContainerDefinition { name: Some(name.to_owned()), image: Some(format!("{name}:1")), ..Default::default() }
}

fn after(name: &str, condition: &str) -> ecs::ContainerDependency {
    ecs::ContainerDependency { container_name: name.to_owned(), condition: condition.to_owned() }
}

fn check() -> Option<ecs::HealthCheck> {
    let command = ["CMD-SHELL", "true"].map(str::to_owned).to_vec();
    Some(ecs::HealthCheck { command, ..Default::default() })
}

impl Region {
    /// Runs a task of these containers, whose images the engine has.
    async fn run(&self, containers: Vec<ecs::ContainerDefinition>, volumes: &[&str]) -> String {
        for container in &containers {
            self.world.engine.add_image(container.image.as_deref().unwrap());
        }
        self.call(ecs::CreateClusterInput::default()).await.unwrap();
        let volume = |name: &&str| ecs::Volume { name: Some((*name).to_owned()), host: None };
        let definition = ecs::RegisterTaskDefinitionInput {
            family: "several".to_owned(),
            network_mode: Some("awsvpc".to_owned()),
            requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
            cpu: Some("256".to_owned()),
            memory: Some("512".to_owned()),
            execution_role_arn: Some(ROLE.to_owned()),
            container_definitions: containers,
            volumes: Some(volumes.iter().map(volume).collect()),
            ..Default::default()
        };
        self.call(definition).await.unwrap();
        let run = ecs::RunTaskInput {
            task_definition: "several".to_owned(),
            launch_type: Some("FARGATE".to_owned()),
            network_configuration: service(1, false).network_configuration,
            ..Default::default()
        };
        self.call(run).await.unwrap().tasks.unwrap().remove(0).task_arn.unwrap()
    }

    fn named(&self, name: &str) -> Option<Inspected> {
        self.world.engine.containers().into_iter().find(|one| one.labels["longshore.container"] == name)
    }

    fn made(&self, name: &str) -> host::Container {
        self.world.engine.made(&self.named(name).unwrap().id).unwrap()
    }

    async fn status(&self, status: Status) {
        self.until("a status", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.status == status)).await;
    }

    fn started(&self) -> Vec<String> {
        let calls = self.world.engine.calls();
        let ids = calls.into_iter().filter(|(call, _)| *call == Call::Start).map(|(_, id)| ContainerId(id));
        let mut names = Vec::new();
        for id in ids {
            let found = self.world.engine.containers().into_iter().find(|one| one.id == id);
            let name = found.map(|one| one.labels["longshore.container"].clone()).unwrap_or_default();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

#[tokio::test]
async fn containers_wait_for_each_other_and_share_what_they_should() {
    let region = Region::new().await;
    region.world.engine.behave("init:1", Behaviour { exits: Some(0), ..Behaviour::default() });
    let mount = |path: &str| ecs::MountPoint {
        source_volume: Some("data".to_owned()),
        container_path: Some(path.to_owned()),
        read_only: None,
    };
    let init = ecs::ContainerDefinition {
        essential: Some(false),
        mount_points: Some(vec![mount("/data")]),
        system_controls: Some(vec![ecs::SystemControl {
            namespace: Some("net.core.somaxconn".to_owned()),
            value: Some("1024".to_owned()),
        }]),
        ..container("init")
    };
    let database = ecs::ContainerDefinition { health_check: check(), ..container("database") };
    let app = ecs::ContainerDefinition {
        depends_on: Some(vec![after("init", "SUCCESS"), after("database", "HEALTHY")]),
        volumes_from: Some(vec![ecs::VolumeFrom { source_container: Some("init".to_owned()), read_only: Some(true) }]),
        linux_parameters: Some(ecs::LinuxParameters {
            init_process_enabled: Some(true),
            capabilities: Some(ecs::KernelCapabilities {
                add: Some(vec!["SYS_PTRACE".to_owned()]),
                drop: Some(vec!["NET_RAW".to_owned()]),
            }),
            ..Default::default()
        }),
        port_mappings: Some(vec![ecs::PortMapping { container_port: Some(8080), ..Default::default() }]),
        ..container("app")
    };
    region.run(vec![app, database, init], &["data"]).await;
    region
        .until("the database runs", |_| region.named("database").is_some_and(|one| one.state == RunState::Running))
        .await;
    assert_eq!(region.named("app").unwrap().state, RunState::Created, "it waits for the database");
    assert_eq!(region.tasks()[0].status, Status::Pending);
    region.world.engine.set_health(&region.named("database").unwrap().id, Health::Healthy);
    region.status(Status::Running).await;
    assert_eq!(region.started(), ["~internal~ecs~pause", "database", "init", "app"]);
    let pause = region.made("~internal~ecs~pause");
    assert_eq!((pause.ports.len(), pause.sysctls["net.core.somaxconn"].as_str()), (1, "1024"));
    let (app, init) = (region.made("app"), region.made("init"));
    assert!(app.ports.is_empty() && init.sysctls.is_empty(), "the network is the pause's");
    assert_eq!(
        (app.volumes_from[0].read_only, app.add_capabilities, app.init),
        (true, vec!["SYS_PTRACE".to_owned()], true)
    );
    assert_eq!(init.binds[0].target, "/data");
    assert_eq!(region.world.engine.volumes().len(), 1);
    let reached = region.neighbours.endpoints(&region.tasks()[0].interface.as_ref().unwrap().id);
    assert_eq!(reached.len(), 1, "the ports of the pause are told");

    region.world.engine.exit(&region.named("app").unwrap().id, 3);
    region.status(Status::Stopped).await;
    let calls = region.world.engine.calls();
    let task = region.tasks().remove(0);
    let id =
        |name: &str| task.containers.iter().find(|one| one.name.as_str() == name).unwrap().runtime_id.clone().unwrap();
    let stops: Vec<&String> = calls.iter().filter(|(call, _)| *call == Call::Stop).map(|(_, about)| about).collect();
    assert_eq!(stops.first(), Some(&&id("app")), "what others depend on stops last");
    assert!(region.world.engine.volumes().is_empty() && region.world.engine.containers().is_empty());
}

#[tokio::test]
async fn a_dependency_that_fails_keeps_the_task_from_starting() {
    let region = Region::new().await;
    region.world.engine.behave("init:1", Behaviour { exits: Some(1), ..Behaviour::default() });
    let init = ecs::ContainerDefinition { essential: Some(false), ..container("init") };
    let app = ecs::ContainerDefinition { depends_on: Some(vec![after("init", "SUCCESS")]), ..container("app") };
    region.run(vec![app, init], &[]).await;
    region.status(Status::Stopped).await;
    let task = region.tasks().remove(0);
    let stop = task.stop.unwrap();
    assert_eq!(stop.code, StopCode::TaskFailedToStart);
    let text = "dependency graph: failed to resolve the container ordering dependency [init] for target [app] as \
                dependency did not exit successfully.";
    assert_eq!((stop.reason.as_str(), task.containers[0].reason.as_deref()), (text, Some(text)));
    assert_eq!(task.containers[1].state, ContainerState::Stopped { code: Some(1) });
    assert!(region.world.engine.containers().is_empty());
}

#[tokio::test]
async fn a_dependency_has_a_time_out() {
    let region = Region::new().await;
    let slow = ecs::ContainerDefinition { health_check: check(), start_timeout: Some(10), ..container("slow") };
    let app = ecs::ContainerDefinition { depends_on: Some(vec![after("slow", "HEALTHY")]), ..container("app") };
    region.run(vec![app, slow], &[]).await;
    region.status(Status::Stopped).await;
    let reason = region.tasks().remove(0).stop.unwrap().reason;
    assert_eq!(reason, "dependency graph: container ordering dependency [slow] for target [app] has timed out.");
}

#[tokio::test]
async fn a_container_is_started_again_by_its_policy() {
    let region = Region::new().await;
    let policy = ecs::ContainerRestartPolicy {
        enabled: true,
        ignored_exit_codes: Some(vec![7]),
        restart_attempt_period: Some(60),
    };
    region.run(vec![ecs::ContainerDefinition { restart_policy: Some(policy), ..container("app") }], &[]).await;
    region.status(Status::Running).await;
    region.world.clock.advance(Duration::from_secs(61));
    let id = region.named("app").unwrap().id;
    region.world.engine.exit(&id, 1);
    region
        .until("a restart", |room| room.tables.tasks.scan("").iter().all(|(_, one)| one.containers[0].restarts == 1))
        .await;
    assert_eq!((region.named("app").unwrap().state, region.tasks()[0].status), (RunState::Running, Status::Running));
    region.world.clock.advance(Duration::from_secs(61));
    region.world.engine.exit(&id, 7);
    region.status(Status::Stopped).await;
    assert_eq!(region.tasks()[0].containers[0].state, ContainerState::Stopped { code: Some(7) });
}

#[tokio::test]
async fn variables_come_from_files_the_definition_and_secrets() {
    let region = Region::new().await;
    let secret =
        |name: &str, value_from: &str| ecs::Secret { name: name.to_owned(), value_from: value_from.to_owned() };
    let arn = "arn:aws:secretsmanager:us-east-2:123456789012:secret:db-AbCdEf";
    let variable =
        |name: &str, value: &str| ecs::KeyValuePair { name: Some(name.to_owned()), value: Some(value.to_owned()) };
    let app = ecs::ContainerDefinition {
        environment: Some(vec![variable("LEVEL", "definition")]),
        environment_files: Some(vec![ecs::EnvironmentFile {
            type_: "s3".to_owned(),
            value: "arn:aws:s3:::my-bucket/app.env".to_owned(),
        }]),
        secrets: Some(vec![
            secret("PASSWORD", &format!("{arn}:password::")),
            secret("HOST", "arn:aws:ssm:us-east-2:123456789012:parameter/prod/host"),
        ]),
        ..container("app")
    };
    region.run(vec![app], &[]).await;
    region.status(Status::Running).await;
    let made = region.made("app").environment;
    let value = |name: &str| made.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
    let all = ["MODE", "LEVEL", "PASSWORD", "HOST"].map(value);
    assert_eq!(all.map(Option::unwrap), ["file", "definition", "hush", "value of /prod/host"]);
    let uri = value("ECS_CONTAINER_METADATA_URI_V4").unwrap();
    assert!(uri.starts_with(&format!("http://169.254.170.2:4566/v4/{}-", region.tasks()[0].place.id)), "{uri}");
    let stored = format!("{:?}", region.tasks());
    assert!(!stored.contains("hush"), "no secret is written down");
}

#[tokio::test]
async fn what_cannot_be_fetched_keeps_the_task_from_starting() {
    let none = "arn:aws:secretsmanager:us-east-2:123456789012:secret:none-AbCdEf";
    let unable = "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval \
                  failed: unable to retrieve";
    let cases = [
        (
            none,
            format!("{unable} secret from asm: service call has been retried 1 time(s): failed to fetch secret {none}"),
        ),
        ("none", format!("{unable} secrets from ssm: invalid ssm parameters: none")),
    ];
    for (value_from, reason) in cases {
        let region = Region::new().await;
        let secret = ecs::Secret { name: "PASSWORD".to_owned(), value_from: value_from.to_owned() };
        region.run(vec![ecs::ContainerDefinition { secrets: Some(vec![secret]), ..container("app") }], &[]).await;
        region.status(Status::Stopped).await;
        let stop = region.tasks().remove(0).stop.unwrap();
        assert_eq!(stop.code, StopCode::TaskFailedToStart);
        // Failure 38.
        assert!(stop.reason.starts_with(&reason), "{}", stop.reason);
    }
    let region = Region::new().await;
    region.neighbours.deny("s3:GetObject");
    let files = vec![ecs::EnvironmentFile { type_: "s3".to_owned(), value: "arn:aws:s3:::b/a.env".to_owned() }];
    region.run(vec![ecs::ContainerDefinition { environment_files: Some(files), ..container("app") }], &[]).await;
    region.status(Status::Stopped).await;
    let reason = region.tasks().remove(0).stop.unwrap().reason;
    assert!(reason.starts_with("ResourceInitializationError: failed to download env files:"), "{reason}");
}

#[tokio::test]
async fn a_container_asks_about_itself() {
    let region = Region::new().await;
    region
        .run(vec![container("app"), ecs::ContainerDefinition { essential: Some(false), ..container("side") }], &[])
        .await;
    region.status(Status::Running).await;
    let task = region.tasks().remove(0);
    let made = region.made("side").environment;
    let uri = made.iter().find(|(name, _)| name == "ECS_CONTAINER_METADATA_URI_V4").unwrap().1.clone();
    let path = uri.strip_prefix("http://169.254.170.2:4566").unwrap();
    let own = region.get(path).await;
    assert_eq!((own["Name"].as_str(), own["KnownStatus"].as_str()), (Some("side"), Some("RUNNING")));
    assert_eq!(own["Labels"]["com.amazonaws.ecs.task-arn"], task.place.arn_text());
    let whole = region.get(&format!("{path}/task")).await;
    assert_eq!(whole["TaskARN"], task.place.arn_text());
    assert_eq!(whole["Containers"].as_array().unwrap().len(), 2);
    assert_eq!(whole["Limits"]["CPU"], 0.25);
    let stats = region.get(&format!("{path}/task/stats")).await;
    assert_eq!(stats.as_object().unwrap().len(), 2);
    assert_eq!(region.get(&format!("{path}/stats")).await["memory_stats"]["usage"], 1 << 20);
    let other = region.get(&format!("/v4/{}-0000000000", task.place.id)).await;
    assert!(other.as_str().unwrap().starts_with("V4 metadata handler: unable to get container ID"), "{other}");
}

impl Region {
    /// What the door answers a container.
    async fn get(&self, path: &str) -> serde_json::Value {
        let request = http::Request::get(path).body(wire::Body::empty()).unwrap();
        let address = "169.254.170.9:40000".parse().unwrap();
        let peer = door::Peer { address, local: "169.254.170.2:4566".parse().unwrap() };
        let answer = self.room().context.door.http(request, peer).await;
        let bytes = answer.into_body().collect_limited(1 << 20).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}

#[tokio::test]
async fn an_image_that_is_out_of_reach_or_of_another_platform() {
    let region = Region::new().await;
    let timeout = "Get \"https://192.0.2.1:5000/v2/\": dial tcp 192.0.2.1:5000: i/o timeout";
    let error = host::EngineError::Refused { status: 500, message: timeout.to_owned() };
    region.world.engine.refuse_image("192.0.2.1:5000/app:1", error);
    let far = ecs::ContainerDefinition { image: Some("192.0.2.1:5000/app:1".to_owned()), ..container("app") };
    region.call(ecs::CreateClusterInput::default()).await.unwrap();
    region.world.engine.add_image("near:1");
    let near = ecs::ContainerDefinition { image: Some("near:1".to_owned()), ..container("app") };
    let pull = "CannotPullContainerError: pull image manifest has been retried 1 time(s):";
    let timed_out = format!("{pull} failed to resolve ref 192.0.2.1:5000/app:1: {timeout}");
    let other = format!("{pull} image Manifest does not contain descriptor matching platform 'linux/arm64'");
    for (container, reason) in [(far, timed_out), (near, other)] {
        let definition = ecs::RegisterTaskDefinitionInput {
            family: "several".to_owned(),
            network_mode: Some("awsvpc".to_owned()),
            requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
            cpu: Some("256".to_owned()),
            memory: Some("512".to_owned()),
            runtime_platform: Some(ecs::RuntimePlatform {
                cpu_architecture: Some("ARM64".to_owned()),
                operating_system_family: Some("LINUX".to_owned()),
            }),
            container_definitions: vec![container],
            ..Default::default()
        };
        region.call(definition).await.unwrap();
        let run = ecs::RunTaskInput {
            task_definition: "several".to_owned(),
            launch_type: Some("FARGATE".to_owned()),
            network_configuration: service(1, false).network_configuration,
            ..Default::default()
        };
        let arn = region.call(run).await.unwrap().tasks.unwrap().remove(0).task_arn.unwrap();
        region.status(Status::Stopped).await;
        let task = region.tasks().into_iter().find(|one| one.place.arn_text() == arn).unwrap();
        // Failure 34.
        // Failure 36.
        assert_eq!(task.stop.unwrap().reason, reason);
    }
}
