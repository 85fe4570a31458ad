//! The simulated engine keeps the promises of the trait, and does what it is told.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::StreamExt;
use host::simulated::{Behaviour, Call, World, world};
use host::{Change, Container, ContainerId, EngineError, Health, HealthCheck, NetworkMode, Port, RunState};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn container(name: &str) -> Container {
    Container {
        name: name.to_owned(),
        image: "shop:1".to_owned(),
        labels: BTreeMap::from([("task".to_owned(), name.to_owned())]),
        ports: vec![Port { container: 8080, udp: false }],
        ..Container::default()
    }
}

async fn running(world: &World, name: &str) -> ContainerId {
    let id = world.host.engine.create(&container(name)).await.unwrap();
    world.host.engine.start(&id).await.unwrap();
    id
}

#[tokio::test]
async fn a_container_lives_until_it_is_told_otherwise() {
    let world = world();
    let engine = &world.host.engine;
    let mut events = engine.events("task=a").await.unwrap();
    assert!(matches!(engine.create(&container("a")).await, Err(EngineError::NotFound(_))), "there is no image yet");
    world.engine.add_image("shop:1");
    let id = running(&world, "a").await;
    let other = running(&world, "b").await;
    assert!(matches!(engine.create(&container("a")).await, Err(EngineError::Conflict(_))));
    let seen = engine.inspect(&ContainerId("a".to_owned())).await.unwrap();
    assert_eq!((&seen.id, &seen.state), (&id, &RunState::Running));
    assert_ne!(seen.ports, engine.inspect(&other).await.unwrap().ports);
    assert_eq!(engine.list(&[("task", "a")]).await.unwrap(), [seen]);
    assert_eq!(engine.list(&[("task", "")]).await.unwrap().len(), 2);

    let waiting = tokio::spawn({
        let (engine, id) = (engine.clone(), id.clone());
        async move { engine.wait(&id).await }
    });
    world.clock.advance(Duration::from_secs(5));
    world.engine.run_out_of_memory(&id);
    let at = host::Clock::now(&world.clock);
    let ended = RunState::Exited { code: 137, out_of_memory: true, error: String::new(), at };
    assert_eq!(waiting.await.unwrap().unwrap(), ended);
    engine.stop(&other, Duration::from_secs(1)).await.unwrap();
    assert!(matches!(engine.wait(&other).await.unwrap(), RunState::Exited { code: 143, .. }));
    engine.remove(&id).await.unwrap();
    engine.remove(&id).await.unwrap();
    assert!(matches!(engine.wait(&id).await, Err(EngineError::NotFound(_))));
    let told: Vec<_> = events.by_ref().take(3).map(|event| event.change).collect().await;
    assert_eq!(told, [Change::Started, Change::Died, Change::Removed]);
}

#[tokio::test]
async fn images_set_how_their_containers_behave() {
    let world = world();
    let engine = &world.host.engine;
    world.engine.offer_image("shop:1");
    world.engine.refuse_image("shop:2", EngineError::Refused { status: 500, message: "denied".to_owned() });
    assert!(matches!(engine.pull("shop:2", None).await, Err(EngineError::Refused { .. })));
    assert!(matches!(engine.pull("shop:3", None).await, Err(EngineError::NotFound(_))));
    engine.pull("shop:1", None).await.unwrap();

    let prints = vec!["it starts".to_owned()];
    world.engine.behave("shop:1", Behaviour { prints, exits: Some(1), ..Behaviour::default() });
    let id = running(&world, "a").await;
    assert!(matches!(engine.wait(&id).await.unwrap(), RunState::Exited { code: 1, out_of_memory: false, .. }));
    let lines: Vec<_> = engine.logs(&id, None, true).await.unwrap().map(|line| line.unwrap().text).collect().await;
    assert_eq!(lines, ["it starts"]);

    let error = EngineError::Refused { status: 400, message: "no such program".to_owned() };
    world.engine.behave("shop:1", Behaviour { refuses: Some(error.clone()), ..Behaviour::default() });
    let id = engine.create(&container("b")).await.unwrap();
    assert_eq!(engine.start(&id).await, Err(error));
    assert!(matches!(engine.inspect(&id).await.unwrap().state, RunState::Exited { code: 127, .. }));

    let ports = BTreeMap::from([(8080, 18_080)]);
    world.engine.behave("shop:1", Behaviour { ports, health: Some(Health::Healthy), ..Behaviour::default() });
    let seen = engine.inspect(&running(&world, "c").await).await.unwrap();
    assert_eq!((seen.ports[0].host, seen.health), (18_080, Health::Healthy));

    assert!(matches!(engine.remove_image("shop:1").await, Err(EngineError::Conflict(_))));
    engine.tag("shop:1", "shop", "other").await.unwrap();
    engine.remove_image("shop:1").await.unwrap();
    engine.remove_image("shop:1").await.unwrap();
    assert!(matches!(engine.image("shop:1").await, Err(EngineError::NotFound(_))));
    assert!(engine.image("shop:other").await.is_ok());
}

