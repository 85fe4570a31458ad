//! The real engine: every call of the trait against a dockerd of its own, or against the engine that
//! `LONGSHORE_TEST_ENGINE` names (that is how Podman is tested).
//!
//! Needs root, `dockerd` and a statically linked `busybox`; run with `cargo test -p host -- --ignored`.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests fail by panicking")]

mod daemon;
mod pulls;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use host::{
    Bind, Change, Container, ContainerId, Engine, EngineError, Health, HealthCheck, LogLine, Network, NetworkMode,
    Port, RunState, Source,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use daemon::{Daemon, IMAGE, tar};

type Shared = Arc<dyn Engine>;

const LABEL: &str = "longshore.test";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs root, dockerd and busybox-static"]
async fn every_call_does_what_it_says() {
    let daemon = Daemon::start().await;
    let engine = daemon.engine();
    let info = engine.info().await.unwrap();
    println!("engine: {} {} {}", info.name, info.version, info.platform);
    assert!(info.platform.starts_with("linux/"), "{info:?}");

    life(&engine).await;
    logs(&engine).await;
    long_lines(&engine).await;
    limits(&engine).await;
    if info.name == "Podman" && !std::path::Path::new("/run/systemd/system").is_dir() {
        println!("skipped: health, for Podman leaves the checks to systemd and it does not run here");
    } else {
        health(&engine).await;
    }
    archives(&engine).await;
    networks(&engine).await;
    images(&engine).await;
    pulls::with_login(&engine).await;
    failures(&engine).await;
    lock_down(&engine, daemon.folder()).await;

    daemon.ask("DELETE /volumes/longshore-test", &[]).await;
    assert_eq!(engine.list(&[(LABEL, "")]).await.unwrap(), [], "nothing is left");
    if daemon.stop().await {
        let error = engine.info().await.unwrap_err();
        assert!(matches!(&error, EngineError::Absent(text) if text.contains("--engine URL")), "{error:?}");
        let error = engine.list(&[]).await.unwrap_err();
        assert!(matches!(error, EngineError::Absent(_)), "{error:?}");
    }
}

fn shell(name: &str, script: &str) -> Container {
    Container {
        name: format!("longshore-test-{name}"),
        image: IMAGE.to_owned(),
        command: Some(["/bin/sh", "-c", script].map(str::to_owned).to_vec()),
        labels: BTreeMap::from([(LABEL.to_owned(), name.to_owned())]),
        ..Container::default()
    }
}

async fn run(engine: &Shared, container: &Container) -> ContainerId {
    let id = engine.create(container).await.unwrap();
    engine.start(&id).await.unwrap();
    id
}

async fn ended(engine: &Shared, id: &ContainerId) -> (i64, bool) {
    match timeout(Duration::from_secs(60), engine.wait(id)).await.unwrap().unwrap() {
        RunState::Exited { code, out_of_memory, .. } => (code, out_of_memory),
        state => panic!("{state:?}"),
    }
}

async fn printed(engine: &Shared, id: &ContainerId) -> Vec<LogLine> {
    let lines = engine.logs(id, None, true).await.unwrap();
    timeout(Duration::from_secs(60), lines.map(Result::unwrap).collect()).await.unwrap()
}

async fn text(engine: &Shared, container: &Container) -> String {
    let id = run(engine, container).await;
    let lines = printed(engine, &id).await;
    engine.remove(&id).await.unwrap();
    lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// From its making to its end, with what the engine tells of it meanwhile.
async fn life(engine: &Shared) {
    let mut events = engine.events(&format!("{LABEL}=life")).await.unwrap();
    let network = Network {
        name: "longshore-test".to_owned(),
        subnet: Some("198.18.77.0/24".to_owned()),
        gateway: Some("198.18.77.1".to_owned()),
        isolated: true,
        labels: BTreeMap::from([(LABEL.to_owned(), "network".to_owned())]),
    };
    engine.ensure_network(&network).await.unwrap();
    engine.ensure_network(&network).await.unwrap();
    let container = Container {
        network: NetworkMode::Named(network.name.clone()),
        ports: vec![Port { container: 8080, udp: false }],
        environment: vec![("GREETING".to_owned(), "hello = there".to_owned())],
        init: true,
        ..shell("life", "echo \"$GREETING\" > /index.html; trap 'exit 7' TERM; busybox httpd -f -p 8080 -h / & wait")
    };
    let id = engine.create(&container).await.unwrap();
    assert!(matches!(engine.create(&container).await, Err(EngineError::Conflict(_))));
    assert_eq!(engine.inspect(&id).await.unwrap().state, RunState::Created);
    assert_eq!(engine.list(&[(LABEL, "life")]).await.unwrap()[0].state, RunState::Created);
    engine.start(&id).await.unwrap();
    engine.start(&id).await.unwrap();

    let seen = engine.inspect(&id).await.unwrap();
    assert_eq!((seen.id.clone(), seen.name.as_str()), (id.clone(), "longshore-test-life"));
    assert_eq!((seen.state.clone(), seen.health), (RunState::Running, Health::None));
    assert!(seen.started_at.is_some());
    assert_eq!(seen.image_id, engine.image(IMAGE).await.unwrap().id);
    assert!(seen.addresses["longshore-test"].starts_with("198.18.77."), "{:?}", seen.addresses);
    assert_eq!((seen.ports.len(), seen.ports[0].container), (1, 8080));
    let listed = engine.list(&[(LABEL, "life")]).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].id, &listed[0].ports, &listed[0].state), (&id, &seen.ports, &RunState::Running));
    assert_eq!(listed[0].labels[LABEL], "life");
    assert_eq!(engine.list(&[(LABEL, "other")]).await.unwrap(), []);
    assert_eq!(fetch(seen.ports[0].host).await, "hello = there\n");

    let waiting = Arc::clone(engine);
    let waited = id.clone();
    let waiting = tokio::spawn(async move { ended(&waiting, &waited).await });
    engine.stop(&id, Duration::from_secs(20)).await.unwrap();
    engine.stop(&id, Duration::from_secs(20)).await.unwrap();
    assert_eq!(waiting.await.unwrap(), (7, false));
    let listed = engine.list(&[(LABEL, "")]).await.unwrap();
    assert!(matches!(listed[0].state, RunState::Exited { code: 7, .. }), "{listed:?}");
    assert_eq!(listed[0].ports, []);
    engine.remove(&id).await.unwrap();
    engine.remove(&id).await.unwrap();
    for gone in
        [engine.inspect(&id).await.map(|_| ()), engine.start(&id).await, engine.logs(&id, None, true).await.map(|_| ())]
    {
        assert!(matches!(gone, Err(EngineError::NotFound(_))), "{gone:?}");
    }
    let mut told = Vec::new();
    while told.last() != Some(&Change::Removed) {
        let event = timeout(Duration::from_secs(20), events.next()).await.unwrap().unwrap();
        assert_eq!((&event.id, event.labels[LABEL].as_str()), (&id, "life"));
        told.push(event.change);
    }
    assert_eq!(told, [Change::Started, Change::Died, Change::Removed]);
    engine.remove_network("longshore-test").await.unwrap();
    engine.remove_network("longshore-test").await.unwrap();
}

