//! The room in a world of values: neighbours that answer as the other rooms do, an engine without containers, a clock
//! that the test moves. A region is killed by dropping it, and comes back on the same data, engine and neighbours.

mod api;
mod containers;
mod deploy;
mod neighbours;
mod operate;
mod quota;
mod real;
mod restart;
mod scale;
mod takeover;

use std::sync::Arc;
use std::time::Duration;

use door::testing;
use host::simulated::World;
use shapes_ecs as ecs;
use store::Store;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use wire::{Error, Operation};

use self::neighbours::Neighbours;
use crate::Services;
use crate::model::{Rollout, Status, Task};

/// The target group of the tests.
const GROUP: &str = "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/my-service/0123456789abcdef";
const ROLE: &str = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole";
const REPOSITORY: &str = "123456789012.dkr.ecr.us-east-2.amazonaws.com/my-service";

/// A region that can be killed.
struct Region {
    world: World,
    neighbours: Arc<Neighbours>,
    folder: TempDir,
    /// vCPUs, where the region is started with a quota.
    quota: Option<u32>,
    live: Option<Live>,
}

struct Live {
    room: Arc<Services>,
    run: JoinHandle<()>,
}

impl Region {
    async fn new() -> Self {
        Self::within(host::simulated::world()).await
    }

    async fn within(world: World) -> Self {
        let neighbours = Arc::new(Neighbours::default());
        let folder = tempfile::tempdir().unwrap();
        let mut region = Self { world, neighbours, folder, quota: None, live: None };
        region.boot().await;
        region
    }

    async fn boot(&mut self) {
        let mut context = testing::reopen_in(&self.folder, self.world.host.clone()).await;
        Arc::get_mut(&mut context.settings).unwrap().fargate_vcpus = self.quota;
        self.neighbours.serve(&context);
        let room = Services::open(&context).await.unwrap();
        let run = tokio::spawn(Arc::clone(&room).run());
        self.live = Some(Live { room, run });
    }

    /// Ends everything at once, as kill -9 does.
    async fn kill(&mut self) {
        if let Some(Live { room, run }) = self.live.take() {
            run.abort();
            let _ = run.await;
            testing::close(&room.context);
        }
        // What was aborted goes when it is next polled; then the store can be opened again.
        while Store::held(self.folder.path()) {
            tokio::task::yield_now().await;
        }
    }

    fn room(&self) -> &Arc<Services> {
        &self.live.as_ref().unwrap().room
    }

    async fn call<I: Operation>(&self, input: I) -> Result<I::Output, Error> {
        self.room().context.door.call(&testing::root(), &testing::region(), input).await
    }

    /// Waits until it is so: time is moved on where nothing else happens.
    async fn until(&self, what: &str, fits: impl Fn(&Services) -> bool) {
        let room = self.room();
        let watch = room.context.store.watch(&["ecs.service", "ecs.task", "ecs.service_event", "test"]);
        let waiting = async {
            while !fits(room) {
                if tokio::time::timeout(Duration::from_millis(4), watch.changed()).await.is_err() {
                    self.world.clock.advance(Duration::from_secs(1));
                }
            }
        };
        if tokio::time::timeout(Duration::from_secs(30), waiting).await.is_err() {
            panic!("never came: {what}\n{}", self.picture());
        }
    }

    fn tasks(&self) -> Vec<Task> {
        self.room().tables.tasks.scan("").into_iter().map(|(_, task)| (*task).clone()).collect()
    }

    fn events(&self) -> Vec<String> {
        let all = self.room().tables.events.scan("");
        let mut events: Vec<String> =
            all.iter().flat_map(|(_, events)| events.0.iter().map(|event| event.message.clone())).collect();
        events.reverse();
        events
    }

    /// What a failing test shows.
    fn picture(&self) -> String {
        let tasks =
            self.tasks().into_iter().map(|task| format!("{:?} {:?} {:?}", task.status, task.stop, task.targets));
        let services =
            self.room().tables.services.scan("").into_iter().map(|(_, one)| format!("{:?}", one.deployments));
        format!(
            "tasks: {:#?}\nservices: {:#?}\nevents: {:#?}\ncontainers: {:#?}\ncalls: {:?}",
            tasks.collect::<Vec<_>>(),
            services.collect::<Vec<_>>(),
            self.events(),
            self.world.engine.containers(),
            self.world.engine.calls().iter().rev().take(12).collect::<Vec<_>>(),
        )
    }

    /// A cluster, and a task definition whose image can be pulled. Answers its revision.
    async fn prepare(&self) {
        let name = Some("my-cluster".to_owned());
        self.call(ecs::CreateClusterInput { cluster_name: name, ..Default::default() }).await.unwrap();
        self.push("latest", 1);
        self.register("latest").await;
    }

    /// An image is pushed under a tag. Answers its digest.
    fn push(&self, tag: &str, number: u8) -> String {
        let digest = format!("sha256:{}", format!("{number:02x}").repeat(32));
        self.neighbours.push(tag, &digest);
        self.world.engine.offer_image(&format!("127.0.0.1:4566/{REPOSITORY}@{digest}"));
        digest
    }