#[tokio::test]
async fn lines_come_as_they_are_printed() {
    let world = world();
    world.engine.add_image("shop:1");
    let id = running(&world, "a").await;
    world.engine.print(&id, false, "early");
    world.clock.advance(Duration::from_secs(1));
    let since = host::Clock::now(&world.clock);
    let lines = world.host.engine.logs(&id, Some(since), true).await.unwrap();
    let reading = tokio::spawn(lines.map(|line| line.map(|line| (line.stderr, line.text))).collect::<Vec<_>>());
    world.engine.print(&id, true, "late");
    world.engine.exit(&id, 0);
    assert_eq!(reading.await.unwrap(), [Ok((true, "late".to_owned()))]);
}

#[tokio::test]
async fn health_changes_are_told() {
    let world = world();
    world.engine.add_image("shop:1");
    let mut events = world.host.engine.events("task").await.unwrap();
    let second = Duration::from_secs(1);
    let health = HealthCheck { test: Vec::new(), interval: second, timeout: second, retries: 1, start_period: second };
    let id = world.host.engine.create(&Container { health: Some(health), ..container("a") }).await.unwrap();
    world.host.engine.start(&id).await.unwrap();
    assert_eq!(world.host.engine.inspect(&id).await.unwrap().health, Health::Starting);
    world.engine.set_health(&id, Health::Unhealthy);
    world.engine.until(|containers| containers[0].health == Health::Unhealthy).await;
    let told: Vec<_> = events.by_ref().take(2).map(|event| event.change).collect().await;
    assert_eq!(told, [Change::Started, Change::Health(Health::Unhealthy)]);
}

#[tokio::test]
async fn networks_must_be_there() {
    let world = world();
    let engine = &world.host.engine;
    world.engine.add_image("shop:1");
    let networked = Container { network: NetworkMode::Named("tasks".to_owned()), ..container("a") };
    let id = engine.create(&networked).await.unwrap();
    assert!(matches!(engine.start(&id).await, Err(EngineError::NotFound(_))));
    let subnet = Some("169.254.170.0/24".to_owned());
    let network =
        host::Network { name: "tasks".to_owned(), subnet, gateway: None, isolated: false, labels: BTreeMap::new() };
    engine.ensure_network(&network).await.unwrap();
    engine.start(&id).await.unwrap();
    let addresses = engine.inspect(&id).await.unwrap().addresses;
    assert!(addresses["tasks"].starts_with("169.254.170."), "{addresses:?}");
    let joined = Container { network: NetworkMode::Container(id.clone()), ..container("b") };
    let joined = engine.create(&joined).await.unwrap();
    engine.start(&joined).await.unwrap();
    world.engine.exit(&id, 0);
    world.engine.exit(&joined, 0);
    assert!(matches!(engine.start(&joined).await, Err(EngineError::Conflict(_))));
}

#[tokio::test]
async fn faults_come_once_and_absence_until_it_ends() {
    let world = world();
    let engine = &world.host.engine;
    world.engine.add_image("shop:1");
    world.engine.fail_next(Call::Create, EngineError::Deadline("make a container"));
    assert_eq!(engine.create(&container("a")).await, Err(EngineError::Deadline("make a container")));
    let id = running(&world, "a").await;
    let mut events = engine.events("task").await.unwrap();
    world.engine.set_absent(Some("no engine"));
    assert_eq!(engine.inspect(&id).await, Err(EngineError::Absent("no engine".to_owned())));
    assert_eq!(events.next().await, None);
    world.engine.set_absent(None);
    assert_eq!(engine.inspect(&id).await.unwrap().state, RunState::Running);
    let creates = world.engine.calls().into_iter().filter(|call| *call == (Call::Create, "a".to_owned()));
    assert_eq!(creates.count(), 2);
}

#[tokio::test]
async fn a_raw_connection_has_two_ends() {
    let world = world();
    let mut ours = world.host.engine.connect().await.unwrap();
    let mut theirs = world.engine.accept().await.unwrap();
    ours.write_all(b"ping").await.unwrap();
    let mut heard = [0; 4];
    theirs.read_exact(&mut heard).await.unwrap();
    assert_eq!(&heard, b"ping");
}
