//! The programs that are measured.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;
use wire::sigv4::Credentials;

use crate::client::Target;

const KEY: &str = "AKIAFIGURESFIGURES00";
const SECRET: &str = "figures-figures-figures-figures-figures0";

/// A program that ends when this is dropped.
pub(crate) struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    /// moto's server, where it is installed.
    pub(crate) async fn moto() -> Result<Option<(Self, Target)>> {
        let port = port()?;
        let mut command = Command::new("moto_server");
        command.args(["-p", &port.to_string()]).stdout(Stdio::null()).stderr(Stdio::null());
        let Ok(child) = command.spawn() else { return Ok(None) };
        let process = Self(child);
        Ok(Some((process, answering(port, Duration::from_secs(60)).await?)))
    }
}

/// A region of the release binary, on fresh data.
pub(crate) struct Region {
    process: Process,
    port: u16,
    _data: TempDir,
}

impl Region {
    pub(crate) fn start() -> Result<Self> {
        let (port, data) = (port()?, tempfile::tempdir()?);
        let mut command = Command::new(program()?);
        command.args(["up", "--port", &port.to_string(), "--data"]).arg(data.path());
        command.env("LONGSHORE_ACCESS_KEY_ID", KEY).env("LONGSHORE_SECRET_ACCESS_KEY", SECRET);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().context("longshore up")?;
        Ok(Self { process: Process(child), port, _data: data })
    }

    /// The region, as soon as it takes connections.
    pub(crate) async fn target(&self) -> Result<Target> {
        answering(self.port, Duration::from_secs(10)).await
    }

    /// Its resident memory, in bytes.
    pub(crate) fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }
}

/// Waits until somebody takes connections.
async fn answering(port: u16, limit: Duration) -> Result<Target> {
    let begun = Instant::now();
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if begun.elapsed() > limit {
            bail!("nobody answers on port {port}");
        }
        tokio::time::sleep(Duration::from_micros(500)).await;
    }
    let credentials = Credentials { access_key: KEY.to_owned(), secret: SECRET.to_owned(), token: None };
    Ok(Target { port, credentials, clock: host::real_clock() })
}

fn port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn program() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let program = own.parent().context("the target folder")?.join("longshore");
    if !program.is_file() {
        bail!("{} is missing: cargo build --release -p longshore", program.display());
    }
    Ok(program)
}
