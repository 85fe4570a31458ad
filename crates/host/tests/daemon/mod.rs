//! A dockerd for one test: its own data, socket and bridge and no firewall rules, so that it leaves another one alone
//! (`--bridge none` would take `docker0` away); gone when it is stopped.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use host::{Archive, Command, Engine, Host, Running};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// An image with a shell and not much else.
pub(crate) const IMAGE: &str = "longshore-test-shell:1";

/// The engine under test.
pub(crate) struct Daemon {
    folder: TempDir,
    host: Host,
    process: Option<Running>,
    bridge: String,
}

impl Daemon {
    /// Starts one, unless `LONGSHORE_TEST_ENGINE` names one that runs.
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = host::real(None);
        let bridge = format!("lst{}", std::process::id());
        let (url, process) = match std::env::var("LONGSHORE_TEST_ENGINE") {
            Ok(url) => (url, None),
            Err(_) => {
                let address = format!("198.19.{}.1/24", std::process::id() % 250);
                ip(&host, &["link", "add", &bridge, "type", "bridge"]).await;
                ip(&host, &["address", "add", &address, "dev", &bridge]).await;
                let path = |name: &str| folder.path().join(name).into_os_string();
                let url = format!("unix://{}", folder.path().join("socket").display());
                let command = Command::new("dockerd")
                    .args(["--host", &url, "--bridge", &bridge, "--iptables=false", "--ip6tables=false"])
                    .args(["--data-root".into(), path("data"), "--exec-root".into(), path("exec")])
                    .args(["--pidfile".into(), path("pid")])
                    .deadline(Duration::from_mins(10));
                (url, Some(host.processes.spawn(command).await.unwrap()))
            }
        };
        let daemon = Self { folder, host: host::real(Some(&url)), process, bridge };
        let up = async {
            while daemon.host.engine.info().await.is_err() {
                daemon.host.clock.sleep(Duration::from_millis(100)).await;
            }
        };
        tokio::time::timeout(Duration::from_mins(1), up).await.expect("the engine comes up");
        daemon.import().await;
        daemon
    }

    pub(crate) fn engine(&self) -> Arc<dyn Engine> {
        Arc::clone(&self.host.engine)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Ends it where it was started here, and waits for it.
    pub(crate) async fn stop(mut self) -> bool {
        self.host.engine.remove_image(IMAGE).await.unwrap();
        let Some(process) = self.process.take() else { return false };
        let pid = std::fs::read_to_string(self.folder.path().join("pid")).unwrap();
        self.host.processes.run(Command::new("kill").args([pid.trim()])).await.unwrap();
        tokio::time::timeout(Duration::from_mins(1), process.finished).await.unwrap().unwrap().unwrap();
        ip(&self.host, &["link", "delete", &self.bridge]).await;
        true
    }

    /// Makes the image from this machine's busybox, through a raw connection.
    async fn import(&self) {
        let busybox = std::fs::read("/bin/busybox").expect("busybox-static is installed");
        let mut archive = tar::Builder::new(Vec::new());
        for folder in ["tmp/", "bin/", "etc/", "proc/", "sys/", "dev/"] {
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(tar::EntryType::Directory);
            header.set_mode(0o755);
            header.set_size(0);
            archive.append_data(&mut header, folder, std::io::empty()).unwrap();
        }
        let mut header = tar::Header::new_gnu();
        header.set_mode(0o755);
        header.set_size(busybox.len() as u64);
        archive.append_data(&mut header, "bin/busybox", busybox.as_slice()).unwrap();
        for name in ["sh", "cat", "sleep", "touch", "head", "tail", "tr", "cut", "cp", "grep", "ip", "id", "test"] {
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(tar::EntryType::Symlink);
            header.set_size(0);
            archive.append_link(&mut header, format!("bin/{name}"), "busybox").unwrap();
        }
        let body = archive.into_inner().unwrap();
        self.ask(
            &format!("POST /images/create?fromSrc=-&repo=docker.io/library/{IMAGE}&changes=ENV%20PATH=/bin"),
            &body,
        )
        .await;
    }

    /// One request through a raw connection, that is to succeed.
    pub(crate) async fn ask(&self, request: &str, body: &[u8]) {
        let head = format!(
            "{request} HTTP/1.1\r\nHost: engine\r\nConnection: close\r\nContent-Type: application/x-tar\r\n\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        let mut connection = self.host.engine.connect().await.unwrap();
        connection.write_all(head.as_bytes()).await.unwrap();
        connection.write_all(body).await.unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 2"), "{answer}");
    }
}

async fn ip(host: &Host, arguments: &[&str]) {
    let done = host.processes.run(Command::new("ip").args(arguments.iter().copied())).await.unwrap();
    assert!(done.success(), "ip {arguments:?}: {}", done.stderr);
}

/// An archive of one file, in pieces.
pub(crate) fn tar(path: &str, contents: &[u8]) -> Archive {
    let mut builder = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(contents.len() as u64);
    header.set_mode(0o644);
    builder.append_data(&mut header, path, contents).unwrap();
    let whole = builder.into_inner().unwrap();
    stream::iter(whole.chunks(1000).map(|chunk| Ok(chunk.to_vec().into())).collect::<Vec<_>>()).boxed()
}
