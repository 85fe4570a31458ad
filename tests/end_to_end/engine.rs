//! The container engine's socket vanishes, hangs and answers 500 while a service is deployed: no running task is stopped
//! for it, and the deployment goes on when the engine is back. A proxy stands before the real engine.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use end_to_end::{Region, until};
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::shop::text;

/// What the proxy does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// It leads to the engine.
    Leads,
    /// Its socket is gone, and every connection with it.
    Gone,
    /// It accepts, and never answers.
    Hangs,
    /// It answers 500.
    Fails,
}

/// A socket before the engine's own.
struct Proxy {
    folder: tempfile::TempDir,
    mode: Arc<AtomicU8>,
}

impl Proxy {
    fn before(engine: &Path) -> Self {
        let proxy = Self { folder: tempfile::tempdir().unwrap(), mode: Arc::new(AtomicU8::new(0)) };
        let (socket, engine, mode) = (proxy.socket(), engine.to_owned(), Arc::clone(&proxy.mode));
        let mut listener = Some(UnixListener::bind(&socket).unwrap());
        std::thread::spawn(move || {
            // It ends with the test's process.
            loop {
                match (mode.load(Ordering::SeqCst) == Mode::Gone as u8, listener.take()) {
                    (true, Some(old)) => {
                        drop(old);
                        std::fs::remove_file(&socket).unwrap();
                    }
                    (true, None) => {}
                    (false, None) => listener = UnixListener::bind(&socket).ok(),
                    (false, Some(open)) => {
                        open.set_nonblocking(true).unwrap();
                        if let Ok((client, _)) = open.accept() {
                            client.set_nonblocking(false).unwrap();
                            let (engine, mode) = (engine.clone(), Arc::clone(&mode));
                            std::thread::spawn(move || serve(client, &engine, &mode));
                            listener = Some(open);
                            continue;
                        }
                        listener = Some(open);
                    }
                }
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        proxy
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("docker.sock")
    }

    fn set(&self, mode: Mode) {
        self.mode.store(mode as u8, Ordering::SeqCst);
    }
}

fn serve(mut client: UnixStream, engine: &Path, mode: &Arc<AtomicU8>) {
    if mode.load(Ordering::SeqCst) == Mode::Fails as u8 {
        if !client.read(&mut [0; 4096]).is_ok_and(|count| count > 0) {
            return;
        }
        let body = r#"{"message":"the engine is out of sorts"}"#;
        let head = "HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\nConnection: close";
        let _ = write!(client, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        return;
    }
    let Ok(server) = UnixStream::connect(engine) else { return };
    let (Ok(from), Ok(to)) = (client.try_clone(), server.try_clone()) else { return };
    let other = Arc::clone(mode);
    let back = std::thread::spawn(move || copy(server, client, &other));
    copy(from, to, mode);
    let _ = back.join();
}

/// Copies for as long as the proxy leads; a connection that is older than a fault has it too.
fn copy(mut from: UnixStream, mut to: UnixStream, mode: &AtomicU8) {
    let _ = from.set_read_timeout(Some(Duration::from_millis(50)));
    let mut bytes = vec![0; 64 << 10];
    loop {
        let now = mode.load(Ordering::SeqCst);
        if now == Mode::Gone as u8 || now == Mode::Fails as u8 {
            break;
        }
        if now == Mode::Hangs as u8 {
            std::thread::sleep(Duration::from_millis(20));
            continue;
        }
        match from.read(&mut bytes) {
            Ok(0) => break,
            Ok(count) if to.write_all(&bytes[..count]).is_ok() => {}
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {}
            Ok(_) | Err(_) => break,
        }
    }
    let (_, _) = (to.shutdown(Shutdown::Write), from.shutdown(Shutdown::Read));
    if mode.load(Ordering::SeqCst) != Mode::Leads as u8 {
        let (_, _) = (to.shutdown(Shutdown::Both), from.shutdown(Shutdown::Both));
    }
}

pub(crate) fn trials(engine: bool) -> Vec<Trial> {
    vec![Trial::test("engine_vanishes_hangs_and_fails_during_a_deployment", run).with_ignored_flag(!engine)]
}

const IMAGE: &str = "longshore-test-steady:1";

/// An image of one program that sleeps until it is told to end.
fn image() {
    let folder = tempfile::tempdir().unwrap();
    let copied = folder.path().join("bin");
    std::fs::create_dir(&copied).unwrap();
    std::fs::copy("/bin/busybox", copied.join("busybox")).expect("busybox-static is installed");
    std::os::unix::fs::symlink("busybox", copied.join("sh")).unwrap();
    let script = r#"tar -C "$1" -c . | docker import --change 'ENV PATH=/bin' - "$2""#;
    let mut command = Command::new("sh");
    command.args(["-c", script, "sh", folder.path().to_str().unwrap(), IMAGE]).stdout(std::process::Stdio::null());
    assert!(command.status().unwrap().success(), "docker import");
}

fn run() -> Result<(), Failed> {
    image();
    let own = std::env::var("DOCKER_HOST").unwrap_or_else(|_| "unix:///var/run/docker.sock".to_owned());
    let proxy = Proxy::before(Path::new(own.strip_prefix("unix://").unwrap_or_default()));
    let region = Region::start_with_engine(&format!("unix://{}", proxy.socket().display()));
    let subnets = region.aws(&["ec2", "describe-subnets", "--query", "Subnets[].SubnetId"]);
    region.aws(&["ecs", "create-cluster", "--cluster-name", "steady"]);
    let container = json!([{"name": "it", "image": IMAGE, "essential": true, "stopTimeout": 2,
        "command": ["sh", "-c", "trap 'exit 0' TERM; while :; do busybox sleep 1; done"],
        "healthCheck": {"command": ["CMD-SHELL", "true"], "interval": 5}}]);
    let definition = ["ecs", "register-task-definition", "--family", "steady", "--network-mode", "awsvpc"];
    let size = ["--requires-compatibilities", "FARGATE", "--cpu", "256", "--memory", "512"];
    region.aws(&[&definition[..], &size, &["--container-definitions", &container.to_string()]].concat());
    let network = json!({"awsvpcConfiguration": {"subnets": subnets, "assignPublicIp": "ENABLED"}}).to_string();
    let service = ["ecs", "create-service", "--cluster", "steady", "--service-name", "steady"];
    let rest = ["--task-definition", "steady", "--desired-count", "1", "--launch-type", "FARGATE"];
    region.aws(&[&service[..], &rest, &["--network-configuration", &network]].concat());
    steady(&region);
    for mode in [Mode::Gone, Mode::Hangs, Mode::Fails] {
        deployed(&region, &proxy, mode);
    }
    drop(region);
    assert!(Command::new("docker").args(["image", "rm", IMAGE]).output()?.status.success());
    Ok(())
}

/// One deployment, in whose middle the engine is away.
fn deployed(region: &Region, proxy: &Proxy, mode: Mode) {
    let before = tasks(region, "RUNNING");
    let over = tasks(region, "STOPPED").len();
    assert_eq!(before.len(), 1, "{mode:?}");
    region.aws(&["ecs", "update-service", "--cluster", "steady", "--service", "steady", "--force-new-deployment"]);
    until("a new task is on its way", 30, || (tasks(region, "RUNNING").len() > 1).then_some(()));
    proxy.set(mode);
    // Not one look: as long as an engine that is restarted takes.
    let begun = std::time::Instant::now();
    until("the engine is away for a while", 60, || {
        let now = tasks(region, "RUNNING");
        let old = now.iter().find(|task| task["taskArn"] == before[0]["taskArn"]);
        let status = old.map(|task| text(&task["lastStatus"]));
        assert_eq!(status.as_deref(), Some("RUNNING"), "{mode:?}: the task that serves runs on: {now:?}");
        let id = format!("id={}", text(&before[0]["containers"][0]["runtimeId"]));
        let there = Command::new("docker").args(["ps", "-q", "--filter", &id]).output().unwrap();
        assert!(!there.stdout.is_empty(), "{mode:?}: its container runs on");
        (begun.elapsed() > Duration::from_secs(8)).then_some(())
    });
    proxy.set(Mode::Leads);
    steady(region);
    let stopped = tasks(region, "STOPPED");
    let reasons: Vec<String> = stopped.iter().map(|task| text(&task["stoppedReason"])).collect();
    assert_eq!(stopped.len(), over + 1, "{mode:?}: one task was replaced: {reasons:?}");
    assert!(reasons.iter().all(|reason| reason.contains("Scaling activity initiated by")), "{mode:?}: {reasons:?}");
}

fn tasks(region: &Region, status: &str) -> Vec<Value> {
    let list = region.aws(&["ecs", "list-tasks", "--cluster", "steady", "--desired-status", status]);
    let arns = list["taskArns"].as_array().cloned().unwrap_or_default();
    let arns: Vec<&str> = arns.iter().filter_map(Value::as_str).collect();
    if arns.is_empty() {
        return Vec::new();
    }
    let answer = region.aws(&[&["ecs", "describe-tasks", "--cluster", "steady", "--tasks"][..], &arns].concat());
    answer["tasks"].as_array().cloned().unwrap_or_default()
}

/// Waits until the newest deployment is complete.
fn steady(region: &Region) {
    until("the deployment is complete", 120, || {
        let answer = region.aws(&["ecs", "describe-services", "--cluster", "steady", "--services", "steady"]);
        let deployments = answer["services"][0]["deployments"].clone();
        let one = deployments.as_array().map(Vec::len) == Some(1);
        (one && deployments[0]["rolloutState"] == "COMPLETED").then_some(())
    });
}
