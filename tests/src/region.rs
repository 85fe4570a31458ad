//! A region for tests: the real binary on a free port, with data that goes when the test ends.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::until;

/// The binary under test, beside the test's own.
pub fn program() -> PathBuf {
    let own = std::env::current_exe().expect("the test's own path");
    own.ancestors().nth(2).expect("target/debug").join("longshore")
}

/// The top of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository").to_owned()
}

/// A region that runs. Dropped, it is stopped, and it must have left no container behind.
pub struct Region {
    data: TempDir,
    port: u16,
    child: Option<Child>,
    engine: Option<String>,
}

impl Region {
    /// Starts one; it answers when this returns.
    pub fn start() -> Self {
        Self::with(None)
    }

    /// Starts one with the container engine at this URL.
    pub fn start_with_engine(url: &str) -> Self {
        Self::with(Some(url.to_owned()))
    }

    fn with(engine: Option<String>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("its address").port();
        let data = tempfile::Builder::new().prefix("longshore-").tempdir().expect("a temporary folder");
        let mut region = Self { data, port, child: None, engine };
        region.up();
        region
    }

    /// Starts it again on the same data.
    pub fn up(&mut self) {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log()).expect("the log");
        let mut command = Command::new(program());
        command.args(["up", "--port", &self.port.to_string(), "--data"]).arg(self.data.path());
        command.args(self.engine.iter().flat_map(|url| ["--engine", url]));
        command.stdin(Stdio::null()).stdout(log.try_clone().expect("the log")).stderr(log);
        self.child = Some(command.spawn().expect("longshore up"));
        until("the region answers", 30, || {
            let status = Command::new(program()).arg("status").arg("--data").arg(self.data.path()).output().ok()?;
            status.status.success().then_some(())
        });
    }

    /// kill -9.
    pub fn kill(&mut self) {
        let mut child = self.child.take().expect("the region runs");
        child.kill().expect("kill -9");
        child.wait().expect("its end");
    }

    /// What it wrote.
    pub fn log(&self) -> PathBuf {
        self.data.path().join("test.log")
    }

    /// Where it keeps its data.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// A command with the environment that `longshore env` prints.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let output = Command::new(crate::program())
            .args(["env", "--region", "us-east-2", "--output", "json", "--data"])
            .arg(self.data.path())
            .output()
            .expect("longshore env");
        let variables: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let mut command = Command::new(program);
        for (name, value) in variables.as_object().expect("an object") {
            command.env(name, value.as_str().expect("a text"));
        }
        command.env("AWS_EC2_METADATA_DISABLED", "true").env("AWS_PAGER", "").env("LONGSHORE_DATA", self.data.path());
        command.env("LONGSHORE", crate::program()).env_remove("AWS_SESSION_TOKEN").env_remove("AWS_PROFILE");
        command
    }

    /// The AWS CLI; its answer.
    ///
    /// # Panics
    /// Where it fails.
    pub fn aws(&self, arguments: &[&str]) -> Value {
        let output = self.command("aws").args(arguments).args(["--output", "json"]).output().expect("the AWS CLI");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "aws {}: {complaint}", arguments.join(" "));
        if output.stdout.is_empty() { Value::Null } else { serde_json::from_slice(&output.stdout).expect("JSON") }
    }

    /// The AWS CLI; what it complains of.
    ///
    /// # Panics
    /// Where it succeeds.
    pub fn aws_refused(&self, arguments: &[&str]) -> String {
        let output = self.command("aws").args(arguments).output().expect("the AWS CLI");
        assert!(!output.status.success(), "aws {} should have failed", arguments.join(" "));
        String::from_utf8_lossy(&output.stderr).trim().to_owned()
    }

    /// A Python program with boto3; what it prints.
    ///
    /// # Panics
    /// Where it fails.
    pub fn python(&self, text: &str) -> String {
        let output = self.command("python3").args(["-c", text]).output().expect("python3");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{complaint}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
        if std::env::var_os("LONGSHORE_KEEP").is_some() {
            eprintln!("kept: {}", self.data.path().display());
            self.data.disable_cleanup(true);
            return;
        }
        let reset = Command::new(program()).args(["reset", "--yes", "--data"]).arg(self.data.path()).status();
        if !std::thread::panicking() {
            assert!(reset.is_ok_and(|status| status.success()), "the region could not be reset");
        }
    }
}