/// What a small HTTP server behind a published port says; it may need a moment to listen.
async fn fetch(port: u16) -> String {
    let answer = async {
        loop {
            if let Ok(mut stream) = tokio::net::TcpStream::connect(("127.0.0.1", port)).await {
                let mut answer = String::new();
                let asked = stream.write_all(b"GET /index.html HTTP/1.0\r\n\r\n").await;
                if asked.is_ok()
                    && stream.read_to_string(&mut answer).await.is_ok()
                    && let Some((_, body)) = answer.split_once("\r\n\r\n")
                {
                    return body.to_owned();
                }
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(20), answer).await.unwrap()
}

/// Lines of both streams with the engine's times, from a time on, followed to the end.
async fn logs(engine: &Shared) {
    let script = "echo one; echo two >&2; echo; printf 'caf\\303\\251'; sleep 2; echo; echo last";
    let id = run(engine, &shell("logs", script)).await;
    let lines = printed(engine, &id).await;
    let of = |stderr: bool| {
        lines.iter().filter(|line| line.stderr == stderr).map(|line| line.text.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(false), ["one", "", "café", "last"]);
    assert_eq!(of(true), ["two"]);
    let started = engine.inspect(&id).await.unwrap().started_at.unwrap();
    assert!(lines.iter().all(|line| line.at.secs() >= started.secs() && line.at.secs() <= started.secs() + 30));
    let last = lines.iter().find(|line| line.text == "last").unwrap();
    let since = engine.logs(&id, Some(last.at), false).await.unwrap();
    let since: Vec<_> = since.map(|line| line.unwrap().text).collect().await;
    assert!(since.contains(&"last".to_owned()) && !since.contains(&"one".to_owned()), "{since:?}");
    engine.remove(&id).await.unwrap();
}

/// A line longer than the engine's pieces, and one longer than a line may be.
async fn long_lines(engine: &Shared) {
    let script = "head -c 100000 /dev/zero | tr '\\0' a; echo; head -c 700000 /dev/zero | tr '\\0' b; echo; echo end";
    let id = run(engine, &shell("long", script)).await;
    let lines = printed(engine, &id).await;
    let lengths: Vec<_> = lines.iter().map(|line| (line.text.chars().next(), line.text.len())).collect();
    let limit = 256 << 10;
    assert_eq!(
        lengths,
        [
            (Some('a'), 100_000),
            (Some('b'), limit),
            (Some('b'), limit),
            (Some('b'), 700_000 - 2 * limit),
            (Some('e'), 3)
        ]
    );
    engine.remove(&id).await.unwrap();
}

/// Memory and cores.
async fn limits(engine: &Shared) {
    let id = run(engine, &Container { memory: Some(32 << 20), ..shell("memory", "tail /dev/zero") }).await;
    let (code, out_of_memory) = ended(engine, &id).await;
    // Podman's monitor misses it where the container ends at once.
    let podman = engine.info().await.unwrap().name == "Podman";
    assert!(out_of_memory || podman && code == 137, "it ended with {code}");
    engine.remove(&id).await.unwrap();
    let script =
        "cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us 2>/dev/null || cut -d' ' -f1 /sys/fs/cgroup/cpu.max; ulimit -n";
    let ulimit = |name: &str, soft, hard| host::Ulimit { name: name.to_owned(), soft, hard };
    let ulimits = vec![ulimit("nofile", 2048, 4096), ulimit("nproc", 1024, 1024)];
    let container = Container { millicores: Some(250), ulimits, ..shell("cores", script) };
    assert_eq!(text(engine, &container).await, "25000\n2048");
}

/// What the container's own check says, in an event, when asked, and in the list.
async fn health(engine: &Shared) {
    let mut events = engine.events(LABEL).await.unwrap();
    let check = HealthCheck {
        test: ["CMD-SHELL", "test -f /well"].map(str::to_owned).to_vec(),
        interval: Duration::from_secs(1),
        timeout: Duration::from_secs(5),
        retries: 2,
        start_period: Duration::ZERO,
    };
    let id = run(engine, &Container { health: Some(check), ..shell("health", "sleep 3; touch /well; sleep 60") }).await;
    assert_eq!(engine.inspect(&id).await.unwrap().health, Health::Starting);
    let told = async {
        let mut told = Vec::new();
        while told.last() != Some(&Change::Health(Health::Healthy)) {
            told.push(events.next().await.unwrap().change);
        }
        told
    };
    let told = timeout(Duration::from_secs(30), told).await.unwrap();
    assert!(told.contains(&Change::Health(Health::Unhealthy)), "{told:?}");
    assert_eq!(engine.inspect(&id).await.unwrap().health, Health::Healthy);
    assert_eq!(engine.list(&[(LABEL, "health")]).await.unwrap()[0].health, Health::Healthy);
    engine.remove(&id).await.unwrap();
}

/// Files in and out, before the start, while it runs, and after its end.
async fn archives(engine: &Shared) {
    let id = engine.create(&shell("files", "cat /source/in.txt; cp /source/in.txt /out.txt")).await.unwrap();
    engine.put_archive(&id, "/", tar("source/in.txt", b"carried in")).await.unwrap();
    let broken = stream::iter([Err(EngineError::Conflict("it broke off".to_owned()))]).boxed();
    assert_eq!(engine.put_archive(&id, "/", broken).await, Err(EngineError::Conflict("it broke off".to_owned())));
    let nowhere = engine.put_archive(&id, "/nowhere", tar("x", b"x")).await;
    // Podman makes the folder.
    let podman = engine.info().await.unwrap().name == "Podman";
    assert!(matches!(nowhere, Err(EngineError::NotFound(_))) || podman, "{nowhere:?}");
    engine.start(&id).await.unwrap();
    assert_eq!(ended(engine, &id).await, (0, false));
    let mut archive = engine.get_archive(&id, "/out.txt").await.unwrap();
    let mut whole = Vec::new();
    while let Some(piece) = archive.next().await {
        whole.extend_from_slice(&piece.unwrap());
    }
    let mut entries = tar::Archive::new(whole.as_slice());
    let mut entry = entries.entries().unwrap().next().unwrap().unwrap();
    let mut contents = String::new();
    std::io::Read::read_to_string(&mut entry, &mut contents).unwrap();
    assert_eq!(contents, "carried in");
    let missing = engine.get_archive(&id, "/nothing").await.map(|_| ());
    assert!(matches!(missing, Err(EngineError::NotFound(_))), "{missing:?}");
    engine.remove(&id).await.unwrap();
}

/// One network for two containers.
async fn networks(engine: &Shared) {
    let name = "longshore-test-shared".to_owned();
    let network = Network { name: name.clone(), subnet: None, gateway: None, isolated: false, labels: BTreeMap::new() };
    engine.ensure_network(&network).await.unwrap();
    let holder = Container { network: NetworkMode::Named(name.clone()), ..shell("holder", "sleep 60") };
    let holder = run(engine, &holder).await;
    let address = engine.inspect(&holder).await.unwrap().addresses[&name].clone();
    let guest = Container { network: NetworkMode::Container(holder.clone()), ..shell("guest", "ip -4 addr") };
    let told = text(engine, &guest).await;
    assert!(told.contains(&address), "{address} is not in {told}");
    let alone = text(engine, &shell("alone", "ip -4 addr")).await;
    assert!(alone.contains("127.0.0.1") && !alone.contains("eth0"), "{alone}");
    engine.remove(&holder).await.unwrap();
    engine.remove_network(&name).await.unwrap();
}

async fn images(engine: &Shared) {
    let image = engine.image(IMAGE).await.unwrap();
    assert!(image.id.starts_with("sha256:") && image.platform.starts_with("linux/"), "{image:?}");
    engine.tag(IMAGE, "127.0.0.1:1/longshore/test", "v1").await.unwrap();
    let tagged = "127.0.0.1:1/longshore/test:v1";
    assert_eq!(engine.image(tagged).await.unwrap().id, image.id);
    assert_eq!(engine.image(&image.id).await.unwrap().id, image.id);
    engine.remove_image(tagged).await.unwrap();
    engine.remove_image(tagged).await.unwrap();
    assert!(matches!(engine.image(tagged).await, Err(EngineError::NotFound(_))));
    assert!(engine.image(IMAGE).await.is_ok());
    let login = host::RegistryLogin { user: "AWS".to_owned(), password: "~?>ÿ".to_owned() };
    for login in [None, Some(&login)] {
        let pulled = engine.pull(tagged, login).await;
        assert!(
            matches!(&pulled, Err(EngineError::Refused { message, .. }) if message.contains("refused")),
            "{pulled:?}"
        );
    }
    let missing = engine.create(&Container { image: "longshore-test-none:1".to_owned(), ..shell("none", "") }).await;
    assert!(matches!(missing, Err(EngineError::NotFound(_))), "{missing:?}");
}

/// A program that is not there, a network that is not there.
async fn failures(engine: &Shared) {
    let container = Container { command: Some(vec!["/no/such/program".to_owned()]), ..shell("absent", "") };
    let id = engine.create(&container).await.unwrap();
    let started = engine.start(&id).await;
    assert!(matches!(&started, Err(error) if error.to_string().contains("/no/such/program")), "{started:?}");
    let state = engine.inspect(&id).await.unwrap().state;
    // Podman keeps nothing of it: the answer to the start is all that there is.
    if engine.info().await.unwrap().name == "Docker" {
        assert!(matches!(&state, RunState::Exited { code: 127, .. }), "{state:?}");
        assert_eq!(timeout(Duration::from_secs(5), engine.wait(&id)).await.unwrap().unwrap(), state);
    }
    engine.remove(&id).await.unwrap();
    let lost = Container { network: NetworkMode::Named("longshore-test-gone".to_owned()), ..shell("lost", "true") };
    match engine.create(&lost).await {
        Ok(id) => {
            let started = engine.start(&id).await;
            assert!(matches!(started, Err(EngineError::NotFound(_))), "{started:?}");
            engine.remove(&id).await.unwrap();
        }
        // Podman looks at once.
        Err(error) => assert!(error.to_string().contains("longshore-test-gone"), "{error:?}"),
    }
    engine.remove(&ContainerId("longshore-test-lost".to_owned())).await.unwrap();
}

/// What a container may not.
async fn lock_down(engine: &Shared, folder: &std::path::Path) {
    std::fs::write(folder.join("shown.txt"), "shown").unwrap();
    let bind = |source, target: &str, read_only| Bind { source, target: target.to_owned(), read_only };
    let script = "cat /host/shown.txt; echo; touch /host/x || echo 1; touch /x || echo 2; touch /volume/x && echo 3; \
                  grep NoNewPrivs /proc/self/status; grep CapEff /proc/self/status; grep pinned /etc/hosts; id -u";
    let container = Container {
        binds: vec![
            bind(Source::Path(folder.to_owned()), "/host", true),
            bind(Source::Volume("longshore-test".to_owned()), "/volume", false),
        ],
        read_only: true,
        no_new_privileges: true,
        drop_capabilities: vec!["ALL".to_owned()],
        extra_hosts: vec!["pinned:192.0.2.7".to_owned()],
        working_directory: Some("/tmp".to_owned()),
        ..shell("locked", script)
    };
    let id = run(engine, &container).await;
    ended(engine, &id).await;
    let lines = printed(engine, &id).await;
    engine.remove(&id).await.unwrap();
    let told: Vec<_> = lines.iter().filter(|line| !line.stderr).map(|line| line.text.replace('\t', " ")).collect();
    assert_eq!(told, ["shown", "1", "2", "3", "NoNewPrivs: 1", "CapEff: 0000000000000000", "192.0.2.7 pinned", "0"]);
    let missing = Source::Path(folder.join("missing"));
    let container = Container { binds: vec![bind(missing, "/x", false)], ..shell("unbound", "true") };
    match engine.create(&container).await {
        // Podman makes the folder.
        Ok(id) => {
            assert_eq!(engine.info().await.unwrap().name, "Podman");
            engine.remove(&id).await.unwrap();
        }
        Err(error) => assert!(matches!(error, EngineError::Refused { .. }), "{error:?}"),
    }
}