    async fn register(&self, tag: &str) -> ecs::TaskDefinition {
        let options =
            [("awslogs-group", "/ecs/my-service"), ("awslogs-region", "us-east-2"), ("awslogs-stream-prefix", "ecs")];
        let container = ecs::ContainerDefinition {
            name: Some("my-container".to_owned()),
            image: Some(format!("{REPOSITORY}:{tag}")),
            port_mappings: Some(vec![ecs::PortMapping { container_port: Some(8080), ..Default::default() }]),
            log_configuration: Some(ecs::LogConfiguration {
                log_driver: "awslogs".to_owned(),
                options: Some(options.map(|(name, value)| (name.to_owned(), value.to_owned())).into()),
            }),
            ..Default::default()
        };
        self.register_with(vec![container]).await.unwrap()
    }

    async fn register_with(&self, containers: Vec<ecs::ContainerDefinition>) -> Result<ecs::TaskDefinition, Error> {
        let input = ecs::RegisterTaskDefinitionInput {
            family: "my-service-task".to_owned(),
            network_mode: Some("awsvpc".to_owned()),
            requires_compatibilities: Some(vec!["FARGATE".to_owned()]),
            cpu: Some("512".to_owned()),
            memory: Some("1024".to_owned()),
            execution_role_arn: Some(ROLE.to_owned()),
            container_definitions: containers,
            ..Default::default()
        };
        Ok(self.call(input).await?.task_definition.unwrap())
    }

    /// The recipe's service, behind a load balancer where that is wanted.
    async fn create(&self, desired: i64, balanced: bool) -> Result<ecs::Service, Error> {
        Ok(self.call(service(desired, balanced)).await?.service.unwrap())
    }

    async fn deploy(&self, definition: &str) {
        let input = ecs::UpdateServiceInput {
            cluster: Some("my-cluster".to_owned()),
            service: "my-service".to_owned(),
            task_definition: Some(definition.to_owned()),
            force_new_deployment: Some(true),
            ..Default::default()
        };
        self.call(input).await.unwrap();
    }

    async fn describe(&self) -> ecs::Service {
        let input = ecs::DescribeServicesInput {
            cluster: Some("my-cluster".to_owned()),
            services: vec!["my-service".to_owned()],
            include: None,
        };
        self.call(input).await.unwrap().services.unwrap().remove(0)
    }

    /// Until the service is what the waiter `services-stable` asks for, with this many tasks.
    async fn stable(&self, tasks: usize) {
        self.until("a stable service", |room| {
            let services = room.tables.services.scan("");
            let Some((_, service)) = services.first() else { return false };
            let running = room.tables.tasks_of(&service.place);
            let running = running.iter().filter(|task| task.status == Status::Running).count();
            let completed = service.deployments.first().is_some_and(|one| one.rollout == Rollout::Completed);
            service.deployments.len() == 1 && completed && service.steady && running == tasks
        })
        .await;
    }

    /// Nothing is there that belongs to nobody: each live task has its container and its interface, nothing else has.
    fn assert_tidy(&self) {
        let live: Vec<Task> = self.tasks().into_iter().filter(|task| task.status != Status::Stopped).collect();
        let mut labels: Vec<String> =
            self.world.engine.containers().iter().map(|one| one.labels["longshore.task"].clone()).collect();
        labels.sort();
        let mut keys: Vec<String> = live.iter().map(|task| task.place.key()).collect();
        keys.sort();
        assert_eq!(labels, keys, "containers and tasks");
        let mut known: Vec<String> = live.iter().map(|task| task.interface.as_ref().unwrap().id.clone()).collect();
        known.sort();
        assert_eq!(self.neighbours.interfaces(), known, "interfaces and tasks");
    }
}

fn service(desired: i64, balanced: bool) -> ecs::CreateServiceInput {
    let target = ecs::LoadBalancer {
        target_group_arn: Some(GROUP.to_owned()),
        container_name: Some("my-container".to_owned()),
        container_port: Some(8080),
    };
    ecs::CreateServiceInput {
        cluster: Some("my-cluster".to_owned()),
        service_name: "my-service".to_owned(),
        task_definition: Some("my-service-task".to_owned()),
        desired_count: Some(desired),
        launch_type: Some("FARGATE".to_owned()),
        load_balancers: balanced.then(|| vec![target]),
        deployment_configuration: Some(ecs::DeploymentConfiguration {
            deployment_circuit_breaker: Some(ecs::DeploymentCircuitBreaker { enable: true, rollback: true }),
            ..Default::default()
        }),
        network_configuration: Some(ecs::NetworkConfiguration {
            awsvpc_configuration: Some(ecs::AwsVpcConfiguration {
                subnets: vec!["subnet-a".to_owned(), "subnet-b".to_owned()],
                security_groups: Some(vec!["sg-1".to_owned()]),
                assign_public_ip: Some("ENABLED".to_owned()),
            }),
        }),
        ..Default::default()
    }
}
